import pytest
from tests.language import typed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She has moved to the town of At-Bashy.", ("At-Bashy", "Settlement")),
        ("The singer Oleg Fesov-zoda wrote it.", ("Oleg Fesov-zoda", "Person")),
        ("It was founded by Frank Baldwin, Jr., a chemist.", ("Frank Baldwin, Jr.", "Person")),
        ("He was the son of Maria (Berardi) Ferrari.", ("Maria (Berardi) Ferrari", "Person")),
        ("The award went to Kyrgyz Arslan Tilegen for his film.", ("Arslan Tilegen", "Person")),
        ("The film was made by Weber Productions of Riga.", ("Riga", "Settlement")),
        ("It was shown at the Docs du Nord festival in Lille.", ("Docs du Nord festival", "Festival")),
        ("Her star is on the Riga Walk of Fame.", ("Riga Walk of Fame", "Site")),
        ("Makhabat Osmon kyzy was born in Osh.", ("Makhabat Osmon kyzy", "Person")),
        ('Stanley "Stan" Petrov is a businessman.', ('Stanley "Stan" Petrov', "Person")),
    ],
)
def test_a_name_is_taken_whole(text: str, expected: tuple[str, str]) -> None:
    assert expected in typed(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Olga Petrova (Aysha) and Askar Serikov play the leads.", ("Olga Petrova", "Person")),
        ("The Moscow-Berlin train left.", ("Moscow", "Settlement")),
        ("The Almaty-born actor left.", ("Almaty", "Settlement")),
        ('Askar Serikov "Never Again" was shouted.', ("Askar Serikov", "Person")),
    ],
)
def test_a_bracket_a_listed_neighbour_and_a_remark_stay_outside(text: str, kept: tuple[str, str]) -> None:
    assert kept in typed(text)
