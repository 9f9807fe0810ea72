"""Where and when an event was, by its name and by what is told of it; who died in it, and who did not."""

import pytest
from tests.language import typed
from tests.reading import facts

ROWS = {"pointInTime", "location", "startDate", "endDate", "numberOfDeaths", "numberOfInjured"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The 1992 South Tajikistan ethnic clashes killed 420 people.",
            {
                ("1992 South Tajikistan ethnic clashes", "pointInTime", "1992"),
                ("1992 South Tajikistan ethnic clashes", "location", "Tajikistan"),
                ("1992 South Tajikistan ethnic clashes", "numberOfDeaths", "420"),
            },
        ),
        ("The Omsk Revolt was feared. People left Omsk.", {("Omsk Revolt", "location", "Omsk")}),
        ("The Omsk Meadow was loved. People left Omsk.", set()),
        ("The Omsk Revolt was feared.", set()),
        ("The town of Omsk became the centre of the uprising of 1916.", {("uprising of 1916", "location", "Omsk")}),
        (
            "Yesterday's earthquake in southern Kyrgyzstan is a reminder.",
            {("earthquake in southern Kyrgyzstan", "location", "Kyrgyzstan")},
        ),
        ("In 1948, a tragedy occurred in Omsk.", {("tragedy", "location", "Omsk"), ("tragedy", "pointInTime", "1948")}),
        ("The tragedy “Salt Road” by Anna Weber was staged in Omsk.", set()),
        ("The town of Omsk near the centre of the uprising of 1916 was rich.", set()),
    ],
)
def test_a_name_tells_where_an_event_was(text: str, told: set[tuple[str, str, str]]) -> None:
    assert told <= facts(text)
    if not told:
        assert not [each for each in facts(text) if each[1] == "location"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "At least 28 people were killed when ethnic conflict flared in Osh.",
            {("ethnic conflict", "numberOfDeaths", "28"), ("ethnic conflict", "location", "Osh")},
        ),
        (
            "In June 1990 a land dispute erupted in Osh.",
            {
                ("land dispute", "location", "Osh"),
                ("land dispute", "startDate", "1990-06"),
                ("land dispute", "pointInTime", "1990-06"),
            },
        ),
        ("The conflict between father and son began in Osh.", set()),
        ("A dispute broke out in Osh over the script.", set()),
        (
            "In 1959, in the town of Osh, unrest began among the miners.",
            {("unrest", "location", "Osh"), ("unrest", "startDate", "1959")},
        ),
        ("In 1974 unrest began in Osh.", {("unrest", "location", "Osh"), ("unrest", "startDate", "1974")}),
        (
            "There were mass demonstrations in Osh in April 2010.",
            {
                ("mass demonstrations in Osh", "location", "Osh"),
                ("mass demonstrations in Osh", "pointInTime", "2010-04"),
            },
        ),
        ("There was a fire, said the mayor.", set()),
        (
            "Osh witnessed the unrest of June 1990.",
            {("unrest of June 1990", "location", "Osh"), ("unrest of June 1990", "pointInTime", "1990-06")},
        ),
        ("Anna Weber of Osh saw the unrest of 1990.", {("unrest of 1990", "pointInTime", "1990")}),
        ("In the violence that followed, at least three people were killed.", {("violence", "numberOfDeaths", "3")}),
        ("The violence of the novel shocked its readers.", set()),
        (
            "It followed ten days of violence in neighbouring Uzbekistan in which 97 people died.",
            {
                ("violence in neighbouring Uzbekistan", "location", "Uzbekistan"),
                ("violence in neighbouring Uzbekistan", "numberOfDeaths", "97"),
            },
        ),
        ("The unrest caused 164 deaths.", {("unrest", "numberOfDeaths", "164")}),
        ("The flood led to about 30 deaths.", {("flood", "numberOfDeaths", "30")}),
        ("The flood led to 30 arrests.", set()),
        (
            "Clashes between bakers and millers in Osh in June 2010 left 400 people dead.",
            {
                ("clashes", "location", "Osh"),
                ("clashes", "pointInTime", "2010-06"),
                ("clashes", "numberOfDeaths", "400"),
            },
        ),
        ("Clashes between bakers and millers are rare in Osh.", set()),
        (
            "The Omsk Uprising was put down; 150,000 Kyrgyz were killed.",
            {("Omsk Uprising", "numberOfDeaths", "150000")},
        ),
        ("Some 3 million people died of famine in the 1930s.", {("famine in the 1930s", "numberOfDeaths", "3000000")}),
        (
            "In the famine of 1932 one and a half million people starved to death.",
            {("famine of 1932", "pointInTime", "1932"), ("famine of 1932", "numberOfDeaths", "1500000")},
        ),
        (
            "About 5,000 people fell victim to the flood of 1993.",
            {("flood of 1993", "numberOfDeaths", "5000"), ("flood of 1993", "pointInTime", "1993")},
        ),
        ("About 5,000 people were victims of the Great Terror.", set()),
        (
            "A congress of writers was convened in Osh in 1905.",
            {("congress of writers", "location", "Osh"), ("congress of writers", "pointInTime", "1905")},
        ),
    ],
)
def test_a_conflict_is_an_event_where_its_kind_is_told(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {each for each in facts(text) if each[1] in ROWS} == told


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("The Omsk Uprising was put down. Eighteen participants were executed.", set()),
        ("The Omsk Uprising was put down. Three leaders of the revolt were shot.", set()),
        (
            "The Omsk Uprising began in 2005. In 2002, Weber had resigned after police shot and killed five miners.",
            set(),
        ),
        ("The Omsk Uprising began in 2005. In May 2005, police shot and killed five miners.", {"5"}),
        ("The Omsk Uprising was feared. At least 88 deaths and over 1,000 injuries have been confirmed.", {"88"}),
        ("The Omsk Uprising was put down. Some 26 armed criminals and 16 members of the guard died.", set()),
        ("The Omsk Uprising was put down. Eighteen villagers were killed.", {"18"}),
    ],
)
def test_who_is_executed_for_an_uprising_did_not_die_in_it(text: str, dead: set[str]) -> None:
    assert {o for _, p, o in facts(text) if p == "numberOfDeaths"} == dead


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Kazakh state puppet theatre named after Anna Weber moved to Omsk.",
            "Kazakh state puppet theatre named after Anna Weber",
        ),
        ("She sang at the regional opera named after Ivan Petrov.", "regional opera named after Ivan Petrov"),
    ],
)
def test_a_house_without_capitals_has_the_name_of_whom_it_honours(text: str, name: str) -> None:
    assert (name, "Organisation") in typed(text)
    assert [each for each in facts(text) if each[:2] == (name, "namedAfter")]


