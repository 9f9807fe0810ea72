"""Persons whom only the plot of a film names."""

import pytest
from tests.language import annotator
from tests.reading import extractor, fact

from kgcine.assets import open_assets
from kgcine.read import load_cleaning, make_article

PLOT = "Kamila Reed is a nurse who was born in Riga. She moves to Lyon and marries Timur, a Latvian soldier."


def told(text: str) -> set[tuple[str, str]]:
    (annotated,) = annotator().annotate([make_article("a", text, load_cleaning(open_assets()))])
    extraction = extractor().extract(annotated)
    return {fact(extraction, each)[:2] for each in extraction.statements}


@pytest.mark.parametrize("label", ["Plot\n\n", "Plot: ", "Synopsis:\n"])
def test_a_plot_tells_of_nobody(label: str) -> None:
    text = f"“Grey Harbour” is a film by Anna Weber.\n\n{label}{PLOT}\n\nProduction\n\nAnna Weber was born in Omsk."
    found = told(text)
    assert {subject for subject, _ in found} == {"Grey Harbour", "Anna Weber"}
    assert ("Anna Weber", "birthPlace") in found


def test_without_the_label_it_is_a_life() -> None:
    assert ("Kamila Reed", "birthPlace") in told(PLOT)


def test_whom_the_article_names_elsewhere_has_lived() -> None:
    assert ("Kamila Reed", "birthPlace") in told(f"Kamila Reed died in 1990.\n\nPlot\n\n{PLOT}")
