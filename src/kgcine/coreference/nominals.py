"""Nouns that stand for a named thing: "the film", "the movie 'Walnut Tree'", "this studio", "the director"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from spacy.tokens import Doc, Token

from kgcine.annotate import Annotated
from kgcine.classes import FILMS, ORGANISATIONS, PLACES, WORKS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.filmnouns import is_bound
from kgcine.coreference.fitting import fits, suits
from kgcine.coreference.happened import is_still_told, nouns_of_events, only_told
from kgcine.coreference.kindstold import Kinds, kinds_told, of_kind
from kgcine.coreference.latter import latter_of, taking_up
from kgcine.coreference.leading import tells_what
from kgcine.coreference.makers import People
from kgcine.coreference.protagonist import Link
from kgcine.coreference.standing import in_bracket, in_passing, is_first_subject
from kgcine.coreference.themes import Themes
from kgcine.model import Mention
from kgcine.naming.happenings import TYPE as EVENT
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import OPENING, QUOTES
from kgcine.parsing.background import is_background
from kgcine.parsing.denoting import set_apart
from kgcine.parsing.predicates import NOUN_SUBJECTS

_LINKS = frozenset({",", "("}) | OPENING | QUOTES
_SET_OFF, _LONGEST = frozenset({",", "(", "-", "–", "—"}), 6
_REACH, _HEAD = 6, 2
_ENTITLED, _SAID_ASIDE = WORKS | {EVENT}, frozenset({"relcl", "acl"})
_OF_KINDS = (PLACES | ORGANISATIONS) - {"Country"}
_PRIZE, _RULING = "Award", "GovernmentBody"


def nominals(annotated: Annotated, lexicon: Lexicon, links: Sequence[Link]) -> list[Link]:
    """Resolve definite nouns to the last thing of their class, and "film X" to X."""
    ordered = sorted(links, key=lambda link: link[0].start)
    people = People(annotated, lexicon, ordered)
    return list(Nominals(annotated, lexicon, ordered, people, Themes(annotated, lexicon, ordered, people)).find())


@dataclass(frozen=True, slots=True)
class _Told:
    """What the text has said so far: films by their adjectives, and where nouns stood for nothing that was named.

    ``led`` are the names that a noun led in or stood for as a subject, with where it did: "the cinema Rodina".
    """

    films: dict[str, Cluster] = field(default_factory=dict)
    led: dict[str, tuple[Cluster, int]] = field(default_factory=dict)
    nameless: dict[str, int] = field(default_factory=dict)

    def since(self, token: Token) -> int:
        """Return where a noun stood last for nothing that was named, -1 where it never did."""
        return self.nameless.get(token.lemma_, -1)


@dataclass(frozen=True)
class Nominals:
    """Finds the nouns of one article that stand for its named things."""

    annotated: Annotated
    lexicon: Lexicon
    links: Sequence[Link]
    people: People
    themes: Themes

    def find(self) -> Iterator[Link]:
        """Yield each noun with the group that it stands for."""
        told, taking = _Told(), taking_up(self.lexicon)
        for token in self.annotated.doc:
            if token.i in self._taken:
                continue
            latter = latter_of(token, self.links, self.lexicon) if token.lower_ in taking else None
            if latter is not None:
                yield _mention(token, latter.type), latter
            type_ = self._type(token) or ("Film" if token.i in self.themes.foretold else None)
            if type_ is None:
                meant = self.themes.house_for(token, None, told.nameless)
            else:
                meant = self._meant(token, type_, told)
            if meant is not None:
                if _is_bare_subject(token) and meant.type not in FILMS:
                    told.led[token.lower_] = meant, token.i
                yield _mention(token, meant.type), meant

    def _meant(self, token: Token, type_: str, told: _Told) -> Cluster | None:
        """Return what a noun of a class stands for, and keep in mind where it stands for nothing that was named."""
        if type_ == "Person" and self._is_named(token):
            return None
        again = self._again(token, type_, told)
        if again is not None:
            return again
        if type_ in ORGANISATIONS and self._goes_on_nameless(token, told):
            told.nameless[token.lemma_] = token.i
            return None
        nearest = self._nearest(token, type_, told)
        if type_ in FILMS:
            named = max((m.first for m, _ in self._films_before(token)), default=-1)
            meant = nearest if told.since(token) > named else self.themes.film_for(token, nearest)
        elif type_ == "Festival":
            meant = self.themes.festival_for(token, nearest)
        else:
            meant = self.themes.house_for(token, nearest, told.nameless)
        brought = type_ not in FILMS or _is_another(token)
        if meant is None and brought and token.dep_ != "compound" and not tells_what(token, self._taken):
            told.nameless[token.lemma_] = token.i
        return meant

    def _is_named(self, token: Token) -> bool:
        """Tell whether a person's name stands right behind a noun, also between commas: "The rector, A, said"."""
        behind = self._starts.get(self._past_callings(token))
        if behind is None and token.i + 1 < len(token.doc) and token.nbor().text == ",":
            apart = self._starts.get(token.i + 2)
            ends = apart is not None and apart[0].last < len(token.doc) and token.doc[apart[0].last].text == ","
            behind = apart if ends and apart is not None and apart[0].kind == "name" else None
        return behind is not None and behind[1].type == "Person"

    def _past_callings(self, token: Token) -> int:
        """Return what stands behind a noun and the callings that go on with it: "the director and actor A"."""
        at, row = token.i + 1, {",", "and"}
        while (nxt := next((i for i in range(at, at + 2) if i in self._callings), None)) is not None:
            if nxt > at and token.doc[at].lower_ not in row:
                break
            at = self._callings[nxt]
        return at

    @cached_property
    def _callings(self) -> Mapping[int, int]:
        """Return where each calling of the text begins and ends."""
        return {m.first: m.last for m in self.annotated.mentions if m.type in ("Occupation", "Nationality")}

    def _again(self, token: Token, type_: str, told: _Told) -> Cluster | None:
        """Return what the same noun led in just before: "in the cinema Rodina. The cinema itself dates from 1938"."""
        cluster, led = told.led.get(token.lower_, (None, -1))
        bare = [child.lower_ for child in token.lefts] == ["the"] and token.dep_ in {*NOUN_SUBJECTS, "dobj"}
        if cluster is None or not bare or type_ in {*FILMS, "Person"} or self._titled(token, type_) is not None:
            return None
        bound = is_bound(token) or any(child.dep_ == "prep" for child in token.rights)
        return cluster if not bound and self._sentence[token.i] - self._sentence[led] == 1 else None

    def _goes_on_nameless(self, token: Token, told: _Told) -> bool:
        """Tell whether the sentence before is about the same noun, of which no name is known: "The union"."""
        at = told.since(token)
        bare = all([child.lower_ for child in token.doc[i].lefts] == ["the"] for i in (at, token.i))
        return bare and at >= 0 and self._sentence[token.i] - self._sentence[at] == 1

    def _nearest(self, token: Token, type_: str, told: _Told) -> Cluster | None:
        """Return what is named beside a noun, else the last thing named before that it may stand for."""
        beside = self._titled(token, type_) or self._sorted(token, type_)
        if beside is not None:
            told.films.update(dict.fromkeys(self._adjectives(token), beside))
            told.led[token.lower_] = beside, token.i
            return beside
        if token.lower_ in self.lexicon.words("coreference", "silent") and not self._leads_on(token):
            return self._just_told_of(token, type_)
        return self._told(token, told.films, type_) or self._last(token, type_, told.since(token))

    def _leads_on(self, token: Token) -> bool:
        """Tell whether a sentence begins with a noun that goes on about a film: "The picture had its premiere"."""
        words = self.lexicon.words("coreference", "films_again")
        return token.lower_ in words and token.dep_ in NOUN_SUBJECTS and token.i == token.sent.start + 1

    def _just_told_of(self, token: Token, type_: str) -> Cluster | None:
        """Return the only work of the sentence before, a film, for a noun that may mean much: "The epic"."""
        films = token.lower_ in self.lexicon.words("coreference", "films")
        left = [child.lower_ for child in token.lefts]
        if not films or not token.sent.start or len(left) != 1 or not self._the.issuperset(left) or is_bound(token):
            return None
        before = token.doc[token.sent.start - 1].sent
        row = [
            link for link in self._films_before(token) if link[0].first >= before.start and suits(type_, link[1].type)
        ]
        told = {id(cluster): cluster for _, cluster in row}
        others = any(
            c.type in WORKS and c.type not in FILMS for m, c in self.links if before.start <= m.first < token.i
        )
        return next(iter(told.values())) if len(told) == 1 and not others else None

    @cached_property
    def _taken(self) -> frozenset[int]:
        return frozenset(i for m in self.annotated.mentions if m.value is None for i in range(m.first, m.last))

    def _inside(self, token: Token) -> Iterator[Mention]:
        """Yield what is named in the phrase before a noun."""
        return (link[0] for at in range(token.left_edge.i, token.i) if (link := self._starts.get(at)) is not None)

    @cached_property
    def _starts(self) -> Mapping[int, Link]:
        return {link[0].first: link for link in self.links}

    @cached_property
    def _ends(self) -> Mapping[int, Link]:
        return {link[0].last: link for link in self.links if link[0].kind == "name"}

    @cached_property
    def _sentence(self) -> Sequence[int]:
        """Return of each token the number of its sentence."""
        return [number for number, sent in enumerate(self.annotated.doc.sents) for _ in sent]

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

    def _titled(self, token: Token, type_: str) -> Cluster | None:
        """Return the title that stands right behind the noun: film "X", a new movie, "X"."""
        at = _beyond(token.doc, token.i + 1, self._links)
        if type_ in _ENTITLED and (behind := self._entitled(token)) is not None:
            at = behind
        link = self._starts.get(at)
        return link[1] if link is not None and suits(type_, link[1].type) and type_ != "Person" else None

    def _entitled(self, token: Token) -> int | None:
        """Return where the title begins behind words that lead to it: "the film, whose working title is X"."""
        first = _beyond(token.doc, token.i + 1, _SET_OFF)
        words = [each.lower_ for each in token.doc[first : first + _LONGEST]]
        told = self.lexicon.words("coreference", "entitling")
        length = next((n for n in range(len(words), 1, -1) if " ".join(words[:n]) in told), None)
        return None if length is None else _beyond(token.doc, first + length, self._links)

    def _sorted(self, token: Token, type_: str) -> Cluster | None:
        """Return the house named before its noun and a word for its sort: "the Kazakhfilm film studio"."""
        sorts = self.lexicon.words("coreference", "sorts_of_houses")
        if not token.i or token.nbor(-1).lower_ not in sorts or token.dep_ == "compound":
            return None
        link = self._ends.get(token.i - 1)
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

    def _last(self, token: Token, type_: str, since: int) -> Cluster | None:
        """Return the last thing of the class; ``since`` is where the same noun stood for something else."""
        left = [child.lower_ for child in token.lefts]
        bars = self.lexicon.words("coreference", "bars")
        if type_ == "Person" and left == ["the", *self.lexicon.rules["coreference"]["same"]]:
            return self.people.of_calling(token)
        if not self._the.intersection(left) or bars.intersection(left) or len(left) > 2 or is_bound(token):
            return None
        if type_ == "Person":
            # "The historian, A, said" brings in A.
            return None if set_apart(token) else self.people.of_calling(token)
        if type_ == "Organisation" and len(left) > 1:
            return None
        if type_ not in FILMS and any(m.type in PLACES for m in self._inside(token)):
            # "The Uzbekistan state channel" is another one than the channel named before.
            return None
        if type_ == _PRIZE and (prize := self._only_prize(token)) is not None:
            return prize
        if type_ == _RULING and any(child.pos_ == "PROPN" for child in token.lefts):
            # "The Novak regime" is no ministry named before.
            return None
        at, near = self._sentence, self._near(token, type_)
        if not near or near[-1][0].first < since or self._is_passed(token, type_, near[-1]):
            return None
        row = [link for link in near if at[link[0].first] == at[near[-1][0].first]]
        subjects = [link for link in row if is_first_subject(token, link[0])]
        owners = {id(link[1]): link[1] for link in (subjects or row)}
        return next(iter(owners.values())) if len(owners) == 1 else None

    def _near(self, token: Token, type_: str) -> list[Link]:
        """Return the links before a noun, the last one last, among which is what it may mean."""
        at, before = self._sentence, (link for link in self.links if link[0].start < token.idx)
        named = [link for link in before if fits(token, type_, link[1], self.lexicon)]
        named = [link for link in named if type_ in FILMS or not _as_name(token, link[0], self.lexicon)]
        near = [link for link in named if at[token.i] - at[link[0].first] <= _REACH]
        if type_ != "Country":
            near = [link for link in near if type_ in FILMS or not in_bracket(token, token.doc[link[0].first])]
        if type_ == "Country":
            stayed = [link for link in named if not self._is_left(link[0])]
            near = _most_named([link for link in near if link in stayed], stayed)
        if type_ in FILMS:
            # "A (known for Fog) plays in it. The movie": no bracket behind a name says which film is spoken of.
            outside = [link for link in near if not in_bracket(token, token.doc[link[0].first])]
            told = [link for link in outside if not is_background(token.doc[link[0].last - 1])] or outside
            near = [link for link in told if not in_passing(token, link[0])] or told
        if type_ == EVENT:
            # "The Osh unrest ..., the worst since that caused by the Talas unrest. The unrest" is the first.
            near = [link for link in near if not in_passing(token, link[0], _SAID_ASIDE)] or near
            near = [link for link in near if is_still_told(token, link, at, self.links)]
            return near or only_told(token, [link for link in named if is_still_told(token, link, at, self.links)])
        headed = bool(named) and at[named[0][0].first] < _HEAD and not near and type_ in _OF_KINDS
        if headed and not any(child.dep_ in ("prep", "appos") for child in token.rights):
            # "The Weber Museum, room 4 … The museum itself": what a text is headed by, the only one of its noun.
            return only_told(token, named)
        return of_kind(token, near, self._kinds, self.lexicon) if type_ in _OF_KINDS else near

    def _only_prize(self, token: Token) -> Cluster | None:
        """Return the only prize of the sentence before: "competed for the Golden Reel. The prize went to"."""
        if token.lower_ not in self.lexicon.words("coreference", "prizes_again") or token.dep_ not in NOUN_SUBJECTS:
            return None
        floor = token.doc[token.sent.start - 1].sent.start if token.sent.start else 0
        near = (cluster for m, cluster in self.links if floor <= m.first < token.sent.end and cluster.type == _PRIZE)
        found = {id(cluster): cluster for cluster in near}
        bare = [child.lower_ for child in token.lefts] == ["the"]
        return next(iter(found.values())) if bare and token.sent.start and len(found) == 1 else None

    def _is_passed(self, token: Token, type_: str, link: Link) -> bool:
        """Tell whether another prize is named behind one: "Weber Prize … Best actor went to A, who has the prize"."""
        behind = (cluster for m, cluster in self.links if link[0].start < m.start < token.idx)
        return type_ == _PRIZE and any(c.type == _PRIZE and c is not link[1] for c in behind)

    @cached_property
    def _kinds(self) -> Kinds:
        return kinds_told(self.annotated, self.links)

    @cached_property
    def _happenings(self) -> frozenset[str]:
        return nouns_of_events(self.lexicon)

    def _is_left(self, mention: Mention) -> bool:
        """Tell whether a country is told as what another one left: "independence from the Soviet Union"."""
        before = [token.lower_ for token in self.annotated.doc[max(0, mention.first - 4) : mention.first]]
        left = self.lexicon.words("coreference", "left")
        return "from" in before[-2:] and not left.isdisjoint(before)


