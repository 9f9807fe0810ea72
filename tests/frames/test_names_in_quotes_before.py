"""What a noun says of the name in quotation marks before it: "the “Tulpar” film studio"."""

import pytest
from tests.reading import Fact, facts

TOLD = [
    ("The “Tulpar” studio was founded in 1990 by Anna Weber.", ("Tulpar", "inception", "1990")),
    ("For the first time the “Amber” film festival took place in Omsk in 1998.", ("Amber", "pointInTime", "1998")),
    ("The “Amber” festival was held in Omsk in 1998.", ("Amber", "location", "Omsk")),
    ("The “Golden Fern” award was founded in 2002.", ("Golden Fern", "inception", "2002")),
    ("The “Linden” newspaper was founded in 1990.", ("Linden", "inception", "1990")),
    ("The Amber student film festival was held in Omsk in May 1998.",
     ("Amber student film festival", "location", "Omsk")),
    ("The International Festival of Asian, African and Latin American Cinema was held in Omsk.",
     ("International Festival of Asian, African and Latin American Cinema", "location", "Omsk")),
    ("Jan Holm's film “Fog” and Anna Weber's “Ash” were shown.", ("Ash", "director", "Anna Weber")),
    ("Best actor: Jan Holm (for the film “Fog”); best actress: Anna Weber.",
     ("Anna Weber", "awardReceived", "best actress")),
    ("Anna Weber left the Riga Film Festival with the prize for best actress.",
     ("Anna Weber", "awardReceived", "best actress")),
    ("Anna Weber accepted the Golden Balloon for her film “Fog” in Riga.",
     ("Anna Weber", "awardReceived", "Golden Balloon")),
]  # fmt: skip
NOT_TOLD = [
    # What is beside a name in quotation marks need not be of its kind.
    ("The “Fog” director was born in 1950.", ("Fog", "inception", "1950")),
    ("The film “Fog” opened the 1998 Riga Film Festival.", ("Fog", "releaseDate", "1998")),
    ("The film “Fog” and Anna Weber's novel were praised.", ("Fog", "director", "Anna Weber")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_noun_denotes_the_name_in_quotes_before_it(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("text", "wrong"), NOT_TOLD)
def test_names_beside_other_things_stay_themselves(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)
