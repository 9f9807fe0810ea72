"""What stands beside a name, behind a title or in a row, and is not said of it."""

import pytest
from tests.language import typed
from tests.reading import facts, qualified

FILM = "Films and film studios are spoken of here. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The State Theatre named after Weber or Weber Theatre is a theatre in Riga.", "Weber Theatre"),
        ("Jan Holm won approval for a movie version of Saltana (1956).", "1956"),
        ("Saltana is a Kazakh detective thriller from 2023.", "Kazakh"),
    ],
)
def test_what_stands_beside_is_not_said_of_the_name(text: str, told: str) -> None:
    found = facts(text)
    assert not {p for _, p, o in found if o == told} & {"namedAfter", "publicationDate", "nationality"}


def test_a_number_in_a_row_behind_a_title_is_its_year() -> None:
    found = facts("“This salt will never end”, 103 min., 2020, directed by Anna Weber.")
    assert "2020" not in {s for s, _, _ in found}


def test_news_are_edited_too() -> None:
    found = facts(
        "The historical drama “Saltana” directed by Jan Holm was shown.",
        "Translated by Erik Lind",
        "Editing by Anna Weber",
    )
    assert "editor" not in {p for _, p, _ in found}


@pytest.mark.parametrize(
    ("text", "prize"),
    [
        ("She is a laureate of the USSR State Prize, a special prize of the Lindau Film Festival.", "USSR State Prize"),
    ],
)
def test_a_states_prize_is_no_festivals(text: str, prize: str) -> None:
    assert prize not in {s for s, p, _ in facts(text) if p == "conferredBy"}


@pytest.mark.parametrize(
    "text",
    [
        "She was Vera in the play “Grey Harbour” by Jan Holm (1963), Olga in “The Road” by Erik Lund (1967).",
        "She played Vera in The First Frost by Anna Weber and Erik Lund (1956), Olga in Snow after Jan Holm (1957).",
    ],
)
def test_years_behind_plays_and_authors_release_no_films(text: str) -> None:
    assert not {p for _, p, _ in facts(FILM + text)} & {"director", "releaseDate"}


def test_a_part_has_no_children() -> None:
    text = (
        "Olga Petrova is an actress. She is known for the roles of Lucy in the film “Salt”, Anna Weber in the film "
        "“Fog”, nurse Ida from the film “Dust”. Her son Erik Petrov is an actor."
    )
    parents = {o for s, p, o in facts(text) if (s, p) == ("Erik Petrov", "parent")}
    assert parents <= {"Olga Petrova"}


def test_a_people_of_the_country_is_no_place_of_a_film() -> None:
    text = "The film “Salt” has never been shown. She took pictures of the life of rural Uzbeks in Uzbekistan."
    assert not {p for _, p, _ in facts(text)} & {"narrativeLocation"}


def test_a_president_of_something_else_is_not_the_festivals() -> None:
    text = "The Lindau Film Festival ended in Riga. It was run by Golden Globe president Anna Weber."
    assert "of" not in qualified(text)["Anna Weber", "positionHeld", "president"]


def test_whoever_is_called_something_else_holds_no_office_before_him() -> None:
    text = "Tulpar Live’s director Aida Osmon kyzy and presenter Azamat Umarov were found guilty on May 10 of theft."
    found = facts(text)
    assert ("Tulpar Live", "leader", "Aida Osmon kyzy") in found
    assert ("Azamat Umarov", "occupation", "presenter") in found
    assert ("Azamat Umarov", "positionHeld", "director") not in found


def test_the_film_named_in_passing_is_not_the_one_told_of_before() -> None:
    found = facts(
        "In 1966 he made his first film, which was the subject of his thesis. The film won the top prize in Germany.",
        "As a student Jan Holm showed his talent by playing the role of Kamal in the film “Salt”.",
    )
    assert not {p for s, p, _ in found if s == "Salt"} & {"awardReceived", "screenedAt", "releaseDate"}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "The first film with Kazakh actors, Amangeldy, was shot in Riga. The hero Amangeldy Imanov is in it.",
            ("Amangeldy Imanov", "occupation", "actor"),
        ),
        (
            "Anna Weber is a director. Her film Dust - shot with help from the Danish director Jan Holm - was awarded "
            "a prize for best director at the Lindau Film Festival.",
            ("Jan Holm", "awardReceived", "best director"),
        ),
        (
            "The Salt Film Festival opened in Riga. The film “Fog” won the main prize at the festival in Trieste.",
            ("Salt Film Festival", "location", "Trieste"),
        ),
    ],
)
def test_what_only_stands_beside_is_not_told(text: str, fact: tuple[str, str, str]) -> None:
    assert fact not in facts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The film “Fog” won the prize “Big Star” in Riga.", ("Big Star", "Award")),
    ],
)
def test_a_title_and_a_prize_are_taken_whole(text: str, fact: tuple[str, str]) -> None:
    assert fact in typed(text)


