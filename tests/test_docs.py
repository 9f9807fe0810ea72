"""What the pages show is what happens."""

import re
from pathlib import Path

import pytest
from docs.refresh import ROOT, Step, pages, refreshed, run, steps

PAGES = {page.relative_to(ROOT).as_posix(): page for page in pages()}


@pytest.mark.parametrize("name", PAGES)
def test_commands_of_a_page_run_and_print_what_it_shows(name: str, tmp_path: Path) -> None:
    for step in steps(PAGES[name].read_text("utf-8")):
        printed = run(step.command, tmp_path)
        assert step.shown is None or (step.line, printed) == (step.line, step.shown)


def test_links_between_pages_lead_somewhere() -> None:
    for name, page in PAGES.items():
        targets = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", page.read_text("utf-8"))
        missing = [target for target in targets if not (page.parent / target).exists()]
        assert (name, missing) == (name, [])


def test_transcript_is_split_into_commands_and_outputs() -> None:
    text = "# x\n```console\n$ echo one \\\n  two\none two\n$ true\n```\n```sh\nfalse\n```\n```\n$ exit 1\n```\n"
    assert list(steps(text)) == [
        Step(3, "echo one \\\n  two", "one two\n"),
        Step(6, "true", ""),
        Step(9, "false\n", None),
    ]


def test_refreshing_writes_the_true_output_and_leaves_a_true_page_alone(tmp_path: Path) -> None:
    page = "```console\n$ echo one\ntwo\n```\ntext\n"
    true = "```console\n$ echo one\none\n```\ntext\n"
    assert refreshed(page, tmp_path) == true == refreshed(true, tmp_path)
