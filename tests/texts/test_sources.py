"""Bytes become text in whatever encoding they are."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.assets import open_assets
from kgcine.errors import SourceError
from kgcine.texts.cleaning import load_cleaning
from kgcine.texts.sources import decode, find_files, known_fields

RULES = load_cleaning(open_assets())


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The studio’s film “Café Été” was shot in Zürich – it won. " * 3, "cp1252"),
        ("Le Café Müller à Genève", "latin-1"),
        ("Студия сняла фильм «Игла», режиссёр работал в Алма-Ате. " * 3, "cp1251"),
        ("The film The Needle (Игла) was shot in Almaty (Алматы). ", "cp1251"),
        ("Студия сняла фильм, режиссёр работал в столице. " * 4, "koi8-r"),
        ("The Needle", "utf-16-le"),
        ("The Needle", "utf-16-be"),
        ("Игла, the film", "utf-16"),
        ("Игла, the film", "utf-32"),
        ("Игла, the film", "utf-8-sig"),
    ],
)
def test_an_encoding_is_recognised(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


@given(st.binary(max_size=300))
def test_any_bytes_are_a_text_or_a_source_error(data: bytes) -> None:
    try:
        assert decode(data, "a.txt").strip()
    except SourceError as error:
        assert "a.txt" in str(error)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])).map("A film {}".format))
def test_utf8_is_read_as_it_is(text: str) -> None:
    assert decode(text.encode(), "a.txt") == text


def test_files_are_listed_in_one_order_without_those_that_are_no_articles(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/.hidden.md", "_draft/x.txt", "README.md", "c.HTML", "d.pdf", "e.gold.jsonl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    assert [file.id for file in find_files(tmp_path, RULES)] == ["a/z", "b", "c"]


def test_metadata_are_known_by_any_of_their_names() -> None:
    record = {"Headline": "T", "AUTHOR": ["A", "B"], "date": 2021, "url": "", "link": "u", "lang": None, "x": "y"}
    assert known_fields(record, RULES) == {"title": "T", "creator": "A, B", "issued": "2021", "source": "u"}
