"""Articles in, what was read out of each of them out, over as many processes as are wanted.

This is the only module above the stages of language that loads them; whatever asks the graph never comes here.
"""

from __future__ import annotations

import ctypes
import gc
import hashlib
import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from kgcine.assets import Assets, open_assets
from kgcine.errors import KgcineError, ModelError, SourceError
from kgcine.model import Article, Extraction

if TYPE_CHECKING:
    from kgcine.annotate import Annotator
    from kgcine.facts import Extractor
    from kgcine.reviewing.vetting import Vetting

#: Characters of the longest article that is read; a whole book has about as many.
LONGEST = 1_000_000
#: Characters that travel to a process together, and what an article counts for beside its own.
_BATCH, _EACH = 20_000, 500
#: Packages whose code no extraction comes through: a change there leaves all extractions as they are.
LATER = frozenset({"commands", "evaluate", "link", "serve"})
#: Batches that each process has before it, and those that are done but wait for an earlier one.
_AHEAD, _HELD = 2, 50


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be read, and why."""

    article: str
    reason: str

    def __str__(self) -> str:
        """Say which article failed and why."""
        return f"{self.article}: {self.reason}" if self.article else self.reason


@dataclass(frozen=True, slots=True)
class Settings:
    """What extraction depends on beside the article: the user's assets and the model; and how many processes do it.

    ``links`` is the folder of proposed links and what people decided about them, ``decisions`` the folder of what they
    decided about identities and facts: the graph depends on these and no extraction.
    """

    assets: Path | None = None
    model: str | None = None
    jobs: int = 1
    links: Path | None = None
    decisions: Path | None = None


@dataclass(frozen=True, slots=True)
class Stages:
    """The loaded stages from an article to its extraction."""

    annotator: Annotator
    extractor: Extractor
    vetting: Vetting | None = None

    def extract(self, article: Article, key: str = "") -> Extraction:
        """Read one article by itself, and not its neighbours; raise SourceError where it is too long."""
        if len(article.view) > LONGEST:
            told = f"{article.path or article.id}: {len(article.view):,} characters are too long for one article"
            raise SourceError(f"{told}; {LONGEST:,} are read.", hint="Split it into its chapters.")
        (annotated,) = self.annotator.annotate([article])
        extraction = self.extractor.extract(annotated, key)
        return self.vetting.vetted(extraction) if self.vetting else extraction


def load_stages(assets: Assets, model: str | None = None) -> Stages:
    """Load the model and all assets of extraction; raise ModelError or AssetError where one is missing or wrong."""
    from kgcine.annotate import Annotator, load_pipeline
    from kgcine.dates import load_dates
    from kgcine.facts import load_extractor
    from kgcine.naming.lexicon import load_lexicon
    from kgcine.ontology import load_ontology
    from kgcine.parsing.nameweights import ASSET as NAMES
    from kgcine.reviewing.shapes import load_shapes
    from kgcine.reviewing.vetting import Vetting

    ontology = load_ontology(assets)
    lexicon = load_lexicon(assets)
    extractor = load_extractor(assets, ontology, lexicon)
    dates = load_dates(assets)
    vetting = Vetting.by(ontology, load_shapes(assets), dates)
    nlp = load_pipeline(model, assets.data(NAMES))
    stages = Stages(Annotator(nlp, lexicon, dates), extractor, vetting)
    # The model is a million objects that stay: without them each full round of the garbage collector is short.
    gc.freeze()
    return stages


def extract_all(
    articles: Iterable[tuple[Article, str]], settings: Settings, stages: Stages | None = None
) -> Iterator[Extraction | Failure]:
    """Extract articles, given with their keys, in their order; results do not depend on the number of processes.

    An article on which a stage breaks becomes a Failure. ``stages`` that are loaded already serve a single process.
    Raise ModelError or AssetError where a stage cannot be loaded.
    """
    if settings.jobs > 1:
        return _in_processes(articles, settings)
    if stages is not None:
        return (_extract(stages, article, key) for article, key in articles)
    return _in_this_process(articles, settings)


def _in_this_process(articles: Iterable[tuple[Article, str]], settings: Settings) -> Iterator[Extraction | Failure]:
    """Load the stages with the first article, and let go of them in the end: what comes after needs the memory."""
    stages: Stages | None = None
    for article, key in articles:
        stages = stages or load_stages(open_assets(settings.assets), settings.model)
        yield _extract(stages, article, key)
    del stages
    gc.unfreeze()
    gc.collect()
    _give_back()


def _give_back() -> None:
    """Give freed memory back to the system, where the C library keeps it for itself and can be asked for it (glibc)."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def _extract(stages: Stages, article: Article, key: str) -> Extraction | Failure:
    try:
        return stages.extract(article, key)
    except KgcineError as error:
        return Failure("", str(error))
    except Exception as error:
        # One article must not end a build of thousands; it is reported by name, and the build says that it failed.
        return Failure(article.id, f"{type(error).__name__}: {error}")


