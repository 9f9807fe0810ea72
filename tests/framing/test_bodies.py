"""Museums and theatres, which are places and bodies of people."""

import pytest
from tests.language import annotate, lexicon
from tests.reading import Fact, extractor, facts

from kgcine.coref import discourse
from kgcine.framing.bodies import shown_bodies
from kgcine.scene import Scene

BODIES: list[tuple[str, Fact]] = [
    ("Ivan Petrov heads the Samal Museum.", ("Samal Museum", "leader", "Ivan Petrov")),
    ("Ivan Petrov worked at the Lermontov Theatre.", ("Ivan Petrov", "employer", "Lermontov Theatre")),
    ("The director of the Savitsky Gallery is Anna Weber.", ("Savitsky Gallery", "leader", "Anna Weber")),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_a_house_with_people_is_an_organisation(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(
    "text", ["The film was shown at the Samal Museum.", "Ivan Petrov does not head the Samal Museum."]
)
def test_a_house_without_people_stays_a_place(text: str) -> None:
    annotated = annotate(text)
    scene = Scene(annotated, discourse(annotated, lexicon()), lexicon())
    reader = extractor()
    assert not shown_bodies(scene, reader._frames, reader._ontology, lexicon())
