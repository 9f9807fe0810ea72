"""What lives and histories say of somebody else, of a rank, of another's death: it is stated of nobody."""

import pytest
from tests.reading import facts, qualified


def test_his_wife_behind_a_bracket_is_of_whom_the_bracket_tells() -> None:
    found = facts("Louis Brenner was born in Orsk, the third child of Meyer Brenner (1801-1870) and his wife Sara.")
    assert ("Meyer Brenner", "spouse", "Sara") in found
    assert "Louis Brenner" not in {s for s, p, _ in found if p == "spouse"}


def test_a_paragraph_goes_on_about_whose_life_is_told() -> None:
    found = facts(
        "Marat Tazin (born in 1960 in Osh) has served as the foreign minister since he replaced Kasym Tokin. "
        "Tokin became the chairman of the Senate.",
        "He graduated from the Almaty Economic Institute and became a lecturer there.",
        "Tazin met Senator Richard Lugar in Astana.",
    )
    assert ("Marat Tazin", "educatedAt", "Almaty Economic Institute") in found
    assert "Kasym Tokin" not in {s for s, p, _ in found if p == "educatedAt"}


@pytest.mark.parametrize(
    "text",
    [
        "Anton Borov is a mathematician. He was an Invited Speaker of the Riga Congress in 1966.",
        "Beginning as a shop assistant, Anton Borov rose to become the Salt Company's chief designer.",
        "Anton Borov was the head coach of the Dinamo Club.",
        "From 1991 to 1992 Anton Borov served as a department head at Osh University.",
        "The Salt Authority elected Timur Asanov, and Anton Borov became the prime minister and formed the government.",
    ],
)
def test_a_rank_or_a_task_leads_no_house(text: str) -> None:
    assert "Anton Borov" not in {o for _, p, o in facts(text) if p in ("leader", "founder")}


@pytest.mark.parametrize(
    "text",
    [
        "Anton Borov was the chief executive of the Salt Bank.",
        "Anton Borov was the head of the Salt Bank.",
        "Anton Borov served as the director of the Salt Bank.",
    ],
)
def test_who_heads_a_house_leads_it(text: str) -> None:
    assert ("Salt Bank", "leader", "Anton Borov") in facts(text)


def test_an_office_is_called_without_what_its_holder_is_like() -> None:
    text = "The Salt Foundation works in Riga. He was critical of authoritarian President Timur Asanov and his court."
    found = facts(text, "Its clerk said so.")
    assert ("Timur Asanov", "positionHeld", "president") in found
    assert ("Anton Borov", "positionHeld", "deputy director") in facts(
        "Anton Borov, deputy Central Asia director at Salt Rights Watch, said so."
    )


@pytest.mark.parametrize(
    ("text", "prop"),
    [
        ("According to Begmedova, the Turkmen authorities have been harassing her relatives.", "nationality"),
        ("The protests took place in Osh in connection to the death of a man in November 2021.", "pointInTime"),
        ("The Salt Institute under Batken State University was established on October 30, 1997.", "Batken"),
        ("Additionally, Salt Electric operates factories in China (3 in Xiamen) and Vietnam.", "headquarters"),
        ("The school is located in the Roman Catholic Archdiocese of Los Angeles.", "residence"),
        ("The centre of the village is dominated by the Grotto of St Anthony of Padua.", "headquarters"),
        ("He was the son of Louis Weber, who was the son of Alexis Weber, and Sophie Berg.", "Berg"),
    ],
)
def test_what_is_told_of_something_else_is_not_told(text: str, prop: str) -> None:
    found = facts(text)
    assert prop not in {p for _, p, _ in found}
    assert not {s for s, _, o in found if s.startswith(prop) or (prop == "Berg" and o == "Sophie Berg")}


def test_the_body_that_was_established_has_the_date() -> None:
    found = facts("The Salt Institute under Batken State University was established on October 30, 1997.")
    assert ("Salt Institute", "inception", "1997-10-30") in found
    held = facts("The protests took place in Osh in May 2022.")
    assert "2022-05" in {o for _, p, o in held if p == "pointInTime"}


def test_titles_of_several_are_no_part_of_a_name() -> None:
    found = facts("Salt University is in Osh. Its rectors were Academicians Begimaly Weber and Usen Asanov.")
    assert not {name for s, _, o in found for name in (s, o) if name.startswith("Academicians")}
    rector = facts("Salt University is in Osh. The current Rector is Prof. Iskender Weber.")
    assert "Rector" not in {s for s, _, _ in rector}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He was a Doctor of Mineral Sciences (1942), member of the Academy of Sciences of Latvia (1946).", "Mineral"),
        ("He was appointed head of the Presidium of the Kazakh branch of the Academy of Sciences.", "Presidium of the"),
        ("He was director of the Institute of Physics of the Kazakhstan branch of the Academy.", "Physics of the Kaz"),
        ("Soon he opened another newspaper – Open Politics, the Russian website reported.", "Open Politics"),
        ("Born in 1899 in an aul in the former volost of Akkelin, now Pavlodar Oblast; died in 1964.", "Pavlodar"),
    ],
)
def test_no_body_is_made_of_a_degree_a_branch_or_a_membership(text: str, name: str) -> None:
    found = facts(text + " Anton Weber was a geologist.")
    assert not {s for s, _, o in found if name in s or name in o}


