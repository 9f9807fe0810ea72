"""What history and houses seem to be told of, and are not."""

import pytest
from tests.reading import facts, qualified


@pytest.mark.parametrize(
    ("text", "property_"),
    [
        ("The Kazakh newspaper Tan Weber wrote about it.", "country"),
        ("The Uyghur theatre in Osh opened in 1920.", "country"),
        ("In 1991 Anna Weber moved the play to Almaty.", "residence"),
        ("In 1991 Anna Weber moved her company to Almaty.", "residence"),
        ("The film won the FIPRESCI Prize at the Berlin festival in 1999.", "conferredBy"),
        ("The film received the Prize of the Ecumenical Jury at the Berlin festival.", "conferredBy"),
        ("The show was about the Great Famine. The curator Anna Weber opened it in Osh in 2014.", "location"),
        ("The Osh Theatre was founded in 1955 as the Riga Theatre’s branch.", "formerName"),
        ("A fort on the bank of the Ural River was founded in 1640 as Lindau Town.", "formerName"),
        ("Erik Holm met defeat at the hands of Otto Braun.", "killedBy"),
        ("Erik Holm was the chief architect of the new economic policy.", "occupation"),
        ("A commission of the State Duma headed by Erik Holm came to Osh.", "leader"),
        ("The town was formerly (1854–1921) Vernyi, (1921–94) Alma-Ata.", "deathDate"),
        (
            "The Reed Revolution began in autumn. Elections were held in 2005. "
            "In 2002, Erik Holm had resigned after police shot and killed five demonstrators in Osh.",
            "numberOfDeaths",
        ),
        ("Erik Holm, the former mayor of Tbilisi, returned to Georgia secretly.", "residence"),
        ("The Osh Museum is large. In 2013 the rebuilt museum was opened by the mayor.", "inception"),
        ("Twelve people were hurt in the Osh riots. The police put the number at 16.", "numberOfDeaths"),
    ],
)
def test_what_is_not_told(text: str, property_: str) -> None:
    assert not [each for each in facts(text) if each[1] == property_]


@pytest.mark.parametrize(
    "told",
    [
        ("In 1991 Anna Weber moved to Almaty.", ("Anna Weber", "residence", "Almaty")),
        ("In 1991 Anna Weber moved her family to Almaty.", ("Anna Weber", "residence", "Almaty")),
        ("The French newspaper Le Weber wrote about it.", ("Le Weber", "country", "French")),
    ],
)
def test_what_is_told_all_the_same(told: tuple[str, tuple[str, str, str]]) -> None:
    assert told[1] in facts(told[0])


def test_a_body_was_led_at_a_time() -> None:
    found = qualified("Anna Weber led the Kazakhfilm studio in the 1960s. Ivan Petrov headed the Osh Museum in 1964.")
    assert found["Kazakhfilm", "leader", "Anna Weber"] == {"pointInTime": "1960s"}
    assert found["Osh Museum", "leader", "Ivan Petrov"] == {"pointInTime": "1964"}
