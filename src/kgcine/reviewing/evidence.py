"""A statement's places in its article in, what is wrong with them out: do the words there hold both ends?

>>> told = Places("Igla was made by Nugmanov.", (Span(0, 26),), (Span(0, 4),), (Span(17, 25),))
>>> list(faults(told, End(frozenset({"igla"})), End(frozenset({"nugmanov"}))))
[]
>>> list(faults(told, End(frozenset({"igla"})), End(frozenset({"rashid nugmanov"}))))
['object: “Nugmanov” is no name of it, and no chain leads to one']
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kgcine.dates import find_dates
from kgcine.dating.dategrammar import DateGrammar
from kgcine.model import Extraction, Literal, Span, Statement
from kgcine.ontology import DATES
from kgcine.spelling import normalise
from kgcine.texts.readable import readable
from kgcine.texts.scripts import in_one_script

#: Letters that an occupation as written shares with the one it is normalised to: "filmmakers", "film director".
_STEM = 4
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
#: The century of a span of years and its short last year: "1936-38".
_FIGURE = re.compile(r"\d[\d,.]*")
_SHORT = re.compile(r"\b(\d\d)\d\d ?[-–—/] ?(\d\d)(?!\d)")
_SPOKEN = 100
_HOUR = 60
#: The datatype of names and other words.
TEXT = "string"


@dataclass(frozen=True, slots=True)
class Places:
    """Where an article states a fact: its sentences, the mentions of both ends, and the chain; spans of the text."""

    text: str
    sentences: tuple[Span, ...]
    subjects: tuple[Span, ...]
    objects: tuple[Span, ...]
    chain: tuple[Span, ...] = ()

    def source(self, span: Span) -> str:
        """Return the text of a span as it stands in the source."""
        return self.text[span.start : span.end]

    def words(self, span: Span) -> str:
        """Return the words of a span as they are read: ``Cl&eacute;o <em>one</em>`` says “Cléo one”."""
        return in_one_script(readable(self.source(span)))


@dataclass(frozen=True, slots=True)
class End:
    """One end of a statement: the folded names that it goes by, or the value that it is."""

    names: frozenset[str] = frozenset()
    value: Literal | None = None


def named(*names: str) -> End:
    """Make the end that goes by these names."""
    return End(frozenset(normalise(each) for each in names))


def faults(places: Places, subject: End, value: End, dates: DateGrammar | None = None) -> Iterator[str]:
    """Yield what is wrong with the places of a statement, nothing where they hold both ends or a chain to them.

    ``dates`` reads mentions that tell a date without its year ("in May of that year").
    """
    wrong = list(_broken(places))
    yield from wrong
    if wrong:
        return
    for sentence in places.sentences:
        if not any(_inside(span, (sentence,)) for span in (*places.subjects, *places.objects)):
            yield f"the sentence {sentence.start}-{sentence.end} holds neither end"
    for role, spans, end in (("subject", places.subjects, subject), ("object", places.objects, value)):
        for span in spans:
            if not _inside(span, places.sentences) and span not in places.chain:
                yield f"{role}: “{places.words(span)}” stands outside the sentence, and no chain leads there"
            elif not _holds(places, span, end, dates):
                what = "does not say its value" if end.value else "is no name of it, and no chain leads to one"
                yield f"{role}: “{places.words(span)}” {what}"


def ends_of(extraction: Extraction) -> dict[str, End]:
    """Return each entity of an extraction with the names that it goes by."""
    return {each.id: named(each.name, *each.aliases) for each in extraction.entities}


def evidence_faults(
    extraction: Extraction,
    told: Statement,
    dates: DateGrammar | None = None,
    ends: Mapping[str, End] | None = None,
) -> list[str]:
    """Return what is wrong with the evidence of a statement in its extraction; ``ends`` spares folding all names."""
    ends = ends_of(extraction) if ends is None else ends
    value = ends[told.object] if isinstance(told.object, str) else End(value=told.object)
    text = extraction.article.text
    found = [] if told.evidence else ["there is no evidence"]
    for each in told.evidence:
        places = Places(text, (each.sentence,), (each.subject,), (each.object,), each.chain)
        found += faults(places, ends[told.subject], value, dates)
    return found


def _broken(places: Places) -> Iterator[str]:
    """Yield what makes spans useless: none at all, outside the text, or through the middle of a word."""
    groups = (("sentence", places.sentences), ("subject", places.subjects), ("object", places.objects))
    for role, spans in groups:
        if not spans:
            yield f"there is no {role}"
    for role, spans in (*groups, ("chain", places.chain)):
        for span in spans:
            if not 0 <= span.start < span.end <= len(places.text):
                yield f"{role}: {span.start}-{span.end} is no stretch of the article"
            elif _cut(places.text, span.start) or _cut(places.text, span.end) or _loose(places.source(span)):
                yield f"{role}: “{places.source(span)[:60]}” does not begin and end with words"


def _cut(text: str, at: int) -> bool:
    """Tell whether a place lies within a word; scripts without capitals are not cut into words by blanks."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isdigit() or after.isdigit():
        return before.isdigit() and after.isdigit()
    return all(each.isalpha() and each.lower() != each.upper() for each in (before, after))


