"""Directors who stand beside somebody with another trade."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize("beside", ["the producer", "producer", "the Latvian cameraman"])
def test_who_has_another_trade_did_not_direct(beside: str) -> None:
    found = facts(f"The film “Grey Harbour” by director Anna Weber and {beside} Jan Holm was shown.")
    assert {o for _, p, o in found if p == "director"} == {"Anna Weber"}


def test_two_directors_are_both_the_films() -> None:
    found = facts("The film “Grey Harbour” by directors Anna Weber and Jan Holm was shown.")
    assert {o for _, p, o in found if p == "director"} == {"Anna Weber", "Jan Holm"}
