"""Titles that nothing shows but their meaning in a bracket, a prize, or how many films they are."""

import pytest
from tests.language import typed

FILMS = [
    ("Nino Beridze got a prize for the lead in the film Chemi kalaki (My town).", "Chemi kalaki"),
    ("The main film award was given to Anna Weber for Winter of the Cranes.", "Winter of the Cranes"),
    ("The jury liked the almanac-film Winter in Four Letters by Anna Weber.", "Winter in Four Letters"),
]
NO_FILMS = [
    "Anna Weber dubbed foreign films. In 1980, she was named Honoured Actress of the Latvian Union.",
    "The Riga Center of Modern Culture opened on September 5. Films are shown there.",
    "The film prize was awarded to Anna Weber for Outstanding Contribution to Cinema.",
    "The film award was given to Anna Weber for Best Screenplay.",
    "The film prize was given to Anna Weber for Latvia.",
    "They saw three films of three towns – Riga, Osh and Tallinn – in May.",
    "They saw two films from young directors – Anders Bystrov and Petra Winter – in May.",
    "Two films by students of two towns, Riga and Osh, were shown.",
    "Two films by young directors, Anna Weber and Peter Braun, were shown.",
]


@pytest.mark.parametrize(("text", "title"), FILMS)
def test_what_a_sentence_tells_of_a_name_makes_it_a_title(text: str, title: str) -> None:
    assert (title, "Film") in typed(text)


@pytest.mark.parametrize("text", NO_FILMS)
def test_deeds_towns_people_and_other_meanings_are_no_films(text: str) -> None:
    assert "Film" not in {type_ for _, type_ in typed(text)}


def test_what_people_sing_is_no_film() -> None:
    assert ("Otau sazy", "Film") not in typed("A film was shown and they sang Otau sazy (Melody of the House) there.")


def test_a_conjunction_before_capitals_begins_no_title() -> None:
    found = typed("When TOL premiered in May at the Riga Festival, the film received a prize.")
    assert ("TOL", "Film") in found
    assert ("When the Rain Falls", "Film") in typed("When the Rain Falls premiered at the Riga Film Festival.")


def test_a_label_is_no_part_of_a_title_s_second_form() -> None:
    assert ("Мой дом", "Film") in typed("In the film 'Belonging' (Russian name 'Мой дом'), Weber tells of her life.")


DATED = "Turkmen films of those years were made outdoors. "


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (DATED + "Known are Kelin (The Bride, 1972) and Tuz (Salt, 1970).", "Kelin"),
        (DATED + "Known are Kelin (The Bride, 1972) and Tuz (Salt, 1970).", "Tuz"),
        (DATED + "In Kelin (The Bride, 1972) a girl is sold.", "Kelin"),
        (DATED + "Anna Weber, the director of Shakhs (The Contest, 1963), was born in Osh.", "Shakhs"),
        ("Ten Turkmen films\n\nBoran (The Storm, 1974)\n\nAn old man does not leave the set of a film.", "Boran"),
        (DATED + "The best of all is Ak keme (The White Ship, 1976).", "Ak keme"),
        (DATED + "The best of all is Oba koli (The Lake at Karatal, 1976).", "Oba koli"),
    ],
)
def test_a_name_whose_meaning_has_a_year_is_a_film(text: str, title: str) -> None:
    assert (title, "Film") in typed(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (DATED + "Anna Weber (The Bride, 1972) left the country.", "Anna Weber"),
        (DATED + "The director Orazov (The Bride, 1972) left the country.", "Orazov"),
        (DATED + "She played Aigul (The Bride, 1972) and Zhibek (The Storm, 1974).", "Zhibek"),
        (DATED + "He sent the Kelinov (The Karatal Fort, 1976) to Osh.", "Kelinov"),
        (DATED + "It won the Zoloto (Gold Medal, 1977) in Osh.", "Zoloto"),
        (DATED + "He had studied in Vgik (State Institute, 1980) before.", "Vgik"),
    ],
)
def test_who_made_or_played_in_a_film_with_its_year_is_none(text: str, name: str) -> None:
    assert (name, "Film") not in typed(text)
