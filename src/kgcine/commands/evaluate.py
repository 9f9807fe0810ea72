"""``kgcine evaluate``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kgcine.commands.common import common
from kgcine.commands.options import given_assets, given_settings, jobs_option, model_option, progress_bar

if TYPE_CHECKING:
    from kgcine.building.extraction import Settings
    from kgcine.evaluate import EvaluationOptions

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("gold", type=FILE)
@click.argument("predictions", type=FILE, required=False)
@click.option(
    "--map", "mapping", type=FILE, help="CSV with relation and property: the gold's words → the vocabulary's."
)
@click.option(
    "--scope",
    type=click.Choice(("gold-file", "gold-record", "all")),
    default="gold-file",
    show_default=True,
    help="Which predictions count: of properties in the gold file, in the text's gold, or all.",
)
@click.option("--status", is_flag=True, help="A fact with another status than the gold's is wrong and missed.")
@click.option("--detail", is_flag=True, help="Status, speaker, qualifiers and evidence of the facts found.")
@click.option("--fold", default="", metavar="FINE=COARSE,…", help="Read predicted properties as coarser ones.")
@click.option("--split", default="", metavar="NAME,…", help="Only the gold records of these splits.")
@click.option("--by-frame", is_flag=True, help="Yield and precision of each frame.")
@click.option("--reliability", is_flag=True, help="Precision in ranges of confidence.")
@click.option("--errors", type=click.Path(dir_okay=False, path_type=Path), help="Write each wrong and missed fact.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@jobs_option
@model_option
@common
def evaluate(
    gold: Path,
    predictions: Path | None,
    mapping: Path | None,
    scope: str,
    status: bool,
    detail: bool,
    fold: str,
    split: str,
    by_frame: bool,
    reliability: bool,
    errors: Path | None,
    as_json: bool,
    jobs: int,
    model: str | None,
) -> None:
    """Measure precision and recall against gold facts.

    GOLD has one JSON object a line, with id, text and triples; PREDICTIONS is what `kgcine extract GOLD` prints.
    Without PREDICTIONS the texts of GOLD are extracted first.

    \b
    kgcine evaluate gold.jsonl
    kgcine evaluate gold.jsonl predictions.jsonl --map mapping.csv --by-frame
    """
    from kgcine import evaluate as evaluation

    options = _options(scope, fold, split, mapping, status=status)
    given = evaluation.load_lines(predictions) if predictions else _extract(gold, given_settings(model, jobs))
    report = evaluation.evaluate(evaluation.load_lines(gold), given, options)
    if errors is not None:
        evaluation.write_errors(report, errors)
    if as_json:
        click.echo(json.dumps(evaluation.figures(report), ensure_ascii=False, indent=1))
    else:
        click.echo(evaluation.render(report, by_frame=by_frame, details=detail, reliability=reliability), nl=False)


def _options(scope: str, fold: str, split: str, mapping: Path | None, *, status: bool) -> EvaluationOptions:
    from kgcine import evaluate as evaluation

    return evaluation.EvaluationOptions(
        scope=evaluation.as_scope(scope),
        status=status,
        relations=evaluation.load_map(mapping) if mapping else evaluation.RelationMap(),
        folds=evaluation.parse_folds(fold),
        splits=frozenset(name for name in split.split(",") if name),
    )


def _extract(gold: Path, settings: Settings) -> list[dict[str, Any]]:
    """Extract the texts of a gold file; one that fails is told and counts as a text without facts."""
    from kgcine.building.extraction import Failure, extract_all
    from kgcine.building.records import record
    from kgcine.read import load_cleaning, read_paths

    articles = ((article, "") for article in read_paths([str(gold)], load_cleaning(given_assets())))
    found: list[dict[str, Any]] = []
    with progress_bar("texts") as advance:
        for result in extract_all(articles, settings):
            if isinstance(result, Failure):
                click.echo(f"{result.article}: {result.reason}", err=True)
            else:
                found.append(record(result))
            advance()
    return found
