"""Who made which of several films, and what cards, headings and festivals say of them."""

import pytest
from tests.language import annotate
from tests.reading import Fact, facts

DIRECTED: list[tuple[str, set[tuple[str, str]]]] = [
    (
        "The film “Grey Harbour” by Anna Weber, “Iron Road” by Erik Holm were shown.",
        {("Grey Harbour", "Anna Weber"), ("Iron Road", "Erik Holm")},
    ),
    (
        "Shown were the drama “Grey Harbour” (Latvia, 2019), the comedy “Iron Road” (2020) by Erik Holm.",
        {("Iron Road", "Erik Holm")},
    ),
    (
        "The films “Grey Harbour” and “Iron Road” by Erik Holm were shown.",
        {("Grey Harbour", "Erik Holm"), ("Iron Road", "Erik Holm")},
    ),
    (
        "Among them are the films “Grey Harbour”, “Iron Road” by Erik Holm, and Anna Weber’s “Night Bus”.",
        {("Iron Road", "Erik Holm"), ("Night Bus", "Anna Weber")},
    ),
    (
        "They made the films “Grey Harbour” (1966) and “Iron Road” (1975), both by the director Erik Holm.",
        {("Grey Harbour", "Erik Holm"), ("Iron Road", "Erik Holm")},
    ),
    (
        "“Grey Harbour” by Erik Holm, “Iron Road” and “Night Bus”, both by Anna Weber, are among the films.",
        {("Grey Harbour", "Erik Holm"), ("Iron Road", "Anna Weber"), ("Night Bus", "Anna Weber")},
    ),
    (
        "The films of the week. Directed by Anna Weber, who moved to Riga in 2003, “Grey Harbour” tells of sailors.",
        {("Grey Harbour", "Anna Weber")},
    ),
    (
        "The film week opened with Szara Przystań (Grey Harbour) by the Polish director Erik Holm.",
        {("Szara Przystań", "Erik Holm")},
    ),
    (
        "The film week is over. “Grey Harbour,” Anna Weber’s slow, quiet portrait of a sailor, won.",
        {("Grey Harbour", "Anna Weber")},
    ),
    ("The film “Grey Harbour” won the top prize for director Anna Weber.", {("Grey Harbour", "Anna Weber")}),
    ("The film “Grey Harbour” won the top prize for actor Erik Holm.", set()),
    (
        "RIGA: Grey Harbour by Latvian director Anna Weber was named best film at the film week.",
        {("Grey Harbour", "Anna Weber")},
    ),
    (
        "The best films were Song for the Queen directed by Anna Weber and Taming the Harbour by Erik Holm.",
        {("Song for the Queen", "Anna Weber"), ("Taming the Harbour", "Erik Holm")},
    ),
    ("The documentary film A state in a State by the director Anna Weber was shown.", set()),
    ("The studio Salt by the director Anna Weber was closed. It made a film.", set()),
    ("The films of Riga. The week opened with Grey Harbour, dir. Erik Holm (2018).", {("Grey Harbour", "Erik Holm")}),
]


@pytest.mark.parametrize(("text", "told"), DIRECTED)
def test_each_film_has_the_director_beside_it(text: str, told: set[tuple[str, str]]) -> None:
    assert {(film, who) for film, name, who in facts(text) if name == "director"} == told


NAMED = [
    ("The Riga Film Festival “Amber Wave” opened with a film.", "Amber Wave", "Festival"),
    ("At the Riga Film Festival “Grey Harbour” won a prize.", "Grey Harbour", "Film"),
    ("The film “Grey Harbour” won the “Golden Branch” in Riga.", "Golden Branch", "Award"),
    ("The drama “Golden Branch” won a prize.", "Golden Branch", "Film"),
    ("The film week is over. Erik Holm, whose 2022 film, Winners, was shown, spoke.", "Winners", "Film"),
    ("A duo from the 1998 film Taxi, Anna Weber and Erik Holm, spoke.", "Anna Weber", "Person"),
    ("The woman whose voice opens the film, Roza Quexoz, who sang, spoke.", "Roza Quexoz", "Person"),
    ("Best Performance by an Actor was awarded for the film.", "Best Performance by an Actor", "Award"),
    ("In 2003 she began shooting Nomad in Riga. The film was good.", "Nomad", "Film"),
    ("The film was shot by sailors. Director: Ilmara Vuorz", "Ilmara Vuorz", "Person"),
]


@pytest.mark.parametrize(("text", "name", "type_"), NAMED)
def test_quotes_behind_a_festival_and_names_behind_a_label(text: str, name: str, type_: str) -> None:
    assert (name, type_) in {(mention.text, mention.type) for mention in annotate(text).mentions}


ABOUT: list[tuple[str, Fact]] = [
    (
        "The film “Grey Harbour” tells about the life and fate of the poet Anna Weber.",
        ("Grey Harbour", "mainSubject", "Anna Weber"),
    ),
    (
        "The film “Grey Harbour” is here. The main part of the shooting took place in Latvia.",
        ("Grey Harbour", "filmingLocation", "Latvia"),
    ),
]


@pytest.mark.parametrize(("text", "fact"), ABOUT)
def test_whom_a_film_is_about_and_where_it_was_shot(text: str, fact: Fact) -> None:
    assert fact in facts(text)


APART: list[tuple[str, Fact]] = [
    ("The film “Grey Harbour” follows Asel (Anna Weber), a nurse.", ("Grey Harbour", "mainSubject", "Asel")),
    ("As much a study as a drama, the film “Grey Harbour” was shown.", ("Grey Harbour", "genre", "study")),
    ("The drama “Grey Harbour” (2019), the comedy “Iron Road” (2020).", ("Grey Harbour", "genre", "comedy")),
]


