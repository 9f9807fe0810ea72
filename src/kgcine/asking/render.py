"""Results of a query in; text or bytes in one of the formats out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, cast, overload

from kgcine.asking.lookup import compress
from kgcine.errors import QueryError

if TYPE_CHECKING:
    from pyoxigraph import QueryTriples
    from rich.console import Console

    from kgcine.graph.terms import Triple
    from kgcine.queries import Queryable, Results

ROW_FORMATS = ("table", "csv", "tsv", "json", "xml")
GRAPH_FORMATS = ("turtle", "ntriples", "nquads", "trig", "jsonld", "rdfxml")
_EXTENSIONS = {
    "txt": "table", "csv": "csv", "tsv": "tsv", "json": "json", "srj": "json", "srx": "xml", "xml": "xml",
    "ttl": "turtle", "nt": "ntriples", "nq": "nquads", "trig": "trig", "jsonld": "jsonld", "rdf": "rdfxml",
}  # fmt: skip
_LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>"


Value = str | int | float | bool | None
_NUMBERS = {"integer": int, "int": int, "long": int, "decimal": float, "double": float, "float": float}


@dataclass(frozen=True, slots=True)
class Rows(Sequence[dict[str, Value]]):
    """The rows of a SELECT: a sequence of plain values by column, as pandas and polars take them."""

    columns: tuple[str, ...]
    rows: tuple[dict[str, Value], ...]

    @overload
    def __getitem__(self, at: int) -> dict[str, Value]: ...
    @overload
    def __getitem__(self, at: slice) -> Rows: ...
    def __getitem__(self, at: int | slice) -> dict[str, Value] | Rows:
        """Return a row, or some of them."""
        return Rows(self.columns, self.rows[at]) if isinstance(at, slice) else self.rows[at]

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.rows)

    def column(self, name: str) -> list[Value]:
        """Return the values of a column; raise KeyError where there is none of this name."""
        if name not in self.columns:
            raise KeyError(name)
        return [row[name] for row in self.rows]

    def to_pandas(self) -> Any:
        """Make a pandas frame; raise ModuleNotFoundError where pandas is not installed."""
        from pandas import DataFrame

        return DataFrame(list(self.rows), columns=list(self.columns))

    def to_polars(self) -> Any:
        """Make a polars frame; raise ModuleNotFoundError where polars is not installed."""
        from polars import DataFrame

        return DataFrame(list(self.rows), schema=list(self.columns), infer_schema_length=None, strict=False)

    def _repr_html_(self) -> str:
        """Show the rows in a notebook."""
        from html import escape

        head = "".join(f"<th>{escape(column)}</th>" for column in self.columns)
        cells = ("".join(f"<td>{_html(row[column])}</td>" for column in self.columns) for row in self.rows)
        return f"<table><tr>{head}</tr>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def _html(value: Value) -> str:
    from html import escape

    return "" if value is None else escape(str(value))


def format_of(path: str) -> str | None:
    """Guess the format from a file's extension.

    >>> format_of("needle.ttl")
    'turtle'
    """
    return _EXTENSIONS.get(path.rpartition(".")[2].lower()) if "." in path else None


def to_rows(results: Results, prefixes: Mapping[str, str]) -> Rows:
    """Turn solutions into rows of text and numbers, IRIs as CURIEs."""
    found = to_solutions(results)
    cells = (tuple(_plain(term, prefixes) for term in row) for row in found.rows)
    return Rows(found.columns, tuple(dict(zip(found.columns, row, strict=True)) for row in cells))


def _plain(term: Any, prefixes: Mapping[str, str]) -> Value:
    datatype = getattr(getattr(term, "datatype", None), "value", "").rpartition("#")[2]
    if datatype == "boolean":
        return str(term.value) in ("true", "1")
    number = _NUMBERS.get(datatype)
    try:
        return cell(term, prefixes) if number is None else number(term.value)
    except ValueError:
        return str(term.value)


def cell(term: Any, prefixes: Mapping[str, str]) -> str | None:
    """Show one term: a literal as its text, an IRI as its CURIE, None where it is unbound."""
    if term is None:
        return None
    return compress(term.value, prefixes) if type(term).__name__ == "NamedNode" else str(getattr(term, "value", term))


def write(results: Results, output: IO[bytes], form: str, prefixes: Mapping[str, str]) -> None:
    """Write results in any format but the table; raise QueryError where the format does not fit their kind."""
    from pyoxigraph import QueryResultsFormat, QueryTriples

    if isinstance(results, QueryTriples):
        if form not in GRAPH_FORMATS:
            raise QueryError(f"A graph cannot be written as {form}.", hint=f"Use {', '.join(GRAPH_FORMATS)}.")
        write_graph(results, output, form)
        return
    if form not in ROW_FORMATS:
        raise QueryError(f"Rows cannot be written as {form}.", hint=f"Use {', '.join(ROW_FORMATS)}.")
    results.serialize(output, getattr(QueryResultsFormat, form.upper()))
    if form == "json":
        output.write(b"\n")


def write_graph(triples: QueryTriples, output: IO[bytes], form: str) -> None:
    """Write the triples of a CONSTRUCT, sorted; as quads they stand in the default graph, as the standard has it."""
    if form in ("ntriples", "nquads"):
        output.writelines(_sorted_lines(triples))
        return
    from kgcine.graph.export import write_triples

    found = [(triple.subject, triple.predicate, triple.object) for triple in triples]
    write_triples(cast("list[Triple]", found), output, {"trig": "turtle"}.get(form, form))


def _sorted_lines(triples: QueryTriples) -> list[bytes]:
    """Let Oxigraph write the lines, which hold no line breaks of their own, and sort these: a third of the time."""
    from pyoxigraph import RdfFormat

    lines = cast("bytes", triples.serialize(None, RdfFormat.N_TRIPLES)).splitlines(keepends=True)
    return sorted(set(lines))


@dataclass(frozen=True, slots=True)
class Solutions:
    """The solutions of a SELECT as RDF terms, or of an ASK as one row."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def to_solutions(results: Results) -> Solutions:
    """Read all solutions; the answer of an ASK becomes one row with the column ``answer``."""
    from pyoxigraph import Literal, QueryBoolean

    if isinstance(results, QueryBoolean):
        return Solutions(("answer",), ((Literal("yes" if results else "no"),),))
    solutions = cast(Any, results)
    columns = tuple(variable.value for variable in solutions.variables)
    return Solutions(columns, tuple(tuple(row[column] for column in columns) for row in solutions))


