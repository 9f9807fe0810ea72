"""The ends of a fact and since when it held in, until when it held out: "a post that she held for nine years"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kgcine.dating.periods import point
from kgcine.framing.owndates import TABLE
from kgcine.scene import Filler, Scene

START, END = "startDate", "endDate"
_REACH, _LONGEST, _NUMBER = 200, 60, 30


def lasting(known: Mapping[str, Filler], subject: Filler, value: Filler, scene: Scene) -> dict[str, Filler]:
    """Return by qualifier what the words behind a fact tell of how long it lasted, nothing where its end is known."""
    if END in known:
        return {}
    last = max(subject, value, key=lambda each: each.end)
    return _behind(known, last, scene)


def _behind(known: Mapping[str, Filler], last: Filler, scene: Scene) -> dict[str, Filler]:
    led = scene.lexicon.pattern(TABLE, "lasted").match(scene.text, last.end, last.end + _REACH)
    years = 0 if led is None else _years(led.end(), scene)
    if led is None or not years:
        return {}
    start = known.get(START)
    if start is None and led["next"]:
        start = _told_last(scene.doc[last.token].sent.start_char, led.end(), scene)
    return _ended(start, years)


def _ended(start: Filler | None, years: int) -> dict[str, Filler]:
    first = "" if start is None or start.literal is None else start.literal.value[:4]
    end = point(int(first) + years) if first.isdecimal() else None
    if start is None or end is None or start.relation == "since":
        # "Has lived there since 1950 and worked for 40 years".
        return {}
    return {START: start, END: replace(start, literal=end)}


def _years(at: int, scene: Scene) -> int:
    """Return the number of years that is told at a place of the text, 0 where none is."""
    told = next((each for each in scene.between(at, at + _NUMBER) if each.type == "Number" and each.start == at), None)
    plain = told is not None and " " not in scene.text[told.start : told.end]
    plain = plain and told is not None and scene.lexicon.pattern(TABLE, "years").match(scene.text, told.end) is not None
    value = told.literal.value if told is not None and told.literal is not None and plain else "0"
    return int(value) if value.isdecimal() and int(value) <= _LONGEST else 0


def _told_last(start: int, end: int, scene: Scene) -> Filler | None:
    """Return the last date of a stretch of text, where it is a moment."""
    dates = [each for each in scene.between(start, end) if each.type == "Date" and each.end <= end]
    return dates[-1] if dates and dates[-1].until is None and dates[-1].relation in ("at", "since") else None
