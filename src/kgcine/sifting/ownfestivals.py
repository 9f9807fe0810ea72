"""The statements of one article in, the same with each prize at the festival that stands right behind it out.

"The Golden Sail at the Osh festival, the Silver Bear at the Riga festival": of two prizes in a row each has its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kgcine.model import Entity, Span, Statement
from kgcine.sifting.givenat import CONFERRED
from kgcine.sifting.venues import AT, PRIZE

_FESTIVAL = "Festival"
_BEHIND = re.compile(r"[\"”’»]?(?: \([^()]*\))? (?:at|of|from) (?:the )?(?:[a-z0-9]+ )?[\"“‘«]?")


def with_own_festivals(statements: Iterable[Statement], text: str, entities: Sequence[Entity]) -> Iterator[Statement]:
    """Yield the statements in order, without those that give a prize to the festival of another one of its row."""
    spans = {each.id: each.spans for each in entities}
    festivals = {span.start: each.id for each in entities if each.type == _FESTIVAL for span in each.spans}
    for each in statements:
        given = each.property == CONFERRED
        if not given and each.property != PRIZE:
            yield each
            continue
        prize = each.subject if given else str(each.object)
        own = _own(prize, each.evidence[0].sentence, text, spans, festivals)
        if own is None or own == each.subject:
            yield each
        elif not given:
            yield each.qualified(AT, own)
        elif own == each.object:
            yield each


def _own(
    prize: str, sentence: Span, text: str, spans: Mapping[str, Sequence[Span]], festivals: Mapping[int, str]
) -> str | None:
    """Return the festival right behind the only place where a sentence names a prize, None where none is."""
    named = [span for span in spans.get(prize, ()) if sentence.start <= span.start < sentence.end]
    behind = _BEHIND.match(text, named[0].end) if len(named) == 1 else None
    return None if behind is None else festivals.get(behind.end())
