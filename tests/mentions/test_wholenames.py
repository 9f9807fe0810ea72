"""Names that go on: museums with an annex, long lists of fields, prizes with what they are for, villages, weeks."""

import pytest
from tests.language import typed
from tests.reading import facts

ABOUT = "The film festival closed in Riga. "
WHOLE = [
    ("They visited the Weber Museum and the Memorial Complex.", "Weber Museum", "Site"),
    ("They visited the Weber Museum and Lenin Park.", "Weber Museum", "Site"),
    (
        "Olga Lee leads the State Archive of Film, Photo Documents, and Sound Recording.",
        "State Archive of Film, Photo Documents, and Sound Recording",
        "Organisation",
    ),
    (
        "The Archive of Film, Photo Documents and Audio Recordings of the Ministry of Culture was closed.",
        "Archive of Film, Photo Documents and Audio Recordings",
        "Organisation",
    ),
    ("She was the chair of the Composers' union of Latvia.", "Composers' union of Latvia", "Organisation"),
    ("He joined the Artists' union in 1970.", "Artists' union", "Organisation"),
    ("Olga Lee won the Oscar for best actress.", "Oscar for best actress", "Award"),
    ("Olga Lee won the Pardo award for best direction.", "Pardo award for best direction", "Award"),
    (
        "Olga Lee won the Gemini Award for best actress in a dramatic role.",
        "Gemini Award for best actress in a dramatic role",
        "Award",
    ),
    ("They gave Olga Lee Best Actress award.", "Best Actress award", "Award"),
    ("The Riga Best Actress award went to Olga Lee.", "Best Actress award", "Award"),
    ("Another Weber Award was given to Ivan Petrov.", "Weber Award", "Award"),
    ("Olga Lee’s “Where To, Anna?” and Anna Weber’s “Ghosts” won.", "Where To, Anna?", "Film"),
    ("Nora Stork was chosen best actress for her role in “Fog”.", "Nora Stork", "Person"),
    ("Olga Lee won the prize for best actress.", "best actress", "Award"),
    ("The jury prize “Fog” won was its first.", "jury prize", "Award"),
    ("“Fog” won at the Riga International Film Critics' Week.", "Riga International Film Critics' Week", "Festival"),
    ("“Fog” opened the International Critics' Week.", "International Critics' Week", "Festival"),
    (
        "Olga Lee has the Riga Award for Contribution to Baltic Culture.",
        "Riga Award for Contribution to Baltic Culture",
        "Award",
    ),
    ("Ivan Petrov won for the film One way directed by Olga Lee.", "One way", "Film"),
    ("The jury noted the film The other bank (directed by Olga Lee).", "The other bank", "Film"),
    ("The film Fog was written and directed by Olga Lee.", "Fog", "Film"),
    ("The film Fog brilliantly directed by Olga Lee won.", "Fog", "Film"),
    ("Anna Weber’s ‘Horizon’ won the critics' award in the panorama category.", "Horizon", "Film"),
    ("Anna Weber, a Latvian from Ventspils, born 1900, is a teacher.", "Ventspils", "Place"),
]


@pytest.mark.parametrize(("text", "name", "type_"), WHOLE)
def test_a_name_is_found_in_its_whole_extent(text: str, name: str, type_: str) -> None:
    assert (name, type_) in typed(ABOUT + text)


def test_a_town_is_no_part_of_what_is_done_from_it() -> None:
    assert not {name for name, _ in typed("He lives in the village of Kara-based shepherds.") if "based" in name}


MAKERS = [
    ("The first feature film, A. Weber’s Shame (The Guilt), was shot in 1926.", "Shame", "A. Weber"),
    (
        "Ivan Petrov is a director. The studio's last film, Ivan Petrov's Salt Road, came out.",
        "Salt Road",
        "Ivan Petrov",
    ),
]


@pytest.mark.parametrize(("text", "title", "maker"), MAKERS)
def test_the_maker_before_a_title_is_no_part_of_it(text: str, title: str, maker: str) -> None:
    assert (title, "director", maker) in facts(text)


def test_what_a_saga_is_about_is_no_title() -> None:
    found = typed("It is a long saga about the Timurid court directed by Ivan Petrov.")
    assert not {name for name, _ in found if "about" in name}


def test_a_title_may_begin_with_somebody_who_owns_what_it_names() -> None:
    assert ("Bridget Jones's Diary", "Film") in typed("She watched the film Bridget Jones's Diary in Riga.")
