"""Quotation marks around the names of bodies and festivals, which are no titles."""

import pytest
from tests.language import annotate, typed

BODIES = [
    ("She founded the “Tengri” creative agency in Almaty.", "Tengri", "Organisation"),
    ("The film was made by the company «Salt» in 2010.", "Salt", "Organisation"),
    ("It was shown at the “Ak Kelin” film festival in Osh.", "Ak Kelin", "Festival"),
    ('He wrote for the newspaper "Kino Post".', "Kino Post", "MediaOutlet"),
    ("The “Steppe Special Award” went to Anna Weber.", "Steppe Special Award", "Award"),
    ("The jury named the winner of “The Best Male Role”.", "The Best Male Role", "Award"),
    ("The film-factory “Red Mill” was opened in 1925.", "Red Mill", "FilmStudio"),
    ("JSC “Latvian film” made the picture.", "Latvian film", "FilmStudio"),
    ("He edited the newspapers “Kink”, “Torch” and “Voice of the Field”.", "Voice of the Field", "MediaOutlet"),
    ("LLP “Otau” made the picture.", "Otau", "Organisation"),
    ("The premiere took place at the cinema “Ala-Bel” in Bishkek.", "Ala-Bel", "Site"),
    ("The film won at the “KinoArt-2018” contest in Osh.", "KinoArt-2018", "Festival"),
]
WORKS = [
    ("A retrospective of Latvian films “Salt”, “Fog” and “Rain” was held.", "Salt", "Film"),
    ("A programme of the films “Needle” and “Fog” was shown.", "Needle", "Film"),
    ("The film “Needle” studio work began in 1987.", "Needle", "Film"),
    ('She wrote the book "Salt".', "Salt", "Book"),
    ("The film “The Best Man” was shown in Osh.", "The Best Man", "Film"),
    ("The film was released under the title “Golden Field”.", "Golden Field", "Film"),
    ("He wrote the kuy “Qaraqat” for the film “Needle”.", "Qaraqat", "CreativeWork"),
    ("The film “The Prize” was shown in Osh.", "The Prize", "Film"),
    ("Anna Weber directed “Farewell, Salt!” in 2008.", "Farewell, Salt!", "Film"),
    ("The drama “White Yurt” won the festival prize.", "White Yurt", "Film"),
]


@pytest.mark.parametrize(("text", "name", "type_"), [*BODIES, *WORKS])
def test_the_noun_beside_a_quotation_tells_whether_it_names_a_body(text: str, name: str, type_: str) -> None:
    assert (name, type_) in {(mention.text, mention.type) for mention in annotate(text).mentions}


def test_quotations_in_a_row_behind_films_are_titles_whatever_their_capitals() -> None:
    text = 'He acted in "Angel in the skullcap", "Journey to childhood" and "On the wings of a song."'
    found = {mention.text for mention in annotate(text).mentions if mention.type == "Film"}
    assert found == {"Angel in the skullcap", "Journey to childhood", "On the wings of a song"}


def test_a_remark_is_no_title() -> None:
    text = 'She said "We need more money", "Nobody helps us" and left the film studio.'
    assert not {mention.text for mention in annotate(text).mentions if mention.type == "Film"}


def test_a_legal_form_leads_to_a_body_s_name() -> None:
    text = "Anna Weber, Director of the State Institution “Tengri”, likes films."
    assert ("Tengri", "Organisation") in {(m.text, m.type) for m in annotate(text).mentions}
    assert ("Grey Harbour", "Film") in {
        (m.text, m.type) for m in annotate("The state film “Grey Harbour” was made by Anna Weber.").mentions
    }


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The week has films like the Latvian ”Salt Road” by Anna Weber.", "Salt Road"),
        ("The film week ended. In 'Dawn', Anna Weber plays a nurse.", "Dawn"),
    ],
)
def test_single_marks_set_a_title_apart(text: str, title: str) -> None:
    assert (title, "Film") in typed(text)


@pytest.mark.parametrize(
    "text",
    [
        "“It is a film,” said Anna. She left Riga ” and came back.",
        "The film 'Roads' Ended in Riga.",
        "The film week ended. In 'time', Anna says, it helps.",
    ],
)
def test_single_marks_close_where_they_should(text: str) -> None:
    assert {name for name, kind in typed(text) if kind == "Film"} <= {"Roads", "film"}
