"""Events that a common noun names together with its place or date."""

import pytest
from tests.language import annotate, typed
from tests.reading import facts

NAMED = [
    ("They remembered the strike in Aktau.", "strike in Aktau"),
    ("The census of 1959 was published.", "census of 1959"),
    ("The events of the December 1986 protests were hushed up.", "December 1986 protests"),
    ("The ethnic clashes in Osh went on.", "ethnic clashes in Osh"),
    ("A fire in 1931 destroyed the mill.", "fire in 1931"),
    ("The 1974 miners' strike brought the cabinet down.", "1974 miners' strike"),
    ("He wrote of the 1990 riots in Dushanbe.", "1990 riots in Dushanbe"),
    ("The June events of 2010 were bloody.", "June events of 2010"),
    ("Few spoke of the April 9 massacre.", "April 9 massacre"),
    ("During the June 2010 riots in Osh he fled.", "June 2010 riots in Osh"),
    ("The nuclear tests at Semipalatinsk began in 1949.", "nuclear tests at Semipalatinsk"),
    ("The deportation of the Volga Germans began.", "deportation of the Volga Germans"),
    ("The Kashgar uprising of 1826 failed.", "Kashgar uprising of 1826"),
    ("An earthquake of magnitude 7.4 shook it.", "earthquake of magnitude 7.4"),
    ("Operation Northern Wind began at dawn.", "Operation Northern Wind"),
    ("The Trial of the Eleven lasted a week.", "Trial of the Eleven"),
]
UNNAMED = [
    "He began a strike.",
    "They saw fires everywhere.",
    "She planned to strike in 1931.",
    "On May 4 fire came.",
    "He lost fire in 1931.",
    "There are theatre events in Europe.",
    "She ran cultural events in Osh.",
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_noun_with_a_place_or_a_date_names_an_event(text: str, name: str) -> None:
    assert (name, "HistoricalEvent") in typed(text)


@pytest.mark.parametrize("text", UNNAMED)
def test_a_noun_alone_names_none(text: str) -> None:
    assert not [mention for mention in typed(text) if mention[1] == "HistoricalEvent"]


def test_a_year_alone_before_a_capital_names_no_event() -> None:
    assert not [m for m in annotate("Filmography: 1967 Trial; 1969 War.").mentions if m.type == "HistoricalEvent"]


def test_a_month_names_an_event_with_its_noun() -> None:
    assert ("December events", "HistoricalEvent") in {
        (m.text, m.type) for m in annotate("The December events shook Almaty.").mentions
    }
    assert ("January Events", "HistoricalEvent") in {
        (m.text, m.type) for m in annotate("The January Events were a series of confrontations.").mentions
    }
    for other in (
        "The March films were shown.",
        "On the January evening riots were feared.",
        "In May events took another turn.",
    ):
        assert not [m for m in annotate(other).mentions if m.type == "HistoricalEvent"]


def test_the_town_of_a_name_is_that_place() -> None:
    told = facts("The uprising in the town of Osh killed 300 people.")
    assert ("uprising in the town of Osh", "location", "Osh") in told
