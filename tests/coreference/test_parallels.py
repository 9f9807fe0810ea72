"""Of a man's father and mother, both are his: "his" in a row of kin goes back to one person."""

from tests.reading import facts


def test_elders_told_of_one_after_another_are_of_one_person() -> None:
    found = facts(
        "Ivan Petrov was born in 1920. His father, Oleg Petrov, was shot in 1938; his mother, Nina Petrova, was a "
        "teacher. His brother Anton was a poet."
    )
    assert {
        ("Ivan Petrov", "parent", "Oleg Petrov"),
        ("Ivan Petrov", "parent", "Nina Petrova"),
        ("Ivan Petrov", "sibling", "Anton"),
    } <= found
    assert ("Oleg Petrov", "parent", "Nina Petrova") not in found


def test_whoever_is_set_apart_as_somebodys_father_is_not_his_own() -> None:
    found = facts(
        "Ivan Petrov was born in 1920. Oleg Petrov, his father, was a poet, and Nina Petrova, his mother, a nurse."
    )
    assert {("Ivan Petrov", "parent", "Oleg Petrov"), ("Ivan Petrov", "parent", "Nina Petrova")} <= found


def test_an_adjective_before_a_surname_belongs_to_no_name() -> None:
    found = facts("Oleg Petrov was shot. Young Petrov won the Nika Prize. Ivan Petrov lives in Riga.")
    assert not {fact for fact in found if "Young Petrov" in fact}


def test_no_country_lies_in_a_town() -> None:
    assert ("Latvia", "locatedIn", "Riga") not in facts("Anna Weber lives in Latvia, the city of Riga.")
