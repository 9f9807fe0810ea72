"""Bodies called by the first word of their name."""

import pytest
from tests.language import typed
from tests.reading import facts


def test_the_first_word_alone_stands_for_a_body_named_before() -> None:
    text = "Qaramai Studios is a studio. Anna Weber founded Qaramai in 2008."
    assert {("Qaramai Studios", "founder", "Anna Weber"), ("Qaramai Studios", "inception", "2008")} <= facts(text)


def test_the_first_word_alone_stands_for_a_festival_named_before() -> None:
    text = "The eighth Qaramai International Film Festival opened in Riga. The director of Qaramai is Anna Weber."
    assert ("Qaramai International Film Festival", "Festival") in typed(text)
    assert ("Qaramai", "Festival") in typed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Almaty Studios made it. She lives in Almaty.",
        "Qaramai was quiet. Qaramai Studios made it.",
        "Anna Weber came. Weber Studios made it. Weber was quiet.",
        "Silver Studios made it. Silver is dear.",
        "Qaramai Studios and Qaramai Records made it. Qaramai was quiet.",
    ],
)
def test_a_word_that_may_mean_something_else_does_not(text: str) -> None:
    assert (text.split(" ")[0], "FilmStudio") not in typed(text)
