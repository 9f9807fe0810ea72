"""Operations that a code name tells from others."""

import pytest
from tests.language import typed


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The deportation, code-named Lantern, began in 1951.", "Lantern"),
        ("The mass operation, which was code-named Northern Gale, took place in 1951.", "Northern Gale"),
        ("A campaign codenamed Lantern was waged in the steppe.", "Lantern"),
        ("The raid, codenamed Harvest, claimed nine lives.", "Harvest"),
        ("They planned an evacuation code-named Lantern.", "Lantern"),
        ("The operation “Grey Wolf” lasted until May 1951.", "Grey Wolf"),
    ],
)
def test_what_an_operation_is_code_named_is_its_name(text: str, name: str) -> None:
    assert (name, "HistoricalEvent") in typed(text)


@pytest.mark.parametrize(
    "text",
    [
        "An agent code-named Lantern wrote the reports.",
        "The operation was named after Ivan Petrov.",
        "The operation was code-named by the staff.",
        "The film opera “Grey Wolf” was shown.",
    ],
)
def test_who_has_a_code_name_is_no_operation(text: str) -> None:
    assert not [mention for mention in typed(text) if mention[1] == "HistoricalEvent"]
