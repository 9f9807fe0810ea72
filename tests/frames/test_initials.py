"""Initials that stand glued to a surname, as in texts translated from Russian."""

import pytest
from tests.language import annotate
from tests.reading import facts


@pytest.mark.parametrize("name", ["I.Karsakov", "Kh.Narliev", "B.A.Petrov"])
def test_glued_initials_are_of_the_person(name: str) -> None:
    assert name in {mention.text for mention in annotate(f"The prize went to {name} in 1973.").mentions}


def test_initials_stand_for_the_given_name() -> None:
    found = facts("I.Karsakov was a painter. Idris Karsakov died in Almaty in 2015.")
    assert ("Idris Karsakov", "occupation", "painter") in found


def test_an_honorary_title_is_a_prize_of_its_bearer() -> None:
    found = facts("Idris Karsakov is a People's Artist of the USSR. He was never a Hero of Labour.")
    assert ("Idris Karsakov", "awardReceived", "People's Artist of the USSR") in found
    assert len([fact for fact in found if fact[1] == "awardReceived"]) == 1


def test_a_name_ends_before_a_date() -> None:
    text = "By a ruling of the Supreme Court of the USSR of May 14, 1989, he was acquitted."
    assert {"Supreme Court of the USSR", "May 14, 1989"} <= {mention.text for mention in annotate(text).mentions}
