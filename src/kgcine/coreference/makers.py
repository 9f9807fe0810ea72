"""Nouns of persons in, whom they stand for out: "the director" whose film was named, who was spoken of just before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.classes import FILMS, WORKS
from kgcine.coreference.callings import Callings
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.coreference.standing import is_first_subject
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.denoting import set_apart
from kgcine.parsing.predicates import NOUN_SUBJECTS

_THE = frozenset({"the", "this", "that"})
_OWNS, _FILM_BEHIND = frozenset({"'s", "’s", "'", "’"}), 7
_NEAR = 4


@dataclass(frozen=True)
class People:
    """Tells for whom the nouns of one article stand."""

    annotated: Annotated
    lexicon: Lexicon
    links: Sequence[Link]

    def subject_before(self, token: Token, type_: str) -> Cluster | None:
        """Return who was the subject of the sentence before: "A was 78. The director of “B” died at home"."""
        sentence = token.sent
        if type_ != "Person" or token.dep_ not in NOUN_SUBJECTS or not sentence.start or set_apart(token):
            return None
        root = sentence.root
        names = any(child.dep_ == "attr" and child.pos_ == "PROPN" for child in root.rights)
        if token.head.i != root.i or names or not _THE.intersection(child.lower_ for child in token.lefts):
            return None
        phrase = range(token.left_edge.i, token.right_edge.i + 1)
        inside = [cluster.type for mention, cluster in self.links if mention.first in phrase]
        before = token.doc[sentence.start - 1].sent
        people = [
            link for link in self.links if before.start <= link[0].first < before.end and link[1].type == "Person"
        ]
        judges = self.lexicon.words("coreference", "judges") | self.lexicon.words("coreference", "says")
        people = [] if before.root.lemma_ in judges else people
        subjects = [cluster for mention, cluster in people if is_first_subject(token, mention)]
        alone = len({id(cluster) for _, cluster in people}) == 1 and bool(subjects)
        of_films = bool(inside) and WORKS.issuperset(inside) and any(child.lower_ == "of" for child in token.rights)
        return subjects[0] if alone and of_films else None

    def of_calling(self, token: Token) -> Cluster | None:
        """Return the one person before who is given this occupation: "director X", "X, a historian"."""
        lemma = self.lexicon.occupations.get(token.lower_)
        found: dict[int, Cluster] = {}
        for mention, cluster in self.links:
            if mention.start < token.idx and cluster.type == "Person" and lemma in self._callings.of(mention, token.i):
                found[id(cluster)] = cluster
        if not found and lemma in self.lexicon.words("coreference", "directs"):
            found = {id(each): each for each in self.directors_before(token)}
        return next(iter(found.values())) if len(found) == 1 else None

    def directors_before(self, token: Token) -> Iterator[Cluster]:
        """Yield who is told before a noun to have made a film: "A's “B”", "“B” by A"."""
        films = {m.first: m for m, cluster in self.links if cluster.type in FILMS}
        directing = self.lexicon.words("titles", "directing")
        for mention, cluster in self.links:
            if cluster.type != "Person" or mention.start >= token.idx:
                continue
            behind = token.doc[mention.last : mention.last + _FILM_BEHIND]
            owns = bool(behind) and behind[0].lower_ in _OWNS and any(each.i in films for each in behind)
            by = [each.lower_ for each in token.doc[max(0, mention.first - 2) : mention.first]]
            near = any(mention.first - _NEAR <= m.last <= mention.first for m in films.values())
            card = by[-1:] == [":"] and by[0] in self.lexicon.words("titles", "card_makers")
            if owns or card or (by[-1:] == ["by"] and (near or directing.issuperset(by[:-1]))):
                yield cluster

    @cached_property
    def _callings(self) -> Callings:
        return Callings(self.annotated)
