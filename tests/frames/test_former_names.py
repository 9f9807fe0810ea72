"""Rows of names that a house has had, whom it is under, and what it is called after."""

import pytest
from tests.reading import facts, qualified


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Founded in 1934 as the Omsk Newsreel Studio, it was renamed the Omsk Film Studio in 1944 "
            "and Lindenfilm in 1960.",
            {("Lindenfilm", "Omsk Newsreel Studio"), ("Lindenfilm", "Omsk Film Studio")},
        ),
        (
            "The town of Verny was renamed Alma-Ata in 1921 and Almaty in 1993.",
            {("Almaty", "Verny"), ("Almaty", "Alma-Ata"), ("Alma-Ata", "Verny")},
        ),
        (
            "Lindenfilm is a studio in Omsk. From 1926 to 1930 it was called Birkenkino, in 1930–1931 Ulmenkino, "
            "and from 1939 to 1959 Eichenfilm.",
            {("Lindenfilm", "Birkenkino"), ("Lindenfilm", "Ulmenkino"), ("Lindenfilm", "Eichenfilm")},
        ),
        (
            "Lindenfilm is a studio in Omsk. During the war with Germany, it was called Omsk Film Studio.",
            {("Lindenfilm", "Omsk Film Studio")},
        ),
        ("Birkenkino (later called Lindenfilm) made films.", {("Lindenfilm", "Birkenkino")}),
        ("Lindenfilm, until 1941 Birkenkino, is a studio in Omsk.", {("Lindenfilm", "Birkenkino")}),
        ("Lindenfilm is a studio. Its original name was Birkenkino.", {("Lindenfilm", "Birkenkino")}),
        ("Lindenfilm is a studio. Its original name was not Birkenkino.", set()),
        (
            "Lindenfilm is a studio in Omsk. From 1941 to 1957 the name was changed to Omsk Studio.",
            {("Lindenfilm", "Omsk Studio")},
        ),
        ("The library lay in Verny. Verny was dear. In 1931 it was renamed State Public Library.", set()),
        (
            "Lindenfilm is a studio. In 1940 the studio was renamed Ulmenkino.",
            {("Ulmenkino", "Lindenfilm")},
        ),
        ("The Omsk Film Studio became Birkenkino, then Ulmenkino and Eichenfilm.", set()),
        ("The Weber Museum was opened in 1925 as part of the Omsk Academy of Arts.", set()),
        ("Lindenfilm was not renamed Birkenkino in 1944 and Ulmenkino in 1960.", set()),
        ("During the war it was said that Lindenfilm was rich.", set()),
        ("He was born in Stalinabad, Tajik SSR, now Dushanbe, Tajikistan.", {("Dushanbe", "Stalinabad")}),
        ("It was shown in Yerevan, Leninakan (now Gyumri) and Tbilisi.", {("Gyumri", "Leninakan")}),
    ],
)
def test_a_house_has_had_other_names(text: str, told: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(text) if p == "formerName"} == told


def test_what_has_been_renamed_goes_by_its_new_name() -> None:
    found = facts("In 1960 the Omsk Film Studio was renamed Lindenfilm. In 1984 it was named after Anna Weber.")
    assert {(s, o) for s, p, o in found if p == "namedAfter"} == {("Lindenfilm", "Anna Weber")}
    found = facts("In 1960 the Omsk Film Studio praised Lindenfilm. In 1984 it was named after Anna Weber.")
    assert ("Lindenfilm", "namedAfter", "Anna Weber") not in found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Since 1953 Lindenfilm has been under the Ministry of Culture of Latvia.",
            {("Lindenfilm", "Ministry of Culture of Latvia")},
        ),
        (
            "Lindenfilm was subordinated to the State Committee for Cinematography.",
            {("Lindenfilm", "State Committee for Cinematography")},
        ),
        ("Lindenfilm was founded in 1925 as a branch of Birkenfilm.", {("Lindenfilm", "Birkenfilm")}),
        ("Lindenfilm was under fire from the Ministry of Culture of Latvia.", set()),
        ("Lindenfilm was not under the Ministry of Culture of Latvia.", set()),
        ("Lindenfilm was under pressure, and the Ministry of Culture of Latvia knew.", set()),
    ],
)
def test_a_house_is_under_a_ministry(text: str, told: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(text) if p == "parentOrganisation"} == told


def test_a_country_is_no_seat_of_a_house() -> None:
    found = facts("Birkenfilm is a studio in Latvia. It made films.")
    assert ("Birkenfilm", "country", "Latvia") in found
    assert not [each for each in found if each[1] == "headquarters"]


def test_prizes_and_festivals_are_renamed_too() -> None:
    found = facts("The Stalin Prize was renamed the USSR State Prize in 1966.")
    assert ("USSR State Prize", "formerName", "Stalin Prize") in found


def test_a_studio_with_its_name_since_in_brackets() -> None:
    found = facts('The first film of the Omsk Studio (since 1961 - the "Lindenfilm" studio) was shown.')
    assert ("Lindenfilm", "formerName", "Omsk Studio") in found