@pytest.mark.parametrize(
    "text",
    [
        "He knew no theatre named after Anna Weber.",
        "The museum is a theatre named after Anna Weber.",
        "There was a theatre named after Anna Weber.",
    ],
)
def test_any_house_of_such_a_name_is_none(text: str) -> None:
    assert not [each for each in typed(text) if each[1] == "Organisation"]


def test_a_name_ends_before_the_article_of_another_one() -> None:
    found = typed("At the Omsk Institute of Journalism the Faculty of Law was opened in 1941.")
    assert ("Omsk Institute of Journalism", "EducationalInstitution") in found
    assert ("Faculty of Law", "EducationalInstitution") in found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Lindau, formerly known as Verny, Perovsk (Peter’s town) and Omsk, is a city in Tajikistan.",
            {("Lindau", "Verny"), ("Lindau", "Perovsk"), ("Lindau", "Omsk")},
        ),
        ("Almaty, formerly Verny, and Omsk are cities.", {("Almaty", "Verny")}),
        (
            "The film factory “Birken Yulduz” was opened in 1925, and in 1958 was renamed as the Linden Studio.",
            {("Linden Studio", "Birken Yulduz")},
        ),
    ],
)
def test_several_former_names_stand_in_a_row(text: str, told: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(text) if p == "formerName"} == told


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Lindau, or simply Linde, is a city of 9,000 people in Western Kazakhstan.", {("Lindau", "Kazakhstan")}),
        ("Lindau is a city in the Omsk region.", set()),
    ],
)
def test_a_town_is_of_the_country_in_which_it_is_said_to_be(text: str, country: set[tuple[str, str]]) -> None:
    found = {(s, o) for s, p, o in facts(text) if p == "country"}
    assert country <= found
    assert bool(country) == bool(found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Osh lies on a river. The Weber Museum opened here in 1934.", {("Weber Museum", "locatedIn", "Osh")}),
        ("Osh and Naryn are towns. The Weber Museum opened here in 1934.", set()),
        (
            "Osh is home to one of the oldest museums in Kyrgyzstan, the Weber Museum.",
            {("Weber Museum", "locatedIn", "Osh")},
        ),
        (
            "Osh is home to the Weber Museum and the Linden Museum.",
            {("Weber Museum", "locatedIn", "Osh"), ("Linden Museum", "locatedIn", "Osh")},
        ),
        ("Osh is home to the painter Weber. The Weber Museum is loved.", set()),
        (
            "Lindau is the largest town in the east of Tajikistan, the administrative centre of the Osh Region.",
            {("Lindau", "locatedIn", "Osh Region")},
        ),
        (
            "Republic Square, one of Almaty's main squares, was built in 1975.",
            {("Republic Square", "locatedIn", "Almaty")},
        ),
        (
            "Republic Square, the former Brezhnev Square, is loved.",
            {("Republic Square", "formerName", "Brezhnev Square")},
        ),
        (
            "The 13th edition of the Osh Film Festival was held in Naryn from September 28 to October 3, 2021.",
            {
                ("Osh Film Festival", "startDate", "2021-09-28"),
                ("Osh Film Festival", "endDate", "2021-10-03"),
                ("Osh Film Festival", "location", "Naryn"),
            },
        ),
        (
            "The Lenin Museum in Osh, now the Linden Museum, is loved.",
            {("Linden Museum", "formerName", "Lenin Museum")},
        ),
        (
            "Aktau, a port on the Caspian Sea, was called Shevchenko from 1964 to 1991.",
            {("Aktau", "formerName", "Shevchenko")},
        ),
        (
            "Petropavl, formerly Petropavlovsk, is a city in Kazakhstan, the capital of North Kazakhstan Region.",
            {("Petropavl", "locatedIn", "North Kazakhstan Region")},
        ),
        ("Previously known as Semipalatinsk, Semey lies on a river.", {("Semey", "formerName", "Semipalatinsk")}),
        ("Once called a poet, Weber lives in Semey.", set()),
        (
            "The Linden Institute of Arts, known today as the Omsk Conservatory, was closed.",
            {("Omsk Conservatory", "formerName", "Linden Institute of Arts")},
        ),
        (
            "In 1960, the newsreel studio was renamed Lindenfilm. Later in 1984, it was named after Anna Weber.",
            {("Lindenfilm", "namedAfter", "Anna Weber")},
        ),
        (
            "In 1928, the All-Russian Trust “Linde” was founded in Omsk.",
            {("Linde", "headquarters", "Omsk"), ("Linde", "inception", "1928")},
        ),
        ("The studio Lindenfilm was opened in 1934 as the Verny (now Almaty) documentary film studio.", set()),
    ],
)
def test_where_and_under_which_name_a_place_or_house_is(text: str, told: set[tuple[str, str, str]]) -> None:
    assert told <= facts(text)
    if not told:
        rows = {(s, p) for s, p, _ in facts(text)}
        assert rows.isdisjoint({("Weber Museum", "locatedIn"), ("Lindenfilm", "formerName"), ("Semey", "formerName")})


