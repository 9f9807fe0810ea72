"""Sentences that go on counting the dead."""

import pytest
from tests.language import annotate, lexicon

from kgcine.coref import discourse
from kgcine.framing.tollsbefore import counts_before
from kgcine.scene import Scene


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 500 people died. Anna says 900.", True),
        ("Some 500 people died. Jan says 600. Anna says 900.", True),
        ("Some 500 people died and 40 were wounded. Anna says 900.", False),
        ("People died. Anna says 900.", False),
        ("How many people died is unknown. Anna says 900.", True),
        ("Anna says 900.", False),
    ],
)
def test_whether_the_dead_were_counted_right_before(text: str, expected: bool) -> None:
    annotated = annotate(text)
    scene = Scene(annotated, discourse(annotated, lexicon()), lexicon())
    *_, last = annotated.doc.sents
    assert counts_before(scene, last.start) is expected
