"""A role that a frame names has its arguments: around the head, in the sentence, or along several roles."""

import pytest
from tests.dated import clause_dates

from kgcine.framing.arguments import Arguments

ROLES: list[tuple[str, str, str, list[str]]] = [
    ("Anna Weber was named the director of Mosfilm.", "director", "head", ["director"]),
    ("Anna Weber was named the director of Mosfilm.", "director", "article", ["the"]),
    ("Anna Weber was named the director of Mosfilm.", "director", "copula", ["named"]),
    ("Anna Weber was named the director of Mosfilm.", "director", "tail", ["of", "Mosfilm"]),
    ("Anna Weber was named the director of Mosfilm.", "director", "front", ["named", "the"]),
    ("The director, Anna Weber, left.", "director", "apart", ["Weber"]),
    ("Anna Weber often directed plays.", "direct", "adverb", ["often"]),
    ("Anna Weber often directed plays.", "direct", "theme", ["plays"]),
    ("The studio began producing plays.", "begin", "theme", []),
    ("Anna Weber wanted to direct plays.", "direct", "governor", ["wanted"]),
    ("Anna Weber won the prize of the town of Osh.", "win", "object.of", ["town"]),
    ("Anna Weber won the prize of the town of Osh.", "win", "object.of.of", ["Osh"]),
    ("Anna Weber left Mosfilm in 1971.", "leave", "date", ["1971"]),
    ("Anna Weber left Mosfilm in 1971.", "leave", "within", ["Weber", "Mosfilm"]),
    (
        "The guests of the Riga Film Festival are Ida Holm (winner of the Golden Gull) and Jan Lind.",
        "winner",
        "within",
        ["Gull"],
    ),
    ("Anna Weber left Mosfilm in 1971.", "leave", "unheard of", []),
]


@pytest.mark.parametrize(("sentence", "lemma", "role", "expected"), ROLES)
def test_a_role_has_its_arguments(sentence: str, lemma: str, role: str, expected: list[str]) -> None:
    dates = clause_dates(sentence, lemma)
    arguments = Arguments(dates.clause, dates.scene, dates)
    assert [dates.scene.doc[each.token].text for each in arguments.of(role)] == expected
