"""A store or an endpoint in, questions of a notebook answered as rows out.

>>> from kgcine.asking.notebook import Graph
>>> Graph.value(["a", 2])
['a', '2']
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import BytesIO
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from kgcine.asking.lookup import Lookup
from kgcine.asking.render import Rows, to_rows, write
from kgcine.assets import Assets, open_assets
from kgcine.closing import Closing
from kgcine.errors import QueryError
from kgcine.namespaces import PREFIXES
from kgcine.queries import bound_text, find_query, run, saved_queries

if TYPE_CHECKING:
    from kgcine.graph.remote import Endpoint
    from kgcine.queries import Results
    from kgcine.store import Store


class Graph(Closing):
    """A graph to ask; close it, or use it in ``with``."""

    def __init__(self, source: Store | Endpoint, assets: Assets) -> None:
        self._source = source
        self._assets = assets

    def query(self, source: str, /, **params: object) -> Rows:
        """Answer a saved query, a query file or SPARQL text with rows; raise QueryError where it answers otherwise."""
        results = self._results(source, params)
        if type(results).__name__ == "QueryTriples":
            raise QueryError("The query answers with a graph, not with rows.", hint="Use turtle().")
        return to_rows(results, PREFIXES)

    def turtle(self, source: str, /, **params: object) -> str:
        """Answer a CONSTRUCT or DESCRIBE with Turtle; raise QueryError where the query answers with rows."""
        output = BytesIO()
        write(self._results(source, params), output, "turtle", PREFIXES)
        return output.getvalue().decode()

    def queries(self) -> Rows:
        """List the saved queries."""
        found, _ = saved_queries(self._assets)
        columns = ("name", "parameters", "summary")
        values = ((each.name, ", ".join(param.name for param in each.params), each.summary) for each in found)
        return Rows(columns, tuple(dict(zip(columns, row, strict=True)) for row in values))

    def close(self) -> None:
        """Give the store free, or close the connections."""
        self._source.close()

    @staticmethod
    def value(given: object) -> list[str]:
        """Write a parameter as the command line would have it; a list is several values."""
        several = given if isinstance(given, Iterable) and not isinstance(given, str | bytes) else [given]
        return [str(each) for each in several]

    def _results(self, source: str, params: Mapping[str, object]) -> Results:
        query = find_query(self._assets, source, _no_input)
        given = {name: self.value(value) for name, value in params.items() if value is not None}
        return run(self._source, bound_text(query, given, Lookup(self._source, PREFIXES)), PREFIXES)


def open_graph(
    store: str | PathLike[str] = "kgcine-store",
    *,
    endpoint: str | None = None,
    assets: str | PathLike[str] | None = None,
) -> Graph:
    """Open a store, or a SPARQL endpoint; raise StoreError where there is none."""
    opened = open_assets(Path(assets) if assets is not None else None)
    if endpoint is not None:
        from kgcine.graph.remote import open_endpoint

        return Graph(open_endpoint(endpoint), opened)
    from kgcine.store import open_store

    return Graph(open_store(Path(store)), opened)


def _no_input() -> str:
    raise QueryError("There is no standard input to read a query from.", hint="Give its text.")
