"""Extractions and identities in, what all articles together tell of each identity out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kgcine.identities.identity import Identity, Resolution
from kgcine.identities.joining import is_source
from kgcine.model import Extraction, Literal, Statement

#: The value of a fact: the id of another identity, or a literal.
Value = str | Literal


@dataclass(frozen=True, slots=True)
class Told:
    """One fact of an identity as one article states it; ``property`` begins with ``^`` where it is the object."""

    property: str
    value: Value
    article: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Subject:
    """One identity with what is asserted of it; ``facts`` holds the values by property, without repetition."""

    id: str
    label: str
    type: str
    names: tuple[str, ...] = ()
    facts: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    told: tuple[Told, ...] = ()
    articles: tuple[str, ...] = ()

    def values(self, *properties: str) -> tuple[Value, ...]:
        """Return the values of these properties together."""
        return tuple(value for each in properties for value in self.facts.get(each, ()))

    def entities(self, *properties: str) -> tuple[str, ...]:
        """Return the identities that these properties name."""
        return tuple(value for value in self.values(*properties) if isinstance(value, str))

    def years(self, *properties: str) -> frozenset[int]:
        """Return the years of these properties' dates.

        >>> Subject("film/igla", "Igla", "Film", (), {"releaseDate": (Literal("1988", "gYear"),)}).years("releaseDate")
        frozenset({1988})
        """
        dates = (value for value in self.values(*properties) if isinstance(value, Literal))
        return frozenset(year for value in dates if (year := year_of(value)) is not None)

    @property
    def neighbours(self) -> frozenset[str]:
        """Return all identities that a fact connects this one with."""
        return frozenset(value for values in self.facts.values() for value in values if isinstance(value, str))


def year_of(value: Literal) -> int | None:
    """Return the year of a date, or None where the literal is none.

    >>> year_of(Literal("1988-05-01", "date")), year_of(Literal("1930s")), year_of(Literal("-0044", "gYear"))
    (1988, None, -44)
    """
    if value.datatype not in {"date", "gYearMonth", "gYear"}:
        return None
    sign = -1 if value.value.startswith("-") else 1
    return sign * int(value.value.lstrip("-")[:4])


def subjects(extractions: Iterable[Extraction], resolution: Resolution) -> list[Subject]:
    """Collect what is asserted of each identity that has a name, in the order of the identities."""
    told: dict[str, dict[Told, None]] = defaultdict(dict)
    for extraction in sorted(extractions, key=lambda each: each.article.id):
        for owner, fact in _told(extraction, resolution):
            told[owner][fact] = None
    named = (each for each in resolution if not is_source(each.type, each.label))
    return [_subject(each, tuple(told.get(each.id, ()))) for each in named]


def _subject(identity: Identity, told: tuple[Told, ...]) -> Subject:
    facts: dict[str, dict[Value, None]] = defaultdict(dict)
    for each in told:
        facts[each.property][each.value] = None
    return Subject(
        id=identity.id,
        label=identity.label,
        type=identity.type,
        names=tuple(dict.fromkeys((identity.label, *identity.aliases))),
        facts={name: tuple(values) for name, values in sorted(facts.items())},
        told=told,
        articles=tuple(sorted({article for article, _ in identity.members})),
    )


def _told(extraction: Extraction, resolution: Resolution) -> Iterator[tuple[str, Told]]:
    article = extraction.article
    for each in extraction.statements:
        if each.status != "asserted":
            continue
        sentence = _sentence(extraction, each)
        subject = resolution.of(article.id, each.subject).id
        if isinstance(each.object, Literal):
            yield subject, Told(each.property, each.object, article.id, sentence)
            continue
        value = resolution.of(article.id, each.object).id
        yield subject, Told(each.property, value, article.id, sentence)
        yield value, Told(f"^{each.property}", subject, article.id, sentence)


def _sentence(extraction: Extraction, statement: Statement) -> str:
    if not statement.evidence:
        return ""
    start, end = statement.evidence[0].sentence
    return " ".join(extraction.article.text[start:end].split())
