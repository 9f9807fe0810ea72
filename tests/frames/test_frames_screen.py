"""Who plays and voices whom, what films are about and where they play, in the wordings of leads, plots and reviews."""

import pytest
from tests.reading import Fact, facts

GREY, ROAD, ANNA, PAUL, ERIK = "Grey Harbour", "Iron Road", "Anna Weber", "Paul Novak", "Erik Holm"

STATED: list[tuple[str, set[Fact]]] = [
    (
        "The cartoon “Salt Birds” is a short film; the old crow Karl is voiced by Erik Holm.",
        {("Salt Birds", "castMember", ERIK), ("Salt Birds", "character", "Karl")},
    ),
    (
        "The film “Salt Birds” features the voices of Anna Weber, Paul Novak and Erik Holm.",
        {("Salt Birds", "castMember", name) for name in (ANNA, PAUL, ERIK)},
    ),
    (
        "The film “Salt Birds” stars Anna Weber reprising her role as Ellen Brandt.",
        {("Salt Birds", "castMember", ANNA), ("Salt Birds", "character", "Ellen Brandt")},
    ),
    (
        "Paul Novak has had roles in films including Salt Birds, 300 Miles to Riga, The Crew and Fog.",
        {(film, "castMember", PAUL) for film in ("Salt Birds", "300 Miles to Riga", "The Crew", "Fog")},
    ),
    (
        "Paul Novak is best known for his appearances in British war films such as “Grey Harbour” and “Iron Road”.",
        {(GREY, "castMember", PAUL), (ROAD, "castMember", PAUL)},
    ),
    ("Paul Novak was a cast member of the comedy “Grey Harbour”.", {(GREY, "castMember", PAUL)}),
    (
        "Erik Holm was paired with Anna Weber and Paul Novak in the 1994 film “Grey Harbour”.",
        {(GREY, "castMember", ANNA), (GREY, "castMember", PAUL)},
    ),
    (
        "The film “Grey Harbour” stars Anna Weber as a young nurse, alongside Paul Novak.",
        {(GREY, "castMember", ANNA), (GREY, "castMember", PAUL)},
    ),
    (
        "The actress Anna Weber is known for her portrayal of Vera Kranz in The Grey Wave.",
        {("The Grey Wave", "castMember", ANNA), ("The Grey Wave", "character", "Vera Kranz")},
    ),
    (
        "The film “Grey Harbour” was adapted by Erik Holm and Paul Novak from a short story.",
        {(GREY, "screenwriter", ERIK), (GREY, "screenwriter", PAUL)},
    ),
    (
        "The film “Grey Harbour” is based on the life of the Austrian chemist Otto Brandt.",
        {(GREY, "mainSubject", "Otto Brandt")},
    ),
    (
        "The film “Grey Harbour” deals with the aftermath of the Korean War.",
        {(GREY, "mainSubject", "Korean War")},
    ),
    (
        "The film “Grey Harbour” tells the story of a young widow from the slums of Hamburg.",
        {(GREY, "narrativeLocation", "Hamburg")},
    ),
    ("The film “Grey Harbour” follows a taxi driver living in Hamburg.", {(GREY, "narrativeLocation", "Hamburg")}),
    (
        "The film “Grey Harbour”, a co-production of Canada and Germany, opened in 1994.",
        {(GREY, "countryOfOrigin", "Canada"), (GREY, "countryOfOrigin", "Germany"), (GREY, "releaseDate", "1994")},
    ),
    (
        "A co-production between Canada and Germany, “Grey Harbour” is a film about the sea.",
        {(GREY, "countryOfOrigin", "Canada"), (GREY, "countryOfOrigin", "Germany")},
    ),
    (
        "The film “Grey Harbour” centres on Vera (Anna Weber) and the widower Otto (Paul Novak).",
        {
            (GREY, "castMember", ANNA),
            (GREY, "castMember", PAUL),
            (GREY, "character", "Vera"),
            (GREY, "character", "Otto"),
        },
    ),
    (
        "The film “Grey Harbour”, starring Anna Weber as a nurse, premiered at the Cannes Film Festival.",
        {(GREY, "castMember", ANNA), (GREY, "screenedAt", "Cannes Film Festival")},
    ),
    # A film and the book that it has its title from.
    (
        "Grey Harbour is a 1970 film directed by Anna Weber. It is based on the novel Grey Harbour by Otto Brandt."
        " The film stars Paul Novak.",
        {
            (GREY, "director", ANNA),
            (GREY, "castMember", PAUL),
            (GREY, "basedOn", GREY),
            (GREY, "author", "Otto Brandt"),
        },
    ),
    # Surnames that mean something else too, and titles of two names.
    (
        "The film “Grey Harbour” was directed by Nick Park, written by Michael Maltese and produced by David Cross.",
        {(GREY, "director", "Nick Park"), (GREY, "screenwriter", "Michael Maltese"), (GREY, "producer", "David Cross")},
    ),
    (
        "The film “Grey Harbour” is based on the play Romeo and Juliet by William Shakespeare.",
        {(GREY, "basedOn", "Romeo and Juliet"), ("Romeo and Juliet", "author", "William Shakespeare")},
    ),
    # What stands before a title at the head of a sentence.
    (
        "Set in Glasgow, Scotland, The Grey Wave tells the story of a widow.",
        {("The Grey Wave", "narrativeLocation", "Glasgow"), ("The Grey Wave", "narrativeLocation", "Scotland")},
    ),
    (
        "Although The Grey Wave did not win a prize, the film was nominated for the Golden Bear.",
        {("The Grey Wave", "nominatedFor", "Golden Bear")},
    ),
    (
        "A sequel to Iron Road, The Grey Wave was directed by Anna Weber and stars Paul Novak.",
        {
            ("The Grey Wave", "director", ANNA),
            ("The Grey Wave", "castMember", PAUL),
            ("The Grey Wave", "follows", ROAD),
        },
    ),
    (
        "Grey Harbour is regarded by critics as a landmark film. It was directed by Anna Weber.",
        {(GREY, "director", ANNA)},
    ),
    (
        "Paul Novak played in the superhero blockbusters The Avenues (2012) and Avenues: Endgame (2019).",
        {
            ("The Avenues", "castMember", PAUL),
            ("The Avenues", "releaseDate", "2012"),
            ("Avenues: Endgame", "castMember", PAUL),
            ("Avenues: Endgame", "releaseDate", "2019"),
        },
    ),
    (
        "The Grey Wave is Anna Weber's second feature film and stars Paul Novak.",
        {("The Grey Wave", "director", ANNA), ("The Grey Wave", "castMember", PAUL)},
    ),
    (
        "Grey Harbour is a 1990 film. Screenplay by Anna Weber. Cinematography by Paul Novak. Produced by Erik Holm."
        " Music by Otto Brandt. Edited by Clara Mendes.",
        {
            (GREY, "screenwriter", ANNA),
            (GREY, "cinematographer", PAUL),
            (GREY, "producer", ERIK),
            (GREY, "composer", "Otto Brandt"),
            (GREY, "editor", "Clara Mendes"),
        },
    ),
    (
        "The actress Anna Weber accumulated roles in more than 50 films, including Erik Holm's “Grey Harbour” and"
        " Otto Brandt's “Iron Road”.",
        {(GREY, "castMember", ANNA), (ROAD, "castMember", ANNA)},
    ),
    ("Anna Weber was married to Sherlock Holmes actor Paul Novak.", {(ANNA, "spouse", PAUL)}),
    (
        "The actress Anna Weber died on Sunday. She is survived by her daughter, Jenny, and her third husband, Paul"
        " Novak.",
        {(ANNA, "spouse", PAUL)},
    ),
]

