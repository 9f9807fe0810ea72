"""What linking asks of Wikidata, whether of the live service or of a snapshot."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import islice
from typing import Protocol

from kgcine.link.item import Item


class Wikidata(Protocol):
    """Answers what linking asks: the live service, or a snapshot of it."""

    def search(self, text: str, language: str, *, limit: int) -> list[str]:
        """Return the ids of items that have a name beginning with the text, best first."""

    def search_statements(self, text: str, statement: str, *, limit: int) -> list[str]:
        """Return the ids of items that bear the words anywhere and the statement, such as ``P57=Q1``; best first."""

    def items(self, qids: Collection[str]) -> Mapping[str, Item]:
        """Return the items under the ids that were asked for; those that are gone are left out."""

    def retrieved(self, qid: str) -> str:
        """Return the day on which what is known of an item was current, in ISO form."""


def first(found: Iterable[str], limit: int) -> list[str]:
    """Return the first ids without repetition.

    >>> first(["Q1", "Q2", "Q1", "Q3"], 2)
    ['Q1', 'Q2']
    """
    return list(islice(dict.fromkeys(found), limit))
