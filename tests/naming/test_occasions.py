"""Events that a common noun names where the text tells what they did, or who suffered in them."""

import pytest
from tests.language import annotate
from tests.reading import facts

from builders import Told, ontology
from kgcine.assets import open_assets
from kgcine.resolve import identity_rules, resolve

NAMED = [
    ("A fire at the Lindau mill killed 12 people.", "fire at the Lindau mill"),
    ("Bread riots broke out in Omsk.", "bread riots"),
    ("The trial of the bakers opened on 4 May 1930.", "trial of the bakers"),
    ("Nine sailors died in a train crash.", "train crash"),
    ("An explosion at a paint factory in Omsk killed nine.", "explosion at a paint factory in Omsk"),
    ("General Petrov led the storming of Riga.", "storming of Riga"),
    ("The strike, in which nine bakers died, is forgotten.", "strike"),
    ("Anna Weber took part in the march.", "march"),
]
NOTHING = [
    "A fire was lit.",
    "The riots were feared.",
    "It was a disaster that killed nobody.",
    "Bloody May, the uprising that began at dawn, failed.",
    "Shooting began in Riga.",
    "March began cold.",
    "The flight of the bird lasted long.",
    "He learned of the storming.",
]


def events(text: str) -> set[str]:
    """Return the names of the events that a text has in small letters."""
    return {m.text for m in annotate(text).mentions if m.type == "HistoricalEvent" and m.text[0].islower()}


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_noun_is_an_event_where_it_is_told_what_happened(text: str, name: str) -> None:
    assert events(text) == {name}


@pytest.mark.parametrize("text", NOTHING)
def test_a_noun_of_which_nothing_is_told_is_none(text: str) -> None:
    assert events(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A fire at the Lindau mill killed 12 people. The disaster left another 60 injured.", True),
        ("A fire at the Lindau mill killed 12 people. A year later a disaster left 60 injured.", False),
        ("The Lindau march killed nobody. The disaster left another 60 injured.", False),
    ],
)
def test_another_noun_goes_on_about_an_event_of_its_kind(text: str, told: bool) -> None:
    assert (("fire at the Lindau mill", "numberOfInjured", "60") in facts(text)) is told


def test_the_name_of_an_event_does_not_begin_in_the_block_before() -> None:
    text = "The march of the Kazakhs and the Ingushs\n\nRallies to mark the date took place in Omsk."
    assert not [m.text for m in annotate(text).mentions if "Ingushs Rallies" in m.text]


def test_what_two_articles_call_by_the_same_noun_are_two_events() -> None:
    rules, known = identity_rules(open_assets()), ontology()
    told = [Told(each, "riots").entity("riots", "HistoricalEvent").made() for each in ("a", "b")]
    assert len(list(resolve(told, known, rules))) == 2
    named = [Told(each, "riots in Omsk").entity("riots in Omsk", "HistoricalEvent").made() for each in ("a", "b")]
    assert len(list(resolve(named, known, rules))) == 1
