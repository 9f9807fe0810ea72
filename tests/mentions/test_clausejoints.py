"""Where "and" joins two clauses, the names around it are no row."""

import pytest
from tests.language import annotate
from tests.reading import Fact, facts, stances

from kgcine.mentions.clausejoints import JOINTS

JOINED: list[tuple[str, set[Fact]]] = [
    (
        "The film Grey Harbour was directed by Anna Weber and Erik Holm wrote the script.",
        {("Grey Harbour", "director", "Anna Weber"), ("Grey Harbour", "screenwriter", "Erik Holm")},
    ),
    (
        "The film Grey Harbour starred Anna Weber and Erik Holm edited it.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "editor", "Erik Holm")},
    ),
    (
        "The film Grey Harbour was shown in Riga. The editor was Anna Weber and Erik Holm composed the music.",
        {("Grey Harbour", "editor", "Anna Weber"), ("Grey Harbour", "composer", "Erik Holm")},
    ),
    (
        "The film Grey Harbour starred Anna Weber and its composer was Erik Holm.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "composer", "Erik Holm")},
    ),
    (
        "The film Grey Harbour was directed by Anna Weber and Erik Holm was its producer.",
        {("Grey Harbour", "director", "Anna Weber"), ("Grey Harbour", "producer", "Erik Holm")},
    ),
    (
        "The film Grey Harbour was produced by Anna Weber and its distributor was Regent Pictures.",
        {("Grey Harbour", "producer", "Anna Weber"), ("Grey Harbour", "distributor", "Regent Pictures")},
    ),
    (
        "The film Grey Harbour stars Jan Ozols, Anna Weber and Erik Holm wrote the script.",
        {
            ("Grey Harbour", "castMember", "Jan Ozols"),
            ("Grey Harbour", "castMember", "Anna Weber"),
            ("Grey Harbour", "screenwriter", "Erik Holm"),
        },
    ),
    # rows of names
    (
        "The film Grey Harbour was directed by Anna Weber and Erik Holm.",
        {("Grey Harbour", "director", "Anna Weber"), ("Grey Harbour", "director", "Erik Holm")},
    ),
    (
        "The film Grey Harbour that was directed by Anna Weber and Erik Holm was a hit.",
        {("Grey Harbour", "director", "Anna Weber"), ("Grey Harbour", "director", "Erik Holm")},
    ),
]
CREW = {"director", "screenwriter", "editor", "composer", "producer", "castMember", "distributor"}


@pytest.mark.parametrize(("text", "told"), JOINED)
def test_who_does_something_else_is_in_no_row(text: str, told: set[Fact]) -> None:
    assert {fact for fact in facts(text) if fact[1] in CREW} == told


def test_who_writes_a_thing_says_nothing() -> None:
    told = stances("The film Grey Harbour was directed by Anna Weber and Erik Holm wrote the script.")
    assert {status for status, _ in told.values()} == {"asserted"}


PARTED = [
    ("It was directed by Anna Weber and Erik Holm wrote the script.", True),
    ("It was edited by Anna Weber and Erik Holm said so.", True),
    ("It stars Anna Weber and Erik Holm plays in it.", True),
    ("It stars Anna Weber and the music is by Erik Holm.", True),
    ("It was directed by Anna Weber and Erik Holm.", False),
    ("A film by Anna Weber and Erik Holm won the prize.", False),
    ("The story which was written by Anna Weber and Erik Holm won the prize.", False),
    ("It was played by Anna Weber and Erik Holm directed by Jan Ozols.", False),
    ("Anna Weber and Erik Holm wrote the script.", False),
    ("It stars Anna Weber and the boy is by the sea.", False),
]


@pytest.mark.parametrize(("text", "parted"), PARTED)
def test_clauses_are_told_from_rows(text: str, parted: bool) -> None:
    assert bool(annotate(text).doc.user_data[JOINTS]) is parted
