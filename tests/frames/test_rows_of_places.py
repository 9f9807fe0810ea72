"""Rows of places within a larger one, and towns that are called a nation's or a district's."""

import pytest
from tests.reading import facts

PLACED = {"locatedIn", "country"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "He built mills in villages such as Turgen and Besagash in the Almaty Region.",
            [("Turgen", "locatedIn", "Almaty Region"), ("Besagash", "locatedIn", "Almaty Region")],
        ),
        (
            "The festival toured the towns of Lepsy, Sarkand and Kapal in eastern Kazakhstan.",
            [("Lepsy", "locatedIn", "Kazakhstan"), ("Kapal", "locatedIn", "Kazakhstan")],
        ),
        (
            "The districts of Aksu, Kerbulak and Alakol belong to the Jetisu Region.",
            [("Aksu", "locatedIn", "Jetisu Region"), ("Alakol", "locatedIn", "Jetisu Region")],
        ),
        (
            "The largest lakes of the Jetisu Region are Alakol, Sasykkol and Uyaly.",
            [("Alakol", "locatedIn", "Jetisu Region"), ("Uyaly", "locatedIn", "Jetisu Region")],
        ),
        (
            "The main cities of Kyrgyzstan, Bishkek and Osh, were left without power.",
            [("Bishkek", "locatedIn", "Kyrgyzstan"), ("Osh", "locatedIn", "Kyrgyzstan")],
        ),
        (
            "The disease was found in the Aksu, Koksu and Tekes districts of the Almaty Region.",
            [("Aksu", "locatedIn", "Almaty Region"), ("Tekes", "locatedIn", "Almaty Region")],
        ),
        (
            "Temirlan, also known as Lindau, is a village in southern Kazakhstan and the seat of Ordabasy District.",
            [("Temirlan", "locatedIn", "Ordabasy District")],
        ),
        ("Bektau is a Kazakh seaside resort in the Mangystau Region.", [("Bektau", "country", "Kazakh")]),
        ("Kumtor is a Kyrgyz mining town near the pass.", [("Kumtor", "country", "Kyrgyz")]),
        (
            "Alga is a town in Kazakhstan. It is the administrative center of Alga District.",
            [("Alga", "locatedIn", "Alga District")],
        ),
        (
            "The Linden Cosmodrome in southern Kazakhstan was leased.",
            [("Linden Cosmodrome", "locatedIn", "Kazakhstan")],
        ),
        (
            "The Linden Test Site in the northeast of Kazakhstan was closed in 1991.",
            [("Linden Test Site", "locatedIn", "Kazakhstan")],
        ),
    ],
)
def test_rows_of_places_lie_in_a_place(text: str, told: list[tuple[str, str, str]]) -> None:
    assert set(told) <= {fact[:3] for fact in facts(text)}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The main cities of Kyrgyzstan, Bishkek and Osh, were dark.", ("Osh", "locatedIn", "Bishkek")),
        ("The film was shown in the towns of Kazakhstan, Bishkek and Osh.", ("Osh", "locatedIn", "Kazakhstan")),
        (
            "The cities of Osh and Jalal-Abad in Kyrgyzstan and Andijan in Uzbekistan were shaken.",
            ("Osh", "locatedIn", "Uzbekistan"),
        ),
        ("It includes regions such as Altai, Semirechye including Verny.", ("Altai", "locatedIn", "Semirechye")),
        ("Rosenfeld was a German village in Kazakhstan.", ("Rosenfeld", "country", "German")),
        ("Rosenfeld was a German town in northern Kazakhstan.", ("Rosenfeld", "country", "German")),
        ("Kapal is a former Soviet town near the lake.", ("Kapal", "country", "Soviet")),
    ],
)
def test_rows_and_nations_that_tell_no_place(text: str, wrong: tuple[str, str, str]) -> None:
    assert wrong not in {fact[:3] for fact in facts(text) if fact[1] in PLACED}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Ivan Weber (26 September 1904 in Baklanka, Tekes Oblast of the Russian Empire – 1988 in Osh) sang.",
            "Baklanka",
        ),
        (
            "Ivan Weber (26 September 1904, Baklanka, Tekes Governorate of the Russian Empire – 1988, Osh) sang.",
            "Baklanka",
        ),
    ],
)
def test_a_birthplace_may_lie_in_a_province_of_an_empire(text: str, place: str) -> None:
    found = facts(text)
    assert {("Ivan Weber", "birthPlace", place), ("Ivan Weber", "deathDate", "1988")} <= found
