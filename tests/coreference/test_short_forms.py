"""A festival's short form."""

from tests.language import discuss


def test_the_initials_of_a_festival_name_it() -> None:
    found = discuss("The Riga International Film Festival opened.", "RIFF showed many films.")
    assert {"Riga International Film Festival"} == {
        entity.name for entity in found.entities if entity.type == "Festival"
    }
