"""News of films: shoots and their captions, makers run on to titles, what festivals show."""

import pytest
from tests.reading import facts

TOLD = [
    (
        "The historical drama directed by Anna Weber “Grey Harbour” was released.",
        ("Grey Harbour", "director", "Anna Weber"),
    ),
    (
        "The film “Fog” opened. Its director is Anna Weber (“Salt Mine”, “The Well”).",
        ("The Well", "director", "Anna Weber"),
    ),
    ("The film “Fog” opened. Producer of the movie Anna Weber spoke.", ("Fog", "producer", "Anna Weber")),
    ("The film “Fog” is new. “It was cold,” director Anna Weber said.", ("Fog", "director", "Anna Weber")),
    ("The film “Fog” is being made. In May the film crew will move to Tallinn.", ("Fog", "filmingLocation", "Tallinn")),
    ("The film “Fog” is new. Many scenes were shot in the Tallinn area.", ("Fog", "filmingLocation", "Tallinn")),
    ("The film “Fog” is new. Shooting kicked off in Tallinn.", ("Fog", "filmingLocation", "Tallinn")),
    ("Filming of “Fog” can be seen in Tallinn, Estonia, on May 3, 2021.", ("Fog", "filmingLocation", "Tallinn")),
    (
        "Shooting of “Fog” (“Mist”), a film about Otto Braun, can be seen in Tallinn on May 3, 2021.",
        ("Fog", "filmingLocation", "Tallinn"),
    ),
    ("Shooting of the drama “Fog” is pictured in Tallinn.", ("Fog", "filmingLocation", "Tallinn")),
    (
        "The film “Fog” is new. The large historical film was ordered by the Ministry of Culture.",
        ("Fog", "funder", "Ministry of Culture"),
    ),
    (
        "In the film festival's main section, Barlyk, directed by Anna Weber, was named Best Film.",
        ("Barlyk", "director", "Anna Weber"),
    ),
    (
        "At the film festival, The Ninth Winter by Anna Weber was recognized for Best Directing.",
        ("The Ninth Winter", "director", "Anna Weber"),
    ),
    ("The film “Fog” opened in May. The new Latvian film is based on the novel “Salt”.", ("Fog", "basedOn", "Salt")),
    ("The film “Fog” is an epic. The action takes place in the XV century.", ("Fog", "narrativePeriod", "XV century")),
    ("The comedy “Fog” is new.\n\nThis is a comedy directed by Anna Weber.", ("Fog", "director", "Anna Weber")),
    ("The film “Fog” is being shot by one of the youngest filmmakers Erik Holm.", ("Fog", "director", "Erik Holm")),
    ("“Fog” is a film shot in three languages: Latvian, Russian and English.", ("Fog", "originalLanguage", "Latvian")),
    ("The actor Erik Holm (famous for roles in “Fog” and “Salt Mine”) came.", ("Salt Mine", "castMember", "Erik Holm")),
    ("“Fog” is a drama. So said Lena Holm, who plays the leading female role.", ("Fog", "castMember", "Lena Holm")),
    ("The film “Fog” is new. Lena Holm gives a fine performance in “Fog”.", ("Fog", "castMember", "Lena Holm")),
    ("“Fog”, a film depicting the hard life of the poet Erik Holm, opened.", ("Fog", "mainSubject", "Erik Holm")),
    ("The film “Fog” became the winner of the Riga Film Festival.", ("Fog", "screenedAt", "Riga Film Festival")),
    ("“Fog” is a drama. The shooting of the film in Tallinn took a year.", ("Fog", "filmingLocation", "Tallinn")),
    (
        "The main prize went to the film “Fog”, which is the second feature from Anna Weber.",
        ("Fog", "director", "Anna Weber"),
    ),
    ("Lena Holm and Erik Holm act in a scene from the film “Fog”.", ("Fog", "castMember", "Erik Holm")),
    (
        "Anna Weber's best films – “Fog”, “Salt Mine” and “The Well” – were shown.",
        ("Salt Mine", "director", "Anna Weber"),
    ),
    (
        "Latvian director Anna Weber's “Fog” and Danish director Erik Holm's “Salt Mine” shared the best film award.",
        ("Fog", "awardReceived", "best film award"),
    ),
    ("The film “Fog” was announced as the recipient of the Golden Bear.", ("Fog", "awardReceived", "Golden Bear")),
    ("The film “Fog” will hit the theaters countrywide on April 28, 2016.", ("Fog", "releaseDate", "2016-04-28")),
    (
        "In 2018 she had “Fog” in the short section of the Riga Film Festival.",
        ("Fog", "screenedAt", "Riga Film Festival"),
    ),
    ("“Fog” is a film. People met its creative team – director Lena Holm.", ("Fog", "director", "Lena Holm")),
    (
        "“Fog” is a film. People met its team: director Lena Holm and producer Erik Holm.",
        ("Fog", "producer", "Erik Holm"),
    ),
    ("“Fog” is a thriller. This quiet tale, directed by Anna Weber, opened.", ("Fog", "director", "Anna Weber")),
    ("“Fog” is a thriller directed by Anna Weber (“Salt Mine”).", ("Salt Mine", "director", "Anna Weber")),
    ("“Fog” is a thriller. In Latvian and Russian, with subtitles.", ("Fog", "originalLanguage", "Latvian")),
    ("The films “Fog” about the poet Erik Holm and “Salt” opened.", ("Fog", "mainSubject", "Erik Holm")),
    (
        "Best Actress: Lena Holm for Salt Mine, Anna Weber, Latvia, 2020 (a film)",
        ("Salt Mine", "director", "Anna Weber"),
    ),
    (
        "At the film festival the best actress prize went to Lena Holm for Latvian filmmaker Anna Weber’s Salt Mine.",
        ("Salt Mine", "castMember", "Lena Holm"),
    ),
    ("The prize went to the Latvian drama Volcano, directed by Anna Weber.", ("Volcano", "director", "Anna Weber")),
    (
        "The grand prix was won by the film “Fog” by Anna Weber.",
        ("Fog", "awardReceived", "grand prix"),
    ),
    (
        "“Fog” is a film. It stars Latvian actress Lena Holm, the singer Erik Holm and young actor Jan Weber.",
        ("Fog", "castMember", "Jan Weber"),
    ),
    ("Shooting of the film “Fog” with the participation of Lena Holm began.", ("Fog", "castMember", "Lena Holm")),
    ("Lena Holm agreed to take part in the comedy “Fog”.", ("Fog", "castMember", "Lena Holm")),
    ("The film “Fog” is new. One of the film directors is Anna Weber.", ("Fog", "director", "Anna Weber")),
    ("The film “Fog” was shot by Anna Weber at the Lenfilm studio.", ("Fog", "productionCompany", "Lenfilm")),
    (
        "“Fog” is a drama. The film is a joint production of Lenfilm and the Barlyk Public Foundation.",
        ("Fog", "productionCompany", "Barlyk Public Foundation"),
    ),
    (
        "The film “Fog” was shot at the Lenfilm studio by order of the Ministry of Culture.",
        ("Fog", "funder", "Ministry of Culture"),
    ),
    (
        "“Fog” is a film. It is made as per request of the Ministry of Culture.",
        ("Fog", "funder", "Ministry of Culture"),
    ),
]

