"""An annotated article and its discourse in, questions about tokens answered: what stands here, what governs it.

A :class:`Filler` is what an argument of a clause comes down to: an entity reached by a name, a noun or a pronoun, or
a value.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Phrase

from kgcine.annotate import Annotated
from kgcine.classes import EVENTS, FILMS, ORGANISATIONS, PLACES, WORKS
from kgcine.coref import Discourse
from kgcine.coreference.callings import narrowed
from kgcine.coreference.omitted import RULE as OMITTED
from kgcine.mentions.clausejoints import JOINTS
from kgcine.model import Entity, Literal, Mention, MentionKind, Span
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.denoting import owned_behind, same_as, within
from kgcine.parsing.grammar import words_of
from kgcine.parsing.hyphens import begin_of_word, end_of_word
from kgcine.parsing.inverted import is_manner
from kgcine.parsing.openings import defined_subject
from kgcine.parsing.parse import parse_of
from kgcine.parsing.quotedbefore import named_before, quoted_before

PHRASE_BEFORE = frozenset({"compound", "amod", "nmod", "nummod"})
#: The type of words that a rule gives: they stand nowhere in the text.
WORDS = "words"
MAX_PHRASE = 8
INSIDE = ("of", "against")
_OF_DEEDS = ("dobj", "prep", "acomp", "prt", "xcomp")
MAIN = 3
TOPIC_BLOCKS = 4
_CLAUSE = "‖"
_PLURAL = frozenset({"NNS", "NNPS"})
_OPENING, _CLOSING = frozenset("\"'“‘«"), frozenset("\"'”’»")

#: Classes of which a noun may tell another one of the same family: a “company” that is a film studio.
_SHOWN = frozenset({"Festival", "Award", "Film"})
_FAMILIES = (EVENTS, ORGANISATIONS, PLACES, WORKS, frozenset({"Award"}))


@dataclass(frozen=True, slots=True)
class Filler:
    """An entity or a value at a place of the text.

    ``chain`` are the source spans that lead to the entity's name; ``relation`` and ``until`` say how a date bounds.
    """

    token: int
    type: str
    entity: str | None
    literal: Literal | None
    start: int
    end: int
    kind: MentionKind
    chain: tuple[Span, ...] = ()
    relation: str = "at"
    until: Literal | None = None


class Spoken(NamedTuple):
    """What an article goes on speaking of, of one class, by the first tokens of its sentences.

    ``found`` is for sentences that name no other thing of the class, ``carried`` for these and those that do.
    """

    found: Mapping[int, Filler]
    carried: Mapping[int, Filler]


class Scene:
    """Answers what stands at a token, by name, by coreference, by apposition or copula."""

    def __init__(self, annotated: Annotated, discourse: Discourse, lexicon: Lexicon) -> None:
        self.article = annotated.article
        self.doc: Doc = annotated.doc
        self.parse = parse_of(annotated.doc)
        # The same as the Doc's text, which spaCy joins anew each time that it is asked for.
        self.text = annotated.article.view
        self.discourse = discourse
        self.dates = annotated.dates
        self.lexicon = lexicon
        self.labels = lexicon.words("titles", "card")
        self.types = {entity.id: entity.type for entity in discourse.entities}
        self.names = {entity.id: entity.name for entity in discourse.entities}
        self.entities: dict[int, Filler] = {}
        self.values: dict[int, Filler] = {}
        self.countries: dict[int, Filler] = {}
        self.noted: dict[str, Entity] = {}
        self.fillers: list[Filler] = []
        # The others for whom a plural stands: "their", "the couple".
        self.joined: dict[int, list[Filler]] = {}
        self._reached: dict[int, tuple[Filler, ...]] = {}
        # What each sentence goes on speaking of, by the classes asked for (:mod:`kgcine.framing.spoken`).
        self.spoken: dict[tuple[str, ...], Spoken] = {}
        for reference in discourse.references:
            mention = reference.mention
            filler = Filler(
                _head(self.doc, mention), self.types[reference.entity_id], reference.entity_id, None,
                mention.start, mention.end, mention.kind, tuple(reference.chain),
            )  # fmt: skip
            if mention.kind == "pronoun" and filler.token in self.entities:
                self.joined.setdefault(filler.token, []).append(filler)
            elif mention.rule == OMITTED:
                self.entities.setdefault(filler.token, filler)
            else:
                self._put(self.entities, mention, filler)
        self._put_values(annotated, lexicon)

    def _put_values(self, annotated: Annotated, lexicon: Lexicon) -> None:
        for mention in annotated.mentions:
            if mention.value is not None and mention.type is not None:
                filler = Filler(
                    _head(self.doc, mention), mention.type, None, mention.value,
                    mention.start, mention.end, mention.kind,
                )  # fmt: skip
                if mention.type == "Occupation":
                    filler = narrowed(filler, mention, self.doc, lexicon)
                date = annotated.date_at(mention.start) if mention.type == "Date" else None
                if date is not None:
                    filler = replace(filler, relation=date.relation, until=date.until)
                self._put(self.values, mention, filler)
                country = lexicon.country_of(mention.text) if mention.type == "Nationality" else None
                # "The fate of many Kazakhs": a people is no country.
                if country is not None and self.doc[filler.token].tag_ not in _PLURAL:
                    for token in range(mention.first, mention.last):
                        self.countries[token] = self._country(filler, country)

    @cached_property
    def defined(self) -> Filler | None:
        """Return what the article begins with and defines."""
        subject = defined_subject(self.doc, self.article.blocks)
        found = None if subject is None else self.entities.get(subject.i)
        return found if found is not None and found.kind == "name" else None

    @cached_property
    def main_film(self) -> Filler | None:
        """Return where the film that the article is about is first named: defined, or first and most often told of."""
        if self.defined is not None and self.defined.type in FILMS:
            return self.defined
        films = sorted((f for f in self.fillers if f.entity and f.type in FILMS), key=lambda f: f.start)
        times = Counter(f.entity for f in films)
        if not films or times[films[0].entity] < MAIN:
            return None
        others = [number for entity, number in times.items() if entity != films[0].entity]
        return films[0] if times[films[0].entity] > max(others, default=0) else None

    def _country(self, adjective: Filler, country: str) -> Filler:
        """Read an adjective of nationality as its country: the one that the article names, else one named by it."""
        text = self.text[adjective.start : adjective.end]
        for entity in self.discourse.entities:
            if country in (entity.name, *entity.aliases) and entity.spans:
                return replace(adjective, type=entity.type, entity=entity.id, literal=None, chain=(entity.spans[0],))
        type_ = "Country" if self.lexicon.is_state(country) else "Region"
        known = self.note(country, text, type_, self.source(adjective))
        return replace(adjective, type=known.type, entity=known.id, literal=None)

    def note(self, key: str, name: str, type_: str, span: Span) -> Entity:
        """Return what a text speaks of without naming it: a country by its adjective, a source that has no name."""
        known = self.noted.get(key) or Entity(f"n{len(self.noted) + 1}", name, type_)
        self.noted[key] = replace(known, spans=(*(each for each in known.spans if each != span), span))
        self.types[known.id] = known.type
        return self.noted[key]

    def _put(self, index: dict[int, Filler], mention: Mention, filler: Filler) -> None:
        self.fillers.append(filler)
        for token in range(mention.first, mention.last):
            index[token] = filler

    def take_in(self, filler: Filler) -> None:
        """Let one more word stand for an entity."""
        self.fillers.append(filler)
        self.entities[filler.token] = filler

    def leave_out(self, filler: Filler) -> None:
        """Let a word stand for nothing after all."""
        self.fillers.remove(filler)
        del self.entities[filler.token]

    def at(self, token: int) -> Iterator[Filler]:
        """Yield what stands at a token itself: an entity, a value, then the country of a nationality."""
        for index in (self.entities, self.values, self.countries):
            if token in index:
                yield index[token]

    def reach(self, token: int) -> tuple[Filler, ...]:
        """Return what a token denotes: a name that stands there or that apposition, title or copula equate with it.

        What coreference finds for a bare noun comes after the names that the sentence itself gives it.
        """
        if token not in self._reached:
            self._reached[token] = tuple(self._reach(token))
        return self._reached[token]

    def _reach(self, token: int) -> list[Filler]:
        token = owned_behind(self.doc[token]).i
        around = [*self.at(token)]
        person = any(each.kind == "name" and each.type == "Person" for each in around)
        for other in (*same_as(self.doc[token]), *within(self.doc[token])):
            if other.i != token:
                # One person's name stands for no other person, whatever the parser makes of a list.
                around += (each for each in self.at(other.i) if not person or each.type != "Person")
        around += self._called(token)
        return sorted(around, key=lambda filler: filler.kind == "nominal")

    def _called(self, token: int) -> Iterator[Filler]:
        """Yield what a noun denotes by the name in quotation marks before it: "the “Tulpar” film studio"."""
        kind = self.lexicon.type_of(self.doc[token].lower_)
        if kind is None:
            return
        quoted, bare = quoted_before(self.doc[token]), named_before(self.doc[token])
        for name, families in ((quoted, _FAMILIES), (bare, (frozenset({kind}) & _SHOWN,))):
            for each in () if name is None else self.at(name.i):
                if each.kind == "name" and any({kind, each.type} <= family for family in families):
                    yield each

    def behind_comma(self, filler: Filler) -> Filler | None:
        """Return the named entity that follows another one behind a comma only."""
        text, at = self.text, filler.end
        if text[at : at + 2] != ", ":
            return None
        span = self.doc.char_span(at + 2, at + 3, alignment_mode="expand")
        found = None if span is None else self.entities.get(span.start)
        return found if found is not None and found.start == at + 2 and found.kind == "name" else None

    def phrase(self, token: int) -> Filler:
        """Return the noun phrase around a token as a string value, without determiner and possessor."""
        head = end_of_word(self.doc[token])
        first = begin_of_word(head)
        for child in sorted(head.lefts, key=lambda t: -t.i):
            if child.text == "-":
                continue
            if child.dep_ not in PHRASE_BEFORE or child.i < first.i - MAX_PHRASE:
                break
            first = self.doc[child.left_edge.i]
        last = head
        taking = head.lower_ in words_of(head, "taking")
        inside = (child for child in head.rights if child.lower_ in INSIDE or (taking and child.dep_ == "prep"))
        of = next((child for child in inside if child.i == head.i + 1), None)
        if of is not None and of.right_edge.i - head.i <= MAX_PHRASE:
            last = of.right_edge
        start, end = first.idx, last.idx + len(last)
        text = self.text[start:end].strip("\"'“”‘’ ")
        return Filler(head.i, "phrase", None, Literal(text), start, end, "name")

    @cached_property
    def pronouns(self) -> dict[str, set[str]]:
        """Return the pronouns that stand for each entity."""
        found: dict[str, set[str]] = {}
        for filler in self.fillers:
            if filler.kind == "pronoun" and filler.entity is not None:
                found.setdefault(filler.entity, set()).add(self.text[filler.start : filler.end].lower())
        return found

    def bare_name(self, token: int) -> Filler | None:
        """Return a proper noun that is no mention as a string value, without the common nouns before it."""
        last = self.doc[token]
        if last.pos_ != "PROPN" or not last.text[:1].isupper() or any(self.at(token)):
            return None
        first = token
        while first > 0 and self.doc[first - 1].pos_ == "PROPN" and self.doc[first - 1].dep_ == "compound":
            first -= 1
        start, end = self.doc[first].idx, last.idx + len(last)
        return Filler(token, "phrase", None, Literal(self.text[start:end]), start, end, "name")

    def deed(self, token: int) -> Filler:
        """Return a gerund with its object as a string value: "inciting social discord"."""
        verb = self.doc[token]
        last = verb
        for child in verb.rights:
            if child.dep_ not in _OF_DEEDS or (child.tag_ == "IN" and self._dated(child)):
                break
            if child.right_edge.i - verb.i > MAX_PHRASE:
                break
            last = child.right_edge
        start, end = verb.idx, last.idx + len(last)
        return Filler(token, "phrase", None, Literal(self.text[start:end].strip("\"'“”‘’,. ")), start, end, "name")

    def _dated(self, preposition: Token) -> bool:
        return any(filler.type == "Date" for child in preposition.children for filler in self.at(child.i))

    def governor(self, token: int) -> int | None:
        """Return the nearest predicate above a token: a verb, or the noun whose phrase it stands in."""
        for ancestor in self.doc[token].ancestors:
            if ancestor.pos_ in ("VERB", "AUX") and not is_manner(ancestor):
                return int(ancestor.i)
        return None

    def source(self, filler: Filler) -> Span:
        """Return where a filler stands in the source."""
        return self.article.to_source(filler.start, filler.end)

    def block(self, offset: int) -> int:
        """Return the number of the block that holds an offset of the view."""
        return sum(block.start <= offset for block in self.article.blocks)

    def topic_floor(self, token: int) -> int:
        """Return the first token of the few blocks before and with the one that a token stands in."""
        at = self.doc[token].idx
        starts = [block.start for block in self.article.blocks if block.start <= at][-TOPIC_BLOCKS:]
        span = self.doc.char_span(starts[0], starts[0] + 1, alignment_mode="expand") if starts else None
        return 0 if span is None else int(span.start)

    def inside(self, sentence: Phrase) -> list[Filler]:
        """Return the fillers of a sentence in text order."""
        return list(self.between(sentence.start_char, sentence.end_char))

    def between(self, start: int, end: int) -> Iterator[Filler]:
        """Yield the fillers of a stretch of the view in text order, without a look at all the others."""
        first = bisect_left(self._by_place, start, key=lambda f: f.start)
        last = bisect_right(self._by_place, end, key=lambda f: f.start)
        return (f for f in self._by_place[first:last] if f.end <= end)

    @cached_property
    def _by_place(self) -> list[Filler]:
        return sorted(self.fillers, key=lambda f: (f.start, -f.end))


def marked(scene: Scene, span: Span, known: list[Filler]) -> tuple[str, list[Filler]]:
    """Write a stretch of the view with its mentions as ``⟦number:Type⟧``; return it with the mentions by number.

    ``known`` are mentions that have their numbers already. Quotation marks around a mention are dropped; where
    mentions overlap, names win over values, values over nouns.
    """
    text, at, parts = scene.text, span.start, []
    inside = list(scene.between(span.start, span.end))
    names = {(f.entity, f.start) for f in inside if f.kind == "name"}
    # What a colon follows is a label ("Director: …") and no mention.
    inside = [f for f in inside if f.type != "Occupation" or text[f.end : f.end + 1] != ":"]
    # "The film X" names X once: its noun stays a word.
    chosen = _without_overlap(f for f in inside if not _titles(f, names))
    joints: frozenset[int] = scene.doc.user_data.get(JOINTS, frozenset())
    for number, filler in enumerate(chosen, len(known)):
        # Where "and" joins two clauses, no row of names goes on.
        apart = _CLAUSE if joints and at + 1 in joints else ""
        before, comma, at = _unquoted(text, text[at : filler.start], filler.end)
        before = apart + before
        parts.append(f"{before}⟦{number}:{filler.type}⟧{comma}")
    parts.append(text[at : span.end])
    return "".join(parts), [*known, *chosen]


def _unquoted(text: str, before: str, end: int) -> tuple[str, str, int]:
    """Drop the quotation marks around a mention, also where its comma stands inside: “The Needle,” by."""
    comma = text[end : end + 1] if text[end : end + 1] in {",", "."} and text[end + 1 : end + 2] in _CLOSING else ""
    behind = end + len(comma)
    if before[-1:] in _OPENING and text[behind : behind + 1] in _CLOSING:
        return before[:-1], comma, behind + 1
    return before, "", end


def dated(filler: Filler, types: Iterable[str]) -> Filler | None:
    """Read a date as what is asked for: as it stands, as a ``Moment`` without an end, as ``Since`` or ``Until``."""
    if "Date" in types or ("Moment" in types and filler.until is None):
        return filler
    if "Since" in types and filler.relation in ("range", "since"):
        return filler
    if "Until" in types and filler.relation == "until":
        return filler
    return replace(filler, literal=filler.until) if "Until" in types and filler.until is not None else None


def _titles(filler: Filler, names: set[tuple[str | None, int]]) -> bool:
    """Tell whether a noun stands right before the name of what it stands for."""
    return filler.kind == "nominal" and any((filler.entity, filler.end + gap) in names for gap in (1, 2, 3))


def _without_overlap(fillers: Iterable[Filler]) -> list[Filler]:
    order = {"name": 0, "date": 1, "number": 1, "pronoun": 2, "nominal": 2}
    chosen: list[Filler] = []
    for filler in sorted(fillers, key=lambda f: (order.get(f.kind, 3), f.entity is None, f.start - f.end, f.start)):
        at = bisect_left(chosen, filler.start, key=lambda f: f.start)
        # What is chosen does not overlap, so only its neighbours can.
        if all(filler.end <= other.start or other.end <= filler.start for other in chosen[max(at - 1, 0) : at + 1]):
            chosen.insert(at, filler)
    return chosen


def _head(doc: Doc, mention: Mention) -> int:
    return int(doc[mention.first : mention.last].root.i) if mention.last > mention.first else mention.first
