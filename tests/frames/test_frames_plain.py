"""Plain sentences of encyclopedias about people, places, bodies and prizes: one fact each, said in many wordings."""

import pytest
from tests.reading import Fact, facts

STATED: list[tuple[str, set[Fact]]] = [
    ("Omsk is the birthplace of Ivan Petrov.", {("Ivan Petrov", "birthPlace", "Omsk")}),
    ("Riga, in Latvia, was the birthplace of the actor Ivan Petrov.", {("Ivan Petrov", "birthPlace", "Riga")}),
    ("The place of birth of Ivan Petrov is Omsk.", {("Ivan Petrov", "birthPlace", "Omsk")}),
    ("Ivan Petrov's place of death was Riga.", {("Ivan Petrov", "deathPlace", "Riga")}),
    (
        "Omsk State University is the alma mater of Ivan Petrov.",
        {("Ivan Petrov", "educatedAt", "Omsk State University")},
    ),
    ("The poster was drawn by the American, Paul Weber.", {("Paul Weber", "nationality", "American")}),
    ("The score was written by the Austrian national Paul Weber.", {("Paul Weber", "nationality", "Austrian")}),
    (
        "Omsk State University is affiliated with the Union of Northern Universities.",
        {("Omsk State University", "memberOf", "Union of Northern Universities")},
    ),
    ("Ivan Petrov was born in Omsk and is part of the Green Party.", {("Ivan Petrov", "memberOf", "Green Party")}),
    ('The novel "The Long Winter" is written in English.', {("The Long Winter", "originalLanguage", "English")}),
    (
        "Ivan Petrov won the Nika Award for Best Actor and Miller won the Golden Eagle.",
        {("Ivan Petrov", "awardReceived", "Nika Award for Best Actor")},
    ),
    (
        "In Italy, The Silent Shore also won the David di Donatello for Best Film.",
        {("The Silent Shore", "awardReceived", "David di Donatello for Best Film")},
    ),
    ("Weber was named Dean of the Faculty of Arts in 1990.", {("Weber", "positionHeld", "dean")}),
    (
        "The president dismissed Ivan Petrov from the post of Minister of Transport.",
        {("Ivan Petrov", "positionHeld", "minister of transport")},
    ),
    ("Ivan Petrov was appointed to the post of rector in 1990.", {("Ivan Petrov", "positionHeld", "rector")}),
    ("In 1917 Ivan Petrov was named commissar of the Omsk Region.", {("Ivan Petrov", "positionHeld", "commissar")}),
    (
        "The Omsk Institute of Arts was formed by merging the Omsk Institute of Drama and the Omsk Music College.",
        {
            ("Omsk Institute of Arts", "predecessor", "Omsk Institute of Drama"),
            ("Omsk Institute of Arts", "predecessor", "Omsk Music College"),
        },
    ),
    (
        "Omsk State University (OSU), based on an older college, is a state-run institution in Omsk, Russia.",
        {("Omsk State University", "locatedIn", "Omsk"), ("Omsk State University", "locatedIn", "Russia")},
    ),
    ("Taraz is the administrative centre of Omsk Region.", {("Taraz", "locatedIn", "Omsk Region")}),
    (
        "The National Weber Museum, collection of Greek vases, located in Riga, Latvia.",
        {("National Weber Museum", "locatedIn", "Riga")},
    ),
    (
        "The Omsk Museum became the property of the Omsk Foundation.",
        {("Omsk Museum", "owner", "Omsk Foundation")},
    ),
    (
        "A founder of the Green Party, established in 1990, Ivan Petrov led it for years.",
        {("Green Party", "founder", "Ivan Petrov")},
    ),
    ("Omsk was the place of death of Ivan Petrov.", {("Ivan Petrov", "deathPlace", "Omsk")}),
    (
        "Osh in southern Kyrgyzstan is older than Naryn Region, in central Kyrgyzstan.",
        {("Osh", "country", "Kyrgyzstan"), ("Naryn Region", "country", "Kyrgyzstan")},
    ),
    ("Leilek is a raion of Batken Region.", {("Leilek", "locatedIn", "Batken Region")}),
    ("The Weber Theatre is the national opera theatre in Omsk.", {("Weber Theatre", "locatedIn", "Omsk")}),
    (
        '"Integration" was shot in 1918 by directors Paul Weber and Ivan Petrov.',
        {("Integration", "director", "Paul Weber"), ("Integration", "director", "Ivan Petrov")},
    ),
    ("It stands in Saint Petersburg, Russia, formerly Leningrad.", {("Saint Petersburg", "formerName", "Leningrad")}),
    (
        "The Green Union was founded in 1990. The Union is chaired by People's Artist Shafiga Weber.",
        {("Green Union", "leader", "Shafiga Weber")},
    ),
    ('Shooting of "Salt Road" continued in Omsk until May.', {("Salt Road", "filmingLocation", "Omsk")}),
    (
        "The Green Association was established in 1965 under the leadership of Ivan Petrov.",
        {("Green Association", "leader", "Ivan Petrov"), ("Green Association", "inception", "1965")},
    ),
    (
        "In 1975 the Omsk Radio Committee was renamed into the Omsk Radio Council.",
        {("Omsk Radio Council", "formerName", "Omsk Radio Committee")},
    ),
    ("The Omsk Theatre Museum moved to Beyoğlu in 2010.", {("Omsk Theatre Museum", "locatedIn", "Beyoğlu")}),
    (
        "Ivan Petrov, the late chairman of the Green Party, was born in Omsk.",
        {("Ivan Petrov", "positionHeld", "chairman")},
    ),
    (
        "The deportation of Koreans in the Soviet Union began in 1937.",
        {("deportation of Koreans", "location", "Soviet Union")},
    ),
    (
        "The deportation of Korean families in the Soviet Union began in 1937.",
        {("deportation of Korean families", "location", "Soviet Union")},
    ),
    ("Ivan Petrov was an ethnic Kazakh.", {("Ivan Petrov", "nationality", "Kazakh")}),
    ("In 1957 the Omsk Drama Theatre moved to Riga.", {("Omsk Drama Theatre", "locatedIn", "Riga")}),
    (
        "In 1905 Ivan Petrov took part in the Second All-Siberian Congress.",
        {("Ivan Petrov", "participantIn", "Second All-Siberian Congress")},
    ),
]

