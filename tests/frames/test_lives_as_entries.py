"""Lives as encyclopedias and notices print them: ranks, posts without verbs, honours ahead of the name."""

import pytest
from tests.language import typed
from tests.reading import Fact, facts, qualified, told

TOLD: list[tuple[tuple[str, ...], Fact, dict[str, str]]] = [
    (
        ("Ivan Petrov was promoted to the rank of colonel in 1880.",),
        ("Ivan Petrov", "positionHeld", "colonel"),
        {"startDate": "1880"},
    ),
    (
        ("In 1870 Ivan Petrov was promoted to major general.",),
        ("Ivan Petrov", "positionHeld", "major general"),
        {"startDate": "1870"},
    ),
    (
        ("In 1870 Anna Weber promoted Ivan Petrov to major general.",),
        ("Ivan Petrov", "positionHeld", "major general"),
        {"startDate": "1870"},
    ),
    (
        ("In 1921 Ivan Petrov received the rank of battalion commander.",),
        ("Ivan Petrov", "positionHeld", "battalion commander"),
        {"startDate": "1921"},
    ),
    (("Ivan Petrov retired with the rank of colonel.",), ("Ivan Petrov", "positionHeld", "colonel"), {}),
    (
        ("From 1925 to 1927 Ivan Petrov headed the 52nd Riga Rifle Regiment.",),
        ("52nd Riga Rifle Regiment", "leader", "Ivan Petrov"),
        {"startDate": "1925", "endDate": "1927"},
    ),
    (
        ("Ivan Petrov", "Born in 1944 in Osh. Film director. From 1992 to 2002 - director of the Mosfilm studio."),
        ("Mosfilm", "leader", "Ivan Petrov"),
        {"startDate": "1992", "endDate": "2002"},
    ),
    (
        ("Ivan Petrov", "Born in 1944 in Osh. Film director. Founder and president of the Tern Foundation."),
        ("Tern Foundation", "founder", "Ivan Petrov"),
        {},
    ),
    (
        ("Ivan Petrov", "Born in 1944 in Osh. Film director. Founder and president of the Tern Foundation."),
        ("Tern Foundation", "leader", "Ivan Petrov"),
        {},
    ),
    (
        ("Ivan Petrov", "Soviet composer. People's Artist of the USSR, Nika Prize winner (1943, 1952)."),
        ("Ivan Petrov", "awardReceived", "Nika Prize"),
        {},
    ),
    (
        ("Ivan Petrov", "Born in 1944 in Osh. Writer and poet, winner of the State Prize of Latvia (1970)."),
        ("Ivan Petrov", "awardReceived", "State Prize of Latvia"),
        {"pointInTime": "1970"},
    ),
    (
        (
            "People's Artist of Latvia, singer and stage actress, veteran of the Afghan War Anna Weber died.",
            "Born on 26 May 1944, the actress gave her life to the stage.",
        ),
        ("Anna Weber", "awardReceived", "People's Artist of Latvia"),
        {},
    ),
    (
        (
            "People's Artist of Latvia, stage actress, veteran of the Afghan War Anna Weber died.",
            "Born on 26 May 1944, the actress gave her life to the stage.",
        ),
        ("Anna Weber", "birthDate", "1944-05-26"),
        {},
    ),
    (
        ("Ivan Petrov was born into a family of weavers in the village of Lielkalns, Latgale, in 1899.",),
        ("Ivan Petrov", "birthPlace", "Lielkalns"),
        {},
    ),
    (
        ("Honoured Artist of Latvia, screenwriter, member of the Union of Cinematographers Ivan Petrov died.",),
        ("Ivan Petrov", "occupation", "screenwriter"),
        {},
    ),
    (
        (
            "Ivan Petrov",
            "Kazakh composer and conductor (b. May 3, 1937, Semey, Kazakhstan—d. Aug. 22, 1993, Riga), wrote operas.",
        ),
        ("Ivan Petrov", "deathPlace", "Riga"),
        {},
    ),
    (
        ("Ivan Petrov", "Kazakh composer and conductor (born 3 May 1937, Semey - died 22 August 1993, Riga)."),
        ("Ivan Petrov", "occupation", "conductor"),
        {},
    ),
    (
        ("Ivan Petrov was a leading figure of the Jadid movement, a poet and printer.",),
        ("Ivan Petrov", "participantIn", "Jadid movement"),
        {},
    ),
    (
        ("Ivan Petrov graduated from the Riga Agricultural Institute, Osh Management Institute.",),
        ("Ivan Petrov", "educatedAt", "Osh Management Institute"),
        {},
    ),
    (
        ("Ivan Petrov was accepted into the graduate programme of the Riga Institute of Literature.",),
        ("Ivan Petrov", "educatedAt", "Riga Institute of Literature"),
        {},
    ),
    (
        (
            "Anna Weber worked as an announcer on Riga Radio, a speech teacher at the Riga Art Academy, associate "
            "professor at the Osh National University.",
        ),
        ("Anna Weber", "employer", "Riga Radio"),
        {},
    ),
]


