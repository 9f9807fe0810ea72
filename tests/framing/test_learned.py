"""What the scorer may add to the facts of frames: nothing that the sentence denies."""

from functools import cache

import pytest

from kgcine.assets import open_assets
from kgcine.building.extraction import Stages, load_stages
from kgcine.read import load_cleaning, make_article


@cache
def stages() -> Stages:
    return load_stages(open_assets())


def test_the_language_of_a_name_is_no_nationality() -> None:
    sentence = "Anna Weber (Kazakh: Анна Вебер; born 10 December 1955; Akkol) is a Soviet film director."
    read = stages().extract(make_article("x", sentence, load_cleaning(open_assets())))
    found = {(each.property, getattr(each.object, "value", each.object)) for each in read.statements}
    assert ("nationality", "Soviet") in found and ("nationality", "Kazakh") not in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Neither Anna Weber nor Jan Kowalski directed the film “Grey Harbour”.",
        "Anna Weber did not direct the film “Grey Harbour”.",
        "It was not Anna Weber who directed the film “Grey Harbour”.",
        "Anna Weber was to have directed the picture, the film “Grey Harbour”, but fell ill.",
        "Nobody directed the film “Grey Harbour” but a committee with Anna Weber.",
    ],
)
def test_who_is_said_not_to_have_directed_is_no_director(sentence: str) -> None:
    read = stages().extract(make_article("x", sentence, load_cleaning(open_assets())))
    assert "director" not in {statement.property for statement in read.statements}


def test_whose_bases_a_country_has_does_not_tell_where_its_towns_lie() -> None:
    text = "Fires destroyed much of Osh, the second city in an Asian country that hosts US and Russian air bases."
    read = stages().extract(make_article("x", text, load_cleaning(open_assets())))
    assert not {statement.property for statement in read.statements} & {"locatedIn", "country"}


def test_what_lies_in_a_state_of_a_country_lies_there() -> None:
    text = "Oakdale is a river in Linden County in the northwestern part of the U.S. state of Oregon."
    read = stages().extract(make_article("x", text, load_cleaning(open_assets())))
    names = {each.id: each.name for each in read.entities}
    placed = {names.get(each.subject) for each in read.statements if names.get(str(each.object)) == "U.S."}
    assert "Oregon" in placed
