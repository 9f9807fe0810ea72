"""Options that several commands share, and what they open."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from kgcine.commands.common import ASSETS, F

if TYPE_CHECKING:
    from rich.console import Console

    from kgcine.assets import Assets
    from kgcine.building.extraction import Settings


def store_option(function: F) -> F:
    """Add ``--store``."""
    return click.option(
        "--store",
        metavar="DIR",
        envvar="KGCINE_STORE",
        default="kgcine-store",
        show_default=True,
        type=click.Path(path_type=Path),
        help="Where the graph is kept.",
    )(function)


def links_option(function: F) -> F:
    """Add ``--links``."""
    return click.option(
        "--links",
        metavar="DIR",
        envvar="KGCINE_LINKS",
        default="graphs/links",
        show_default=True,
        type=click.Path(file_okay=False, path_type=Path),
        help="Folder with proposed links and what people decided about them.",
    )(function)


def endpoint_option(function: F) -> F:
    """Add ``--endpoint``."""
    return click.option("--endpoint", metavar="URL", help="Ask this SPARQL 1.1 endpoint in place of the store.")(
        function
    )


def output_option(function: F) -> F:
    """Add ``-o``."""
    return click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to a file.")(
        function
    )


def jobs_option(function: F) -> F:
    """Add ``--jobs``."""
    return click.option(
        "-j", "--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes that read articles."
    )(function)


def model_option(function: F) -> F:
    """Add ``--model``."""
    return click.option("--model", metavar="NAME", help="An installed spaCy pipeline, or its folder.")(function)


def encoding_option(function: F) -> F:
    """Add ``--encoding``."""
    return click.option("--encoding", metavar="NAME", help="Encoding of the files, where it is not recognised.")(
        function
    )


def given_settings(model: str | None, jobs: int, links: Path | None = None) -> Settings:
    """Say what extraction depends on, as the options give it."""
    from kgcine.building.extraction import Settings

    folder = click.get_current_context().meta.get(ASSETS)
    return Settings(Path(folder) if folder else None, model, jobs, links)


@contextmanager
def progress_bar(what: str, total: Callable[[], int | None] = lambda: None) -> Iterator[Callable[[], None]]:
    """Show on a terminal how many are done, how fast, and the time left; yield what to call for each."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import TimeRemainingColumn as TimeLeft

    shown = TextColumn("{task.description} {task.fields[rate]}")
    columns = (SpinnerColumn(), MofNCompleteColumn(), shown, TimeElapsedColumn(), TextColumn("left"), TimeLeft())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what, total=total(), rate="")

        def advance() -> None:
            speed = progress.tasks[0].speed
            progress.update(task, advance=1, rate=f"({speed:.1f} a second)" if speed else "")

        yield advance


def given_assets(ctx: click.Context | None = None) -> Assets:
    """Open the assets that ``--assets`` or ``KGCINE_ASSETS`` names, else the packaged ones."""
    from kgcine.assets import open_assets

    folder = (ctx or click.get_current_context()).meta.get(ASSETS)
    return open_assets(Path(folder) if folder else None)


@contextmanager
def open_output(path: Path | None, *, resume: bool = False) -> Iterator[IO[bytes]]:
    """Open standard output, or a file that appears only when all of it is written; raise StoreError where it cannot.

    ``resume`` keeps what an interruption leaves, for :func:`begun` and the next call to go on from. What is there and
    is no file, a pipe or a device such as /dev/null, is written to as it is, and a link stays one.
    """
    if path is None:
        yield sys.stdout.buffer
        return
    from kgcine.errors import StoreError

    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as target:
                yield target
        else:
            with _whole(path.resolve(), resume) as target:
                yield target
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror}.", hint="Choose another -o.") from error


@contextmanager
def _whole(path: Path, resume: bool) -> Iterator[IO[bytes]]:
    """Write beside a file, and put it in its place once all is written."""
    part = _part(path)
    try:
        with part.open("ab" if resume else "wb") as target:
            yield target
        part.replace(path)
    finally:
        if not resume:
            with suppress(OSError):
                part.unlink()


def begun(path: Path) -> list[bytes]:
    """Return the whole lines that an interrupted run left, and cut off what stands behind them."""
    try:
        with _part(path.resolve()).open("r+b") as file:
            data = file.read()
            end = data.rfind(b"\n") + 1
            file.truncate(end)
    except FileNotFoundError:
        return []
    return data[:end].splitlines()


def _part(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def console() -> Console:
    """Make a console on standard output: as wide as the terminal, or without a limit in a pipe."""
    from rich.console import Console

    made = Console(highlight=False)
    return made if made.is_terminal else Console(highlight=False, width=100_000, color_system=None)


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Set rows of text in columns, two blanks apart."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
    return "\n".join(lines)


def read_stdin() -> str:
    """Read standard input as UTF-8; raise SourceError where it is not."""
    from kgcine.errors import SourceError

    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(f"Standard input: byte {error.start} is not UTF-8.", hint="Convert it to UTF-8.") from error
