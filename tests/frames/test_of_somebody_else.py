"""What stands beside a name and is told of something else: a retrospective's nation, another's sons, a row's end."""

import pytest
from tests.reading import facts, stances

FILM = "Films and film studios are spoken of here. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The club opened the first French retrospective of director Anna Weber.", "French"),
        ("In May the first Russian exhibition of painter Anna Weber was held.", "Russian"),
        ("Salt Brothers is a Kazakh detective thriller.", "Kazakh"),
    ],
)
def test_the_nation_of_a_show_is_nobodys(text: str, told: str) -> None:
    assert told not in {o for _, p, o in facts(text) if p == "nationality"}


def test_the_nation_of_a_director_is_told() -> None:
    assert ("Anna Weber", "nationality", "Russian") in facts("The club invited the Russian film director Anna Weber.")


@pytest.mark.parametrize(
    "text",
    [
        "The khan was helped by his father's cousin Urus Khan and his sons.",
        "Timur was helped by his father's cousin Urus Khan and his sons.",
    ],
)
def test_the_sons_behind_a_name_are_others(text: str) -> None:
    assert not {p for _, p, _ in facts(text)} & {"parent", "relative"}


def test_a_kind_behind_a_title_is_of_another_work() -> None:
    found = facts("New are comedies such as “Salt”, “Sand” about Anna Weber, and a war drama titled “Dust”.")
    assert ("Dust", "genre", "war drama") in found
    assert not {s for s, p, o in found if (p, o) == ("genre", "war drama")} - {"Dust"}


@pytest.mark.parametrize("text", ["The result is a fight in which Bolat shoots himself.", "Bolat killed himself."])
def test_who_does_it_to_himself_does_it_to_nobody_else(text: str) -> None:
    assert not [f for f in facts(f"Marat Aliev was a teacher in Osh. {text}") if f[1] == "killedBy"]


def test_the_end_of_a_war_is_not_its_time() -> None:
    found = facts("The studio has made ten films since the end of the civil war in 1997.")
    assert ("civil war", "endDate", "1997") in found
    assert ("civil war", "pointInTime", "1997") not in found


def test_a_meeting_is_no_degree() -> None:
    assert not facts("On May 20 Anna Weber held a meeting with students from the Abai University.")


def test_whoever_works_on_something_has_no_seat() -> None:
    found = facts("Saltfilm is currently working on a new comedy in Riga.")
    assert "headquarters" not in {p for _, p, _ in found}


def test_a_comparison_casts_nobody() -> None:
    found = facts(f"{FILM}Weber's film “The Bird”, his 1975 epic, merits comparison with Jan Holm and Eva Lind.")
    assert "castMember" not in {p for _, p, _ in found}


def test_places_of_a_row_lie_in_none_of_them() -> None:
    found = facts("She has led orchestras in Europe, North America, Japan and elsewhere.")
    assert not {f for f in found if f[1] in {"locatedIn", "country"}}


def test_a_pavilion_lies_in_no_country_that_it_is_of() -> None:
    assert not [f for f in facts("The films were shown in the National Pavilion of Kazakhstan.") if f[1] == "locatedIn"]


def test_a_script_on_which_a_play_is_based_is_of_no_film() -> None:
    text = f"{FILM}The series “Salt Road” came first. He staged the play A House in May, based on Anna Weber's script."
    assert "screenwriter" not in {p for _, p, _ in facts(text)}


def test_somebody_without_a_name_is_he() -> None:
    text = "The head was Askar Tulegen. What enraged people was that the appointee was old and that he was from Russia."
    assert ("Askar Tulegen", "nationality", "Russia") not in facts(text)


@pytest.mark.parametrize(
    ("text", "title", "year"),
    [
        (f"{FILM}Works from Anna Weber: The Bullet (1973) and The Bird (1975).", "The Bullet", "1973"),
        (f"{FILM}Dune: Part Two (2024) was shown.", "Dune: Part Two", "2024"),
    ],
)
def test_what_a_colon_sets_before_a_title_is_no_part_of_it(text: str, title: str, year: str) -> None:
    assert {s for s, p, o in facts(text) if (p, o) == ("releaseDate", year)} <= {title}


