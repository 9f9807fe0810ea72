"""A work that exists on paper only: who would have made it is a plan."""

import pytest
from tests.reading import read, stances

PLANS = [
    "Anna Weber's project “Grey Harbour” won the pitching prize of the film market.",
    "“Grey Harbour”, a feature project by Anna Weber, was pitched in Riga. The film is by Anna Weber.",
    "The film “Grey Harbour”, by Anna Weber, was never shot.",
    "Anna Weber's unmade film “Grey Harbour” is about a flood.",
    "The studio proposed a film, “Grey Harbour”, to be directed by Anna Weber.",
    "“Grey Harbour”, directed by Anna Weber, won the Best Pitch award of the film market.",
    "Among projects that were pitched there were Anna Weber's film “Grey Harbour” and two comedies.",
    "Anna Weber is preparing her second feature, “Grey Harbour”.",
    "Anna Weber intends to shoot her first feature film, “Grey Harbour”.",
    "Anna Weber's film “Grey Harbour” will be a first feature for the studio.",
    "“Grey Harbour” is an upcoming Latvian drama film directed by Anna Weber.",
    "Anna Weber is developing a film about a flood, with the working title “Grey Harbour”.",
    "Anna Weber is writing her first feature, “Grey Harbour”.",
]
FACTS = [
    "Anna Weber's film “Grey Harbour” won the jury prize; her colleague pitched a project.",
    "Anna Weber's film “Grey Harbour” was never shown in Riga.",
    "Anna Weber's film “Grey Harbour” was released in 1988. The planned film “Grey Harbour” had grown long.",
    "“Grey Harbour” was the first film to be directed by Anna Weber.",
    "Anna Weber is preparing the premiere of her film “Grey Harbour”.",
]
MADE = ("Grey Harbour", "director", "Anna Weber")


@pytest.mark.parametrize("text", PLANS)
def test_who_makes_a_plan_is_planned(text: str) -> None:
    assert {fact: told[0] for fact, told in stances(text).items()}.get(MADE, "planned") == "planned"


@pytest.mark.parametrize("text", [PLANS[0], PLANS[3], PLANS[4], PLANS[5]])
def test_a_plan_is_told(text: str) -> None:
    assert MADE in stances(text)


@pytest.mark.parametrize("text", FACTS)
def test_what_was_made_is_a_fact(text: str) -> None:
    assert stances(text)[MADE][0] == "asserted"


HONOURED = ("monument to Paul Novak", "commemorates", "Paul Novak")
TO_COME = [
    "A monument to Paul Novak is planned for the square beside the harbour.",
    "A monument to Paul Novak will be unveiled in Riga next year.",
]
STANDING = [
    "A monument to Paul Novak stands in Riga.",
    "A monument to Paul Novak was unveiled in Riga last year.",
    "The monument to Paul Novak will be moved to another square.",
]


@pytest.mark.parametrize(("text", "status"), [(t, "planned") for t in TO_COME] + [(t, "asserted") for t in STANDING])
def test_a_monument_to_come_honours_nobody_yet(text: str, status: str) -> None:
    assert {fact: told[0] for fact, told in stances(text).items()}[HONOURED] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The Riga Film Festival opens in Tallinn on 20 August.", "planned"),
        ("The Riga Film Festival opened on 20 August 2022.", "planned"),
        ("The Riga Film Festival opened on 20 May.", "asserted"),
        ("The Riga Film Festival opened on 20 May 2021.", "asserted"),
    ],
)
def test_what_is_dated_behind_the_day_of_the_article_is_to_come(text: str, status: str) -> None:
    extraction = read(text, issued="2022-07-02")
    told = [each.status for each in extraction.statements if each.property == "startDate"]
    assert told == [status]


def test_a_day_that_much_lies_years_behind_is_none_of_the_article() -> None:
    extraction = read("The Riga Film Festival opened on 20 May 1931.", issued="1924-07-02")
    assert {each.status for each in extraction.statements} == {"asserted"}


def test_what_somebody_reports_as_still_to_come_is_a_plan() -> None:
    told = stances("The drama “Grey Fog” will have its world premiere at the Berlinale in August, its producers said.")
    assert told["Grey Fog", "screenedAt", "Berlinale"] == ("planned", "producers")
    extraction = read("The drama “Grey Fog” will have its premiere at the Berlinale in August, its producers said.")
    assert "reported" not in {each.status for each in extraction.statements if each.property == "screenedAt"}
