"""Accords: where and when they were signed, and by whom."""

import pytest
from tests.reading import Fact, facts

SIGNED: list[tuple[str, set[Fact]]] = [
    (
        "The Ogre Peace Accord was signed in Riga on 27 June 1997 by Jan Holm and Otto Lind.",
        {
            ("Ogre Peace Accord", "location", "Riga"),
            ("Ogre Peace Accord", "pointInTime", "1997-06-27"),
            ("Ogre Peace Accord", "participant", "Jan Holm"),
            ("Ogre Peace Accord", "participant", "Otto Lind"),
        },
    ),
    ("Jan Holm signed the Ogre Treaty in 1997.", {("Ogre Treaty", "participant", "Jan Holm")}),
]
UNSIGNED: list[tuple[str, Fact]] = [
    ("Jan Holm refused to sign the Ogre Peace Accord.", ("Ogre Peace Accord", "participant", "Jan Holm")),
    ("Jan Holm praised the Ogre Peace Accord in Riga.", ("Ogre Peace Accord", "participant", "Jan Holm")),
]


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_an_accord_has_a_place_a_date_and_who_signed_it(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize(("text", "wrong"), UNSIGNED)
def test_who_did_not_sign_took_no_part(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)
