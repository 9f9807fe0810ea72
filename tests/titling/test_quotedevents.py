"""An event may have a name in quotation marks that its noun leads to; a film about an event may not take its class."""

import pytest
from tests.language import annotate
from tests.reading import facts

NAMED = [
    ('The incident is known in Kyrgyz as "Qochqin".', "Qochqin"),
    ('Known as "Qochqin" among the herders, the uprising was put down.', "Qochqin"),
    ('The events of January 2022 were later called "Black Snow".', "Black Snow"),
    ('The famine of 1932 came to be known as "Black Snow".', "Black Snow"),
]
OTHERS = [
    'The film, which is about the uprising, was called "Black Snow" by Ivan Petrov.',
    'The director told of the famine in a film that is known as "Black Snow".',
    'During the war in Tajikistan a film called "Black Snow" was made.',
    'In the uprising of 1916 he fought; his novel is known as "Black Snow".',
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_what_an_event_is_called_is_an_event(text: str, name: str) -> None:
    assert (name, "HistoricalEvent") in {(m.text, m.type) for m in annotate(text).mentions}


@pytest.mark.parametrize("text", OTHERS)
def test_what_a_work_is_called_is_none(text: str) -> None:
    assert ("Black Snow", "HistoricalEvent") not in {(m.text, m.type) for m in annotate(text).mentions}


def test_its_dead_are_counted() -> None:
    text = 'The events are known in Kyrgyz as "Qochqin". More than 1,200 people were killed.'
    assert ("Qochqin", "numberOfDeaths", "1200") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Following the Lindau Revolution of 1921, infighting began. The minister and 14 others were executed.",
        "After World War II the town was rebuilt. In 1952 an explosion came and 40 people were killed.",
        "The men were asked to serve in units fighting in World War I. Up to 150,000 people were killed in the valley.",
    ],
)
def test_the_dead_are_not_of_an_event_named_in_passing(text: str) -> None:
    assert not [each for each in facts(text) if each[1] == "numberOfDeaths"]


def test_the_dead_are_of_the_event_that_is_told_of() -> None:
    text = "The Lindau Revolution began in June 1921. More than 300 people were killed."
    assert ("Lindau Revolution", "numberOfDeaths", "300") in facts(text)


def test_the_dead_are_not_of_what_only_says_of_which_kind_another_event_was() -> None:
    text = (
        "The Lindau uprising was a rebellion in May 1954. Its length set it apart from other Gulag rebellions. "
        "Official figures claim that 37 people were killed."
    )
    dead = {s for s, p, _ in facts(text) if p == "numberOfDeaths"}
    assert dead == {"Lindau uprising"}


def test_killed_or_wounded_counts_neither() -> None:
    found = facts("The Osh riots began in 1990. About 500 people were killed or wounded.")
    assert not [each for each in found if each[1].startswith("numberOf")]
    assert ("Osh riots", "numberOfDeaths", "40") in facts("The Osh riots began in 1990. About 40 people were killed.")
