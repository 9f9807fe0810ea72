"""Whatever a file holds, it is read or refused with a word, in time, and what is read is sound and valid RDF."""

import os
from pathlib import Path

import pytest
from bench.fuzz import Reader, fuzz, packed
from bench.spoil import WAYS, spoilt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kgcine.assets import open_assets
from kgcine.building.extraction import Stages, load_stages
from kgcine.read import load_cleaning

#: `KGCINE_FUZZ=5000 pytest tests/test_fuzz.py` reads that many.
EXAMPLES = int(os.environ.get("KGCINE_FUZZ", "100"))
SENTENCES = (
    "Rashid Nugmanov directed The Needle in 1988.",
    "“The Needle” (Igla), released in 1988, stars Viktor Tsoi as Moro.",
    "According to Dana Omarova, 238 people died in Bloody January.",
    "She was born in Almaty on 19 March 1954 and won the Grand Prix at the Eurasia Film Festival.",
)
letters = st.characters(codec=None, categories=None)
pieces = st.one_of(
    st.sampled_from(SENTENCES),
    st.text(letters, max_size=12),
    st.sampled_from(
        ["\n\n", "\r", " ", "(1988)", "“", "”", '"', "<i>", "</p>", "&#0;", "\u202e", "\ufeff", "*", "# ", "---\n", "|"]
    ),
)


@pytest.fixture(scope="module")
def stages() -> Stages:
    return load_stages(open_assets())


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(pieces, min_size=1, max_size=12).map("".join), st.randoms(use_true_random=False))
def test_any_text_in_any_format_gives_sound_facts_or_none(stages: Stages, tmp_path: Path, text: str, random) -> None:
    Reader(stages, load_cleaning(open_assets()), tmp_path).read(*packed(random, text), 0)


def test_spoilt_articles_give_sound_facts_or_none(stages: Stages, tmp_path: Path) -> None:
    reader, wrong = fuzz(EXAMPLES, 1, tmp_path, stages)
    assert wrong == []
    assert reader.told["inputs"] == EXAMPLES and reader.told["statements"] > EXAMPLES / 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("way", WAYS)
def test_a_long_line_spoilt_in_any_way_takes_no_quadratic_time(stages: Stages, tmp_path: Path, way: str) -> None:
    from random import Random

    random = Random(way)
    text = " ".join(WAYS[way](random, random.choice(SENTENCES)) for _ in range(60))
    reader = Reader(stages, load_cleaning(open_assets()), tmp_path)
    reader.read(".html", text.encode("utf-8", "replace"), 0)
    assert reader.told["inputs"] == 1


def test_the_same_seed_spoils_in_the_same_way() -> None:
    from random import Random

    told = [spoilt(Random(at), SENTENCES[at % 4]) for at in range(60)]
    assert told == [spoilt(Random(at), SENTENCES[at % 4]) for at in range(60)]
    assert sum(each not in SENTENCES for each in told) > 40