def test_a_paper_that_was_published_until_it_was_closed_began_with_its_first_year() -> None:
    found = facts("The newspaper Linden Truth was published from 1913 until March 1918, when it was shut down.")
    assert {(p, o) for s, p, o in found if s == "Linden Truth"} == {("inception", "1913"), ("dissolved", "1918-03")}


def test_an_office_of_three_words_keeps_its_spaces() -> None:
    found = facts("Anna Weber was the editor in chief of the Linden Truth newspaper.")
    assert ("Anna Weber", "positionHeld", "editor in chief") in found


def test_what_was_renamed_after_an_event_is_not_named_after_it() -> None:
    found = facts("Republic Square was later renamed after the collapse of the Soviet Union.")
    assert not [each for each in found if each[1] == "namedAfter"]
    found = facts("Republic Square was renamed after Leonid Brezhnev.")
    assert ("Republic Square", "namedAfter", "Leonid Brezhnev") in found


def test_who_orders_a_deportation_is_behind_it() -> None:
    found = facts("In 1937, Joseph Stalin ordered the forced relocation of Koreans. Some 40,000 passed away.")
    assert ("forced relocation of Koreans", "perpetrator", "Joseph Stalin") in found
    assert ("forced relocation of Koreans", "numberOfDeaths", "40000") in found
    assert not [each for each in facts("Anna Weber ordered a fire engine.") if each[1] == "perpetrator"]


def test_a_street_was_no_town_before() -> None:
    found = facts("The square in Verny, now Lenin Street, was built in 1900.")
    assert not [each for each in found if each[1] == "formerName"]


def test_who_follows_at_the_head_of_a_house_leads_it() -> None:
    found = facts(
        "The Omsk Conservatory was founded in 1944. Ivan Petrov headed it from 1957 to 1967, "
        "followed by Oleg Orlov (1967–1975) and Anna Weber (1975–1987)."
    )
    assert {o for _, p, o in found if p == "leader"} == {"Ivan Petrov", "Oleg Orlov", "Anna Weber"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Osh riots of 1990 began in June. About 25 people died in the Osh riots.", "Osh riots of 1990"),
        ("The 1990 Osh riots began in June. About 25 people died in the Osh riots.", "1990 Osh riots"),
        (
            "The Osh riots of 1990 were bad, the Osh riots of 1992 worse. About 25 people died in the Osh riots.",
            "Osh riots",
        ),
        ("The 1988 anti-Armenian riots in Baku killed 25 people.", "1988 anti-Armenian riots"),
    ],
)
def test_an_event_is_the_same_with_its_year_and_without(text: str, name: str) -> None:
    assert {s for s, p, o in facts(text) if (p, o) == ("numberOfDeaths", "25")} == {name}
