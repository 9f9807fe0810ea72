"""What a text says of the house that it goes on about, in sentences that do not name it."""

import pytest
from tests.reading import Fact, facts

STUDIO = "The Altyn Studio was founded in Bishkek in 1942. It has three halls. "
SCHOOL = "The Dala Institute of Cinema was founded in Bishkek in 1942. It has three halls. "
PAPER = "Dala Zholy is a Kazakh newspaper. It comes out three times a week. "
MUSEUM = "The Tolkyn Museum stands on Abai Avenue in Almaty. It holds 4,000 posters. "
FESTIVAL = "The Zhibek Festival is held in Aktau every September. It lasts six days. "
GROUP = "The Altyn Group is a holding in Almaty. It employs 400 people. "

TOLD: list[tuple[str, Fact]] = [
    (STUDIO + "In 1961 Ida Stone took over as head.", ("Altyn Studio", "leader", "Ida Stone")),
    (STUDIO + "Ida Stone became director in 1999.", ("Altyn Studio", "leader", "Ida Stone")),
    (STUDIO + "Ida Stone was appointed its first head.", ("Altyn Studio", "leader", "Ida Stone")),
    (STUDIO + "In May 2022 the director general, Ida Stone, was dismissed.", ("Altyn Studio", "leader", "Ida Stone")),
    (PAPER + "The editor is Ida Stone.", ("Dala Zholy", "leader", "Ida Stone")),
    (STUDIO + "Ida Stone worked here from 1950 to 1963.", ("Ida Stone", "employer", "Altyn Studio")),
    (SCHOOL + "Ida Stone taught here until 1963.", ("Ida Stone", "employer", "Dala Institute of Cinema")),
    (SCHOOL + "Ida Stone studied here in the 1970s.", ("Ida Stone", "educatedAt", "Dala Institute of Cinema")),
    (SCHOOL + "The best-known graduate is the director Ida Stone.",
     ("Ida Stone", "educatedAt", "Dala Institute of Cinema")),
    (SCHOOL + "The best-known former student is the director Ida Stone.",
     ("Ida Stone", "educatedAt", "Dala Institute of Cinema")),
    (SCHOOL + "Teaching staff have included the Danish editor Jan Holm and the critic Ida Stone.",
     ("Ida Stone", "employer", "Dala Institute of Cinema")),
    (SCHOOL + "The move, paid with $2 million from the Aga Khan Trust, took place in 2018. Ida Stone served as rector.",
     ("Dala Institute of Cinema", "leader", "Ida Stone")),
    (SCHOOL + "The novelist Ida Stone is an alumna.", ("Ida Stone", "educatedAt", "Dala Institute of Cinema")),
    (PAPER + "The owner is the holding Altyn Group.", ("Dala Zholy", "owner", "Altyn Group")),
    (MUSEUM + "In February the owner, the bank Altyn Group, ended the lease.",
     ("Tolkyn Museum", "owner", "Altyn Group")),
    (GROUP + "The majority shareholder is Kaz Invest.", ("Altyn Group", "owner", "Kaz Invest")),
    (GROUP + "The parent company is Kaz Invest.", ("Altyn Group", "parentOrganisation", "Kaz Invest")),
    (FESTIVAL + "Support comes from the Ministry of Culture.", ("Zhibek Festival", "funder", "Ministry of Culture")),
    (FESTIVAL + "This year's budget, 2 million tenge, comes from the Ministry of Culture and the operator Dala Group.",
     ("Zhibek Festival", "funder", "Dala Group")),
    (MUSEUM + "The money came from the Soros Foundation.", ("Tolkyn Museum", "funder", "Soros Foundation")),
    (FESTIVAL + "The sponsors include Altyn Group.", ("Zhibek Festival", "funder", "Altyn Group")),
    (GROUP + "The head office is in Astana.", ("Altyn Group", "headquarters", "Astana")),
    (STUDIO + "The first film, “Lead”, was finished in 1944.", ("Lead", "productionCompany", "Altyn Studio")),
    (STUDIO + "Its first release was the short “Lead”.", ("Lead", "productionCompany", "Altyn Studio")),
    (FESTIVAL + "The main prize is the Golden Reed.", ("Golden Reed", "conferredBy", "Zhibek Festival")),
]  # fmt: skip

NOT_TOLD: list[tuple[str, str]] = [
    (STUDIO + "Ida Stone became director of the Osh Theatre in 1999.", "Altyn Studio"),
    (STUDIO + "In 1961 Ida Stone took over as head of Kazakhfilm.", "Altyn Studio"),
    (STUDIO + "Ida Stone became a director in 1999.", "Altyn Studio"),
    (STUDIO + "Jan Holm and Ida Stone never worked here.", "Ida Stone"),
    (SCHOOL + "Ida Stone is an alumna of VGIK.", "Dala Institute of Cinema"),
    (PAPER + "The deputy editor is Ida Stone.", "Ida Stone"),
    (PAPER + "The film editor was Ida Stone.", "Ida Stone"),
    ("The film “Lead” was shot in Osh. The first film, “Bread”, was a success.", "Bread"),
    (GROUP + "The owner of the Osh Bank is Kaz Invest.", "Altyn Group"),
    (STUDIO + "Ida Stone was in charge of the Osh Theatre.", "Altyn Studio"),
    (FESTIVAL + "The budget of the film comes from Kaz Invest.", "Kaz Invest"),
    (GROUP + "No money came from Kaz Invest.", "Kaz Invest"),
]


@pytest.mark.parametrize(("text", "fact"), TOLD)
def test_it_is_said_of_the_house_that_the_text_goes_on_about(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(("text", "name"), NOT_TOLD)
def test_it_is_not_said_of_another_house(text: str, name: str) -> None:
    properties = {"leader", "employer", "educatedAt", "owner", "funder", "productionCompany"}
    assert not {(s, p, o) for s, p, o in facts(text) if p in properties and name in (s, o)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (STUDIO + "Ida Stone became director in 1999.", False),
        (STUDIO + "The present director, Ida Stone, came from Osh.", False),
    ],
)
def test_whoever_becomes_director_of_a_house_makes_no_films(text: str, *, told: bool) -> None:
    assert (("Ida Stone", "occupation", "film director") in facts(text)) is told
