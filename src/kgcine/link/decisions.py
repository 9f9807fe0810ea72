"""``decisions.sssom.tsv`` in, what people decided out: accepted, refused, not in Wikidata. The tool only ever appends.

The file is an SSSOM 1.0 mapping set: a YAML header in ``#`` lines, then one mapping a row. A refused pair stands as
``predicate_modifier: Not``, an entity without an item as ``sssom:NoTermFound``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from kgcine import __version__
from kgcine.errors import LinkError
from kgcine.link.item import is_qid
from kgcine.link.tables import cell, read_text, rows
from kgcine.namespaces import ID, ONTOLOGY, SEMAPV, SKOS, SSSOM, WIKIDATA

FILE = "decisions.sssom.tsv"
#: Says that a person looked, and Wikidata has no item.
ABSENT = "sssom:NoTermFound"
#: How SSSOM allows a mapping to be justified.
JUSTIFICATIONS = frozenset(
    {"MappingReview", "ManualMappingCuration", "LexicalMatching", "CompositeMatching", "UnspecifiedMatching"}
)
PREDICATES = ("exactMatch", "closeMatch", "relatedMatch")
REQUIRED = ("subject_id", "predicate_id", "object_id", "mapping_justification")
COLUMNS = (
    "subject_id",
    "subject_label",
    "subject_category",
    "predicate_id",
    "predicate_modifier",
    "object_id",
    "object_label",
    "mapping_justification",
    "author_id",
    "author_label",
    "mapping_date",
    "confidence",
    "mapping_tool",
    "mapping_tool_version",
    "match_string",
    "subject_match_field",
    "object_match_field",
    "other",
    "comment",
)
CURIES = {
    "kgc": ONTOLOGY,
    "kgcine": ID,
    "orcid": "https://orcid.org/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "semapv": SEMAPV,
    "skos": SKOS,
    "sssom": SSSOM,
    "wikidata": WIKIDATA,
}
_ITEM = re.compile(r"(?:wikidata:|wd:|https?://(?:www\.)?wikidata\.org/(?:entity|wiki)/)(Q\d+)\Z")
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")
_ORCID = re.compile(r"(?:orcid:|https://orcid\.org/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\Z")


@dataclass(frozen=True, slots=True)
class Decision:
    """What one person decided about one entity: an item (or None for no item), and whether it was refused.

    ``articles`` are those that told of the entity then, so that a decision can follow where namesakes part.
    """

    subject: str
    qid: str | None
    predicate: str = "exactMatch"
    refused: bool = False
    label: str = ""
    type: str = ""
    object_label: str = ""
    author: str = ""
    date: str = ""
    justification: str = "ManualMappingCuration"
    confidence: float | None = None
    match: str = ""
    articles: tuple[str, ...] = ()
    comment: str = ""
    line: int = 0

    @property
    def accepted(self) -> bool:
        """Tell whether it makes a link."""
        return self.qid is not None and not self.refused

    @property
    def exact(self) -> bool:
        """Tell whether it says that both are one thing."""
        return self.accepted and self.predicate == "exactMatch"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A mistake in a line of the file."""

    line: int
    message: str


def read_decisions(folder: Path) -> list[Decision]:
    """Read all decisions, none where there is no file; raise LinkError for the first mistake."""
    where = folder / FILE
    decisions, problems = parse(read_text(where), str(where))
    if problems:
        hint = "`kgcine link check` lists all mistakes."
        raise LinkError(f"{where}, line {problems[0].line}: {problems[0].message}", hint=hint)
    return decisions


def parse(text: str, where: str = FILE) -> tuple[list[Decision], list[Problem]]:
    """Read the decisions of a file and the mistakes in it; raise LinkError where it has no usable header."""
    if not text.strip():
        return [], []
    prefixes = _prefixes(text, where)
    decisions: list[Decision] = []
    problems: list[Problem] = []
    for number, row in rows(text, REQUIRED, where):
        try:
            decisions.append(_decision(row, number, prefixes))
        except ValueError as error:
            problems.append(Problem(number, str(error)))
    return decisions, sorted(problems + list(_conflicts(decisions)))


