"""The statements of one article in, the same with each prize at the festival that stands right behind it out.

"The Golden Sail at the Osh festival, the Silver Bear at the Riga festival": of two prizes in a row each has its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kgcine.model import Entity, Span, Statement
from kgcine.sifting.venues import AT, PRIZE

GIVEN = "conferredBy"
_FESTIVAL = "Festival"
_BEHIND = re.compile(r"[\"”’»]?(?: \([^()]*\))? (?:at|of|from) (?:the )?(?:[a-z0-9]+ )?[\"“‘«]?")


def with_own_festivals(statements: Iterable[Statement], text: str, entities: Sequence[Entity]) -> Iterator[Statement]:
    """Yield the statements in order, without those that give a prize to the festival of another one of its row."""
    spans = {each.id: each.spans for each in entities}
    festivals = {span.start: each.id for each in entities if each.type == _FESTIVAL for span in each.spans}
    for each in statements:
        prize = str(each.object) if each.property == PRIZE else each.subject
        own = (
            _own(prize, each.evidence[0].sentence, text, spans, festivals) if each.property in (PRIZE, GIVEN) else None
        )
        if own is None or own == (dict(each.qualifiers).get(AT) if each.property == PRIZE else each.object):
            yield each
        elif each.property == PRIZE and own != each.subject:
            yield each.qualified(AT, own)


def _own(
    prize: str, sentence: Span, text: str, spans: Mapping[str, Sequence[Span]], festivals: Mapping[int, str]
) -> str | None:
    """Return the festival right behind the only place where a sentence names a prize, None where none is."""
    named = [span for span in spans.get(prize, ()) if sentence.start <= span.start < sentence.end]
    behind = _BEHIND.match(text, named[0].end) if len(named) == 1 else None
    return None if behind is None else festivals.get(behind.end())
