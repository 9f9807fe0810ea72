"""Names that the model sees are cut to their extent."""

import pytest
from tests.language import annotate


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Later Anna Weber moved to Riga.", "Anna Weber"),
        ("Dr. Anna Weber moved to Riga.", "Anna Weber"),
        ("Director Anna Weber moved to Riga.", "Anna Weber"),
    ],
)
def test_what_stands_before_a_persons_name_is_no_part_of_it(text: str, name: str) -> None:
    assert name in {m.text for m in annotate(text).mentions if m.type == "Person"}


def test_a_people_before_its_warriors_is_nobody() -> None:
    text = "With a troop of Ghalcha highlanders he took the lower town in a week."
    assert not {m.text for m in annotate(text).mentions if m.type == "Person"}
