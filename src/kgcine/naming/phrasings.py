"""The asset ``extract/patterns.toml`` in, its regular expressions out, compiled, by table and key.

In a pattern ``{name}`` stands for an entry of the table ``[parts]``, ``{@table.key}`` for any word of a list.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kgcine.assets import Assets
from kgcine.errors import AssetError
from kgcine.tables import read_tables

ASSET = "extract/patterns.toml"
_HINT = "Mend the file or remove your copy of it."
_PARTS = "parts"
# Names of parts have letters: the braces of "\d{4}" and "{1,60}" are those of a regular expression.
_PART = re.compile(r"\{(@?[a-z_.]+)\}")

Patterns = Mapping[tuple[str, str], re.Pattern[str]]


def load_patterns(assets: Assets, lists: Mapping[str, Mapping[str, Any]]) -> Patterns:
    """Compile every pattern; raise AssetError where one is broken or has lost a group that the packaged one has."""
    found = _compiled(assets, lists)
    shipped = replace(assets, user=None)
    if assets.path(ASSET) == shipped.path(ASSET):
        return found
    for place, packaged in _compiled(shipped, lists).items():
        if found[place].groups != packaged.groups or found[place].groupindex != packaged.groupindex:
            raise _fault(assets, place, "needs the groups of the packaged pattern")
    return found


def _compiled(assets: Assets, lists: Mapping[str, Mapping[str, Any]]) -> Patterns:
    tables = read_tables(assets, ASSET)
    parts = tables.get(_PARTS, {})
    texts = {(table, key): text for table, part in tables.items() if table != _PARTS for key, text in part.items()}
    found: dict[tuple[str, str], re.Pattern[str]] = {}
    for place, text in texts.items():
        try:
            found[place] = re.compile(_filled(text, parts, lists))
        except KeyError as error:
            raise _fault(assets, place, f"names {error.args[0]}, which there is not") from error
        except (re.error, RecursionError, TypeError) as error:
            raise _fault(assets, place, f"is no pattern ({error})") from error
    return found


def _filled(text: str, parts: Mapping[str, str], lists: Mapping[str, Mapping[str, Any]]) -> str:
    """Put parts and words into a pattern; raise KeyError with the name of what there is not.

    >>> _filled(r"{one} to {@numbers.words}", {"one": r"\\d{4}"}, {"numbers": {"words": ["ten", "a hundred"]}})
    '\\\\d{4} to a\\\\ hundred|ten'
    """

    def put(match: re.Match[str]) -> str:
        name = match[1]
        if not name.startswith("@"):
            if name not in parts:
                raise KeyError(match[0])
            return _filled(parts[name], parts, lists)
        table, _, key = name[1:].partition(".")
        if key not in lists.get(table, {}):
            raise KeyError(match[0])
        return "|".join(sorted(map(re.escape, lists[table][key]), key=len, reverse=True)) or "(?!)"

    return _PART.sub(put, text)


def _fault(assets: Assets, place: tuple[str, str], what: str) -> AssetError:
    return AssetError(f"{assets.path(ASSET)}: [{place[0]}] {place[1]} {what}.", hint=_HINT)
