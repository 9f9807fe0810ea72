"""A people is no country: what is told of it has no place by that."""

import pytest
from tests.reading import facts

PEOPLES = [
    "The film “Last Word” depicts the fate of just one of many Kazakhs executed in the 1930s.",
    "The film “Last Word” portrays the hardships of Uzbeks in the war.",
    "The novel “Fog” recounts the life of Latvians in exile.",
]


@pytest.mark.parametrize("text", PEOPLES)
def test_a_work_on_people_of_a_nation_is_not_set_in_their_country(text: str) -> None:
    assert not [each for each in facts(text) if each[1] in {"narrativeLocation", "countryOfOrigin"}]


def test_the_adjective_still_names_the_country_of_a_film() -> None:
    assert ("Last Word", "countryOfOrigin", "Kazakh") in facts("The Kazakh film “Last Word” was released in 1989.")


@pytest.mark.parametrize(
    "text",
    [
        "The Yakut film “Last Word” was released in 1989.",
        "“Last Word” is a Tatar drama about a healer.",
        "The Bashkir comedy “Last Word” was shown in Ufa.",
        "A Chechen film, “Last Word”, won at the festival.",
        "“Last Word” was the first Karakalpak feature.",
    ],
)
def test_a_people_without_a_state_makes_no_country_of_origin(text: str) -> None:
    assert "countryOfOrigin" not in {predicate for _, predicate, _ in facts(text)}


@pytest.mark.parametrize(
    "text",
    [
        "“Last Word”, directed by Anna Weber, is the first Latvian picture of the festival.",
        "Starring opposite Anna Weber is Latvian singer Olga Novak.",
        "Anna Weber was the Latvian voice of a Swedish actress.",
    ],
)
def test_a_nation_behind_a_verb_is_not_that_of_whoever_stands_before_it(text: str) -> None:
    assert not [each for each in facts(text) if each[:2] == ("Anna Weber", "nationality")]


def test_a_people_without_a_state_is_a_nationality() -> None:
    assert ("Anna Weber", "nationality", "Dungan") in facts("The Dungan folklorist Anna Weber was born in Osh.")
