"""Sentences read by the packaged frames over the real model, without what is learned from examples."""

from functools import cache

from tests.language import annotate, annotator, lexicon

from kgcine.assets import open_assets
from kgcine.claims.wording import load_wording
from kgcine.facts import Extractor
from kgcine.frames import load_frames
from kgcine.framing.lengths import load_lengths
from kgcine.framing.trails import load_trails
from kgcine.model import Extraction, Literal, Statement
from kgcine.ontology import load_ontology
from kgcine.read import load_cleaning, make_article
from kgcine.sifting.wordings import load_wordings

Fact = tuple[str, str, str]


@cache
def extractor() -> Extractor:
    assets = open_assets()
    ontology = load_ontology(assets)
    frames, wording, sifting = load_frames(assets, ontology), load_wording(assets), load_wordings(assets)
    trails, lengths = load_trails(assets, ontology), load_lengths(assets)
    return Extractor(frames, ontology, wording, sifting, lexicon(), trails, lengths=lengths)


def read(*blocks: str, issued: str | None = None) -> Extraction:
    return extractor().extract(annotate(*blocks, issued=issued))


def said(extraction: Extraction, value: str | Literal) -> str:
    return value.value if isinstance(value, Literal) else extraction.entity(value).name


def fact(extraction: Extraction, statement: Statement) -> Fact:
    return said(extraction, statement.subject), statement.property, said(extraction, statement.object)


def facts(*blocks: str, issued: str | None = None) -> set[Fact]:
    extraction = read(*blocks, issued=issued)
    return {fact(extraction, statement) for statement in extraction.statements}


def stances(*blocks: str) -> dict[Fact, tuple[str, str | None]]:
    """Return the status and the speaker of each fact."""
    extraction = read(*blocks)
    return {
        fact(extraction, each): (each.status, said(extraction, each.speaker) if each.speaker else None)
        for each in extraction.statements
    }


def qualified(*blocks: str, issued: str | None = None) -> dict[Fact, dict[str, str]]:
    """Return the qualifiers of each fact."""
    extraction = read(*blocks, issued=issued)
    return {
        fact(extraction, each): {name: said(extraction, value) for name, value in each.qualifiers}
        for each in extraction.statements
    }


def told(text: str) -> set[Fact]:
    """Return the facts of a whole text, read as a file: its first line may be a headline."""
    (annotated,) = annotator().annotate([make_article("a", text, load_cleaning(open_assets()))])
    extraction = extractor().extract(annotated)
    return {fact(extraction, statement) for statement in extraction.statements}
