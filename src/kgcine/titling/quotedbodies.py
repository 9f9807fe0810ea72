"""A title in quotes in, the class of the body out whose name it is by its words and by what is said of it.

"The institution “National Museum of Latvia” was opened": no film has the name of a museum and is an institution.
"""

from __future__ import annotations

from kgcine.classes import ORGANISATIONS, WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, STOPS, Found, Text
from kgcine.titling.inquotes import only_joints

_QUOTED = "title/quoted"
_KINDS = ORGANISATIONS | {"Site"}
_MOVEMENT = "Movement"
_FOLLOWED = frozenset({"of", "for"})
# Words before the head of a name, those that a head or an ending has, and those from a verb to what is done.
_LED, _LONGEST, _DONE = 3, 3, 3
_ROW, _PAIR, _BY = 14, 2, 6


def quoted_body(text: Text, found: Found, lexicon: Lexicon) -> str | None:
    """Return the class of a body that a quotation names, None where it is no body's or only may be one's."""
    if found.rule != _QUOTED or text.word(found.first - 1) not in QUOTES:
        return None
    kind = _kind(text.words[found.first : found.last], lexicon)
    if _makes(text, found.first - 1, lexicon) or _is_listed(text, found.first - 1, lexicon):
        return kind if kind in _KINDS else "Organisation"
    if kind in _KINDS and _makes(text, _row_begins(text, found.first - 1), lexicon):
        return kind
    return kind if kind in _KINDS and (_is_called(text, found, lexicon) or _is_done_to(text, found, lexicon)) else None


def _kind(words: tuple[str, ...], lexicon: Lexicon) -> str | None:
    """Return the class that the head of a name tells, or its ending: "[National] Museum of", "Memorial Complex"."""
    for at in range(min(_LED, len(words))):
        for size in range(_LONGEST, 0, -1):
            kind = lexicon.heads_of.get(words[at : at + size])
            if kind is not None and words[at + size : at + size + 1] and words[at + size] in _FOLLOWED:
                return kind
    sizes = range(min(_LONGEST, len(words) - 1), 0, -1)
    return next((kind for size in sizes if (kind := lexicon.suffixes.get(words[-size:])) is not None), None)


def is_movement(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a movement is named in quotes, and no film is spoken of before: "a “new wave” of filmmakers"."""
    if found.rule != _QUOTED or lexicon.type_of(text.word(found.first - 2)) in WORKS:
        return False
    sizes = range(min(_LONGEST, found.last - found.first), 0, -1)
    return any(lexicon.suffixes.get(text.words[found.last - size : found.last]) == _MOVEMENT for size in sizes)


def _makes(text: Text, opening: int, lexicon: Lexicon) -> bool:
    """Tell whether bodies that make or support films stand right before the quotation: "was made by “Tazar”"."""
    led = (" ".join(text.lower[max(0, opening - size) : opening]) for size in (2, 3))
    return not lexicon.words("titles", "bodies_by").isdisjoint(led)


def _is_listed(text: Text, opening: int, lexicon: Lexicon) -> bool:
    """Tell whether the quotation stands in a row behind "by three companies:"."""
    colon = next((at for at in range(opening - 1, max(0, opening - _ROW), -1) if text.words[at] == ":"), 0)
    if STOPS.intersection(text.words[colon + 1 : opening]) or "by" not in text.lower[max(0, colon - _BY) : colon]:
        return False
    # "By Tulpar Studios: “Fog”" lists films.
    return text.words[colon - 1] in lexicon.words("titles", "houses_listed")


def _row_begins(text: Text, opening: int) -> int:
    """Return where the quotation opens behind whose bracket and "and" this one stands: "“Tazar” (Latvia) and “"."""
    near = range(max(0, opening - _ROW), opening)
    marks = [at for at in near if text.words[at] in QUOTES]
    if len(marks) < _PAIR or not only_joints(text, marks[-1] + 1, opening):
        return opening
    return marks[-_PAIR]


def _is_called(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a noun for bodies stands right before the quotation, or where something was: "at the “"."""
    if text.lower[found.first - 3 : found.first - 1] == ("at", "the"):
        return True
    return text.word(found.first - 2) in lexicon.words("titles", "bodies")


def _is_done_to(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether the quotation is the subject of what is done to bodies: "“…” (ABC) was founded"."""
    if lexicon.type_of(text.word(found.first - 2)) in WORKS:
        return False
    at = found.last + (text.word(found.last) in QUOTES)
    if text.word(at) == "(":
        at = next((i + 1 for i in range(at, min(at + 8, len(text))) if text.word(i) == ")"), at)
    is_ = text.word(at) in lexicon.words("subjects", "is")
    return is_ and not lexicon.words("titles", "done_to_bodies").isdisjoint(text.lower[at + 1 : at + 1 + _DONE])
