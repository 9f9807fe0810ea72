"""Events called by their month in, the year that the text gives this month out: "Bloody January", "in January 2022".

The name says the month and no year; a sentence that tells of what happened says which January it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kgcine.classes import WORKS
from kgcine.model import Literal
from kgcine.naming.lexicon import Lexicon
from kgcine.ontology import Ontology
from kgcine.scene import Filler, Scene

Told = tuple[Filler, str, Filler]

_YEAR, _MONTH = len("2022"), len("2022-01")
TABLE = "events"


def dated_by_months(scene: Scene, ontology: Ontology, lexicon: Lexicon) -> Iterator[Told]:
    """Yield when events were whose names hold a month, where all that the text says of this month is of one year."""
    told: set[str] = set()
    for name in scene.fillers:
        if name.kind != "name" or name.entity in told or not ontology.is_a(name.type, "HistoricalEvent"):
            continue
        told.add(name.entity or "")
        month = _month(scene.text[name.start : name.end], lexicon)
        date = _only(scene, month) if month else None
        if date is None or date.literal is None or not _tells_of_events(scene, date, lexicon):
            continue
        literal = Literal(date.literal.value[:_MONTH], "gYearMonth", date.literal.value[:_MONTH])
        # The date stands for the event, which its own sentence may not name.
        subject = replace(name, token=date.token, start=date.start, end=date.end, chain=(scene.source(name),))
        yield subject, "pointInTime", replace(date, literal=literal)


def _month(name: str, lexicon: Lexicon) -> str | None:
    """Return the month that a name without a year holds."""
    months = lexicon.words("described", "months").intersection(name.split())
    return min(months) if len(months) == 1 and not any(letter.isdigit() for letter in name) else None


def _only(scene: Scene, month: str) -> Filler | None:
    """Return the first date that tells this month with its year, where all such dates are of one year."""
    dates = [
        each for each in scene.fillers if each.kind == "date" and each.relation == "at" and each.literal is not None
    ]
    told = [each for each in dates if _says(scene.text[each.start : each.end], month, each.literal)]
    return told[0] if len({each.literal.value[:_MONTH] for each in told if each.literal is not None}) == 1 else None


def _says(words: str, month: str, literal: Literal | None) -> bool:
    """Tell whether words name a month and its year: "in January 2022", not "last January"."""
    dated = literal is not None and literal.datatype in ("gYearMonth", "date")
    return dated and month in words and literal is not None and literal.value[:_YEAR] in words


def _tells_of_events(scene: Scene, date: Filler, lexicon: Lexicon) -> bool:
    """Tell whether a date's sentence says that something happened: "what happened in January 2022", "the unrest of".

    One that names a work may date that: "Fog, on the unrest, was released in January 2021".
    """
    sentence = scene.doc[date.token].sent
    if any(each.type in WORKS for each in scene.between(sentence.start_char, sentence.end_char)):
        return False
    words = lexicon.words("described", "of_months") | lexicon.words(TABLE, "happening")
    return any(token.lower_ in words for token in sentence)
