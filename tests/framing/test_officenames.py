"""Where the wording of an office begins and ends, and who bears it, by the words of ``extract/mentions.toml``."""

import pytest
from tests.reading import facts, qualified

NAMED = [
    ("Olga Weber was elected first secretary of the Union of Writers.", {"first secretary"}),
    ("Olga Weber was the second director of the Kazakhfilm studio.", {"director"}),
    ("Olga Weber is secretary-general of the Union of Writers.", {"secretary-general"}),
    ("Olga Weber is the influential deputy chairman of the Union of Writers.", {"deputy chairman"}),
    ("Olga Weber was appointed head of the film department in 1990.", {"head of the film department"}),
    ("Minister of Culture and Sports Olga Weber opened the festival.", {"minister of culture and sports"}),
    ("Olga Weber was appointed deputy culture minister in 1990.", {"deputy culture minister"}),
    ("Olga Weber, the director of its office in Riga, warned of it.", {"director"}),
    ("In 1992 the anti-Soviet mayor of Osh, Olga Weber, was arrested.", {"mayor"}),
    ("Anna Holm and Defence Minister Olga Weber left Riga.", {"defence minister"}),
    ("Olga Weber was not elected first secretary of the Union of Writers.", set()),
    ("Will Olga Weber become minister of culture?", set()),
]


@pytest.mark.parametrize(("text", "offices"), NAMED)
def test_an_office_has_its_own_words_and_no_others(text: str, offices: set[str]) -> None:
    assert {o for _, p, o in facts(text) if p == "positionHeld"} == offices


@pytest.mark.parametrize(
    "text",
    [
        "Olga Weber believes there are many talented directors, screenwriters and actors in Latvia.",
        "Olga Weber says there were few composers.",
    ],
)
def test_who_speaks_of_others_callings_has_none_of_them(text: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] in ("occupation", "positionHeld")]


@pytest.mark.parametrize(
    "text",
    [
        "“Routes can be used,” Olga Weber, director of the National Security Committee's Omsk Province office, said.",
        "Olga Weber is the director of Mosfilm's Riga branch.",
    ],
)
def test_who_directs_a_branch_holds_that_post_and_leads_no_house(text: str) -> None:
    assert qualified(text)["Olga Weber", "positionHeld", "director"] == {}
    assert not [fact for fact in facts(text) if fact[1] == "leader"]
