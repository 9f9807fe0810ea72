"""A server on a free port of the loopback, in a process of its own, and a client that speaks plain HTTP to it."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlencode


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass(frozen=True)
class Client:
    """Speaks HTTP to one server, a connection a request."""

    port: int
    pid: int
    store: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def request(self, method: str, path: str, body: bytes | str | None = None, **headers: str) -> Reply:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, body, named)
            return reply(connection.getresponse())
        finally:
            connection.close()

    def get(self, path: str, params: object = None, **headers: str) -> Reply:
        return self.request("GET", f"{path}?{urlencode(params, doseq=True)}" if params else path, **headers)

    def ask(self, text: str, **headers: str) -> Reply:
        return self.get("/sparql", {"query": text}, **headers)


def reply(response: HTTPResponse) -> Reply:
    return Reply(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())


@contextmanager
def running(store: Path, *options: str) -> Iterator[Client]:
    command = [sys.executable, "-m", "kgcine", "serve", "--store", str(store), "--port", "0", *options]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=store.parent, env=dict(os.environ))
    assert process.stderr is not None
    told = process.stderr.readline()
    found = re.search(r":(\d+)/", told)
    assert found, told + process.stderr.read()
    try:
        yield Client(int(found[1]), process.pid, store)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(20)
        process.stderr.close()


def chromium() -> str | None:
    """Return where Chromium is: what KGCINE_CHROMIUM says, else where it is installed, None where it is not."""
    return os.environ.get("KGCINE_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
