"""Bodies, their branches and who leaves them: no film comes out of a prison, no region lies in a town."""

import pytest
from tests.reading import facts, qualified


@pytest.mark.parametrize(
    "text",
    [
        "Aigul Tashbaeva was released from the post of minister on 28 October 2012. She likes films.",
        "The film tells it. Ivan Petrov was released from prison in 1956.",
        "Bolot Kerimov was released on bail in May 2014. His films are known.",
    ],
)
def test_people_are_released_but_do_not_come_out(text: str) -> None:
    assert not [each for each in facts(text) if each[1] == "releaseDate"]


def test_a_film_comes_out() -> None:
    found = facts("The film “Grey Harbour” was released on 28 October 2012.")
    assert ("Grey Harbour", "releaseDate", "2012-10-28") in found


def test_festivals_with_their_years_are_no_films() -> None:
    text = (
        "The oldest of the films “Salt Road” (1946), Weber International Film Festival (1951) and "
        "Lindau Film Festival (1976) are known."
    )
    assert {each for each in facts(text) if each[1] == "releaseDate"} == {("Salt Road", "releaseDate", "1946")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Georgian SSR is a place with a studio in a street located in Tbilisi.", False),
        ("Osh Region lies in Kyrgyzstan.", True),
        ("The Weber Museum is located in Tbilisi.", True),
    ],
)
def test_a_region_lies_in_a_country_and_in_no_town(text: str, told: bool) -> None:
    assert any(p == "locatedIn" for s, p, o in facts(text) if s != "Tbilisi") is told


def test_the_head_of_a_branch_heads_nothing_else() -> None:
    found = qualified("Ivan Petrov, head of the Osh Region office of the Weber Society, spoke.")
    assert "of" not in found["Ivan Petrov", "positionHeld", "head"]
    whole = qualified("Ivan Petrov, head of the Weber Society, spoke.")
    assert whole["Ivan Petrov", "positionHeld", "head"] == {"of": "Weber Society"}


def test_the_new_director_of_a_house_is_no_film_director() -> None:
    theatre = "The Uchqun Theatre is closed. Anna Weber became the new director."
    assert ("Anna Weber", "occupation", "film director") not in facts(theatre)


def test_a_foundation_that_is_laid_founds_nothing() -> None:
    found = facts("The merger in 1923 laid the foundation for the Lenfilm studio.")
    assert not [each for each in found if each[1] == "inception"]


def test_where_a_body_meets_is_not_where_it_is() -> None:
    found = facts("At the 16th session of the Supreme Council of Tajikistan in Khujand, Anna Weber spoke.")
    assert not [each for each in found if each[1] == "locatedIn"]


def test_the_language_of_a_name_is_no_country() -> None:
    found = facts("From 1961 the town was Tselinograd, Russian for virgin lands city.")
    assert not [each for each in found if each[1] == "country"]
    assert ("Omsk", "country", "Russia") in facts("He was born in Omsk, Russia.")


def test_a_head_of_state_is_one() -> None:
    assert ("Anna Weber", "positionHeld", "head of state") in facts("In 1992 Anna Weber was elected head of state.")


def test_the_country_is_not_the_state_that_it_left() -> None:
    text = (
        "Kazakhstan changed. At its independence from the Soviet Union in 1991 the town was renamed. Anna Weber served "
        "as the country's president until 2019."
    )
    held = qualified(text)["Anna Weber", "positionHeld", "president"]
    assert held["of"] == "Kazakhstan"


def test_a_board_is_part_of_its_body() -> None:
    text = "Anna Weber was the chairman of the Board of Directors of the Istanbul Foundation for Culture for 16 years."
    found = qualified(text)
    assert found["Anna Weber", "positionHeld", "chairman"]["of"] == "Istanbul Foundation for Culture"
    assert not [each for each in found if "Board of Directors" in each]


def test_who_is_a_house_s_first_director_has_not_founded_it() -> None:
    first = facts("Tengri Film was founded in 1923, with Daniel Weber as the first director.")
    assert ("Tengri Film", "founder", "Daniel Weber") not in first
    assert ("Tengri Film", "founder", "Daniel Weber") in facts("Tengri Film was founded with Daniel Weber in 1923.")


def test_the_chief_of_something_else_does_not_lead_the_house_spoken_of() -> None:
    text = "The Weber Archive has moved. Ivan Petrov, General Director of Cinema at the ministry, said no."
    assert not [each for each in facts(text) if each[1] == "leader"]


def test_who_wrote_what_an_excerpt_is_from_directs_no_film() -> None:
    text = "The theater opened with an excerpt from “Grey Harbour” by Anna Weber. It shows films, too."
    assert not [each for each in facts(text) if each[1] == "director"]
    assert ("Grey Harbour", "director", "Anna Weber") in facts("The film club showed “Grey Harbour” by Anna Weber.")


