"""A sentence's subject in, what its verb makes of it out: "X was directed by", "X was published"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kgcine.classes import HOUSES
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, OWNS, STOPS, Found, Text

DEFINED = 50
WEAK = 43
_REACH, _PAIR, _LONG_NAME, _NEAR = 14, 2, 4, 40
BODIES = HOUSES | {"Festival", "Award"}


@dataclass(frozen=True, slots=True)
class Subject:
    """What a sentence begins with: its name, and where the rest begins."""

    first: int
    last: int
    verb: int


@dataclass(frozen=True, slots=True)
class FilmVerbs:
    """Takes a subject for a film by its verb: "X was directed by"; a weak verb wants a text that speaks of film."""

    lexicon: Lexicon
    common: frozenset[str]
    film: bool

    def find(self, text: Text, subject: Subject, *, opens: bool) -> Found | None:
        """Return the subject as a film or a book, None where its verb does not tell."""
        rules = self.lexicon.rules["titles"]
        if text.word(subject.verb) in rules["adverbs"]:
            subject = replace(subject, verb=subject.verb + 1)
        verb = subject.verb
        if verb >= len(text) or self._never(text, subject):
            return None
        start = text.starts[verb]
        house = text.plain.startswith(tuple(rules["verbs_of_houses"]), start) and self._house(text, subject)
        if house or text.plain.startswith(tuple(rules["verbs_of_people"]), start):
            return None
        both = text.plain.startswith(tuple(rules["verbs_both"]), start) and self._person(text, subject)
        if not self.film and text.plain.startswith(tuple(rules["verbs_of_authors"]), start):
            return None if self._other(text, subject) else Found(subject.first, subject.last, "Book", "book-verb", WEAK)
        if (
            text.plain.startswith(tuple(rules["verbs"]), start)
            and not both
            and self._acts(text, subject)
            and not self._body(text, subject)
        ):
            return Found(begin(text, subject, self.lexicon), subject.last, "Film", "film-verb", DEFINED)
        if (
            text.plain.startswith(tuple(rules["book_verbs"]), start)
            and not self.film
            and not self._other(text, subject)
        ):
            return Found(subject.first, subject.last, "Book", "book-verb", WEAK)
        weak = self.film and text.plain.startswith(tuple(rules["verbs_weak"]), start)
        weak = weak and not self._is_house_of(text, subject)
        if weak and not self._other(text, subject):
            return Found(begin(text, subject, self.lexicon), subject.last, "Film", "film-verb/weak", WEAK)
        return None

    def _behind_event(self, text: Text, subject: Subject) -> bool:
        """Tell whether somebody stands behind an event: "After the October Revolution [Weber] was released"."""
        if text.lower[subject.first] not in self.lexicon.words("contexts", "adverbial"):
            return False
        for at in range(subject.first + 1, min(subject.first + 3, subject.last)):
            hit = self.lexicon.names.at(text.plain, text.starts[at], frozenset(text.ends[at : subject.last - 1]))
            if hit is not None and hit[1].type == "HistoricalEvent":
                return True
        return False

    def _never(self, text: Text, subject: Subject) -> bool:
        """Tell whether a subject is no work whatever its verb: "Among the stars of", "Written by A", "Best Film"."""
        words, lexicon = text.words[subject.first : subject.last], self.lexicon.words
        credit = words[0].lower() in lexicon("titles", "no_made") and "by" in words
        stage = len(words) > 1 and words[-1] in lexicon("institutions", "stages")
        # "Like Salt Road as directed by Anna Weber"
        stage |= words[-1].islower() and words[-1] in lexicon("titles", "risky")
        styled = words[-1] in lexicon("owned", "never") or words[-1] in lexicon("titles", "no_ends")
        if (
            credit
            or stage
            or styled
            or self._behind_event(text, subject)
            or (len(words) == 1 and text.lower[subject.first] in self.common)
        ):
            return True
        named = self._named_so(words) and self._borne(text, subject)
        if words[0] in lexicon("award", "starts") or named or self._freed(text, subject):
            return True
        return self._opens_clause(text, subject) or self._site(text, subject)

    def _site(self, text: Text, subject: Subject) -> bool:
        """Tell whether a subject is a site of the lists or a studio by its word: "Karlag opened in 1931"."""
        word = text.lower[subject.last - 1]
        endings = tuple(self.lexicon.words("institutions", "studio_endings"))
        if subject.last - subject.first == 1 and word.endswith(endings) and word not in endings:
            return True
        hit = self.lexicon.names.at(text.plain, text.starts[subject.first], {text.ends[subject.last - 1]})
        return hit is not None and hit[1].type == "Site"

    def _opens_clause(self, text: Text, subject: Subject) -> bool:
        """Tell whether a clause begins with somebody: "When Vera [tells him], Otto leaves"."""
        first = subject.first
        if not text.opens(first) or text.lower[first] not in self.lexicon.words("titles", "clauses"):
            return False
        known = text.word(first + 1) != "" and text.words[first + 1] in self.lexicon.given_names
        if not known and self._only_clause(text, subject.verb):
            return False
        somebody = any((n.label, n.first, n.last) == ("PERSON", first + 1, subject.last) for n in text.named)
        return somebody or (subject.last == first + 2 and known)

    def _only_clause(self, text: Text, verb: int) -> bool:
        """Tell whether no other clause stands behind this one: "When Larks Sing was directed by A, edited by B."."""
        end = next((at for at in range(verb, len(text)) if at in text.breaks or text.words[at] in STOPS), len(text))
        commas = [at for at in range(verb, end - 1) if text.words[at] == ","]
        goes_on = self.lexicon.words("titles", "credited_done") | self.lexicon.words("unquoted", "which")
        return text.word(end) in STOPS and all(text.lower[at + 1] in goes_on for at in commas)

    def _is_house_of(self, text: Text, subject: Subject) -> bool:
        """Tell whether a subject is what a house is of, which a verb of both leaves one: "The Museum of Cinema"."""
        first = subject.first + (text.lower[subject.first] in ARTICLES)
        return text.word(first + 1) == "of" and self.lexicon.type_of(text.lower[first]) in HOUSES | {"Site"}

    def _freed(self, text: Text, subject: Subject) -> bool:
        """Tell whether a person is let go where the text speaks of prisons: "A, jailed for fraud, was released"."""
        behind = text.lower[subject.last : subject.last + _REACH]
        if self.lexicon.words("titles", "freeing").isdisjoint(behind) or not self._person(text, subject):
            return False
        near = text.lower[max(0, subject.first - _NEAR) : subject.last + _NEAR]
        return not self.lexicon.words("titles", "prisons").isdisjoint(near)

    def _named_so(self, words: tuple[str, ...]) -> bool:
        """Tell whether a person may be called so: one word, a given name, a surname's ending."""
        endings = tuple(self.lexicon.rules["persons"]["surname_endings"])
        single = len(words) == 1 or "-" in words
        return single or words[0] in self.lexicon.given_names or words[-1].lower().endswith(endings)

    def _borne(self, text: Text, subject: Subject) -> bool:
        """Tell whether somebody who is named elsewhere is called so, in full or by a surname."""
        words = text.words[subject.first : subject.last]
        size = len(words)
        people = (n for n in text.named if n.label == "PERSON" and n.first != subject.first)
        return any(text.words[max(n.first, n.last - size) : n.last] == words for n in people)

    def _acts(self, text: Text, subject: Subject) -> bool:
        """Tell whether a film does it: a person stars too, so a name must follow, and the subject be nobody's."""
        if text.word(subject.verb) not in self.lexicon.words("titles", "starring"):
            return True
        premiering = text.word(subject.verb) in self.lexicon.words("titles", "premiering")
        if text.word(subject.verb + 1) in self.lexicon.words("titles", "starring_ends"):
            return premiering
        if text.word(subject.verb + 1) in STOPS and not premiering:
            # "Ivan Petrov and Anna Weber starred.": a film stars somebody.
            return False
        return text.capital(subject.verb + 1) or (self.film and not self._person(text, subject))

    def _person(self, text: Text, subject: Subject) -> bool:
        given = text.words[subject.first] in self.lexicon.given_names and subject.last - subject.first < 4
        seen = any(n.label == "PERSON" and n.first <= subject.first and n.last >= subject.last for n in text.named)
        seen = seen and text.lower[subject.last - 1] not in self.common
        return given or seen or self._entitled(text, subject) or self._hails(text, subject)

    def _hails(self, text: Text, subject: Subject) -> bool:
        """Tell whether somebody is named with a town: "Jan Holm from Riga won", but "The Man from London won"."""
        at = next((i for i in range(subject.first + 2, subject.last - 1) if text.words[i] == "from"), subject.last)
        ends = {text.ends[subject.last - 1]}
        hit = self.lexicon.names.at(text.plain, text.starts[at + 1], ends) if at < subject.last else None
        named = any(n.label == "PERSON" and n.first <= subject.first and n.last >= at for n in text.named)
        return hit is not None and (named or text.words[subject.first] in self.lexicon.given_names)

    def _entitled(self, text: Text, subject: Subject) -> bool:
        """Tell whether a calling leads somebody's name: "Culture Minister Olga Weber opened the festival"."""
        heads, posts = self.lexicon.words("offices", "heads"), self.lexicon.words("persons", "posts")
        callings = (heads, posts, self.lexicon.occupations)
        return any(
            any(text.lower[at - 1] in each for each in callings)
            and (text.words[at] in self.lexicon.given_names or self.common.isdisjoint(text.lower[at : subject.last]))
            for at in range(subject.first + 1, subject.last - 1)
        )

    def _body(self, text: Text, subject: Subject) -> bool:
        """Tell whether the subject ends as a body's name does: "Silk Road Productions was made"."""
        ends = (text.words[i : subject.last] for i in range(subject.first + 1, subject.last))
        ended = any(self.lexicon.suffixes.get(end) in BODIES for end in ends)
        return ended or self._festive(text, subject)

    def _festive(self, text: Text, subject: Subject) -> bool:
        """Tell whether a body's kind stands in its name: "The Film Festival Lumen", "Riga Centre of", "Fund for"."""
        led = subject.first + (text.lower[subject.first] == "the")
        # "School of Rock" is a film.
        joints = ((at, {"of", "for"} if at > led else {"for"}) for at in range(led, subject.last - 1))
        heads = (at for at, joint in joints if text.words[at + 1] in joint)
        if any(self.lexicon.heads_of.get(text.words[at : at + 1]) in HOUSES for at in heads):
            return True
        pairs = (text.words[i : i + 2] for i in range(subject.first, subject.last - 1))
        return any(self.lexicon.suffixes.get(pair) == "Festival" for pair in pairs)

    def _house(self, text: Text, subject: Subject) -> bool:
        """Tell whether the subject ends as a building's name does, or tells where it stands: "Weber Museum in Riga"."""
        standing = self.lexicon.words("titles", "standing")
        places = (at for at in range(subject.first + 2, subject.last) if text.words[at] in standing)
        ends = [subject.last, *places]
        return any(self.lexicon.suffixes.get(text.words[end - 1 : end]) == "Site" for end in ends)

    def _other(self, text: Text, subject: Subject) -> bool:
        if self._festive(text, subject):
            return True
        if self._person(text, subject) or (subject.last - subject.first == 1 and text.words[subject.first].isupper()):
            return True
        ends = frozenset({text.ends[subject.last - 1]})
        if self.lexicon.names.at(text.plain, text.starts[subject.first], ends) is not None:
            return True
        if any(text.words[i : subject.last] in self.lexicon.suffixes for i in range(subject.first, subject.last)):
            return True
        if text.words[subject.last - 1] in self.lexicon.countries.values():
            # "Little Latvia has become", of which only the strong verbs make a film.
            return True
        labels = {n.label for n in text.named if (n.first, n.last) == (subject.first, subject.last)}
        strange = subject.last - subject.first > 1 and self.common.isdisjoint(text.lower[subject.first : subject.last])
        return bool(labels & {"NORP", "DATE"}) or (strange and "ORG" in labels)


