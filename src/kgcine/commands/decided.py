"""The options of commands that follow, or write down, what people decided."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from kgcine.pipeline import Report

F = TypeVar("F", bound=Callable[..., Any])


def decisions_option(function: F) -> F:
    """Add ``--decisions``."""
    return click.option(
        "--decisions",
        metavar="DIR",
        envvar="KGCINE_DECISIONS",
        default="graphs",
        show_default=True,
        type=click.Path(file_okay=False, path_type=Path),
        help="Folder with judgements.tsv and verdicts.tsv: what people decided about identities and facts.",
    )(function)


def author_option(function: F) -> F:
    """Add ``--as``."""
    return click.option(
        "--as", "author", metavar="NAME|ORCID", envvar="KGCINE_AUTHOR", required=True, help="Who decides."
    )(function)


def tell_notes(report: Report) -> None:
    """Say which decisions meet nothing, or contradict each other."""
    for note in report.notes:
        click.echo(f"Warning: {note}", err=True)


def today() -> str:
    """Return the day of a decision."""
    from datetime import UTC, datetime

    return datetime.now(UTC).date().isoformat()
