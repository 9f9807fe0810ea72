"""Facts whose ends stand in different sentences: who is meant by what a text adds, what a film's parts tell of it."""

import pytest
from tests.reading import Fact, facts

TOLD: list[tuple[str, Fact]] = [
    # a noun that adds something to whom the sentence before has named
    (
        "Osh is a town in Kyrgyzstan. Ivan Petrov lived there. The future director studied at VGIK.",
        ("Ivan Petrov", "educatedAt", "VGIK"),
    ),
    (
        "Since 1984 the studio has borne the name of Ivan Petrov. The actor and director was killed in Moscow in 1970.",
        ("Ivan Petrov", "deathPlace", "Moscow"),
    ),
    (
        "Anna Weber is a Latvian film director. The Riga-born artist grew up in a large family: her father, Jan Weber, "
        "was a tailor.",
        ("Anna Weber", "parent", "Jan Weber"),
    ),
    # "it" and "its" behind what a subject without a name is
    (
        "The studio opened in 1944. The first picture of the new studio was the film “Salt Road”. Its directors were "
        "Anna Weber and Jan Holm.",
        ("Salt Road", "director", "Jan Holm"),
    ),
    (
        "“Salt Road” is a film by Anna Weber. The drama premiered in Riga in 1974. A year later it took part in the "
        "Osh Film Festival, where the jury gave it a special diploma.",
        ("Salt Road", "awardReceived", "special diploma"),
    ),
    # a film that is somebody else's is named in passing
    (
        "“Salt Road” is by Ivan Petrov. In “Salt Road” he tells of a ferry. The daughter is played by Ida Stone. The "
        "actress has been in one picture until now, Jan Holm's “Grey Harbour”. The script won a prize in Hamburg. The "
        "film was produced by Kazakhfilm.",
        ("Salt Road", "productionCompany", "Kazakhfilm"),
    ),
    # what a noun has led in just before, and where "here" is
    (
        "The Museum of Steppe Cinema was opened in 2007 in the former cinema Rodina. The cinema was built in 1938.",
        ("Rodina", "inception", "1938"),
    ),
    ("Osh is a town. The town has a rich history. Ivan Petrov was born here.", ("Ivan Petrov", "birthPlace", "Osh")),
    # parts of a film
    ("“Salt Road” is a film. The lead actress, Ida Stone, was twelve.", ("Salt Road", "castMember", "Ida Stone")),
    ("“Salt Road” is a film. Its leading lady is Ida Stone.", ("Salt Road", "castMember", "Ida Stone")),
    (
        "“Salt Road” is a film. In the role of the miller – Ida Stone. Others – Paul Novak, Jan Holm.",
        ("Salt Road", "castMember", "Jan Holm"),
    ),
    # nor is the film one that somebody made before
    (
        "Anna Weber is shooting a scene from “Salt Road”. She knows the hills: two years ago she shot “Fog” there. "
        "The film’s cinematographer is Jan Holm.",
        ("Salt Road", "cinematographer", "Jan Holm"),
    ),
    (
        "“Salt Road” is a film by Jan Holm. Its leading lady is Ida Stone. Her partner in the picture was Paul Novak.",
        ("Salt Road", "castMember", "Paul Novak"),
    ),
    ("“Salt Road” is a film. The author of the music is Paul Novak.", ("Salt Road", "composer", "Paul Novak")),
    ("“Salt Road” is a film. The author of the script was Ida Stone.", ("Salt Road", "screenwriter", "Ida Stone")),
    ("“Salt Road” is a film. Directing: Anna Weber.", ("Salt Road", "director", "Anna Weber")),
    # what somebody makes next
    (
        "Jan Holm lives in Osh. In “Salt Road”, his fifth feature, a ferryman waits for guests.",
        ("Salt Road", "director", "Jan Holm"),
    ),
    (
        "Anna Weber shot the film “Salt Road” in 2001. Three years later the filmmaker returned with “Sons”.",
        ("Sons", "director", "Anna Weber"),
    ),
    (
        "Anna Weber made the film “Salt Road” in 1970. Five years later came The Old House, with Ida Stone in the main "
        "role.",
        ("The Old House", "castMember", "Ida Stone"),
    ),
    (
        "The Grand Prix went to The Swallow, the second feature of the director Anna Weber.",
        ("The Swallow", "director", "Anna Weber"),
    ),
    (
        "Tulpar Studios is a company. The company's first major venture was the film “Salt Road”.",
        ("Salt Road", "productionCompany", "Tulpar Studios"),
    ),
    (
        "“I write at night,” says Jan Holm. The author of “Salt Road” and “Grey Harbour” is sixty. He was born in Osh. "
        "His film opens in May.",
        ("Jan Holm", "birthPlace", "Osh"),
    ),
    ("Meeting Jan\n\nJan Holm was born in Osh. He shot the film “Fog”.", ("Fog", "director", "Jan Holm")),
    (
        "Jan Holm chose Ida Stone for a part in the film “Salt Road”. The picture was shot in Osh.",
        ("Salt Road", "filmingLocation", "Osh"),
    ),
    ("The new film is called “Salt Road”. In it Jan Holm plays a spy.", ("Salt Road", "castMember", "Jan Holm")),
    (
        "Tulpar Studios is a company. After that the company made three more films, among them “Salt Road” (2009) "
        "and “Grey Harbour” (2011).",
        ("Grey Harbour", "productionCompany", "Tulpar Studios"),
    ),
    (
        "Tulpar Studios is a company from Osh. In 2015 the headquarters moved to Bishkek.",
        ("Tulpar Studios", "headquarters", "Bishkek"),
    ),
    # who does what for the film
    ("“Salt Road” is a film. He is played by a newcomer, Jan Holm.", ("Salt Road", "castMember", "Jan Holm")),
    ("“Salt Road” is a film. Jan Holm's music is sparse.", ("Salt Road", "composer", "Jan Holm")),
    ("“Salt Road” is a film. Jan Holm's camera follows a boy.", ("Salt Road", "cinematographer", "Jan Holm")),
    ("“Salt Road” is a film. The filming in Osh took a year.", ("Salt Road", "filmingLocation", "Osh")),
    ("“Salt Road” is a film. The premiere in Osh drew crowds.", ("Salt Road", "screenedAt", "Osh")),
    (
        "Jan Holm was a cinematographer. Holm's first work was the film “Salt Road”.",
        ("Salt Road", "cinematographer", "Jan Holm"),
    ),
    (
        "Ida Stone is a poet. “Salt Road” is a film. Its producer is again her husband, the physicist Jan Holm.",
        ("Ida Stone", "spouse", "Jan Holm"),
    ),
    ("He finished VGIK (workshop of B. Weber) and left. Jan Holm studied at VGIK.", ("Jan Holm", "educatedAt", "VGIK")),
    # parts of a film, told in passing
    ("“Salt Road” is a film. An old tailor (Jan Holm) leaves home.", ("Salt Road", "castMember", "Jan Holm")),
    ("“Salt Road” is a film. He meets a spy, played with charm by Jan Holm.", ("Salt Road", "castMember", "Jan Holm")),
    ("In 2017 Jan Holm began the film “Salt Road”.", ("Salt Road", "productionStart", "2017")),
    (
        "“Salt Road” comes to town\n\n“Salt Road” begins in Osh. Jan Holm made his name with “Grey Harbour”. In that "
        "picture he told of a border. The film cost 300,000 euros.",
        ("Salt Road", "budget", "300,000 euros"),
    ),
    (
        "“Salt Road” is a film. It stars Ida Stone as a widow. Her mother is played by Eva Lind. In Riga the lead "
        "actress was awarded the prize for best female role.",
        ("Ida Stone", "awardReceived", "best female role"),
    ),
    ("“Salt Road” is a film. Production began in March 2013.", ("Salt Road", "productionStart", "2013-03")),
    (
        "The prize was taken by “Salt Road”, the graduation work of Anna Weber. The film was made in Osh.",
        ("Salt Road", "director", "Anna Weber"),
    ),
]

