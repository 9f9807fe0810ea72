"""What the first sentence of an entry says of a film, however it joins who did what."""

import pytest
from tests.reading import facts

TOLD: list[tuple[str, set[tuple[str, str, str]]]] = [
    ("Grey Diaries is a 2010 short documentary about Otto Braun, animated and directed by Anna Weber.",
     {("Grey Diaries", "director", "Anna Weber")}),
    ("Salt Road is a 1971 comedy film written, directed, produced, and starring Otto Braun.",
     {("Salt Road", "director", "Otto Braun"), ("Salt Road", "castMember", "Otto Braun")}),
    ("Directed by Otto Braun, and written by Eva Lind, Jan Kowalski and Peter Novak, the film “Fog” stars Ivan Petrov.",
     {("Fog", "screenwriter", "Eva Lind"), ("Fog", "screenwriter", "Peter Novak")}),
    ("Salt Road was directed by Otto Braun and has a screenplay credited to Eva Lind and Marta Silva.",
     {("Salt Road", "screenwriter", "Eva Lind"), ("Salt Road", "screenwriter", "Marta Silva")}),
    ("Salt Road was directed by Jan Wolf, co-produced by Northern Pictures and Baltic Film with music by Jan Wolf.",
     {("Salt Road", "productionCompany", "Northern Pictures"), ("Salt Road", "productionCompany", "Baltic Film")}),
    ("Salt Road is a 1937 Northern Pictures short subject directed by Otto Braun.",
     {("Salt Road", "productionCompany", "Northern Pictures")}),
    ("The film “Salt Road” features the popular pair of Otto Braun and Marta Silva.",
     {("Salt Road", "castMember", "Otto Braun"), ("Salt Road", "castMember", "Marta Silva")}),
    ("Salt Road is a documentary from the director Anna Weber, filmed in 2004 in the Portuguese capital Lisbon.",
     {("Salt Road", "filmingLocation", "Lisbon")}),
    ("Salt Road was directed by the actor Otto Braun and filmed in Riga and Tartu.",
     {("Salt Road", "filmingLocation", "Riga"), ("Salt Road", "filmingLocation", "Tartu")}),
    ("The film “Salt Road” was shot primarily in Riga, with additional filming taking place in Tartu and Osh.",
     {("Salt Road", "filmingLocation", "Riga"), ("Salt Road", "filmingLocation", "Osh")}),
    ("Grey Harbour is filmed in and around the Latvian town of Cesis and in Tartu.",
     {("Grey Harbour", "filmingLocation", "Tartu")}),
    ("Salt Road is a 1992 drama directed by Anna Weber and set in Vienna.",
     {("Salt Road", "narrativeLocation", "Vienna")}),
    ("Salt Road is a 1961 colour Korean War film about three cooks.",
     {("Salt Road", "mainSubject", "Korean War")}),
    ("The Baltfilm studio opened in 1924 and produced the first feature film in Latvia, “The Tower”.",
     {("The Tower", "productionCompany", "Baltfilm studio")}),
    ("Salt Road is a co-production of Latvia and France.",
     {("Salt Road", "countryOfOrigin", "Latvia"), ("Salt Road", "countryOfOrigin", "France")}),
]  # fmt: skip

NOT_TOLD = [
    ("Lamba was shot in two schedules in Riga and London. Produced by Braun, it was released in 1991.", "deathPlace"),
    ("The film “Salt Road” features the songs of Otto Braun.", "castMember"),
    ("Three sons and a husband were killed during the Great Patriotic War.", "numberOfDeaths"),
    ("Salt Road is a drama about a man who filmed a wedding and lived in Vienna.", "filmingLocation"),
    ("Salt Road is a film about a comedy written, directed, produced and shown by Otto Braun.", "castMember"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_lead_credits_everybody_it_names(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize(("text", "property_"), NOT_TOLD)
def test_a_lead_says_no_more_than_it_says(text: str, property_: str) -> None:
    assert property_ not in {p for _, p, _ in facts(text)}
