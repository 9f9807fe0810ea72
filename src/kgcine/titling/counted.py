"""Headings of an article that counts its films in, those that are titles out: "Five films to see"."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import STOPS, Found, Text
from kgcine.titling.beside import is_titlelike
from kgcine.titling.filmverbs import BODIES

_RULE, _RANK = "title/counted", 62
# The blocks that may say it, the words of a heading and of what stands below it, and those up to the noun of films.
_OPENING, _LONGEST, _BELOW, _UP_TO = 3, 9, 8, 4
_FEWEST = 2


def counted_titles(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Yield the headings of an article that begins by saying how many films it is about, if they are as many."""
    starts = sorted(text.breaks | {0})
    ends = [*starts[1:], len(text)]
    count = _count(text, ends[:_OPENING], lexicon)
    if count < _FEWEST:
        return
    blocks = list(zip(starts, ends, strict=True))
    below = [*(end - first for first, end in blocks[1:]), 0]
    heads = [
        title
        for (first, end), words in zip(blocks[1:], below[1:], strict=True)
        if words > _BELOW and (title := _head(text, first, end)) is not None
    ]
    if _FEWEST <= len(heads) <= count:
        titles = [each for each in heads if _is_title(text, *each, lexicon)]
        yield from (Found(first, last, "Film", _RULE, _RANK) for first, last in titles)


def _count(text: Text, ends: list[int], lexicon: Lexicon) -> int:
    """Return how many films the first block that tells it speaks of: "Five new films to leave the house for"."""
    films, numbers = lexicon.words("titles", "films"), lexicon.rules["numbers"]["words"]
    for at in range(ends[-1] if ends else 0):
        word = text.lower[at]
        told = int(word) if word.isdecimal() and len(word) < _FEWEST + 1 else int(numbers.get(word, 0))
        behind = range(at + 1, min(len(text), at + 1 + _UP_TO))
        noun = next((i for i in behind if text.lower[i] in films), None)
        stays = noun is not None and all(
            text.words[i] not in STOPS and i not in text.breaks for i in range(at + 1, noun + 1)
        )
        if told and stays:
            return told
    return 0


def _head(text: Text, first: int, end: int) -> tuple[int, int] | None:
    """Return what a short line without a stop names: without its number and the bracket or day behind it."""
    if text.words[first].isdecimal() and text.word(first + 1) in {".", ")"}:
        first += 2
    last = next((i for i in range(first, end) if text.words[i] == "(" or _is_apart(text, i)), end)
    bare = ":" not in text.words[first:last] and text.words[first] not in {'"', "'"}
    whole = end - first <= 2 * _LONGEST and STOPS.isdisjoint(text.words[i] for i in (last - 1, end - 1))
    return (first, last) if bare and whole and 0 < last - first <= _LONGEST else None


def _is_title(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a line names no section, no body, no person and nothing else that is known."""
    words = text.words[first:last]
    if lexicon.normal(text.slice(first, last)) is not None or text.word(last - 1) in lexicon.types:
        return False
    made = text.lower[first] in lexicon.words("titles", "directed_short") | lexicon.words("titles", "card")
    section = made or not lexicon.words("titles", "sections_of_cards").isdisjoint(text.lower[first:last])
    body = any(lexicon.suffixes.get(words[i:]) in BODIES for i in range(1, len(words)))
    person = any(n.label == "PERSON" and (n.first, n.last) == (first, last) and last - first > 1 for n in text.named)
    return is_titlelike(text, first, last, lexicon) and not (section or body or person)


def _is_apart(text: Text, at: int) -> bool:
    """Tell whether a comma or a dash stands here before a number or a short word for who made it."""
    behind = text.word(at + 1)
    return text.words[at] in {",", "–", "—", "-"} and (behind[:1].isdigit() or behind in {"dir", "dir.", "by"})
