"""Mistakes in the cleaning and date files are told with the file and what is wrong."""

from pathlib import Path

import pytest

from kgcine.assets import Assets, open_assets
from kgcine.dating.dategrammar import load_dates
from kgcine.errors import AssetError
from kgcine.read import make_article
from kgcine.texts.cleaning import load_cleaning


def edited(folder: Path, name: str, old: str, new: str) -> Assets:
    """Return assets in which a user's copy of a file differs from the packaged one."""
    text = open_assets().text(name)
    assert old in text
    copy = folder / name
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_text(text.replace(old, new, 1), "utf-8")
    return open_assets(folder)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[furniture]", "[furniture", "line"),
        ("[furniture]", "[furnishing]", "no table [furnishing]"),
        ("words_min = 3", 'words_min = "three"', "[caption] words_min must be a number"),
        ("'all rights reserved\\b'", "'all (rights reserved'", "[furniture] lines has a broken pattern"),
        ("suffixes = [", "suffixes = 7\nother = [", "[files] suffixes must be a list"),
        ('metadata = "articles.csv"', "metadata = 1", "[files] metadata must be a string"),
    ],
)
def test_a_mistake_in_the_cleaning_file_is_told(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(AssetError) as caught:
        load_cleaning(edited(tmp_path, "extract/cleaning.toml", old, new))
    assert "cleaning.toml" in str(caught.value) and message in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[months]", "[months", "line"),
        ("[seasons]", "[times]", "no table [times]"),
        ("plain = [1800, 2059]", "plain = [1800]", "wrong form"),
        ('today = { unit = "day"', 'today = { unit = "hour"', "unknown unit 'hour'"),
    ],
)
def test_a_mistake_in_the_date_file_is_told(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(AssetError) as caught:
        load_dates(edited(tmp_path, "extract/dates.toml", old, new))
    assert "dates.toml" in str(caught.value) and message in str(caught.value)


def test_a_user_s_rule_counts_without_a_line_of_python(tmp_path: Path) -> None:
    text = "The film won.\n\nThat was River News.\n\nIt was shot here."
    rules = load_cleaning(
        edited(tmp_path, "extract/cleaning.toml", "  'all rights reserved\\b',", "  'that was river news',")
    )
    assert make_article("a", text, load_cleaning(open_assets())).view == " ".join(text.split())
    assert make_article("a", text, rules).view == "The film won. It was shot here."
