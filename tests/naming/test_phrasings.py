"""Wordings around names and numbers are data: a user's own win, and a mistake in them is told with its place."""

from pathlib import Path

import pytest
from tests.language import lexicon

from kgcine.assets import open_assets
from kgcine.errors import AssetError
from kgcine.naming.lexicon import load_lexicon


def write(folder: Path, text: str) -> Path:
    (folder / "extract").mkdir()
    (folder / "extract" / "patterns.toml").write_text(text, "utf-8")
    return folder


def test_a_users_pattern_wins_and_the_others_stay(tmp_path: Path) -> None:
    folder = write(tmp_path, "[names]\nmade_by = ', from the hand of '\n")
    found = load_lexicon(open_assets(folder))
    assert found.pattern("names", "made_by").fullmatch(", from the hand of ")
    assert found.pattern("names", "placed") == lexicon().pattern("names", "placed")


def test_a_pattern_has_the_words_of_a_list_and_the_parts_of_its_file(tmp_path: Path) -> None:
    folder = write(tmp_path, "[parts]\nname = '[XYZ]'\n\n[dates]\nmonth = '{name}{2}|{@described.months}'\n")
    month = load_lexicon(open_assets(folder)).pattern("dates", "month")
    assert [text for text in ("XY", "May", "XYZ", "Brumaire") if month.fullmatch(text)] == ["XY", "May"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[names]\nmade_by = '(by'\n", r"\[names\] made_by is no pattern \(missing \)"),
        ("[names]\nmade_by = '{somebody} by'\n", r"\[names\] made_by names \{somebody\}, which there is not"),
        ("[names]\nmade_by = '{@names.nowhere} by'\n", r"names \{@names.nowhere\}, which there is not"),
        ("[parts]\nname = '{name}'\n", "is no pattern"),
        ("[parts_played]\nname = 'Vera'\n", r"\[parts_played\] name needs the groups of the packaged pattern"),
        ("[names]\nmade_by = ['by']\n", r"\[names\] made_by must be a string"),
        ("[parts]\nname = ['by']\n", r"\[parts\] name must be a string"),
        ("[novels]\nby = 'by'\n", r"there is no table \[novels\]"),
        ("[names", "patterns.toml"),
    ],
)
def test_a_mistake_in_a_pattern_is_told_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(AssetError, match=message) as raised:
        load_lexicon(open_assets(write(tmp_path, text)))
    assert "\n" not in str(raised.value)
