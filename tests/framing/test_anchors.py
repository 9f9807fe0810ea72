"""What a pattern always holds, and that looking for it first loses no match."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.language import SAMPLES, annotate, lexicon

from kgcine.assets import open_assets
from kgcine.coref import discourse
from kgcine.frames import Frame, load_frames
from kgcine.framing.anchors import Order, anchors_of
from kgcine.framing.patterns import Patterns
from kgcine.model import Span
from kgcine.ontology import load_ontology
from kgcine.scene import Scene, marked


@pytest.mark.parametrize(
    ("pattern", "ends", "pieces"),
    [
        ("{subject} by {object+}", ("subject", "object"), (("⟧ by ⟦",),)),
        ("{subject}s? made (?:by )?{object2}", ("subject", "object"),
         (("⟧s made by ⟦", "⟧s made ⟦", "⟧ made by ⟦", "⟧ made ⟦"),)),
        ("{subject}{object}?", ("subject",), ()),
        ("{subject+} by x", ("subject",), ((" by x",),)),
        ("(?:{subject}|it) was shot in {object}", ("object",), ((" was shot in ⟦",),)),
        (r"\(dir\. {object}\)", ("object",), (("(dir. ⟦",), ("⟧)",))),
        ("{subject} [a-z ]{0,9}abcd{2}", ("subject",), (("abcd",), ("⟧ ",))),
        ("{subject} x|{object} y", (), (("⟧ x", "⟧ y"),)),
        ("{subject} x|{object}", (), ()),
        ("{object} (?:[Ff]ilm|movie)s? by", ("object",),
         (("⟧ Films by", "⟧ Film by", "⟧ films by", "⟧ film by", "⟧ movies by", "⟧ movie by"),)),
        ("{object} (?:film|movie)? (?:by|from) ", ("object",),
         (("⟧ film by ", "⟧ film from ", "⟧ movie by ", "⟧ movie from ", "⟧  by ", "⟧  from "),)),
        ("{object}(?!film|movie)(?:a|x) (?:a (?:song|poem)|play)", ("object",),
         (("⟧a a song", "⟧a a poem", "⟧a play", "⟧x a song", "⟧x a poem", "⟧x play"),)),
        (r"{object}.*(?:\bsong|(?:[a-z] )?poem)\.", ("object",), (("song", "poem"),)),
        ("(?:ab){2,3}cd(?:ef)*", (), (("ab",), ("cd",))),
        ("{@kin} of{gap} {subject}", ("subject",), (("mother", "son"), (" of",), (" ⟦",))),
        ("{!kin}made by ⟦\\d+:(?:Person|name)⟧'s", (), (("made by ⟦",), (":Person⟧'s", ":name⟧'s"))),
        ("x\\x27yz", (), (("yz",),)),
        ("", (), ()),
    ],
)  # fmt: skip
def test_what_no_group_makes_optional_is_always_there(
    pattern: str, ends: tuple[str, ...], pieces: tuple[tuple[str, ...], ...]
) -> None:
    types = {end: ["Film", "Book", "Site", "Place", "Person"] for end in ("subject", "object")}
    found = anchors_of(pattern, types, {"kin": ["mother", "son"]})
    assert (found.ends, found.pieces) == (ends, pieces)


@pytest.mark.parametrize(
    ("pattern", "kept", "lost"),
    [
        ("(?:made|shot) in .* by [A-Z]", "once shot in Riga by A", "by A it was made in Riga"),
        ("from .*a.* to", "from a to", "to a from"),
        ("^(?:The )?film .*by", "The film made by", "A film made by"),
        ("^[a-z]+ film by", "their film by", "their by film"),
        ("^film by|by us", "shown by us", "shown with us"),
        ("{subject} by .*{object}", "⟦0:Film⟧ by one, ⟦1:Person⟧", "⟦1:Person⟧, by ⟦0:Film⟧"),
        (r"(?<=of )a+b(?! of)", "of aab", "of b"),
        ("", "", None),
    ],
)
def test_what_a_pattern_holds_follows_each_other(pattern: str, kept: str, lost: str | None) -> None:
    order = anchors_of(pattern, {"subject": ["Film"], "object": ["Person"]}, {}).order
    assert order.is_kept(kept)
    assert lost is None or not order.is_kept(lost)


def test_a_mention_of_few_types_is_looked_for_with_its_type() -> None:
    ends = {"subject": ["Film", "Series"], "object": ["Person"]}
    assert anchors_of("{object} {subject} ⟦\\d+:Date⟧,", ends, {}).pieces == (
        (":Person⟧ ⟦",), (":Date⟧,",), (":Film⟧ ⟦", ":Series⟧ ⟦")
    )  # fmt: skip


@pytest.fixture(scope="module")
def patterns() -> tuple[Frame, ...]:
    assets = open_assets()
    return load_frames(assets, load_ontology(assets)).patterns


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_match_is_lost_by_looking_for_the_anchors_first(path: Path, patterns: tuple[Frame, ...]) -> None:
    annotated = annotate(*path.read_text("utf-8").split("\n\n"))
    scene = Scene(annotated, discourse(annotated, lexicon()), lexicon())
    bare = tuple(replace(frame, wanted=(), pieces=(), order=Order()) for frame in patterns)
    sets = Patterns(patterns), Patterns(bare)
    for sentence in annotated.doc.sents:
        text, fillers = marked(scene, Span(sentence.start_char, sentence.end_char), [])
        found, all_ = ([(m.frame.id, m.groups) for m in each.matches(text, fillers)] for each in sets)
        assert found == all_
