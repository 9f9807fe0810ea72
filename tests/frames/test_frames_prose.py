"""A film's data put into prose: who did what in one sentence after another wording, length, money, language, titles."""

import pytest
from tests.language import annotate, typed
from tests.reading import Fact, facts, qualified, stances

MAKERS: list[tuple[str, set[Fact]]] = [
    (
        "Anna Weber is the composer and Erik Holm the cinematographer of Grey Harbour, a film of 1962.",
        {("Grey Harbour", "composer", "Anna Weber"), ("Grey Harbour", "cinematographer", "Erik Holm")},
    ),
    ("The film Grey Harbour was shown. The director was not Anna Weber and the composer was never Erik Holm.", set()),
    ("The film Grey Harbour was shown. The director of the bank was Anna Weber.", set()),
    (
        "The cinematographer of the film Grey Harbour was Anna Weber, who also edited it.",
        {("Grey Harbour", "cinematographer", "Anna Weber"), ("Grey Harbour", "editor", "Anna Weber")},
    ),
    (
        "Directed by Anna Weber and based on the novel The Iron Road by Jan Ozols, the film Grey Harbour opened.",
        {("Grey Harbour", "director", "Anna Weber")},
    ),
    ("Directed by Anna Weber, who had left Riga, it pleased more than the film Grey Harbour.", set()),
]


@pytest.mark.parametrize(("text", "told"), MAKERS)
def test_each_of_several_makers_in_a_row_did_one_thing(text: str, told: set[Fact]) -> None:
    crew = {"director", "screenwriter", "editor", "composer", "cinematographer", "producer"}
    assert {fact for fact in facts(text) if fact[1] in crew} == told


def test_a_row_may_end_the_text_without_a_stop() -> None:
    text = "The film Grey Harbour ran. By the way Anna Weber is the composer and Erik Holm the cinematographer"
    assert ("Erik Holm", "occupation", "cinematographer") in facts(text)


def test_nobody_has_the_calling_of_the_next_one_in_a_row() -> None:
    text = "Anna Weber is the composer and Erik Holm the painter. The writer was Jan Ozols, the editor was Ilze Berg."
    told = {(who, what) for who, name, what in facts(f"The film opened. {text}") if name == "occupation"}
    assert ("Anna Weber", "composer") in told
    assert ("Erik Holm", "painter") in told
    assert not told & {("Erik Holm", "composer"), ("Anna Weber", "painter"), ("Jan Ozols", "film editor")}


CAST: list[tuple[str, set[str]]] = [
    ("The film Grey Harbour stars Anna Weber as well as Erik Holm.", {"Anna Weber", "Erik Holm"}),
    (
        "Starring Anna Weber, Jan Ozols and Erik Holm, the film Grey Harbour opened.",
        {"Anna Weber", "Jan Ozols", "Erik Holm"},
    ),
    ("Anna Weber and Erik Holm star in Grey Harbour, whose screenwriter is Jan Ozols.", {"Anna Weber", "Erik Holm"}),
]


@pytest.mark.parametrize(("text", "told"), CAST)
def test_who_plays(text: str, told: set[str]) -> None:
    assert {who for film, name, who in facts(text) if name == "castMember" and film == "Grey Harbour"} == told


def test_as_well_as_gives_nobody_a_part() -> None:
    assert not any(qualified("The film Grey Harbour stars Anna Weber as well as Erik Holm.").values())


DATA: list[tuple[str, set[Fact]]] = [
    (
        "The film Grey Harbour runs for 98.0 minutes and grossed 412000.0 USD.",
        {("Grey Harbour", "runtime", "98"), ("Grey Harbour", "boxOffice", "412000.0 USD")},
    ),
    (
        "Grey Harbour, a German language film starring Anna Weber, opened in Riga.",
        {("Grey Harbour", "originalLanguage", "German")},
    ),
    (
        "Grey Harbour, a slow Danish-language drama, was directed by Anna Weber.",
        {("Grey Harbour", "originalLanguage", "Danish")},
    ),
    ("Grey Harbour is a film in the Swedish language.", {("Grey Harbour", "originalLanguage", "Swedish")}),
    ("Grey Harbour, a film about German language teachers, was directed by Anna Weber.", set()),
    ("Grey Harbour, a film with Danish subtitles, was directed by Anna Weber.", set()),
    (
        "The film Grey Harbour, also known as Dagslys, was directed by Anna Weber.",
        {("Grey Harbour", "alternativeTitle", "Dagslys")},
    ),
    (
        "The film Grey Harbour, a sequel to Valley of Stones, was directed by Anna Weber.",
        {("Grey Harbour", "follows", "Valley of Stones")},
    ),
]


