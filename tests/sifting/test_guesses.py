"""What only the scorer says gives way to what a frame reads."""

import pytest

from kgcine.assets import open_assets
from kgcine.model import Entity, Evidence, Literal, Span, Statement
from kgcine.sifting.guesses import load_guessing, without_guesses
from kgcine.tables import read_tables

ENTITIES = [
    Entity("e1", "Grey Harbour", "Film"),
    Entity("e2", "Fog", "Film"),
    Entity("e3", "Anna Weber", "Person"),
    Entity("e4", "Erik Holm", "Person"),
    Entity("e5", "Best Actress", "Award"),
]
SENTENCE = Span(0, 90)
GUESSING = load_guessing(read_tables(open_assets(), "extract/sifting.toml")["guesses"])


def told(subject: str, name: str, value: str, frame: str) -> Statement:
    evidence = (Evidence(SENTENCE, Span(0, 4), Span(10, 14)),)
    return Statement(subject, name, value, frame=frame, evidence=evidence)


def kept(*statements: Statement) -> int:
    return len(without_guesses(statements, "", ENTITIES, GUESSING))


def test_who_plays_is_no_guessed_director() -> None:
    guess = told("e1", "director", "e3", "learned/director")
    assert kept(told("e1", "castMember", "e3", "film/role-in"), guess) == 1
    assert kept(told("e1", "castMember", "e4", "film/role-in"), guess) == 2


def test_two_films_with_a_director_each_are_not_crossed() -> None:
    one, other = told("e1", "director", "e3", "film/direct"), told("e2", "director", "e4", "film/direct")
    assert kept(one, other, told("e2", "director", "e3", "learned/director")) == 2
    assert kept(one, told("e2", "director", "e3", "learned/director")) == 2
    # "A won the prize for the film X by B": the film has its director.
    assert kept(one, told("e1", "director", "e4", "learned/director")) == 1


def test_a_prize_is_whose_a_frame_says() -> None:
    guess = told("e3", "awardReceived", "e5", "learned/awardReceived")
    assert kept(told("e4", "awardReceived", "e5", "event/win"), guess) == 1
    assert kept(guess) == 1
    assert kept(told("e1", "awardReceived", "e5", "learned/awardReceived")) == 0


def test_a_director_who_shot_the_film_is_no_guessed_cinematographer() -> None:
    guess, read = (
        told("e1", "cinematographer", "e3", "learned/cinematographer"),
        told("e1", "director", "e3", "film/shoot-film"),
    )
    assert kept(read, guess) == 1
    assert kept(read, told("e1", "cinematographer", "e3", "film/photograph")) == 2
    assert kept(told("e1", "director", "e4", "film/shoot-film"), guess) == 2


def test_a_film_director_is_no_guessed_director_besides() -> None:
    guess = told("e3", "occupation", "director", "learned/occupation")
    assert kept(told("e3", "occupation", "film director", "person/film-director"), guess) == 1
    assert kept(told("e3", "occupation", "actor", "person/occupation"), guess) == 2


@pytest.mark.parametrize(
    ("text", "subject", "name", "object_", "left"),
    [
        ("Graduates of the VGIK who had studied under Anna Weber came.", "Anna Weber", "educatedAt", "VGIK", 0),
        ("The VGIK graduates Anna Weber and Erik Holm came.", "Anna Weber", "educatedAt", "VGIK", 1),
        ("The Fog Foundation dates from 2000.", "Fog Foundation", "inception", "2000", 1),
        ("The Osh studio dates from 1934.", "Osh", "inception", "1934", 0),
        ("Anna Weber, whose Swiss citizenship was revoked, left.", "Anna Weber", "nationality", "Swiss", 0),
        ("Anna Weber, of Swiss citizenship, left.", "Anna Weber", "nationality", "Swiss", 1),
    ],
)
def test_a_guess_gives_way_to_the_words_around_it(text: str, subject: str, name: str, object_: str, left: int) -> None:
    one, other = text.index(subject), text.index(object_)
    spans = Span(one, one + len(subject)), Span(other, other + len(object_))
    evidence = (Evidence(Span(0, len(text)), *spans),)
    entities = [Entity("e1", subject, "Settlement" if subject == "Osh" else "Person"), Entity("e2", object_, "Country")]
    value = "e2" if name == "educatedAt" else Literal(object_)
    guess = Statement("e1", name, value, frame=f"learned/{name}", evidence=evidence)
    assert len(without_guesses([guess], text, entities, GUESSING)) == left


def test_a_year_since_which_somebody_holds_a_post_is_no_guess_at_a_beginning() -> None:
    text = "Since 2000 he has been the president of the Fog Foundation."
    evidence = (Evidence(Span(0, len(text)), Span(44, 58), Span(6, 10)),)
    entities = [Entity("e1", "Fog Foundation", "Organisation"), Entity("e2", "Anna Weber", "Person")]
    guess = Statement("e1", "inception", Literal("2000"), frame="learned/inception", evidence=evidence)
    post = Statement("e2", "positionHeld", Literal("president"), frame="person/president", evidence=evidence)
    assert without_guesses([guess], text, entities, GUESSING) == [guess]
    assert without_guesses([guess, post], text, entities, GUESSING) == [post]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Holm, sentenced to twelve years, hanged himself at Omsk.", 0),
        ("Holm was born in Omsk and shot in 1938.", 1),
        ("Holm grew up in Omsk.", 1),
    ],
)
def test_somebodys_end_tells_of_no_birthplace(text: str, left: int) -> None:
    evidence = (Evidence(Span(0, len(text)), Span(0, 4), Span(10, 14)),)
    guess = Statement("e4", "birthPlace", "e1", frame="learned/birthPlace", evidence=evidence)
    assert len(without_guesses([guess], text, ENTITIES, GUESSING)) == left


def test_a_name_that_a_house_had_was_not_founded_besides() -> None:
    known = [Entity("e6", "Lindenfilm", "FilmStudio"), Entity("e7", "Birkenkino", "FilmStudio")]
    evidence = (Evidence(SENTENCE, Span(0, 4), Span(10, 14)),)
    former = Statement("e6", "formerName", Literal("Birkenkino"), frame="houses/under-the-name", evidence=evidence)
    year = Literal("1934", "gYear", "1934")
    guess = Statement("e7", "inception", year, frame="learned/inception", evidence=evidence)
    assert without_guesses([former, guess], "", known, GUESSING) == [former]
    assert without_guesses([guess], "", known, GUESSING) == [guess]


def test_a_guess_of_what_only_an_adjective_names_is_kept() -> None:
    # A nation is no entity of the article yet.
    assert kept(told("n1", "locatedIn", "n2", "learned/locatedIn")) == 1
    assert kept(told("n1", "inception", "1991", "learned/inception")) == 1
