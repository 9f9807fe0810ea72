"""Extracts on a Ray cluster of two nodes, kills one midway, and compares the output with that of this process alone.

    python -m bench.ray_nodes --articles 2000

Needs the extra ``ray``. The nodes are separate processes of this machine, each with one core.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from bench.corpus import write
from kgcine.assets import open_assets
from kgcine.building.cluster import extract_on_ray
from kgcine.building.extraction import Failure, Settings, extract_all
from kgcine.building.records import line
from kgcine.model import Article, Extraction
from kgcine.read import load_cleaning, read_paths

Results = Iterable[Extraction | Failure]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run both; return 1 where they differ."""
    parser = argparse.ArgumentParser(prog="python -m bench.ray_nodes", description=__doc__)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--spare", action="store_true", help="kill no node")
    options = parser.parse_args(arguments)

    # An extra, that need not be there for the module to be read.
    import ray
    from ray.cluster_utils import Cluster

    with tempfile.TemporaryDirectory() as folder:
        write(options.articles, Path(folder))
        articles = Path(folder, "articles.jsonl")
        here, seconds = told(extract_all(keyed(articles), Settings(jobs=2)), lambda done: None)
        print(f"{options.articles} articles, two processes: {seconds:.0f} s", flush=True)
        cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1})
        second = cluster.add_node(num_cpus=1)
        half = options.articles // 2

        def watch(done: int) -> None:
            if done == half and not options.spare:
                print(f"killing a node after {done} articles, {len(alive())} alive", flush=True)
                cluster.remove_node(second, allow_graceful=False)

        there, seconds = told(extract_on_ray(keyed(articles), Settings(), cluster.address), watch)
        print(f"two nodes of a cluster: {seconds:.0f} s, {len(alive())} alive at the end")
        ray.shutdown()
        cluster.shutdown()
    print("same output" if here == there else "DIFFERENT output")
    return int(here != there)


def keyed(path: Path) -> Iterator[tuple[Article, str]]:
    """Read the corpus."""
    return ((article, "") for article in read_paths([path], load_cleaning(open_assets())))


def told(results: Results, watch: Callable[[int], None]) -> tuple[str, float]:
    """Return the hash of all that `kgcine extract` would write of the results, and the seconds that they took."""
    start, value = time.perf_counter(), hashlib.sha256()
    for done, result in enumerate(results, 1):
        value.update((str(result) if isinstance(result, Failure) else line(result)).encode())
        watch(done)
    return value.hexdigest(), time.perf_counter() - start


def alive() -> list[dict[str, Any]]:
    """Return the nodes of the cluster that live."""
    import ray

    return [node for node in ray.nodes() if node["Alive"]]


if __name__ == "__main__":
    sys.exit(main())
