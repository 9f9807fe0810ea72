"""At which festival a prize was given where its sentence does not say so."""

import pytest
from tests.reading import Fact, qualified

OPENS = "The Riga Film Festival closed on Sunday."


@pytest.mark.parametrize(
    ("blocks", "fact", "venue"),
    [
        (
            (OPENS, "Best actress went to Anna Weber. The Grand Prix was awarded to the film “Fog” by Jan Holm."),
            ("Anna Weber", "awardReceived", "Best actress"),
            "Riga Film Festival",
        ),
        # The prize is the festival's, not its town's.
        (
            ("The film “Fog” won the main prize of the Didor festival in Dushanbe in 2018.",),
            ("Fog", "awardReceived", "main prize"),
            "Didor festival",
        ),
        # What the state gives has nothing to do with the festival that a text begins with.
        (
            (OPENS, "Anna Weber received the State Prize of Latvia."),
            ("Anna Weber", "awardReceived", "State Prize of Latvia"),
            None,
        ),
        # Of two festivals in a sentence nothing is known, and another year was another festival.
        (
            (OPENS, "In 1990 Anna Weber was named best actress."),
            ("Anna Weber", "awardReceived", "best actress"),
            None,
        ),
    ],
)
def test_a_general_prize_is_of_the_festival_that_a_text_is_about(
    blocks: tuple[str, ...], fact: Fact, venue: str | None
) -> None:
    assert qualified(*blocks)[fact].get("at") == venue
