"""A build that is killed at any moment costs nothing: readers have the last graph, and the next build finishes."""

from pathlib import Path

import pytest
from bench.kills import kill_builds


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("number", "before"), [(16, 4), (20, 18)], ids=["anew", "revised"])
def test_builds_killed_at_random_moments_lose_nothing(tmp_path: Path, number: int, before: int) -> None:
    found = kill_builds(tmp_path, moments=8, number=number, before=before)
    assert sum(each.killed for each in found) >= 4
    assert [each for each in found if not each.same] == []
    assert all(each.generation == 1 for each in found if each.killed and each.after < 0.1)
