"""Interviews: whose word the answers are, however their turns are set apart."""

import pytest
from tests.reading import stances

HEAD = (
    "A talk with Ada Weber",
    "Ada Weber, the Latvian director, has made a film about the famine. We met her in Riga.",
)
BORN = ("Ada Weber", "birthPlace", "Tartu")
PARENT = ("Ada Weber", "parent", "Olga Novak")


@pytest.mark.parametrize(
    ("blocks", "speaker"),
    [
        (
            (
                *HEAD,
                "Q: Where does your story begin?",
                "A: I was born in Tartu. My mother, Olga Novak, was a teacher.",
                "Q: And the film?",
                "A: I began it in May.",
            ),
            "Ada Weber",
        ),
        (
            (
                *HEAD,
                "PRESENTER: Where does your story begin?",
                "WEBER: I was born in Tartu. My mother, Olga Novak, was a teacher.",
                "PRESENTER: And the film?",
                "WEBER: I began it in May.",
            ),
            "Ada Weber",
        ),
        (
            (
                *HEAD,
                "Where does your story begin?",
                "I was born in Tartu. My mother, Olga Novak, was a teacher.",
                "And the film?",
                "I began it in May.",
                "Was it hard?",
                "My friends helped me.",
            ),
            "Ada Weber",
        ),
    ],
)
def test_the_answers_are_the_word_of_who_is_asked(blocks: tuple[str, ...], speaker: str) -> None:
    told = stances(*blocks)
    assert told[BORN] == ("reported", speaker)
    assert told[PARENT] == ("reported", speaker)
    assert told["Ada Weber", "nationality", "Latvian"] == ("asserted", None)


@pytest.mark.parametrize(
    "blocks",
    [
        # Questions that a text asks by itself make no interview.
        (
            *HEAD,
            "Who would see such a film?",
            "Ada Weber was born in Tartu.",
            "And who would pay?",
            "Nobody did.",
            "Why?",
            "It was 1990.",
        ),
        # No more do labels of a card.
        (*HEAD, "Director: Ada Weber", "Music: Ida Berg", "Place: Ada Weber was born in Tartu."),
    ],
)
def test_a_text_without_turns_speaks_for_itself(blocks: tuple[str, ...]) -> None:
    assert stances(*blocks)[BORN] == ("asserted", None)


def test_what_the_writer_adds_behind_the_last_answer_is_his_own_word() -> None:
    told = stances(
        *HEAD,
        "Where does your story begin?",
        "I was born in Tartu.",
        "And the film?",
        "I began it in May.",
        "Was it hard?",
        "My friends helped me.",
        "Ada Weber lives in Riga.",
    )
    assert told["Ada Weber", "residence", "Riga"] == ("asserted", None)


def test_an_article_that_asks_itself_is_no_interview() -> None:
    told = stances(
        "What do we know about Ada Weber?",
        "Last week people heard of our country again. Ada Weber was born in Tartu.",
        "So what do we know about her?",
        "She studied in Riga, as our readers remember.",
        "And what about her film?",
        "It is known to all of us.",
    )
    assert told[BORN] == ("asserted", None)
