"""Which verbs and nouns say what somebody is, holds or is called."""

import pytest
from spacy.tokens import Token
from tests.language import annotate

from kgcine.parsing.copulas import appoints, is_copula, is_held, names_one, naming_verb, spending


def word(text: str, wanted: str) -> Token:
    return next(token for token in annotate(text).doc if token.text == wanted)


@pytest.mark.parametrize(
    ("text", "verb", "is_one"),
    [("Anna Weber was a teacher.", "was", True), ("Anna Weber met a teacher.", "met", False)],
)
def test_a_copula_says_what_somebody_is(text: str, verb: str, is_one: bool) -> None:
    assert is_copula(word(text, verb)) == is_one


def test_a_post_is_held_and_a_career_spent() -> None:
    assert is_held(word("Anna Weber held the post of director.", "post"))
    assert not is_held(word("Anna Weber held the door.", "door"))
    assert spending(word("Anna Weber began her career as an editor.", "career")) is not None


def test_who_is_appointed_or_named() -> None:
    assert appoints(word("Anna Weber named Jan Holm minister.", "named"))
    assert names_one(word("A schoolteacher named Anna Weber leads the way.", "named"))
    assert naming_verb(word("Since 2020 its director has been Anna Weber.", "director")) is not None
