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
    ("Anna Weber won the award of the Linden Guild as best actress of 2016.",
     ("Anna Weber", "awardReceived", "best actress")),
    ("The “Amber” national film prize was established in 2021.", ("Amber", "inception", "2021")),
    ("The jury awarded the Golden Balloon to the film “Fog” and a special mention to the film “Ash”.",
     ("Ash", "awardReceived", "special mention")),
    ("Anna Weber and Jan Holm's film “Fog” won the Golden Balloon.", ("Fog", "director", "Anna Weber")),
    ("Best Film: Amber Sea (Jan Holm, Latvia, 2022)", ("Amber Sea", "awardReceived", "Best Film")),
    ("Jan Holm opened the Kinotavr festival in Omsk on 4 May 1998.", ("Kinotavr", "pointInTime", "1998-05-04")),
    ("A Golden Balloon was presented to Anna Weber for her film “Fog”.",
     ("Anna Weber", "awardReceived", "Golden Balloon")),
    ("The film “Fog”, an entry in the Riga Film Festival, was praised.", ("Fog", "screenedAt", "Riga Film Festival")),
    ("By May the film “Fog” had reached the competition of the Riga Film Festival.",
     ("Fog", "screenedAt", "Riga Film Festival")),
    ("The festival's top award, the Golden Balloon, was won by the film “Fog”.",
     ("Fog", "awardReceived", "Golden Balloon")),
    ("Anna Weber won a prize at the Riga Film Festival for The Well, directed by Jan Holm.",
     ("The Well", "director", "Jan Holm")),
    ("The Amber Festival (Omsk, 14–19 June 2011) was small.", ("Amber Festival", "location", "Omsk")),
    ("The Amber Festival (Omsk, 14–19 June 2011) was small.", ("Amber Festival", "startDate", "2011-06-14")),
    ("Anna Weber accepted the Golden Balloon for her film “Fog” in Riga.",
     ("Anna Weber", "awardReceived", "Golden Balloon")),
]  # fmt: skip
NOT_TOLD = [
    # What is beside a name in quotation marks need not be of its kind.
    ("The “Fog” director was born in 1950.", ("Fog", "inception", "1950")),
    # Two owners of a film win no prize by its winning one.
    ("Anna Weber and Jan Holm's film “Fog” won the Golden Balloon.",
     ("Anna Weber", "awardReceived", "Golden Balloon")),
    # A prize is named once, where its name stands behind what it is.
    ("The festival's top award, the Golden Balloon, was won by the film “Fog”.",
     ("Fog", "awardReceived", "top award")),
    ("The film “Fog” opened the 1998 Riga Film Festival.", ("Fog", "releaseDate", "1998")),
    ("The film “Fog” and Anna Weber's novel were praised.", ("Fog", "director", "Anna Weber")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_noun_denotes_the_name_in_quotes_before_it(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("text", "wrong"), NOT_TOLD)
def test_names_beside_other_things_stay_themselves(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)


def test_a_word_with_hyphens_is_one() -> None:
    told = facts("Jan Holm was sentenced to death for Pan-Turkism and shot in Omsk.")
    assert {value for _, name, value in told if name == "convictedOf"} == {"Pan-Turkism"}
