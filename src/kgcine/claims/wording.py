"""The wordings that decide about a status, as ``extract/status.toml`` has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kgcine.assets import Assets
from kgcine.claims.plans import Plans, load_plans
from kgcine.tables import read_tables, refuse_blank

ASSET = "extract/status.toml"


#: The lists that each status has, and those of one status alone; the fields of :class:`Wording` bear their names.
_BY_STATUS = ("verbs", "nouns", "adverbs", "auxiliaries", "adjectives", "inclined")
_LISTS = {
    "reported": (
        "complement_only", "having", "claiming", "reflexive", "styling", "styled_as", "sources", "deeds", "views",
    ),
    "alleged": ("tales",),
    "denied": ("refuting", "falsely", "wrong", "untrue"),
    "planned": ("infinitive_only", "due", "slated", "going", "settled", "coming", "foretelling", "foretold"),
    "unreal": ("markers", "labels", "urging", "doubtful", "pending", "witnessed"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Turns:
    """The labels of those who ask and of those who answer, the words by which somebody speaks of himself and others."""

    ask: frozenset[str]
    answer: frozenset[str]
    own: frozenset[str]
    others: frozenset[str] = frozenset()
    yours: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that give a status: verbs, nouns, adverbs, auxiliaries by status; and the phrases of "according to".

    ``labels`` are verbs that call somebody something, which does not make it so; ``urging`` verbs, by which somebody
    is asked or free to do what their infinitive says, which does not make it done; ``claiming`` verbs, by which he says
    so of himself: "claims to have founded it"; ``having`` what only passes on what a clause says: "have it that";
    ``styling`` verbs, with a ``reflexive`` and perhaps a word of ``styled_as`` behind them, by which he only calls
    himself something. ``sources`` are words that a source is named
    with, ``deeds`` what is done according to and nobody's word, ``going`` leads to what is not done yet, and
    ``witnessed`` is no mere ability: "can be seen".
    ``doubtful`` is what a clause is called that is left open, ``falsely`` by which words a report is called wrong.
    ``inclined`` are adjectives by which somebody has not done yet what an infinitive says: "is about to".
    ``tales`` are what only tells where a clause stands behind it: "the story that …", "word went round that …",
    ``views`` what is somebody's in whose view something is so. What a verb of ``foretold`` tells with an auxiliary of
    ``foretelling`` is still to come: "announced that it would".
    What is ``infinitive_only`` plans nothing else: "meaning the house of Linden".
    ``settled`` are properties of what is so already, whatever is planned of it, but for words of ``coming``: "future".
    """

    verbs: Mapping[str, str]
    nouns: Mapping[str, str]
    adverbs: Mapping[str, str]
    auxiliaries: Mapping[str, str]
    adjectives: Mapping[str, str]
    complement_only: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]
    markers: frozenset[str]
    labels: frozenset[str]
    urging: frozenset[str] = frozenset()
    unnamed: tuple[tuple[str, ...], ...] = ()
    refuting: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    falsely: frozenset[str] = frozenset()
    wrong: frozenset[str] = frozenset()
    untrue: frozenset[str] = frozenset()
    due: frozenset[str] = frozenset()
    slated: frozenset[str] = frozenset()
    claiming: frozenset[str] = frozenset()
    reflexive: frozenset[str] = frozenset()
    styling: frozenset[str] = frozenset()
    styled_as: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    going: frozenset[str] = frozenset()
    pending: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    witnessed: frozenset[str] = frozenset()
    plans: Plans | None = None
    settled: frozenset[str] = frozenset()
    coming: frozenset[str] = frozenset()
    inclined: Mapping[str, str] = field(default_factory=dict)
    tales: frozenset[str] = frozenset()
    having: frozenset[str] = frozenset()
    views: frozenset[str] = frozenset()
    foretelling: frozenset[str] = frozenset()
    foretold: frozenset[str] = frozenset()
    infinitive_only: frozenset[str] = frozenset()
    turns: Turns = Turns(frozenset(), frozenset(), frozenset())


def load_wording(assets: Assets) -> Wording:
    """Load the wordings of status; raise AssetError where the file is malformed."""
    data = read_tables(assets, ASSET)
    refuse_blank(assets, ASSET, data)

    def invert(kind: str) -> dict[str, str]:
        return {word: status for status, part in data.items() for word in part.get(kind, ())}

    def phrases(kind: str) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(phrase.split()) for phrase in data["reported"].get(kind, ()))

    read: dict[str, Any] = {kind: invert(kind) for kind in _BY_STATUS}
    read |= {kind: frozenset(data[status].get(kind, ())) for status, kinds in _LISTS.items() for kind in kinds}
    turns = Turns(*(frozenset(data["reported"].get("turns", {}).get(key, ())) for key in Turns.__slots__))
    plans = load_plans(data["planned"].get("works", {}))
    return Wording(**read, phrases=phrases("phrases"), unnamed=phrases("unnamed"), plans=plans, turns=turns)
