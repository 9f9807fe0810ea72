"""Tables that a user's copy and the packaged file make together."""

from pathlib import Path

import pytest

from kgcine.assets import Assets
from kgcine.errors import AssetError
from kgcine.tables import filled, read_tables

PACKAGED = (
    '[titles]\njoints = ["of", "and"]\nbefore = ["by"]\n[limits]\nword = 4\nshare = 0.5\n[titles.inner]\nlong = true\n'
)


def assets(folder: Path, own: str | None) -> Assets:
    for name, text in (("packaged", PACKAGED), ("own", own)):
        (folder / name / "extract").mkdir(parents=True)
        if text is not None:
            (folder / name / "extract" / "rules.toml").write_text(text, "utf-8")
    return Assets(folder / "packaged", folder / "own")


@pytest.mark.parametrize(
    ("own", "changed"),
    [
        (None, {}),
        ("", {}),
        ('[titles]\njoints = ["de"]\n', {("titles", "joints"): ["de"]}),
        ("[titles]\njoints = []\n", {("titles", "joints"): []}),
        ("[limits]\nshare = 1\n", {("limits", "share"): 1}),
        ('[titles]\nafter = ["in"]\n', {("titles", "after"): ["in"]}),
    ],
)
def test_an_entry_that_a_copy_lacks_is_the_packaged_one(
    tmp_path: Path, own: str | None, changed: dict[tuple[str, str], object]
) -> None:
    expected: dict[str, dict[str, object]] = {
        "titles": {"joints": ["of", "and"], "before": ["by"], "inner": {"long": True}},
        "limits": {"word": 4, "share": 0.5},
    }
    for (table, key), value in changed.items():
        expected.setdefault(table, {})[key] = value
    assert read_tables(assets(tmp_path, own), "extract/rules.toml") == expected


@pytest.mark.parametrize(
    ("own", "message"),
    [
        ("[titles\n", r"own/extract/rules.toml: .*line 1"),
        ("[title]\njoints = []\n", r"no table \[title\]"),
        ('[titles]\njoints = "of"\n', r"\[titles\] joints must be a list"),
        ('titles = ["of"]\n', r"\[titles\] must be a table"),
        ("[titles]\njoints = [1]\n", r"\[titles\] joints must be a list of which each entry is a string"),
        ('[titles.inner]\nlong = "yes"\n', r"\[titles.inner\] long must be true or false"),
        ("[limits]\nword = true\n", r"\[limits\] word must be a number"),
    ],
)
def test_an_entry_of_another_form_is_told(tmp_path: Path, own: str, message: str) -> None:
    with pytest.raises(AssetError, match=message) as caught:
        read_tables(assets(tmp_path, own), "extract/rules.toml")
    assert caught.value.hint == "Mend the file or remove your copy of it."


def test_tables_are_filled_without_a_change_to_either() -> None:
    own, packaged = {"a": {"b": [1]}}, {"a": {"c": [2]}}
    assert filled(own, packaged) == {"a": {"b": [1], "c": [2]}}
    assert (own, packaged) == ({"a": {"b": [1]}}, {"a": {"c": [2]}})