def test_a_pronoun_is_no_name() -> None:
    found = facts("Anna Weber is an actress. The Honoured Artist of Latvia, She was born on 25 February 1951 in Riga.")
    assert "She" not in {s for s, _, _ in found}


def test_a_name_that_is_printed_twice_is_one() -> None:
    found = facts("Anna Weber Anna Weber is a Latvian film director born in 1950 in Riga.")
    assert {s for s, _, _ in found} == {"Anna Weber"}


def test_a_bracket_right_behind_a_name_leaves_it_whole() -> None:
    found = facts("Akhmet Holm(1906-1968), Kazakhstan composer, founded the Saltwater Orchestra.")
    assert {s for s, _, _ in found if s.startswith("Akhmet")} == {"Akhmet Holm"}


def test_a_town_or_simply_by_its_short_name_is_one() -> None:
    found = facts("Zhanatas, or simply Tas, is a city in Southern Kazakhstan, Jambyl Province.")
    assert "Tas" not in {s for s, _, _ in found}


def test_a_name_in_another_script_is_nobody() -> None:
    text = (
        "Anna Weber held posts at the newspaper Kazakh Literature (Қазақ әдебиеті) and the magazine Zhuldyz. "
        "Her first book, “Salt”, was published in 1945."
    )
    assert not {o for _, p, o in facts(text) if p == "author"} - {"Anna Weber"}


@pytest.mark.parametrize("behind", ["(A. Dudarin) directed by B. Uzakov", "(Crimea) and others"])
def test_a_bracket_with_an_author_or_a_region_is_no_title(behind: str) -> None:
    found = facts(f"{FILM}The festival showed the film “Evening” {behind}.")
    assert "alternativeTitle" not in {p for _, p, _ in found}


def test_players_and_their_parts_are_no_kin() -> None:
    text = f"{FILM}\n\nAskhat Holm - Asa\nSamal Weber - Samal (Asa's Sister)\nOndas Lind - Ondas (Samal's Husband)"
    assert not {p for _, p, _ in facts(*text.split("\n\n"))} & {"sibling"}


def test_whose_style_is_told_is_he() -> None:
    text = (
        "Jan Holm was a Latvian director. Holm made his first documentary, Salt, in 1966. "
        "Director Erik Lind's style is characterized by realism. His film The Sky (1967) is a classic."
    )
    assert {o for s, p, o in facts(text) if (s, p) == ("The Sky", "director")} == {"Erik Lind"}


def test_a_house_that_another_is_compared_with_is_of_no_such_country() -> None:
    found = facts("The series was made by iQIYI, often referred to as China’s Netflix.")
    assert ("Netflix", "country", "China") not in found


def test_who_flees_the_capital_settles_nowhere() -> None:
    found = facts("After the riots President Jan Holm fled the capital in his jet to Osh.")
    assert "residence" not in {p for _, p, _ in found}


def test_the_art_of_a_nation_is_no_house() -> None:
    found = facts("On the 75th anniversary of the Tajik Cinema, Dushanbe - the capital of Tajikistan - hosted guests.")
    assert "Tajik Cinema" not in {s for s, _, _ in found}


def test_what_closes_a_quotation_opens_none() -> None:
    text = f"{FILM}She prefers »Highway« and »Bread Day«. Jan Holm was born in 1962 in Riga. He lives in Berlin."
    assert stances(text)[("Jan Holm", "birthPlace", "Riga")] == ("asserted", None)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Jan Holm was presumably born in 1911.", "alleged"),
        ("Jan Holm was slated to direct the film “Salt Road”.", "planned"),
        ("Had Jan Holm married Anna Weber, he would have stayed.", None),
    ],
)
def test_what_is_not_sure_is_no_plain_fact(text: str, status: str | None) -> None:
    assert {each for each, _ in stances(text).values()} == ({status} if status else set())


def test_many_of_one_name_are_not_named_after_it() -> None:
    text = "Karlag was one of a hundred camps. Karlag bore the collective name of Gulag."
    assert "namedAfter" not in {p for _, p, _ in facts(text)}


