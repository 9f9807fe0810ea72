"""A saved query and values for its parameters in; the bound SPARQL text and its results out.

Saved queries are the ``.rq`` files below ``queries/``. Their ``#+`` comment lines hold YAML in the manner of grlc:
``summary``, ``description``, ``tags``, ``params`` and ``columns``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast, get_args
from typing import Literal as OneOf

from kgcine.asking.sparql import bind, syntax_error, tokens, value_blocks
from kgcine.errors import QueryError

if TYPE_CHECKING:
    from pyoxigraph import QueryBoolean, QuerySolutions, QueryTriples

    from kgcine.assets import Assets

    Results = QuerySolutions | QueryBoolean | QueryTriples

Kind = OneOf["string", "iri", "integer", "number", "date", "year", "entity"]

_FOLDER = "queries/"
_TERM = re.compile(r"(?<![\w:-])kgc:\w+")
_XSD = "http://www.w3.org/2001/XMLSchema#"
_FIELDS = {"summary", "description", "tags", "params", "columns"}
_PARAM_FIELDS = {"name", "kind", "help", "default", "required", "type"}
_DATES = {4: "gYear", 7: "gYearMonth", 10: "date"}


class Queryable(Protocol):
    """Whatever answers a SPARQL query: a store on disk or an endpoint."""

    def query(self, text: str) -> Results:
        """Answer a query."""
        ...


class Resolver(Protocol):
    """Whatever knows the prefixes and the names of the graph."""

    def iri(self, value: str) -> str | None:
        """Return the full IRI of a CURIE or an IRI, None where it is neither."""
        ...

    def entities(self, value: str, kind: str | None) -> Sequence[str]:
        """Return the serialised terms that a name, CURIE or IRI stands for."""
        ...


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a saved query; ``default`` is the text that stands in its ``VALUES`` block."""

    name: str
    kind: Kind = "string"
    help: str = ""
    required: bool = False
    type: str | None = None
    default: str = "UNDEF"


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """A question in SPARQL with what its front matter says about it."""

    name: str
    text: str
    summary: str = ""
    description: str = ""
    tags: tuple[str, ...] = ()
    params: tuple[Param, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()


def query_names(assets: Assets) -> list[str]:
    """List the names of the saved queries, sorted: ``films/by-director``."""
    return [name.removeprefix(_FOLDER).removesuffix(".rq") for name in assets.names("queries", ".rq")]


def saved_queries(assets: Assets) -> tuple[list[SavedQuery], list[QueryError]]:
    """Read all saved queries; those with a mistake in them come back as errors beside the others."""
    found, broken = [], []
    for name in query_names(assets):
        try:
            found.append(saved_query(assets, name))
        except QueryError as error:
            broken.append(error)
    return found, broken


def saved_query(assets: Assets, name: str) -> SavedQuery:
    """Read one saved query; raise QueryError with the nearest names where there is none of this name."""
    names = query_names(assets)
    if name not in names:
        near = nearest(name, names)
        raise QueryError(
            f"There is no saved query or file {name}.",
            hint=f"Did you mean {' or '.join(near)}?" if near else "`kgcine queries` lists them.",
        )
    asset = f"{_FOLDER}{name}.rq"
    return parse_query(assets.text(asset), name=name, path=assets.path(asset))


def find_query(assets: Assets, source: str, stdin: Callable[[], str]) -> SavedQuery:
    """Read a query from a saved name, a file, ``-``, or the SPARQL text itself; raise QueryError where none fits."""
    if source == "-":
        return parse_query(stdin(), name="-", path="standard input")
    if any(mark in source for mark in ("{", "\n", " ?", " *")):
        return parse_query(source, name="-", path="the query")
    if source in query_names(assets):
        return saved_query(assets, source)
    path = Path(source)
    if path.is_file():
        try:
            return parse_query(path.read_text("utf-8-sig"), name=path.stem, path=str(path))
        except UnicodeDecodeError as error:
            raise QueryError(f"{path}: byte {error.start} is not UTF-8.", hint="Save the file as UTF-8.") from error
    name = source.removeprefix("queries/").removesuffix(".rq")
    if name != source and name not in query_names(assets):
        raise QueryError(f"There is no file {source}.", hint="Check the path; `kgcine queries` lists the saved ones.")
    return saved_query(assets, name)


def unknown_terms(text: str, ontology: str) -> dict[str, list[str]]:
    """Return the ``kgc:`` names of a query that the ontology, given as Turtle, lacks, each with those most like it.

    >>> unknown_terms("ASK { ?f a kgc:Film ; kgc:directr ?d }", "kgc:Film a owl:Class . kgc:director a rdf:Property .")
    {'kgc:directr': ['kgc:director']}
    """
    known = set(_TERM.findall(ontology))
    asked = {token.text for token in tokens(text)} & set(_TERM.findall(text))
    return {name: nearest(name, sorted(known), limit=1) for name in sorted(asked - known)}


def nearest(name: str, names: Sequence[str], *, limit: int = 3) -> list[str]:
    """Return the names that are most like a misspelt one, best first.

    >>> nearest("films/by-directer", ["films/by-director", "people/filmography"])
    ['films/by-director']
    """
    from rapidfuzz import fuzz, process, utils

    found = process.extract(
        name, names, scorer=fuzz.WRatio, processor=utils.default_process, score_cutoff=70, limit=limit
    )
    return [match[0] for match in found]


def parse_query(text: str, *, name: str, path: str) -> SavedQuery:
    """Read the front matter of a query; raise QueryError with file, line and mistake where it is wrong."""
    front = _front_matter(text, path)
    blocks = {block: text[between].strip() for block, between in value_blocks(text)}
    params = tuple(_params(front.get("params") or [], blocks, _Place(text, path)))
    columns = front.get("columns") or {}
    if not isinstance(columns, dict):
        raise _Place(text, path).error("columns", "columns maps each column to what it says.")
    return SavedQuery(
        name=name,
        text=text,
        summary=str(front.get("summary") or ""),
        description=" ".join(str(front.get("description") or "").split()),
        tags=tuple(str(tag) for tag in front.get("tags") or ()),
        params=params,
        columns=tuple((str(key), str(value)) for key, value in columns.items()),
    )


def bound_text(query: SavedQuery, given: Mapping[str, Sequence[str]], resolve: Resolver) -> str:
    """Bind the given values in the query's text; raise QueryError where one is unknown, missing or ill-typed."""
    known = {param.name: param for param in query.params}
    for name in given:
        if name not in known:
            near = nearest(name, list(known))
            hint = f"It has {', '.join(known)}." if known else "It has none."
            raise QueryError(
                f"{query.name} has no parameter {name}.", hint=f"Did you mean {near[0]}?" if near else hint
            )
    missing = [param for param in query.params if param.required and param.name not in given]
    if missing:
        asked = " ".join(f"-p {param.name}={_example(param)}" for param in missing)
        raise QueryError(f"{query.name} needs {', '.join(param.name for param in missing)}.", hint=f"Add {asked}.")
    return bind(query.text, {name: _terms(known[name], values, resolve) for name, values in given.items()})


def run(store: Queryable, text: str, prefixes: Mapping[str, str]) -> Results:
    """Answer a query in which the usual prefixes need no declaration; raise QueryError where it is malformed."""
    prologue = _prologue(text, prefixes)
    try:
        return store.query(prologue + text)
    except SyntaxError as error:
        raise syntax_error(text, _shifted(str(error), len(prologue))) from error


def declared(text: str, prefixes: Mapping[str, str]) -> str:
    """Make a query run by itself: without front matter, and with the usual prefixes declared, one a line.

    >>> declared("SELECT ?film { ?film a kgc:Film }", {"kgc": "https://example.org/"}).splitlines()[0]
    'PREFIX kgc: <https://example.org/>'
    """
    text = re.sub(r"^#\+.*\n?", "", text, flags=re.MULTILINE)
    prologue = _prologue(text, prefixes)
    return prologue.replace("> PREFIX", ">\nPREFIX").rstrip() + "\n" + text if prologue else text


def _prologue(text: str, prefixes: Mapping[str, str]) -> str:
    words = [token.text for token in tokens(text) if token.kind == "word"]
    own = {words[at + 1] for at, word in enumerate(words[:-1]) if word.upper() == "PREFIX"}
    used = {word.partition(":")[0] for word in words if ":" in word}
    wanted = [prefix for prefix in prefixes if prefix in used and f"{prefix}:" not in own]
    return "".join(f"PREFIX {prefix}: <{prefixes[prefix]}> " for prefix in wanted)


def _shifted(message: str, width: int) -> str:
    """Subtract what was put before the first line of a query from a position in it."""
    return re.sub(r"at 1:(\d+):", lambda found: f"at 1:{max(1, int(found[1]) - width)}:", message, count=1)


def _terms(param: Param, values: Sequence[str], resolve: Resolver) -> list[str]:
    if param.kind == "entity":
        return [term for value in values for term in resolve.entities(value, param.type)]
    return [_term(param, value, resolve) for value in values]


def _term(param: Param, value: str, resolve: Resolver) -> str:
    """Serialise one value as its parameter's kind; raise QueryError where it is not of that kind."""
    from pyoxigraph import Literal, NamedNode

    if param.kind == "integer" and re.fullmatch(r"[+-]?\d{1,18}", value):
        return str(int(value))
    if param.kind == "number" and re.fullmatch(r"[+-]?\d{1,18}(\.\d{1,18})?", value):
        return str(Literal(value, datatype=NamedNode(_XSD + "decimal")))
    if param.kind == "year" and re.fullmatch(r"\d{4}", value):
        return str(Literal(value, datatype=NamedNode(_XSD + "gYear")))
    if param.kind == "date" and re.fullmatch(r"\d{4}(-[01]\d(-[0-3]\d)?)?", value):
        return str(Literal(value, datatype=NamedNode(_XSD + _DATES[len(value)])))
    if param.kind == "iri" and (iri := resolve.iri(value)) is not None:
        return f"<{iri}>"
    if param.kind == "string":
        return str(Literal(value))
    wanted = {
        "integer": "a whole number",
        "number": "a number such as 0.8",
        "year": "a year such as 1988",
        "iri": "an IRI",
    }
    raise QueryError(
        f"The parameter {param.name} wants {wanted.get(param.kind, 'a date such as 1988-05-09')}, not {value!r}.",
        hint=f"For instance -p {param.name}={_example(param)}.",
    )


def _example(param: Param) -> str:
    examples = {"integer": "3", "number": "0.8", "year": "1988", "date": "1988-05-09", "iri": "kgc:director"}
    if param.default == "UNDEF":
        return examples.get(param.kind, "…")
    first = next(tokens(param.default)).text
    plain = first.strip('"<>')
    return f'"{plain}"' if " " in plain else plain


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a word of the front matter stands, for messages."""

    text: str
    path: str

    def line(self, word: str) -> int:
        lines = self.text.splitlines()
        return next((at for at, line in enumerate(lines, 1) if line.startswith("#+") and word in line), 1)

    def error(self, word: str, what: str) -> QueryError:
        return QueryError(f"{self.path}, line {self.line(word)}: {what}")


def _front_matter(text: str, path: str) -> dict[str, Any]:
    """Read the YAML of the ``#+`` lines; raise QueryError where it is malformed or has unknown fields."""
    numbered = [(at, line[2:]) for at, line in enumerate(text.splitlines(), 1) if line.startswith("#+")]
    if not numbered:
        return {}
    import yaml

    body = "\n".join(line.removeprefix(" ") for _, line in numbered)
    try:
        front = yaml.load(body, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 (both are safe)
    except yaml.MarkedYAMLError as error:
        at = numbered[min(error.problem_mark.line, len(numbered) - 1)][0] if error.problem_mark else numbered[0][0]
        raise QueryError(f"{path}, line {at}: the front matter is not YAML: {error.problem}.") from error
    if not isinstance(front, dict):
        raise QueryError(f"{path}, line {numbered[0][0]}: the front matter is not a list of `field: value` lines.")
    for field in front:
        if field not in _FIELDS:
            raise _Place(text, path).error(
                str(field), f"unknown field {field}; known are {', '.join(sorted(_FIELDS))}."
            )
    return front


def _params(given: object, blocks: Mapping[str, str], place: _Place) -> Iterator[Param]:
    """Check the declared parameters against the ``VALUES`` blocks; blocks that are not declared are no parameters."""
    if not isinstance(given, list) or not all(isinstance(item, dict) and "name" in item for item in given):
        raise place.error("params", "params is a list, and each parameter in it has a name.")
    for item in given:
        name, kind = str(item["name"]), item.get("kind", "string")
        unknown = sorted(set(item) - _PARAM_FIELDS)
        if unknown:
            raise place.error(str(unknown[0]), f"the parameter {name} has an unknown field {unknown[0]}.")
        if kind not in get_args(Kind):
            raise place.error(
                str(kind), f"the parameter {name} is of unknown kind {kind}; use {', '.join(get_args(Kind))}."
            )
        if name not in blocks:
            raise place.error(name, f"the parameter {name} has no line VALUES ?{name} {{ … }} in the query.")
        yield Param(
            name=name,
            kind=cast(Kind, kind),
            help=str(item.get("help", "")),
            required=item.get("required") is True,
            type=item.get("type"),
            default=str(item.get("default", blocks[name])),
        )
