"""The mentions of an article in, those too that only its first line names: "Korean theater", "Aktau riots".

A line whose last word is written small is a name only where the text goes on about it: "The theater was founded". A
name that tells of no kind is of that which the text says of it first: "Voice of Riga / The newspaper was founded".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgcine.model import Article
from kgcine.naming.happenings import TYPE as EVENT
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import DASHES, Found, Text

RULE, RANK = "heading", 35
_MOST, _BLOCKS = 8, 2
_HOUSES = ("EducationalInstitution", "FilmStudio", "Organisation", "GovernmentBody")
_ALSO = frozenset({"MediaOutlet", "Site"})
_ENDS = DASHES - {"-"} | {"(", ":", ","}


def first_line(text: Text, article: Article) -> tuple[int, int] | None:
    """Return the tokens of the line that an article begins with, None where it has no other."""
    block = next(iter(article.blocks), None)
    if block is None or block.kind != "headline" or len(article.blocks) < _BLOCKS:
        return None
    return text.covering(block.start, block.end)


def goes_on(text: Text, noun: str, end: int) -> bool:
    """Tell whether a text speaks of the one that its first line names by a noun: "the theater"."""
    return any(text.words[at] == noun and text.lower[at - 1] == "the" for at in range(end + 1, len(text)))


def with_first_line(text: Text, article: Article, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return the finds with the house or event that only the first line of an article names."""
    line = first_line(text, article)
    if line is None:
        return [*finds]
    own = [*_by_its_noun(text, line, finds, lexicon)]
    taken = {token for each in own for token in range(each.first, each.last)}
    kept = [f for f in finds if taken.isdisjoint(range(f.first, f.last)) or own[0].reach is not None]
    return sorted([*kept, *own], key=lambda each: (each.first, -each.last))


def _by_its_noun(text: Text, line: tuple[int, int], finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield what the line names with a small noun at its end."""
    first, end = line[0] + (text.word(line[0]) == "the"), line[1]
    honoured = lexicon.words("coreference", "named_after")
    ends = (i for i in range(first, end) if text.words[i] in _ENDS or " ".join(text.lower[i : i + 2]) in honoured)
    last = next(ends, end)
    noun = text.words[last - 1] if first < last else ""
    type_ = _type(noun, lexicon)
    words = text.words[first:last]
    if type_ is None or not 1 < len(words) <= _MOST or not text.capital(first):
        return
    if any(find.first <= last - 1 < find.last for find in finds if find.value is None):
        return
    if _plain(words) and goes_on(text, noun, end):
        yield Found(last - 1, last, type_, RULE, RANK, reach=(first, last))


def _plain(words: Sequence[str]) -> bool:
    return all(word.replace("-", "").isalpha() for word in words)


def _type(noun: str, lexicon: Lexicon) -> str | None:
    """Return of which class a house or event is that a noun written small calls so."""
    if not noun.islower():
        return None
    if noun in lexicon.words("events", "nouns"):
        return EVENT
    described = next((type_ for type_ in _HOUSES if noun in lexicon.words("described", type_)), None)
    type_ = described or lexicon.type_of(noun)
    return type_ if described is not None or type_ in _ALSO else None
