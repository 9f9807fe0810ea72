"""From when and until when a fact held that only the scorer reads."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.language import annotate, lexicon

from kgcine.assets import open_assets
from kgcine.coref import discourse
from kgcine.errors import AssetError
from kgcine.framing.learned import top
from kgcine.framing.lengths import load_lengths
from kgcine.framing.pairs import Pair
from kgcine.framing.scorer import WORDS
from kgcine.ontology import load_ontology
from kgcine.scene import Scene


def times(text: str, subject: str, value: str, name: str) -> dict[str, str]:
    annotated = annotate(text)
    scene = Scene(annotated, discourse(annotated, lexicon()), lexicon())
    ends = [next(f for f in scene.fillers if scene.names.get(f.entity or "") == each) for each in (subject, value)]
    pair = Pair(ends[0], ends[1], ("", ""))
    anchor = top(scene.doc[ends[0].token], scene.doc[ends[1].token])
    assets = open_assets()
    found = load_lengths(assets).of(name, pair, anchor, scene, load_ontology(assets))
    return {key: filler.literal.value for key, filler in found.items() if filler.literal is not None}


@pytest.mark.parametrize(
    ("text", "ends", "name", "expected"),
    [
        ("Anna Weber wrote for the magazine Ekran from 1977 to 1993.", ("Anna Weber", "Ekran"), "employer",
         {"startDate": "1977", "endDate": "1993"}),
        ("Anna Weber joined the magazine Ekran in 1940.", ("Anna Weber", "Ekran"), "employer", {"startDate": "1940"}),
        ("Anna Weber left the magazine Ekran in 1950.", ("Anna Weber", "Ekran"), "employer", {"endDate": "1950"}),
        # What the verb says is no beginning, and no end of something else.
        ("Anna Weber edited the magazine Ekran in 1950.", ("Anna Weber", "Ekran"), "employer", {}),
        ("Anna Weber left Riga in 2009 to join the magazine Ekran.", ("Anna Weber", "Ekran"), "employer", {}),
        ("Anna Weber joined the magazine Ekran in 1940.", ("Anna Weber", "Ekran"), "founder", {}),
    ],
)  # fmt: skip
def test_a_learned_fact_holds_as_long_as_its_clause_says(
    text: str, ends: tuple[str, str], name: str, expected: dict[str, str]
) -> None:
    assert times(text, *ends, name) == expected


def test_a_file_without_its_table_is_told(tmp_path: Path) -> None:
    (tmp_path / "extract").mkdir()
    (tmp_path / WORDS).write_text("[needs]\n", "utf-8")
    with pytest.raises(AssetError, match="lengths"):
        load_lengths(replace(open_assets(), user=tmp_path))
