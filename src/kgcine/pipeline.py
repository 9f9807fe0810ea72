"""Paths of articles in, a new generation of the store out: the stages wired, with what is already known reused.

The graph is a pure function of the sorted extractions and the assets. A build reads only the articles that are new or
changed, and writes only the graphs that come out different.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from shutil import rmtree
from typing import BinaryIO

import pyoxigraph as ox

from kgcine.assets import Assets, open_assets
from kgcine.building.describe import Made
from kgcine.building.extraction import (
    Failure,
    Settings,
    Stages,
    article_key,
    assets_digest,
    extract_all,
    fingerprint,
    model_version,
)
from kgcine.building.prints import article_prints, changed
from kgcine.building.whole import Graph, Known
from kgcine.errors import SourceError, StoreError
from kgcine.graph.extractions import Extractions
from kgcine.graph.history import Build, compared, keep_log
from kgcine.graph.inference import infer
from kgcine.graph.search import FILE, write_index
from kgcine.identities.decided import Decided, decided_digest, read_decided
from kgcine.identities.identity import Resolution
from kgcine.identities.verdicts import vetoes_for
from kgcine.link.settle import current, digest
from kgcine.model import Article, Extraction
from kgcine.ontology import Ontology, load_ontology
from kgcine.rdf import (
    article_iri,
    graph_iri,
    kgc,
)
from kgcine.resolve import Rules, identity_rules, resolve
from kgcine.store import Writer

#: Called for each article that is done, with its id and whether it had to be read.
Progress = Callable[[str, bool], None]


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did: its generation and what is in it, and which articles were read, reused and left out.

    ``notes`` tell of decisions that meet nothing any more, or contradict each other.
    """

    generation: int = 0
    articles: int = 0
    entities: int = 0
    statements: int = 0
    read: int = 0
    reused: int = 0
    failures: tuple[Failure, ...] = ()
    skipped: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def build(
    paths: Sequence[Path | str],
    store: Path,
    settings: Settings,
    *,
    add: bool = False,
    rebuild: bool = False,
    encoding: str | None = None,
    stdin: BinaryIO | None = None,
    progress: Progress = lambda article, read: None,
    stages: Stages | None = None,
) -> Report:
    """Make the store hold exactly these articles, or with ``add`` these and its others.

    What fails is reported and the rest is built; ``rebuild`` reads unchanged articles too. Raise SourceError where no
    article can be read at all, and StoreError where the store cannot be written; the graph of the last build stays.
    """
    basis = _basis(open_assets(settings.assets), settings, model_version(settings.model))
    with _writer(store) as writer:
        before = _kept(writer)
        reading = _Reading(basis.assets, settings, writer.extractions, rebuild, stages)
        keys = reading.keys(paths, encoding, stdin, progress)
        if not keys:
            raise _nothing(reading)
        everything = {**before, **keys} if add else keys
        built = _assemble(writer, everything, basis, anew=rebuild)
        writer.extractions.keep_only({*everything.values(), *before.values()})
    told = reading.report()
    return replace(built, read=told.read, reused=told.reused, failures=told.failures, skipped=told.skipped)


def remove(articles: Iterable[str], store: Path, settings: Settings) -> Report:
    """Take articles out of the store, and with them all that no other supports; raise SourceError for unknown ids."""
    with _writer(store) as writer:
        keys = _kept(writer)
        for article in articles:
            if keys.pop(article, None) is None:
                raise SourceError(f"There is no article {article} in {store}.", hint="`kgcine query articles/list`.")
        return assemble(writer, keys, open_assets(settings.assets), settings)


def relink(store: Path, settings: Settings) -> Report:
    """Write the graph of the same articles with the links that hold now; raise StoreError where there is none."""
    if not (store / "current").exists():
        raise StoreError(f"There is no graph in {store}.", hint="`kgcine build PATH…` makes one.")
    with _writer(store) as writer:
        return assemble(writer, _kept(writer), open_assets(settings.assets), settings)


def assemble(
    writer: Writer, keys: Mapping[str, str], assets: Assets, settings: Settings, *, anew: bool = False
) -> Report:
    """Write the graph of these extractions, given by article, as a new generation, as people decided.

    Where only few articles differ from the current generation, their graphs alone are written, save with ``anew``; the
    graph is the same. The model told is the one that this generation was read with, for nothing is read here. Raise
    LinkError or SourceError where a file of decisions is malformed.
    """
    model = writer.manifest().get("model") or model_version(settings.model)
    return _assemble(writer, keys, _basis(assets, settings, model), anew=anew)


@dataclass(frozen=True, slots=True)
class _Basis:
    """What a build goes by beside the articles; ``model`` tells the language model with its version."""

    assets: Assets
    settings: Settings
    model: str
    ontology: Ontology
    rules: Rules
    decided: Decided


def _basis(assets: Assets, settings: Settings, model: str) -> _Basis:
    """Read it all before the first article, so that a mistake in a file shows at once."""
    decided = read_decided(settings.decisions)
    return _Basis(assets, settings, model, load_ontology(assets), identity_rules(assets), decided)


