"""Works and papers in a row behind a noun, with what they mean or their years in brackets."""

import pytest
from tests.language import typed

POET = "Ivan Lindau is a poet. "

ROWS = [
    (POET + "His other works are Tuz Joli (Salt Road, 1971); Qishi Nav (New Winter, 1977); and Bod (Wind, 1983).",
     {"Tuz Joli", "Qishi Nav", "Bod"}, "Book"),
    (POET + "His works include Tuz va Bod (1960; Salt and Wind) and Qishi Nav (1964).",
     {"Tuz va Bod", "Qishi Nav"}, "Book"),
    (POET + "His contributions consist of two books of verse: Tuz Joli (Salt Road, 1971) and Bod (Wind, 1976).",
     {"Tuz Joli", "Bod"}, "Book"),
    (POET + "His Tuz Joli (Salt Road, with Anna Weber, 1935), and Bod (Wind, 1938) were staged in Osh.",
     {"Tuz Joli", "Bod"}, "Book"),
    (POET + "His verses appeared in 1935, followed in 1936 by Bodi Kuh (Wind of the Mountain).", {"Bodi Kuh"}, "Book"),
    (POET + "The theatre put on his play Qabutari Safed (White Dove).", {"Qabutari Safed"}, "Book"),
    (POET + "His stories include “Tuz Joli” (“Salt Road,” 1971) and “Bodi Kuh” (“Wind of the Hills,” 1975).",
     {"Tuz Joli", "Bodi Kuh"}, "Book"),
    ("The first print of the region was Po Kuhnama (1923), a newspaper published in Osh.",
     {"Po Kuhnama"}, "MediaOutlet"),
    ("The director is known for the films Tuz Joli (Salt Road, 1990) and Bodi Kuh (Wind of the Hills, 1992).",
     {"Tuz Joli", "Bodi Kuh"}, "Film"),
    ("He wrote such novels as Salt, Part 1; Bloody Winter (1935); Salt, Part 2 (1947).", {"Bloody Winter"}, "Book"),
    ("Her roles include Olga in Tuz Joli (Salt Road), by A. N. Weber; Vera in Bodi Kuh (Wind of Osh), by J. Holm.",
     {"Tuz Joli", "Bodi Kuh"}, "Book"),
    ("The plays she wrote include Tuz Joli (Salt Road) and Se ruzi yak bahor (Three Winds of Spring).",
     {"Tuz Joli", "Se ruzi yak bahor"}, "Book"),
    ("Known are the plays Tuz Joli (with A. Weber, 1942), Bodi Kuh (1943) and others.",
     {"Tuz Joli", "Bodi Kuh"}, "Book"),
    ("Her first feature, Salt, Salt Road (1966), tells of love.", {"Salt, Salt Road"}, "Film"),
    ("It is Anna Weber's 1998 film Beshkuh (Five Hills), shot in Osh.", {"Beshkuh"}, "Film"),
    ("In the poems Tuz (1927) and The Girl, or the Victim of Love (1928) he wrote of it.",
     {"The Girl, or the Victim of Love"}, "Book"),
    ("The first documentary to be shot there was Vozrozhdenie Stepi (Rebirth of the Steppe) in 1925.",
     {"Vozrozhdenie Stepi"}, "Documentary"),
]  # fmt: skip

NONE = [
    "The author of the novel was Ivan Lindau (1878–1954).",
    "The heads of the paper were Ivan Lindau (1928-1955) and Peter Holm (1955-1960).",
    "He wrote novels in Riga (Latvia) and Tallinn (Estonia).",
    "The poet met Anna Weber (the director) and Peter Holm (an actor).",
    "The oldest film festivals are Weber International Film Festival (1951) and Lindau Film Festival (1976).",
    "In the film, Anna Weber (Vera) plays a nurse.",
    "In his work Lindau (1964) describes the steppe.",
    "The poets Ivan Lindau (1903–1966) and Peter Holm (1905–1968) were friends.",
]


@pytest.mark.parametrize(("text", "titles", "kind"), ROWS)
def test_the_members_of_a_row_are_what_their_noun_calls_them(text: str, titles: set[str], kind: str) -> None:
    assert titles <= {name for name, type_ in typed(text) if type_ == kind}


@pytest.mark.parametrize("text", NONE)
def test_people_places_and_houses_with_brackets_are_no_works(text: str) -> None:
    assert not {name for name, type_ in typed(text) if type_ in {"Book", "MediaOutlet"}}


def test_who_has_written_a_member_of_a_row_is_no_part_of_its_title() -> None:
    text = "Known are the poem Tuz Joli (1935; Salt Road) and Anna Lindau's Bodi Kuh (1954; Wind of the Hills)."
    assert ("Bodi Kuh", "Book") in typed(text)


def test_what_a_title_means_names_no_studio_and_no_maker() -> None:
    text = "He is the hero of the films Tuz Joli (Lindaufilm, 1912) and Bodi Kuh (Anna Weber, 1914)."
    assert not {"Lindaufilm", "Anna Weber"} & {name for name, type_ in typed(text) if type_ == "Film"}
