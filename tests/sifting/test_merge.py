"""A fact that is told twice is one statement with two pieces of evidence."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kgcine.model import Evidence, Literal, Span, Statement
from kgcine.sifting.merge import merge

FUNCTIONAL = frozenset({"releaseDate", "birthDate"})


def evidence(at: int) -> Evidence:
    return Evidence(Span(at, at + 10), Span(at, at + 2), Span(at + 4, at + 6))


def told(at: int, **more: object) -> Statement:
    base = Statement("e1", "director", "e2", confidence=0.8, frame="film/direct", evidence=(evidence(at),))
    return replace(base, **more)  # type: ignore[arg-type]


def year(value: str, datatype: str = "gYear") -> Literal:
    return Literal(value, datatype)  # type: ignore[arg-type]


def test_what_is_told_twice_is_surer_and_keeps_both_sentences() -> None:
    (merged,) = merge([told(0), told(20)], FUNCTIONAL)
    assert merged.evidence == (evidence(0), evidence(20))
    assert 0.8 < merged.confidence < 1


def test_two_frames_over_one_sentence_are_no_two_witnesses() -> None:
    (merged,) = merge([told(0), told(0, frame="film/film-by", confidence=0.7)], FUNCTIONAL)
    assert merged == told(0)


def test_running_text_is_cited_before_a_caption_that_says_the_same() -> None:
    caption = Span(0, 15)
    (merged,) = merge([told(0), told(20)], FUNCTIONAL, [caption])
    assert merged.evidence == (evidence(20), evidence(0))
    (surer,) = merge([told(0, confidence=0.9), told(20)], FUNCTIONAL, [caption])
    assert surer.evidence == (evidence(0), evidence(20))


def test_the_surer_evidence_comes_first() -> None:
    (merged,) = merge([told(0, confidence=0.5), told(20, confidence=0.9)], FUNCTIONAL)
    assert merged.evidence == (evidence(20), evidence(0))


def test_status_and_speaker_keep_statements_apart() -> None:
    kinds = [told(0), told(0, status="reported"), told(0, status="reported", speaker="e5"), told(0, status="denied")]
    assert len(merge(kinds, FUNCTIONAL)) == len(kinds)


def test_qualifiers_join_unless_they_contradict() -> None:
    role, other = ("role", Literal("Lena")), ("role", Literal("Vera"))
    (merged,) = merge([told(0), told(20, qualifiers=(role,))], FUNCTIONAL)
    assert merged.qualifiers == (role,)
    assert len(merge([told(0, qualifiers=(other,)), told(20, qualifiers=(role,))], FUNCTIONAL)) == 2


def test_a_finer_date_takes_in_the_coarser_one() -> None:
    dates = [year("1994"), year("1994-05-03", "date"), year("1994-05", "gYearMonth")]
    statements = [told(at * 20, property="releaseDate", object=value) for at, value in enumerate(dates)]
    (merged,) = merge(statements, FUNCTIONAL)
    assert merged.object == dates[1]
    assert merged.evidence[0] == evidence(20)


def test_dates_that_differ_stand_side_by_side() -> None:
    two = [told(0, property="releaseDate", object=year("1994")), told(20, property="releaseDate", object=year("1995"))]
    assert len(merge(two, FUNCTIONAL)) == 2


def test_dates_of_what_may_have_many_are_not_folded() -> None:
    one = told(0, property="narrativePeriod", object=year("1994"))
    other = told(20, property="narrativePeriod", object=year("1994-05", "gYearMonth"))
    assert len(merge([one, other], FUNCTIONAL)) == 2


STATEMENTS = st.lists(
    st.builds(
        lambda at, subject, name, value: told(at, subject=subject, property=name, object=value),
        st.integers(0, 50),
        st.sampled_from(["e1", "e2"]),
        st.sampled_from(["director", "releaseDate"]),
        st.sampled_from(["e3", year("1994"), year("1994-05", "gYearMonth"), year("1990")]),
    ),
    max_size=12,
)


@given(STATEMENTS)
def test_merging_again_changes_nothing_and_loses_no_evidence(statements: list[Statement]) -> None:
    once = merge(statements, FUNCTIONAL)
    assert merge(once, FUNCTIONAL) == once
    assert {e for s in once for e in s.evidence} == {e for s in statements for e in s.evidence}
    assert all(0 < s.confidence <= 0.99 for s in once)


def test_the_evidence_that_tells_all_qualifiers_comes_first() -> None:
    month, whole = ("pointInTime", year("1937-12", "gYearMonth")), ("pointInTime", year("1937"))
    said = [told(0, confidence=0.9, qualifiers=(whole,)), told(20, confidence=0.6, qualifiers=(month,))]
    for statements in (said, said[::-1]):
        (merged,) = merge(statements, FUNCTIONAL)
        assert merged.evidence == (evidence(20), evidence(0))
        assert merged.qualifiers == (month,)
        assert merged.confidence > 0.9
