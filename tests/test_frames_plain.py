"""Plain sentences of encyclopedias about people, places, bodies and prizes: one fact each, said in many wordings."""

import pytest
from tests.reading import Fact, facts

STATED: list[tuple[str, set[Fact]]] = [
    ("Omsk is the birthplace of Ivan Petrov.", {("Ivan Petrov", "birthPlace", "Omsk")}),
    ("Riga, in Latvia, was the birthplace of the actor Ivan Petrov.", {("Ivan Petrov", "birthPlace", "Riga")}),
    ("The place of birth of Ivan Petrov is Omsk.", {("Ivan Petrov", "birthPlace", "Omsk")}),
    ("Ivan Petrov's place of death was Riga.", {("Ivan Petrov", "deathPlace", "Riga")}),
    (
        "Omsk State University is the alma mater of Ivan Petrov.",
        {("Ivan Petrov", "educatedAt", "Omsk State University")},
    ),
    ("The poster was drawn by the American, Paul Weber.", {("Paul Weber", "nationality", "American")}),
    ("The score was written by the Austrian national Paul Weber.", {("Paul Weber", "nationality", "Austrian")}),
    (
        "Omsk State University is affiliated with the Union of Northern Universities.",
        {("Omsk State University", "memberOf", "Union of Northern Universities")},
    ),
    ("Ivan Petrov was born in Omsk and is part of the Green Party.", {("Ivan Petrov", "memberOf", "Green Party")}),
    ('The novel "The Long Winter" is written in English.', {("The Long Winter", "originalLanguage", "English")}),
    (
        "Ivan Petrov won the Nika Award for Best Actor and Miller won the Golden Eagle.",
        {("Ivan Petrov", "awardReceived", "Nika Award for Best Actor")},
    ),
    (
        "In Italy, The Silent Shore also won the David di Donatello for Best Film.",
        {("The Silent Shore", "awardReceived", "David di Donatello for Best Film")},
    ),
    ("Weber was named Dean of the Faculty of Arts in 1990.", {("Weber", "positionHeld", "dean")}),
]

SILENT: list[tuple[str, str]] = [
    ("Ivan Petrov was born in Omsk and began to act in 1995.", "birthDate"),
    ("Ivan Petrov was born in Omsk, which became a city in 1782.", "birthDate"),
    ("The Romani are an ethnic group in Poland.", "country"),
    ("Ivan Petrov is the author of a book on cinemas.", "occupation"),
    ("The firm sold tickets in Ohio, Indiana and Missouri.", "locatedIn"),
    ("The river rises in the province of Barcelona, north-eastern Spain.", "locatedIn"),
    ("Weber was named Dean of the Faculty of Arts in 1990.", "leader"),
    ("Riga was not the birthplace of Ivan Petrov.", "birthPlace"),
    ("Ivan Petrov died in Osh, which is part of the Green Party.", "memberOf"),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_a_plain_sentence_is_read(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize(("text", "name"), SILENT)
def test_a_sentence_of_something_else_states_nothing(text: str, name: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == name]
