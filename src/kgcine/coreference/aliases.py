"""Persons and papers under other names: a row of them behind "also known as", or behind the bracket with somebody's life.

"Anna Weber (1934, Riga) a.k.a. Ann Weber, Anna M. Weber or A. Veber was an actress" speaks of one person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon, plain

#: The rule of names that stand behind "or".
OTHER = "name/other"
_PERSON, _LONGEST, _BEGINS = "Person", 200, 4


def aliases(
    view: str, mentions: Sequence[Mention], pairs: Mapping[Mention, Mention], lexicon: Lexicon
) -> dict[Mention, Mention]:
    """Lead the names of a row to who is first called by another name, beside the ``pairs`` that are known."""
    also = lexicon.words("coreference", "also_of_persons")
    joints = lexicon.words("coreference", "joins_aliases")
    found: dict[Mention, Mention] = {}
    for at, (left, right) in enumerate(pairwise(mentions), start=1):
        if right.type != _PERSON or right in pairs:
            continue
        between = plain(view[left.end : right.start]).lower()
        if between.rpartition(")")[2].strip(" ,") in also:
            first = _before_bracket(view, mentions[:at], left, right) if ")" in between else left
            if first is not None and first.type == _PERSON:
                found[right] = pairs.get(first, first)
        elif between.strip() in joints and (home := found.get(left) or pairs.get(left)) and _akin(left, right):
            found[right] = home
    return found


def _before_bracket(view: str, mentions: Sequence[Mention], left: Mention, right: Mention) -> Mention | None:
    """Return what stands right before the bracket that ends behind the last mention."""
    opening = view.rfind("(", max(0, right.start - _LONGEST), right.start)
    if opening > left.end:
        return left
    return next((each for each in reversed(mentions) if each.end <= opening < each.end + 2), None)


def _akin(one: Mention, other: Mention) -> bool:
    """Tell whether two surnames begin alike: other spellings differ towards the end."""
    first, second = (plain(each.text).lower().split()[-1][:_BEGINS] for each in (one, other))
    return first == second


def other_names(mentions: Sequence[Mention], pairs: Mapping[Mention, Mention]) -> dict[Mention, Mention]:
    """Lead a paper's other name to it, also where a bracket stands between: "Jol (Kazakh: Жол), or Put, was a weekly"."""
    found: dict[Mention, Mention] = {}
    for at, other in enumerate(mentions):
        if other.rule == OTHER:
            first = next((each for each in reversed(mentions[:at]) if each.type == other.type), None)
            if first is not None:
                found[other] = pairs.get(first, first)
    return found
