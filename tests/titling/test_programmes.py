import pytest
from tests.language import annotate


def films(*blocks: str) -> set[str]:
    return {mention.text for mention in annotate(*blocks).mentions if mention.type == "Film"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NIGHT SHIFT AT THE MILL. USSR 1977. 22 min. A film about bread.", {"NIGHT SHIFT AT THE MILL"}),
        ("White Dog, Black Dog. Kazakhstan/France 2003. 98 min.", {"White Dog, Black Dog"}),
        ("Grey Harbour (Sur Aylaq), Kazakhstan, 2003, 98 min.", {"Grey Harbour", "Sur Aylaq"}),
        ("Anna Petrova: Grey Harbour (Sur Aylaq), 2003, 98 min.", {"Grey Harbour", "Sur Aylaq"}),
        ("Grey Harbour, 2003, 98 min.", {"Grey Harbour"}),
        ("For her trilogy (The Ferryman, 2006; Fog Season, 2012) she wrote music.", {"The Ferryman", "Fog Season"}),
        ("The evening began with Grey Harbour (dir. Anna Petrova).", {"Grey Harbour"}),
        ("Critics like Salt Road (Ainur Tolegenova, USSR, 1988).", {"Salt Road"}),
        ("Some films spoke of the young (Night Bus, Marat Sydykov, USSR, 1989).", {"Night Bus"}),
        ("Film review: Salt Road - a slow journey", {"Salt Road"}),
        ("Balloon (Latvia) dir. Anna Petrova", {"Balloon"}),
        ("Grey Harbour (Geo-Rus) dir. Anna Petrova", {"Grey Harbour"}),
        ("Grey Harbour (dir. Marat Sydykov, Kazakhstan, 2012, 75 min)", {"Grey Harbour"}),
        ("Salt Road review – a slow journey", {"Salt Road"}),
    ],
)
def test_the_layout_of_a_programme_shows_titles(text: str, expected: set[str]) -> None:
    assert films("The film season", text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The festival in Almaty, Kazakhstan, 2003, lasted 90 minutes.",
        "It was filmed for a serial (Steppe TV, 1993).",
        "He ran in Kazakhstan in 1999 for 90 minutes.",
        "He met a friend (Marat Sydykov, Ainur Tolegenova, USSR, 1988) at school.",
        "The studio (Kazakhfilm, Ainur Tolegenova, Kazakhstan, 1988) was named.",
        "Anna Petrova said in Almaty: Kazakhstan, 2003, 90 minutes.",
        "On her way home she stopped in Almaty, 2003, 90 min. late.",
        "She left the studio (directed by Anna Petrova since 1970).",
    ],
)
def test_a_length_a_year_and_a_bracket_alone_show_none(text: str) -> None:
    assert films("The film season", text) == set()


def test_a_headline_that_the_text_defines_is_one_title() -> None:
    assert films("Mother Tongue, Father Silence", "Mother Tongue, Father Silence (Kyrgyz: Ene) is a film.") >= {
        "Mother Tongue, Father Silence"
    }


def test_a_headline_that_the_text_does_not_define_is_none() -> None:
    assert films("Almaty, Astana, Omsk", "Almaty, Astana, Omsk: the season of films begins today.") == set()


def test_a_title_stands_in_the_line_above_its_country_year_and_length() -> None:
    assert films("The film season", "GREY HARBOUR", "Kazakhstan, France, 2003, 98 min") == {"GREY HARBOUR"}
    assert films("The film season", "A long way to go in the evening", "Kazakhstan, 2003, 98 min") == set()


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("1. The Song (Uzbekistan, 1976)", {"The Song"}),
        ("1. Song of the Plain (USSR, 1976)", {"Song of the Plain"}),
        ("1. Salt Road (Sāls ceļš, 1972)", {"Salt Road", "Sāls ceļš"}),
    ],
)
def test_a_country_in_a_headings_bracket_is_no_second_title(heading: str, expected: set[str]) -> None:
    assert films("Five films to see", heading, "It was shot in the mountains of the south.") == expected
