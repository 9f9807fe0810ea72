"""Dashes between names, and within one that a program took apart."""

import pytest
from tests.language import annotate


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Weber - Minister of Culture came to Riga on the first day of the festival.", {"Anna Weber"}),
        # In a cast's line the part stands behind the dash.
        ("Anna Weber - Vera Holm", {"Anna Weber", "Vera Holm"}),
        ("Louise Weber - Holm was a French writer and aviator who lived in Riga.", {"Louise Weber - Holm"}),
    ],
)
def test_a_dash_parts_a_name_from_what_is_said_beside_it(text: str, names: set[str]) -> None:
    assert {m.text for m in annotate(text).mentions if m.type == "Person"} == names
