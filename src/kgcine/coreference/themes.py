"""Nouns that go back to what an article is about, where nothing nearer is meant: its film, festival or institution."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.classes import FILMS
from kgcine.coreference.announced import announced
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.filmnouns import (
    is_bound,
    is_described,
    is_the_new,
    just_meant,
)
from kgcine.coreference.foretold import brought_in, foretold
from kgcine.coreference.leading import Leading, leading_house, same_block, stands_for_house
from kgcine.coreference.makers import People
from kgcine.coreference.ofmakers import film_of_maker
from kgcine.coreference.protagonist import Link
from kgcine.coreference.standing import in_passing, is_first_subject, is_glossed, is_headed_apart
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import STOPS
from kgcine.parsing.grammar import words_of
from kgcine.parsing.openings import defined_subject
from kgcine.parsing.predicates import NOUN_SUBJECTS

_REACH, _LED = 6, 8
# The sentences of a headline and the one that tells its news.
_OPENING = 3


@dataclass(frozen=True)
class Themes:
    """Tells what one article is about, and which nouns stand for it rather than for the nearest thing."""

    annotated: Annotated
    lexicon: Lexicon
    links: Sequence[Link]
    people: People

    def film_for(self, token: Token, nearest: Cluster | None) -> Cluster | None:
        """Return the film that the article is about where none is near, or only one that it names in passing."""
        left = {child.lower_ for child in token.lefts} - self.lexicon.words("coreference", "lengths")
        the, main = self.lexicon.words("coreference", "the"), self._film or self._only_film(token)
        film = token.lower_ in self.lexicon.words("coreference", "films")
        if film and (made := film_of_maker(token, self.links)) is not None:
            return made
        if film and is_headed_apart(self.annotated, token):
            return None
        if token.i in self.foretold:
            return self.foretold[token.i]
        if film and self._headline is not None and is_the_new(token):
            return self._headline
        if film and nearest is not None and just_meant(token, nearest.mentions):
            return nearest
        if film and nearest is not None and (news := self._news_behind(token, nearest)) is not None:
            return news
        if main is None or nearest is main or not film:
            return nearest
        alone = main is self._leading_film
        known = [link for link in self.links if not alone or link[1] is main or link[1].type not in FILMS]
        described = is_described(token, known, self.lexicon)
        unmade = described and next(self.people.directors_before(token), None) is None
        if is_bound(token, made=not unmade):
            return nearest
        if not left or not (left <= the or described) or token.idx < main.mentions[0].start:
            return nearest
        told = len(main.mentions) > 2 or main in (self._defined, self._headline) or alone
        aside = nearest is not None and len(main.mentions) > 1 and all(_is_aside(token, m) for m in nearest.mentions)
        passing = nearest is None or (len(nearest.mentions) == 1 and (told or aside))
        return main if passing and (nearest is None or not self._titled_here(token, nearest)) else nearest

    def _news_behind(self, token: Token, nearest: Cluster) -> Cluster | None:
        """Return the new film with which news begins where a paragraph goes on with "The film" behind an earlier one.

        "A has shot her second feature, “Fog”. … Her first film, “Salt Road”, won a prize. / The film is".
        """
        first = next((cluster for _, cluster in self.links if cluster.type in FILMS), None)
        starts = {block.start for block in self.annotated.article.blocks}
        opens = token.i == token.sent.start + 1 and token.sent.start_char in starts
        if first is None or first is nearest or not opens or not self._opens_with(first) or is_bound(token):
            return None
        new = _is_led_by(
            token, first.mentions[0], words_of(token, "newest") | self.lexicon.words("coreference", "later")
        )
        old = _is_led_by(token, nearest.mentions[0], words_of(token, "earlier") | words_of(token, "begun_with"))
        return first if new and old and {child.lower_ for child in token.lefts} == {"the"} else None

    def festival_for(self, token: Token, nearest: Cluster | None) -> Cluster | None:
        """Return the festival that the article begins with where the last one named is only told of in passing."""
        if nearest is not None and _is_elsewhere(token, nearest):
            return None
        the, main = self.lexicon.words("coreference", "the"), self._festival
        left = {child.lower_ for child in token.lefts}
        if main is None or nearest is None or nearest is main or token.idx < main.mentions[0].end:
            return nearest
        if is_bound(token) or not left or not left <= the:
            return nearest
        floor = token.sent.start
        for _ in range(2):
            floor = token.doc[floor - 1].sent.start if floor else 0
        named = [mention for mention in nearest.mentions if mention.first < token.i]
        passing = not any(is_first_subject(token, mention) or mention.first >= floor for mention in named)
        return main if passing else nearest

    def house_for(self, token: Token, nearest: Cluster | None, nameless: Mapping[str, int]) -> Cluster | None:
        """Return the institution that the article is about where none is near, or only one named in passing."""
        if nearest is not None and nearest.type != "GovernmentBody" and _is_elsewhere(token, nearest):
            return None
        house = self._house.at(token.i)
        if house is None or nearest is house or token.idx < house.mentions[0].end:
            return nearest
        if not stands_for_house(token, house, self.lexicon):
            return nearest
        other = nameless.get(token.lemma_)
        if other is not None and self._brought_in(other, house, token):
            return nearest
        once = nearest is not None and len(nearest.mentions) == 1
        # "…, where the Osh theatre is today. The theatre" still speaks of the house that the article is about.
        told = once and nearest is not None and is_first_subject(token, nearest.mentions[0])
        aside = told and nearest is not None and in_passing(token, nearest.mentions[0])
        return house if nearest is None or (once and (not told or aside)) else nearest

    def _brought_in(self, other: int, house: Cluster, token: Token) -> bool:
        """Tell whether another one without a name is told of behind the house and in the block of a token."""
        return other >= token.doc[house.mentions[0].first].sent.end and same_block(self.annotated, other, token.i)

    def _titled_here(self, token: Token, cluster: Cluster) -> bool:
        """Tell whether a film is named in the sentence of a noun or is the subject of the one before."""
        sentence = token.sent
        before = token.doc[sentence.start - 1].sent if sentence.start else sentence
        for mention in cluster.mentions:
            if sentence.start <= mention.first < sentence.end:
                return True
            told = is_first_subject(token, mention) or is_glossed(token.doc[mention.last - 1])
            if before.start <= mention.first < before.end and told:
                return True
        return False

    @cached_property
    def foretold(self) -> Mapping[int, Cluster]:
        """Return the nouns that tell of a film before its title."""
        brought = brought_in(self.annotated, self.links, self.lexicon)
        return brought | foretold(self.annotated, self.links, self.lexicon)

    @cached_property
    def _headline(self) -> Cluster | None:
        """Return the only film that the headline names."""
        line = next(iter(self.annotated.article.blocks), None)
        if line is None or self.annotated.article.view[line.end - 1 : line.end] in STOPS:
            return None
        films = {id(c): c for m, c in self.links if c.type in FILMS and m.start < line.end}
        return next(iter(films.values())) if len(films) == 1 else None

    @cached_property
    def _defined(self) -> Cluster | None:
        """Return the film that the article begins with and defines."""
        subject = defined_subject(self.annotated.doc, self.annotated.article.blocks)
        films = (link for link in self.links if link[1].type in FILMS)
        return None if subject is None else next((c for m, c in films if m.first <= subject.i < m.last), None)

    @cached_property
    def _film(self) -> Cluster | None:
        """Return the film that the article defines, names first and most often, or alone of all and at once."""
        if self._defined is not None:
            return self._defined
        films = {id(cluster): cluster for _, cluster in self.links if cluster.type in FILMS}
        if not films:
            return None
        first = next(iter(films.values()))
        others = [len(cluster.mentions) for cluster in films.values() if cluster is not first]
        if not others and self._opens_with(first):
            return first
        return first if len(first.mentions) > max([1, *others]) else self._leading_film

    @cached_property
    def _leading_film(self) -> Cluster | None:
        """Return the film that a text begins with as subject, where others are in passing only: "known for “Fog”"."""
        films = {id(cluster): cluster for _, cluster in self.links if cluster.type in FILMS}
        first, *others = films.values() or [None]
        if first is None:
            return None
        leads = self._opens_with(first) and self._role(first.mentions[0]) in NOUN_SUBJECTS
        named = [mention for cluster in others if cluster for mention in cluster.mentions]
        passing = bool(named) and all(self._role(mention) == "pobj" for mention in named)
        if leads and passing:
            return first
        titles = [(self.annotated.doc[m.first : m.last].root, c) for m, c in self.links if c.type in FILMS]
        return announced(self.annotated.doc, [each for each in titles if each[0].pos_ == "PROPN"])

    def _role(self, mention: Mention) -> str:
        """Return the role of a title in its sentence, also behind the noun that it belongs to."""
        root = self.annotated.doc[mention.first : mention.last].root
        return str((root.head if root.dep_ == "appos" else root).dep_)

    def _only_film(self, token: Token) -> Cluster | None:
        """Return the film that the article begins with where no other one is named before a noun."""
        films = {id(cluster): cluster for m, cluster in self.links if cluster.type in FILMS and m.first < token.i}
        first = next(iter(films.values()), None)
        return first if len(films) == 1 and first is not None and self._opens_with(first) else None

    @cached_property
    def _festival(self) -> Cluster | None:
        """Return the festival that the article names first, at its very beginning."""
        first = next((cluster for _, cluster in self.links if cluster.type == "Festival"), None)
        return first if first is not None and self._opens_with(first) else None

    @cached_property
    def _house(self) -> Leading:
        return leading_house(self.annotated, self.lexicon, self.links)

    def _opens_with(self, thing: Cluster) -> bool:
        """Tell whether the article names a film or festival at its very beginning."""
        named = thing.mentions[0].first
        return next((i for i, each in enumerate(self.annotated.doc.sents) if named < each.end), _REACH) < _OPENING


def _is_led_by(token: Token, title: Mention, words: Collection[str]) -> bool:
    """Tell whether somebody's own film is brought in with one of some words: "his second feature, X"."""
    before = token.doc[max(token.doc[title.first].sent.start, title.first - _LED) : title.first]
    owned = any(each.tag_ in ("PRP$", "POS") for each in before)
    return owned and any(each.lower_ in words for each in before)


def _is_elsewhere(token: Token, named: Cluster) -> bool:
    """Tell whether a town that the text has not named yet is right behind a noun: "the festival in Trieste"."""
    town = token.doc[token.i + 2] if token.i + 2 < len(token.doc) else None
    if town is None or town.pos_ != "PROPN" or token.nbor().lower_ not in ("in", "at"):
        return False
    known = any(each.text == town.text for each in token.doc[: token.i])
    return not known and not any(town.text in mention.text for mention in named.mentions)


def _is_aside(token: Token, mention: Mention) -> bool:
    """Tell whether a film is named in passing only, as somebody else's: "has been in one picture, Anna Weber's Fog"."""
    owned = any(child.dep_ == "poss" for each in token.doc[mention.first : mention.last] for child in each.lefts)
    return in_passing(token, mention) or (owned and not is_first_subject(token, mention))
