"""A noun for a place or body means the one that the text has called so, not one named in passing behind it."""

import pytest
from tests.reading import Fact, facts

KARASU = "Karasu is a town in Kazakhstan. The nearest city is Shymkent. "
ALTYN = "The Altyn Studio was founded in 1992. The director Jan Holm had worked at Kazakhfilm before. "


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (KARASU + "The town was founded in 1868.", ("Karasu", "inception", "1868")),
        (KARASU + "The director Jan Holm was born in the town.", ("Jan Holm", "birthPlace", "Karasu")),
        ("The village of Ak-Bulak lies by a river. People came from Osh. In 1943 the village was renamed Lenin-Jol.",
         ("Lenin-Jol", "formerName", "Ak-Bulak")),
        (ALTYN + "The studio made “The Well” in 1996.", ("The Well", "productionCompany", "Altyn Studio")),
        ("The Osh Bottling Company was founded in 1990. Ida Stone, a suffragist and a Harvard graduate, presided over "
         "the company.", ("Osh Bottling Company", "leader", "Ida Stone")),
    ],
)  # fmt: skip
def test_it_is_the_one_that_the_text_has_called_so(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (KARASU + "The city was founded in 1868.", ("Shymkent", "inception", "1868")),
        ("The Altyn Studio was founded in 1992. Kazakhfilm was already old then. The studio was founded in 1934.",
         ("Kazakhfilm", "inception", "1934")),
        ("Jan Holm worked for the Altyn Company. In 2012 he founded the production house Kentau Film. "
         "The company is based in Riga.", ("Kentau Film", "headquarters", "Riga")),
    ],
)  # fmt: skip
def test_what_was_the_subject_or_brought_in_last_is_still_spoken_of(text: str, fact: Fact) -> None:
    assert fact in facts(text)


def test_it_is_none_whose_neighbour_the_text_has_called_so() -> None:
    told = facts(ALTYN + "The studio made “The Well” in 1996." + " " + "The director Ida Stone was born in the town.")
    assert not {("The Well", "productionCompany", "Kazakhfilm")} & told
    assert not any(p == "birthPlace" for _, p, _ in told)
