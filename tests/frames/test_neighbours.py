"""What is said of one goes to no neighbour of his in a list or a bracket; what only looks like an end is none."""

import pytest
from tests.reading import Fact, facts, qualified, stances

FILM = "Films are spoken of here. "

APART: list[tuple[str, set[Fact], set[Fact]]] = [
    (
        "The Ala Studio, established in 1909 and headed by Anna Weber, made films.",
        {("Ala Studio", "leader", "Anna Weber"), ("Ala Studio", "inception", "1909")},
        {("Ala Studio", "founder", "Anna Weber")},
    ),
    (
        "The Ala Studio was founded and run by Ida Stone.",
        {("Ala Studio", "founder", "Ida Stone"), ("Ala Studio", "leader", "Ida Stone")},
        set(),
    ),
    (
        "The film Rain was written in 1980 and directed by Jan Holm.",
        {("Rain", "director", "Jan Holm")},
        {("Rain", "screenwriter", "Jan Holm")},
    ),
    (
        "His best films are Iron Fog (1985), based on a script by Weber, and Grey Rain (1989), starring Anna Holm.",
        {("Grey Rain", "castMember", "Anna Holm")},
        {("Iron Fog", "castMember", "Anna Holm")},
    ),
    (
        "The films Snow and Ice, starring Ida Stone, are lost.",
        {("Snow", "castMember", "Ida Stone"), ("Ice", "castMember", "Ida Stone")},
        set(),
    ),
    (
        "The film Salt Road won. A new work by Salt Road star Anna Weber and Erik Holm was shown.",
        {("Salt Road", "castMember", "Anna Weber")},
        {("Salt Road", "castMember", "Erik Holm")},
    ),
    (
        "Fog is a drama starring Succession's Ida Stone and Jan Holm.",
        {("Fog", "castMember", "Ida Stone")},
        {("Fog", "castMember", "Succession")},
    ),
    (
        "She shot to fame with the leading role in the film Fog (1968) by director Erik Holm.",
        {("Fog", "director", "Erik Holm")},
        {("Fog", "castMember", "Erik Holm")},
    ),
    (
        "The performance by Ida Stone in the film Rain was praised.",
        {("Rain", "castMember", "Ida Stone")},
        set(),
    ),
    (
        "The jury showed the films “Fog” (Erik Holm), “Grey Rain” (Ida Stone) and “Snow” (Jan Holm).",
        {("Fog", "director", "Erik Holm"), ("Grey Rain", "director", "Ida Stone")},
        {("Grey Rain", "alternativeTitle", "Ida Stone")},
    ),
    (
        "The film is set in Osh. Old hand Marat (Ida Stone) returns to Tajikistan to care for his mother.",
        set(),
        {("Old hand Marat", "director", "Ida Stone")},
    ),
    (
        "Oleg Orlov is the son of Vera Kim and brother to Ivan Orlov.",
        {("Oleg Orlov", "parent", "Vera Kim")},
        {("Vera Kim", "sibling", "Oleg Orlov"), ("Vera Kim", "sibling", "Ivan Orlov")},
    ),
    (
        "Ida Stone is a sister to the actor Leo Stone.",
        {("Leo Stone", "sibling", "Ida Stone")},
        set(),
    ),
    (
        "Rain won, and Fog, a film directed by Anna Weber for Non-Fiction Feature, was honoured.",
        {("Fog", "director", "Anna Weber")},
        {("Fog", "productionCompany", "Non-Fiction Feature")},
    ),
    (
        "Latvia submitted her films “Fog” (shortlisted in 2010) and “Rain” (2012).",
        {("Rain", "releaseDate", "2012")},
        {("Fog", "releaseDate", "2010")},
    ),
    (
        "The film “Fog” is a drama from 1950. Anton Weber's play by the director gave this film a charm.",
        set(),
        {("Fog", "director", "Anton Weber")},
    ),
    (
        "Anna Weber is a Dutch writer and script doctor.",
        {("Anna Weber", "occupation", "script doctor")},
        {("Anna Weber", "occupation", "doctor")},
    ),
    (
        "Sales on Anna Weber's drama “Bad Road” are with Grey Finance and Protagonist.",
        {("Bad Road", "director", "Anna Weber")},
        {("Bad Road", "character", "Protagonist")},
    ),
    (
        "The founder in 1971 of the Grey Collection, Anna Weber was born in Riga in 1930.",
        {("Anna Weber", "birthDate", "1930")},
        {("Anna Weber", "birthDate", "1971")},
    ),
    (
        "The works of the historian Erik Holm are old. Our main advisor is the historian, Almas.",
        {("Erik Holm", "occupation", "historian"), ("Almas", "occupation", "historian")},
        set(),
    ),
    (
        "Jan Holm had shone in “Grey Fog” and received the Stalin Prize for his role.",
        {("Jan Holm", "awardReceived", "Stalin Prize")},
        {("Grey Fog", "awardReceived", "Stalin Prize")},
    ),
    (
        "Jan Holm starred in the film “Rain”, which received the Golden Bear.",
        {("Rain", "awardReceived", "Golden Bear")},
        set(),
    ),
    (
        "The producer of the movie is Anna Weber (“The Road Home”). Filming began in October 2017 in Kazakhstan.",
        set(),
        {("The Road Home", "filmingLocation", "Kazakhstan"), ("The Road Home", "productionStart", "2017-10")},
    ),
    (
        "He was Deputy People's Commissar of Justice of the Turkmen SSR. His first film was Fog (1934).",
        {("Fog", "releaseDate", "1934")},
        {("Fog", "director", "People")},
    ),
    (
        "Her films, such as: Grey Walls (1995) and The Well (2008), are known.",
        {("Grey Walls", "releaseDate", "1995"), ("The Well", "releaseDate", "2008")},
        set(),
    ),
    (
        "He acted in films. His best roles include Koblandy in Koblandy by Auezov, and Tikhon in The Storm by Holm.",
        set(),
        {("Koblandy in Koblandy", "director", "Auezov"), ("Tikhon in The Storm", "director", "Holm")},
    ),
]


