"""What somebody who is quoted says of himself."""

import pytest
from tests.reading import Fact, stances


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("“I was born in Riga,” said Ada Weber.", ("Ada Weber", "birthPlace", "Riga")),
        ("Ada Weber said: “I was born in Riga.”", ("Ada Weber", "birthPlace", "Riga")),
        ("“My mother, Olga Novak, was a teacher,” recalls Ada Weber.", ("Ada Weber", "parent", "Olga Novak")),
        ("“I directed the film Grey Harbour,” Ada Weber said.", ("Grey Harbour", "director", "Ada Weber")),
        ("Ada Weber: “I was born in Riga, and it rained.”", ("Ada Weber", "birthPlace", "Riga")),
        # A quotation that follows another one is of the same person.
        ("“It was cold there,” said Ada Weber. “I was born in Riga.”", ("Ada Weber", "birthPlace", "Riga")),
        # The parser takes who is named behind "recalled" for what is recalled.
        (
            "“My father, Jan Novak, was a teacher,” recalled the historian Ada Weber.",
            ("Ada Weber", "parent", "Jan Novak"),
        ),
    ],
)
def test_i_and_my_are_who_speaks(sentence: str, fact: Fact) -> None:
    assert stances(sentence)[fact] == ("reported", "Ada Weber")


def test_he_is_somebody_else_than_who_speaks() -> None:
    text = "Jan Weber has a new film. “He is a famous musician who has no home,” Jan Weber says of the hero."
    assert ("Jan Weber", "occupation", "musician") not in stances(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Weber was there. I was born in Riga.",
        "The hero says: “I was born in Riga.” Ada Weber filmed it in Oslo.",
        "“I was born in Riga,” said one of them to Ada Weber.",
    ],
)
def test_nobody_is_named_where_it_is_open_who_speaks(sentence: str) -> None:
    assert ("Ada Weber", "birthPlace", "Riga") not in stances(sentence)
