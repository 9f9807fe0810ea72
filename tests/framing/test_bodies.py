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
    ("Lindau Prison stood in Osh. The prison was headed by Anna Weber.", ("Lindau Prison", "leader", "Anna Weber")),
    ("The Lindau camp had many inmates. The camp was closed in 1940.", ("Lindau camp", "dissolved", "1940")),
    (
        "Lindlag was a Soviet labour camp near Osh. It was headed by Anna Weber.",
        ("Lindlag", "leader", "Anna Weber"),
    ),
    ("Lindlag was a labour camp that existed from 1941 to 1949.", ("Lindlag", "dissolved", "1949")),
    ("The first commandant of the Lindau camp was Anna Weber.", ("Lindau camp", "leader", "Anna Weber")),
    ("The Weber theater was founded in Riga in 1925.", ("Weber theater", "inception", "1925")),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_a_house_with_people_is_an_organisation(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The film was shown at the Samal Museum.",
        "Ivan Petrov does not head the Samal Museum.",
        "The film was shown at the Samal Cinema, which was closed in 1999.",
        "The Lindau Bridge was closed in 1999.",
    ],
)
def test_a_house_without_people_stays_a_place(text: str) -> None:
    annotated = annotate(text)
    scene = Scene(annotated, discourse(annotated, lexicon()), lexicon())
    reader = extractor()
    assert not shown_bodies(scene, reader._frames, reader._ontology, lexicon())
