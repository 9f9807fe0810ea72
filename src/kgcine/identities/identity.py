"""The values that identity over articles is told with: who is who, under which id, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

#: An entity as one article knows it: the article's id, and the entity's id within it.
Member = tuple[str, str]


@dataclass(frozen=True, slots=True, order=True)
class Reason:
    """Why entities were taken for one: the rule, what it saw, and how sure it is."""

    rule: str
    detail: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Identity:
    """One thing over all articles: ``id`` ends its IRI (``film/the-needle``), ``type`` is its closest class."""

    id: str
    label: str
    type: str
    aliases: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """Two identities that may be one, with what speaks for and against it."""

    left: str
    right: str
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Resolution:
    """All identities, sorted by id; ``replaced`` leads from an id that namesakes share to theirs."""

    identities: tuple[Identity, ...]
    replaced: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()
    notes: tuple[str, ...] = ()

    @cached_property
    def _by_member(self) -> Mapping[Member, Identity]:
        return {member: each for each in self.identities for member in each.members}

    @cached_property
    def _by_id(self) -> Mapping[str, Identity]:
        return {each.id: each for each in self.identities}

    def of(self, article: str, entity: str) -> Identity:
        """Return the identity of an entity of an article; raise KeyError where there is none."""
        return self._by_member[article, entity]

    def get(self, name: str) -> Identity | None:
        """Return the identity with this id, or None."""
        return self._by_id.get(name)

    def __iter__(self) -> Iterator[Identity]:
        """Go through the identities by id."""
        return iter(self.identities)
