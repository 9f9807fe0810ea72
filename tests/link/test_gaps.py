from dataclasses import replace
from pathlib import Path

import pytest
from bench.linking.world import Described, entity

from builders import ontology, year
from kgcine.assets import open_assets
from kgcine.errors import LinkError
from kgcine.link.alignment import alignment
from kgcine.link.gaps import ACCEPTED, FILE, Gap, accept, gaps, quickstatements, read_accepted, write_gaps
from kgcine.link.item import Item, Time, read_item
from kgcine.link.offline import Link
from kgcine.link.subject import Subject, Told, Value
from kgcine.link.values import load_items
from kgcine.model import Article, Literal
from link.test_scoring import Known

ALIGNMENT = alignment(open_assets())
WORDS = load_items(open_assets())
LINKS = [Link("film/igla", "Q1", "The Needle"), Link("person/nugmanov", "Q2", "Rashid Nugmanov")]
LINKS += [Link("place/almaty", "Q3", "Almaty"), Link("person/near", "Q4", "Near", "closeMatch")]
ARTICLE = Article(
    "wave", "", "", ((0, 0),), (), title='The "new" wave', source="https://example.org/wave", language="en"
)


def told(prop: str, value: Value, *claims: str) -> list[Gap]:
    found = Subject("film/igla", "Igla", "Film", told=(Told(prop, value, "wave", "A sentence."),))
    return gaps([found], LINKS, Known(item(*claims)), ontology(), ALIGNMENT, WORDS)


def item(*claims: str) -> Item:
    return read_item(entity(Described("Q1", (("en", "x"),), (), tuple(tuple(each.split("=")) for each in claims))))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("prop", "value", "claims", "kind"),
    [
        ("director", "person/nugmanov", [], "lacks"),
        ("director", "person/nugmanov", ["P57=Q2"], None),
        ("director", "person/nugmanov", ["P57=Q9"], "lacks"),
        ("director", "person/nugmanov", ["P57=?"], None),
        ("director", "person/unlinked", [], None),
        ("director", "person/near", [], None),
        ("releaseDate", year(1988), [], "lacks"),
        ("releaseDate", year(1988), ["P577=1988-09-26"], None),
        ("releaseDate", Literal("1988-09-26", "date"), ["P577=1988"], "lacks"),
        ("releaseDate", year(1988), ["P577=1989"], "contradicts"),
        ("releaseDate", year(1988), ["P577=1989", "P577=1988"], None),
        ("releaseDate", Literal("1980s"), [], None),
        ("birthPlace", "place/almaty", ["P19=Q9"], "contradicts"),
        ("alternativeTitle", Literal("Igla"), [], None),
        ("originalLanguage", Literal("Kazakh"), [], "lacks"),
        ("originalLanguage", Literal("Kazakh"), ["P364=Q7737"], "lacks"),
        ("originalLanguage", Literal("Russian language"), ["P364=Q7737"], None),
        ("originalLanguage", Literal("Old Kipchak"), [], None),
        ("occupation", Literal("film director"), ["P106=Q2526255"], None),
        ("occupation", Literal("film director"), ["P106=Q33999"], "lacks"),
        ("occupation", Literal("Kazakh"), [], None),
        ("^director", "film/igla", [], None),
    ],
)
def test_gap_is_what_wikidata_lacks_or_contradicts(
    prop: str, value: Value, claims: list[str], kind: str | None
) -> None:
    assert [gap.kind for gap in told(prop, value, *claims)] == ([kind] if kind else [])


def test_accepted_gap_is_given_back_with_its_article_as_reference(tmp_path: Path) -> None:
    found = told("director", "person/nugmanov") + told("releaseDate", Literal("1988-09", "gYearMonth"))
    write_gaps(tmp_path, found, {"wave": ARTICLE})
    assert quickstatements(found, read_accepted(tmp_path), {"wave": ARTICLE}) == ("", [])
    accept(tmp_path, [gap.id for gap in found], author="A. Bek", today="2026-11-22")
    accept(tmp_path, [found[0].id], author="A. Bek", today="2026-11-23")
    reference = 'S854\t"https://example.org/wave"\tS813\t+2026-11-22T00:00:00Z/11\tS1476\ten:"The ”new” wave"'
    text, left = quickstatements(found, read_accepted(tmp_path), {"wave": ARTICLE})
    assert text.splitlines() == [
        f"Q1\tP57\tQ2\t{reference}",
        f"Q1\tP577\t+1988-09-00T00:00:00Z/10\t{reference}",
    ]
    assert left == []
    assert (tmp_path / ACCEPTED).read_text("utf-8").count("\n") == 3


@pytest.mark.parametrize("article", [None, replace(ARTICLE, source=None), replace(ARTICLE, source="a book")])
def test_gap_without_a_web_address_is_not_given_back(article: Article | None) -> None:
    found = told("director", "person/nugmanov")
    articles = {"wave": article} if article else {}
    assert quickstatements(found, {found[0].id: "2026-11-22"}, articles) == ("", found)


def test_only_known_gaps_are_accepted(tmp_path: Path) -> None:
    write_gaps(tmp_path, told("director", "person/nugmanov"), {})
    with pytest.raises(LinkError, match=r"no gap abc.*kgcine link gaps"):
        accept(tmp_path, ["abc"], author="A", today="2026-11-22")
    assert not (tmp_path / ACCEPTED).exists()


def test_table_of_gaps_tells_the_sentence_and_changes_only_with_the_facts(tmp_path: Path) -> None:
    found = told("releaseDate", year(1988), "P577=1989")
    assert write_gaps(tmp_path, found, {"wave": ARTICLE})
    assert not write_gaps(tmp_path, found, {"wave": ARTICLE})
    cells = (tmp_path / FILE).read_text("utf-8").splitlines()[1].split("\t")
    assert cells[1:] == [
        "contradicts", "film/igla", "Q1", "releaseDate", "P577", "+1988-00-00T00:00:00Z/9", "1988", "1989", "wave",
        "https://example.org/wave", "A sentence.",
    ]  # fmt: skip


def test_id_of_a_gap_depends_on_what_is_claimed_alone() -> None:
    one, other = told("releaseDate", year(1988))[0], told("releaseDate", year(1988), "P577=1989")[0]
    assert one.id == other.id != told("releaseDate", year(1989))[0].id
    assert one.value == Time("+1988-00-00T00:00:00Z", 9)
