"""The pattern of a frame in, what each of its matches holds out: ends, and pieces of text.

Most patterns fit no sentence; a look at the types of its mentions and for some pieces of text tells that sooner than
the pattern itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain

from kgcine.framing.expressions import Lists

LEAST, MOST, FEW = 2, 12, 4
Pieces = tuple[str, ...]
_OPEN, _CLOSED = "⟦", "⟧"
_MENTION = r"⟦\\d\+:(?:\(\?:[\w|]+\)|\\w\+|\w+)⟧"
_ATOM = re.compile(
    rf"\{{[@!]?[a-zA-Z]\w*[+~*]?\}}|{_MENTION}|\\x\w\w|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?::|<?[=!]))?|[)|]|[^()|]",
    re.DOTALL,
)
_TIMES = re.compile(r"(?:[?*+]|\{\d*,?\d*\})\??")
_FEW = re.compile(r"\[([^\^\\\-\]]{1,4})\]")
_NAME = re.compile(r"\{([a-zA-Z]+)\d*([+~*]?)\}")
_TYPE, _TYPES = re.compile(rf":\w+{_CLOSED}"), re.compile(r"(?<=[:|])\w+")
_LOOKING = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
#: Places of a text, which take none of it.
_PLACES = frozenset({"^", "$", r"\b", r"\B"})
_NOTHING = ("",)


@dataclass(frozen=True, slots=True)
class Order:
    """Choices of pieces that follow each other in every match, and those with which the text begins, if it must."""

    choices: tuple[Pieces, ...] = ()
    opening: Pieces = _NOTHING

    def is_kept(self, text: str) -> bool:
        """Tell whether a text holds one of each choice, each behind the one before.

        >>> made = Order((("made", "shot"), (" by ",)))
        >>> made.is_kept("Made in Riga, shot by A"), made.is_kept("seen by A, made in Riga")
        (True, False)
        """
        if not text.startswith(self.opening):
            return False
        at = 0
        for choice in self.choices:
            ends = [found + len(piece) for piece in choice if (found := text.find(piece, at)) >= 0]
            if not ends:
                return False
            at = min(ends)
        return True


@dataclass(frozen=True, slots=True)
class Anchors:
    """What every match holds: the names of ends, and of each tuple of pieces one, the rarest first, and their order."""

    ends: tuple[str, ...] = ()
    pieces: tuple[Pieces, ...] = ()
    order: Order = field(default_factory=Order)


@dataclass(frozen=True, slots=True)
class _Item:
    """A letter, class or placeholder, or a group with its alternatives; how often it is repeated, empty for once."""

    text: str
    inside: tuple[tuple[_Item, ...], ...]
    times: str

    @property
    def least(self) -> int:
        """Return how often it stands there at least."""
        if self.times[:1] == "{":
            return int(self.times[1:].split(",")[0].rstrip("}?") or 0)
        return 0 if self.times[:1] in ("?", "*") and self.times else 1


@dataclass(slots=True)
class _Found:
    """What is read so far: ends, choices between pieces, and the ways in which the text at hand may read."""

    ends: list[str] = field(default_factory=list)
    choices: list[Pieces] = field(default_factory=list)
    run: Pieces = _NOTHING

    def go_on(self, ways: Pieces) -> None:
        """Let one of some texts follow; where the ways become too many, what is read so far is a choice of its own."""
        joined = ways if self.run is _NOTHING else tuple([before + way for before in self.run for way in ways])
        if len(joined) > MOST:
            self.stop()
            joined = ways
        self.run = joined

    def stop(self) -> None:
        """End what is read so far, for anything may follow."""
        self.choices.append(self.run)
        self.run = _NOTHING


def anchors_of(pattern: str, ends: Lists, lists: Lists) -> Anchors:
    r"""Read what a pattern always holds; of alternatives each must hold something.

    ``ends`` are the placeholders that stand for mentions with the types of these, ``lists`` the words that others
    stand for; any other one may stand for anything.

    >>> anchors_of("{subject} (?:is|was) made by {object}", {"subject": ["Film"], "object": ["Person"]}, {}).pieces
    ((':Film⟧ is made by ⟦', ':Film⟧ was made by ⟦'),)
    >>> anchors_of(".*(?:[Mm]usic|[a-z]+ score)s? by ", {}, {}).pieces
    (('Music', 'music', ' score'), ('s by ', ' by '))
    """
    parts = _parsed(pattern)
    found = _required(parts, _Reader(ends, lists))
    pieces = tuple(sorted(_pieces(found), key=_rarity, reverse=True))
    order = tuple(tuple(dict.fromkeys(each)) for each in found.choices if all(each))
    begins = len(parts) == 1 and pattern.startswith("^") and all(found.choices[0])
    opening = found.choices[0] if begins else _NOTHING
    return Anchors(tuple(dict.fromkeys(found.ends)), pieces, Order(order, opening))


def _pieces(found: _Found) -> list[Pieces]:
    """Return what is long enough to be looked for, each once; a type alone is not, for an end asks for it already."""
    choices = (tuple(dict.fromkeys(each)) for each in found.choices)
    long = [each for each in dict.fromkeys(choices) if min(map(len, each)) >= LEAST]
    return [each for each in long if not all(map(_TYPE.fullmatch, each))]


def _rarity(pieces: Pieces) -> tuple[int, int]:
    """Tell how seldom a sentence holds one of them: the letters of the shortest, its types apart, then how few."""
    return min(sum(map(str.isalpha, _TYPE.sub("", piece))) for piece in pieces), -len(pieces)


def _parsed(pattern: str) -> tuple[tuple[_Item, ...], ...]:
    """Take a pattern apart into its alternatives."""
    stack: list[tuple[str, list[list[_Item]]]] = [("", [[]])]
    at = 0
    while found := _ATOM.match(pattern, at):
        at, text = found.end(), found[0]
        if text[0] == "(":
            stack.append((text, [[]]))
            continue
        if text == "|":
            stack[-1][1].append([])
            continue
        inside: list[list[_Item]] = []
        if text == ")":
            text, inside = stack.pop()
        times = _TIMES.match(pattern, at)
        at = times.end() if times else at
        stack[-1][1][-1].append(_Item(text, tuple(map(tuple, inside)), times[0] if times else ""))
    return tuple(map(tuple, stack[0][1]))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads items with the placeholders that stand for mentions and the lists of words that others stand for."""

    ends: Lists
    lists: Lists

    def walk(self, items: Iterable[_Item], found: _Found) -> None:
        """Read the items of one alternative."""
        for item in items:
            ways = self.ways(item)
            if item.times in ("", "?") and ways is not None:
                found.go_on(ways if not item.times else (*ways, ""))
            elif item.least == 0:
                found.stop()
            else:
                self._enter(item, ways, found)
                if item.times:
                    found.stop()

    def _enter(self, item: _Item, ways: Pieces | None, found: _Found) -> None:
        """Read an item that each match goes through at least once."""
        name = _NAME.fullmatch(item.text)
        if ways is not None:
            found.go_on(ways)
        elif item.text.startswith(_OPEN):
            self._mention(_TYPES.findall(item.text), found)
        elif name is not None and name[1] in self.ends:
            found.ends.append(name[1])
            self._mention(self.ends[name[1]], found)
            if name[2]:
                found.run = _NOTHING
        elif item.text.startswith("{@"):
            found.stop()
            found.choices.append(tuple(self.lists.get(item.text[2:-1], _NOTHING)) or _NOTHING)
        elif item.text in ("(", "(?:") and len(item.inside) == 1:
            self.walk(item.inside[0], found)
        else:
            found.stop()
            if item.text in ("(", "(?:"):
                found.choices += _required(item.inside, self).choices

    def _mention(self, types: Sequence[str], found: _Found) -> None:
        """Read where a mention begins, and its type with where it ends."""
        found.go_on((_OPEN,))
        found.stop()
        few = 0 < len(types) <= FEW
        found.go_on(tuple([f":{type_}{_CLOSED}" for type_ in types]) if few else (_CLOSED,))

    def ways(self, item: _Item) -> Pieces | None:
        r"""Return the texts that an item may stand for, None where they are too many: "\.", "[Ff]", "(?:a|b)"."""
        text = item.text
        if text in _PLACES or text in _LOOKING or text.startswith("{!"):
            return _NOTHING
        if text.startswith("\\"):
            return None if text[1].isalnum() else (text[1],)
        if text in ("(", "(?:"):
            return self._ways_of_group(item)
        if few := _FEW.fullmatch(text):
            return tuple(few[1])
        return (text,) if len(text) == 1 and text != "." else None

    def _ways_of_group(self, item: _Item) -> Pieces | None:
        ways: list[str] = []
        for part in item.inside:
            found = _Found()
            for each in part:
                one = self.ways(each) if each.times in ("", "?") else None
                if one is None:
                    return None
                found.go_on(one if not each.times else (*one, ""))
            if found.choices:
                return None
            ways += found.run
        return tuple(ways)


def _required(parts: tuple[tuple[_Item, ...], ...], reader: _Reader) -> _Found:
    """Read a pattern, or a group of one, with its alternatives."""
    found = [_Found() for _ in parts]
    for part, each in zip(parts, found, strict=True):
        reader.walk(part, each)
        each.stop()
    if len(parts) == 1:
        return found[0]
    best = [max(_pieces(each), key=_rarity, default=()) for each in found]
    return _Found(choices=[tuple(chain.from_iterable(best))] if all(best) else [])
