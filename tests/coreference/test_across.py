"""What the next sentences say of somebody or something by a noun or pronoun is said of whom the text has told of."""

import pytest
from tests.reading import Fact, facts, read

MEANT: list[tuple[str, Fact]] = [
    # kin and couples, however far back they are told of
    ("Jan Holm and his brother Marat grew up in Osh. Jan studied at VGIK. It was a cold year. The brothers founded the "
     "studio Ala in 1990.", ("Ala", "founder", "Marat")),
    ("Jan Holm and his brother Marat grew up in Osh. Jan studied at VGIK. It was a cold year. The brothers founded the "
     "studio Ala in 1990.", ("Ala", "founder", "Jan Holm")),
    ("Mikhail and Sergei Kalik were sons of a miner. In 1970 the brothers founded the studio Ala in Riga.",
     ("Ala", "founder", "Sergei Kalik")),
    ("Jan Holm and Ida Stone met in 1969. They married in 1970.", ("Jan Holm", "spouse", "Ida Stone")),
    ("Ida Stone produces; Jan Holm teaches. They founded the studio Ala in 1990.", ("Ala", "founder", "Jan Holm")),
    ("The film “Salt Road” was directed by Jan Holm and Ida Stone. They were born in Osh.",
     ("Ida Stone", "birthPlace", "Osh")),
    # who speaks, is pictured or is so old
    ("“We have opened a cinema,” Jan Holm announced. The official has headed the Film Fund since 2018.",
     ("Film Fund", "leader", "Jan Holm")),
    ("Photo: Ida Stone on the set of the film “Salt Road”. The actress was born in Osh.",
     ("Ida Stone", "birthPlace", "Osh")),
    ("Jan Holm, 34, won the prize. It was presented by the actor Paul Novak. The 34-year-old was born in Osh.",
     ("Jan Holm", "birthPlace", "Osh")),
    ("The film “Salt Road” was directed by Jan Holm. The same director made the film “Winter Pasture” in 1993.",
     ("Winter Pasture", "director", "Jan Holm")),
    ("“Salt Road”, the second feature by Jan Holm, won a prize. The director was born in Osh.",
     ("Jan Holm", "birthPlace", "Osh")),
    # a film that the next title names, or that opens a sentence
    ("The director Ida Stone showed her new film in Osh. “Salt Road” tells of two sisters.",
     ("Salt Road", "director", "Ida Stone")),
    ("Ida Stone made a documentary about the flood. “Salt Road” was shown in 2007.",
     ("Salt Road", "director", "Ida Stone")),
    ("The film “Salt Road” cost a million dollars. A war drama by Jan Holm, it was shot in Osh.",
     ("Salt Road", "director", "Jan Holm")),
    # houses, festivals and prizes
    ("Jan Holm and Ida Stone run the Ala Studio. Holm shoots. They founded it in 2016.",
     ("Ala Studio", "inception", "2016")),
    ("Jan Holm studied in Riga. In 1986 he moved to the Youth Theatre. He has been its director since 1999.",
     ("Youth Theatre", "leader", "Jan Holm")),
    ("Tulpar Film is a studio in Osh. A bank owns it. Ida Stone founded Linden Film in 2009 and is its director.",
     ("Linden Film", "leader", "Ida Stone")),
    ("Steppe Youth is a society in Osh. It claims 900 members. Jan Holm left to join the rival Civic Pact and has been "
     "its president since 2015.", ("Civic Pact", "leader", "Jan Holm")),
    ("Tajikfilm was founded in 1930. Jan Holm worked there until 1979.", ("Jan Holm", "employer", "Tajikfilm")),
    ("The Museum of Cinema in Bishkek opened its doors in 1993. The museum was founded by Jan Holm.",
     ("Museum of Cinema", "founder", "Jan Holm")),
    ("The Silver Road Film Festival ended on Sunday. “Salt Road” was the opening film.",
     ("Salt Road", "screenedAt", "Silver Road Film Festival")),
    ("Two films competed for the Golden Cypress. The prize went to the film “Salt Road”.",
     ("Salt Road", "awardReceived", "Golden Cypress")),
    # roles and dates
    ("Ida Stone studied in Osh. Her first role came in the film “Salt Road”.",
     ("Salt Road", "castMember", "Ida Stone")),
    ("“Salt Road” is a film by Jan Holm. It was only in 1988 that the film was released.",
     ("Salt Road", "releaseDate", "1988")),
    ("In 1929 Jan Holm made the film “Salt Road”. The same year, Ida Stone made the film “Winter Pasture”.",
     ("Winter Pasture", "releaseDate", "1929")),
    ("In 1929 Jan Holm made the film “Salt Road”. Two years later he directed the film “Winter Pasture”.",
     ("Winter Pasture", "releaseDate", "1931")),
    # the film that a text begins with, and a child of both
    ("The film “Salt Road” was one of the first of its kind. Its director, Jan Holm, had come to fame with the film "
     "“Winter Pasture”. The cult film was shown in Venice in 1993.", ("Salt Road", "screenedAt", "Venice")),
    ("Jan Holm died in 1942. His wife Ida spent eight years in Osh. She was released in 1950. Their daughter Vera "
     "became a critic.", ("Vera", "parent", "Jan Holm")),
    ("Jan Holm is a film director. His debut was the short “Salt Road”. In 2004 he followed it with the feature "
     "“Winter Pasture”.", ("Winter Pasture", "director", "Jan Holm")),
    ("The actor Paul Novak died in 1990. His son, Jan, is a painter. Jan said that his father was a miner's child. He "
     "was born in Osh.", ("Paul Novak", "birthPlace", "Osh")),
    ("Jan Holm wanted to be an engineer. In 1958 he played in the film “Salt Road”. In 1991 he won a prize. The actor "
     "died in Osh.", ("Jan Holm", "deathPlace", "Osh")),
    ("Two pictures by Jan Holm have been restored. “Salt Road” dates from 1968, “Winter Pasture” from 1960.",
     ("Winter Pasture", "director", "Jan Holm")),
    ("Jan Holm and Ida Stone married and had a son, Marat.", ("Marat", "parent", "Ida Stone")),
    # whom a book tells of, and of whom somebody speaks
    ("Jan Holm said that Paul Novak had won. He was born in Osh.", ("Paul Novak", "birthPlace", "Osh")),
    ("The historian Jan Holm has written a book. His work was published in Riga. It tells how Paul Novak came to Osh. "
     "He was born in Kyiv.", ("Paul Novak", "birthPlace", "Kyiv")),
    ("The Osh theatre was created in 1933. It moved into the house where the Riga theatre is today. The theatre was "
     "given the name of Jan Holm.", ("Osh theatre", "namedAfter", "Jan Holm")),
]  # fmt: skip

