"""The given articles, linked offline: every link is right, and what they name of the verified table is linked."""

import os
from pathlib import Path

import pytest

from kgcine.building.extraction import Settings
from kgcine.pipeline import build
from kgcine.store import open_store

# fmt: off
#: Items of the verified table that the articles name in their own text.
NAMED = frozenset(
    [
        "Q43", "Q49", "Q90", "Q142", "Q148", "Q159", "Q232", "Q265", "Q362", "Q649", "Q656", "Q794", "Q813",
        "Q855", "Q858", "Q863", "Q866", "Q874", "Q884", "Q889", "Q1520", "Q6186", "Q7809", "Q8003", "Q8006",
        "Q9361", "Q15180", "Q27275", "Q27496", "Q35493", "Q36156", "Q42369", "Q80240", "Q80919", "Q81126",
        "Q105304", "Q168811", "Q178810", "Q182449", "Q186466", "Q187650", "Q189540", "Q200881", "Q209330",
        "Q255352", "Q422091", "Q3814905", "Q477232", "Q484245", "Q485429", "Q485605", "Q486007", "Q486545", "Q487125",
        "Q487439", "Q1071326", "Q1130457", "Q1654103", "Q2429253", "Q12577855",
    ]
)
#: Items of the table that stand in footnotes and readers' comments, which are not read, or that only an adjective or
#: a wider meaning points to. A link to one of them would be right, but is not asked for.
BESIDE = frozenset(
    [
        "Q17", "Q212", "Q352", "Q843", "Q9684", "Q11148", "Q11149", "Q19020", "Q37312", "Q61503",
        "Q165058", "Q1076074", "Q1576451",
    ]
)
# fmt: on
#: Items that an entity of the articles is near and not the same as: Hollywood is more than a part of a town.
NEAR = frozenset({"Q34006"})


@pytest.mark.skipif("KGCINE_ARTICLES" not in os.environ, reason="the given articles are not here")
def test_links_of_the_given_articles_are_right_and_whole(tmp_path: Path) -> None:
    build([Path(os.environ["KGCINE_ARTICLES"])], tmp_path / "store", Settings())
    found = {predicate: set(linked(tmp_path / "store", predicate)) for predicate in ("exactMatch", "closeMatch")}
    assert found["exactMatch"] - NAMED - BESIDE == set()
    assert NAMED - found["exactMatch"] == set()
    assert found["closeMatch"] == NEAR


def linked(store: Path, predicate: str) -> list[str]:
    text = f"""SELECT ?item {{ GRAPH <https://w3id.org/kgcine/graph/links> {{
               ?e <http://www.w3.org/2004/02/skos/core#{predicate}> ?item }} }}"""
    with open_store(store) as opened:
        return [str(row[0].value).rsplit("/", 1)[-1] for row in opened.query(text)]  # type: ignore[union-attr]
