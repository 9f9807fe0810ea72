"""Parents and children, marriages, schools and deaths in the wordings of lives."""

import pytest
from tests.reading import Fact, facts

OLEG = "Oleg Orlov"
VERA = "Vera Kim"


def children(parent: str, *names: str) -> set[Fact]:
    return {(name, "parent", parent) for name in names}


STATED: list[tuple[str, set[Fact]]] = [
    ("Oleg Orlov had three children: Alma, Timur and Dana.", children(OLEG, "Alma", "Timur", "Dana")),
    ("Oleg Orlov has two sons, Ivan and Pavel.", children(OLEG, "Ivan", "Pavel")),
    ("Oleg Orlov was married to Vera Kim. They adopted a boy, Ivan.", children(OLEG, "Ivan") | children(VERA, "Ivan")),
    (
        "Oleg Orlov was born in Osh, the youngest of five children of a clerk, Anton Orlov, and the teacher Vera Kim.",
        {(OLEG, "parent", "Anton Orlov"), (OLEG, "parent", VERA)},
    ),
    (
        "Oleg Orlov was one of the six sons of the poet Anton Orlov and Vera Kim.",
        {(OLEG, "parent", "Anton Orlov"), (OLEG, "parent", VERA)},
    ),
    (
        "Oleg Orlov is a poet. By the first marriage he had a son, Ivan, and from the second the twins Anna and Olga.",
        children(OLEG, "Ivan", "Anna", "Olga"),
    ),
    (
        "Oleg Orlov is a poet. The linguist Anton Orlov is his elder brother. Orlov was married to Vera Kim.",
        {(OLEG, "sibling", "Anton Orlov"), (OLEG, "spouse", VERA)},
    ),
    (
        "Oleg Orlov was a poet. He studied under the director Ivan Petrov and met his first wife, Vera Kim.",
        {(OLEG, "spouse", VERA)},
    ),
    (
        "Oleg Orlov has two daughters with the actress Vera Kim: Anna and Olga.",
        children(OLEG, "Anna", "Olga") | children(VERA, "Anna", "Olga"),
    ),
    (
        "Oleg Orlov is a poet. He married Vera Kim in 1950. They had two sons, Ivan and Pavel.",
        {(OLEG, "spouse", VERA), *children(OLEG, "Ivan", "Pavel")},
    ),
    (
        "Oleg Orlov is a poet. He married Vera Kim in 1950. Their daughter, Anna Orlova, is a pianist.",
        children(OLEG, "Anna Orlova"),
    ),
    (
        "Vera Kim was born in Osh to a railwayman, Pavel Kim, and his wife Anna.",
        {(VERA, "parent", "Pavel Kim"), (VERA, "parent", "Anna"), ("Pavel Kim", "spouse", "Anna")},
    ),
    (
        "Oleg Orlov, the only son of a forester, Anton Orlov, and his wife Theresia, grew up in Osh.",
        {(OLEG, "parent", "Anton Orlov"), (OLEG, "parent", "Theresia")},
    ),
    (
        "Oleg Orlov is a poet. The son of two actors, Ivan Orlov and Vera Kim, he was born in Osh.",
        {(OLEG, "parent", "Ivan Orlov"), (OLEG, "parent", VERA), (OLEG, "birthPlace", "Osh")},
    ),
    (
        "Oleg Orlov is a poet. His parents were the doctor Aron Orlov and the teacher Sofia Weber.",
        {(OLEG, "parent", "Aron Orlov"), (OLEG, "parent", "Sofia Weber")},
    ),
    (
        "Oleg Orlov is survived by his wife, Vera Kim, two sons, Ivan and Pavel, and a brother, Boris Orlov.",
        {(OLEG, "spouse", VERA), (OLEG, "sibling", "Boris Orlov"), *children(OLEG, "Ivan", "Pavel")},
    ),
    ("Vera Kim won a scholarship to Moscow State University.", {(VERA, "educatedAt", "Moscow State University")}),
    ("Oleg Orlov was adopted by the writer Pavel Kim.", {(OLEG, "parent", "Pavel Kim")}),
    ("Oleg Orlov was married twice: to Olga Serova and to the doctor Vera Kim.", {(OLEG, "spouse", "Olga Serova")}),
    ("Vera Kim's marriage to the critic Oleg Orlov ended in 1970.", {(VERA, "spouse", OLEG)}),
    (
        "Oleg Orlov is a poet. From his first marriage, to the singer Vera Kim, he has a son.",
        {(OLEG, "spouse", VERA)},
    ),
    (
        "The studio was founded by the brothers Ivan, Pavel and Oleg Orlov.",
        {("Ivan", "sibling", "Pavel"), ("Pavel", "sibling", OLEG)},
    ),
    ("Oleg Orlov was the brother-in-law of Ivan Serov.", {("Ivan Serov", "relative", OLEG)}),
    ("Vera Kim read law at Moscow State University.", {(VERA, "educatedAt", "Moscow State University")}),
    ("Vera Kim was expelled from Moscow State University.", {(VERA, "educatedAt", "Moscow State University")}),
    (
        "Moscow State University was founded in 1755. Its alumni include the poet Oleg Orlov and Vera Kim.",
        {(OLEG, "educatedAt", "Moscow State University"), (VERA, "educatedAt", "Moscow State University")},
    ),
    (
        "Oleg Orlov came to Moscow State University, where he studied law.",
        {(OLEG, "educatedAt", "Moscow State University")},
    ),
    (
        "Oleg Orlov (Riga, 1868 – Osh, 1921) led it.",
        {(OLEG, "birthDate", "1868"), (OLEG, "deathDate", "1921"), (OLEG, "birthPlace", "Riga")},
    ),
    (
        "Oleg Orlov (Riga, 11 November 1959) is a painter.",
        {(OLEG, "birthDate", "1959-11-11"), (OLEG, "birthPlace", "Riga")},
    ),
    (
        "Born Pavel Serov in Riga on 9 July 1962, Oleg Orlov is a singer.",
        {(OLEG, "birthDate", "1962-07-09"), (OLEG, "birthPlace", "Riga")},
    ),
    (
        "Born Pavel Serov in Riga, Grey Parish, in Livonia, Oleg Orlov was the youngest of two.",
        {(OLEG, "birthPlace", "Riga")},
    ),
    ("Vera Kim is an actress. Her early career started in the Osh Theatre.", {(VERA, "employer", "Osh Theatre")}),
    ("Vera Kim was born in a camp of nomads in Riga, on 10 October 1898.", {(VERA, "birthDate", "1898-10-10")}),
    ("Oleg Orlov (d. 1787) was a singer.", {(OLEG, "deathDate", "1787")}),
    (
        "Oleg Orlov was burnt to death in Osh in 1911.",
        {(OLEG, "deathDate", "1911"), (OLEG, "deathPlace", "Osh")},
    ),
    (
        "Fourteen were shot on 3 March 1938, among them the director Oleg Orlov.",
        {(OLEG, "deathDate", "1938-03-03")},
    ),
    (
        "Oleg Orlov, KCMG (15 June 1898 – 2 October 1979) was a judge.",
        {(OLEG, "birthDate", "1898-06-15"), (OLEG, "deathDate", "1979-10-02")},
    ),
    (
        "Oleg Orlov was minister of justice from 2001 to 2006 and ambassador to Portugal thereafter.",
        {(OLEG, "positionHeld", "minister of justice"), (OLEG, "positionHeld", "ambassador")},
    ),
    ("Minister of Culture Askar Bekov praised it.", {("Askar Bekov", "positionHeld", "minister of culture")}),
    (
        "Deputy Minister of Culture and Sports Askar Bekov said so.",
        {("Askar Bekov", "positionHeld", "deputy minister of culture and sports")},
    ),
    ("Vera Kim is head of public relations at Kazakhfilm.", {(VERA, "positionHeld", "head of public relations")}),
    ("Vera Kim became Secretary-General of the Red Cross.", {(VERA, "positionHeld", "secretary-general")}),
    ("Oleg Orlov was editor-in-chief until 1990.", {(OLEG, "positionHeld", "editor-in-chief")}),
    ("Oleg Orlov has been director since 1990.", {(OLEG, "positionHeld", "director")}),
    (
        "Vera Kim succeeded Oleg Orlov as chairman in 1990.",
        {(VERA, "positionHeld", "chairman"), (OLEG, "positionHeld", "chairman")},
    ),
    ("Oleg Orlov was dismissed from Kazakhfilm in 1987.", {(OLEG, "employer", "Kazakhfilm")}),
    ("Oleg Orlov spent nine years at Kazakhfilm.", {(OLEG, "employer", "Kazakhfilm")}),
    ("Vera Kim, writing in Variety, praised it.", {(VERA, "employer", "Variety")}),
    ("Vera Kim was elected to the Supreme Soviet in 1990.", {(VERA, "memberOf", "Supreme Soviet")}),
    ("Oleg Orlov belonged to the Writers' Union.", {(OLEG, "memberOf", "Writers' Union")}),
    (
        "Oleg Orlov lives in Riga with his wife, the actress Vera Kim.",
        {(OLEG, "residence", "Riga"), (VERA, "residence", "Riga")},
    ),
    ("Oleg Orlov, a Riga painter, left.", {(OLEG, "residence", "Riga")}),
    ("The prize went to the Tajik Farrukh Weber.", {("Farrukh Weber", "nationality", "Tajik")}),
    ("The oud player Oleg Orlov came.", {(OLEG, "occupation", "oud player")}),
    ("Oleg Orlov is an associate professor of law.", {(OLEG, "occupation", "associate professor")}),
    ("Oleg Orlov holds Latvian and Kazakh citizenship.", {(OLEG, "nationality", "Latvian")}),
    ("Oleg Orlov was given fifteen days for holding a rally.", {(OLEG, "convictedOf", "holding a rally")}),
    (
        "Oleg Orlov (Osh, 15 June 1898 – 2 October 1979) was a judge.",
        {(OLEG, "birthDate", "1898-06-15"), (OLEG, "deathDate", "1979-10-02")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_a_life_is_told_in_many_wordings(text: str, expected: set[Fact]) -> None:
    found = facts(text)
    assert expected <= found, found


SILENT: list[tuple[str, str]] = [
    ("Oleg Orlov is survived by his wife, Vera Kim, and a brother, Ivan Orlov.", "spouse Ivan Orlov"),
    ("Oleg Orlov had no children.", "parent"),
    ("Oleg Orlov is an actor. His career had not started at the Osh Theatre.", "employer"),
    ("Vera Kim was an actress. In 1963 she married the architect Oleg Orlov. The couple had two children.", "parent"),
    ("Oleg Orlov (Riga Film Studio, 1959) is a painter.", "birthDate"),
    ("Oleg Orlov died poor; the film was made in 1990.", "deathDate"),
    ("Oleg Orlov was the brother-in-law of Ivan Serov.", "sibling"),
    ("Oleg Orlov's step-father is Ivan Serov.", "parent"),
    ("Oleg Orlov, the son of Ivan Orlov and brother of Vera Kim, died.", "parent Vera Kim"),
    ("Oleg Orlov put many to death in Riga in 1937.", "deathPlace"),
    ("Vera Kim read a lecture at Moscow State University.", "educatedAt"),
    ("Oleg Orlov's secretary Vera Kim left.", "positionHeld secretary"),
    ("The fairy-tale director Oleg Orlov left.", "occupation tale"),
    ("Oleg Orlov has been general manager of Kazakhfilm since 1990.", "occupation manager"),
    ("Vera Kim left the university without a degree.", "employer"),
    ("Oleg Orlov is a basketball executive.", "positionHeld"),
    ("The film won. Its director, Oleg Orlov, smiled.", "positionHeld"),
    ("Oleg Orlov was convicted by a court of peers.", "convictedOf peers"),
    ("Vera Kim came to Riga for the premiere.", "residence"),
    ("Vera Kim lost her job in Omsk in 1991.", "death"),
    ("Vera Kim refused a marriage to Oleg Orlov's son.", "spouse Oleg"),
    ("The poet Oleg Orlov left. The film has two heroines, Anna and Vera.", "parent"),
]


@pytest.mark.parametrize(("text", "wrong"), SILENT)
def test_what_a_life_does_not_tell_is_no_fact(text: str, wrong: str) -> None:
    found = [f"{name} {value}" for _, name, value in facts(text)]
    assert not [each for each in found if each.startswith(wrong)], found


def test_a_marriage_is_to_everybody_named_behind_it() -> None:
    found = facts("Oleg Belov was previously married to the theatrical agent Anna Kim and Deborah Grant.")
    assert {("Oleg Belov", "spouse", "Anna Kim"), ("Oleg Belov", "spouse", "Deborah Grant")} <= found
    assert not {each for each in facts("Oleg Belov was never married to Anna Kim.") if each[1] == "spouse"}
