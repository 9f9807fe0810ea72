"""Identities and the verified table in, links to Wikidata out, without a network.

The table ``extract/gazetteer/wikidata.csv`` pairs names with items, each with the place where the pair was found. A
link is made where one name of an identity is a label or alias of exactly one item of a compatible class, and no other
name of it leads elsewhere. What is ambiguous stays unlinked.

>>> from kgcine.identities.identity import Identity, Resolution
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
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from kgcine.assets import Assets
from kgcine.errors import AssetError
from kgcine.identities.identity import Identity, Resolution
from kgcine.model import Extraction
from kgcine.ontology import Ontology
from kgcine.spelling import normalise, without_article

TABLE = "extract/gazetteer/wikidata.csv"
_COLUMNS = ["label", "type", "qid", "evidence", "aliases", "predicate"]
_PREDICATES = ("", "exactMatch", "closeMatch")
#: A name that holds only in articles that are about a country, such as "National Guard [Q232]", or that name a thing.
_LOCAL = re.compile(r"(.+\S) \[(Q[1-9][0-9]*)\]")
_QID = re.compile(r"Q[1-9][0-9]*")


@dataclass(frozen=True, slots=True)
class Row:
    """One item of Wikidata: its names, the classes that it may have here, and where the pair was verified.

    ``local`` are names that it bears only in articles about one country, or beside one thing, each with the item of
    that. ``predicate`` says whether an entity of the name is the item, or only near it.
    """

    label: str
    types: tuple[str, ...]
    qid: str
    evidence: str
    aliases: tuple[str, ...] = ()
    local: tuple[tuple[str, str], ...] = ()
    predicate: str = "exactMatch"


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

    def find(self, name: str, about: Collection[str] = ()) -> Iterator[tuple[Row, str]]:
        """Yield the items that bear this name, with the form that matches; ``about`` are the items spoken of."""
        for row, form in self._by_name.get(_key(name), ()):
            needed = dict(row.local).get(form)
            if same_capitals(name, form) and same_article(name, form) and (needed is None or needed in about):
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

    @property
    def exact(self) -> bool:
        """Tell whether it says that both are one thing."""
        return self.predicate == "exactMatch"


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
    label, types, qid, evidence, aliases, predicate = (cell.strip() for cell in cells)
    if not label or not types or not _QID.fullmatch(qid):
        raise AssetError(f"{where}: a row needs a label, a class and an item such as Q35493.", hint="Mend the row.")
    if not evidence:
        raise AssetError(f"{where}: {qid} has no evidence.", hint="Say where label and item stand together.")
    if predicate not in _PREDICATES:
        raise AssetError(f"{where}: {predicate} is neither exactMatch nor closeMatch.", hint="Mend the row.")
    forms = [form for form in (label, *aliases.split("|")) if form]
    local = tuple((found[1], found[2]) for form in forms if (found := _LOCAL.fullmatch(form)) is not None)
    name, *plain = (form for form in forms if form == label or _LOCAL.fullmatch(form) is None)
    bare = _LOCAL.sub(r"\1", name)
    return Row(bare, tuple(types.split("|")), qid, evidence, tuple(plain), local, predicate or "exactMatch")


def link(
    identities: Iterable[Identity],
    table: Table,
    ontology: Ontology,
    about: Mapping[str, Collection[str]] | None = None,
) -> list[Link]:
    """Link identities by their names and classes, sorted by id; ``about`` tells what items an article speaks of."""
    found = (_linked(each, table, ontology, about or {}) for each in identities)
    return sorted((each for each in found if each is not None), key=lambda each: (each.entity, each.qid))


def spoken_of(
    extractions: Iterable[Extraction], resolution: Resolution, table: Table, ontology: Ontology
) -> dict[str, frozenset[str]]:
    """Find for each article the country that it names more often than any other, and all other things that it names."""
    linked = {each.entity: each.qid for each in link(resolution, table, ontology)}
    found: dict[str, frozenset[str]] = {}
    for extraction in extractions:
        named: Counter[str] = Counter()
        for entity in extraction.entities:
            qid = linked.get(resolution.of(extraction.article.id, entity.id).id)
            if qid is not None:
                named[qid] += len(entity.spans)
        countries = Counter({qid: count for qid, count in named.items() if qid in table.countries}).most_common(2)
        home = {qid for qid, count in countries[:1] if len(countries) == 1 or count > countries[1][1]}
        found[extraction.article.id] = frozenset(home | (named.keys() - table.countries))
    return found


def _linked(identity: Identity, table: Table, ontology: Ontology, about: Mapping[str, Collection[str]]) -> Link | None:
    articles = [frozenset(about.get(article, ())) for article, _ in identity.members]
    shared = frozenset.intersection(*articles) if articles else frozenset()
    matches = [
        (row, form, name)
        for name in (identity.label, *identity.aliases)
        for row, form in table.find(name, shared)
        if any(ontology.compatible(identity.type, each) for each in row.types)
    ]
    if len({row.qid for row, _, _ in matches}) != 1:
        return None
    row, form, name = matches[0]
    return Link(
        entity=identity.id,
        qid=row.qid,
        label=row.label,
        predicate=row.predicate,
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


def same_article(one: str, other: str) -> bool:
    """Tell whether names agree in their article; of a name of one word the article is a part.

    >>> same_article("New York Times", "The New York Times"), same_article("an Independent", "The Independent")
    (True, False)
    """
    bare = [without_article(normalise(name)) for name in (one, other)]
    has = [normalise(name).startswith("the ") for name in (one, other)]
    return " " in bare[1] or not has[1] or has[0]


def _capitals(name: str) -> list[bool]:
    """List for each word after the first, whose case may come from its place, whether it begins with a capital."""
    words = re.sub(r"\W+", " ", name).split()
    if words and words[0].casefold() in ("the", "a", "an"):
        words = words[1:]
    return [word[0].isupper() for word in words[1:]]
