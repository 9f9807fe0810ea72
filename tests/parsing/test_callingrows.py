"""Whom a row of callings names, seen in what is read of it."""

import pytest
from tests.reading import Fact, facts

ROWS: list[tuple[str, set[Fact]]] = [
    (
        "The jury has the critic Anna Weber, the writer, translator and actor Ivan Petrov and the actress Ada Berg.",
        {
            ("Anna Weber", "occupation", "critic"),
            ("Ivan Petrov", "occupation", "writer"),
            ("Ivan Petrov", "occupation", "translator"),
            ("Ivan Petrov", "occupation", "actor"),
            ("Ada Berg", "occupation", "actress"),
        },
    ),
    (
        "Guests were the critic Anna Weber, the writer, actor, American translator Ivan Petrov.",
        {
            ("Anna Weber", "occupation", "critic"),
            ("Ivan Petrov", "occupation", "writer"),
            ("Ivan Petrov", "occupation", "actor"),
            ("Ivan Petrov", "occupation", "translator"),
        },
    ),
    (
        "Anna Weber, the writer, critic and translator, died in Osh.",
        {("Anna Weber", "occupation", each) for each in ("writer", "critic", "translator")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_a_row_of_callings_belongs_to_the_name_behind_it(text: str, expected: set[Fact]) -> None:
    assert {fact for fact in facts(text) if fact[1] == "occupation"} == expected