def _loose(words: str) -> bool:
    return words != words.strip()


def _inside(span: Span, sentences: Iterable[Span]) -> bool:
    return any(each.start <= span.start and span.end <= each.end for each in sentences)


def _holds(places: Places, span: Span, end: End, dates: DateGrammar | None) -> bool:
    if end.value is not None:
        # A former name may stand as "it", from which the chain leads to the name.
        told = (span, *places.chain) if end.value.datatype == TEXT else (span,)
        return any(says(places.words(each), end.value, dates) for each in told)
    return any(normalise(places.words(each)) in end.names for each in (span, *places.chain))


_LEADS = ("on ", "in ")


def _is_date(words: str, dates: DateGrammar) -> bool:
    """Tell whether words say a day, month or year; a weekday or a month alone is one behind its preposition only.

    A name that holds a month says no date: "the January unrest".
    """
    alone = any(each.end == len(lead + words) for lead in _LEADS for each in find_dates(lead + words, dates, None))
    return alone or bool(find_dates(words, dates, None))


def says(words: str, value: Literal, dates: DateGrammar | None = None) -> bool:
    """Tell whether words may stand for a value.

    >>> says("more than 4,000", Literal("4000", "integer")), says("1938", Literal("1937", "gYear"))
    (True, False)
    >>> says("in 1936-38", Literal("1938", "gYear")), says("in 1936-38", Literal("1939", "gYear"))
    (True, False)
    >>> says("16,500 to 50,000", Literal("16500", "integer")), says("4,000", Literal("400", "integer"))
    (True, True)
    >>> says("1 hour 45 minutes", Literal("105", "integer")), says("1 hour 45 minutes", Literal("95", "integer"))
    (True, False)
    >>> says("filmmakers", Literal("film director")), says("a crowd", Literal("238", "integer"))
    (True, False)
    """
    if value.datatype in DATES:
        years = [*_YEAR.findall(words), *(century + end for century, end in _SHORT.findall(words))]
        return value.value[:4] in years if years else dates is not None and _is_date(words, dates)
    if value.datatype == "integer":
        figures = ["".join(c for c in each if c.isdigit()) for each in _FIGURE.findall(words)]
        # In words stand only small numbers and round ones: "five", "two million", "six hundred and forty".
        spoken = int(value.value) <= _SPOKEN or value.value.endswith("000") or "hundred" in words.lower()
        if "hour" in words.lower():
            # "1 hour 45 minutes" tells a running time of 105.
            return not figures or int(figures[-1]) in {int(value.value) % _HOUR, int(value.value) // _HOUR}
        return any(each.strip("0") == value.value.strip("0") for each in figures) if figures else spoken
    told = normalise(words)
    wanted = normalise(value.value)
    if wanted in told or told in wanted:
        return True
    return any(each[:_STEM] in told for each in wanted.split() if len(each) >= _STEM)
