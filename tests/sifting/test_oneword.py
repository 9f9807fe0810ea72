"""One status for one fact of one sentence."""

import pytest

from kgcine.model import Evidence, Span, Statement, Status
from kgcine.sifting.oneword import of_one_word

SENTENCE, OTHER = (
    Evidence(Span(start, start + 30), Span(start, start + 3), Span(start + 9, start + 12)) for start in (0, 40)
)


def told(status: Status, name: str = "director", evidence: Evidence = SENTENCE) -> Statement:
    return Statement("Fog", name, "Ada", status=status, evidence=(evidence,))


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ([told("asserted"), told("reported")], ["asserted"]),
        ([told("alleged"), told("asserted")], ["asserted"]),
        ([told("asserted"), told("planned")], ["planned"]),
        ([told("asserted"), told("denied")], ["denied"]),
        ([told("asserted", "numberOfDeaths"), told("reported", "numberOfDeaths")], ["reported"]),
        # Two sentences, and two who say so, are two.
        ([told("asserted"), told("reported", evidence=OTHER)], ["asserted", "reported"]),
        ([told("reported"), told("alleged")], ["reported", "alleged"]),
        # "She wanted to become an actress": she is one.
        ([told("planned", "occupation"), told("asserted", "occupation", OTHER)], ["asserted"]),
        ([told("planned"), told("asserted", evidence=OTHER)], ["planned", "asserted"]),
    ],
)
def test_what_a_sentence_states_twice_has_one_status(given: list[Statement], kept: list[str]) -> None:
    assert [each.status for each in of_one_word(given)] == kept
