"""Films and who made them: rows of titles, films begun or brought in, years that own a title, who was whom."""

import pytest
from tests.reading import facts

MADE: list[tuple[str, set[tuple[str, str, str]]]] = [
    ("In 1971 the director Otto Braun shot two films, “Grey Harbour” and “Letters from Riga”.",
     {("Grey Harbour", "director", "Otto Braun"), ("Letters from Riga", "director", "Otto Braun")}),
    ("Otto Braun's documentaries, among them “Grey Harbour”, “Cold Iron” and “The Steppe Road”, are of the north.",
     {("Grey Harbour", "director", "Otto Braun"), ("Cold Iron", "director", "Otto Braun"),
      ("The Steppe Road", "director", "Otto Braun")}),
    ("From a novel of the war, Braun's film “Grey Harbour” was photographed by Anna Weber.",
     {("Grey Harbour", "cinematographer", "Anna Weber")}),
    ("Jan Kowalski edited and Anna Weber produced the documentary “Grey Harbour”; it was completed in 2008.",
     {("Grey Harbour", "editor", "Jan Kowalski"), ("Grey Harbour", "producer", "Anna Weber"),
      ("Grey Harbour", "productionEnd", "2008")}),
    ("The director Anna Weber has begun a film about a dam. It is called “Steel and Sand”.",
     {("Steel and Sand", "director", "Anna Weber")}),
    ("Director Anna Weber has finished her second film. “Grey Harbour” was shot near Riga.",
     {("Grey Harbour", "director", "Anna Weber"), ("Grey Harbour", "filmingLocation", "Riga")}),
    ("The film “Grey Harbour” was entrusted to Anna Weber.", {("Grey Harbour", "director", "Anna Weber")}),
    ("It was at Kazakhfilm in 1972 that Anna Weber completed the film “Grey Harbour”.",
     {("Grey Harbour", "director", "Anna Weber"), ("Grey Harbour", "productionCompany", "Kazakhfilm")}),
    ("Directed by and starring Anna Weber, the comedy “Grey Harbour” was a success in the cinemas.",
     {("Grey Harbour", "director", "Anna Weber"), ("Grey Harbour", "castMember", "Anna Weber")}),
    ("The film “Grey Harbour” was scored by Otto Braun and cut by Anna Weber.",
     {("Grey Harbour", "composer", "Otto Braun"), ("Grey Harbour", "editor", "Anna Weber")}),
    ("The film “Grey Harbour” opened in May. The Iron Fund financed it.", {("Grey Harbour", "funder", "Iron Fund")}),
    ("Filming of the film “Grey Harbour” dragged on from 1968 to 1970.",
     {("Grey Harbour", "productionStart", "1968"), ("Grey Harbour", "productionEnd", "1970")}),
    ("In May 1977 work began on the film “Grey Harbour”.", {("Grey Harbour", "productionStart", "1977-05")}),
    ("The director Otto Braun is well known. 1998's Killer made him famous in the cinema.",
     {("Killer", "releaseDate", "1998")}),
    ("The new film by Otto Braun is a Kazakh-Chinese film, “Grey Harbour”.",
     {("Grey Harbour", "countryOfOrigin", "Kazakh"), ("Grey Harbour", "countryOfOrigin", "Chinese")}),
    ("Production of the historical drama Tomaris began in 2017.",
     {("Tomaris", "genre", "historical drama"), ("Tomaris", "productionStart", "2017")}),
    ("“Inhale” by Otto Braun, Georgia, Sweden, 2019, 91 minutes, was the opening film of the festival.",
     {("Inhale", "releaseDate", "2019"), ("Inhale", "countryOfOrigin", "Georgia"),
      ("Inhale", "countryOfOrigin", "Sweden")}),
    ("The film “Grey Harbour” opened, with Anna Weber as his wife and Otto Braun as the priest.",
     {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "castMember", "Otto Braun")}),
    ("Anna Weber had been seen in the film “Grey Harbour”.", {("Grey Harbour", "castMember", "Anna Weber")}),
    ("Anna Weber (born May 2, 1914 in Osh) was a Kazakh screenwriter and actress of many films.",
     {("Anna Weber", "occupation", "screenwriter"), ("Anna Weber", "occupation", "actress")}),
    ("The film “Grey Harbour” was shown, with a score by Anna Weber.", {("Grey Harbour", "composer", "Anna Weber")}),
]  # fmt: skip

SILENT: list[tuple[str, tuple[str, str, str]]] = [
    ("The part was written for Otto Braun, who never made the film “Grey Harbour”.",
     ("Grey Harbour", "director", "Otto Braun")),
    ("The film “Grey Harbour” stars Eva Lind, with Anna Weber as his wife and Otto Braun as the priest.",
     ("Grey Harbour", "character", "Otto Braun")),
    ("Director Anna Weber has made a second film. “Grey Harbour” was her first.",
     ("Grey Harbour", "genre", "second")),
    ("The series “Salt Road”, running since 2018 on Riga TV, was created by Otto Braun.",
     ("Riga TV", "founder", "Otto Braun")),
    ("The film “Grey Harbour” was shown; Anna Weber wrote its music.", ("Grey Harbour", "screenwriter", "Anna Weber")),
    ("Since the 1990s, Anna Weber has been one of the few directors.", ("Anna Weber", "positionHeld", "director")),
    ("The Kazakh-born director Anna Weber made a film in Riga.", ("Anna Weber", "nationality", "Kazakh")),
    ("The actress Anna Weber began the film “Grey Harbour” with a song.", ("Grey Harbour", "director", "Anna Weber")),
    ("In the autumn of 1991's coup the film “Grey Harbour” was shown.", ("Coup", "releaseDate", "1991")),
    ("The film “Grey Harbour” was finished by Otto Braun; Eva Lind and Anna Weber played the leads.",
     ("Grey Harbour", "director", "Eva Lind")),
    ("Otto Braun plays the thief, Anna Weber his mother, Eva Lind the nurse.", ("Otto Braun", "parent", "Anna Weber")),
    ("The film “Grey Harbour”, a tale of the north, was shown by Otto Braun, who wrote the script with Anna Weber.",
     ("Grey Harbour", "castMember", "Anna Weber")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MADE)
def test_what_a_text_tells_of_who_made_films(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize(("text", "fact"), SILENT)
def test_what_it_does_not_tell(text: str, fact: tuple[str, str, str]) -> None:
    assert fact not in facts(text)


DATED: list[tuple[str, tuple[str, str]]] = [
    ("1934 saw the first sound film, “Grey Harbour”, with Otto Braun directing.", ("Grey Harbour", "1934")),
    ("The film critics were many. In 1963 followed the drama “Grey Harbour”.", ("Grey Harbour", "1963")),
    ("The film “Grey Harbour” (Kazakhfilm, directed by Otto Braun, 1968) was shown again.", ("Grey Harbour", "1968")),
]


@pytest.mark.parametrize(("text", "dated"), DATED)
def test_a_film_has_the_year_that_opens_or_ends_what_is_told(text: str, dated: tuple[str, str]) -> None:
    assert (dated[0], "releaseDate", dated[1]) in facts(text)


def test_a_heading_dates_the_films_below_it() -> None:
    told = facts("Films of 1968:", "“Grey Harbour” by Otto Braun")
    assert ("Grey Harbour", "releaseDate", "1968") in told


def test_a_scene_that_is_shot_in_a_year_dates_no_film() -> None:
    told = facts("In 1960 Otto Braun shot a scene of the film “Grey Harbour”.")
    assert ("Grey Harbour", "releaseDate", "1960") not in told
