"""Who somebody was in a film is a part, and no calling; where people sit, who knights them, who directs a shoot."""

import pytest
from tests.reading import Fact, facts

VERA = "Vera Kim is an actress. "
STATED: list[tuple[str, Fact]] = [
    (
        VERA + "She was a nurse in “Rain over Osh” and a teacher in “Third Shift”.",
        ("Third Shift", "castMember", "Vera Kim"),
    ),
    (VERA + "She was a nurse in Oleg Orlov's “Rain over Osh”.", ("Rain over Osh", "castMember", "Vera Kim")),
    ("Vera Kim appeared as a shy widow in “The Salt Road”.", ("The Salt Road", "castMember", "Vera Kim")),
    ("Vera Kim sits in the Mazhilis.", ("Vera Kim", "memberOf", "Mazhilis")),
    (
        "In 2012 the French government made Oleg Orlov a knight of the Order of Arts and Letters.",
        ("Oleg Orlov", "awardReceived", "Order of Arts and Letters"),
    ),
    (
        "Oleg Orlov was made a commander of the Order of the Star of Italy.",
        ("Oleg Orlov", "awardReceived", "Order of the Star of Italy"),
    ),
    (
        "“Rain over Osh” was shot near Osh under the direction of Oleg Orlov.",
        ("Rain over Osh", "director", "Oleg Orlov"),
    ),
    (
        "“Rain over Osh” was made in 1980 under the direction of Oleg Orlov.",
        ("Rain over Osh", "director", "Oleg Orlov"),
    ),
]

NOT_STATED: list[tuple[str, Fact]] = [
    (VERA + "She was a nurse in “Rain over Osh”.", ("Vera Kim", "occupation", "nurse")),
    (VERA + "She was a Soviet officer in “Rain over Osh”.", ("Vera Kim", "nationality", "Soviet")),
    ("Vera Kim was the director of photography in “The Salt Road”.", ("The Salt Road", "castMember", "Vera Kim")),
    ("Vera Kim was an editor in “The Salt Road”.", ("The Salt Road", "castMember", "Vera Kim")),
    ("Vera Kim was never a nurse in “The Salt Road”.", ("The Salt Road", "castMember", "Vera Kim")),
    ("Vera Kim sat in prison.", ("Vera Kim", "memberOf", "prison")),
    (
        "“Rain over Osh” has music played under the direction of Oleg Orlov.",
        ("Rain over Osh", "director", "Oleg Orlov"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_such_wordings_tell(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("text", "fact"), NOT_STATED)
def test_near_wordings_do_not(text: str, fact: Fact) -> None:
    assert fact not in facts(text)
