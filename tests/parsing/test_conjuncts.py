"""What is conjoined shares a role, but no name with a noun of its own is what another noun says."""

import pytest
from tests.language import annotate

from kgcine.parsing.conjuncts import conjuncts_of, denoted_beside

CONJOINED: list[tuple[str, str, list[str]]] = [
    ("Petrov and Kovalenko came.", "Petrov", ["Kovalenko"]),
    ("Petrov, Kovalenko and Weber came.", "Petrov", ["Kovalenko", "Weber"]),
    ("Petrov came.", "Petrov", []),
    (
        "Oleg Petrov, the minister, Jan Weber, the mayor of Riga, and Otto Braun, the poet, came.",
        "Petrov",
        ["Weber", "Braun"],
    ),
    ("Oleg Petrov, the minister, came.", "Petrov", []),
]
DENOTED: list[tuple[str, str, list[str]]] = [
    ("The directors are Petrov and Kovalenko.", "Petrov", ["Kovalenko"]),
    ("The director is Petrov and his wife Weber.", "Petrov", []),
]


@pytest.mark.parametrize(("sentence", "first", "expected"), CONJOINED)
def test_all_conjuncts_follow_the_first(sentence: str, first: str, expected: list[str]) -> None:
    token = next(token for token in annotate(sentence).doc if token.text == first)
    assert [each.text for each in conjuncts_of(token)] == expected


@pytest.mark.parametrize(("sentence", "first", "expected"), DENOTED)
def test_what_a_noun_denotes_ends_before_a_noun_of_its_own(sentence: str, first: str, expected: list[str]) -> None:
    token = next(token for token in annotate(sentence).doc if token.text == first)
    assert [each.text for each in denoted_beside(token)] == expected
