"""A server like Wikidata on loopback, a clock that does not wait, and a client between them."""

import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from bench.linking.standin import Standin
from bench.linking.world import invented, verified, world

from kgcine.assets import open_assets
from kgcine.link.api import WikidataApi
from kgcine.link.client import Client
from kgcine.link.offline import load_table
from kgcine.link.rules import load_rules
from kgcine.link.settings import Visit, visit


class Clock:
    """Passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a test would look up any other machine, such as Wikidata's."""
    look_up = socket.getaddrinfo

    def loopback(host: str, *arguments: Any, **options: Any) -> Any:
        assert host in ("127.0.0.1", "localhost"), f"{host} is looked up"
        return look_up(host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", loopback)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def standin() -> Iterator[Standin]:
    assets = open_assets()
    with Standin(world([*verified(load_table(assets).rows), *invented()])) as server:
        yield server


@pytest.fixture
def visited(standin: Standin) -> Visit:
    return visit("archive@example.org", api=standin.api, sparql=standin.sparql)


Opened = Callable[..., Client]


@pytest.fixture
def opened(visited: Visit, clock: Clock, tmp_path: Path) -> Iterator[Opened]:
    clients: list[Client] = []

    def open_client(
        *, offline: bool = False, renew: bool = False, max_age: int | None = None, **changed: object
    ) -> Client:
        settings = replace(visited, **changed)  # type: ignore[arg-type]
        path = tmp_path / "cache.sqlite"
        client = Client(settings, path, offline=offline, renew=renew, clock=clock, max_age=max_age)
        clients.append(client)
        return client

    yield open_client
    for client in clients:
        client.close()


@pytest.fixture
def client(opened: Opened) -> Client:
    return opened()


@pytest.fixture
def api(client: Client) -> WikidataApi:
    return WikidataApi(client, properties=load_rules(open_assets()).properties)
