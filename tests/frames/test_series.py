"""A series has a crew, players and makers as a film has; a series of books, of paintings or of meetings has none."""

import pytest
from tests.reading import facts

TOLD: list[tuple[str, set[tuple[str, str, str]]]] = [
    ("Salt Road is a Latvian miniseries directed by Anna Weber and starring Otto Braun.",
     {("Salt Road", "director", "Anna Weber"), ("Salt Road", "castMember", "Otto Braun")}),
    ("The studio shot the series “Salt Road” in Riga. The series stars Otto Braun and was written by Eva Lind.",
     {("Salt Road", "filmingLocation", "Riga"), ("Salt Road", "castMember", "Otto Braun"),
      ("Salt Road", "screenwriter", "Eva Lind")}),
    ("Casa del Sol is a Mexican telenovela produced by Marta Silva. It stars Otto Braun.",
     {("Casa del Sol", "producer", "Marta Silva"), ("Casa del Sol", "castMember", "Otto Braun")}),
    ("Marta Silva was born in 1970 in Lisbon. In 1997 she starred in the telenovela Casa del Sol.",
     {("Casa del Sol", "castMember", "Marta Silva")}),
    ("House Brothers is a Canadian reality television series that is produced by Northern Pictures.",
     {("House Brothers", "productionCompany", "Northern Pictures")}),
    ("“The Guests” is the fifth episode of the second season of the drama series Salt Road, and the last.",
     {("The Guests", "partOfSeries", "Salt Road")}),
    ("The television film was short. “The Guests” is the second episode of Salt Road's third season.",
     {("The Guests", "partOfSeries", "Salt Road")}),
    ("“Smoke” is the twenty-first episode of the television medical drama Steppe Doctors.",
     {("Smoke", "partOfSeries", "Steppe Doctors")}),
    ("The film series Steppe Detectives consists of two films: Grey Wolves (2010) and Red Wolves (2014).",
     {("Grey Wolves", "partOfSeries", "Steppe Detectives"), ("Red Wolves", "partOfSeries", "Steppe Detectives")}),
    ("The Watch is a Latvian series of action films written by and starring Otto Braun. "
     "The series consists of three films: The Watch (2010), The Watch 2 (2012) and The Watch 3 (2014).",
     {("The Watch 2", "partOfSeries", "The Watch"), ("The Watch 3", "partOfSeries", "The Watch")}),
    ("Casa del Sol is a Mexican telenovela. Casa del sol stars Otto Braun.",
     {("Casa del Sol", "castMember", "Otto Braun")}),
    ("Filming of the television series “Salt Road” began in May 2019.", {("Salt Road", "productionStart", "2019-05")}),
]  # fmt: skip

NOT_TOLD = [
    ("“Smoke” was the first episode in the history of Riga Film Studio.", "partOfSeries"),
    ("The film “Smoke” was the last chapter of the life of Anna Weber.", "partOfSeries"),
    ("The series consists of three exhibitions: Anna Weber, Otto Braun and Eva Lind.", "partOfSeries"),
    ("Harvest is a series of novels by Ann Lee. The series was read aloud by Otto Braun.", "castMember"),
    ("The painter showed a series of paintings, “Salt Road”, with Otto Braun.", "castMember"),
    ("The society held a series of meetings in Riga with Otto Braun.", "filmingLocation"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_series_is_credited_as_a_film_is(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert expected <= {(s, p, o) for s, p, o, *_ in facts(text)}


@pytest.mark.parametrize(("text", "property_"), NOT_TOLD)
def test_what_is_no_series_of_the_screen_has_no_players(text: str, property_: str) -> None:
    assert property_ not in {p for _, p, *_ in facts(text)}
