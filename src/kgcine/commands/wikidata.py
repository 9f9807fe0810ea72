"""How commands reach Wikidata: their options, the client that they open, what they tell while they wait."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Collection

    from kgcine.link.api import WikidataApi
    from kgcine.link.client import Client
    from kgcine.reviewing.linking import World

F = TypeVar("F", bound=Callable[..., Any])


def cache_option(told: str) -> Callable[[F], F]:
    """Return the option that names the file of Wikidata's answers."""
    return click.option(
        "--cache",
        metavar="FILE",
        envvar="KGCINE_WIKIDATA_CACHE",
        default="wikidata-cache.sqlite",
        show_default=True,
        type=click.Path(dir_okay=False, path_type=Path),
        help=told,
    )


def online(function: F) -> F:
    """Add the options of commands that ask Wikidata."""
    for option in (
        click.option("--api", metavar="URL", help="Another Action API than Wikidata's.", hidden=True),
        click.option("--sparql", metavar="URL", help="Another query service than Wikidata's.", hidden=True),
        click.option("--max-requests", type=click.IntRange(1), help="Stop after so many; the next run goes on."),
        click.option("--max-age", type=click.IntRange(0), metavar="DAYS", help="Ask again what was answered before."),
        click.option("--offline", is_flag=True, help="Send nothing: answer from the cache."),
        cache_option("Keeps Wikidata's answers."),
        click.option(
            "--contact",
            metavar="MAIL|URL",
            envvar="KGCINE_CONTACT",
            help="Who runs this: Wikimedia asks for it in each request, and kgcine sends none without it.",
        ),
    ):
        function = option(function)
    return function


@contextmanager
def kept_items(cache: Path, properties: Collection[str]) -> Iterator[WikidataApi | None]:
    """Open the cache for what is in it; without one there is nothing more to show."""
    if not cache.exists():
        yield None
        return
    from kgcine.link.client import Client
    from kgcine.link.settings import Visit

    with Client(Visit("nobody asks"), cache, offline=True) as client:
        yield api_of(client, properties)


@contextmanager
def wikidata(
    world: World, asked: dict[str, Any], properties: Collection[str] | None = None, *, renew: bool = False
) -> Iterator[tuple[Client, WikidataApi]]:
    """Open the way to Wikidata, as the options ask for it, and what asks for items there."""
    with client_of(asked, renew=renew) as client:
        yield client, api_of(client, properties or world.rules.properties)


def client_of(asked: dict[str, Any], *, renew: bool = False) -> Client:
    """Open the way to Wikidata; raise LinkError where nobody says who asks."""
    from kgcine.link.client import Client
    from kgcine.link.settings import API, SPARQL, Visit, visit

    offline = bool(asked["offline"])
    api, sparql = asked["api"] or API, asked["sparql"] or SPARQL
    if offline:
        given = Visit("offline", api=api, sparql=sparql)
    else:
        given = visit(asked["contact"], api=api, sparql=sparql, max_requests=asked["max_requests"])
    logging.getLogger("stamina").setLevel(logging.ERROR)  # each wait is told by _tell_wait
    age = asked["max_age"]
    return Client(given, asked["cache"], offline=offline, renew=renew and not offline, max_age=age, on_wait=_tell_wait)


def api_of(client: Client, properties: Collection[str]) -> WikidataApi:
    """Return what asks for items with these properties, and tells how far it is."""
    from kgcine.link.api import WikidataApi

    return WikidataApi(client, properties=properties, progress=_tell_fetched)


def tell_round(name: str, count: int) -> None:
    """Tell how much a round of questions found."""
    click.echo(f"{name}: {count}", err=True)


def _tell_fetched(done: int, of: int) -> None:
    if of > 50:
        click.echo(f"  items: {done} of {of}", err=True)


def _tell_wait(reason: str, seconds: float) -> None:
    click.echo(f"  {reason}: waiting {seconds:.0f} s", err=True)


def tell_traffic(client: Client) -> None:
    """Tell how much was asked of Wikidata."""
    sent = client.traffic
    click.echo(f"{sent.sent} requests sent, {sent.repeated} repeated, {sent.waited:.0f} s waited.", err=True)
