"""What institutions and events are told of: their first issue, what they grew out of, who did what they were."""

import pytest
from tests.language import annotate
from tests.reading import Fact, facts, qualified

TOLD: list[tuple[str, Fact]] = [
    (
        "Zhuldyz is a newspaper. The first issue was published on 5 May 1913 in Riga.",
        ("Zhuldyz", "inception", "1913-05-05"),
    ),
    (
        "The deportation of Koreans was the forced transfer of a people in 1937 by the NKVD.",
        ("deportation of Koreans", "perpetrator", "NKVD"),
    ),
    (
        "Lindau Film Studio was evacuated to Osh in 1941.",
        ("Lindau Film Studio", "headquarters", "Osh"),
    ),
    (
        "The Weber Museum was created in 1976 on the basis of the Osh Gallery and the Museum of Crafts.",
        ("Weber Museum", "predecessor", "Osh Gallery"),
    ),
    (
        "The Museum of Crafts became part of the Weber Museum in 1976.",
        ("Museum of Crafts", "parentOrganisation", "Weber Museum"),
    ),
    ("The Steplag camp was part of the Gulag.", ("Steplag camp", "parentOrganisation", "Gulag")),
    (
        "LOKS (Lindau United Film Studio) was dissolved in 1944.",
        ("Lindau United Film Studio", "dissolved", "1944"),
    ),
    (
        "The Lindau Studio was founded in 1934. In 1960 its name was changed to Zhuldyzfilm.",
        ("Zhuldyzfilm", "formerName", "Lindau Studio"),
    ),
    ("The Lindau Republic was proclaimed on 8 October 1920.", ("Lindau Republic", "inception", "1920-10-08")),
    ("From 1930 to 1933, a famine ravaged Kazakhstan.", ("famine", "startDate", "1930")),
    ("From 1930 to 1933, a famine ravaged Kazakhstan.", ("famine", "endDate", "1933")),
    (
        "The Karaganda camp was opened in 1930. Its administration was located in the village of Dolinka.",
        ("Karaganda camp", "headquarters", "Dolinka"),
    ),
    ("The Lindau camp (Karlag) was opened in 1930. Karlag was closed in 1940.", ("Lindau camp", "dissolved", "1940")),
    (
        "In 1931 the Regional Public Library was transformed into the State Public Library of Latvia.",
        ("State Public Library of Latvia", "predecessor", "Regional Public Library"),
    ),
    ("In May 1898, an uprising arose in the Fergana Valley.", ("uprising", "location", "Fergana Valley")),
    ("In May 1898, an uprising arose in the Fergana Valley.", ("uprising", "startDate", "1898-05")),
    ("The Lindau riots took place in June 1990 in the cities of Osh and Uzgen.", ("Lindau riots", "location", "Uzgen")),
    (
        "On 26 November 1917 the 4th All-Turkestan Kurultai was convened in Kokand.",
        ("All-Turkestan Kurultai", "pointInTime", "1917-11-26"),
    ),
    (
        "Zhuldyz is a newspaper. In Soviet times it was published under the name “Zhas Lind”.",
        ("Zhuldyz", "formerName", "Zhas Lind"),
    ),
    (
        "In 2013 the “International Council of Libraries” was created in Osh.",
        ("International Council of Libraries", "inception", "2013"),
    ),
    (
        "The state institution «National Museum of Latvia» was opened in 2014.",
        ("National Museum of Latvia", "inception", "2014"),
    ),
    (
        "Otto Lind was the founder and the first head of the Weber Studio.",
        ("Weber Studio", "founder", "Otto Lind"),
    ),
    (
        "The deportation of the Chechens took place in February 1944. The expulsion was ordered by Lavrentiy Beria.",
        ("deportation of the Chechens", "perpetrator", "Lavrentiy Beria"),
    ),
    ("The anti-nuclear movement “Lindau-Osh” was founded in 1989.", ("Lindau-Osh", "inception", "1989")),
    ("Anna Weber was appointed director general of Lindbank Group.", ("Lindbank Group", "leader", "Anna Weber")),
    ("The Lind Group annually hosts the Osh Media Forum.", ("Osh Media Forum", "organiser", "Lind Group")),
    (
        "The Latvia State institute of Arts and Culture was founded in 2012.",
        ("Latvia State institute of Arts and Culture", "inception", "2012"),
    ),
    (
        "The Osh Regional Musical and Drama Theatre was founded in 1935.",
        ("Osh Regional Musical and Drama Theatre", "inception", "1935"),
    ),
    (
        "The ownership of Lindbank Group is not clear. Anna Weber founded and controlled the company.",
        ("Lindbank Group", "founder", "Anna Weber"),
    ),
    ("The Lind Group has been an associate member of the Osh Union.", ("Lind Group", "memberOf", "Osh Union")),
    (
        "Osh State Opera and Ballet Theatre. Built 1955. Named in honour of the composer Otto Lind.",
        ("Osh State Opera and Ballet Theatre", "inception", "1955"),
    ),
    (
        "Osh State Opera and Ballet Theatre. Built 1955. Named in honour of the composer Otto Lind.",
        ("Osh State Opera and Ballet Theatre", "namedAfter", "Otto Lind"),
    ),
    (
        "The Osh Union was founded in 1957. The union headquarters is old. In 1971 the union was headed by Otto Lind.",
        ("Osh Union", "leader", "Otto Lind"),
    ),
    (
        "According to the Director General of the National Archives of Latvia Anna Weber, it was opened.",
        ("National Archives of Latvia", "leader", "Anna Weber"),
    ),
    (
        "He met Deputy Finance Minister Kairat Lind in Osh.",
        ("Kairat Lind", "positionHeld", "deputy finance minister"),
    ),
    (
        "The Lindau Theatre was founded in 1950. From 1976 the theatre was directed by Mark Weber.",
        ("Lindau Theatre", "leader", "Mark Weber"),
    ),
    (
        "The Muslim Bureau (Musbiuro) was formed in 1919. Otto Lind was the chairman of Musbiuro.",
        ("Muslim Bureau", "leader", "Otto Lind"),
    ),
    (
        "The Lindau Uprising was a revolt that took place on the Mangyshlak Peninsula in 1870.",
        ("Lindau Uprising", "location", "Mangyshlak Peninsula"),
    ),
    (
        "The Teacher’s Institute was renamed Osh Pedagogical Institute in 1951.",
        ("Osh Pedagogical Institute", "formerName", "Teacher’s Institute"),
    ),
    ("The Osh Drama Theatre was directed by Mark Weber from 1976.", ("Osh Drama Theatre", "leader", "Mark Weber")),
    (
        "From 1974 Lindenfilm was subordinate to Goskino of the Kazakh SSR.",
        ("Lindenfilm", "parentOrganisation", "Goskino"),
    ),
    (
        "The Osh Film Fund reports to the Ministry of Culture.",
        ("Osh Film Fund", "parentOrganisation", "Ministry of Culture"),
    ),
    (
        "In 1967 the Osh Studio became a department of the Ministry of Culture.",
        ("Osh Studio", "parentOrganisation", "Ministry of Culture"),
    ),
    (
        "The Weber Studio is large. A small department, Lindenfilm, was formed within the studio in 1989.",
        ("Lindenfilm", "parentOrganisation", "Weber Studio"),
    ),
    (
        "The Guild of Producers, a lobby of some 120 companies chaired by Otto Lind, welcomed it.",
        ("Guild of Producers", "leader", "Otto Lind"),
    ),
    ("The Osh Film School, directed by Otto Lind, has forty students.", ("Osh Film School", "leader", "Otto Lind")),
    (
        "The Osh Film Festival is run by the foundation Weber Fund and paid for by the steelmaker Lind Group.",
        ("Osh Film Festival", "organiser", "Weber Fund"),
    ),
    (
        "The Osh Film Festival is run by the foundation Weber Fund and paid for by the steelmaker Lind Group.",
        ("Osh Film Festival", "funder", "Lind Group"),
    ),
    (
        "The studio has its seat in Osh, the administrative centre of Lindau Region.",
        ("Osh", "locatedIn", "Lindau Region"),
    ),
    (
        "The Lindau Film School is in Osh. Every May the school holds the Caravan Student Film Festival.",
        ("Caravan Student Film Festival", "organiser", "Lindau Film School"),
    ),
    (
        "The film “Fog” was shot in Osh. Latvia's Danube Sales is handling the film abroad.",
        ("Fog", "distributor", "Danube Sales"),
    ),
    (
        "The studio Lindenfilm released only three pictures in 2020, among them the film “Fog”.",
        ("Fog", "productionCompany", "Lindenfilm"),
    ),
    ("Lindenfilm is now directed by Otto Lind, a former minister.", ("Lindenfilm", "leader", "Otto Lind")),
    (
        "The producer Otto Lind, co-founder with Mark Weber of the Osh company Kara Zhorga, died.",
        ("Kara Zhorga", "founder", "Mark Weber"),
    ),
    (
        "The museum awards the Weber Medal for services to film, whose recipients have included Otto Lind (2015).",
        ("Otto Lind", "awardReceived", "Weber Medal"),
    ),
    (
        "The Ministry of Culture, to which Lindenfilm has been subordinate since 2019, gave an answer.",
        ("Lindenfilm", "parentOrganisation", "Ministry of Culture"),
    ),
    (
        "Sadoi Lind is a Tajik radio company based in Osh. The station was founded in 1936.",
        ("Sadoi Lind", "inception", "1936"),
    ),
    ("The al-Lindi University was founded in 1934.", ("al-Lindi University", "inception", "1934")),
]


