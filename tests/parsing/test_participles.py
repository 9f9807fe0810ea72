"""Where a participle opens a sentence, the name right before the verb is its subject, and no parent named before."""

import pytest
from tests.language import annotate
from tests.reading import facts, read

SENTENCES = [
    ("Born in Osh to a teacher, Anna Pak, and a miner, Oleg Orlov, Vera Kim grew up in Riga.", "Kim"),
    ("Born in 1936 into the family of a doctor, Anna Pak, and a miner, Oleg Orlov, Kim lost his father.", "Kim"),
    ("Raised by an aunt, Anna Pak, and an uncle, Oleg Orlov, Vera Kim studied in Riga.", "Kim"),
    ("Born in Osh, Kyrgyzstan, Vera Kim grew up in Riga.", "Kim"),
    ("Founded in 1938 by Anna Pak, Akbar Film made newsreels.", "Film"),
]


@pytest.mark.parametrize(("text", "subject"), SENTENCES)
def test_the_name_before_the_verb_is_its_only_subject(text: str, subject: str) -> None:
    root = next(annotate(text).doc.sents).root
    assert [child.text for child in root.children if child.dep_ in ("nsubj", "nsubjpass")] == [subject]


def test_parents_in_an_opening_are_not_born_there() -> None:
    told = facts(
        "Vera Kim was an actress. Born in Osh to a teacher, Anna Pak, and a miner, Oleg Orlov, Kim grew up in Riga."
    )
    assert ("Vera Kim", "birthPlace", "Osh") in told
    assert not {fact for fact in told if fact[1] in ("birthPlace", "residence") and fact[0] != "Vera Kim"}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Pak and Oleg Orlov, born in Osh, grew up in Riga.",
        "Born in Osh, she grew up in Riga.",
        "Directed by Vera Kim, the film won a prize.",
    ],
)
def test_other_sentences_are_left_alone(text: str) -> None:
    assert read(text) is not None
    root = next(annotate(text).doc.sents).root
    assert len([child for child in root.children if child.dep_ in ("nsubj", "nsubjpass")]) == 1


def test_into_whose_family_somebody_was_born_are_the_parents() -> None:
    told = facts(
        "Born in Osh into the family of a teacher, Anna Pak, and a miner, Oleg Orlov, Vera Kim grew up in Riga."
    )
    assert {fact[2] for fact in told if fact[:2] == ("Vera Kim", "parent")} == {"Anna Pak", "Oleg Orlov"}
