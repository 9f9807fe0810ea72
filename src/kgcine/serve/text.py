"""A text, its mentions and a fact's evidence in; the stretches that an article page is written with out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kgcine.graph.search import NamedSpan
from kgcine.model import Span


@dataclass(frozen=True, slots=True)
class Evidence:
    """What of a text to highlight: sentences, the two ends of the fact, and the mentions that lead to their names."""

    sentences: tuple[Span, ...] = ()
    subjects: tuple[Span, ...] = ()
    objects: tuple[Span, ...] = ()
    chain: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a text in one manner; ``first`` is where the evidence begins, ``dim`` what was not read."""

    text: str
    mention: NamedSpan | None = None
    sentence: bool = False
    role: str = ""
    first: bool = False
    dim: bool = False


def outermost(mentions: Iterable[NamedSpan]) -> list[NamedSpan]:
    """Keep mentions that do not overlap: the first, and of those that begin together the longest.

    >>> [m.iri for m in outermost([NamedSpan(Span(4, 6), "b", ""), NamedSpan(Span(0, 9), "a", "")])]
    ['a']
    """
    kept: list[NamedSpan] = []
    for each in sorted(mentions, key=lambda each: (each.span.start, -each.span.end)):
        if not kept or each.span.start >= kept[-1].span.end:
            kept.append(each)
    return kept


def stretches(text: str, mentions: Iterable[NamedSpan], evidence: Evidence, kept: Sequence[Span] = ()) -> list[Stretch]:
    """Cut a text where mentions, evidence or what was read begins or ends; joined, the stretches are the text.

    >>> [s.text for s in stretches("Igla by Tsoi.", [NamedSpan(Span(8, 12), "i", "Person")], Evidence())]
    ['Igla by ', 'Tsoi', '.']
    """
    named = outermost(mentions)
    roles = [(span, "subject") for span in evidence.subjects]
    roles += [(span, "object") for span in evidence.objects] + [(span, "chain") for span in evidence.chain]
    cuts = {0, len(text)}
    for span in [*(each.span for each in named), *evidence.sentences, *(span for span, _ in roles), *kept]:
        cuts.update(point for point in span if 0 < point < len(text))
    made, at, begun, read = [], 0, False, 0
    points = sorted(cuts)
    for start, end in pairwise(points):
        while at < len(named) and named[at].span.end <= start:
            at += 1
        while read < len(kept) and kept[read].end <= start:
            read += 1
        dim = bool(kept) and not (read < len(kept) and kept[read].start <= start) and not text[start:end].isspace()
        mention = named[at] if at < len(named) and named[at].span.start <= start else None
        inside = _covers(evidence.sentences, start, end)
        role = next((role for span, role in roles if span.start <= start and end <= span.end), "")
        made.append(Stretch(text[start:end], mention, inside, role, inside and not begun, dim))
        begun = begun or inside
    return made


def _covers(spans: Sequence[Span], start: int, end: int) -> bool:
    return any(span.start <= start and end <= span.end for span in spans)
