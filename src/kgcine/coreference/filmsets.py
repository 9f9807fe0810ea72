"""Plurals in, for which of the named films they stand out: "both films", "all three", "They premiered in".

Meant are the films named last, where they are as many as the plural says; or those that the next sentences name one
after another: "She made three films. The first, “Fog”, …".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from kgcine.annotate import Annotated
from kgcine.classes import FILMS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.leading import same_block
from kgcine.coreference.protagonist import Link
from kgcine.coreference.standing import in_bracket, in_passing, is_subject
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.predicates import NOUN_SUBJECTS

RULE, _OPEN = "coref/films", "CreativeWork"
_PLURAL = "s"
_BACK, _TWO, _MOST = 4, 2, 5
_NARROWS = frozenset({"prep", "relcl", "acl", "appos"})
_OBJECTS = frozenset({"dobj", "pobj"})


def filmsets(annotated: Annotated, lexicon: Lexicon, links: Sequence[Link]) -> list[Link]:
    """Return each plural with each of the films that it stands for."""
    return list(_Sets(annotated, lexicon, sorted(links, key=lambda link: link[0].start)).find())


class _Sets:
    """Finds the plurals of one article that stand for its named films."""

    def __init__(self, annotated: Annotated, lexicon: Lexicon, links: Sequence[Link]) -> None:
        self._annotated, self._doc, self._lexicon = annotated, annotated.doc, lexicon
        self._named = [link for link in links if link[1].type in FILMS | {_OPEN} and link[0].kind == "name"]
        self._people = [link for link in links if link[1].type == "Person"]
        self._taken = {i for m, _ in links for i in range(m.first, m.last)}
        self._plurals: dict[int, list[Cluster]] = {}
        self._pronouns = self._words("both") | self._words("they") | self._words("counted")

    def find(self) -> Iterator[Link]:
        """Yield each plural once for each of its films."""
        if len({id(cluster) for _, cluster in self._named}) < _TWO:
            return
        for token in self._doc:
            films = [] if token.i in self._taken else self._meant(token)
            if len(films) >= _TWO:
                self._plurals[token.i] = films
                for film in films:
                    # What “both films” are called is no other work.
                    film.type = "Film" if film.type == _OPEN else film.type
                yield from ((_mention(token, film.type), film) for film in films)

    def _films(self, token: Token) -> list[Link]:
        """Return the named films, and beside their noun also the works of which the text has not said what they are."""
        noun = token.tag_ == "NNS"
        return [link for link in self._named if noun or link[1].type in FILMS]

    def _words(self, key: str) -> frozenset[str]:
        return self._lexicon.words("coreference", key)

    def _meant(self, token: Token) -> list[Cluster]:
        word = token.lower_
        if word not in self._pronouns and not word.endswith(_PLURAL):
            return []
        left = [child.lower_ for child in token.lefts if not child.is_punct]
        noun = token.tag_ == "NNS" and token.lemma_.lower() in self._words("films")
        if not noun and not self._is_pronoun(token, left):
            return []
        number = self._number([*left, word])
        pointing = self._words("the") | self._words("these") | self._words("both") | self._words("all")
        known = pointing.union(self._lexicon.rules["coreference"]["counted"])
        if noun and number and pointing.isdisjoint(left):
            return self._ahead(token, number)
        if (
            any(child.dep_ in _NARROWS and not _is_its_verb(child) for child in token.rights)
            or token.dep_ == "compound"
        ):
            return []
        if noun and (not left or not known.issuperset(left)):
            return []
        return self._last(token, number) if number else self._together(token)

    def _is_pronoun(self, token: Token, left: Sequence[str]) -> bool:
        """Tell whether a plural stands for itself: "they", "both", "all three", "the two"."""
        if token.dep_ not in NOUN_SUBJECTS | _OBJECTS:
            return False
        if token.lower_ in self._words("both"):
            return not left and not any(child.dep_ != "punct" for child in token.rights)
        if token.lower_ in self._lexicon.rules["coreference"]["counted"]:
            pointing = self._words("the") | self._words("these") | self._words("all")
            return bool(left) and pointing.issuperset(left) and not any(True for _ in token.rights)
        return token.lower_ in self._words("they") and token.dep_ in NOUN_SUBJECTS

    def _number(self, words: Sequence[str]) -> int:
        """Return how many the words around a plural say that there are, 0 where they do not say it."""
        if not self._words("both").isdisjoint(words):
            return _TWO
        counted = self._lexicon.rules["coreference"]["counted"]
        return next((counted.index(word) + 1 for word in words if word in counted), 0)

    def _last(self, token: Token, number: int) -> list[Cluster]:
        """Return the films named last, in as few sentences as name so many, none where these name more."""
        noun, floor = token.tag_ == "NNS" or self._is_made(token), token.sent.start
        for _ in range(_BACK if noun or number > _TWO else _TWO):
            films = self._between(token, floor)
            if not noun and self._has_people(floor, token.sent.start, number):
                return []
            if len(films) >= number:
                return films if len(films) == number else []
            if not floor:
                break
            floor = self._doc[floor - 1].sent.start
        return []

    def _is_made(self, token: Token) -> bool:
        """Tell whether something is done that is done to works only: "Weber directed both", "played in both"."""
        made = self._words("making") | self._words("made_of_films") | self._words("playing")
        within = token.dep_ == "pobj" and token.head.lower_ in self._words("made_in")
        verb = token.head.head if within else token.head
        return (within or token.dep_ in ("dobj", "nsubjpass")) and verb.lemma_ in made

    def _has_people(self, first: int, last: int, number: int) -> bool:
        """Tell whether so many people, or more, are named, so that "both" may be they."""
        return len({id(c) for m, c in self._people if first <= m.first < last}) >= number

    def _between(self, token: Token, first: int) -> list[Cluster]:
        named = (
            cluster
            for mention, cluster in self._films(token)
            if first <= mention.first < token.i and not in_bracket(token, self._doc[mention.first])
        )
        taken = (film for at, films in self._plurals.items() if first <= at < token.i for film in films)
        return list({id(cluster): cluster for cluster in (*named, *taken)}.values())

    def _together(self, token: Token) -> list[Cluster]:
        """Return the films that the sentence before has for its subject together, or as what is made in it.

        A noun goes back further, where nothing but these films is named between.
        """
        noun, end = token.tag_ == "NNS", token.sent.start
        if not end or any(end <= m.first < token.i for m, _ in (*self._named, *self._people)):
            return []
        between: set[int] = set()
        for _ in range(_BACK if noun else 1):
            start = self._doc[end - 1].sent.start
            taken = [films for at, films in self._plurals.items() if start <= at < end]
            named = [link for link in self._films(token) if start <= link[0].first < end]
            films = list({id(cluster): cluster for _, cluster in named}.values())
            if taken and len(films) < _TWO:
                films = taken[-1]
            if len(films) >= _TWO:
                whole = len(films) <= _MOST and between <= {id(film) for film in films}
                return films if whole and (noun or taken or self._speaks_of(token, named)) else []
            between |= {id(film) for film in films}
            end = start
            if not end:
                break
        return []

    def _speaks_of(self, token: Token, named: Sequence[Link]) -> bool:
        """Tell whether "they" goes on about the films of the sentence before: its subjects, or what alone is made."""
        return self._is_made(token) or all(is_subject(token, mention) for mention, _ in named)

    def _ahead(self, token: Token, number: int) -> list[Cluster]:
        """Return the films that the next sentences name one after another, the first of them as "the first"."""
        end = token.sent.end
        begins = [each.lower_ for each in self._doc[end : end + 2]]
        led = begins[:1] == ["the"] and not self._words("counted_former").isdisjoint(begins[1:])
        # "Three films are restored. They are": the next sentence lists them.
        led |= not (self._words("they") | self._words("these")).isdisjoint(begins[:1]) and begins[1:] == ["are"]
        if number > _MOST or end >= len(self._doc) or self._between(self._doc[end], token.sent.start):
            return []
        if not led and not self._is_listed_next(token, number):
            return []
        found: dict[int, Cluster] = {}
        for sentence in _following(self._doc[end].sent, number + 1):
            if not same_block(self._annotated, token.i, sentence.start):
                break
            for mention, cluster in self._films(token):
                inside = sentence.start <= mention.first < sentence.end
                last = self._doc[sentence.end - 1]
                if inside and not in_passing(last, mention) and not in_bracket(last, self._doc[mention.first]):
                    found[id(cluster)] = cluster
            if len(found) >= number:
                break
        return list(found.values()) if len(found) == number else []

    def _is_listed_next(self, token: Token, number: int) -> bool:
        """Tell whether the next sentence begins with a title and names as many: “Fog” is old, “Salt Road” new."""
        sentence = self._doc[token.sent.end].sent
        inside = [(m, c) for m, c in self._films(token) if sentence.start <= m.first < sentence.end]
        people = any(sentence.start <= m.first < sentence.end for m, _ in self._people)
        begins = bool(inside) and inside[0][0].first - sentence.start <= 1
        return begins and not people and len({id(c) for _, c in inside}) == number


def _is_its_verb(child: Token) -> bool:
    """Tell whether the parser takes the verb of a whole sentence for a participle: "Both films premiered in Riga"."""
    noun = child.head
    return child.dep_ == "acl" and child.tag_ == "VBN" and noun.dep_ == "ROOT" and noun.left_edge.i == noun.sent.start


def _following(sentence: Span, most: int) -> Iterator[Span]:
    for _ in range(most):
        yield sentence
        if sentence.end >= len(sentence.doc):
            return
        sentence = sentence.doc[sentence.end].sent


def _mention(token: Token, type_: str) -> Mention:
    end = token.idx + len(token)
    return Mention(token.idx, end, token.i, token.i + 1, token.text, type_, "pronoun", RULE)