def _prefixes(text: str, where: str) -> Mapping[str, str]:
    told = "\n".join(line.removeprefix("#") for line in text.split("\n") if line.startswith("#"))
    try:
        header: Any = yaml.safe_load(told) or {}
    except yaml.YAMLError as error:
        raise LinkError(f"{where}: the header is no YAML.", hint="Compare it with a new one.") from error
    given = header.get("curie_map") if isinstance(header, dict) else None
    prefixes = {**CURIES, **(given if isinstance(given, dict) else {})}
    if prefixes["wikidata"] != WIKIDATA:
        raise LinkError(f"{where}: the prefix wikidata must stand for {WIKIDATA}.", hint="Mend the curie_map.")
    return prefixes


def _decision(row: Mapping[str, str], line: int, prefixes: Mapping[str, str]) -> Decision:
    missing = [name for name in REQUIRED if not row[name].strip()]
    if missing:
        raise ValueError(f"{missing[0]} is missing.")
    predicate = row["predicate_id"].removeprefix("skos:").removeprefix(SKOS)
    if predicate not in PREDICATES:
        raise ValueError(f"{row['predicate_id']} is none of skos:{', skos:'.join(PREDICATES)}.")
    modifier = row.get("predicate_modifier", "")
    if modifier not in ("", "Not"):
        raise ValueError(f"the modifier {modifier} is not Not.")
    date = row.get("mapping_date", "")
    if date and not _DATE.match(date):
        raise ValueError(f"{date} is no date such as 2026-11-22.")
    justification = row["mapping_justification"].removeprefix("semapv:")
    if row["mapping_justification"] != f"semapv:{justification}" or justification not in JUSTIFICATIONS:
        raise ValueError(f"{row['mapping_justification']} is no justification, such as semapv:ManualMappingCuration.")
    other = dict(_pairs(row.get("other", "")))
    return Decision(
        subject=_subject(row["subject_id"], prefixes),
        qid=_object(row["object_id"]),
        predicate=predicate,
        refused=modifier == "Not",
        label=row.get("subject_label", ""),
        type=row.get("subject_category", "").removeprefix("kgc:"),
        object_label=row.get("object_label", ""),
        author=row.get("author_label", "") or row.get("author_id", ""),
        date=date,
        justification=justification,
        confidence=_confidence(row.get("confidence", "")),
        match=row.get("match_string", ""),
        articles=tuple(each for each in other.get("articles", "").split(",") if each),
        comment=row.get("comment", ""),
        line=line,
    )


def _subject(told: str, prefixes: Mapping[str, str]) -> str:
    prefix, _, local = told.partition(":")
    whole = prefixes[prefix] + local if prefix in prefixes else told
    if not whole.startswith(ID) or len(whole) == len(ID):
        raise ValueError(f"{told} is no entity of this graph, such as kgcine:film/igla.")
    return whole.removeprefix(ID)


def _object(told: str) -> str | None:
    if told == ABSENT:
        return None
    found = _ITEM.match(told)
    if found is None or not is_qid(found[1]):
        raise ValueError(f"{told} is no item, such as wikidata:Q232.")
    return found[1]


def _confidence(told: str) -> float | None:
    if not told:
        return None
    value = float(told)
    if not 0 <= value <= 1:
        raise ValueError(f"the confidence {told} is not between 0 and 1.")
    return value


def _pairs(told: str) -> Iterator[tuple[str, str]]:
    for pair in told.split("|"):
        name, equals, value = pair.partition("=")
        if equals:
            yield name.strip(), value.strip()


