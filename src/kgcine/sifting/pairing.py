"""The statements of one article in, the same without pairs that "respectively" does not pair out.

"A and B were born in 1950 and 1961 respectively" gives each of them one date: the first to the first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from kgcine.model import Literal, Span, Statement

CAST, PRIZE = "castMember", "awardReceived"
#: What happens once.
ONCE = frozenset({"birthDate", "deathDate", "releaseDate", "inception", "dissolved"})
_EACH_ITS = frozenset({"narrativePeriod"})


def paired(statements: Iterable[Statement], text: str, words: frozenset[str]) -> list[Statement]:
    """Keep of a sentence with one of ``words`` the pairs of the same place in both rows, and no row that has no pairs.

    >>> from kgcine.model import Evidence, Literal
    >>> text = "Anna and Vera were born in 1950 and 1961 respectively."
    >>> def born(who: str, at: int, year: str, when: int) -> Statement:
    ...     evidence = Evidence(Span(0, len(text)), Span(at, at + 4), Span(when, when + 4))
    ...     return Statement(who, "birthDate", Literal(year), frame="person/born-on", evidence=(evidence,))
    >>> anna = [born("e1", 0, "1950", 27), born("e1", 0, "1961", 36)]
    >>> vera = [born("e2", 9, "1950", 27), born("e2", 9, "1961", 36)]
    >>> [(each.subject, each.object.value) for each in paired([*anna, *vera], text, frozenset({"respectively"}))]
    [('e1', '1950'), ('e2', '1961')]
    """
    stated = list(statements)
    rows: dict[tuple[str, Span], list[Statement]] = defaultdict(list)
    for each in stated:
        if each.evidence and _pairs(text[slice(*each.evidence[0].sentence)], words):
            rows[each.property, each.evidence[0].sentence].append(each)
    gone = {id(each) for row in rows.values() for each in _unpaired(row)}
    gone |= {id(each) for each in _crossed(each for each in stated if id(each) not in gone)}
    shared = {id(each) for row in rows.values() for each in _sharing(row)}
    kept = [each for each in stated if id(each) not in gone]
    return [replace(each, qualifiers=()) if id(each) in shared else each for each in kept]


def _crossed(statements: Iterable[Statement]) -> list[Statement]:
    """Return the dates of one kind that a sentence cannot have: whoever has two has that behind him.

    "A and B died in 1990 and 1991" gives each of two his own, also without a word that says so.
    """
    rows: dict[tuple[str, Span], list[Statement]] = defaultdict(list)
    for each in statements:
        if each.property in ONCE and each.evidence and each.status == "asserted":
            rows[each.property, each.evidence[0].sentence].append(each)
    return [one for row in rows.values() for one in (_unpaired(row) if _is_whole(row) else _later(row))]


def _is_whole(row: list[Statement]) -> bool:
    """Tell whether each of several has each of as many dates."""
    subjects, dates = ({part(each) for each in row} for part in (_subject, _date))
    return len(subjects) == len(dates) > 1 and len(row) == len(subjects) * len(dates)


def _later(row: list[Statement]) -> list[Statement]:
    """Return all dates of one thing but that right behind it, and those that only tell it more closely."""
    gone: list[Statement] = []
    first: dict[str, str] = {}
    for each in sorted(row, key=_distance):
        date = _date(each)
        known = first.setdefault(each.subject, date)
        if not (date.startswith(known) or known.startswith(date)):
            gone.append(each)
    return gone


def _distance(statement: Statement) -> tuple[bool, bool, int]:
    """Return how far a date stands behind what it is of; those before it come late, those of no name last."""
    evidence = statement.evidence[0]
    subject, date = evidence.subject, evidence.object
    return bool(evidence.chain), date.start < subject.start, abs(date.start - subject.start)


def _subject(statement: Statement) -> str:
    return statement.subject


def _date(statement: Statement) -> str:
    return statement.object.value if isinstance(statement.object, Literal) else statement.object


def _sharing(row: list[Statement]) -> list[Statement]:
    """Return all but the first of those who share a part: "A and B played Vera and Jan respectively"."""
    told: dict[tuple[str, object], list[Statement]] = defaultdict(list)
    for each in row:
        if each.property == CAST and each.qualifiers:
            told[each.subject, each.qualifiers].append(each)
    ordered = (sorted(each, key=lambda one: one.evidence[0].object.start) for each in told.values())
    return [one for each in ordered for one in each[1:]]


def _pairs(sentence: str, words: frozenset[str]) -> bool:
    return not words.isdisjoint(word.strip(",.;:()") for word in sentence.lower().split())


def _unpaired(row: list[Statement]) -> list[Statement]:
    """Return the statements of one property whose ends stand at unlike places of their rows."""
    subjects = sorted({each.evidence[0].subject for each in row})
    objects = sorted({each.evidence[0].object for each in row})
    if len(subjects) < 2 and len(objects) > 1 and row[0].property in ONCE | _EACH_ITS:
        # "She starred in A and B, released in 1970 and 1972 respectively": nobody tells which date is whose.
        return row
    if len(subjects) > 1 and len(objects) == 1 and row[0].property == PRIZE:
        # "Best actor and actress went to A and B respectively": of one prize nobody tells whose it is.
        return row
    if len(subjects) < 2 or len(objects) < 2:
        return []
    if len(subjects) != len(objects):
        return row
    place = {span: at for spans in (subjects, objects) for at, span in enumerate(spans)}
    return [each for each in row if place[each.evidence[0].subject] != place[each.evidence[0].object]]
