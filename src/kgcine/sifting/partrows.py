"""The statements of one article in, the same without parts that a row of parts in several works gives the wrong one.

"Vera, Olga, Nina in “Salt”, Rita in “Fog”": of the first work only the part right before it is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kgcine.model import Evidence, Literal, Statement
from kgcine.sifting.roles import CAST, CHARACTER, ROLE

#: How such a row goes on behind a work: ", Rita in “", " (1970), as Rita in Fog".
_GOES_ON = re.compile(
    r"[”\"’»]?(?: \(\d{4}\))?,?[”\"’»]? (?:and )?(?P<as>as )?(?P<part>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}) in "
    r"(?:the \w+ )?(?(as)[“\"«‘A-Z]|[“\"«‘])"
)
_OTHERS = re.compile(r", ?\S| and ")
_REACH = 60


def without_far_parts(statements: Iterable[Statement], text: str) -> Iterator[Statement]:
    """Yield the statements in order; whoever is cast in the work stays so without the part.

    >>> row = "She was Vera, Nina in “Salt”, Rita in “Fog”."
    >>> from kgcine.model import Span
    >>> told = (Evidence(Span(0, 44), Span(23, 27), Span(8, 12)),)
    >>> [*without_far_parts([Statement("e1", "character", Literal("Vera"), frame="film/play", evidence=told)], row)]
    []
    """
    for each in statements:
        part = each.object if each.property == CHARACTER else dict(each.qualifiers).get(ROLE)
        far = each.property in (CAST, CHARACTER) and isinstance(part, Literal)
        if not far or not isinstance(part, Literal) or not any(_is_far(e, part.value, text) for e in each.evidence):
            yield each
        elif each.property == CAST:
            yield replace(each, qualifiers=tuple(pair for pair in each.qualifiers if pair[0] != ROLE))


def _is_far(evidence: Evidence, part: str, text: str) -> bool:
    """Tell whether another part stands between this one and the work, and one of another work behind."""
    work = evidence.subject
    titled = re.compile(rf"[”\"’»], ?(?:and )?[“\"‘«]{re.escape(part)}[”\"’»]")
    if titled.search(text, work.end, evidence.sentence.end) is not None:
        # "Starred in “Salt”, “Sand”, “Fog”": a title of the row is no part.
        return True
    behind = _GOES_ON.match(text, work.end, work.end + _REACH)
    if behind is None:
        return False
    if behind["part"] == part:
        return True
    at = text.find(part, evidence.sentence.start, work.start)
    return at >= 0 and _OTHERS.search(text, at + len(part), work.start) is not None
