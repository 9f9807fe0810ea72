"""Titles without quotation marks in, the same without those that are labels of credits or persons out.

"Produced / Directed by Anna Weber"; "“Fog” by Anna Weber and P. Holm (1957)"; "Director of the film Anna Petrova".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.classes import WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.people import is_initial
from kgcine.naming.tokens import Found, Text

_BARE = frozenset({"title/year", "title/year-list", "title/layout", "title/made-by", "title/film-word"})
_SAID, _PAIR = "title/film-word", 2


def without_mistaken(text: Text, titles: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the titles, without labels and persons that only their surroundings make look like titles."""
    people = {(n.first, n.last) for n in text.named if n.label == "PERSON"}
    for found in titles:
        bare = found.type in WORKS and found.rule in _BARE
        if not (bare and (_is_label(text, found, lexicon) or _is_person(text, found, people, lexicon))):
            yield found


def _is_label(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether nothing but what is done for a film stands here: "Written, Produced & Directed by"."""
    done = lexicon.words("titles", "credited_done")
    words = [word for word in text.lower[found.first : found.last] if word[0].isalnum()]
    return done.issuperset(words) and not done.isdisjoint(words)


def _is_person(text: Text, found: Found, people: set[tuple[int, int]], lexicon: Lexicon) -> bool:
    """Tell whether a maker's name stands here: initials in a row of makers, or whose calling the film's noun ends."""
    if (found.first, found.last) not in people:
        return False
    if is_initial(text.words[found.first]):
        return text.word(found.first - 1) in lexicon.words("titles", "joins_makers")
    endings = tuple(lexicon.rules["persons"]["surname_endings"])
    surname = found.last - found.first == _PAIR and text.lower[found.last - 1].endswith(endings)
    return surname and found.rule == _SAID and _is_called(text, found.first - 1, lexicon)


def _is_called(text: Text, noun: int, lexicon: Lexicon) -> bool:
    """Tell whether a calling has the noun of a film behind it: "the scriptwriter of the film"."""
    return (
        noun > _PAIR
        and text.lower[noun - 1] == "the"
        and text.lower[noun - 2] == "of"
        and text.lower[noun - 3] in lexicon.words("titles", "makers") | lexicon.words("titles", "crew")
    )
