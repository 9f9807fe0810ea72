"""Finds in, those out that are no capitalised post: "became Art Director of", "was named Dean of the faculty"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.lexicon import Lexicon
from kgcine.tokens import Found, Text

_JOINING = frozenset({"and", "of", "the", ","})
_GUESSED = frozenset({"ner", "suffix"})


def without_posts(text: Text, finds: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the finds but those that take a post for the person who holds it."""
    for found in finds:
        post = found.type == "Person" and _is_post(text, found, lexicon)
        if not post and not (found.rule in _GUESSED and _is_portfolio(text, found, lexicon)):
            yield found


def _is_portfolio(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a minister with his portfolio stands here, or that alone: "Minister of [Culture and Sports]"."""
    ministers = lexicon.words("offices", "with_portfolio")
    if text.lower[found.first] in ministers and text.word(found.first + 1) == "of":
        return True
    words = lexicon.words("persons", "portfolios") | _JOINING
    led = text.word(found.first - 1) == "of" and text.word(found.first - 2) in ministers
    return led and words.issuperset(text.words[found.first : found.last])


def _is_post(text: Text, found: Found, lexicon: Lexicon) -> bool:
    words = " ".join(text.lower[found.first : found.last])
    if all(word in lexicon.words("offices", "formal") for word in text.lower[found.first : found.last]):
        return True
    known = words in lexicon.occupations or words in lexicon.words("persons", "posts")
    known = known or _is_led_office(text.lower[found.first : found.last], lexicon)
    return known and (found.last - found.first > 1 or text.word(found.last) == "of")


def _is_led_office(words: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Tell whether an office stands here with what it is for or of: "Foreign Minister", "Leader of the Nation"."""
    heads = lexicon.words("offices", "heads")
    led = lexicon.words("offices", "leading") | lexicon.words("offices", "domains")
    if len(words) > 1 and led.issuperset(words[:-1]) and words[-1] in heads | led:
        return True
    return words[0] in heads and words[1:3] == ("of", "the")
