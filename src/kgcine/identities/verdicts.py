"""Facts that people refused in, as a table; extractions without them out, each refused fact kept with the reason.

``graphs/verdicts.tsv`` has a line for each veto. A veto names a fact by its subject, property and object, everywhere
or, where ``article`` is given, as that article states it with these qualifiers and this status.

>>> veto = Veto("film/igla", "releaseDate", '"1987"^^gYear', author="A. Reader", reason="a misprint")
>>> parse_vetoes(write_vetoes([veto])) == [veto]
True
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from kgcine.errors import SourceError
from kgcine.identities.decisionrows import table_rows, table_text
from kgcine.identities.identity import Resolution
from kgcine.model import Extraction, Literal, Rejected, Statement

FILE = "verdicts.tsv"
COLUMNS = ("subject", "property", "object", "article", "qualifiers", "status", "date", "author", "reason")
#: Rules of refused facts begin with this where a person refused them.
RULE = "veto"


@dataclass(frozen=True, slots=True)
class Veto:
    """One fact that a person refused; without ``article``, whatever article states it.

    ``object`` is the id of an identity or a literal as :func:`spelled` writes it.
    """

    subject: str
    property: str
    object: str
    article: str = ""
    qualifiers: str = ""
    status: str = ""
    date: str = ""
    author: str = ""
    reason: str = ""

    def key(self) -> tuple[str, ...]:
        """Return what the veto is about."""
        return (self.subject, self.property, self.object, self.article, self.qualifiers, self.status)

    def __str__(self) -> str:
        """Tell the fact in one line."""
        where = f" in {self.article}" if self.article else ""
        return f"{self.subject} {self.property} {self.object}{where}"


def spelled(value: str | Literal) -> str:
    """Write an id or a literal in one cell.

    >>> spelled("film/igla"), spelled(Literal("1988", "gYear")), spelled(Literal("Moro"))
    ('film/igla', '"1988"^^gYear', '"Moro"')
    """
    if isinstance(value, str):
        return value
    return f'"{value.value}"' + ("" if value.datatype == "string" else f"^^{value.datatype}")


def read_vetoes(path: Path) -> list[Veto]:
    """Read a table of vetoes, none where there is no file; raise SourceError where a line is malformed."""
    text = table_text(path)
    return [] if text is None else parse_vetoes(text, str(path))


def parse_vetoes(text: str, name: str = FILE) -> list[Veto]:
    """Read vetoes out of a table; raise SourceError where a line is malformed."""
    found = []
    for where, cells in table_rows(text, name, COLUMNS):
        if len(cells) != len(COLUMNS) or not all(cells[:3]):
            raise SourceError(
                f"{where}: a veto has {len(COLUMNS)} columns, the first three not empty.", hint="Mend it."
            )
        found.append(Veto(*cells))
    return found


def write_vetoes(vetoes: Iterable[Veto]) -> str:
    """Write vetoes as a table, in the order given."""
    rows = [COLUMNS, *((*each.key(), each.date, each.author, each.reason) for each in vetoes)]
    return "".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows)


@dataclass(frozen=True)
class Vetoes:
    """Vetoes as they bear on the statements of a build; ``met`` remembers which of them refused something."""

    by_fact: Mapping[tuple[str, str, str], Sequence[Veto]]
    resolution: Resolution
    met: set[Veto] = field(default_factory=set)

    def apply(self, extraction: Extraction) -> Extraction:
        """Move the statements that somebody refused to the refused ones."""
        if not self.by_fact:
            return extraction
        kept: list[Statement] = []
        refused: list[Rejected] = []
        for each in extraction.statements:
            veto = self._against(extraction, each)
            if veto is None:
                kept.append(each)
            else:
                self.met.add(veto)
                refused.append(Rejected(each, _rule(veto)))
        return replace(extraction, statements=tuple(kept), rejected=(*extraction.rejected, *refused))

    def unmet(self, vetoes: Iterable[Veto]) -> list[Veto]:
        """Return the vetoes that refused nothing, in their order."""
        return [each for each in vetoes if each not in self.met]

    def _against(self, extraction: Extraction, told: Statement) -> Veto | None:
        said = said_of(extraction, told, self.resolution)
        found = self.by_fact.get((said.subject, said.property, said.object), ())
        return next((each for each in found if not each.article or _exact(each, said)), None)


def said_of(extraction: Extraction, told: Statement, resolution: Resolution) -> Veto:
    """Write a statement as the veto that would refuse it in its article alone."""

    def name(value: str | Literal) -> str:
        return spelled(resolution.of(extraction.article.id, value).id if isinstance(value, str) else value)

    qualifiers = "; ".join(sorted(f"{key}={name(value)}" for key, value in told.qualifiers))
    cells = (name(told.subject), told.property, name(told.object), extraction.article.id, qualifiers, told.status)
    return Veto(*(" ".join(cell.split()) for cell in cells))


def vetoes_for(vetoes: Iterable[Veto], resolution: Resolution) -> Vetoes:
    """Make vetoes ready for a build; those about an id that namesakes share by now follow it to each of them."""
    found: dict[tuple[str, str, str], list[Veto]] = defaultdict(list)
    for each in vetoes:
        for subject in _now(each.subject, resolution):
            for value in _now(each.object, resolution):
                found[subject, each.property, value].append(each)
    return Vetoes(found, resolution)


def _now(name: str, resolution: Resolution) -> Iterator[str]:
    yield name
    if resolution.get(name) is None:
        yield from resolution.replaced.get(name, ())


def _exact(veto: Veto, said: Veto) -> bool:
    return (veto.article, veto.qualifiers, veto.status) == (said.article, said.qualifiers, said.status)


def _rule(veto: Veto) -> str:
    by = f" ({veto.author})" if veto.author else ""
    return f"{RULE}: {veto.reason}{by}"
