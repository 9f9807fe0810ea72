from dataclasses import replace
from pathlib import Path

import pytest
from bench.linking.standin import Standin
from rich.console import Console

from kgcine.link.api import WikidataApi
from kgcine.link.decisions import FILE, Decisions, read_decisions
from kgcine.link.proposals import Row
from kgcine.link.review import Case, Review, cases
from kgcine.link.rounds import Settled
from kgcine.link.screen import Screen
from kgcine.link.settle import Settlement
from kgcine.link.subject import Subject, Told
from link.conftest import Opened

FIRE = Subject(
    "film/fire",
    "Fire",
    "Film",
    ("Fire", "От"),
    told=(Told("director", "person/kassymbek", "wave", "Fire, by Kassymbek, was shown."),),
    articles=("wave",),
)
WANTED = Subject("film/wanted", "Wanted", "Film", ("Wanted",), articles=("note",))
ROWS = [
    Row("film/fire", "Fire", "Film", 1, "Q9000229", "Fire", "2021 Kazakh film", 0.8, "name=1.00", "review", "short"),
    Row("film/fire", "Fire", "Film", 2, "Q9000508", "Fire", "1996 film", 0.7, "name=1.00", "review", "short"),
    Row("film/fire", "Fire", "Film", 3, "Q9000509", "fire", "", 0.0, "type=veto", "review", "short"),
    Row("film/wanted", "Wanted", "Film", 1, "Q9000222", "Wanted", "2008 film", 0.9, "name=1.00", "review", ""),
]
NOTHING = Settlement((), Settled())
FOUND = cases([FIRE, WANTED], ROWS, NOTHING)


@pytest.fixture
def review(tmp_path: Path) -> Review:
    return Review(FOUND, Decisions(tmp_path), author="A. Bek", today="2026-11-22")


def pressed(review: Review, keys: str, folder: Path) -> list[str]:
    for key in keys:
        review.press(key)
    told = read_decisions(folder)
    signs = {(False, "exactMatch"): "=", (False, "closeMatch"): "~", (True, "exactMatch"): "≠"}
    return [f"{each.subject} {signs[each.refused, each.predicate]} {each.qid or '-'}" for each in told]


@pytest.mark.parametrize(
    ("keys", "decided", "left"),
    [
        ("a", ["film/wanted = Q9000222"], "film/fire"),
        ("aa", ["film/wanted = Q9000222", "film/fire = Q9000229"], None),
        ("sc", ["film/fire ~ Q9000229"], None),
        ("sr", ["film/fire ≠ Q9000229"], "film/fire"),
        ("sra", ["film/fire ≠ Q9000229", "film/fire = Q9000508"], None),
        ("srr", ["film/fire ≠ Q9000229", "film/fire ≠ Q9000508"], None),
        ("s2a", ["film/fire = Q9000508"], None),
        ("s3a", ["film/fire = Q9000229"], None),
        ("n", ["film/wanted = -"], "film/fire"),
        ("ss", [], None),
        ("au", [], "film/wanted"),
        ("aau", ["film/wanted = Q9000222"], "film/fire"),
        ("sru1a", ["film/fire = Q9000229"], None),
        ("srru2a", ["film/fire ≠ Q9000229", "film/fire = Q9000508"], None),
        ("suua", ["film/wanted = Q9000222"], "film/fire"),
        ("x?0", [], "film/wanted"),
        ("ssa", [], None),
    ],
)
def test_keys_decide(review: Review, keys: str, decided: list[str], left: str | None, tmp_path: Path) -> None:
    assert pressed(review, keys, tmp_path) == decided
    assert (review.case.subject.id if review.case else None) == left
    assert review.written == len(decided)


def test_each_key_is_in_the_file_at_once(review: Review, tmp_path: Path) -> None:
    review.press("a")
    decision = read_decisions(tmp_path)[0]
    assert (decision.author, decision.date, decision.articles) == ("A. Bek", "2026-11-22", ("note",))
    assert (decision.label, decision.object_label, decision.type) == ("Wanted", "Wanted", "Film")
    assert b"semapv:ManualMappingCuration" in (tmp_path / FILE).read_bytes()


def test_candidates_that_are_ruled_out_or_decided_are_not_shown() -> None:
    from kgcine.link.decisions import Decision

    assert [[row.qid for row in case.rows] for case in FOUND] == [["Q9000222"], ["Q9000229", "Q9000508"]]
    refused = Settlement((), Settled(), (Decision("film/fire", "Q9000229", refused=True),))
    assert [row.qid for row in cases([FIRE], ROWS, refused)[0].rows] == ["Q9000508"]
    for done in (Decision("film/fire", "Q1"), Decision("film/fire", "Q9000508", "closeMatch")):
        assert cases([FIRE], ROWS, Settlement((), Settled(), (done,))) == []
    assert cases([FIRE], ROWS, Settlement((), Settled(absent=frozenset({"film/fire"})))) == []


def test_accepted_links_are_shown_only_when_asked_for() -> None:
    accepted = [replace(ROWS[3], proposed="accept")]
    assert cases([WANTED], accepted, NOTHING) == []
    assert [case.subject.id for case in cases([WANTED], accepted, NOTHING, accepted=True)] == ["film/wanted"]


def drawn(review: Review, wikidata: WikidataApi | None) -> str:
    console = Console(width=120, force_terminal=False, color_system=None)
    with console.capture() as printed:
        console.print(Screen(wikidata, {"P57": "director (P57)"}, {"person/kassymbek": ("A. Kassymbek",)}).draw(review))
    return printed.get()


def test_screen_shows_our_sentences_left_and_their_facts_right(
    api: WikidataApi, opened: Opened, standin: Standin, tmp_path: Path
) -> None:
    api.items({"Q9000229", "Q9000129"})
    kept = WikidataApi(opened(offline=True), properties={"P57", "P577", "P495"})
    review = Review(FOUND, Decisions(tmp_path), author="A", today="2026-11-22")
    review.press("s")
    lines = drawn(review, kept).splitlines()
    assert lines[0] == "2 of 2"
    assert [part.strip() for part in (lines[1][:60], lines[1][60:])] == ["Fire  (Film)", "Fire  Q9000229"]
    left, right = "\n".join(line[:60] for line in lines), "\n".join(line[60:] for line in lines)
    assert "director A. Kassymbek" in left and "Fire, by Kassymbek, was shown." in left and "also От" in left
    assert "director (P57): Aizhan Kassymbek" in right and "P577: 2021" in right and "P495: Q232" in right
    assert "2021 Kazakh film" in right and "name=1.00" in right
    assert len(lines) <= 24


def test_screen_without_a_cache_shows_what_the_table_has(review: Review) -> None:
    text = drawn(review, None)
    assert "2008 film" in text and "Nothing is asserted of it" in text
    for key in "ss":
        review.press(key)
    assert "Nothing is left to review." in drawn(review, None)


def test_empty_review_is_at_its_end(tmp_path: Path) -> None:
    review = Review([], Decisions(tmp_path), author="A", today="2026-11-22")
    assert (review.case, review.press("a"), review.press("u")) == (None, False, False)
    assert not (tmp_path / FILE).exists()
    assert isinstance(FOUND[0], Case)
