"""Frames that a sentence cannot fill are not looked at, and nothing is lost by it."""

from pathlib import Path

import pytest
from tests.language import SAMPLES, annotate, lexicon
from tests.reading import extractor, facts

from kgcine.assets import open_assets
from kgcine.claims.wording import load_wording
from kgcine.facts import Extractor
from kgcine.frames import load_frames
from kgcine.framing import evoking
from kgcine.framing.trails import load_trails
from kgcine.ontology import load_ontology
from kgcine.sifting.wordings import load_wordings


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> Extractor:
    """Return an extractor that looks at every frame that a word evokes."""
    monkeypatch.setattr(evoking, "_words_of", lambda specs: ())
    monkeypatch.setattr(evoking, "_asked", lambda specs, ontology: ())
    assets = open_assets()
    ontology = load_ontology(assets)
    frames, wording, sifting = load_frames(assets, ontology), load_wording(assets), load_wordings(assets)
    return Extractor(frames, ontology, wording, sifting, lexicon(), load_trails(assets, ontology))


@pytest.mark.parametrize("path", SAMPLES[:6], ids=lambda path: path.stem)
def test_no_fact_is_lost_by_asking_for_types_and_words_first(path: Path, patient: Extractor) -> None:
    blocks = path.read_text("utf-8").split("\n\n")
    assert extractor().extract(annotate(*blocks)) == patient.extract(annotate(*blocks))


def test_a_word_that_a_frame_asks_for_may_stand_there_in_any_form() -> None:
    told = facts("The film “Salt Road” is new. Its music lies in the hands of Jan Holm.")
    assert ("Salt Road", "composer", "Jan Holm") in told
