"""``kgcine init``."""

from __future__ import annotations

from pathlib import Path

import click

from kgcine.commands.common import common
from kgcine.commands.options import given_assets


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.argument("names", metavar="[NAME]…", nargs=-1)
@common
def init(folder: Path, names: tuple[str, ...]) -> None:
    """Copy the assets into a folder for editing.

    Ontology, extraction data and saved queries; or only those that begin with NAME. Files that are there already stay
    as they are. A file of yours wins over the packaged one, so delete those that you do not change.

    \b
    kgcine init mine
    kgcine init mine queries/films extract/frames
    kgcine query films/by-director -p director="Rashid Nugmanov" --assets mine
    """
    from kgcine.assets import copy_assets

    written, kept = copy_assets(given_assets(), folder, names)
    click.echo(f"{len(written)} files in {folder}{f', {len(kept)} were there already' if kept else ''}.")
    click.echo(f"Use them with --assets {folder}, or set KGCINE_ASSETS.")
