"""``kgcine extract``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kgcine.commands.common import common
from kgcine.commands.options import (
    begun,
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
    from kgcine.building.extraction import Failure, Settings
    from kgcine.model import Article, Extraction, SourceError


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
@click.option("--resume", is_flag=True, help="Keep what an interruption leaves of -o, and go on from there.")
@click.option(
    "--ray",
    metavar="[ADDRESS]",
    is_flag=False,
    flag_value="local",
    help="Read on a Ray cluster, or on one of this machine alone.",
)
@common
def extract(
    paths: tuple[str, ...],
    output: Path | None,
    jobs: int,
    model: str | None,
    encoding: str | None,
    min_confidence: float,
    resume: bool,
    ray: str | None,
) -> None:
    """Print the facts and entities of texts as JSON lines.

    Reads files, folders, or standard input: one text, or JSON lines with id and text. Writes one line a text, in the
    same order, and needs no store. Without a PATH it reads standard input.

    \b
    kgcine extract article.txt
    kgcine extract bench.jsonl -o predictions.jsonl --jobs 4 --resume
    kgcine extract 's3://bucket/shards/*.jsonl.gz' -o predictions.jsonl --ray 10.0.0.1:6379
    echo "Rashid Nugmanov directed The Needle (1988)." | kgcine extract -
    """
    from kgcine.building.extraction import Failure
    from kgcine.building.records import line, load_items, surest
    from kgcine.read import load_cleaning, read_paths
    from kgcine.texts.sources import count_articles

    if resume and output is None:
        raise click.UsageError("--resume needs a file to go on from: -o FILE.")
    problems: list[Failure | SourceError] = []
    cleaning, items = load_cleaning(given_assets()), load_items(given_assets())
    done = {json.loads(each)["id"] for each in begun(output)} if resume and output else set()
    chosen = paths or ("-",)
    total = partial(count_articles, chosen, cleaning)
    with open_output(output, resume=resume) as target, progress_bar("texts", total) as advance:
        articles = read_paths(chosen, cleaning, encoding=encoding, on_error=problems.append)
        for result in _extracted(_left(articles, done, advance), given_settings(model, jobs), ray):
            if isinstance(result, Failure):
                problems.append(result)
            else:
                told = line(surest(result, min_confidence), items.of(result))
                target.write(f"{told}\n".encode())
                target.flush()
            advance()
    if problems:
        raise click.ClickException(_told([str(each) for each in problems]))


def _left(articles: Iterable[Article], done: set[str], advance: Callable[[], None]) -> Iterator[tuple[Article, str]]:
    """Yield the articles that an earlier run did not come to; the others count as done."""
    for article in articles:
        if article.id in done:
            advance()
        else:
            yield article, ""


def _extracted(
    articles: Iterator[tuple[Article, str]], settings: Settings, ray: str | None
) -> Iterator[Extraction | Failure]:
    """Extract here, or on a Ray cluster where one is asked for."""
    if ray is None:
        from kgcine.building.extraction import extract_all

        return extract_all(articles, settings)
    from kgcine.building.cluster import extract_on_ray

    return extract_on_ray(articles, settings, None if ray == "local" else ray)


def _told(problems: list[str]) -> str:
    if len(problems) == 1:
        return problems[0]
    return "\n".join([f"{len(problems)} texts were not read; the others were.", *(f"  {each}" for each in problems)])
