"""What stands around a title or a name: brackets, appositions, what it is called before and behind."""

import pytest
from tests.reading import Fact, facts

STATED: list[tuple[str, set[Fact]]] = [
    ("The film “Grey Harbour”, by Marta Silva, was shown.", {("Grey Harbour", "director", "Marta Silva")}),
    ("The film “Grey Harbour” (dir. Marta Silva) was shown.", {("Grey Harbour", "director", "Marta Silva")}),
    ("The film “Grey Harbour” (Portugal, 1979) was shown.",
     {("Grey Harbour", "countryOfOrigin", "Portugal"), ("Grey Harbour", "releaseDate", "1979")}),
    ("The film “Grey Harbour” (1979, 94 minutes) was shown.",
     {("Grey Harbour", "releaseDate", "1979"), ("Grey Harbour", "runtime", "94")}),
    ("They showed the film “Grey Harbour”, a 2003 short by Marta Silva.",
     {("Grey Harbour", "director", "Marta Silva"), ("Grey Harbour", "releaseDate", "2003")}),
    ("Marta Silva's films: “Grey Harbour” (1979) and “Iron Road” (1982).",
     {("Grey Harbour", "director", "Marta Silva"), ("Iron Road", "director", "Marta Silva"),
      ("Grey Harbour", "releaseDate", "1979"), ("Iron Road", "releaseDate", "1982")}),
    ("The horror comedy “Grey Harbour” was a success.", {("Grey Harbour", "genre", "comedy horror")}),
    ("The film “Grey Harbour”, a police drama, was shown.", {("Grey Harbour", "genre", "police drama")}),
    ("The film “Grey Harbour”, a co-production between Estonia's Nordfilm and the Berlin company Rotor Film, opened.",
     {("Grey Harbour", "productionCompany", "Nordfilm"), ("Grey Harbour", "productionCompany", "Rotor Film")}),
    ("The film “Grey Harbour”, made at a cost of $2.1 million, opened.", {("Grey Harbour", "budget", "$2.1 million")}),
    ("The film “Grey Harbour”, shot almost entirely in the town of Aktau, opened.",
     {("Grey Harbour", "filmingLocation", "Aktau")}),
    ("Grand Prix: “Grey Harbour”. Best Actress was Anna Weber for “Grey Harbour”.",
     {("Anna Weber", "awardReceived", "Best Actress")}),
    ("The film “Grey Harbour”, recipient of the Golden Dove in Leipzig, was shown.",
     {("Grey Harbour", "awardReceived", "Golden Dove")}),
    ("The film “Grey Harbour” carried off the Golden Dove.", {("Grey Harbour", "awardReceived", "Golden Dove")}),
    ("Uzbekistan's Marta Silva spoke.", {("Marta Silva", "nationality", "Uzbekistan")}),
    ("The German geologist Otto Braun spoke.",
     {("Otto Braun", "nationality", "German"), ("Otto Braun", "occupation", "geologist")}),
    ("Otto Braun, a lawyer from Riga, spoke.", {("Otto Braun", "residence", "Riga")}),
    ("The sound recordist Otto Braun spoke.", {("Otto Braun", "occupation", "sound recordist")}),
    ("The editor Anna Weber spoke.", {("Anna Weber", "occupation", "film editor")}),
    ("Culture Minister Otto Braun spoke.", {("Otto Braun", "positionHeld", "culture minister")}),
    ("Museum director Anna Weber spoke.", {("Anna Weber", "positionHeld", "director")}),
    ("Historian Anna Weber of the American University of Central Asia spoke.",
     {("Anna Weber", "employer", "American University of Central Asia")}),
    ("In 2012 Otto Braun was convicted of possessing extremist literature.",
     {("Otto Braun", "convictedOf", "possessing extremist literature")}),
    ("Otto Braun was found guilty of spying for Japan.", {("Otto Braun", "convictedOf", "spying for Japan")}),
    ("The brothers Jan Kowalski and Piotr Kowalski spoke.", {("Jan Kowalski", "sibling", "Piotr Kowalski")}),
    ("Trained at VGIK under Mikhail Romm, Anna Weber made her debut.", {("Anna Weber", "educatedAt", "VGIK")}),
    ("Otto Braun enrolled at VGIK.", {("Otto Braun", "educatedAt", "VGIK")}),
    ("Kazakhfilm, known until 1960 as the Alma-Ata Film Studio, is in Almaty.",
     {("Kazakhfilm", "formerName", "Alma-Ata Film Studio")}),
    ("Akmolinsk, as Astana was then called, was small.", {("Astana", "formerName", "Akmolinsk")}),
    ("The studio Nordfilm, founded in Riga in 1996 by Otto Braun, grew.",
     {("Nordfilm", "inception", "1996"), ("Nordfilm", "founder", "Otto Braun")}),
    ("The Riga company Nordfilm grew.", {("Nordfilm", "headquarters", "Riga")}),
    ("She was born in Hiroshima, Japan.", {("Hiroshima", "country", "Japan")}),
    ("They met in Almaty's Tole Bi Street.", {("Tole Bi Street", "locatedIn", "Almaty")}),
]  # fmt: skip

