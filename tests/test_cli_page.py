"""The reference of the commands has every command."""

import re
from pathlib import Path

from kgcine.cli import COMMANDS

PAGE = Path(__file__).parents[1] / "docs" / "cli.md"


def test_every_command_has_its_help_on_the_page() -> None:
    assert re.findall(r"^\$ kgcine (\w+) --help$", PAGE.read_text("utf-8"), re.MULTILINE) == list(COMMANDS)
