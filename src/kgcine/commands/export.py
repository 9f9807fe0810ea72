"""``kgcine export``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from kgcine.commands.common import common
from kgcine.commands.options import endpoint_option, open_output, output_option, store_option

if TYPE_CHECKING:
    from kgcine.store import Store

FORMATS = ("turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml", "csv")
WHATS = ("facts", "statements", "links", "all")


@click.command()
@click.option("-f", "--format", "form", type=click.Choice(FORMATS), help="[by the file's extension, or turtle]")
@click.option(
    "--what",
    type=click.Choice(WHATS),
    default="facts",
    show_default=True,
    help="facts: classes, names, plain facts and links; statements: with sentences and sources; links; or all.",
)
@output_option
@click.option(
    "--shards", metavar="DIR|URL", help="Write all graphs as gzipped N-Quads that load in any order, a million a file."
)
@store_option
@endpoint_option
@common
def export(
    form: str | None, what: str, output: Path | None, shards: str | None, store: Path, endpoint: str | None
) -> None:
    """Write the graph as Turtle or another format.

    The same graph gives the same bytes every time.

    \b
    kgcine export -o cinema.ttl
    kgcine export --what all --format trig -o cinema.trig
    kgcine export --what statements --format csv
    kgcine export --shards s3://bucket/graph
    """
    if shards is not None:
        from kgcine.graph.shards import write_shards

        with _source(store, endpoint) as graph:
            count = write_shards(graph, shards)
        click.echo(f"{count} shard{'' if count == 1 else 's'} in {shards}.", err=True)
        return
    from kgcine.asking.render import format_of
    from kgcine.graph.export import What
    from kgcine.graph.export import export as write

    form = form or (format_of(str(output)) if output else None) or "turtle"
    if form not in FORMATS:
        raise click.BadParameter(f"A graph cannot be written as {form}.", param_hint="--format")
    with _source(store, endpoint) as graph, open_output(output) as target:
        write(graph, target, form, cast(What, what))


@contextmanager
def _source(store: Path, endpoint: str | None) -> Iterator[Store]:
    if endpoint is not None:
        from kgcine.graph.remote import downloaded, open_endpoint

        with open_endpoint(endpoint) as remote, downloaded(remote) as copy:
            yield copy
        return
    from kgcine.store import open_store

    with open_store(store) as graph:
        yield graph
