"""A title, the line below it that says where, when and by whom it was made, and the review that follows."""

import pytest
from tests.reading import Fact, told

CARD = "Grey Harbour\n\nLatvia, Finland 2011. Dir: Anna Weber. 109 min. DCP\n\n"
FROM_CARD: set[Fact] = {
    ("Grey Harbour", "director", "Anna Weber"),
    ("Grey Harbour", "countryOfOrigin", "Latvia"),
    ("Grey Harbour", "countryOfOrigin", "Finland"),
    ("Grey Harbour", "releaseDate", "2011"),
    ("Grey Harbour", "runtime", "109"),
}
REVIEWS: list[tuple[str, set[Fact]]] = [
    (CARD + "A sailor comes home after ten years at sea and finds nobody there.", FROM_CARD),
    (
        CARD
        + "The images are by Jan Holm, Weber’s old cameraman. The score is by Ida Stone, who also composed for Ian "
        "Bell’s Salt Road, another film of the week.",
        {("Grey Harbour", "cinematographer", "Jan Holm"), ("Grey Harbour", "composer", "Ida Stone")},
    ),
    (
        "Salt Road\n\nDirected by Anna Weber\nLatvia 1991, 35mm, color, 171 min. Latvian with English subtitles\n\n"
        "Ian Bell’s score is sparing.",
        {
            ("Salt Road", "director", "Anna Weber"),
            ("Salt Road", "releaseDate", "1991"),
            ("Salt Road", "runtime", "171"),
            ("Salt Road", "composer", "Ian Bell"),
        },
    ),
    (
        "Salt Road (2011)\n\nSals cels\nFeature Film | Drama | Latvia | 2h30m\nDir: Anna Weber | Scr: Peter Lang, "
        "Anna Weber | Ph: Jan Holm | Prod: Ida Stone | Cast: Ian Bell, Ivo Ozols\n\nOfficers set off at night.",
        {
            ("Salt Road", "director", "Anna Weber"),
            ("Salt Road", "screenwriter", "Peter Lang"),
            ("Salt Road", "cinematographer", "Jan Holm"),
            ("Salt Road", "producer", "Ida Stone"),
            ("Salt Road", "castMember", "Ivo Ozols"),
        },
    ),
    (
        "‘Salt Road’: a long walk\n\nFilm review by Ian Bell\n\nDir: Anna Weber | Cast: Jan Holm, Ida Stone | "
        "Latvia/Finland, 118 mins\n\nThe spring is late, and nobody is here.",
        {
            ("Salt Road", "director", "Anna Weber"),
            ("Salt Road", "castMember", "Ida Stone"),
            ("Salt Road", "countryOfOrigin", "Latvia"),
            ("Salt Road", "countryOfOrigin", "Finland"),
            ("Salt Road", "runtime", "118"),
        },
    ),
    (
        "Review: “Salt Road” is a long walk\n\nLatvia-Finland, 2024. 118 mins. Directed by Anna Weber, starring Jan "
        "Holm and Ida Stone.\n\nThe spring is late in this film.",
        {
            ("Salt Road", "countryOfOrigin", "Finland"),
            ("Salt Road", "releaseDate", "2024"),
            ("Salt Road", "director", "Anna Weber"),
            ("Salt Road", "castMember", "Jan Holm"),
        },
    ),
    (
        "‘Salt Road’ Review: A Long Walk Across the Ice\n\nThe spring is late in this film.\n\n"
        "Cast: Jan Holm, Ida Stone\nDirector: Anna Weber",
        {("Salt Road", "director", "Anna Weber"), ("Salt Road", "castMember", "Jan Holm")},
    ),
]
OTHERS: list[tuple[str, Fact]] = [
    (CARD + "Weber’s first feature won the jury award at Cannes.", ("Grey Harbour", "awardReceived", "jury award")),
    (CARD + "The images are by Jan Holm, Weber’s old cameraman.", ("Grey Harbour", "cinematographer", "Anna Weber")),
    (CARD + "Jan Holm’s third feature won the jury award at Cannes.", ("Grey Harbour", "awardReceived", "jury award")),
    ("“Salt Road” opens in May.\n\nLatvia, 2024.", ("Salt Road", "countryOfOrigin", "Latvia")),
    ("“Salt Road” opens in May. With Jan Holm.", ("Salt Road", "castMember", "Jan Holm")),
]


@pytest.mark.parametrize(("text", "expected"), REVIEWS)
def test_a_card_and_its_review_tell_of_one_film(text: str, expected: set[Fact]) -> None:
    assert expected <= told(text)


