"""Rules that find titles which no quotes show: a word of film or book before them, a list, an author, a participle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.people import is_initial
from kgcine.naming.tokens import ARTICLES, OWNS, STOPS, Found, Text
from kgcine.titling.headnouns import head_type
from kgcine.titling.nameahead import credited, day_as_title, past_maker, past_owner
from kgcine.titling.partsplayed import behind_parts, names_part
from kgcine.titling.staging import on_stage, told_from
from kgcine.titling.titleends import coupled, end_of_title, with_subtitle

SAID, PAIRED, SUBTITLED = 55, 54, 49
_GUESSES = frozenset({"PERSON", "WORK_OF_ART"})
_VETOES = frozenset({"Festival", "Award", "FilmStudio", "EducationalInstitution", "MediaOutlet", "Organisation"})
_SHORT, _FEW, _SORTS = 4, 2, 3
_AROUND, _JOINED = 8, 3
_BETWEEN = frozenset({"/", "-"})


@dataclass(frozen=True, slots=True)
class Unquoted:
    """Finds titles by the words before them; ``common`` words need more than a capital."""

    lexicon: Lexicon
    common: frozenset[str]

    def find(self, text: Text, film: bool) -> Iterator[Found]:
        """Yield the titles; ``film`` says whether the text speaks of film."""
        yield from self._said(text)
        yield from self._listed(text, film)
        yield from self._owned(text, film)
        yield from self._whose(text) if film else ()

    def _said(self, text: Text) -> Iterator[Found]:
        before, stories = self.lexicon.rules["titles"]["before"], self.lexicon.rules["titles"]["before_quoted"]
        for at in range(len(text) - 1):
            type_ = before.get(" ".join(text.lower[max(0, at - 1) : at + 1])) or before.get(text.lower[at])
            type_ = type_ or (stories.get(text.lower[at]) if text.capital(at + 1) else None)
            type_ = type_ or (self._announced(text, at) if self._called(text, at) else None)
            review = text.lower[at + 1] in self.lexicon.words("titles", "reviews")
            if type_ is None or review or not self._says(text, at):
                continue
            first = at + 1 + self._called(text, at + 1)
            apart = text.word(first) == ","
            first = past_maker(text, first + apart)
            many = self._plural(text, at)
            last = self.right(text, first, stops=self.words("listed") if many else frozenset())
            last = last if many else credited(text, first, coupled(text, first, last, self.lexicon), self.lexicon)
            # Capitals alone set a title apart: "Her first film, SALT ROAD premiered".
            shouted = last is not None and last - first > 1 and text.slice(first, last).isupper()
            if last is None or (apart and not shouted and not self._set_apart(text, at, last)):
                continue
            last = last if many else self._past_comma(text, at, with_subtitle(text, last, self.right))
            if self._sayable(text, at, first, last, apart=apart):
                type_ = told_from(type_, text, at, self.lexicon)
                yield Found(first, last, type_, "title/film-word", SAID)
                yield from self._further(text, self._next_item(text, last), type_) if many else ()

    def _past_comma(self, text: Text, at: int, last: int) -> int:
        """Return where a title with a comma ends before its verb: "The drama White Mountain, Black Water starred"."""
        opens = any(text.opens(i) and text.lower[i] in ARTICLES for i in range(max(0, at - _SHORT), at))
        end = self.right(text, last + 1) if opens and text.word(last) == "," else None
        if end is None or end >= len(text) or not self.ordinary(text, last + 1, end):
            return last
        verbs = tuple(self.lexicon.rules["titles"]["verbs"])
        return end if text.plain.startswith(verbs, text.starts[end]) else last

    def words(self, key: str) -> frozenset[str]:
        """Return one of the word lists for titles that nothing else shows."""
        return self.lexicon.words("unquoted", key)

    def _called(self, text: Text, at: int) -> bool:
        return text.word(at) in self.lexicon.words("titles", "called")

    def _based(self, text: Text, at: int) -> bool:
        return text.word(at) in self.lexicon.words("titles", "bases")

    def _plural(self, text: Text, at: int) -> bool:
        """Tell whether several works follow: "the plays A and B", "two films, A and B"."""
        before = self.lexicon.rules["titles"]["before"]
        word = text.lower[at]
        return word.endswith("s") and (word.removesuffix("s") in before or word.removesuffix("ies") + "y" in before)

    def _further(self, text: Text, at: int, type_: str) -> Iterator[Found]:
        """Find the other titles of a list whose first one a plural has led in."""
        while at < len(text) and at not in text.breaks:
            last = self.right(text, at, stops=self.words("listed"))
            if last is None or not self.free(text, at, last, sure=False) or text.word(last) in OWNS:
                return
            yield Found(at, last, type_, "title/film-word", SAID)
            at = self._next_item(text, last)

    def _announced(self, text: Text, at: int) -> str | None:
        """Return the class of a work that is named some words on: "a documentary of this first year, called X"."""
        before = self.lexicon.rules["titles"]["before"]
        words = takewhile(lambda word: word not in STOPS, reversed(text.lower[max(0, at - 8) : at]))
        return next((before[word] for word in words if word in before), None)

    def _set_apart(self, text: Text, at: int, last: int) -> bool:
        """Tell whether commas set the title apart and a determiner leads its noun: "His first film, Flux, was"."""
        before = text.lower[max(0, at - 6) : at]
        led = bool(self.words("leads").intersection(before) or self.words("leads_beside").intersection(before[-2:]))
        led = led or (text.words[at - 1] in self.lexicon.countries and text.word(at - 2) == "the")
        one = self._plural(text, at) and "of" in before and not self.words("one").isdisjoint(before)
        counted = self._plural(text, at) and not self.lexicon.rules["numbers"]["words"].keys().isdisjoint(before)
        return (led or one or counted) and text.word(last) in {",", ".", "(", ";", "and"}

    def _says(self, text: Text, at: int) -> bool:
        return at + 1 not in text.breaks and (text.words[at].islower() or text.opens(at))

    def _sayable(self, text: Text, at: int, first: int, last: int, *, apart: bool) -> bool:
        whole = any(n.label == "WORK_OF_ART" and (n.first, n.last) == (first, last) for n in text.named)
        starts, nouns = self.lexicon.words("award", "starts"), self.lexicon.words("award", "nouns")
        speaks = last == first + 1 and text.lower[first] in self.words("speakers")
        if speaks or (text.words[first] in starts and first + 1 < len(text) and text.words[first + 1] in nouns):
            return False
        titled = text.words[first] in self.lexicon.words("persons", "honorifics")
        filmed = last < len(text) and text.plain.startswith(
            tuple(self.lexicon.rules["titles"]["verbs"]), text.starts[last]
        )
        if (text.lower[first] in self.lexicon.types or (titled and not filmed)) and not whole:
            return False
        strong = apart or text.lower[at] in self.lexicon.words("titles", "strong")
        kind = at
        while at - kind < _SORTS and text.word(kind - 1) in self.lexicon.words("titles", "sorts"):
            kind -= 1
        led = text.word(kind - 1) in self.words("led") or text.words[kind - 1] in self.lexicon.countries
        strong = strong or (led and text.lower[at] in self.lexicon.words("titles", "strong_led"))
        strong = strong and not self._somebody(text, first, last)
        labels = {n.label for n in text.named if n.first <= first < n.last}
        told = self._called(text, at) or self._called(text, at + 1)
        otherwise = self._known(text, first, last) or (not whole and self._ended(text, first, last))
        labels -= {"DATE"} if "DATE" in labels and day_as_title(text, at, first, last, self.lexicon) else set()
        known = text.words[first] in self.lexicon.countries or text.lower[first] in self.common
        if (not told and otherwise) or labels & ({"NORP", "DATE"} if known else {"DATE"}):
            return False
        return strong or not labels & {"PERSON", "GPE", "ORG", "LOC"}

    def _somebody(self, text: Text, first: int, last: int) -> bool:
        """Tell whether a person begins a clause here: "for her part in the film Anna Petrova won"."""
        words = text.words[first:last]
        named = any(n.label == "PERSON" and n.first == first and n.last == last for n in text.named)
        sure = words[0] in self.lexicon.given_names or self._surname(text, last - 1)
        told = self.lexicon.words("titles", "joints") | self.words("tells")
        goes_on = text.word(last).isalpha() and text.word(last) not in told
        return named and sure and goes_on

    def _listed(self, text: Text, film: bool) -> Iterator[Found]:
        """Find what follows "films such as" and, where the text speaks of film, "starred in"."""
        rules = self.lexicon.rules["titles"]
        work = "Film" if film else "CreativeWork"
        phrases = [(p, True, work) for p in rules["leads"]] + [(p, False, "Book") for p in rules["authored"]]
        prizes = [f"{honour} for" for honour in rules["prizes"]]
        verbs = ("verbs_before", "verbs_sure", "known_for") if film else ()
        phrases += [(p, False, work) for key in verbs for p in (*rules[key], *prizes)]
        for at in behind_parts(text, self.lexicon) if film else ():
            yield from islice(self.items(text, at, work, sure=False), 1)
        made = rules["verbs_made"] if film else ()
        for at in range(len(text) - 2):
            # "He shot The Syringe in 1989": an article has a capital in a title only.
            led = text.lower[at] in made and text.words[at + 1] in self.words("capitals") and text.capital(at + 2)
            if led and at + 1 not in text.breaks:
                yield from islice(self.items(text, at + 1, work, sure=False), 1)
        heads: dict[str, list[tuple[tuple[str, ...], bool, str]]] = {}
        for words, many, type_ in ((tuple(phrase.split(" ")), many, kind) for phrase, many, kind in phrases):
            heads.setdefault(words[0], []).append((words, many, type_))
        for at in range(len(text)):
            for words, many, type_ in heads.get(text.lower[at], ()):
                titled = text.capital(at) and text.word(at - 1) == "("  # "Nujum (Stars in Daylight)"
                if text.lower[at : at + len(words)] == words and not titled:
                    row = not many and type_ != "Book" and self._row_of_works(text, at + len(words))
                    yield from self.items(text, at + len(words), type_, sure=many or row)
                    break

    def _row_of_works(self, text: Text, at: int) -> bool:
        """Tell whether a row begins here whose first or second member the model takes for a work: "in A, B and C"."""
        ends: list[tuple[int, int]] = []
        while at < len(text) and at not in text.breaks and len(ends) < _FEW:
            last = self.right(text, at, stops=self.words("listed"))
            if last is None or self._known(text, at, last) or text.words[at] in self.lexicon.given_names:
                return False
            ends.append((at, last))
            at = self._next_item(text, last)
        works = {(n.first, n.last) for n in text.named if n.label == "WORK_OF_ART"}
        return len(ends) == _FEW and not works.isdisjoint(ends)

    def items(self, text: Text, at: int, type_: str, *, sure: bool) -> Iterator[Found]:
        """Yield the titles of a list that begins here."""
        while at < len(text) and at not in text.breaks:
            at = past_owner(text, at, self.lexicon)
            if at >= len(text):
                return
            if text.words[at] == '"' and text.glued(at):
                # What was said ends here: "films such as Salt Road," Anna Weber said.
                return
            if (text.words[at] == '"' or text.words[at] in self.words("opening")) and text.capital(at + 1):
                at += 1
            last = self.right(text, at, stops=self.words("listed" if text.words[at - 1] == "," else "cast"))
            last = self._parted(text, at, last, pair=sure and text.word(at - 1) in self.words("pairing"))
            plain = type_ == "Film" and last is not None and self.ordinary(text, at, last)
            if last is None or names_part(text, last, self.lexicon):
                return
            if not (sure or plain or self.free(text, at, last, sure=sure)):
                return
            if type_ == "Book" and text.word(last) == "," and text.word(last + 1) in self.words("articles"):
                # "He wrote The Iron Street, a Danish film": what stands behind the comma tells.
                type_ = "Film" if head_type(text, last + 2, self.lexicon) == "Film" else type_
            authored = text.word(at - 2) in self.words("authors") and self.ordinary(text, at, last)
            if type_ == "Book" and not authored and not (text.lower[at] in ARTICLES and last - at > 1):
                return
            if plain or not sure or self.free(text, at, last, sure=sure):
                doubtful = "title/verb" if not self._told(text, at) else "title/told"
                yield Found(at, last, type_, "title/list" if sure else doubtful, PAIRED)
            at = self._next_item(text, last)

    def _parted(self, text: Text, first: int, last: int | None, *, pair: bool) -> int | None:
        """Return where the first of two titles ends that a verb has: "directed Salt Road and The Well".

        With ``pair`` several films must follow, so that a row of two words with "and" is two of them.
        """
        joints = [at for at in range(first + 1, last or first) if text.words[at] == "and"]
        if last is None or len(joints) != 1 or any((n.first, n.last) == (first, last) for n in text.named):
            return last
        (joint,) = joints
        several = min(joint - first, last - joint - 1) >= _FEW and text.capital(joint + 1)
        closed = text.word(last) != "," or (text.word(last + 1).isalpha() and not text.capital(last + 1))
        pair = pair and closed and text.word(last + 1) != "and" and text.capital(joint + 1)
        return joint if several or pair or text.words[joint + 1] == "The" else last

    def _next_item(self, text: Text, at: int) -> int:
        if text.word(at) == "(":
            at = next((i for i in range(at, min(len(text), at + 8)) if text.words[i] == ")"), at) + 1
        before = at
        while text.word(at) in {",", "and", "or"}:
            at += 1
        at += _JOINED if " ".join(text.lower[at : at + _JOINED]) in self.words("joining") else 0
        return at if at > before else len(text)

    def free(self, text: Text, first: int, last: int, *, sure: bool) -> bool:
        """Tell whether no name of another kind stands here, as far as the model and the lists know."""
        labels = {n.label for n in text.named if n.first <= first and n.last >= last}
        place = text.lower[first] in self.lexicon.types and not (self._told(text, first) and last - first > 1)
        other = not sure and (place or self.listed_otherwise(text, first, last))
        if other or self._nations(text, first, last):
            return False
        if sure:
            return not labels & {"NORP", "DATE"}
        if text.words[first] in self.lexicon.words("award", "starts"):
            return False
        plain = last - first == 1 and text.lower[first] in self.common and "WORK_OF_ART" not in labels
        if plain and not self._told(text, first):
            return False
        given = text.words[first] in self.lexicon.given_names and last - first < 4
        given = given or (is_initial(text.words[first]) and last - first == _FEW)
        person = given and "'s" not in text.words[first:last]
        based = self._based(text, first - 2) and text.word(first - 1) in {"of", "to"}
        told = based or (self._told(text, first) and not self._surname(text, last - 1))
        return not person and not labels & ({"NORP", "DATE", "LANGUAGE"} | (set() if told else {"PERSON"}))

    def _nations(self, text: Text, first: int, last: int) -> bool:
        """Tell whether nothing but nations stands here: "directed the [Uzbek-Russian] co-production"."""
        return all(part in self.lexicon.countries for part in text.words[first:last] if part not in _BETWEEN)

    def _told(self, text: Text, first: int) -> bool:
        """Tell whether only a work can stand behind these words: "the screenplay for Grey Harbour"."""
        before = " ".join(text.lower[max(0, first - 2) : first])
        return before in self.lexicon.words("titles", "verbs_sure")

    def _surname(self, text: Text, at: int) -> bool:
        return text.lower[at].endswith(tuple(self.lexicon.rules["persons"]["surname_endings"]))

    def listed_otherwise(self, text: Text, first: int, last: int) -> bool:
        """Tell whether the lists have this as another name, or its ending is that of a body or a prize."""
        return self._known(text, first, last) or self._ended(text, first, last)

    def _known(self, text: Text, first: int, last: int) -> bool:
        """Tell whether the lists have just this name."""
        hit = self.lexicon.names.at(text.plain, text.starts[first], frozenset(text.ends[first:last]))
        return hit is not None and hit[0] == text.ends[last - 1]

    def _ended(self, text: Text, first: int, last: int) -> bool:
        """Tell whether this ends as the name of a body or a prize does."""
        return any(self.lexicon.suffixes.get(text.words[i:last], "") in _VETOES for i in range(first, last))

    def _rare(self, text: Text, at: int) -> bool:
        return text.lower[at] not in self.common and not any(n.first == at and n.label == "PERSON" for n in text.named)

    def right(self, text: Text, first: int, *, stops: frozenset[str] = frozenset(), whole: bool = False) -> int | None:
        """Return where the title that begins here ends; in a list, "as" and "and" may end it."""
        return end_of_title(text, first, self.lexicon, self.common, stops=stops, whole=whole)

    def _owned(self, text: Text, film: bool) -> Iterator[Found]:
        """Find what a person owns: "William Shakespeare's The Tempest", "Kurosawa's Seven Samurai"."""
        for at in range(1, len(text) - 1):
            if text.words[at] not in OWNS or at + 1 in text.breaks:
                continue
            owner = self._owner(text, at)
            first = self._past_kind(text, at + 1)
            last = self.right(text, first) if owner is not None else None
            if owner is None or last is None:
                continue
            if first > at + 1:
                if film and self.free(text, first, last, sure=False):
                    yield Found(first, last, "Film", "title/owned", PAIRED)
                continue
            full = at - owner > 1
            if full and film and self._of_director(text, owner, at + 1, last):
                yield Found(at + 1, last, "Film", "title/owned", PAIRED)
                continue
            based = text.word(owner - 1) in self.words("on") and self._based(text, owner - 2)
            if not self.free(text, at + 1, last, sure=based) and not (full and self.ordinary(text, at + 1, last)):
                continue
            longer = last - at > 2 and (text.words[at + 1] == "The" or full)
            if longer or (full and (based or self._rare(text, at + 1))):
                filmed = film and self.lexicon.words("titles", "staged").isdisjoint(
                    text.lower[max(0, owner - 9) : owner]
                )
                filmed = filmed and not on_stage(text, owner, self.lexicon)
                yield Found(at + 1, last, "Film" if filmed else "CreativeWork", "title/owned", PAIRED)

    def _whose(self, text: Text) -> Iterator[Found]:
        """Find what somebody made who is named before: "Emir Karimov, whose Fire won the main prize"."""
        for at in range(_FEW, len(text) - 1):
            if text.words[at] != "whose" or not text.capital(at + 1) or not text.capital(at - _FEW):
                continue
            last = self.right(text, at + 1)
            if last is None or not self._goes_on(text, last) or not self._prized(text, at, last):
                continue
            somebody = text.words[at + 1] in self.lexicon.given_names and last - at > _FEW
            if not somebody and not self.listed_otherwise(text, at + 1, last):
                yield Found(at + 1, last, "Film", "title/owned", PAIRED)

    def _goes_on(self, text: Text, last: int) -> bool:
        """Tell whether a verb of films stands behind a title, before it an adverb: "had also won"."""
        return text.word(last) in self.lexicon.rules["titles"]["owned_before"]

    def _of_director(self, text: Text, owner: int, first: int, last: int) -> bool:
        """Tell whether a word is what a director made: "Kazakh director A B's Student received the prize"."""
        made = text.word(owner - 1) in self.lexicon.rules["titles"]["owned_by"] or self._prized(text, owner, last)
        goes_on = self._goes_on(text, last) or text.word(last) in {",", ".", ";", "(", "and"}
        return made and goes_on and not self.listed_otherwise(text, first, last)

    def _prized(self, text: Text, owner: int, last: int) -> bool:
        """Tell whether a sentence speaks of prizes right around what somebody owns: "went to Emir Baigazin's Fire"."""
        around = {text.lower[at] for at in range(max(0, owner - _AROUND), min(len(text), last + _AROUND))}
        return not self.lexicon.words("unquoted", "prized").isdisjoint(around)

    def _past_kind(self, text: Text, at: int) -> int:
        """Step over nations and the noun before a title: "Anna Weber's Latvian/Finnish coproduction Salt Road"."""
        first = at
        while text.word(first) in _BETWEEN or (first < len(text) and text.words[first] in self.lexicon.countries):
            first += 1
        kind = self.lexicon.type_of(text.word(first)) == "Film" or text.word(first) in self.words("joint")
        return first + 1 if first > at and kind and text.capital(first + 1) else at

    def ordinary(self, text: Text, first: int, last: int, labels: frozenset[str] = _GUESSES) -> bool:
        """Tell whether two or more ordinary words stand here, whatever the model takes them for: "Mulberry Winter"."""
        place = self.lexicon.suffixes.get(text.words[last - 1 : last]) == "Site"
        person = text.words[first] in self.lexicon.given_names or self._surname(text, last - 1)
        person = person or is_initial(text.words[first])
        if last - first < 2 or (person and not place) or self._nations(text, first, last):
            return False
        seen = {n.label for n in text.named if n.first <= first and n.last >= last}
        small = self.lexicon.words("titles", "joints")
        words = all(word in self.common or word in small or word.isdecimal() for word in text.lower[first:last])
        return words and seen <= labels and not self.listed_otherwise(text, first, last)

    def _owner(self, text: Text, at: int) -> int | None:
        """Return where the person begins whose name ends before this possessive, None where none does."""
        seen = [n.first for n in text.named if n.last in {at, at + 1} and n.label == "PERSON"]
        first = at
        while text.capital(first - 1) and first not in text.breaks:
            first -= 1
        given = text.words[first] in self.lexicon.given_names and at - first > 1
        return first if given else seen[0] if seen else None
