"""Titles in, those that a film was made from out as books: "an adaptation of “Djamilya” by", "based on X's Fog"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.classes import FILMS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import OWNS, QUOTES, Found, Text

_LONGEST, _ROW = 3, 16


def as_sources(text: Text, finds: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the finds, with what something is adapted from or based on as no film where no noun calls it one."""
    for found in finds:
        type_ = _source(text, found, lexicon) if found.type in FILMS and found.kind == "name" else None
        yield found if type_ is None else found._replace(type=type_)


def _source(text: Text, found: Found, lexicon: Lexicon) -> str | None:
    """Return the class of a source, None where a title is none: a book, or any work where it is somebody's."""
    at = found.first
    while text.word(at - 1) in QUOTES:
        at -= 1
    owned = text.word(at - 1) in OWNS
    if owned:
        at = next((n.first for n in text.named if n.label == "PERSON" and n.last in (at - 1, at)), at)
    before = {" ".join(text.lower[max(0, at - size) : at]) for size in range(1, _LONGEST + 1)}
    if not before.isdisjoint(lexicon.words("titles", "made_from")):
        return "Book"
    if owned and _among_adapted(text, at, lexicon):
        return "Book"
    # What is based on somebody's work may be based on a film of his: "based on Anna Weber's Fog".
    based = not before.isdisjoint(lexicon.words("titles", "based"))
    return ("CreativeWork" if owned else "Book") if based else None


def _among_adapted(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a row of what was adapted leads here: "adapted two novels, Anna Weber's Fog and"."""
    first = text.sentence_start(at, _ROW)
    adapted = lexicon.words("titles", "adapted")
    verb = next((i for i in range(first, at) if text.lower[i] in adapted), at)
    return not lexicon.words("titles", "literature").isdisjoint(text.lower[verb + 1 : at])
