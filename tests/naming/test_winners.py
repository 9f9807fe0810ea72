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


def test_the_bracket_behind_a_winner_is_the_film() -> None:
    found = typed(
        "Winners of the film festival", "Best director – Kanat Weber (Brighton IV)", "Best actor – Jan Holm (Latvia)"
    )
    assert ("Brighton IV", "Film") in found
    assert ("Latvia", "Film") not in found


def test_the_prize_for_the_best_film_goes_to_one() -> None:
    found = typed(
        "At the film festival the prize for best director went to Anna Weber and that for best film to Salt Road."
    )
    assert ("Salt Road", "Film") in found
