"""Names with the surname first, as entries of reference works have them."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Alikhanov, Abraam (1904–70), physicist. Graduated from Riga Polytechnic in 1929.", "Abraam Alikhanov"),
        ("Satin, Anna Ivanovna (1904-1970): Soviet composer.", "Anna Ivanovna Satin"),
        ("Rimsky-Weber, Nikolai (1844–1908), composer.", "Nikolai Rimsky-Weber"),
        ("Orlov, Boris (born 1904) was a Soviet composer.", "Boris Orlov"),
        ("SATIN-WEBER, Anna Ivanovna (née Satin) was a Soviet composer.", "Anna Ivanovna SATIN-WEBER"),
        ("Lee-Weber, Anna (née Lee) was a Soviet composer.", "Anna Lee-Weber"),
    ],
)
def test_a_surname_before_the_comma_stands_behind_the_given_name(text: str, name: str) -> None:
    found = facts(text)
    assert name in {s for s, _, _ in found}
    assert {s for s, p, _ in found if p in ("birthDate", "occupation")} == {name}


def test_a_name_in_capitals_with_its_years_is_somebodys() -> None:
    found = facts("ANNA WEBER (1921–1999), actress, lived in Osh.")
    assert {("ANNA WEBER", "birthDate", "1921"), ("ANNA WEBER", "deathDate", "1999")} <= found
    assert not facts("The house was called WEBER FILM (1921–1999) in Osh.") & {("WEBER FILM", "birthDate", "1921")}


def test_one_of_several_children_with_her_years_is_somebody() -> None:
    found = facts(
        "Jan Weber left three children. The eldest, Rabiga (1919–2001), was a doctor. The film “Fog” followed."
    )
    assert {
        ("Rabiga", "birthDate", "1919"),
        ("Rabiga", "deathDate", "2001"),
        ("Rabiga", "occupation", "doctor"),
    } <= found


def test_a_life_below_an_entry_is_that_of_whom_it_names() -> None:
    found = facts(
        "SATIN-WEBER, Anna Ivanovna (née Lim; stage name Asya Sary)",
        "Soviet singer. Born 3 May 1949, Osh; died 7 May 2008, Riga.",
        "Family. Her parents, Jan Lim and Vera Kim, lived in Osh.",
    )
    told = {(p, o) for s, p, o in found if s == "Anna Ivanovna SATIN-WEBER"}
    assert {("nationality", "Soviet"), ("deathDate", "2008-05-07"), ("deathPlace", "Riga")} <= told
    assert {("parent", "Jan Lim"), ("parent", "Vera Kim")} <= told


def test_each_line_of_a_glossary_tells_of_its_own_person() -> None:
    found = facts(
        "Orlov, Anton (1861-1906): Russian composer.", "Belov, Mikhail (1896-1937): Manager of the Salt Theatre."
    )
    assert ("Anton Orlov", "birthDate", "1861") in found
    assert ("Mikhail Belov", "deathDate", "1937") in found


@pytest.mark.parametrize(
    "text",
    [
        "Almaty, Kazakhstan (1998): a conference was held.",
        "Moscow, Soviet Union (1935–1941) was where it stood.",
        "Anna, Maria (1950) and Olga lived in Osh.",
        "Director, Anna Weber: the film was shot in Osh.",
        "He met Orlov, Anton (1861-1906) and others.",
    ],
)
def test_what_else_has_a_comma_is_no_entry(text: str) -> None:
    names = {s for s, _, _ in facts(text)}
    assert not names & {"Kazakhstan Almaty", "Soviet Union Moscow", "Maria Anna", "Anna Weber Director", "Anton Orlov"}
