"""Names that are guessed differently in, one class for each out: what a rule says anywhere, else what most say."""

from __future__ import annotations

from collections.abc import Sequence

from kgcine.naming.tokens import Found, Text


def agreed(text: Text, names: Sequence[Found]) -> list[Found]:
    """Give a name that is guessed differently in different places one class: what a rule says, else what most say."""
    sure: dict[tuple[str, ...], str] = {}
    guesses: dict[tuple[str, ...], list[str]] = {}
    for found in names:
        words = text.words[found.first : found.last]
        if found.value is None and found.kind == "name":
            if found.rule == "ner":
                guesses.setdefault(words, []).append(found.type)
            else:
                sure.setdefault(words, found.type)
    result = []
    for found in names:
        words = text.words[found.first : found.last]
        if found.rule == "ner":
            said = guesses[words]
            often = max(said, key=lambda t: (said.count(t), -said.index(t)))
            found = found._replace(type=sure.get(words, often))
        result.append(found)
    return result


def most(types: Sequence[str]) -> str | None:
    """Return the class that more than half of them have.

    >>> most(["Film", "Book", "Film"]), most(["Film", "Book"])
    ('Film', None)
    """
    best = max(sorted(set(types)), key=types.count, default=None)
    return best if best is not None and types.count(best) * 2 > len(types) else None