@pytest.mark.parametrize(("text", "fact"), TOLD)
def test_what_is_told_of_institutions(text: str, fact: Fact) -> None:
    assert fact in facts(text)


NOT_TOLD: list[tuple[str, str]] = [
    ("Lindenfilm is now directed by Otto Lind.", "director"),
    ("Lindenfilm is old. The film “Fog” came in 2006. Directed by Otto Lind, it cost a million.", "leader"),
    ("Otto Lind founded the company Lindau Arts. “Fog” is a film; its director, Mark Weber, came.", "positionHeld"),
    (
        "It was shown at the Osh Festival. The head of the jury was the Swiss festival director Otto Lind.",
        "positionHeld",
    ),
    (
        "Lindenfilm, which had been part of the Osh Group, was merged with others to form a new Lindau Studio.",
        "predecessor",
    ),
    ("Zhuldyz is a newspaper. The first issue sold 3000 copies in 1913.", "inception"),
    ("The film crew was evacuated to Osh in 1941.", "headquarters"),
    ("Otto Lind worked for a newspaper. He wrote under the name “Zhas Lind”.", "formerName"),
    ("The film “Museum of Innocence” was created in 2014.", "inception"),
    ("In 1990 Otto Lind experienced clashes.", "location"),
    ("The decision was taken at the height of World War II in 1943.", "pointInTime"),
    ("The Osh Studio reported to the Ministry of Culture on its losses.", "parentOrganisation"),
    ("Lindenfilm was founded by the Osh Theatre and the Weber Studio.", "parentOrganisation"),
    ("“Night School”, directed by Otto Lind, was shown.", "leader"),
    ("The Weber Museum became part of his life in 1976.", "parentOrganisation"),
    ("In a resolution of 22 January 1990, the Osh Council declared that the law was void.", "inception"),
]


