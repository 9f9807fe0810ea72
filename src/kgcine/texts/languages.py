"""A text in, the code of the language it is written in out: by its script, else by its frequent words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from kgcine.texts.cleaning import Cleaning, Language

# So much of a text is looked at; with fewer words than this, only another script tells another language.
_SAMPLE = 20_000
_WORDS_MIN = 25
_WORDS_OF_ANOTHER_SCRIPT_MIN = 3
_DISTINCT_MIN = 3
_WORD = re.compile(r"[^\W\d_]+(?:['‘’ʻ][^\W\d_]+)?")
# A line of a list or a heading is so long at most.
_LIST_LINE = 60
_QUOTED = re.compile(r"[\"“”«‹][^\"“”«»‹›\n]{1,80}[\"“”»›]")
# From a capital word within a sentence up to a comma, bracket, stop or the like.
_OPENED = re.compile(r"(?<=[^\s.!?…] )(?P<word>[A-ZÀ-ÖØ-Þ][^\W\d_]*)[^,;:.()\[\]!?\"«»“”\n]*")


def detect_language(text: str, cleaning: Cleaning) -> str | None:
    """Return a language's code, a script's name where no language of it is known, or None for too short a text."""
    sample = text[:_SAMPLE]
    words = [word.lower() for word in _WORD.findall(sample)]
    script = _script("".join(words))
    own_script = next(each.script for each in cleaning.languages if each.code == cleaning.accepted)
    if len(words) < (_WORDS_MIN if script == own_script else _WORDS_OF_ANOTHER_SCRIPT_MIN):
        return None
    best = _best(words, script, cleaning)
    if script == own_script and best != cleaning.accepted:
        running = _WORD.findall(_without_titles(sample, cleaning, best).lower())
        # Titles in another language do not make a text one of that language.
        return _best(running, script, cleaning) if running else best
    return best


def _best(words: list[str], script: str, cleaning: Cleaning) -> str:
    """Return the code of the language of this script that the words show most clearly."""
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


def _without_titles(text: str, cleaning: Cleaning, code: str) -> str:
    """Leave out what may be names of that language: list lines, quotations, and what a capital "La" or "Der" opens.

    A sentence may open with such a word too, so that only one within a sentence opens a title.
    """
    words = next((each.words for each in cleaning.languages if each.code == code), frozenset())
    lines = [line for line in text.splitlines() if len(line) > _LIST_LINE or line.rstrip().endswith((".", "!", "?"))]
    running = _QUOTED.sub(" ", "\n".join(lines))
    return _OPENED.sub(lambda found: " " if found["word"].lower() in words else found.group(), running)


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
