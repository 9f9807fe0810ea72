"""What looks like a title without quotation marks and is none: labels of credits, makers, captions' players."""

import pytest
from tests.language import typed
from tests.reading import facts

FILM = "Films and film studios are spoken of here. "


@pytest.mark.parametrize(
    ("blocks", "name"),
    [
        (("Salt Road, 1957.", "Produced / Directed by A. Weber, O. Braun"), "Produced / Directed"),
        (("Salt Road, 1957.", "Written, Produced and Directed by Anna Weber"), "Written, Produced and Directed"),
        (("The film “Two Roofs” won the Silver Bear.", "Script by Anna Weber", "Directed by Jan Holm"), "Script"),
        (
            ("Aral – The Lost Sea", "Anna Weber, Carlos Casares, Latvia - Italy 2004, 52 min"),
            "Anna Weber, Carlos Casares",
        ),
        ((FILM + "He acted in “Two Roofs” by A. Holm and M. Petrova (1957, as Ivan).",), "M. Petrova"),
    ],
)
def test_it_is_no_film(blocks: tuple[str, ...], name: str) -> None:
    assert (name, "Film") not in typed(*blocks)


def test_a_caption_names_its_players_before_the_title() -> None:
    found = facts(FILM, "Anna Weber and Otto Braun in Harbour (dir. Jan Holm, 1989)")
    assert ("Harbour", "director", "Jan Holm") in found


def test_both_makers_are_the_films() -> None:
    found = facts(FILM + "He acted in “Two Roofs” by A. Holm and M. Petrova (1957).")
    assert {o for s, p, o in found if (s, p) == ("Two Roofs", "director")} == {"A. Holm", "M. Petrova"}


def test_a_name_that_ends_small_is_nobodys() -> None:
    assert "director" not in {p for _, p, _ in facts(FILM, "Nora’s Road (Noragiin zam), 1938.")}


@pytest.mark.parametrize(
    "line", ["TUESDAY 17 August: Salt Road (1975)", "It shows Two Roofs (1979) on March 29 and Salt Road (1975)."]
)
def test_the_day_of_a_programme_is_not_in_the_title(line: str) -> None:
    assert ("Salt Road", "Film") in typed(FILM, line)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Still from Behind the Vaults of Salt (1928) by Anna Weber", "Behind the Vaults of Salt"),
        ("Poster for Poem about Love (1954), directed by Anna Weber", "Poem about Love"),
        ("Still from Anna Maria Weber’s Fog: The Salt Road (1998)", "Fog: The Salt Road"),
        ("Salt Road (1990), a still life", "Salt Road"),
    ],
)
def test_a_caption_is_no_part_of_the_title(line: str, title: str) -> None:
    found = typed(FILM, "Chapter 2", line)
    assert (title, "Film") in found
    assert {name for name, kind in found if kind == "Film"} == {title}
    assert "awardReceived" not in {p for _, p, _ in facts(FILM, "Chapter 2", line)}


def test_the_country_that_takes_part_is_no_part_of_the_title() -> None:
    found = typed(
        FILM, "Then came Latvia with 40 Days (Dienas) by Anna Weber, and Estonia with The Hut (Onn) by Jan Holm."
    )
    assert {"40 Days", "The Hut"} <= {name for name, kind in found if kind == "Film"}
