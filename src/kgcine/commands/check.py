"""``kgcine check``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kgcine.commands.common import common
from kgcine.commands.decided import decisions_option
from kgcine.commands.options import given_assets, store_option

if TYPE_CHECKING:
    from kgcine.reviewing.checking import Finding
    from kgcine.reviewing.ledger import Checked


@click.command()
@click.option("--no-owl", is_flag=True, help="Leave out the OWL reasoner, which takes some seconds and needs Java.")
@click.option("--refused", type=click.IntRange(0), default=20, show_default=True, help="Refused facts to list at most.")
@click.option("-f", "--format", "form", type=click.Choice(("text", "json")), default="text", help="[text]")
@decisions_option
@store_option
@common
def check(no_owl: bool, refused: int, form: str, decisions: Path, store: Path) -> None:
    """Check the whole graph, and list what was refused.

    Holds every statement's places against its article, both its ends against the ontology, every plain fact against
    the statements behind it, the graph against the shapes of ontology/shapes.ttl, and its facts against OWL. Lists what
    is wrong with the rule and the sentence, the worst first, then what builds refused, then decisions that meet nothing
    any more. Exits with 1 where something in the graph is wrong.

    \b
    kgcine check
    kgcine check --no-owl --refused 1000
    """
    from kgcine.reviewing.ledger import check_store

    found = check_store(store, given_assets(), decisions)
    owl = "left out" if no_owl else _owl(store)
    if form == "json":
        _json(found, owl)
    else:
        _text(found, owl, refused)
    if found.violations or owl == "inconsistent":
        click.get_current_context().exit(1)


def _owl(store: Path) -> str:
    """Ask the reasoner; where there is none, the check goes on without it."""
    from kgcine.ontology import NoReasonerError
    from kgcine.reviewing.ledger import consistent

    try:
        return "consistent" if consistent(store) else "inconsistent"
    except NoReasonerError as error:
        click.echo(f"Warning: {error}", err=True)
        return "left out"


def _json(found: Checked, owl: str) -> None:
    import json
    from dataclasses import asdict

    click.echo(json.dumps({**asdict(found), "owl": owl}, ensure_ascii=False, indent=2))


def _text(found: Checked, owl: str, limit: int) -> None:
    for each in found.violations:
        _show(each)
    wrong = f"{len(found.violations)} wrong" if found.violations else "none wrong"
    click.echo(f"{found.statements} statements, {wrong}; OWL: {owl}.")
    if owl == "inconsistent" and not found.violations:
        click.echo("No single fact breaks a rule by itself; the ontology's axioms contradict each other.")
    click.echo(f"{len(found.refused)} facts were refused{':' if found.refused and limit else '.'}")
    for each in found.refused[:limit]:
        _show(each)
    if len(found.refused) > limit > 0:
        click.echo(f"The first {limit}; --refused shows more.", err=True)
    for note in found.notes:
        click.echo(f"Warning: {note}", err=True)


def _show(finding: Finding) -> None:
    click.echo(f"{finding.rule}\n  {finding.fact}")
    if finding.sentence:
        click.echo(f"  “{finding.sentence}” ({finding.article})")
