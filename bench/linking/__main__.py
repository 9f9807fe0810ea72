"""Measures linking and writes the figures into a page: ``python -m bench.linking --write docs/linking.md``."""

from __future__ import annotations

import argparse
import re
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.linking.cost import Cost, measure
from bench.linking.measure import SHARES, Bench, Outcome, figure, open_bench, precision, recall
from bench.linking.methods import REVIEW

BEGIN, END = "<!-- linking figures: begin -->", "<!-- linking figures: end -->"
_FAMILIES = {
    "films and other works": ("Film", "ShortFilm", "Documentary", "Book"),
    "people": ("Person",),
    "organisations": ("Organisation", "FilmStudio", "GovernmentBody", "EducationalInstitution", "MediaOutlet"),
    "places": ("Country", "Region", "Settlement", "Site"),
    "events, awards, movements": ("Festival", "HistoricalEvent", "Event", "Award", "Movement"),
}


def main() -> None:
    """Measure, print, and write where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path, help="page with the markers to write between")
    parser.add_argument("--entities", type=int, default=1000, help="entities of the cost run")
    asked = parser.parse_args()
    bench = open_bench()
    with tempfile.TemporaryDirectory() as folder:
        cost = measure(asked.entities, Path(folder))
        found = bench.outcomes(Path(folder))
    text = page(bench, found, cost)
    print(text)
    if asked.write is not None:
        asked.write.write_text(written(asked.write.read_text("utf-8"), text), "utf-8")


def page(bench: Bench, found: Mapping[str, Sequence[Outcome]], cost: Cost) -> str:
    """Write all figures as Markdown."""
    mentions = len(bench.mentions)
    without = sum(each.qid is None for each in bench.mentions)
    ours = found["kgcine"]
    made = sum(each.said not in (None, REVIEW) for each in ours)
    lines = [
        f"{mentions} mentions, {without} of them without an item; each item is there in one fold and taken out in the "
        f"other, which makes {len(ours)} questions. In brackets 95 % intervals of {mentions} items drawn anew.",
        "",
        *_shares(found),
        "",
        f"Most of these are names of the verified table, of which nothing else is told. The {len(_by_hand(ours)) // 2} "
        "mentions written by hand, with what articles tell of them and with the namesakes, are the harder part:",
        "",
        *_shares({name: _by_hand(told) for name, told in found.items()}),
        "",
        f"No error among {made} links leaves up to {3 / made:.3f} unseen at 95 %. By kind, kgcine:"
        if precision(ours)[0] == made
        else "By kind, kgcine:",
        "",
        *_by_family(ours),
        "",
        f"{cost.entities} films, half of them with an item and three in four with a namesake, from an empty cache: "
        f"{_spent(cost)}.",
    ]
    return "\n".join(lines)


def _spent(cost: Cost) -> str:
    asked, took = cost.requests / cost.entities, 1000 * cost.seconds / cost.entities
    told = f"{asked:.2f} requests and, without the network, {took:.1f} ms an entity"
    return f"{told}; {cost.megabytes:.0f} MB at most, with the server in the same process; {cost.linked} linked"


def _shares(found: Mapping[str, Sequence[Outcome]]) -> list[str]:
    rows = [(name, *(str(figure(told, share)) for share in SHARES.values())) for name, told in found.items()]
    return _table(("", *SHARES), rows)


def _by_hand(outcomes: Sequence[Outcome]) -> list[Outcome]:
    return [each for each in outcomes if not each.mention.startswith("table/")]


def _by_family(outcomes: Sequence[Outcome]) -> list[str]:
    rows = []
    for name, types in _FAMILIES.items():
        mine = [each for each in outcomes if each.type in types]
        hard = _by_hand(mine)
        right, made = precision(mine)
        rows.append((name, f"{right} of {made}", *(f"{figure(part, recall).value:.3f}" for part in (mine, hard))))
    return _table(("", "right links", "recall", "recall beside the verified table"), rows)


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    lines = ["| " + " | ".join(header) + " |", "|" + " --- |" * len(header)]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def written(text: str, figures: str) -> str:
    """Put the figures between the markers; raise ValueError where there are none.

    >>> written(f"a{BEGIN}old{END}b", "new").replace("\\n", " ")
    'a<!-- linking figures: begin --> new <!-- linking figures: end -->b'
    """
    if BEGIN not in text or END not in text:
        raise ValueError(f"The page has no {BEGIN}.")
    between = f"{BEGIN}\n{figures}\n{END}"
    return re.sub(f"{re.escape(BEGIN)}.*?{re.escape(END)}", lambda _: between, text, flags=re.DOTALL)


if __name__ == "__main__":
    main()
