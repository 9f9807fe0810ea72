"""What kind of predicate a verb is and whose, seen in what is read of it."""

import pytest
from tests.reading import Fact, facts

READ: list[tuple[str, set[Fact]]] = [
    (
        "Ivan Petrov was arrested in 1937 and shot in 1938.",
        {("Ivan Petrov", "deathDate", "1938")},
    ),
    ("Ivan Petrov passed away in 2001.", {("Ivan Petrov", "deathDate", "2001")}),
    ("Later the khan had Ivan Petrov killed in 1848.", {("Ivan Petrov", "deathDate", "1848")}),
    ("The film “Grey Harbour” features Anna Weber in the title role.", {("Grey Harbour", "castMember", "Anna Weber")}),
    ("The film “Grey Harbour” deals with the Holocaust.", {("Grey Harbour", "mainSubject", "Holocaust")}),
    ("Ivan Petrov was born and raised in Riga.", {("Ivan Petrov", "birthPlace", "Riga")}),
    ("Ivan Petrov co-wrote the film “Grey Harbour”.", {("Grey Harbour", "screenwriter", "Ivan Petrov")}),
    (
        "It is devoted to Ivan Petrov, a cameraman born near Riga, who was deported and who worked at Mosfilm.",
        {("Ivan Petrov", "employer", "Mosfilm"), ("Ivan Petrov", "birthPlace", "Riga")},
    ),
    ("The wife of Ivan Petrov, who was born in Riga, was a painter.", {("Ivan Petrov", "birthPlace", "Riga")}),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_predicate_is_read_as_the_text_means_it(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Paul Novak composed no music for the film “Grey Harbour”.",
        "Neither Ivan Petrov nor Paul Novak directed the film “Grey Harbour”.",
    ],
)
def test_what_nobody_does_is_not_done(text: str) -> None:
    assert not {fact for fact in facts(text) if fact[0] == "Grey Harbour"}