@pytest.mark.parametrize(("text", "told"), DATA)
def test_length_money_language_and_other_titles(text: str, told: set[Fact]) -> None:
    names = {"runtime", "boxOffice", "budget", "originalLanguage", "alternativeTitle", "follows"}
    assert {fact for fact in facts(text) if fact[1] in names} == told


def test_what_a_sequel_is_told_from_has_no_part_in_its_sentence() -> None:
    told = facts("The film Grey Harbour, a sequel to Valley of Stones, was directed by Anna Weber and is in Danish.")
    assert not {fact for fact in told if fact[0] == "Valley of Stones"}


TYPED: list[tuple[str, str, str]] = [
    ("The film was made by director Ron Castle.", "Ron Castle", "Person"),
    ("They filmed at Windsor Castle.", "Windsor Castle", "Site"),
    ("The score of Red Lanterns was composed by Jan Ozols. The film opened.", "Red Lanterns", "Film"),
    ("The film week opened. Erik Holm stars in Julia’s Garden.", "Julia’s Garden", "Film"),
]


@pytest.mark.parametrize(("text", "name", "type_"), TYPED)
def test_a_name_is_what_is_said_of_it(text: str, name: str, type_: str) -> None:
    assert (name, type_) in typed(text)


def test_a_currency_behind_a_sum_is_no_body() -> None:
    assert [(m.text, m.type) for m in annotate("It earned 30955.0 USD.").mentions] == [("30955.0 USD", "Money")]


TOLD: list[tuple[str, str, str | None]] = [
    ("The runtime of Iron Orchard is 101 minutes.", "Iron Orchard", "Film"),
    ("Iron Orchard’s director is Anna Weber and its composer is Erik Holm.", "Iron Orchard", "Film"),
    ("The box office takings of The Copper Mask were 95,000 dollars.", "The Copper Mask", "Film"),
    ("The screenwriter for Silver Bay was Erik Holm.", "Silver Bay", "Film"),
    ("Erik Holm is the director of The Painted Door; Jan Ozols starred in it.", "The Painted Door", "Film"),
    ("One of the stars of Ghost Harbour, which had a small cast, is Erik Holm.", "Ghost Harbour", "Film"),
    ("Written by Anna Weber, Duel at Riga features Erik Holm in the lead role.", "Duel at Riga", "Film"),
    ("Erik Holm is the director of Silver Bank. The film was shown.", "Silver Bank", "Organisation"),
    ("The language of Silver Bay is Danish, and the town is old.", "Silver Bay", "Site"),
    ("The film opened. The director of the Painted Door Theatre is Erik Holm.", "Painted Door Theatre", "Site"),
    ("Produced in Latvia, the film Grey Harbour was shown.", "Produced", None),
]


@pytest.mark.parametrize(("text", "name", "type_"), TOLD)
def test_what_only_films_have_makes_a_title(text: str, name: str, type_: str | None) -> None:
    found = {mention.text: mention.type for mention in annotate(text).mentions}
    assert found.get(name) == type_


