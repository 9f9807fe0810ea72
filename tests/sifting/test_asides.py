"""Who is only named in the words that tell who somebody else is."""

import pytest
from tests.reading import facts, read

FILM = "Grey Harbour is a 1988 film. "
ASIDES = [
    ("Anna Weber, the widow of Ivan Petrov, stars in it.", {"Anna Weber"}),
    ("Anna Weber, a pupil of Ivan Petrov, played in it.", {"Anna Weber"}),
    ("Anna Weber, who was married to Ivan Petrov, appears in it.", {"Anna Weber"}),
    ("Anna Weber, Ivan Petrov and Clara Mendes star in it.", {"Anna Weber", "Clara Mendes", "Ivan Petrov"}),
]


@pytest.mark.parametrize(("text", "cast"), ASIDES)
def test_who_is_named_in_an_aside_does_not_play(text: str, cast: set[str]) -> None:
    assert {o for _, p, o in facts(FILM + text) if p == "castMember"} == cast


def test_a_band_that_its_noun_shows_is_none_of_the_cast() -> None:
    extraction = read(FILM + "The music is by Zvuk. Anna Weber is the singer of the Soviet rock group Zvuk.")
    assert {each.type for each in extraction.entities if each.name == "Zvuk"} == {"Organisation"}
