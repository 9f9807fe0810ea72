"""What the verb behind a sentence's subject makes of it: a film, a book, or nothing new."""

import pytest
from tests.language import annotate, typed

SUBJECTS = [
    ("Salt Road was directed by Anna Lee.", "Salt Road", "Film"),
    ("Silent Winter opened the festival.", "Silent Winter", "Film"),
    # Whose it is belongs to no title.
    ("Emir Karimov's Bopem opened the film festival.", "Bopem", "Film"),
    ("Emir Karimov came back. His Silent Winter opened the film festival.", "Silent Winter", "Film"),
    ("Silent Winter won the top prize at the film festival.", "Silent Winter", "Film"),
    ("Culture Minister Olga Weber opened the festival.", "Olga Weber", "Person"),
    ("President Olga Weber opened the festival.", "Olga Weber", "Person"),
    ("Governor Zhandarbek Dalabayev opened the festival.", "Zhandarbek Dalabayev", "Person"),
    ("Actress Olga Weber received the prize of the film festival.", "Olga Weber", "Person"),
]


@pytest.mark.parametrize(("text", "name", "type_"), SUBJECTS)
def test_a_film_is_no_person_with_a_calling(text: str, name: str, type_: str) -> None:
    named = [(m.text, m.type) for m in annotate(text).mentions if m.kind == "name" and m.start < len(name) + 20]
    assert (name, type_) in named
    assert not [each for each in named if each[1] == "Film" and each[0] != name]


@pytest.mark.parametrize(
    "text", ["Little Latvia has become the holder of a record in film festivals.", "She has become a film critic."]
)
def test_a_country_that_becomes_something_is_no_film(text: str) -> None:
    assert not [mention for mention in annotate(text).mentions if mention.type == "Film"]


@pytest.mark.parametrize("verbs", ["Written and", "Shot, edited and", "Written or"])
def test_verbs_that_open_a_sentence_are_no_title(verbs: str) -> None:
    found = annotate(
        f"The film Salt Road was shown in Riga. {verbs} directed by Anna Lee, it tells of a girl."
    ).mentions
    assert [mention.text for mention in found if mention.type == "Film"] == ["Salt Road"]


def test_the_short_form_of_a_festival_is_no_film() -> None:
    found = typed("The Lumen Film Festival (LFF) opens the film year. LFF takes place in Riga.")
    assert ("LFF", "Film") not in found


def test_somebody_from_a_town_is_no_film() -> None:
    found = typed("The film week ended.", "Said Ashirov from Shymkent won in the nomination ‘Best Newcomer’.")
    assert not any("Ashirov" in name for name, kind in found if kind == "Film")
    assert ("The Man from London", "Film") in typed("The film week ended.", "The Man from London won the main prize.")
