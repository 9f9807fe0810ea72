"""Articles in, what was read out of each of them out, over the machines of a Ray cluster: the same as on one machine.

A Ray Data job maps batches of articles by actors, which load the stages once. Ray runs a batch again whose machine is
gone. Articles are sent in windows, so that memory stays bounded however many there are; results come in their order.
"""

from __future__ import annotations

import logging
import os
import pickle
from collections.abc import Iterable, Iterator
from itertools import islice
from socket import create_connection
from typing import Any

from kgcine.building.extraction import Failure, Settings, batches, work
from kgcine.errors import ModelError
from kgcine.model import Article, Extraction

#: Batches sent at once; a window of fewer would leave actors idle at its end, more fill the driver's memory.
WINDOW = 2_000


class _Reader:
    """An actor that extracts batches with stages of its own."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __call__(self, row: dict[str, Any]) -> dict[str, Any]:
        """Extract the batch of one row."""
        # The rows are made and read by this module alone.
        found = work(self._settings, pickle.loads(row["batch"]))  # noqa: S301
        return {"found": pickle.dumps(found)}


def extract_on_ray(
    articles: Iterable[tuple[Article, str]], settings: Settings, address: str | None = None, window: int = WINDOW
) -> Iterator[Extraction | Failure]:
    """Extract articles, given with their keys, in their order, on the cluster at an address or one of this machine.

    Raise ModelError where Ray is not installed or the cluster does not answer.
    """
    _connect(address)
    source = batches(articles)
    while rows := [{"batch": pickle.dumps(batch)} for batch in islice(source, window)]:
        yield from _mapped(rows, settings)


def _mapped(rows: list[dict[str, Any]], settings: Settings) -> Iterator[Extraction | Failure]:
    import ray

    context = ray.data.DataContext.get_current()
    context.execution_options.preserve_order = True
    context.enable_progress_bars = False
    cores = max(1, int(ray.cluster_resources().get("CPU", 1)))
    found = ray.data.from_items(rows, override_num_blocks=len(rows)).map(
        _Reader,
        fn_constructor_args=(settings,),
        compute=ray.data.ActorPoolStrategy(min_size=1, max_size=min(cores, len(rows))),
        num_cpus=1,
    )
    for row in found.iter_rows():
        yield from pickle.loads(row["found"])  # noqa: S301 (made by our own actors)


def _connect(address: str | None) -> None:
    # Ray would tell its makers of each start.
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise ModelError("Ray is not installed.", hint='pip install "kgcine[ray]"') from error
    if ray.is_initialized():
        return
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    if address is not None:
        _hold_reachable(address)
    alone = {"include_dashboard": False} if address is None else {}
    try:
        ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR, **alone)
    except (ConnectionError, RuntimeError, ValueError) as error:
        raise _silent(address) from error


def _hold_reachable(address: str) -> None:
    """Raise ModelError where nothing listens, for which Ray itself would wait for minutes."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if not host or not port.isdigit():
        return
    try:
        create_connection((host, int(port)), timeout=10).close()
    except OSError as error:
        raise _silent(address) from error


def _silent(address: str | None) -> ModelError:
    return ModelError(f"No Ray cluster answers at {address or 'this machine'}.", hint="`ray start --head` begins one.")
