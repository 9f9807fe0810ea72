"""Surnames that stand alone behind a full name, also where the model sees nobody."""

import pytest
from tests.language import typed


@pytest.mark.parametrize(
    "text",
    [
        "The club was founded by Jan Holm and Olaf Kamsin. Kamsin was luckier.",
        "The club was founded by Jan Holm and Olaf Kamsin. In the end Kamsin came back.",
        "It was Olaf Kamsin who led it. The rebels hated Kamsin.",
    ],
)
def test_a_surname_alone_is_that_of_the_full_name_before(text: str) -> None:
    assert ("Kamsin", "Person") in typed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The club was founded by Jan Holm and Olaf Kamsin. The Kamsin-Holm bridge fell.",
        "Olaf Stone led it. Stone is hard.",
    ],
)
def test_a_family_a_part_of_a_name_and_a_common_word_are_nobody(text: str) -> None:
    assert not [name for name, type_ in typed(text) if type_ == "Person" and name in ("Kamsin", "Stone")]
