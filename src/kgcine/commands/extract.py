"""``kgcine extract``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kgcine.commands.options import (
    common,
    encoding_option,
    given_assets,
    given_settings,
    jobs_option,
    model_option,
    open_output,
    output_option,
    progress_bar,
)

if TYPE_CHECKING:
    from kgcine.model import Article, SourceError


@click.command()
@click.argument("paths", metavar="[PATH|-]…", nargs=-1)
@output_option
@jobs_option
@model_option
@encoding_option
@click.option(
    "--min-confidence",
    default=0.0,
    metavar="0…1",
    type=click.FloatRange(0, 1),
    help="Leave out facts that are less sure.",
)
@common
def extract(
    paths: tuple[str, ...],
    output: Path | None,
    jobs: int,
    model: str | None,
    encoding: str | None,
    min_confidence: float,
) -> None:
    """Print the facts and entities of texts as JSON lines.

    Reads files, folders, or standard input: one text, or JSON lines with id and text. Writes one line a text, in the
    same order, and needs no store. Without a PATH it reads standard input.

    \b
    kgcine extract article.txt
    kgcine extract bench.jsonl -o predictions.jsonl
    echo "Rashid Nugmanov directed The Needle (1988)." | kgcine extract -
    """
    from kgcine.extraction import Failure, extract_all
    from kgcine.read import load_cleaning, read_paths
    from kgcine.records import line, load_items, surest

    problems: list[str] = []

    def report(error: SourceError) -> None:
        problems.append(str(error))

    def keyed() -> Iterator[tuple[Article, str]]:
        cleaning = load_cleaning(given_assets())
        for article in read_paths(paths or ("-",), cleaning, encoding=encoding, on_error=report):
            yield article, ""

    items = load_items(given_assets())
    with open_output(output) as target, progress_bar("texts") as advance:
        for result in extract_all(keyed(), given_settings(model, jobs)):
            if isinstance(result, Failure):
                problems.append(str(result))
            else:
                told = line(surest(result, min_confidence), items.of(result))
                target.write(f"{told}\n".encode())
                target.flush()
            advance()
    if problems:
        raise click.ClickException(_told(problems))


def _told(problems: list[str]) -> str:
    if len(problems) == 1:
        return problems[0]
    return "\n".join([f"{len(problems)} texts were not read; the others were.", *(f"  {each}" for each in problems)])
