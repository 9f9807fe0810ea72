"""A festival has no date of its own where an article tells those of several editions."""

import pytest
from tests.reading import read, said


def _told(text: str) -> set[tuple[str, str, tuple[tuple[str, str], ...]]]:
    found = read(text)
    return {
        (each.property, said(found, each.object), tuple((name, said(found, value)) for name, value in each.qualifiers))
        for each in found.statements
        if said(found, each.subject) == "Gull Film Festival"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Gull Film Festival was held in Riga in 1998. The festival took place in Omsk in 2008.",
            {
                ("location", "Riga", (("pointInTime", "1998"),)),
                ("location", "Omsk", (("pointInTime", "2008"),)),
            },
        ),
        (
            "The first Gull Film Festival was held in Riga from 4 to 11 May 1998. In 2018 the festival was held in "
            "Omsk in July.",
            {
                ("location", "Riga", (("endDate", "1998-05-11"), ("startDate", "1998-05-04"))),
                ("location", "Omsk", (("pointInTime", "2018-07"),)),
            },
        ),
        (
            "The Gull Film Festival was held in Riga in 2008. The festival took place from 4 to 11 October 2008.",
            {
                ("location", "Riga", ()),
                ("pointInTime", "2008", ()),
                ("startDate", "2008-10-04", ()),
                ("endDate", "2008-10-11", ()),
            },
        ),
    ],
)
def test_dates_of_several_editions_stand_beside_their_places(
    text: str, expected: set[tuple[str, str, tuple[tuple[str, str], ...]]]
) -> None:
    assert _told(text) == expected
