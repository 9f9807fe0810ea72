"""An article in, the states whose bodies its ministries, courts and unions are out.

"The Ministry of Culture of Kazakhstan", "the Kazakh Ministry of Culture" and, in an article about Kazakhstan, "the
Ministry of Culture" are one; that of another state is another one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from kgcine.identities.known import Known, Row
from kgcine.model import Extraction
from kgcine.naming.statebodies import StateBodies
from kgcine.ontology import Ontology
from kgcine.spelling import normalise, without_article

COUNTRY = "country"
#: How much oftener than any other one an article names the country that its ministries are of.
_HOME = 2


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
