"""Two titles that open a sentence and have one verb of films: "Both Dry Thunder and The Harvest were directed by"."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.classes import WORKS
from kgcine.naming.tokens import Found, Text
from kgcine.titling.unquoted import PAIRED, Unquoted

_ANY = frozenset({"PERSON", "WORK_OF_ART", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT"})
_JOINT = frozenset({"and"})


def joined(text: Text, unquoted: Unquoted) -> Iterator[Found]:
    """Yield both titles, where one at the least is made of ordinary words and neither is known as something else."""
    if unquoted.lexicon.words("titles", "done_to_both").isdisjoint(text.lower):
        return
    for start in range(len(text) - 1):
        pair = _pair(text, start, unquoted) if text.opens(start) else None
        if pair is None or not any(unquoted.ordinary(text, *each, _ANY) for each in pair):
            continue
        if all(_may_be_title(text, first, last, unquoted) for first, last in pair):
            yield from (Found(first, last, "Film", "title/joined", PAIRED) for first, last in pair)


def _pair(text: Text, start: int, unquoted: Unquoted) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return where two names stand that "and" joins before "were directed", None where none do."""
    first = start + (text.lower[start] in unquoted.words("two"))
    joint = unquoted.right(text, first, stops=_JOINT)
    if joint is None or text.word(joint) not in _JOINT:
        return None
    last = unquoted.right(text, joint + 1, stops=_JOINT)
    if last is None or text.word(last) not in unquoted.lexicon.words("subjects", "many"):
        return None
    done = last + 1 + (text.word(last + 1) in unquoted.words("two"))
    made = text.word(done) in unquoted.lexicon.words("titles", "done_to_both")
    return ((first, joint), (joint + 1, last)) if made else None


def _may_be_title(text: Text, first: int, last: int, unquoted: Unquoted) -> bool:
    """Tell whether nothing else is known to be called so."""
    person = text.words[first] in unquoted.lexicon.given_names
    other = unquoted.lexicon.type_of(text.word(last - 1)) not in {None, *WORKS}
    return not (person or other or unquoted.listed_otherwise(text, first, last))
