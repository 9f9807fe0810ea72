"""Whoever is a part in a play or film is nobody whom "she" stands for."""

import pytest

from kgcine.coreference.played import played
from language import annotate, lexicon


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Anna Weber played the roles of Hafiza Karim and Lena Fischer.", {"Hafiza Karim", "Lena Fischer"}),
        ("Ivan Petrov was known in the role of Marat Bek, and Paul Novak sang.", {"Marat Bek"}),
        (
            "Anna Weber had the roles of Hafiza Karim in the film “Fog”, Lena Fischer in the film “Salt” and others.",
            {"Hafiza Karim", "Lena Fischer"},
        ),
        ("Anna Weber and Ivan Petrov took part.", set()),
        ("The daughter of Anna Weber and Ivan Petrov sang.", set()),
    ],
)
def test_names_behind_a_part_are_parts(text: str, parts: set[str]) -> None:
    annotated = annotate(text)
    names = [mention for mention in annotated.mentions if mention.kind == "name"]
    assert {mention.text for mention in played(annotated.doc, names, lexicon())} == parts
