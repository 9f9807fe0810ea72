"""In which year a prize was given, where the sentence before or the film's showing tells it."""

import pytest
from tests.reading import qualified


@pytest.mark.parametrize(
    ("text", "fact", "year"),
    [
        (
            "“Grey Harbour” by Jan Holm competed at the Riga Film Festival in 1994, where its lead actor, Ivan Petrov, "
            "was named best actor.",
            ("Ivan Petrov", "awardReceived", "best actor"),
            "1994",
        ),
        (
            "The Riga Film Festival ended on 4 October 2021. Best actress went to Anna Weber for “Grey Harbour”.",
            ("Anna Weber", "awardReceived", "Best actress"),
            "2021",
        ),
        (
            "The Riga Film Festival was founded in 1990. Best actress went to Anna Weber for “Grey Harbour”.",
            ("Anna Weber", "awardReceived", "Best actress"),
            None,
        ),
    ],
)
def test_a_prize_has_the_year_of_its_festival(text: str, fact: tuple[str, str, str], year: str | None) -> None:
    assert qualified(text)[fact].get("pointInTime") == year
