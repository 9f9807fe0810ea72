"""What news tells of films, events and bodies: before their title, beside the person, in a clause that only adds it."""

import pytest
from tests.reading import Fact, facts, stances

BREAD, OSH = "Bread", "Osh riots"

STATED: list[tuple[tuple[str, ...], set[Fact]]] = [
    (
        ("Anna Weber has shot a film about the Asharshylyk.", "It is called “Bread”."),
        {(BREAD, "mainSubject", "Asharshylyk"), (BREAD, "director", "Anna Weber")},
    ),
    (
        ("Latvia has a new film about the Asharshylyk.", "The film, titled “Bread”, will open in May."),
        {(BREAD, "mainSubject", "Asharshylyk")},
    ),
    (
        ("Shooting of a film about Rainis has begun in Riga.", "The working title of the picture is “Bread”."),
        {(BREAD, "mainSubject", "Rainis"), (BREAD, "filmingLocation", "Riga")},
    ),
    (
        (
            "A documentary by the Ministry of Transport warns drivers.",
            "The documentary, titled “Ice”, was shown on Friday.",
        ),
        {("Ice", "productionCompany", "Ministry of Transport")},
    ),
    (("“Bread”, an Asharshylyk drama, opens on Friday.",), {(BREAD, "mainSubject", "Asharshylyk")}),
    (
        ("The unrest is known as Bloody January.", "Nobody knows what happened in January 2022."),
        {("Bloody January", "pointInTime", "2022-01")},
    ),
    (
        ("The Kyrgyz Supreme Court met.", "The case was the first of its kind in Kyrgyzstan."),
        {("Kyrgyz Supreme Court", "country", "Kyrgyzstan")},
    ),
    (
        ("He was beside another Polish singer named Bogachy.",),
        {("Bogachy", "occupation", "singer"), ("Bogachy", "nationality", "Polish")},
    ),
    (
        ("The club asked Kyrgyzstan to investigate the Osh riots, in which at least 300 people were killed.",),
        {(OSH, "numberOfDeaths", "300")},
    ),
    (
        ("The president conferred the title of People's Artist on the actor Jan Kowal.",),
        {("Jan Kowal", "awardReceived", "People's Artist")},
    ),
    (
        ("Anna Weber wrote, directed and starred in the film “Bread”.",),
        {(BREAD, "screenwriter", "Anna Weber"), (BREAD, "director", "Anna Weber"), (BREAD, "castMember", "Anna Weber")},
    ),
    (
        ("Kazakhfilm made no feature that year.", "Its last release, “Bread”, failed."),
        {(BREAD, "productionCompany", "Kazakhfilm")},
    ),
    (
        ("The executive producer of the film “Bread”, Anna Weber, was arrested.",),
        {(BREAD, "producer", "Anna Weber")},
    ),
    (
        ("It was a wave, with filmmakers like Jan Kowal — whose stirring debut “Bread” was a hit.",),
        {(BREAD, "director", "Jan Kowal")},
    ),
    (
        (
            "The Riga Film Festival began on Monday.",
            "The festival's opening film, a new drama called “Bread”, was shown late.",
        ),
        {(BREAD, "screenedAt", "Riga Film Festival")},
    ),
    (
        ("The members praised Okeev's Sky of Our Childhood (Nebo nashego detstva, 1966) as a model of film.",),
        {("Sky of Our Childhood", "releaseDate", "1966"), ("Sky of Our Childhood", "director", "Okeev")},
    ),
    (
        ("The chairman of the Riga-based rights organization Ezgulik protested.",),
        {("Ezgulik", "headquarters", "Riga")},
    ),
    (
        ("Uzbekfilm, the studio within Uzbekkino, releases only a few films.",),
        {("Uzbekfilm", "parentOrganisation", "Uzbekkino")},
    ),
    (
        ("Anna Weber is a filmmaker.", "Her first feature film, SALT ROAD premiered last year."),
        {("SALT ROAD", "director", "Anna Weber")},
    ),
    (
        ("“Bread” was made in 2019 with a local cast led by Dinara Weber.", "The film was shown in Riga."),
        {(BREAD, "castMember", "Dinara Weber")},
    ),
    (
        ("Radio host Jan Kowal makes his screen debut in the thriller “Bread”.",),
        {(BREAD, "castMember", "Jan Kowal")},
    ),
    (
        ("“Bread” (2007), Peter Holm's road movie with Jan Kowal and Anna Weber, was shown in Riga.",),
        {(BREAD, "castMember", "Jan Kowal"), (BREAD, "castMember", "Anna Weber")},
    ),
    (
        ("The film “Bread” was shot in Riga.", "Falk plays Captain Osei. Peel is cast as Detective Sergeant Boot."),
        {(BREAD, "character", "Captain Osei"), (BREAD, "character", "Detective Sergeant Boot")},
    ),
    (
        ("More films were made, says Anna Weber, an economist and the author of the study “Bread”.",),
        {(BREAD, "author", "Anna Weber")},
    ),
    (
        ("The director, Anna Weber, is the author of the film “Bread”.",),
        {(BREAD, "director", "Anna Weber")},
    ),
]

ABOUT, WHEN = (BREAD, "mainSubject", "Asharshylyk"), ("Bloody January", "pointInTime", "2022-01")
KNOWN = "The unrest is known as Bloody January."

NOTHING: list[tuple[str, Fact]] = [
    ("Another film deals with the Asharshylyk. The film “Bread” does not.", ABOUT),
    ("His first film was about the Asharshylyk. It was called “Ice”. “Bread” came later.", ABOUT),
    (f"{KNOWN} In January 2022 she moved to Riga.", WHEN),
    (f"{KNOWN} It happened in January 2022 or in January 2021.", WHEN),
    (f"{KNOWN} The film “Fog”, which recalls the unrest, was released in January 2022.", WHEN),
    (f"{KNOWN} In 2022 she left. It happened in January of the same year.", WHEN),
    (
        "Peter Holm conferred the title of People's Artist on Jan Kowal.",
        ("Peter Holm", "awardReceived", "People's Artist"),
    ),
    (
        "Its actors were E. Kruk and M. Brand; L. Varka, G. Tovka and B. Bibik worked as film directors.",
        ("M. Brand", "occupation", "film director"),
    ),
    (
        "The group has actors of many lands, with filmmakers like Jan Kowal — whose debut “Bread” was a hit.",
        (BREAD, "castMember", "Jan Kowal"),
    ),
    (
        "RFE/RL spoke of it. The documentary, “Bread”, was shown on the Uzbekistan state channel.",
        ("RFE/RL", "country", "Uzbekistan"),
    ),
    ("Jan Kowal made his feature debut with the thriller “Bread”.", (BREAD, "castMember", "Jan Kowal")),
    ("The members are organisations of Latvia, Estonia and Poland.", ("Latvia", "country", "Estonia")),
    ("The club called on Kyrgyzstan to stop the killing of 300 people.", (OSH, "numberOfDeaths", "300")),
]


@pytest.mark.parametrize(("sentences", "wanted"), STATED)
def test_news_states(sentences: tuple[str, ...], wanted: set[Fact]) -> None:
    assert wanted <= facts(" ".join(sentences))


@pytest.mark.parametrize(("text", "barred"), NOTHING)
def test_news_does_not_state(text: str, barred: Fact) -> None:
    assert barred not in facts(text)


def test_what_stands_behind_a_quotation_is_the_texts_own() -> None:
    told = stances("“We know more,” says filmmaker Jan Kowal, whose debut, “Bread”, won the Grand Prix in Riga.")
    assert told[BREAD, "director", "Jan Kowal"] == ("asserted", None)
