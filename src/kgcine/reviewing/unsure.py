"""The identities of a store in, pairs that may be one thing out; and what a person decides about them, one key each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kgcine.assets import Assets
from kgcine.identities.decided import keep_judgements, read_decided
from kgcine.identities.identity import Identity, Reason, Resolution
from kgcine.identities.judgements import Judgement, Verdict
from kgcine.link.subject import Subject, subjects
from kgcine.ontology import load_ontology
from kgcine.resolve import identity_rules, resolve
from kgcine.reviewing.linking import read_extractions

KEYS: dict[str, Verdict] = {"s": "same", "d": "different", "u": "unsure"}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two identities that may be one; ``names`` are the ids that a judgement calls them by."""

    left: Subject
    right: Subject
    names: tuple[str, str]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Identities:
    """The identities of a store, before and after what people judged."""

    before: Resolution
    now: Resolution
    told: Sequence[Subject]

    def pairs(self) -> list[Pair]:
        """Return the pairs that nobody has judged, the likeliest first."""
        known = {each.id: each for each in self.told}
        found = [
            Pair(known[doubt.left], known[doubt.right], (self.name(doubt.left), self.name(doubt.right)), doubt.reasons)
            for doubt in self.now.doubts
        ]
        return sorted(found, key=lambda pair: (-max((each.score for each in pair.reasons), default=0), pair.names))

    def name(self, identity: str) -> str:
        """Return the id that an identity has without judgements, which is what judgements name."""
        found = self.now.get(identity)
        return self.before.of(*found.members[0]).id if found else identity

    def named(self, name: str) -> Identity | None:
        """Return an identity by its id, now or before what people judged."""
        return self.now.get(name) or self.before.get(name)


def open_identities(store: Path, assets: Assets, decisions: Path) -> Identities:
    """Resolve the identities of a store; raise StoreError where there is none, SourceError for bad judgements."""
    extractions, ontology = read_extractions(store), load_ontology(assets)
    rules = identity_rules(assets)
    before = resolve(extractions, ontology, rules)
    now = resolve(extractions, ontology, rules, read_decided(decisions).judgements)
    return Identities(before, now, subjects(extractions, now))


class Judging:
    """Goes through pairs and writes a judgement for each key; nothing is kept in memory that is not in the file."""

    def __init__(self, pairs: Sequence[Pair], folder: Path, *, author: str, reason: str = "") -> None:
        self._pairs = pairs
        self._folder = folder
        self._author = author
        self._reason = reason
        self._at = 0
        self.written = 0

    @property
    def pair(self) -> Pair | None:
        """Return the pair to show, or None at the end."""
        return self._pairs[self._at] if self._at < len(self._pairs) else None

    @property
    def place(self) -> tuple[int, int]:
        """Return the number of the pair and of all pairs."""
        return self._at + 1, len(self._pairs)

    def press(self, key: str) -> bool:
        """Act on a key: s, d and u judge, b goes back; return whether it meant anything here."""
        if key == "b" and self.written:
            keep_judgements(self._folder, read_decided(self._folder).judgements[:-1])
            self._at, self.written = self._at - 1, self.written - 1
            return True
        pair = self.pair
        if pair is None or key not in KEYS:
            return False
        add_judgement(self._folder, Judgement(*pair.names, KEYS[key], self._author, self._reason))
        self._at, self.written = self._at + 1, self.written + 1
        return True


def add_judgement(folder: Path, judgement: Judgement) -> None:
    """Append a judgement to the table; raise SourceError where it is malformed or cannot be written."""
    keep_judgements(folder, (*read_decided(folder).judgements, judgement))
