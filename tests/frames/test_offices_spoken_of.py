"""An office without its house is of the one that the text goes on about, or defines where it begins."""

import pytest
from tests.reading import facts, qualified

CLUB = "The Riga Film Club was founded in 1905 by twelve students."
DEFINED = "Fog Pictures is a film studio in Riga."


@pytest.mark.parametrize(
    ("blocks", "who", "office", "house"),
    [
        ((f"{CLUB} The chairman, Jan Holm, died in 1942.",), "Jan Holm", "chairman", "Riga Film Club"),
        ((f"{CLUB} During the war the rector was Jan Holm.",), "Jan Holm", "rector", "Riga Film Club"),
        ((f"{DEFINED} Anna Weber is chief executive.",), "Anna Weber", "chief executive", "Fog Pictures"),
        ((f"{DEFINED} It has worked with Mosfilm.", "The general director is Anna Weber."),
         "Anna Weber", "general director", "Fog Pictures"),
        ((f"{DEFINED} The editor-in-chief is Anna Weber.",), "Anna Weber", "editor-in-chief", "Fog Pictures"),
    ],
)  # fmt: skip
def test_the_house_of_an_office_goes_without_saying(blocks: tuple[str, ...], who: str, office: str, house: str) -> None:
    found = qualified(*blocks)
    assert found[(who, "positionHeld", office)].get("of") == house
    assert (house, "leader", who) in found


@pytest.mark.parametrize(
    "text",
    [
        f"{DEFINED} Anna Weber, chairman of the Halyk Bank, paid for it.",
        f"{DEFINED} Anna Weber, a chairman, paid for it.",
        f"{DEFINED} The former chairman, Anna Weber, paid for it.",
        f"{DEFINED} President Anna Weber visited it.",
        f"{DEFINED} The advertising executive Anna Weber visited it.",
        f"{DEFINED} Its film “Salt” was seen by the managing director of Ekran, Anna Weber.",
        "The chairman, Anna Weber, paid for it.",
    ],
)
def test_an_office_of_something_else_is_none_of_the_house(text: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == "leader" and fact[0] == "Fog Pictures"]
