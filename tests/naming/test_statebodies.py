"""What bodies of many states are called, and the state that a name tells."""

import pytest

from kgcine.assets import open_assets
from kgcine.naming.statebodies import StateBody
from kgcine.resolve import identity_rules

BODIES = identity_rules(open_assets()).bare.bodies


@pytest.mark.parametrize(
    ("name", "kind", "state"),
    [
        ("Ministry of Culture", "ministry of culture", None),
        ("the Kazakh Ministry of Culture", "ministry of culture", "kazakhstan"),
        ("Ministry of Culture of the Republic of Kazakhstan", "ministry of culture", "kazakhstan"),
        ("Ministry of Culture and Information of Uzbekistan", "ministry of culture and information", "uzbekistan"),
        ("USSR Union of Cinematographers", "union of cinematographers", "soviet union"),
        ("Writers' Union of the USSR", "writers union", "soviet union"),
        ("Kyrgyzstan Supreme Court", "supreme court", "kyrgyzstan"),
        ("People's Commissariat of Internal Affairs", "peoples commissariat of internal affairs", None),
    ],
)
def test_a_name_tells_what_a_body_is_called_in_any_state_and_whose_it_is(
    name: str, kind: str, state: str | None
) -> None:
    assert BODIES.of(name) == StateBody(kind, state)


@pytest.mark.parametrize(
    "name",
    ["Ministry of Sound", "Kazakhfilm", "Oz", "Ministry of Culture of Osh", "Kazakh Drama Theatre", "Kazakhstan"],
)
def test_a_name_with_words_of_its_own_is_no_other_states(name: str) -> None:
    assert BODIES.of(name) is None
