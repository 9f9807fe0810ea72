"""Weights of the recogniser of names: packed, unpacked, refused."""

import pytest
from spacy.training import Example

from kgcine.annotate import load_pipeline
from kgcine.assets import open_assets
from kgcine.errors import AssetError
from kgcine.parsing.nameweights import ASSET, pack, unpack

TEXT = "Aruzhan Bekenova won the Golden Sail in Aktau."


def names(nlp) -> list[tuple[str, str]]:
    with nlp.select_pipes(enable=["ner"]):
        return [(entity.text, entity.label_) for entity in nlp(TEXT).ents]


def test_a_pipeline_that_was_given_packed_weights_sees_the_same_names() -> None:
    taught = load_pipeline()
    taught.get_pipe("ner").add_label("AWARD")
    taught.get_pipe("ner").model.attrs["unseen_classes"].clear()
    example = Example.from_dict(taught.make_doc(TEXT), {"entities": [(25, 36, "AWARD"), (40, 45, "GPE")]})
    with taught.select_pipes(enable=["ner"]):
        optimizer = taught.resume_training()
        for _ in range(30):
            taught.update([example], sgd=optimizer)
    packed = pack(taught)
    assert names(load_pipeline(names=packed)) == [("Golden Sail", "AWARD"), ("Aktau", "GPE")]
    assert pack(load_pipeline(names=packed)) == packed


def test_the_weights_of_the_assets_are_of_the_default_model() -> None:
    weights = open_assets().data(ASSET)
    assert weights is not None
    assert "AWARD" in load_pipeline(names=weights).get_pipe("ner").labels


@pytest.mark.parametrize("broken", [b"", b"not gzip"])
def test_broken_weights_are_refused_in_one_line(broken: bytes) -> None:
    with pytest.raises(AssetError, match=ASSET):
        unpack(load_pipeline(), broken)


def test_weights_that_were_cut_short_are_refused_in_one_line() -> None:
    pipeline = load_pipeline()
    with pytest.raises(AssetError, match=ASSET):
        unpack(pipeline, pack(pipeline)[:5000])
