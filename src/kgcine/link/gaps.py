"""Links and items in, facts that our articles tell and Wikidata lacks or contradicts out, ready to be given back."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal as OneOf

from kgcine.errors import LinkError
from kgcine.link.item import DAY, MONTH, YEAR, Item, Time, Value
from kgcine.link.offline import Link
from kgcine.link.source import Wikidata
from kgcine.link.subject import Subject, Told
from kgcine.link.tables import cell, read_text, rows, table, write_whole
from kgcine.link.values import Items
from kgcine.model import Article, Literal
from kgcine.ontology import Ontology

FILE, ACCEPTED = "gaps.tsv", "gaps.accepted.tsv"
COLUMNS = (
    "gap_id",
    "kind",
    "subject_id",
    "qid",
    "property",
    "wikidata_property",
    "value",
    "value_label",
    "wikidata_value",
    "article",
    "source",
    "sentence",
)
ACCEPTED_COLUMNS = ("gap_id", "author_label", "date")
_URL = re.compile(r"https?://\S+\Z")
_PRECISION = {"gYear": YEAR, "gYearMonth": MONTH, "date": DAY}

Kind = OneOf["lacks", "contradicts"]


@dataclass(frozen=True, slots=True)
class Gap:
    """One fact that Wikidata lacks or contradicts; ``id`` names it for as long as the fact stands so."""

    kind: Kind
    subject: str
    qid: str
    ours: str
    pid: str
    value: Value
    label: str
    theirs: tuple[str, ...]
    article: str
    sentence: str

    @property
    def id(self) -> str:
        """Return a name made of what is claimed, not of the run that found it."""
        told = "\0".join((self.qid, self.pid, written(self.value), self.article))
        return hashlib.sha256(told.encode()).hexdigest()[:10]


def written(value: Value) -> str:
    """Write a value as QuickStatements has it.

    >>> written(Time("+1988-00-00T00:00:00Z", 9)), written("Q232")
    ('+1988-00-00T00:00:00Z/9', 'Q232')
    """
    return f"{value.value}/{value.precision}" if isinstance(value, Time) else value


def gaps(
    subjects: Iterable[Subject],
    links: Iterable[Link],
    wikidata: Wikidata,
    ontology: Ontology,
    alignment: Mapping[str, str],
    words: Items,
) -> list[Gap]:
    """Compare what is told of linked entities with their items.

    ``alignment`` maps our properties to Wikidata's, ``words`` the languages and occupations to their items.
    """
    linked = {each.entity: each for each in links if each.exact}
    items = wikidata.items({each.qid for each in linked.values()})
    found: dict[str, Gap] = {}
    for subject in subjects:
        link = linked.get(subject.id)
        item = items.get(link.qid) if link else None
        if item is not None:
            for gap in _gaps(subject, item, linked, ontology, alignment, words):
                found.setdefault(gap.id, gap)
    return sorted(found.values(), key=lambda gap: (gap.subject, gap.pid, written(gap.value), gap.article))


def _gaps(
    subject: Subject,
    item: Item,
    linked: Mapping[str, Link],
    ontology: Ontology,
    alignment: Mapping[str, str],
    words: Items,
) -> Iterator[Gap]:
    for told in subject.told:
        pid = alignment.get(told.property)
        value = _value(told, linked, words)
        if pid is None or value is None or pid in item.unsure:
            continue
        kind = _kind(value, item.values(pid), functional=ontology.property(told.property).functional)
        if kind is None:
            continue
        label = linked[told.value].label if isinstance(told.value, str) else told.value.value
        theirs = tuple(each.iso if isinstance(each, Time) else each for each in item.values(pid))
        yield Gap(kind, subject.id, item.qid, told.property, pid, value, label, theirs, told.article, told.sentence)


def _value(told: Told, linked: Mapping[str, Link], words: Items) -> Value | None:
    """Return the value that Wikidata would have, or None for one that it cannot: a text, an entity without a link."""
    if isinstance(told.value, str):
        return linked[told.value].qid if told.value in linked else None
    return as_time(told.value) or words.find(told.property, told.value.value)


def as_time(value: Literal) -> Time | None:
    """Write a date as Wikidata has it, at its own precision; None for what is no date.

    >>> as_time(Literal("1988-05", "gYearMonth"))
    Time(value='+1988-05-00T00:00:00Z', precision=10)
    """
    precision = _PRECISION.get(value.datatype)
    if precision is None or value.value.startswith("-"):
        return None
    year, month, day = ([*value.value.split("-"), "00", "00"])[:3]
    return Time(f"+{year}-{month}-{day}T00:00:00Z", precision)


def _kind(value: Value, theirs: tuple[Value, ...], *, functional: bool) -> Kind | None:
    """Tell whether a value is new; of what a thing has once, another value is a contradiction."""
    if not theirs:
        return "lacks"
    if isinstance(value, Time):
        times = [each.iso for each in theirs if isinstance(each, Time)]
        if any(each.startswith(value.iso) for each in times):
            return None
        return "lacks" if any(value.iso.startswith(each) for each in times) else "contradicts"
    if value in theirs:
        return None
    return "contradicts" if functional else "lacks"


def write_gaps(folder: Path, found: Iterable[Gap], articles: Mapping[str, Article]) -> bool:
    """Write the gaps as a table; return whether it changed."""
    told = (
        {
            "gap_id": gap.id,
            "kind": gap.kind,
            "subject_id": gap.subject,
            "qid": gap.qid,
            "property": gap.ours,
            "wikidata_property": gap.pid,
            "value": written(gap.value),
            "value_label": gap.label,
            "wikidata_value": "|".join(gap.theirs),
            "article": gap.article,
            "source": articles[gap.article].source if gap.article in articles else "",
            "sentence": gap.sentence,
        }
        for gap in found
    )
    return write_whole(folder / FILE, table(COLUMNS, told))


def read_accepted(folder: Path) -> dict[str, str]:
    """Read which gaps a person wants to give back, each with the day."""
    where = folder / ACCEPTED
    return {row["gap_id"]: row["date"] for _, row in rows(read_text(where), ACCEPTED_COLUMNS, str(where))}


def accept(folder: Path, ids: Iterable[str], *, author: str, today: str) -> None:
    """Note that a person wants to give these gaps back; raise LinkError for an id that no gap has."""
    where = folder / FILE
    known = {row["gap_id"] for _, row in rows(read_text(where), COLUMNS, str(where))}
    before = read_text(folder / ACCEPTED) or table(ACCEPTED_COLUMNS, ())
    accepted = read_accepted(folder)
    for each in ids:
        if each not in known:
            raise LinkError(f"There is no gap {each}.", hint=f"`kgcine link gaps` writes them to {where}.")
        if each not in accepted:
            before += "\t".join((each, cell(author), today)) + "\n"
            accepted[each] = today
    write_whole(folder / ACCEPTED, before)


def quickstatements(
    found: Iterable[Gap], accepted: Mapping[str, str], articles: Mapping[str, Article]
) -> tuple[str, list[Gap]]:
    """Write accepted gaps as QuickStatements commands with the article as reference; name those without a source."""
    lines: list[str] = []
    left: list[Gap] = []
    for gap in found:
        if gap.id not in accepted:
            continue
        article = articles.get(gap.article)
        if article is None or not article.source or not _URL.match(article.source):
            left.append(gap)
            continue
        lines.append("\t".join((gap.qid, gap.pid, written(gap.value), *_reference(article, accepted[gap.id]))))
    return "".join(f"{line}\n" for line in lines), left


def _reference(article: Article, day: str) -> Iterator[str]:
    yield from ("S854", _quoted(article.source or ""))
    yield from ("S813", f"+{day}T00:00:00Z/{DAY}")
    if article.title:
        yield from ("S1476", f"{article.language or 'en'}:{_quoted(article.title)}")


def _quoted(text: str) -> str:
    """Quote a text; QuickStatements knows no escape for a quotation mark."""
    return '"' + cell(text).replace('"', "”") + '"'
