"""Entities in, the items of Wikidata that each may be out: found by name, by full text, by linked neighbours."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from kgcine.link.features import Context
from kgcine.link.item import Item
from kgcine.link.kinds import Kinds
from kgcine.link.naming import Names, is_cyrillic
from kgcine.link.rules import Rules
from kgcine.link.source import Wikidata, first
from kgcine.link.subject import Subject

#: Items seldom have the article that a text puts before their name.
_ARTICLE = re.compile(r"^(?:the|an|a)\s+(?=\S)", re.IGNORECASE)
#: Statements that one full-text search may name.
_ALTERNATIVES = 10
#: Families whose items bear the class of the family itself, so that the search can ask for it.
_SEARCHABLE = ("Film", "Book", "Person")


@dataclass(frozen=True, slots=True)
class Found:
    """The items that an entity may be, and the searches that brought them."""

    items: tuple[Item, ...] = ()
    queries: tuple[str, ...] = ()


class Finder:
    """Looks for candidates of many entities together, so that items are fetched in full batches."""

    def __init__(self, rules: Rules, wikidata: Wikidata, kinds: Kinds) -> None:
        self._rules = rules
        self._wikidata = wikidata
        self._kinds = kinds
        self._names = Names(rules.naming)

    def find(
        self, subjects: Iterable[Subject], context: Context, enough: Callable[[Subject, Iterable[Item]], bool]
    ) -> dict[str, Found]:
        """Return the candidates of each entity; where the first searches are not enough, search wider."""
        asked = list(subjects)
        queries: dict[str, list[str]] = {each.id: [] for each in asked}
        qids: dict[str, list[str]] = {}
        self._through_neighbours(asked, context)
        for each in asked:
            qids[each.id] = [*self._near(each, context), *self._by_name(each, queries[each.id])]
        items = self._fetch(qids)
        unmet = [each for each in asked if not enough(each, self._chosen(each, qids[each.id], items))]
        for each in unmet:
            qids[each.id] += self._wider(each, queries[each.id])
        items = self._fetch(qids)
        return {each.id: Found(self._chosen(each, qids[each.id], items), tuple(queries[each.id])) for each in asked}

    def _fetch(self, qids: Mapping[str, Iterable[str]]) -> Mapping[str, Item]:
        items = self._wikidata.items({qid for found in qids.values() for qid in found})
        self._kinds.prepare(items.values())
        return items

    def _forms(self, subject: Subject) -> tuple[str, ...]:
        """Choose the names to search: of each alphabet the first, then the others."""
        cyrillic = [name for name in subject.names if is_cyrillic(name)]
        latin = [name for name in subject.names if not is_cyrillic(name)]
        return tuple(first((*latin[:1], *cyrillic[:1], *subject.names), self._rules.search.forms))

    def _first_languages(self, form: str) -> tuple[str, ...]:
        search = self._rules.search
        return search.cyrillic if is_cyrillic(form) else search.languages[:1]

    def _other_languages(self, form: str) -> tuple[str, ...]:
        asked = self._first_languages(form)
        return tuple(each for each in self._rules.search.languages if each not in asked)

    def _by_name(self, subject: Subject, queries: list[str]) -> Iterator[str]:
        for form in self._forms(subject):
            yield from self._searched(form, self._first_languages(form), queries)

    def _searched(self, form: str, languages: Iterable[str], queries: list[str]) -> Iterator[str]:
        for language in languages:
            queries.append(f"{form}@{language}")
            yield from self._wikidata.search(form, language, limit=self._rules.search.hits)

    def _wider(self, subject: Subject, queries: list[str]) -> list[str]:
        """Search the first names in the other languages, and the full text of items of the class."""
        form = self._forms(subject)[0]
        bare = _ARTICLE.sub("", form)
        found = list(self._searched(form, self._other_languages(form), queries))
        if bare != form:
            found += self._searched(bare, self._first_languages(form), queries)
        family = self._kinds.family(subject.type)
        if family in _SEARCHABLE:
            classes = [qid for qid, cls in self._rules.typing.classes.items() if self._kinds.family(cls) == family]
            statement = "|".join(f"P31={qid}" for qid in sorted(classes, key=lambda qid: int(qid[1:]))[:_ALTERNATIVES])
            queries.append(f"{bare}@{statement}")
            found += self._wikidata.search_statements(bare, statement, limit=self._rules.search.hits)
        return found

    def _near(self, subject: Subject, context: Context) -> Iterator[str]:
        """Find items through linked neighbours: what they name in the same role, and the works of a linked maker."""
        for ours, theirs in self._roles():
            for neighbour in subject.entities(f"^{ours}"):
                for item in self._linked(neighbour, context):
                    yield from sorted(item.linked(theirs))
            if ours in ("director", "author"):
                for maker in subject.entities(ours):
                    if maker in context.links:
                        statement = f"{theirs}={context.links[maker]}"
                        yield from self._wikidata.search_statements("", statement, limit=self._rules.search.by_maker)

    def _roles(self) -> Iterator[tuple[str, str]]:
        for feature in self._rules.features:
            if feature.kind == "entity":
                yield from zip(feature.ours, feature.theirs, strict=False)

    def _linked(self, entity: str, context: Context) -> Iterable[Item]:
        qid = context.links.get(entity)
        return self._wikidata.items({qid}).values() if qid else ()

    def _through_neighbours(self, subjects: Iterable[Subject], context: Context) -> None:
        """Fetch the items of linked neighbours together, before each is asked for alone."""
        near = {each for subject in subjects for each in subject.neighbours}
        self._wikidata.items({context.links[each] for each in near if each in context.links})

    def _likeness(self, subject: Subject, item: Item) -> float:
        person = self._kinds.family(subject.type) == "Person"
        return self._names.best(subject.names, item.names, person=person)[0]

    def _chosen(self, subject: Subject, qids: Iterable[str], items: Mapping[str, Item]) -> tuple[Item, ...]:
        """Keep the items most alike in name, without Wikimedia's own pages; one that redirects is there once."""
        there = {items[qid].qid: items[qid] for qid in dict.fromkeys(qids) if qid in items}
        likeness = {qid: self._likeness(subject, item) for qid, item in there.items()}
        likely = [qid for qid in there if likeness[qid] >= self._rules.naming.part]
        ranked = [there[qid] for qid in sorted(likely, key=lambda qid: -likeness[qid])]
        return tuple(item for item in ranked if not self._kinds.is_internal(item))[: self._rules.search.candidates]
