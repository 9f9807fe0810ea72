"""Whom "he" and "she" lead back to over a whole life, and where a name before them is somebody else."""

import pytest
from tests.language import annotator, discuss, lexicon
from tests.test_coref import led, names

from kgcine.assets import open_assets
from kgcine.coref import discourse
from kgcine.read import load_cleaning, make_article

ANNA = "Anna Petrova"
OLEG = "Oleg Orlov"

LIVES = [
    (
        ("Anna Petrova is a painter.", "She studied under Konrad Weber in Riga.", "Her works hang in Tartu."),
        [("She", ANNA), ("Her", ANNA)],
    ),
    (
        ("Oleg Orlov was born in Omsk. His father, Ivan Orlov, was a miner. In 1950 he moved to Moscow.",),
        [("His", OLEG), ("he", OLEG)],
    ),
    (
        ("Oleg Orlov was born in Omsk. His brother Pavel became a doctor. He married Vera Kim.",),
        [("His", OLEG), ("He", OLEG)],
    ),
    (
        ("The director Oleg Orlov was born in Omsk.", "In 1920 he acted for A. Belov.", "He left Belov's theatre."),
        [("he", OLEG), ("He", OLEG)],
    ),
    (
        ("Oleg Orlov is a poet. Adopted by a local couple, Ivan and Vera Serov, he grew up in Osh.",),
        [("he", OLEG)],
    ),
    (
        ("Oleg Orlov is a poet. The son of two actors, Ivan Orlov and Vera Kim, he was born in Osh.",),
        [("he", OLEG)],
    ),
    (
        (
            "Oleg Orlov was a poet. He was born in Omsk.",
            "Ivan Petrov claims the songs. Petrov wrote two books. Petrov is ill. “My father sang,” says Vera Kim.",
            "He died in Osh.",
        ),
        [("He", OLEG), ("He", OLEG)],
    ),
    (
        ("Oleg Orlov is an actor. He lives in Osh. Ivan Serov's “Fog”, where he played a clerk, made him known.",),
        [("He", OLEG), ("he", OLEG), ("him", OLEG)],
    ),
    (
        ("Oleg Orlov is an actor. The producer Ivan Serov helped him. Serov died in 2016. His widow lives in Osh.",),
        [("him", OLEG), ("His", "Ivan Serov")],
    ),
    (("Oleg Orlov is a poet. Like Ivan Serov, he lives in Osh.",), [("he", OLEG)]),
    (
        ("The poet Oleg Orlov died.", "The novelist Ivan Serov was born in Omsk. His father, Pavel, farmed. He fled."),
        [("His", "Ivan Serov"), ("He", "Ivan Serov")],
    ),
    (
        ("Oleg Orlov's road to the stage was long. His teacher was Ivan Serov. He liked him.",),
        [("His", OLEG), ("He", OLEG)],
    ),
    (
        ("Dinara Weber wrote songs.", "Her mother, the singer Kim Weber, taught music. She died in 1990."),
        [("Her", "Dinara Weber"), ("She", "Dinara Weber")],
    ),
    (("Oleg Orlov is a poet.", "After years with Ivan Serov he moved to Osh."), [("he", OLEG)]),
    (("Oleg Orlov (pen name: Ivan Gray) is a poet. He lives in Osh.",), [("He", OLEG)]),
    (
        ("Oleg Orlov is a poet. His wife, the actress Vera Kim, left. She lives in Osh.",),
        [("His", OLEG), ("She", "Vera Kim")],
    ),
]


@pytest.mark.parametrize(("blocks", "expected"), LIVES)
def test_a_pronoun_goes_on_about_whom_the_text_is_about(
    blocks: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    found = led(discuss(*blocks), "pronoun")
    assert [link for link in found if link in expected] == expected, found


OTHERS = [
    ("Oleg Orlov and Ivan Serov made the film. He died in 1990.", "He"),
    ("Anna Petrova paints. Ivan Serov and Pavel Kim write. He lives in Osh.", "He"),
    ("The film won. Oleg Orlov met Ivan Serov. He smiled.", "nothing"),
]


@pytest.mark.parametrize(("text", "word"), OTHERS)
def test_it_stands_for_nobody_where_the_text_is_about_two_or_of_another_sex(text: str, word: str) -> None:
    assert word not in [mention for mention, _ in led(discuss(text), "pronoun")]


def test_a_new_subject_takes_the_pronoun_over() -> None:
    found = led(discuss("Oleg Orlov wrote plays. Ivan Serov staged them in Omsk. He died in 1990."), "pronoun")
    assert found == [("He", "Ivan Serov")]


DESCRIBED = [
    ("Anna Petrova has sung in many houses.", "The Kazakh soprano was born in Riga.", [("soprano", ANNA)]),
    ("Anna Petrova has sung in many houses.", "The singer, 44, was born in Riga.", [("singer", ANNA)]),
    ("Anna Petrova has sung in many houses.", "The 44-year-old has moved to Riga.", [("old", ANNA)]),
    ("Anna Petrova has sung in many houses.", "The Kazakh director of the film praised it.", []),
    ("Anna Petrova has sung in many houses.", "The producer praised the song.", []),
    ("Anna Petrova has sung in many houses.", "The Kazakh director Ivan Serov praised it.", []),
    ("Anna Petrova met the director Ivan Serov.", "The Kazakh director lives in Riga.", []),
]


@pytest.mark.parametrize(("first", "second", "expected"), DESCRIBED)
def test_a_noun_that_describes_the_person_stands_for_the_person(
    first: str, second: str, expected: list[tuple[str, str]]
) -> None:
    found = discuss(first, second)
    known = names(found)
    told = [(r.mention.text, known[r.entity_id]) for r in found.references if r.mention.rule == "coref/described"]
    assert told == expected


@pytest.mark.parametrize("text", ["Will Rush", "He works at the Ministry of Culture and"])
def test_a_text_may_end_where_a_name_does_or_goes_on(text: str) -> None:
    assert len(discuss(text).entities) == 1


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("Oleg Orlov (1925-2004) and his music", True),
        ("Oleg Orlov: a life in music", True),
        ("Portrait of a composer: Oleg Orlov", True),
        ("A letter from Oleg Orlov to Riga", False),
        ("Oleg Orlov and Pavel Kim (1925-2004)", False),
    ],
)
def test_a_headline_may_tell_whose_life_a_text_is_about(line: str, *, meant: bool) -> None:
    told = "The piano was bought in Riga. Ivan Serov taught Orlov. The first picture he scored was lost."
    (annotated,) = annotator().annotate([make_article("a", f"{line}\n\n{told}", load_cleaning(open_assets()))])
    assert (("he", OLEG) in led(discourse(annotated, lexicon()), "pronoun")) is meant


def test_who_is_in_the_headline_and_named_most_is_whom_a_text_is_about() -> None:
    told = "Nine directors thanked Oleg Orlov. Orlov cut films. Pavel Kim praised Orlov. He moved to Osh."
    line = "Witness: the long career of Oleg Orlov"
    (annotated,) = annotator().annotate([make_article("a", f"{line}\n\n{told}", load_cleaning(open_assets()))])
    assert ("He", OLEG) in led(discourse(annotated, lexicon()), "pronoun")
