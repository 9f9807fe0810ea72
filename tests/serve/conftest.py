"""A store on disk and a server that serves it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus import build_store, needle, wave
from served import Client, running


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("served") / "store"
    build_store(path, [needle(), wave()])
    return path


@pytest.fixture(scope="session")
def server(store: Path) -> Iterator[Client]:
    with running(store, "--time-limit", "1.5") as client:
        yield client
