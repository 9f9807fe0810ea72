"""Titles and descriptions stand with what they belong to, whatever the parser hangs them on."""

import pytest
from tests.reading import Fact, facts

HOUSES: list[tuple[str, Fact]] = [
    (
        "The picture is a co-production of Tern Pictures and Tengri Film, the Almaty company that Anna Weber set up.",
        ("Tengri Film", "founder", "Anna Weber"),
    ),
    (
        "It was produced by Mosfilm and Ak Zhol Studio, a company founded by Erik Holm in 1999.",
        ("Ak Zhol Studio", "inception", "1999"),
    ),
    (
        "The film was made by Tern Pictures and Nomad Stories, the Riga company of Anna Weber.",
        ("Nomad Stories", "headquarters", "Riga"),
    ),
]


@pytest.mark.parametrize(("text", "fact"), HOUSES)
def test_a_description_belongs_to_the_last_of_two_names(text: str, fact: Fact) -> None:
    told = facts(text)
    assert fact in told
    assert not any(s in ("Mosfilm", "Tern Pictures") and p == fact[1] for s, p, _ in told)


@pytest.mark.parametrize(
    "text",
    [
        "The film was made by Tern Pictures and Tengri Film, two companies that Anna Weber founded.",
        "The film was made by Tern Pictures and Tengri Film, with the firm of Anna Weber behind it.",
        "The film was made by Tengri Film and Tern Pictures, the Riga firm that Anna Weber founded.",
    ],
)
def test_what_is_no_description_of_the_last_name_is_not_hung_on_it(text: str) -> None:
    told = {o for s, p, o in facts(text) if s == "Tengri Film" and p in ("founder", "headquarters")}
    assert told <= {"Anna Weber"} and ("two" in text or not told)


def test_the_prize_right_before_it_is_named_after_somebody() -> None:
    told = facts("Anna Weber, People's Writer of Latvia, laureate of the State Prize of Latvia named after Jan Hron.")
    assert {s for s, p, o in told if (p, o) == ("namedAfter", "Jan Hron")} == {"State Prize of Latvia"}


def test_a_title_behind_its_noun_does_nothing_itself() -> None:
    text = "Anna Weber, best known for the war drama “Fog”, will play a guard in “Salt Road”, a thriller."
    told = facts(text)
    assert ("Salt Road", "castMember", "Anna Weber") in told
    assert not any(o == "Fog" for _, _, o in told)


def test_a_title_behind_another_noun_does_what_its_clause_says() -> None:
    text = "The film “Fog” is new. In the evening “Fog” was shown in Osh."
    assert ("Fog", "screenedAt", "Osh") in facts(text)


def test_a_participle_that_opens_a_sentence_is_no_name() -> None:
    told = facts(
        "“Salt Road” is a comedy. "
        "Shot in Osh in eleven days and produced by Tengri Film with support from the Asia Fund, it opened in July."
    )
    assert {
        ("Salt Road", "filmingLocation", "Osh"),
        ("Salt Road", "productionCompany", "Tengri Film"),
        ("Salt Road", "funder", "Asia Fund"),
    } <= told


def test_what_is_done_in_order_to_do_more_has_one_subject() -> None:
    text = "The film is new. Anna Weber left school in order to star in “Salt Road”, a comedy."
    assert ("Salt Road", "castMember", "Anna Weber") in facts(text)
    refused = "The film is new. Anna Weber refused to leave school in order to star in “Salt Road”, a comedy."
    assert ("Salt Road", "castMember", "Anna Weber") not in facts(refused)


def test_what_which_says_in_a_row_without_and_is_said_of_the_last() -> None:
    told = facts(
        "The comedy is new. It was backed by Tern Pictures, Osh Studio -- which was founded in 1999 -- and a bank."
    )
    assert ("Osh Studio", "inception", "1999") in told
    assert ("Tern Pictures", "inception", "1999") not in told


def test_who_is_credited_behind_a_row_is_none_of_it() -> None:
    told = facts("The slate has “Salt Road”, a comedy about Anna Weber and Jan Hron, director Otto Lind.")
    assert ("Salt Road", "mainSubject", "Jan Hron") in told
    assert ("Salt Road", "mainSubject", "Otto Lind") not in told


def test_a_verb_behind_and_is_no_plural() -> None:
    told = facts("Anna Weber emigrated to Germany in 1993 and lives in Berlin.")
    assert {("Anna Weber", "residence", "Germany"), ("Anna Weber", "residence", "Berlin")} <= told
    assert not any(p == "residence" for _, p, _ in facts("Anna Weber photographed houses and lives in Berlin."))


def test_what_somebody_is_by_then_is_said_of_him() -> None:
    told = facts("Jan Hron, by then head of the Osh Museum, met Anna Weber.")
    assert ("Jan Hron", "positionHeld", "head") in told
    assert not any(s == "Anna Weber" for s, _, _ in told)


def test_a_name_behind_its_noun_is_no_second_subject() -> None:
    text = "Anna Weber of the magazine Kino Olami called the comedy “Fog” a bore. It won the audience prize in Riga."
    told = facts(text)
    assert ("Fog", "awardReceived", "audience prize") in told
    assert not any(s == "Kino Olami" and p == "awardReceived" for s, p, _ in told)


def test_each_noun_of_a_row_leads_in_its_own_title() -> None:
    told = facts("Anna Weber acted in the 1981 drama “Noon”, the 1983 crime drama “Ring” and the comedy “Mardi”.")
    assert {(film, "castMember", "Anna Weber") for film in ("Noon", "Ring", "Mardi")} <= told
    assert {("Noon", "releaseDate", "1981"), ("Ring", "releaseDate", "1983"), ("Mardi", "genre", "comedy")} <= told
    assert not {("Noon", "releaseDate", "1983"), ("Noon", "genre", "crime drama")} & told
    told = facts("Anna Weber acted in the drama “Noon”, the first comedy of the studio.")
    assert ("Noon", "genre", "comedy") in told


def test_an_office_without_an_article_is_that_of_the_last_name() -> None:
    told = facts("The guests were the historian Anna Weber and Otto Lind, rector of the Osh Academy.")
    assert ("Otto Lind", "positionHeld", "rector") in told
    assert not any(s == "Anna Weber" and p == "positionHeld" for s, p, _ in told)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("From 1973 to 1977 Oleg Lind was the mayor of Osh.", ("Oleg Lind", "positionHeld", "mayor")),
        ("From 1950 to 1955 Tulpar Film was headed by Anna Weber.", ("Tulpar Film", "leader", "Anna Weber")),
    ],
)
def test_a_year_before_a_subject_does_not_count_it(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(text)
