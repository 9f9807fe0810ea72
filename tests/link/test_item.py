import pytest
from bench.linking.world import Described, entity, snak
from hypothesis import given
from hypothesis import strategies as st

from kgcine.link.item import Item, Time, is_qid, read_item
from kgcine.link.snapshot import COLUMNS, item_rows, read_items
from kgcine.link.tables import cell, table

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=30).map(cell)
NAMES = NAMES.filter(bool)
QIDS = st.integers(1, 10**9).map(lambda number: f"Q{number}")
TIMES = st.builds(
    lambda year, precision: Time(f"+{year:04d}-00-00T00:00:00Z", precision),
    st.integers(1, 2100),
    st.sampled_from([7, 8, 9, 10, 11]),
)
LANGUAGES = st.sampled_from(["en", "ru", "kk", "mul"])
ITEMS = st.builds(
    Item,
    qid=QIDS,
    labels=st.dictionaries(LANGUAGES, NAMES, min_size=1),
    aliases=st.dictionaries(LANGUAGES, st.lists(NAMES, min_size=1, max_size=3).map(tuple)),
    descriptions=st.dictionaries(st.sampled_from(["en", "ru"]), NAMES),
    claims=st.dictionaries(
        st.integers(1, 9999).map(lambda number: f"P{number}"),
        st.lists(QIDS | TIMES | NAMES.filter(lambda text: "/" not in text), min_size=1, max_size=3).map(tuple),
    ),
    unsure=st.frozensets(st.sampled_from(["P50", "P569"])),
    sitelinks=st.integers(0, 300),
    revision=st.integers(0, 10**9),
)


@given(ITEMS)
def test_item_in_a_snapshot_comes_back_as_it_was(item: Item) -> None:
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in item_rows(item)]
    assert read_items(table(COLUMNS, rows)) == {item.qid: item}


@pytest.mark.parametrize(
    ("told", "precision", "years", "iso"),
    [
        ("+1872-09-05T00:00:00Z", 11, (1872, 1872), "1872-09-05"),
        ("+1872-09-00T00:00:00Z", 10, (1872, 1872), "1872-09"),
        ("+1872-00-00T00:00:00Z", 9, (1872, 1872), "1872"),
        ("+1930-00-00T00:00:00Z", 8, (1930, 1939), "1930"),
        ("+1900-00-00T00:00:00Z", 7, (1801, 1900), "1900"),
        ("+0209-00-00T00:00:00Z", 9, (209, 209), "0209"),
        ("-0044-03-15T00:00:00Z", 11, (-44, -44), "-0044-03-15"),
        ("+10000-00-00T00:00:00Z", 5, None, "10000"),
        ("nonsense", 11, None, "nonsense"),
    ],
)
def test_date_is_read_at_its_precision(told: str, precision: int, years: tuple[int, int] | None, iso: str) -> None:
    assert (Time(told, precision).years, Time(told, precision).iso) == (years, iso)


@pytest.mark.parametrize(
    ("claims", "values", "unsure"),
    [
        ([("P577", "1988")], (Time("+1988-00-00T00:00:00Z", 9),), False),
        ([("P577", "!1987"), ("P577", "1988")], (Time("+1988-00-00T00:00:00Z", 9),), False),
        ([("P577", "*1987"), ("P577", "1988")], (Time("+1987-00-00T00:00:00Z", 9),), False),
        ([("P577", "!1987")], (), False),
        ([("P577", "?")], (), True),
        ([("P577", "-")], (), True),
        ([("P577", "!?")], (), False),
        ([("P577", "?"), ("P577", "1988")], (Time("+1988-00-00T00:00:00Z", 9),), True),
        ([("P577", "*1987"), ("P577", "?")], (Time("+1987-00-00T00:00:00Z", 9),), False),
    ],
)
def test_claims_of_the_best_rank_count(claims: list[tuple[str, str]], values: tuple[Time, ...], unsure: bool) -> None:
    item = read_item(entity(Described("Q1", (("en", "x"),), (), tuple(claims))))
    assert (item.values("P577"), "P577" in item.unsure) == (values, unsure)


@pytest.mark.parametrize(
    ("datavalue", "value"),
    [
        ({"type": "wikibase-entityid", "value": {"entity-type": "item", "numeric-id": 7}}, "Q7"),
        ({"type": "monolingualtext", "value": {"text": "Игла", "language": "ru"}}, "Игла"),
        ({"type": "quantity", "value": {"amount": "+110", "unit": "1"}}, "110"),
        ({"type": "string", "value": "tt0095277"}, "tt0095277"),
    ],
)
def test_value_of_each_kind_is_read(datavalue: dict[str, object], value: str) -> None:
    statement = {"rank": "normal", "mainsnak": {**snak("P1", "x"), "datavalue": datavalue}}
    assert read_item({"id": "Q1", "claims": {"P1": [statement]}}).values("P1") == (value,)


def test_value_of_an_unknown_kind_is_left_out() -> None:
    statement = {"rank": "normal", "mainsnak": {"snaktype": "value", "datavalue": {"type": "globecoordinate"}}}
    assert read_item({"id": "Q1", "claims": {"P625": [statement]}}).claims == {}


def test_only_asked_properties_are_read() -> None:
    told = entity(Described("Q1", (("en", "x"),), (), (("P31", "Q5"), ("P18", "picture"))))
    assert read_item(told, {"P31"}).claims == {"P31": ("Q5",)}


@pytest.mark.parametrize("told", ["Q0", "Q01", "q5", "Q", "P31", "Q5 ", None, 5])
def test_what_is_no_item_is_known(told: object) -> None:
    assert not is_qid(told)
