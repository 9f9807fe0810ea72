"""Words that only look like names: labels of credits ("Composer: A", "director – B"), nations in "post-Soviet"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.classes import ORGANISATIONS, WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import DASHES, PEOPLE, QUOTES, STOPS, Found, Text
from kgcine.titling.mistaken import is_turn

_WITHIN, _GOES_ON = frozenset({"in", "of", "for"}), frozenset({"of", "at", "."})
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
            # "Mother's Heart (Ana Zhuregi)"
            continue
        if found.type in WORKS and (_is_part_in(text, found, lexicon) or is_turn(text, found, lexicon)):
            continue
        if found.type in WORKS and any(is_none(text, found, lexicon) for is_none in (_is_glued, _is_section)):
            continue
        if found.type in WORKS | ORGANISATIONS and _is_field(text, found, lexicon):
            continue
        if found.type == "Nationality" and _prefixed(text, found.first, lexicon):
            continue
        if not (_opens(text, found.first) and _labels(text, found.last) and _occupation(text, found, lexicon)):
            yield found


def _is_part_in(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a part stands here before its play: "her roles include Vera in The Well"."""
    if "in" not in text.lower[found.first + 1 : found.last - 1] or text.word(found.first - 1) in QUOTES:
        return False
    at, lists = found.first - 1, lexicon.words("titles", "lists_parts") | {":"}
    while at > 0 and at not in text.breaks and text.words[at] not in STOPS:
        if text.lower[at - 1] in lexicon.words("titles", "played") and text.lower[at] in lists:
            return True
        at -= 1
    return False


def _is_field(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a line of a card begins here with its label: "Language: Russian", "Production Company: A"."""
    label = text.slice(found.first, found.last).lower()
    labelled = text.word(found.first + 1) == ":" and text.lower[found.first] in lexicon.words("titles", "sections")
    if found.first in text.breaks and labelled:
        # "Section: Competition of Feature Films"
        return True
    return found.first in text.breaks and text.word(found.last) == ":" and label in lexicon.words("titles", "card")


def _is_glued(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a label of a copied table is glued to its value here: "AwardsSilver Lynx (1982)"."""
    word = text.words[found.first]
    labels = (label for label in lexicon.words("titles", "glued") if word.startswith(label))
    return any(word[len(label) : len(label) + 1].isupper() for label in labels)


def _is_section(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a part of a festival is named in quotes behind its noun: "in the section “New Horizons” of"."""
    noun = found.first - 2
    if (
        noun < 2
        or text.words[found.first - 1] not in QUOTES
        or text.lower[noun] not in lexicon.words("titles", "sections")
    ):
        return False
    led = text.words[noun - 1 - (text.words[noun - 1] == "the")] in _WITHIN
    return led and text.word(found.last + 1) in _GOES_ON


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
