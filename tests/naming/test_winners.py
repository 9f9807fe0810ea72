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


def test_a_country_has_no_prize_for_a_year() -> None:
    assert ("Latvia", "Film") not in typed("Riga Film Festival Revisited: A Strong Year for Latvia", "It is over.")


def test_the_bracket_behind_a_winner_is_the_film() -> None:
    found = typed(
        "Winners of the film festival", "Best director – Kanat Weber (Brighton IV)", "Best actor – Jan Holm (Latvia)"
    )
    assert ("Brighton IV", "Film") in found
    assert ("Latvia", "Film") not in found


def test_sentences_that_are_lines_of_a_list_name_winners() -> None:
    found = typed(
        "Prizes were given at the film festival. Best film: Grey Harbour. Best animation: The Copper Kettle by Olga"
        " Berzina. Best actress: Anna Weber (Night Shift)."
    )
    assert {("Grey Harbour", "Film"), ("The Copper Kettle", "Film"), ("Night Shift", "Film")} <= set(found)
    assert ("Olga Berzina", "Person") in found


def test_the_bracket_behind_who_has_a_prize_is_the_film() -> None:
    found = typed(
        "At the film festival the award for best male role went to Jan Holm (Night Shift) and Kanat Weber (Latvia)."
    )
    assert ("Night Shift", "Film") in found
    assert ("Latvia", "Film") not in found
