"""Who made a film: the wordings for each hand in it, and those that state nothing."""

import pytest
from tests.reading import Fact, facts, stances

STATED: list[tuple[str, set[Fact]]] = [
    (
        "“Grey Harbour” was directed by Marta Kovalenko and Ivan Petrov.",
        {("Grey Harbour", "director", "Ivan Petrov"), ("Grey Harbour", "director", "Marta Kovalenko")},
    ),
    (
        "Grey Harbour is a 1994 drama film directed by Marta Kovalenko.",
        {
            ("Grey Harbour", "director", "Marta Kovalenko"),
            ("Grey Harbour", "genre", "drama"),
            ("Grey Harbour", "releaseDate", "1994"),
        },
    ),
    (
        "Grey Harbour is a 1994 film co-written and directed by Marta Kovalenko.",
        {
            ("Grey Harbour", "director", "Marta Kovalenko"),
            ("Grey Harbour", "releaseDate", "1994"),
            ("Grey Harbour", "screenwriter", "Marta Kovalenko"),
        },
    ),
    ("Marta Kovalenko is the director of “Grey Harbour”.", {("Grey Harbour", "director", "Marta Kovalenko")}),
    (
        "The film “Grey Harbour”, whose director is Marta Kovalenko, runs for 98 minutes.",
        {("Grey Harbour", "director", "Marta Kovalenko"), ("Grey Harbour", "runtime", "98")},
    ),
    (
        "Marta Kovalenko, who directed “Grey Harbour”, was born in Riga.",
        {("Grey Harbour", "director", "Marta Kovalenko"), ("Marta Kovalenko", "birthPlace", "Riga")},
    ),
    (
        "In 1994 Marta Kovalenko directed the drama “Grey Harbour”, starring Anna Weber.",
        {
            ("Grey Harbour", "castMember", "Anna Weber"),
            ("Grey Harbour", "director", "Marta Kovalenko"),
            ("Grey Harbour", "genre", "drama"),
        },
    ),
    (
        "“Grey Harbour”, the debut feature by Marta Kovalenko, opened in March.",
        {("Grey Harbour", "director", "Marta Kovalenko")},
    ),
    (
        "Directed by Marta Kovalenko, “Grey Harbour” tells the story of a fisherman.",
        {("Grey Harbour", "director", "Marta Kovalenko")},
    ),
    (
        "Under the direction of Marta Kovalenko, “Grey Harbour” was shot in Lisbon.",
        {("Grey Harbour", "director", "Marta Kovalenko"), ("Grey Harbour", "filmingLocation", "Lisbon")},
    ),
    (
        "Filmmaker Marta Kovalenko's latest feature, “Grey Harbour”, is set in Lisbon.",
        {("Grey Harbour", "director", "Marta Kovalenko"), ("Grey Harbour", "narrativeLocation", "Lisbon")},
    ),
    (
        "The film “Grey Harbour” was made by the Ukrainian director Marta Kovalenko.",
        {("Grey Harbour", "director", "Marta Kovalenko"), ("Marta Kovalenko", "nationality", "Ukrainian")},
    ),
    (
        "Marta Kovalenko went on to direct “Grey Harbour” and “Iron Road”.",
        {("Grey Harbour", "director", "Marta Kovalenko"), ("Iron Road", "director", "Marta Kovalenko")},
    ),
    (
        "The film “Grey Harbour”, with Marta Kovalenko directing, was a success.",
        {("Grey Harbour", "director", "Marta Kovalenko")},
    ),
    (
        "Marta Kovalenko's films include “Grey Harbour” (1994) and “Iron Road” (1998).",
        {
            ("Grey Harbour", "director", "Marta Kovalenko"),
            ("Grey Harbour", "releaseDate", "1994"),
            ("Iron Road", "director", "Marta Kovalenko"),
            ("Iron Road", "releaseDate", "1998"),
        },
    ),
    ("Marta Kovalenko is best known for directing “Grey Harbour”.", {("Grey Harbour", "director", "Marta Kovalenko")}),
    ("The film “Grey Harbour” was helmed by Marta Kovalenko.", {("Grey Harbour", "director", "Marta Kovalenko")}),
    (
        "“Grey Harbour” was written by Ivan Petrov and produced by Anna Weber.",
        {("Grey Harbour", "producer", "Anna Weber"), ("Grey Harbour", "screenwriter", "Ivan Petrov")},
    ),
    ("The screenplay of “Grey Harbour” was written by Ivan Petrov.", {("Grey Harbour", "screenwriter", "Ivan Petrov")}),
    ("Ivan Petrov wrote the screenplay for “Grey Harbour”.", {("Grey Harbour", "screenwriter", "Ivan Petrov")}),
    (
        "Anna Weber starred in “Grey Harbour”, whose screenplay Ivan Petrov wrote.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "screenwriter", "Ivan Petrov")},
    ),
    (
        "“Grey Harbour” is a film by Marta Kovalenko from a script by Ivan Petrov.",
        {("Grey Harbour", "director", "Marta Kovalenko"), ("Grey Harbour", "screenwriter", "Ivan Petrov")},
    ),
    ("Ivan Petrov is the screenwriter of “Grey Harbour”.", {("Grey Harbour", "screenwriter", "Ivan Petrov")}),
    (
        "The film “Grey Harbour”, scripted by Ivan Petrov, won the Golden Bear.",
        {("Grey Harbour", "awardReceived", "Golden Bear"), ("Grey Harbour", "screenwriter", "Ivan Petrov")},
    ),
    ("The writer of “Grey Harbour” is Ivan Petrov.", {("Grey Harbour", "screenwriter", "Ivan Petrov")}),
    (
        "Ivan Petrov co-wrote the film “Grey Harbour” with Paul Novak.",
        {("Grey Harbour", "screenwriter", "Ivan Petrov"), ("Grey Harbour", "screenwriter", "Paul Novak")},
    ),
    ("The script for “Grey Harbour” was penned by Ivan Petrov.", {("Grey Harbour", "screenwriter", "Ivan Petrov")}),
    (
        "“Grey Harbour” was written, produced and directed by Ivan Petrov.",
        {
            ("Grey Harbour", "director", "Ivan Petrov"),
            ("Grey Harbour", "producer", "Ivan Petrov"),
            ("Grey Harbour", "screenwriter", "Ivan Petrov"),
        },
    ),
    ("The film “Grey Harbour” has a screenplay by Ivan Petrov.", {("Grey Harbour", "screenwriter", "Ivan Petrov")}),
    ("Ivan Petrov adapted the novel “Salt” into the film “Grey Harbour”.", {("Grey Harbour", "basedOn", "Salt")}),
    (
        "Ivan Petrov, the writer and director of “Grey Harbour”, lives in Riga.",
        {
            ("Grey Harbour", "director", "Ivan Petrov"),
            ("Grey Harbour", "screenwriter", "Ivan Petrov"),
            ("Ivan Petrov", "residence", "Riga"),
        },
    ),
    (
        "The film Grey Harbour was written and directed by Ivan Petrov.",
        {("Grey Harbour", "director", "Ivan Petrov"), ("Grey Harbour", "screenwriter", "Ivan Petrov")},
    ),
    (
        "The film “Grey Harbour” was produced by Anna Weber and Paul Novak.",
        {("Grey Harbour", "producer", "Anna Weber"), ("Grey Harbour", "producer", "Paul Novak")},
    ),
    ("Anna Weber produced “Grey Harbour” for Mosfilm.", {("Grey Harbour", "producer", "Anna Weber")}),
    ("Anna Weber was the producer of “Grey Harbour”.", {("Grey Harbour", "producer", "Anna Weber")}),
    (
        "The producers of “Grey Harbour” are Anna Weber and Paul Novak.",
        {("Grey Harbour", "producer", "Anna Weber"), ("Grey Harbour", "producer", "Paul Novak")},
    ),
    (
        "Anna Weber, producer of “Grey Harbour”, died in 2001.",
        {("Anna Weber", "deathDate", "2001"), ("Grey Harbour", "producer", "Anna Weber")},
    ),
    (
        "“Grey Harbour”, produced by Anna Weber, premiered in 1994.",
        {("Grey Harbour", "producer", "Anna Weber"), ("Grey Harbour", "releaseDate", "1994")},
    ),
    ("Anna Weber served as executive producer of “Grey Harbour”.", {("Grey Harbour", "producer", "Anna Weber")}),
    (
        "Anna Weber is known for producing the films “Grey Harbour” and “Iron Road”.",
        {("Grey Harbour", "producer", "Anna Weber"), ("Iron Road", "producer", "Anna Weber")},
    ),
    ("The film “Grey Harbour” was co-produced by Anna Weber.", {("Grey Harbour", "producer", "Anna Weber")}),
    (
        "Grey Harbour is a 1994 French drama film produced by Anna Weber and directed by Ivan Petrov.",
        {
            ("Grey Harbour", "countryOfOrigin", "French"),
            ("Grey Harbour", "director", "Ivan Petrov"),
            ("Grey Harbour", "genre", "drama"),
            ("Grey Harbour", "producer", "Anna Weber"),
            ("Grey Harbour", "releaseDate", "1994"),
        },
    ),
    (
        "Anna Weber, who produced “Grey Harbour”, was the wife of Ivan Petrov.",
        {("Grey Harbour", "producer", "Anna Weber"), ("Ivan Petrov", "spouse", "Anna Weber")},
    ),
    ("The music of “Grey Harbour” was composed by Paul Novak.", {("Grey Harbour", "composer", "Paul Novak")}),
    ("Paul Novak composed the score for “Grey Harbour”.", {("Grey Harbour", "composer", "Paul Novak")}),
    ("Paul Novak is the composer of “Grey Harbour”.", {("Grey Harbour", "composer", "Paul Novak")}),
    ("The score for “Grey Harbour” is by Paul Novak.", {("Grey Harbour", "composer", "Paul Novak")}),
    (
        "The film “Grey Harbour”, with music by Paul Novak, was shot in Lisbon.",
        {("Grey Harbour", "composer", "Paul Novak"), ("Grey Harbour", "filmingLocation", "Lisbon")},
    ),
    ("Paul Novak wrote the music for the film “Grey Harbour”.", {("Grey Harbour", "composer", "Paul Novak")}),
    ("Paul Novak scored “Grey Harbour”.", {("Grey Harbour", "composer", "Paul Novak")}),
    ("The soundtrack of “Grey Harbour” was written by Paul Novak.", {("Grey Harbour", "composer", "Paul Novak")}),
    ("The composer of the film “Grey Harbour” was Paul Novak.", {("Grey Harbour", "composer", "Paul Novak")}),
    ("Paul Novak provided the music for “Grey Harbour”.", {("Grey Harbour", "composer", "Paul Novak")}),
    (
        "“Grey Harbour”, scored by Paul Novak, is set in Lisbon.",
        {("Grey Harbour", "composer", "Paul Novak"), ("Grey Harbour", "narrativeLocation", "Lisbon")},
    ),
    (
        "Paul Novak's score for “Grey Harbour” was nominated for the Golden Bear.",
        {("Grey Harbour", "composer", "Paul Novak")},
    ),
    ("“Grey Harbour” was photographed by Erik Holm.", {("Grey Harbour", "cinematographer", "Erik Holm")}),
    ("The cinematographer of “Grey Harbour” was Erik Holm.", {("Grey Harbour", "cinematographer", "Erik Holm")}),
    ("The cinematography of “Grey Harbour” was by Erik Holm.", {("Grey Harbour", "cinematographer", "Erik Holm")}),
    ("Erik Holm was the cinematographer on “Grey Harbour”.", {("Grey Harbour", "cinematographer", "Erik Holm")}),
    (
        "Erik Holm was the director of photography for “Grey Harbour”.",
        {("Grey Harbour", "cinematographer", "Erik Holm")},
    ),
    (
        "Erik Holm served as director of photography on “Grey Harbour”.",
        {("Grey Harbour", "cinematographer", "Erik Holm")},
    ),
    ("The film “Grey Harbour” was lensed by Erik Holm.", {("Grey Harbour", "cinematographer", "Erik Holm")}),
    ("Cinematography for “Grey Harbour” was handled by Erik Holm.", {("Grey Harbour", "cinematographer", "Erik Holm")}),
    ("The cameraman of the film “Grey Harbour” was Erik Holm.", {("Grey Harbour", "cinematographer", "Erik Holm")}),
    (
        "Erik Holm was in charge of the cinematography of “Grey Harbour”.",
        {("Grey Harbour", "cinematographer", "Erik Holm")},
    ),
    (
        "“Grey Harbour”, with cinematography by Erik Holm and editing by Lucia Romano, opened in 1994.",
        {
            ("Grey Harbour", "cinematographer", "Erik Holm"),
            ("Grey Harbour", "editor", "Lucia Romano"),
            ("Grey Harbour", "releaseDate", "1994"),
        },
    ),
    ("“Grey Harbour” was edited by Lucia Romano.", {("Grey Harbour", "editor", "Lucia Romano")}),
    ("Lucia Romano is the editor of “Grey Harbour”.", {("Grey Harbour", "editor", "Lucia Romano")}),
    ("Lucia Romano edited “Grey Harbour”.", {("Grey Harbour", "editor", "Lucia Romano")}),
    ("The editor of the film “Grey Harbour” was Lucia Romano.", {("Grey Harbour", "editor", "Lucia Romano")}),
    ("Lucia Romano worked as editor on “Grey Harbour”.", {("Grey Harbour", "editor", "Lucia Romano")}),
    ("Lucia Romano was the film editor of “Grey Harbour”.", {("Grey Harbour", "editor", "Lucia Romano")}),
    ("The editing of “Grey Harbour” was done by Lucia Romano.", {("Grey Harbour", "editor", "Lucia Romano")}),
    ("Film editor Lucia Romano cut “Grey Harbour”.", {("Grey Harbour", "editor", "Lucia Romano")}),
    (
        "Lucia Romano and Erik Holm edited the documentary “Grey Harbour”.",
        {("Grey Harbour", "editor", "Erik Holm"), ("Grey Harbour", "editor", "Lucia Romano")},
    ),
    (
        "The film “Grey Harbour” was shot by Erik Holm and edited by Lucia Romano.",
        {("Grey Harbour", "cinematographer", "Erik Holm"), ("Grey Harbour", "editor", "Lucia Romano")},
    ),
]

