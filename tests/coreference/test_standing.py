"""Who of a sentence is meant by "she" in the next one."""

from tests.reading import facts


def test_who_is_named_as_one_of_several_is_spoken_of_next() -> None:
    found = facts(
        "Wu Yong had the rare gift of discovering talent. One of these talents was Marta Silva. "
        "Today she is known for her roles in film. She married Otto Braun."
    )
    assert ("Marta Silva", "spouse", "Otto Braun") in found
    assert not {fact for fact in found if fact[0] == "Wu Yong" and fact[1] == "spouse"}
