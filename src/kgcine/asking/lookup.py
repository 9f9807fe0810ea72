"""A name, CURIE or IRI as a person types it in; the entities of the graph that it stands for out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from kgcine.errors import QueryError
from kgcine.queries import Queryable, nearest

_LABELS = (
    "<http://www.w3.org/2000/01/rdf-schema#label>|<http://www.w3.org/2004/02/skos/core#altLabel>"
    "|<http://www.w3.org/2004/02/skos/core#prefLabel>"
)
_OBJECT = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#object>"
_SAME = "<http://www.w3.org/2004/02/skos/core#exactMatch>"


@dataclass(frozen=True, slots=True)
class Lookup:
    """Finds entities in a store; of ``prefixes``, ``id`` holds the entities and ``kgc`` their classes.

    Without a store a name stands for itself.
    """

    store: Queryable | None
    prefixes: Mapping[str, str]

    def iri(self, value: str) -> str | None:
        """Return the full IRI of a CURIE or an IRI, None where it is neither."""
        return expand(value, self.prefixes)

    def entities(self, value: str, kind: str | None = None) -> list[str]:
        """Return the serialised terms that a name, CURIE or IRI stands for; raise QueryError where there is none."""
        iri = self.iri(value)
        if self.store is None:
            return [literal(value) if iri is None else f"<{iri}>"]
        if iri is not None:
            return [self._known_iri(value, iri)]
        exact = f"?e {_LABELS} {literal(value)}"
        folded = f"?e {_LABELS} ?l FILTER(LCASE(STR(?l)) = LCASE({literal(value)}))"
        for pattern in (exact, folded):
            if found := self._rows(pattern, None):
                return (kind and self._rows(pattern, kind)) or found
        raise self._unknown(value, kind)

    def values(self, value: str) -> list[str]:
        """Return the serialised terms that a value may be: the entities of this name, and literals of any type."""
        test = f"FILTER(ISLITERAL(?o) && STR(?o) = {literal(value)})"
        text = f"SELECT DISTINCT ?o {{ ?s {_OBJECT} ?o {test} }} ORDER BY ?o"
        found = [str(row["o"]) for row in self._select(text)]
        try:
            return [*self.entities(value), *found]
        except QueryError:
            if not found:
                raise
            return found

    def names(self, kind: str | None = None, prefix: str = "", limit: int = 100_000) -> list[str]:
        """List the labels of the entities of a class that begin with ``prefix``, in any case, sorted."""
        test = f"FILTER(STRSTARTS(LCASE(?l), LCASE({literal(prefix)})))" if prefix else ""
        label = "<http://www.w3.org/2000/01/rdf-schema#label>"
        text = f"SELECT DISTINCT ?l {{ ?e {label} ?l . {self._typed(kind)} {test} }} ORDER BY ?l LIMIT {limit}"
        return [row["l"].value for row in self._select(text)]

    def _known_iri(self, value: str, iri: str) -> str:
        text = f"SELECT ?e {{ {{ <{iri}> ?p ?o BIND(<{iri}> AS ?e) }} UNION {{ ?e {_SAME} <{iri}> }} }} LIMIT 1"
        for row in self._select(text):
            return str(row["e"])
        raise QueryError(f"Nothing in the graph is called {value}.", hint="`kgcine search TEXT` finds names.")

    def _unknown(self, value: str, kind: str | None) -> QueryError:
        near = nearest(value, self.names(kind))
        what = kind or "entity"
        return QueryError(
            f"No {what} of the graph is named {value}.",
            hint=f"Did you mean {' or '.join(near)}?" if near else "`kgcine search TEXT` finds names.",
        )

    def _typed(self, kind: str | None) -> str:
        test = f"FILTER(STRSTARTS(STR(?e), {literal(self.prefixes['id'])}))"
        return test if kind is None else f"?e a <{self.prefixes['kgc']}{kind}> . {test}"

    def _rows(self, pattern: str, kind: str | None) -> list[str]:
        text = f"SELECT DISTINCT ?e {{ {pattern} . {self._typed(None)} {self._tested(kind)} }} ORDER BY ?e"
        return [str(row["e"]) for row in self._select(text)]

    def _tested(self, kind: str | None) -> str:
        # As a test and not as a pattern: Oxigraph would go through all of the class before it looks for the name.
        return "" if kind is None else f"FILTER EXISTS {{ ?e a <{self.prefixes['kgc']}{kind}> }}"

    def _select(self, text: str) -> Iterator[Any]:
        yield from cast(Any, () if self.store is None else self.store.query(text))


def expand(value: str, prefixes: Mapping[str, str]) -> str | None:
    """Return the IRI of a CURIE, or an IRI as it is; None for anything else.

    >>> expand("wd:Q56005", {"wd": "http://www.wikidata.org/entity/"})
    'http://www.wikidata.org/entity/Q56005'
    >>> expand("Nomad: The Warriors", {}) is None
    True
    """
    value = value[1:-1] if value.startswith("<") and value.endswith(">") else value
    prefix, colon, rest = value.partition(":")
    if not colon or re.search(r'[\s<>"{}|\\^`]', value):
        return None
    if prefix in prefixes and not rest.startswith("//"):
        return prefixes[prefix] + rest
    return value if rest.startswith("//") or prefix == "urn" else None


def compress(iri: str, prefixes: Mapping[str, str]) -> str:
    """Return the CURIE of an IRI, by its longest namespace, or the IRI itself.

    >>> compress("http://www.wikidata.org/entity/Q56005", {"wd": "http://www.wikidata.org/entity/"})
    'wd:Q56005'
    """
    fitting = [prefix for prefix, base in prefixes.items() if iri.startswith(base) and len(iri) > len(base)]
    if not fitting:
        return iri
    best = max(fitting, key=lambda prefix: len(prefixes[prefix]))
    return f"{best}:{iri.removeprefix(prefixes[best])}"


def literal(text: str) -> str:
    """Serialise a text as a SPARQL string.

    >>> literal('say "so"')
    '"say \\\\"so\\\\""'
    """
    from pyoxigraph import Literal

    return str(Literal(text))
