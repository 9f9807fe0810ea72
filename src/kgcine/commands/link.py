"""``kgcine link`` and its commands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kgcine.commands.common import common
from kgcine.commands.decided import decisions_option, tell_notes
from kgcine.commands.options import given_assets, given_settings, links_option, output_option, store_option
from kgcine.commands.wikidata import (
    api_of,
    cache_option,
    client_of,
    kept_items,
    online,
    tell_round,
    tell_traffic,
    wikidata,
)

if TYPE_CHECKING:
    from kgcine.link.review import Review
    from kgcine.link.screen import Screen
    from kgcine.link.source import Wikidata
    from kgcine.reviewing.linking import World


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def link() -> None:
    """Link entities to Wikidata, with a person's word above all.

    \b
    kgcine link propose --contact archive@example.org
    kgcine link review
    kgcine link apply
    """


@link.command()
@online
@click.option("--snapshot", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Ask this file instead.")
@links_option
@decisions_option
@store_option
@common
def propose(store: Path, links: Path, decisions: Path, snapshot: Path | None, **asked: Any) -> None:
    """Look for the items of entities that have none yet.

    Writes candidates.tsv into the folder of links, each candidate with its score, feature by feature. What is certain
    is linked by the next build; the rest waits for `kgcine link review`.

    \b
    kgcine link propose --contact archive@example.org
    kgcine link propose --snapshot wikidata-2026-11-22.tsv
    """
    from collections import Counter

    from kgcine.link.snapshot import open_snapshot
    from kgcine.reviewing import linking

    world = linking.open_world(store, given_assets(), links, decisions)
    waiting = len(world.waiting)
    told = f"{waiting} entities wait for a link"
    if snapshot is not None:
        click.echo(f"{told}.", err=True)
        found = linking.propose(world, open_snapshot(snapshot, world.rules), tell_round)
    else:
        click.echo(f"{told}: about {waiting * linking.PER_ENTITY} requests, less what is in the cache.", err=True)
        with wikidata(world, asked) as (client, api):
            found = linking.propose(world, api, tell_round)
            tell_traffic(client)
    counts = Counter(each.proposal.verdict for each in found)
    click.echo(f"{counts['accept']} accepted, {counts['review']} to review, {counts['nil']} not in Wikidata.")


@link.command()
@click.option("--as", "author", metavar="NAME|ORCID", envvar="KGCINE_AUTHOR", required=True, help="Who decides.")
@click.option("--accepted", is_flag=True, help="Show accepted links too that nobody has looked at.")
@cache_option("Where the candidates' facts are.")
@links_option
@decisions_option
@store_option
@common
def review(store: Path, links: Path, decisions: Path, author: str, accepted: bool, cache: Path) -> None:
    """Decide about candidates, one screen a case.

    Our sentences stand on the left, the candidate's facts on the right. Each key writes a line of decisions.sssom.tsv
    at once: a accepts, c says close but not the same, r refuses, n says not in Wikidata, s skips, u takes back, q ends.

    \b
    kgcine link review --as "Aigerim Bek"
    """
    from datetime import UTC, datetime

    from kgcine.link.decisions import Decisions
    from kgcine.link.review import Review
    from kgcine.reviewing import linking

    assets = given_assets()
    world = linking.open_world(store, assets, links, decisions)
    today = datetime.now(UTC).date().isoformat()
    cases = linking.waiting_cases(world, accepted=accepted)
    session = Review(cases, Decisions(links), author=author, today=today)
    with kept_items(cache, linking.properties(assets, world.rules)) as known:
        _review(session, _screen(known, world))
    click.echo(f"{session.written} decisions written.")


@link.command()
@click.option(
    "--same-as", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path), help="Write owl:sameAs too."
)
@links_option
@decisions_option
@store_option
@common
def apply(store: Path, links: Path, decisions: Path, same_as: Path | None) -> None:
    """Bring proposals and decisions into the graph.

    --same-as writes owl:sameAs as N-Triples for links that a person accepted: reasoners merge what they join.

    \b
    kgcine link apply
    """
    from dataclasses import replace

    from kgcine.link.tables import write_whole
    from kgcine.pipeline import relink
    from kgcine.reviewing import linking

    assets = given_assets()
    report = relink(store, replace(given_settings(None, 1, links), decisions=decisions))
    tell_notes(report)
    world = linking.open_world(store, assets, links, decisions)
    for lost in world.settlement.lost:
        click.echo(f"Warning: {lost}", err=True)
    if same_as is not None:
        write_whole(same_as, linking.same_as(world))
    click.echo(f"{len(world.settlement.links)} links in build {report.generation}.")


@link.command()
@online
@click.option("--files-only", is_flag=True, help="Ask nobody: only the decisions and the graph.")
@links_option
@decisions_option
@store_option
@common
def check(store: Path, links: Path, decisions: Path, files_only: bool, **asked: Any) -> None:
    """Find mistakes in decisions, and items that were merged, deleted or contradicted.

    Exits with 1 where there is any.

    \b
    kgcine link check --files-only
    kgcine link check --contact archive@example.org
    """
    from kgcine.link.check import check_files
    from kgcine.reviewing import linking

    found = check_files(links)
    if not found:
        world = linking.open_world(store, given_assets(), links, decisions)
        if files_only:
            found = linking.check(world, None)
        else:
            with wikidata(world, asked, renew=True) as (client, api):
                found = linking.check(world, api)
                tell_traffic(client)
    for each in found:
        click.echo(str(each))
    click.echo(f"{len(found)} findings." if found else "All links hold.")
    if found:
        click.get_current_context().exit(1)


@link.command()
@online
@output_option
@common
def snapshot(output: Path | None, **asked: Any) -> None:
    """Write the film world of Kazakhstan and its neighbours as Wikidata has it today.

    The file is sorted and dated, with a manifest beside it; `kgcine link propose --snapshot FILE` links against it.

    \b
    kgcine link snapshot --contact archive@example.org -o wikidata-2026-11-22.tsv
    """
    from kgcine.link.kinds import Kinds
    from kgcine.link.rules import load_rules
    from kgcine.link.snapshot import take, write_snapshot
    from kgcine.ontology import load_ontology

    assets = given_assets()
    rules = load_rules(assets)
    with client_of(asked) as client:
        api = api_of(client, rules.properties)
        kinds = Kinds(rules.typing, api, load_ontology(assets))
        items, counts = take(client, api, kinds, assets, tell_round)
        day = client.clock.now().date().isoformat()
        path = output or Path(f"wikidata-{day}.tsv")
        written = write_snapshot(path, items, counts, day=day, endpoint=client.visit.sparql)
        tell_traffic(client)
    click.echo(f"{written} items in {path}.")


@link.command()
@online
@click.option("--accept", "ids", metavar="ID", multiple=True, help="Mark a gap to be given back; repeat for more.")
@click.option("--as", "author", metavar="NAME", envvar="KGCINE_AUTHOR", help="Who accepts.")
@click.option("--quickstatements", type=click.Path(dir_okay=False, path_type=Path), help="Write accepted gaps here.")
@links_option
@decisions_option
@store_option
@common
def gaps(
    store: Path,
    links: Path,
    decisions: Path,
    ids: tuple[str, ...],
    author: str,
    quickstatements: Path | None,
    **asked: Any,
) -> None:
    """List facts with a sentence here that Wikidata lacks or contradicts.

    Writes gaps.tsv into the folder of links. Gaps that a person accepts are written as QuickStatements, with the
    article as their reference.

    \b
    kgcine link gaps --contact archive@example.org
    kgcine link gaps --accept 5f0c9ab112 --as "Aigerim Bek" --offline
    kgcine link gaps --quickstatements upload.txt --offline
    """
    from datetime import UTC, datetime

    from kgcine.link import gaps as giving
    from kgcine.reviewing import linking

    if ids:
        if not author:
            raise click.UsageError("Say with --as who accepts.")
        giving.accept(links, ids, author=author, today=datetime.now(UTC).date().isoformat())
    assets = given_assets()
    world = linking.open_world(store, assets, links, decisions)
    with wikidata(world, asked, linking.properties(assets, world.rules)) as (client, api):
        found = linking.find_gaps(world, api, assets)
        tell_traffic(client)
    giving.write_gaps(links, found, world.articles)
    lacks = sum(gap.kind == "lacks" for gap in found)
    click.echo(f"Wikidata lacks {lacks} facts and contradicts {len(found) - lacks}: {links / giving.FILE}")
    if quickstatements is not None:
        _give_back(links, quickstatements, found, world)


def _give_back(links: Path, output: Path, found: list[Any], world: World) -> None:
    from kgcine.link import gaps as giving
    from kgcine.link.tables import write_whole

    text, left = giving.quickstatements(found, giving.read_accepted(links), world.articles)
    write_whole(output, text)
    for gap in left:
        click.echo(f"Warning: {gap.id} is left out: {gap.article} has no web address as its source.", err=True)
    click.echo(f"{text.count(chr(10))} statements in {output}.")


def _review(session: Review, screen: Screen) -> None:
    """Show a case, read a key, until there is none left or somebody quits."""
    from kgcine.commands.options import console

    shown = console()
    while session.case is not None:
        if shown.is_terminal:
            shown.clear()
        shown.print(screen.draw(session))
        key = click.getchar()
        if key in ("q", "\x04", ""):
            return
        session.press(key)


def _screen(wikidata: Wikidata | None, world: World) -> Screen:
    from kgcine.link.alignment import alignment
    from kgcine.link.screen import Screen

    labels = {theirs: f"{ours} ({theirs})" for ours, theirs in alignment(given_assets()).items()}
    return Screen(wikidata, labels, world.context.names)
