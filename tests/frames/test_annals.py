"""What the annals of houses and lives tell of: decrees that found, titles conferred, offices taken and left, tolls."""

import pytest
from tests.reading import Fact, facts, qualified

TOLD: list[tuple[str, Fact]] = [
    (
        "On 4 March 1940 the government issued a decree by which the Lindau Film Studio was created in Osh.",
        ("Lindau Film Studio", "inception", "1940-03-04"),
    ),
    ("The law by which the Weber Academy was founded dates from May 1998.", ("Weber Academy", "inception", "1998-05")),
    (
        "In 1942 a decree was signed on the opening of the Lindau Film Studio.",
        ("Lindau Film Studio", "inception", "1942"),
    ),
    (
        "A decree of 7 July 1934, which established the Lindau Film Studio, was lost.",
        ("Lindau Film Studio", "inception", "1934-07-07"),
    ),
    (
        "The order creating the Lindau Film Studio was signed on 3 May 1942.",
        ("Lindau Film Studio", "inception", "1942-05-03"),
    ),
    (
        "The Lindau Film Studio was created under an order dated 3 May 1942.",
        ("Lindau Film Studio", "inception", "1942-05-03"),
    ),
    (
        "The creation of the Lindau Film School by Anna Weber in 1993 was hardly noticed.",
        ("Lindau Film School", "inception", "1993"),
    ),
    ("The creation in 1993 of the Lindau Film School was hardly noticed.", ("Lindau Film School", "inception", "1993")),
    ("The title of People's Artist was bestowed on Anna Weber.", ("Anna Weber", "awardReceived", "People's Artist")),
    (
        "Anna Weber, awarded twice, became an Honoured Artist in 1959.",
        ("Anna Weber", "awardReceived", "Honoured Artist"),
    ),
    ("Ivan Berg received the Samal and Zhuldyz orders.", ("Ivan Berg", "awardReceived", "Samal")),
    ("Ivan Berg received the Samal and Zhuldyz orders.", ("Ivan Berg", "awardReceived", "Zhuldyz")),
    ("Ivan Berg, holder of the Samal, Terek and Zhuldyz medals, died.", ("Ivan Berg", "awardReceived", "Terek")),
    ("Ivan Berg, leader of the Alash Orda government, was arrested.", ("Alash Orda", "leader", "Ivan Berg")),
    (
        "Among those who took part in the Osh riots was the painter Ivan Berg.",
        ("Ivan Berg", "participantIn", "Osh riots"),
    ),
    (
        "The Osh Memorial honours those who fell in the Batken War.",
        ("Osh Memorial", "commemorates", "Batken War"),
    ),
    ("The famine of 1931 cost the lives of about 12,000 people.", ("famine of 1931", "numberOfDeaths", "12000")),
    (
        "The number of those killed in the Osh riots is put at 187.",
        ("Osh riots", "numberOfDeaths", "187"),
    ),
    ("The Karlag museum in the village of Dolinka was opened in 2001.", ("Karlag museum", "locatedIn", "Dolinka")),
    ("The poet Ivan Berg had joined Alash Orda in 1917.", ("Ivan Berg", "memberOf", "Alash Orda")),
    ("Made an Honoured Artist in 1958, Anna Stone left.", ("Anna Stone", "awardReceived", "Honoured Artist")),
    ("General Ivan Berg fell near Osh on 18 May 1941.", ("Ivan Berg", "deathDate", "1941-05-18")),
    ("General Ivan Berg fell near Osh on 18 May 1941.", ("Ivan Berg", "deathPlace", "Osh")),
    ("The Linden Division, commanded by Ivan Berg, held the town.", ("Linden Division", "leader", "Ivan Berg")),
    ("In 1941 the Lindau Film Studio found refuge in Osh.", ("Lindau Film Studio", "headquarters", "Osh")),
    ("Among the participants in the Osh riots was Ivan Berg.", ("Ivan Berg", "participantIn", "Osh riots")),
    ("Ivan Berg was executed by firing squad in Osh on 10 May 1938.", ("Ivan Berg", "deathDate", "1938-05-10")),
    ("Ivan Berg was executed by firing squad in Osh on 10 May 1938.", ("Ivan Berg", "deathPlace", "Osh")),
    (
        "Evacuated to Osh with Lenfilm, the director Ivan Berg taught at VGIK.",
        ("Ivan Berg", "employer", "VGIK"),
    ),
    ("Named director of Kazakhfilm in 1992, Anna Stone moved to Osh.", ("Kazakhfilm", "leader", "Anna Stone")),
    ("The Osh Memorial dates from 2004.", ("Osh Memorial", "inception", "2004")),
    ("Weber Street runs through the centre of Osh.", ("Weber Street", "locatedIn", "Osh")),
    (
        "The Osh Ministry was formed in 1953 from the Committee for Arts and the Weber Agency.",
        ("Osh Ministry", "predecessor", "Weber Agency"),
    ),
    ("The Weber Agency was carved out of the Osh Ministry in 1953.", ("Weber Agency", "inception", "1953")),
    ("Holder of the Samal and Zhuldyz orders, Anna Stone moved to Osh.", ("Anna Stone", "awardReceived", "Samal")),
    ("A co-founder of the Linden Society, Ivan Berg died in 1937.", ("Linden Society", "founder", "Ivan Berg")),
    ("Rector of the Weber Academy since 2015, Anna Stone teaches acting.", ("Weber Academy", "leader", "Anna Stone")),
    ("The dean of the Osh Institute of Arts, Vlado Sarin, left.", ("Osh Institute of Arts", "leader", "Vlado Sarin")),
    (
        "In 1993 Lenin Street in Osh was renamed Weber Street.",
        ("Weber Street", "formerName", "Lenin Street"),
    ),
]

