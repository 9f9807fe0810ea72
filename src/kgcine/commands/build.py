"""``kgcine build`` and ``kgcine remove``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kgcine.commands.common import common
from kgcine.commands.decided import decisions_option, tell_notes
from kgcine.commands.options import (
    encoding_option,
    given_assets,
    given_settings,
    jobs_option,
    links_option,
    model_option,
    progress_bar,
    store_option,
)

if TYPE_CHECKING:
    from kgcine.pipeline import Report


@click.command()
@click.argument("paths", metavar="[PATH|-]…", nargs=-1)
@store_option
@click.option("--add", is_flag=True, help="Keep the store's other articles.")
@click.option("--rebuild", is_flag=True, help="Read unchanged articles too.")
@jobs_option
@model_option
@encoding_option
@links_option
@decisions_option
@common
def build(
    paths: tuple[str, ...],
    store: Path,
    add: bool,
    rebuild: bool,
    jobs: int,
    model: str | None,
    encoding: str | None,
    links: Path,
    decisions: Path,
) -> None:
    """Build the graph of these articles.

    The store then holds exactly the articles of the given files and folders, or with --add its others too. Unchanged
    articles are not read again. Without a PATH it builds the sample articles.

    \b
    kgcine build
    kgcine build articles/ --jobs 4
    kgcine build interview.html --add --store archive
    """
    from kgcine.pipeline import build as build_store
    from kgcine.read import load_cleaning
    from kgcine.texts.sources import count_articles

    chosen = _chosen(paths)
    settings = replace(given_settings(model, jobs, links), decisions=decisions)
    cleaning = load_cleaning(given_assets())
    with progress_bar("articles", lambda: count_articles(chosen, cleaning)) as advance:
        report = build_store(
            chosen,
            store,
            settings,
            add=add,
            rebuild=rebuild,
            encoding=encoding,
            progress=lambda article, read: advance(),
        )
    _tell(report, store)


@click.command()
@click.argument("articles", metavar="ARTICLE…", nargs=-1, required=True)
@store_option
@links_option
@decisions_option
@common
def remove(articles: tuple[str, ...], store: Path, links: Path, decisions: Path) -> None:
    """Take articles out of the store.

    What no other article states goes with them. `kgcine query articles/list` shows their ids.

    \b
    kgcine remove interview
    """
    from kgcine.pipeline import remove as remove_from

    if not (store / "current").exists():
        from kgcine.errors import StoreError

        raise StoreError(f"There is no graph in {store}.", hint="`kgcine build PATH…` makes one.")
    settings = replace(given_settings(None, 1, links), decisions=decisions)
    _tell(remove_from(articles, store, settings), store)


def _chosen(paths: tuple[str, ...]) -> tuple[str | Path, ...]:
    """Return what is to be read, the sample articles without paths; refuse a path that does not exist beforehand."""
    from kgcine.errors import SourceError

    if not paths:
        click.echo("No PATH is given: these are the sample articles.", err=True)
        return (given_assets().folder("extract/articles"),)
    for path in paths:
        if path != "-" and not Path(path).exists():
            raise SourceError(f"There is no file or folder {path}.", hint="Check the path.")
    return paths


def _tell(report: Report, store: Path) -> None:
    """Say what the build did; exit with 1 where an article failed."""
    articles = f"{report.articles} article{'' if report.articles == 1 else 's'}"
    entities = f"{report.entities} {'entity' if report.entities == 1 else 'entities'}"
    statements = f"{report.statements} statement{'' if report.statements == 1 else 's'}"
    read = f"{report.read} read, {report.reused} unchanged"
    click.echo(f"{articles} ({read}), {entities}, {statements} in {store}.")
    tell_notes(report)
    for skipped in report.skipped:
        click.echo(f"Warning: {skipped}", err=True)
    for failure in report.failures:
        click.echo(f"Error: {failure}", err=True)
    if report.failures:
        raise click.ClickException("Some articles could not be read; the others were built.")
