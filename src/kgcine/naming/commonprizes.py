"""The name of a prize in, whether prizes of many bodies are called so out: "Grand Prix", "Best Actress award"."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kgcine.spelling import normalise

#: The table of ``extract/mentions.toml`` with such names, and its keys: whole names, and words that begin others.
TABLE, NAMES, LEADS = "award", "common", "best"


@dataclass(frozen=True, slots=True)
class CommonPrizes:
    """Folded names that prizes of many bodies bear, and words with which others begin.

    >>> common = CommonPrizes(frozenset({"grand prix"}), frozenset({"best"}))
    >>> [name in common for name in ("grand prix", "Best Actress award", "Grand Prix of Riga", "Golden Lion")]
    [True, True, False, False]
    """

    names: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()

    def __contains__(self, name: object) -> bool:
        """Tell whether a prize of that name may be anybody's."""
        plain = normalise(str(name))
        return plain in self.names or plain.partition(" ")[0] in self.leads


def common_prizes(words: Callable[[str, str], Iterable[str]]) -> CommonPrizes:
    """Take the names out of the word lists, each of a table and a key, and fold them."""
    return CommonPrizes(*(frozenset(map(normalise, words(TABLE, key))) for key in (NAMES, LEADS)))
