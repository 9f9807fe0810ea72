"""Rows behind a noun, a colon, a dash or in brackets: music, scripts, films, honours, schools and prizes in lines."""

import pytest
from tests.reading import facts

ACTOR = "Murat Weber is an actor. "
COMPOSER = "Jan Holm is a composer. "
WRITER = "Murat Weber is a writer. "
FESTIVAL = "The Riga Film Festival ended on 5 May. "
AWARD = "awardReceived"
TOLD = [
    (COMPOSER + "His works include the operas “Salt Road” and “The Well”, the ballet “Fog” and the symphony “Bread”.",
     "composer", {(each, "Jan Holm") for each in ("Salt Road", "The Well", "Fog", "Bread")}),
    (COMPOSER + "He wrote three operas, “Salt Road” (1944), “The Well” (1945) and “Fog” (1950).", "composer",
     {("Salt Road", "Jan Holm"), ("The Well", "Jan Holm"), ("Fog", "Jan Holm")}),
    (WRITER + "He wrote two books (“Salt Road” and “The Well”) about the steppe.", "author",
     {("Salt Road", "Murat Weber"), ("The Well", "Murat Weber")}),
    (WRITER + "Murat Weber's novels, such as “Salt Road”, “The Well”, and “Fog”, have been published.", "author",
     {("Salt Road", "Murat Weber"), ("The Well", "Murat Weber"), ("Fog", "Murat Weber")}),
    (WRITER + "He wrote the scripts for such films as “The Ford”, “Winter Road” and “Wolf Pit”.", "screenwriter",
     {("The Ford", "Murat Weber"), ("Winter Road", "Murat Weber"), ("Wolf Pit", "Murat Weber")}),
    (ACTOR + "Among the many awards presented to the actor are the Order of Parasat, the Badge of Honour and the Order "
     "of Lenin.", AWARD,
     {("Murat Weber", "Order of Parasat"), ("Murat Weber", "Badge of Honour"), ("Murat Weber", "Order of Lenin")}),
    (ACTOR + "His achievements were recognized with UNESCO’s Weber Medal.", AWARD, {("Murat Weber", "Weber Medal")}),
    (ACTOR + "His work was recognized with the State Prize of Latvia and the Order of “Otan”.", AWARD,
     {("Murat Weber", "State Prize of Latvia"), ("Murat Weber", "Order of “Otan”")}),
    (ACTOR + "His services to the culture of Latvia were also awarded the orders “Star” (2000), “Dove” (2014) and "
     "“Oak” (2020).", AWARD, {("Murat Weber", "Star"), ("Murat Weber", "Dove"), ("Murat Weber", "Oak")}),
    (ACTOR + "He was honored with many awards throughout his career, including the Order of Parasat (1999) and the "
     "State Prize of Latvia.", AWARD, {("Murat Weber", "Order of Parasat"), ("Murat Weber", "State Prize of Latvia")}),
    (ACTOR + "He has many awards: the Order of Parasat (1999), the State Prize of Latvia (2001).", AWARD,
     {("Murat Weber", "Order of Parasat"), ("Murat Weber", "State Prize of Latvia")}),
    (ACTOR + "Graduated from VGIK (1975), the Moscow Conservatory (1980) and Kazakh State University.", "educatedAt",
     {("Murat Weber", "VGIK"), ("Murat Weber", "Moscow Conservatory"), ("Murat Weber", "Kazakh State University")}),
    (ACTOR + "He has starred in many productions, including “Salt Road”, “The Well” and “Grey Fog”.", "castMember",
     {("Salt Road", "Murat Weber"), ("The Well", "Murat Weber"), ("Grey Fog", "Murat Weber")}),
    ("The festival opened with two films by Murat Weber – the short film “Salt Road” and the drama “The Well”.",
     "director", {("Salt Road", "Murat Weber"), ("The Well", "Murat Weber")}),
    ("Films directed by Murat Weber: Salt Road (1990), The Well (1992), Grey Fog (1995).", "director",
     {("Salt Road", "Murat Weber"), ("The Well", "Murat Weber"), ("Grey Fog", "Murat Weber")}),
    (FESTIVAL + "The jury awarded a range of prizes: best male lead (Murat Weber in Jan Holm's film “Salt Road”) and "
     "best film script (Olga Lee, Vera Lindau, and Anna Serova for “The Well”).", AWARD,
     {("Murat Weber", "best male lead"), ("Olga Lee", "best film script"), ("Vera Lindau", "best film script"),
      ("Anna Serova", "best film script")}),
    ("Olga Lee is an actress. In 1970 she received the title of Honored Artist of Latvia, in 1993 - People’s Artist of "
     "Latvia.", AWARD, {("Olga Lee", "Honored Artist of Latvia"), ("Olga Lee", "People’s Artist of Latvia")}),
    ("The members of the jury are the critic Jan Holm (Denmark) and the producer Li Wei (China).", "nationality",
     {("Jan Holm", "Denmark"), ("Li Wei", "China")}),
    ("He directed the comedies “Our Dear Doctor” and “Aldar Kose”.", "genre",
     {("Our Dear Doctor", "comedy"), ("Aldar Kose", "comedy")}),
    (FESTIVAL + "Olga Lee from Latvia and Vera Lindau from Estonia shared Best Actress.", AWARD,
     {("Olga Lee", "Best Actress"), ("Vera Lindau", "Best Actress")}),
]  # fmt: skip
LINES = (
    "The winners of the film festival are below.", "BEST FEATURE FILM:", "Sweet Road (Latvia)",
    "ACHIEVEMENT IN DIRECTION:", "Andrey Lindau, Loveless (Estonia)", "JURY GRAND PRIZE:",
    "Olga Lee for her direction of Grey Mother (Latvia)",
)  # fmt: skip
JURY = ("Jury of the Second Riga Film Festival:", "Hugh Weber, director, Latvia",
        "Olga Lee, producer, Estonia")  # fmt: skip


@pytest.mark.parametrize(("text", "name", "expected"), TOLD)
def test_a_row_is_told_to_its_end(text: str, name: str, expected: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(text) if p == name} == expected


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (COMPOSER + "He is the author of music for the films “Salt Road” and “The Well”.",
         ("Salt Road", "screenwriter", "Jan Holm")),
        (ACTOR + "Graduated from VGIK (1975).", ("Graduated from VGIK", "releaseDate", "1975")),
        (FESTIVAL + "Best Youth Film went to Latvia’s Olga Lee for Boong, and Best Animated Film to Estonian Jan Holm "
         "for The Missing.", ("Estonian Jan Holm", AWARD, "Best Animated Film")),
        ("Vera Lindau played over 30 roles on stage. Among these characters, she played Juliet (“Romeo and Juliet”), "
         "and Amelia (“The House of Salt”). Her first role on screen was in the movie “Ak-Meer”.",
         ("The House of Salt", "castMember", "Vera Lindau")),
        ("He directed the films The Poppies (1972; State Prize of Latvia) and Grey Fog (1975).",
         ("The Poppies", "alternativeTitle", "State Prize of Latvia")),
    ],
)  # fmt: skip
def test_what_only_looks_like_it_is_not_told(text: str, fact: tuple[str, str, str]) -> None:
    assert fact not in facts(text)
