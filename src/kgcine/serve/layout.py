"""Names and which belong together in, places for dots and labels out: related ones near, groups side by side."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_STEPS = 120
#: How long lines are where nothing pushes, in units of the distance at which dots begin to crowd.
_EDGE = 1.8
#: How long the middle one of a group's lines is in the picture, and how near its dots may come; for that a group is
#: drawn at most so much larger.
_LENGTH, _NEAR, _MOST = 84.0, 34.0, 1.6
#: About how wide a letter is and how high a line, how many letters of a label are shown, and how far it stands off.
_LETTER, _LINE, LETTERS, _OFF = 7.0, 15.0, 30, 10.0
_GAP = 16.0

Point = tuple[float, float]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a dot stands, and its label beside, above or below it."""

    x: float
    y: float
    anchor: str = "middle"
    above: bool = False


def arranged(names: Sequence[str], pairs: Sequence[tuple[int, int]], width: int) -> tuple[list[Place], int]:
    """Place dots in a frame of this width, and say how high it is: the largest group of related ones first.

    >>> places, height = arranged(["Igla", "Tsoi"], [(0, 1)], 1000)
    >>> (places[0].x == places[1].x, places[0].above, places[1].above)
    (True, True, False)
    """
    placed: dict[int, Place] = {}
    shelf: list[tuple[list[int], list[Place], Box]] = []
    top = used = 0.0
    for members in groups(len(names), pairs):
        group = _group([names[each] for each in members], _inner(members, pairs), width)
        box = _around(group, [names[each] for each in members])
        if shelf and used + box[2] - box[0] + _GAP > width:
            top = _lay(shelf, top, width, placed)
            shelf, used = [], 0.0
        shelf.append((members, group, box))
        used += box[2] - box[0] + _GAP
    top = _lay(shelf, top, width, placed)
    return [placed[each] for each in range(len(names))], math.ceil(top + _GAP)


