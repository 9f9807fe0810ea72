"""Lives told aside: callings by way of example, kin with a life of their own, theatres and their schools."""

import pytest
from tests.reading import facts, qualified

Fact = tuple[str, str, str]

STATED = [
    (
        "He met the great Soviet writers of the time, such as Ivan Serov, Anna Weber, and Lev Kim.",
        ("Anna Weber", "occupation", "writer"),
    ),
    (
        "He met the great Soviet writers of the time, such as Ivan Serov, Anna Weber, and Lev Kim.",
        ("Lev Kim", "nationality", "Soviet"),
    ),
    ("Kazakh actors like Ivan Petrov and Lev Li praised it.", ("Lev Li", "occupation", "actor")),
    ("The novelist Oleg Orlov is from Latvia.", ("Oleg Orlov", "nationality", "Latvia")),
    ("The poet Oleg Orlov became State Secretary of Latvia.", ("Oleg Orlov", "positionHeld", "state secretary")),
    ("Oleg Orlov was appointed State Counsellor in 2022.", ("Oleg Orlov", "positionHeld", "state counsellor")),
    (
        "Oleg Orlov was a member of the Moscow Art Theatre. He graduated from the Moscow Art Theatre School.",
        ("Oleg Orlov", "memberOf", "Moscow Art Theatre"),
    ),
]

UNSTATED = [
    (
        "Oleg Orlov was born in Riga. His grandfather, Ivan Orlov, worked in Osh, where he built a house and "
        "married Anna Serova. Orlov studied at VGIK.",
        ("Oleg Orlov", "spouse", "Anna Serova"),
    ),
    (
        "Oleg Orlov was a member of the Moscow Art Theatre. He graduated from the Moscow Art Theatre School.",
        ("Oleg Orlov", "memberOf", "Moscow Art Theatre School"),
    ),
    ("Great directors like Ivan Serov and Lev Kim taught there.", ("Ivan Serov", "occupation", "director")),
]


@pytest.mark.parametrize(("text", "fact"), STATED)
def test_what_is_told_in_passing_of_a_life_is_stated(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(("text", "fact"), UNSTATED)
def test_what_is_told_of_kin_or_of_another_house_is_not(text: str, fact: Fact) -> None:
    assert fact not in facts(text)


def test_an_office_does_not_begin_with_the_year_of_birth_in_a_bracket() -> None:
    found = qualified("Oleg Orlov (b.1940) was elected president of Latvia in December 1991.")
    assert found["Oleg Orlov", "positionHeld", "president"] == {"of": "Latvia", "startDate": "1991-12"}


def test_the_ambassador_of_a_nation_to_a_country_holds_one_office() -> None:
    found = qualified("Oleg Orlov is the Latvian ambassador to Georgia.")
    assert found["Oleg Orlov", "positionHeld", "ambassador"] == {"of": "Georgia"}


ROWS = [
    (
        "Lev Kim (1902-1985) - Kazakh writer, historian, academician of the Academy of Sciences, "
        '"Hero of Socialist Labor", Chairman of the Writers Union.',
        ("Lev Kim", "memberOf", "Academy of Sciences"),
    ),
    (
        "Lev Kim (1902-1985) - Kazakh writer, historian, academician of the Academy of Sciences, "
        '"Hero of Socialist Labor", Chairman of the Writers Union.',
        ("Lev Kim", "positionHeld", "chairman"),
    ),
    (
        "Lev Kim was a Kyrgyz film director, actor, and screenwriter who left a mark.",
        ("Lev Kim", "occupation", "screenwriter"),
    ),
    ("Akim of Almaty Region Oleg Orlov came, too.", ("Oleg Orlov", "positionHeld", "akim")),
]


@pytest.mark.parametrize(("text", "fact"), ROWS)
def test_rows_of_callings_and_posts_are_read_to_their_end(text: str, fact: Fact) -> None:
    assert fact in facts(text)


def test_a_school_has_the_year_in_the_bracket_behind_it() -> None:
    found = qualified(
        "Lev Kim was an actor. He was a graduate of the Institute of Public Education in Tashkent (1925)."
    )
    assert found["Lev Kim", "educatedAt", "Institute of Public Education"]["endDate"] == "1925"
