"""How long events lasted, what they are thought to have cost, how bodies came into being; and what none of it says."""

import pytest
from tests.reading import Fact, facts

TOLD: list[tuple[str, Fact]] = [
    (
        "The Osh strike began in 1934. The miners were led by Jan Lind.",
        ("Osh strike", "participant", "Jan Lind"),
    ),
    (
        "The Osh Institute was formed in 1994 when the Film College and the School of Arts were merged.",
        ("Osh Institute", "predecessor", "School of Arts"),
    ),
    (
        "Jan Lind headed the Osh Institute until 2002; his successor was Ida Web.",
        ("Osh Institute", "leader", "Ida Web"),
    ),
    (
        "The Great Famine struck the steppe. Some historians put the number at 4 million.",
        ("Great Famine", "numberOfDeaths", "4000000"),
    ),
    (
        "In answer to the closing of the school by the union in Omsk, on May 3, 1918, in Osh, at the clergy's wish, "
        "the All-Turkestan Kurultai of Herders was convened.",
        ("All-Turkestan Kurultai of Herders", "location", "Osh"),
    ),
    ("The 3rd All-Turan Congress took place in May 1918.", ("3rd All-Turan Congress", "pointInTime", "1918-05")),
    (
        "The deportation of the Danes was carried out in May 1911.",
        ("deportation of the Danes", "pointInTime", "1911-05"),
    ),
    (
        "The Osh Uprising refers to a period of arrests and trials in the Osh region between 1937 and 1939.",
        ("Osh Uprising", "endDate", "1939"),
    ),
    (
        "The deportation of Danes in Livonia was the forced transfer of nearly 17,000 Danes (Livonian Danes) from the "
        "coast to empty areas of the Osh Region and the Omsk Region in 1941 by the Black Guard.",
        ("deportation of Danes", "pointInTime", "1941"),
    ),
    (
        "Among the dead was Arstan Beken, the father of the writer Olzhas Beken.",
        ("Olzhas Beken", "parent", "Arstan Beken"),
    ),
    (
        "Russian Nikolai Lind was the khan's secretary, Tatar Alim Yagud was a member of the council.",
        ("Alim Yagud", "nationality", "Tatar"),
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_events_and_bodies_are_read(text: str, told: Fact) -> None:
    assert told in facts(text)


UNTOLD = [
    ("Ten people were hurt in the Osh riots. Some historians put the number at 40.", "numberOfDeaths"),
    ("Ida Web directed the Ulytau reserve from 1988.", "director"),
    ("The Osh Conservatory opened in 1944. Jan Lind has been vice-rector since 1987.", "leader"),
    ("Jan Lind wrote about the Osh Institute; his successor was Ida Web.", "leader"),
    ("The Osh Institute was formed in 1994 when the Film College was closed.", "predecessor"),
    ("The Osh strike is thought to have taken up to a hundred hours.", "numberOfDeaths"),
    (
        "In answer to the founding of the Turan Council by the union in Omsk, on May 3, 1918, in Osh, a strike began.",
        "inception",
    ),
    ("The paper was closed after a search of the club by the Mensheviks in Omsk.", "headquarters"),
    ("Demonstrations organised by Gaumont Arts in Omsk drew thousands.", "headquarters"),
    ("After the closing of the school by the union in Omsk the All-Turkestan Kurultai was convened.", "location"),
    ("She became the second National Congress president in May 1918.", "pointInTime"),
    ("The Osh Uprising refers to a novel of 1937.", "pointInTime"),
    ("His work with the Linden League (an international organisation of unions) in Latvia shaped its life.", "country"),
    ("Glasnost came late to the town. Three people were killed on 4 May 1987.", "numberOfDeaths"),
]


@pytest.mark.parametrize(("text", "property_"), UNTOLD)
def test_what_they_do_not_say(text: str, property_: str) -> None:
    assert not [each for each in facts(text) if each[1] == property_]
