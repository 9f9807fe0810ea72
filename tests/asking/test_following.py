"""A fact that no article states is led back to the sentences that it follows from."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from builders import Told
from stores import write_store

Run = Callable[..., Result]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    text = "Aliya Bek leads Kino Club. Marat Bek is the husband of Aliya Bek. Medeu Hall is in Almaty."
    told = Told("life", text + " Almaty is in Zhetisu. Zhetisu is in Kazakhstan.")
    told.entity("Aliya Bek", "Person").entity("Marat Bek", "Person").entity("Kino Club", "Organisation")
    told.entity("Medeu Hall", "Site").entity("Almaty", "Settlement").entity("Zhetisu", "Region")
    told.entity("Kazakhstan", "Country").fact("Kino Club", "leader", "Aliya Bek")
    told.fact("Aliya Bek", "spouse", "Marat Bek").fact("Medeu Hall", "locatedIn", "Almaty")
    told.fact("Almaty", "locatedIn", "Zhetisu").fact("Zhetisu", "country", "Kazakhstan")
    write_store(tmp_path / "store", [told.made()])
    return tmp_path / "store"


@pytest.mark.parametrize(
    ("fact", "grounds"),
    [
        (("Aliya Bek", "leaderOf", "Kino Club"), [("Kino Club", "leader", "Aliya Bek")]),
        (("Marat Bek", "spouse", "Aliya Bek"), [("Aliya Bek", "spouse", "Marat Bek")]),
        (
            ("Medeu Hall", "locatedIn", "Zhetisu"),
            [("Medeu Hall", "locatedIn", "Almaty"), ("Almaty", "locatedIn", "Zhetisu")],
        ),
        (
            ("Medeu Hall", "country", "Kazakhstan"),
            [
                ("Medeu Hall", "locatedIn", "Almaty"),
                ("Almaty", "locatedIn", "Zhetisu"),
                ("Zhetisu", "country", "Kazakhstan"),
            ],
        ),
    ],
)
def test_a_fact_that_follows_is_shown_with_what_it_follows_from(
    run: Run, store: Path, fact: tuple[str, str, str], grounds: list[tuple[str, str, str]]
) -> None:
    result = run("explain", *fact, "--format", "json", "--store", store)
    (found,) = json.loads(result.stdout)
    assert (found["subject"], found["property"], found["object"]) == fact
    assert [(each["subject"], each["property"], each["object"]) for each in found["follows_from"]] == grounds
    assert all(each["sentences"] for each in found["follows_from"])


def test_a_value_need_not_be_given(run: Run, store: Path) -> None:
    shown = run("explain", "Aliya Bek", "leaderOf", "--store", store).stdout
    assert shown.startswith("Aliya Bek  leaderOf  Kino Club\n  no article states it; it follows from\n")
    assert "“[Aliya Bek] leads [Kino Club].”" in shown


def test_what_neither_stands_nor_follows_is_said_so(run: Run, store: Path) -> None:
    result = run("explain", "Kino Club", "leaderOf", "--store", store)
    assert result.exit_code == 1 and "No article states Kino Club leaderOf" in result.stderr
