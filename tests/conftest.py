"""A store that many tests ask, and a way to run the command line."""

from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result
from hypothesis import settings

from kgcine.cli import cli
from kgcine.store import write_generation

# A law holds whatever else the machine does meanwhile.
settings.register_profile("kgcine", deadline=None)
settings.load_profile("kgcine")

CINEMA = Path(__file__).parent / "data" / "cinema.trig"
Run = Callable[..., Result]


@pytest.fixture(scope="session")
def cinema(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the small graph of ``tests/data/cinema.trig``."""
    path = tmp_path_factory.mktemp("cinema") / "store"
    write_generation(path, ox.parse(path=str(CINEMA), format=ox.RdfFormat.TRIG))
    return path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run the command line in an empty folder; what is no error of kgcine is raised."""
    monkeypatch.chdir(tmp_path)
    for name in ("KGCINE_STORE", "KGCINE_ASSETS"):
        monkeypatch.delenv(name, raising=False)

    def call(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
        result = CliRunner().invoke(cli, [str(each) for each in arguments], input=stdin, prog_name="kgcine")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return call
