"""An installed wheel works in an empty folder far from the checkout."""

import os
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
Run = Callable[..., str]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into an environment that sees the dependencies of this one; return its programs."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True)
    python = environment / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True)
    (site,) = environment.glob("lib/python*/site-packages")
    (site / "dependencies.pth").write_text(sysconfig.get_paths()["purelib"] + "\n", "utf-8")
    return environment / "bin"


@pytest.fixture(scope="module")
def run(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return what runs one of the installed programs in an empty folder."""
    folder = tmp_path_factory.mktemp("elsewhere")
    hidden = {name: value for name, value in os.environ.items() if not name.startswith(("KGCINE_", "PYTHON"))}

    def call(program: str, *arguments: str) -> str:
        command = [str(installed / program), *arguments]
        done = subprocess.run(command, cwd=folder, env=hidden, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return call


def test_package_comes_from_the_wheel(run: Run, installed: Path) -> None:
    found = run("python", "-c", "import kgcine; print(kgcine.__file__)").strip()
    assert Path(found).is_relative_to(installed.parent)


def test_every_asset_of_the_checkout_travels_in_the_wheel(run: Run) -> None:
    script = "from kgcine.assets import *; print('\\n'.join(n for f in FOLDERS for n in open_assets().names(f, '')))"
    folders = [ROOT / name for name in ("ontology", "extract", "queries")]
    names = [path.relative_to(ROOT) for folder in folders for path in folder.rglob("*") if path.is_file()]
    kept = {name.as_posix() for name in names if not name.name.startswith(".") and "__pycache__" not in name.parts}
    assert kept == set(run("python", "-c", script).split())


def test_saved_queries_are_listed(run: Run) -> None:
    assert "films/by-director" in run("kgcine", "queries")


def test_samples_are_built_and_a_saved_query_answers(run: Run) -> None:
    run("kgcine", "build")
    answer = run("kgcine", "query", "films/by-director", "-p", "director=Rashid Nugmanov", "--format", "csv")
    assert "The Needle" in answer


def test_metadata_names_the_licence_and_the_command(run: Run) -> None:
    script = (
        "from importlib.metadata import *; m = metadata('kgcine'); print(m['License-Expression'], m['Requires-Python'])"
    )
    assert run("python", "-c", script).split() == ["MIT", ">=3.11"]
    assert run("kgcine", "--version").startswith("kgcine ")
