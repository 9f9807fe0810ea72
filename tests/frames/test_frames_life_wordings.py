"""What lives are told in: common wordings, and what is only like them."""

import pytest
from tests.reading import Fact, facts


def test_kin_of_the_same_surname_do_not_take_the_surname_over() -> None:
    found = facts("Anna Demir was born in Izmir. Her father Murat Demir was a doctor. Demir grew up in Ankara.")
    assert ("Anna Demir", "residence", "Ankara") in found
    assert not {each for each in found if each[0] == "Murat Demir" and each[1] == "residence"}


def test_who_acted_in_films_such_as_these_is_in_their_casts() -> None:
    found = facts("Anna Belova acted in 35 films, including “Red Wind” (1970) and “Bread” (1977).")
    assert {("Red Wind", "castMember", "Anna Belova"), ("Bread", "castMember", "Anna Belova")} <= found


def test_a_parody_of_a_series_is_not_by_its_hero() -> None:
    found = facts("He made his first film, “Diamond 33”, a parody of the James Bond series.")
    assert not {each for each in found if each[2] == "James Bond"}


WORDED = [
    (
        "She is known for the productions of “Silk Road” and “Grey Shore” by Marat Bek, and for films.",
        ("Grey Shore", "author", "Marat Bek"),
    ),
    (
        "Anna Weber was awarded the orders “Shukhrat” (2000), “Tabys” (2014) and “Mekhnat” (2020).",
        ("Anna Weber", "awardReceived", "Shukhrat"),
    ),
    (
        "The novels “Grey Sea” (1990), “Iron Road” (1992) and “Salt Town” are by Ivan Petrov.",
        ("Iron Road", "publicationDate", "1992"),
    ),
    ("Oleg Belov directed 14 films, including “Red Wind” and “Bread”.", ("Bread", "director", "Oleg Belov")),
    (
        "The film actor Oleg Belov came. His best-known roles were in “Salt” and “Snow”.",
        ("Snow", "castMember", "Oleg Belov"),
    ),
    (
        "Oleg Belov came. His awards include the State Prize and the Order of Lenin.",
        ("Oleg Belov", "awardReceived", "Order of Lenin"),
    ),
    (
        "Among the awards presented to the actress Anna Belova are the Order of Parasat and the Lenin Prize.",
        ("Anna Belova", "awardReceived", "Lenin Prize"),
    ),
    (
        "Oleg Belov (1931-2003) was a Soviet film director, People's Artist of the Kazakh SSR (1972), and a teacher.",
        ("Oleg Belov", "awardReceived", "People's Artist of the Kazakh SSR"),
    ),
    (
        "Oleg Belov graduated from the Ostrovsky Institute of Arts in Tashkent in 1960 and Moscow State University.",
        ("Oleg Belov", "educatedAt", "Moscow State University"),
    ),
    ("Oleg Belov was born in Osh into the family of the singer Anna Kim.", ("Oleg Belov", "parent", "Anna Kim")),
    ("The Abai Centre opened in 1990. The centre was headed by Oleg Belov.", ("Abai Centre", "leader", "Oleg Belov")),
    (
        "Anna Belova was a composer. The legendary composer was born in 1924 in Osh.",
        ("Anna Belova", "birthDate", "1924"),
    ),
]


@pytest.mark.parametrize(("text", "fact"), WORDED)
def test_lives_are_told_in_common_wordings(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Oleg Belov never directed films such as “Red Wind”.",
        "Oleg Belov was born in Osh into the family of Anna Kim's doctor.",
        "Oleg Belov was born into a family of doctors, and Anna Kim is a poet.",
        "Oleg Belov came. His favourite awards ceremony is the Golden Globe Awards.",
    ],
)
def test_what_is_like_such_a_wording_states_nothing(text: str) -> None:
    assert not {each for each in facts(text) if each[1] in {"director", "parent", "awardReceived"}}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber acted in films. She was awarded the orders “Shukhrat” (2000) and “Mekhnat” (2020).",
        "The novels “Grey Sea” (1990) and “Iron Road” (1992) were filmed.",
    ],
)
def test_what_a_row_is_called_at_its_beginning_makes_no_films_of_its_others(text: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == "releaseDate"]
