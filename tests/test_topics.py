"""What a sentence goes on about that names no work or event."""

import pytest

from kgcine.assets import open_assets
from kgcine.coref import discourse
from kgcine.ontology import load_ontology
from kgcine.pairs import pairs_in, root_of
from kgcine.scene import Scene
from kgcine.topics import topics
from language import annotate, lexicon


def scene_of(*blocks: str) -> Scene:
    annotated = annotate(*blocks)
    return Scene(annotated, discourse(annotated, lexicon()), lexicon())


@pytest.mark.parametrize(
    ("blocks", "told"),
    [
        (('The film "Sulu" came out in 2019.', "Most scenes were shot in Almaty."), ["Sulu"]),
        (('The film "Sulu" came out in 2019.', 'The film "Qaray" was shot in Almaty.'), []),
        (("It came out in 2019.", "Most scenes were shot in Almaty."), []),
        (('"Sulu" (2019) and "Qaray" (2021) are films.', "Timur Satpaev plays a herder."), ["Qaray"]),
    ],
)
def test_the_work_named_last_is_what_a_sentence_without_one_goes_on_about(
    blocks: tuple[str, ...], told: list[str]
) -> None:
    ontology = load_ontology(open_assets())
    scene = scene_of(*blocks)
    *_, last = scene.doc.sents
    found = topics(scene, last, scene.inside(last), lambda filler: root_of(filler, ontology))
    assert [scene.text[filler.start : filler.end] for filler in found] == told


def test_a_topic_is_paired_with_what_the_sentence_names_and_never_the_other_way_round() -> None:
    scene = scene_of('The film "Sulu" came out in 2019.', "Timur Satpaev plays a herder.")
    *_, last = scene.doc.sents
    pairs = pairs_in(scene, last, load_ontology(open_assets()), frozenset({("CreativeWork", "Person")}))
    ends = [(scene.text[p.subject.start : p.subject.end], scene.text[p.object.start : p.object.end]) for p in pairs]
    assert ends == [("Sulu", "Timur Satpaev")]
