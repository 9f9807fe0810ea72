"""Evidence that can be held against its source: what a package pairs, and what it does not."""

import json
import tarfile
import zipfile
from pathlib import Path

import pytest
from bench.linking.evidence import SOURCES, check, names_of

from kgcine.assets import open_assets
from kgcine.link.offline import TABLE
from kgcine.link.values import TABLE as VALUES

FILES = {
    "rapideditor-country-coder-5.6.1.tgz": json.dumps(
        {
            "features": [
                {"properties": {"wikidata": "Q232", "nameEn": "Kazakhstan"}},
                {"properties": {"wikidata": "Q265", "nameEn": "Uzbekistan"}},
                {"properties": {"wikidata": "Q5"}},
            ]
        }
    ),
    "wikidata-lang-5.0.1.tgz": json.dumps([{"wd": "Q9252", "label": "Kazakh language", "native": "қазақ тілі"}]),
    "kif_lib-0.13.0-py3-none-any.whl": (
        "Kazakhstan = Item(IRI('http://www.wikidata.org/entity/Q232')).register(labels=[Text('Kazakhstan', 'en')])\n"
        "x = Item(IRI('http://www.wikidata.org/entity/Q148')).register(labels=[Text(\"People's Republic\", 'en')])\n"
    ),
    "histwardb-0.5.2-py3-none-any.whl": "country_qid,country\nQ232,Kazakhstan\n",
}
ROWS = (
    ("Kazakhstan", "Country", "Q232", "; ".join(each.cited for each in SOURCES if "lang" not in each.cited), ""),
    ("Republic of Uzbekistan", "Country", "Q265", SOURCES[0].cited, "Uzbekistan"),
    ("Kyrgyzstan", "Country", "Q813", SOURCES[0].cited, ""),
    ("Tajikistan", "Country", "Q863", "somewhere else", ""),
)


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    for source in SOURCES:
        archive, text = tmp_path / source.archive, FILES[source.archive].encode()
        if archive.suffix == ".whl":
            with zipfile.ZipFile(archive, "w") as wheel:
                wheel.writestr(source.member, text)
        else:
            (tmp_path / "member").write_bytes(text)
            with tarfile.open(archive, "w:gz") as packed:
                packed.add(tmp_path / "member", source.member)
    return tmp_path


def test_package_confirms_the_rows_that_name_it_and_refuses_others(packages: Path, tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    for name, lines in (
        (TABLE, ["label,type,qid,evidence,aliases,predicate", *(",".join((*row, "")) for row in ROWS)]),
        (VALUES, ["property,label,qid,evidence,aliases", f"originalLanguage,Kazakh,Q9252,{SOURCES[1].cited},"]),
    ):
        (assets / name).parent.mkdir(parents=True, exist_ok=True)
        (assets / name).write_text("\n".join(lines) + "\n", "utf-8")
    found = [check(open_assets(assets), source, names_of(source, packages)) for source in SOURCES]
    assert found == [(2, ["Kyrgyzstan Q813"]), (1, []), (1, []), (1, [])]
