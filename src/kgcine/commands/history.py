"""``kgcine log``, ``kgcine backup`` and ``kgcine restore``."""

from __future__ import annotations

from pathlib import Path

import click

from kgcine.commands.common import common
from kgcine.commands.options import store_option


@click.command()
@click.option("-n", "--number", type=click.IntRange(1), default=20, show_default=True, help="Builds at most.")
@click.option("-f", "--format", "form", type=click.Choice(("text", "json")), default="text", help="[text]")
@store_option
@common
def log(number: int, form: str, store: Path) -> None:
    """List the builds, the last one first.

    Each with what was added, changed and removed; as JSON with the hashes of what it was made of too.

    \b
    kgcine log
    kgcine log --format json
    """
    from dataclasses import asdict

    from kgcine.graph.history import builds, shown

    found = builds(store)[:number]
    if form == "json":
        import json

        click.echo(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=2))
        return
    for each in found:
        click.echo(shown(each))


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@store_option
@common
def backup(folder: Path, store: Path) -> None:
    """Copy the graph with all that it was made of into a folder.

    The copy is a store by itself: every command reads it with --store. Builds and readers may be at work meanwhile.

    \b
    kgcine backup kgcine-2026-11-23
    """
    from kgcine.graph.history import backup as copy

    click.echo(f"Build {copy(store, folder)} is kept in {folder}.")


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@store_option
@common
def restore(folder: Path, store: Path) -> None:
    """Make a backup the graph again.

    It becomes a new build; those before it stay as long as builds do, so `kgcine diff` can compare.

    \b
    kgcine restore kgcine-2026-11-23
    """
    from kgcine.graph.history import restore as take_back

    click.echo(f"{folder} is build {take_back(folder, store)} of {store}.")
