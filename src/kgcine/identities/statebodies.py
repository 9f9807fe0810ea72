"""The name of a body in, what bodies of many states are called in it and the state that it tells out.

"The Ministry of Culture of Kazakhstan", "the Kazakh Ministry of Culture" and, in an article about Kazakhstan, "the
Ministry of Culture" are one; that of another state is another one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from kgcine.assets import Assets
from kgcine.identities.known import Known, Row
from kgcine.model import Extraction
from kgcine.ontology import Ontology
from kgcine.spelling import normalise, without_article
from kgcine.tables import read_tables

ASSET, TABLE = "extract/identity.toml", "bodies"
COUNTRY = "country"
#: The words with which a name may go on to its state.
_OF = " of "
#: How much oftener than any other one an article names the country that its ministries are of.
_HOME = 2


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

    def of(self, name: str) -> StateBody | None:
        """Return what a name says of a body, None where no body of another state would be called so."""
        plain = without_article(normalise(name))
        if self.heads.isdisjoint(plain.split()):
            return None
        return next((StateBody(kind, state) for kind, state in self._readings(plain) if self._is_kind(kind)), None)

    def holds(self, name: str) -> bool:
        """Tell whether a name tells no state although bodies of many states are called so."""
        told = self.of(name)
        return told is not None and told.state is None

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


def states(countries: Mapping[str, str], known: Known) -> dict[str, str]:
    """Return for each folded name of a state, and each adjective, the folded name that stands for it.

    >>> from kgcine.identities.known import Row, known
    >>> states({"Soviet": "USSR"}, known([Row(("Soviet Union", "USSR"), ("Country",))]))
    {'soviet union': 'soviet union', 'ussr': 'soviet union', 'soviet': 'soviet union'}
    """
    rows = {row for each in known.by_name.values() for row in each if "Country" in row.types}
    found = {_folded(name): _folded(row.names[0]) for row in sorted(rows, key=_names) for name in row.names}
    for adjective, country in countries.items():
        folded = found.setdefault(_folded(country), _folded(country))
        found.setdefault(_folded(adjective), folded)
    return found


def load_state_bodies(assets: Assets, countries: Mapping[str, str], known: Known) -> StateBodies:
    """Read the words of such names; raise AssetError where the table is malformed."""
    words = read_tables(assets, ASSET)[TABLE]
    return StateBodies(frozenset(words["heads"]), frozenset(words["words"]), states(countries, known))


def _names(row: Row) -> tuple[str, ...]:
    return row.names


def _folded(name: str) -> str:
    return without_article(normalise(name))


def told_states(extraction: Extraction, bodies: StateBodies, ontology: Ontology) -> dict[str, frozenset[str]]:
    """Return the states of the bodies whose names bodies of many states bear, by the entity's id.

    The name tells it, or a fact of the article, or the country that the article is mostly about.
    """
    found: dict[str, frozenset[str]] = {}
    bare = set()
    for each in extraction.entities:
        told = bodies.of(each.name) if ontology.is_a(each.type, "Organisation") else None
        if told is not None and told.state is not None:
            found[each.id] = frozenset({told.state})
        elif told is not None:
            bare.add(each.id)
    if not bare:
        return found
    names = {each.id: bodies.states.get(_folded(each.name), _folded(each.name)) for each in extraction.entities}
    for fact in extraction.statements:
        if fact.property == COUNTRY and fact.subject in bare and fact.status == "asserted":
            found[fact.subject] = found.get(fact.subject, frozenset()) | {names[str(fact.object)]}
    home = _home(
        (names[each.id], len(each.spans)) for each in extraction.entities if ontology.is_a(each.type, "Country")
    )
    return found | {each: frozenset({home}) for each in bare - found.keys() if home is not None}


def _home(named: Iterable[tuple[str, int]]) -> str | None:
    """Return what is named much oftener than all others.

    >>> _home([("kazakhstan", 3), ("france", 1)]), _home([("kazakhstan", 3), ("france", 2)])
    ('kazakhstan', None)
    """
    often: Counter[str] = Counter()
    for name, times in named:
        often[name] += times
    ranked = [*often.most_common(2), ("", 0), ("", 0)]
    return ranked[0][0] if ranked[0][1] >= max(_HOME * ranked[1][1], 1) else None
