"""Serves the application with uvicorn on a socket that is open before the caller is told."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from kgcine.errors import StoreError
from kgcine.serve.app import Server, Settings
from kgcine.serve.joined import Joined
from kgcine.store import open_store

_CONNECTIONS = 1024
#: How long the head of a request may take.
_HEAD_SECONDS = 10.0


def serve(settings: Settings, host: str, port: int, told: Callable[[str], None]) -> None:
    """Serve until interrupted, telling the address first; raise StoreError without a graph or a free port."""
    open_store(settings.store).close()
    listening = _listen(host, port)
    shown = f"[{host}]" if ":" in host else host
    config = uvicorn.Config(
        Server(settings),
        log_level="warning",
        access_log=False,
        server_header=False,
        http=Patient,
        lifespan="on",
        limit_concurrency=_CONNECTIONS,
        timeout_graceful_shutdown=5,
    )
    server = _Told(config, lambda: told(f"http://{shown}:{listening.getsockname()[1]}/"))
    server.run(sockets=[listening])
    if not server.started:
        raise StoreError("The server did not start.", hint="Give its workers more memory with --memory-limit.")


class Patient(HttpToolsProtocol):
    """Closes a connection on which no whole head of a request arrives in time."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first head."""
        self._waiting: asyncio.TimerHandle | None = None
        super().connection_made(Joined(transport, self.loop))  # type: ignore[arg-type]
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting."""
        self._rest()
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        """Begin to wait for the rest of a head."""
        self._wait()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Stop waiting."""
        self._rest()
        super().on_headers_complete()

    def _wait(self) -> None:
        self._rest()
        self._waiting = self.loop.call_later(_HEAD_SECONDS, self._close)

    def _rest(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _close(self) -> None:
        if not self.transport.is_closing():
            self.transport.close()


class _Told(uvicorn.Server):
    """Tells when it answers."""

    def __init__(self, config: uvicorn.Config, told: Callable[[], None]) -> None:
        super().__init__(config)
        self._told = told

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and tell."""
        await super().startup(sockets)
        if self.started:
            self._told()


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        why = f"Port {port} of {host} cannot be used: {error.strerror}."
        raise StoreError(why, hint="Give another one with --port, or 0 for any.") from error
    listening.listen(512)
    listening.set_inheritable(False)
    return listening
