"""What the next sentence calls wrong is denied, and a source speaks for its own part of a sentence."""

import pytest
from tests.reading import Fact, stances

PAID: Fact = ("Fog", "funder", "Asia Fund")
FOG = "The comedy “Fog” opened in Riga. "


@pytest.mark.parametrize(
    "text",
    [
        f"{FOG}Rumour has it that the Asia Fund paid for “Fog”. That is nonsense.",
        f"{FOG}There was a rumour that the Asia Fund had paid for “Fog”. It is not true.",
        f"{FOG}According to the newspaper, the Asia Fund paid for “Fog”. But this is pure invention.",
        f"{FOG}Jan Berg says that the Asia Fund paid for “Fog”. It was a complete lie.",
        f"{FOG}The Asia Fund will pay for “Fog”, Jan Berg wrote. That's untrue.",
        f"{FOG}Jan Berg said that the Asia Fund had paid for “Fog”. It had not: the state paid.",
        f"{FOG}We wrote that the Asia Fund had paid for “Fog”. It did not.",
    ],
)
def test_what_the_next_sentence_calls_wrong_is_denied(text: str) -> None:
    assert stances(text)[PAID][0] == "denied"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{FOG}Rumour has it that the Asia Fund paid for “Fog”. That is true.", "alleged"),
        (f"{FOG}Rumour has it that the Asia Fund paid for “Fog”. It is no lie.", "alleged"),
        (f"{FOG}Rumour has it that the Asia Fund paid for “Fog”. The film is nonsense.", "alleged"),
        (f"{FOG}The Asia Fund paid for “Fog”. That is absurd.", "asserted"),
        (f"{FOG}Rumour has it that the Asia Fund paid for “Fog”. It did not pay much.", "alleged"),
    ],
)
def test_nothing_else_is(text: str, status: str) -> None:
    assert stances(text)[PAID][0] == status


def test_a_source_behind_a_semicolon_speaks_for_its_own_part() -> None:
    told = stances("The comedy “Fog” was shot in Osh; it cost 3 million tenge, according to Jan Berg.")
    assert told["Fog", "filmingLocation", "Osh"] == ("asserted", None)
    assert told["Fog", "budget", "3 million tenge"] == ("reported", "Jan Berg")
    told = stances("According to Jan Berg, the comedy “Fog” was shot in Osh; it cost 3 million tenge.")
    assert told["Fog", "filmingLocation", "Osh"] == ("reported", "Jan Berg")
