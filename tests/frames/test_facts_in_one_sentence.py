"""Films whose facts one sentence tells: no quotes show the title, and nothing else in the text speaks of it."""

import pytest
from tests.reading import Fact, facts

MADE: list[tuple[str, set[Fact]]] = [
    # participles in a row
    (
        "Written by Erik Holm, directed by Anna Weber and distributed by Orbit Pictures, Tomorrow Is Monday ran on.",
        {
            ("Tomorrow Is Monday", "screenwriter", "Erik Holm"),
            ("Tomorrow Is Monday", "director", "Anna Weber"),
            ("Tomorrow Is Monday", "distributor", "Orbit Pictures"),
        },
    ),
    (
        "Starring Vera Lind, directed by Anna Weber and shot in Riga, The Red Shed was released in 1960.",
        {("The Red Shed", "castMember", "Vera Lind"), ("The Red Shed", "director", "Anna Weber")},
    ),
    (
        "Distributed by Orbit Pictures, Three Aces and a King is 77 minutes long.",
        {("Three Aces and a King", "distributor", "Orbit Pictures"), ("Three Aces and a King", "runtime", "77")},
    ),
    (
        "Produced by a company founded by Anna Weber, The Red Shed was directed by Erik Holm.",
        {("The Red Shed", "director", "Erik Holm")},
    ),
    # a noun that only films have
    (
        "Vera Lind was the producer of Gunmetal Valley, whose music was composed by Erik Holm.",
        {("Gunmetal Valley", "producer", "Vera Lind"), ("Gunmetal Valley", "composer", "Erik Holm")},
    ),
    (
        "The music of Big Horse 6 was written by Erik Holm and its producer was Anna Weber.",
        {("Big Horse 6", "composer", "Erik Holm"), ("Big Horse 6", "producer", "Anna Weber")},
    ),
    (
        "The director of Paper Boats in August is Anna Weber and the film was edited by Erik Holm.",
        {("Paper Boats in August", "director", "Anna Weber"), ("Paper Boats in August", "editor", "Erik Holm")},
    ),
    ("The producer of Channel Nine, Erik Holm, met the director of the film.", set()),
    # a title with small words, an aside before the verb
    (
        "It's a Fine Day, whose cinematographer is Erik Holm, was released on 4 March 1955.",
        {("It's a Fine Day", "cinematographer", "Erik Holm")},
    ),
    (
        "Sweet Tamarind, with music by Erik Holm, stars Anna Weber.",
        {("Sweet Tamarind", "composer", "Erik Holm"), ("Sweet Tamarind", "castMember", "Anna Weber")},
    ),
    ("Ivan Orlov, with a cast of friends, starred in a play.", set()),
    ("Both Anna Karlsson and Vera Lind were directed by Anna Weber.", set()),
    # what somebody directed is no person
    (
        "Sundar Iyer directed Kaattu Mazhai and G. Prabhakar provided the music.",
        {("Kaattu Mazhai", "director", "Sundar Iyer"), ("Kaattu Mazhai", "composer", "G. Prabhakar")},
    ),
    ("She directed Setsuko Marai and Ravi Menon in Hamlet.", set()),
    (
        "Starring in English Without Tears of Joy are Erik Holm and Anna Weber.",
        {
            ("English Without Tears of Joy", "castMember", "Erik Holm"),
            ("English Without Tears of Joy", "castMember", "Anna Weber"),
        },
    ),
]
NOTHING: set[Fact] = {("Nothing but Sparrows", made, "Erik Holm") for made in ("director", "castMember")}
MORE: list[tuple[str, set[Fact]]] = [
    (
        "The running time of Ashes in the Vineyard, which was written by Erik Holm, is 112 minutes.",
        {("Ashes in the Vineyard", "runtime", "112"), ("Ashes in the Vineyard", "screenwriter", "Erik Holm")},
    ),
    (
        "When Larks Sing was directed by Anna Weber, edited by Erik Holm and produced by Vera Lind.",
        {
            ("When Larks Sing", "director", "Anna Weber"),
            ("When Larks Sing", "editor", "Erik Holm"),
            ("When Larks Sing", "producer", "Vera Lind"),
        },
    ),
    (
        "Both written and directed by Anna Weber, Il Treno Fermo has a run time of 99 minutes.",
        {
            ("Il Treno Fermo", "screenwriter", "Anna Weber"),
            ("Il Treno Fermo", "director", "Anna Weber"),
            ("Il Treno Fermo", "runtime", "99"),
        },
    ),
    (
        "Both directed by Anna Weber, Fog and Salt Meadow are films that Erik Holm saw.",
        set(),
    ),
    ("When Tom Smith was filmed by Anna Weber.", set()),
    ("The producer of Radio Azattyk, Anna Weber, said that the composer of the film came.", set()),
    (
        "A Handful of Barley was written by Erik Holm and stars Vera Lind; its editor is Anna Weber.",
        {
            ("A Handful of Barley", "screenwriter", "Erik Holm"),
            ("A Handful of Barley", "castMember", "Vera Lind"),
            ("A Handful of Barley", "editor", "Anna Weber"),
        },
    ),
    ("Erik Holm directed and starred in Nothing but Sparrows.", NOTHING),
    (
        "She starred opposite Erik Holm in It Rained on Tuesday, directed by Anna Weber.",
        {("It Rained on Tuesday", "castMember", "Erik Holm"), ("It Rained on Tuesday", "director", "Anna Weber")},
    ),
    (
        "The film Bitter Tea was distributed in the UK by Regent Film Distributors.",
        {("Bitter Tea", "distributor", "Regent Film Distributors")},
    ),
    # a comma of the title's own
    ("Good Morning, Mr. Frost stars Anna Weber.", {("Good Morning, Mr. Frost", "castMember", "Anna Weber")}),
    ("Later, Salt Meadow starred Anna Weber.", {("Salt Meadow", "castMember", "Anna Weber")}),
    # behind a partner or a part
    (
        "Anna Weber starred opposite Erik Holm in Half a Loaf.",
        {("Half a Loaf", "castMember", "Anna Weber"), ("Half a Loaf", "castMember", "Erik Holm")},
    ),
    (
        "Anna Weber plays Detective Sloane in Murder on Pier 14, a mystery film.",
        {("Murder on Pier 14", "castMember", "Anna Weber")},
    ),
    # what belongs to which of two posts
    (
        "Erik Holm worked as the cinematographer on the film Salt and as the director on the film Fog.",
        {("Salt", "cinematographer", "Erik Holm"), ("Fog", "director", "Erik Holm")},
    ),
    (
        "The screenplay of the film Bitter Tea was by Anna Weber and the cinematography by Erik Holm.",
        {("Bitter Tea", "screenwriter", "Anna Weber"), ("Bitter Tea", "cinematographer", "Erik Holm")},
    ),
    (
        "The film Bitter Tea had a budget of 200 million Indian rupees.",
        {("Bitter Tea", "budget", "200 million Indian rupees")},
    ),
    # where another clause begins behind a name
    (
        "The Glass Valley is the second film directed by Anna Weber, and Erik Holm did the camera work.",
        {("The Glass Valley", "director", "Anna Weber"), ("The Glass Valley", "cinematographer", "Erik Holm")},
    ),
    (
        "My Uncle the Thief is a film starring Nivin Jacob, directed by Anna Weber and edited by Erik Holm.",
        {
            ("My Uncle the Thief", "castMember", "Nivin Jacob"),
            ("My Uncle the Thief", "director", "Anna Weber"),
            ("My Uncle the Thief", "editor", "Erik Holm"),
        },
    ),
    (
        "Cinematography for The Governor's Daughters was provided by Aldo Mancini, and Titan Films released it.",
        {
            ("The Governor's Daughters", "cinematographer", "Aldo Mancini"),
            ("The Governor's Daughters", "distributor", "Titan Films"),
        },
    ),
    (
        "Three people starred in Wait for the Tide: Susan Orr, Gil Benton and Max Rooker.",
        {("Wait for the Tide", "castMember", name) for name in ("Susan Orr", "Gil Benton", "Max Rooker")},
    ),
    # more openings
    (
        "Produced by Vera Lind, written by Erik Holm and directed by Anna Weber, Terror in the Attic stars Tom Smith.",
        {
            ("Terror in the Attic", "producer", "Vera Lind"),
            ("Terror in the Attic", "screenwriter", "Erik Holm"),
            ("Terror in the Attic", "director", "Anna Weber"),
            ("Terror in the Attic", "castMember", "Tom Smith"),
        },
    ),
    (
        "On 1 October 1999 The Ninth Passenger was released; Erik Holm directed it.",
        {("The Ninth Passenger", "director", "Erik Holm")},
    ),
    (
        "Midnight Ferry and The Tin Soldier's Wife are both films by Erik Holm.",
        {("Midnight Ferry", "director", "Erik Holm"), ("The Tin Soldier's Wife", "director", "Erik Holm")},
    ),
    (
        "Erik Holm (born in Riga) stars in the horror film The Bell Under the Sea.",
        {("The Bell Under the Sea", "castMember", "Erik Holm")},
    ),
    (
        "Oyster Bay Blues, edited by Erik Holm, has a budget of £750,000 and a duration of 83 minutes.",
        {
            ("Oyster Bay Blues", "editor", "Erik Holm"),
            ("Oyster Bay Blues", "budget", "£750,000"),
            ("Oyster Bay Blues", "runtime", "83"),
        },
    ),
]
PROPERTIES = {"director", "screenwriter", "distributor", "castMember", "producer", "composer", "editor", "runtime"}
PROPERTIES |= {"cinematographer", "budget"}


