"""Who outlives a shot did not die on its day."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Weber was shot in Osh on 24 August 2004 and died of her wounds two days later.", set()),
        ("Anna Weber was stabbed on 24 August 2004. She died in hospital on 26 August 2004.", {"2004-08-26"}),
        ("Anna Weber was shot on 24 August 2004 and passed away three weeks later.", set()),
        ("Anna Weber was shot on 24 August 2004 and taken to hospital, where she died on 26 August.", set()),
        ("Anna Weber was shot on 24 August 2004. The paper closed two days later.", {"2004-08-24"}),
        ("Anna Weber was shot on 24 August 2004.", {"2004-08-24"}),
    ],
)
def test_the_day_of_a_wound_is_not_that_of_a_death(text: str, told: set[str]) -> None:
    assert {o for _, p, o in facts(text) if p == "deathDate"} == told
