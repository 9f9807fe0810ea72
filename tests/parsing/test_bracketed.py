"""What a bracket behind a subject names is no subject of the verb behind it."""

import pytest
from tests.language import annotate
from tests.reading import facts

BRACKETS = [
    (
        "Tien-Shan Film (Kyrgyz: Тянь-Шань; until 1966 the Frunze Studio of Newsreels) was a film studio in Osh.",
        "Studio",
    ),
    ("Ala-Tau Film (from 1950 to 1966 the Osh Studio of Newsreels) was a studio in Osh.", "Studio"),
    ("Akbar Film (between 1938 and 1966 the Frunze Film Studio) made newsreels.", "Studio"),
]


@pytest.mark.parametrize(("text", "word"), BRACKETS)
def test_a_name_in_brackets_hangs_on_the_subject(text: str, word: str) -> None:
    doc = annotate(text).doc
    root = next(doc.sents).root
    assert [child.text for child in root.children if child.dep_ == "nsubj"] == ["Film"]
    assert next(token for token in doc if token.text == word).dep_ != "nsubj"


def test_a_former_name_in_brackets_has_no_seat_of_its_own() -> None:
    told = facts(
        "Tien-Shan Film (Kyrgyz: Тянь-Шань-фильм; until 1966 the Frunze Studio of Newsreels) was a film studio in Osh."
    )
    assert ("Tien-Shan Film", "formerName", "Frunze Studio of Newsreels") in told
    assert ("Tien-Shan Film", "headquarters", "Osh") in told
    assert not {fact for fact in told if fact[0].startswith("Frunze")}


@pytest.mark.parametrize(
    "text",
    [
        "The film (which Anna Weber directed) was shown in Osh.",
        "Anna Weber said that the studio (she meant Ala-Tau) was poor.",
        "Anna Weber (1901–1970) was a poet.",
    ],
)
def test_other_brackets_stay(text: str) -> None:
    doc = annotate(text).doc
    assert len([child for child in next(doc.sents).root.children if child.dep_ in ("nsubj", "nsubjpass")]) == 1
