"""Who is named right behind a body and its stop, as translations put it, is nobody that the text speaks of."""

import pytest
from tests.language import typed


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("She graduated from the Riga Theatre Institute. A.N. Ostrov (1951); she taught there.", False),
        ("She graduated from the Riga Theatre Institute. A.N. Ostrov taught her.", True),
        ("She left Riga. A.N. Ostrov (1951) was her teacher.", True),
    ],
)
def test_whom_a_body_is_named_after_is_nobody_told_of(text: str, person: bool) -> None:
    assert (("A.N. Ostrov", "Person") in typed(text)) is person
