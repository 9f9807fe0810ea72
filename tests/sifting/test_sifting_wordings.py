"""The wordings of sifting that a user may edit, and mistakes in them."""

from pathlib import Path

import pytest

from kgcine.assets import open_assets
from kgcine.model import AssetError
from kgcine.sifting.wordings import Wordings, load_wordings


def own(folder: Path, text: str) -> Wordings:
    (folder / "extract").mkdir()
    (folder / "extract" / "sifting.toml").write_text(text, "utf-8")
    return load_wordings(open_assets(folder))


def test_a_wording_of_ones_own_counts_and_the_others_stay(tmp_path: Path) -> None:
    packaged, mine = load_wordings(open_assets()).strays, own(tmp_path, '[prizes]\nwinning = ["bagging"]\n').strays
    assert packaged.winning.match(" bagging the prize") is None
    assert mine.winning.match(" bagging the prize") is not None
    assert mine.winning.match(" securing the prize") is None
    assert mine.maker == packaged.maker


def test_an_empty_list_takes_a_wording_away(tmp_path: Path) -> None:
    assert own(tmp_path, "[prizes]\nwinning = []\n").strays.winning.match(" securing the prize") is None


MISTAKES = [
    ("[prizes\n", r"sifting\.toml: "),
    ("[prices]\n", r"sifting\.toml: there is no table \[prices\]"),
    ('[prizes]\nwinning = "securing"\n', r"sifting\.toml: \[prizes\] winning must be a list"),
    ("[prizes]\nwinning = [3]\n", r"sifting\.toml: \[prizes\] winning must be a list of which each entry is a string"),
    ('[prizes]\nwinning = ["securing", " "]\n', r"sifting\.toml: \[prizes\] winning holds an empty phrase"),
]


@pytest.mark.parametrize(("text", "told"), MISTAKES)
def test_a_mistake_is_told_with_the_file(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(AssetError, match=told):
        own(tmp_path, text)
