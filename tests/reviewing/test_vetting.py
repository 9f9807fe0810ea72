"""What cannot be is refused, and kept with the rule; what articles say against each other stays."""

from dataclasses import replace

import pytest

from builders import Told, needle, ontology, sample, year
from corpus import wave
from kgcine.assets import open_assets
from kgcine.model import Extraction, Literal, Span
from kgcine.reviewing.shapes import load_shapes
from kgcine.reviewing.vetting import Vetting

VETTING = Vetting.by(ontology(), load_shapes(open_assets()))


def person(text: str) -> Told:
    return Told("life", text).entity("Akan Bek", "Person").entity("The Well", "Film").entity("The Siege", "Event")


def refused(extraction: Extraction) -> list[tuple[str, str]]:
    found = VETTING.vetted(extraction)
    assert len(found.statements) + len(found.rejected) == len(extraction.statements) + len(extraction.rejected)
    return [(each.statement.property, each.rule) for each in found.rejected]


def test_sound_extractions_stay_as_they_are() -> None:
    for each in (needle(), wave()):
        assert VETTING.vetted(each) == each


LIFE = "Akan Bek, 1950, 1960, 1930, 2090, made The Well 1953. The Siege 1941 to 1939."


@pytest.mark.parametrize(
    ("facts", "wrong"),
    [
        ([("Akan Bek", "birthDate", 1960), ("Akan Bek", "deathDate", 1930)], "died before being born"),
        ([("Akan Bek", "birthDate", 1930), ("Akan Bek", "deathDate", 2090)], "lived for more than 120 years"),
        (
            [("Akan Bek", "birthDate", 1950), ("The Well", "releaseDate", 1953), ("The Well", "director", "Akan Bek")],
            "came out before its maker was six years old",
        ),
        (
            [("Akan Bek", "birthDate", 1960), ("The Well", "releaseDate", 1953), ("The Well", "director", "Akan Bek")],
            "came out before its maker was six years old",
        ),
        (
            [
                ("Akan Bek", "birthDate", 1960),
                ("The Well", "releaseDate", 1953),
                ("The Well", "castMember", "Akan Bek"),
            ],
            "came out before somebody in it was born",
        ),
        ([("The Siege", "startDate", 1941), ("The Siege", "endDate", 1939)], "ends before it starts"),
    ],
)
def test_the_impossible_is_refused(facts: list[tuple[str, str, int | str]], wrong: str) -> None:
    told = person(LIFE)
    for subject, prop, value in facts:
        told.fact(subject, prop, year(value) if isinstance(value, int) else value)
    assert refused(told.made()) == [(facts[-1][1], f"shape: {wrong}")]


def test_of_two_facts_the_less_confident_goes() -> None:
    told = person(LIFE)
    told.fact("Akan Bek", "birthDate", year(1960), confidence=0.5)
    told.fact("Akan Bek", "deathDate", year(1930), confidence=0.9)
    assert refused(told.made()) == [("birthDate", "shape: died before being born")]


def test_the_same_year_more_precisely_is_no_contradiction() -> None:
    told = person("Akan Bek was born on 1 May 1950 and died in 1950.")
    born = Literal("1950-05-01", "date")
    told.fact("Akan Bek", "birthDate", born).fact("Akan Bek", "deathDate", year(1950))
    found = told.made()
    spans = [
        Span(found.article.text.index(words), found.article.text.index(words) + len(words)) for words in ("1 May 1950",)
    ]
    first = found.statements[0]
    fixed = replace(first, evidence=(replace(first.evidence[0], object=spans[0]),))
    assert refused(replace(found, statements=(fixed, *found.statements[1:]))) == []


def test_two_births_stay_side_by_side() -> None:
    told = person(LIFE).fact("Akan Bek", "birthDate", year(1950)).fact("Akan Bek", "birthDate", year(1960))
    assert refused(told.made()) == []


def test_a_rumour_of_the_impossible_stays_a_rumour() -> None:
    told = person(LIFE).fact("Akan Bek", "birthDate", year(1960))
    told.fact("Akan Bek", "deathDate", year(1930), status="alleged")
    assert refused(told.made()) == []


def test_a_qualifier_can_be_impossible_too() -> None:
    told = Told("prize", "Akan Bek, born in 1960, won the Grand Prix in 1950.")
    told.entity("Akan Bek", "Person").entity("Grand Prix", "Award").fact("Akan Bek", "birthDate", year(1960))
    told.fact("Akan Bek", "awardReceived", "Grand Prix", pointInTime=year(1950), confidence=0.8)
    assert refused(told.made()) == [("awardReceived", "shape: happened before the person was born")]


def test_a_thing_is_not_made_by_itself() -> None:
    told = person(LIFE).fact("Akan Bek", "parent", "Akan Bek")
    assert refused(told.made()) == [("parent", "shape: leads from a thing to itself")]


def test_evidence_that_holds_no_end_refuses() -> None:
    found = sample()[0]
    first = found.statements[0]
    spoilt = replace(first, evidence=(replace(first.evidence[0], subject=Span(11, 13)),))
    (refusal,) = refused(replace(found, statements=(spoilt, *found.statements[1:])))
    assert refusal == ("director", "evidence: subject: “is” is no name of it, and no chain leads to one")
