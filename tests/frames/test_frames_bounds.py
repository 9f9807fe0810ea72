"""What bounds a fact in time: a happening, and a post that is held on."""

import pytest
from tests.reading import Fact, qualified

KEPT = ("Anna Weber", "positionHeld", "rector")


@pytest.mark.parametrize(
    ("text", "fact", "times"),
    [
        # A happening bounds an office, told by a noun or by a clause.
        ("Anna Weber has been the rector of Tulpar University since Holm's death in 2018.", KEPT, ("2018", None)),
        ("Anna Weber was the rector of Tulpar University until she was arrested in 1937.", KEPT, (None, "1937")),
        ("Anna Weber was the rector of Tulpar University until the fire in the library in 1948.", KEPT, (None, "1948")),
        ("Since Jan Holm left in 2010, Anna Weber has been the rector of Tulpar University.", KEPT, ("2010", None)),
        # A reason is no beginning, and of two years neither is it.
        ("Since Jan Holm was ill in 2010, Anna Weber was the rector of Tulpar University.", KEPT, (None, None)),
        ("Anna Weber was the rector of Tulpar University until its moves in 1942 and 1944.", KEPT, (None, None)),
        # A post is held on.
        (
            "In 2003 Anna Weber became rector of Tulpar University, a post she held until 2015.",
            KEPT, ("2003", "2015"),
        ),
        ("Anna Weber was the first rector of Tulpar University and kept the post till 1997.", KEPT, (None, "1997")),
        ("Anna Weber is the rector of Tulpar University, a position she has held since 2016.", KEPT, ("2016", None)),
        (
            "Anna Weber was the rector of Tulpar University, a house she had founded in 1990.",
            KEPT, (None, None),
        ),
    ],
)  # fmt: skip
def test_a_fact_is_bounded(text: str, fact: Fact, times: tuple[str | None, str | None]) -> None:
    found = qualified(text)[fact]
    assert (found.get("startDate"), found.get("endDate")) == times
