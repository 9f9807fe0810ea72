"""``mentions.tsv`` and the verified table in, labelled entities out, as linking gets them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.linking.world import FOLDER, read_table
from kgcine.link.offline import Row
from kgcine.link.subject import Subject, Told
from kgcine.model import Literal
from kgcine.spelling import normalise

_DATE = re.compile(r"\d{4}(-\d\d){0,2}\Z")
_DATATYPES = {4: "gYear", 7: "gYearMonth", 10: "date"}


@dataclass(frozen=True, slots=True)
class Mention:
    """An entity with the item that it is, or None; ``note`` says what makes it hard."""

    subject: Subject
    qid: str | None
    note: str = ""


def labelled(rows: Iterable[Row], path: Path = FOLDER / "mentions.tsv") -> list[Mention]:
    """Return the mentions of the file, and one for each name of the verified table that these do not have."""
    told = list(_told(path))
    known = {normalise(name) for mention in told for name in mention.subject.names}
    return told + list(_of_table(rows, known))


def _told(path: Path) -> Iterator[Mention]:
    lines = list(read_table(path))
    facts: dict[str, dict[str, list[str | Literal]]] = defaultdict(lambda: defaultdict(list))
    for line in lines:
        for prop, value in _facts(line["facts"]):
            facts[line["id"]][prop].append(value)
            if isinstance(value, str):
                facts[value][f"^{prop}"].append(line["id"])
    for line in lines:
        names = (line["mention"], *(each for each in line["aliases"].split("|") if each))
        mine = facts.get(line["id"], {})
        values = [Told(prop, value, "a", "") for prop, found in mine.items() for value in found]
        subject = Subject(
            id=line["id"],
            label=line["mention"],
            type=line["type"],
            names=names,
            facts={prop: tuple(found) for prop, found in mine.items()},
            told=tuple(values),
            articles=("a",),
        )
        yield Mention(subject, line["qid"] or None, line["note"])


def _facts(told: str) -> Iterator[tuple[str, str | Literal]]:
    for each in told.split(";"):
        prop, equals, value = each.strip().partition("=")
        if equals:
            yield prop, value[1:] if value.startswith("@") else _literal(value)


def _literal(value: str) -> Literal:
    if _DATE.match(value):
        return Literal(value, _DATATYPES[len(value)])  # type: ignore[arg-type]
    return Literal(value)


def _of_table(rows: Iterable[Row], known: set[str]) -> Iterator[Mention]:
    """Make a mention of each name of each verified item: nothing is told of it but its class.

    Countries with one name are left out, since three hundred easy ones would hide what is hard, and what is only near
    its item.
    """
    for row in rows:
        if ("Country" in row.types and not row.aliases) or row.predicate != "exactMatch":
            continue
        for at, name in enumerate((row.label, *row.aliases)):
            key = normalise(name)
            if key in known:
                continue
            known.add(key)
            subject = Subject(f"table/{row.qid.lower()}-{at}", name, row.types[0], (name,), {}, (), ("a",))
            yield Mention(subject, row.qid, "" if at == 0 else "another of its names")
