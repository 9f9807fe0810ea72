"""A case in, one screen for it out: our sentences on the left, the candidate's facts on the right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from kgcine.link.client import NotCached
from kgcine.link.item import Item, Time, Value, is_qid
from kgcine.link.proposals import Row
from kgcine.link.review import Case, Review
from kgcine.link.source import Wikidata
from kgcine.link.subject import Told

HELP = "a accept   c close   r refuse   n not in Wikidata   s skip   u undo   1-9 another candidate   q quit"
#: As much as fits beside each other on a usual screen.
_SENTENCES, _FACTS, _VALUES = 8, 14, 5


class Screen:
    """Draws cases; ``labels`` names Wikidata's properties, ``wikidata`` the items as far as they are kept.

    ``names`` holds the names of our other entities.
    """

    def __init__(
        self, wikidata: Wikidata | None, labels: Mapping[str, str], names: Mapping[str, tuple[str, ...]]
    ) -> None:
        self._wikidata = wikidata
        self._labels = labels
        self._names = names

    def draw(self, review: Review) -> RenderableType:
        """Return what to print for the case at hand."""
        case, row = review.case, review.row
        if case is None or row is None:
            return Text("Nothing is left to review.")
        number, of = review.place
        sides = Table(box=None, expand=True, padding=(0, 2))
        sides.add_column(f"{case.subject.label}  ({case.subject.type})", ratio=1)
        sides.add_column(f"{row.name}  {row.qid}", ratio=1)
        sides.add_row(Group(*self._ours(case)), Group(*self._theirs(row)))
        title = Text(f"{number} of {of}", style="dim")
        return Group(title, sides, *self._choice(case, row), Text(HELP, style="dim"))

    def _ours(self, case: Case) -> Iterator[Text]:
        if len(case.subject.names) > 1:
            yield Text(f"also {', '.join(case.subject.names[1:])}")
        seen: set[str] = set()
        for told in case.subject.told:
            if told.sentence and told.sentence not in seen:
                seen.add(told.sentence)
                yield Text.assemble((f"{self._shown(told)}\n", "bold"), f"{told.sentence}\n", (told.article, "dim"))
            if len(seen) == _SENTENCES:
                return
        if not seen:
            yield Text(f"Nothing is asserted of it, only that it is named in {', '.join(case.subject.articles)}.")

    def _theirs(self, row: Row) -> Iterator[Text]:
        if row.description:
            yield Text(row.description)
        item = self._item(row.qid)
        if item is not None:
            if len(item.names) > 1:
                yield Text(f"also {', '.join(name for name in item.names if name != row.name)}")
            yield from (Text(f"{name}: {values}") for name, values in self._facts(item))
        yield Text(row.features.replace(";", "  "), style="dim")
        if row.reason:
            yield Text(row.reason, style="dim")

    def _facts(self, item: Item) -> Iterator[tuple[str, str]]:
        for name, values in list(item.claims.items())[:_FACTS]:
            told = ", ".join(self._value(value) for value in values[:_VALUES])
            more = f" and {len(values) - _VALUES} more" if len(values) > _VALUES else ""
            yield self._labels.get(name, name), told + more

    def _value(self, value: Value) -> str:
        if isinstance(value, Time):
            return value.iso
        item = self._item(value) if is_qid(value) else None
        return value if item is None else item.label

    def _item(self, qid: str) -> Item | None:
        """Return an item as it is kept; what was never fetched is shown by its id."""
        if self._wikidata is None:
            return None
        try:
            return self._wikidata.items({qid}).get(qid)
        except NotCached:
            return None

    def _choice(self, case: Case, row: Row) -> Iterator[Text]:
        for at, each in enumerate(case.rows, 1):
            mark = "›" if each.qid == row.qid else " "
            told = f"{mark} {at} {each.name} {each.qid} {each.score:.2f} {each.description}"
            yield Text(told, style="" if mark == "›" else "dim", no_wrap=True, overflow="ellipsis")

    def _shown(self, told: Told) -> str:
        value = self._names.get(told.value, (told.value,))[0] if isinstance(told.value, str) else told.value.value
        return f"{told.property} {value}" if not told.property.startswith("^") else f"{told.property[1:]} of {value}"
