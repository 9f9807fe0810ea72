"""Nouns of persons in, whom they stand for out: "the director" whose film was named, who was spoken of just before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.classes import FILMS
from kgcine.coreference.callings import Callings
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.doers import Doers, akin
from kgcine.coreference.nationals import is_of_another_nation
from kgcine.coreference.protagonist import Link
from kgcine.coreference.sexes import gender, noun_sex
from kgcine.coreference.standing import is_first_subject, is_main, leads_in
from kgcine.naming.lexicon import Lexicon

_OWNS, _FILM_BEHIND = frozenset({"'s", "’s", "'", "’"}), 7
_NEAR = 4
_STARS = 6


@dataclass(frozen=True)
class People:
    """Tells for whom the nouns of one article stand."""

    annotated: Annotated
    lexicon: Lexicon
    links: Sequence[Link]

    def of_calling(self, token: Token) -> Cluster | None:
        """Return the one person before who is given this occupation: "director X", "X, a historian".

        Where nobody is, it is the one of a calling like it, or who made what people of this calling make; of several
        the one who is the subject of the sentence before.
        """
        lemma = self.lexicon.occupations.get(token.lower_)
        directs = lemma in self.lexicon.words("coreference", "directs")
        if any(child.lower_ in self.lexicon.words("coreference", "leading") for child in token.lefts):
            return self._starring(token)
        known = self._called_before(token)
        found = {id(c): c for c, told in known if lemma in told}
        if not found:
            found = {id(c): c for c, told in known if akin(self.lexicon, lemma, told)}
        if not found:
            found = {id(each): each for each in self._doers.before(token, lemma) if self._fits_noun(each, lemma, known)}
            if directs:
                found |= {id(each): each for each in self.directors_before(token)}
        if directs and len(found) == 1 and self._made_another(token, next(iter(found.values()))):
            return None
        found = self._told_most(found, [c for c, told in known if akin(self.lexicon, lemma, told)], token)
        found = {at: c for at, c in found.items() if not self._is_foreign(token, c)}
        sex = noun_sex(token.lower_, self.lexicon)
        if sex:
            found = {at: c for at, c in found.items() if gender(self.annotated, c, self.lexicon) in (sex, "")}
        return next(iter(found.values())) if len(found) == 1 else self._just_told_of(token, found)

    def _is_foreign(self, token: Token, cluster: Cluster) -> bool:
        return is_of_another_nation(self.annotated, token, cluster, self.links, self.lexicon)

    def _told_most(self, found: dict[int, Cluster], alike: Sequence[Cluster], token: Token) -> dict[int, Cluster]:
        """Return, for one who is named once and in passing, the only other of a like calling that is named again."""
        times = Counter(id(c) for m, c in self.links if m.start < token.idx)
        if len(found) != 1 or times[next(iter(found))] > 1:
            return found
        again = {id(each): each for each in alike if times[id(each)] > 1}
        return again if len(again) == 1 else found

    def _called_before(self, token: Token) -> list[tuple[Cluster, set[str]]]:
        people = ((m, c) for m, c in self.links if m.start < token.idx and c.type == "Person")
        return [(cluster, self._callings.of(mention, token.i)) for mention, cluster in people]

    def _fits_noun(self, doer: Cluster, lemma: str | None, known: Sequence[tuple[Cluster, set[str]]]) -> bool:
        """Tell whether nothing that somebody is called speaks against a noun: an actor's film makes no director."""
        told = set[str]().union(*(each for cluster, each in known if cluster is doer))
        return not told or akin(self.lexicon, lemma, told)

    def _just_told_of(self, token: Token, found: Mapping[int, Cluster]) -> Cluster | None:
        """Return the only one of some people who is named in the sentence before, where that one is its subject."""
        if not found or not token.sent.start:
            return None
        before = token.doc[token.sent.start - 1].sent
        row = [link for link in self.links if before.start <= link[0].first < token.i and id(link[1]) in found]
        subjects = [cluster for mention, cluster in row if is_main(token, mention)]
        return subjects[0] if subjects and len({id(cluster) for _, cluster in row}) == 1 else None

    def _starring(self, token: Token) -> Cluster | None:
        """Return the only one whom the text has told to star or to have the lead: "It stars A … The lead actress"."""
        sex = noun_sex(token.lower_, self.lexicon)
        stars = self.lexicon.words("coreference", "starring")
        found = {}
        for mention, cluster in self.links:
            if cluster.type != "Person" or mention.first >= token.i or mention.kind != "name":
                continue
            around = token.doc[max(token.doc[mention.first].sent.start, mention.first - _STARS) : mention.last + _NEAR]
            told = any(each.lower_ in stars for each in around)
            if told and gender(self.annotated, cluster, self.lexicon) in (sex, ""):
                found[id(cluster)] = cluster
        return next(iter(found.values())) if len(found) == 1 else None

    def _made_another(self, token: Token, person: Cluster) -> bool:
        """Tell whether the film that begins a sentence is not the one that somebody was told to have made.

        "“Dew” is by the director A. “Fog” was produced by the director's wife, B": who directed “Fog” is not told.
        """
        films = [(m, c) for m, c in self.links if c.type in FILMS and m.kind == "name" and m.first < token.i]
        inside = [link for link in films if link[0].first >= token.sent.start]
        here = [c for m, c in inside if leads_in(token, m) or is_first_subject(token, m)]
        if len({id(c) for c in here}) != 1:
            return False
        names = [m for m, c in self.links if c is person and m.kind == "name" and m.first < token.i]
        near = {id(c) for m, c in films for n in names if token.doc[m.first].sent == token.doc[n.first].sent}
        return bool(near) and id(here[0]) not in near

    def directors_before(self, token: Token) -> Iterator[Cluster]:
        """Yield who is told before a noun to have made a film: "A's “B”", "“B” by A"."""
        films = {m.first: m for m, cluster in self.links if cluster.type in FILMS}
        # "The second feature by A" tells who made it as "directed by A" does.
        directing = self.lexicon.words("titles", "directing") | self.lexicon.words("coreference", "films")
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

    @cached_property
    def _doers(self) -> Doers:
        return Doers(self.annotated, self.lexicon, self.links)
