"""Participles that open a sentence before the one who did it, or to whom it was done."""

import pytest
from tests.language import annotate

from kgcine.parsing.inverted import inverted_object, inverted_subjects


@pytest.mark.parametrize(
    ("text", "verb", "subjects", "between"),
    [
        ("Taking home the main prize was Anna Weber.", 0, ["Weber"], "prize"),
        ("Also honoured was Peter Holm, who played a guard.", 1, ["Holm"], None),
        ("Directing the film will be Anna Weber.", 0, ["Weber"], None),
        ("Named best actor was Peter Holm.", 0, ["Holm"], None),
        # The parser makes the prize the subject.
        ("Taking home the Silver Bear was its cameraman, Peter Holm.", 0, ["cameraman"], "Bear"),
        # What a comma parts has its subject behind the comma.
        ("Winning the main prize, Anna Weber was happy.", 0, [], None),
        ("Anna Weber was winning the race.", 3, [], None),
    ],
)
def test_the_subject_stands_behind_be(text: str, verb: int, subjects: list[str], between: str | None) -> None:
    token = annotate(text).doc[verb]
    found = inverted_object(token)
    assert [each.text for each in inverted_subjects(token)] == subjects
    assert (found.text if found is not None else None) == between
