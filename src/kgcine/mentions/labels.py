"""Words that only look like names: labels of credits ("Composer: A", "director – B"), nations in "post-Soviet"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.classes import ORGANISATIONS, WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import DASHES, PEOPLE, STOPS, Found, Text
from kgcine.titling.mistaken import is_turn

_OPENS = STOPS | {",", ";", ")", "(", ":"}


def without_labels(text: Text, finds: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the finds without the words for an occupation that a colon or a dash sets before a name.

    What a prefix makes of a nation is none either: the post-Soviet space is not Soviet. Nor is Technicolor a place.
    """
    processes = lexicon.words("places", "processes")
    for found in finds:
        if found.last - found.first == 1 and text.lower[found.first] in processes and found.type not in WORKS:
            continue
        if found.type == "Person" and text.slice(found.first, found.last).lower() == PEOPLE:
            # "Deputy People's Commissar".
            continue
        strange = lexicon.words("titles", "foreign_words").intersection(text.lower[found.first : found.last])
        if found.type == "Person" and strange and text.word(found.first - 1) == "(":
            # "Salt Road (Tuz Zholy)"
            continue
        if found.type in WORKS and is_turn(text, found, lexicon):
            continue
        if found.type in WORKS | ORGANISATIONS and _is_field(text, found, lexicon):
            continue
        if found.type == "Nationality" and _prefixed(text, found.first, lexicon):
            continue
        if not (_opens(text, found.first) and _labels(text, found.last) and _occupation(text, found, lexicon)):
            yield found


def _is_field(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a line of a card begins here with its label: "Language: Russian", "Production Company: A"."""
    label = text.slice(found.first, found.last).lower()
    labelled = text.word(found.first + 1) == ":" and text.lower[found.first] in lexicon.words("titles", "sections")
    if found.first in text.breaks and labelled:
        # "Section: Competition of Feature Films"
        return True
    return found.first in text.breaks and text.word(found.last) == ":" and label in lexicon.words("titles", "card")


def _occupation(text: Text, found: Found, lexicon: Lexicon) -> bool:
    return (
        found.type in {"Occupation", "Person", ""}
        and text.slice(found.first, found.last).lower() in lexicon.occupations
    )


def _prefixed(text: Text, at: int, lexicon: Lexicon) -> bool:
    joined = at > 1 and text.words[at - 1] in DASHES and text.glued(at)
    return joined and text.lower[at - 2] in lexicon.words("places", "prefixes")


def _opens(text: Text, at: int) -> bool:
    return at in text.breaks or text.opens(at) or text.words[at - 1] in _OPENS


def _labels(text: Text, at: int) -> bool:
    """Tell whether a colon, or a dash that no word is glued to, stands here before a capital."""
    if at + 1 >= len(text) or {at, at + 1} & text.breaks or not text.capital(at + 1):
        return False
    return text.words[at] == ":" or (text.words[at] in DASHES and not text.glued(at) and not text.glued(at + 1))
