"""Shootings, walkouts and uprisings by their nouns, and the heads, founders and houses of camps and museums."""

import pytest
from tests.reading import Fact, facts

TOLD = [
    # what was fired upon
    ("Police opened fire on a crowd in May 1911. The shooting claimed nine lives.",
     ("shooting", "numberOfDeaths", "9")),
    ("Guards fired on the crowd in Omsk in May 1911. The shooting lasted an hour.", ("shooting", "location", "Omsk")),
    ("Police opened fire on a crowd on 4 May 1911. The shooting is the subject of the documentary Fog.",
     ("shooting", "pointInTime", "1911-05-04")),
    ("The walkout began in May 1911.", ("walkout", "startDate", "1911-05")),
    # the dead
    ("By evening nine people were dead and 40 were hurt in the riots in Omsk.",
     ("riots in Omsk", "numberOfDeaths", "9")),
    ("Nine men lay dead after the strike in Omsk.", ("strike in Omsk", "numberOfDeaths", "9")),
    # who led
    ("The revolt of 1911 was headed by the smith Jan Holm.", ("Jan Holm", "participantIn", "revolt of 1911")),
    ("Jan Holm spearheaded the Omsk uprising.", ("Jan Holm", "participantIn", "Omsk uprising")),
    # far above, the only event of its noun
    ("The uprising was crushed on 4 May 1911. Anna Weber was born in Riga. She wrote poems. She died young. "
     "Olga Novak was a doctor. She came from Osh. She lived long. She kept bees.\n\n"
     "The uprising is the subject of the film Fog (1993) by Olaf Berg.", ("Fog", "mainSubject", "uprising")),
    # heads, founders, houses
    ("The walkout started at Tulpar Oil, a subsidiary of Weber Energy. Its director, Jan Holm, refused talks.",
     ("Tulpar Oil", "leader", "Jan Holm")),
    ("The Omsk camp was established by order of the OGPU in 1932.", ("Omsk camp", "founder", "OGPU")),
    ("The Weber Archive was set up by decree of the Ministry of Culture.",
     ("Weber Archive", "founder", "Ministry of Culture")),
    ("The Weber Museum opened in 1930. Its first director was Jan Holm, who ran it until 1937. "
     "He was succeeded by Major Olaf Berg.", ("Weber Museum", "leader", "Olaf Berg")),
    # by whom, and the count of others
    ("In October 1938 the NKVD massacred 212 people near Omsk.",
     ("NKVD massacred 212 people near Omsk", "perpetrator", "NKVD")),
    ("Police fired on bakers in Omsk on 4 May 1911. Nine people died. The Weber Fund says the real number was 61.",
     ("police fired on bakers in Omsk", "numberOfDeaths", "61")),
    # of what
    ("Jan Holm was shot in 1938 as a “Japanese spy”.", ("Jan Holm", "convictedOf", "Japanese spy")),
    ("Anna Weber was convicted in her absence of slander.", ("Anna Weber", "convictedOf", "slander")),
    ("Jan Holm was found guilty in absentia in 2013 of fraud.", ("Jan Holm", "convictedOf", "fraud")),
    ("Jan Holm was shot outside Omsk on October 4, 1938.", ("Jan Holm", "deathPlace", "Omsk")),
    # officers, exiles, what caved in
    ("In the rising of 1916, historians say, no fewer than 3,000 people lost their lives.",
     ("rising of 1916", "numberOfDeaths", "3000")),
    ("Colonel Jan Holm arrived from Omsk in 1916.", ("Jan Holm", "occupation", "colonel")),
    ("Its first head was Captain Jan Holm.", ("Jan Holm", "occupation", "captain")),
    ("He was succeeded by Lieutenant General Jan Holm.", ("Jan Holm", "occupation", "lieutenant general")),
    ("Anna Weber was forced into exile in Prague because of the film.", ("Anna Weber", "residence", "Prague")),
    ("Anna Weber went into exile in Riga in 1999.", ("Anna Weber", "residence", "Riga")),
    ("On 26 May 1951 a shaft of the mine in Omsk caved in. The accident took 64 lives.",
     ("accident", "pointInTime", "1951-05-26")),
    ("On 26 May 1951 a shaft of the mine in Omsk caved in, and 64 miners died.",
     ("shaft of the mine in Omsk caved in", "numberOfDeaths", "64")),
    ("The documentary “Copper” (2016, Studio Linden) is by Anna Weber.",
     ("Copper", "productionCompany", "Studio Linden")),
    # how they ended
    ("Anna Weber received ten years as the wife of an enemy of the people.",
     ("Anna Weber", "convictedOf", "wife of an enemy of the people")),
    ("Jan Holm volunteered for the front in 1941, and he fell near Omsk that autumn.",
     ("Jan Holm", "deathPlace", "Omsk")),
    ("Jan Holm was sentenced to five years; he hanged himself in a prison at Omsk in 1988.",
     ("Jan Holm", "deathPlace", "Omsk")),
    # names of squares and towns
    ("Lenin Square in Omsk has been called Weber Square since 1993.", ("Weber Square", "formerName", "Lenin Square")),
    ("Lenin Square in Omsk is now called Weber Park.", ("Weber Park", "formerName", "Lenin Square")),
    ("Lindau, a town in Latvia, was officially called Verny from 1937 to 1957.", ("Lindau", "formerName", "Verny")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact"), TOLD)
def test_it_is_told(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("In October 1938 the NKVD shot a film near Omsk.", ("NKVD shot", "perpetrator", "NKVD")),
        ("Anna Weber received an award as the wife of a teacher.", ("Anna Weber", "convictedOf", "wife of a teacher")),
        ("Inspectors had warned the owner. After the disaster he fled to Dubai.", ("Inspectors", "residence", "Dubai")),
        ("Anna Weber did not go into exile in Riga.", ("Anna Weber", "residence", "Riga")),
        ("Anna Weber spent eight years at the Lindau camp.", ("Anna Weber", "employer", "Lindau camp")),
        ("The documentary “Copper” (2016, Studio Linden) is by Anna Weber.",
         ("Copper", "alternativeTitle", "Studio Linden")),
        ("A court in Omsk sentenced Jan Holm to death for his part in the murder of the commissars.",
         ("Jan Holm", "convictedOf", "commissars")),
        ("The film was shown by Arte in 1995. The museum itself owes much to Jan Holm. He opened it in 1996.",
         ("Arte", "founder", "Jan Holm")),
        ("The Omsk Provisional Government was formed. Among them was Jan Holm, chairman of the regional council.",
         ("Omsk Provisional Government", "leader", "Jan Holm")),
        ("Lindau, officially Verny and then Mitau, is a town in the east of Latvia.", ("Mitau", "locatedIn", "Latvia")),
        ("Jan Holm fell in love near Omsk in 1941.", ("Jan Holm", "deathPlace", "Omsk")),
        ("Jan Holm committed himself to art in Omsk.", ("Jan Holm", "deathPlace", "Omsk")),
        ("Jan Holm served his term in Karlag near Omsk.", ("Jan Holm", "employer", "Karlag")),
        ("The comedy Fog was filmed in Omsk. The shooting lasted 30 days.", ("shooting", "location", "Omsk")),
        ("Nine people were dead tired after the strike in Omsk.", ("strike in Omsk", "numberOfDeaths", "9")),
        ("Fog is a drama. Its director, Jan Holm, refused talks.", ("Fog", "leader", "Jan Holm")),
        ("The Weber Archive was not set up by decree of the Ministry of Culture.",
         ("Weber Archive", "founder", "Ministry of Culture")),
        ("Its first deputy director was Jan Holm, who left in 1937. He was succeeded by Major Olaf Berg.",
         ("Weber Museum", "leader", "Olaf Berg")),
        ("The Weber Museum occupies an important place in the culture of Omsk.", ("Weber Museum", "locatedIn", "Omsk")),
        ("The Weber Society was founded by prisoners who hated Jan Holm.", ("Weber Society", "founder", "Jan Holm")),
        ("The Weber Society was founded by former prisoners, according to Jan Holm.",
         ("Weber Society", "founder", "Jan Holm")),
        ("The Omsk riots began in June 1911. The owner estimated the losses at 1,500 tenge.",
         ("Omsk riots", "numberOfDeaths", "1500")),
        ("The Omsk riots began in June 1911. A drama, Fog, was made about it in 1967.",
         ("Omsk riots", "pointInTime", "1967")),
        ("The mine's director, Jan Holm, was arrested.", ("Jan Holm", "occupation", "film director")),
        ("Anna Weber spent ten years in Butyrka prison.", ("Anna Weber", "residence", "Butyrka prison")),
        ("Jan Holm was arrested and tried to flee on 4 May 1931.", ("Jan Holm", "deathDate", "1931-05-04")),
        ("The strike in Omsk began in May 1911. It was organised by Anna Weber.",
         ("strike in Omsk", "perpetrator", "Anna Weber")),
        ("The fire in Omsk began in May 1911. It was started by Anna Weber.",
         ("fire in Omsk", "organiser", "Anna Weber")),
        ("A poster hangs there. Old Weber, by the director's house, follows her.", ("Old Weber", "director", "Weber")),
        ("The Berg Society was created in 1992. At its head stood Jan Holm, a novelist. At the head of the Weber "
         "Society stood Anna Weber.", ("Weber Society", "leader", "Jan Holm")),
        ("Anna Weber hosted a programme. It did not bring her the Golden Reel award.",
         ("Anna Weber", "awardReceived", "Golden Reel award")),
        ("Fog was directed by two brothers, Jan and Olaf Holm.", ("Fog", "character", "Jan")),
        ("Anna Weber got eight years in a camp for wives of traitors.",
         ("Anna Weber", "convictedOf", "wives of traitors")),
    ],
)  # fmt: skip
def test_what_is_near_it_is_not(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)


def test_other_men_fall_in_another_paragraph() -> None:
    found = facts("Police fired on bakers in Omsk on 4 May 1911, and nine died.", "In three battles some 600 men fell.")
    assert {o for _, p, o in found if p == "numberOfDeaths"} == {"9"}


def test_a_text_goes_back_to_the_museum_that_it_is_headed_by() -> None:
    bell = (
        "It began with a bell. Nobody knows its age. It hung in a school. It fell in a storm. It was found in a river. "
    )
    found = facts(
        "The Weber Museum, room 4", bell + "It rang at noon. It broke.", "The museum itself was opened in 1996."
    )
    assert ("Weber Museum", "inception", "1996") in found