def _assemble(writer: Writer, keys: Mapping[str, str], basis: _Basis, *, anew: bool) -> Report:
    assets, settings, ontology, decided = basis.assets, basis.settings, basis.ontology, basis.decided
    told = Known(writer.extractions, keys)
    resolution = resolve(told, ontology, basis.rules, decided.judgements)
    vetoes = vetoes_for(decided.vetoes, resolution)
    known = replace(told, vetoes=vetoes)
    links = current(known, resolution, ontology, assets, settings.links).links
    made = _made(keys, basis)
    # The keys tell the model already.
    prints = article_prints(keys, resolution, vetoes.by_fact, fingerprint(assets))
    few = None if anew or not writer.can_be_revised() else changed(writer.manifest().get("prints", {}), prints)
    whole = Graph(known, resolution, ontology, assets, links, made)
    statements = 0

    def beside(folder: Path) -> None:
        nonlocal statements
        statements = _statements(folder)
        _index(folder / FILE, known, resolution)
        keep_log(writer.path, folder, _logged(made, _kept(writer), len(resolution.identities), statements))

    number = writer.write_generation(
        whole.quads(few),
        rejected=whole.rejected(few),
        replaced=None if few is None else [*map(article_iri, few), *map(graph_iri, ("links", "dataset"))],
        infer=lambda graph: infer(whole.facts(), graph, ontology),
        beside=beside,
        manifest={**asdict(made), "prints": prints},
    )
    notes = (*resolution.notes, *(f"The veto {each} meets nothing." for each in vetoes.unmet(decided.vetoes)))
    return Report(number, len(keys), len(resolution.identities), statements, notes=notes)


def _statements(folder: Path) -> int:
    """Count the statements of a generation."""
    graph = ox.Store.read_only(str(folder / "graph"))
    return sum(1 for _ in graph.quads_for_pattern(None, kgc("status"), None, ox.DefaultGraph()))


def _index(path: Path, known: Iterable[Extraction], resolution: Resolution) -> None:
    """Write what searching needs; a full disk is the same error here as everywhere."""
    from sqlite3 import OperationalError

    try:
        write_index(path, known, resolution)
    except OperationalError as error:
        raise OSError(str(error)) from error


def _logged(made: Made, before: Mapping[str, str], entities: int, statements: int) -> Build:
    """Say what a build is made of, and which articles it changed, for the log."""
    added, changed, removed = compared(before, made.articles)
    return Build(
        time=datetime.now(UTC).isoformat(timespec="seconds"),
        articles=len(made.articles),
        entities=entities,
        statements=statements,
        added=added,
        changed=changed,
        removed=removed,
        model=made.model,
        assets=made.assets,
        decisions=made.decisions,
        versions=made.versions,
    )


def _made(keys: Mapping[str, str], basis: _Basis) -> Made:
    """Say what the graph is made of, with a hash of what people decided, where they decided anything."""
    decided = [each for each in (digest(basis.settings.links), decided_digest(basis.decided)) if each]
    versions = {name: version(name) for name in ("pyoxigraph", "spacy")}
    return Made(dict(sorted(keys.items())), basis.model, assets_digest(basis.assets), "-".join(decided), versions)


class _Reading:
    """Reads articles into the store of extractions, and remembers what happened."""

    def __init__(
        self, assets: Assets, settings: Settings, kept: Extractions, rebuild: bool, stages: Stages | None
    ) -> None:
        self._assets = assets
        self._settings = settings
        self._extractions = kept
        self._rebuild = rebuild
        self._stages = stages
        self._failures: list[Failure] = []
        self._skipped: list[str] = []
        self._read = self._reused = 0

    def keys(
        self, paths: Sequence[Path | str], encoding: str | None, stdin: BinaryIO | None, progress: Progress
    ) -> dict[str, str]:
        """Read all articles that are not known yet; return the key of each."""
        found: dict[str, str] = {}

        def unknown() -> Iterator[tuple[Article, str]]:
            for article, key in self._keyed(paths, encoding, stdin):
                if self._has(key):
                    found[article.id] = key
                    self._reused += 1
                    progress(article.id, False)
                else:
                    yield article, key

        for result in extract_all(unknown(), self._settings, self._stages):
            if isinstance(result, Failure):
                self._failures.append(result)
                continue
            self._extractions.put(result)
            found[result.article.id] = result.key
            self._read += 1
            progress(result.article.id, True)
        return found

    def report(self) -> Report:
        """Say what happened."""
        failures, skipped = tuple(self._failures), tuple(self._skipped)
        return Report(read=self._read, reused=self._reused, failures=failures, skipped=skipped)

    def _has(self, key: str) -> bool:
        return not self._rebuild and self._extractions.has(key)

    def _keyed(
        self, paths: Sequence[Path | str], encoding: str | None, stdin: BinaryIO | None
    ) -> Iterator[tuple[Article, str]]:
        from kgcine.read import load_cleaning, read_paths

        settings = fingerprint(self._assets, self._settings.model)
        cleaning = load_cleaning(self._assets)
        for article in read_paths(paths, cleaning, encoding=encoding, on_error=self._unreadable, stdin=stdin):
            yield article, article_key(article, settings)

    def _unreadable(self, error: SourceError) -> None:
        from kgcine.read import OtherLanguage

        if isinstance(error, OtherLanguage):
            self._skipped.append(str(error))
        else:
            self._failures.append(Failure("", str(error)))


@contextmanager
def _writer(store: Path) -> Iterator[Writer]:
    """Open the store for writing; a folder that was made for nothing is cleared away."""
    new = not store.exists()
    try:
        with Writer(store) as writer:
            yield writer
    finally:
        if new and not (store / "current").exists() and not (store / "articles").exists():
            rmtree(store, ignore_errors=True)


def _kept(writer: Writer) -> dict[str, str]:
    """Return the key of each article of the current generation."""
    return dict(writer.manifest().get("articles", {}))


def _nothing(reading: _Reading) -> SourceError:
    report = reading.report()
    reasons = [*(failure.reason for failure in report.failures), *report.skipped]
    if len(reasons) == 1:
        return SourceError(reasons[0])
    told = f" {len(reasons)} were left out, the first: {reasons[0]}" if reasons else ""
    return SourceError(f"There is no article to build from.{told}", hint=None if told else "Give files or folders.")