def test_a_branch_of_a_body_ends_its_name() -> None:
    text = "Anton Weber was director of the Institute of Physics of the Kazakhstan branch of the Academy of Sciences."
    assert ("Institute of Physics", "leader", "Anton Weber") in facts(text)
    titled = facts("Anton Weber is a member of the Academy of Sciences of Latvia (1946).")
    assert "releaseDate" not in {p for _, p, _ in titled}


@pytest.mark.parametrize(
    "text",
    [
        "Mahinur Asanova runs a news agency. She received a call from her editor Anton Weber.",
        "When they came, Anton Weber was already the Conservatory Director.",
    ],
)
def test_who_edits_or_directs_no_film_is_no_film_maker(text: str) -> None:
    assert not {o for _, p, o in facts(text) if p == "occupation"} & {"film editor", "film director"}


def test_the_state_of_an_office_is_no_country_named_for_its_money_or_beside_it() -> None:
    paid = facts("People were promised up to U.S. $3,000.", "President Karimov spoke to the gunmen.")
    assert ("Karimov", "positionHeld", "president") in paid
    late = facts("The scandal reached the Soviet hierarchy in Uzbekistan.", "One was kin to President Leonid Weber.")
    assert ("Leonid Weber", "positionHeld", "president") in late
    offices = qualified(
        "The scandal reached the Soviet hierarchy in Uzbekistan. One was kin to President Leonid Weber."
    )
    assert not {key for key, told in offices.items() if key[1] == "positionHeld" and "of" in told}


def test_scripts_of_films_and_a_part_in_a_deed_are_other_things() -> None:
    found = facts("Anton Weber is a writer. He is the author of film scripts “Salt” and “Sand”.")
    assert not {p for _, p, _ in found} & {"director", "author"}
    found = facts("Yuri Weber, a deputy minister, was tried and imprisoned for his role in protecting the boss.")
    assert "convictedOf" not in {p for _, p, _ in found}
    found = facts("Anton Weber is a Kazakh poet. He worked as an editor on Turksib newspaper.")
    assert "film editor" not in {o for _, p, o in found if p == "occupation"}


def test_an_office_is_of_a_country_named_before_it() -> None:
    told = qualified("President Mikhail Weber stunned allies in November.", "They toured Kazakhstan in May.")
    assert "of" not in told[("Mikhail Weber", "positionHeld", "president")]


@pytest.mark.parametrize(
    ("text", "prop"),
    [
        ("Dzham Weber, a former correspondent of the London-based Salt Institute, has been missing.", "residence"),
        ("Amul was an important town of the Uzbek feudal khanate of Bukhara.", "country"),
        ("Sayed Nuri, 59, the Tajik Islamic leader who led his party through a war, died of cancer.", "leader"),
    ],
)
def test_a_nation_or_town_in_passing_is_nobodys(text: str, prop: str) -> None:
    assert prop not in {p for _, p, _ in facts(text)}


def test_a_charge_is_what_it_is_of() -> None:
    found = facts("Nosir Weber has served six months in prison on a specious charge of insulting an officer.")
    assert "specious" not in {o for _, _, o in found}


def test_a_ministry_has_its_whole_name() -> None:
    found = facts("Nurlan Weber became the head of the Ministry of Religious Affairs and Civil Society.")
    assert ("Ministry of Religious Affairs and Civil Society", "leader", "Nurlan Weber") in found
    assert "Civil Society" not in {s for s, _, _ in found}


def test_a_principal_soloist_leads_no_theatre() -> None:
    found = facts("The Astana Opera’s principal soloist, Aizada Weber, sang. Astana Opera is a theatre.")
    assert "leader" not in {p for _, p, _ in found}
    assert ("Salt College", "leader", "Anton Weber") in facts("Anton Weber was the principal of Salt College.")


def test_a_general_prosecutor_is_no_general() -> None:
    found = facts("In January 2016, Crimea’s General Prosecutor Natalia Weber placed Anton Serov on a wanted list.")
    assert "general" not in {o for _, _, o in found}


def test_the_head_of_a_towns_body_is_not_the_towns() -> None:
    told = qualified("Osh was founded in 1879. Anna Lind, the head of the city's culture department, came.")
    assert told["Anna Lind", "positionHeld", "head"] == {}
    told = qualified("Anna Lind was the prosecutor of Osh province.")
    assert told["Anna Lind", "positionHeld", "prosecutor"] == {"of": "Osh province"}
