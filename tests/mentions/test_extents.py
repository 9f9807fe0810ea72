"""A church in a country is that country's body, a railway none of the towns that it joins."""

import pytest
from tests.language import annotate
from tests.reading import facts


def names(text: str) -> set[tuple[str, str]]:
    return {(m.text, m.type or "") for m in annotate(text).mentions}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Lutheran Church in Latvia was led by Anna Weber.", "Lutheran Church in Latvia"),
        ("The Council of Churches in Armenia was founded in 1995.", "Council of Churches in Armenia"),
        ("The US Embassy in Kyrgyzstan was opened in 1992.", "US Embassy in Kyrgyzstan"),
    ],
)
def test_a_body_in_a_country_is_another_body(text: str, name: str) -> None:
    assert name in {each for each, _ in names(text)}


def test_the_body_of_a_country_is_headed_and_not_the_whole() -> None:
    found = facts("The Lutheran Church met. The Lutheran Church in Latvia was led by Anna Weber.")
    assert ("Lutheran Church in Latvia", "leader", "Anna Weber") in found
    assert ("Lutheran Church", "leader", "Anna Weber") not in found


def test_a_calling_in_capitals_is_no_body() -> None:
    assert "Film Critic" not in {
        name
        for name, type_ in names("Otto Holm, Film Critic and Program Director; Ida Lind.")
        if type_ == "Organisation"
    }


def test_what_a_law_is_about_is_no_body() -> None:
    assert "Mass Media" not in {each for each, _ in names("They criticised the Law on Mass Media of Kazakhstan.")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Turkestan–Siberia Railway was built in 1930.", "Turkestan–Siberia Railway"),
        ("He was born at a halt of the Tashkent-Orenburg railway.", "Tashkent-Orenburg railway"),
    ],
)
def test_a_railway_is_named_by_its_ends(text: str, name: str) -> None:
    assert (name, "Organisation") in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Union of Cinematographers in Kazakhstan met in 1999.",
        "The church in Kazakhstan was built in 1999.",
        "He came from Moscow by railway.",
        "In Tashkent the railway workers struck in 1905.",
    ],
)
def test_others_keep_their_extent(text: str) -> None:
    assert not {each for each, type_ in names(text) if type_ and (" in " in each or each.endswith("railway"))}


def test_what_a_body_is_of_is_not_the_body() -> None:
    text = (
        "The Young Khivans Society was founded in Khiva in 1909. In January 1920 the Bureau of the Young Khivans "
        "Society was set up in Tashkent."
    )
    found = {(s, o) for s, p, o in facts(text) if p == "inception"}
    assert ("Young Khivans Society", "1909") in found
    assert ("Young Khivans Society", "1920-01") not in found


@pytest.mark.parametrize(
    "text",
    [
        "The Director-General is Nikolay Petrov. The archive keeps films.",
        "Anna Weber, the director general of the archive, resigned.",
    ],
)
def test_a_director_general_directs_no_films(text: str) -> None:
    assert "film director" not in {o for _, p, o in facts(text) if p == "occupation"}


def test_what_is_housed_in_a_town_is_there() -> None:
    text = "The Weber Museum is housed in the village of Lindau."
    assert ("Weber Museum", "locatedIn", "Lindau") in facts(text)
    assert not [each for each in facts("The Weber Museum is housed in a palace.") if each[1] == "locatedIn"]
