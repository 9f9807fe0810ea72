"""Titles that a review names before their maker."""

import pytest
from tests.language import typed


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("In Veins of Salt the Mongolian director Bayar Davaa goes home.", "Veins of Salt"),
        ("With Grey Harbour, director Anna Weber tells of a nurse.", "Grey Harbour"),
    ],
)
def test_what_stands_between_in_and_the_director_is_a_film(text: str, title: str) -> None:
    assert (title, "Film") in typed(text)


@pytest.mark.parametrize(
    "text",
    [
        "In Almaty the Kazakh director Anna Weber opened a festival.",
        "In May the Danish director Anna Weber came to Osh.",
        "With Olga Petrova, director Anna Weber wrote the script.",
        "In Salt Road the Danish actress Anna Weber plays a nurse.",
    ],
)
def test_a_place_a_time_or_a_person_there_is_none(text: str) -> None:
    assert not {name for name, kind in typed(text) if kind == "Film"} - {"Salt Road"}
