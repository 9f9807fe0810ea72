"""Bodies told of by light verbs and nouns: seats, founders, heads, ends, money; where places lie; what events did."""

import pytest
from tests.reading import facts

MINE = {
    "dissolved", "founder", "funder", "headquarters", "inception", "killedBy", "leader", "locatedIn", "location",
    "numberOfDeaths", "owner", "participantIn", "perpetrator", "pointInTime", "predecessor", "startDate",
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("In May 1993 the newspaper Lindau Herald shut its doors.", [("Lindau Herald", "dissolved", "1993-05")]),
        ("The Weber Foundation sits in Omsk.", [("Weber Foundation", "headquarters", "Omsk")]),
        ("The Weber Foundation has its seat in Omsk.", [("Weber Foundation", "headquarters", "Omsk")]),
        ("The Weber Foundation operates out of Omsk.", [("Weber Foundation", "headquarters", "Omsk")]),
        ("In 1924 Erik Holm formed the Linden Company in Omsk.", [("Linden Company", "headquarters", "Omsk")]),
        ("The Weber Foundation (Omsk) gave the prize.", [("Weber Foundation", "headquarters", "Omsk")]),
        ("Omsk is the seat of the Weber Foundation.", [("Weber Foundation", "headquarters", "Omsk")]),
        ("The town of Omsk is home to the Weber Museum.", [("Weber Museum", "locatedIn", "Omsk")]),
        ("The Weber Museum stands in the centre of Omsk.", [("Weber Museum", "locatedIn", "Omsk")]),
        ("Lake Linden lies in the north-west of Kazakhstan.", [("Lake Linden", "locatedIn", "Kazakhstan")]),
        (
            "Lake Linden lies on the border between Kazakhstan and Russia.",
            [("Lake Linden", "locatedIn", "Kazakhstan"), ("Lake Linden", "locatedIn", "Russia")],
        ),
        ("The village of Lindau belongs to the Osh Region.", [("Lindau", "locatedIn", "Osh Region")]),
        (
            "The Linden Palace was completed in 1958 in the heart of Omsk.",
            [("Linden Palace", "inception", "1958"), ("Linden Palace", "locatedIn", "Omsk")],
        ),
        ("A statue of Anna Weber has stood in Omsk since 1988.", [("statue of Anna Weber", "inception", "1988")]),
        ("The Weber Foundation opened its headquarters in Omsk.", [("Weber Foundation", "headquarters", "Omsk")]),
        ("One finds the Weber Museum in Omsk.", [("Weber Museum", "locatedIn", "Omsk")]),
        ("The Historical Museum of Omsk is old; Omsk is not.", [("Historical Museum of Omsk", "locatedIn", "Omsk")]),
        ("The Kirghiz ASSR was formed within the RSFSR.", [("Kirghiz ASSR", "locatedIn", "RSFSR")]),
    ],
)
def test_seats_and_places(text: str, stated: list[tuple[str, str, str]]) -> None:
    assert set(stated) <= facts(text)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("The founding of the Linden Studio by Erik Holm was a surprise.", [("Linden Studio", "founder", "Erik Holm")]),
        (
            "The Linden Company was created on the initiative of Erik Holm.",
            [("Linden Company", "founder", "Erik Holm")],
        ),
        ("The leadership of the Linden Party passed to Anna Weber.", [("Linden Party", "leader", "Anna Weber")]),
        ("Anna Weber took the helm of the Linden Studio.", [("Linden Studio", "leader", "Anna Weber")]),
        ("The Weber Archive (Omsk; director: Erik Holm) is old.", [("Weber Archive", "leader", "Erik Holm")]),
        ("The Linden Studio, with Anna Weber at its head, grew.", [("Linden Studio", "leader", "Anna Weber")]),
        ("The weekly Lindau Herald is edited by Anna Weber.", [("Lindau Herald", "leader", "Anna Weber")]),
        ("Anna Weber was the editor of the newspaper Lindau Herald.", [("Lindau Herald", "leader", "Anna Weber")]),
        (
            "The post of rector of the Linden Academy was held by Anna Weber.",
            [("Linden Academy", "leader", "Anna Weber")],
        ),
        ("The Linden Studio, led for 20 years by Anna Weber, grew.", [("Linden Studio", "leader", "Anna Weber")]),
        ("The Linden Party was outlawed on 12 March 2004.", [("Linden Party", "dissolved", "2004-03-12")]),
        ("Bishkek (Frunze until 1991) is large.", [("Bishkek", "formerName", "Frunze")]),
        ("The Linden Prize was named in memory of Anna Weber.", [("Linden Prize", "namedAfter", "Anna Weber")]),
        ("Studio “Arman” was founded in 1989.", [("Arman", "inception", "1989")]),
    ],
)
def test_founders_and_heads(text: str, stated: list[tuple[str, str, str]]) -> None:
    assert set(stated) <= facts(text)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("The film “Salt” was paid for by the Weber Foundation.", [("Salt", "funder", "Weber Foundation")]),
        ("Sponsored by the Linden Bank, the Weber Museum grew.", [("Weber Museum", "funder", "Linden Bank")]),
        (
            "With the financial backing of the Weber Fund, Erik Holm shot the film “Salt”.",
            [("Salt", "funder", "Weber Fund")],
        ),
        (
            "In 2003 the Linden Group bought the Lindau Herald newspaper from Erik Holm.",
            [("Lindau Herald", "owner", "Linden Group"), ("Lindau Herald", "owner", "Erik Holm")],
        ),
        (
            "Erik Holm sold his stake in the Linden Company to the Weber Group.",
            [("Linden Company", "owner", "Weber Group")],
        ),
    ],
)
def test_money_and_owners(text: str, stated: list[tuple[str, str, str]]) -> None:
    assert set(stated) <= facts(text)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("The Battle of Lindau, fought in 1730 near Omsk, was long.", [("Battle of Lindau", "location", "Omsk")]),
        ("On 3 May 1967 a mudflow buried the town of Osh.", [("mudflow", "location", "Osh")]),
        (
            "The Linden Revolution swept the government away on 24 March 2005.",
            [("Linden Revolution", "pointInTime", "2005-03-24")],
        ),
        (
            "Gunmen of the Linden Front shot Anna Weber in 2007.",
            [("Anna Weber", "killedBy", "Linden Front")],
        ),
        (
            "Among the veterans of the Crimean War was the poet Erik Holm.",
            [("Erik Holm", "participantIn", "Crimean War")],
        ),
        (
            "From 16 to 18 June 1986 students demonstrated on Lindau Square. Two people died in the unrest.",
            [("unrest", "startDate", "1986-06-16"), ("unrest", "location", "Lindau Square")],
        ),
        (
            "The Osh bombings left 16 people dead; the government blamed the Linden Front.",
            [("Osh bombings", "perpetrator", "Linden Front")],
        ),
        (
            "Erik Holm fought near Omsk during the Second World War.",
            [("Erik Holm", "participantIn", "Second World War")],
        ),
    ],
)
def test_events(text: str, stated: list[tuple[str, str, str]]) -> None:
    assert set(stated) <= facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Linden Studio closed its doors for the summer of 1993.",
        "The Weber Foundation opened a second base in Omsk.",
        "Anna Weber held the post of deputy director of the Linden Studio.",
        "The film was made at the Linden Studio, directed by Anna Weber.",
        "The Linden Party was banned from the square on 12 March 2004.",
        "The jury sat in Omsk.",
        "Anna Weber left the creation of the script to Erik Holm.",
        "Anna Weber is the literary editor of the film.",
        "The restoration of the building was completed in 1958.",
        "Anna Weber bought the rights from the Linden Studio.",
        "The museum has stood empty since 1988.",
    ],
)
def test_no_more_is_said(text: str) -> None:
    assert not MINE & {p for _, p, _ in facts(text)}


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("The Aksarai Theatre, based in Omsk, toured.", [("Aksarai Theatre", "headquarters", "Omsk")]),
        (
            "The newspaper Lindau Herald came out in Omsk; its editor was Anna Weber.",
            [("Lindau Herald", "leader", "Anna Weber")],
        ),
        ("The Linden Studio was set up by a decree of 4 May 1934.", [("Linden Studio", "inception", "1934-05-04")]),
        ("The Linden Museum, a fine house, dates from 1934.", [("Linden Museum", "inception", "1934")]),
        (
            "As heir to the Weber Society, the Linden Academy opened in 1946 with Anna Weber as its first president.",
            [("Linden Academy", "predecessor", "Weber Society"), ("Linden Academy", "leader", "Anna Weber")],
        ),
        ("Dushanbe, a large city, is the capital of Tajikistan.", [("Dushanbe", "country", "Tajikistan")]),
        ("The Linden Company, with headquarters in Omsk, grew.", [("Linden Company", "headquarters", "Omsk")]),
        ("The Linden Company, a holding from Omsk, grew.", [("Linden Company", "headquarters", "Omsk")]),
        ("The Linden Bank donated $20,000 to the Weber Museum.", [("Weber Museum", "funder", "Linden Bank")]),
        (
            "The museum was named as the Omsk Museum in 1924 and finally the Linden Museum in 1935.",
            [("Linden Museum", "formerName", "Omsk Museum")],
        ),
        (
            "Founded by Anna Weber, the Institute of History is old.",
            [("Institute of History", "founder", "Anna Weber")],
        ),
        ("The famine in Kazakhstan came to an end in 1934.", [("famine in Kazakhstan", "endDate", "1934")]),
        (
            "The uprising spread from Osh to Tashkent.",
            [("uprising", "location", "Osh"), ("uprising", "location", "Tashkent")],
        ),
        (
            "In the Kokand massacre of 1918 the Red Guards killed 14,000 people.",
            [("Kokand massacre of 1918", "perpetrator", "Red Guards")],
        ),
        ("Erik Holm died at the hands of the NKVD.", [("Erik Holm", "killedBy", "NKVD")]),
        ("Erik Holm met his end at the hands of Otto Braun.", [("Erik Holm", "killedBy", "Otto Braun")]),
        ("The village of Lindau (Osh Region) is old.", [("Lindau", "locatedIn", "Osh Region")]),
        (
            "Linden Peak straddles the border of Tajikistan and Kyrgyzstan.",
            [("Linden Peak", "locatedIn", "Tajikistan"), ("Linden Peak", "locatedIn", "Kyrgyzstan")],
        ),
        (
            "The pogroms in Osh and Tashkent, in June 1990, were long.",
            [("pogroms in Osh", "pointInTime", "1990-06")],
        ),
        (
            "By the end of the siege of Osh, 230 of its 300 defenders had fallen.",
            [("siege of Osh", "numberOfDeaths", "230")],
        ),
        ("Nine climbers died in the avalanche on 13 July 1990.", [("avalanche", "pointInTime", "1990-07-13")]),
        ("The massacre in Osh cost 80 Turkmens their lives.", [("massacre in Osh", "numberOfDeaths", "80")]),
        (
            "The Osh Massacre occurred when troops fired into a crowd on 13 May 2005.",
            [("Osh Massacre", "pointInTime", "2005-05-13")],
        ),
        ("Its seat is old. The Linden Museum has its premises in Omsk.", [("Linden Museum", "locatedIn", "Omsk")]),
        (
            "The Bukhara People’s Soviet Republic, proclaimed on 8 October 1920, was large.",
            [("Bukhara People’s Soviet Republic", "inception", "1920-10-08")],
        ),
        ("Headed by Erik Holm, the Linden Commission grew.", [("Linden Commission", "leader", "Erik Holm")]),
        (
            "Lindenfilm, the largest studio of the land, began as Birkenfilm in 1936.",
            [("Lindenfilm", "formerName", "Birkenfilm")],
        ),
        ("The Linden Institute was founded in Omsk.", [("Linden Institute", "locatedIn", "Omsk")]),
        ("The Centre for Modern Art opened in 1990.", [("Centre for Modern Art", "inception", "1990")]),
        (
            "A series of explosions at the Lindau mine on 24 June 2019 killed four people.",
            [("explosions at the Lindau mine", "numberOfDeaths", "4")],
        ),
        ("The Crimean War dragged on until 1856.", [("Crimean War", "endDate", "1856")]),
        (
            "The Linden Uprising lasted ten years. Its leader, Karim Aliev, fell.",
            [("Karim Aliev", "participantIn", "Linden Uprising")],
        ),
    ],
)
def test_further_wordings(text: str, stated: list[tuple[str, str, str]]) -> None:
    assert set(stated) <= facts(text)


