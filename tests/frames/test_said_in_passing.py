"""Who says so by a clause or phrase in passing; what somebody has not done yet, and what nobody did."""

import pytest
from tests.reading import Fact, facts, stances

FILM = ("Grey Harbour", "editor", "Anna Weber")
EDITED = "the film “Grey Harbour” was edited by Anna Weber"
SHOT = ("Grey Harbour", "filmingLocation", "Riga")


@pytest.mark.parametrize(
    ("text", "fact", "expected"),
    [
        (f"As Olga Belova recalls, {EDITED}.", FILM, ("reported", "Olga Belova")),
        (f"As Olga Belova tells it, {EDITED}.", FILM, ("reported", "Olga Belova")),
        (f"In Olga Belova's telling, {EDITED}.", FILM, ("reported", "Olga Belova")),
        (f"In the opinion of Olga Belova, {EDITED}.", FILM, ("reported", "Olga Belova")),
        (f"Word went round in Osh that {EDITED}.", FILM, ("alleged", None)),
        (f"Legend has it that {EDITED}.", FILM, ("alleged", None)),
        ("There is no truth in the story that Anna Weber wrote the script of “Grey Harbour”.",
         ("Grey Harbour", "screenwriter", "Anna Weber"), ("denied", None)),
        (f"If Olga Belova is to be believed, {EDITED}.", FILM, ("reported", "Olga Belova")),
        (f"If her friends are right, {EDITED}.", FILM, ("reported", None)),
        ("Ivan Petrov, some say, was born in Riga.", ("Ivan Petrov", "birthPlace", "Riga"), ("reported", None)),
        ("Ivan Petrov hopes to shoot “Grey Harbour” in Riga.", SHOT, ("planned", None)),
        ("Ivan Petrov is about to shoot “Grey Harbour” in Riga.", SHOT, ("planned", None)),
    ],
)  # fmt: skip
def test_a_clause_in_passing_tells_who_says_so(text: str, fact: Fact, expected: tuple[str, str | None]) -> None:
    told = stances(text)[fact]
    assert told[0] == expected[0]
    assert expected[1] is None or told[1] == expected[1]


@pytest.mark.parametrize(
    "text",
    [
        f"As Olga Belova wrote the script, {EDITED}.",
        f"As Olga Belova came in, {EDITED}.",
    ],
)
def test_another_clause_with_as_is_no_source(text: str) -> None:
    assert stances(text)[FILM] == ("asserted", None)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Ivan Petrov never worked at Mosfilm, nor did he study at VGIK.", ("Ivan Petrov", "educatedAt", "VGIK")),
        ("Ivan Petrov was unable to shoot “Grey Harbour” in Riga.", SHOT),
    ],
)
def test_what_nobody_did_is_no_fact(text: str, fact: Fact) -> None:
    assert fact not in facts(text)
