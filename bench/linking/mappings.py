"""Writes mapping sets for the `sssom` package to read: one with every kind of decision, one that is broken.

`make sssom` asks the package about both: a check that refuses nothing would tell nothing.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from kgcine.link.decisions import FILE, Decision, Decisions

DECISIONS = (
    Decision(
        "film/the-needle",
        "Q9000001",
        label="The Needle",
        object_label="Игла",
        type="Film",
        author="Aigerim Bek",
        date="2026-11-22",
        match="The Needle",
        articles=("wave", "rock"),
        comment="The same director, and the year is one apart.",
    ),
    Decision("film/the-needle", "Q9000002", refused=True, author="0000-0002-1825-0097", date="2026-11-22"),
    Decision(
        "film/ivan-the-terrible", "Q9000003", predicate="closeMatch", confidence=0.5, justification="MappingReview"
    ),
    Decision("site/kremlin", "Q9000004", predicate="relatedMatch", justification="CompositeMatching", confidence=1.0),
    Decision("film/fire", None, label="Fire", date="2026-11-22"),
)


#: What the broken set has instead: a modifier that SSSOM does not know.
BROKEN = ("\tNot\t", "\tNever\t")


def main() -> None:
    """Write the sets into a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    Decisions(folder).append(*DECISIONS)
    told = (folder / FILE).read_text("utf-8")
    (folder / "broken.sssom.tsv").write_text(told.replace(*BROKEN), "utf-8")


if __name__ == "__main__":
    main()
