"""Reads mapping sets with the `sssom` package and says what it refuses: `make sssom`.

It runs where `sssom` is installed and kgcine is not. The package leaves a mapping out that it cannot read, and its own
command ends well all the same; so the lines are counted here.
"""

from __future__ import annotations

import sys
from pathlib import Path

CHECKS = ("JsonSchema", "PrefixMapCompleteness", "StrictCurieFormat")


def main() -> int:
    """Check the files that are named; return how many are not valid."""
    return sum(not _valid(Path(name)) for name in sys.argv[1:])


def _valid(path: Path) -> bool:
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
    return not problems


if __name__ == "__main__":
    sys.exit(main())
