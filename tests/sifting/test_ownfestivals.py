"""Each prize of a row has the festival that stands right behind it."""

import pytest
from tests.reading import facts, qualified

ROW = (
    "“Fog” is a film by Anna Weber. It was awarded the Golden Sail at the Osh Film Festival, the Silver Reed at the "
    "Riga Film Festival and the Grand Prix of the Oslo Film Festival."
)


@pytest.mark.parametrize(
    ("prize", "festival"), [("Golden Sail", "Osh"), ("Silver Reed", "Riga"), ("Grand Prix", "Oslo")]
)
def test_a_prize_of_a_row_is_of_the_festival_behind_it(prize: str, festival: str) -> None:
    assert qualified(ROW)["Fog", "awardReceived", prize]["at"] == f"{festival} Film Festival"
    givers = {other for name, said, other in facts(ROW) if (name, said) == (prize, "conferredBy")}
    assert givers <= {f"{festival} Film Festival"}


def test_a_prize_without_one_keeps_what_its_sentence_tells() -> None:
    text = "At the Osh Film Festival the film “Fog” won the Golden Sail and the Silver Reed."
    assert qualified(text)["Fog", "awardReceived", "Golden Sail"]["at"] == "Osh Film Festival"
    assert qualified(text)["Fog", "awardReceived", "Silver Reed"]["at"] == "Osh Film Festival"