@pytest.mark.parametrize(("text", "name"), NOT_TOLD)
def test_what_is_not_told_of_institutions(text: str, name: str) -> None:
    assert not any(fact[1] == name for fact in facts(text))


ENTRY = "Lindau Drama Theatre, the oldest of the region. Founded in 1926 by Otto Lind. Headed since 1990 by Anna Weber."
PAPER = "Zhuldyz, a Kazakh weekly newspaper. Published in Riga from 1913 to 1918. Founded by Otto Lind."


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (ENTRY, ("Lindau Drama Theatre", "inception", "1926")),
        (ENTRY, ("Lindau Drama Theatre", "founder", "Otto Lind")),
        (ENTRY, ("Lindau Drama Theatre", "leader", "Anna Weber")),
        (PAPER, ("Zhuldyz", "headquarters", "Riga")),
        (PAPER, ("Zhuldyz", "founder", "Otto Lind")),
    ],
)
def test_the_notes_of_an_entry_are_on_what_it_begins_with(text: str, fact: Fact) -> None:
    assert fact in facts(text)


def test_the_notes_of_an_entry_on_somebody_are_on_no_house() -> None:
    text = "Otto Lind, painter, worked at Weber College. Born in 1926. Founded a school in 1950."
    assert not any(fact[1] in ("inception", "founder") for fact in facts(text))


def test_a_bracket_behind_a_head_says_since_when() -> None:
    text = "The Lindau Museum was opened in 1950. Its directors were Anna Weber (1950–1960) and Otto Lind (since 1960)."
    told = qualified(text)
    assert told["Lindau Museum", "leader", "Anna Weber"] == {"startDate": "1950", "endDate": "1960"}
    assert told["Lindau Museum", "leader", "Otto Lind"] == {"startDate": "1960"}


@pytest.mark.parametrize("text", ["An Order of the Council of Ministers closed it.", "It was the Order of the NKVD."])
def test_an_order_that_a_body_gives_out_is_no_honour(text: str) -> None:
    assert not [mention for mention in annotate(text).mentions if mention.type == "Award"]


RANGES = [
    ("An estimated 20,000 to 150,000 people were killed in the Lindau Civil War.", "20000"),
    ("Between 16,500 and 50,000 people died in the Lindau famine.", "16500"),
    ("The Lindau famine led to around 100,000 to 500,000 deaths.", "100000"),
    ("The Lindau famine killed 1.5–2.3 million people.", "1500000"),
]


@pytest.mark.parametrize(("text", "least"), RANGES)
def test_a_range_of_the_dead_is_told_by_its_lower_end_and_its_wording(text: str, least: str) -> None:
    (fact,) = [each for each in qualified(text) if each[1] == "numberOfDeaths"]
    assert fact[2] == least
    assert len(qualified(text)[fact]["amount"]) > len(least)


def test_the_years_of_a_toll_are_not_those_of_the_terror() -> None:
    told = facts("The Great Terror shook the country. The terror claimed 40,000 lives in Osh between 1937 and 1939.")
    assert not [fact for fact in told if fact[1] in ("startDate", "endDate")]


def test_an_avenue_is_not_as_old_as_the_cinema_on_it() -> None:
    told = facts("The old cinema Rodina on Lindau Avenue, built in 1916 as the Modern, was closed in 2009.")
    assert {s for s, p, _ in told if p == "inception"} == {"Rodina"}
