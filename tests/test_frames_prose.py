"""A film's data put into prose: who did what in one sentence after another wording, length, money, language, titles."""

import pytest
from tests.language import annotate, typed
from tests.reading import Fact, facts, qualified

MAKERS: list[tuple[str, set[Fact]]] = [
    (
        "Anna Weber is the composer and Erik Holm the cinematographer of Grey Harbour, a film of 1962.",
        {("Grey Harbour", "composer", "Anna Weber"), ("Grey Harbour", "cinematographer", "Erik Holm")},
    ),
    (
        "The film Grey Harbour ran. The director was Anna Weber, the writer was Erik Holm and the editor Jan Ozols.",
        {
            ("Grey Harbour", "director", "Anna Weber"),
            ("Grey Harbour", "screenwriter", "Erik Holm"),
            ("Grey Harbour", "editor", "Jan Ozols"),
        },
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
