"""The statements of one article in, the same without those of persons whom only the plot of a film names out.

Articles on films head a part of theirs "Plot" or lead in a paragraph with "Synopsis:". Who is named nowhere else, and
has no part in making anything, lives in that story.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kgcine.model import Entity, Span, Statement
from kgcine.tables import one_of

MADE = frozenset(
    {
        "director",
        "castMember",
        "screenwriter",
        "author",
        "producer",
        "composer",
        "cinematographer",
        "editor",
        "mainSubject",
    }
)
# Words of a line without a full stop that heads the next part.
_HEADING = 6


def load_labels(words: Sequence[str]) -> re.Pattern[str]:
    """Compile the labels of plots: alone on their line, or before a colon."""
    return re.compile(rf"^(?:{one_of(words)})(?: ?:[ \\t]*|[ \\t]*$)", re.M | re.I)


def without_plots(
    statements: Iterable[Statement], text: str, entities: Iterable[Entity], labels: re.Pattern[str]
) -> list[Statement]:
    """Drop what is told of persons who are named inside of plots only."""
    stated = list(statements)
    plots = list(stretches(text, labels))
    if not plots:
        return stated
    makers = {s.object for s in stated if s.property in MADE}
    told = {e.id for e in entities if e.type == "Person" and e.id not in makers and _lies_in(e.spans, plots)}
    return [each for each in stated if each.subject not in told and each.object not in told]


def stretches(text: str, labels: re.Pattern[str]) -> Iterator[Span]:
    """Yield plots with their labels: behind a colon to the end of the paragraph, below a heading down to the next.

    >>> text = "Plot\\nAnna lives in Riga.\\nShe goes home.\\nCast\\nVera Holm"
    >>> [text[slice(*span)] for span in stretches(text, load_labels(["plot"]))]
    ['Plot\\nAnna lives in Riga.\\nShe goes home.\\n']
    """
    for label in labels.finditer(text):
        behind = text[label.end() :].lstrip()
        start = len(text) - len(behind)
        colon = label[0].rstrip().endswith(":")
        end = start
        for line in behind.splitlines(keepends=True):
            if (colon and end > start) or _heads(line):
                break
            end += len(line)
        yield Span(label.start(), end)


def _heads(line: str) -> bool:
    stripped = line.strip()
    return bool(stripped) and stripped[-1] not in ".!?”\"’'…)" and len(stripped.split()) <= _HEADING


def _lies_in(spans: Iterable[Span], plots: Sequence[Span]) -> bool:
    """Tell whether all spans lie in plots."""
    return all(any(plot.start <= span.start and span.end <= plot.end for plot in plots) for span in spans)
