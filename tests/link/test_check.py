from pathlib import Path

from bench.linking.standin import Standin

from builders import ontology
from kgcine.assets import open_assets
from kgcine.link.api import WikidataApi
from kgcine.link.check import check_files, check_items, check_settlement
from kgcine.link.decisions import FILE, Decision, Decisions
from kgcine.link.offline import Link
from kgcine.link.rounds import Settled
from kgcine.link.rules import load_rules
from kgcine.link.settle import Settlement
from kgcine.link.subject import Subject
from kgcine.model import Literal

RULES = load_rules(open_assets())
NEEDLE = Subject("film/the-needle", "The Needle", "Film", ("The Needle",), {"releaseDate": (Literal("1988", "gYear"),)})
FIRE = Subject("film/fire", "Fire", "Film", ("Fire",))


def told(api: WikidataApi, *links: Link) -> list[str]:
    return [str(each) for each in check_items([NEEDLE, FIRE], links, api, RULES, ontology())]


def test_links_that_hold_raise_nothing(api: WikidataApi) -> None:
    assert told(api, Link("film/the-needle", "Q9000210", ""), Link("film/fire", "Q9000229", "")) == []


def test_merged_deleted_and_contradicted_items_are_told(api: WikidataApi, standin: Standin) -> None:
    standin.redirects["Q9009999"] = "Q9000210"
    assert told(
        api,
        Link("film/the-needle", "Q9009999", ""),
        Link("film/fire", "Q9009998", ""),
        Link("film/the-needle", "Q9000501", ""),
        Link("film/fire", "Q9000509", ""),
        Link("film/fire", "Q9009997", "", "closeMatch"),
    ) == [
        "merged: film/the-needle is Q9009999, which is Q9000210 now",
        "deleted: film/fire is Q9009998, which is gone",
        "contradicted: film/the-needle and Q9000501 differ in year",
        "contradicted: film/fire and Q9000509 differ in type",
    ]


def test_all_mistakes_of_the_file_are_told(tmp_path: Path) -> None:
    assert check_files(tmp_path) == []
    Decisions(tmp_path).append(Decision("film/fire", "Q1"), Decision("film/fire", "Q2"), Decision("film/fire", None))
    found = [str(each) for each in check_files(tmp_path)]
    assert len(found) == 2 and all(f"{tmp_path / FILE}, line 1" in each for each in found)


def test_lost_decisions_and_doubled_items_are_told() -> None:
    links = (Link("film/a", "Q1", ""), Link("film/b", "Q1", ""))
    found = check_settlement(Settlement(links, Settled(), lost=("line 15: there is no entity film/c any more",)))
    assert [str(each) for each in found] == [
        f"lost: {FILE} line 15: there is no entity film/c any more",
        "doubled: film/a and film/b are both Q1",
    ]
