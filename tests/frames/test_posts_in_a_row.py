"""Posts in a row, posts that somebody gave somebody else, and titles with the years in which they were given."""

import pytest
from tests.reading import facts, qualified

Fact = tuple[str, str, str]

ROW = (
    "Karim Aliev was the deputy minister of health of Kazakhstan, rector of the Osh Institute, "
    "as well as secretary of the Green party."
)

STATED = [
    (ROW, ("Karim Aliev", "positionHeld", "rector")),
    (
        ROW,
        ("Karim Aliev", "positionHeld", "secretary"),
    ),
    (
        "Karim Aliev occupied the posts of director of Kazakhfilm and chairman of the Union of Writers.",
        ("Karim Aliev", "positionHeld", "chairman"),
    ),
    ("Karim Aliev held the post of rector of the Osh Institute.", ("Karim Aliev", "positionHeld", "rector")),
    ("The government appointed Karim Aliev ambassador to Belgium.", ("Karim Aliev", "positionHeld", "ambassador")),
    (
        "The congress elected Karim Aliev chairman of the Union of Writers.",
        ("Karim Aliev", "positionHeld", "chairman"),
    ),
    (
        "Nazarbayev named Karim Aliev minister of culture in 2001.",
        ("Karim Aliev", "positionHeld", "minister of culture"),
    ),
    (
        "In 1925 Karim Aliev became Deputy People's Commissar of Health.",
        ("Karim Aliev", "positionHeld", "deputy people's commissar of health"),
    ),
    (
        "In 1925 Karim Aliev became People's Commissar for Nationalities.",
        ("Karim Aliev", "positionHeld", "people's commissar for nationalities"),
    ),
    (
        "Anna Weber claims that Culture Minister Karim Aliev took a bribe.",
        ("Karim Aliev", "positionHeld", "culture minister"),
    ),
    ("Karim Aliev was admitted to the Union of Writers.", ("Karim Aliev", "memberOf", "Union of Writers")),
    (
        "Karim Aliev was awarded the Order of Lenin, the Order of Honour and the Nika Prize.",
        ("Karim Aliev", "awardReceived", "Nika Prize"),
    ),
    (
        "Karim Aliev was named a People's Writer of Kyrgyzstan, an Honoured Artist and a People's Writer of Georgia.",
        ("Karim Aliev", "awardReceived", "People's Writer of Georgia"),
    ),
    ("In 1948 D.Orlov graduated from VGIK as a cinematographer.", ("D.Orlov", "educatedAt", "VGIK")),
    ("Anna Weber (1942-1983) - Turkmen poet.", ("Anna Weber", "occupation", "poet")),
    ("Anna Weber (1942-1983) - Turkmen poet.", ("Anna Weber", "nationality", "Turkmen")),
    ("Anna Weber - born in 1938 in Osh. Poet and screenwriter.", ("Anna Weber", "birthDate", "1938")),
    ("Anna Weber - born in 1938 in Osh. Poet and screenwriter.", ("Anna Weber", "birthPlace", "Osh")),
    ("Anna Weber - born in 1938 in Osh. Poet and screenwriter.", ("Anna Weber", "occupation", "screenwriter")),
]

UNSTATED = [
    (
        "Nazarbayev named Karim Aliev minister of culture in 2001.",
        ("Nazarbayev", "positionHeld", "minister of culture"),
    ),
    (
        "Karim Aliev met the secretary of the president of Georgia and the rector of the Osh Institute.",
        ("Karim Aliev", "positionHeld", "rector"),
    ),
    (
        "Karim Aliev was a poet. Aliev's father was a teacher. He was shot in 1938.",
        ("Karim Aliev", "deathDate", "1938"),
    ),
    ("Karim Aliev was a poet. His father was a teacher. He was shot in 1938.", ("Karim Aliev", "deathDate", "1938")),
    (
        "Karim Aliev was a poet. Aliev's father was a teacher. He was executed after being found guilty of treason.",
        ("Karim Aliev", "convictedOf", "treason"),
    ),
    (
        "She lay in clinics in the village of Koshi, Ashgabat, the village of Belovo, Osh.",
        ("Ashgabat", "locatedIn", "Belovo"),
    ),
    (
        "She lay in clinics in the village of Koshi, Ashgabat, the village of Belovo, Osh.",
        ("Ashgabat", "locatedIn", "Osh"),
    ),
]

QUALIFIED = [
    (
        "Karim Aliev was removed from the post of rector of the Osh Institute in 1953.",
        "positionHeld",
        {"endDate": "1953", "of": "Osh Institute"},
    ),
    (
        "Karim Aliev was appointed to the post of Minister of Culture of Kazakhstan in 1953.",
        "positionHeld",
        {"startDate": "1953", "of": "Kazakhstan"},
    ),
    (
        "In 1970 Anna Weber received the honorary title of Honored Artist of the Uzbek SSR.",
        "awardReceived",
        {"pointInTime": "1970"},
    ),
    ("Anna Weber received a degree in 1953 from the Osh Institute.", "educatedAt", {"endDate": "1953"}),
    ("Anna Weber was accepted into the Union of Writers in 1957.", "memberOf", {"startDate": "1957"}),
    (
        "Anna Weber lives in Osh. In 1937, she graduated from the evening school, in 1938 — from the Party School.",
        "educatedAt",
        {"endDate": "1938"},
    ),
]


@pytest.mark.parametrize(("text", "fact"), STATED)
def test_what_is_told_of_posts_and_titles_is_stated(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(("text", "fact"), UNSTATED)
def test_what_is_told_of_others_is_not_stated(text: str, fact: Fact) -> None:
    assert fact not in facts(text)


@pytest.mark.parametrize(("text", "name", "expected"), QUALIFIED)
def test_posts_and_titles_have_their_dates_and_houses(text: str, name: str, expected: dict[str, str]) -> None:
    assert expected in [found for (_, property_, _), found in qualified(text).items() if property_ == name]


def test_notes_go_on_about_whom_an_entry_names() -> None:
    found = facts("Anna Weber (1942-1983) - Turkmen poet.", "Born in the village of Keshi. Graduated from VGIK.")
    assert {("Anna Weber", "birthPlace", "Keshi"), ("Anna Weber", "educatedAt", "VGIK")} <= found
