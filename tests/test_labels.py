"""Credits that set an occupation before each name with a colon or a dash."""

import pytest
from tests.reading import facts

CREWS = [
    "The film “Saltan” (2010, 90 min.). Director: Aktan Serov. Scriptwriter: Oleg Petrov. Cameraman: Ivan Sidorov.",
    "The film “Saltan” (2010). Director – Aktan Serov, scriptwriter – Oleg Petrov, cameraman – Ivan Sidorov.",
]


@pytest.mark.parametrize("text", CREWS)
def test_a_label_is_of_the_name_behind_it(text: str) -> None:
    found = facts(text)
    assert {
        ("Saltan", "director", "Aktan Serov"),
        ("Saltan", "screenwriter", "Oleg Petrov"),
        ("Saltan", "cinematographer", "Ivan Sidorov"),
    } <= found
    assert not {fact for fact in found if fact[1] == "occupation" and fact[0] in {"Oleg Petrov", "Ivan Sidorov"}}


def test_a_label_is_no_person() -> None:
    found = facts("The film Saltan (2010). Screenplay: Oleg Petrov; Starring: Anna Weber; Running time: 90 minutes.")
    assert ("Saltan", "castMember", "Anna Weber") in found and ("Saltan", "runtime", "90") in found
    assert not {fact for fact in found if "Running" in (fact[0], fact[2])}


def test_an_occupation_between_dashes_is_still_an_occupation() -> None:
    assert ("Anna Weber", "occupation", "composer") in facts("A composer – Anna Weber – died in Riga in 2006.")