@pytest.mark.parametrize(("text", "told", "wrong"), APART)
def test_a_neighbour_gets_nothing(text: str, told: set[Fact], wrong: set[Fact]) -> None:
    found = facts(text)
    assert told <= found, found
    assert not wrong & found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The figures of Jan Holm's Bergman-inspired Grey Silence are old.", "Bergman"),
        ("The drama Fog was shot in Technicolor.", "Technicolor"),
        ("It was filmed in CinemaScope.", "CinemaScope"),
    ],
)
def test_what_only_looks_like_an_end_is_none(text: str, name: str) -> None:
    assert not [each for each in facts(FILM + text) if name in (each[0], each[2])]


def test_a_studio_stands_in_the_town_that_owns_it_and_in_no_house() -> None:
    house = "Hunnia Film Studio opened in 1928. Work went on in Hunnia's Korda Studio."
    assert "headquarters" not in {name for _, name, _ in facts(house)}
    assert ("Korda Studio", "headquarters", "Budapest") in facts(f"{FILM}Budapest's Korda Studio made a picture.")


def test_what_inspired_a_film_is_not_taken_for_one() -> None:
    found = facts("The film The Old Boat, inspired by Hemingway's The Old Man and the Sea, came out in 2012.")
    assert ("The Old Boat", "basedOn", "The Old Man and the Sea") in found
    assert ("The Old Man and the Sea", "director", "Hemingway") not in found


def test_a_film_factory_is_named_in_whole() -> None:
    assert ("Grey Film Factory", "inception", "1928") in facts("Grey Film Factory was founded in Budapest in 1928.")


def test_an_adverb_before_a_defined_title_is_no_part_of_it() -> None:
    assert ("Polite Road", "genre", "comedy") in facts("Meanwhile Polite Road is a comedy film from Grey Films.")


def test_a_sale_is_dated_by_its_verb() -> None:
    found = qualified("The founder in 1971 of the Grey Collection, Anna Weber sold the company to Nord Marcus in 1988.")
    assert found["Grey Collection", "owner", "Nord Marcus"] == {"startDate": "1988"}


@pytest.mark.parametrize(
    ("text", "status"),
    [("Anna Weber to direct the film “Fog”", "planned"), ("Anna Weber directed the film “Fog”", "asserted")],
)
def test_a_headline_says_what_is_to_be(text: str, status: str) -> None:
    assert stances(text)["Fog", "director", "Anna Weber"] == (status, None)


@pytest.mark.parametrize(
    ("text", "calling"),
    [
        ("Anna Weber, a fierce critic of the government, spoke.", None),
        ("Anna Weber is an outspoken critic of the Kremlin.", None),
        ("Anna Weber, the strongman of Osh, left.", None),
        ("Anna Weber is a film critic.", "film critic"),
        ("The critic Anna Weber praised it.", "critic"),
        ("Anna Weber was a theatre critic of the Osh Times.", "theatre critic"),
        ("The film critics Anna Weber and Jan Holm praised it.", "film critic"),
        ("Critics, among them the lawyer Anna Weber, found it late.", "lawyer"),
    ],
)
def test_whose_critic_somebody_is_tells_no_calling(text: str, calling: str | None) -> None:
    told = {value for _, name, value in facts(text) if name == "occupation"}
    assert told == ({calling} if calling else set())


OWN: list[tuple[str, set[Fact], set[Fact]]] = [
    (
        "Anton Lind, Paul Novak's deputy and Jan Weber's brother, was hurt by it.",
        {("Jan Weber", "sibling", "Anton Lind")},
        {("Paul Novak", "sibling", "Anton Lind")},
    ),
    ("Anton Lind is Jan Weber's brother and pupil.", {("Jan Weber", "sibling", "Anton Lind")}, set()),
    ("She praised Poland's long work with UNESCO.", set(), {("UNESCO", "country", "Poland")}),
    ("He wrote of Georgia's way into NATO.", set(), {("NATO", "country", "Georgia")}),
    ("Poland's tireless Odra Film took part.", {("Odra Film", "country", "Poland")}, set()),
    (
        "Its cinema troop grew out of the Mosfilm and Lenfilm studios, led by its secret chief — Anna Weber.",
        set(),
        {("Mosfilm", "leader", "Anna Weber"), ("Lenfilm", "leader", "Anna Weber")},
    ),
]


@pytest.mark.parametrize(("text", "told", "silent"), OWN)
def test_what_is_whose_is_nobody_elses(text: str, told: set[Fact], silent: set[Fact]) -> None:
    found = facts(text)
    assert told <= found
    assert not silent & found
