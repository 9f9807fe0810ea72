"""A text in, the code of the language it is written in out: by its script, else by its frequent words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from kgcine.cleaning import Cleaning, Language

# So much of a text is looked at; with fewer words than this, only another script tells another language.
_SAMPLE = 20_000
_WORDS_MIN = 25
_WORDS_OF_ANOTHER_SCRIPT_MIN = 3
_DISTINCT_MIN = 3
_WORD = re.compile(r"[^\W\d_]+(?:['‘’ʻ][^\W\d_]+)?")


def detect_language(text: str, cleaning: Cleaning) -> str | None:
    """Return a language's code, a script's name where no language of it is known, or None for too short a text."""
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    script = _script("".join(words))
    own_script = next(each.script for each in cleaning.languages if each.code == cleaning.accepted)
    if len(words) < (_WORDS_MIN if script == own_script else _WORDS_OF_ANOTHER_SCRIPT_MIN):
        return None
    # A short text has few frequent words, so that in another script each of them counts.
    distinct = _DISTINCT_MIN if len(words) >= _WORDS_MIN else 1
    counts = Counter(words)
    scores = {
        language.code: _score(language, counts, len(words), distinct)
        for language in cleaning.languages
        if language.script == script
    }
    if not scores:
        return script.capitalize()
    # Where nothing tells two apart, the one that is listed first is the more usual.
    best = max(scores, key=scores.__getitem__)
    # Names, credits and lists hold few frequent words: another language must show clearly.
    own = scores.get(cleaning.accepted)
    if own is not None and (scores[best] < 0.08 or scores[best] < own * 2):
        return cleaning.accepted
    return best


def _score(language: Language, counts: Counter[str], total: int, distinct: int) -> float:
    """Return the share of a text's words that are frequent in the language or have letters of its own.

    Fewer ``distinct`` frequent words than that may be names, so they do not count alone.
    """
    frequent = language.words & counts.keys()
    hits = sum(counts[word] for word in frequent) if len(frequent) >= distinct else 0
    marked = sum(
        number for word, number in counts.items() if language.letters and not language.letters.isdisjoint(word)
    )
    return (hits + marked) / total


def _script(letters: str) -> str:
    """Name the script of most letters, as Unicode does.

    >>> _script("кино и film")
    'CYRILLIC'
    """
    names = Counter(_script_of(char) for char, number in Counter(letters).items() for _ in range(min(number, 500)))
    return names.most_common(1)[0][0] if names else ""


def _script_of(char: str) -> str:
    return unicodedata.name(char, "?").partition(" ")[0]
