"""Second forms of names: acronyms, translations, "also known as" with a row of names, also behind a bracket.

"Anna Weber (1934, Riga) a.k.a. Ann Weber, Anna M. Weber or A. Veber was an actress" speaks of one person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from kgcine.classes import EVENTS, ORGANISATIONS, PLACES, WORKS
from kgcine.mentions.spellings import spelled
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon, plain

_FAMILIES = (WORKS, PLACES, ORGANISATIONS, EVENTS)
_GAP, _BRACKET = 60, re.compile(r" ?\([^()]*\)")
_SITE, _THE = "Site", "The "
_OR, _PARTING, _PAIR, _SAME = ", or ", (",", " "), 2, 3
_BUILT = frozenset({_SITE, "Organisation"})
_PERSON, _LONGEST, _BEGINS, _INITIALS, _SHORTEST = "Person", 200, 4, 3, 6


def second_forms(view: str, mentions: Sequence[Mention], lexicon: Lexicon) -> dict[Mention, Mention]:
    """Lead a second form to the first: "X (ABC)", "X, also known as Y", a title and its translation."""
    pairs = spelled(view, mentions, lexicon)
    for left, right in pairwise(mentions):
        between = _BRACKET.sub("", view[left.end : right.start]).rpartition(")")[2]
        if left not in pairs and is_written_out(left, right, between, view[right.end : right.end + 1]):
            pairs[left] = right
        elif right not in pairs and len(between) <= _GAP and _same(left, right, plain(between).lower(), lexicon):
            pairs[right] = pairs.get(left, left) if right.rule == "title/translation" else left
    return pairs | _aliases(view, mentions, pairs, lexicon)


def _same(left: Mention, right: Mention, between: str, lexicon: Lexicon) -> bool:
    if right.rule == "title/translation":
        return left.type in WORKS or left.type == right.type
    words = between.strip(" ,(\"'")
    if right.type not in family(left.type or ""):
        return False
    kinds = [lexicon.type_of(each.text.split()[-1]) for each in (left, right)]
    if left.type == right.type and left.type in _BUILT and "(" in between and words == "" and kinds[0] == _SITE:
        # "Karaganda camp (Karlag)"; a street in a bracket behind a museum tells where that is.
        return kinds[1] is None
    if "(" in between and words == "" and left.type in ORGANISATIONS and _is_clipped(left.text, right.text):
        return True
    short = right.text.isupper() or _is_spelt(right.text)
    if words == "" and short and left.type in ORGANISATIONS | {_SITE} and left.type == right.type:
        # "The Kazakh University of Arts, KazUI"; "Almaty Museum of Arts (ALMA)", which is a building.
        shared = _shared(initials(left.text.removeprefix(_THE)), right.text)
        if shared > ("(" not in between):
            return True
    if "(" in between and words == "" and short and left.type in ORGANISATIONS | EVENTS:
        return initials(left.text).startswith(right.text[:1]) or len(right.text) <= _SHORTEST
    bracketed = words in lexicon.words("coreference", "also_in_brackets")
    return words in lexicon.words("coreference", "also") and (not bracketed or "(" in between)


def _shared(letters: str, short: str) -> int:
    """Count the first capitals of a short form that a name's words begin with.

    >>> _shared("KNUA", "KazNUI"), _shared("KFF", "NATO")
    (3, 0)
    """
    capitals = [letter for letter in short if letter.isupper()]
    return next((at for at, (a, b) in enumerate(zip(letters, capitals, strict=False)) if a != b), len(letters))


def _is_clipped(name: str, short: str) -> bool:
    """Tell whether one word is put together from beginnings of a name's words: "Muslim Bureau (Musburo)".

    >>> _is_clipped("Muslim Bureau", "Musburo"), _is_clipped("Weber Museum", "Weber")
    (True, False)
    """
    parts = plain(name).lower().split()
    word = plain(short).lower()
    begun = len(parts) > 1 and word.isalpha() and word[:_INITIALS] == parts[0][:_INITIALS] and word not in parts
    return begun and all(part[:1] in word[_INITIALS:] for part in parts[1:2])


def is_written_out(short: Mention, long: Mention, between: str, behind: str) -> bool:
    """Tell whether a bracket holds all that a body's initials stand for, in whatever language: "TsOKS (Film Union)"."""
    bracket = between.strip() == "(" and behind == ")" and long.type in family(short.type or "")
    return bracket and long.type in ORGANISATIONS and _is_spelt(short.text) and len(long.text.split()) > 1


def _is_spelt(name: str) -> bool:
    """Tell whether most letters of a word are capitals: "TsOKS".

    >>> _is_spelt("GTsPNK"), _is_spelt("Kino"), _is_spelt("KINO CLUB")
    (True, False, False)
    """
    capitals = sum(letter.isupper() for letter in name)
    return name.isalpha() and capitals >= _INITIALS and capitals * 2 > len(name)


def family(type_: str) -> frozenset[str]:
    """Return the classes that one thing may be taken for at once.

    >>> family("Award")
    frozenset({'Award'})
    """
    return next((group for group in _FAMILIES if type_ in group), frozenset({type_}))


def initials(name: str) -> str:
    """Return the capitals that a name's words begin with.

    >>> initials("National Security Committee of Kazakhstan")
    'NSCK'
    """
    return "".join(word[0] for word in plain(name).replace("-", " ").split() if word[0].isupper())


def _aliases(
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
        elif between == _OR and _variant(left, right) and view[right.end : right.end + 1] in _PARTING:
            found[right] = pairs.get(left, left)
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


def _variant(one: Mention, other: Mention) -> bool:
    """Tell whether two full names share the given name, or the surname, and begin alike in the other."""
    first, second = (plain(each.text).lower().split() for each in (one, other))
    return len(first) == len(second) == _PAIR and all(
        a[:_SAME] == b[:_SAME] for a, b in zip(first, second, strict=True)
    )