SILENT: list[tuple[str, str]] = [
    ("The firm, paid by the Ministry of Culture, has been in Latvia since 1990.", "country"),
    ("The film “Grey Harbour” was made in Hollywood.", "filmingLocation"),
    ("The Omsk Drama Theatre was temporarily moved to Riga during the war.", "locatedIn"),
    ("Ivan Petrov was born in Omsk and began to act in 1995.", "birthDate"),
    ("Ivan Petrov was born in Omsk, which became a city in 1782.", "birthDate"),
    ("The Romani are an ethnic group in Poland.", "country"),
    ("Ivan Petrov is the author of a book on cinemas.", "occupation"),
    ("The firm sold tickets in Ohio, Indiana and Missouri.", "locatedIn"),
    ("The river rises in the province of Barcelona, north-eastern Spain.", "locatedIn"),
    ("Weber was named Dean of the Faculty of Arts in 1990.", "leader"),
    ("Riga was not the birthplace of Ivan Petrov.", "birthPlace"),
    ("The Omsk Institute of Arts was created by merging two older schools.", "founder"),
    ("In 1893 Omsk was incorporated as a city.", "inception"),
    ("The Omsk Museum opened in its present premises in 1987.", "inception"),
    ("The building, designed by the Weber Group, was opened in 1959.", "inception"),
    ("The National Weber Museum, Japanese national collection of vases, is old.", "locatedIn"),
    ("The revolt, known as Urkun in Kyrgyzstan, lasted a year.", "locatedIn"),
    ("Scenes were shot in Omsk, Riga, Poland and France.", "locatedIn"),
    ("Scenes were shot in Omsk, Riga, Poland and France.", "country"),
    ("Ivan Petrov took a great interest in drawing at the Surikov Institute.", "owner"),
    ("Ivan Petrov was a film director of the movie studio Mosfilm.", "leader"),
    ("Omsk, known as Fort Weber until 1925, lies on a river.", "country"),
    ("Ivan Petrov was not appointed to the post of rector.", "positionHeld"),
    ("The Omsk Museum opened the doors of its new building in 2011.", "inception"),
    (
        "Gulnara Weber was the festival's coordinator. The festival was held from 4 to 11 May 1998.",
        "startDate",
    ),
    ('Filming of "Salt Road" was not completed in Omsk.', "filmingLocation"),
    ('"Integration" was shot in 1918 by directors Paul Weber and Ivan Petrov.', "cinematographer"),
    ("Saint Nectan lived in Hartland, in the English county of Devon.", "country"),
    ("A novel inspired the serial based on the novel, scripted by Ivan Petrov.", "author"),
    ("Ivan Petrov died in Osh, which is part of the Green Party.", "memberOf"),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_a_plain_sentence_is_read(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize(("text", "name"), SILENT)
def test_a_sentence_of_something_else_states_nothing(text: str, name: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == name]


def test_a_city_that_is_told_what_it_is_stays_the_one_spoken_of() -> None:
    found = facts("Aktau is a city in Kazakhstan. The city was known as Weber. The city lies on the Karsk Peninsula.")
    assert ("Aktau", "locatedIn", "Karsk Peninsula") in found
    assert not [fact for fact in found if fact[0] == "Weber"]


def test_no_name_runs_over_the_end_of_a_sentence() -> None:
    found = facts("They fought in World War I. The revolt in Omsk led to 300 deaths.")
    assert not [fact for fact in found if "The" in fact[0]]


@pytest.mark.parametrize(
    ("who", "is_about"),
    [
        ("Tomiris, a queen of the Massagetae", "mainSubject"),
        ("Kenesary, a khan who rose in 1837", "mainSubject"),
        ("Alua, a student who runs away", "character"),
    ],
)
def test_whom_history_knows_is_no_character_of_a_film(who: str, is_about: str) -> None:
    name = who.split(",")[0]
    told = facts(f"The film “Salt Road” is about {who}.")
    assert {fact[1] for fact in told if fact[0] == "Salt Road" and fact[2] == name} == {is_about}
