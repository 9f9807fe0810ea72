from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.errors import LinkError
from kgcine.link.decisions import CURIES, FILE, Decision, Decisions, header, parse, read_decisions, row
from kgcine.link.tables import cell

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=20).map(cell)
SUBJECTS = st.from_regex(r"\A(film|person)/[a-z0-9]{1,9}(-[a-z0-9]{1,9})?\Z")
DECISIONS = st.builds(
    Decision,
    subject=SUBJECTS,
    qid=st.none() | st.integers(1, 10**9).map(lambda number: f"Q{number}"),
    predicate=st.sampled_from(["exactMatch", "closeMatch", "relatedMatch"]),
    refused=st.booleans(),
    label=WORDS,
    object_label=WORDS,
    author=WORDS.filter(lambda text: "orcid" not in text),
    date=st.just("2026-11-22"),
    comment=WORDS,
    confidence=st.none() | st.sampled_from([0.0, 0.5, 1.0]),
)


def filled(*rows: str) -> str:
    return header("https://example.org/set") + "".join(rows)


def line(**cells: str) -> str:
    told = {
        "subject_id": "kgcine:film/igla",
        "predicate_id": "skos:exactMatch",
        "object_id": "wikidata:Q9",
        "mapping_justification": "semapv:ManualMappingCuration",
    }
    from kgcine.link.decisions import COLUMNS

    return "\t".join({**told, **cells}.get(column, "") for column in COLUMNS) + "\n"


@given(DECISIONS)
def test_decision_comes_back_as_it_was_written(decision: Decision) -> None:
    from dataclasses import replace

    found, problems = parse(filled(row(decision)))
    assert problems == []
    assert [replace(each, line=0) for each in found] == [decision]


@pytest.mark.parametrize(
    ("told", "qid"),
    [
        ("wikidata:Q42", "Q42"),
        ("wd:Q42", "Q42"),
        ("http://www.wikidata.org/entity/Q42", "Q42"),
        ("https://www.wikidata.org/wiki/Q42", "Q42"),
        ("https://www.wikidata.org/entity/Q42", "Q42"),
        ("sssom:NoTermFound", None),
    ],
)
def test_every_way_to_write_an_item_is_read(told: str, qid: str | None) -> None:
    found, problems = parse(filled(line(object_id=told)))
    assert ([each.qid for each in found], problems) == ([qid], [])


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"object_id": "wikidata:P57"}, "is no item"),
        ({"object_id": "wikidata:Q042"}, "is no item"),
        ({"object_id": "https://example.org/Q42"}, "is no item"),
        ({"object_id": ""}, "object_id is missing"),
        ({"mapping_justification": ""}, "mapping_justification is missing"),
        ({"mapping_justification": "semapv:BecauseISaySo"}, "is no justification"),
        ({"mapping_justification": "ManualMappingCuration"}, "is no justification"),
        ({"predicate_id": "owl:sameAs"}, "is none of"),
        ({"predicate_modifier": "not"}, "is not Not"),
        ({"subject_id": "film/igla"}, "is no entity"),
        ({"subject_id": "kgcine:"}, "is no entity"),
        ({"mapping_date": "22.11.2026"}, "is no date"),
        ({"confidence": "2"}, "between 0 and 1"),
        ({"confidence": "high"}, "could not convert"),
    ],
)
def test_mistake_is_told_with_its_line(cells: dict[str, str], message: str, tmp_path: Path) -> None:
    text = filled(line(), line(**cells, subject_label="x"))
    _, problems = parse(text)
    assert [(each.line, message in each.message) for each in problems] == [(len(text.splitlines()), True)]
    (tmp_path / FILE).write_text(text, "utf-8")
    with pytest.raises(LinkError, match=r"line 1\d: .*kgcine link check"):
        read_decisions(tmp_path)


@pytest.mark.parametrize(
    ("second", "message"),
    [
        ({"object_id": "wikidata:Q10"}, "is Q9 already"),
        ({}, "again"),
        ({"predicate_modifier": "Not"}, "both accepted and refused"),
        ({"object_id": "sssom:NoTermFound"}, "no item here"),
    ],
)
def test_decisions_that_cannot_both_hold_are_told(second: dict[str, str], message: str) -> None:
    _, problems = parse(filled(line(), line(**second)))
    assert [message in each.message for each in problems] == [True]


@pytest.mark.parametrize(
    "second",
    [
        {"object_id": "wikidata:Q10", "predicate_modifier": "Not"},
        {"object_id": "wikidata:Q10", "predicate_id": "skos:closeMatch"},
        {"subject_id": "kgcine:film/other"},
    ],
)
def test_decisions_that_hold_together_are_read(second: dict[str, str]) -> None:
    found, problems = parse(filled(line(), line(**second)))
    assert (len(found), problems) == (2, [])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("#curie_map: [\nsubject_id\n", "no YAML"),
        (header("x").replace("http://www.wikidata.org/entity/", "https://www.wikidata.org/wiki/"), "must stand for"),
        ("subject_id\tobject_id\n", "no column predicate_id"),
        (filled(line().rstrip("\n") + "\tmore\n"), "cells"),
    ],
)
def test_file_of_another_form_is_refused(text: str, message: str) -> None:
    with pytest.raises(LinkError, match=message):
        parse(text)


