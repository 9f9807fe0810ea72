"""Who sells a film, when its shooting is to begin, and what those who made it say of each other."""

import pytest
from tests.reading import Fact, facts, stances

FOG = "The comedy “Fog” opened in May. "
SALES: list[tuple[str, Fact]] = [
    ("Fortuna Films has acquired the world rights to the comedy “Fog”.", ("Fog", "distributor", "Fortuna Films")),
    ("Fortuna Films has picked up the rights to the comedy “Fog”.", ("Fog", "distributor", "Fortuna Films")),
    (f"{FOG}World sales are with Fortuna Films of Paris.", ("Fog", "distributor", "Fortuna Films")),
    (f"{FOG}The distributor, Meloman Film, has also sold it to Turkey.", ("Fog", "distributor", "Meloman Film")),
    (
        f"{FOG}Its agent has sold it to several distributors, including Karma Films in Spain and Meloman Film.",
        ("Fog", "distributor", "Meloman Film"),
    ),
    ("Anna Weber edited some forty films, including the comedy “Fog”.", ("Fog", "editor", "Anna Weber")),
    ("Anna Weber has cut sixty films at Kazakhfilm, among them the comedy “Fog”.", ("Fog", "editor", "Anna Weber")),
    ("Anna Weber produced a dozen pictures, notably the comedy “Fog”.", ("Fog", "producer", "Anna Weber")),
    (
        "The comedy “Fog” and the drama “Dew” are here. Both films premiered at the Eurasia festival.",
        ("Dew", "screenedAt", "Eurasia festival"),
    ),
    (
        "The Osh Film Festival opened. Latvia is represented by Anna Weber's comedy “Fog”.",
        ("Fog", "screenedAt", "Osh Film Festival"),
    ),
    (f"{FOG}The Asia Fund is contributing 200,000 euros.", ("Fog", "funder", "Asia Fund")),
    (f"{FOG}The rest has come from the Asia Fund and Licht Film.", ("Fog", "funder", "Licht Film")),
    ("The comedy “Fog” represented Latvia at the Oscars.", ("Fog", "countryOfOrigin", "Latvia")),
    (f"{FOG}Playing opposite him is the young Vera Lund.", ("Fog", "castMember", "Vera Lund")),
    (f"{FOG}Best screenplay was won by Vera Lund at the festival.", ("Vera Lund", "awardReceived", "Best screenplay")),
    ("Vera Lund was voted best comic actress.", ("Vera Lund", "awardReceived", "best comic actress")),
    (f"{FOG}The animated feature “Dew” was voiced by Jan Berg.", ("Dew", "castMember", "Jan Berg")),
    (f"{FOG}It cost 4 billion sum.", ("Fog", "budget", "4 billion sum")),
    (
        "The comedy “Fog” was made by Alatau Films in association with Oymo Studio of Bishkek.",
        ("Fog", "productionCompany", "Oymo Studio"),
    ),
]


@pytest.mark.parametrize(("text", "fact"), SALES)
def test_who_sold_and_who_made_is_told(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fortuna Films has acquired the rights to the novel “Fog”.",
        "Fortuna Films has acquired the remake rights to the comedy “Fog”.",
        "Fortuna Films has not acquired the rights to the comedy “Fog”.",
        f"{FOG}The distributor could be Meloman Film.",
        f"{FOG}A second part has been announced. The distributor is Meloman Film.",
        "Anna Weber produced a dozen pictures, not including the comedy “Fog”.",
        "The comedy “Fog” was shot by Anna Weber to her own script, produced by Erik Holm.",
    ],
)
def test_who_did_not_is_not(text: str) -> None:
    told = facts(text)
    assert not any(s == "Fog" and p in ("distributor", "producer", "screenwriter") for s, p, _ in told)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (f"{FOG}The music is by Weber's elder brother, Jan Berg.", ("Fog", "composer", "Weber")),
        ("The comedy “Fog” is shown with its score, written by Jan Berg.", ("Fog", "screenwriter", "Jan Berg")),
        (f"{FOG}A second part has been announced. Shooting began in Osh.", ("Fog", "filmingLocation", "Osh")),
        (f"{FOG}The Asia Fund is contributing 200,000 euros to the festival.", ("Fog", "funder", "Asia Fund")),
        (f"{FOG}The rest will not come from the Asia Fund.", ("Fog", "funder", "Asia Fund")),
        (f"{FOG}A new season is planned. Shooting began in Osh.", ("Fog", "filmingLocation", "Osh")),
    ],
)
def test_what_is_somebody_elses_is_not_taken(text: str, fact: Fact) -> None:
    assert fact not in facts(text)


STARTS: list[tuple[str, Fact]] = [
    ("Filming of the comedy “Fog” is due to begin in Osh in May 2035.", ("Fog", "productionStart", "2035-05")),
    ("Filming of the comedy “Fog” is due to begin in Osh in May 2035.", ("Fog", "filmingLocation", "Osh")),
    ("The comedy “Fog” is ready. Cameras will roll in May 2035.", ("Fog", "productionStart", "2035-05")),
    ("Anna Weber is about to shoot the comedy “Fog”.", ("Fog", "director", "Anna Weber")),
    ("The animated feature “Fog”, to be voiced by Jan Berg, is a sequel.", ("Fog", "castMember", "Jan Berg")),
    ("Shooting of the comedy “Fog” is set to start in May 2035.", ("Fog", "productionStart", "2035-05")),
]


@pytest.mark.parametrize(("text", "fact"), STARTS)
def test_what_is_due_to_begin_is_a_plan(text: str, fact: Fact) -> None:
    assert stances(text)[fact][0] == "planned"


def test_what_is_unlikely_is_none() -> None:
    assert not any(p == "productionStart" for _, p, _ in facts("Filming of “Fog” is unlikely to begin in May 2035."))


TALK = (
    "“Grey Harbour” opens on Friday. We met its director, Anna Weber.\n\nWhere did you shoot the film?\n\n"
    "I shot in Osh.\n\nHow did you work?\n\n{}\n\nWhat comes next?\n\nI do not know."
)
SAID: list[tuple[str, Fact]] = [
    ("My cameraman, Jan Berg, wanted no lamps.", ("Grey Harbour", "cinematographer", "Jan Berg")),
    ("My producer, Erik Holm, sold his car.", ("Grey Harbour", "producer", "Erik Holm")),
    ("Our editor, Olga Lund, was in Riga.", ("Grey Harbour", "editor", "Olga Lund")),
    ("I wrote the first draft in Berlin.", ("Grey Harbour", "screenwriter", "Anna Weber")),
    (
        "Dana Omarova was in my short film “Dew”. Here she plays the mother.",
        ("Grey Harbour", "castMember", "Dana Omarova"),
    ),
]


@pytest.mark.parametrize(("answer", "fact"), SAID)
def test_what_who_made_a_film_says_of_it(answer: str, fact: Fact) -> None:
    blocks = TALK.format(answer).split("\n\n")
    assert stances(*blocks)[fact] == ("reported", "Anna Weber")


@pytest.mark.parametrize(
    "answer",
    [
        "My first cameraman, Jan Berg, wanted no lamps.",
        "My usual producer, Erik Holm, was busy.",
        "The Asia Fund refused to support us.",
        "We will not begin shooting in April 2031.",
    ],
)
def test_what_was_not_so_is_not_told(answer: str) -> None:
    told = facts(*TALK.format(answer).split("\n\n"))
    assert not any(p in ("cinematographer", "producer", "funder", "productionStart") for _, p, _ in told)
