"""Facts that the parser gives to whom or what only stands near: the source, an owner, a name in a row of offices."""

import pytest
from tests.reading import Fact, facts

FILM = "Films and film studios are spoken of here. "

STATED = [
    (
        "The jury had as members the rector of the academy, Marat Aliev, director of Kazakhfilm, Dana Serik, and "
        "head of the union, Oleg Kim.",
        ("Dana Serik", "positionHeld", "director"),
    ),
    (
        "Guests were honorary chairman of the Green Party, Marat Aliev, the president of Kazakhfilm, Dana Serik, and "
        "vice-president of Tulpar Bank, Oleg Kim.",
        ("Oleg Kim", "positionHeld", "vice-president"),
    ),
    (
        "Guests were Marat Aliev, president of the Green Party, Dana Serik, director of Kazakhfilm, and Oleg Kim.",
        ("Dana Serik", "positionHeld", "director"),
    ),
    (
        "She sat between her sister, Vera Lind, and the composer, Otto Braun.",
        ("Otto Braun", "occupation", "composer"),
    ),
    (
        "The jury, which consisted of writer Anna Weber, composer Otto Braun, director of Kazakhfilm, Oleg Kim and "
        "actress Dana Serik, said no.",
        ("Oleg Kim", "positionHeld", "director"),
    ),
    (
        "Jan Weber made his first features in the Soviet Union: Salt Road (1962), Grey Fog (1966).",
        ("Salt Road", "releaseDate", "1962"),
    ),
    (
        "Anna Weber was given the title of Honoured Artist of Latvia (2000). She plays in films.",
        ("Anna Weber", "awardReceived", "Honoured Artist of Latvia"),
    ),
    ("Anna Weber grew up in Osh.", ("Anna Weber", "residence", "Osh")),
    ("Anna Weber was raised in Osh by her grandmother.", ("Anna Weber", "residence", "Osh")),
]

NOT_STATED = [
    # What is shot is the comedy, whatever the parser takes for the head of the clause.
    (
        "According to the critic Ivo Lind, the comedy Salt Road was shot in 1957 in Riga.",
        ("Ivo Lind", "deathPlace", "Riga"),
    ),
    (
        "The film “Salt Road” had its premiere, and Otto Braun’s drama “Two Roofs” and Eva Lind’s “Grey Fog” won.",
        ("Grey Fog", "director", "Otto Braun"),
    ),
    (
        "The Memorial Museum of Anna Weber and Bolat Esen was founded in 1999.",
        ("Bolat Esen", "inception", "1999"),
    ),
    (
        "Guests were honorary chairman of the Green Party, Marat Aliev, the president of Kazakhfilm, Dana Serik, and "
        "vice-president of Tulpar Bank, Oleg Kim.",
        ("Dana Serik", "positionHeld", "vice-president"),
    ),
    (
        "Marat Aliev was director of Kazakhfilm. Oleg Kim, head of the union, was there.",
        ("Kazakhfilm", "leader", "Oleg Kim"),
    ),
    (
        "She sat between her sister, Vera Lind, and the composer, Otto Braun.",
        ("Vera Lind", "occupation", "composer"),
    ),
    ("The revolt spread to Osh. There its banner was raised by Marat Aliev.", ("Marat Aliev", "residence", "Osh")),
    (
        "With the money of an Irish producer, Anna Weber has made the first Latvian film in years.",
        ("Anna Weber", "nationality", "Irish"),
    ),
    ("Jan Weber is a pupil of Eva Holm, both heads of Tulpar Bank.", ("Tulpar Bank", "leader", "Jan Weber")),
    (
        "He studied under the director Ivo Lind and then made his first films in Riga: Salt Road (1962), Fog (1966).",
        ("Salt Road", "director", "Ivo Lind"),
    ),
    ("Ivo Lind, a nephew of the warrior Otto Braun, died in 1913.", ("Otto Braun", "deathDate", "1913")),
    (
        "Otto Braun knew that Ivo Lind was born in 1926 and not, as many books say, in 1913.",
        ("Ivo Lind", "birthDate", "1913"),
    ),
    (
        "The cameraman of the film “Salt” is Ivo Lind. In another film by Lind the lead is played by Vera Holm.",
        ("Salt", "castMember", "Vera Holm"),
    ),
    (
        "“Salt” stars Anna Weber. In a later film by the same director she plays a nurse named Vera.",
        ("Vera", "occupation", "nurse"),
    ),
    (
        "Anna Weber, who stars in “Salt”, has shot a picture of her own. It was filmed in Osh.",
        ("Salt", "filmingLocation", "Osh"),
    ),
    ("Ada Weber and Ivo Lind died in 1990 and 1991.", ("Ada Weber", "deathDate", "1991")),
    ("Ada Weber and Ivo Lind died in 1990 and 1991.", ("Ivo Lind", "deathDate", "1990")),
    (
        "He directed “Salt” and “Grey Fog”; the former came out in 1970, the latter in 1972.",
        ("Salt", "releaseDate", "1972"),
    ),
    (
        "The film cost the studio a million, the actress her hair, and Otto Braun, who was its director, his health.",
        ("Otto Braun", "occupation", "actress"),
    ),
    (
        "“Salt” was directed by Oleg Kim. His wife, Vera Holm, went on by producing films of her own.",
        ("Salt", "producer", "Vera Holm"),
    ),
    ("Jan Weber hoped to build his own little Hollywood in Riga.", ("Hollywood", "locatedIn", "Riga")),
    (
        "The film Grey Fog is long. Such actors as Anna Weber, Ivo Lind (Lindov), Eva Holm, Otto Braun play in it.",
        ("Grey Fog", "character", "Ivo Lind"),
    ),
    (
        "Anna Weber was given the title of Honoured Artist of Latvia (2000). She plays in films.",
        ("Honoured Artist of Latvia", "releaseDate", "2000"),
    ),
    ("The studio Riga Film is known as Turkey’s Hollywood.", ("Hollywood", "country", "Turkey")),
    ("The film “Tulpar” was made. Ivo Lind’s comic hero “Batyr” is in it.", ("Batyr", "director", "Ivo Lind")),
    ("Tulpar Bank’s owner is not the director, Marat Aliev.", ("Tulpar Bank", "owner", "Marat Aliev")),
    (
        "The film “Grey Fog” is long. The nurse is played by Anna Weber and Aunt Vera is played by Eva Lind.",
        ("Grey Fog", "castMember", "Aunt Vera"),
    ),
]


@pytest.mark.parametrize(("text", "fact"), STATED)
def test_it_is_said_of_whom_the_order_of_words_tells(text: str, fact: Fact) -> None:
    assert fact in facts(FILM + text)


@pytest.mark.parametrize(("text", "fact"), NOT_STATED)
def test_it_is_said_of_nobody_near(text: str, fact: Fact) -> None:
    assert fact not in facts(FILM + text)
