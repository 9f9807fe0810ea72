"""Rows of titles, prizes and parents: what is said once is said of each member."""

import pytest
from tests.reading import Fact, facts, qualified

HOUSE = "Baltfilm is a film studio in Riga. "
FILM = "The film “Salt Road” was shown in Osh. "
TOLD: list[tuple[str, set[Fact]]] = [
    ("Three films produced by Baltfilm: “Fog” (1990), “Rain Lake” (1993) and “Rain” (1995) were shown.",
     {("Rain", "productionCompany", "Baltfilm")}),
    ("The best-loved films produced by Baltfilm include Salt Road (1958), The Tall Reed (1960) and Rope (1991).",
     {("Salt Road", "productionCompany", "Baltfilm"), ("The Tall Reed", "productionCompany", "Baltfilm"),
      ("Rope", "productionCompany", "Baltfilm")}),
    (HOUSE + "Films made there include Salt Road (2002) and Rope (2004).",
     {("Salt Road", "productionCompany", "Baltfilm"), ("Rope", "productionCompany", "Baltfilm")}),
    ("Ivan Petrov was the director of more than a dozen films, including “Salt Road” and “Rope”.",
     {("Salt Road", "director", "Ivan Petrov"), ("Rope", "director", "Ivan Petrov")}),
    ("Ivan Petrov, cinematographer on films such as “Salt Road” and “Rope”, died in 1990.",
     {("Salt Road", "cinematographer", "Ivan Petrov"), ("Rope", "cinematographer", "Ivan Petrov")}),
    ("Olga Lee has written scripts for over twenty films, including “Salt Road” and “Rope”.",
     {("Salt Road", "screenwriter", "Olga Lee"), ("Rope", "screenwriter", "Olga Lee")}),
    ("Olga Lee composed music for many films, among them “Salt Road” and “Rope”.",
     {("Salt Road", "composer", "Olga Lee"), ("Rope", "composer", "Olga Lee")}),
    ("Ivan Petrov was himself an actor in Salt Road (1938) and Rope (1942).",
     {("Salt Road", "castMember", "Ivan Petrov"), ("Rope", "castMember", "Ivan Petrov")}),
    ("Olga Lee is best known for her role as the queen in Ivan Petrov’s film “Salt Road”.",
     {("Salt Road", "castMember", "Olga Lee")}),
    ("Olga Lee is an actress. Her film debut was in The Tall Reed in 1947.",
     {("The Tall Reed", "castMember", "Olga Lee")}),
    (FILM + "A tender, quiet score by Erik Holm and the fine black and white photography by Ivan Petrov and Olga Lee.",
     {("Salt Road", "composer", "Erik Holm"), ("Salt Road", "cinematographer", "Ivan Petrov"),
      ("Salt Road", "cinematographer", "Olga Lee")}),
    (FILM + "Splendid cinematography by Ivan Petrov.", {("Salt Road", "cinematographer", "Ivan Petrov")}),
    ("The film “Salt Road” won the Golden Bear in Berlin in 1975 and the Grand Prix at the Riga Film Festival in 1976.",
     {("Salt Road", "awardReceived", "Golden Bear"), ("Salt Road", "awardReceived", "Grand Prix")}),
    ("The Golden Bear went to “Salt Road”, the Silver Bear to “The Tall Reed”.",
     {("Salt Road", "awardReceived", "Golden Bear"), ("The Tall Reed", "awardReceived", "Silver Bear")}),
    ("The jury prize was given to Erik Holm, the Grand Prix to Ivan Petrov and the audience award to Olga Lee.",
     {("Erik Holm", "awardReceived", "jury prize"), ("Ivan Petrov", "awardReceived", "Grand Prix"),
      ("Olga Lee", "awardReceived", "audience award")}),
    ("The award for the best actress went to Olga Lee.", {("Olga Lee", "awardReceived", "best actress")}),
    ("Ivan Petrov scooped up the Best Actor prize.", {("Ivan Petrov", "awardReceived", "Best Actor prize")}),
    ("Ivan Petrov was given the title of Honoured Artist of Kyrgyzstan and the Order of Friendship.",
     {("Ivan Petrov", "awardReceived", "Honoured Artist of Kyrgyzstan"),
      ("Ivan Petrov", "awardReceived", "Order of Friendship")}),
    ("Ivan Petrov received the title of Honored Art Worker.", {("Ivan Petrov", "awardReceived", "Honored Art Worker")}),
    ("Olga Lee was born in Osh to Ivan Lee, a teacher, and Anna Weber.",
     {("Olga Lee", "parent", "Ivan Lee"), ("Olga Lee", "parent", "Anna Weber")}),
    ("The 3rd edition of the Riga Film Festival opened on 5 May 2019 and came to a close on 12 May 2019.",
     {("Riga Film Festival", "startDate", "2019-05-05"), ("Riga Film Festival", "endDate", "2019-05-12")}),
    ("Actress Olga Lee, best known for “Salt Road” and “The Tall Reed”, lives in Osh.",
     {("Salt Road", "castMember", "Olga Lee"), ("The Tall Reed", "castMember", "Olga Lee")}),
    ("Ivan Petrov was born in Osh. In 2002 he won Best Director for “Salt Road” at the Berlin Film Festival.",
     {("Salt Road", "director", "Ivan Petrov")}),
    ("Ivan Petrov worked at the studio. His first directorial work was the film Salt Road (1934).",
     {("Salt Road", "director", "Ivan Petrov")}),
    ("Ivan Petrov graduated from VGIK (class of Erik Holm). His filmography includes “Salt Road”, “Rope” (1975).",
     {("Salt Road", "director", "Ivan Petrov"), ("Rope", "director", "Ivan Petrov")}),
]  # fmt: skip
ROWS = {"director", "cinematographer", "screenwriter", "composer", "productionCompany", "castMember", "producer"}
NOTHING = [
    "Ivan Petrov was assistant director on several films, including “Salt Road” and “Rope”.",
    "Ivan Petrov was the art director of several films, including “Salt Road” and “Rope”.",
    "Ivan Petrov was the brother of the director of several films, including “Salt Road” and “Rope”.",
    "Ivan Petrov was not the director of such films as “Salt Road” and “Rope”.",
    "Ivan Petrov never wrote scripts for such films as “Salt Road” and “Rope”.",
    "Baltfilm is a film studio in Riga. Films shot there include Salt Road (2002) and Rope (2004).",
    "Others are the film “Rope” with Olga Lee in 1969 and the title role in Erik Holm’s film “Salt Road”.",
    "Films that inspired Baltfilm include Salt Road (1958) and Rope (1991).",
    "Films restored at Baltfilm include Salt Road (1958) and Rope (1991).",
    "Not even the photography by Ivan Petrov can save the film “Salt Road”.",
    "Ivan Petrov, an actor and director known for “Salt Road” and “Rope”, has died.",
    "Ivan Petrov, brother of the director known for the film “Salt Road”, has died.",
    "Director Ivan Petrov, known for his dislike of the film “Salt Road”, has died.",
    "Olga Lee is an actress. She presented the Best Director award for “Salt Road”.",
    "Olga Lee turned down a role as the queen in the film “Salt Road”.",
]
OTHERS = [
    ("“Salt Road” won the Golden Bear, and the Grand Prix was given to “Rope”.", ("Salt Road", "Grand Prix")),
    ("The film “Salt Road” won the Silver Bear and Best Actor went to Ivan Petrov.", ("Salt Road", "Best Actor")),
    ("The Golden Bear went to “Salt Road”, the Silver Bear to “The Tall Reed”.", ("The Tall Reed", "Golden Bear")),
    ("The jury prize was given to Erik Holm, the Grand Prix to Ivan Petrov.", ("Erik Holm", "Grand Prix")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_each_of_a_row_has_what_is_said_once(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize("text", NOTHING)
def test_no_credit_is_told(text: str) -> None:
    assert not [each for each in facts(text) if each[1] in ROWS and each[2] in {"Ivan Petrov", "Olga Lee", "Baltfilm"}]


@pytest.mark.parametrize(("text", "pair"), OTHERS)
def test_a_prize_is_its_own_winners(text: str, pair: tuple[str, str]) -> None:
    assert (pair[0], "awardReceived", pair[1]) not in facts(text)


def test_the_second_prize_has_its_own_festival() -> None:
    told = qualified("Ivan Petrov won the State Prize in 1975 and the Grand Prix at the Riga Film Festival in 1980.")
    grand = told["Ivan Petrov", "awardReceived", "Grand Prix"]
    assert (grand["at"], grand["pointInTime"]) == ("Riga Film Festival", "1980")
    assert told["Ivan Petrov", "awardReceived", "State Prize"]["pointInTime"] == "1975"


def test_whoever_grew_up_with_somebody_is_no_child() -> None:
    told = facts("Olga Lee was born in Osh to Ivan Lee and grew up with Anna Weber.")
    assert ("Olga Lee", "parent", "Anna Weber") not in told
