"""Nobody dies twice, and a surname that stands alone is his whose full name stands before."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jan Holm was a poet. Jan Holm was shot in 1938. His brother Olaf was luckier. He fled to Paris and died "
         "there in 1960.", {("Jan Holm", "1938")}),
        ("Jan Holm was a poet. He was shot in 1938.", {("Jan Holm", "1938")}),
        ("The club was founded by Jan Holm and Olaf Kamsin.\n\nHolm died of typhus in 1930. Kamsin was luckier. "
         "He escaped to Osh and died there in 1951.", {("Jan Holm", "1930"), ("Olaf Kamsin", "1951")}),
    ],
)  # fmt: skip
def test_somebody_dies_once(text: str, told: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(text) if p == "deathDate"} == told
