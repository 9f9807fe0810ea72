"""Questions of the pages in, rows of terms out: every page reads the graph through these."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple
from urllib.parse import quote

from kgcine.asking.sparql import bind
from kgcine.graph.catalogue import Catalogue
from kgcine.graph.search import FILE, Index
from kgcine.namespaces import BASE, PREFIXES
from kgcine.queries import declared
from kgcine.serve.crew import Crew
from kgcine.serve.jobs import Answer
from kgcine.serve.negotiate import JSON
from kgcine.serve.pool import Pool

_SPAN = re.compile(r"#char=(\d+),(\d+)$")


class Term(NamedTuple):
    """One value of a row: an IRI or a literal."""

    value: str
    kind: str
    datatype: str = ""
    language: str = ""

    @property
    def is_iri(self) -> bool:
        """Tell an IRI from a literal."""
        return self.kind == "uri"


Row = Mapping[str, Term]


def page_of(iri: str) -> str:
    """Return the address on this server of an IRI of the graph; that of others is itself.

    >>> page_of("https://w3id.org/kgcine/id/film/the-needle"), page_of("http://www.wikidata.org/entity/Q1")
    ('/id/film/the-needle', 'http://www.wikidata.org/entity/Q1')
    >>> page_of("https://w3id.org/kgcine/id/article/a#char=3,9")
    '/id/article/a?at=3-9#fact'
    """
    if not iri.startswith(BASE):
        return iri if iri.startswith(("http://", "https://")) else ""
    address = "/" + quote(iri.removeprefix(BASE), safe="/%#=,:@!$&'()*+;~")
    return _SPAN.sub(r"?at=\1-\2#fact", address)


def local_name(iri: str) -> str:
    """Return what stands after the last hash or slash.

    >>> local_name("https://w3id.org/kgcine/ontology#castMember")
    'castMember'
    """
    return iri.rpartition("#" if "#" in iri else "/")[2]


@lru_cache(maxsize=64)
def question(name: str) -> str:
    """Read a question of the pages, with all prefixes declared."""
    return declared(files("kgcine.serve").joinpath("sparql", f"{name}.rq").read_text("utf-8"), PREFIXES)


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to a query, read whole: a table, or the text of a graph."""

    kind: str
    columns: list[str]
    rows: list[Row]
    graph: str = ""


async def read_result(answer: Answer) -> Result:
    """Read an answer in SPARQL's JSON or in Turtle."""
    whole = answer.body.whole
    body = whole if whole is not None else b"".join([part async for part in answer.body.chunks()])
    answer.body.close()
    kind = answer.head["kind"]
    if kind == "triples":
        return Result(kind, [], [], body.decode())
    value = json.loads(body)
    if kind == "boolean":
        return Result(kind, ["answer"], [{"answer": Term("yes" if value["boolean"] else "no", "literal")}])
    return Result(kind, value["head"].get("vars", []), [_row(each) for each in value["results"]["bindings"]])


def _row(row: Mapping[str, Mapping[str, str]]) -> Row:
    return {k: Term(v["value"], v["type"], v.get("datatype", ""), v.get("xml:lang", "")) for k, v in row.items()}


@dataclass(slots=True)
class Reading:
    """One generation of the graph, as a page reads it."""

    pool: Pool
    crew: Crew

    async def select(self, text: str, values: Mapping[str, Sequence[str]] | None = None) -> list[Row]:
        """Answer a SELECT with these serialised terms bound; raise Refusal where that takes too much."""
        job = {"op": "query", "text": bind(text, values) if values else text, "rows": JSON, "triples": None}
        return (await read_result(await self.pool.ask(self.crew, job))).rows

    async def ask(self, name: str, **values: str | Sequence[str]) -> list[Row]:
        """Answer a question of the pages by its name; a value is a serialised term, or several."""
        bound = {key: [value] if isinstance(value, str) else list(value) for key, value in values.items()}
        return await self.select(question(name), bound)

    @property
    def catalogue(self) -> Catalogue:
        """Return the tables that lists are made of; raise StoreError where the generation has none."""
        return Catalogue(self.crew.store.generation / FILE)

    @property
    def index(self) -> Index:
        """Return the search index; raise StoreError where the generation has none."""
        return Index(self.crew.store.generation)


@dataclass(slots=True)
class Memory:
    """Remembers what is the same for everybody as long as the generation is."""

    _kept: dict[str, asyncio.Future[object]] = field(default_factory=dict)
    _generation: str = ""

    def of(self, crew: Crew) -> dict[str, asyncio.Future[object]]:
        """Return what is remembered of a generation, nothing of the one before."""
        if self._generation != crew.name:
            self._generation, self._kept = crew.name, {}
        return self._kept
