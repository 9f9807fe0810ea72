"""Orders, medals and prizes in a row beside their noun."""

import pytest
from tests.language import typed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She was awarded the orders Kurmet and Otan.", {"Kurmet", "Otan"}),
        ("He is a holder of the Orders of Kurmet (1999), Parasat and the Red Banner of Labour.",
         {"Kurmet", "Parasat", "Red Banner of Labour"}),
        ("She was decorated with medals of Honour and Glory.", {"Honour", "Glory"}),
        ("She received the Kurmet, Otan and Samal prizes.", {"Kurmet", "Otan", "Samal"}),
        ("He is a bearer of the Parasat order.", {"Parasat order"}),
        ("They awarded him with the prestigious Yenbek Yeri title.", {"Yenbek Yeri title"}),
        ("She won the Soviet title.", set()),
        ("She read the Parasat title aloud.", set()),
        ("She wrote the Kurmet and Samal orders down.", set()),
        ("The general gave orders to Osh and Riga.", set()),
        ("She was awarded the orders Kurmet, Jan Holm said.", set()),
    ],
)  # fmt: skip
def test_members_of_a_row_are_honours(text: str, expected: set[str]) -> None:
    assert {name for name, kind in typed(text) if kind == "Award"} == expected
