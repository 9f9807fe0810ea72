"""What a prize given at a festival tells besides: whose it is, and which film was shown there."""

import pytest
from tests.reading import Fact, facts, qualified

RIGA = "Riga Film Festival"
TOLD = [
    (f"At the {RIGA} the Grand Prix went to the film “Fog” and the jury prize to the film “Ash”.",
     [("Fog", "screenedAt", RIGA), ("Ash", "screenedAt", RIGA), ("jury prize", "conferredBy", RIGA)]),
    (f"Anna Weber won the Golden Balloon at the {RIGA} for her film “Fog”.",
     [("Fog", "screenedAt", RIGA), ("Golden Balloon", "conferredBy", RIGA)]),
    # What a jury of critics gives there is not the festival's.
    (f"The film “Fog” won the FIPRESCI Prize at the {RIGA}.", [("Fog", "screenedAt", RIGA)]),
    ("The film “Fog” received the audience prize in Locarno.", [("Fog", "screenedAt", "Locarno")]),
]  # fmt: skip
NOT_TOLD = [
    # What the state gives is no festival's.
    (f"At the {RIGA} the film “Fog” received the State Prize of Latvia.",
     ("State Prize of Latvia", "conferredBy", RIGA)),
    # Nor what somebody else is told to confer.
    (f"The Linden Guild awarded the Fern Prize to the film “Fog” at the {RIGA}.",
     ("Fern Prize", "conferredBy", RIGA)),
    (f"The film “Fog” won the FIPRESCI Prize at the {RIGA}.", ("FIPRESCI Prize", "conferredBy", RIGA)),
    # A town is where it was given, and shows films only where it stands for its festival.
    ("The film “Fog” received the audience prize in Omsk.", ("Fog", "screenedAt", "Omsk")),
    # On an evening of prizes no film is shown.
    ("At the 51st Riga Film Awards the film “Fog” won best picture.", ("Fog", "screenedAt", "Riga Film Awards")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_prize_of_a_festival_tells_whose_it_is_and_what_was_shown(text: str, expected: list[Fact]) -> None:
    assert set(expected) <= facts(text)


@pytest.mark.parametrize(("text", "wrong"), NOT_TOLD)
def test_not_every_prize_is_the_festival_s(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)


def test_the_film_was_shown_when_the_prize_was_given() -> None:
    told = qualified(f"In 1996 the film “Fog” won the Golden Balloon at the {RIGA}.")
    assert told[("Fog", "screenedAt", RIGA)] == {"pointInTime": "1996"}


def test_a_new_paragraph_is_about_the_festival_that_a_text_begins_with() -> None:
    told = qualified(
        f"The {RIGA} closed. The film “Fog” had its premiere at the Oslo Film Festival.",
        "Best actress went to Anna Weber.",
    )
    assert told[("Anna Weber", "awardReceived", "Best actress")].get("at") != "Oslo Film Festival"
