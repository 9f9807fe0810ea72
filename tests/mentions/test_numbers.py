import pytest
from tests.language import annotate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It drew 1.5 million people.", ("1.5 million", "Number", "1500000")),
        ("It hurt more than 4,000 people.", ("more than 4,000", "Number", "4000")),
        ("Some 300 films were made.", ("Some 300", "Number", "300")),
        ("Six hundred and forty people came.", ("Six hundred and forty", "Number", "640")),
        ("It hurt one hundred and three people.", ("one hundred and three", "Number", "103")),
        ("It hurt twenty-five people.", ("twenty-five", "Number", "25")),
        ("About a million people came.", ("About a million", "Number", "1000000")),
        ("She made five films.", ("five", "Number", "5")),
        ("It runs for 119 minutes.", ("119 minutes", "Duration", "119")),
        ("It is a $7m epic.", ("$7m", "Money", "$7m")),
        ("It earned $63.6 million abroad.", ("$63.6 million", "Money", "$63.6 million")),
        ("It cost 200 tenge.", ("200 tenge", "Money", "200 tenge")),
    ],
)
def test_a_number_has_a_value_and_keeps_its_wording(text: str, expected: tuple[str, str, str]) -> None:
    found = [(m.text, m.type, m.value.value) for m in annotate(text).mentions if m.kind == "number" and m.value]
    assert found == [expected]


@pytest.mark.parametrize("text", ["It made 80 percent of them.", "It made 6.4% of them.", "The road A1-7b is long."])
def test_a_share_or_a_part_of_a_code_is_no_count(text: str) -> None:
    assert not [m for m in annotate(text).mentions if m.kind == "number"]


def test_two_numbers_are_two() -> None:
    found = [m.text for m in annotate("Between four and five people came.").mentions if m.kind == "number"]
    assert found == ["four", "five"]


@pytest.mark.parametrize("text", ["An estimated 38 to 42 percent of them died.", "Some 30–40% died."])
def test_a_range_of_shares_is_no_count(text: str) -> None:
    assert not [m.text for m in annotate(text).mentions if m.kind == "number"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Between 1.5 and 2 million people died.", ("Between 1.5 and 2 million", "1500000")),
        ("From 5 to 7 million people died.", ("5 to 7 million", "5000000")),
        ("Some 1.5–2.3 million people died.", ("Some 1.5–2.3 million", "1500000")),
        ("Fifty to one hundred thousand people died.", ("Fifty to one hundred thousand", "50000")),
    ],
)
def test_neither_end_of_a_range_but_all_of_it_is_how_many_there_were(text: str, expected: tuple[str, str]) -> None:
    found = [(m.text, m.value.value) for m in annotate(text).mentions if m.kind == "number" and m.value]
    assert found == [expected]