NEVER = [
    ("The film “Fog” was shown. Music by Erik Holm was praised.", "director"),
    ("The film “Fog” won the festival's “Spirit of the Sea” prize.", "director"),
    ("The film “Fog” opened. Anna Weber (“Salt Mine”) saw it.", "director"),
    ("The film “Fog” is new. Next year the director will move to Tallinn.", "filmingLocation"),
    ("The film “Fog” is new. The festival crew moved to Tallinn.", "filmingLocation"),
    ("The film “Fog” is new. Filming of “Salt Mine” could be seen in Tallinn.", "filmingLocation"),
    ("The Riga Film Festival opened. The jury included the maker of the film “Fog”.", "screenedAt"),
    ("The film “Fog” opened. Another new Latvian film is based on the novel “Salt”.", "basedOn"),
    ("The film “Fog” opened. The assistant director Anna Weber said so.", "director"),
    ("The film, compared to “Fog” and “Salt Mine”, is an epic.", "genre"),
    ("The film “Fog” opened. This is a comment by Anna Weber.", "director"),
    (
        "The director Erik Holm (famous for his roles) spoke in three languages: Latvian and English.",
        "originalLanguage",
    ),
    ("Lena Holm read a scene from the film “Fog”.", "castMember"),
    ("The film “Fog” is a hit with the press since 2016.", "releaseDate"),
    ("The Riga Film Festival opened. “Fog” is competing in the Best Youth Film category in Tallinn.", "screenedAt"),
    ("The film “Fog” won, with Barlyk making it to the shortlist.", "productionCompany"),
    ("As the star of “Fog”, a film by Anna Weber, Lena Holm has come to know Erik Holm.", "castMember"),
    ("They thanked Anna Weber because it was a role in the film “Fog” that made Lena Holm.", "castMember"),
    ("The film “Fog” tells the story of cousins who dream of a better life in Tallinn.", "narrativeLocation"),
    ("After the film “Fog”, people asked about the poet Erik Holm.", "mainSubject"),
    ("The film “Fog” was shot by Anna Weber at the Lenfilm studio.", "cinematographer"),
    ("The film “Fog” is new. The actor Erik Holm was invited to the premiere.", "castMember"),
    ("The cast of “Fog” stars at the party. The singer Erik Holm sang.", "castMember"),
    ("“Fog” was directed by Anna Weber, and written with the actress Lena Holm in the lead.", "screenwriter"),
]


@pytest.mark.parametrize(("text", "fact"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_what_news_of_films_tell_is_read(text, fact):
    assert fact in facts(text)


@pytest.mark.parametrize(("text", "property_"), NEVER, ids=[text[:60] for text, _ in NEVER])
def test_what_news_only_seem_to_tell_is_left_out(text, property_):
    assert not [fact for fact in facts(text) if fact[1] == property_]


def test_a_title_ends_before_the_prize_that_its_film_is_put_up_for():
    text = "Latvia has submitted Anna Weber's drama Barlyk to the Oscars."
    assert ("Barlyk", "director", "Anna Weber") in facts(text)


def test_whose_film_has_won_a_prize_has_not_won_it():
    told = facts("The film week ended. The grand prix was won by the film “Fog” by Anna Weber.")
    assert ("Anna Weber", "awardReceived", "grand prix") not in told


def test_the_subject_behind_a_films_maker_has_not_made_it():
    told = facts("As the star of “Fog”, a film by Anna Weber, Lena Holm is known.")
    assert ("Fog", "director", "Lena Holm") not in told
    assert ("Fog", "director", "Anna Weber") in told


def test_a_film_in_a_bracket_behind_a_name_is_not_the_film():
    text = (
        "The film “Fog” is new. Erik Holm (famous for his roles in “Salt Mine”) plays. The movie is shot by Anna Weber."
    )
    told = facts(text)
    assert not {fact for fact in told if fact[0] == "Salt Mine" and fact[2] == "Anna Weber"}