def _in_processes(articles: Iterable[tuple[Article, str]], settings: Settings) -> Iterator[Extraction | Failure]:
    """Keep a few batches ahead of each process, and yield their results in the order of the articles."""
    pool = ProcessPoolExecutor(settings.jobs, get_context("spawn"), initializer=_start)
    waiting: deque[Future[list[Extraction | Failure]]] = deque()
    source = batches(articles)
    try:
        while True:
            running = [each for each in waiting if not each.done()]
            room = min(settings.jobs * _AHEAD - len(running), settings.jobs * _HELD - len(waiting))
            for batch in islice(source, max(room, 0)):
                waiting.append(pool.submit(work, settings, batch))
            if not waiting:
                return
            if waiting[0].done() or len(waiting) >= settings.jobs * _HELD:
                yield from waiting.popleft().result()
            else:
                # A long article must not keep the other processes waiting until its turn comes.
                wait(running, return_when=FIRST_COMPLETED)
    except BrokenProcessPool as error:
        raise ModelError("A process of the extraction died.", hint="Try --jobs 1, or free some memory.") from error
    finally:
        pool.shutdown(cancel_futures=True)


def batches(articles: Iterable[tuple[Article, str]]) -> Iterator[tuple[tuple[Article, str], ...]]:
    """Cut a stream of articles into batches of about the same work."""
    batch: list[tuple[Article, str]] = []
    size = 0
    for each in articles:
        batch.append(each)
        size += len(each[0].view) + _EACH
        if size >= _BATCH:
            yield tuple(batch)
            batch, size = [], 0
    if batch:
        yield tuple(batch)


def _start() -> None:
    """Prepare a process: Ctrl-C is the parent's business, and each process keeps to one core."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"


# A process of the pool gets many batches, and a model takes seconds to load.
@cache
def _stages(assets: Path | None, model: str | None) -> Stages:
    return load_stages(open_assets(assets), model)


def work(settings: Settings, batch: tuple[tuple[Article, str], ...]) -> list[Extraction | Failure]:
    """Extract a batch of articles with stages that a process loads once."""
    stages = _stages(settings.assets, settings.model)
    return [_extract(stages, article, key) for article, key in batch]


def fingerprint(assets: Assets, model: str | None = None) -> str:
    """Hash everything beside the article that an extraction depends on, without loading the model."""
    from kgcine.codec import FORM

    told = [str(FORM), model_version(model), _installed("spacy"), assets_digest(assets)]
    value = hashlib.sha256("\n".join(told).encode())
    for name, source in _code():
        value.update(f"{name}\0{source}\0".encode())
    return value.hexdigest()


def _code() -> Iterator[tuple[str, str]]:
    """Yield the modules that an extraction may come through, each by its place in the package, in order."""
    folders = [("", files("kgcine"))]
    folders += [(f"{each.name}/", each) for each in files("kgcine").iterdir() if each.is_dir()]
    within = ((place, folder) for place, folder in folders if place.rstrip("/") not in LATER)
    found = {f"{place}{each.name}": each for place, folder in within for each in folder.iterdir()}
    for name in sorted(found):
        if name.endswith(".py"):
            yield name, found[name].read_text("utf-8")


def article_key(article: Article, settings: str) -> str:
    """Hash an article with the fingerprint of model and assets: the key of its extraction."""
    from kgcine.codec import encode

    told = encode(Extraction(replace(article, path=None), (), ()))
    return hashlib.sha256(settings.encode() + b"\n" + told).hexdigest()


def assets_digest(assets: Assets) -> str:
    """Hash the ontology and all data of extraction; the sample articles are none."""
    value = hashlib.sha256()
    for name in assets.names("extract", "") + assets.names("ontology", ".ttl"):
        if not name.startswith("extract/articles/"):
            value.update(name.encode() + b"\0" + (assets.data(name) or b"") + b"\0")
    return value.hexdigest()


def model_version(model: str | None) -> str:
    """Tell a model and its version: an installed package's, else the hash of what a model's folder says of itself."""
    from kgcine.model import DEFAULT_MODEL

    name = model or DEFAULT_MODEL
    meta = Path(name) / "meta.json"
    if meta.is_file():
        return f"{name} {hashlib.sha256(meta.read_bytes()).hexdigest()}"
    return f"{name} {_installed(name)}"


def _installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
