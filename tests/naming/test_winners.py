"""Lines of prizes and those who have won them."""

from tests.language import typed

LINES = "\n\n".join(
    (
        "Winners of the film festival",
        "Best director - Kanat Weber",
        "Best screenplay - Olga Berzina",
        "Best film - Grey Harbour",
    )
)


def test_a_hyphen_parts_a_prize_from_its_winner() -> None:
    found = typed(LINES)
    assert {("Kanat Weber", "Person"), ("Olga Berzina", "Person")} <= set(found)
    assert ("Grey Harbour", "Person") not in found


def test_countries_between_a_title_and_its_maker_are_no_title() -> None:
    lines = ("BEST FILM", "Before, Salt & Rain (Pirms)", "Latvia, Japan", "Directed by Anna Weber")
    found = typed(*lines)
    assert ("Before, Salt & Rain", "Film") in found
    assert ("Latvia", "Film") not in found