# None of these properties may be read at all.
WITHOUT: list[tuple[str, set[str]]] = [
    ("Anna Weber voiced her doubts at the premiere of the film “Grey Harbour”.", {"castMember", "character"}),
    ("The film “Grey Harbour” is not based on the life of Otto Brandt.", {"mainSubject", "basedOn"}),
    ("Did Paul Novak have roles in films including “Grey Harbour”?", {"castMember"}),
    ("Paul Novak would like to have roles in films such as “Grey Harbour”.", {"castMember"}),
    ("Anna Weber refused to reprise her role in the film “Grey Harbour”.", {"castMember", "character"}),
    ("The film critic was paired with Anna Weber in the jury of the festival.", {"castMember"}),
    ("The film “Grey Harbour” may be a co-production of Canada and Germany.", {"countryOfOrigin"}),
    ("The film “Grey Harbour” was produced by Tengri Films, a German production company.", {"countryOfOrigin"}),
    ("A film about Osh, Batken and Talas was directed by Anna Weber.", {"director"}),
    ("Her role as President in Kazakhstan was noted by the film festival.", {"castMember", "character"}),
    ("The film stars Paul Novak as a shepherd and Anna Weber as his daughter.", {"occupation"}),
    ("The film's script is by three actresses and Anna Weber.", {"occupation"}),
    ("The actress Anna Weber died. Her movie credits include “Grey Harbour” and “Iron Road”.", {"director"}),
    ("Bolot is Anna Weber's second husband and makes films.", {"director"}),
    ("Cinematography by hand was taught at the film school. Music by night.", {"cinematographer", "composer"}),
    ("Anna Weber was the daughter of the actor Otto Weber; the sister of the actor Paul Novak.", {"sibling"}),
    ("The Victoria Cross was shown at a film festival in Albert Park.", {"castMember", "director"}),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_leads_and_plots_are_read(text: str, expected: set[Fact]) -> None:
    properties = {name for _, name, _ in expected}
    assert {fact for fact in facts(text) if fact[1] in properties} == expected


@pytest.mark.parametrize(("text", "properties"), WITHOUT)
def test_wordings_near_to_those_say_nothing(text: str, properties: set[str]) -> None:
    assert not {fact for fact in facts(text) if fact[1] in properties}
