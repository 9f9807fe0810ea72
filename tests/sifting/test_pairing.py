"""Rows that "respectively" pairs."""

import pytest
from tests.reading import facts

BORN = "birthDate"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Anna Weber and Jan Novak were born in 1950 and 1961 respectively.",
            {("Anna Weber", "1950"), ("Jan Novak", "1961")},
        ),
        (
            "Anna Weber and Jan Novak were born in Riga and Lyon, respectively.",
            {("Anna Weber", "Riga"), ("Jan Novak", "Lyon")},
        ),
        ("Anna Weber and Jan Novak were born in Riga.", {("Anna Weber", "Riga"), ("Jan Novak", "Riga")}),
        # Nobody knows whose of three is whose of two.
        ("Anna Weber, Jan Novak and Vera Holm were born in Riga and Lyon respectively.", set()),
    ],
)
def test_the_first_goes_to_the_first(sentence: str, expected: set[tuple[str, str]]) -> None:
    stated = {(subject, value) for subject, name, value in facts(sentence) if name in (BORN, "birthPlace")}
    assert stated == expected


def test_years_of_two_films_are_not_both_of_the_one_that_is_known() -> None:
    told = "For the film “Fog” and one more, which depict the thirties and fifties respectively, she was awarded."
    assert not {fact for fact in facts(told) if fact[1] == "narrativePeriod"}
