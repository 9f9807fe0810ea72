"""A title is known by whose it is and what goes on behind it, and by a verb that is done to films."""

import pytest
from tests.language import typed

FILM = "Films are spoken of here. The film won a prize. "

FILMS: list[tuple[str, str]] = [
    ("Anna Weber's Student takes its plot from an old story.", "Student"),
    ("Anna Weber came late. Weber's Land of the Fathers was shown at Cannes.", "Land of the Fathers"),
    ("Anna Weber's Wanderer (Kezbe) cost a million dollars.", "Wanderer"),
    ("She acted in Jungle (Togai, 1931) by Jan Holm.", "Jungle"),
    ("The fund funded Rain by Jan Holm and Harvest by Ida Stone.", "Rain"),
    ("The fund funded Rain by Jan Holm and Harvest by Ida Stone.", "Harvest"),
    ("In Heavens of Our Childhood he plays a shepherd.", "Heavens of Our Childhood"),
    ("Anna Weber's masterpiece The Fall of Osh was restored.", "The Fall of Osh"),
    ("Winner of the Golden Dove in Riga, The Long Winter is Anna Weber's seventh feature.", "The Long Winter"),
    ("Jan Holm, whose earlier hits include Racketeer and Liquidator, came.", "Racketeer"),
    ("Jan Holm, whose earlier hits include Racketeer and Liquidator, came.", "Liquidator"),
    ("Jan Holm's best-known work, The Daughter-in-Law (Nevestka, 1971), was shown.", "The Daughter-in-Law"),
    ("She made her debut in Weberov's Ballad of the Reed.", "Ballad of the Reed"),
    ("Jan Holm's White Mountains was shelved.", "White Mountains"),
    ("In competition are the films Fog by Jan Holm and Salt by Paul Novak.", "Salt"),
    ("Two pictures compete: Fog by Jan Holm and Salt by Paul Novak.", "Fog"),
    ("Viewers remember her as the mother in Jan Holm's Shal.", "Shal"),
    ("The Life of a Young Baker (Zhizn yunogo pekarya, 1994) is his best.", "The Life of a Young Baker"),
    ("His Long Winter tells of a village.", "Long Winter"),
    ("Best Film went to Jan Holm's Winter.", "Winter"),
    ("He shot eight pictures for the studio, among them White Bread of My Childhood.", "White Bread of My Childhood"),
]


@pytest.mark.parametrize(("text", "title"), FILMS)
def test_a_title_is_known_by_its_maker_and_what_follows(text: str, title: str) -> None:
    assert (title, "Film") in typed(FILM + text)


@pytest.mark.parametrize(
    ("text", "title", "none"),
    [
        ("He won it with Hamlet from Sular (Mamay Kerod, 1990).", "Hamlet from Sular", "Sular"),
        (
            "He won it with the Tale of a Young Painter (Povest’ khudozhnika, 1994).",
            "Tale of a Young Painter",
            "Painter",
        ),
        ("He won it with the Son-in-law from the Countryside (Ziat’ iz Provintsii, 1987).", "", "Countryside"),
    ],
)
def test_a_bracket_with_the_original_and_its_year_shows_a_film(text: str, title: str, none: str) -> None:
    found = {name for name, type_ in typed(FILM + text) if type_ == "Film"}
    assert (not title or title in found) and none not in found


OTHERS: list[tuple[str, str]] = [
    ("Anna Weber's Institute was shown on the map.", "Institute"),
    ("Anna Weber's Best Director award was shown.", "Best Director"),
    ("They saw Anna Weber by the river.", "Anna Weber"),
    ("The murder of Kirov by Leonid Nikolaev was shown.", "Kirov"),
    ("Anna Weber's Kazakh wins the contest.", "Kazakh"),
    ("His Excellency tells of a village.", "Excellency"),
]


@pytest.mark.parametrize(("text", "name"), OTHERS)
def test_what_else_has_a_capital_there_is_no_film(text: str, name: str) -> None:
    assert (name, "Film") not in typed(FILM + text)


def test_a_colon_divides_the_title_of_a_book() -> None:
    assert ("Big Steppe: Past and Future", "Book") in typed("He wrote the monograph Big Steppe: Past and Future.")


def test_a_short_is_one_whatever_the_model_sees() -> None:
    assert ("Rain Seller", "ShortFilm") in typed(FILM + "Jan Holm's short Rain Seller is up for a prize.")


def test_who_owns_a_title_is_somebody() -> None:
    found = typed(FILM + "She made her debut in Weberov's Ballad of the Reed.")
    assert ("Weberov", "Person") in found


def test_what_was_published_is_a_book_of_its_owner() -> None:
    assert ("Tuz Jol", "Book") in typed("The writer Jan Holm lived in Osh. His Tuz Jol was published in 1945.")
