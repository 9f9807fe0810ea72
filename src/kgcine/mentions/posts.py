"""Finds in, those out that are no capitalised post: "became Art Director of", "was named Dean of the faculty"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

_JOINING = frozenset({"and", "of", "the", ","})
_SOMEBODY = frozenset({"Person", "Place", "Settlement", "Organisation"})
_OWNING = frozenset({"'s", "’s"})
_GUESSED = frozenset({"ner", "suffix"})


def without_posts(text: Text, finds: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the finds but those that take a post for the person who holds it."""
    for found in finds:
        alone = found.rule == "ner" and found.last - found.first == 1 and found.type in _SOMEBODY
        post = (found.type == "Person" or alone) and _is_post(text, found, lexicon)
        post = post or (found.type in _SOMEBODY and _is_ruler(text, found, lexicon))
        if not post and not (found.rule in _GUESSED and _is_portfolio(text, found, lexicon)):
            yield found


def _is_ruler(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a ruler stands here by his title alone, or with his land: "the Emir of Bukhara"."""
    if text.lower[found.first] not in lexicon.words("offices", "rulers"):
        return False
    alone = found.last - found.first == 1
    return text.word(found.last if alone else found.first + 1) == "of"


def _is_portfolio(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a minister with his portfolio stands here, or that alone: "Minister of [Culture and Sports]"."""
    ministers = lexicon.words("offices", "with_portfolio")
    led = lexicon.words("offices", "leading") | lexicon.words("offices", "owners") | _OWNING
    first = next((at for at in range(found.first, found.last) if text.lower[at] not in led), found.first)
    if text.lower[first] in ministers and (first + 1 == found.last or text.word(first + 1) in ("of", "for")):
        return True
    if text.word(found.first - 1) != "of" or text.word(found.first - 2) not in ministers:
        return False
    words = lexicon.words("persons", "portfolios")
    owned = lexicon.words("offices", "owners") | _OWNING
    # "Culture of Uzbekistan" is the portfolio of one of that country's ministers.
    end = next((at for at in range(found.first + 1, found.last) if text.lower[at] == "of"), found.last)
    inside = range(found.first, end)
    return all(text.words[at] in words | _JOINING or text.lower[at] in owned for at in inside)


def _is_post(text: Text, found: Found, lexicon: Lexicon) -> bool:
    words = text.lower[found.first : found.last]
    formal = lexicon.words("offices", "formal")
    if words[0] in formal and formal.issuperset(words):
        return True
    name = " ".join(words)
    known = name in lexicon.occupations or name in lexicon.words("persons", "posts")
    known = known or _is_led_office(words, lexicon)
    # "MPRP Secretary" is who holds the post in a party known by its letters.
    known = known or (len(words) > 1 and _is_of_letters(text, found) and words[-1] in lexicon.words("offices", "heads"))
    beside = name in lexicon.words("grammar", "beside_posts") and text.word(found.last) == "to"
    return beside or (known and (found.last - found.first > 1 or text.word(found.last) == "of"))


def _is_of_letters(text: Text, found: Found) -> bool:
    return all(word.isupper() and len(word) > 1 for word in text.words[found.first : found.last - 1])


def _is_led_office(words: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Tell whether an office stands here with what it is for or of: "Foreign Minister", "Leader of the Nation"."""
    heads = lexicon.words("offices", "heads")
    if words[0] in heads and words[1:3] == ("of", "the"):
        return True
    leading, domains = lexicon.words("offices", "leading"), lexicon.words("offices", "domains")
    led = all(word in leading or word in domains for word in words[:-1])
    return len(words) > 1 and led and (words[-1] in heads or words[-1] in leading or words[-1] in domains)
