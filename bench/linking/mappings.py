"""Writes a mapping set that has every kind of decision, for the `sssom` package to read: `make sssom`."""

from __future__ import annotations

import argparse
from pathlib import Path

from kgcine.link.decisions import Decision, Decisions

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


def main() -> None:
    """Write the set into a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    Decisions(parser.parse_args().folder).append(*DECISIONS)


if __name__ == "__main__":
    main()
