"""People in whom a film won, behind each prize: "It won best actress for A and best score for B"."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, OWNS, Found, Text

RULE, RANK = "person/film-winner", 57
_SENTENCE, _NEAR, _LONGEST, _CALLING = 60, 4, 4, 3


def film_winners(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Yield whom such a sentence names, where nobody who may have won stands before."""
    best, people = (lexicon.words("award", key) for key in ("best", "of_people"))
    for at in (at for at, word in enumerate(text.words) if word == "for" and text.capital(at + 1)):
        first = next((i for i in range(at - 1, max(0, at - _NEAR) - 1, -1) if text.lower[i] in best), at)
        if first == at or text.lower[at - 1] not in people or not _film_won(text, first, lexicon):
            continue
        last = _name_end(text, at + 1, lexicon)
        if last > at + 1:
            yield Found(at + 1, last, "Person", RULE, RANK)
            yield from _beside(text, last, lexicon)


def _film_won(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a sentence has said that something won, and has named nobody."""
    start = text.sentence_start(at, _SENTENCE)
    best = lexicon.words("award", "best")
    at = next((i for i in range(start, at) if text.lower[i] in best), at)
    before = text.lower[start:at]
    won = not lexicon.words("award", "film_won").isdisjoint(before)
    pronouns = lexicon.words("titles", "doers") | {"who", "whose"}
    named = any(n.label == "PERSON" and start <= n.first < at for n in text.named)
    film = not {"film", "movie", "picture", "drama", "it"}.isdisjoint(before) or before[:1] == ('"',)
    return won and film and not named and pronouns.isdisjoint(before)


def _name_end(text: Text, first: int, lexicon: Lexicon) -> int:
    """Return where somebody's name ends that is no title and owns none, else where it would begin."""
    last = first
    while last < len(text) and last not in text.breaks - {first} and text.capital(last) and last - first <= _LONGEST:
        last += 1
    listed = lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]}) if last > first else None
    prize = text.lower[first] in lexicon.words("award", "best")
    titled = prize or text.lower[first] in ARTICLES or text.word(last) in OWNS or text.word(last) == "by"
    kinds = any(text.lower[i] in lexicon.types or text.words[i] in lexicon.countries for i in range(first, last))
    return first if titled or listed or kinds else last


def _beside(text: Text, at: int, lexicon: Lexicon) -> Iterator[Found]:
    """Yield who shares it: "for A and co-writer [B]"."""
    first = at + 1 + (text.word(at) == "," and text.word(at + 1) == "and")
    called = next((i for i in range(first, min(len(text), first + _CALLING + 1)) if text.capital(i)), first)
    if text.word(first - 1) == "and" and text.breaks.isdisjoint(range(at, called)):
        last = _name_end(text, called, lexicon) if text.capital(called) else called
        if last > called:
            yield Found(called, last, "Person", RULE, RANK)
