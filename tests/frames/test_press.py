"""Wordings of newspapers that were once read wrongly."""

import pytest
from tests.reading import facts, read, stances


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The film week opened. Erik Holm's “Grey Harbour,” was shown.", ("Grey Harbour", "director", "Erik Holm")),
        ("“Grey Harbour,” by Erik Holm, opened the film week.", ("Grey Harbour", "director", "Erik Holm")),
        ("Films of the club: Iron Road (1931): the first one.", ("Iron Road", "releaseDate", "1931")),
        (
            "The film “Iron Road” is based on the story “The Old Well” by Anna Weber.",
            ("The Old Well", "author", "Anna Weber"),
        ),
        ("The prizes were given in the city of Gold Coast, Australia.", ("Gold Coast", "locatedIn", "Australia")),
        ("Anna Weber was a dancer. Erik Holm was married to her younger sister Lena.", ("Erik Holm", "spouse", "Lena")),
        ("The club showed the film “Grey Harbour” by Erik Holm (1957).", ("Grey Harbour", "releaseDate", "1957")),
        ("He made a film about love (“Grey Harbour,” 1957).", ("Grey Harbour", "releaseDate", "1957")),
    ],
)
def test_it_is_read(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(
    ("text", "subject", "property_"),
    [
        ("The film “Iron Road” is based on the story “The Old Well” by Anna Weber.", "The Old Well", "director"),
        ("The prizes were given in the city of Gold Coast, Australia.", "Australia", "locatedIn"),
        ("Anna Weber was a dancer. Erik Holm was married to her younger sister Lena.", "Anna Weber", "spouse"),
        (
            "The jury had Russian directors Ivan Petrov and Oleg Danilov, actress Anna Weber and producer Erik Holm.",
            "Anna Weber",
            "nationality",
        ),
        (
            "Ivan Petrov received a jury prize for his film. The prize for the best part went to Erik Holm.",
            "Erik Holm",
            "awardReceived",
        ),
        ("Erik Holm's film “The Sun” (Russia) was shown.", "The Sun", "alternativeTitle"),
        ("Anna Weber was born in Dushanbe, Soviet Union, now Tajikistan.", "Tajikistan", "formerName"),
        (
            "In 1955, together with “Mosfilm,” the film “Saltanat” (directed by V. Pronin) was made.",
            "In 1955",
            "productionCompany",
        ),
        (
            "The Aral Film Festival gave it a prize. It was the best film of a student film festival too. "
            "The festival took place in May 2013 in Oslo.",
            "Aral Film Festival",
            "location",
        ),
        (
            "In the film “Iron Road” the first of them made his debut, playing the lead role in Anna Weber's "
            "“Grey Harbour”.",
            "Iron Road",
            "castMember",
        ),
    ],
)
def test_it_is_not_said(text: str, subject: str, property_: str) -> None:
    assert not [fact for fact in facts(text) if fact[:2] == (subject, property_)]


def test_a_person_who_receives_a_prize_is_no_film() -> None:
    found = read("Yermek Otarov received the Special Diploma for the set of the film “Grey Harbour”.")
    assert {entity.name: entity.type for entity in found.entities}["Yermek Otarov"] == "Person"


def test_who_hopes_for_his_film_is_its_director_for_certain() -> None:
    said = stances("Of the film week: Amir Bayzakov hopes his “Grey Harbour” will impress the critics.")
    assert said[("Grey Harbour", "director", "Amir Bayzakov")] == ("asserted", None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In the film “Grey Harbour” Paul Novak stars as the pianist Aurel Lantos.", "Aurel Lantos"),
        ("The film “Grey Harbour” has a Chinese banker, Mr. Gao (Deng Yuming), who buys the piano.", "Gao"),
        ("Anna Weber plays the ranger's widow, Sitora, in the film “Grey Harbour”.", "Sitora"),
    ],
)
def test_who_is_played_has_no_life_outside_the_film(text: str, name: str) -> None:
    assert not [f for f in facts(text) if f[0].endswith(name)]


def test_who_plays_keeps_a_life() -> None:
    said = facts("The actress Anna Weber plays the widow in the film “Grey Harbour”.")
    assert {("Anna Weber", "occupation", "actress"), ("Grey Harbour", "castMember", "Anna Weber")} <= said


@pytest.mark.parametrize(
    ("text", "occupation"),
    [
        ("Edmund Pym was a wool broker.", "wool broker"),
        ("The shop was run by a radar technician, Stanley Ogden.", "radar technician"),
        ("Edmund Pym was a broker.", "broker"),
    ],
)
def test_an_occupation_keeps_the_noun_that_narrows_it(text: str, occupation: str) -> None:
    assert {value for _, name, value in facts(text) if name == "occupation"} == {occupation}