#: Prizes in a row, each behind its year.
ROWS = [
    "In 1972 Ivan Berg received the State Prize of Latvia, in 1974 the Samal Prize and in 1980 the Order of Lenin.",
    "Ivan Berg won the State Prize of Latvia in 1972, in 1974 the Samal Prize and in 1980 the Order of Lenin.",
]

HELD: list[tuple[str, Fact, dict[str, str]]] = [
    (
        "The rector of the Weber Academy, Anna Stone, held the post until 1952.",
        ("Anna Stone", "positionHeld", "rector"),
        {"endDate": "1952"},
    ),
    (
        "The dean of the Weber Academy, Anna Stone, left the post in 2003.",
        ("Weber Academy", "leader", "Anna Stone"),
        {"endDate": "2003"},
    ),
    (
        "The rector of the Weber Academy, Anna Stone, took up the post in 1960.",
        ("Weber Academy", "leader", "Anna Stone"),
        {"startDate": "1960"},
    ),
    (
        "Anna Stone, director of the Weber Museum, kept the post from 1990 to 1999.",
        ("Anna Stone", "positionHeld", "director"),
        {"startDate": "1990", "endDate": "1999"},
    ),
    (
        "The Riga Film Festival, Kino 2018, is taking place in Riga from October 16 through October 20.",
        ("Riga Film Festival", "endDate", "2018-10-20"),
        {},
    ),
    (
        "Anna Stone retired as head of the Linden Society in 1999.",
        ("Linden Society", "leader", "Anna Stone"),
        {"endDate": "1999"},
    ),
    (
        "Anna Stone lost her post as rector of the Weber Academy in 1951.",
        ("Anna Stone", "positionHeld", "rector"),
        {"endDate": "1951", "of": "Weber Academy"},
    ),
    (
        "Decorated with the Samal order in 2006, Anna Stone taught acting.",
        ("Anna Stone", "awardReceived", "Samal order"),
        {"pointInTime": "2006"},
    ),
    (
        "Minister of culture from 2002 to 2004, Ivan Berg later led the Linden Society.",
        ("Ivan Berg", "positionHeld", "minister of culture"),
        {"startDate": "2002", "endDate": "2004"},
    ),
    (
        "The post of minister of culture was held by Ivan Berg from 1953 to 1961.",
        ("Ivan Berg", "positionHeld", "minister of culture"),
        {"startDate": "1953", "endDate": "1961"},
    ),
]

#: A text, and the property of which it states nothing of that subject.
UNTOLD = [
    ("The film group of the Weber Academy, set up by Ivan Berg in 1946, recorded rituals.", "founder"),
    ("The film group of the Weber Academy, set up by Ivan Berg in 1946, recorded rituals.", "inception"),
    ("The newsreel department of Kazakhfilm, founded in 1950 by Ivan Berg, was closed in 1992.", "founder"),
    ("A club at the Weber Academy, which was founded by Anna Stone in 1964, showed films.", "inception"),
    ("The Riga branch of the Linden Society, headed by Anna Stone, is small.", "leader"),
    ("Lada, a joint venture of Mosfilm and the Swiss company Praesens, founded by Ivan Berg, failed.", "founder"),
    ("Ivan Berg headed the Osh Ministry of Trade. The Novak regime shot Anna Stone in 1938.", "killedBy"),
    ("The Osh Council met. Later it was converted into the Weber Conservatory.", "predecessor"),
    ("Lada Films, whose owner is the dealer Ivan Berg, is small.", "leader"),
    ("To Anna Stone went the title of People's Artist of the Kazakh SSR (1965).", "releaseDate"),
    ("The deputy leader of the Alash Orda government, Ivan Berg, was arrested.", "leader"),
]

#: A text, and a number that is no toll of the event that it names.
TOLLS = [
    ("The Osh riots left 300 dead; later, clashes in the same city killed 470.", "470"),
    ("While the Osh riots took 300 lives, that in Riga killed only eight.", "8"),
    ("Seven people died and 40 were hurt when a mine near Riga collapsed; the Osh riots were forgotten.", "7"),
    ("The Osh riots were forgotten. A bus accident near Riga killed 12 people.", "12"),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_the_annals_are_read(text: str, told: Fact) -> None:
    assert told in facts(text)


@pytest.mark.parametrize(("text", "told", "when"), HELD)
def test_an_office_lasts_as_long_as_its_sentence_says(text: str, told: Fact, when: dict[str, str]) -> None:
    found = qualified(text)[told]
    assert {name: found.get(name) for name in when} == when


@pytest.mark.parametrize(("text", "name"), UNTOLD)
def test_a_part_is_not_the_whole(text: str, name: str) -> None:
    assert not [each for each in facts(text) if each[1] == name]


@pytest.mark.parametrize(("text", "number"), TOLLS)
def test_an_event_without_a_name_has_its_own_dead(text: str, number: str) -> None:
    told = {each for each in facts(text) if each[0] == "Osh riots" and each[1] == "numberOfDeaths"}
    assert number not in {each[2] for each in told}


def test_a_town_is_no_former_name_of_its_street() -> None:
    found = facts("In honour of Ivan Berg, Lenin Street in Osh was renamed Weber Street.")
    assert ("Weber Street", "formerName", "Osh") not in found


@pytest.mark.parametrize("text", ROWS)
def test_each_prize_of_a_row_has_the_year_before_it(text: str) -> None:
    found = {each[2]: when.get("pointInTime") for each, when in qualified(text).items() if each[1] == "awardReceived"}
    assert found == {"State Prize of Latvia": "1972", "Samal Prize": "1974", "Order of Lenin": "1980"}
