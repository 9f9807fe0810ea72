"""Reads mapping sets with the `sssom` package and says what it refuses: `make sssom`.

It needs nothing of kgcine. The package leaves a mapping out that it cannot read, and its own
command ends well all the same; so the lines are counted here.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

CHECKS = ("JsonSchema", "PrefixMapCompleteness", "StrictCurieFormat")


def main() -> int:
    """Check the files that are named; return how many are not what they should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("valid", nargs="*", type=Path)
    parser.add_argument("--broken", nargs="*", default=[], type=Path, help="files that have to be refused")
    asked = parser.parse_args()
    return sum(bool(_problems(path)) for path in asked.valid) + sum(not _problems(path) for path in asked.broken)


def _problems(path: Path) -> list[str]:
    """Read a set, print and return what is wrong with it."""
    from sssom.constants import SchemaValidationType  # type: ignore[import-not-found]
    from sssom.parsers import parse_sssom_table  # type: ignore[import-not-found]
    from sssom.validators import validate  # type: ignore[import-not-found]

    checks = [getattr(SchemaValidationType, name) for name in CHECKS]
    written = [line for line in path.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]
    mappings = parse_sssom_table(str(path))
    problems = [
        result.message
        for report in validate(mappings, checks, fail_on_error=False).values()
        for result in report.results
    ]
    if len(mappings.df) != len(written) - 1:
        problems.append(f"{len(mappings.df)} of {len(written) - 1} mappings can be read.")
    print(f"{path}: {len(mappings.df)} mappings{''.join(f'{chr(10)}  {each}' for each in problems)}")
    return problems


if __name__ == "__main__":
    sys.exit(main())
