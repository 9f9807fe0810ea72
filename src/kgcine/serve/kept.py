"""Answers that are not large, kept while their generation is served: the same question has the same answer there."""

from __future__ import annotations

import re
from collections import OrderedDict
from typing import Any

from kgcine.serve.spool import Spool

_LARGEST = 4 << 20
_ALL = 64 << 20
#: Functions whose value is another one each time.
_CHANGING = re.compile(r"\b(?:now|rand|uuid|struuid)\s*\(", re.IGNORECASE)


def changes(text: str) -> bool:
    """Tell whether a query may have another answer each time.

    >>> changes("SELECT (NOW() AS ?n) {}"), changes("SELECT ?now { ?now ?p 'known' }")
    (True, False)
    """
    return "(" in text and _CHANGING.search(text) is not None


class Kept:
    """The answers that were given last, up to a size of all together."""

    def __init__(self) -> None:
        self._found: OrderedDict[bytes, tuple[dict[str, Any], bytes]] = OrderedDict()
        self._size = 0

    def get(self, job: bytes) -> tuple[dict[str, Any], Spool] | None:
        """Return the head and body of an answer that was given before, or None."""
        found = self._found.get(job)
        if found is None:
            return None
        self._found.move_to_end(job)
        head, data = found
        return head, Spool.holding(data)

    def put(self, job: bytes, head: dict[str, Any], body: Spool) -> None:
        """Keep an answer that is whole and not large."""
        data = body.read() if body.size <= _LARGEST and job not in self._found else None
        if data is None:
            return
        self._found[job] = (head, data)
        self._size += len(job) + len(data)
        while self._size > _ALL:
            old, (_, dropped) = self._found.popitem(last=False)
            self._size -= len(old) + len(dropped)