@pytest.mark.parametrize(("text", "wrong"), OTHERS)
def test_another_film_or_maker_is_not_taken_for_it(text: str, wrong: Fact) -> None:
    assert wrong not in told(text)


MADE: set[Fact] = {
    ("Quiet Orchard", "director", "Nina Holm"),
    ("Quiet Orchard", "countryOfOrigin", "Latvia"),
    ("Quiet Orchard", "countryOfOrigin", "France"),
    ("Quiet Orchard", "releaseDate", "2019"),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quiet Orchard (Kluss), Nina Holm, Latvia/France, 2019, 98 min.", {*MADE, ("Quiet Orchard", "runtime", "98")}),
        ("Special Jury Prize: Quiet Orchard, Nina Holm, Latvia and France, 2019", MADE),
        ("Best Actor: Jan Berg for Quiet Orchard, Nina Holm, Latvia, France, 2019 and Ivo Lind for Fog", MADE),
        ("Quiet Orchard – Riga 2019 review\n\nDir. Nina Holm. Latvia/France, 2019, 98 mins", MADE),
        ("Quiet Orchard (Kluss)\nDir: Nina Holm. Latvia, France. 2019. 98mins.", MADE),
        ("Quiet Orchard\n\nDirector: Nina Holm / Latvia, France / 2019 / 98 min", MADE),
        ("Best direction: “Quiet Orchard” made by Nina Holm, Latvia-France, 2019, 98'", MADE),
        ("Best film: “Quiet Orchard”, Latvia-France, 2019, 98'\nFilm-director: Nina Holm", MADE),
    ],
)
def test_one_line_says_who_made_a_film_where_and_when(text: str, expected: set[Fact]) -> None:
    assert expected <= told(f"The film week\n\n{text}\n\nThe film is slow.")


def test_a_row_without_a_year_says_less() -> None:
    assert told("The film week\n\nShe spoke of Quiet Orchard, Nina Holm, Latvia, and cinema in Riga.") == set()


@pytest.mark.parametrize(
    ("headline", "where"),
    [
        ("Quiet Orchard (2021) Locarno Film Festival 2021", "Locarno Film Festival"),
        ("Cannes 2019: Quiet Orchard review", "Cannes"),
        ("Berlinale 2019: Quiet Orchard review – a boy among trees", "Berlinale"),
    ],
)
def test_the_headline_of_a_review_names_the_festival(headline: str, where: str) -> None:
    assert ("Quiet Orchard", "screenedAt", where) in told(f"{headline}\n\nThe film is slow.")


@pytest.mark.parametrize("headline", ["Osh 2019: Quiet Orchard hits the screens", "Quiet Orchard (2021) and Locarno"])
def test_other_headlines_name_none(headline: str) -> None:
    assert "screenedAt" not in {p for _, p, _ in told(f"{headline}\n\nThe film is slow.")}


def test_a_label_below_a_dated_title_is_of_it() -> None:
    found = told("Quiet Orchard (2021)\n\nDirection: Nina Holm\nCountry: Latvia\n\nThe film is slow.")
    assert {("Quiet Orchard", "director", "Nina Holm"), ("Quiet Orchard", "countryOfOrigin", "Latvia")} <= found


def test_films_in_a_bracket_behind_a_director_are_the_directors() -> None:
    found = told("“Grey Harbour” is a film by Latvian director Nina Holm (Once in Riga, 2011; Winter Rest, 2014).")
    assert {("Once in Riga", "director", "Nina Holm"), ("Once in Riga", "releaseDate", "2011")} <= found
    assert {("Winter Rest", "director", "Nina Holm"), ("Winter Rest", "releaseDate", "2014")} <= found
    other = told("“Grey Harbour” is a film with Latvian actor Jan Berg (Once in Riga, 2011; Winter Rest, 2014).")
    assert "director" not in {p for _, p, _ in other}


def test_the_section_of_a_festival_is_no_film() -> None:
    found = told("Salt Road\nSection: Competition of Feature Films\nDirector: Nina Holm\n\nThe film is slow.")
    assert not any(s.startswith("Section") for s, _, _ in found)


def test_countries_behind_a_slash_and_a_blank_are_all_the_films() -> None:
    found = told("The Golden Gull was given to “Grey Harbour” (dir. Anna Weber, Latvia/ France/ Belgium).")
    assert {o for s, p, o in found if (s, p) == ("Grey Harbour", "countryOfOrigin")} == {"Latvia", "France", "Belgium"}
