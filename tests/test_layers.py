"""Imports follow the flow of the data, and asking the graph never loads spaCy."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kgcine.cli import COMMANDS

PACKAGE = Path(__file__).parents[1] / "src" / "kgcine"

#: From the values up to the command line. A module imports from its own row and from rows above it in this list.
LAYERS = {
    "values": {"model", "assets", "namespaces", "mapped"},
    "ontology, dates": {"ontology", "periods", "dategrammar", "datereading", "dates"},
    "read": {"cleaning", "clean", "sources", "plaintext", "markdown", "webpage", "languages", "read"},
    "annotate": {"lexicon", "tokens", "contexts", "people", "numbers", "subjects", "titles", "names", "annotate"},
    "coref": {"clusters", "nominals", "pronouns", "coref"},
    "clauses": {"clauses"},
    "facts": {"frames", "scene", "pairs", "learned", "scorer", "attribution", "merge", "facts"},
    "resolve": {"identity", "spelling", "mint", "resolve"},
    "link": {"link"},
    "rdf": {"rdf", "describe", "terms", "writers", "export"},
    "store": {"codec", "sparql", "store"},
    "queries": {"queries", "lookup", "search", "explain", "render"},
    "pipeline, evaluate, serve": {"extraction", "records", "pipeline", "linking", "evaluate", "serve"},
    "commands": {"commands"},
    "cli": {"cli", "__main__"},
}
RANK = {module: rank for rank, modules in enumerate(LAYERS.values()) for module in modules}
WITH_SPACY = LAYERS["annotate"] | LAYERS["coref"] | LAYERS["clauses"] | LAYERS["facts"]
ASKING = sorted({"query", "queries", "export", "search", "explain", "check", "serve"} & COMMANDS.keys())


def modules() -> list[str]:
    names = (path.relative_to(PACKAGE).with_suffix("").parts for path in sorted(PACKAGE.rglob("*.py")))
    return [".".join(parts) for parts in names if parts != ("__init__",)]


def tree_of(module: str) -> ast.Module:
    path = PACKAGE.joinpath(*module.split(".")).with_suffix(".py")
    return ast.parse(path.read_text("utf-8"))


def imports(module: str, *, at_load: bool = False) -> Iterator[str]:
    """Yield the modules that a module imports, with full names; ``at_load`` leaves out those inside functions."""
    tree = tree_of(module)
    for node in _loaded(tree) if at_load else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _loaded(tree: ast.AST) -> Iterator[ast.AST]:
    """Walk what runs when a module is imported: not the bodies of functions, nor what only a type checker reads."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        yield node
        yield from _loaded(node)


def own(module: str, *, at_load: bool = False) -> set[str]:
    """Return which of our modules a module imports."""
    known = set(modules()) | {name.removesuffix(".__init__") for name in modules()}
    found = {name.removeprefix("kgcine.") for name in imports(module, at_load=at_load) if name.startswith("kgcine.")}
    return {name if name in modules() else f"{name}.__init__" for name in found & known}


def stage(module: str) -> str:
    return module.split(".")[0]


def test_every_module_has_its_place() -> None:
    assert {stage(module) for module in modules()} - RANK.keys() == set()


@pytest.mark.parametrize("module", modules())
def test_module_imports_nothing_from_a_later_stage(module: str) -> None:
    later = {name for name in own(module) if RANK[stage(name)] > RANK[stage(module)]}
    assert later == set()


def test_modules_do_not_import_each_other_in_a_circle() -> None:
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " → ".join((*path, module))
        if module not in done:
            for name in sorted(own(module, at_load=True)):
                visit(name, (*path, module))
            done.add(module)

    for module in modules():
        visit(module, ())


@pytest.mark.parametrize("module", [name for name in modules() if stage(name) not in WITH_SPACY])
def test_only_the_reading_of_language_imports_spacy(module: str) -> None:
    assert not any(name.split(".")[0] in ("spacy", "thinc") for name in imports(module))


@pytest.mark.parametrize("command", ASKING)
def test_commands_that_ask_the_graph_load_no_spacy(command: str) -> None:
    start = COMMANDS[command][0].partition(":")[0].removeprefix("kgcine.")
    reached, waiting = set(), [start]
    while waiting:
        module = waiting.pop()
        if module not in reached:
            reached.add(module)
            waiting += own(module, at_load=module != start)
    assert {stage(module) for module in reached} & WITH_SPACY == set()


@pytest.mark.parametrize("arguments", [["--help"], ["queries"], ["query", "--help"], ["export", "--help"]])
def test_help_and_queries_start_without_spacy(arguments: list[str]) -> None:
    script = f"""
import sys
from kgcine.cli import cli
cli.main({arguments!r}, prog_name="kgcine", standalone_mode=False)
print("loaded", sorted(name for name in ("spacy", "thinc", "numpy", "rdflib", "owlready2") if name in sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "loaded []"