def _conflicts(decisions: Iterable[Decision]) -> Iterator[Problem]:
    """Find decisions that cannot all hold; the later line is the one that is told."""
    exact: dict[str, Decision] = {}
    absent: dict[str, Decision] = {}
    pairs: dict[tuple[str, str | None], Decision] = {}
    for each in decisions:
        before = pairs.setdefault((each.subject, each.qid), each)
        if before is not each:
            what = "again" if before.refused == each.refused else "both accepted and refused"
            yield Problem(each.line, f"{each.subject} and {each.qid or 'no item'} are {what} (line {before.line}).")
        if each.exact:
            first = exact.setdefault(each.subject, each)
            if first.qid != each.qid:
                yield Problem(each.line, f"{each.subject} is {first.qid} already (line {first.line}).")
        if each.qid is None:
            absent[each.subject] = each
    for subject, each in absent.items():
        if subject in exact:
            yield Problem(each.line, f"{subject} has no item here, and one in line {exact[subject].line}.")


def header(mapping_set: str) -> str:
    """Write the header of a new file."""
    told = {
        "curie_map": CURIES,
        "license": "https://creativecommons.org/publicdomain/zero/1.0/",
        "mapping_set_id": mapping_set,
        "mapping_set_title": "Entities of kgcine and items of Wikidata, as people decided",
        "subject_source": "kgcine:",
    }
    text = yaml.safe_dump(told, sort_keys=True, allow_unicode=True, width=1000)
    return "".join(f"#{line}\n" for line in text.splitlines()) + "\t".join(COLUMNS) + "\n"


def row(decision: Decision, columns: Iterable[str] = COLUMNS) -> str:
    """Write a decision as a line of the file."""
    orcid = _ORCID.match(decision.author)
    told = {
        "subject_id": f"kgcine:{decision.subject}",
        "subject_label": decision.label,
        "subject_category": f"kgc:{decision.type}" if decision.type else "",
        "predicate_id": f"skos:{decision.predicate}",
        "predicate_modifier": "Not" if decision.refused else "",
        "object_id": ABSENT if decision.qid is None else f"wikidata:{decision.qid}",
        "object_label": decision.object_label,
        "mapping_justification": f"semapv:{decision.justification}",
        "author_id": f"orcid:{orcid[1]}" if orcid else "",
        "author_label": "" if orcid else decision.author,
        "mapping_date": decision.date,
        "confidence": "" if decision.confidence is None else f"{decision.confidence:g}",
        "mapping_tool": "kgcine",
        "mapping_tool_version": __version__,
        "match_string": decision.match,
        "subject_match_field": "rdfs:label" if decision.match else "",
        "object_match_field": "rdfs:label" if decision.match else "",
        "other": f"articles={','.join(decision.articles)}" if decision.articles else "",
        "comment": decision.comment,
    }
    return "\t".join(cell(told.get(column, "")) for column in columns) + "\n"


class Decisions:
    """Appends decisions to the file; the ones made by this object can be taken back, last first."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._ends: list[int] = []

    def append(self, *decisions: Decision) -> None:
        """Add lines to the file, with a header before the first; raise LinkError where it cannot be written."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            text = read_text(self._path)
            with self._path.open("ab") as file:
                if not text.strip():
                    file.write(header(f"{ID}mapping-set/decisions").encode())
                elif not text.endswith("\n"):
                    file.write(b"\n")
                self._ends.append(file.tell())
                for each in decisions:
                    file.write(row(each, _columns(text)).encode())
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise LinkError(f"{self._path} cannot be written: {error.strerror}.") from error

    def undo(self) -> bool:
        """Take the last decisions of this session back; return whether there were any."""
        if not self._ends:
            return False
        os.truncate(self._path, self._ends.pop())
        return True


def _columns(text: str) -> tuple[str, ...]:
    """Return the columns that a file has, which a person may have ordered differently."""
    first = next((line for line in text.split("\n") if line.strip() and not line.startswith("#")), None)
    return COLUMNS if first is None else tuple(first.rstrip("\r").split("\t"))
