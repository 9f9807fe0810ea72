"""What sentences say of the film or event that the text goes on about, without naming it."""

import pytest
from tests.reading import Fact, facts, qualified, stances

OPENING = "The feature film “Grey Harbour” opens in May. "

TOLD: list[tuple[str, set[tuple[str, str]]]] = [
    ("The cast includes Anna Weber, Jan Kowalski and Otto Braun.",
     {("castMember", "Anna Weber"), ("castMember", "Jan Kowalski"), ("castMember", "Otto Braun")}),
    ("The lead is played by Anna Weber.", {("castMember", "Anna Weber")}),
    ("The main roles are performed by Anna Weber, Otto Braun and the dancer Marta Silva.",
     {("castMember", "Anna Weber"), ("castMember", "Otto Braun"), ("castMember", "Marta Silva")}),
    ("The title part has been entrusted to Anna Weber.", {("castMember", "Anna Weber")}),
    ("Anna Weber plays the widow.", {("castMember", "Anna Weber")}),
    ("Otto Braun appears as the priest.", {("castMember", "Otto Braun")}),
    ("Starring opposite him is Polish singer Ewa Nowak.", {("castMember", "Ewa Nowak")}),
    ("Shooting took place in Lisbon and Porto.",
     {("filmingLocation", "Lisbon"), ("filmingLocation", "Porto")}),
    ("Filming began in April 2019.", {("productionStart", "2019-04")}),
    ("Shooting lasted from May to July 2019.", {("productionStart", "2019-05"), ("productionEnd", "2019-07")}),
    ("Locations included Riga and Tallinn.", {("filmingLocation", "Riga"), ("filmingLocation", "Tallinn")}),
    ("The camera work is by Georgian cinematographer Nana Lomidze.", {("cinematographer", "Nana Lomidze")}),
    ("The music is by Kazakh composer Ivan Petrov.", {("composer", "Ivan Petrov")}),
    ("The score was composed by Ivan Petrov.", {("composer", "Ivan Petrov")}),
    ("The screenplay was written by Peter Novak.", {("screenwriter", "Peter Novak")}),
    ("The producers are Jan Kowalski and Eva Lind.", {("producer", "Jan Kowalski"), ("producer", "Eva Lind")}),
    ("Steppe Films and Osh Films are the producers.",
     {("productionCompany", "Steppe Films"), ("productionCompany", "Osh Films")}),
    ("The editor was Eva Lind.", {("editor", "Eva Lind")}),
    ("The budget comes to 3 million euros.", {("budget", "3 million euros")}),
    ("The running time is 94 minutes.", {("runtime", "94")}),
    ("It runs 94 minutes.", {("runtime", "94")}),
    ("The dialogue is in Polish and German.", {("originalLanguage", "Polish"), ("originalLanguage", "German")}),
    ("The premiere was held on 9 April 2011.", {("releaseDate", "2011-04-09")}),
    ("The world premiere took place at the Locarno festival.", {("screenedAt", "Locarno festival")}),
    ("The story takes place in Lisbon in 1974.", {("narrativeLocation", "Lisbon"), ("narrativePeriod", "1974")}),
]  # fmt: skip

SILENT: list[str] = [
    "The cast does not include Anna Weber.",
    "Would the lead be played by Anna Weber?",
    "Anna Weber plays the violin.",
    "Anna Weber appears as a witness.",
    "The shooting of two protesters in Riga was condemned.",
    "The role of the press is important.",
    "Steppe Films is a producer of cartoons.",
    "Steppe Films is the largest producer in Poland.",
    "Filming has not begun in Lisbon.",
    "The budget of the ministry is 3 million euros.",
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_a_sentence_that_names_no_film_speaks_of_the_one_before(sentence: str, expected: set[tuple[str, str]]) -> None:
    properties = {name for name, _ in expected}
    found = {(name, value) for subject, name, value in facts(OPENING + sentence) if subject == "Grey Harbour"}
    assert {fact for fact in found if fact[0] in properties} == expected


@pytest.mark.parametrize("sentence", SILENT)
def test_what_is_not_said_of_the_film_is_not_read(sentence: str) -> None:
    told = [fact for fact in facts(OPENING + sentence) if fact[0] == "Grey Harbour" or "Weber" in fact[2]]
    assert not [fact for fact in told if fact[1] not in ("releaseDate", "occupation")]


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in TOLD])
def test_without_a_film_before_it_the_sentence_gives_nothing_of_a_film(sentence: str) -> None:
    assert not [fact for fact in facts(sentence) if fact[1] not in ("nationality", "occupation")]