def groups(count: int, pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Put together what is related, whatever leads from one to the other; the largest first.

    >>> groups(5, [(0, 3), (3, 4)])
    [[0, 3, 4], [1], [2]]
    """
    root = list(range(count))

    def find(each: int) -> int:
        while root[each] != each:
            root[each] = root[root[each]]
            each = root[each]
        return each

    for a, b in pairs:
        one, other = sorted((find(a), find(b)))
        root[other] = one
    found: dict[int, list[int]] = {}
    for each in range(count):
        found.setdefault(find(each), []).append(each)
    return sorted(found.values(), key=lambda each: (-len(each), each))


def _inner(members: Sequence[int], pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    at = {each: number for number, each in enumerate(members)}
    return [(at[a], at[b]) for a, b in pairs if a in at and b in at]


def _group(names: Sequence[str], pairs: Sequence[tuple[int, int]], width: int) -> list[Place]:
    """Place one group around the origin, drawn in where it would be wider than the frame."""
    points = _scaled(_pushed(len(names), pairs), pairs)
    room = width - 2 * (_LETTER * LETTERS / 2 + _GAP)
    wide = max(x for x, _ in points) - min(x for x, _ in points)
    if wide > room:
        points = [(x * room / wide, y) for x, y in points]
    return _labelled(points, pairs, names)


def _scaled(points: Sequence[Point], pairs: Sequence[tuple[int, int]]) -> list[Point]:
    """Make the middle line of a group as long as in the others, but keep its dots apart."""
    if not pairs:
        return list(points)
    lengths = sorted(math.dist(points[a], points[b]) for a, b in pairs)
    nearest = min(math.dist(one, other) for at, one in enumerate(points) for other in points[:at])
    usual = _LENGTH / (lengths[len(lengths) // 2] or 1.0)
    factor = min(max(usual, _NEAR / (nearest or 1.0)), _MOST * usual)
    return [(x * factor, y * factor) for x, y in points]


def _pushed(count: int, pairs: Sequence[tuple[int, int]]) -> list[Point]:
    """Let dots repel and lines pull, from a spiral on, the same way every time."""
    if count < 3:
        return [(0.0, each * _EDGE) for each in range(count)]
    golden = math.pi * (3 - math.sqrt(5))
    at = [(math.sqrt(n + 1) * math.cos(n * golden), math.sqrt(n + 1) * math.sin(n * golden)) for n in range(count)]
    for step in range(_STEPS):
        force = [[-0.02 * x, -0.02 * y] for x, y in at]
        _repel(at, force)
        _pull(at, pairs, force)
        longest = 1.0 * (1 - step / _STEPS) + 0.05
        at = [_moved(place, pull, longest) for place, pull in zip(at, force, strict=True)]
    return at


def _repel(at: Sequence[Point], force: list[list[float]]) -> None:
    for i, (xi, yi) in enumerate(at):
        for j in range(i):
            dx, dy = xi - at[j][0], yi - at[j][1]
            push = 1.2 / (dx * dx + dy * dy + 0.05)
            force[i][0] += dx * push
            force[i][1] += dy * push
            force[j][0] -= dx * push
            force[j][1] -= dy * push


def _pull(at: Sequence[Point], pairs: Sequence[tuple[int, int]], force: list[list[float]]) -> None:
    for i, j in pairs:
        dx, dy = at[j][0] - at[i][0], at[j][1] - at[i][1]
        pull = 0.4 * (1 - _EDGE / (math.hypot(dx, dy) or 1.0))
        for end, sign in ((i, pull), (j, -pull)):
            force[end][0] += sign * dx
            force[end][1] += sign * dy


def _moved(place: Point, force: Sequence[float], longest: float) -> Point:
    size = math.hypot(*force) or 1.0
    factor = min(size, longest) / size
    return place[0] + force[0] * factor, place[1] + force[1] * factor


def _labelled(points: Sequence[Point], pairs: Sequence[tuple[int, int]], names: Sequence[str]) -> list[Place]:
    """Put each label where it covers least: below or above its dot, or beside it."""
    near: list[list[Point]] = [[] for _ in points]
    for a, b in pairs:
        near[a].append(points[b])
        near[b].append(points[a])
    dots = [(x - 8, y - 8, x + 8, y + 8) for x, y in points]
    taken: list[Box] = []
    places: list[Place] = []
    for at, (x, y) in enumerate(points):
        below = sum(other - y for _, other in near[at]) > 0
        options = [Place(x, y, "middle", below), Place(x, y, "middle", not below)]
        options += [Place(x, y, "start"), Place(x, y, "end")]
        others = [*taken, *(dot for number, dot in enumerate(dots) if number != at)]
        best = min(options, key=lambda each: sum(_shared(_label(each, names[at]), box) for box in others))
        taken.append(_label(best, names[at]))
        places.append(best)
    return places


def _label(place: Place, name: str) -> Box:
    """Say which room a label takes."""
    wide = _LETTER * min(len(name), LETTERS)
    if place.anchor == "middle":
        top = place.y - _OFF - _LINE if place.above else place.y + _OFF
        return (place.x - wide / 2, top, place.x + wide / 2, top + _LINE)
    left = place.x + _OFF if place.anchor == "start" else place.x - _OFF - wide
    return (left, place.y - _LINE / 2, left + wide, place.y + _LINE / 2)


def _shared(one: Box, other: Box) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide * high if wide > 0 and high > 0 else 0.0


def _around(places: Sequence[Place], names: Sequence[str]) -> Box:
    """Draw a box around dots and labels."""
    boxes = list(_boxes(places, names))
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


def _boxes(places: Sequence[Place], names: Sequence[str]) -> Iterator[Box]:
    for place, name in zip(places, names, strict=True):
        yield _label(place, name)
        yield (place.x - 10, place.y - 10, place.x + 10, place.y + 10)


def _lay(
    shelf: Sequence[tuple[list[int], list[Place], Box]], top: float, width: int, placed: dict[int, Place]
) -> float:
    """Set groups side by side with equal room between them; return where the next row begins."""
    if not shelf:
        return top
    room = (width - sum(box[2] - box[0] for _, _, box in shelf)) / (len(shelf) + 1)
    high = max(box[3] - box[1] for _, _, box in shelf)
    left = max(room, 0.0)
    for members, group, box in shelf:
        down = top + _GAP + (high - (box[3] - box[1])) / 2 - box[1]
        for member, place in zip(members, group, strict=True):
            x, y = round(place.x - box[0] + left, 1), round(place.y + down, 1)
            placed[member] = Place(x, y, place.anchor, place.above)
        left += box[2] - box[0] + max(room, 0.0)
    return top + high + _GAP