@pytest.mark.parametrize(("text", "fact"), APART)
def test_what_stands_beside_is_of_the_other(text: str, fact: Fact) -> None:
    assert fact not in facts(text)


WINNERS: list[tuple[tuple[str, ...], set[Fact]]] = [
    (
        (
            "The film week gave its prizes on Saturday.",
            "Golden Bear for best film: Grey Harbour by Anna Weber",
            "Special Jury Prize: Iron Road by Ilmar Quexoz",
            "Golden Bear for best actor: Jonas Vuorz for Night Bus by Erik Holm",
        ),
        {
            ("Grey Harbour", "awardReceived", "Golden Bear"),
            ("Grey Harbour", "director", "Anna Weber"),
            ("Iron Road", "awardReceived", "Special Jury Prize"),
            ("Iron Road", "director", "Ilmar Quexoz"),
            ("Jonas Vuorz", "awardReceived", "Golden Bear"),
            ("Night Bus", "director", "Erik Holm"),
        },
    ),
    (("The film week is near.", "Golden days: Anna Weber came by bus to the film week"), set()),
]


ROW = (
    "Five films of young directors were shown:",
    "“Letters from Riga” — Anna Weber;",
    "“Night Bus” — directed by Erik Holm.",
)


@pytest.mark.parametrize(("blocks", "told"), WINNERS)
def test_a_list_of_winners_is_read_line_by_line(blocks: tuple[str, ...], told: set[Fact]) -> None:
    assert {fact for fact in facts(*blocks) if fact[1] in ("awardReceived", "director")} == told


PRIZES: list[tuple[str, set[tuple[str, str]]]] = [
    ("The jury gave the film “Grey Harbour” the Golden Bear.", {("Grey Harbour", "Golden Bear")}),
    ("The jury handed “Grey Harbour” its special jury prize. It is a film.", {("Grey Harbour", "special jury prize")}),
    ("The jury did not give the film “Grey Harbour” the Golden Bear.", set()),
    (
        "Anna Miller received the best director award for “Grey Harbour,” her drama.",
        {("Anna Miller", "best director award")},
    ),
    ("The actress prize went to Anna Weber for the film “Grey Harbour”.", {("Anna Weber", "actress prize")}),
    (
        "The film “Grey Harbour”, which won the Golden Bear, and “Iron Road” were shown.",
        {("Grey Harbour", "Golden Bear")},
    ),
]


@pytest.mark.parametrize(("text", "told"), PRIZES)
def test_a_prize_goes_to_whom_the_sentence_gives_it(text: str, told: set[tuple[str, str]]) -> None:
    assert {(who, prize) for who, name, prize in facts(text) if name == "awardReceived"} == told


OTHERS: list[tuple[str, Fact]] = [
    (
        "The jury has five members: Director Anna Weber (Latvia), Actor Erik Holm (France) and Actor Otto Braun.",
        ("Erik Holm", "occupation", "film director"),
    ),
    (
        "The film “Grey Harbour” won the best feature award. It earned Anna Weber the award for best actress.",
        ("Anna Weber", "awardReceived", "best feature award"),
    ),
    ("The film was shown in Frankfurt am Main (1968).", ("Main", "releaseDate", "1968")),
    (
        "Green Border (Zielona Granica) by Anna Weber was the best film.",
        ("Green Border", "director", "Zielona Granica"),
    ),
    ("Anna Weber began shooting Nomad Winter in 2003. It is a film.", ("Nomad Winter", "killedBy", "Anna Weber")),
    ("The film “Grey Harbour” took second place in Latvia.", ("Grey Harbour", "narrativeLocation", "Latvia")),
    ("The film (Riga, Latvia, Germany) was shown.", ("Riga", "country", "Germany")),
    ("Shown was a film (Latvia, Germany, Lithuania).", ("Latvia", "locatedIn", "Germany")),
    ("The Polish and Latvian film directors Anna Weber and Erik Holm came.", ("Erik Holm", "nationality", "Polish")),
    ("The Polish and Latvian film directors Anna Weber and Erik Holm came.", ("Anna Weber", "nationality", "Latvian")),
    (
        "She played in the film the skaters Anna Weber and Vera Blum and the banker Erik Holm.",
        ("Erik Holm", "occupation", "skater"),
    ),
    (
        "The film “Grey Harbour” was seen by film and theater stars Anna Weber and Vera Blum.",
        ("Grey Harbour", "castMember", "Anna Weber"),
    ),
    ("The Riga Film Festival was first held in 1958.", ("Riga Film Festival", "pointInTime", "1958")),
    (
        "The studio Salt Films, named after Erik Holm, and Riga Pictures made the film.",
        ("Riga Pictures", "namedAfter", "Erik Holm"),
    ),
    ("She won a prize in 2008 for the film “Grey Harbour”.", ("Grey Harbour", "releaseDate", "2008")),
]


@pytest.mark.parametrize(("text", "fact"), OTHERS)
def test_what_is_said_of_another_is_not_read(text: str, fact: Fact) -> None:
    assert fact not in facts(text)


def test_an_adverb_and_the_owning_year_are_no_part_of_a_title() -> None:
    found = annotate("Meanwhile 2006’s Climates won the top prize at the festival of films.").mentions
    assert "Climates" in {mention.text for mention in found if mention.type == "Film"}
