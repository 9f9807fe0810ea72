"""A date that a frame finds for a fact in, that of the fact's own member of a list out.

"She joined A in 1959 and B in 1967": each member has the year behind it; "in 1959 A and in 1967 B": before it.
"""

from __future__ import annotations

from kgcine.classes import WORKS
from kgcine.parsing.grammar import words_of
from kgcine.scene import Filler, Scene, dated

#: The table of ``extract/patterns.toml`` with the wordings between dates and what they date.
TABLE = "dates"
SHORTEST_LIFE = 20
# A stretch of time that has one end.
_OPEN = frozenset({"since", "until"})
_VERBAL = frozenset({"VERB", "AUX"})


def own_date(date: Filler, end: Filler, scene: Scene) -> Filler | None:
    """Return the date itself or the one that is meant instead, None where it is another member's."""
    sentence = scene.doc[end.token].sent
    dates = [each for each in scene.between(sentence.start_char, sentence.end_char) if each.type == "Date"]
    if len(dates) < 2:
        return date
    joint, before = (scene.lexicon.pattern(TABLE, key) for key in ("joint", "before"))
    behind = next((each for each in dates if each.start > end.start), None)
    if date.start > end.start:
        if behind is None or behind.start == date.start:
            return date
        bracketed = scene.text[behind.start - 1] == "(" and ")" in scene.text[behind.end : date.start]
        if not joint.search(scene.text, behind.end, date.start) and not (bracketed and _follows(behind, end, scene)):
            return date
        return behind if _follows(behind, end, scene) else None
    if not joint.search(scene.text, date.end, end.start):
        return date
    if not _opens(date, scene) and scene.lexicon.pattern(TABLE, "moved_on").match(scene.text, date.end):
        # "rector from 1989 to 1990, then chairman": what came later has other dates.
        return behind if behind is not None and _follows(behind, end, scene) else None
    near = [each for each in dates if date.end <= each.start < end.start]
    if near and before.fullmatch(scene.text, near[-1].end, end.start) and _joined(near[-1], scene):
        return near[-1]
    if not _opens(date, scene) and behind is not None and _follows(behind, end, scene):
        return behind
    return date


def span_behind(end: Filler, scene: Scene) -> Filler | None:
    """Return the stretch of time that stands right behind a fact's end: "(1950–1955)", "(since 1955)"."""
    sentence = scene.doc[end.token].sent
    inside = scene.between(end.end, sentence.end_char)
    date = next((each for each in inside if each.type == "Date"), None)
    if date is None or not _follows(date, end, scene):
        return None
    opened = date.relation in _OPEN and scene.text[end.end : date.start].lstrip('"”’» ').startswith("(")
    return date if date.until is not None or opened else None


def as_qualifier(name: str, old: Filler, new: Filler) -> Filler | None:
    """Read a date as the qualifier that another one stood for; None where a range is asked for and it is none."""
    if name == "endDate":
        return dated(new, ("Until",))
    if name == "startDate" and old.relation != "at":
        return dated(new, ("Since",))
    return new if new.until is None else None


def _follows(date: Filler, end: Filler, scene: Scene) -> bool:
    """Tell whether a date stands behind a member of a list, with at most its house between them and no verb."""
    gap = scene.text[end.end : date.start]
    if not (scene.lexicon.pattern(TABLE, "behind").fullmatch(gap) or _is_free(date, gap, scene)):
        return False
    if gap.endswith("(") and (end.type in WORKS or (end.type == "Person" and not is_term(date))):
        return False
    return all(token.pos_ not in _VERBAL for token in scene.doc[end.token + 1 : date.token])


def _is_free(date: Filler, gap: str, scene: Scene) -> bool:
    """Tell whether a date stands behind a name without a preposition: "the Order of Parasat five years later"."""
    free = scene.lexicon.pattern(TABLE, "adverbial").fullmatch(scene.text, date.start, date.end)
    return free is not None and scene.lexicon.pattern(TABLE, "apart").fullmatch(gap) is not None


def is_term(span: Filler) -> bool:
    """Tell whether a stretch of years in the bracket behind a name is too short for a life."""
    if span.literal is None or span.until is None:
        return False
    first, last = span.literal.value[:4], span.until.value[:4]
    return first.isdigit() and last.isdigit() and 0 <= int(last) - int(first) < SHORTEST_LIFE


def _joined(date: Filler, scene: Scene) -> bool:
    """Tell whether a date opens a member of a list: "and in 1967", ", from 1967"."""
    before = scene.doc[date.token - 2 : date.token] if date.token > 1 else scene.doc[0:0]
    if len(before) < 2 or before[1].lower_ not in words_of(before[1], "member_dating"):
        return False
    return before[0].text in {",", ";"} or before[0].lower_ in words_of(before[0], "listing")


def _opens(date: Filler, scene: Scene) -> bool:
    """Tell whether a date opens its sentence or stands right behind the verb: it may date all that follows."""
    at, led = date.token - 1, words_of(scene.doc[date.token], "member_dating")
    while at > 0 and scene.doc[at].lower_ in led:
        at -= 1
    first = scene.doc[date.token].sent.start
    return at <= first or scene.doc[at].pos_ in _VERBAL or not any(t.pos_ in _VERBAL for t in scene.doc[first : at + 1])
