import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.spelling import normalise, slug, transliterate, without_article


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S.S.R.", "USSR"),
        ("Viktor Tsoi", "VIKTOR  TSOI"),
        ("Palme d'Or", "Palme d’Or"),
        ("Aqtöbe", "Aqtobe"),
        ("Alma-Ata", "Alma Ata"),
        ("K.N.B", "KNB"),
        ("ﬁlm", "film"),
        ("Игла", "ИГЛА"),
        ("J. V. Stalin", "J V Stalin"),
    ],
)
def test_what_never_tells_two_names_apart_is_folded(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Killer", "The Killer"), ("Қыз", "Кыз"), ("май", "маи"), ("Nomad", "Nomads"), ("Rocky 2", "Rocky 3")],
)
def test_what_may_tell_two_names_apart_is_kept(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


def test_only_a_leading_article_goes() -> None:
    assert without_article(normalise("The Man in the Moon")) == "man in the moon"
    assert without_article("theatre") == "theatre"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The Needle", "the-needle"),
        ("Ахмет Байтұрсынұлы", "akhmet-baitursynuly"),
        ("Әлихан Бөкейхан", "alikhan-bokeikhan"),
        ("Щорс", "shchors"),
        ("Иваново детство", "ivanovo-detstvo"),
        ("Nūr-Sūltan", "nur-sultan"),
        ("Qaraǵandy", "qaragandy"),
        ("Palme d'Or", "palme-dor"),
        ("Version 1.5", "version-1-5"),
        ("U.S.S.R.", "ussr"),
        ("七人の侍", "七人の侍"),
        ("…", "x"),
        ("Ünal İnanç", "unal-inanc"),
    ],
)
def test_slugs_are_latin_where_the_letters_have_a_latin_form(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_a_long_title_is_cut_between_words() -> None:
    made = slug("word " * 40)
    assert len(made) <= 80 and made.endswith("word")


@given(st.text(max_size=40))
def test_a_slug_is_stable_and_fit_for_an_iri(name: str) -> None:
    made = slug(name)
    assert made and made == slug(made)
    assert all(letter.isalnum() or letter == "-" for letter in made)


@given(st.text(max_size=40))
def test_folding_a_folded_name_changes_nothing(name: str) -> None:
    assert normalise(normalise(name)) == normalise(name)


@given(st.text("абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі ", max_size=30))
def test_no_cyrillic_letter_is_left(name: str) -> None:
    assert transliterate(name).isascii()
