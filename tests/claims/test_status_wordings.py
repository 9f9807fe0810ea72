"""The wordings of status that a user may edit, and mistakes in them."""

from pathlib import Path

import pytest

from kgcine.assets import open_assets
from kgcine.claims.wording import Wording, load_wording
from kgcine.errors import AssetError

WORK = "⟦0:Film⟧"


def own(folder: Path, text: str) -> Wording:
    (folder / "extract").mkdir()
    (folder / "extract" / "status.toml").write_text(text, "utf-8")
    return load_wording(open_assets(folder))


def is_plan(wording: Wording, text: str) -> bool:
    plans = wording.plans
    return plans is not None and any(each.search(text) is not None for each in plans.wordings)


def test_a_plan_may_be_told_by_a_word_of_ones_own(tmp_path: Path) -> None:
    mine = own(tmp_path, '[planned.works]\ndone = ["sadly was"]\n')
    assert is_plan(load_wording(open_assets()), f"{WORK} was never shot")
    assert is_plan(mine, f"{WORK} sadly was never shot") and not is_plan(mine, f"{WORK} was never shot")


def test_an_empty_list_takes_a_wording_away(tmp_path: Path) -> None:
    mine = own(tmp_path, "[planned]\ngoing = []\n[planned.works]\nnow = []\nfuture = []\n")
    assert mine.going == frozenset()
    assert is_plan(mine, f"She is preparing the film {WORK}") and not is_plan(
        mine, f"She is now preparing the film {WORK}"
    )
    assert not is_plan(mine, f"{WORK} will be a film")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[planned]\ngoing = true\n", r"status\.toml: \[planned\] going must be a list"),
        ('[reported]\nsources = [""]\n', r"status\.toml: \[reported\] sources holds an empty phrase"),
        ('[planned.works]\nnow = [" "]\n', r"status\.toml: \[planned\.works\] now holds an empty phrase"),
    ],
)
def test_a_mistake_is_told_with_the_file(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(AssetError, match=told):
        own(tmp_path, text)
