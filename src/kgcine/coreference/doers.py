"""What an article tells people to have made in, by which calling a noun takes them up out: "directed X", "her novel".

"The director" is who made a film, "the author" who wrote a book, also where the text gives nobody such a calling.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.classes import FILMS, WORKS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.predicates import NOUN_SUBJECTS

TABLE = "callings"
_FILMED = "directing"


def kinds(lexicon: Lexicon, calling: str | None) -> list[str]:
    """Return the kinds of callings that one belongs to: directors and filmmakers direct, novelists and poets write."""
    return [kind for kind in lexicon.rules[TABLE]["kinds"] if calling in lexicon.words(TABLE, kind)]


def akin(lexicon: Lexicon, calling: str | None, told: set[str]) -> bool:
    """Tell whether a noun may take up somebody of these callings: "the writer" a poet."""
    return any(not lexicon.words(TABLE, kind).isdisjoint(told) for kind in kinds(lexicon, calling))


class Doers:
    """Tells who has made works of a kind, as far as one article has told."""

    def __init__(self, annotated: Annotated, lexicon: Lexicon, links: Sequence[Link]) -> None:
        self._doc = annotated.doc
        self._lexicon = lexicon
        self._people = {i: c for m, c in links if c.type == "Person" for i in range(m.first, m.last)}
        self._works = {i: c.type for m, c in links if c.type in WORKS for i in range(m.first, m.last)}
        self._firsts = [(m.first, c) for m, c in links if c.type == "Person"]

    def before(self, token: Token, calling: str | None) -> Iterator[Cluster]:
        """Yield who is told before a noun to have made what one of its calling makes."""
        wanted = kinds(self._lexicon, calling)
        return (cluster for at, kind, cluster in self._told if at < token.i and kind in wanted)

    @cached_property
    def _told(self) -> list[tuple[int, str, Cluster]]:
        makes = [kind for kind in self._lexicon.rules[TABLE]["kinds"] if f"{kind}_verbs" in self._lexicon.rules[TABLE]]
        return [(token.i, kind, cluster) for token in self._doc for kind in makes for cluster in self._of(token, kind)]

    def _of(self, token: Token, kind: str) -> Iterator[Cluster]:
        words = self._lexicon.words
        if token.pos_ == "VERB" and token.lemma_ in words(TABLE, f"{kind}_verbs"):
            done = [child for child in token.children if child.dep_ in ("dobj", "nsubjpass")]
            works = f"{kind}_works" in self._lexicon.rules[TABLE]
            if not works or any(self._is_work(each, kind) for each in done):
                agents = (a for child in token.children if child.dep_ == "agent" for a in child.children)
                made = any(each.dep_ == "nsubjpass" for each in done)
                subjects = agents if made else (c for c in token.lefts if c.dep_ in NOUN_SUBJECTS)
                yield from (cluster for each in subjects if (cluster := self._somebody(each)) is not None)
        elif token.pos_ == "NOUN" and token.lower_ in self._lexicon.rules[TABLE].get(f"{kind}_works", ()):
            owners = (child for child in token.lefts if child.dep_ == "poss")
            yield from (cluster for each in owners if (cluster := self._somebody(each)) is not None)

    def _is_work(self, noun: Token, kind: str) -> bool:
        named = self._works.get(noun.i)
        if named is not None:
            return (named in FILMS) == (kind == _FILMED)
        return noun.lower_ in self._lexicon.words(TABLE, f"{kind}_works") or noun.lemma_ in self._lexicon.words(
            TABLE, f"{kind}_works"
        )

    def _somebody(self, noun: Token) -> Cluster | None:
        """Return whom a name stands for, or a pronoun where the text has named one person only."""
        if noun.pos_ == "PRON":
            forms = self._lexicon.words
            if noun.lower_ not in forms("grammar", "male") | forms("grammar", "female"):
                return None
            named = {id(cluster): cluster for first, cluster in self._firsts if first < noun.i}
            return next(iter(named.values())) if len(named) == 1 else None
        return self._people.get(noun.i)