def test_a_chief_director_of_a_theatre_is_no_film_director() -> None:
    text = "The theater owes much to its first director Bolot Adilov and first chief director Zhumat Shanin."
    assert not [each for each in facts(text) if each[2] == "film director"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Weber Institute became a university in 2008.", False),
        ("In 1919 the palace became the Weber Museum.", True),
    ],
)
def test_what_a_school_becomes_is_not_its_beginning(text: str, told: bool) -> None:
    assert any(p == "inception" for _, p, _ in facts(text)) is told


def test_a_school_was_no_country_before() -> None:
    found = facts("Ivan Petrov set up the national film school in Poland, now known as Lindau Film School.")
    assert not [each for each in found if each[1] == "formerName"]
    assert ("Mosfilm", "formerName", "Goskino") in facts("Ivan Petrov worked for Goskino, now Mosfilm.")


def test_an_event_does_not_begin_on_the_day_of_the_one_before_it() -> None:
    late = facts("The Lindau Revolution began after parliamentary elections on February 27, 2005.")
    assert not [each for each in late if each[1] == "startDate"]
    assert ("Lindau Revolution", "startDate", "2005-02-27") in facts(
        "The Lindau Revolution began on February 27, 2005."
    )


@pytest.mark.parametrize(
    "text",
    [
        "On 1 June the Minister of Culture and National Heritage Timur Aliev spoke.",
        "Deputy Minister of Culture, Information and Youth Policy Timur Aliev spoke.",
    ],
)
def test_the_words_of_a_portfolio_are_no_part_of_a_name(text: str) -> None:
    assert {s for s, p, _ in facts(text) if p == "positionHeld"} == {"Timur Aliev"}


def test_who_is_named_director_makes_no_films() -> None:
    text = "The two archives were merged. Anna Weber was named the director."
    assert ("Anna Weber", "occupation", "film director") not in facts(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Weber was jailed for five years on fraud charges in 2012.", {("Anna Weber", "fraud")}),
        ("A court sentenced Anna Weber to a year on charges of embezzlement.", {("Anna Weber", "embezzlement")}),
        ("Anna Weber was acquitted of fraud charges.", set()),
        ("Anna Weber was arrested on fraud charges.", set()),
        ("Anna Weber was jailed on trumped-up charges.", set()),
    ],
)
def test_of_what_somebody_is_convicted(text: str, told: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(text) if p == "convictedOf"} == told


def test_lives_are_claimed_by_what_is_told_of() -> None:
    found = qualified("The Osh riots took the lives of more than 400 people.")
    assert found["Osh riots", "numberOfDeaths", "400"] == {"amount": "more than 400"}
    assert not [each for each in facts("The Osh riots took years of more than 400 people.") if each[1] != "location"]


def test_a_minister_of_a_nation_is_of_no_body_named_by_it() -> None:
    found = qualified("A court sentenced former Kazakh Culture Minister Arman Weber to eight years.")
    assert ("Arman Weber", "positionHeld", "culture minister") in found
    assert "Kazakh Culture" not in str(found)


def test_a_house_that_opened_is_no_film() -> None:
    assert not [each for each in facts("The Weber Museum opened in 1950.") if each[1] == "releaseDate"]
    assert ("Weber Bridge", "releaseDate", "1950") in facts("The film Weber Bridge opened in 1950.")


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("The Weber Archive keeps films. The department chair is Anna Lee.", False),
        ("The Weber Archive keeps films. The president is Anna Lee.", True),
    ],
)
def test_a_department_s_chair_leads_no_archive(text: str, led: bool) -> None:
    assert (("Weber Archive", "leader", "Anna Lee") in facts(text)) is led


def test_the_largest_of_a_continent_has_no_seat_there() -> None:
    found = facts("Tengri Film is one of the largest film studios in Europe.")
    assert not [each for each in found if each[1] == "headquarters"]
    assert ("Tengri Film", "headquarters", "Osh") in facts("Tengri Film is a film studio in Osh.")


def test_a_degree_is_no_house_and_a_post_nobody() -> None:
    found = facts("Bolat Weber, a researcher and Candidate of Philosophical Sciences, spoke.")
    assert not [each for each in found if each[1] == "employer"]
    text = "It began with the appointment of Gennady Weber as First Secretary of the Central Committee."
    assert "First Secretary" not in {s for s, _, _ in facts(text)}


def test_how_long_and_when_an_office_is_held_is_no_part_of_it() -> None:
    offices = facts(
        "Anna Lee, the long-time First Secretary of the Union of Composers, met the future President Bo Lee."
    )
    assert {o for _, p, o in offices if p == "positionHeld"} == {"first secretary", "president"}
