"""Holds offline links against the items that a data set of others gives: ``python -m bench.linking.outside GOLD MADE``.

GOLD is a file of the benchmarks whose entities and facts name items (KnowledgeNet), MADE what `kgcine extract` wrote of
it. A mention counts where both name it with the same words.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kgcine.assets import open_assets
from kgcine.link.offline import load_table
from kgcine.spelling import normalise

Json = Mapping[str, Any]


@dataclass(slots=True)
class Agreement:
    """Links that agree with the set, those that do not, and mentions of verified items that stayed unlinked."""

    made: int = 0
    agree: int = 0
    differ: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        """Write the figures, and each mention that is not as the set has it."""
        asked = self.agree + self.differ.total()
        lines = [
            f"{self.made} links; the set names an item for {asked} of their mentions: {self.agree} agree",
            f"{self.missed.total()} mentions of verified items are not linked",
        ]
        lines += [f"  differs {count}: {told}" for told, count in self.differ.most_common()]
        lines += [f"  missed {count}: {told}" for told, count in self.missed.most_common()]
        return "\n".join(lines)


def main() -> None:
    """Read both files and print how far they agree."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("made", type=Path)
    asked = parser.parse_args()
    verified = {row.qid for row in load_table(open_assets()).rows if row.predicate == "exactMatch"}
    print(compare(_records(asked.gold), _records(asked.made), verified))


def compare(gold: Iterable[Json], made: Iterable[Json], verified: set[str]) -> Agreement:
    """Compare the entities of records with the same id."""
    found = Agreement()
    records = {record["id"]: record for record in made}
    for record in gold:
        items = dict(_items(record))
        for entity in records.get(record["id"], {}).get("entities", ()):
            ours, theirs = entity["wikidata"], items.get(normalise(entity["text"]))
            found.made += ours is not None
            told = f"{entity['text']} ({entity['type']}), {ours} here, {theirs} there"
            if theirs is None:
                continue
            if ours == theirs:
                found.agree += 1
            elif ours is not None:
                found.differ[told] += 1
            elif theirs in verified:
                found.missed[told] += 1
    return found


def _items(record: Json) -> Iterator[tuple[str, str]]:
    """Yield the items that a record of the data set gives its mentions."""
    for triple in record.get("triples", ()):
        for end in ("s", "o"):
            if triple.get(f"{end}_wikidata"):
                yield normalise(triple[end]), triple[f"{end}_wikidata"]
    for entity in record.get("entities", ()):
        if entity.get("wikidata"):
            yield normalise(entity["text"]), entity["wikidata"]


def _records(path: Path) -> Iterator[Json]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


if __name__ == "__main__":
    main()
