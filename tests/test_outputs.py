"""Where `-o` writes: a file that appears whole, and never in the place of a pipe, a device or a link."""

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kgcine.commands.options import begun, open_output
from kgcine.errors import StoreError


def test_a_file_appears_only_when_all_of_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonl"
    path.write_bytes(b"old\n")
    with open_output(path) as target:
        target.write(b"new\n")
        assert path.read_bytes() == b"old\n"
    assert path.read_bytes() == b"new\n"
    assert list(tmp_path.iterdir()) == [path]


def test_an_interrupted_run_leaves_the_old_file_and_what_can_be_gone_on_from(tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonl"
    path.write_bytes(b"old\n")
    with pytest.raises(KeyboardInterrupt), open_output(path, resume=True) as target:
        target.write(b"one\ntw")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old\n"
    assert begun(path) == [b"one"]


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with ThreadPoolExecutor() as pool:
        read = pool.submit(path.read_bytes)
        with open_output(path) as target:
            target.write(b"new\n")
        assert read.result(timeout=10) == b"new\n"
    assert stat.S_ISFIFO(path.stat().st_mode)


def test_a_link_stays_a_link_and_its_file_gets_the_content(tmp_path: Path) -> None:
    path, link = tmp_path / "facts.jsonl", tmp_path / "latest"
    path.write_bytes(b"old\n")
    link.symlink_to(path.name)
    with open_output(link) as target:
        target.write(b"new\n")
    assert link.is_symlink()
    assert path.read_bytes() == b"new\n"


def test_where_nothing_can_be_written_one_line_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written"), open_output(tmp_path / "missing" / "facts.jsonl"):
        pass
