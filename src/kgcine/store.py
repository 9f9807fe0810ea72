"""Quads in, a store on disk that readers always see whole out.

A store is a folder. Each build writes a new generation beside the old ones and swaps the link ``current`` to it. A
killed build leaves nothing behind but a folder that the next one clears away::

    DIR/current -> generations/7
    DIR/generations/7/graph/       the graph that queries see: an Oxigraph store
    DIR/generations/7/rejected/    refused statements, in a store of their own
    DIR/generations/7/inferred/    the graph with what follows from it, where a build asked for that
    DIR/generations/7/search.sqlite  names, sentences and texts, for searching
    DIR/generations/7/manifest.json
    DIR/articles/3f/3f0c….json     what was read out of each article

Readers hold a shared lock on their generation's file ``lease``; only generations without one are deleted.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import pyoxigraph as ox

from kgcine.closing import Closing
from kgcine.errors import StoreError, unwritable
from kgcine.graph.parts import add_inferred, load, revise

#: How many generations stay for `kgcine diff`, the current one included.
KEPT_GENERATIONS = 3

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Results = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples
Manifest = Mapping[str, Any]


class Store(Closing):
    """One generation of a store, open for reading until it is closed; queries without GRAPH see its default graph.

    The default graph holds every triple of the named graphs once. Oxigraph's own union would give a solution again for
    each article that says the same, and would look into every graph for it.
    """

    def __init__(self, graph: ox.Store, generation: Path, lease: IO[bytes]) -> None:
        self.graph = graph
        self.generation = generation
        self._lease = lease

    def query(self, text: str, substitutions: Mapping[str, Term] | None = None) -> Results:
        """Answer a SPARQL query; raise SyntaxError where it is malformed."""
        bound: dict[ox.Variable, Term] = {ox.Variable(name): value for name, value in (substitutions or {}).items()}
        return self.graph.query(text, substitutions=bound or None)

    def quads(
        self,
        graph: ox.NamedNode | None = None,
        subject: ox.NamedNode | None = None,
        predicate: ox.NamedNode | None = None,
    ) -> Iterator[ox.Quad]:
        """Yield what stands in one graph, or every triple once in the default graph, in no order."""
        return self.graph.quads_for_pattern(subject, predicate, None, graph or ox.DefaultGraph())

    def graphs(self) -> list[ox.NamedNode]:
        """Return the names of all graphs, sorted."""
        named = (each for each in self.graph.named_graphs() if isinstance(each, ox.NamedNode))
        return sorted(named, key=lambda each: each.value)

    @property
    def number(self) -> int:
        """Tell which generation this is."""
        return int(self.generation.name)

    def manifest(self) -> dict[str, Any]:
        """Return what the build wrote down about its articles and tools."""
        found: dict[str, Any] = json.loads((self.generation / "manifest.json").read_text("utf-8"))
        return found

    def close(self) -> None:
        """Give the generation free."""
        self._lease.close()


def open_store(path: Path, *, part: str = "graph", generation: int | None = None) -> Store:
    """Open a store for reading, or its part ``rejected`` or ``inferred``; raise StoreError where it is not there."""
    folder, lease = _leased(path, generation)
    try:
        return Store(ox.Store.read_only(str(folder / part)), folder, lease)
    except (OSError, RuntimeError) as error:
        lease.close()
        if not (folder / part).exists():
            raise StoreError(f"The graph in {path} has no part {part}.", hint="Build it anew.") from error
        raise StoreError(f"The graph in {path} cannot be opened: {error}", hint="Build it anew.") from error


def _leased(path: Path, generation: int | None) -> tuple[Path, IO[bytes]]:
    """Find a generation and lock it for reading; look again when a build has pruned it meanwhile."""
    link = path / "current" if generation is None else path / "generations" / str(generation)
    while True:
        try:
            # Oxigraph opens files late, by the path it was given: one through the link would reach the next generation.
            folder = link.resolve(strict=True)
            lease = (folder / "lease").open("rb")
        except OSError as error:
            if generation is None and link.exists():
                continue
            wanted = "graph" if generation is None else f"build {generation}"
            raise StoreError(f"There is no {wanted} in {path}.", hint="`kgcine build PATH…` makes one.") from error
        fcntl.flock(lease, fcntl.LOCK_SH)
        if folder.exists():
            return folder, lease
        lease.close()


class Writer(Closing):
    """The one process that may write to a store, until it is closed; raise StoreError where there is another."""

    def __init__(self, path: Path) -> None:
        # Readers of a store need none of it.
        from kgcine.graph.extractions import Extractions

        self.path = path
        try:
            (path / "generations").mkdir(parents=True, exist_ok=True)
            self._lock = (path / "lock").open("ab")
        except OSError as error:
            raise unwritable(path, error) from error
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self._lock.close()
            raise StoreError(f"Another build is writing to {path}.", hint="Wait until it is done.") from error
        self.extractions = Extractions(path / "articles")
        self._clear()

    def manifest(self) -> dict[str, Any]:
        """Return the current generation's manifest, empty where nothing was built yet."""
        try:
            found: dict[str, Any] = json.loads((self.path / "current" / "manifest.json").read_text("utf-8"))
        except FileNotFoundError:
            return {}
        return found

    def can_be_revised(self) -> bool:
        """Tell whether there is a current generation that opens."""
        try:
            for part in ("graph", "rejected"):
                ox.Store.read_only(str(self.path / "current" / part))
        except (OSError, RuntimeError):
            return False
        return True

    def write_generation(
        self,
        quads: Iterable[ox.Quad],
        *,
        rejected: Iterable[ox.Quad] = (),
        replaced: Collection[ox.NamedNode] | None = None,
        infer: Callable[[ox.Store], Iterable[ox.Quad]] | None = None,
        beside: Callable[[Path], None] = lambda folder: None,
        manifest: Manifest | None = None,
    ) -> int:
        """Make a new generation the current one and return its number; raise StoreError, with the old one intact.

        With ``replaced`` the quads, given graph by graph, take the place of these graphs of the current generation, and
        everything else stays as it is there.
        """
        number = max(self._numbers(), default=0) + 1
        folder = self.path / "generations" / f".new-{number}"
        try:
            folder.mkdir()
            for part, told in (("graph", quads), ("rejected", rejected)):
                if replaced is None:
                    load(folder / part, told)
                else:
                    revise(self.path / "current" / part, folder / part, told, replaced)
            if infer is not None:
                add_inferred(folder, infer)
            beside(folder)
            (folder / "manifest.json").write_text(json.dumps(manifest or {}, indent=1, sort_keys=True), "utf-8")
            (folder / "lease").touch()
            self._swap(folder, number)
        except OSError as error:
            _drop(folder)
            raise unwritable(self.path, error) from error
        self.prune()
        return number

    def adopt(self, generation: Path) -> int:
        """Make a copy of a generation of another store the current one; raise StoreError, with the old one intact."""
        from shutil import copytree, ignore_patterns

        number = max(self._numbers(), default=0) + 1
        folder = self.path / "generations" / f".new-{number}"
        try:
            copytree(generation, folder, ignore=ignore_patterns("LOCK"))
            self._swap(folder, number)
        except OSError as error:
            _drop(folder)
            raise unwritable(self.path, error) from error
        self.prune()
        return number

    def prune(self) -> None:
        """Delete generations that are neither among the last ones, nor current, nor held by a reader."""
        current = (self.path / "current").resolve()
        for number in sorted(self._numbers())[:-KEPT_GENERATIONS]:
            folder = self.path / "generations" / str(number)
            if folder.resolve() == current:
                continue
            with (folder / "lease").open("rb") as lease, suppress(BlockingIOError):
                fcntl.flock(lease, fcntl.LOCK_EX | fcntl.LOCK_NB)
                gone = folder.rename(folder.with_name(f".old-{number}"))
                _drop(gone)

    def close(self) -> None:
        """Let others write."""
        self._lock.close()

    def _swap(self, folder: Path, number: int) -> None:
        folder.rename(folder.with_name(str(number)))
        link = self.path / "current.new"
        link.unlink(missing_ok=True)
        link.symlink_to(Path("generations") / str(number))
        os.replace(link, self.path / "current")

    def _numbers(self) -> list[int]:
        return [int(each.name) for each in (self.path / "generations").iterdir() if each.name.isdigit()]

    def _clear(self) -> None:
        """Clear away what a killed build left."""
        for folder in (self.path / "generations").glob(".*"):
            _drop(folder)


def write_generation(path: Path, quads: Iterable[ox.Quad], *, rejected: Iterable[ox.Quad] = ()) -> int:
    """Write a generation of a store and make it the current one; raise StoreError where it cannot."""
    with Writer(path) as writer:
        return writer.write_generation(quads, rejected=rejected)


def _drop(folder: Path) -> None:
    # Readers need none of it, and it would be the slowest of their imports.
    from shutil import rmtree

    rmtree(folder, ignore_errors=True)
