"""Names that two things share in, those that the text shows to be the other's out.

Georgia is a country where Tbilisi stands beside it; a town's name is a film's in "the producer of Odessa" where the
text has a film of that title.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgcine.classes import FILMS, PLACES
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

_REGION, _COUNTRY = "Region", "Country"
_JOINTS = frozenset({",", "/", "and", "-"})


def as_countries(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the finds; a region's name is a country's where a word of that stands in the text, or in a row of such."""
    shared = lexicon.rules["shared_names"]
    words = frozenset(text.words)
    for at, found in enumerate(finds):
        signs = shared.get(text.slice(found.first, found.last)) if found.type == _REGION else None
        if signs is None or found.kind != "name":
            yield found
            continue
        before = finds[at - 1] if at else None
        behind = finds[at + 1] if at + 1 < len(finds) else None
        led = before is not None and before.type == _COUNTRY and _joined(text, before.last, found.first)
        goes_on = behind is not None and behind.type == _COUNTRY and _joined(text, found.last, behind.first)
        inside = goes_on and behind is not None and text.slice(behind.first, behind.last) in signs["inside"]
        country = led or (goes_on and not inside) or not words.isdisjoint(signs["beside"])
        country = country and (led or words.isdisjoint(signs.get("apart", ())))
        yield found._replace(type=_COUNTRY) if country and not inside else found


def _joined(text: Text, last: int, first: int) -> bool:
    return first == last + 1 and text.word(last) in _JOINTS


def as_films(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the finds; what a place's name stands for is the film so called behind a word for its crew and "of"."""
    films = {text.slice(each.first, each.last): each.type for each in finds if each.type in FILMS}
    crew = lexicon.words("titles", "crew_of")
    for found in finds:
        title = films.get(text.slice(found.first, found.last)) if found.type in PLACES else None
        led = text.word(found.first - 1) == "of" and text.word(found.first - 2) in crew
        yield found if title is None or not led else found._replace(type=title)
