"""Names that a noun beside their row or the dates of a life tell to be places."""

import pytest
from tests.language import annotate

PLACES = {"Settlement", "Region", "Site", "Place"}


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("The area includes the Aksu, Koksu and Tekes districts.", {"Aksu", "Koksu", "Tekes"}),
        ("The border between Panfilov and Uygur districts was moved in 1997.", {"Panfilov", "Uygur"}),
        ("It passes the Shelek, Turgen and Issyk rivers.", {"Shelek", "Turgen", "Issyk"}),
        ("Towns in this district include Lepsy, Sarkand and Kapal.", {"Lepsy", "Sarkand", "Kapal"}),
        ("He built mills in villages such as Turgen, Besagash and Lindau.", {"Turgen", "Besagash", "Lindau"}),
        ("The clinics were in the villages of Saty, Kurmety and Karabulak.", {"Saty", "Kurmety", "Karabulak"}),
        ("The largest lakes of the region are Alakol, Sasykkol and Uyaly.", {"Alakol", "Sasykkol", "Uyaly"}),
    ],
)
def test_a_noun_beside_a_row_makes_its_members_places(text: str, classes: set[str]) -> None:
    assert {mention.text for mention in annotate(text).mentions if mention.type in PLACES} >= classes


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The directors of the studios were Anna Weber and Erlan Seitov.", "Erlan Seitov"),
        ("The actors in the villages include Aigul Bekova, Murat Seitov and Anna Weber.", "Murat Seitov"),
        ("People from cities like Osh and Talas love Anna Weber and Erlan Seitov.", "Anna Weber"),
        ("The film opened in five cities, including Taraz, Anna Weber said.", "Anna Weber"),
    ],
)
def test_people_beside_places_stay_people(text: str, name: str) -> None:
    assert (name, "Person") in [(mention.text, mention.type) for mention in annotate(text).mentions]


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("Bolat Sarin (30 October 1907 in Lepsy – 7 May 1948 in Alina) was a painter.", "Alina", True),
        ("Murat Dosov (born May 3, 1934, Karabek – June 4, 1999, Madina, Kazakh SSR) wrote.", "Madina", True),
        ("Erlan Bektasov (3 May 1934, Sarybel, Tekes District – 4 June 1999, Almaty) played.", "Sarybel", True),
        ("The photograph (12 May 2004, Weber) shows the studio.", "Weber", False),
    ],
)
def test_behind_the_dates_of_a_life_stands_a_place(text: str, name: str, told: bool) -> None:
    assert (name in {mention.text for mention in annotate(text).mentions if mention.type in PLACES}) == told


@pytest.mark.parametrize(
    ("text", "name", "type_"),
    [
        ("Sarybel is a village in the Karatal Province of Kazakhstan.", "Karatal Province", "Region"),
        ("The Autonomous Province of Vojvodina sent a film.", "Autonomous Province of Vojvodina", "Region"),
        ("The Province of Ontario took part.", "Province of Ontario", "Region"),
        ("The Kazakh Song and Dance Ensemble toured in 1951.", "Kazakh Song and Dance Ensemble", "Organisation"),
        ("The Aksu-Linden Nature Reserve was closed.", "Aksu-Linden Nature Reserve", "Site"),
        ("The Barlyk weather station was closed.", "Barlyk weather station", "Site"),
        ("Aksuat is the administrative centre of Tekes District.", "Aksuat", "Settlement"),
    ],
)
def test_places_and_bodies_have_their_bounds(text: str, name: str, type_: str) -> None:
    assert (name, type_) in [(mention.text, mention.type) for mention in annotate(text).mentions]
