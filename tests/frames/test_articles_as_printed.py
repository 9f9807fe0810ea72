"""Wordings of whole articles that a hasty reader takes for another fact, beside those that state it."""

import pytest
from tests.reading import facts, qualified, stances


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Brother Otto became a banker, and Ivo Holm a painter.",
            ("Otto", "occupation", "banker"),
            ("Brother Otto", "occupation", "banker"),
        ),
        (
            "Wife Anna Weber was an actress.",
            ("Anna Weber", "occupation", "actress"),
            ("Wife Anna Weber", "occupation", "actress"),
        ),
        (
            "Daughter Olga lives in Riga.",
            ("Olga", "residence", "Riga"),
            ("Daughter Olga", "residence", "Riga"),
        ),
        (
            "The thriller stars the actress Anna Weber and was shot in Riga.",
            ("Anna Weber", "occupation", "actress"),
            ("Anna Weber", "deathPlace", "Riga"),
        ),
        (
            "“Salt Road” stars Jan Krall’s wife, Olga Krall.",
            ("Jan Krall", "spouse", "Olga Krall"),
            ("Salt Road", "castMember", "Jan Krall"),
        ),
        (
            "Founded in 1912, the Riga Theatre was closed for renovation in 2019.",
            ("Riga Theatre", "inception", "1912"),
            ("Riga Theatre", "dissolved", "2019"),
        ),
        ("The Riga Theatre was closed in 2019.", ("Riga Theatre", "dissolved", "2019"), None),
        (
            "Prosecutor Jan Krall spoke of a revolt. He told it the court.\n\nTwo men were charged on Monday.\n\n"
            "Latvian President. Otto Braun has denied this.",
            ("Jan Krall", "occupation", "prosecutor"),
            ("Jan Krall", "nationality", "Latvian"),
        ),
        (
            "Then came films, including “Salt Road” (1938), by Jan Krall, which won the Golden Lynx Award.",
            ("Salt Road", "awardReceived", "Golden Lynx Award"),
            ("Jan Krall", "awardReceived", "Golden Lynx Award"),
        ),
        (
            "The Riga Theatre stands in Osh. It was closed in 1938 but reopened in 1944.",
            ("Riga Theatre", "locatedIn", "Osh"),
            ("Riga Theatre", "dissolved", "1938"),
        ),
        (
            "It was made by the Latvian company Tulpar Studio, Ekran Films and Osh Pictures.",
            ("Tulpar Studio", "country", "Latvian"),
            ("Ekran Films", "country", "Latvian"),
        ),
        (
            "Anna Weber starred in films such as “Fog” and “Salt Road”.",
            ("Salt Road", "castMember", "Anna Weber"),
            ("Salt Road", "character", "Fog"),
        ),
        (
            "“Salt Road” is a film starring Jan Krall (Room 12) and Olga Krall (Elite).",
            ("Salt Road", "castMember", "Jan Krall"),
            ("Salt Road", "character", "Room"),
        ),
        (
            "“Salt Road” is a film starring Jan Krall (Elite) and Olga Krall (Room 12).",
            ("Salt Road", "castMember", "Jan Krall"),
            ("Salt Road", "character", "Elite"),
        ),
        (
            "“Salt Road” is a film starring Jan Krall (Otto) and Olga Krall (Vera).",
            ("Salt Road", "character", "Otto"),
            None,
        ),
        (
            "Ivo Holm (1920–1992), also known as Ivo Salt or Otto Braun was a Latvian actor.",
            ("Ivo Holm", "nationality", "Latvian"),
            ("Otto Braun", "nationality", "Latvian"),
        ),
        (
            "In 1916, a film In the Land of Salt and Fog was produced.",
            ("In the Land of Salt and Fog", "releaseDate", "1916"),
            ("In the Land of Salt", "releaseDate", "1916"),
        ),
        (
            "The story is by the writer Ibrahim bey Musaliev.",
            ("Ibrahim bey Musaliev", "occupation", "writer"),
            ("Ibrahim", "occupation", "writer"),
        ),
        (
            "President Anna Weber Attends the Opening of the Memorial Museum.",
            ("Anna Weber", "positionHeld", "president"),
            ("Anna Weber Attends", "positionHeld", "president"),
        ),
        (
            "President Anna Weber Thursday announced plans.",
            ("Anna Weber", "positionHeld", "president"),
            ("Anna Weber Thursday", "positionHeld", "president"),
        ),
        (
            "During World War I in 1916, the Riga Studio was founded.",
            ("Riga Studio", "inception", "1916"),
            ("World War I", "pointInTime", "1916"),
        ),
        (
            "Riga Mayor Otto Krall spoke.",
            ("Otto Krall", "positionHeld", "mayor"),
            ("Otto Krall", "residence", "Riga"),
        ),
        ("Riga lawyer Otto Krall spoke.", ("Otto Krall", "residence", "Riga"), None),
        (
            "The film directors Sergei Holm and Anna Weber met. The film director Sergei Putkevich came.",
            ("Sergei Putkevich", "occupation", "film director"),
            None,
        ),
        (
            "Otto Krall's most awaited film “Fog” comes soon. The film “Fog” was directed by Ivo Holm and stars "
            "Otto Krall.",
            ("Fog", "director", "Ivo Holm"),
            ("Fog", "director", "Otto Krall"),
        ),
        (
            "The Braun Prize for the best cinematography was awarded to Otto Krall, who shot the film “Fog”.",
            ("Fog", "cinematographer", "Otto Krall"),
            ("Fog", "director", "Otto Krall"),
        ),
        (
            "A film about a town.\n\nLatvia, 2022, 70 min\n\nProduction: Riga Film\n\nLanguage: Russian\n\n"
            "Director: Viktor Holm",
            ("Viktor Holm", "occupation", "film director"),
            ("Language", "director", "Viktor Holm"),
        ),
        (
            "Anna Holm\n\nCitizenshipLatvia (She was stripped of it in 1983)\n\nAnna Holm was a Latvian film director.",
            ("Anna Holm", "nationality", "Latvian"),
            ("CitizenshipLatvia", "releaseDate", "1983"),
        ),
        (
            "Incumbent Latvia President Otto Braun came.",
            ("Otto Braun", "positionHeld", "president"),
            ("Otto Braun", "employer", "Incumbent Latvia"),
        ),
        (
            "In her first independent film “Salt Road” (1965) Anna Weber found her style.",
            ("Salt Road", "releaseDate", "1965"),
            ("Salt Road", "genre", "independent film"),
        ),
        (
            "“Salt Road” is an independent film.",
            ("Salt Road", "genre", "independent film"),
            None,
        ),
        (
            "In 1954, Otto Braun made The Daughter of the Hills, his first film as a director (with Karl Weiss).",
            ("The Daughter of the Hills", "director", "Otto Braun"),
            ("The Daughter of the Hills", "castMember", "Karl Weiss"),
        ),
        (
            "In 1960 Otto Braun made “Fog”, a comedy with Karl Weiss.",
            ("Fog", "castMember", "Karl Weiss"),
            None,
        ),
        (
            "“Salt Road” was screened in Riga on 5 March 2012.",
            ("Salt Road", "screenedAt", "Riga"),
            ("Salt Road", "releaseDate", "2012-03-05"),
        ),
        (
            "The drama “Salt Road” was screened on 5 March 1962.",
            ("Salt Road", "releaseDate", "1962-03-05"),
            None,
        ),
        (
            "Otto Braun made “Red Sand” in 2012, presented at the Cannes Film Festival. “Green Water”, his last film, "
            "was awarded the Best Asian Film at IFF Tallinn.",
            ("Best Asian Film", "conferredBy", "IFF Tallinn"),
            ("Best Asian Film", "conferredBy", "Cannes Film Festival"),
        ),
        (
            "“Salt Road” is a film. Anna Weber is an actress who starred in such series as Fogland and Grey Wolf.",
            ("Anna Weber", "occupation", "actress"),
            ("Salt Road", "character", "Fogland"),
        ),
        (
            "In 1995, Otto Braun became Latvia's ambassador to Belgium and also represented his home country in the "
            "European Union and NATO.",
            ("Otto Braun", "positionHeld", "ambassador"),
            ("Otto Braun", "memberOf", "NATO"),
        ),
        (
            "Anna Weber represented Latvia in the European Parliament.",
            ("Anna Weber", "memberOf", "European Parliament"),
            None,
        ),
        (
            "“Wind” by Ivo Holm (Latvia) was shown at the Riga Film Festival. The INALCO jury award went to the film.",
            ("Wind", "awardReceived", "INALCO jury award"),
            ("Wind", "awardReceived", "jury award"),
        ),
        (
            "Anna Weber’s film “Wind” (Latvia) won the youth jury award.",
            ("Wind", "awardReceived", "youth jury award"),
            ("Wind", "awardReceived", "jury award"),
        ),
        (
            "Otto Braun and Ivo Holm, two actors from “Scream,” received a jury prize special mention.",
            ("Otto Braun", "awardReceived", "special mention"),
            ("Scream", "awardReceived", "jury prize"),
        ),
        (
            "Anna Weber’s film “Tuman” (Fog; Mist) was shot in 1970.",
            ("Tuman", "alternativeTitle", "Fog"),
            ("Tuman", "alternativeTitle", "Fog; Mist"),
        ),
        (
            "The films: Туман/Tuman (2023) was shot by Anna Weber.",
            ("Tuman", "releaseDate", "2023"),
            ("Туман/Tuman", "releaseDate", "2023"),
        ),
        (
            "“Fog” was shown at the Monaco Film Festival. Anna Weber’s film “Rain” was named “Film of the Year” at the "
            "Choice of the Year Festival.",
            ("Film of the Year", "conferredBy", "Choice of the Year Festival"),
            ("Film of the Year", "conferredBy", "Monaco Film Festival"),
        ),
        (
            "In 1945 Ivo Holm wrote the libretto of the opera “Abai” and Anna Weber wrote the opera “Togjan”.",
            ("Togjan", "composer", "Anna Weber"),
            ("Abai", "composer", "Ivo Holm"),
        ),
        (
            "The films that he directed: The Orator (Voiz, 1998); Women’s Kingdom (Ayollar Saltanati, 1999).",
            ("Women’s Kingdom", "releaseDate", "1999"),
            ("Women’s Kingdom", "director", "Ayollar Saltanati"),
        ),
        (
            "The drama Fog (Tuman, 1991) won. Critics liked the drama Hamlet from Sular (Mamay Kerod, 1990).",
            ("Fog", "alternativeTitle", "Tuman"),
            ("Hamlet from Sular", "director", "Mamay Kerod"),
        ),
        (
            "“Queen” is a drama. Soon, we are introduced to Aigul as a child, and Anna Weber as the mother is superb.",
            ("Queen", "castMember", "Anna Weber"),
            ("Queen", "castMember", "Aigul"),
        ),
        (
            "Anna Weber made “Fog” in 2010. In 2014, she premiered her first feature film, 40 Days of Silence, at the "
            "Berlin International Film Festival, where it was nominated for best debut film.",
            ("40 Days of Silence", "screenedAt", "Berlin International Film Festival"),
            ("Fog", "nominatedFor", "best debut film"),
        ),
        (
            "Otto Braun (born 1932) is an architect, Honored Architect of Latvia (1978), a friend of films.",
            ("Otto Braun", "occupation", "architect"),
            ("Honored Architect of Latvia", "releaseDate", "1978"),
        ),
        (
            "Otto Braun (born 1932) is a poet, International Academy of Architects Academician (2001), a man of film.",
            ("Otto Braun", "birthDate", "1932"),
            ("International Academy of Architects Academician", "releaseDate", "2001"),
        ),
        (
            "It is like a passage from Anna Weber’s Skagen (2004) as directed by Otto Braun.",
            ("Skagen", "director", "Anna Weber"),
            ("Skagen", "director", "Otto Braun"),
        ),
        (
            "DP Otto Braun shot “Fog”.",
            ("Otto Braun", "occupation", "cinematographer"),
            ("Fog", "director", "Otto Braun"),
        ),
    ],
)
def test_articles_as_printed_are_read_with_care(
    text: str, right: tuple[str, str, str], wrong: tuple[str, str, str] | None
) -> None:
    found = facts(text)
    assert right in found
    assert wrong not in found


