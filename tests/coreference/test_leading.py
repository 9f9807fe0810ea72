"""What a portrait of an institution says of it behind its first sentence."""

import pytest
from tests.reading import Fact, facts

PORTRAITS: list[tuple[str, Fact]] = [
    (
        "Tarn Motors is a car maker based in Perth. Ian Bell died in 1950. The firm was dissolved in 1970.",
        ("Tarn Motors", "dissolved", "1970"),
    ),
    (
        "Tarn Motors is a car maker based in Perth. The Scottish company was founded in 1937 by Ian Bell.",
        ("Tarn Motors", "founder", "Ian Bell"),
    ),
    (
        "The Committee for Rivers was created in 1963. Three men headed it. Its first chairman was Ivan Petrov.",
        ("Committee for Rivers", "leader", "Ivan Petrov"),
    ),
    (
        "Tarn Motors is a car maker based in Perth. Founded by Ian Bell in 1937 as Bell Works, it grew.",
        ("Tarn Motors", "founder", "Ian Bell"),
    ),
    (
        "Tarn Motors is a maker based in Perth. It is 65% owned by Mosfilm; the remaining shares are held by Ann.",
        ("Tarn Motors", "owner", "Mosfilm"),
    ),
    (
        "Harvest Books is a publisher in Leeds. In 1950 it was bought by Granger Holdings. The firm closed in 1955.",
        ("Harvest Books", "dissolved", "1955"),
    ),
]
OTHERS: list[tuple[str, Fact]] = [
    (
        "Tarn Motors is a car maker based in Perth. Anna Weber ran a company too. The company was dissolved in 1970.",
        ("Tarn Motors", "dissolved", "1970"),
    ),
    (
        "Tarn Motors is a car maker based in Perth. The company of Anna Weber was dissolved in 1970.",
        ("Tarn Motors", "dissolved", "1970"),
    ),
    (
        "Tarn Motors is a car maker based in Perth. A rival was founded in Leeds. It was dissolved in 1970.",
        ("Tarn Motors", "dissolved", "1970"),
    ),
    (
        "Tarn Motors said that prices rose. Anna Weber disagreed. The company was dissolved in 1970.",
        ("Tarn Motors", "leader", "Anna Weber"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), PORTRAITS)
def test_the_firm_and_it_go_back_to_the_institution_that_the_text_is_about(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("text", "wrong"), OTHERS)
def test_another_one_is_not_taken_for_it(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)


def test_a_camp_is_no_museum_however_long_a_text_is_about_it() -> None:
    text = "The Omsk camp was built in 1931. The museum lies in the village of Kegen."
    assert not [fact for fact in facts(text) if fact[1] == "locatedIn"]
    assert ("Omsk Museum", "locatedIn", "Kegen") in facts(text.replace("camp", "Museum"))


def test_a_ministry_is_called_by_its_own_noun_alone() -> None:
    text = "The Ministry of Culture put Anna Weber in charge of the Film Fund, replacing Ian Bell, who had led the body"
    told = facts(text + " since it was created in 2019.")
    assert not any(s == "Ministry of Culture" for s, _, _ in told)


def test_the_town_of_a_critic_is_not_that_of_who_follows_in_the_row() -> None:
    told = facts("Beside her sat the Riga critic Anna Weber, the Danish cameraman Jan Holm and the actress Ida Stone.")
    assert {s for s, p, _ in told if p == "residence"} == {"Anna Weber"}
