from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.errors import SourceError
from kgcine.identities.judgements import Judgement, parse_judgements, read_judgements, write_judgements

cells = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8)
judgements = st.builds(Judgement, cells, cells, st.sampled_from(["same", "different", "unsure"]), cells, cells)


@given(st.lists(judgements, max_size=5))
def test_what_is_written_is_read_back(found: list[Judgement]) -> None:
    assert parse_judgements(write_judgements(found)) == found


def test_a_reason_with_tabs_and_line_ends_stays_in_its_cell() -> None:
    (found,) = parse_judgements(write_judgements([Judgement("a", "b", "same", "me", 'one\t"two"\nthree')]))
    assert found.reason == 'one "two" three'


def test_without_a_file_nobody_has_judged(tmp_path: Path) -> None:
    assert read_judgements(tmp_path / "judgements.tsv") == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "left\tright\n",
        "left\tright\tverdict\tauthor\treason\na\tb\tmaybe\tme\tx\n",
        "left\tright\tverdict\tauthor\treason\na\tb\n",
    ],
)
def test_a_malformed_table_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "judgements.tsv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError, match=r"judgements\.tsv"):
        read_judgements(file)


def test_a_table_that_is_not_utf8_is_told_with_its_byte(tmp_path: Path) -> None:
    path = tmp_path / "judgements.tsv"
    path.write_bytes("left\tright\tverdict\tauthor\treason\nfilm/é".encode("latin-1"))
    with pytest.raises(SourceError, match=r"judgements.tsv: byte \d+ is not UTF-8"):
        read_judgements(path)
