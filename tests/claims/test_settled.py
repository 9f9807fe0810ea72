"""What a planned clause says in passing of what lasts already."""

import pytest
from tests.reading import Fact, stances


@pytest.mark.parametrize(
    ("sentence", "fact", "status"),
    [
        (
            "The film “Grey Harbour” will be shown at the Splendid cinema in Riga.",
            ("Splendid cinema", "locatedIn", "Riga"),
            "asserted",
        ),
        (
            "The talk will be led by the historian Ada Weber of the Riga Film Archive.",
            ("Ada Weber", "employer", "Riga Film Archive"),
            "asserted",
        ),
        ("Ada Weber will direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ada Weber"), "planned"),
    ],
)
def test_what_lasts_is_no_plan(sentence: str, fact: Fact, status: str) -> None:
    assert stances(sentence)[fact][0] == status
