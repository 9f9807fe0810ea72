"""An extract that was interrupted goes on from what it left, and gives the same bytes."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from bench.corpus import write

from kgcine.commands.options import begun


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    write(8, tmp_path)
    return tmp_path / "articles.jsonl"


def test_what_an_interruption_left_is_kept_and_a_broken_line_cut_off(run, texts: Path, tmp_path: Path) -> None:
    assert run("extract", texts, "-o", tmp_path / "whole.jsonl").exit_code == 0
    whole = (tmp_path / "whole.jsonl").read_bytes()
    lines = whole.splitlines(keepends=True)
    marked = lines[1].replace(b'"triples"', b'"triples" ')
    (tmp_path / "out.jsonl.part").write_bytes(lines[0] + marked + lines[2][:50])
    assert run("extract", texts, "-o", tmp_path / "out.jsonl", "--resume").exit_code == 0
    assert (tmp_path / "out.jsonl").read_bytes() == whole.replace(lines[1], marked)
    assert not (tmp_path / "out.jsonl.part").exists()


def test_a_killed_extract_goes_on_where_it_was(run, texts: Path, tmp_path: Path) -> None:
    assert run("extract", texts, "-o", tmp_path / "whole.jsonl").exit_code == 0
    command = [sys.executable, "-m", "kgcine", "extract", str(texts), "-o", str(tmp_path / "out.jsonl"), "--resume"]
    part = tmp_path / "out.jsonl.part"
    with subprocess.Popen(command) as process:
        while process.poll() is None and not (part.exists() and part.read_bytes().count(b"\n") >= 2):
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
    assert not (tmp_path / "out.jsonl").exists()
    left = len(begun(tmp_path / "out.jsonl"))
    assert 2 <= left < 8
    subprocess.run(command, check=True)
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_without_a_file_there_is_nothing_to_go_on_from(run, texts: Path) -> None:
    result = run("extract", texts, "--resume")
    assert result.exit_code == 2 and "-o FILE" in result.stderr


def test_a_killed_build_reads_no_article_again(run, texts: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    command = [sys.executable, "-m", "kgcine", "build", str(texts), "--store", str(store)]
    with subprocess.Popen(command) as process:
        while process.poll() is None and len(list(store.glob("articles/*/*.json"))) < 2:
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
    kept = len(list(store.glob("articles/*/*.json")))
    result = run("build", texts, "--store", store)
    assert result.exit_code == 0
    read = int(result.stdout.split("(")[1].split(" read")[0])
    assert kept >= 2 and read == 8 - kept


def test_lines_that_are_left_are_whole(tmp_path: Path) -> None:
    (tmp_path / "out.part").write_bytes(b'{"id": "a"}\n{"id": "b"')
    assert [json.loads(line) for line in begun(tmp_path / "out")] == [{"id": "a"}]
    assert (tmp_path / "out.part").read_bytes() == b'{"id": "a"}\n'
    assert begun(tmp_path / "none") == []
