"""Evidence that does not hold both ends is found, however it was spoilt."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import NEEDLE, needle, sample
from corpus import needle as other_needle
from corpus import wave
from kgcine.assets import open_assets
from kgcine.dates import load_dates
from kgcine.model import Evidence, Extraction, Literal, Span
from kgcine.reviewing.evidence import End, Places, evidence_faults, faults, named, says

FIRST = Span(0, NEEDLE.index(".") + 1)
FILM = Span(0, len("The Needle"))
DIRECTOR = Span(NEEDLE.index("Rashid"), NEEDLE.index("."))
TOLD = [(each, at) for each in (*sample(), other_needle(), wave()) for at in range(len(each.statements))]


def first(extraction: Extraction, at: int, **changed: object) -> list[str]:
    told = extraction.statements[at]
    spoilt = replace(told.evidence[0], **changed)  # type: ignore[arg-type]
    return evidence_faults(extraction, replace(told, evidence=(spoilt,)))


def test_evidence_that_names_both_ends_is_sound() -> None:
    told = needle().statements[0]
    assert evidence_faults(needle(), told) == []


@pytest.mark.parametrize(
    ("evidence", "fault"),
    [
        (Evidence(Span(0, 9999), FILM, DIRECTOR), "no stretch"),
        (Evidence(Span(5, 5), FILM, DIRECTOR), "no stretch"),
        (Evidence(FIRST, Span(-1, 4), DIRECTOR), "no stretch"),
        (Evidence(FIRST, Span(0, 6), DIRECTOR), "does not begin and end with words"),
        (Evidence(FIRST, Span(0, 11), DIRECTOR), "does not begin and end with words"),
        (Evidence(FIRST, DIRECTOR, FILM), "subject: “Rashid Nugmanov” is no name"),
        (Evidence(FIRST, Span(14, 20), DIRECTOR), "subject: “a 1988” is no name"),
        (Evidence(Span(46, len(NEEDLE)), FILM, DIRECTOR), "holds neither end"),
        (Evidence(Span(0, 25), FILM, DIRECTOR), "object: “Rashid Nugmanov” stands outside the sentence"),
    ],
)
def test_spoilt_evidence_is_found(evidence: Evidence, fault: str) -> None:
    told = replace(needle().statements[0], evidence=(evidence,))
    assert fault in "; ".join(evidence_faults(needle(), told))


def test_a_chain_leads_from_a_pronoun_to_the_name() -> None:
    text = "The Needle ran. It was made by Nugmanov."
    told = Places(text, (Span(16, 40),), (Span(16, 18),), (Span(31, 39),))
    film, director = named("The Needle"), named("Nugmanov")
    assert [*faults(told, film, director)] == ["subject: “It” is no name of it, and no chain leads to one"]
    assert [*faults(replace(told, chain=(Span(0, 10),)), film, director)] == []
    assert [*faults(replace(told, chain=(Span(11, 14),)), film, director)] != []


def test_a_statement_without_evidence_is_found() -> None:
    assert evidence_faults(needle(), replace(needle().statements[0], evidence=())) == ["there is no evidence"]


@pytest.mark.parametrize(
    ("words", "value", "sound"),
    [
        ("1988", Literal("1988", "gYear"), True),
        ("19 March 1954", Literal("1954-03-19", "date"), True),
        ("19 March 1955", Literal("1954-03-19", "date"), False),
        ("December of that year", Literal("1937-12", "gYearMonth"), True),
        ("more than 4,000", Literal("4000", "integer"), True),
        ("1.5 million", Literal("1500000", "integer"), True),
        ("two dozen", Literal("24", "integer"), True),
        ("3,000", Literal("4000", "integer"), False),
        ("Moro", Literal("Moro"), True),
        ("folksinger", Literal("folk singer"), True),
        ("the North", Literal("film director"), False),
        ("Friday", Literal("2024-02-09", "date"), True),
        ("March", Literal("2024-03", "gYearMonth"), True),
        ("the mill", Literal("2024-02-09", "date"), False),
    ],
)
def test_words_say_a_value(words: str, value: Literal, sound: bool) -> None:
    assert says(words, value, load_dates(open_assets())) is sound


@given(st.sampled_from(TOLD), st.sampled_from(["subject", "object"]), st.integers(-12, 12).filter(bool))
def test_no_mention_can_be_moved_unseen_where_no_chain_speaks_for_it(
    told: tuple[Extraction, int], end: str, by: int
) -> None:
    extraction, at = told
    evidence = extraction.statements[at].evidence[0]
    span = getattr(evidence, end)
    moved = Span(span.start + by, span.end + by)
    assert (
        first(extraction, at, **{end: moved})
        or extraction.article.text[slice(*span)] == extraction.article.text[slice(*moved)]
    )


@given(st.sampled_from(TOLD), st.integers(1, 8), st.booleans())
def test_no_sentence_can_be_cut_within_a_word_unseen(told: tuple[Extraction, int], by: int, front: bool) -> None:
    extraction, at = told
    sentence = extraction.statements[at].evidence[0].sentence
    cut = Span(sentence.start + by, sentence.end) if front else Span(sentence.start, sentence.end - by)
    text = extraction.article.text
    edge = cut.start if front else cut.end
    if text[edge - 1].isalpha() and text[edge].isalpha() and text[edge].isascii():
        assert first(extraction, at, sentence=cut)


def test_an_empty_end_says_nothing() -> None:
    assert [*faults(Places("x", (Span(0, 1),), (), (Span(0, 1),)), End(), End())] == ["there is no subject"]


def test_character_references_and_tags_within_a_name_are_read_as_its_words() -> None:
    text = "Agn&egrave;s <b>Varda</b> made <em>Cl&eacute;o</em>."
    varda, cleo = Span(0, text.index("</b>")), Span(text.index("Cl&"), text.index("</em>"))
    told = Places(text, (Span(0, len(text)),), (cleo,), (varda,))
    assert [*faults(told, named("Cléo"), named("Agnès Varda"))] == []
