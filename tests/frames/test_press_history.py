"""What the press of Central Asia words in its own way: branches of bodies, leaders of risings, what a famine struck."""

import pytest
from tests.language import annotate
from tests.reading import facts

TOLD = [
    ("Olga Lee, director of the KGB's Riga office, spoke.", ("Olga Lee", "employer", "KGB")),
    ("The court cleared many, including one of the leaders of the 1916 uprising, Ivan Petrov.",
     ("Ivan Petrov", "participantIn", "1916 uprising")),
    ("Ivan Petrov was an ethnic Kazakh, and Olga Weber an ethnic Russian.", ("Olga Weber", "nationality", "Russian")),
    ("Two prominent directors of the period were Ivan Petrov (1904–1952) and Peter Lindau (1892–1937).",
     ("Peter Lindau", "occupation", "film director")),
    ("“Salt Road” is a documentary by the Ministry of Culture of Latvia.",
     ("Salt Road", "productionCompany", "Ministry of Culture of Latvia")),
    ("The documentary “Salt Road” was shown. The second part of the documentary tells about the events of 2016.",
     ("Salt Road", "mainSubject", "events of 2016")),
    ("Anna Weber is a director. Another Weber film, “Salt Road”, was shown later.",
     ("Salt Road", "director", "Anna Weber")),
    ("The film festival closed. Kazakh director Anna Weber's Student received the Golden Dove.",
     ("Student", "awardReceived", "Golden Dove")),
]  # fmt: skip
NOTHING = [
    ("Olga Lee left the office of the KGB in Riga.", "employer"),
    ("Ivan Petrov wrote about the leaders of the 1916 uprising.", "participantIn"),
    ("The plays were staged by prominent theatre directors. They were Ivan Petrov's friends.", "occupation"),
    ("Another film about Weber, “Salt Road”, was shown later.", "director"),
    ("The director Anna Weber's Berlin premiere was a triumph.", "director"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_wording_of_the_press_is_read(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("text", "barred"), NOTHING)
def test_what_only_sounds_so_tells_nothing(text: str, barred: str) -> None:
    assert barred not in {p for _, p, _ in facts(text)}


def test_two_of_one_surname_with_other_initials_are_two() -> None:
    told = facts("The cameramen Z. Petrov and K. Lee came. The writer A. Petrov stayed.")
    assert ("Z. Petrov", "occupation", "writer") not in told
    assert ("A. Petrov", "occupation", "writer") in told


def test_a_label_before_a_dash_is_of_those_behind_it() -> None:
    text = "New people came to the studio: cameramen - Ivan Petrov, Peter Lindau, writers - Olga Lee and Anna Weber."
    told = {(s, o) for s, p, o in facts(text) if p == "occupation"}
    assert told == {
        ("Ivan Petrov", "cameraman"),
        ("Peter Lindau", "cameraman"),
        ("Olga Lee", "writer"),
        ("Anna Weber", "writer"),
    }


def test_what_says_what_a_named_event_was_is_no_second_event() -> None:
    text = "The film is about Bloody January, the deadly unrest that shook Kazakhstan in January 2022."
    events = {m.text for m in annotate(text).mentions if m.type == "HistoricalEvent"}
    assert events == {"Bloody January"}


def test_a_studio_of_one_word_is_no_person() -> None:
    assert {m.type for m in annotate("Later, Lindenkino was merged.").mentions if m.text == "Lindenkino"} == {
        "FilmStudio"
    }


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He received a prize for his movie Tosh ba Tosh (1993).", "Tosh ba Tosh", "Film"),
        ("She heads the Center of Manuscripts and Rare Books.", "Center of Manuscripts and Rare Books",
         "Organisation"),
        ("The film “Salt” won the Best First Time Director award.", "Best First Time Director award", "Award"),
    ],
)  # fmt: skip
def test_a_name_is_read_whole(text: str, name: str, kind: str) -> None:
    assert (name, kind) in {(m.text, m.type) for m in annotate(text).mentions}


def test_an_office_with_a_list_of_fields_is_of_its_own_holder() -> None:
    text = (
        "The guests were the Minister of Culture, Information and Youth Policy Anna Weber and the painter Ivan Petrov."
    )
    assert "Ivan Petrov" not in {s for s, p, _ in facts(text) if p == "positionHeld"}


def test_an_office_and_its_holder_are_no_title() -> None:
    text = "The Minister of Culture and Information Anna Weber opened the film festival."
    assert {m.type for m in annotate(text).mentions if "Weber" in m.text} == {"Person"}


def test_the_film_of_a_producer_is_not_directed_by_him() -> None:
    told = facts("Producer Olga Lee said she had shown her film, “Salt Road”, to the committee.")
    assert ("Salt Road", "director", "Olga Lee") not in told
    both = facts("The director and producer Olga Lee came. Lee had shown her film “Salt Road” before.")
    assert ("Salt Road", "director", "Olga Lee") in both
