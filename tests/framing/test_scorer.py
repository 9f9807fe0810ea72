"""The network of the scorer: what it gives, when a fact is stated on it, and what it refuses to load."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from bench.network import fit
from scipy import sparse

from kgcine.assets import open_assets
from kgcine.errors import AssetError
from kgcine.framing.scorer import ASSET, Network, Scored, Scorer, load_scorer


def scorer_of(**needs: frozenset[str]) -> Scorer:
    network = Network({7: 0, 9: 1}, np.eye(2), np.zeros(2), np.array([[2.0, -2.0], [0.0, 3.0]]), np.array([-1.0, 0.0]))
    return Scorer(network, ("director", "composer"), {("Film", "Person"): (0, 1)}, needs, {"composer": 5})


def scored(features: list[list[int]], *signatures: tuple[str, str]) -> list[dict[str, float]]:
    found = scorer_of().score(features, signatures)
    return [{each.property: each.probability for each in own} for own in found]


def test_known_features_decide_and_unknown_ones_count_nothing() -> None:
    assert scored([[7, 8]], ("Film", "Person")) == [
        {"director": pytest.approx(1 / (1 + np.exp(-1)), abs=1e-6), "composer": pytest.approx(0.119203)}
    ]


def test_ends_of_other_types_have_no_probability() -> None:
    assert scored([[7]], ("Person", "Film")) == [{}]


def test_a_pair_is_scored_beside_others_as_it_is_alone() -> None:
    features = [[7, 9], [8], [], *([number % 11, 9] for number in range(90))]
    film = ("Film", "Person")
    assert scored(features, *[film] * len(features)) == [scored([each], film)[0] for each in features]
    assert scored([]) == []


@pytest.mark.parametrize(
    ("probability", "words", "stated"),
    [(0.76, {"direct"}, True), (0.74, {"direct"}, False), (0.76, {"see"}, False)],
)
def test_a_fact_is_stated_from_its_threshold_and_with_a_word_for_it(
    probability: float, words: set[str], stated: bool
) -> None:
    scorer = scorer_of(director=frozenset({"direct"}))
    assert scorer.accepts(Scored("director", probability), frozenset(words), 3) is stated


def test_a_property_without_words_needs_none_and_one_with_an_empty_list_is_never_stated() -> None:
    scorer = scorer_of(composer=frozenset())
    assert scorer.accepts(Scored("director", 0.99), frozenset(), 40)
    assert not scorer.accepts(Scored("composer", 0.99), frozenset({"music"}), 3)


@pytest.mark.parametrize(("probability", "apart", "stated"), [(0.8, 5, True), (0.8, 6, False), (0.91, 6, True)])
def test_ends_further_apart_than_usual_need_a_higher_probability(probability: float, apart: int, stated: bool) -> None:
    assert scorer_of().accepts(Scored("composer", probability), frozenset(), apart) is stated


def test_a_word_that_bars_a_property_keeps_it_from_being_stated() -> None:
    scorer = replace(scorer_of(), bars={"director": frozenset({"rename"})})
    assert scorer.accepts(Scored("director", 0.99), frozenset({"direct"}), 3)
    assert not scorer.accepts(Scored("director", 0.99), frozenset({"direct", "rename"}), 3)


def test_training_finds_which_feature_tells_which_property() -> None:
    chance = np.random.default_rng(3)
    present = chance.random((20_000, 6)) < 0.5
    labels = np.stack([present[:, 0], present[:, 1] & present[:, 2]], axis=1).astype(np.float32)
    rows = sparse.csr_matrix(present.astype(np.float32))
    sums = fit(rows, labels, np.ones_like(labels)).sums(rows)
    assert ((sums > 0) == labels).mean() > 0.95


def test_a_broken_file_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "extract").mkdir()
    (tmp_path / ASSET).write_bytes(b"PK no weights")
    with pytest.raises(AssetError, match="scorer"):
        load_scorer(open_assets(tmp_path))
