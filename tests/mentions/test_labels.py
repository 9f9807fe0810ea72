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


def test_the_label_of_a_house_is_none() -> None:
    found = facts("Grey Harbour", "Director: Anna Weber", "Production Company: Tulpar Film")
    assert {o for s, p, o in found if p == "productionCompany"} == {"Tulpar Film"}


def test_a_title_in_another_language_is_nobody() -> None:
    film = ("Salt Road", "director", "Tuz Zholy")
    assert film not in facts("Salt Road (Tuz Zholy) is a drama film of 1991.")
    assert ("Salt Road", "director", "Ana Lind") in facts("Salt Road (Ana Lind) is a drama film of 1991.")


def test_an_occupation_between_dashes_is_still_an_occupation() -> None:
    assert ("Anna Weber", "occupation", "composer") in facts("A composer – Anna Weber – died in Riga in 2006.")


def test_credits_in_a_paragraph_of_their_own_are_of_the_film_that_is_spoken_of() -> None:
    found = facts(
        "The drama “Grey Harbour” was directed by Anna Weber.",
        "A boy lives by the sea.",
        "Screenplay: Oleg Petrov; Starring: Ivan Sidorov, Olga Orlova; Running time: 90 minutes.",
    )
    assert {
        ("Grey Harbour", "screenwriter", "Oleg Petrov"),
        ("Grey Harbour", "castMember", "Olga Orlova"),
        ("Grey Harbour", "runtime", "90"),
    } <= found


def test_a_label_is_of_no_film_where_none_is_spoken_of() -> None:
    assert not facts("The museum of Riga opens at ten.", "Director: Anna Weber. Music: Oleg Petrov.") & {
        ("museum of Riga", "director", "Anna Weber"),
        ("museum of Riga", "composer", "Oleg Petrov"),
    }


def test_a_prefix_makes_a_nation_none() -> None:
    assert not facts("The post-Soviet actor Ivan Petrov was in the anti-German film.") & {
        ("Ivan Petrov", "nationality", "Soviet"),
        ("Ivan Petrov", "nationality", "German"),
    }