def test_shooting_is_of_the_film_that_the_sentence_names() -> None:
    text = (
        f"{FILM}There is the film “Salt Road” by Jan Holm. "
        "A better one is the film “Dust”, of which shooting began in September 2004."
    )
    assert {s for s, p, _ in facts(text) if p == "productionStart"} <= {"Dust"}


def test_whoever_is_addressed_is_no_film() -> None:
    text = (
        f"{FILM}The first movie, “Why the Swallow?” by Jan Holm, was released in 1967. "
        "“Amen aga was devoted to his work,” said Anna Weber. The cartoon won a prize at the Riga Film Festival."
    )
    assert "Amen aga" not in {s for s, _, _ in facts(text)}


def test_what_comes_out_on_dvd_has_been_released() -> None:
    found = facts(f"{FILM}The film “Salt Road” was released on DVD and Blu-ray by the Riga Film Institute in 2011.")
    assert "releaseDate" not in {p for _, p, _ in found}


def test_a_role_model_has_no_such_calling() -> None:
    assert "occupation" not in {p for _, p, _ in facts("It was Jan Holm who was a role model for young Erik.")}


def test_a_calling_behind_a_dash_is_nobody() -> None:
    found = facts("Jan Holm (1889-1941) – Statesman and public figure, member of the Steppe movement.")
    assert {s for s, p, _ in found if p == "memberOf"} == {"Jan Holm"}


def test_whose_legacy_is_explored_is_no_member() -> None:
    text = (
        "Jan Holm is a historian, one of the first explorers of Abai legacy, doctor of law, member of the Riga Union."
    )
    assert ("Abai", "memberOf", "Riga Union") not in facts(text)


def test_a_centre_in_a_bracket_is_not_spoken_of() -> None:
    text = (
        "The fort became the city of Semipalatinsk. The Akmola region (with its center in Omsk) was formed. "
        "In 2007 the city was officially renamed Semey."
    )
    found = facts(text)
    assert not {(s, p) for s, p, o in found if o == "Omsk"} & {("Akmola region", "locatedIn"), ("Semey", "formerName")}


def test_degrees_and_prizes_that_share_their_noun_are_no_titles() -> None:
    text = (
        f"{FILM}A prominent scholar, Doctor of Technical Sciences (1942), Professor (1950), "
        "winner of the State (1952) and Lenin (1958) prizes."
    )
    assert "releaseDate" not in {p for _, p, _ in facts(text)}


def test_a_line_with_two_titles_and_a_country_heads_a_card() -> None:
    found = facts(
        "Sals (Salt) (Latvia, 1989)",
        "Newly restored print!",
        "Directed by Anna Weber",
        "Screenwriter: Erik Lind. Cast: Jan Holm, Eva Lind.",
        "Land of the Fathers (Latvia, 1966)",
        "Directed by Jan Orlov",
        "Screenwriter: Oleg Weber. Cast: Petr Holm.",
    )
    assert {("Sals", "director", "Anna Weber"), ("Land of the Fathers", "director", "Jan Orlov")} <= found
    assert ("Land of the Fathers", "screenwriter", "Erik Lind") not in found


def test_two_letters_are_an_initial() -> None:
    found = facts("The house was built by architects Iu. Ratushnyi, Z. Mustafina and B. Rzagaliev.")
    assert ("Iu. Ratushnyi", "occupation", "architect") in found


def test_a_decree_is_no_source() -> None:
    told = stances("According to the decree of the government, the Salt Museum was founded in Riga in 1920.")
    assert told[("Salt Museum", "inception", "1920")] == ("asserted", None)


def test_a_note_with_a_life_turns_to_whom_it_names() -> None:
    found = facts(
        "Erik Lind was a judge of the contest. The great poet Jan Holm (1840 — 1882) — akyn, singer and composer. "
        "He was born in Riga."
    )
    assert ("Jan Holm", "birthPlace", "Riga") in found
    assert ("Erik Lind", "birthPlace", "Riga") not in found


def test_a_village_in_what_is_a_district_today_was_not_that_district() -> None:
    found = facts("Anna Weber was born in the village of Saltovo, present-day Urdzhar District, in 1912.")
    assert "formerName" not in {p for _, p, _ in found}
