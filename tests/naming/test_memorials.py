"""Monuments that a common noun names together with whom or what they honour."""

import pytest
from tests.language import typed
from tests.reading import Fact, facts

NAMED = [
    ("They stood at the monument to Ivan Petrov.", "monument to Ivan Petrov"),
    ("A statue of Ivan Petrov stands there.", "statue of Ivan Petrov"),
    ("There is a memorial to the victims of the famine.", "memorial to the victims of the famine"),
    (
        "There is a memorial to the victims of political repressions in Osh.",
        "memorial to the victims of political repressions",
    ),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_monument_is_named_by_what_it_honours(text: str, name: str) -> None:
    assert (name, "Site") in typed(text)


@pytest.mark.parametrize(
    "text",
    [
        "It is a monument to Ivan Petrov.",
        "A statue of bronze stands there.",
        "He built a monument to himself.",
        "The statue fell.",
    ],
)
def test_what_honours_nobody_named_is_no_monument_by_name(text: str) -> None:
    assert not [mention for mention in typed(text) if mention[1] == "Site"]


def test_it_tells_whom_where_and_since_when() -> None:
    expected: set[Fact] = {
        ("monument to Ivan Petrov", "commemorates", "Ivan Petrov"),
        ("monument to Ivan Petrov", "locatedIn", "Osh"),
        ("monument to Ivan Petrov", "inception", "1990"),
    }
    assert expected <= facts("The monument to Ivan Petrov was unveiled in Osh in 1990.")
