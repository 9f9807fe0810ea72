"""Facts and counts in, pictures out as plain values that a template writes as SVG: networks, bars, years."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kgcine.serve.data import Row, page_of
from kgcine.serve.facts import Fact, words_of

_AROUND = 18
_STEPS = 120
#: How long lines are where nothing pushes, in units of the distance at which dots begin to crowd.
_EDGE = 1.8


@dataclass(frozen=True, slots=True)
class Dot:
    """A thing in a picture."""

    x: float
    y: float
    label: str
    page: str
    kind: str
    size: float = 6.0
    anchor: str = "middle"
    above: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A relation in a picture, with the words for it."""

    x1: float
    y1: float
    x2: float
    y2: float
    label: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Dots and lines in a frame of a given size."""

    width: int
    height: int
    dots: tuple[Dot, ...]
    lines: tuple[Line, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart, its length being a share of the longest."""

    label: str
    value: float
    shown: str
    share: float
    page: str = ""


def neighbours(label: str, facts: Iterable[Fact], iri: str) -> Picture | None:
    """Set the things that an entity is related to around it; None where there are none."""
    related: dict[str, set[str]] = defaultdict(set)
    names: dict[str, str] = {}
    for fact in facts:
        ends = (fact.subject, fact.object)
        for other in ends if iri in (end.term.value for end in ends) else ():
            if (
                other.term.is_iri
                and other.term.value != iri
                and iri in (fact.subject.term.value, fact.object.term.value)
            ):
                related[other.term.value].add(words_of(fact.predicate))
                names[other.term.value] = other.label
    if not related:
        return None
    chosen = sorted(related, key=lambda each: (-len(related[each]), names[each], each))[:_AROUND]
    width, height = 720, 120 + 26 * max(4, len(chosen))
    middle = (width / 2, height / 2)
    dots, lines = [Dot(*middle, label, page_of(iri), "centre", 9.0)], []
    for at, each in enumerate(chosen):
        angle = 2 * math.pi * at / len(chosen) - math.pi / 2
        x = middle[0] + (width / 2 - 200) * math.cos(angle)
        y = middle[1] + (height / 2 - 30) * math.sin(angle)
        anchor = "start" if math.cos(angle) > 0.2 else "end" if math.cos(angle) < -0.2 else "middle"
        dots.append(Dot(_round(x), _round(y), names[each], page_of(each), _folder(each), anchor=anchor))
        lines.append(Line(*middle, _round(x), _round(y), ", ".join(sorted(related[each]))))
    return Picture(width, height, tuple(dots), tuple(lines), len(related) - len(chosen))


def _round(value: float) -> float:
    return round(value, 1)


def _folder(iri: str) -> str:
    return iri.removesuffix("/").rpartition("/")[0].rpartition("/")[2]


def network(rows: Sequence[Row], limit: int = 90) -> Picture | None:
    """Draw people and films, those with most relations, so that related ones stand together; None without any."""
    edges = {(row["film"].value, row["person"].value): row["roles"].value for row in rows}
    names = {row[a].value: row[b].value for row in rows for a, b in (("film", "title"), ("person", "name"))}
    degree = Counter(end for edge in edges for end in edge)
    kept = sorted(degree, key=lambda each: (-degree[each], each))[:limit]
    index = {each: at for at, each in enumerate(kept)}
    pairs = sorted((index[a], index[b]) for a, b in edges if a in index and b in index)
    if not pairs:
        return None
    width, height = 1000, 800
    places = _fitted(_layout(len(kept), pairs), width, height)
    above = _above(places, pairs)
    sizes = [4 + 2 * min(6.0, degree[each] ** 0.5) for each in kept]
    dots = tuple(
        Dot(*places[at], names[each], page_of(each), _folder(each), sizes[at], above=above[at])
        for at, each in enumerate(kept)
    )
    roles = {(index[a], index[b]): told for (a, b), told in edges.items() if a in index and b in index}
    lines = tuple(Line(*places[a], *places[b], roles[a, b]) for a, b in pairs)
    return Picture(width, height, dots, lines, len(degree) - len(kept))


def _above(places: Sequence[tuple[float, float]], pairs: Sequence[tuple[int, int]]) -> list[bool]:
    """Tell for which dots a label stands better above: those whose neighbours lie below."""
    below = [0.0] * len(places)
    for i, j in pairs:
        below[i] += places[j][1] - places[i][1]
        below[j] += places[i][1] - places[j][1]
    return [each > 0 for each in below]


def _layout(count: int, pairs: Sequence[tuple[int, int]]) -> list[tuple[float, float]]:
    """Let dots repel and lines pull, from a spiral on, the same way every time."""
    golden = math.pi * (3 - math.sqrt(5))
    at = [(math.sqrt(n + 1) * math.cos(n * golden), math.sqrt(n + 1) * math.sin(n * golden)) for n in range(count)]
    for step in range(_STEPS):
        force = [[-0.02 * x, -0.02 * y] for x, y in at]
        for i in range(count):
            xi, yi = at[i]
            for j in range(i):
                dx, dy = xi - at[j][0], yi - at[j][1]
                push = 1.2 / (dx * dx + dy * dy + 0.05)
                force[i][0] += dx * push
                force[i][1] += dy * push
                force[j][0] -= dx * push
                force[j][1] -= dy * push
        for i, j in pairs:
            dx, dy = at[j][0] - at[i][0], at[j][1] - at[i][1]
            pull = 0.4 * (1 - _EDGE / (math.hypot(dx, dy) or 1.0))
            for end, sign in ((i, pull), (j, -pull)):
                force[end][0] += sign * dx
                force[end][1] += sign * dy
        longest = 1.0 * (1 - step / _STEPS) + 0.05
        at = [_moved(place, pull, longest) for place, pull in zip(at, force, strict=True)]
    return at


def _moved(place: tuple[float, float], force: Sequence[float], longest: float) -> tuple[float, float]:
    size = math.hypot(*force) or 1.0
    factor = min(size, longest) / size
    return place[0] + force[0] * factor, place[1] + force[1] * factor


def _fitted(places: Sequence[tuple[float, float]], width: int, height: int) -> list[tuple[float, float]]:
    """Stretch places to a frame, with a margin for labels."""
    xs, ys = [x for x, _ in places], [y for _, y in places]
    wide, high = (max(xs) - min(xs)) or 1.0, (max(ys) - min(ys)) or 1.0
    return [
        (_round(90 + (x - min(xs)) / wide * (width - 180)), _round(30 + (y - min(ys)) / high * (height - 70)))
        for x, y in places
    ]


def bars(values: Sequence[tuple[str, float]], pages: Mapping[str, str] | None = None) -> tuple[Bar, ...]:
    """Make a bar of each value.

    >>> [(bar.label, bar.share) for bar in bars([("1970s", 2), ("1980s", 4)])]
    [('1970s', 0.5), ('1980s', 1.0)]
    """
    most = max((value for _, value in values), default=0) or 1
    return tuple(Bar(name, value, f"{value:g}", value / most, (pages or {}).get(name, "")) for name, value in values)
