"""Who made which of several films, and what cards, headings and festivals say of them."""

import pytest
from tests.language import annotate
from tests.reading import Fact, facts

DIRECTED: list[tuple[str, set[tuple[str, str]]]] = [
    (
        "The film “Grey Harbour” by Anna Weber, “Iron Road” by Erik Holm were shown.",
        {("Grey Harbour", "Anna Weber"), ("Iron Road", "Erik Holm")},
    ),
    (
        "Shown were the drama “Grey Harbour” (Latvia, 2019), the comedy “Iron Road” (2020) by Erik Holm.",
        {("Iron Road", "Erik Holm")},
    ),
    (
        "The films “Grey Harbour” and “Iron Road” by Erik Holm were shown.",
        {("Grey Harbour", "Erik Holm"), ("Iron Road", "Erik Holm")},
    ),
    (
        "Among them are the films “Grey Harbour”, “Iron Road” by Erik Holm, and Anna Weber’s “Night Bus”.",
        {("Iron Road", "Erik Holm"), ("Night Bus", "Anna Weber")},
    ),
    (
        "They made the films “Grey Harbour” (1966) and “Iron Road” (1975), both by the director Erik Holm.",
        {("Grey Harbour", "Erik Holm"), ("Iron Road", "Erik Holm")},
    ),
    (
        "The films of the week. Directed by Anna Weber, who moved to Riga in 2003, “Grey Harbour” tells of sailors.",
        {("Grey Harbour", "Anna Weber")},
    ),
    (
        "The film week opened with Szara Przystań (Grey Harbour) by the Polish director Erik Holm.",
        {("Szara Przystań", "Erik Holm")},
    ),
    ("The films of Riga. The week opened with Grey Harbour, dir. Erik Holm (2018).", {("Grey Harbour", "Erik Holm")}),
]


@pytest.mark.parametrize(("text", "told"), DIRECTED)
def test_each_film_has_the_director_beside_it(text: str, told: set[tuple[str, str]]) -> None:
    assert {(film, who) for film, name, who in facts(text) if name == "director"} == told


NAMED = [
    ("The Riga Film Festival “Amber Wave” opened with a film.", "Amber Wave", "Festival"),
    ("At the Riga Film Festival “Grey Harbour” won a prize.", "Grey Harbour", "Film"),
    ("The film was shot by sailors. Director: Ilmara Vuorz", "Ilmara Vuorz", "Person"),
]


@pytest.mark.parametrize(("text", "name", "type_"), NAMED)
def test_quotes_behind_a_festival_and_names_behind_a_label(text: str, name: str, type_: str) -> None:
    assert (name, type_) in {(mention.text, mention.type) for mention in annotate(text).mentions}


APART: list[tuple[str, Fact]] = [
    ("The film “Grey Harbour” follows Asel (Anna Weber), a nurse.", ("Grey Harbour", "mainSubject", "Asel")),
    ("As much a study as a drama, the film “Grey Harbour” was shown.", ("Grey Harbour", "genre", "study")),
    ("The drama “Grey Harbour” (2019), the comedy “Iron Road” (2020).", ("Grey Harbour", "genre", "comedy")),
]


@pytest.mark.parametrize(("text", "fact"), APART)
def test_what_stands_beside_is_of_the_other(text: str, fact: Fact) -> None:
    assert fact not in facts(text)
