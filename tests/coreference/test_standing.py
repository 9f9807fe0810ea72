"""Who of a sentence is meant by "she" in the next one."""

import pytest
from tests.reading import facts


def test_who_is_named_as_one_of_several_is_spoken_of_next() -> None:
    found = facts(
        "Wu Yong had the rare gift of discovering talent. One of these talents was Marta Silva. "
        "Today she is known for her roles in film. She married Otto Braun."
    )
    assert ("Marta Silva", "spouse", "Otto Braun") in found
    assert not {fact for fact in found if fact[0] == "Wu Yong" and fact[1] == "spouse"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The film Fog was shot in 1999. Tulpar Studio and the Kyrgyz Film Agency financed it.",
            {("Fog", "funder", "Tulpar Studio"), ("Fog", "funder", "Kyrgyz Film Agency")},
        ),
        ("The Kazakh Ministry of Culture and the Kyrgyz Film Agency financed it.", set()),
    ],
)
def test_who_does_something_together_does_it_to_none_of_them(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {fact for fact in facts(text) if fact[1] == "funder"} == told


def test_who_is_told_from_his_father_is_meant_by_the_surname_alone() -> None:
    found = facts("Murat Weber, Jr. was a Kazakh lawyer. Weber was born in Osh on 3 May 1937.")
    assert ("Murat Weber, Jr.", "birthPlace", "Osh") in found
