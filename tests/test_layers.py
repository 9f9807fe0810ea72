"""Imports follow the flow of the data, and asking the graph never loads spaCy."""

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from kgcine.building.extraction import LATER
from kgcine.cli import COMMANDS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "kgcine"

#: From the values to the command line. A module reaches, by whatever helpers, only its own row and those before it.
#: A package stands in the row of the stage that it is made for, else in one of its own before the first that uses it.
STAGES = (
    ("model", "assets"),
    ("ontology", "dates", "dating"),
    ("read", "texts"),
    ("naming",),
    ("titling",),
    ("mentions", "parsing"),
    ("annotate",),
    ("coref", "coreference"),
    ("clauses",),
    ("claims",),
    ("frames", "framing"),
    ("sifting",),
    ("facts",),
    ("resolve", "identities"),
    ("link",),
    ("rdf",),
    ("store", "graph"),
    ("queries", "asking"),
    ("reviewing",),
    ("building",),
    ("pipeline", "evaluate", "serve"),
    ("commands",),
    ("cli",),
)
RANK = {name: rank for rank, names in enumerate(STAGES) for name in names}
#: What stages of any row share.
SHARED = {"classes", "closing", "codec", "errors", "namespaces", "scene", "spelling", "tables"}
#: A build loads the stages of language for the processes that read.
BUILDS = {"building", "pipeline"}
AFTER_LANGUAGE = [name for name, rank in RANK.items() if RANK["facts"] < rank < RANK["commands"] and name not in BUILDS]
ASKING = sorted({"query", "queries", "export", "search", "explain", "check", "serve"} & COMMANDS.keys())


@cache
def modules() -> dict[str, ast.Module]:
    """Return all our modules, parsed, by their names inside the package; a package goes by its own name."""
    found = {path.relative_to(PACKAGE).with_suffix("").parts: path for path in sorted(PACKAGE.rglob("*.py"))}
    names = {".".join(part for part in parts if part != "__init__"): path for parts, path in found.items()}
    return {name: ast.parse(path.read_text("utf-8")) for name, path in names.items() if name}


def imports(module: str, *, at_load: bool) -> Iterator[str]:
    """Yield the full names of what a module imports; ``at_load`` leaves out imports inside functions and for types."""
    tree = modules()[module]
    for node in _loaded(tree) if at_load else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _loaded(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        yield node
        yield from _loaded(node)


@cache
def own(module: str, at_load: bool = False) -> frozenset[str]:
    """Return which of our modules a module imports."""
    names = (name.removeprefix("kgcine.") for name in imports(module, at_load=at_load) if name.startswith("kgcine."))
    return frozenset(names) & modules().keys() - {module}


def reached(start: str, follow: Callable[[str], frozenset[str]]) -> set[str]:
    """Return all modules that a module reaches, itself among them."""
    found, waiting = {start}, [start]
    while waiting:
        new = follow(waiting.pop()) - found
        found |= new
        waiting += new
    return found


def stage(module: str) -> str:
    return module.split(".")[0]


@cache
def with_spacy() -> set[str]:
    return {name for name in modules() if any(each.split(".")[0] == "spacy" for each in imports(name, at_load=False))}


@pytest.mark.parametrize("module", [name for name in modules() if stage(name) in RANK])
def test_module_reaches_nothing_from_a_later_stage(module: str) -> None:
    rank = RANK[stage(module)]
    assert {name for name in reached(module, own) if RANK.get(stage(name), 0) > rank} == set()


def test_every_module_has_its_place_in_the_flow() -> None:
    assert {stage(name) for name in modules()} - {"__main__"} == RANK.keys() | SHARED


PACKAGES = sorted({stage(name) for name in modules() if "." in name})


@pytest.mark.parametrize("package", PACKAGES)
def test_package_says_what_lives_in_it(package: str) -> None:
    assert ast.get_docstring(modules()[package])
    assert package == "evaluate" or set(imports(package, at_load=False)) == set()


def test_the_guide_for_contributors_names_every_package() -> None:
    told = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert [package for package in PACKAGES if f"`{package}/`" not in told] == []


def test_extraction_comes_through_no_code_that_its_key_leaves_out() -> None:
    assert {stage(name) for name in reached("building.extraction", own)} & LATER == set()


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


@pytest.mark.parametrize("name", AFTER_LANGUAGE)
def test_stages_after_the_reading_of_language_never_reach_spacy(name: str) -> None:
    started = [module for module in modules() if stage(module) == name]
    assert started
    assert set().union(*(reached(module, own) for module in started)) & with_spacy() == set()
    assert reached("pipeline", own) & with_spacy()


@pytest.mark.parametrize("command", ASKING)
def test_commands_that_ask_the_graph_import_no_spacy(command: str) -> None:
    start = COMMANDS[command][0].partition(":")[0].removeprefix("kgcine.")
    found = reached(start, lambda module: own(module, at_load=module != start))
    assert found & with_spacy() == set()


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("layers")
    (folder / "article.txt").write_text("Rashid Nugmanov directed The Needle (1988).\n", "utf-8")
    build = [sys.executable, "-m", "kgcine", "build", str(folder / "article.txt"), "--store", str(folder / "store")]
    subprocess.run(build, check=True, capture_output=True)
    return folder / "store"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["queries"],
        ["query", "--help"],
        ["query", "films/list"],
        ["query", "SELECT ?f { ?f rdfs:label 'The Needle' }"],
        ["export"],
        ["search", "Needle"],
        ["explain", "The Needle"],
    ],
    ids=" ".join,
)
def test_asking_loads_neither_spacy_nor_anything_else_that_is_slow(store: Path, arguments: list[str]) -> None:
    script = f"""
import sys
from kgcine.cli import cli
cli.main({arguments!r}, prog_name="kgcine", standalone_mode=False)
print("loaded", sorted(name for name in ("spacy", "thinc", "numpy", "rdflib", "owlready2") if name in sys.modules))
"""
    environment = {"KGCINE_STORE": str(store), "PATH": "", "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, env=environment)
    assert done.stdout.splitlines()[-1:] == ["loaded []"], done.stderr