# A sentence and the property that it must not give as plain fact.
SILENT: list[tuple[str, str]] = [
    ("Marta Kovalenko did not direct “Grey Harbour”.", "director"),
    ("Did Marta Kovalenko direct “Grey Harbour”?", "director"),
    ("Marta Kovalenko turned down an offer to direct “Grey Harbour”.", "director"),
    ("Marta Kovalenko was originally going to direct “Grey Harbour”.", "director"),
    ("If Marta Kovalenko had directed “Grey Harbour”, it would have been longer.", "director"),
    ("Marta Kovalenko refused to direct “Grey Harbour”.", "director"),
    ("Marta Kovalenko praised “Grey Harbour”.", "director"),
    ("Marta Kovalenko will direct “Grey Harbour”.", "director"),
    ("Ivan Petrov wrote a review of “Grey Harbour”.", "screenwriter"),
    ("Ivan Petrov wrote about “Grey Harbour” in his memoirs.", "screenwriter"),
    ("Ivan Petrov could have written “Grey Harbour” better.", "screenwriter"),
    ("Nobody wrote a script for “Grey Harbour”.", "screenwriter"),
    ("Anna Weber never produced “Grey Harbour”.", "producer"),
    ("Anna Weber wanted to produce “Grey Harbour”.", "producer"),
    ("“Grey Harbour” could not be produced by Anna Weber.", "producer"),
    ("Anna Weber is rumoured to have produced “Grey Harbour”.", "producer"),
    ("Paul Novak liked the music of “Grey Harbour”.", "composer"),
    ("The music of “Grey Harbour” was criticised by Paul Novak.", "composer"),
    ("Paul Novak was asked to compose music for “Grey Harbour”.", "composer"),
    ("No music was composed for “Grey Harbour” by Paul Novak.", "composer"),
    ("Erik Holm was the director of photography for “Grey Harbour”.", "director"),
    ("Erik Holm served as director of photography on “Grey Harbour”.", "director"),
    ("Erik Holm photographed the poster of “Grey Harbour”.", "cinematographer"),
    ("Erik Holm was photographed at the premiere of “Grey Harbour”.", "cinematographer"),
    ("Erik Holm praised the cinematography of “Grey Harbour”.", "cinematographer"),
    ("Lucia Romano is the editor of the newspaper that reviewed “Grey Harbour”.", "editor"),
    ("Lucia Romano has not edited “Grey Harbour”.", "editor"),
    ("Lucia Romano may edit “Grey Harbour”.", "editor"),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_a_film_and_who_made_it_is_read(text: str, expected: set[Fact]) -> None:
    properties = {name for _, name, _ in expected}
    assert {fact for fact in facts(text) if fact[1] in properties} == expected


@pytest.mark.parametrize(("text", "name"), SILENT)
def test_a_film_and_who_made_it_is_no_plain_fact_where_the_wording_does_not_say_so(text: str, name: str) -> None:
    assert not [fact for fact, (status, _) in stances(text).items() if fact[1] == name and status == "asserted"]
