"""Behind a part that somebody plays, and "in" or "on", a title may begin."""

import pytest
from tests.language import annotate, annotator, lexicon

from kgcine.naming.tokens import text_of
from kgcine.titling.partsplayed import behind_parts

BEGIN = [
    ("His role as Vera in Salt Road was small.", ["Salt"]),
    ("She played Vera in The Road.", ["The"]),
    ("She had many roles, including Vera Holm in Salt Road and Olga in Apple Summer.", ["Salt", "Apple"]),
    (
        "Her roles include the teacher Vera in Song of the Road and the blind mother in Return to Omsk.",
        ["Song", "Return"],
    ),
    ("She played characters such as Vera in Jan Holm's Salt Road.", ["Salt"]),
    ("She played characters such as Vera in Salt Road.", ["Salt"]),
]
NONE = [
    "She played Vera in Riga.",
    "She staged roles such as Vera in Salt Road at the theatre.",
    "At the theatre she played Vera in The Road.",
    "She played Vera in The Road by Jan Holm.",
    "There were roles including Vera.",
]


@pytest.mark.parametrize(("said", "first"), BEGIN)
def test_titles_begin_behind_parts(said: str, first: list[str]) -> None:
    text = text_of(said, [annotator().tokenize(said)], [0])
    assert [text.words[at] for at in behind_parts(text, lexicon())] == first


@pytest.mark.parametrize("led", ["In films she played", "Her works in film are the parts of", "Many parts in films:"])
def test_a_part_before_the_bracket_of_its_film_is_no_title(led: str) -> None:
    found = {(m.text, m.type) for m in annotate(f"{led} Hafiza (“Fog”, 1955), Karima (“Salt”, 1961).").mentions}
    assert ("Karima", "Person") in found


@pytest.mark.parametrize("said", NONE)
def test_no_title_begins_in_a_town_or_on_the_stage(said: str) -> None:
    text = text_of(said, [annotator().tokenize(said)], [0])
    assert list(behind_parts(text, lexicon())) == []
