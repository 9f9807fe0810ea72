"""Where somebody studied, in many wordings."""

import pytest
from tests.reading import Fact, facts

STATED: list[tuple[str, set[Fact]]] = [
    (
        "Born in 1950 in Riga, Ivan Petrov studied at Moscow State University.",
        {
            ("Ivan Petrov", "birthDate", "1950"),
            ("Ivan Petrov", "birthPlace", "Riga"),
            ("Ivan Petrov", "educatedAt", "Moscow State University"),
        },
    ),
    ("Ivan Petrov studied at Moscow State University.", {("Ivan Petrov", "educatedAt", "Moscow State University")}),
    (
        "Ivan Petrov graduated from Moscow State University in 1970.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "Ivan Petrov is a graduate of Moscow State University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "Ivan Petrov was educated at Moscow State University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "Ivan Petrov graduated from two colleges, including Moscow State University in 1970.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    ("Ivan Petrov attended Moscow State University.", {("Ivan Petrov", "educatedAt", "Moscow State University")}),
    (
        "Ivan Petrov received a degree from Moscow State University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "A graduate of Moscow State University, Ivan Petrov was a lawyer.",
        {("Ivan Petrov", "educatedAt", "Moscow State University"), ("Ivan Petrov", "occupation", "lawyer")},
    ),
    (
        "Ivan Petrov entered Moscow State University in 1968.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "Ivan Petrov was admitted to Moscow State University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "Ivan Petrov studied law at Moscow State University and history at Vilnius University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University"), ("Ivan Petrov", "educatedAt", "Vilnius University")},
    ),
    (
        "Ivan Petrov holds a doctorate from Moscow State University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "Ivan Petrov's alma mater is Moscow State University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    ("Ivan Petrov enrolled at Moscow State University.", {("Ivan Petrov", "educatedAt", "Moscow State University")}),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_schools_are_read(text: str, expected: set[Fact]) -> None:
    properties = {name for _, name, _ in expected}
    assert {fact for fact in facts(text) if fact[1] in properties} == expected
