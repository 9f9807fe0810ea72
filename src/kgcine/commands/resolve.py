"""``kgcine resolve`` and its commands."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kgcine.commands.common import common
from kgcine.commands.decided import author_option, decisions_option
from kgcine.commands.options import console, given_assets, store_option

if TYPE_CHECKING:
    from rich.console import RenderableType

    from kgcine.link.subject import Subject
    from kgcine.reviewing.unsure import Identities, Judging, Pair

#: As much as fits on a usual screen.
_SENTENCES = 5


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def resolve() -> None:
    """Decide what is one thing under several names, and what is not.

    \b
    kgcine resolve show "The Needle"
    kgcine resolve review --as "Aigerim Bek"
    kgcine resolve judge film/revenge@a film/revenge@b different --reason "a remake" --as "Aigerim Bek"
    """


@resolve.command()
@author_option
@decisions_option
@store_option
@common
def review(store: Path, decisions: Path, author: str) -> None:
    """Walk through pairs that may be one thing.

    Each key writes a line of judgements.tsv at once: s same, d different, u unsure, b takes the last one back, q ends.
    The next build follows it.

    \b
    kgcine resolve review --as "Aigerim Bek"
    """
    from kgcine.reviewing.unsure import Judging, open_identities

    found = open_identities(store, given_assets(), decisions)
    session = Judging(found.pairs(), decisions, author=author, reason="reviewed")
    for note in found.now.notes:
        click.echo(f"Warning: {note}", err=True)
    shown = console()
    while session.pair is not None:
        if shown.is_terminal:
            shown.clear()
        shown.print(_drawn(session, session.pair), width=None if shown.is_terminal else 120)
        key = _key()
        if key in ("q", "\x04", ""):
            break
        session.press(key)
    click.echo(f"{session.written} judgements written, {len(found.pairs())} pairs were unsure.")


@resolve.command()
@click.argument("left", metavar="LEFT")
@click.argument("right", metavar="RIGHT")
@click.argument("verdict", type=click.Choice(("same", "different", "unsure")))
@click.option("--reason", required=True, help="Why.")
@author_option
@decisions_option
@store_option
@common
def judge(left: str, right: str, verdict: str, reason: str, author: str, decisions: Path, store: Path) -> None:
    """Join two identities, or take one apart.

    An identity is named by the end of its IRI, or as one article knows it: film/revenge@ARTICLE. `kgcine resolve show`
    tells both. The next build follows the judgement.

    \b
    kgcine resolve judge film/igla film/the-needle same --reason "its Russian title" --as "Aigerim Bek"
    kgcine resolve judge film/revenge@a film/revenge@b different --reason "a remake" --as "Aigerim Bek"
    """
    from typing import cast

    from kgcine.errors import QueryError
    from kgcine.identities.judgements import Judgement, Verdict
    from kgcine.reviewing.unsure import add_judgement, open_identities

    found = open_identities(store, given_assets(), decisions)
    for side in (left, right):
        if found.before.get(side.partition("@")[0]) is None:
            raise QueryError(f"There is no identity {side}.", hint="`kgcine resolve show NAME` tells its name.")
    add_judgement(decisions, Judgement(left, right, cast(Verdict, verdict), author, reason))
    click.echo(f"{left} {verdict} {right}. The next build follows it.")


@resolve.command()
@click.argument("name", metavar="NAME|ID")
@decisions_option
@store_option
@common
def show(name: str, store: Path, decisions: Path) -> None:
    """Tell which articles' entities are taken for one thing, and why.

    \b
    kgcine resolve show "The Needle"
    kgcine resolve show film/the-needle
    """
    from kgcine.errors import QueryError
    from kgcine.reviewing.unsure import open_identities
    from kgcine.spelling import normalise

    found = open_identities(store, given_assets(), decisions)
    meant = [
        each.id
        for each in found.now
        if name == each.id or normalise(name) in {normalise(form) for form in (each.label, *each.aliases)}
    ]
    if not meant:
        raise QueryError(f"Nothing is called {name}.", hint="`kgcine search TEXT` finds names.")
    for each in meant:
        _show(found, each)


def _show(found: Identities, name: str) -> None:
    identity = found.now.get(name)
    if identity is None:
        return
    click.echo(f"{found.name(name)}  {identity.label} ({identity.type})")
    if identity.aliases:
        click.echo(f"  also {', '.join(identity.aliases)}")
    for article in sorted({article for article, _ in identity.members}):
        click.echo(f"  {found.name(name)}@{article}")
    for reason in identity.reasons:
        click.echo(f"  one by {reason.rule}: {reason.detail} ({reason.score:.2f})")
    for doubt in found.now.doubts:
        if name in (doubt.left, doubt.right):
            other = doubt.right if doubt.left == name else doubt.left
            click.echo(f"  perhaps {found.name(other)}: {'; '.join(each.detail for each in doubt.reasons)}")


def _key() -> str:
    """Read a key, or out of a pipe the next character."""
    return str(click.getchar()) if sys.stdin.isatty() else sys.stdin.read(1)


def _drawn(session: Judging, pair: Pair) -> RenderableType:
    """Draw a pair: what articles tell of each on its side, below it the reasons."""
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    number, of = session.place
    sides = Table(box=None, expand=True, padding=(0, 2))
    for each, name in zip((pair.left, pair.right), pair.names, strict=True):
        sides.add_column(f"{each.label}  ({each.type})  {name}", ratio=1)
    sides.add_row(Group(*_told(pair.left)), Group(*_told(pair.right)))
    reasons = [Text(f"{each.rule}: {each.detail} ({each.score:.2f})", style="dim") for each in pair.reasons]
    keys = Text("s same   d different   u unsure   b back   q quit", style="dim")
    return Group(Text(f"{number} of {of}", style="dim"), sides, *reasons, keys)


def _told(subject: Subject) -> list[RenderableType]:
    from rich.text import Text

    lines: list[RenderableType] = []
    if len(subject.names) > 1:
        lines.append(Text(f"also {', '.join(subject.names[1:])}"))
    lines.append(Text(f"in {', '.join(subject.articles)}", style="dim"))
    sentences = {each.sentence: each for each in subject.told if each.sentence}
    for sentence, each in list(sentences.items())[:_SENTENCES]:
        value = each.value if isinstance(each.value, str) else each.value.value
        lines.append(Text.assemble((f"{each.property} {value}\n", "bold"), sentence))
    return lines