def plain_table(found: Solutions, prefixes: Mapping[str, str]) -> str:
    """Draw solutions as a table for a pipe or a file; loading rich for it would be half of a query's time.

    >>> print(plain_table(Solutions(("title",), (("Igla",),)), {}), end="")
    +-------+
    | title |
    +-------+
    | Igla  |
    +-------+
    """
    from unicodedata import east_asian_width

    def width(text: str) -> int:
        return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text) if not text.isascii() else len(text)

    def line(cells: Sequence[str]) -> str:
        padded = (" " * (size - width(text)) for text, size in zip(cells, sizes, strict=True))
        pairs = zip(cells, padded, numeric, strict=True)
        return "| " + " | ".join(pad + text if right else text + pad for text, pad, right in pairs) + " |\n"

    rows = [[_flat(cell(term, prefixes)) for term in row] for row in found.rows]
    numeric = [_is_numeric(found, at) for at in range(len(found.columns))]
    sizes = [max(map(width, column)) for column in zip(found.columns, *rows, strict=True)]
    rule = "+" + "+".join("-" * (size + 2) for size in sizes) + "+\n"
    return rule + line(found.columns) + rule + "".join(map(line, rows)) + (rule if rows else "")


def print_table(found: Solutions, console: Console, prefixes: Mapping[str, str], labels: Mapping[str, str]) -> None:
    """Draw solutions on a terminal, IRIs as CURIEs and with their ``labels`` where these are known."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, header_style="bold")
    for at, column in enumerate(found.columns):
        table.add_column(column, justify="right" if _is_numeric(found, at) else "left", overflow="fold")
    for row in found.rows:
        table.add_row(*(_shown(term, prefixes, labels, Text) for term in row))
    console.print(table)


def labels_of(found: Solutions, store: Queryable) -> dict[str, str]:
    """Look up the labels of the IRIs that stand in solutions."""
    iris = sorted({str(term) for row in found.rows for term in row if type(term).__name__ == "NamedNode"})
    if not iris:
        return {}
    text = f"SELECT ?e (MIN(?l) AS ?label) {{ VALUES ?e {{ {' '.join(iris)} }} ?e {_LABEL} ?l }} GROUP BY ?e"
    return {row["e"].value: row["label"].value for row in cast(Any, store.query(text)) if row["e"] is not None}


def _flat(text: str | None) -> str:
    return " ".join((text or "").split())


def _is_numeric(found: Solutions, at: int) -> bool:
    return bool(found.rows) and all(row[at] is None or _is_number(row[at]) for row in found.rows)


def _is_number(term: Any) -> bool:
    datatype = getattr(getattr(term, "datatype", None), "value", "")
    return datatype.endswith(("#integer", "#decimal", "#double"))


def _shown(term: Any, prefixes: Mapping[str, str], labels: Mapping[str, str], text: Any) -> Any:
    short = _flat(cell(term, prefixes))
    label = labels.get(getattr(term, "value", ""))
    if type(term).__name__ != "NamedNode" or label is None:
        return text(short)
    return text.assemble(label, " ", (short, "dim"))
