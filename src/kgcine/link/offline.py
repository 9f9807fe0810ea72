"""Identities and the verified table in, links to Wikidata out, without a network.

The table ``extract/gazetteer/wikidata.csv`` pairs names with items, each with the place where the pair was found. A
link is made where one name of an identity is a label or alias of exactly one item of a compatible class, and no other
name of it leads elsewhere. What is ambiguous stays unlinked.

>>> from kgcine.identity import Identity, Resolution
>>> from kgcine.ontology import Ontology
>>> table = Table((Row("Almaty", ("Settlement",), "Q35493", "a gazetteer", ("Alma-Ata",)),))
>>> ontology = Ontology({"Settlement": frozenset()}, {}, frozenset())
>>> [each.qid for each in link([Identity("place/alma-ata", "Alma-Ata", "Settlement")], table, ontology)]
['Q35493']
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from kgcine.assets import Assets
from kgcine.identity import Identity, Resolution
from kgcine.model import AssetError, Extraction
from kgcine.ontology import Ontology
from kgcine.spelling import normalise, without_article

TABLE = "extract/gazetteer/wikidata.csv"
_COLUMNS = ["label", "type", "qid", "evidence", "aliases"]
#: A name that holds in articles about one country, such as "National Guard [Q232]".
_LOCAL = re.compile(r"(.+\S) \[(Q[1-9][0-9]*)\]")
_QID = re.compile(r"Q[1-9][0-9]*")


@dataclass(frozen=True, slots=True)
class Row:
    """One item of Wikidata: its names, the classes that it may have here, and where the pair was verified.

    ``local`` are names that it bears only in articles about one country, each with the item of that country.
    """

    label: str
    types: tuple[str, ...]
    qid: str
    evidence: str
    aliases: tuple[str, ...] = ()
    local: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Table:
    """The verified items, found by any of their names."""

    rows: tuple[Row, ...]

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[tuple[Row, str], ...]]:
        found: dict[str, list[tuple[Row, str]]] = defaultdict(list)
        for row in self.rows:
            for form in (row.label, *row.aliases, *(form for form, _ in row.local)):
                found[_key(form)].append((row, form))
        return {key: tuple(rows) for key, rows in found.items()}

    @cached_property
    def countries(self) -> frozenset[str]:
        """Return the items that are countries."""
        return frozenset(row.qid for row in self.rows if "Country" in row.types)

    def find(self, name: str, home: str | None = None) -> Iterator[tuple[Row, str]]:
        """Yield the items that bear this name, with the form that matches; ``home`` is the country spoken of."""
        for row, form in self._by_name.get(_key(name), ()):
            if same_capitals(name, form) and dict(row.local).get(form, home) == home:
                yield row, form


@dataclass(frozen=True, slots=True)
class Link:
    """An identity and the item that it is, with why: the fields of an SSSOM mapping.

    ``predicate`` and ``justification`` are local names in SKOS and the Semantic Mapping Vocabulary; ``subject_field``
    and ``object_field`` say whether labels or aliases met; ``evidence`` says where the item's name was verified, or
    which features agree. ``author`` and ``date`` are set where a person decided.
    """

    entity: str
    qid: str
    label: str
    predicate: str = "exactMatch"
    justification: str = "LexicalMatching"
    confidence: float = 0.95
    match: str = ""
    subject_field: str = "label"
    object_field: str = "label"
    evidence: str = ""
    author: str = ""
    date: str = ""


def load_table(assets: Assets) -> Table:
    """Read the table; raise AssetError where a row lacks its evidence or is malformed."""
    lines = csv.reader(io.StringIO(assets.text(TABLE)))
    where = assets.path(TABLE)
    if next(lines, []) != _COLUMNS:
        raise AssetError(f"{where}: the first line must be {','.join(_COLUMNS)}.", hint="Mend the header.")
    return Table(tuple(_row(cells, f"{where}, line {lines.line_num}") for cells in lines if cells))


def _row(cells: list[str], where: str) -> Row:
    if len(cells) != len(_COLUMNS):
        raise AssetError(
            f"{where}: {len(cells)} columns, not {len(_COLUMNS)}.", hint="Quote a cell that holds a comma."
        )
    label, types, qid, evidence, aliases = (cell.strip() for cell in cells)
    if not label or not types or not _QID.fullmatch(qid):
        raise AssetError(f"{where}: a row needs a label, a class and an item such as Q35493.", hint="Mend the row.")
    if not evidence:
        raise AssetError(f"{where}: {qid} has no evidence.", hint="Say where label and item stand together.")
    forms = [form for form in aliases.split("|") if form]
    local = [(found[1], found[2]) for form in forms if (found := _LOCAL.fullmatch(form)) is not None]
    plain = tuple(form for form in forms if _LOCAL.fullmatch(form) is None)
    return Row(label, tuple(types.split("|")), qid, evidence, plain, tuple(local))


def link(
    identities: Iterable[Identity], table: Table, ontology: Ontology, homes: Mapping[str, str] | None = None
) -> list[Link]:
    """Link identities by their names and classes, sorted by id; ``homes`` tells which country an article is about."""
    found = (_linked(each, table, ontology, homes or {}) for each in identities)
    return sorted((each for each in found if each is not None), key=lambda each: (each.entity, each.qid))


def homes(
    extractions: Iterable[Extraction], resolution: Resolution, table: Table, ontology: Ontology
) -> dict[str, str]:
    """Find the country that each article names more often than any other."""
    linked = {each.entity: each.qid for each in link(resolution, table, ontology) if each.qid in table.countries}
    found: dict[str, str] = {}
    for extraction in extractions:
        named: Counter[str] = Counter()
        for entity in extraction.entities:
            qid = linked.get(resolution.of(extraction.article.id, entity.id).id)
            if qid is not None:
                named[qid] += len(entity.spans)
        ranked = named.most_common(2)
        if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
            found[extraction.article.id] = ranked[0][0]
    return found


def _linked(identity: Identity, table: Table, ontology: Ontology, homes: Mapping[str, str]) -> Link | None:
    about = {homes.get(article) for article, _ in identity.members}
    home = next(iter(about)) if len(about) == 1 else None
    matches = [
        (row, form, name)
        for name in (identity.label, *identity.aliases)
        for row, form in table.find(name, home)
        if any(ontology.compatible(identity.type, each) for each in row.types)
    ]
    if len({row.qid for row, _, _ in matches}) != 1:
        return None
    row, form, name = matches[0]
    return Link(
        entity=identity.id,
        qid=row.qid,
        label=row.label,
        confidence=0.98 if name == identity.label and form == row.label else 0.95,
        match=name,
        subject_field="label" if name == identity.label else "altLabel",
        object_field="label" if form == row.label else "altLabel",
        evidence=row.evidence,
    )


def _key(name: str) -> str:
    return without_article(normalise(name))


def same_capitals(one: str, other: str) -> bool:
    """Tell whether words begin with capitals in the same places; a name in capitals only fits any.

    >>> same_capitals("Islamic state", "Islamic State"), same_capitals("ISLAMIC STATE", "Islamic State")
    (False, True)
    """
    if one.isupper() or other.isupper():
        return True
    return _capitals(one) == _capitals(other)


def _capitals(name: str) -> list[bool]:
    """List for each word after the first, whose case may come from its place, whether it begins with a capital."""
    words = re.sub(r"\W+", " ", name).split()
    if words and words[0].casefold() in ("the", "a", "an"):
        words = words[1:]
    return [word[0].isupper() for word in words[1:]]
