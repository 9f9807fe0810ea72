"""Rows of parts in several works: which part is of which work."""

from tests.reading import facts, qualified

ROW = (
    "Anna Weber is an actress. She created strong women: Vera Berg, Olga, Lida Serova, Nina in “Salt”, "
    "Rita in “Fog”, among others."
)


def test_a_row_gives_the_first_work_the_part_right_before_it_alone() -> None:
    told = {(s, o) for s, p, o in facts(ROW) if p == "character"}
    assert not told & {("Salt", "Vera Berg"), ("Salt", "Olga"), ("Salt", "Lida Serova")}
    roles = {told.get("role") for fact, told in qualified(ROW).items() if fact[1] == "castMember"}
    assert not roles & {"Vera Berg", "Olga", "Lida Serova"}


def test_parts_of_one_work_stay_its_own() -> None:
    told = {(s, o) for s, p, o in facts("In the film “Salt” Anna Weber played Vera Berg.") if p == "character"}
    assert told == {("Salt", "Vera Berg")}


def test_a_title_of_a_row_is_no_part() -> None:
    text = (
        'Anna Weber is an actress. She also starred in the films "Salt Road", "Sand Hill ?”, “Operation Fog”, “Nazira”.'
    )
    assert "Operation Fog" not in {o for _, p, o in facts(text) if p == "character"}
    assert "Operation Fog" not in {told.get("role") for told in qualified(text).values()}


def test_each_work_has_the_part_that_leads_to_it() -> None:
    text = (
        "Anna Weber is an actress. Anna Weber starred as the mother in Salt Road (1970), as Vera in Fog (1972) and as "
        "a teacher in Rain (1980)."
    )
    told = qualified(text)
    parts = {fact[0]: told[fact].get("role") for fact in told if fact[1] == "castMember"}
    assert parts == {"Salt Road": "mother", "Fog": "Vera", "Rain": "teacher"}
    assert {(s, o) for s, p, o in told if p == "character"} == {("Fog", "Vera")}


def test_a_part_of_a_debut_is_no_calling() -> None:
    told = facts("Anna Weber is an actress. She made her screen debut as the nurse in the film “Fog” (1972).")
    assert ("Anna Weber", "occupation", "nurse") not in told