def _most_named(near: list[Link], named: list[Link]) -> list[Link]:
    """Return the last country named if no other was named as often: "films on Kabul, … the country's capital"."""
    if not near or all(cluster is near[-1][1] for _, cluster in named):
        return near
    times = Counter(id(cluster) for _, cluster in named)
    most = [cluster for cluster, count in times.most_common() if count == max(times.values())]
    return [link for link in near if most == [id(link[1])]]


def _beyond(doc: Doc, at: int, links: Collection[str]) -> int:
    """Return the first token from here on that is no link, three of them passed at most."""
    return next((i for i in range(at, min(at + 3, len(doc))) if doc[i].lower_ not in links), at + 3)


def _is_another(film: Token) -> bool:
    """Tell whether a sentence begins with a film that it does not name: "Another film by a Latvian was shown"."""
    begins = film.left_edge.i == film.sent.start and film.dep_ in NOUN_SUBJECTS
    return begins and film.left_edge.lower_ == "another"


def _is_bare_subject(token: Token) -> bool:
    return token.dep_ in NOUN_SUBJECTS and [child.lower_ for child in token.lefts] == ["the"]


def _as_name(token: Token, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a name is told as what something was called: "the town was known as Frunze"."""
    before = [each.lower_ for each in token.doc[max(0, mention.first - 2) : mention.first]]
    naming = lexicon.words("coreference", "naming")
    return not naming.isdisjoint(before[-1:]) or " ".join(before) in naming


def _mention(token: Token, type_: str) -> Mention:
    return Mention(token.idx, token.idx + len(token), token.i, token.i + 1, token.text, type_, "nominal", "coref/noun")
