"""The options of every command, in a module that imports nothing but click: `kgcine --help` needs no more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

ASSETS, DEBUG = "kgcine.assets", "kgcine.debug"


def _remember(key: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    def keep(ctx: click.Context, _: click.Parameter, value: Any) -> None:
        if value:
            ctx.meta[key] = value

    return keep


def common(function: F) -> F:
    """Add ``--assets`` and ``--debug``."""
    for option in (
        click.option("--debug", is_flag=True, expose_value=False, callback=_remember(DEBUG), help="Show tracebacks."),
        click.option(
            "--assets",
            metavar="DIR",
            envvar="KGCINE_ASSETS",
            expose_value=False,
            callback=_remember(ASSETS),
            help="Folder with ontology/, extract/ or queries/ of your own (kgcine init makes one).",
        ),
    ):
        function = option(function)
    return function
