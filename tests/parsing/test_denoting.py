"""Which tokens a noun denotes, seen in what is read of them."""

import pytest
from tests.reading import Fact, facts

JURY = (
    "The jury included the Kazakh actress Anna Weber, the Iranian screenwriter Ivan Petrov and the critic Paul Novak."
)
DENOTED: list[tuple[str, set[Fact]]] = [
    (
        JURY,
        {
            ("Anna Weber", "occupation", "actress"),
            ("Ivan Petrov", "occupation", "screenwriter"),
            ("Paul Novak", "occupation", "critic"),
        },
    ),
    ("The director of Mosfilm, Ivan Petrov, disagreed.", {("Mosfilm", "leader", "Ivan Petrov")}),
    ("Ivan Petrov was born in the city of Riga.", {("Ivan Petrov", "birthPlace", "Riga")}),
    ("A schoolteacher named Anna Weber leads the way.", {("Anna Weber", "occupation", "schoolteacher")}),
    ("Ivan Petrov's widow, Anna Weber, lives in Riga.", {("Ivan Petrov", "spouse", "Anna Weber")}),
    (
        "Anna Weber's films include “Grey Harbour” (1994) and “Iron Road” (1998).",
        {("Grey Harbour", "director", "Anna Weber"), ("Iron Road", "director", "Anna Weber")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), DENOTED)
def test_a_noun_denotes_the_names_that_belong_to_it(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


def test_a_noun_before_a_name_says_nothing_of_the_other_names_of_the_list() -> None:
    found = {fact for fact in facts(JURY) if fact[1] in ("occupation", "nationality")}
    assert found == {
        ("Anna Weber", "occupation", "actress"),
        ("Ivan Petrov", "occupation", "screenwriter"),
        ("Paul Novak", "occupation", "critic"),
        ("Anna Weber", "nationality", "Kazakh"),
        ("Ivan Petrov", "nationality", "Iranian"),
    }


def test_kin_in_a_row_of_those_who_suffer_is_nobody_named_before() -> None:
    found = facts("The Emir executed Oleg Belov, his brother, and Omar Khan's widow.")
    assert not {fact[1] for fact in found} & {"sibling", "spouse"}
    assert ("Oleg Belov", "sibling", "Jan Holm") in facts("Jan Holm met Oleg Belov, his brother, in Riga.") | facts(
        "Oleg Belov met Jan Holm, his brother, in Riga."
    )


def test_a_name_in_brackets_behind_a_noun_is_who_plays_the_part() -> None:
    assert ("Ivan Petrov", "occupation", "teacher") not in facts("She quarrels with the teacher (Ivan Petrov).")


@pytest.mark.timeout(60)
def test_a_long_row_of_posts_is_read_in_time() -> None:
    row = " of Riga, chairman of Latvia's Association of Sailors" * 30
    found = facts(f"The graves are unknown, said Anna Weber{row}.")
    assert {subject for subject, _, _ in found} <= {"Anna Weber", "Association of Sailors", "Latvia", "Riga"}


def test_a_noun_in_a_row_with_a_name_is_said_of_the_name_behind_it_alone() -> None:
    found = facts("The guests were the director Anna Weber and the minister of culture, Ivan Petrov.")
    assert {s for s, p, _ in found if p == "positionHeld"} == {"Ivan Petrov"}


@pytest.mark.parametrize(
    "text",
    [
        "The board appointed Anna Weber director of Mosfilm.",
        "The government named Anna Weber head of Mosfilm.",
        "In 2011 the Ministry of Culture appointed Anna Weber director of Tern Film.",
    ],
)
def test_who_is_given_a_post_holds_it(text: str) -> None:
    assert {s for s, p, _ in facts(text) if p == "positionHeld"} == {"Anna Weber"}
    assert {o for _, p, o in facts(text) if p == "leader"} == {"Anna Weber"}


def test_who_gives_a_post_is_not_who_is_given_it() -> None:
    assert ("Anna Weber", "positionHeld", "president") not in facts("The president named Anna Weber minister.")
    assert not {p for _, p, _ in facts("The film made Anna Weber head of a household.")}
