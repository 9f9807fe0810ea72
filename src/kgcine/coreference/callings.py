"""Occupations in their sentences in, whose they are and what narrows them out: "wool broker", "radar technician"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from spacy.tokens import Doc

from kgcine.annotate import Annotated
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.denoting import same_as

if TYPE_CHECKING:
    from kgcine.scene import Filler

_SHORTEST = 3
_ASIDE, _ROW = 4, 24
_NAMING, _TELLING, _PARTING = frozenset({"NOUN", "PROPN"}), frozenset({"VERB", "AUX"}), frozenset({"by", "with", "for"})


def narrowed(filler: Filler, mention: Mention, doc: Doc, lexicon: Lexicon) -> Filler:
    """Return an occupation with the noun before it, unless that names a thing that has officers ("museum")."""
    before = doc[mention.first - 1] if mention.first else None
    if before is None or filler.literal is None or filler.literal.value != mention.text.lower():
        return filler
    # Of "the fairy-tale director" no half of a word is a noun of its own.
    whole = mention.first < 2 or doc[mention.first - 2].text != "-"
    noun = whole and before.tag_ == "NN" and before.dep_ == "compound" and mention.first <= before.head.i < mention.last
    word = before.text
    plain = word.islower() and word.isalpha() and len(word) >= _SHORTEST
    none = word in lexicon.words("callings", "no_fields") or word.endswith(
        tuple(lexicon.words("callings", "adjectival"))
    )
    if not noun or not plain or none or lexicon.type_of(word) is not None:
        return filler
    literal = replace(filler.literal, value=f"{word} {filler.literal.value}")
    return replace(filler, literal=literal, start=before.idx)


class Callings:
    """Tells which occupations an article gives to whom it names, each name looked at once."""

    def __init__(self, annotated: Annotated) -> None:
        self._doc = annotated.doc
        self._told = [(m, m.value.value) for m in annotated.mentions if m.type == "Occupation" and m.value]
        self._people = {mention.first for mention in annotated.mentions if mention.type == "Person"}
        self._sentences = [sentence.start for sentence in annotated.doc.sents]
        self._known: dict[Mention, list[tuple[int, str]]] = {}

    def of(self, mention: Mention, until: int | None = None) -> set[str]:
        """Return the occupations right before or behind a name in its sentence, and those that it is said to have.

        With ``until`` only those count that stand before that token.
        """
        if mention not in self._known:
            self._known[mention] = list(self._read(mention))
        return {value for first, value in self._known[mention] if until is None or first < until}

    def _read(self, mention: Mention) -> Iterator[tuple[int, str]]:
        at = bisect_right(self._sentences, mention.first)
        start = self._sentences[at - 1]
        end = self._sentences[at] if at < len(self._sentences) else len(self._doc)
        inside = [(m, value) for m, value in self._told if start <= m.first < end]
        same = {token.i for token in same_as(self._doc[mention.first : mention.last].root)} if inside else set()
        for m, value in inside:
            # "The singer A and actor B": it is B who is an actor.
            behind = 0 < m.first - mention.last <= _ASIDE and m.last not in self._people
            if 0 <= mention.first - m.last <= 1 or behind or m.last - 1 in same or self._opens_row(m, mention, start):
                yield m.first, value

    def _opens_row(self, calling: Mention, name: Mention, start: int) -> bool:
        """Tell whether a row before a name has a calling: "People's Artist, actress, veteran of the war Anna Weber"."""
        between = self._doc[calling.last : name.first]
        if name.first - start > _ROW or calling.last >= name.first or between[0].text != "," or start in self._people:
            return False
        nouns = between[-1].pos_ in _NAMING and calling.first > start and self._doc[calling.first - 1].text == ","
        plain = all(t.pos_ not in _TELLING and t.lower_ not in _PARTING for t in self._doc[start : name.first])
        return nouns and plain and self._people.isdisjoint(range(start, name.first))