@pytest.mark.parametrize(("text", "told"), MADE + MORE)
def test_one_sentence_tells_who_made_a_film(text: str, told: set[Fact]) -> None:
    assert {fact for fact in facts(text) if fact[1] in PROPERTIES} == told


SUMS = [
    ("The box office takings of Marigold Express amounted to ₹45 crore.", "Marigold Express", "₹45 crore"),
]


@pytest.mark.parametrize(("text", "film", "amount"), SUMS)
def test_what_a_film_took_in_tells_its_title(text: str, film: str, amount: str) -> None:
    assert (film, "boxOffice", amount) in facts(text)


def test_where_a_film_was_shot_is_not_where_it_is_set() -> None:
    told = facts("Salt Road is a film that tells the story of a widowed conductor and was filmed in Toulon.")
    assert "narrativeLocation" not in {property_ for _, property_, _ in told}


@pytest.mark.parametrize(
    "text",
    [
        "The film was directed by Roza Imash and stars Murat Dyikan, which was shot in Riga.",
        "In 1956 Ivan Petrov was released from a camp.",
    ],
)
def test_nobody_dies_where_a_film_was_shot(text: str) -> None:
    assert {property_ for _, property_, _ in facts(text)}.isdisjoint({"deathPlace", "director", "releaseDate"})


def test_whose_birthplace_a_town_was_is_born_there() -> None:
    assert ("Ahmed Sabri", "birthPlace", "Riga") in facts("Ahmed Sabri, whose birthplace was Riga, was an actor.")
