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
    ("A museum of the history of film was opened.", "museum of the history of film"),
    ("They saw the museum of the victims of political repression.", "museum of the victims of political repression"),
    ("The Karlag museum was opened.", "Karlag museum"),
    ("The Zheltoksan monument was put up.", "Zheltoksan monument"),
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
        "It is a museum of great age.",
        "The museum of the town was shut.",
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


@pytest.mark.parametrize(
    "text",
    [
        "A monument to the writer Ivan Petrov was unveiled in Osh in 1998.",
        "In 1998 a bust of the great Kyrgyz poet Ivan Petrov was erected in Osh.",
        "A monument to the famous actor Ivan Petrov stands in Osh.",
    ],
)
def test_what_somebody_is_called_may_stand_before_his_name(text: str) -> None:
    told = {(p, o) for s, p, o in facts(text) if "Ivan Petrov" in s}
    assert {("commemorates", "Ivan Petrov"), ("locatedIn", "Osh")} <= told


def test_who_unveiled_it_is_not_honoured() -> None:
    assert "commemorates" not in {p for _, p, _ in facts("A monument to love was unveiled by the actor Ivan Petrov.")}


def test_a_monument_with_a_name_before_it_keeps_that_in_memory() -> None:
    found = facts("Ivan Petrov was a poet. The Ivan Petrov monument was put up in Osh.")
    assert ("Ivan Petrov monument", "commemorates", "Ivan Petrov") in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 1998 a monument was unveiled in Osh.",
            {("monument", "inception", "1998"), ("monument", "locatedIn", "Osh")},
        ),
        (
            "A memorial complex designed by Ivan Petrov was opened in Osh on 3 May 2004.",
            {("memorial complex", "inception", "2004-05-03"), ("memorial complex", "locatedIn", "Osh")},
        ),
        ("A marble obelisk stands in Osh today.", {("obelisk", "locatedIn", "Osh")}),
        ("A memorial stone was installed in Osh in 2003.", {("memorial stone", "inception", "2003")}),
        ("A new bronze statue was unveiled in Osh on 3 May 2012.", {("statue", "inception", "2012-05-03")}),
    ],
)
def test_the_only_monument_of_a_text_is_known_by_its_noun(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council said that a monument would be erected in Osh.",
        "It was a monument that was built in Osh.",
        "A residential complex was built in Osh in 1999.",
        "A monument was unveiled in Osh in 1990. A monument was erected in Talas in 1991.",
        "No monument was built in Osh in 1990.",
    ],
)
def test_a_plan_and_one_of_several_monuments_are_none(text: str) -> None:
    assert not {(s, p, o) for s, p, o in facts(text) if "monument" in s or "complex" in s}
