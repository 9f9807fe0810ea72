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
    ("Jan Holm was born in Riga. Holm's most popular film is Girls.", "Girls"),
    ("Winner of the Golden Dove in Riga, The Long Winter is Anna Weber's seventh feature.", "The Long Winter"),
]


@pytest.mark.parametrize(("text", "title"), FILMS)
def test_a_title_is_known_by_its_maker_and_what_follows(text: str, title: str) -> None:
    assert (title, "Film") in typed(FILM + text)


OTHERS: list[tuple[str, str]] = [
    ("Anna Weber's Institute was shown on the map.", "Institute"),
    ("Anna Weber's Best Director award was shown.", "Best Director"),
    ("They saw Anna Weber by the river.", "Anna Weber"),
    ("The murder of Kirov by Leonid Nikolaev was shown.", "Kirov"),
    ("Anna Weber's Kazakh wins the contest.", "Kazakh"),
]


@pytest.mark.parametrize(("text", "name"), OTHERS)
def test_what_else_has_a_capital_there_is_no_film(text: str, name: str) -> None:
    assert (name, "Film") not in typed(FILM + text)


def test_a_story_is_from_a_book() -> None:
    found = typed(FILM + "It takes its plot from Crime and Bread by Fyodor Petrov.")
    assert ("Crime and Bread", "Book") in found
