"""The ``kgcine`` command: reads arguments, calls one function of a command's module, sets the exit code.

Commands are imported when they are run, so that help and queries start without loading what they do not need.
"""

from __future__ import annotations

from collections.abc import Sequence
from errno import EPIPE
from importlib import import_module
from typing import Any

import click

from kgcine import __version__
from kgcine.commands.common import DEBUG, common

#: Each command: where it lives, and its help in one line (a test compares it with the command's own).
COMMANDS = {
    "build": ("kgcine.commands.build:build", "Build the graph of these articles."),
    "remove": ("kgcine.commands.build:remove", "Take articles out of the store."),
    "extract": ("kgcine.commands.extract:extract", "Print the facts and entities of texts as JSON lines."),
    "query": ("kgcine.commands.query:query", "Answer a saved query, a query file, or SPARQL text."),
    "queries": ("kgcine.commands.query:queries", "List the saved queries with their parameters."),
    "export": ("kgcine.commands.export:export", "Write the graph as Turtle or another format."),
    "search": ("kgcine.commands.explain:search", "Find entities and sentences."),
    "explain": ("kgcine.commands.explain:explain", "Show the sentences behind an entity or a fact."),
    "check": ("kgcine.commands.check:check", "Check the whole graph, and list what was refused."),
    "reject": ("kgcine.commands.reject:reject", "Refuse a fact for good."),
    "resolve": (
        "kgcine.commands.resolve:resolve",
        "Decide what is one thing under several names, and what is not.",
    ),
    "link": ("kgcine.commands.link:link", "Link entities to Wikidata, with a person's word above all."),
    "diff": ("kgcine.commands.diff:diff", "List the facts that were added, removed and re-sourced."),
    "log": ("kgcine.commands.history:log", "List the builds, the last one first."),
    "backup": ("kgcine.commands.history:backup", "Copy the graph with all that it was made of into a folder."),
    "restore": ("kgcine.commands.history:restore", "Make a backup the graph again."),
    "evaluate": ("kgcine.commands.evaluate:evaluate", "Measure precision and recall against gold facts."),
    "serve": ("kgcine.commands.serve:serve", "Serve the SPARQL endpoint and the web pages."),
    "load": ("kgcine.commands.load:load", "Upload the graphs to a SPARQL server."),
    "init": ("kgcine.commands.init:init", "Copy the assets into a folder for editing."),
}


class Commands(click.Group):
    """A group that imports a command when it is asked for, and tells errors in one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all commands, in the order of work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command; None where there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        found: click.Command = getattr(import_module(module), name)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, short) for name, (_, short) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; a misspelt one is answered with the nearest."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from kgcine.queries import nearest

            near = nearest(args[0], list(COMMANDS), limit=1)
            advice = f"Did you mean {near[0]}?" if near else "`kgcine --help` lists them."
            raise click.UsageError(f"There is no command {args[0]}. {advice}", ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; errors of kgcine become one line, and Ctrl-C the exit code 130."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("Interrupted.", err=True)
            ctx.exit(130)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            from kgcine.errors import KgcineError

            if isinstance(error.__cause__ or error, BrokenPipeError):
                raise OSError(EPIPE, "the reader of the output has gone") from error

            if ctx.meta.get(DEBUG) or not isinstance(error, KgcineError):
                raise
            raise click.ClickException(str(error)) from error


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, message="kgcine %(version)s")
@common
def cli() -> None:
    """Build and ask a knowledge graph of cinema out of article texts.

    \b
    kgcine build articles/
    kgcine query films/by-director -p director="Rashid Nugmanov"
    """


def main(args: Sequence[str] | None = None) -> None:
    """Run the command line and exit."""
    cli.main(args=None if args is None else list(args), prog_name="kgcine")


if __name__ == "__main__":
    main()