@pytest.mark.parametrize(("blocks", "fact", "expected"), TOLD)
def test_it_is_read(blocks: tuple[str, ...], fact: Fact, expected: dict[str, str]) -> None:
    assert qualified(*blocks).get(fact) == expected


@pytest.mark.parametrize(
    ("blocks", "properties"),
    [
        (("Ivan Petrov was not promoted to major general.",), {"positionHeld"}),
        (("Ivan Petrov promoted his aide to the post of prime minister.",), {"positionHeld"}),
        (("Ivan Petrov received the sword of a colonel.",), {"positionHeld"}),
        (("Ivan Petrov is an actor. He has the rank of a star.",), {"positionHeld"}),
        (("People's Artist of Latvia, the film of Anna Weber was praised.",), {"awardReceived"}),
        (("Ivan Petrov was not accepted into the graduate programme of the Riga Art Institute.",), {"educatedAt"}),
        (("Ivan Petrov began as a student at the Riga Theatre University.",), {"employer"}),
        (("Ivan Petrov travelled through Osh, Europe, Arabia, and India.",), {"locatedIn"}),
        (("Ivan Petrov was no supporter of the Jadid movement.",), {"participantIn"}),
        (("Ivan Petrov", "Born in Osh. Actor. Deputy director of the Tern Foundation."), {"leader", "founder"}),
    ],
)
def test_it_is_not_read(blocks: tuple[str, ...], properties: set[str]) -> None:
    assert not {fact for fact in facts(*blocks) if fact[1] in properties}


@pytest.mark.parametrize(
    "text",
    [
        "Otto Braun is an actor. His best known role is that of doctor Ivan Petrov.",
        "Otto Braun is an actor. His best role is that of the teacher Ivan Petrov.",
    ],
)
def test_a_part_has_no_calling(text: str) -> None:
    assert not {fact for fact in facts(text) if fact[0] == "Ivan Petrov"}


def test_a_year_behind_a_row_of_honours_is_not_that_of_the_first() -> None:
    found = qualified("Ivan Petrov", "Soviet composer. People's Artist of the USSR, Nika Prize (1943).")
    assert "pointInTime" not in found[("Ivan Petrov", "awardReceived", "People's Artist of the USSR")]


def test_who_has_a_year_and_is_a_veteran_is_no_film() -> None:
    text = "Films are shown. Anna Weberova (1945) – Kazakh radio veteran. The director of the film thanked her."
    assert ("Anna Weberova", "Film") not in typed(text)


def test_the_places_of_a_copied_card() -> None:
    card = "Anna Weber\nBorn\tApril 20, 1931\nRiga, Latvia\nDied\tJune 5, 2001 (aged 70)\nOslo, Norway"
    found = told(f"{card}\n\nAnna Weber was a Latvian actress.")
    assert {("Anna Weber", "birthPlace", "Riga"), ("Anna Weber", "deathPlace", "Oslo")} <= found


def test_the_card_of_an_obituary_is_read_in_its_parts() -> None:
    found = told(
        "Obituary: Ivan Petrov\n\nIvan Petrov, politician: born Osh 12 January 1912; First Secretary, Latvian "
        "Communist Party 1964-86; married 1939 Vera Lind (died 1990; two sons); died Riga 22 August 1993.\n\n"
        "He was the last one."
    )
    assert {
        ("Ivan Petrov", "birthDate", "1912-01-12"),
        ("Ivan Petrov", "birthPlace", "Osh"),
        ("Ivan Petrov", "positionHeld", "first secretary"),
        ("Ivan Petrov", "deathDate", "1993-08-22"),
        ("Ivan Petrov", "deathPlace", "Riga"),
        ("Vera Lind", "deathDate", "1990"),
    } <= found
    assert ("Ivan Petrov", "deathDate", "1964") not in found


def test_an_entry_of_a_scholar_names_no_films() -> None:
    text = (
        "Petrova Anna Ivanovna (1927), Candidate of Biological Sciences (1963), Professor (1985). Latvian. Born in the "
        "village of Cesis, Vidzeme Region. Graduated from KGU (1956), doctoral studies at MSU (1960).\n\n"
        "Holm Ivan Petrovich (1931), Doctor of Sciences (1984), Professor (1990). Graduated from KGU (1953)."
    )
    found = told(text)
    assert not {fact for fact in found if fact[1] in {"releaseDate", "publicationDate"}}
    assert {("Petrova Anna Ivanovna", "birthDate", "1927"), ("Petrova Anna Ivanovna", "birthPlace", "Cesis")} <= found


def test_a_unit_has_its_number_in_its_name() -> None:
    found = typed("He served in the 14th Mountain Infantry Division, in the 3rd Guards Brigade and at 14 Weber Street.")
    assert {("14th Mountain Infantry Division", "Organisation"), ("14 Weber Street", "Site")} <= set(found)
    assert ("3rd Guards Brigade", "Organisation") in found
