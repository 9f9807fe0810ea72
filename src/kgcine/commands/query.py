"""``kgcine query`` and ``kgcine queries``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from kgcine.commands.common import common
from kgcine.commands.options import (
    aligned,
    console,
    endpoint_option,
    given_assets,
    open_output,
    output_option,
    read_stdin,
    store_option,
)

if TYPE_CHECKING:
    from kgcine.graph.remote import Endpoint
    from kgcine.queries import Results, SavedQuery
    from kgcine.store import Store

FORMATS = ("table", "csv", "tsv", "json", "xml", "turtle", "ntriples", "nquads", "trig", "jsonld", "rdfxml")


def complete_source(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete names of saved queries, and files."""
    from kgcine.queries import saved_queries

    found, _broken = saved_queries(given_assets(ctx))
    items = [CompletionItem(query.name, help=query.summary) for query in found if query.name.startswith(incomplete)]
    return items or [CompletionItem(incomplete, type="file")]


def complete_param(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete parameter names of the query, then entity names out of the store."""
    from kgcine.queries import query_names, saved_query

    # An option that still lacks its value keeps click from parsing the arguments before it.
    source = ctx.params.get("source") or next(iter(ctx.args), "")
    if source not in query_names(given_assets(ctx)):
        return []
    query = saved_query(given_assets(ctx), source)
    name, equals, value = incomplete.partition("=")
    if not equals:
        return [CompletionItem(f"{p.name}=", help=p.help) for p in query.params if p.name.startswith(name)]
    kinds = [param.type for param in query.params if param.name == name and param.kind == "entity"]
    store = ctx.params.get("store")
    if not kinds or store is None:
        return []
    from kgcine.asking.lookup import Lookup
    from kgcine.namespaces import PREFIXES
    from kgcine.store import open_store

    found = Lookup(open_store(store), PREFIXES).names(kinds[0], value, limit=50)
    return [CompletionItem(f"{name}={label}") for label in found]


@click.command()
@click.argument("source", metavar="NAME|FILE|-|SPARQL", shell_complete=complete_source)
@click.option(
    "-p",
    "--param",
    "params",
    metavar="NAME=VALUE",
    multiple=True,
    shell_complete=complete_param,
    help="Value of a parameter; give it twice for two values.",
)
@click.option("-f", "--format", "form", type=click.Choice(FORMATS), help="Format of the answer [table, or turtle].")
@click.option("--show", is_flag=True, help="Print the query with its values bound, and do not run it.")
@click.option("--rejected", "part", flag_value="rejected", help="Ask what was refused, with kgc:refusedBy.")
@click.option("--inferred", "part", flag_value="inferred", help="Ask what follows from the facts too.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 where an ASK is answered with no.")
@output_option
@store_option
@endpoint_option
@common
def query(
    source: str,
    params: tuple[str, ...],
    form: str | None,
    show: bool,
    part: str | None,
    exit_code: bool,
    output: Path | None,
    store: Path,
    endpoint: str | None,
) -> None:
    """Answer a saved query, a query file, or SPARQL text.

    A value is a name, a CURIE or an IRI for an entity, else a plain text, number or date.

    \b
    kgcine query films/by-director -p director="Rashid Nugmanov"
    kgcine query people/filmography -p person=wd:Q56005 --format csv
    kgcine query 'SELECT ?title { ?f a kgc:Film ; rdfs:label ?title }'
    kgcine query films/by-director -p director="Rashid Nugmanov" --show
    """
    from kgcine.asking.lookup import Lookup
    from kgcine.namespaces import PREFIXES
    from kgcine.queries import bound_text, declared, find_query

    asked = find_query(given_assets(), source, read_stdin)
    given = _given(params)
    graph = _source(store, part or "graph", endpoint) if endpoint or store.exists() or not show else None
    text = bound_text(asked, given, Lookup(graph, PREFIXES))
    if show or graph is None:
        click.echo(declared(text, PREFIXES), nl=False)
        return
    answer = _answer(graph, text, form, output)
    if exit_code and answer is False:
        click.get_current_context().exit(1)


def _source(store: Path, part: str, endpoint: str | None) -> Store | Endpoint:
    if endpoint is not None:
        from kgcine.graph.remote import open_endpoint

        return open_endpoint(endpoint)
    from kgcine.store import open_store

    return open_store(store, part=part)


def _given(params: tuple[str, ...]) -> dict[str, list[str]]:
    """Group ``name=value`` pairs by name."""
    from kgcine.errors import QueryError

    given: dict[str, list[str]] = {}
    for pair in params:
        name, equals, value = pair.partition("=")
        if not equals or not name.strip() or not value.strip():
            raise QueryError(f"-p {pair} is not NAME=VALUE.", hint='For instance -p director="Rashid Nugmanov".')
        given.setdefault(name.strip(), []).append(value.strip())
    return given


def _answer(graph: Store | Endpoint, text: str, form: str | None, output: Path | None) -> bool | None:
    """Run a query and write what it answers; return what an ASK says."""
    from kgcine.asking.render import format_of, write
    from kgcine.namespaces import PREFIXES
    from kgcine.queries import run

    results = run(graph, text, PREFIXES)
    kind = type(results).__name__
    form = form or (format_of(str(output)) if output else None) or ("turtle" if kind == "QueryTriples" else "table")
    if form == "table" and kind != "QueryTriples":
        _table(graph, text, results, output)
    else:
        with open_output(output) as target:
            write(results, target, form, PREFIXES)
    return bool(results) if kind == "QueryBoolean" else None


def _table(graph: Store | Endpoint, text: str, results: Results, output: Path | None) -> None:
    from kgcine.asking.render import labels_of, plain_table, print_table, to_solutions
    from kgcine.namespaces import PREFIXES

    found = to_solutions(results)
    if not found.rows:
        _tell_unknown(text)
    if output is not None or not sys.stdout.isatty():
        with open_output(output) as target:
            target.write(plain_table(found, PREFIXES).encode())
        return
    print_table(found, console(), PREFIXES, labels_of(found, graph))
    click.echo(f"{len(found.rows)} row{'' if len(found.rows) == 1 else 's'}", err=True)


def _tell_unknown(text: str) -> None:
    """Say which names of a query without an answer are none of the ontology's."""
    from kgcine.queries import unknown_terms

    for name, near in unknown_terms(text, given_assets().text("ontology/kgcine.ttl")).items():
        advice = f"Did you mean {near[0]}?" if near else "docs/ontology.md lists its classes and properties."
        click.echo(f"Warning: The ontology has no {name}. {advice}", err=True)


@click.command()
@click.argument("theme", required=False)
@click.option("-f", "--format", "form", type=click.Choice(("table", "json")), default="table", help="[table]")
@common
def queries(theme: str | None, form: str) -> None:
    """List the saved queries with their parameters.

    \b
    kgcine queries
    kgcine queries films
    kgcine queries --format json
    """
    from kgcine.errors import QueryError
    from kgcine.queries import saved_queries

    found, broken = saved_queries(given_assets())
    chosen = [query for query in found if theme is None or query.name.startswith(theme) or theme in query.tags]
    if theme is not None and not chosen:
        themes = sorted({query.name.partition("/")[0] for query in found})
        raise QueryError(f"There is no theme {theme}.", hint=f"The themes are {', '.join(themes)}.")
    click.echo(_as_json(chosen) if form == "json" else _list(chosen))
    for error in broken:
        click.echo(f"Warning: {error}", err=True)


def _as_json(chosen: list[SavedQuery]) -> str:
    import json
    from dataclasses import asdict

    listed = [{key: value for key, value in asdict(query).items() if key != "text"} for query in chosen]
    return json.dumps(listed, ensure_ascii=False, indent=2)


def _list(chosen: list[SavedQuery]) -> str:
    def asked(query: SavedQuery) -> str:
        return " ".join(param.name if param.required else f"[{param.name}]" for param in query.params)

    return aligned([(query.name, asked(query), query.summary) for query in chosen])