OTHERS: list[tuple[str, Fact]] = [
    # two groups of brothers, two prizes, two people of one sentence
    ("Jan Holm and his brother Marat met Paul Novak and his brother Karl in Osh. It was cold. The brothers founded the "
     "studio Ala.", ("Ala", "founder", "Marat")),
    ("The festival gives the Golden Cypress and the Silver Reel. The prize went to the film “Salt Road”.",
     ("Salt Road", "awardReceived", "Golden Cypress")),
    ("“Ida Stone is right,” Jan Holm announced. The official has headed the Film Fund since 2018.",
     ("Film Fund", "leader", "Jan Holm")),
    # what somebody else made, or saw
    ("Ida Stone's first film was a failure. “Salt Road” by Jan Holm won a prize.",
     ("Salt Road", "director", "Ida Stone")),
    ("The critic Ida Stone saw a film in Osh. “Salt Road” was shot by Jan Holm.",
     ("Salt Road", "director", "Ida Stone")),
    ("“Salt Road” was directed by Jan Holm. The film won a prize. Another film by a Kazakh was shown. Ida Stone is the "
     "author of the film.", ("Salt Road", "author", "Ida Stone")),
    ("Kazakhfilm and Lenfilm made it together. Jan Holm worked there until 1979.",
     ("Jan Holm", "employer", "Lenfilm")),
    ("Jan Holm and Ida Stone married and had a son, Marat.", ("Jan Holm", "spouse", "Marat")),
    ("Two pictures by Jan Holm have been restored. “Salt Road” by Paul Novak and “Winter Pasture” are new.",
     ("Winter Pasture", "director", "Jan Holm")),
    ("Kazakhfilm has a new head. Jan Holm no longer works there.", ("Jan Holm", "employer", "Kazakhfilm")),
    ("Jan Holm said that his father was a poet. He was born in Osh.", ("Jan Holm", "birthPlace", "Osh")),
    ("Ida Stone was an editor, he its director. Jan Holm left in 1970.", ("Jan Holm", "positionHeld", "editor")),
    ("Jan Holm shot the film “Salt Road” with his son Marat. The younger Holm was born in Osh.",
     ("Jan Holm", "birthPlace", "Osh")),
    ("In 1984 the Ala Studio received the name of the great director. Jan Holm was there.",
     ("Ala Studio", "namedAfter", "Jan Holm")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact"), MEANT)
def test_the_next_sentences_go_on_about_whom_the_text_has_told_of(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(("text", "wrong"), OTHERS)
def test_nobody_is_meant_where_another_could_be(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)


def test_a_question_of_an_interview_is_put_to_whom_it_asks() -> None:
    found = {
        (names.get(s.subject), s.property, names.get(str(s.object)))
        for extraction in [
            read(
                "The director Jan Holm spoke to our paper.",
                "Your first picture was “Salt Road”. How did it come about?",
                "I wrote the script with Ida Stone. We shot it in Osh.",
                "When did you come to Riga?",
                "I came in 1970 and worked at Kyrgyzfilm.",
                "Where did you study?",
                "I graduated from VGIK.",
            )
        ]
        for names in [{entity.id: entity.name for entity in extraction.entities}]
        for s in extraction.statements
    }
    assert {
        ("Salt Road", "director", "Jan Holm"),
        ("Salt Road", "screenwriter", "Ida Stone"),
        ("Salt Road", "filmingLocation", "Osh"),
    } <= found
