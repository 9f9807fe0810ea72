"""Matrix products by numpy: the same parse as by the model as it comes, and one thread whatever the process has."""

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model, NumpyOps
from threadpoolctl import threadpool_info, threadpool_limits

from kgcine.annotate import Annotator, load_pipeline
from kgcine.assets import open_assets
from kgcine.dates import load_dates
from kgcine.model import DEFAULT_MODEL
from kgcine.naming.lexicon import load_lexicon
from language import SAMPLES, annotator, article

COLUMNS: list[int | str] = ["ORTH", "TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE"]


def as_it_comes() -> Language:
    return spacy.load(DEFAULT_MODEL.replace("-", "_"))


def test_the_parse_is_that_of_the_model_as_it_comes() -> None:
    texts = [path.read_text("utf-8") for path in SAMPLES]
    ours, theirs = load_pipeline().pipe(texts), as_it_comes().pipe(texts)
    assert [doc.to_array(COLUMNS).tolist() for doc in ours] == [doc.to_array(COLUMNS).tolist() for doc in theirs]


def test_every_layer_on_a_processor_multiplies_by_numpy() -> None:
    models = [getattr(pipe, "model", None) for _, pipe in load_pipeline().pipeline]
    layers = [layer for model in models if isinstance(model, Model) for layer in model.walk()]
    assert layers
    assert all(isinstance(layer.ops, NumpyOps) and not layer.ops.use_blis for layer in layers)


def test_one_thread_multiplies_also_where_the_process_has_more(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    nlp = load_pipeline()

    def watch(doc: Doc) -> Doc:
        seen.extend(each["num_threads"] for each in threadpool_info() if each["user_api"] == "blas")
        return doc

    Language.component("watch", func=watch)
    nlp.add_pipe("watch", first=True)
    assets = open_assets()
    watched = Annotator(nlp, load_lexicon(assets), load_dates(assets))
    with threadpool_limits(limits=2, user_api="blas"):
        list(watched.annotate([article("Rashid Nugmanov directed The Needle.")]))
    assert set(seen) == {1}


def test_two_threads_and_one_give_the_same_annotation() -> None:
    text = "\n\n".join(path.read_text("utf-8") for path in SAMPLES[:3])
    found = []
    for threads in (1, 2):
        with threadpool_limits(limits=threads, user_api="blas"):
            (told,) = annotator().annotate([article(text)])
        found.append((told.mentions, told.doc.to_array(COLUMNS).tolist()))
    assert found[0] == found[1]
