"""What an extraction depends on, and nothing else, is in its key."""

from dataclasses import replace
from pathlib import Path

import pytest

from kgcine.assets import open_assets
from kgcine.building import extraction
from kgcine.building.extraction import Failure, Settings, article_key, batches, extract_all, fingerprint
from kgcine.model import Article, Extraction
from kgcine.read import load_cleaning, read_text


def article(text: str = "Rashid Nugmanov directed The Needle (1988).", id: str = "a") -> Article:
    return read_text(id, text, load_cleaning(open_assets()))


def test_key_changes_with_the_article_and_the_settings_but_not_with_its_path() -> None:
    one = article()
    same = [one, replace(one, path="elsewhere.txt")]
    others = [replace(one, id="b"), replace(one, text=one.text + " "), replace(one, issued="1990")]
    assert len({article_key(each, "x") for each in same}) == 1
    assert len({article_key(one, "y"), *(article_key(each, "x") for each in [one, *others])}) == 5


def test_fingerprint_changes_with_assets_and_model(tmp_path: Path) -> None:
    (tmp_path / "extract").mkdir()
    (tmp_path / "queries").mkdir()
    plain = fingerprint(open_assets())
    assert fingerprint(open_assets(tmp_path)) == plain
    (tmp_path / "queries" / "own.rq").write_text("ASK { ?s ?p ?o }", "utf-8")
    assert fingerprint(open_assets(tmp_path)) == plain
    (tmp_path / "extract" / "own.toml").write_text("", "utf-8")
    assert fingerprint(open_assets(tmp_path)) != plain
    assert fingerprint(open_assets(), "en_core_web_lg") != plain


@pytest.mark.parametrize(
    ("module", "counts"),
    [("facts.py", True), ("naming/names.py", True), ("serve/app.py", False), ("link/api.py", False)],
)
def test_fingerprint_changes_with_the_code_that_reads(
    module: str, counts: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extraction, "files", lambda _: tmp_path)
    (tmp_path / module).parent.mkdir(exist_ok=True)
    (tmp_path / module).write_text("A = 1\n", "utf-8")
    one = fingerprint(open_assets())
    (tmp_path / module).write_text("A = 2\n", "utf-8")
    assert (fingerprint(open_assets()) != one) == counts


def test_model_in_a_folder_is_known_by_what_its_meta_file_says(tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_text('{"version": "1"}', "utf-8")
    one = fingerprint(open_assets(), str(tmp_path))
    (tmp_path / "meta.json").write_text('{"version": "2"}', "utf-8")
    assert fingerprint(open_assets(), str(tmp_path)) != one


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_articles(jobs: int) -> None:
    texts = [f"Rashid Nugmanov directed Film {number} in 19{number}." for number in range(60, 80)]
    given = [(article(text, str(number)), f"k{number}") for number, text in enumerate(texts)]
    found = list(extract_all(given, Settings(jobs=jobs)))
    assert [(each.article.id, each.key) for each in found if isinstance(each, Extraction)] == [
        (str(number), f"k{number}") for number in range(20)
    ]


def test_text_without_anything_gives_an_empty_extraction() -> None:
    (found,) = extract_all([(article("Hm."), "")], Settings())
    assert isinstance(found, Extraction) and found.statements == ()


def test_failure_names_its_article() -> None:
    assert str(Failure("a", "broke")) == "a: broke"
    assert str(Failure("", "no such file")) == "no such file"


def test_batches_are_of_about_the_same_work() -> None:
    short, long = article("Short."), article("word " * 5000)
    cut = list(batches([(short, str(at)) for at in range(90)] + [(long, "l"), (long, "m"), (short, "n")]))
    assert [len(batch) for batch in cut] == [40, 40, 11, 1, 1]
    assert [key for batch in cut for _, key in batch] == [*(str(at) for at in range(90)), "l", "m", "n"]


def test_a_long_article_keeps_no_process_waiting() -> None:
    snow = "Uninterruptedly snowing. " * 850
    texts = [f"Rashid Nugmanov directed The Needle. {snow}", *(f"Rashid Nugmanov was born in Almaty. {snow}",) * 6]
    given = [(article(text, str(number)), "") for number, text in enumerate(texts)]
    one, two = (list(extract_all(given, Settings(jobs=jobs))) for jobs in (1, 2))
    assert one == two
