import pytest
from tests.reading import read

from kgcine.coreference.aliases import family, initials
from kgcine.coreference.clusters import Cluster, key
from kgcine.model import Mention


def mention(text: str, start: int, rule: str = "ner") -> Mention:
    return Mention(start, start + len(text), start, start + 1, text, "Film", "name", rule)


def test_a_work_keeps_the_title_it_is_first_given() -> None:
    cluster = Cluster("Film")
    for each in (mention("Aq qustar", 0), mention("The White Birds of Aral", 20, "title/translation")):
        cluster.add(each, "Film")
    assert cluster.name() == "Aq qustar"


def test_a_person_has_the_fullest_name() -> None:
    cluster = Cluster("Person")
    for each in (mention("Serikova", 0), mention("Aigul Serikova", 20)):
        cluster.add(each, "Person")
    assert cluster.name() == "Aigul Serikova"


@pytest.mark.parametrize(("one", "other"), [("The Étude", "Etude"), ("Cannes’", "cannes'"), ("Amankeldı", "AMANKELDI")])
def test_names_are_compared_without_case_accents_and_article(one: str, other: str) -> None:
    assert key(one) == key(other)


def test_initials_are_the_capitals() -> None:
    assert initials("Committee for State Security") == "CSS"


def test_places_are_no_bodies() -> None:
    assert "Place" in family("Settlement")
    assert not family("Settlement") & family("FilmStudio")


def test_the_mission_of_a_body_is_another_body() -> None:
    text = "The United Nations Mission of Observers in Tajikistan came. The United Nations paid for it."
    assert {"United Nations", "United Nations Mission of Observers in Tajikistan"} <= {
        each.name for each in read(text).entities
    }


def test_a_committee_is_not_the_one_that_a_later_name_ends_with() -> None:
    text = "Anna Weber led the Party Committee of the mill. Later she led the Karagandy Regional Party Committee."
    assert {"Party Committee", "Karagandy Regional Party Committee"} <= {each.name for each in read(text).entities}
