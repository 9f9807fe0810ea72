"""What magazines tell of makers: films held back, comebacks, leads named apart, "both", houses that trade in films."""

import pytest
from tests.reading import facts

HOUSE = "House by the Canal"
LATE = [
    "The film “House by the Canal” was not released until 1991.",
    "The film “House by the Canal” did not reach the screens until the spring of 1991.",
    "The film “House by the Canal”, which was not shown publicly until 1991, is long.",
    "The film “House by the Canal” was not seen in Kazakhstan until 1991.",
    "Anna Weber shot the film “House by the Canal”. The picture was not released until 1991.",
]


@pytest.mark.parametrize("text", LATE)
def test_what_was_not_shown_until_a_year_came_out_in_it(text: str) -> None:
    assert (HOUSE, "releaseDate", "1991") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The film “House by the Canal” was not released in 1991.",
        "The film “House by the Canal” was not released until the censors left.",
        "The film “House by the Canal” was not finished until 1991.",
        "The film “House by the Canal” may not be released until 1991.",
    ],
)
def test_what_was_not_shown_has_no_date(text: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == "releaseDate"]


COMEBACKS = [
    "Anna Weber returned to directing with “The Last Usherette” (2014).",
    "Anna Weber left the studio. She came back to the director's chair in 2014 with the drama “The Last Usherette”.",
    "Anna Weber, after ten years of teaching, made her comeback to feature films with “The Last Usherette”.",
    "In 2014 Anna Weber returned to film-making with “The Last Usherette”.",
    "Anna Weber made her return to directing with the drama “The Last Usherette”.",
]


@pytest.mark.parametrize("text", COMEBACKS)
def test_who_comes_back_with_a_film_has_directed_it(text: str) -> None:
    assert ("The Last Usherette", "director", "Anna Weber") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber did not return to directing with “The Last Usherette”.",
        "Anna Weber made her return as an actress with “The Last Usherette”.",
        "Anna Weber returned to acting with “The Last Usherette”.",
        "Anna Weber returned to the studio with a print of “The Last Usherette”.",
    ],
)
def test_who_comes_back_otherwise_has_directed_nothing(text: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == "director"]


LEADS = [
    "The female lead, Vera Lindau, was named best actress in Riga.",
    "The lead, the actress Vera Lindau, had never acted before.",
    "Its star, Vera Lindau, left for Osh.",
    "The leading role, Vera Lindau, was a find.",
    "The young star, Vera Lindau, won a prize.",
]


@pytest.mark.parametrize("told", LEADS)
def test_a_lead_set_apart_plays_in_the_film_spoken_of(told: str) -> None:
    assert ("Grey Canal", "castMember", "Vera Lindau") in facts("The film “Grey Canal” was made in 1989. " + told)


@pytest.mark.parametrize(
    "told",
    [
        "The lead, said Vera Lindau, was hard to cast.",
        "The mayor, Vera Lindau, was there.",
        "The lead was hard to cast.",
    ],
)
def test_who_is_set_apart_otherwise_plays_nobody(told: str) -> None:
    found = facts("The film “Grey Canal” was made in 1989. " + told)
    assert not [fact for fact in found if fact[1] == "castMember"]


BOTH = [
    "Both graduated from VGIK in 1985.",
    "Both studied at VGIK.",
    "Both were students at VGIK. Both studied at VGIK.",
]


@pytest.mark.parametrize("told", BOTH)
def test_both_are_the_two_people_just_named(told: str) -> None:
    found = facts("Oleg Manin grew up with Jan Novak. " + told)
    assert {s for s, p, o in found if (p, o) == ("educatedAt", "VGIK")} == {"Oleg Manin", "Jan Novak"}


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("Oleg Manin grew up with Jan Novak and Emir Karimov.", "Both graduated from VGIK in 1985."),
        ("Oleg Manin grew up alone.", "Both graduated from VGIK in 1985."),
        ("Oleg Manin praised Jan Novak.", "Both won the Golden Reel."),
    ],
)
def test_both_may_be_others(first: str, told: str) -> None:
    found = facts(f"{first} {told}")
    assert not [fact for fact in found if fact[1] in ("educatedAt", "awardReceived")]


def test_a_house_that_trades_in_films_is_no_person() -> None:
    found = facts("The film “Grey Canal” was sold by the French distributor Heliotrope.")
    assert ("Heliotrope", "nationality", "French") not in found
    found = facts("Anna Weber met the publisher Novak. Jan Novak printed it.")
    assert ("Jan Novak", "occupation", "publisher") in found


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Oleg Manin goes back to work on a film about the poet Jan Novak, to be shot in Samarkand.", "deathPlace"),
        ("Aliya Rustem is a director whose debut, “Blind Spot”, Oleg Manin co-wrote.", "screenwriter"),
        ("The film “Grey Canal” opened in May. The score is by the Weber-trained cellist Jan Novak.", "Weber"),
        ("Forty-two jars are set in Osh. Oleg Manin made a film, “Forty-Two Jars”.", "narrativeLocation"),
    ],
)
def test_what_is_only_near_is_not_told(text: str, wrong: str) -> None:
    found = {(s, p, o) for s, p, o in facts(text) if wrong in (p, o)}
    assert not found - {("Blind Spot", "screenwriter", "Oleg Manin")}
