"""A sentence says that something is not so by its words, and a delay is no denial."""

import pytest
from tests.language import annotate

from kgcine.parsing.negation import is_denied, is_none, is_void


@pytest.mark.parametrize(
    ("sentence", "verb", "void"),
    [
        ("Anna Weber did not direct the film.", "direct", True),
        ("Anna Weber never directed a film.", "directed", True),
        ("Nobody directed the film.", "directed", True),
        ("She never worked there, nor did he study.", "study", True),
        ("It was not Anna Weber who directed the film.", "directed", True),
        ("The film was not released until 1991.", "released", False),
        ("Anna Weber directed the film.", "directed", False),
    ],
)
def test_a_verb_is_void_where_nobody_does_it(sentence: str, verb: str, *, void: bool) -> None:
    token = next(token for token in annotate(sentence).doc if token.text == verb)
    assert is_void(token) is void


def test_no_music_is_none_and_the_music_is_some() -> None:
    doc = annotate("No music was composed, and the score was lost.").doc
    assert {token.text: is_none(token) for token in doc if token.text in ("music", "score")} == {
        "music": True,
        "score": False,
    }


def test_who_is_said_not_to_be_it_is_denied() -> None:
    doc = annotate("The director was not Anna Weber.").doc
    assert is_denied(next(token for token in doc if token.text == "director"))