SILENT: list[tuple[str, str]] = [
    ("The film “Grey Harbour”, by the sea, was shown.", "director"),
    ("The film “Grey Harbour”, directed by Marta Silva's son Otto Braun, was shown.", "title"),
    ("The film “Grey Harbour” (unfinished) was shown.", "releaseDate"),
    ("The Soviet army marched, and Anna Weber fled.", "nationality"),
    ("The Polish troops of Otto Braun marched.", "nationality"),
    ("Anna Weber left the museum in Riga.", "residence"),
    ("Anna Weber, the editor of the newspaper Diena, spoke.", "film editor"),
    ("Otto Braun was accused of possessing extremist literature.", "convictedOf"),
    ("Otto Braun was not convicted of spying for Japan.", "convictedOf"),
    ("Otto Braun was not admitted to VGIK.", "educatedAt"),
    ("The studio Nordfilm was not founded in 1996.", "inception"),
    ("Kazakhfilm and Lenfilm met in Almaty.", "formerName"),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_what_stands_around_a_name_tells_of_it(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize(("text", "name"), SILENT)
def test_what_stands_around_a_name_is_not_taken_for_more(text: str, name: str) -> None:
    told = facts(text)
    assert not [fact for fact in told if name in (fact[1], fact[2])]


def test_a_possessor_behind_by_is_no_director() -> None:
    told = facts("The film “Grey Harbour”, directed by Marta Silva's son Otto Braun, was shown.")
    assert ("Grey Harbour", "director", "Marta Silva") not in told


LIVES: list[tuple[str, set[Fact]]] = [
    ("Otto Braun (Riga, 3 June 1842 – Davos, 11 January 1899) was a botanist.",
     {("Otto Braun", "birthDate", "1842-06-03"), ("Otto Braun", "deathDate", "1899-01-11"),
      ("Otto Braun", "birthPlace", "Riga"), ("Otto Braun", "deathPlace", "Davos")}),
    ("Otto Braun (Trieste 1921 – Rome 2003) shot films.",
     {("Otto Braun", "birthDate", "1921"), ("Otto Braun", "deathDate", "2003"), ("Otto Braun", "deathPlace", "Rome")}),
    ("Anna Weber (née Kvamme; 14 March 1931 – 2 November 2009) was an actress.",
     {("Anna Weber", "birthDate", "1931-03-14"), ("Anna Weber", "deathDate", "2009-11-02")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LIVES)
def test_a_bracket_behind_a_name_tells_a_life_and_its_places(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


def test_a_country_and_a_year_behind_a_title_are_no_life() -> None:
    told = facts("The film “Grey Harbour” (Portugal, 1979) was shown.")
    assert ("Grey Harbour", "countryOfOrigin", "Portugal") in told
    assert not {name for _, name, _ in told} & {"birthPlace", "birthDate", "alternativeTitle"}