OTHERS: list[tuple[str, Fact]] = [
    (
        "The film Grey Harbour has music composed by Anna Weber and editing by Jan Ozols.",
        ("Grey Harbour", "composer", "Jan Ozols"),
    ),
    ("The book Grey Harbour was followed by Anna Weber.", ("Grey Harbour", "author", "Anna Weber")),
    (
        "The film Grey Harbour has Anna Weber as its director and Jan Ozols as its editor.",
        ("Grey Harbour", "director", "Jan Ozols"),
    ),
    (
        "The film Grey Harbour ran. Anna Weber wrote it and Jan Ozols starred in it.",
        ("Grey Harbour", "castMember", "Anna Weber"),
    ),
    (
        "The film Grey Harbour is being made. The script was written by Anna Weber, with Jan Ozols as the director.",
        ("Grey Harbour", "screenwriter", "Jan Ozols"),
    ),
    (
        "The film Grey Harbour is being made. The script was written by Anna Weber, with Jan Ozols as the director.",
        ("Grey Harbour", "castMember", "Jan Ozols"),
    ),
    (
        "Anna Weber is an actress. She is known for her parts in the films “Salt Road” (1972) and “Iron Frost” (1978).",
        ("Salt Road", "director", "Anna Weber"),
    ),
    ("Iron Frost (2025). Camera director: Jan Ozols.", ("Jan Ozols", "occupation", "film director")),
]


@pytest.mark.parametrize(("text", "fact"), OTHERS)
def test_what_another_did_is_not_said_of_somebody(text: str, fact: Fact) -> None:
    assert fact not in facts(text)


def test_what_stands_before_a_semicolon_is_nobodys_word() -> None:
    told = stances("The film Grey Harbour was directed by Anna Weber; Erik Holm wrote it and Jan Ozols starred in it.")
    assert {status for status, _ in told.values()} == {"asserted"}
    assert ("Grey Harbour", "castMember", "Jan Ozols") in told


ROLES: list[tuple[str, set[Fact]]] = [
    (
        "The film Grey Harbour had Anna Weber as its director and Jan Ozols as its composer.",
        {("Grey Harbour", "director", "Anna Weber"), ("Grey Harbour", "composer", "Jan Ozols")},
    ),
    ("The film Grey Harbour was made by the studio Salt Films with Anna Weber as director of the studio.", set()),
    ("Kid Galloway stars Anna Weber and is directed by Jan Ozols.", {("Kid Galloway", "director", "Jan Ozols")}),
]


@pytest.mark.parametrize(("text", "told"), ROLES)
def test_whom_a_film_had_as_what(text: str, told: set[Fact]) -> None:
    assert {fact for fact in facts(text) if fact[1] in {"director", "composer", "editor"}} == told


FURTHER: list[tuple[str, set[Fact]]] = [
    (
        "The film Grey Harbour was made by director Anna Weber and cinematographer Erik Holm.",
        {("Grey Harbour", "director", "Anna Weber"), ("Grey Harbour", "cinematographer", "Erik Holm")},
    ),
    (
        "Written by Anna Weber, with a score by Erik Holm, Grey Harbour was shown.",
        {("Grey Harbour", "screenwriter", "Anna Weber"), ("Grey Harbour", "composer", "Erik Holm")},
    ),
    (
        "The film Grey Harbour was adapted for the screen by Anna Weber.",
        {("Grey Harbour", "screenwriter", "Anna Weber")},
    ),
    (
        "The music for the film Grey Harbour was composed by Anna Weber, while Erik Holm was in charge of the editing.",
        {("Grey Harbour", "composer", "Anna Weber"), ("Grey Harbour", "editor", "Erik Holm")},
    ),
    (
        "The screenwriter for Silver Bay was Anna Weber, and Erik Holm, Jan Ozols and Ilze Berg starred in the film.",
        {("Silver Bay", "screenwriter", "Anna Weber")},
    ),
    ("The film Grey Harbour was shown. Its music director was Anna Weber.", set()),
    ("The film Grey Harbour was shown with a talk by director Anna Weber.", set()),
]


@pytest.mark.parametrize(("text", "told"), FURTHER)
def test_further_wordings_of_who_did_what(text: str, told: set[Fact]) -> None:
    crew = {"director", "screenwriter", "editor", "composer", "cinematographer", "producer"}
    assert {fact for fact in facts(text) if fact[1] in crew} == told


def test_in_which_somebody_plays_gives_no_part_by_the_verb_above() -> None:
    told = qualified("Anna Weber both wrote and directed The Salt Wife, in which Erik Holm and Jan Ozols starred.")
    assert not any("role" in qualifiers for qualifiers in told.values())