SILENT: list[tuple[str, Fact]] = [
    ("“Salt Road” is a film. In the role of the miller – Ida Stone.", ("Ida Stone", "occupation", "miller")),
    ("“Salt Road” is a film. It has two directors. Others – Paul Novak.", ("Salt Road", "castMember", "Paul Novak")),
    (
        "“Salt Road” was shot by the cameraman Jan Holm. The 34-year-old director was born in Osh.",
        ("Jan Holm", "birthPlace", "Osh"),
    ),
    (
        "Jan Holm praised Anna Weber. The actor and director was killed in Osh.",
        ("Anna Weber", "deathPlace", "Osh"),
    ),
    ("Jan Holm is an actor. In “Salt Road”, his fifth film, he plays a spy.", ("Salt Road", "director", "Jan Holm")),
    ("The lead singer, Ida Stone, is ill. “Salt Road” is a film.", ("Salt Road", "castMember", "Ida Stone")),
    (
        "The theatre opened in 1933. Its first play was “Fear”. Since 1983 Jan Holm has been its director.",
        ("Fear", "director", "Jan Holm"),
    ),
    (
        "Tulpar Studios is a company. The company has opened a school. It is headed by the actress Ida Stone.",
        ("Tulpar Studios", "leader", "Ida Stone"),
    ),
    (
        "Ida Stone is an actress. In “Salt Road” the girl is lost. She was born in Osh.",
        ("Salt Road", "director", "Ida Stone"),
    ),
    ("Ida Stone is an actress. Her first work was the film “Salt Road”.", ("Salt Road", "director", "Ida Stone")),
    (
        "“Salt Road” is a film. The diploma was won by the film “Grey Harbour”; its director, Jan Holm, was there.",
        ("Jan Holm", "positionHeld", "director"),
    ),
    (
        "“Salt Road” is a film. It stars Ida Stone as a widow. Her mother is played by Eva Lind. In Riga the lead "
        "actress was awarded the prize for best female role.",
        ("Eva Lind", "awardReceived", "best female role"),
    ),
    (
        "The plant is new. Production began in March 1945. “Salt Road” is a film.",
        ("Salt Road", "productionStart", "1945-03"),
    ),
    ("“Salt Road” is a film. Work on the roof lasted until 1972.", ("Salt Road", "productionEnd", "1972")),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_earlier_sentences_name_is_meant(text: str, expected: Fact) -> None:
    assert expected in facts(*text.split("\n\n"))


@pytest.mark.parametrize(("text", "wrong"), SILENT)
def test_somebody_or_something_else_is_not_meant(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)


def test_a_lead_actress_is_an_actress() -> None:
    assert ("Ida Stone", "occupation", "actress") in facts("The lead actress Ida Stone was ill.")
