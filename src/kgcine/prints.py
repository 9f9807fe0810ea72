"""Extractions with their identities in, a hash of all that the graph of each depends on out.

An article whose print a build does not change has the same graph in both, so that graph need not be written again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from kgcine.identity import Resolution
from kgcine.model import Extraction
from kgcine.verdicts import RULE

#: As soon as one article in so many changed, all graphs are written anew, which costs less than replacing them.
_FEW = 10
_HASH_LENGTH = 32


def article_prints(extractions: Iterable[Extraction], resolution: Resolution, rules: str) -> dict[str, str]:
    """Return the print of each article; ``rules`` is the hash of whatever turns extractions into graphs."""
    return {each.article.id: _print(each, resolution, rules) for each in extractions}


def _print(extraction: Extraction, resolution: Resolution, rules: str) -> str:
    """Hash what was read, by its key, what each entity is called over all articles, and what people refused."""
    told = [rules, extraction.key]
    for entity in extraction.entities:
        identity = resolution.of(extraction.article.id, entity.id)
        told += [entity.id, identity.id, identity.label, identity.type]
    told += [repr(each) for each in extraction.rejected if each.rule.startswith(RULE)]
    return hashlib.sha256("\0".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_LENGTH]


def changed(before: Mapping[str, str], now: Mapping[str, str]) -> frozenset[str] | None:
    """Return the articles of which the graphs differ, gone ones among them; None where these are not few.

    >>> before = {str(number): "1" for number in range(20)}
    >>> sorted(changed(before, {**before, "3": "2", "new": "1"}))
    ['3', 'new']
    >>> changed({"a": "1", "b": "1"}, {"a": "1", "b": "2"}) is None
    True
    """
    found = frozenset(each for each in before.keys() | now.keys() if before.get(each) != now.get(each))
    return found if len(found) * _FEW <= len(now) else None
