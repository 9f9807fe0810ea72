"""Nouns that stand for a named thing: "the film", "the movie 'Walnut Tree'", "this studio", "the director"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Token

from kgcine.annotate import Annotated
from kgcine.classes import FILMS, WORKS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.filmnouns import film_of_card, is_ahead, is_bound, is_described, is_reviewed, latter_of
from kgcine.coreference.happened import is_meant, nouns_of_events
from kgcine.coreference.leading import is_no_studio, leading_house, same_block, stands_for_house, tells_what
from kgcine.coreference.makers import People
from kgcine.coreference.protagonist import Link
from kgcine.coreference.standing import is_glossed, is_headed_apart, is_of_other_field
from kgcine.model import Mention
from kgcine.naming.happenings import TYPE as EVENT
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES
from kgcine.parsing.denoting import set_apart
from kgcine.parsing.openings import defined_subject
from kgcine.parsing.predicates import is_owned

_HOUSED = frozenset({"Site", "Organisation"})
_LINKS = frozenset({",", "(", "“", "‘", "«", "„"}) | QUOTES
_SET_OFF, _LONGEST = frozenset({",", "(", "-", "–", "—"}), 6
_REACH = 6
# The sentences of a headline and the one that tells its news.
_OPENING = 3


def nominals(annotated: Annotated, lexicon: Lexicon, links: Sequence[Link]) -> list[Link]:
    """Resolve definite nouns to the last thing of their class, and "film X" to X."""
    return list(Nominals(annotated, lexicon, sorted(links, key=lambda link: link[0].start)).find())


@dataclass(frozen=True)
class Nominals:
    """Finds the nouns of one article that stand for its named things."""

    annotated: Annotated
    lexicon: Lexicon
    links: Sequence[Link]

    def find(self) -> Iterator[Link]:
        """Yield each noun with the group that it stands for."""
        taken = {i for m in self.annotated.mentions if m.value is None for i in range(m.first, m.last)}
        starts = {mention.first: (mention, cluster) for mention, cluster in self.links}
        ends = {mention.last: (mention, cluster) for mention, cluster in self.links if mention.kind == "name"}
        sentence = [number for number, sent in enumerate(self.annotated.doc.sents) for _ in sent]
        told: dict[str, Cluster] = {}
        nameless: dict[str, int] = {}
        silent = self.lexicon.words("coreference", "silent")
        for token in self.annotated.doc:
            if token.i not in taken and (latter := latter_of(token, self.links, self.lexicon)) is not None:
                yield _mention(token, latter.type), latter
            type_ = self._type(token) if token.i not in taken else None
            if type_ == "Person" and (behind := starts.get(token.i + 1)) is not None and behind[1].type == "Person":
                continue
            if type_ is None:
                if token.i not in taken and (house := self._of_house(token, None, nameless)) is not None:
                    yield _mention(token, house.type), house
                continue
            cluster = (
                self._titled(token, starts, type_)
                or self._sorted(token, ends, type_)
                or self._people.subject_before(token, type_)
            )
            if cluster is not None:
                told.update(dict.fromkeys(self._adjectives(token), cluster))
            elif token.lower_ not in silent:
                since = nameless.get(token.lemma_, -1)
                cluster = self._told(token, told, type_) or self._last(token, type_, sentence, since)
            if type_ in FILMS:
                other = nameless.get(token.lemma_, -1) > max(
                    (m.first for m, _ in self._films_before(token)), default=-1
                )
                cluster = cluster if other else self._meant(token, cluster)
            elif type_ == "Festival":
                cluster = self._at_festival(token, cluster)
            elif self._house is not None:
                cluster = self._of_house(token, cluster, nameless)
            if cluster is not None:
                yield _mention(token, cluster.type), cluster
            elif (type_ not in FILMS or _is_another(token)) and not tells_what(token, taken):
                nameless[token.lemma_] = token.i

    def _films_before(self, token: Token) -> Iterator[Link]:
        return (link for link in self.links if link[0].start < token.idx and link[1].type in FILMS)

    def _type(self, token: Token) -> str | None:
        if token.pos_ not in {"NOUN", "PROPN"}:
            return None
        if token.lower_ in self._happenings:
            return EVENT
        if token.tag_ in {"NNS", "NNPS"}:
            return None
        type_ = self.lexicon.type_of(token.lower_)
        if type_ == "Festival" and self._is_another(token):
            return None
        if type_ is not None:
            return type_ or None
        if token.lower_ in self.lexicon.words("coreference", "projects"):
            return "Film" if self._entitled(token) is not None else None
        if token.lower_ in self.lexicon.words("institutions", "buildings"):
            return "Organisation"
        return "Person" if token.lower_ in self.lexicon.occupations else None

    @property
    def _the(self) -> frozenset[str]:
        return self.lexicon.words("coreference", "the")

    @property
    def _links(self) -> frozenset[str]:
        return _LINKS | self.lexicon.words("coreference", "titling")

    def _is_another(self, token: Token) -> bool:
        """Tell whether a kind written as a name is some other festival: "and at the International Film Festival"."""
        kinds = self.lexicon.words("institutions", "kinds_of_festivals")
        before = token.nbor(-1).text if token.i else ""
        return token.text[:1].isupper() and before[:1].isupper() and before in kinds and before.lower() not in self._the

    def _titled(self, token: Token, starts: dict[int, Link], type_: str) -> Cluster | None:
        """Return the title that stands right behind the noun: film "X", a new movie, "X"."""
        at = _beyond(token.doc, token.i + 1, self._links)
        if type_ in WORKS and (behind := self._entitled(token)) is not None:
            at = behind
        link = starts.get(at)
        return link[1] if link is not None and suits(type_, link[1].type) and type_ != "Person" else None

    def _entitled(self, token: Token) -> int | None:
        """Return where the title begins behind words that lead to it: "the film, whose working title is X"."""
        first = _beyond(token.doc, token.i + 1, _SET_OFF)
        words = [each.lower_ for each in token.doc[first : first + _LONGEST]]
        told = self.lexicon.words("coreference", "entitling")
        length = next((n for n in range(len(words), 1, -1) if " ".join(words[:n]) in told), None)
        return None if length is None else _beyond(token.doc, first + length, self._links)

    def _sorted(self, token: Token, ends: dict[int, Link], type_: str) -> Cluster | None:
        """Return the house named before its noun and a word for its sort: "the Kazakhfilm film studio"."""
        sorts = self.lexicon.words("coreference", "sorts_of_houses")
        if not token.i or token.nbor(-1).lower_ not in sorts or token.dep_ == "compound":
            return None
        link = ends.get(token.i - 1)
        return link[1] if link is not None and suits(type_, link[1].type) else None

    def _adjectives(self, token: Token) -> list[str]:
        told = self.lexicon.words("coreference", "told")
        return [child.lower_ for child in token.lefts if child.lower_ in told]

    def _told(self, token: Token, told: dict[str, Cluster], type_: str) -> Cluster | None:
        """Return the film that was introduced by the same adjective: "a new movie, X" … "the new film"."""
        words = self._adjectives(token)
        fits = {id(told[word]): told[word] for word in words if word in told and suits(type_, told[word].type)}
        left = [child.lower_ for child in token.lefts]
        definite = bool(self._the.intersection(left)) and len(left) <= 2
        return next(iter(fits.values())) if definite and len(fits) == 1 else None

    def _last(self, token: Token, type_: str, sentence: Sequence[int], since: int) -> Cluster | None:
        """Return the last thing of the class; ``since`` is where the same noun stood for something else."""
        left = [child.lower_ for child in token.lefts]
        bars = self.lexicon.words("coreference", "bars")
        if not self._the.intersection(left) or bars.intersection(left) or len(left) > 2 or is_bound(token):
            return None
        if type_ == "Person":
            # "The historian, A, said" brings in A.
            return None if set_apart(token) else self._people.of_calling(token)
        if type_ == "Organisation" and len(left) > 1:
            return None
        fits = [link for link in self.links if link[0].start < token.idx and self._fits(token, type_, link[1])]
        fits = [link for link in fits if type_ in FILMS or not _as_name(token, link[0], self.lexicon)]
        near = [link for link in fits if sentence[token.i] - sentence[link[0].first] <= _REACH]
        if type_ == "Country":
            stayed = [link for link in fits if not self._is_left(link[0])]
            near = _most_named([link for link in near if link in stayed], stayed)
        if type_ in FILMS:
            # "A (known for Fog) plays in it. The movie": no bracket behind a name says which film is spoken of.
            outside = [link for link in near if not _in_bracket(token, token.doc[link[0].first])]
            near = [link for link in outside if not _in_passing(token, link[0])] or outside
        if not near or near[-1][0].first < since:
            return None
        row = [link for link in near if sentence[link[0].first] == sentence[near[-1][0].first]]
        subjects = [link for link in row if _subject(token, link[0])]
        owners = {id(link[1]): link[1] for link in (subjects or row)}
        return next(iter(owners.values())) if len(owners) == 1 else None

    def _meant(self, token: Token, nearest: Cluster | None) -> Cluster | None:
        """Return the film that the article is about where none is near, or only one that it names in passing."""
        left = {child.lower_ for child in token.lefts}
        main = self._main
        film = token.lower_ in self.lexicon.words("coreference", "films")
        if film and self._card is not None and is_reviewed(token, self._card[1]):
            return self._card[0]
        if film and is_headed_apart(self.annotated, token):
            return None
        if main is None or nearest is main or not film:
            return nearest
        if is_ahead(token, self.links, self.lexicon):
            return main
        described = is_described(token, self.links, self.lexicon)
        unmade = described and next(self._people.directors_before(token), None) is None
        if is_bound(token, made=not unmade):
            return nearest
        if not left or not (left <= self._the or described) or token.idx < main.mentions[0].start:
            return nearest
        told = len(main.mentions) > 2 or self._defined is main
        passing = nearest is None or (len(nearest.mentions) == 1 and told)
        return main if passing and (nearest is None or not self._titled_here(token, nearest)) else nearest

    def _at_festival(self, token: Token, nearest: Cluster | None) -> Cluster | None:
        """Return the festival that the article begins with where the last one named is only told of in passing."""
        main = self._festival
        left = {child.lower_ for child in token.lefts}
        if main is None or nearest is None or nearest is main or token.idx < main.mentions[0].end:
            return nearest
        if is_bound(token) or not left or not left <= self._the:
            return nearest
        floor = token.sent.start
        for _ in range(2):
            floor = token.doc[floor - 1].sent.start if floor else 0
        named = [mention for mention in nearest.mentions if mention.first < token.i]
        passing = not any(_subject(token, mention) or mention.first >= floor for mention in named)
        return main if passing else nearest

    @cached_property
    def _festival(self) -> Cluster | None:
        """Return the festival that the article names first, at its very beginning."""
        first = next((cluster for _, cluster in self.links if cluster.type == "Festival"), None)
        return first if first is not None and self._opens_with(first) else None

    def _of_house(self, token: Token, nearest: Cluster | None, nameless: dict[str, int]) -> Cluster | None:
        """Return the institution that the article is about where none is near, or only one named in passing."""
        house = self._house
        if house is None or nearest is house or token.idx < house.mentions[0].end:
            return nearest
        other = nameless.get(token.lemma_, -1)
        told = other >= token.doc[house.mentions[0].first].sent.end and same_block(self.annotated, other, token.i)
        if told or not stands_for_house(token, house, self.lexicon):
            return nearest
        passing = nearest is None or (len(nearest.mentions) == 1 and not _subject(token, nearest.mentions[0]))
        return house if passing else nearest

    @cached_property
    def _house(self) -> Cluster | None:
        return leading_house(self.annotated, self.lexicon, self.links)

    def _titled_here(self, token: Token, cluster: Cluster) -> bool:
        """Tell whether a film is named in the sentence of a noun or is the subject of the one before."""
        sentence = token.sent
        before = token.doc[sentence.start - 1].sent if sentence.start else sentence
        for mention in cluster.mentions:
            if sentence.start <= mention.first < sentence.end:
                return True
            told = _subject(token, mention) or is_glossed(token.doc[mention.last - 1])
            if before.start <= mention.first < before.end and told:
                return True
        return False

    @cached_property
    def _happenings(self) -> frozenset[str]:
        return nouns_of_events(self.lexicon)

    @cached_property
    def _people(self) -> People:
        return People(self.annotated, self.lexicon, self.links)

    @cached_property
    def _card(self) -> tuple[Cluster, set[int]] | None:
        return film_of_card(self.annotated, self.links, self.lexicon)

    @cached_property
    def _defined(self) -> Cluster | None:
        """Return the film that the article begins with and defines."""
        subject = defined_subject(self.annotated.doc, self.annotated.article.blocks)
        films = (link for link in self.links if link[1].type in FILMS)
        return None if subject is None else next((c for m, c in films if m.first <= subject.i < m.last), None)

    @cached_property
    def _main(self) -> Cluster | None:
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
        return first if len(first.mentions) > max([1, *others]) else None

    def _opens_with(self, thing: Cluster) -> bool:
        """Tell whether the article names a film or festival at its very beginning."""
        named = thing.mentions[0].first
        return next((i for i, each in enumerate(self.annotated.doc.sents) if named < each.end), _REACH) < _OPENING

    def _fits(self, token: Token, type_: str, cluster: Cluster) -> bool:
        nations = [child.lower_ for child in token.lefts if child.text in self.lexicon.countries]
        if token.lower_ in self.lexicon.words("institutions", "buildings"):
            # "The theatre" is a building or the body in it, whichever has the noun in its name.
            return cluster.type in _HOUSED and any(token.lower_ in name.split() for name in cluster.keys)
        if not suits(type_, cluster.type) or not all(any(word in name for name in cluster.keys) for word in nations):
            return False
        if type_ == "EducationalInstitution" and (
            self._is_other_school(token, cluster) or is_of_other_field(token, cluster.keys, self.lexicon)
        ):
            return False
        if type_ == "FilmStudio" and is_no_studio(cluster, self.lexicon):
            return False
        if type_ == EVENT:
            return is_meant(token, cluster, self.lexicon)
        echoed = self.lexicon.words("coreference", "echoed")
        return type_ not in echoed or any(token.lower_ in name.split() for name in cluster.keys)

    def _is_left(self, mention: Mention) -> bool:
        """Tell whether a country is told as what another one left: "independence from the Soviet Union"."""
        before = [token.lower_ for token in self.annotated.doc[max(0, mention.first - 4) : mention.first]]
        left = self.lexicon.words("coreference", "left")
        return "from" in before[-2:] and not left.isdisjoint(before)

    def _is_other_school(self, token: Token, cluster: Cluster) -> bool:
        """Tell whether a name has another word for schools than the noun: "the university" is no academy."""
        told = self.lexicon.words("coreference", "schools")
        words = {word for name in cluster.keys for word in name.split()} & told
        return token.lower_ in told and bool(words) and token.lower_ not in words


def _most_named(near: list[Link], named: list[Link]) -> list[Link]:
    """Return the last country named if no other was named as often: "films on Kabul, … the country's capital"."""
    if not near or all(cluster is near[-1][1] for _, cluster in named):
        return near
    times = Counter(id(cluster) for _, cluster in named)
    most = [cluster for cluster, count in times.most_common() if count == max(times.values())]
    return [link for link in near if most == [id(link[1])]]


def suits(noun: str, type_: str) -> bool:
    """Tell whether a noun of one class may stand for a thing of another.

    >>> suits("Film", "Documentary"), suits("Film", "Book"), suits("Organisation", "FilmStudio")
    (True, False, True)
    """
    if noun in FILMS:
        return type_ in FILMS
    if noun == "Organisation":
        return type_ in {"Organisation", "FilmStudio"}
    if noun == "FilmStudio":
        return type_ in {"FilmStudio", "Organisation"}
    return noun == type_


def _beyond(doc: Doc, at: int, links: Collection[str]) -> int:
    """Return the first token from here on that is no link, three of them passed at most."""
    return next((i for i in range(at, min(at + 3, len(doc))) if doc[i].lower_ not in links), at + 3)


def _subject(token: Token, mention: Mention) -> bool:
    return any(t.dep_ in {"nsubj", "nsubjpass"} for t in token.doc[mention.first : mention.last])


def _is_another(film: Token) -> bool:
    """Tell whether a sentence begins with a film that it does not name: "Another film by a Latvian was shown"."""
    begins = film.left_edge.i == film.sent.start and film.dep_ in {"nsubj", "nsubjpass"}
    return begins and film.left_edge.lower_ == "another"


def _as_name(token: Token, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a name is told as what something was called: "the town was known as Frunze"."""
    before = [each.lower_ for each in token.doc[max(0, mention.first - 2) : mention.first]]
    naming = lexicon.words("coreference", "naming")
    return not naming.isdisjoint(before[-1:]) or " ".join(before) in naming


def _in_passing(token: Token, mention: Mention) -> bool:
    """Tell whether a relative clause or a bracket names it: "whose earlier Fog had won", "(known for Fog)"."""
    named = token.doc[mention.first]
    if is_glossed(named):
        return False
    return is_owned(named) or _in_bracket(token, named) or any(t.dep_ == "relcl" for t in (named, *named.ancestors))


def _in_bracket(token: Token, named: Token) -> bool:
    """Tell whether a bracket around a name is closed before a noun."""
    before = token.doc[named.sent.start : named.i] if named.i < token.i else ()
    depth = sum((t.text == "(") - (t.text == ")") for t in before)
    return depth > 0 and any(t.text == ")" for t in token.doc[named.i : token.i])


def _mention(token: Token, type_: str) -> Mention:
    return Mention(token.idx, token.idx + len(token), token.i, token.i + 1, token.text, type_, "nominal", "coref/noun")
