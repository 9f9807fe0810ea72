"""Named places and verbs in, the place of "there" and "here" out: "He grew up in Osh and was born there".

Only what people live through in a place counts, as "there" of a study may be a school. Where the sentence, or else the
one before, names two towns, none is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.classes import ORGANISATIONS
from kgcine.coreference.clusters import Cluster
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.predicates import NOUN_SUBJECTS

#: The verbs beside which each of the words stands for a place: what a town has is told to have been opened "here".
WORDS = {"there": ("lived_there",), "here": ("built_here", "lived_there")}
RULE = "coref/there"
TOWNS = frozenset({"Settlement", "Place"})
LANDS = frozenset({"Country", "Region"})

Link = tuple[Mention, Cluster]


def theres(annotated: Annotated, lexicon: Lexicon, links: Sequence[Link]) -> Iterator[Link]:
    """Yield each such word with the one place that it stands for."""
    named = [link for link in links if link[0].kind in ("name", "nominal") and link[1].type in TOWNS | LANDS]
    houses = [link for link in links if link[1].type in ORGANISATIONS]
    for token in annotated.doc:
        if token.lower_ == "there" and token.dep_ == "advmod":
            verb = token.head.lemma_.lower()
            ended = any(child.lower_ in lexicon.words("coreference", "no_more") for child in token.head.children)
            served = verb in lexicon.words("coreference", "served_there") and not ended
            if served and (house := _housed(token, houses)):
                yield _mention(token, house.type), house
                continue
        lists = WORDS.get(token.lower_, ()) if token.dep_ == "advmod" else ()
        if not any(token.head.lemma_.lower() in lexicon.words("coreference", key) for key in lists):
            continue
        place = _meant(token, named)
        if place is not None:
            yield _mention(token, place.type), place


def _housed(token: Token, houses: Sequence[Link]) -> Cluster | None:
    """Return the only body named before it in its sentence, else in the one before: "the studio. He worked there"."""
    start = token.sent.start
    before = token.doc[start - 1].sent.start if start else start
    for first, last in ((start, token.i), (before, start)):
        found = {id(cluster): cluster for mention, cluster in houses if first <= mention.first < last}
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def _mention(token: Token, type_: str) -> Mention:
    end = token.idx + len(token)
    return Mention(token.idx, end, token.i, token.i + 1, token.text, type_, "pronoun", RULE)


def _meant(token: Token, named: Sequence[Link]) -> Cluster | None:
    """Return the one town before it in its sentence, else in the one before; else the one land."""
    start = token.sent.start
    before = token.doc[start - 1].sent.start if start else start
    for first, last in ((start, token.i), (before, start)):
        row = [cluster for mention, cluster in named if first <= mention.first < last]
        for kinds in (TOWNS, LANDS):
            found = {id(cluster): cluster for cluster in row if cluster.type in kinds}
            if found:
                return next(iter(found.values())) if len(found) == 1 else None
    return None


def of_relative(token: Token, known: Sequence[Link]) -> Cluster | None:
    """Return what a relative clause is about where something is "its": "the firm A, which has its seat in B"."""
    if token.dep_ != "poss" or token.head.dep_ not in ("dobj", "pobj", "attr"):
        return None
    verb = token.head.head if token.head.dep_ != "pobj" else token.head.head.head
    led = any(child.lower_ in ("which", "that") and child.dep_ in NOUN_SUBJECTS for child in verb.lefts)
    if verb.dep_ != "relcl" or not led:
        return None
    told = verb.head.head if verb.head.dep_ == "appos" else verb.head
    inside = {told.i, *(child.i for child in told.rights if child.dep_ == "appos" and child.i < verb.i)}
    found = {id(cluster): cluster for mention, cluster in known if inside & set(range(mention.first, mention.last))}
    things = [cluster for cluster in found.values() if cluster.type != "Person"]
    return things[0] if len(things) == 1 else None
