"""How commas, dashes and joints set a clause apart from the verb that seems to say it."""

import pytest
from tests.reading import Fact, stances

MADE: Fact = ("Fog", "director", "Anna Weber")


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Anna Weber directed the film “Fog”, Jan Berg said.", ("reported", "Jan Berg")),
        ("Jan Berg, who is ill, said that Anna Weber directed the film “Fog”.", ("reported", "Jan Berg")),
        ("Anna Weber directed the film “Fog”; Jan Berg wrote it and Ida Stone starred in it.", ("asserted", None)),
    ],
)
def test_what_is_set_apart_is_the_texts_own(text: str, stance: tuple[str, str | None]) -> None:
    assert stances(text)[MADE] == stance
