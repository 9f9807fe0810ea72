"""Whoever is a part in a play or film is nobody whom "she" stands for."""

import pytest
from tests.reading import Fact, facts


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Anna Weber was an actress. She played the roles of Hafiza and Zhamal on stage. She was born in Riga.",
            ("Anna Weber", "birthPlace", "Riga"),
        ),
        (
            "Ivan Petrov was an actor. He was known in the role of Marat Bek. He died in Riga.",
            ("Ivan Petrov", "deathPlace", "Riga"),
        ),
    ],
)
def test_a_pronoun_passes_over_the_names_of_parts(text: str, fact: Fact) -> None:
    assert fact in facts(text)
