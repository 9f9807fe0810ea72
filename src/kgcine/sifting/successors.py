"""The statements of an article in, the same with the heads of a house of whom it only tells whom they succeeded.

"Its first director was A. In 1941 A was arrested and replaced by B, whose successor was C": all three led the house.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Span as Phrase
from spacy.tokens import Token

from kgcine.clauses import Clause, noun_clause, verb_clause
from kgcine.model import Evidence, Literal, Statement
from kgcine.scene import Filler, Scene
from kgcine.sifting.holders import HOUSE, LEADER, OFFICE

RULE = "successors/next-head"
_CERTAIN, _PERSON, _DATE, _SINCE = 0.8, "Person", "Date", "startDate"
_UNTIL = "endDate"
_TOLD, _QUOTES = frozenset({"nsubj", "nsubjpass", "appos", "attr"}), frozenset('"“”')
_TO, _WITH = ("indirect", "to", "for"), "with"
#: One head with the next one, and the date at which one came behind the other.
Change = tuple[Filler, Filler, Literal | None]


@dataclass(frozen=True, slots=True)
class Successions:
    """Verbs of who comes behind whom, those of whom somebody gives way to, what is given, nouns for who comes next."""

    verbs: frozenset[str]
    passive: frozenset[str]
    ways: frozenset[str]
    given: frozenset[str]
    taking: frozenset[str]
    nouns: frozenset[str]


def load_successions(table: Mapping[str, Sequence[str]]) -> Successions:
    """Read the words of their table."""
    return Successions(
        *(frozenset(table[key]) for key in ("verbs", "passive", "ways", "given", "taking", "nouns")),
    )


def with_successors(statements: Sequence[Statement], scene: Scene, words: Successions) -> Iterator[Statement]:
    """Yield the statements in order, then who succeeded the heads of houses that they tell."""
    yield from statements
    heads: dict[str, dict[str, Statement]] = defaultdict(dict)
    offices: dict[str, list[Statement]] = defaultdict(list)
    for each in statements:
        if each.property == LEADER and each.status == "asserted" and isinstance(each.object, str):
            heads[each.object].setdefault(each.subject, each)
        if each.property == OFFICE and each.status == "asserted":
            offices[each.subject].append(each)
    if not heads and not offices:
        return
    for sentence in scene.doc.sents:
        if not _QUOTES.isdisjoint(sentence.text):
            continue
        for before, after, date in _changes(sentence, scene, words):
            led, held = heads.get(before.entity or "", {}), offices.get(before.entity or "", [])
            if after.entity is None or heads.get(after.entity):
                continue
            if any(_is_told_behind(each, before, scene) for each in led.values()):
                continue
            if not led and not offices.get(after.entity):
                yield from _only_office(held, sentence, after, date, scene)
            new = _next(next(iter(led.values())), sentence, after, date, scene) if len(led) == 1 else None
            if new is not None:
                heads[after.entity][new.subject] = new
                yield new
                yield from _office(held[-1] if held else None, new)


def _only_office(
    held: Sequence[Statement], sentence: Phrase, after: Filler, date: Literal | None, scene: Scene
) -> Iterator[Statement]:
    """Yield the one office of a sentence for who came next: "He was minister until 1999, when he was replaced by B"."""
    place = scene.article.to_source(sentence.start_char, sentence.end_char)
    here = [each for each in held if each.evidence[0].sentence == place]
    if len({each.object for each in here}) != 1 or after.entity is None:
        return
    told = dict(here[0].qualifiers)
    since = date or told.get(_UNTIL)
    kept = [(HOUSE, told[HOUSE])] if HOUSE in told else []
    dated = [] if since is None else [(_SINCE, since)]
    evidence = replace(here[0].evidence[0], subject=scene.source(after), chain=after.chain)
    yield replace(
        here[0],
        subject=after.entity,
        qualifiers=(*kept, *dated),
        confidence=_CERTAIN,
        frame=RULE,
        evidence=(evidence,),
    )


def _is_told_behind(held: Statement, before: Filler, scene: Scene) -> bool:
    """Tell whether what somebody heads is only told later: "she succeeded A, who is now chairman of the bank"."""
    return held.evidence[0].subject.start > scene.source(before).end


def _next(led: Statement, sentence: Phrase, after: Filler, date: Literal | None, scene: Scene) -> Statement | None:
    house = next((each for each in scene.discourse.entities if each.id == led.subject), None)
    if house is None or not house.spans or after.entity is None:
        return None
    place = scene.article.to_source(sentence.start_char, sentence.end_char)
    at = house.spans[0]
    evidence = Evidence(place, at, scene.source(after), (at, *after.chain))
    new = replace(led, object=after.entity, qualifiers=(), confidence=_CERTAIN, frame=RULE, evidence=(evidence,))
    return new if date is None else new.qualified(_SINCE, date)


def _office(held: Statement | None, new: Statement) -> Iterator[Statement]:
    """Yield the same office for the next head, where the one before held it in the same house."""
    if held is None or dict(held.qualifiers).get(HOUSE) != new.subject or not isinstance(new.object, str):
        return
    span = new.evidence[0]
    named = held.evidence[0].object
    evidence = replace(span, subject=span.object, object=named, chain=(*span.chain, named))
    qualifiers = ((HOUSE, new.subject), *new.qualifiers)
    yield replace(
        held, subject=new.object, qualifiers=qualifiers, confidence=_CERTAIN, frame=RULE, evidence=(evidence,)
    )


def _changes(sentence: Phrase, scene: Scene, words: Successions) -> Iterator[Change]:
    """Yield who came behind whom, as the verbs and nouns of a sentence tell."""
    for token in sentence:
        lemma = token.lemma_.lower()
        if lemma in words.nouns and token.dep_ in _TOLD:
            clause = noun_clause(token, sentence)
            pair = _person(clause, "owner", scene), _person(clause, "self", scene)
        elif lemma in words.verbs | words.passive | words.ways | words.taking and not _is_open(token):
            clause = verb_clause(token, sentence)
            pair = _pair(clause, token, scene, words)
        else:
            continue
        before, after = pair
        if clause.negated or clause.fillers("as") or before is None or after is None or before.entity == after.entity:
            continue
        yield before, after, _date(clause, token, scene)


def _pair(clause: Clause, token: Token, scene: Scene, words: Successions) -> tuple[Filler | None, Filler | None]:
    agent, object_ = _person(clause, "agent", scene), _person(clause, "object", scene)
    lemma = token.lemma_.lower()
    if lemma in words.ways:
        given = any(child.lower_ in words.given for child in token.children)
        after = next((found for role in _TO if (found := _person(clause, role, scene))), None)
        return (agent, after) if given else (None, None)
    if lemma in words.taking and (held := _holder_of_place(clause, scene, words)) is not None:
        return held, agent
    if lemma in words.taking:
        over = any(child.lower_ in words.given for child in token.children)
        return (_person(clause, "from", scene), agent) if over else (None, None)
    # "He was replaced with B"
    after = agent or (_person(clause, _WITH, scene) if clause.passive else None)
    return (object_, after) if clause.passive or lemma in words.verbs else (None, None)


def _holder_of_place(clause: Clause, scene: Scene, words: Successions) -> Filler | None:
    """Return whose place somebody takes: "B took his place", "his place was taken by B"."""
    for place in clause.fillers("object"):
        noun = scene.doc[place.token]
        if noun.lower_ in words.given:
            owners = (f for child in noun.lefts if child.dep_ == "poss" for f in scene.at(child.i))
            return next((owner for owner in owners if owner.type == _PERSON and owner.entity), None)
    return None


def _person(clause: Clause, role: str, scene: Scene) -> Filler | None:
    """Return the one person who fills a role of a clause."""
    found = [f for each in clause.fillers(role) for f in scene.reach(each.token) if f.type == _PERSON and f.entity]
    return found[0] if len({f.entity for f in found}) == 1 else None


def _is_open(verb: Token) -> bool:
    """Tell whether a verb says what is to come, may be or is only meant."""
    return verb.tag_ in ("VB", "VBG") or any(child.tag_ in ("MD", "TO") for child in verb.children)


def _date(clause: Clause, token: Token, scene: Scene) -> Literal | None:
    """Return the one point in time that dates a verb, or the verb beside it: "was arrested in 1941 and replaced by"."""
    above = token.head if token.dep_ == "conj" else None
    clauses = [clause, *([verb_clause(above, token.sent)] if above is not None and above.pos_ == "VERB" else [])]
    for each in clauses:
        dates = {
            value.literal
            for role in ("in", "on", "when", "date")
            for a in each.fillers(role)
            if (value := scene.values.get(a.token)) is not None and value.type == _DATE and value.relation == "at"
        }
        if len(dates) == 1:
            return dates.pop()
    return None
