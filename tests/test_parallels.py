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