def test_nobody_opens_the_region_that_a_house_stands_in() -> None:
    text = "The Linden Museum in Osh, Osh Region, which railwaymen set up in 1980, was closed."
    assert ("Osh Region", "inception", "1980") not in facts(text)
    assert ("Osh Region", "inception", "1939") in facts("The Osh Region was established in 1939.")


def test_who_heads_a_house_from_its_first_day_founds_none() -> None:
    text = "Friends set up the Linden Society in 1989, with the writer Erik Holm at its head."
    assert ("Linden Society", "founder", "Erik Holm") not in facts(text)


def test_the_year_of_a_building_is_not_when_something_opens_in_it() -> None:
    found = facts("The Linden Museum opened in 2002 in a villa of 1904.")
    assert {o for _, p, o in found if p == "inception"} == {"2002"}


def test_who_wages_a_war_is_no_place_of_it() -> None:
    assert "location" not in {p for _, p, _ in facts("The war of the Soviet Union against Finland was long.")}


@pytest.mark.parametrize(
    "text",
    [
        "No order was given to troops to fire in Andijan.",
        "The soldiers opened fire in Andijan.",
        "The Omsk section of the Linden Union, formed in June 1934, was small.",
        "The Linden House in Omsk’s Weber Street is the property of the Linden Union.",
    ],
)
def test_the_neighbour_has_no_fact(text: str) -> None:
    found = facts(text)
    assert not {p for _, p, _ in found} & {"location", "inception", "pointInTime"}
    assert ("Weber Street", "owner", "Linden Union") not in found


def test_a_body_beside_a_ministry_is_not_of_its_nation() -> None:
    assert "country" not in {p for _, p, _ in facts("Costs were shared by the French company and the Weber Fund.")}


def test_who_is_split_from_another_has_not_ended() -> None:
    assert "dissolved" not in {p for _, p, _ in facts("The Linden Institute was split from the Weber Academy in 1955.")}


def test_who_presides_heads() -> None:
    text = "The Guild of Film Critics was presided over by Anna Weber."
    assert ("Guild of Film Critics", "leader", "Anna Weber") in facts(text)
