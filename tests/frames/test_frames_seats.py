"""Where houses stand, who buys and heads them, how long they last; and places within places."""

import pytest
from tests.reading import Fact, facts

STATED: list[tuple[str, set[Fact]]] = [
    (
        "It was made with money from the Gaumont Fund in Amsterdam.",
        {("Gaumont Fund", "headquarters", "Amsterdam"), ("Gaumont Fund", "locatedIn", "Amsterdam")},
    ),
    ("The film was produced by Gaumont Arts of Berlin.", {("Gaumont Arts", "headquarters", "Berlin")}),
    ("It was co-produced by Mosfilm and by NHK of Japan.", {("NHK", "country", "Japan")}),
    ("It was edited at Salt Road Films, Geneva.", {("Salt Road Films", "headquarters", "Geneva")}),
    ("Ivan Petrov founded Gaumont Arts in Colombo in 2008.", {("Gaumont Arts", "headquarters", "Colombo")}),
    ("Mosfilm was bought by Ivan Petrov in 2001.", {("Mosfilm", "owner", "Ivan Petrov")}),
    (
        "The film “Grey Harbour” was supported by Mosfilm, the Film Fund of Uzbekistan and Eurimages.",
        {("Grey Harbour", "funder", "Film Fund of Uzbekistan"), ("Grey Harbour", "funder", "Eurimages")},
    ),
    ("Ivan Petrov sold Mosfilm to Paul Novak.", {("Mosfilm", "owner", "Paul Novak")}),
    ("Paul Novak acquired a third of Mosfilm.", {("Mosfilm", "owner", "Paul Novak")}),
    ("Half of Mosfilm is held by Paul Novak.", {("Mosfilm", "owner", "Paul Novak")}),
    ("The main shareholder of Mosfilm is Paul Novak.", {("Mosfilm", "owner", "Paul Novak")}),
    ("Mosfilm is the property of Paul Novak.", {("Mosfilm", "owner", "Paul Novak")}),
    ("Mosfilm was wound up by the High Court in 1996.", {("Mosfilm", "dissolved", "1996")}),
    ("Mosfilm was declared bankrupt in 1998.", {("Mosfilm", "dissolved", "1998")}),
    ("Mosfilm went into liquidation on 3 March 1913.", {("Mosfilm", "dissolved", "1913-03-03")}),
    (
        "Dawn Herald was a weekly published in Harbin from 1921 to 1938.",
        {("Dawn Herald", "inception", "1921"), ("Dawn Herald", "dissolved", "1938")},
    ),
    (
        "The Committee for Rivers existed from 1949 to 1955.",
        {("Committee for Rivers", "inception", "1949"), ("Committee for Rivers", "dissolved", "1955")},
    ),
    ("Goskino (since 1935: Mosfilm) made it.", {("Mosfilm", "formerName", "Goskino")}),
    ("Goskino \u2014 since 1935 Mosfilm \u2014 made it.", {("Mosfilm", "formerName", "Goskino")}),
    ("Ivan Petrov is secretary-general of the Rivers Union.", {("Rivers Union", "leader", "Ivan Petrov")}),
    ("Ivan Petrov has been general manager of Mosfilm.", {("Mosfilm", "leader", "Ivan Petrov")}),
    ("The general producer of Mosfilm, Ivan Petrov, disagreed.", {("Mosfilm", "leader", "Ivan Petrov")}),
    (
        "Mosfilm said that Ivan Petrov had replaced Paul Novak as chief executive.",
        {("Mosfilm", "leader", "Ivan Petrov"), ("Mosfilm", "leader", "Paul Novak")},
    ),
    (
        "Together with Anna Weber and Paul Novak he founded Mosfilm.",
        {("Mosfilm", "founder", "Anna Weber"), ("Mosfilm", "founder", "Paul Novak")},
    ),
    (
        "Qarasaz is a village in the Alakol District of Jetisu Region, in the far east of Kazakhstan.",
        {
            ("Qarasaz", "locatedIn", "Alakol District"),
            ("Qarasaz", "locatedIn", "Jetisu Region"),
            ("Qarasaz", "country", "Kazakhstan"),
        },
    ),
    ("He was born in the Aktobe Region of the Kazakh SSR.", {("Aktobe Region", "locatedIn", "Kazakh SSR")}),
    ("He was born in the Aravan region of Osh province.", {("Aravan region", "locatedIn", "Osh province")}),
    ("She lived in Uralsk, in what was then the Kazakh SSR.", {("Uralsk", "locatedIn", "Kazakh SSR")}),
    ("Weber Island lies in Lake Van in eastern Turkey.", {("Weber Island", "country", "Turkey")}),
    (
        "The Weber Trial was held in Osh between 12 February and 1 March 1938.",
        {
            ("Weber Trial", "startDate", "1938-02-12"),
            ("Weber Trial", "endDate", "1938-03-01"),
            ("Weber Trial", "location", "Osh"),
        },
    ),
    ("At the battle of Osh (12 July 1838) he was there.", {("battle of Osh", "pointInTime", "1838-07-12")}),
    ("The Weber fire in Trieste on 13 July 1920 was large.", {("Weber fire", "pointInTime", "1920-07-13")}),
    ("Mosfilm is a member of the Rivers Union.", {("Mosfilm", "memberOf", "Rivers Union")}),
    ("Aktau was called Shevchenko until 1991.", {("Aktau", "formerName", "Shevchenko")}),
    ("The newspaper Dawn Herald was published in Harbin.", {("Dawn Herald", "headquarters", "Harbin")}),
    ("Ivan Petrov fell in the battle of Osh.", {("Ivan Petrov", "participantIn", "battle of Osh")}),
    (
        "At the battle of Osh, in which Ivan Petrov fell, she was there.",
        {("Ivan Petrov", "participantIn", "battle of Osh")},
    ),
    ("The Weber Prize, given since 2003 by Mosfilm, is old.", {("Weber Prize", "inception", "2003")}),
    ("The Weber Prize was established by Mosfilm in 2020.", {("Weber Prize", "conferredBy", "Mosfilm")}),
    (
        "The Frunze Newsreel Studio is in Osh. In 1956 the studio was renamed Kyrgyzfilm.",
        {("Kyrgyzfilm", "formerName", "Frunze Newsreel Studio")},
    ),
    ("They met at 14 Weber Street in Osh.", {("14 Weber Street", "locatedIn", "Osh")}),
    ("The riots of 1989 in the Fergana Valley went on.", {("riots of 1989", "location", "Fergana Valley")}),
]
NOTHING: list[tuple[str, str]] = [
    ("In 2010 the museum became part of the Film Institute.", "inception"),
    ("Lindenfilm fell out with a station. The station's director, Ivan Petrov, left.", "occupation"),
    ("Lindenfilm is a studio. The committee's chairman, Ivan Petrov, left.", "leader"),
    ("An exhibition entitled “Grey Harbour” was opened in Osh on 20 July 2016.", "releaseDate"),
    ("The current name, Lindenfilm, dates from 1961.", "inception"),
    ("It hangs in a hall in Tashkent, named after Ivan Petrov.", "namedAfter"),
    ("The uprising of 1916 in Turkestan was put down by Ivan Petrov.", "endDate"),
    ("They joined as members of the Rivers Union, the Art Guild and the Film Union.", "memberOf"),
    ("Ivan Petrov met Mosfilm in Paris.", "headquarters"),
    ("Ivan Petrov sued Gaumont Arts in Berlin.", "locatedIn"),
    ("The Osh Federation was founded in Riga in 1938 by the Weber Library and the Linden Museum.", "locatedIn"),
    ("Ivan Petrov did not buy Mosfilm.", "owner"),
    ("Ivan Petrov wanted to buy Mosfilm.", "headquarters"),
    ("Ivan Petrov bought the rights to it from Mosfilm.", "owner"),
    ("Ivan Petrov may sell Mosfilm to Paul Novak.", "owner"),
    ("Mosfilm was not declared bankrupt in 1998.", "dissolved"),
    ("Ivan Petrov was deputy secretary-general of the Rivers Union.", "leader"),
    ("He came from the Volga region of Tatarstan.", "locatedIn"),
    ("The Victory Monument is close to the one in Riga.", "locatedIn"),
    ("Ivan Petrov followed Paul Novak as a reporter.", "leader"),
    ("Ivan Petrov fell on the stairs in Osh.", "participantIn"),
    ("Ivan Petrov took no part in the battle of Osh.", "participantIn"),
    ("The court closed the case of Mosfilm in 1998.", "dissolved"),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_it_is_said_of_a_house_or_a_place(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


def test_where_a_house_was_founded_is_its_seat_unless_the_text_tells_another() -> None:
    told = facts("Gaumont Arts was founded in London in 1975 by Ivan Petrov. Gaumont Arts is based in Paris.")
    assert {fact for fact in told if fact[1] == "headquarters"} == {("Gaumont Arts", "headquarters", "Paris")}


@pytest.mark.parametrize(("text", "name"), NOTHING)
def test_it_is_not_said(text: str, name: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == name]


def test_continents_in_a_row_lie_in_no_other() -> None:
    found = facts("Film-makers came from countries of Europe, Asia, Africa and North and South America.")
    assert not [fact for fact in found if fact[1] == "locatedIn"]
