"""Whom pronouns stand for where somebody else is named nearer by, and where nobody is meant."""

import pytest
from tests.language import discuss
from tests.test_coref import led

OLEG = "Oleg Orlov"


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("Oleg Orlov studied in Riga. It was Ivan Serov who recommended him to the studio.", ("him", OLEG)),
        ("Oleg Orlov studied in Riga. It was the actor Ivan Serov who had noticed him in a play.", ("him", OLEG)),
    ],
)
def test_who_did_something_to_him_is_somebody_else(text: str, pronoun: tuple[str, str]) -> None:
    assert pronoun in led(discuss(text), "pronoun")


def test_a_kinsman_may_be_meant_who_meets_his_fate_in_the_same_sentence() -> None:
    text = "Oleg Orlov was born in Riga. His father Ivan Orlov was poor. He was working in Osh when he was arrested."
    assert OLEG not in [name for word, name in led(discuss(text), "pronoun") if word.lower() == "he"]


OTHERS = (
    "“Fog”, written by Ivan Serov, starred Pavel Kim as a miner. "
    "“Salt Road” opened in May. “Iron Road” had Jan Weber in the lead. “Grey Harbour” was banned."
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (f"Oleg Orlov was a cameraman. He made four films. {OTHERS} In 1976 he went to Osh.", [OLEG, OLEG]),
        (f"Oleg Orlov was a cameraman. He made four films. {OTHERS} His wife left for Osh.", [OLEG, OLEG]),
    ],
)
def test_whom_a_life_is_about_is_meant_again_behind_what_others_made(text: str, meant: list[str]) -> None:
    assert [name for _, name in led(discuss(text), "pronoun")] == meant


def test_who_acted_since_is_not_passed_over() -> None:
    told = f"Oleg Orlov was a cameraman. He made four films. {OTHERS} Ivan Serov fell ill. In 1976 he went to Osh."
    assert ("he", "Ivan Serov") in led(discuss(told), "pronoun")


@pytest.mark.parametrize(
    "told",
    [
        "The comedy is by Oleg Orlov, whom she married in 1970.",
        "It is by Oleg Orlov, with whom she lived in Riga.",
    ],
)
def test_whom_somebody_married_is_not_herself(told: str) -> None:
    assert ("she", "Anna Petrova") in led(discuss("Anna Petrova is an editor. " + told), "pronoun")
