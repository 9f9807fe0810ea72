"""Rows of players and of parts: who plays which."""

import pytest
from tests.reading import facts, qualified

STARS = "The film “Fog” stars Anna Weber and Paul Novak as "
TOLD = [
    (STARS + "a nurse and a sailor.", {"Anna Weber": "nurse", "Paul Novak": "sailor"}),
    (STARS + "a sailor.", {"Anna Weber": None, "Paul Novak": "sailor"}),
    (STARS + "lovers who flee to Riga.", {"Anna Weber": "lovers", "Paul Novak": "lovers"}),
    (STARS + "a couple who flee to Riga.", {"Anna Weber": "couple", "Paul Novak": "couple"}),
    (STARS + "Vera and Mark Lind.", {"Anna Weber": "Vera", "Paul Novak": "Mark Lind"}),
    (
        "The film “Fog” stars Anna Weber, Paul Novak and Ivan Petrov as a nurse and a sailor.",
        {"Anna Weber": None, "Paul Novak": None, "Ivan Petrov": None},
    ),
    (
        "The film “Fog” opened in 1969. Anna Weber and Paul Novak starred as a nurse and her patient.",
        {"Anna Weber": "nurse", "Paul Novak": "her patient"},
    ),
    (
        "Anna Weber and Paul Novak portray the sisters Vera and Olga in the film “Fog”.",
        {"Anna Weber": "Vera", "Paul Novak": "Olga"},
    ),
]


@pytest.mark.parametrize(("text", "parts"), TOLD)
def test_each_player_has_the_part_in_the_same_place(text: str, parts: dict[str, str | None]) -> None:
    told = {who: roles.get("role") for (_, name, who), roles in qualified(text).items() if name == "castMember"}
    assert told == parts


def test_each_named_part_is_a_character() -> None:
    told = {o for _, p, o in facts(STARS + "Vera and Mark.") if p == "character"}
    assert told == {"Vera", "Mark"}
