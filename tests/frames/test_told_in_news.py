"""What news tells of films, events and bodies: before their title, beside the person, in a clause that only adds it."""

import pytest
from tests.reading import Fact, facts

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
    (("He was hurt in the riots of 1990, when crowds burned houses in Osh.",), {("riots of 1990", "location", "Osh")}),
    (
        ("Peter Holm presented his book “Salt Road”.", "It offers a glowing portrait of Anna Weber."),
        {("Salt Road", "mainSubject", "Anna Weber")},
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
]

ABOUT, WHEN = (BREAD, "mainSubject", "Asharshylyk"), ("Bloody January", "pointInTime", "2022-01")
KNOWN = "The unrest is known as Bloody January."

NOTHING: list[tuple[str, Fact]] = [
    ("Another film deals with the Asharshylyk. The film “Bread” does not.", ABOUT),
    ("His first film was about the Asharshylyk. It was called “Ice”. “Bread” came later.", ABOUT),
    (f"{KNOWN} In January 2022 she moved to Riga.", WHEN),
    (f"{KNOWN} It happened in January 2022 or in January 2021.", WHEN),
    (
        "Peter Holm conferred the title of People's Artist on Jan Kowal.",
        ("Peter Holm", "awardReceived", "People's Artist"),
    ),
    ("The club called on Kyrgyzstan to stop the killing of 300 people.", (OSH, "numberOfDeaths", "300")),
]


@pytest.mark.parametrize(("sentences", "wanted"), STATED)
def test_news_states(sentences: tuple[str, ...], wanted: set[Fact]) -> None:
    assert wanted <= facts(" ".join(sentences))


@pytest.mark.parametrize(("text", "barred"), NOTHING)
def test_news_does_not_state(text: str, barred: Fact) -> None:
    assert barred not in facts(text)
