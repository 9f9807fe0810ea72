"""A calling that leads a name behind a comma is not that of who stands before the comma."""

import pytest
from tests.reading import facts

DIRECTOR = "film director"


@pytest.mark.parametrize(
    ("text", "directors"),
    [
        ("It was begun by the actors Otto Braun and Jan Wolf, the directors Anna Weber and Eva Lind.",
         {"Anna Weber", "Eva Lind"}),
        ("Anna Weber and Eva Lind, the directors of the film, met in Riga.", {"Anna Weber", "Eva Lind"}),
        ("Anna Weber, a Latvian film director, died in Riga.", {"Anna Weber"}),
        ("Anna Weber was a writer, film director and visionary of Latvian letters.", {"Anna Weber"}),
    ],
)  # fmt: skip
def test_each_has_the_calling_that_stands_beside_the_name(text: str, directors: set[str]) -> None:
    assert {s for s, p, o in facts(text) if (p, o) == ("occupation", DIRECTOR)} == directors
