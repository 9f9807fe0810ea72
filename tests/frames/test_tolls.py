"""How many died of what, where; who was a member; whose campaign it was."""

import pytest
from tests.reading import facts, qualified, stances


def test_each_of_several_tolls_has_its_own_place_and_hedge() -> None:
    found = qualified("The Great Terror killed 2,500 people in Latvia, about 1,000 in Estonia and 1,300 in Finland.")
    tolls = {o: told for (_, p, o), told in found.items() if p == "numberOfDeaths"}
    assert tolls == {
        "2500": {"location": "Latvia"},
        "1000": {"location": "Estonia", "amount": "about 1,000"},
        "1300": {"location": "Finland"},
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Great Famine struck the steppe. Some 3,000 people died of hunger.", {("Great Famine", "3000")}),
        ("The Second World War began. Some 3,000 people died of famine in their forties.", set()),
        ("The Second World War reached the town. Some 3,000 people died.", {("Second World War", "3000")}),
        ("The Second World War reached the town. Four out of five films were shot in Omsk.", set()),
        ("The Second World War reached the town. Twenty films and ten shorts were shot in Omsk.", set()),
        ("The trial began in Osh. The violence, in which 14 people were killed, was over.", {("violence", "14")}),
        ("After the famine of 1932, in which two of her sisters perished, she moved to Omsk.", set()),
        ("The Great Terror reached the town. The police killed 18 militants.", set()),
        ("The Great Terror reached the town. Some 300 people were shot in Omsk.", {("Great Terror", "300")}),
    ],
)
def test_who_dies_of_hunger_dies_in_no_war_and_films_do_not_die(text: str, told: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(text) if p == "numberOfDeaths"} == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Among the members of the Linden Party were Anna Weber and Ivan Petrov.", {"Anna Weber", "Ivan Petrov"}),
        ("Veterans of the Linden Party, Anna Weber and Ivan Petrov, were arrested.", {"Anna Weber", "Ivan Petrov"}),
        (
            "The political party Linden was founded in 1917. Its members included Anna Weber and Ivan Petrov.",
            {"Anna Weber", "Ivan Petrov"},
        ),
        ("Members of the Linden Party met Anna Weber.", set()),
        ("Members of the Linden Party, unlike Anna Weber, were arrested.", set()),
    ],
)
def test_the_members_of_a_party_are_listed(text: str, told: set[str]) -> None:
    assert {s for s, p, _ in facts(text) if p == "memberOf"} == told


def test_an_ideologue_leads_nobody() -> None:
    found = facts("Anna Weber became an ideologue of the Linden Party in 1917.")
    assert not [each for each in found if each[1] == "leader"]


def test_a_memorial_is_to_the_victims_of_something() -> None:
    found = facts("The Weber Memorial commemorates the victims of the Great Terror.")
    assert ("Weber Memorial", "commemorates", "Great Terror") in found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Weber Memorial, a solemn tribute to the victims of the Great Terror, is old.", True),
        ("The Weber Memorial is dedicated to the victims of the Great Terror.", True),
        ("The Weber Memorial is no tribute to the victims of the Great Terror.", False),
        ("The Weber Memorial, a building of the time of the Great Terror, is old.", False),
    ],
)
def test_a_memorial_is_a_tribute(text: str, told: bool) -> None:
    assert ({o for _, p, o in facts(text) if p == "commemorates"} == {"Great Terror"}) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Basmachi revolt was crushed by the Red Army.", {"Red Army"}),
        ("The Basmachi revolt was not crushed by the Red Army.", set()),
        ("The Basmachi revolt was described by the Red Army.", set()),
    ],
)
def test_who_puts_an_uprising_down_takes_part_in_it(text: str, told: set[str]) -> None:
    assert {o for _, p, o in facts(text) if p == "participant"} == told


def test_a_reform_has_no_perpetrator() -> None:
    assert not [each for each in facts("Gorbachev's perestroika reached the town.") if each[1] == "perpetrator"]


def test_what_is_held_over_years_has_no_one_date() -> None:
    found = {(p, o) for _, p, o in facts("The Moscow Trials took place between 1936 and 1938.")}
    assert found == {("startDate", "1936"), ("endDate", "1938")}


def test_who_made_a_sculpture_is_no_author_by_calling() -> None:
    found = facts("The sculpture's author is Anna Weber, who lives in Latvia.")
    assert not [each for each in found if each[1] == "occupation"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In the Great Famine about 1.5 million people died, 1.3 million of them Latvians.", {"1500000"}),
        ("In the Great Famine 1.5 million people died, including 20,000 soldiers.", {"1500000"}),
        ("In the Great Terror many were arrested; more than 2,500 of them died.", {"2500"}),
    ],
)
def test_a_part_of_the_dead_is_no_toll(text: str, told: set[str]) -> None:
    assert {o for _, p, o in facts(text) if p == "numberOfDeaths"} == told


def test_the_deportation_is_on_whose_orders() -> None:
    found = facts("The deportation of Koreans was carried out in 1937 on the orders of Soviet leader Joseph Stalin.")
    assert ("deportation of Koreans", "perpetrator", "Joseph Stalin") in found
    found = facts("The deportation of Koreans was described in 1937 in the works of Soviet leader Joseph Stalin.")
    assert not [each for each in found if each[1] == "perpetrator"]


def test_a_festival_is_dedicated_to_the_memory_of_somebody() -> None:
    found = facts("The Omsk Film Festival was dedicated to the memory of well-known filmmaker Anna Weber.")
    assert ("Omsk Film Festival", "commemorates", "Anna Weber") in found
    found = facts("The Omsk Film Festival was not dedicated to the memory of Anna Weber.")
    assert not [each for each in found if each[1] == "commemorates"]


MASSACRE = "In the massacre in Omsk in 1911 some 500 people died, the court found. "


@pytest.mark.parametrize(
    ("text", "number", "speaker"),
    [
        ("The demographer Anna Weber says 120,000.", "120000", "Anna Weber"),
        ("Soviet textbooks spoke of 40,000.", "40000", "Soviet textbooks"),
        ("The historian Jan Holm, who has read the burial books, arrives at 3,700.", "3700", "Jan Holm"),
        ("Jan Holm gives a total of 740.", "740", "Jan Holm"),
        ("The Weber Fund puts the figure at 3,000.", "3000", "Weber Fund"),
        ("Relatives maintain that the dead numbered 52.", "52", "relatives"),
        ("Jan Holm speaks of 740. The demographer Anna Weber says 120,000.", "120000", "Anna Weber"),
    ],
)
def test_behind_one_count_of_the_dead_stands_another(text: str, number: str, speaker: str) -> None:
    assert stances(MASSACRE + text)["massacre in Omsk", "numberOfDeaths", number] == ("reported", speaker)


@pytest.mark.parametrize(
    "text",
    [
        MASSACRE + "The book has 300 pages. Jan Holm gives three concerts.",
        MASSACRE + "The museum has 52 rooms. Its director names 64 donors.",
        "In the massacre in Omsk in 1911 some 500 people died and 900 were wounded. Jan Holm speaks of 64.",
        "The massacre in Omsk in 1911 was kept secret. Jan Holm speaks of 64.",
    ],
)
def test_a_bare_number_counts_no_dead_where_none_were_counted_or_others_too(text: str) -> None:
    assert {o for _, p, o in facts(text) if p == "numberOfDeaths"} <= {"500"}
