"""Words of praise are no calling."""

import pytest
from tests.reading import facts

ARTIST = ("Anna Weber", "occupation", "artist")


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber is a Latvian artist and sculptor.",
        "The artist Anna Weber painted the scenery.",
        "Anna Weber, an artist from Riga, left the town.",
    ],
)
def test_an_artist_is_one_by_calling(text: str) -> None:
    assert ARTIST in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber was a talented artist in cinema.",
        "The outstanding artist Anna Weber died in Riga.",
        "Anna Weber became the youngest artist in history to receive it.",
        "Anna Weber was one of the few performing artists known abroad.",
    ],
)
def test_praise_names_no_calling(text: str) -> None:
    assert ARTIST not in facts(text)
