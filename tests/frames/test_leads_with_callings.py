"""Second callings of a lead, sons behind a widow, when a film came, whose last production it was."""

import pytest
from tests.reading import Fact, facts

IGOR = "Igor Maltsev"
MADE = " “The Salt Road” was shot in Osh by a film crew."

STATED: list[tuple[str, Fact]] = [
    (
        "Igor Maltsev, founder of the Osh Theatre and director of the drama “The Salt Road”, died." + MADE,
        ("The Salt Road", "director", IGOR),
    ),
    (
        "Igor Maltsev, head of the studio Nomad Pictures and producer of the film “The Salt Road”, died.",
        ("The Salt Road", "producer", IGOR),
    ),
    (
        "Igor Maltsev was a poet. He leaves his widow, Anna Geller, and three sons, Denis, Mikhail and David.",
        ("David", "parent", IGOR),
    ),
    (
        "Igor Maltsev was a poet. He left behind a brother, Oleg, and two daughters, Vera and Anna.",
        ("Vera", "parent", IGOR),
    ),
    ("The film “The Salt Road” came in 2006.", ("The Salt Road", "releaseDate", "2006")),
    (
        "He made the film “Third Shift”. “The Salt Road” followed in 2006." + MADE,
        ("The Salt Road", "releaseDate", "2006"),
    ),
]

NOT_STATED: list[tuple[str, Fact]] = [
    (
        "Igor Maltsev, a friend of the founder of Nomad Pictures and of the director of “The Salt Road”, died.",
        ("The Salt Road", "director", IGOR),
    ),
    ("His last production was no success. “The Salt Road” was by Vera Kim.", ("The Salt Road", "producer", IGOR)),
    (
        "Igor Maltsev leaves his widow, Anna Geller, and the two sons of Oleg Orlov, Denis and David.",
        ("David", "parent", IGOR),
    ),
    ("The crew of the film “The Salt Road” came in 2006.", ("The Salt Road", "releaseDate", "2006")),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_such_wordings_tell(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("text", "fact"), NOT_STATED)
def test_near_wordings_do_not(text: str, fact: Fact) -> None:
    assert fact not in facts(text)