def test_what_a_film_is_made_to_is_no_source_of_a_report() -> None:
    told = stances("“Fog” was filmed according to the screenplay of Anna Weber and was shown in Riga.")
    assert told["Fog", "screenedAt", "Riga"] == ("asserted", None)
    told = stances("According to Anna Weber, Otto Braun directed “Rain” in 1977.")
    assert told["Rain", "director", "Otto Braun"][0] == "reported"


def test_a_title_with_marks_of_two_kinds_leaves_no_quotation_open() -> None:
    told = stances(
        'She starred in the films "The Bride Was Not Seen”, “Salt Road”.',
        "In 1970 Anna Weber received the title of Honored Artist of the Uzbek SSR.",
        'Her work was marked with the order "Star" (2000).',
    )
    assert told["Anna Weber", "awardReceived", "Honored Artist of the Uzbek SSR"] == ("asserted", None)


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "In his letter Latvian Head of State Otto Braun praised Anna Weber, an actress.",
            ("Anna Weber", "occupation", "actress"),
            "employer",
        ),
        (
            "The Estonian Head of Government Ivo Holm praised Anna Weber, an actress.",
            ("Anna Weber", "occupation", "actress"),
            "leader",
        ),
    ],
)
def test_an_office_and_a_second_title_are_no_names(text: str, right: tuple[str, str, str], wrong: str) -> None:
    found = facts(*text.split("\n"))
    assert right in found
    assert wrong not in {p for _, p, _ in found}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("“Queen” is the most expensive film to be made in Osh with a budget of $1.5 million.", "asserted"),
        ("“Queen” is the first film to be made in Osh with a budget of $1.5 million.", "asserted"),
        ("“Queen” is a film to be made in Osh with a budget of $1.5 million.", "planned"),
    ],
)
def test_what_is_the_most_of_all_to_be_made_is_made(text: str, status: str) -> None:
    assert stances(text)["Queen", "budget", "$1.5 million"][0] == status


