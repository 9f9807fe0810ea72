import pytest
from tests.language import typed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zharkol is a village in the north.", ("Zharkol", "Settlement")),
        ("Oblako was released in 1990.", ("Oblako", "Film")),
        ("Set in Omsk, Winter Coat depicts a family of actors.", ("Winter Coat", "Film")),
        ("The Green Lamp (Kazakh: Jasyl sham) is a 1962 film.", ("The Green Lamp", "Film")),
        ("When Olga Weber was an editor at Mosfilm, she wrote.", ("Olga Weber", "Person")),
        ("At the Riga Film Festival in 1992 Tale of the Steppe won a prize.", ("Tale of the Steppe", "Film")),
        ("At the Riga Film Festival in 1992 Anna Weber won a prize.", ("Anna Weber", "Person")),
        ("At the Riga Film Festival in May Anna Weber won a prize.", ("Riga Film Festival", "Festival")),
        ("Starring Anna Weber, Two Fools tells of a friendship in a film town.", ("Two Fools", "Film")),
        ("Lentil Club, also called LC, is a rock band.", ("Lentil Club", "Organisation")),
    ],
)
def test_a_subject_is_what_its_sentence_says(text: str, expected: tuple[str, str]) -> None:
    assert expected in typed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The film was released in 1990.",
        "Production was shot in May.",
        "He was directed by her.",
        "Written by her, it failed.",
        "Starring Anna Weber and Otto Braun, it tells of a friendship.",
        "Olga Weber is Latvia's first doctor of science in film.",
    ],
)
def test_a_pronoun_or_a_common_noun_is_no_title(text: str) -> None:
    assert not [found for found in typed(text) if found[1] in {"Film", "Book"}]
