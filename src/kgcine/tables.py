"""The name of an asset of TOML tables in, its tables out.

A copy that a user made with an earlier version goes on working: an entry that it lacks is the packaged file's.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from kgcine.assets import Assets
from kgcine.errors import AssetError

_HINT = "Mend the file or remove your copy of it."
_FORMS = {dict: "a table", list: "a list", str: "a string", bool: "true or false", int: "a number", float: "a number"}


def read_tables(assets: Assets, name: str) -> dict[str, Any]:
    """Read an asset, each entry from the user's file where that has it.

    Raise AssetError where a file is no TOML, or a user's file has a table or a form of entry that the packaged one
    does not have.
    """
    own, shipped = _parsed(assets, name), replace(assets, user=None)
    if assets.path(name) == shipped.path(name):
        return own
    packaged = _parsed(shipped, name)
    unknown = sorted(own.keys() - packaged.keys())
    if unknown:
        raise AssetError(f"{assets.path(name)}: there is no table [{unknown[0]}] in the packaged file.", hint=_HINT)
    for entry, form in _odd(own, packaged):
        raise AssetError(f"{assets.path(name)}: {_shown(entry)} must be {form}.", hint=_HINT)
    return filled(own, packaged)


def filled(own: Mapping[str, Any], packaged: Mapping[str, Any]) -> dict[str, Any]:
    """Return the own entries and those that only the packaged tables have; a list stands for itself.

    >>> filled({"titles": {"joints": ["of"]}}, {"titles": {"joints": ["and"], "before": ["by"]}, "trim": {}})
    {'titles': {'joints': ['of'], 'before': ['by']}, 'trim': {}}
    """
    tables = {key for key, value in own.items() if isinstance(value, Mapping) and key in packaged}
    return {**packaged, **own, **{key: filled(own[key], packaged[key]) for key in tables}}


def refuse_blank(assets: Assets, name: str, data: Mapping[str, Any]) -> None:
    """Raise AssetError where a list holds a phrase without a word, which would fit anywhere."""
    for entry in _blank(data):
        raise AssetError(f"{assets.path(name)}: {_shown(entry)} holds an empty phrase.", hint="Remove the phrase.")


def _blank(data: Mapping[str, Any], path: str = "") -> Iterator[str]:
    for key, value in data.items():
        where = f"{path}.{key}" if path else key
        if isinstance(value, Mapping):
            yield from _blank(value, where)
        elif isinstance(value, list) and any(isinstance(each, str) and not each.strip() for each in value):
            yield where


def one_of(phrases: Iterable[str]) -> str:
    """Write a regular expression of any of these phrases; without phrases it fits nothing.

    >>> one_of(["was", "is"]), one_of([])
    ('was|is', '(?!)')
    """
    return "|".join(map(re.escape, phrases)) or "(?!)"


def _odd(own: Mapping[str, Any], packaged: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    """Yield the entries that have another form than the packaged ones, with the form that they should have."""
    for key, value in own.items():
        where, usual = f"{path}.{key}" if path else key, packaged.get(key, value)
        if _form(value) != _form(usual):
            yield where, _form(usual)
        elif isinstance(value, Mapping):
            yield from _odd(value, usual, where)
        elif isinstance(value, list) and usual and not {*map(_form, value)} <= {*map(_form, usual)}:
            yield where, f"a list of which each entry is {' or '.join(sorted({*map(_form, usual)}))}"


def _shown(entry: str) -> str:
    """Write an entry as the file has it: "[titles] joints"."""
    table, _, key = entry.rpartition(".")
    return f"[{table}] {key}" if table else f"[{key}]"


def _form(value: object) -> str:
    return _FORMS.get(type(value), "a date")


def _parsed(assets: Assets, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(assets.text(name))
    except tomllib.TOMLDecodeError as error:
        raise AssetError(f"{assets.path(name)}: {error}.", hint=_HINT) from error