def test_what_is_told_before_while_is_no_plan_of_what_is_set_somewhere() -> None:
    text = (
        "“Red Cart,” a picture released in 2000, shows a village after the terrible flood of 1988, while "
        "“Snow on a Quiet Lane,” released nine years later, is set in Riga."
    )
    found = stances("A maker of films", text)
    assert found["Red Cart", "releaseDate", "2000"][0] == "asserted"


def test_the_writer_of_a_trilogy_directs_none_of_its_books() -> None:
    found = facts("The script is based on the first book of Otto Braun’s trilogy titled “Nomads.”")
    assert ("Nomads", "director", "Otto Braun") not in found


def test_a_genre_is_nobodys_part() -> None:
    text = (
        "Otto Braun played in adventure films (“The Seventh Bullet”, “Dersu”), and in dramas on themes (“Salt Road”)."
    )
    assert "role" not in qualified(text).get(("Salt Road", "castMember", "Otto Braun"), {})


def test_a_section_in_quotes_behind_its_noun_is_no_film() -> None:
    read = qualified("The film “Fog” won the Golden Lynx in the competition “East Wind” of the Riga Film Festival.")
    assert "forWork" not in read["Fog", "awardReceived", "Golden Lynx"]
    assert ("Fog", "director", "Anna Weber") in facts(
        "The winner of the competition, the film “Fog”, was directed by Anna Weber."
    )
