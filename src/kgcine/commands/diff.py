"""``kgcine diff``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kgcine.commands.common import common
from kgcine.commands.options import store_option

if TYPE_CHECKING:
    from kgcine.graph.changes import Changes


@click.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("-f", "--format", "form", type=click.Choice(("text", "json")), default="text", help="[text]")
@click.option("--exit-code", is_flag=True, help="Exit with 1 where anything changed.")
@store_option
@common
def diff(old: str, new: str, form: str, exit_code: bool, store: Path) -> None:
    """List the facts that were added, removed and re-sourced.

    OLD and NEW are builds of the store by number, other stores, or files of Turtle, N-Triples, N-Quads or TriG. A fact
    is re-sourced where other articles state it than before.

    \b
    kgcine diff 3 4
    kgcine diff old.ttl new.ttl --format json
    kgcine diff backup/ kgcine-store/
    """
    from kgcine.graph.changes import changes, read_facts

    found = changes(read_facts(old, store), read_facts(new, store))
    if form == "json":
        import json
        from dataclasses import asdict

        click.echo(json.dumps(asdict(found), ensure_ascii=False, indent=2))
    else:
        _text(found)
    if exit_code and found:
        click.get_current_context().exit(1)


def _text(found: Changes) -> None:
    for mark, facts in (("+", found.added), ("-", found.removed)):
        for subject, name, value, status in facts:
            told = f" ({status})" if status not in ("", "asserted") else ""
            click.echo(f"{mark} {subject} {name} {value}{told}")
    for each in found.resourced:
        moved = [f"+{article}" for article in each.gained] + [f"-{article}" for article in each.lost]
        click.echo(f"~ {' '.join(each.fact[:3])}: {', '.join(moved)}")
    counts = f"{len(found.added)} added, {len(found.removed)} removed, {len(found.resourced)} re-sourced."
    click.echo(counts, err=True)
