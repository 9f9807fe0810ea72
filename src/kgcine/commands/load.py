"""``kgcine load``."""

from __future__ import annotations

from pathlib import Path

import click

from kgcine.commands.common import common
from kgcine.commands.options import progress_bar, store_option


@click.command()
@click.option("--endpoint", metavar="URL", required=True, help="Address of the SPARQL 1.1 graph store.")
@click.option("--union", is_flag=True, help="Fill its default graph too, so that queries without GRAPH see everything.")
@store_option
@common
def load(endpoint: str, union: bool, store: Path) -> None:
    """Upload the graphs to a SPARQL server.

    Each named graph there is replaced by the store's, in batches; other graphs stay as they are.

    \b
    kgcine load --endpoint http://localhost:7878/store --union
    """
    from kgcine.graph.remote import open_endpoint, upload
    from kgcine.store import open_store

    with open_store(store) as graph, open_endpoint(endpoint) as target, progress_bar("graphs") as done:
        loaded = upload(graph, target, union=union, progress=done)
    click.echo(f"Loaded {loaded.graphs:,} graphs with {loaded.triples:,} triples.", err=True)
