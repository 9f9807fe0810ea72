"""Nouns that stand for a named thing, seen in what is read of them."""

import pytest
from tests.reading import Fact, facts


@pytest.mark.parametrize(
    "text",
    [
        "The film, whose working title is “Grey Harbour”, was directed by Anna Weber.",
        "The new movie, the title of which is “Grey Harbour”, was directed by Anna Weber.",
        "The project – whose working title is “Grey Harbour” – was directed by Anna Weber.",
        "The project, tentatively titled “Grey Harbour”, was directed by Anna Weber.",
    ],
)
def test_a_noun_stands_for_the_title_behind_words_that_lead_to_it(text: str) -> None:
    assert ("Grey Harbour", "director", "Anna Weber") in facts(text)


def test_a_studio_of_another_sort_is_not_the_one_named_before() -> None:
    told = facts("Erik Holm worked at Mosfilm. In 1970 he married Anna Weber, an editor at the newsreel studio.")
    assert ("Anna Weber", "employer", "Mosfilm") not in told


def test_a_project_without_a_title_is_no_film() -> None:
    text = "“Grey Harbour” was shown in Osh. The project of the bridge was directed by Anna Weber."
    assert not [fact for fact in facts(text) if fact[1] == "director"]


def test_what_a_town_was_called_is_no_title() -> None:
    told = facts("Anna Weber lived in Astana, the city that was called Nur-Sultan from 2019 to 2022.")
    assert ("Astana", "formerName", "Nur-Sultan") in told


def test_a_film_named_in_a_bracket_is_not_the_one_spoken_of() -> None:
    told = facts(
        "Anna Weber directed a movie called “Grey Harbour”. "
        "The actor Erik Holm (known for the film “Salt Road”) and Jan Novak will act in the movie."
    )
    assert {value for film, name, value in told if film == "Grey Harbour" and name == "castMember"} == {
        "Erik Holm",
        "Jan Novak",
    }
    assert not [fact for fact in told if fact[0] == "Salt Road"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Latvia has few studios. Anna Weber was born in Cesis, in the north of the country.", "Latvia"),
        (
            "A film about soldiers in Latvia and another from Estonia were shot in Omsk, in the east of the country.",
            None,
        ),
        (
            "Latvia borders on Estonia. Latvia is small. Anna Weber lives in Cesis, in the north of the country.",
            "Latvia",
        ),
    ],
)
def test_the_country_is_the_one_that_is_spoken_of_most(text: str, country: str | None) -> None:
    assert {value for _, name, value in facts(text) if name == "locatedIn"} == ({country} if country else set())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A fire at the Lindau mill killed nine. The disaster ended in 1999.", True),
        ("A battle near Riga killed nine. The war ended in 1999.", True),
        ("A battle near Riga killed nine. The Omsk war ended in 1999.", False),
        ("A fire at the Lindau mill killed nine. The march ended in 1999.", False),
    ],
)
def test_a_noun_goes_on_about_an_event_of_its_kind_without_a_name_of_its_own(text: str, *, told: bool) -> None:
    named = {s for s, p, _ in facts(text) if p == "endDate"}
    assert (named <= {"fire at the Lindau mill", "battle near Riga"}) is told


def test_the_first_of_several_callings_before_a_name_is_nobody_told_of_before() -> None:
    text = "The school was founded by director Jan Weber. The Osh School is named after the director and actor Ada Ek."
    named = {fact for fact in facts(text) if fact[1] == "namedAfter"}
    assert named == {("Osh School", "namedAfter", "Ada Ek")}


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        (
            "The Linden Museum is in Riga. In 1960 the museum lent it to the Weber Museum. The museum closed in 1970.",
            {("Linden Museum", "dissolved", "1970")},
        ),
        (
            "Later on the union was set up with the help of the then head of the OSCE. In 1970 the union was closed.",
            set(),
        ),
    ],
)
def test_a_noun_that_a_sentence_is_about_stands_for_the_same_in_the_next(text: str, closed: set[Fact]) -> None:
    assert {fact for fact in facts(text) if fact[1] == "dissolved"} == closed
