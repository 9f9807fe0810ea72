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
        # A town may stand for its festival, and then the one before is not meant.
        (
            (OPENS, "In the autumn the film “Fog” competed in Tokyo. The jury named Anna Weber best actress."),
            ("Anna Weber", "awardReceived", "best actress"),
            "Tokyo",
        ),
        # A town in which nothing was shown stands for none.
        (
            (OPENS, "Jan Holm lives in Tokyo. Anna Weber was named best actress."),
            ("Anna Weber", "awardReceived", "best actress"),
            "Riga Film Festival",
        ),
        # A town behind the prize is where something else was shown.
        (
            ("Jan Holm handed the Grand Prix to Anna Weber, whose film “Fog” had been shown in Cannes.",),
            ("Anna Weber", "awardReceived", "Grand Prix"),
            None,
        ),
        # Where a film had been shown before is not where it won now.
        (
            (
                f"{OPENS} The film “Fog” had already been shown at the Oslo Film Festival. Snow fell. Anna Weber was"
                " named best actress.",
            ),
            ("Anna Weber", "awardReceived", "best actress"),
            "Riga Film Festival",
        ),
        # Of two festivals the one named in passing and long ago is not meant.
        (
            (f"{OPENS} The film “Fog” goes to the Oslo Film Festival. Snow fell. Anna Weber was named best actress.",),
            ("Anna Weber", "awardReceived", "best actress"),
            None,
        ),
        # Of two towns in a sentence nothing is known.
        (
            ("Shown in Cannes, “Fog” won the audience prize in Riga and that for best actor (Jan Holm) in Oslo.",),
            ("Jan Holm", "awardReceived", "best actor"),
            None,
        ),
        # Who somebody is brings no other festival in.
        (
            (OPENS, "Jan Holm, president of the Bergen Film Festival, was there. Anna Weber was named best actress."),
            ("Anna Weber", "awardReceived", "best actress"),
            "Riga Film Festival",
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


@pytest.mark.parametrize(
    ("text", "prize", "venue"),
    [
        ("First shown at the Nantes Festival in 1987, the film “Fog” won the Golden Balloon.", "Golden Balloon",
         "Nantes Festival"),
        # A prize of a state, or one with a year of its own, is not of the festival that the sentence names too.
        ("The film “Fog” opened the Riga Festival and received the State Prize of Latvia.", "State Prize of Latvia",
         None),
        ("The film “Fog” opened the Riga Festival and won the Fern Prize in 1997.", "Fern Prize", None),
        ("The film “Fog” was praised at the Riga Festival and won the top prize in Belgium.", "top prize", None),
    ],
)  # fmt: skip
def test_a_prize_is_of_the_one_festival_of_its_sentence(text: str, prize: str, venue: str | None) -> None:
    assert qualified(text)[("Fog", "awardReceived", prize)].get("at") == venue
