"""What events of which no name is known did: where and when, how many died, who is said to be behind them."""

import pytest
from tests.reading import facts, stances

FIRE = "fire at the Lindau mill"
TOLD = [
    (f"A {FIRE} killed 12 people on 4 May 1960.", (FIRE, "pointInTime", "1960-05-04")),
    ("The earthquake of 1911 destroyed Omsk.", ("earthquake of 1911", "location", "Omsk")),
    ("The trial of the bakers opened in Riga on 4 May 1930.", ("trial of the bakers", "location", "Riga")),
    ("The Battle of Omsk was fought in 1240.", ("Battle of Omsk", "pointInTime", "1240")),
    ("The Battle of Omsk was fought in 1240. Some 3,000 men fell.", ("Battle of Omsk", "numberOfDeaths", "3000")),
    ("Nine sailors died in a train crash near Omsk.", ("train crash near Omsk", "numberOfDeaths", "9")),
    (f"A {FIRE} killed 12 people and left 30 others injured.", (FIRE, "numberOfInjured", "30")),
    ("Riots broke out in Omsk. Five people were killed and 30 injured.", ("riots", "numberOfInjured", "30")),
    ("The bus crash near Omsk left 52 dead.", ("bus crash near Omsk", "numberOfDeaths", "52")),
    ("The bus crash near Omsk was long ago. The death toll rose to 52.",
     ("bus crash near Omsk", "numberOfDeaths", "52")),
    ("The famine in Latvia lasted. Some 3,000 people starved to death.",
     ("famine in Latvia", "numberOfDeaths", "3000")),
    ("The Tashkent tram strike began on 4 May 1930.", ("Tashkent tram strike", "location", "Tashkent")),
    ("The 1990 Omsk tram strike was organised in May 1990.", ("1990 Omsk tram strike", "pointInTime", "1990-05")),
    ("The shooting of strikers in Omsk was forgotten.", ("shooting of strikers in Omsk", "location", "Omsk")),
    ("A memorial to the earthquake of 1911 was built.",
     ("memorial to the earthquake of 1911", "commemorates", "earthquake of 1911")),
    ("The Omsk Book Fair was held from 4 to 9 May 1960.", ("Omsk Book Fair", "endDate", "1960-05-09")),
    ("A fire at the Lindau mill killed nine workers in Omsk.", (FIRE, "location", "Omsk")),
    ("The Battle of Homs was fought in Latvia.", ("Battle of Homs", "location", "Latvia")),
    ("A massacre by the Red Army began in Omsk.", ("massacre", "perpetrator", "Red Army")),
    ("An outbreak of cholera in Omsk killed 66 people.",
     ("outbreak of cholera in Omsk", "numberOfDeaths", "66")),
    ("A raid on the village of Riga began.", ("raid on the village of Riga", "location", "Riga")),
    ("Thirty-one sailors died in a fire near Omsk.", ("fire near Omsk", "numberOfDeaths", "31")),
    ("The court upheld the conviction of Anna Weber for theft.", ("Anna Weber", "convictedOf", "theft")),
    ("A rally for the bakers of the town was held in Omsk.", ("rally", "location", "Omsk")),
    ("The 1911 Weber earthquake, also called the Salt earthquake, devastated Omsk on 4 January 1911.",
     ("1911 Weber earthquake", "location", "Omsk")),
    ("The 1911 Weber earthquake, also called the Salt earthquake, devastated Omsk on 4 January 1911.",
     ("1911 Weber earthquake", "pointInTime", "1911-01-04")),
    ("The Omsk war is the theme of the documentary “Salt Road”.", ("Salt Road", "mainSubject", "Omsk war")),
    ("The Omsk riots were a series of clashes between bakers and millers in May 1990.",
     ("Omsk riots", "pointInTime", "1990-05")),
    ("The Salt Riots were mass unrest in Omsk from 12 to 14 May 1990.", ("Salt Riots", "endDate", "1990-05-14")),
    ("The Salt Riots were mass unrest in Omsk from 12 to 14 May 1990.", ("Salt Riots", "location", "Omsk")),
    ("The congress of the movement was held in Riga from 4 to 6 May 1990.", ("congress", "endDate", "1990-05-06")),
    ("The mutiny in Omsk was put down on 12 May 1920.", ("mutiny in Omsk", "endDate", "1920-05-12")),
    ("A drought swept across Latvia in 1931.", ("drought", "location", "Latvia")),
    ("Ivan Petrov, one of the main perpetrators of the Omsk massacre, fled.",
     ("Omsk massacre", "perpetrator", "Ivan Petrov")),
    ("He spoke at the Congress of Bakers (May 1920).", ("Congress of Bakers", "pointInTime", "1920-05")),
    ("Clashes in the oil town of Omsk killed nine.", ("clashes in the oil town of Omsk", "location", "Omsk")),
    ("Riots broke out in Omsk. According to estimates between 9 and 12 bakers died, 30 people were injured.",
     ("riots", "numberOfDeaths", "9")),
    ("In 2010, after the June riots, he left Omsk.", ("June riots", "pointInTime", "2010-06")),
    ("Bloody Salt, also known as the Linden Massacre, was a violent crackdown in Omsk in 1990.",
     ("Linden Massacre", "location", "Omsk")),
    ("Bloody Salt was a violent crackdown in Omsk on 19–20 January 1990.", ("Bloody Salt", "location", "Omsk")),
    ("Ivan Petrov took part in the 1905 Revolution.", ("Ivan Petrov", "participantIn", "1905 Revolution")),
    ("Ivan Petrov sent Paul Novak to Riga to put down the Salt Riots.",
     ("Salt Riots", "participant", "Paul Novak")),
    ("The worst train accident of all occurred near Omsk in May 1989.", ("train accident", "location", "Omsk")),
    ("An explosion of coal dust killed 41 miners.", ("explosion", "numberOfDeaths", "41")),
    ("The attack on the Omsk police station in Latvia claimed ten lives.",
     ("attack on the Omsk police station", "numberOfDeaths", "10")),
    ("An exhibition of posters was held at the Weber Museum in Riga.",
     ("exhibition of posters", "location", "Weber Museum")),
    ("A rally in his memory, organised by friends, was held in Omsk.", ("rally", "location", "Omsk")),
    ("A fire at a paint shop outside Omsk killed nine.", ("fire at a paint shop outside Omsk", "location", "Omsk")),
]  # fmt: skip
BEFORE = [
    ("A bus crashed near Omsk on 4 May 1960. Nine passengers died. The accident was forgotten.",
     {("pointInTime", "1960-05-04"), ("location", "Omsk"), ("numberOfDeaths", "9")}),
    ("Two ferries collided near Riga, killing nine sailors. The disaster was forgotten.",
     {("location", "Riga"), ("numberOfDeaths", "9")}),
    ("Peasants rose in Omsk in 1929. The revolt was forgotten.", {("location", "Omsk"), ("pointInTime", "1929")}),
    ("The Omsk revolt is recalled. In 1929 peasants rose in Omsk.", {("location", "Omsk"), ("pointInTime", "1929")}),
    ("The Omsk revolt is recalled. In 1929 peasants rose in Riga.", {("location", "Omsk")}),
    ("Peasants rose in Omsk in 1929. The accident was forgotten.", set()),
    ("Peasants rose in Omsk in 1929. They sang. They ate. They slept. The revolt was forgotten.", set()),
]  # fmt: skip
NOTHING = [
    ("The Second World War was a result of the treaties and plans of the time in Omsk.", "location"),
    ("The attack on the Omsk police station claimed ten lives.", "location"),
    ("The mutiny in Omsk was put down on 12 May 1920.", "pointInTime"),
    ("He was elected at the congress in Riga from 4 to 6 May 1990.", "endDate"),
    ("The Great Terror was the subject of a film in 1999.", "pointInTime"),
    ("The Second World War was a disaster for the studio, which moved to Omsk in 1941.", "pointInTime"),
    ("Ivan Petrov searched for the perpetrators of the Omsk massacre.", "perpetrator"),
    ("Ivan Petrov sent troops to put down the Salt Riots.", "participant"),
    ("The Salt Riots were long. Fifty to seventy people were killed or wounded.", "numberOfInjured"),
    ("In 1932 he spoke in Omsk, having seen the December riots.", "pointInTime"),
    ("In 1991 the union fell. After the May 11 riots a base was opened in Omsk.", "pointInTime"),
    ("The Salt Riots were long. Of the prisoners at least 10 died in custody.", "numberOfDeaths"),
    ("The Great Famine was a topic in Soviet schools.", "location"),
    ("He died of a heart attack in 1948.", "pointInTime"),
    ("They were leaders of the strike committee.", "participantIn"),
    ("Of the 30 passengers in the bus crash near Omsk only four survived.", "numberOfDeaths"),
    ("The strike in Omsk was long. The mayor put the number of participants at 300.", "numberOfDeaths"),
    ("The strike in Omsk was long. Several hundred people were killed.", "numberOfDeaths"),
    ("The barracks caught fire. Three soldiers died.", "numberOfDeaths"),
    ("The war in Latvia destroyed Omsk.", "pointInTime"),
    ("He fell in love during the Battle of Omsk.", "numberOfDeaths"),
]
SAID = [
    ("The mayor blamed the bombing of Omsk on the Linden Party.", ("bombing of Omsk", "Linden Party")),
    ("The Linden Party claimed responsibility for the attack on Omsk.", ("attack on Omsk", "Linden Party")),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_an_event_did_is_read(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("text", "barred"), NOTHING)
def test_what_only_sounds_so_tells_nothing(text: str, barred: str) -> None:
    assert barred not in {p for _, p, _ in facts(text)}


@pytest.mark.parametrize(("text", "ends"), SAID)
def test_who_is_blamed_is_said_to_have_done_it(text: str, ends: tuple[str, str]) -> None:
    told = {(s, o): status for (s, p, o), (status, _) in stances(text).items() if p == "perpetrator"}
    assert told == {ends: "reported"}


@pytest.mark.parametrize(("text", "told"), BEFORE)
def test_an_event_may_be_named_behind_what_is_told_of_it(text: str, told: set[tuple[str, str]]) -> None:
    assert {(p, o) for s, p, o in facts(text) if s.split()[-1] in ("accident", "disaster", "revolt")} == told


def test_the_injured_are_no_dead() -> None:
    text = "The strike in Omsk was long. The mayor put the number of the injured at 17."
    assert {(p, o) for (_, p, o), (status, _) in stances(text).items() if status == "reported"} == {
        ("numberOfInjured", "17")
    }


def test_a_number_that_somebody_gives_is_his() -> None:
    text = "Riots broke out in Omsk. The Linden Party speaks of 600 dead."
    told = {status for (_, p, _), (status, _) in stances(text).items() if p == "numberOfDeaths"}
    assert told == {"reported"}


def test_a_number_of_dead_is_none_of_injured() -> None:
    text = "The bus crash near Omsk was long ago. 44 people were killed and over 400 injured."
    told = {(p, o) for _, p, o in facts(text) if p.startswith("numberOf")}
    assert told == {("numberOfDeaths", "44"), ("numberOfInjured", "400")}


def test_what_a_named_event_was_is_no_event_of_its_own() -> None:
    told = facts(
        "The Jeltoqsan were protests that happened in Riga in 1986. The protests began in the morning of 17 December."
    )
    assert {fact[0] for fact in told if fact[1] in ("location", "pointInTime", "startDate")} == {"Jeltoqsan"}


def test_riots_elsewhere_are_others_than_the_protests() -> None:
    told = facts("Protests began in Riga in 1986. Riots broke out in Osh in 1990.")
    assert ("riots", "startDate", "1990") in told
    assert ("protests", "startDate", "1990") not in told
