"""Two titles that "and" joins before one verb of films."""

import pytest
from tests.language import typed


@pytest.mark.parametrize(
    "text",
    [
        "Both Dry Thunder and The Harvest were directed by Anna Weber.",
        "Dry Thunder and The Harvest were both directed by Anna Weber.",
    ],
)
def test_each_is_a_film(text: str) -> None:
    assert {("Dry Thunder", "Film"), ("The Harvest", "Film")} <= typed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber and Otto Braun were directed by Jan Holm.",
        "Both studios and both halls were built by Anna Weber.",
        "Riga and Osh were both founded on rivers.",
    ],
)
def test_people_and_places_are_none(text: str) -> None:
    assert not [name for name, kind in typed(text) if kind == "Film"]
