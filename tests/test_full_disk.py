"""Where no more can be written, a build says so in one line, and the last graph stays whole."""

import subprocess
import sys
from pathlib import Path

import pytest

from builders import Told, needle
from kgcine.model import Extraction
from kgcine.store import open_store
from stores import write_store

SCRIPT = """
import resource, signal, sys
sys.path.insert(0, {tests!r})
from pathlib import Path
from builders import Told, needle
from test_full_disk import many
from kgcine.assets import open_assets
from kgcine.building.extraction import Settings
from kgcine.errors import StoreError
from kgcine.pipeline import assemble
from kgcine.store import Writer
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
long = Told("long", "The Needle runs. " * {length}).made()
with Writer(Path({store!r})) as writer:
    told = [*many({others}), needle(), long]
    for each in told:
        writer.extractions.put(each)
    resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
    try:
        assemble(writer, {{each.article.id: each.key for each in told}}, open_assets(), Settings())
    except StoreError as error:
        print(error)
"""


def many(number: int) -> list[Extraction]:
    """Make articles beside which a single one more is a small change."""
    return [Told(f"a{at}", "Igla runs.").entity("Igla", "Film").made() for at in range(number)]


@pytest.mark.parametrize("others", [0, 12], ids=["anew", "revised"])
@pytest.mark.parametrize(("limit", "length"), [(1_000, 1), (20_000, 1), (40_000, 1), (400_000, 100_000)])
def test_a_full_disk_costs_the_new_graph_and_never_the_old_one(
    tmp_path: Path, limit: int, length: int, others: int
) -> None:
    store = tmp_path / "store"
    before = [*many(others), needle()]
    write_store(store, before)
    tests = str(Path(__file__).parent)
    script = SCRIPT.format(tests=tests, store=str(store), limit=limit, length=length, others=others)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert "cannot be written" in done.stdout and "untouched" in done.stdout, done.stderr
    with open_store(store) as graph:
        assert graph.number == 1 and len(list(graph.quads())) > 50
    assert [each.name for each in (store / "generations").iterdir()] == ["1"]
    assert write_store(store, before).generation == 2
