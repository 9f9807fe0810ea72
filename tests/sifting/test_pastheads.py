"""Who was head only then leads no body now."""

import pytest
from tests.reading import facts


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber, then head of Kazakhfilm, hired her.",
        "The then director of Kazakhfilm, Anna Weber, hired her in 1970.",
        "Anna Weber, at that time director of Kazakhfilm, hired her.",
        "Anna Weber, who was then the director of Kazakhfilm, refused.",
        "Anna Weber, director of Kazakhfilm at the time, refused.",
        "He joined Kazakhfilm, then headed by Anna Weber.",
    ],
)
def test_a_head_of_then_is_none_of_now(text: str) -> None:
    assert not [each for each in facts(text) if each[1] == "leader"]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber, the head of Kazakhfilm, hired her, then left.",
        "Anna Weber was then appointed director of Kazakhfilm.",
    ],
)
def test_who_then_became_one_is_one(text: str) -> None:
    assert ("Kazakhfilm", "leader", "Anna Weber") in facts(text)
