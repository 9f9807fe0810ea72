"""``kgcine reject``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kgcine.commands.common import common
from kgcine.commands.decided import author_option, decisions_option, today
from kgcine.commands.options import given_settings, links_option, store_option

if TYPE_CHECKING:
    from kgcine.identities.verdicts import Veto


@click.command()
@click.argument("what", metavar="STATEMENT | ENTITY PROPERTY VALUE", nargs=-1, required=True)
@click.option("--reason", default="", help="Why the fact is wrong; needed for a veto.")
@author_option
@click.option("--undo", is_flag=True, help="Take the veto back; the next build has the fact again.")
@click.option("--apply", "at_once", is_flag=True, help="Write the graph anew at once, and not with the next build.")
@decisions_option
@links_option
@store_option
@common
def reject(
    what: tuple[str, ...],
    reason: str,
    author: str,
    undo: bool,
    at_once: bool,
    decisions: Path,
    links: Path,
    store: Path,
) -> None:
    """Refuse a fact for good.

    The veto is kept in verdicts.tsv, and every build follows it: the fact leaves the graph and stands among the refused
    ones. A statement's IRI refuses what one article says; an entity, property and value what any article says.

    \b
    kgcine reject "The Needle" releaseDate 1987 --reason "a misprint" --as "Aigerim Bek"
    kgcine reject statement:5f0c9ab112d3e4f50617 --reason "the sentence is about the remake" --as "Aigerim Bek" --apply
    """
    from dataclasses import replace

    from kgcine.pipeline import relink

    if not undo and not reason.strip():
        raise click.UsageError("Say with --reason why the fact is wrong.")
    made = [replace(each, reason=reason, author=author, date=today()) for each in _vetoes(what, store, undo)]
    told = _taken_back(made, decisions) if undo else _refused(made, decisions)
    for each in made:
        click.echo(str(each))
    when = "The next build follows it."
    if at_once:
        when = f"Build {relink(store, replace(given_settings(None, 1, links), decisions=decisions)).generation} has it."
    click.echo(f"{told}. {when}", err=True)


def _refused(made: Sequence[Veto], decisions: Path) -> str:
    """Keep vetoes, each once; tell how many are new."""
    from kgcine.identities.decided import keep_vetoes, read_decided

    kept = read_decided(decisions).vetoes
    known = {each.key() for each in kept}
    left = (*kept, *(each for each in made if each.key() not in known))
    keep_vetoes(decisions, left)
    return f"{len(left) - len(kept)} refused"


def _taken_back(made: Sequence[Veto], decisions: Path) -> str:
    """Keep vetoes no longer; tell how many there were."""
    from kgcine.identities.decided import keep_vetoes, read_decided

    kept = read_decided(decisions).vetoes
    facts = {each.key() for each in made}
    left = tuple(each for each in kept if each.key() not in facts)
    keep_vetoes(decisions, left)
    return f"{len(kept) - len(left)} taken back"


def _vetoes(what: tuple[str, ...], store: Path, undo: bool) -> list[Veto]:
    """Find the facts that are meant: in the graph, or for ``--undo`` among the refused ones too."""
    from kgcine.errors import QueryError
    from kgcine.store import open_store

    for part in ("rejected", "graph") if undo else ("graph",):
        with open_store(store, part=part) as graph:
            try:
                return _found(what, graph)
            except QueryError:
                if part == "graph":
                    raise
    return []


def _found(what: tuple[str, ...], graph: object) -> list[Veto]:
    from typing import Any, cast

    from kgcine.asking.explain import is_statement, property_named
    from kgcine.asking.lookup import Lookup
    from kgcine.errors import QueryError
    from kgcine.namespaces import PREFIXES
    from kgcine.reviewing.rejecting import fact_vetoes, statement_veto

    asked = cast(Any, graph)
    lookup = Lookup(asked, PREFIXES)
    if len(what) == 1:
        iri = lookup.iri(what[0])
        if iri is None or not is_statement(iri):
            raise QueryError(f"{what[0]} is no statement.", hint="Give a statement's IRI, or ENTITY PROPERTY VALUE.")
        return [statement_veto(asked, iri)]
    if len(what) != 3:
        raise click.UsageError("Give a statement, or an entity, a property and a value; several words in quotes.")
    name = property_named(asked, what[1])
    found = fact_vetoes(asked, lookup.entities(what[0]), name, lookup.values(what[2]))
    if not found:
        raise QueryError(f"No article states {' '.join(what)}.", hint="`kgcine explain ENTITY` shows what they do.")
    return found
