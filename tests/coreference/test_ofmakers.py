"""Which of several films is meant where a noun only tells whose it is: "Weber's drama"."""

import pytest
from tests.reading import facts

NEWS = "Festival ends"
PRIZES = (
    "“Fog”, a drama directed by the débutante Anna Weber, won the Golden Reed. The best short was “Dew” by Jan Holm."
    " “Rain”, produced by Ida Stone, won nothing."
)


@pytest.mark.parametrize(
    ("text", "film"),
    [
        ("Weber's drama was shot in Riga.", "Fog"),
        ("Holm's film was shot in Riga.", "Dew"),
        ("Stone's film was shot in Riga.", None),
        ("Holm's first film was shot in Riga.", None),
        ("Weber's film “Salt” was shot in Riga.", "Salt"),
        ("Holm's film about a war was shot in Riga.", None),
    ],
)
def test_the_film_told_to_be_somebodys_is_meant(text: str, film: str | None) -> None:
    told = {s for s, p, o in facts(NEWS, PRIZES, text) if (p, o) == ("filmingLocation", "Riga")}
    assert told == ({film} if film else set())


def test_of_two_films_of_somebody_none_is_meant() -> None:
    prizes = "“Fog” by Anna Weber won a prize. Anna Weber's “Rain” won nothing."
    assert not any(p == "filmingLocation" for _, p, _ in facts(NEWS, prizes, "Weber's drama was shot in Riga."))
