import csv
from pathlib import Path

import pytest

from builders import ontology
from kgcine.assets import Assets, open_assets
from kgcine.errors import AssetError
from kgcine.link.alignment import alignment
from kgcine.link.values import COLUMNS, TABLE, load_items


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(open_assets().text(name).splitlines()))


@pytest.mark.parametrize(
    ("prop", "word", "qid"),
    [
        ("originalLanguage", "Kazakh", "Q9252"),
        ("originalLanguage", "Kazakh language", "Q9252"),
        ("originalLanguage", "қазақ тілі", "Q9252"),
        ("originalLanguage", "Russian", "Q7737"),
        ("originalLanguage", "Kyrgyz", "Q9255"),
        ("originalLanguage", "Tajik", "Q9260"),
        ("originalLanguage", "Farsi", "Q9168"),
        ("originalLanguage", "actor", None),
        ("occupation", "Film director", "Q2526255"),
        ("occupation", "Kazakh", None),
        ("genre", "Kazakh", None),
    ],
)
def test_word_stands_for_an_item_as_the_value_of_its_property(prop: str, word: str, qid: str | None) -> None:
    assert load_items(open_assets()).find(prop, word) == qid


def test_every_language_that_articles_may_name_has_an_item() -> None:
    items = load_items(open_assets())
    named = [row["name"] for row in rows("extract/gazetteer/languages.csv")]
    assert named and [name for name in named if items.find("originalLanguage", name) is None] == []


def test_every_occupation_of_the_table_is_one_that_articles_can_tell() -> None:
    told = {row["occupation"] for row in rows("extract/occupations.csv")}
    assert {row["label"] for row in rows(TABLE) if row["property"] == "occupation"} - told == set()


def test_table_is_sorted_and_its_properties_take_texts_and_have_a_counterpart() -> None:
    classes, aligned = ontology(), alignment(open_assets())
    found = rows(TABLE)
    assert [(row["property"], row["label"]) for row in found] == sorted(
        (row["property"], row["label"]) for row in found
    )
    assert all(classes.property(prop).literal and prop in aligned for prop in {row["property"] for row in found})


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("originalLanguage,Kazakh,Q9252,,", "missing or malformed"),
        ("originalLanguage,Kazakh,Q9252, ,", "missing or malformed"),
        ("originalLanguage,Kazakh,9252,x,", "missing or malformed"),
        ("originalLanguage,Kazakh,Q9252,x", "missing or malformed"),
        ("originalLanguage,Kazakh,Q1,x,\noriginalLanguage,Other,Q2,x,Kazakh language", "two items"),
    ],
)
def test_row_that_proves_nothing_is_refused(tmp_path: Path, line: str, message: str) -> None:
    file = tmp_path.joinpath(*TABLE.split("/"))
    file.parent.mkdir(parents=True)
    file.write_text(f"{','.join(COLUMNS)}\n{line}\n", encoding="utf-8")
    with pytest.raises(AssetError, match=message):
        load_items(Assets(tmp_path))


def test_table_of_another_form_is_refused(tmp_path: Path) -> None:
    file = tmp_path.joinpath(*TABLE.split("/"))
    file.parent.mkdir(parents=True)
    file.write_text("label,qid\n", encoding="utf-8")
    with pytest.raises(AssetError, match="first line"):
        load_items(Assets(tmp_path))
