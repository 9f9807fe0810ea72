"""Gives names their whole extent: hyphened words, "Jr.", a maiden name in brackets, a nickname in quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kgcine.classes import INHABITED, ORGANISATIONS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, Found, Text
from kgcine.titling.partsplayed import names_part

_FIXED = frozenset({"title", "definition", "film-verb", "book-verb"})
_LONGEST_ASIDE = 2
_PAIR, _SYLLABLE = 2, 5
_PORTFOLIO = frozenset({"of", "and", ",", "for"})
_SEATED = frozenset({"of", "in"})


@dataclass(frozen=True, slots=True)
class Bounds:
    """Widens the finds of one text after another."""

    lexicon: Lexicon

    def widen(self, text: Text, finds: Sequence[Found]) -> list[Found]:
        """Return the finds in order; what a wider one swallows goes."""
        owner = {i: found for found in finds for i in range(found.first, found.last)}
        kept: list[Found] = []
        for found in sorted(finds, key=lambda f: f.first):
            if kept and found.first < kept[-1].last:
                continue
            if found.kind != "name" or found.value is not None or found.rule.split("/")[0] in _FIXED:
                kept.append(self._with_suffix(text, found) if found.type == "Person" else found)
                continue
            least = kept[-1].last if kept else 0
            wide = self._hyphened(text, found, owner, least)
            if wide.type == "Person":
                wide = wide._replace(last=self._tail(text, wide, owner))
                wide = self._hyphened(text, wide, owner, least)
            kept += self._seated(text, wide)
        return kept

    def _with_suffix(self, text: Text, found: Found) -> Found:
        """Take in what tells father and son apart behind a comma: "Anna Weber, [Jr.]"."""
        apart = text.word(found.last) == "," and found.last not in text.breaks and found.kind == "name"
        suffixes = self.lexicon.words("persons", "suffixes")
        if apart and not suffixes.isdisjoint(text.words[found.last + 1 : found.last + 2]):
            return found._replace(last=found.last + 2)
        return found

    def _seated(self, text: Text, found: Found) -> list[Found]:
        """Set a town apart from the body that stands in it: "Salt Fund of Osh", "Weber Films in Kazan"."""
        if found.type not in ORGANISATIONS:
            return [found]
        for at in range(found.first + 1, found.last - 1):
            if text.lower[at] not in _SEATED or not self._is_free(text, found.first, at):
                continue
            hit = self.lexicon.names.at(text.plain, text.starts[at + 1], {text.ends[found.last - 1]})
            if hit is not None and hit[1].type == "Settlement":
                town = Found(at + 1, found.last, hit[1].type, hit[1].rule, found.rank)
                return [found._replace(last=at), town]
        return [found]

    def _is_free(self, text: Text, first: int, at: int) -> bool:
        """Tell whether a body has a name of its own before its town: not "University of Osh", "State Bank of Osh"."""
        before = text.words[first:at]
        if text.lower[at] == "in":
            return True
        own = [word for word in before if (word,) not in self.lexicon.heads_of and word not in self._plain]
        return bool(own) and (before[-1:] not in self.lexicon.heads_of or before[-1] in self._apart)

    @property
    def _plain(self) -> frozenset[str]:
        return self.lexicon.words("institutions", "plain")

    @property
    def _apart(self) -> frozenset[str]:
        return self.lexicon.words("institutions", "apart")

    def _behind_portfolio(self, text: Text, first: int, last: int) -> int:
        """Return where a name begins behind the last words of an office: "Minister of Youth Policy [A B]"."""
        words = self.lexicon.words("persons", "portfolios")
        at = first
        while at < last - 2 and text.words[at] in words:
            at += 1
        led = text.word(first - 1) in _PORTFOLIO or (first > 0 and text.words[first - 1] in words)
        return at if led else first

    def bare(self, text: Text, finds: Sequence[Found]) -> list[Found]:
        """Let go of what stands before or behind persons' names and belongs to none: "[Rt Rev.] Anna Serova [OBE]"."""
        letters, styles = self.lexicon.words("persons", "postnominals"), self.lexicon.words("persons", "styles")
        ages = self.lexicon.words("persons", "ages")
        surnames = [text.words[each.last - 1] for each in finds if each.type == "Person"] if ages else []
        kept: list[Found] = []
        behind = -1
        for found in finds:
            found = self._part(text, found)
            first, last = found.first, found.last
            if found.type == "Person":
                while last > first + 1 and text.words[last - 1] in letters:
                    last -= 1
                while last > first + 1 and text.words[first] in styles:
                    first += 1
                first = self._behind_portfolio(text, first, last)
                if last - first > _PAIR and text.words[first] in self.lexicon.countries:
                    # "It went to Kyrgyz Anna Weber".
                    first += text.words[first] not in self.lexicon.given_names
                # "Young Weber" is Weber, where others with the name are told of.
                aged = last - first == _PAIR and text.words[first] in ages
                first += aged and surnames.count(text.words[last - 1]) > 1
                behind = found.last
            elif last == first + 1 and text.words[first] in letters and _follows(text, first, behind):
                behind = last
                continue
            kept.append(found if last - first == found.last - found.first else found._replace(first=first, last=last))
        return kept

    def _part(self, text: Text, found: Found) -> Found:
        """Let a guessed name begin behind the label of a row, where a part in a film stands: "[Roles:] Vera (Fog)"."""
        first = found.first
        labels = self.lexicon.words("rows", "parts") | self.lexicon.words("titles", "card")
        led = found.rule.endswith("ner") and found.last - first > _PAIR and text.words[first + 1] == ":"
        if not led or text.lower[first] not in labels:
            return found
        type_ = "Person" if names_part(text, found.last, self.lexicon) else found.type
        return found._replace(first=first + 2, type=type_)

    def _hyphened(self, text: Text, found: Found, owner: dict[int, Found], least: int) -> Found:
        """Take in the rest of a hyphened word: "At-[Bashy]", "[Lip]-Bu Tan"; a listed place is then another one."""
        first, last = found.first, found.last
        while first - 2 >= least and _hyphen(text, first - 1) and self._joins(text, first - 2, owner):
            first -= 2
        while last + 1 < len(text) and _hyphen(text, last) and self._joins(text, last + 1, owner):
            last += 2
        if found.type == "Person" and last - first == _PAIR and self._syllable(text, last, owner):
            last += 2
        if (first, last) == (found.first, found.last):
            return found
        type_ = "Place" if found.type in INHABITED else found.type
        return found._replace(first=first, last=last, type=type_, rule="ner" if found.type in INHABITED else found.rule)

    def _syllable(self, text: Text, at: int, owner: dict[int, Found]) -> bool:
        """Tell whether a given name goes on in small letters: "Kim Min-jae", not "Anna Weber-led"."""
        if at + 1 >= len(text) or not _hyphen(text, at) or at + 1 in owner:
            return False
        word = text.words[at + 1]
        never = self.lexicon.words("persons", "joined_never")
        return word.isalpha() and word.islower() and len(word) <= _SYLLABLE and word not in never

    def _joins(self, text: Text, at: int, owner: dict[int, Found]) -> bool:
        if at in owner:
            return False
        trailing = text.lower[at] in self.lexicon.words("persons", "trailing")
        return trailing or (text.capital(at) and text.lower[at] not in self.lexicon.types)

    def _tail(self, text: Text, found: Found, owner: dict[int, Found]) -> int:
        """Return where a person's name ends that goes on in small letters, behind a comma, a bracket or a nickname."""
        at = found.last
        if at >= len(text) or at in text.breaks:
            return at
        if at not in owner and text.lower[at] in self.lexicon.words("persons", "trailing"):
            # "Aida Asan kyzy": the model leaves it out.
            return at + 1
        suffix = at + 1 if text.words[at] == "," else at
        if suffix < len(text) and text.words[suffix] in self.lexicon.words("persons", "suffixes"):
            return suffix + 1
        end = self._aside(text, at)
        if end is None or not text.capital(end) or (end in owner and not _may_be_person(owner[end])):
            return at
        return max(end + 1, owner[end].last if end in owner else 0)

    def _aside(self, text: Text, at: int) -> int | None:
        """Return where the name goes on behind "(Blais)" or a nickname, None where nothing of the kind stands."""
        if text.words[at] not in QUOTES | {"("}:
            return None
        closing = QUOTES if text.words[at] in QUOTES else {")"}
        for end in range(at + 2, min(len(text) - 1, at + _LONGEST_ASIDE + 2)):
            if text.words[end] in closing and all(text.capital(i) for i in range(at + 1, end)):
                inner = range(at, end + 2)
                return None if text.breaks.intersection(inner) else end + 1
        return None


def _follows(text: Text, at: int, end: int) -> bool:
    """Tell whether a token comes right behind an end, but for a comma."""
    return end == at or (end == at - 1 and text.words[end] == ",")


def _may_be_person(found: Found) -> bool:
    return found.type == "Person" or found.rule == "ner"


def _hyphen(text: Text, at: int) -> bool:
    return text.words[at] == "-" and text.glued(at) and at + 1 < len(text) and text.glued(at + 1)