def test_columns_may_stand_in_any_order_and_fewer() -> None:
    text = "object_id\tmapping_justification\tpredicate_id\tsubject_id\r\n"
    text += "wikidata:Q9\tsemapv:MappingReview\tskos:exactMatch\tkgcine:film/igla\r\n"
    found, problems = parse(text)
    assert ([(each.subject, each.qid) for each in found], problems) == ([("film/igla", "Q9")], [])


def test_decisions_are_appended_and_nothing_before_them_changes(tmp_path: Path) -> None:
    decisions = Decisions(tmp_path)
    decisions.append(Decision("film/igla", "Q9", label="Igla", articles=("a", "b")))
    before = (tmp_path / FILE).read_bytes()
    Decisions(tmp_path).append(Decision("film/fire", None))
    after = (tmp_path / FILE).read_bytes()
    assert after.startswith(before) and b"sssom:NoTermFound" in after[len(before) :]
    assert [(each.subject, each.qid, each.articles) for each in read_decisions(tmp_path)] == [
        ("film/igla", "Q9", ("a", "b")),
        ("film/fire", None, ()),
    ]


def test_line_without_an_end_is_ended_first(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(filled(line()).rstrip("\n"), "utf-8")
    Decisions(tmp_path).append(Decision("film/fire", None))
    assert len(read_decisions(tmp_path)) == 2


def test_order_of_columns_of_a_file_is_kept(tmp_path: Path) -> None:
    head = "object_id\tmapping_justification\tpredicate_id\tsubject_id\n"
    (tmp_path / FILE).write_text(head, "utf-8")
    Decisions(tmp_path).append(Decision("film/fire", "Q9"))
    text = (tmp_path / FILE).read_text("utf-8")
    assert text == head + "wikidata:Q9\tsemapv:ManualMappingCuration\tskos:exactMatch\tkgcine:film/fire\n"


def test_undo_takes_back_what_this_session_wrote_and_no_more(tmp_path: Path) -> None:
    Decisions(tmp_path).append(Decision("film/igla", "Q9"))
    before = (tmp_path / FILE).read_bytes()
    session = Decisions(tmp_path)
    assert not session.undo()
    session.append(Decision("film/fire", "Q10"), Decision("film/fire", "Q11", refused=True))
    session.append(Decision("film/wanted", None))
    assert session.undo() and session.undo() and not session.undo()
    assert (tmp_path / FILE).read_bytes() == before


def test_prefixes_are_the_ones_of_the_field() -> None:
    assert CURIES["wikidata"] == "http://www.wikidata.org/entity/"
    assert CURIES["skos"] == "http://www.w3.org/2004/02/skos/core#"


@pytest.mark.parametrize("prefix", ["", "orcid:", "https://orcid.org/"])
def test_orcid_stands_as_an_id(prefix: str) -> None:
    text = row(Decision("film/igla", "Q9", author=f"{prefix}0000-0002-1825-0097"))
    assert "\torcid:0000-0002-1825-0097\t" in text


def test_file_that_is_no_utf8_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\xfe")
    with pytest.raises(LinkError, match="UTF-8"):
        read_decisions(tmp_path)


@pytest.mark.parametrize("folder", ["graphs/links", None])
def test_file_means_the_same_to_an_independent_reader_of_sssom(folder: str | None, tmp_path: Path) -> None:
    import sssom_pydantic

    written = Path(__file__).parents[2] / folder if folder else tmp_path
    if folder is None:
        Decisions(tmp_path).append(
            Decision("film/igla", "Q9", label="Igla", type="Film", author="A. Bek", date="2026-11-22", confidence=0.9),
            Decision("film/igla", "Q10", refused=True, author="orcid:0000-0002-1825-0097"),
            Decision("film/fire", None, comment="looked on 22 November"),
            Decision("place/hollywood", "Q34006", "closeMatch", articles=("a", "b")),
        )
    read = sssom_pydantic.read(written / FILE)
    theirs = {
        (each.subject.curie, each.predicate.curie, each.object.curie, each.predicate_modifier == "Not")
        for each in read.mappings
    }
    items = {each: f"wikidata:{each.qid}" if each.qid else "sssom:NoTermFound" for each in read_decisions(written)}
    ours = {(f"kgcine:{e.subject}", f"skos:{e.predicate}", item, e.refused) for e, item in items.items()}
    assert theirs == ours and len(read.mappings) == (0 if folder else 4)
    assert all(each.justification.curie == "semapv:ManualMappingCuration" for each in read.mappings)
    assert str(read.mapping_set.id) == "https://w3id.org/kgcine/id/mapping-set/decisions"
    assert read.converter.bimap["wikidata"] == "http://www.wikidata.org/entity/"
