"""The name of a body in, what bodies of many states are called in it and the state that it tells out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from kgcine.spelling import normalise, without_article

#: The table of ``extract/mentions.toml`` with the words of such names, and its keys.
TABLE, HEADS, WORDS = "state_bodies", "heads", "words"
#: The word with which a name may go on to its state.
_OF = " of "


class StateBody(NamedTuple):
    """What bodies of many states are called, folded, and the state that a name tells, None where it tells none."""

    kind: str
    state: str | None


@dataclass(frozen=True, slots=True)
class StateBodies:
    """Folded words of which such names are made, at least one of them a head; folded names of states by any of theirs.

    >>> bodies = StateBodies(frozenset({"ministry"}), frozenset({"culture", "of"}), {"kazakh": "kazakhstan"})
    >>> bodies.of("Kazakh Ministry of Culture"), bodies.of("the Ministry of Culture"), bodies.of("Ministry of Sound")
    (StateBody(kind='ministry of culture', state='kazakhstan'), StateBody(kind='ministry of culture', state=None), None)
    """

    heads: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    states: Mapping[str, str] = field(default_factory=dict)

    def __contains__(self, name: object) -> bool:
        """Tell whether a name tells no state although bodies of many states are called so."""
        told = self.of(str(name))
        return told is not None and told.state is None

    def of(self, name: str) -> StateBody | None:
        """Return what a name says of a body, None where no body of another state would be called so."""
        plain = without_article(normalise(name))
        if self.heads.isdisjoint(plain.split()):
            return None
        return next((StateBody(kind, state) for kind, state in self._readings(plain) if self._is_kind(kind)), None)

    def _is_kind(self, name: str) -> bool:
        words = name.split()
        return not self.heads.isdisjoint(words) and all(word in self.heads or word in self.words for word in words)

    def _readings(self, name: str) -> Iterator[tuple[str, str | None]]:
        yield name, None
        words = name.split()
        for many in range(1, len(words)):
            state = self.states.get(" ".join(words[:many]))
            if state is not None:
                yield " ".join(words[many:]), state
        kind, of, place = name.rpartition(_OF)
        while of:
            state = self.states.get(without_article(place))
            if state is not None:
                yield kind, state
            kind, of, more = kind.rpartition(_OF)
            place = f"{more}{_OF}{place}"


def state_bodies(words: Callable[[str, str], Iterable[str]], states: Mapping[str, str] | None = None) -> StateBodies:
    """Take the words out of the word lists, each of a table and a key; without ``states`` no name tells one."""
    return StateBodies(frozenset(words(TABLE, HEADS)), frozenset(words(TABLE, WORDS)), states or {})
