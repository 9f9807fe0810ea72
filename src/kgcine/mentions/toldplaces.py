"""Names of one text in, the same out with those as places that a noun or a life's dates tell to be such.

"the Aksu and Koksu districts", "villages such as Aksu", "Anna Weber (3 May 1934 in Aksu – 4 June 1999, Tekes)"
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from kgcine.classes import PLACES
from kgcine.mentions.rows import rows_of
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

_TABLE = "areas"
_CLASSES = {"settlements": "Settlement", "regions": "Region", "sites": "Site"}
#: Nouns behind a row that are as well those of a people: "the Kerei and Naiman villages".
_OF_PEOPLES = "settlements"
_BEFORE = 90
_LIFE = 140
_RULE = "context/row"
_LONGEST = 3
_PAIR = 2


def with_told_places(text: Text, names: Sequence[Found], guessed: Collection[str], lexicon: Lexicon) -> list[Found]:
    """Give guessed names the class that the noun beside their row tells, or that of a place behind a life's dates."""
    open_ = [f for f in names if f.value is None and f.rule.split("/")[0] in guessed]
    placed = {f.last: f for f in names if f.value is None and f.type in PLACES}
    told = {
        f.first: _as_place(f, "Place")
        for f in open_
        if _is_of_life(text, f, lexicon) or _is_addressed(text, f, placed, lexicon)
    }
    if any(not lexicon.words(_TABLE, key).isdisjoint(text.lower) for key in _CLASSES):
        for run in rows_of(text, sorted((f for f in names if f.value is None), key=lambda f: f.first)):
            row = [*_one_kind(run)]
            type_ = (_followed(text, row, lexicon) if row == run else None) or _led(text, row, lexicon)
            if type_ is not None:
                told |= {f.first: _as_place(f, type_) for f in row if f in open_}
    return [told.get(f.first, f) for f in names]


def _is_addressed(text: Text, found: Found, placed: Mapping[int, Found], lexicon: Lexicon) -> bool:
    """Tell whether one word stands between a place and a listed larger one: "in Talgar, [Karasai], Kazakhstan"."""
    around = placed.get(found.first - 1)
    alone = " " not in text.slice(found.first, found.last)
    if around is None or not alone or {text.word(found.first - 1), text.word(found.last)} != {","}:
        return False
    ends = frozenset(text.ends[found.last + 1 : found.last + 4])
    hit = lexicon.names.at(text.plain, text.starts[found.last + 1], ends) if ends else None
    led = text.word(around.first - 1) in lexicon.words("names", "locative")
    return led and hit is not None and hit[1].type in {"Region", "Country"}


def _is_of_life(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a name stands behind the date of a birth or death in a bracket of both."""
    if found.last - found.first > _LONGEST:
        return False
    start, end = text.starts[found.first], text.ends[found.last - 1]
    before, behind = text.plain[max(0, start - _LIFE) : start], text.plain[end : end + _LIFE]
    pairs = (("born", "still_to_die"), ("died", "dead"))
    return any(
        lexicon.pattern(_TABLE, one).search(before) and lexicon.pattern(_TABLE, other).match(behind)
        for one, other in pairs
    )


def _one_kind(run: Sequence[Found]) -> Iterator[Found]:
    """Yield the members up to the first that is surely somebody, or too long for a place."""
    for found in run:
        if found.rule == "person" or found.last - found.first > _LONGEST:
            return
        yield found


def _followed(text: Text, row: Sequence[Found], lexicon: Lexicon) -> str | None:
    """Return what the noun behind a row makes of its members: "between Aksu and Koksu districts"."""
    if len(row) < _PAIR or row[-1].last in text.breaks:
        return None
    behind = text.word(row[-1].last)
    kinds = (kind for kind in _CLASSES if kind != _OF_PEOPLES)
    return next((_CLASSES[kind] for kind in kinds if behind in lexicon.words(_TABLE, kind)), None)


def _led(text: Text, row: Sequence[Found], lexicon: Lexicon) -> str | None:
    """Return what the words before a row make of it: "villages such as Aksu", "The lakes here include Aksu"."""
    if not row:
        return None
    start = text.starts[row[0].first]
    before = text.plain[max(0, start - _BEFORE) : start]
    led = next((kind for kind in _CLASSES if lexicon.pattern(_TABLE, kind).search(before)), None)
    if led is None and len(row) >= _PAIR and lexicon.pattern(_TABLE, "of").search(before):
        return "Place"
    return None if led is None else _CLASSES[led]


def _as_place(found: Found, type_: str) -> Found:
    if found.type in PLACES and type_ == "Place":
        return found
    return found._replace(type=type_, rule=_RULE)
