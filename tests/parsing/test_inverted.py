"""Participles that open a sentence before the one who did it, or to whom it was done."""

import pytest
from tests.language import annotate

from kgcine.parsing.inverted import inverted_subjects


@pytest.mark.parametrize(
    ("text", "verb", "subjects"),
    [
        ("Taking home the main prize was Anna Weber.", 0, ["Weber"]),
        ("Also honoured was Peter Holm, who played a guard.", 1, ["Holm"]),
        ("Directing the film will be Anna Weber.", 0, ["Weber"]),
        ("Named best actor was Peter Holm.", 0, ["Holm"]),
        # What a comma parts has its subject behind the comma.
        ("Winning the main prize, Anna Weber was happy.", 0, []),
        ("Anna Weber was winning the race.", 3, []),
    ],
)
def test_the_subject_stands_behind_be(text: str, verb: int, subjects: list[str]) -> None:
    token = annotate(text).doc[verb]
    assert [each.text for each in inverted_subjects(token)] == subjects
