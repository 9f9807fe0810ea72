"""Players of a card's row, who are no titles in the text below it."""

from tests.language import typed

CARD = ("Quiet Orchard (2021)", "Director: Anna Weber", "Cast: Hayat Azis, Flora Myer, Jan Holm")


def test_a_player_in_a_bracket_is_no_second_title_of_the_part() -> None:
    found = typed(*CARD, "The film shows his Latvian housekeeper Siti (Hayat Azis) and son Cornel (Flora Myer).")
    assert {name for name, kind in found if kind == "Film"} == {"Quiet Orchard"}


def test_who_stands_in_no_row_may_be_one() -> None:
    assert ("Salt Road", "Film") in typed(*CARD, "The film recalls “Tuz Jol” (Salt Road).")
    assert ("Salt Road", "Film") in typed("Cast: Hayat Azis in a good mood", "The film “Salt Road” (Tuz Jol) is slow.")
