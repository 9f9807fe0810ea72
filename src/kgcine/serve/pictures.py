"""Facts and counts in, pictures out as plain values that a template writes as SVG: networks, bars, years."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kgcine.serve.data import Row, page_of
from kgcine.serve.facts import Fact, seen_from_end, words_of
from kgcine.serve.layout import arranged

_AROUND = 18
_WIDTH = 1000


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
    note: str = ""


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
        for mine, other, named in ((fact.subject, fact.object, words_of), (fact.object, fact.subject, seen_from_end)):
            if mine.term.value == iri and other.term.is_iri and other.term.value != iri:
                related[other.term.value].add(named(fact.predicate))
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
        told, above = ", ".join(sorted(related[each])), anchor == "middle" and y < middle[1]
        dots.append(Dot(_round(x), _round(y), names[each], page_of(each), _folder(each), 6.0, anchor, above, told))
        lines.append(Line(*middle, _round(x), _round(y), told))
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
    kept = _kept(edges, degree, limit)
    index = {each: at for at, each in enumerate(kept)}
    pairs = sorted((index[a], index[b]) for a, b in edges if a in index and b in index)
    if not pairs:
        return None
    places, height = arranged([names[each] for each in kept], pairs, _WIDTH)
    dots = tuple(
        Dot(place.x, place.y, names[each], page_of(each), _folder(each), _size(degree[each]), place.anchor, place.above)
        for each, place in zip(kept, places, strict=True)
    )
    roles = {(index[a], index[b]): told for (a, b), told in edges.items() if a in index and b in index}
    lines = tuple(Line(places[a].x, places[a].y, places[b].x, places[b].y, roles[a, b]) for a, b in pairs)
    return Picture(_WIDTH, height, dots, lines, len(degree) - len(kept))


def _kept(edges: Iterable[tuple[str, str]], degree: Mapping[str, int], limit: int) -> list[str]:
    """Choose what has most relations, each with what it is related to, so that no dot stands alone."""
    near: dict[str, list[str]] = defaultdict(list)
    for film, person in edges:
        near[film].append(person)
        near[person].append(film)
    kept: dict[str, None] = {}
    for each in sorted(degree, key=lambda each: (-degree[each], each)):
        group = [each, *sorted(near[each], key=lambda other: (-degree[other], other))]
        new = [other for other in group if other not in kept]
        if len(kept) + len(new) <= limit or not kept:
            kept |= dict.fromkeys(new[:limit])
    return list(kept)


def _size(degree: int) -> float:
    return 4 + 2 * float(min(6.0, degree**0.5))


def bars(values: Sequence[tuple[str, float]], pages: Mapping[str, str] | None = None) -> tuple[Bar, ...]:
    """Make a bar of each value.

    >>> [(bar.label, bar.share) for bar in bars([("1970s", 2), ("1980s", 4)])]
    [('1970s', 0.5), ('1980s', 1.0)]
    """
    most = max((value for _, value in values), default=0) or 1
    return tuple(Bar(name, value, f"{value:g}", value / most, (pages or {}).get(name, "")) for name, value in values)
