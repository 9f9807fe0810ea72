"""A festival's short form."""

from tests.language import discuss


def test_the_initials_of_a_festival_name_it() -> None:
    found = discuss("The Riga International Film Festival opened.", "RIFF showed many films.")
    assert {"Riga International Film Festival"} == {
        entity.name for entity in found.entities if entity.type == "Festival"
    }


def test_a_house_is_told_by_its_noun_and_a_part_of_its_name() -> None:
    found = discuss("The Jan Holm Latvian National Drama Theatre turns 100.", "The Holm theatre was founded in Riga.")
    assert [e.name for e in found.entities if "heatre" in e.name] == ["Jan Holm Latvian National Drama Theatre"]


def test_what_a_listed_paper_hands_out_is_not_the_paper() -> None:
    found = discuss("It was a New York Times Critics Pick.", "Anna Weber writes for The New York Times.")
    assert "The New York Times" in {e.name for e in found.entities}


def test_kin_in_a_row_are_nobody_of_another_surname_named_later() -> None:
    found = discuss("Oleg Weber had two brothers, Boris and Ivan.", "Ivan Petrov led Osh.", "Boris Weber left.")
    names = {e.name for e in found.entities if e.type == "Person"}
    assert names == {"Oleg Weber", "Boris Weber", "Ivan", "Ivan Petrov"}


def test_kin_in_a_row_share_the_surname_at_its_end_and_its_form_for_women() -> None:
    found = discuss(
        "The brothers Oleg and Ivan Petrov came with their sister Vera.", "Oleg Petrov and Vera Petrova led."
    )
    assert {e.name for e in found.entities if e.type == "Person"} == {"Oleg Petrov", "Ivan Petrov", "Vera Petrova"}


def test_half_of_a_double_surname_is_nobody_else_named_later() -> None:
    found = discuss("Oleg Weber-Holm was a composer.", "In 1948 Weber left for Osh.", "Emma Weber was a singer.")
    assert {e.name: e.aliases for e in found.entities}["Oleg Weber-Holm"] == ("Weber",)
    found = discuss("Oleg Weber-Holm was a composer.", "Emma Weber was a singer.", "In 1948 Weber left for Osh.")
    assert {e.name: e.aliases for e in found.entities}["Emma Weber"] == ("Weber",)
