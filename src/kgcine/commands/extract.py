"""``kgcine extract``."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

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
    from kgcine.errors import SourceError
    from kgcine.model import Article, Extraction
    from kgcine.texts.cleaning import Cleaning


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
    from kgcine.read import load_cleaning

    if resume and output is None:
        raise click.UsageError("--resume needs a file to go on from: -o FILE.")
    problems: list[Failure | SourceError] = []
    texts = _Texts(paths or ("-",), load_cleaning(given_assets()), encoding)
    done = {json.loads(each)["id"] for each in begun(output)} if resume and output else set()
    items = load_items(given_assets())
    with open_output(output, resume=resume) as target, progress_bar("texts", texts.count) as advance:
        left = texts.left(done, advance, problems.append)
        for result in _extracted(left, given_settings(model, jobs), ray):
            if isinstance(result, Failure):
                problems.append(result)
            else:
                _write(line(surest(result, min_confidence), items.of(result)), target)
            advance()
    _tell([str(each) for each in problems])


@dataclass(frozen=True, slots=True)
class _Texts:
    """The texts that a call names, and how they are read."""

    paths: Sequence[str]
    cleaning: Cleaning
    encoding: str | None

    def count(self) -> int | None:
        """Return how many there are, None where that takes reading them."""
        from kgcine.texts.sources import count_articles

        return count_articles(self.paths, self.cleaning)

    def left(
        self, done: Collection[str], skipped: Callable[[], None], on_error: Callable[[SourceError], None]
    ) -> Iterator[tuple[Article, str]]:
        """Yield those that an earlier run did not come to; tell of each other one."""
        from kgcine.read import read_paths

        for article in read_paths(self.paths, self.cleaning, encoding=self.encoding, on_error=on_error):
            if article.id in done:
                skipped()
            else:
                yield article, ""


def _write(told: str, target: IO[bytes]) -> None:
    """Write a line at once, so that an interruption leaves whole ones."""
    target.write(f"{told}\n".encode())
    target.flush()


def _extracted(
    articles: Iterator[tuple[Article, str]], settings: Settings, ray: str | None
) -> Iterator[Extraction | Failure]:
    """Extract here, or on a Ray cluster where one is asked for."""
    if ray is None:
        from kgcine.building.extraction import extract_all

        return extract_all(articles, settings)
    from kgcine.building.cluster import extract_on_ray

    return extract_on_ray(articles, settings, None if ray == "local" else ray)


def _tell(problems: Sequence[str]) -> None:
    """Fail where texts were not read, once the others are written."""
    if len(problems) == 1:
        raise click.ClickException(problems[0])
    if problems:
        told = [f"{len(problems)} texts were not read; the others were.", *(f"  {each}" for each in problems)]
        raise click.ClickException("\n".join(told))
