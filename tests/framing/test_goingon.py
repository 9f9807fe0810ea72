"""What a sentence goes on speaking of, and where it does not."""

import pytest
from tests.language import annotate, lexicon
from tests.reading import extractor

from kgcine.coref import discourse
from kgcine.framing.goingon import goes_on_about
from kgcine.scene import Scene

STUDIO = "The Altyn Studio was founded in Bishkek in 1942. It has three halls."


def meant(types: tuple[str, ...], *blocks: str) -> str | None:
    """Return what the last sentence goes on about."""
    annotated = annotate(*blocks)
    scene = Scene(annotated, discourse(annotated, lexicon()), lexicon())
    *_, last = scene.doc.sents
    found = goes_on_about(last.start, types, scene, extractor()._ontology)
    names = {entity.id: entity.name for entity in scene.discourse.entities}
    return None if found is None or found.entity is None else names[found.entity]


@pytest.mark.parametrize(
    ("types", "text", "name"),
    [
        (("Organisation",), f"{STUDIO} In 1961 Ida Stone took over.", "Altyn Studio"),
        (("Organisation",), f"{STUDIO} The museum owes much to a donor. In 1961 Ida Stone took over.", None),
        (("Film",), "“Fog” is a film by Ida Stone. Shooting took a year.", "Fog"),
        (("Film",), "Ida Stone was born in Osh. Shooting took a year.", None),
    ],
)
def test_one_thing_is_gone_on_about_or_none(types: tuple[str, ...], text: str, name: str | None) -> None:
    assert meant(types, text) == name