ENDS: list[tuple[str, str, str]] = [
    ("Starring Anna Weber, Harvest of Fools is a Latvian film.", "Harvest of Fools", "Film"),
    ("The 90 minute film Captain Roscoe was distributed by Salt Films.", "Captain Roscoe", "Film"),
    ("Red Sparrow Lane grossed $75 million.", "Red Sparrow Lane", "Film"),
    ("Anna Weber produced Moon over Riga, a Latvian film directed by Erik Holm.", "Moon over Riga", "Film"),
    ("For the film Captain Weber wrote a song.", "Weber", "Person"),
]


@pytest.mark.parametrize(("text", "name", "type_"), ENDS)
def test_where_a_title_ends(text: str, name: str, type_: str) -> None:
    assert (name, type_) in typed(text)


MORE: list[tuple[str, set[Fact]]] = [
    (
        "With Anna Weber as producer and Erik Holm as screenwriter, the film Grey Harbour was shown.",
        {("Grey Harbour", "producer", "Anna Weber"), ("Grey Harbour", "screenwriter", "Erik Holm")},
    ),
    ("With Anna Weber as producer, the studio made a film.", set()),
    (
        "The film Grey Harbour has Anna Weber and Erik Holm among its cast.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "castMember", "Erik Holm")},
    ),
    (
        "The film Grey Harbour stars Anna Weber, who also wrote the screenplay.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "screenwriter", "Anna Weber")},
    ),
    (
        "The film Grey Harbour was shot in Riga. Erik Holm did the camera work.",
        {("Grey Harbour", "cinematographer", "Erik Holm")},
    ),
    ("The film Grey Harbour was shown. Erik Holm did the heavy work.", set()),
    (
        "The film Grey Harbour is old and its original language is Russian.",
        {("Grey Harbour", "originalLanguage", "Russian")},
    ),
    ("The film Grey Harbour is old. The language of its title is not Russian.", set()),
    (
        "Featuring music by Anna Weber and cinematography by Erik Holm, the film Grey Harbour was shown.",
        {("Grey Harbour", "composer", "Anna Weber"), ("Grey Harbour", "cinematographer", "Erik Holm")},
    ),
    ("Starring Anna Weber, One More River is a film.", {("One More River", "castMember", "Anna Weber")}),
]


@pytest.mark.parametrize(("text", "told"), MORE)
def test_more_wordings_of_who_did_what(text: str, told: set[Fact]) -> None:
    names = {"screenwriter", "producer", "composer", "cinematographer", "castMember", "originalLanguage"}
    assert {fact for fact in facts(text) if fact[1] in names} == told


NAMES: list[tuple[str, str, str | None]] = [
    ("Erik Holm is the man who directed Marsh Lights.", "Marsh Lights", "Film"),
    ("The film was shown. Erik Holm is the editor of The Iron Times.", "The Iron Times", None),
    (
        "It was Erik Holm who wrote The Iron Street, a Danish language film starring Anna Weber.",
        "The Iron Street",
        "Film",
    ),
    ("It was Erik Holm who wrote The Iron Street, a Danish novel.", "The Iron Street", "Book"),
    ("The producers of Stolen Thunder are known, and its director is Erik Holm.", "Stolen Thunder", "Film"),
    ("The film Grey Harbour is known in German as Grauer Hafen.", "Grauer Hafen", "Film"),
]


@pytest.mark.parametrize(("text", "name", "type_"), NAMES)
def test_what_is_a_title(text: str, name: str, type_: str | None) -> None:
    found = {mention.text: mention.type for mention in annotate(text).mentions}
    assert found.get(name) == type_ or (type_ is None and found.get(name) != "Film")


