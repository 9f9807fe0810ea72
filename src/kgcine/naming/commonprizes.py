"""The name of a prize in, whether prizes of many bodies are called so out: "Grand Prix", "Best Actress award"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kgcine.spelling import normalise

#: The table of ``extract/mentions.toml`` with such names, and its keys: whole names, and words that begin others.
TABLE, NAMES, LEADS = "award", "common", "best"


@dataclass(frozen=True, slots=True)
class CommonPrizes:
    """Folded names that prizes of many bodies bear, and words with which others begin.

    >>> common = common_prizes(["Grand Prix"], ["best"])
    >>> [name in common for name in ("grand prix", "Best Actress award", "Grand Prix of Riga", "Golden Lion")]
    [True, True, False, False]
    """

    names: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()

    def __contains__(self, name: str) -> bool:
        """Tell whether a prize of that name may be anybody's."""
        plain = normalise(name)
        return plain in self.names or plain.partition(" ")[0] in self.leads


def common_prizes(names: Iterable[str], leads: Iterable[str]) -> CommonPrizes:
    """Fold the names."""
    return CommonPrizes(frozenset(map(normalise, names)), frozenset(map(normalise, leads)))