def begin(text: Text, subject: Subject, lexicon: Lexicon) -> int:
    """Return where the title begins behind an adverb, and the year or maker that owns it: "Later 2006's Salt Road"."""
    first = subject.first + (text.lower[subject.first] in lexicon.words("titles", "opening"))
    # "When YOL premiered in May, it"
    led = subject.last - first == _PAIR and text.words[first + 1].isupper()
    first += led and text.lower[first] in lexicon.words("titles", "clauses")
    year = text.word(first).isdecimal() and text.word(first + 1) in OWNS
    first += 2 * year
    first = first if first < subject.last else subject.first
    behind = _behind_maker(text, first, subject.last, lexicon)
    return behind if behind < subject.last and text.capital(behind) else first


def _behind_maker(text: Text, first: int, last: int, lexicon: Lexicon) -> int:
    """Return where a title begins behind its maker: "His [Salt Road] won", "Weber's [Fog]" where A Weber is named."""
    if text.lower[first] in lexicon.words("titles", "possessives"):
        return first + 1
    owns = next((at for at in range(first + 1, min(last - 1, first + _LONG_NAME)) if text.words[at] in OWNS), None)
    if owns is None:
        return first
    whole = text.words[first:last]
    if any(text.words[at : at + len(whole)] == whole for at in range(first)):
        # What a text is headed by begins with its owner: "Emin's Orchard".
        return first
    name = text.words[first:owns]
    if name[0] in lexicon.given_names and name[-1].lower().endswith(tuple(lexicon.rules["persons"]["surname_endings"])):
        return owns + 1
    if owns == first + 1 and text.lower[first].endswith(tuple(lexicon.words("institutions", "studio_endings"))):
        # "Turkmenfilm's The Carpet Seller was shot by"
        return owns + 1
    maker = any((n.label, n.first) == ("PERSON", first) and n.last in (owns, owns + 1) for n in text.named)
    if maker and owns - first > 1 and text.capital(owns + 1) and last - owns > _PAIR:
        # "Siddharth Rao's Dust on the Mirror won"
        return owns + 1
    full = (text.words[n.first : n.last] for n in text.named if n.label == "PERSON" and n.first != first)
    return owns + 1 if any(name in (words, words[-1:]) and len(words) > 1 for words in full) else first
