"""Later members of rows, brackets behind titles, lines of programmes and lists."""

import pytest
from tests.reading import Fact, facts, told


@pytest.mark.parametrize(
    ("blocks", "wanted"),
    [
        (
            ("Films of the retrospective: Grey Days (1992, Latvia, Olga Petrova), Red Well (1989).",),
            {
                ("Grey Days", "director", "Olga Petrova"),
                ("Grey Days", "countryOfOrigin", "Latvia"),
                ("Grey Days", "releaseDate", "1992"),
                ("Red Well", "releaseDate", "1989"),
            },
        ),
        (
            ("Selected filmography of Erik Holm: “The Contest” (1963), “No Death, Boys!” (1970).",),
            {("The Contest", "director", "Erik Holm"), ("No Death, Boys!", "director", "Erik Holm")},
        ),
        (
            ("Founded in 1990 by the directors Erik Holm, I. Sarin and Olga Petrova, the film studio Katarsis grew.",),
            {("Katarsis", "founder", "Erik Holm"), ("Katarsis", "founder", "Olga Petrova")},
        ),
        (
            ("Erik Holm made the films “Carp” (2011), “Two Rivers and a Road” (2014) and “Night Swim” (2017).",),
            {(film, "director", "Erik Holm") for film in ("Carp", "Two Rivers and a Road", "Night Swim")},
        ),
        (
            ("Laureates of the State Prize for the film “Salt”: director Erik Holm, cameraman Ivan Sarin.",),
            {("Erik Holm", "awardReceived", "State Prize"), ("Ivan Sarin", "awardReceived", "State Prize")},
        ),
        (
            ("The film “Salt” was shot near Riga, in Tallinn and on Lake Balkhash.",),
            {("Salt", "filmingLocation", place) for place in ("Riga", "Tallinn", "Lake Balkhash")},
        ),
        (
            ("Erik Holm (1929, Osh – 2003, Riga), documentary filmmaker. Director at Lenfilm, 1955–1990.",),
            {
                ("Erik Holm", "birthDate", "1929"),
                ("Erik Holm", "deathPlace", "Riga"),
                ("Erik Holm", "employer", "Lenfilm"),
            },
        ),
    ],
)
def test_each_member_has_the_fact(blocks: tuple[str, ...], wanted: set[Fact]) -> None:
    assert wanted <= facts(*blocks)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Films of Wednesday\n18:00 Grey Wolf (Latvia, 1973, 95 min., dir. Erik Holm)\n"
            "20:00 Man and Bird (Poland, 1975, 87 min., dir. Ivan Sarin)",
            {
                ("Grey Wolf", "director", "Erik Holm"),
                ("Grey Wolf", "runtime", "95"),
                ("Man and Bird", "countryOfOrigin", "Poland"),
                ("Man and Bird", "director", "Ivan Sarin"),
            },
        ),
        (
            "Fifty films\n\n“Night Swim” (2017) Directed by Erik Holm\n\nThis is no ranking of any kind at all.",
            {("Night Swim", "director", "Erik Holm")},
        ),
        (
            "Oleg Lind\n\n10 January 1918, Riga, Latvian SSR – 29 May 1983, Osh, Kirghiz SSR.\n\nHe was an actor.",
            {
                ("Oleg Lind", "birthDate", "1918-01-10"),
                ("Oleg Lind", "deathDate", "1983-05-29"),
                ("Oleg Lind", "birthPlace", "Riga"),
                ("Oleg Lind", "deathPlace", "Osh"),
            },
        ),
    ],
)
def test_lines_tell_of_their_films(text: str, wanted: set[Fact]) -> None:
    assert wanted <= told(text)


@pytest.mark.parametrize(
    ("text", "subject", "property_"),
    [
        ("Erik Holm, actor. Awards: Order of Lenin (1960), Order of the Star, People's Artist (1974). A film.", "", ""),
        ("The film has won. Success came at the review-competition (Almaty, 1969).", "Almaty", "releaseDate"),
        ("Scripts: “Salt” (1980; with E. Sarin). Erik Holm is a screenwriter of films.", "Salt", "director"),
        ("The Year We Meet is a sequel to the film 2001: A Space Odyssey (1968).", "A Space Odyssey", "releaseDate"),
    ],
)
def test_nothing_of_the_kind_is_read(text: str, subject: str, property_: str) -> None:
    found = facts(text)
    assert not {fact for fact in found if fact[:2] == (subject, property_)}
    assert not {fact for fact in found if fact[0].startswith("Order") and fact[1] == "releaseDate"}
