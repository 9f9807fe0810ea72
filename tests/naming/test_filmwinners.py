"""People in whom a film won its prizes."""

import pytest
from tests.language import typed
from tests.reading import facts

WON = (
    "The film was awarded prizes for best director, best actress for Ia Sukhit, and best screenplay for Kulum and "
    "co-writer Rati Oneli by the jury."
)


@pytest.mark.parametrize("name", ["Ia Sukhit", "Kulum", "Rati Oneli"])
def test_the_winners_behind_a_film_are_people(name: str) -> None:
    assert (name, "Person") in typed("“Dawn” was shown.", WON)


def test_each_has_the_prize_before_the_name() -> None:
    assert facts("“Dawn” was shown.", WON) >= {
        ("Dawn", "awardReceived", "best director"),
        ("Ia Sukhit", "awardReceived", "best actress"),
        ("Kulum", "awardReceived", "best screenplay"),
        ("Rati Oneli", "awardReceived", "best screenplay"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber won best actress for Salt Road, a film about a nurse.",
        "She won best screenplay for Salt Road, a film about a nurse.",
        "The film won best score for the music of Salt Road.",
    ],
)
def test_what_somebody_won_for_is_nobody(text: str) -> None:
    assert ("Salt Road", "Person") not in typed("The film week ended.", text)


def test_a_prize_behind_a_winner_is_nobody() -> None:
    found = typed("The film week ended.", "The film won two prizes, best actor for Otto Lind and Best Sound.")
    assert ("Otto Lind", "Person") in found and ("Best Sound", "Person") not in found


def test_initials_and_a_surname_are_no_title() -> None:
    found = typed("The prizes went to the film “Dawn” (best score for D. Rubin and A. Kulum).")
    assert ("D. Rubin", "Film") not in found