LIVES: list[tuple[str, set[Fact]]] = [
    ("Anna Weber died in Riga and was married to Erik Holm.", {("Anna Weber", "spouse", "Erik Holm")}),
    ("Anna Weber, born in Riga, was married to Erik Holm.", {("Anna Weber", "spouse", "Erik Holm")}),
    ("Anna Weber was born in Riga and was never married to Erik Holm.", set()),
    (
        "Anna Weber was born in Riga and was married to Erik Holm who once ran a bank.",
        {("Anna Weber", "spouse", "Erik Holm")},
    ),
    ("Anna Weber was born in Riga to Erik Holm, a sailor.", {("Anna Weber", "parent", "Erik Holm")}),
    (
        "Erik Holm was born in Riga and his alma mater is Tallis College.",
        {("Erik Holm", "educatedAt", "Tallis College")},
    ),
    ("Erik Holm attended Tallis University Tartu.", {("Erik Holm", "educatedAt", "Tallis University Tartu")}),
]


@pytest.mark.parametrize(("text", "told"), LIVES)
def test_marriages_and_schools_behind_a_birth(text: str, told: set[Fact]) -> None:
    found = {("Anna Weber", name, who) if name == "spouse" else (one, name, who) for one, name, who in facts(text)}
    assert {fact for fact in found if fact[1] in {"spouse", "parent", "educatedAt"}} == told


BOOKS: list[tuple[str, Fact]] = [
    ("Salt Winter was written by Erik Holm and has 312 pages.", ("Salt Winter", "author", "Erik Holm")),
    ("The novel Salt Winter is followed by Iron Spring.", ("Iron Spring", "follows", "Salt Winter")),
    ("The novel Iron Spring was preceded by Salt Winter.", ("Iron Spring", "follows", "Salt Winter")),
]


@pytest.mark.parametrize(("text", "fact"), BOOKS)
def test_what_is_told_of_books(text: str, fact: Fact) -> None:
    assert fact in facts(text)


GOING_ON: list[tuple[str, set[Fact]]] = [
    (
        "The Grey Harbour stars Anna Weber, was directed by Erik Holm and is 77.0 minutes long.",
        {
            ("The Grey Harbour", "castMember", "Anna Weber"),
            ("The Grey Harbour", "director", "Erik Holm"),
            ("The Grey Harbour", "runtime", "77"),
        },
    ),
    (
        "The film Iron Frost stars Anna Weber, who grew up in Riga, and tells of a book that was written by Erik Holm.",
        {("Iron Frost", "castMember", "Anna Weber")},
    ),
    (
        "Iron Frost, a film with cinematography by Erik Holm and music by Jan Ozols, was shown.",
        {("Iron Frost", "cinematographer", "Erik Holm"), ("Iron Frost", "composer", "Jan Ozols")},
    ),
    (
        "The film Iron Frost was shot in Latvia, runs to 99 minutes and was edited by Jan Ozols.",
        {("Iron Frost", "runtime", "99"), ("Iron Frost", "editor", "Jan Ozols")},
    ),
    ("The film Iron Frost was written by Mack Denning.", {("Iron Frost", "screenwriter", "Mack Denning")}),
    ("The film Iron Frost has Arabic as its original language.", {("Iron Frost", "originalLanguage", "Arabic")}),
    (
        "Among the stars of the film Iron Frost, which was shown in Riga, are Anna Weber and Erik Holm.",
        {("Iron Frost", "castMember", "Anna Weber"), ("Iron Frost", "castMember", "Erik Holm")},
    ),
    (
        "The writer and director of the film Second Tide is Erik Holm, and it was produced by Anna Weber.",
        {
            ("Second Tide", "screenwriter", "Erik Holm"),
            ("Second Tide", "director", "Erik Holm"),
            ("Second Tide", "producer", "Anna Weber"),
        },
    ),
]


@pytest.mark.parametrize(("text", "told"), GOING_ON)
def test_what_a_sentence_goes_on_to_say_of_its_film(text: str, told: set[Fact]) -> None:
    names = {"castMember", "director", "runtime", "editor", "composer", "cinematographer", "screenwriter", "producer"}
    names |= {"originalLanguage"}
    assert {fact for fact in facts(text) if fact[1] in names} == told


def test_a_given_name_before_an_initial_opens_a_sentence() -> None:
    assert ("Oskar L. Brandt", "Person") in typed("Oskar L. Brandt died in Riga.")
    assert ("J. Davis", "Person") in typed("When J. Davis came, it rained.")
