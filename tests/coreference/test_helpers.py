"""Who composed, photographed or played in a film is not who made "his next film"."""

import pytest
from tests.reading import facts

MADE = [
    "Anton Orlov made his debut with “Fog” (1963); Igor Petrov composed the score. His second film was “Rain”.",
    "Anton Orlov shot “Fog” in 1963, and Igor Petrov photographed it. His next picture, “Rain”, was a success.",
    "Anton Orlov directed “Fog” (1963); Igor Petrov played the lead. His following feature, “Rain”, was a success.",
    "Anton Orlov directed “Fog” (1963), which Igor Petrov edited. His third film, “Rain”, was a success.",
]


@pytest.mark.parametrize("text", MADE)
def test_the_next_film_is_its_maker_s(text: str) -> None:
    found = facts(text)
    assert ("Rain", "director", "Igor Petrov") not in found
    assert ("Rain", "director", "Anton Orlov") in found


@pytest.mark.parametrize(
    "text",
    [
        "Igor Petrov starred in “Fog” (1963). His father was a miner.",
        "Anna Weber directed “Fog” (1963). Igor Petrov composed the score. His next song was a success.",
    ],
)
def test_who_helped_may_be_meant_elsewhere(text: str) -> None:
    assert ("Rain", "director", "Igor Petrov") not in facts(text)
