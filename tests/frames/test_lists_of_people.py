"""A calling with a capital is said of the one name behind it; "the university" is no academy; a phrase is nobody."""

import pytest
from tests.language import annotate
from tests.reading import facts


def test_each_has_his_own_calling() -> None:
    text = (
        "Among the first teachers were Azerbaijani writer Abdul Hasanov, Orientalist Professor P.K. Weber, Professor "
        "A.O. Lindau and other scholars."
    )
    told = {(s, o) for s, p, o in facts(text) if p == "occupation"}
    assert ("P.K. Weber", "orientalist") in told
    assert ("A.O. Lindau", "professor") in told
    assert not {("Abdul Hasanov", "orientalist"), ("A.O. Lindau", "orientalist"), ("P.K. Weber", "writer")} & told


def test_a_plural_is_said_of_all() -> None:
    told = {(s, o) for s, p, o in facts("Directors Anna Weber and Ivan Petrov were there.") if p == "occupation"}
    assert told == {("Anna Weber", "film director"), ("Ivan Petrov", "film director")}


def test_members_of_a_party_are_told_as_examples() -> None:
    told = facts("Several prominent Alash Party members, including Ivan Petrov and Jan Lind, were imprisoned in 1930.")
    assert {("Ivan Petrov", "memberOf", "Alash Party"), ("Jan Lind", "memberOf", "Alash Party")} <= told
    assert not [each for each in facts("Several family members including Ivan Petrov left.") if each[1] == "memberOf"]


def test_a_university_is_no_academy() -> None:
    text = "Lindau University invited teachers of the Eastern Science Academy. In 1930 the university was closed down."
    dissolved = {s for s, p, _ in facts(text) if p == "dissolved"}
    assert dissolved <= {"Lindau University"}


@pytest.mark.parametrize(
    "text",
    [
        "The moderator of the Panel was the well-known journalist Anna Weber.",
        "The moderator of the Panel was the well-known journalist, vice-president of the movement.",
    ],
)
def test_a_phrase_is_no_person(text: str) -> None:
    assert "The moderator of the Panel" not in {m.text for m in annotate(text).mentions}
