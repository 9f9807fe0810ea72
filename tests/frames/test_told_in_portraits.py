"""Careers of directors, cameramen and composers: films taken up again, announced before their titles, told in rows."""

import pytest
from tests.reading import facts

ROW = "Anna Weber directed the trilogy “Old Rails” (1966), “Grey Ballast” (1969) and “The Junction” (1973). "
TAKEN_UP = [
    ("The first part, written by Oleg Manin, was sold abroad.", ("Old Rails", "screenwriter", "Oleg Manin")),
    ("The first film, written by Oleg Manin, was sold abroad.", ("Old Rails", "screenwriter", "Oleg Manin")),
    ("The second part was scored by Oleg Manin.", ("Grey Ballast", "composer", "Oleg Manin")),
    ("The third instalment was produced by Oleg Manin.", ("The Junction", "producer", "Oleg Manin")),
    ("The concluding film was edited by Oleg Manin.", ("The Junction", "editor", "Oleg Manin")),
    ("The final part was edited by Oleg Manin.", ("The Junction", "editor", "Oleg Manin")),
    ("The last of these was edited by Oleg Manin.", ("The Junction", "editor", "Oleg Manin")),
]


@pytest.mark.parametrize(("told", "fact"), TAKEN_UP)
def test_a_count_takes_up_one_of_the_films_of_a_row(told: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(ROW + told)


@pytest.mark.parametrize(
    "told",
    [
        "The first part of the book was edited by Oleg Manin.",
        "The last film of the festival was edited by Oleg Manin.",
        "The last film was edited by Oleg Manin.",
        "The fourth part was edited by Oleg Manin.",
        "The last of the invited directors was edited by Oleg Manin.",
    ],
)
def test_another_count_takes_up_none(told: str) -> None:
    assert not [fact for fact in facts(ROW + told) if fact[2] == "Oleg Manin"]


ANNOUNCED = [
    "Next year Anna Weber will begin her fourth feature. Its working title is “Night Dispatcher”.",
    "Anna Weber is preparing a documentary on the camps. Its title will be “Night Dispatcher”.",
    "Anna Weber has started a film about the Aral Sea. It is called “Night Dispatcher”.",
    "Anna Weber has shot a film about the Aral Sea. The picture is called “Night Dispatcher”.",
    "Anna Weber has made a new film. Titled “Night Dispatcher”, it was shown in Riga.",
    "A new film by Anna Weber opens on Friday. “Night Dispatcher” tells of a nurse.",
]


@pytest.mark.parametrize("told", ANNOUNCED)
def test_a_film_is_told_of_before_its_title(told: str) -> None:
    before = "Anna Weber made the film “Grey Harbour” in 2012. The film “Iron Road” followed. "
    assert ("Night Dispatcher", "director", "Anna Weber") in facts(before + told)


@pytest.mark.parametrize(
    "told",
    [
        "Anna Weber has begun a film about the sea. Oleg Manin has written a book. Its title is “Night Dispatcher”.",
        "Anna Weber will begin her fourth feature. Oleg Manin plays in “Night Dispatcher”.",
        "Anna Weber has seen a film about the Aral Sea. It is called “Night Dispatcher”.",
    ],
)
def test_another_title_behind_is_not_its(told: str) -> None:
    assert not [fact for fact in facts(told) if fact[:2] == ("Night Dispatcher", "director")]


@pytest.mark.parametrize(
    "told",
    [
        "In 1999 she shot another film, which was produced by Oleg Manin.",
        "In 1999 she began a second film, which Oleg Manin produced.",
        "Then she made a comedy that was produced by Oleg Manin.",
    ],
)
def test_what_is_told_of_a_new_film_is_not_the_old_ones(told: str) -> None:
    assert not [f for f in facts("Anna Weber made the film “Grey Harbour” in 1990. " + told) if f[1] == "producer"]


@pytest.mark.parametrize("noun", ["picture", "feature", "film"])
def test_a_film_is_taken_up_again_behind_who_made_it(noun: str) -> None:
    first = "The film “Grey Harbour” came out in 2016. Vera Lindau played the lead; the music is by Oleg Manin."
    told = f"The {noun} had its premiere at Cannes and received the Golden Reel."
    others = ("“Iron Road” opened in 2018.", "Anna Weber shot “Old Rails” in 2020. It was long. It won.")
    assert ("Grey Harbour", "awardReceived", "Golden Reel") in facts(first, told, *others)


@pytest.mark.parametrize(
    "told",
    ["The picture of the lake was painted by Oleg Manin.", "A picture received the Golden Reel."],
)
def test_another_picture_takes_up_none(told: str) -> None:
    first = "The film “Grey Harbour” came out in 2016. Vera Lindau played the lead."
    assert not [f for f in facts(first, told) if f[0] == "Grey Harbour" and f[1] == "awardReceived"]


MUSIC = [
    "Oleg Manin wrote the music to “Old Rails” and “The Junction”.",
    "Oleg Manin composed the music for “Old Rails” and “The Junction”.",
    "Oleg Manin wrote the scores of “Old Rails” and “The Junction”.",
    "For Anna Weber he wrote the music to “Old Rails” and “The Junction”.",
    "He also contributed the music for “Old Rails” and “The Junction”.",
]


@pytest.mark.parametrize("told", MUSIC)
def test_music_may_be_to_works_of_any_kind(told: str) -> None:
    found = facts("Oleg Manin is a composer. " + told)
    assert {("Old Rails", "composer", "Oleg Manin"), ("The Junction", "composer", "Oleg Manin")} <= set(found)


@pytest.mark.parametrize(
    "told",
    [
        "Oleg Manin did not write the music to “Old Rails”.",
        "Oleg Manin wrote the music to poems by Jan Novak.",
        "Oleg Manin wrote about the music to “Old Rails”.",
    ],
)
def test_no_music_is_no_composer(told: str) -> None:
    assert not [fact for fact in facts(told) if fact[1] == "composer"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Weber holds a degree in history from the Riga Academy.", True),
        ("Anna Weber has a diploma from the Riga Academy.", True),
        ("Anna Weber took a course at the Riga Academy.", True),
        ("Anna Weber had a workshop at the Riga Academy.", False),
        ("Anna Weber has a class at the Riga Academy.", False),
        ("Anna Weber received a prize from the Riga Academy.", False),
        ("Anna Weber got a post at the Riga Academy.", False),
    ],
)
def test_who_has_a_degree_from_a_school_studied_there(text: str, *, told: bool) -> None:
    assert (("Anna Weber", "educatedAt", "Riga Academy") in facts(text)) is told


