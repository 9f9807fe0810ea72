"""What a pattern always holds, and that looking for it first loses no match."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.language import SAMPLES, annotate, lexicon

from kgcine.assets import open_assets
from kgcine.coref import discourse
from kgcine.frames import Frame, load_frames
from kgcine.framing.anchors import Anchors, anchors_of
from kgcine.framing.patterns import Patterns
from kgcine.model import Span
from kgcine.ontology import load_ontology
from kgcine.scene import Scene, marked


@pytest.mark.parametrize(
    ("pattern", "anchors"),
    [
        ("{subject} by {object+}", Anchors(("subject", "object"), " by ")),
        ("{subject}s? made (?:by )?{object2}", Anchors(("subject", "object"), " made ")),
        ("{subject}{object}?", Anchors(("subject",))),
        ("(?:{subject}|it) was shot in {object}", Anchors(("object",), " was shot in ")),
        (r"\(dir\. {object}\)", Anchors(("object",), "(dir. ")),
        ("{subject} [a-z ]{0,9}abcd{2}", Anchors(("subject",), "abc")),
        ("{subject} x|{object} y", Anchors()),
        ("{object} (?:[Ff]ilm|movie)s? by", Anchors(("object",), " by", ("ilm", "movie"))),
        ("{object} (?:film|movie)? (?:by|from) ", Anchors(("object",))),
        ("{object}(?!film|movie)(?:^|song) (?:a (?:song|poem)|play)", Anchors(("object",), "", ())),
        (r"{object}(?:\bsong|(?:a )?poem)\.", Anchors(("object",), "", ("song", "poem"))),
        ("", Anchors()),
    ],
)
def test_what_no_group_makes_optional_is_always_there(pattern: str, anchors: Anchors) -> None:
    assert anchors_of(pattern) == anchors


@pytest.fixture(scope="module")
def patterns() -> tuple[Frame, ...]:
    assets = open_assets()
    return load_frames(assets, load_ontology(assets)).patterns


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_match_is_lost_by_looking_for_the_anchors_first(path: Path, patterns: tuple[Frame, ...]) -> None:
    annotated = annotate(*path.read_text("utf-8").split("\n\n"))
    scene = Scene(annotated, discourse(annotated, lexicon()), lexicon())
    bare = tuple(replace(frame, wanted=(), words="", either=()) for frame in patterns)
    sets = Patterns(patterns), Patterns(bare)
    for sentence in annotated.doc.sents:
        text, fillers = marked(scene, Span(sentence.start_char, sentence.end_char), [])
        found, all_ = ([(m.frame.id, m.groups) for m in each.matches(text, fillers)] for each in sets)
        assert found == all_
