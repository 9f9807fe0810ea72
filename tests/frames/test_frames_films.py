"""Cast, studios, money, dates, places, language and kind of films, in many wordings."""

import pytest
from tests.reading import Fact, facts, stances

STATED: list[tuple[str, set[Fact]]] = [
    (
        "Anna Weber directed ten films between 1963 and 1990, including the comedy Grey Harbour.",
        {("Grey Harbour", "director", "Anna Weber")},
    ),
    ("They won a prize for their roles in Anna Weber’s “Sisters”, a film.", {("Sisters", "director", "Anna Weber")}),
    (
        "The film “Grey Harbour” opened. “Grey Harbour”, from Salt Pictures of Riga, is a drama.",
        {("Grey Harbour", "productionCompany", "Salt Pictures")},
    ),
    (
        "The film “Grey Harbour” is in the running for the Golden Globe.",
        {("Grey Harbour", "nominatedFor", "Golden Globe")},
    ),
    (
        "The first Latvian films were made in Riga by Anna Weber (“Grey Harbour”) and Jan Novak (“Salt Road”).",
        {("Grey Harbour", "director", "Anna Weber"), ("Salt Road", "director", "Jan Novak")},
    ),
    (
        "Anna Weber is a director. Her first work, the documentary “Grey Harbour”, was shown.",
        {("Anna Weber", "occupation", "film director"), ("Grey Harbour", "director", "Anna Weber")},
    ),
    ("The film “Grey Harbour” was produced by Mosfilm.", {("Grey Harbour", "productionCompany", "Mosfilm")}),
    (
        "The film “Grey Harbour” was produced by Mosfilm and Gaumont.",
        {("Grey Harbour", "productionCompany", "Gaumont"), ("Grey Harbour", "productionCompany", "Mosfilm")},
    ),
    ("The film “Grey Harbour” was made at the Mosfilm studio.", {("Grey Harbour", "productionCompany", "Mosfilm")}),
    ("The film “Grey Harbour” is a Mosfilm production.", {("Grey Harbour", "productionCompany", "Mosfilm")}),
    ("The film “Grey Harbour” was shot at the Mosfilm studio.", {("Grey Harbour", "productionCompany", "Mosfilm")}),
    ("Mosfilm produced the film “Grey Harbour”.", {("Grey Harbour", "productionCompany", "Mosfilm")}),
    (
        "The production company behind the film “Grey Harbour” is Mosfilm.",
        {("Grey Harbour", "productionCompany", "Mosfilm")},
    ),
    (
        "The film “Grey Harbour”, a co-production of Mosfilm and Gaumont, opened in 1994.",
        {("Grey Harbour", "productionCompany", "Gaumont"), ("Grey Harbour", "productionCompany", "Mosfilm")},
    ),
    (
        "The film “Grey Harbour” was produced by Anna Weber of Mosfilm.",
        {("Grey Harbour", "producer", "Anna Weber"), ("Grey Harbour", "productionCompany", "Mosfilm")},
    ),
    ("The film “Grey Harbour” was co-produced by Lenfilm.", {("Grey Harbour", "productionCompany", "Lenfilm")}),
    (
        "The film “Grey Harbour” was directed by Ivan Petrov for Mosfilm.",
        {("Grey Harbour", "director", "Ivan Petrov"), ("Grey Harbour", "productionCompany", "Mosfilm")},
    ),
    ("Mosfilm's film “Grey Harbour” won the Golden Bear.", {("Grey Harbour", "productionCompany", "Mosfilm")}),
    ("The film “Grey Harbour” was filmed by Mosfilm in 1994.", {("Grey Harbour", "productionCompany", "Mosfilm")}),
    (
        "The film “Grey Harbour”, produced by Anna Weber for Gaumont, was shot in Lisbon.",
        {
            ("Grey Harbour", "filmingLocation", "Lisbon"),
            ("Grey Harbour", "producer", "Anna Weber"),
            ("Grey Harbour", "productionCompany", "Gaumont"),
        },
    ),
    (
        "The film “Grey Harbour” was financed by the Ministry of Culture.",
        {("Grey Harbour", "funder", "Ministry of Culture")},
    ),
    ("The Ministry of Culture funded the film “Grey Harbour”.", {("Grey Harbour", "funder", "Ministry of Culture")}),
    (
        "The film “Grey Harbour” was made with the support of the Ministry of Culture.",
        {("Grey Harbour", "funder", "Ministry of Culture")},
    ),
    (
        "The film “Grey Harbour” was supported by the Ministry of Culture.",
        {("Grey Harbour", "funder", "Ministry of Culture")},
    ),
    (
        "The film “Grey Harbour” received funding from the Ministry of Culture.",
        {("Grey Harbour", "funder", "Ministry of Culture")},
    ),
    (
        "The funding for the film “Grey Harbour” came from the Ministry of Culture.",
        {("Grey Harbour", "funder", "Ministry of Culture")},
    ),
    (
        "The film “Grey Harbour” was commissioned by the Ministry of Culture.",
        {("Grey Harbour", "funder", "Ministry of Culture")},
    ),
    ("The Ministry of Culture paid for the film “Grey Harbour”.", {("Grey Harbour", "funder", "Ministry of Culture")}),
    (
        "The film “Grey Harbour”, funded by the Ministry of Culture, was shot in Lisbon.",
        {("Grey Harbour", "funder", "Ministry of Culture")},
    ),
    (
        "The Ministry of Culture allocated money for the film “Grey Harbour”.",
        {("Grey Harbour", "funder", "Ministry of Culture")},
    ),
    (
        "The Ministry of Culture provided $2 million for the film “Grey Harbour”.",
        {("Grey Harbour", "funder", "Ministry of Culture")},
    ),
    (
        "The film “Grey Harbour” was shot with money from the Ministry of Culture.",
        {("Grey Harbour", "funder", "Ministry of Culture")},
    ),
    ("The film “Grey Harbour” was distributed by Gaumont.", {("Grey Harbour", "distributor", "Gaumont")}),
    ("Gaumont distributed the film “Grey Harbour”.", {("Grey Harbour", "distributor", "Gaumont")}),
    (
        "The film “Grey Harbour” was released by Gaumont in 1994.",
        {("Grey Harbour", "distributor", "Gaumont"), ("Grey Harbour", "releaseDate", "1994")},
    ),
    ("The distributor of the film “Grey Harbour” is Gaumont.", {("Grey Harbour", "distributor", "Gaumont")}),
    (
        "Gaumont released the film “Grey Harbour” on 4 March 1994.",
        {("Grey Harbour", "distributor", "Gaumont"), ("Grey Harbour", "releaseDate", "1994-03-04")},
    ),
    (
        "Gaumont acquired the rights to distribute the film “Grey Harbour”.",
        {("Grey Harbour", "distributor", "Gaumont")},
    ),
    (
        "The film “Grey Harbour” was produced by Mosfilm and distributed by Gaumont.",
        {("Grey Harbour", "distributor", "Gaumont"), ("Grey Harbour", "productionCompany", "Mosfilm")},
    ),
    (
        "The film “Grey Harbour”, distributed by Gaumont, grossed $5 million.",
        {("Grey Harbour", "boxOffice", "$5 million"), ("Grey Harbour", "distributor", "Gaumont")},
    ),
    ("Gaumont is the distributor of the film “Grey Harbour”.", {("Grey Harbour", "distributor", "Gaumont")}),
    ("Gaumont handled the distribution of the film “Grey Harbour”.", {("Grey Harbour", "distributor", "Gaumont")}),
    ("The film “Grey Harbour” was released in theaters by Gaumont.", {("Grey Harbour", "distributor", "Gaumont")}),
    ("The film “Grey Harbour” was distributed in France by Gaumont.", {("Grey Harbour", "distributor", "Gaumont")}),
    ("The film “Grey Harbour” was released on 4 March 1994.", {("Grey Harbour", "releaseDate", "1994-03-04")}),
    ("The film “Grey Harbour” was released in March 1994.", {("Grey Harbour", "releaseDate", "1994-03")}),
    (
        "The prizes: best actress (Ida Stone in Otto Braun's Grey Harbour, 1994).",
        {
            ("Grey Harbour", "releaseDate", "1994"),
            ("Grey Harbour", "director", "Otto Braun"),
            ("Grey Harbour", "castMember", "Ida Stone"),
        },
    ),
    ("The film “Grey Harbour” came out in 1994.", {("Grey Harbour", "releaseDate", "1994")}),
    ("The film “Grey Harbour” premiered on March 4, 1994 in Riga.", {("Grey Harbour", "releaseDate", "1994-03-04")}),
    ("Released in 1994, the film “Grey Harbour” was a success.", {("Grey Harbour", "releaseDate", "1994")}),
    ("The release of the film “Grey Harbour” took place in 1994.", {("Grey Harbour", "releaseDate", "1994")}),
    (
        "The premiere of the film “Grey Harbour” was held on 4 March 1994.",
        {("Grey Harbour", "releaseDate", "1994-03-04")},
    ),
    (
        "The 1994 film “Grey Harbour” was directed by Ivan Petrov.",
        {("Grey Harbour", "director", "Ivan Petrov"), ("Grey Harbour", "releaseDate", "1994")},
    ),
    ("In 1994 the film “Grey Harbour” was released.", {("Grey Harbour", "releaseDate", "1994")}),
    ("The film “Grey Harbour” opened in cinemas on 4 March 1994.", {("Grey Harbour", "releaseDate", "1994-03-04")}),
    ("The film “Grey Harbour” hit theaters in March 1994.", {("Grey Harbour", "releaseDate", "1994-03")}),
    (
        "“Grey Harbour” (1994) is a drama film.",
        {("Grey Harbour", "genre", "drama"), ("Grey Harbour", "releaseDate", "1994")},
    ),
    ("The film “Grey Harbour” was first shown in 1994.", {("Grey Harbour", "releaseDate", "1994")}),
    ("His 1994 film “Grey Harbour” was a success.", {("Grey Harbour", "releaseDate", "1994")}),
    ("The film “Grey Harbour” had its premiere in 1994.", {("Grey Harbour", "releaseDate", "1994")}),
    ("Filming of “Grey Harbour” began in March 1993.", {("Grey Harbour", "productionStart", "1993-03")}),
    (
        "Principal photography for the film “Grey Harbour” began on 4 March 1993.",
        {("Grey Harbour", "productionStart", "1993-03-04")},
    ),
    ("The film “Grey Harbour” began shooting in March 1993.", {("Grey Harbour", "productionStart", "1993-03")}),
    ("The film “Grey Harbour” went into production in 1993.", {("Grey Harbour", "productionStart", "1993")}),
    (
        "Shooting of the film “Grey Harbour” started in March 1993 and finished in June 1993.",
        {("Grey Harbour", "productionEnd", "1993-06"), ("Grey Harbour", "productionStart", "1993-03")},
    ),
    ("Work on the film “Grey Harbour” started in 1993.", {("Grey Harbour", "productionStart", "1993")}),
    ("Ivan Petrov started shooting the film “Grey Harbour” in 1993.", {("Grey Harbour", "productionStart", "1993")}),
    ("Production on the film “Grey Harbour” commenced in 1993.", {("Grey Harbour", "productionStart", "1993")}),
    (
        "The shooting of the film “Grey Harbour” lasted from March to June 1993.",
        {("Grey Harbour", "productionEnd", "1993-06"), ("Grey Harbour", "productionStart", "1993-03")},
    ),
    (
        "The film “Grey Harbour” was shot from March 1993 to June 1993.",
        {("Grey Harbour", "productionEnd", "1993-06"), ("Grey Harbour", "productionStart", "1993-03")},
    ),
    ("Production of the film “Grey Harbour” wrapped in June 1993.", {("Grey Harbour", "productionEnd", "1993-06")}),
    ("Filming of “Grey Harbour” was completed in June 1993.", {("Grey Harbour", "productionEnd", "1993-06")}),
    ("The film “Grey Harbour” was completed in 1993.", {("Grey Harbour", "productionEnd", "1993")}),
    ("The film “Grey Harbour” was shot in Lisbon.", {("Grey Harbour", "filmingLocation", "Lisbon")}),
    (
        "The film “Grey Harbour” was filmed in Lisbon and Riga.",
        {("Grey Harbour", "filmingLocation", "Lisbon"), ("Grey Harbour", "filmingLocation", "Riga")},
    ),
    ("The film “Grey Harbour” was filmed on location in Lisbon.", {("Grey Harbour", "filmingLocation", "Lisbon")}),
    (
        "Filming of “Grey Harbour” took place in Lisbon, Portugal.",
        {("Grey Harbour", "filmingLocation", "Lisbon"), ("Grey Harbour", "filmingLocation", "Portugal")},
    ),
    ("The film “Grey Harbour” was mostly shot in Portugal.", {("Grey Harbour", "filmingLocation", "Portugal")}),
    ("Ivan Petrov shot the film “Grey Harbour” in Lisbon.", {("Grey Harbour", "filmingLocation", "Lisbon")}),
    (
        "Filmed in Lisbon, the film “Grey Harbour” was directed by Ivan Petrov.",
        {("Grey Harbour", "filmingLocation", "Lisbon")},
    ),
    ("The filming of “Grey Harbour” was done in Lisbon.", {("Grey Harbour", "filmingLocation", "Lisbon")}),
    (
        "The shooting locations of the film “Grey Harbour” were Lisbon and Riga.",
        {("Grey Harbour", "filmingLocation", "Lisbon"), ("Grey Harbour", "filmingLocation", "Riga")},
    ),
    ("Most of the film “Grey Harbour” was filmed near Lisbon.", {("Grey Harbour", "filmingLocation", "Lisbon")}),
    ("The film “Grey Harbour” was shot by Erik Holm in Lisbon.", {("Grey Harbour", "filmingLocation", "Lisbon")}),
    (
        "Principal photography of the film “Grey Harbour” took place in Lisbon.",
        {("Grey Harbour", "filmingLocation", "Lisbon")},
    ),
    ("The film “Grey Harbour” was made in Lisbon.", {("Grey Harbour", "filmingLocation", "Lisbon")}),
    ("“Grey Harbour” is a French film.", {("Grey Harbour", "countryOfOrigin", "French")}),
    (
        "“Grey Harbour” is a 1994 Soviet war film.",
        {("Grey Harbour", "countryOfOrigin", "Soviet"), ("Grey Harbour", "releaseDate", "1994")},
    ),
    ("The French film “Grey Harbour” was directed by Ivan Petrov.", {("Grey Harbour", "countryOfOrigin", "French")}),
    (
        "“Grey Harbour” is a French-Italian co-production.",
        {("Grey Harbour", "countryOfOrigin", "French"), ("Grey Harbour", "countryOfOrigin", "Italian")},
    ),
    ("The film “Grey Harbour” was produced in France.", {("Grey Harbour", "countryOfOrigin", "France")}),
    ("The film “Grey Harbour” is from France.", {("Grey Harbour", "countryOfOrigin", "France")}),
    ("The film “Grey Harbour” was made in France.", {("Grey Harbour", "countryOfOrigin", "France")}),
    (
        "The film “Grey Harbour” is a co-production between France and Italy.",
        {("Grey Harbour", "countryOfOrigin", "France"), ("Grey Harbour", "countryOfOrigin", "Italy")},
    ),
    ("The country of origin of the film “Grey Harbour” is France.", {("Grey Harbour", "countryOfOrigin", "France")}),
    (
        "The film “Grey Harbour”, made in the Soviet Union, was directed by Ivan Petrov.",
        {("Grey Harbour", "countryOfOrigin", "Soviet Union")},
    ),
    ("The film “Grey Harbour” is in English.", {("Grey Harbour", "originalLanguage", "English")}),
    ("“Grey Harbour” is a French-language film.", {("Grey Harbour", "originalLanguage", "French")}),
    (
        "“Grey Harbour” is a 1994 Indian Tamil-language drama film.",
        {
            ("Grey Harbour", "countryOfOrigin", "Indian"),
            ("Grey Harbour", "genre", "drama"),
            ("Grey Harbour", "originalLanguage", "Tamil"),
        },
    ),
    (
        "The film “Grey Harbour”, which has a running time of 83 minutes, is in English.",
        {("Grey Harbour", "originalLanguage", "English"), ("Grey Harbour", "runtime", "83")},
    ),
    ("The language of the film “Grey Harbour” is Kazakh.", {("Grey Harbour", "originalLanguage", "Kazakh")}),
    ("The film “Grey Harbour” was shot in the Kazakh language.", {("Grey Harbour", "originalLanguage", "Kazakh")}),
    ("The film “Grey Harbour” was filmed in English.", {("Grey Harbour", "originalLanguage", "English")}),
    ("The original language of the film “Grey Harbour” is English.", {("Grey Harbour", "originalLanguage", "English")}),
    ("The film “Grey Harbour” is written in English.", {("Grey Harbour", "originalLanguage", "English")}),
    ("“Grey Harbour” is a comedy film.", {("Grey Harbour", "genre", "comedy")}),
    ("“Grey Harbour” is a romantic comedy directed by Ivan Petrov.", {("Grey Harbour", "genre", "romantic comedy")}),
    ("“Grey Harbour” is a crime thriller.", {("Grey Harbour", "genre", "crime thriller")}),
    ("The genre of the film “Grey Harbour” is drama.", {("Grey Harbour", "genre", "drama")}),
    ("The psychological drama “Grey Harbour” opened in 1994.", {("Grey Harbour", "genre", "psychological drama")}),
    ("The thriller “Grey Harbour” was directed by Ivan Petrov.", {("Grey Harbour", "genre", "thriller")}),
    (
        "Journey to the Mountain (Czech: Cesta) is a 1955 science fiction adventure film directed by Karel Novak.",
        {("Journey to the Mountain", "director", "Karel Novak")},
    ),
    (
        "Grey Harbour is a 2005 short film produced by Mosfilm and written and directed by Ivan Petrov.",
        {
            ("Grey Harbour", "director", "Ivan Petrov"),
            ("Grey Harbour", "productionCompany", "Mosfilm"),
            ("Grey Harbour", "screenwriter", "Ivan Petrov"),
        },
    ),
]

