"""News of who joins a cast: the company that he joins is no employer, and whoever stars beside it no film."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Ivan Petrov joined Haskel Films in 1952.", ("Ivan Petrov", "employer", "Haskel Films")),
        ("Ivan Petrov joined Mosfilm in 1970.", ("Ivan Petrov", "employer", "Mosfilm")),
        (
            "The film “Grey Harbour” was shown. Salt Road also stars Anna Weber and Erik Holm.",
            ("Salt Road", "castMember", "Anna Weber"),
        ),
        ("The film director Erik Holm came to Riga.", ("Erik Holm", "occupation", "film director")),
        ("Bill Nighy starred in The Salt Road alongside Anna Weber.", ("The Salt Road", "castMember", "Bill Nighy")),
        ("Bill Nighy starred in The Salt Road alongside Anna Weber.", ("The Salt Road", "castMember", "Anna Weber")),
    ],
)
def test_it_is_read(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(
    ("text", "property_"),
    [
        ("Tilda Swinton and Bill Nighy have joined Verity Haskel in the drama Salt Road.", "employer"),
        ("Tilda Swinton has joined Verity Haskel in the biopic Salt on the Road.", "employer"),
    ],
)
def test_who_joins_somebody_in_a_film_has_no_employer(text: str, property_: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == property_]


def test_whoever_also_stars_as_somebody_is_no_film() -> None:
    text = (
        "Anna Dale is directing the film, which stars Naomi Watts. Tom Hale also stars as a boyfriend of the singer. "
        "The drama stars Patrick Wilson."
    )
    assert not [fact for fact in facts(text) if fact[0] == "Tom Hale" and fact[1] == "castMember"]


def test_who_directs_the_editing_is_no_film_director() -> None:
    told = facts("With the editing director Erik Holm she took the prize home.")
    assert ("Erik Holm", "occupation", "film director") not in told


def test_a_title_ends_before_whom_its_star_plays_beside() -> None:
    told = facts("Bill Nighy will star in Les Marins alongside Florian Oldham and Emma Stone. The film is a drama.")
    assert ("Les Marins", "castMember", "Bill Nighy") in told
    assert not [fact for fact in told if "alongside" in fact[0]]


def test_what_a_writer_wrote_before_is_no_writer() -> None:
    told = facts("The film “Grey Harbour” is ready. Anna Weber directs, with a script by Bad Harry writer Erik Holm.")
    assert not [fact for fact in told if fact[1:] == ("screenwriter", "Bad Harry")]
    told = facts("The film “Grey Harbour” is ready. Anna Weber directs, with a script by Erik Holm.")
    assert ("Grey Harbour", "screenwriter", "Erik Holm") in told
    told = facts("The film “Grey Harbour” has a script by Anna Weber and novelist Erik Holm.")
    assert ("Grey Harbour", "screenwriter", "Anna Weber") in told


def test_what_is_named_after_a_part_of_a_town_is_not_named_after_the_town() -> None:
    assert not [f for f in facts("The studio Sarafilm takes its name from a part of Prague.") if f[1] == "namedAfter"]
    assert ("Sarafilm", "namedAfter", "Prague") in facts("The studio Sarafilm takes its name from Prague.")


@pytest.mark.parametrize(
    ("text", "plays"),
    [
        ("Anna Dale and Tom Hale are the other Latvian members of the cast.", {"Anna Dale", "Tom Hale"}),
        ("Other cast members are Anna Dale and Tom Hale.", {"Anna Dale", "Tom Hale"}),
        ("Anna Dale and Tom Hale round out the cast.", {"Anna Dale", "Tom Hale"}),
        ("Its artists, including Anna Dale and Tom Hale, will act in the film.", {"Anna Dale", "Tom Hale"}),
        ("Anna Dale was not in the cast.", set()),
        ("Anna Dale is among the cast of “Dark Water”.", set()),
        ("Anna Dale led the cast of the Riga theatre.", set()),
    ],
)
def test_whom_the_cast_has_beside_others(text: str, plays: set[str]) -> None:
    told = facts("“Salt Road” is a film by Erik Holm. " + text)
    assert {o for s, p, o in told if (s, p) == ("Salt Road", "castMember")} == plays


def test_whoever_has_the_lead_may_be_told_of_before() -> None:
    told = facts("Filming of “Salt Road”, a drama, went on for two weeks, with Tom Hale, a star, in the title role.")
    assert ("Salt Road", "castMember", "Tom Hale") in told


def test_a_players_first_film_is_one_to_play_in() -> None:
    for text in ("“Salt Road” was her debut film.", "Her debut film was “Salt Road”."):
        told = {(p, o) for s, p, o in facts("Anna Dale is an actress. " + text) if s == "Salt Road"}
        assert told == {("castMember", "Anna Dale")}


def test_of_films_that_a_composer_worked_for_one_may_be_somebodys() -> None:
    told = facts("Erik Holm is a composer. Holm’s credits include music for films such as Jan Sand’s “Fog” and “Rain”.")
    made = {(s, p, o) for s, p, o in told if p in {"composer", "director"}}
    assert made == {(film, "composer", "Erik Holm") for film in ("Fog", "Rain")} | {("Fog", "director", "Jan Sand")}