def test_a_studio_is_no_union() -> None:
    text = "In 1930 the Union of Film Workers left the studio. The studio was led by Anna Weber."
    assert not [each for each in facts(text) if each[1] == "leader"]


def test_a_movement_is_led_by_two() -> None:
    found = facts("The Linden movement, led by Anna Weber and Ivan Petrov, fought in Omsk.")
    assert {o for _, p, o in found if p == "leader"} == {"Anna Weber", "Ivan Petrov"}


def test_a_paper_is_of_no_country_by_its_name() -> None:
    assert not [each for each in facts("She edited the magazine Women of Latvia.") if each[1] == "country"]


def test_a_society_sits_not_where_its_congress_met() -> None:
    found = facts("She was elected at the Second International Congress of the Weber Society in Omsk.")
    assert not [each for each in found if each[1] in ("headquarters", "locatedIn")]
    assert ("Weber Society", "headquarters", "Omsk") in facts("She was taught at the Weber Society in Omsk.")


@pytest.mark.parametrize("office", ["vice president", "honorary chairman"])
def test_who_holds_a_lesser_office_leads_nobody(office: str) -> None:
    found = facts(f"Anna Weber, {office} of the Linden Society, spoke.")
    assert not [each for each in found if each[1] == "leader"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Eichenfilm is a studio. In 1934 it was renamed to Birkenkino, and in 1936 – to Lindenfilm.",
            {("Lindenfilm", "Birkenkino"), ("Lindenfilm", "Eichenfilm"), ("Birkenkino", "Eichenfilm")},
        ),
        ("Lindenfilm was called a miracle for several years.", set()),
        ("The name was not changed to Birkenkino, then Lindenfilm in 1936.", set()),
    ],
)
def test_names_come_one_after_another(text: str, told: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(text) if p == "formerName"} == told


def test_the_state_of_a_secretary_is_no_region() -> None:
    found = facts(
        "Anna Weber is the Secretary of State of Kazakhstan. Vasily Petrov was the appointed governor of Omsk."
    )
    assert {o for _, p, o in found if p == "positionHeld"} == {"secretary of state", "governor"}
    assert "State of Kazakhstan" not in str(found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She opened the Linden cinema in Omsk, formerly the Birken cinema.", {("Linden cinema", "Birken cinema")}),
        ("She was born in Bishkek, formerly Frunze.", {("Bishkek", "Frunze")}),
        ("She was born in Bishkek, then Frunze, in 1950.", {("Bishkek", "Frunze")}),
        ("In 1961 Birkenfilm had its name changed to Lindenfilm by the state.", {("Lindenfilm", "Birkenfilm")}),
        ("In 1961 Lindenfilm changed its name from Birkenfilm.", {("Lindenfilm", "Birkenfilm")}),
        ("In 1961 Birkenfilm had its logo changed to that of Lindenfilm.", set()),
        ("She came to Bishkek, once the Weber Studio had called.", set()),
        ("Aktau was taken by the Red Army in 1920 and renamed Leninsk.", {("Leninsk", "Aktau")}),
        ("The mayor of Aktau was dismissed and renamed the square.", set()),
    ],
)
def test_a_town_was_no_house_before(text: str, told: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(text) if p == "formerName"} == told


def test_the_region_of_today_had_no_villages_name() -> None:
    text = "She was born in the village of Tash-Bulak (now Chui region) and lived in Frunze (now Bishkek)."
    assert {(s, o) for s, p, o in facts(text) if p == "formerName"} == {("Bishkek", "Frunze")}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("On 6 January 1961 the Latvian film company Eichen Studio had its name changed to Lindenfilm.", "1961-01-06"),
        ("In 1961 Eichen Studio was renamed Lindenfilm.", "1961"),
        ("Eichen Studio was renamed Lindenfilm in 1961.", "1961"),
        ("In 1944 the company changed its name from Eichen Studio to Lindenfilm.", "1944"),
        ("The name was changed from Eichen Studio to Lindenfilm in May 1944.", "1944-05"),
        ("The ministry renamed Eichen Studio Lindenfilm in 1961.", "1961"),
        ("In 1961 a new hall was opened, and Eichen Studio was renamed Lindenfilm.", None),
    ],
)
def test_a_renaming_has_its_day(text: str, when: str | None) -> None:
    assert qualified(text)["Lindenfilm", "formerName", "Eichen Studio"].get("pointInTime") == when


@pytest.mark.parametrize(
    "text",
    [
        "Eichen Studio was not renamed Lindenfilm in 1961.",
        "Was Eichen Studio renamed Lindenfilm in 1961?",
        "The ministry never renamed Eichen Studio Lindenfilm.",
        "If its name were changed from Eichen Studio to Lindenfilm, nobody would mind.",
    ],
)
def test_no_renaming_is_read_where_none_is_told(text: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == "formerName"]
