"""Names that were read too far cut off: titles before who made the work, bodies before the date of what they did.

What the model takes for a person and ends with a small word is none: "Salt Road (Tuzdy zhol)".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, Found, Text

_MARKED = frozenset({"title/quoted", "title/emphasis"})
_OPENING = QUOTES | {"'"}
_LONGEST = 4
_PAIR = 2
_SEEN = "ner"


def without_makers(text: Text, titles: Iterable[Found], works: frozenset[str], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the titles, those without quotes up to the "by" before a person's name; an office and holder are none.

    What a whole sentence begins with ends in the quotes behind its owner: "A B's [‘Salt Road’] won".
    """
    for found in titles:
        if found.rule not in _MARKED and _held(text, found, lexicon):
            continue
        cuts = range(found.first + 1, found.last - 2) if found.type in works and found.rule not in _MARKED else ()
        owned = next((at + 2 for at in cuts if text.lower[at] == "'s" and text.words[at + 1] in _OPENING), None)
        if owned is not None:
            yield found._replace(first=owned, last=found.last - (text.words[found.last - 1] in _OPENING))
            continue
        cut = next((at for at in cuts if text.lower[at] == "by" and _maker(text, at + 1, found.last, lexicon)), None)
        yield found if cut is None else found._replace(last=cut)


def _held(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether an office is named with who holds it: "The Minister of Culture A B"."""
    first = found.first + (text.lower[found.first] == "the")
    led = found.last - first > _LONGEST and text.lower[first] in lexicon.occupations and text.lower[first + 1] == "of"
    return led and _maker(text, found.last - 2, found.last, lexicon)


def _maker(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a person's whole name stands here: capitals, more than one, and a sign that it is a name."""
    if not 1 < last - first <= _LONGEST or not all(
        text.capital(at) or text.words[at] == "-" for at in range(first, last)
    ):
        return False
    seen = any(name.label == "PERSON" and name.first < last and name.last > first for name in text.named)
    ends = tuple(lexicon.rules["persons"]["surname_endings"])
    return seen or text.words[first] in lexicon.given_names or text.lower[last - 1].endswith(ends)


def without_dates(text: Text, names: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the finds, names up to the date that they run into: "the Supreme Court of the USSR of [May 14, 1989]"."""
    finds = list(names)
    dates = {found.first: found.last for found in finds if found.kind == "date"}
    for found in finds:
        starts = range(found.first + 1, found.last) if found.kind == "name" and found.value is None else ()
        cut = next((at for at in starts if dates.get(at, 0) > found.last), None)
        if (found.rule == _SEEN and _is_none(text, found, lexicon)) or _is_trade(text, found, lexicon):
            continue
        if found.type == "FilmStudio" and _is_category(text, found, lexicon):
            continue
        if found.type == "Person" and _runs_on(text, found, lexicon):
            found = found._replace(last=found.last - 1)
        if found.rule == _SEEN and found.type == "Organisation" and _is_surname(text, found, lexicon):
            found = found._replace(type="Person")
        yield found if cut is None else found._replace(last=_before(text, found.first, cut, lexicon))


def _is_none(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether what the model sees is no name by itself: a small last word, "[South] Riga", "[Hindi]-speaking"."""
    if found.type == "Person" and _ends_small(text, found, lexicon):
        return True
    posts, words = lexicon.words("persons", "posts_in_two"), text.lower[found.first : found.last]
    called = words[: words.index("of")] if "of" in words else words
    if {" ".join(text.lower[found.first : found.first + 2]), " ".join(called[-2:])} & posts:
        return True
    if found.type == "Award" and words[0] in lexicon.words("offices", "heads") and "of" in words:
        return True
    if found.last - found.first > 1:
        return False
    if text.lower[found.first] in lexicon.words("contexts", "studied") and text.word(found.first - 1) == "in":
        return True
    side = text.words[found.first] in lexicon.words("described", "compass") and text.capital(found.last)
    spoken = text.word(found.last) == "-" and text.word(found.last + 1) in lexicon.words("names", "of_languages")
    return side or spoken


def _is_category(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a film of a programme or a category is named and no house: "the Opening Film"."""
    return lexicon.words("institutions", "categories").issuperset(text.words[found.first : found.last])


def _runs_on(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a surname, a given name and a calling run on, as in headings: "Weber Anna Designer".

    A surname may be a trade's: "Robert Lee King".
    """
    turned = text.words[found.first] not in lexicon.given_names and text.words[found.last - 2] in lexicon.given_names
    return found.last - found.first > _PAIR and turned and text.lower[found.last - 1] in lexicon.occupations


def _is_surname(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a single word ends as only surnames do: "Petrova"."""
    endings = tuple(lexicon.words("persons", "sure_endings"))
    return found.last - found.first == 1 and text.words[found.first].endswith(endings)


def _is_trade(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a nation and a medium stand before a calling and name no house: "the Latvian TV presenter"."""
    if (
        found.type != "MediaOutlet"
        or found.last - found.first != _PAIR
        or text.words[found.first] not in lexicon.countries
    ):
        return False
    word = text.word(found.last)
    return word in lexicon.occupations and text.words[found.last].islower()


def _ends_small(text: Text, found: Found, lexicon: Lexicon) -> bool:
    before, last = text.words[found.last - 2], text.words[found.last - 1]
    if found.last - found.first > 1 and len(last) == 1 and last.isupper():
        # "Channel D": no name of a person ends with a letter.
        return True
    small = found.last - found.first > 1 and before != "-" and last.isalpha() and last.islower()
    return small and last not in lexicon.words("persons", "small_ends")


def _before(text: Text, first: int, last: int, lexicon: Lexicon) -> int:
    leading = lexicon.words("names", "before_dates")
    while last > first + 1 and text.lower[last - 1] in leading:
        last -= 1
    return last
