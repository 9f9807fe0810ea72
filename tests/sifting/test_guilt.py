"""A pronoun makes nobody a convict where others were named since."""

import pytest
from tests.reading import facts

NAMED = "Oleg Karimov was president for thirty years. "
AWAY = "Nothing was said of the family for long. A grandson who calls himself Jan Rahim was seen in Riga. "


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        (f"{NAMED}He was convicted of fraud.", True),
        (f"{NAMED}The trial lasted one day. He was convicted of fraud.", True),
        (f"{NAMED}The trial was long. It ended in May. In 2004 he was convicted of fraud.", True),
        (f"{NAMED}A year went by. He led a party. In 2004, in Jan Rahim's last year, he was convicted of fraud.", True),
        (f"{NAMED}{AWAY}He was convicted of fraud.", False),
        (f"{NAMED}{AWAY}Karimov was convicted of fraud.", True),
    ],
)
def test_a_convict_is_named_near(text: str, is_told: bool) -> None:
    assert (("Oleg Karimov", "convictedOf", "fraud") in facts(text)) is is_told