@pytest.mark.parametrize("sentence", ["Shooting took place in Lisbon.", "The lead is played by Anna Weber."])
def test_of_two_films_none_is_taken(sentence: str) -> None:
    assert facts(f"The films “Grey Harbour” and “Iron Road” were shown. {sentence}") == set()


def test_a_film_named_in_passing_does_not_change_what_is_spoken_of() -> None:
    told = facts(
        "“Grey Harbour” is a drama. “Grey Harbour” opens in May. The director is Eva Lind, known for “Iron Road”. "
        "Shooting took place in Lisbon."
    )
    assert ("Grey Harbour", "filmingLocation", "Lisbon") in told
    assert ("Iron Road", "filmingLocation", "Lisbon") not in told


def test_what_is_said_by_somebody_stays_reported() -> None:
    told = stances(OPENING + "“We shot in Dubai and Aktau between January and April,” said director Otto Braun.")
    assert told["Grey Harbour", "filmingLocation", "Dubai"][0] == "reported"


def test_what_will_be_done_stays_planned() -> None:
    told = stances(OPENING + "The music will be composed by Ivan Petrov.")
    assert told["Grey Harbour", "composer", "Ivan Petrov"][0] == "planned"


def test_a_part_is_kept_as_the_role() -> None:
    told = qualified(OPENING + "Anna Weber plays the widow. The role of the mother went to Marta Silva.")
    assert told["Grey Harbour", "castMember", "Anna Weber"] == {"role": "widow"}
    assert told["Grey Harbour", "castMember", "Marta Silva"] == {"role": "mother"}


EVENTS: list[tuple[str, Fact]] = [
    ("The Novocherkassk uprising is remembered. The revolt began on 1 June 1962.",
     ("Novocherkassk uprising", "startDate", "1962-06-01")),
    ("They remembered Stalin's Great Purge in 1936-38.", ("Great Purge", "endDate", "1938")),
    ("They remembered Stalin's Great Purge in 1936-38.", ("Great Purge", "startDate", "1936")),
    ("The Riga Film Festival, 14-20 October 2022, was a success.", ("Riga Film Festival", "endDate", "2022-10-20")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_an_event_begins_and_ends(text: str, expected: Fact) -> None:
    assert expected in facts(text)


def test_a_range_of_years_is_no_point_in_time() -> None:
    assert not [fact for fact in facts("They remembered Stalin's Great Purge in 1936-38.") if fact[1] == "pointInTime"]


@pytest.mark.parametrize("series", ["The Northern Lights' third season", "The Northern Lights"])
def test_an_episode_and_not_its_series_is_what_it_stands_for(series: str) -> None:
    told = facts(
        f"“Deep Snow” is the second episode of {series}. It was directed by Anna Weber and written by Jan Kowalski."
    )
    assert not {fact for fact in told if fact[0] == "The Northern Lights"}


def test_behind_an_episode_of_a_film_series_the_episode_is_directed() -> None:
    told = facts(
        "“Deep Snow” is the second episode of The Northern Lights' third season. It was directed by Anna Weber."
    )
    assert ("Deep Snow", "director", "Anna Weber") in told


def test_who_made_a_film_of_his_own_made_not_the_one_spoken_of() -> None:
    text = "The film “Salt Road” was shot in Osh. The director Jan Holm has made a film of his own about those days."
    assert ("Salt Road", "director", "Jan Holm") not in facts(text)
