"""Titles, names and nicknames that are no films: cited issues, renamed houses, writings, what a ruler is called."""

import pytest
from tests.language import typed
from tests.reading import facts

FILM = "Films and film studios are spoken of here. "


@pytest.mark.parametrize(
    ("text", "name", "type_"),
    [
        ("He wrote for the daily Cape Herald in Oslo.", "Cape Herald", "MediaOutlet"),
        ("The company was renamed “Northern Light” in 1931.", "Northern Light", "Organisation"),
        ("The studio was founded in 1924 and soon renamed “Northkino”.", "Northkino", "FilmStudio"),
        ("The trust became Osh Film Studio (1938).", "Osh Film Studio", "FilmStudio"),
        ("Her film “Fog” (Linden Films, 2003) is short.", "Linden Films", "FilmStudio"),
        ("Her film “Tuman” (“The Fog of Films”, 2003) is short.", "The Fog of Films", "Film"),
        ("More changes followed: Northkino (1930), Eastfilm (1932) and Westfilm (1934).", "Eastfilm", "FilmStudio"),
        ("The picture was renamed “White Yard” in 1931.", "White Yard", "Film"),
        ("In 1961 Anna Weber published Towns of the Steppe (1961) and The Well (1964).", "The Well", "Book"),
        ("Her books are Night Bus (1961) and The Well (1964).", "The Well", "Book"),
        (
            "He is the author of First Films on the Steppe: Cinema and Life (2012).",
            "First Films on the Steppe: Cinema and Life",
            "Book",
        ),
        ("In 1961 Anna Weber completed Towns of the Steppe (1961) and The Well (1964).", "The Well", "Film"),
        ("He staged performances like “Two Roofs”.", "Two Roofs", "CreativeWork"),
        ("She had a hundred stage roles. The best was Vera in “Two Roofs”.", "Two Roofs", "CreativeWork"),
        ("She had a hundred stage roles. She also starred in “Two Roofs”.", "Two Roofs", "Film"),
    ],
)
def test_of_which_class_a_title_is(text: str, name: str, type_: str) -> None:
    assert (name, type_) in typed(FILM + text)


@pytest.mark.parametrize(
    "text",
    [
        "Viewers soon called her the “Steel Rose”.",
        "Critics nicknamed him “Steel Rose”.",
        "He was known to the public as “Steel Rose”.",
    ],
)
def test_a_nickname_is_no_film(text: str) -> None:
    assert "Steel Rose" not in dict(typed(FILM + text))


def test_a_ruler_by_his_title_is_no_person_of_his_land() -> None:
    assert not facts("In 1920 the rule of the Emir of Bukhara came to an end. The Khan of Kokand had fled.")


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("“Two Roofs” was filmed in Osh by the renowned director D. Holm.", "director"),
        ("“Two Roofs” was filmed in Osh by the renowned cameraman D. Holm.", "cinematographer"),
    ],
)
def test_what_a_director_films_he_directs(text: str, stated: str) -> None:
    found = {p for _, p, o in facts(FILM + text) if o == "D. Holm"} & {"director", "cinematographer"}
    assert found == {stated}


def test_the_head_of_an_archive_is_no_director_by_calling() -> None:
    found = facts("Anna Serova was the director of the Weber Institute of History from 1950 to 1960.")
    assert ("Anna Serova", "occupation", "director") not in found
    assert ("Weber Institute of History", "leader", "Anna Serova") in found


def test_the_names_that_a_studio_had_are_no_films() -> None:
    text = "The studio Holmfilm was founded in 1920. It went through several name changes, including “Northkino” "
    found = facts(text + "(1926-1930) and “Osh Photo Office” (1933).")
    assert {("Holmfilm", "formerName", "Northkino"), ("Holmfilm", "formerName", "Osh Photo Office")} <= found
    assert "releaseDate" not in {p for _, p, _ in found}
    film = "The films had alternative names, including “Salt Road” (1962) and “White Yard” (1963)."
    assert ("White Yard", "Film") in typed(FILM + film)
    assert "formerName" not in {p for _, p, _ in facts("The studio Holmfilm made films under the names of others.")}


def test_a_row_keeps_its_noun_through_translations() -> None:
    text = "The plays “Тұз жолы” (“Salt Road”, 1962), “Ақ үй” (“White house”, 1964) and “Қыс” (“Winter”) are loved."
    assert {kind for name, kind in typed(FILM + text) if name in {"Salt Road", "White house", "Қыс"}} == {"Book"}


def test_who_translates_a_play_has_not_written_it() -> None:
    assert not [f for f in facts("He translated into Kazakh plays “Two Roofs” of B. Weber.") if f[1] == "author"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The Osh Drama Theatre began its work on 7 November 1937.", True),
        ("The history of the Osh Drama Theatre goes back to 1937.", True),
        ("The building of the Osh Drama Theatre dates back to 1937.", False),
        ("The history of the town began in 1937 near the Osh Drama Theatre.", False),
    ],
)
def test_when_a_theatre_began(text: str, says: bool) -> None:
    begun = {o for s, p, o in facts(text) if (s, p) == ("Osh Drama Theatre", "inception")}
    assert bool(begun) == says


def test_a_name_that_a_theatre_gains() -> None:
    assert ("Osh Drama Theatre", "namedAfter", "Anton Chekhov") in facts(
        "In 1940 the Osh Drama Theatre gained the name of Anton Chekhov."
    )


def test_several_people_are_no_one_person() -> None:
    found = facts("A. Petrov and B. Holm are the founders of the Osh Drama Theatre.")
    assert {("Osh Drama Theatre", "founder", "A. Petrov"), ("Osh Drama Theatre", "founder", "B. Holm")} <= found


def test_an_owner_in_a_title_of_a_row_has_not_made_the_rest() -> None:
    text = "The actor Erik Holm played in films such as Night Bus, Jan Weber's Shoes, Stone Lion and Captain Storm."
    assert {s for s, p, _ in facts(text) if p == "director"} <= {"Shoes", "Jan Weber's Shoes"}


def test_what_a_theatre_was_called_at_first() -> None:
    found = facts("At first, the Osh Drama Theatre was called the Weber Workers' Theatre.")
    assert ("Osh Drama Theatre", "formerName", "Weber Workers' Theatre") in found


def test_the_town_of_a_studio_is_no_name_of_it() -> None:
    found = facts("Holmfilm was founded in 1934 as the Osh documentary film studio.")
    assert "formerName" not in {p for _, p, _ in found}


def test_an_office_in_a_name_is_nobodys() -> None:
    found = facts("Akim Weber is a writer. He has been an editor and an adviser at the Ministry of Culture.")
    assert ("Akim Weber", "positionHeld", "akim") not in found
    assert ("Anna Weber", "positionHeld", "akim") in facts("Anna Weber is the akim of Osh.")


def test_what_a_number_measures_is_no_film() -> None:
    assert not [p for _, p, _ in facts("Lindau is a town. Population: 31,400 (2021).") if p == "releaseDate"]
