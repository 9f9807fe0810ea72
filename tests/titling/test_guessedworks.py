"""Which of the works that the model guesses are films, where a text speaks of film."""

import pytest
from tests.language import annotate, annotator, lexicon

from kgcine.naming.tokens import Found, text_of
from kgcine.titling.guessedworks import guessed_work

GUESSED = [
    ("She directed [Silent Winter] in 1990.", "Film"),
    ("They chose [The Way of Salt] for the festival.", "Film"),
    ("She was named [Hero of Turkmenistan] for her films.", "Award"),
    ("He won a prize for [Achievement in Directing] there.", "Award"),
    ("The film is out via [Video on Demand] now.", None),
    ("It was chosen for [The Official Selection] there.", None),
    ("The [Golden Apple in the Panorama] section went on.", None),
    ("He played [Sultan in] a film.", ""),
    ("She is a [PhD] in film.", ""),
    ("The film was rated [X] there.", ""),
    ("The [Cinema of Latvia] began with films.", None),
    ("She saw the film [Cinema of Doors] there.", "Film"),
    ("[Leaving a Mark]", None),
    ("The [VII] film festival opened.", ""),
    ("It opened with [R Weber] as a guest.", "Person"),
    ("The drama [A Hero] won.", "Film"),
    ("She saw [M Is for Murder] there.", "Film"),
]


@pytest.mark.parametrize(("marked", "type_"), GUESSED)
def test_a_guessed_work_is_a_film_where_nothing_speaks_against_it(marked: str, type_: str | None) -> None:
    before, name, _ = marked.replace("[", "|").replace("]", "|").split("|")
    phrase = marked.replace("[", "").replace("]", "")
    text = text_of(phrase, [annotator().tokenize(phrase)], [0])
    tokens = text.covering(len(before), len(before) + len(name))
    assert tokens is not None
    assert guessed_work(text, Found(*tokens, "CreativeWork", "ner", 0), lexicon()) == type_


def test_a_verb_with_a_capital_in_a_bracket_leads_to_no_title() -> None:
    text = "Nujum (Stars in Broad Daylight). 1988. Latvia. Directed by Anna Weber. A film."
    assert "Broad Daylight" not in {mention.text for mention in annotate(text).mentions}


def test_a_calling_between_commas_is_no_house() -> None:
    text = "The festival is organized by Joshua Weber, Curator, Department of Film."
    assert "Curator" not in {mention.text for mention in annotate(text).mentions if mention.type != "Occupation"}