# A sentence and the property that it must not give as plain fact.
SILENT: list[tuple[str, str]] = [
    ("Anna Weber did not appear in the film “Grey Harbour”.", "castMember"),
    ("Anna Weber was considered for a role in the film “Grey Harbour”.", "castMember"),
    ("Anna Weber auditioned for the film “Grey Harbour”.", "castMember"),
    ("Anna Weber rejected a role in the film “Grey Harbour”.", "castMember"),
    ("Anna Weber appeared at the premiere of the film “Grey Harbour”.", "castMember"),
    ("The film “Grey Harbour” was produced by Mosfilm.", "producer"),
    ("The film “Grey Harbour” was banned by Mosfilm.", "productionCompany"),
    ("Mosfilm refused to produce the film “Grey Harbour”.", "productionCompany"),
    ("Mosfilm wants to produce the film “Grey Harbour”.", "productionCompany"),
    ("The film “Grey Harbour” was not produced by Mosfilm.", "productionCompany"),
    ("The Ministry of Culture refused to finance the film “Grey Harbour”.", "funder"),
    ("The film “Grey Harbour” was criticised by the Ministry of Culture.", "funder"),
    ("The Ministry of Culture did not fund the film “Grey Harbour”.", "funder"),
    ("Ivan Petrov asked the Ministry of Culture to fund the film “Grey Harbour”.", "funder"),
    ("Gaumont declined to distribute the film “Grey Harbour”.", "distributor"),
    ("The film “Grey Harbour” was not released by Gaumont.", "distributor"),
    ("Gaumont will distribute the film “Grey Harbour”.", "distributor"),
    ("The film “Grey Harbour” is scheduled for release in 1994.", "releaseDate"),
    ("The film “Grey Harbour” is set for release in 1994.", "narrativePeriod"),
    ("The film “Grey Harbour” will be released in 2030.", "releaseDate"),
    ("The film “Grey Harbour” was discussed in 1994.", "releaseDate"),
    ("The film “Grey Harbour” was restored in 2004.", "releaseDate"),
    ("The film “Grey Harbour” was banned in 1996.", "releaseDate"),
    ("Shooting of the film “Grey Harbour” has not begun.", "productionStart"),
    ("Shooting of the film “Grey Harbour” will begin in 2030.", "productionStart"),
    ("The film “Grey Harbour” was shown in Lisbon.", "filmingLocation"),
    ("The film “Grey Harbour” was not shot in Lisbon.", "filmingLocation"),
    ("The film “Grey Harbour” was to be shot in Lisbon.", "filmingLocation"),
    ("The film “Grey Harbour” could not be filmed in Lisbon.", "filmingLocation"),
    ("The film “Grey Harbour” was dubbed into German.", "originalLanguage"),
    ("The film “Grey Harbour” is not a comedy.", "genre"),
    ("The film “Grey Harbour” (The Bay - Ed.) will open.", "alternativeTitle"),
    ("“Grey Harbour”, a film, differs, from Mosfilm to Gaumont, in tone.", "productionCompany"),
    ("The film “Grey Harbour” was compared to a French film.", "countryOfOrigin"),
    ("The film “Grey Harbour” was shown in France.", "countryOfOrigin"),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_what_a_film_was_is_read(text: str, expected: set[Fact]) -> None:
    properties = {name for _, name, _ in expected}
    assert {fact for fact in facts(text) if fact[1] in properties} == expected


@pytest.mark.parametrize(("text", "name"), SILENT)
def test_what_a_film_was_is_no_plain_fact_where_the_wording_does_not_say_so(text: str, name: str) -> None:
    assert not [fact for fact, (status, _) in stances(text).items() if fact[1] == name and status == "asserted"]
