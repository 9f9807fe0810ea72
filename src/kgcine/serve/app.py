"""The server put together: which address is answered by what, on which store, within which limits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Route

from kgcine.assets import Assets
from kgcine.serve import editor, general, lists, openapi, saved, static_files, things
from kgcine.serve.endpoint import Endpoint, GraphStore
from kgcine.serve.http import Receive, Scope, Send
from kgcine.serve.pool import Limits, Pool
from kgcine.serve.site import KINDS, Handler, Page, Site

_LOOK_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Settings:
    """What a server serves, and how much of itself it gives."""

    store: Path
    assets: Assets
    limits: Limits = field(default_factory=Limits)


class Server:
    """The ASGI application: the endpoint by a short way, since it is asked most, everything else by routes."""

    def __init__(self, settings: Settings) -> None:
        self.pool = Pool(settings.store, settings.limits)
        self._endpoint = Endpoint(self.pool)
        self._graphs = GraphStore(self.pool)
        self._pages = Starlette(routes=_routes(Site(self.pool, settings.assets)), lifespan=self._lifespan)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        path = scope.get("path") if scope["type"] == "http" else None
        if path == "/sparql":
            await self._endpoint(scope, receive, send)
        elif path == "/store":
            await self._graphs(scope, receive, send)
        else:
            await self._pages(scope, receive, send)

    @asynccontextmanager
    async def _lifespan(self, _: Starlette) -> AsyncIterator[None]:
        await self.pool.start()
        watching = asyncio.create_task(self.pool.watch(_LOOK_SECONDS))
        try:
            yield
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching
            await self.pool.close()


def _routes(site: Site) -> list[BaseRoute]:
    """Say which page answers which address."""
    pages: list[tuple[str, Handler]] = [
        ("/", general.home),
        ("/search", general.search),
        ("/suggest", general.suggest),
        ("/articles", general.articles),
        ("/timeline", general.timeline),
        ("/network", general.relations),
        ("/ontology", general.ontology),
        ("/graph/{name}", general.graph),
        ("/dataset", general.dataset),
        ("/.well-known/void", general.void),
        ("/health", general.health),
        ("/queries", saved.overview),
        ("/queries/{name:path}", saved.answer),
        ("/editor", editor.editor),
        ("/editor/words.json", editor.words),
        ("/openapi.json", openapi.description),
        ("/id/{path:path}", things.thing),
        ("/static/{name}", static_files.static),
        ("/robots.txt", static_files.robots),
        *((f"/{path}", lists.listing) for path, _, _ in KINDS),
        ("/{path:path}", general.nothing),
    ]
    return [Route(path, Page(site, handler), methods=["GET", "HEAD", "OPTIONS"]) for path, handler in pages]
