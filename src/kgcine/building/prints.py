"""Articles with their identities in, a hash of all that the graph of each depends on out.

An article whose print a build does not change has the same graph in both, so that graph need not be written again.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kgcine.identities.identity import Resolution
from kgcine.identities.verdicts import Veto

#: As soon as one article in so many changed, all graphs are written anew, which costs less than replacing them.
_FEW = 10
_HASH_LENGTH = 32

#: A fact as vetoes name it: subject, property, object.
Fact = tuple[str, str, str]


def article_prints(
    keys: Mapping[str, str], resolution: Resolution, vetoes: Mapping[Fact, Sequence[Veto]], rules: str
) -> dict[str, str]:
    """Return the print of each article, given the keys of their extractions; no extraction is read for it.

    A print tells what was read, what each entity is called over all articles, and what people refused about those.
    ``rules`` is the hash of whatever turns extractions into graphs.
    """
    refused: dict[str, list[str]] = defaultdict(list)
    for (subject, *_), told in vetoes.items():
        refused[subject] += [repr(each) for each in told]
    seen: dict[str, list[str]] = {article: [rules, key] for article, key in sorted(keys.items())}
    for identity in resolution:
        shown = [identity.id, identity.label, identity.type, *sorted(refused.get(identity.id, ()))]
        for article, entity in identity.members:
            seen[article].append("\1".join([entity, *shown]))
    return {article: _hash(sorted(told)) for article, told in seen.items()}


def _hash(told: Iterable[str]) -> str:
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
