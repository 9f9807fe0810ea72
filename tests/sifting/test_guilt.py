"""A pronoun makes nobody a convict who was named long before."""

import pytest
from tests.reading import facts

NAMED = "Oleg Karimov was president for thirty years. "
AWAY = "Nothing was said of the family for long. A grandson was seen in Riga, where police came to a flat. "


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        (f"{NAMED}He was convicted of fraud.", True),
        (f"{NAMED}The trial lasted one day. He was convicted of fraud.", True),
        (f"{NAMED}{AWAY}He was convicted of fraud.", False),
        (f"{NAMED}{AWAY}Karimov was convicted of fraud.", True),
    ],
)
def test_a_convict_is_named_near(text: str, is_told: bool) -> None:
    assert (("Oleg Karimov", "convictedOf", "fraud") in facts(text)) is is_told