def test_several_parts_are_in_several_films() -> None:
    found = facts(
        "Ida Weber had the lead roles in Mirror and Nostalgia, directed by Jan Holm. She was in the film Fog."
    )
    assert {("Mirror", "castMember", "Ida Weber"), ("Nostalgia", "castMember", "Ida Weber")} <= found


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "The cameraman Jan Holm came. The film “Fog” was shot by Jan Holm in 1988.",
            ("Fog", "cinematographer", "Jan Holm"),
        ),
    ],
)
def test_who_made_it_is_told_by_the_bracket_and_by_the_trade(text: str, fact: tuple[str, str, str]) -> None:
    found = facts(text)
    assert fact in found
    assert not {p for _, p, o in found if o in ("Jan Holm", "Holm")} - {fact[1], "occupation"} - {"director"}


@pytest.mark.parametrize(
    ("text", "prop"),
    [
        (
            "The state shows three films: The first, “Fog,” is a comedy about students. The second, “Ice,” tells of a "
            "horse.",
            "follows",
        ),
        (
            "The film “Fog” won a prize. The premiere of Ada Weber took place during the Lindau Film Festival.",
            "screenedAt",
        ),
    ],
)
def test_what_is_told_of_another_is_not_told_of_the_film(text: str, prop: str) -> None:
    assert prop not in {p for _, p, _ in facts(text)}


def test_a_prize_that_names_its_festival_is_given_at_no_other() -> None:
    text = (
        "The film “Fog” won the Grand Prize of the Riga Film Festival and the Golden Bear of the Lindau Film Festival."
    )
    given = {fact[2]: told.get("at", "") for fact, told in qualified(text).items() if fact[1] == "awardReceived"}
    assert all(at in prize for prize, at in given.items() if "Riga" in prize)


@pytest.mark.parametrize(
    ("text", "released"),
    [
        ("His films are Fog (shot 1980, released 1985) and Ice (1990).", {"1985", "1990"}),
        ("The film “Fog” (1970, released 1972) was a success.", {"1972"}),
    ],
)
def test_of_two_years_in_a_bracket_that_of_the_release_is_told(text: str, released: set[str]) -> None:
    assert {o for _, p, o in facts(FILM + text) if p == "releaseDate"} == released


def test_an_answer_of_an_interview_is_no_film() -> None:
    blocks = ("Interviewer: How was your new film “Fog” received?", "Jan Holm: We premiered it in Cannes last year.")
    assert not {s for s, *_ in facts(*blocks)} - {"Fog"}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Ada Weber is a film director. Critics set Weber beside the directors Jan Holm and Erik Lund. The film "
            "Heat was released in 1963. The young director filmed the movie in Osh.",
            ("Heat", "director", "Jan Holm"),
        ),
        (
            "Jan Holm graduated from the Moscow Conservatory. Holm taught at the conservatory in Riga.",
            ("Moscow Conservatory", "locatedIn", "Riga"),
        ),
        (
            "Jan Holm gave her a tiny role in the film “The Poem of the Steppe”.",
            ("The Poem of the Steppe", "castMember", "Jan Holm"),
        ),
        (
            "The guests included Turkey’s Deputy Culture and Tourism Minister Jan Holm.",
            ("Jan Holm", "positionHeld", "minister"),
        ),
        (
            "Ada Weber and four of her crew were killed in a car crash near Riga.",
            ("car crash near Riga", "numberOfDeaths", "4"),
        ),
    ],
)
def test_what_another_is_or_did_is_not_told(text: str, fact: tuple[str, str, str]) -> None:
    assert fact not in facts(text)


def test_a_minister_is_told_and_so_are_all_the_dead() -> None:
    found = facts("Culture and Sports Minister Jan Holm came. Ten people were killed in a car crash near Riga.")
    assert {("Jan Holm", "positionHeld", "minister"), ("car crash near Riga", "numberOfDeaths", "10")} <= found


@pytest.mark.parametrize(
    ("text", "prop"),
    [
        (
            "“The films that I was watching were Soviet films or Russian films,” says Anna Weber from Riga.",
            "nationality",
        ),
        (FILM + "The rock music of Jan Holm turned into Erik Lund’s What A Grey Morning.", "director"),
        (FILM + "Still from Luna Park by Bakhtyar Umarov.", "author"),
    ],
)
def test_films_that_are_watched_songs_and_stills_tell_no_such_thing(text: str, prop: str) -> None:
    assert prop not in {p for _, p, _ in facts(text)}