FILMED = [
    "In the end it was filmed by Oleg Manin in 1990 under the title “The White Year”.",
]


@pytest.mark.parametrize("text", FILMED)
def test_who_films_a_script_under_a_title_directs_it(text: str) -> None:
    assert ("The White Year", "director", "Oleg Manin") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The script was never filmed by Oleg Manin under the title “The White Year”.",
        "The script was bought by Oleg Manin under the title “The White Year”.",
        "The novel was printed by Oleg Manin as “The White Year”.",
    ],
)
def test_who_does_something_else_with_a_script_directs_nothing(text: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == "director"]


SCHOOLMATES = [
    "The drama “Grey Canal” was shot by Jan Novak, her classmate at the Riga Academy.",
    "Jan Novak, a classmate of hers at the Riga Academy, shot it.",
    "She met Jan Novak, her former fellow student at the Riga Academy.",
    "Jan Novak, Weber's classmate from the Riga Academy, shot it.",
]


@pytest.mark.parametrize("told", SCHOOLMATES)
def test_a_classmate_studied_at_the_school(told: str) -> None:
    assert ("Jan Novak", "educatedAt", "Riga Academy") in facts("Anna Weber is a director. " + told)


@pytest.mark.parametrize(
    "told",
    [
        "Jan Novak, her colleague at the Riga Academy, shot it.",
        "Jan Novak, no classmate at the Riga Academy, shot it.",
        "Jan Novak spoke of a classmate at the Riga Academy.",
    ],
)
def test_who_is_no_classmate_studied_nowhere(told: str) -> None:
    assert not [f for f in facts("Anna Weber is a director. " + told) if f[:2] == ("Jan Novak", "educatedAt")]


POSTED = [
    "On graduating in 1955 Oleg Manin was assigned to Uzbekfilm.",
    "In 1955 Oleg Manin was transferred to Uzbekfilm.",
    "Oleg Manin left school in 1955 and was assigned to Uzbekfilm.",
]


@pytest.mark.parametrize("text", POSTED)
def test_who_is_assigned_to_a_studio_works_there(text: str) -> None:
    assert ("Oleg Manin", "employer", "Uzbekfilm") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Oleg Manin was not assigned to Uzbekfilm.",
        "The rights were transferred to Uzbekfilm by Oleg Manin.",
        "Oleg Manin's script was assigned to Uzbekfilm.",
    ],
)
def test_what_else_goes_to_a_studio_works_nowhere(text: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == "employer"]


@pytest.mark.parametrize(
    ("told", "leads"),
    [
        ("She was succeeded by Oleg Manin.", True),
        ("In 2009 she was succeeded by Oleg Manin.", True),
        ("She was replaced as director by Oleg Manin.", True),
        ("She was replaced by Oleg Manin.", True),
        ("She was not succeeded by Oleg Manin.", False),
        ("She was followed by Oleg Manin.", True),
    ],
)
def test_who_succeeds_the_head_of_a_studio_heads_it(told: str, *, leads: bool) -> None:
    found = facts("Anna Weber was appointed general director of Kyrgyzfilm in 2005. " + told)
    assert (("Kyrgyzfilm", "leader", "Oleg Manin") in found) is leads


def test_pupils_named_behind_a_clause_do_not_teach() -> None:
    found = facts("From 1980 on Weber taught at the Riga Academy; among his pupils were Oleg Manin and Jan Novak.")
    assert not [fact for fact in found if fact[1] == "employer" and fact[0] != "Weber"]


def test_a_prize_is_given_to_it() -> None:
    found = facts(
        "The drama “Grey Canal” opened in May. The jury, chaired by Claire Maurel, gave it the Special Prize."
    )
    assert ("Grey Canal", "awardReceived", "Special Prize") in found
    found = facts(
        "The drama “Grey Canal” opened in May. The town has a theatre, and the jury gave it the Special Prize."
    )
    assert ("Grey Canal", "awardReceived", "Special Prize") not in found
