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
        CARD + "Weber’s third feature, which won the jury award at Cannes, is a moral thriller.",
        {*FROM_CARD, ("Grey Harbour", "awardReceived", "jury award")},
    ),
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
        "You Are No Stranger\n\n(Latvia 1963)\n\nA story of an old house.\n\nDirector: Anna Weber. Russian with "
        "English subtitles. 75 minutes.",
        {
            ("You Are No Stranger", "director", "Anna Weber"),
            ("You Are No Stranger", "countryOfOrigin", "Latvia"),
            ("You Are No Stranger", "releaseDate", "1963"),
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
