"""The wordings of sifting that a user may edit, and mistakes in them."""

from pathlib import Path

import pytest

from kgcine.assets import open_assets
from kgcine.errors import AssetError
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


def test_a_part_may_be_told_by_a_verb_of_ones_own(tmp_path: Path) -> None:
    parts = own(tmp_path, '[parts]\ncasts = ["embod"]\nplays = ["embodies"]\n').parts
    assert parts.are_told("Anna Weber embodies the widow Vera.")
    assert not parts.are_told("Anna Weber plays the widow Vera.")
    assert parts.played.search("⟦0:Person⟧ embodies the widow ⟦1:Person⟧.") is not None


EMPTIED = """
[prizes]\nwhich = []\nfor = []
[makers]\nbehind_title = []\nwithin = []
[offices]\nunborne = []\njoints = []
[lists]\nall = []\nstarring = []\ngiven = []\ngoes_on = []
latter = []\nformer = []\njoints = []\nwhich = []\nparting = []\nnamed = []\nnext = []\nplaced = []\nyears = []
[owners]\ndirecting = []\ndirects = []\nothers = []\nauthors = []\nplayers = []\nscreen = []\nscreen_begun = []
[parts]\ncasts = []\nplays = []\nnever_as = []\nbeside = []
[asides]\nbegins = []\nstays = []
"""


def test_without_words_no_rule_fits_everything(tmp_path: Path) -> None:
    mine = own(tmp_path, EMPTIED)
    assert mine.strays.goes_on.match(", which won") is None
    assert mine.strays.his.match(" for his ") is None
    assert mine.strays.borne.search("The mayor under ") is not None
    assert mine.strays.listed.fullmatch(", and ") is None and mine.strays.listed.fullmatch(", ") is not None
    assert mine.rows.all_of.search("both of them") is None
    assert mine.rows.given.match(" to ") is not None
    assert mine.rows.latter.search("the latter born") is None and mine.rows.paired.search("a and b") is None
    assert mine.rows.year.match(" (1972)") is not None and mine.rows.placed.search(" at the ") is None
    assert mine.owners.directs.search("She directs.") is None
    assert mine.owners.screen.search("a short film") is None
    assert mine.parts.played.search("⟦0:Person⟧ plays ⟦1:Person⟧") is None
    assert mine.asides.led.match(", the widow of ") is None
    assert mine.asides.goes_on.match(", who stars") is not None
