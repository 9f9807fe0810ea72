"""Lives told in notes below a name, honours in quotation marks, schools behind their departments, labels of lines."""

import pytest
from tests.language import typed
from tests.reading import Fact, facts, qualified


@pytest.mark.parametrize(
    ("blocks", "fact"),
    [
        (
            ("Olga Petrova (president)", "Born in Oslo. She lives in Riga.", "Erik Holm", "Born in Osh in 1975."),
            ("Erik Holm", "birthPlace", "Osh"),
        ),
        (
            ("Erik Holm is a Soviet poet. Knight of the Order of “Star” (1981).",),
            ("Erik Holm", "awardReceived", "Order of “Star”"),
        ),
        (("Erik Holm received the Medal of “Valour” in 1981.",), ("Erik Holm", "awardReceived", "Medal of “Valour”")),
        (
            ("Erik Holm graduated from the Acting Department of the Riga Theatre Institute.",),
            ("Erik Holm", "educatedAt", "Riga Theatre Institute"),
        ),
        (("Erik Holm worked at the Kazakhfilm film studio.",), ("Erik Holm", "employer", "Kazakhfilm")),
        (("Erik Holm's film “Salt” grabbed the jury prize.",), ("Salt", "awardReceived", "jury prize")),
        (
            ("The award for the Best Director went to Erik Holm for his film “Salt”.",),
            ("Erik Holm", "awardReceived", "Best Director"),
        ),
        (("“Salt” (aka “White Road”) (1998) is a film by Erik Holm.",), ("Salt", "releaseDate", "1998")),
        (("The film Salt (aka White Road) (1998) was shown.",), ("Salt", "alternativeTitle", "White Road")),
        (
            ("The winners", "Grand Prix – Salt Lake by Erik Holm", "Best Actress: Olga Petrova"),
            ("Olga Petrova", "awardReceived", "Best Actress"),
        ),
        (
            ("Erik Holm — People's Artist of the USSR, laureate of the State Prize — came to Osh.",),
            ("Erik Holm", "awardReceived", "State Prize"),
        ),
        (("Olga Petrova (January 1, 1922-February 6, 2013 Oslo) sang.",), ("Olga Petrova", "deathDate", "2013-02-06")),
        (
            ("Erik Holm (born on May 7, 1945, Osh, Kirghiz SSR - June 1, 2021) was an actor.",),
            ("Erik Holm", "deathDate", "2021-06-01"),
        ),
        (
            ("People's Artist of Latvia Olga Petrova dies", "She starred in the films “Salt” and “Well”."),
            ("Well", "castMember", "Olga Petrova"),
        ),
        (
            ("Erik Holm directed the film Salt in 1999, Well in 2004 and Fog in 2009.",),
            ("Fog", "director", "Erik Holm"),
        ),
        (("Erik Holm directed the film Salt in 1999, Well in 2004 and Fog in 2009.",), ("Well", "releaseDate", "2004")),
        (
            ("Erik Holm is a poet. His children are called Lena Holm and Ivan Holm.",),
            ("Lena Holm", "parent", "Erik Holm"),
        ),
        (("Olga Petrova (1929) – Soviet poet, people's artist of the USSR.",), ("Olga Petrova", "occupation", "poet")),
        (
            ("She became a member in 1959. Olga Petrova received the title of People's Artist of Russia.",),
            ("Olga Petrova", "awardReceived", "People's Artist of Russia"),
        ),
        (
            ("Sultan Petrov, Secretary General of the Weber Union, came to Osh.",),
            ("Sultan Petrov", "positionHeld", "secretary general"),
        ),
        (
            ("Erik Holm worked at the Abai Academic Theatre of Opera and Ballet.",),
            ("Erik Holm", "employer", "Abai Academic Theatre of Opera and Ballet"),
        ),
        (
            ("Erik Holm is a graduate of the Institute of Public Health (1925). He saw a film.",),
            ("Erik Holm", "educatedAt", "Institute of Public Health"),
        ),
        (
            ("The films include “100 Days after Winter” (1975).",),
            ("100 Days after Winter", "releaseDate", "1975"),
        ),
        (
            ("Erik Holm was the son of Ivan Holm (1910-67), the novelist, and a painter.",),
            ("Erik Holm", "parent", "Ivan Holm"),
        ),
        (
            ("In 1996 Erik Holm was named Young Film Director of the Year for “Salt”.",),
            ("Erik Holm", "awardReceived", "Young Film Director of the Year"),
        ),
        (
            ("Erik Holm left. Director Lee Soojung came from Seoul. Her first film “Well” was shown.",),
            ("Well", "director", "Lee Soojung"),
        ),
        (
            ("Erik Holm was born in Oslo in 1922, moved to Riga in 1940 and died in 1978.",),
            ("Erik Holm", "deathDate", "1978"),
        ),
        (("Film festival: the winners", "Grand Prix – Salt Lake by Erik Holm"), ("Salt Lake", "director", "Erik Holm")),
    ],
)
def test_it_is_read(blocks: tuple[str, ...], fact: Fact) -> None:
    assert fact in facts(*blocks)


