"""``kgcine serve``."""

from __future__ import annotations

from pathlib import Path

import click

from kgcine.commands.common import common
from kgcine.commands.options import given_assets, store_option


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on; others can reach 0.0.0.0.")
@click.option("--port", default=7870, show_default=True, type=click.IntRange(0, 65535), help="Port; 0 takes any.")
@click.option(
    "--time-limit", default=10.0, show_default=True, type=click.FloatRange(0.1), help="Seconds a query may take."
)
@click.option(
    "--result-limit", default=128, show_default=True, type=click.IntRange(1), help="Megabytes a result may have."
)
@click.option(
    "--memory-limit", default=1024, show_default=True, type=click.IntRange(256), help="Megabytes a query may take."
)
@click.option("--workers", type=click.IntRange(1, 64), help="Processes that answer queries [the machine's cores].")
@click.option(
    "--stream-after",
    metavar="MB",
    type=click.IntRange(0),
    help="Send a result before it is whole, once it has that many megabytes; a failure then cuts it off.",
)
@store_option
@common
def serve(
    host: str,
    port: int,
    time_limit: float,
    result_limit: int,
    memory_limit: int,
    workers: int | None,
    stream_after: int | None,
    store: Path,
) -> None:
    """Serve the SPARQL endpoint and the web pages.

    \b
    kgcine serve
    kgcine serve --port 8080 --time-limit 30
    """
    from dataclasses import replace

    try:
        from kgcine.serve.app import Settings
        from kgcine.serve.pool import Limits
        from kgcine.serve.run import serve as run
    except ImportError as error:
        raise click.ClickException(f"{error.name} is missing. Install kgcine[serve].") from error
    limits = Limits(seconds=time_limit, result=result_limit << 20, memory=memory_limit << 20)
    if workers is not None:
        limits = replace(limits, workers=workers)
    if stream_after is not None:
        limits = replace(limits, stream_after=stream_after << 20)
    run(
        Settings(store, given_assets(), limits),
        host,
        port,
        lambda url: click.echo(f"Serving {store} at {url}", err=True),
    )
