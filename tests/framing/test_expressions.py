"""What the placeholders of patterns stand for is data."""

import re
from pathlib import Path

import pytest

from kgcine.assets import Assets, open_assets
from kgcine.errors import AssetError
from kgcine.framing.expressions import expression, load_shared

ENDS = {"subject": ["Film"], "object": ["Person"]}


def own(folder: Path, text: str) -> Assets:
    (folder / "extract").mkdir()
    (folder / "extract" / "expressions.toml").write_text(text, "utf-8")
    return open_assets(folder)


def fits(pattern: str, text: str, assets: Assets) -> bool:
    return expression(pattern, ENDS, {}, load_shared(assets)).compiled.search(text) is not None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("⟦1:Film⟧, shot in Riga by ⟦2:Person⟧", True),
        ("⟦1:Film⟧, a remake by ⟦2:Person⟧", False),
        ("⟦1:Film⟧, a puppet by ⟦2:Person⟧", True),
    ],
)
def test_credits_go_no_further_than_a_word_that_leads_astray(text: str, found: bool) -> None:
    assert fits("{subject}{credits} by {object}", text, open_assets()) is found


@pytest.mark.parametrize("text", ["⟦1:Person⟧ and the actress ⟦2:Person⟧", "⟦1:Person⟧ as well as ⟦2:Person⟧"])
def test_members_of_a_list_may_be_called_something(text: str) -> None:
    assert expression("^{object+}$", ENDS, {}, load_shared(open_assets())).compiled.search(text)


def test_a_users_words_win(tmp_path: Path) -> None:
    assets = own(tmp_path, '[placeholders]\nastray = ["puppet"]\n')
    assert fits("{subject}{credits} by {object}", "⟦1:Film⟧, a remake by ⟦2:Person⟧", assets)
    assert not fits("{subject}{credits} by {object}", "⟦1:Film⟧, a puppet by ⟦2:Person⟧", assets)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[placeholders]\nastray = "puppet"\n', r"\[placeholders\] astray must be a list"),
        ('[placeholders]\nastray = ["puppet", " "]\n', r"\[placeholders\] astray holds an empty phrase"),
        ('[placeholder]\nastray = ["puppet"]\n', r"there is no table \[placeholder\]"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(AssetError, match=message):
        load_shared(own(tmp_path, text))


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("played [a-z]+ in {subject~}", "played a in ⟦1:Film⟧ (⟦2:Date⟧), b in ⟦3:Film⟧ and the c in ⟦4:Film⟧.", "134"),
        ("roles: [a-z]+ \\({subject~}", "roles: a (⟦1:Film⟧, ⟦2:Date⟧), b (⟦3:Film⟧).", "13"),
        ("played [a-z]+ in {subject~}", "played a in ⟦1:Film⟧. The b in ⟦3:Film⟧", "1"),
        (
            "jury: {object*}",
            "jury: ⟦1:Person⟧ (x), the head of the fund ⟦2:Person⟧ and ⟦3:Nationality⟧ ⟦4:Person⟧.",
            "124",
        ),
        ("jury: {object*}", "jury: ⟦1:Person⟧, who was ill, and ⟦2:Person⟧.", "1"),
    ],
)
def test_rows_of_pairs_go_on_behind_what_leads_in_each_member(pattern: str, text: str, expected: str) -> None:
    found = expression(pattern, ENDS, {}, load_shared(open_assets())).compiled.search(text)
    assert found is not None
    row = next(iter(found.groupdict().values()))
    kinds = "Film" if "subject" in pattern else "Person"
    assert "".join(re.findall(rf"⟦(\d+):{kinds}⟧", row)) == expected