@pytest.mark.parametrize(
    ("blocks", "subject", "property_"),
    [
        (("Olga Petrova (1929) – Soviet poet. A film about her was shown.",), "Olga Petrova", "releaseDate"),
        (("Erik Holm was named Young European Film Director of the Year.",), "Young European Film", "leader"),
        (("The prize went to Erik Holm, Grammy - nominated Ivan Sarin and Lena Weber.",), "Erik Holm", "awardReceived"),
        (("He was the son of Erik Holm, a painter, and father of Ivan Sarin.",), "Ivan Sarin", "parent"),
        (("“Salt” (also known as White Sea and Black Sea) is a film.",), "Salt", "alternativeTitle"),
        (("The film “Salt” (completed 1971) was banned.",), "Salt", "releaseDate"),
        (("Erik Holm was one of Latvia's best-known directors at the studio.",), "Erik Holm", "positionHeld"),
        (("The Film Fund was set up by the Presidential Decree of 1996.",), "Film Fund", "founder"),
        (("Graduated from VGIK (1968, class of M. Holm). People's Artist of Russia.",), "M. Holm", "awardReceived"),
        (("Sultan Petrov, Secretary General of the Weber Union, came.",), "Petrov", "positionHeld"),
        (("Salt Road", "Starring: Olga Petrova, Erik Holm", "Director: Ivan Sarin"), "Olga Petrova", "occupation"),
        (("The film “Salt” won. Erik Holm's It (Dog) got the prize for the best short film.",), "Salt", "director"),
        (("The film Salt (Salt, 1992) was shown.",), "Salt", "alternativeTitle"),
        (("The Weber Institute has its offices on London's South Bank.",), "South Bank", "headquarters"),
        (("Order of “Star” (2005) was given to nobody. It was not a film.",), "Star", "releaseDate"),
    ],
)
def test_it_is_not_read(blocks: tuple[str, ...], subject: str, property_: str) -> None:
    assert not {fact for fact in facts(*blocks) if fact[0] == subject and fact[1] == property_}


def test_offices_in_a_row_stay_with_their_holders() -> None:
    text = (
        "It was opened by Erik Holm, head of the Weber Agency, Ivan Sarin, president of the Tengri Association, "
        "and Olga Petrova, director of the Aral Fund."
    )
    found = {fact for fact in facts(text) if fact[1] == "leader"}
    assert ("Tengri Association", "leader", "Ivan Sarin") in found
    assert found.isdisjoint(
        {("Weber Agency", "leader", "Ivan Sarin"), ("Tengri Association", "leader", "Olga Petrova")}
    )


def test_an_office_in_capitals_is_that_of_whom_it_stands_behind() -> None:
    text = "It was signed by Olga Petrova, President of the Weber Union, and Erik Holm, Director of the Film Agency."
    assert {fact[2] for fact in facts(text) if fact[:2] == ("Erik Holm", "positionHeld")} == {"director"}


def test_each_republic_has_its_own_honour() -> None:
    text = "Olga Petrova, People's Artist of Kazakhstan, became People's Artist of the USSR in 1967."
    assert {("People's Artist of Kazakhstan", "Award"), ("People's Artist of the USSR", "Award")} <= typed(text)
    assert ("Olga Petrova", "awardReceived", "People's Artist of Kazakhstan") in facts(text)


def test_each_film_of_a_list_has_its_own_year() -> None:
    text = "Erik Holm directed the film Salt in 1999, Well in 2004 and Fog in 2009."
    assert {year for film, name, year in facts(text) if (film, name) == ("Salt", "releaseDate")} == {"1999"}


def test_who_plays_behind_an_author_has_written_nothing() -> None:
    text = "Her parts were Nuri in the play “Salt Road” by Erik Holm, Sonya in “Two Wells” by Ivan Sarin."
    assert ("Salt Road", "author", "Sonya") not in facts(text)


def test_a_list_of_directors_ends_before_who_plays_in_another_film() -> None:
    text = "Lena Sarin was in the film “Salt”, by the director Erik Holm, and Olga Petrova in Ivan Weber's “Well”."
    assert ("Salt", "director", "Olga Petrova") not in facts(text)


def test_who_directs_films_holds_no_office_by_it() -> None:
    text = "Erik Holm, film director and president of the Filmmakers' Union, spoke."
    assert ("Erik Holm", "positionHeld", "film director") not in facts(text)
    assert qualified(text)["Erik Holm", "positionHeld", "president"] == {"of": "Filmmakers' Union"}


@pytest.mark.parametrize(
    ("text", "mention", "there"),
    [
        ("Aleksei German made the film. German was born in Leningrad.", ("German", "Person"), True),
        ("Aleksei German's film was shown. The German actor Max Weber came.", ("German", "Person"), False),
        ("She taught Maria Polish songs.", ("Maria Polish", "Person"), False),
        ("The film was made by Alexey German Jr. in Moscow.", ("Alexey German Jr.", "Person"), True),
    ],
)
def test_surnames_that_look_like_nations(text: str, mention: tuple[str, str], there: bool) -> None:
    assert (mention in typed(text)) == there
