"""Sentences in, their clauses in normal form out: one shape for each way of saying a thing."""

import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc
from tests.language import annotate

from kgcine.clauses import Clause, clauses_of
from kgcine.parsing.denoting import copula_of, same_as
from kgcine.parsing.predicates import is_hidden_verb, is_verb

# Verbs of a row, and the seconds that reading it may take: what doubles with each verb takes hours.
_ROW, _SECONDS = 40, 10.0


def clauses(sentence: str) -> dict[str, Clause]:
    """Return all clauses of the first sentence by their lemma."""
    doc = annotate(sentence).doc
    return {clause.lemma: clause for clause in clauses_of(next(doc.sents), lambda token: True)}


def roles(sentence: str, lemma: str) -> set[tuple[str, str]]:
    doc = annotate(sentence).doc
    found = clauses(sentence)[lemma]
    return {(argument.role, doc[argument.token].text) for argument in found.arguments}


@pytest.mark.parametrize(
    ("sentence", "lemma", "expected"),
    [
        ("Kovalenko directed the film.", "direct", {("agent", "Kovalenko"), ("object", "film")}),
        ("The film was directed by Kovalenko.", "direct", {("agent", "Kovalenko"), ("object", "film")}),
        ("The film, which was directed by Kovalenko, won.", "direct", {("agent", "Kovalenko"), ("object", "film")}),
        ("The film that Kovalenko directed won a prize.", "direct", {("agent", "Kovalenko"), ("object", "film")}),
        ("The film directed by Kovalenko won a prize.", "direct", {("agent", "Kovalenko"), ("object", "film")}),
        ("Kovalenko wrote and directed the film.", "direct", {("agent", "Kovalenko"), ("object", "film")}),
        ("Kovalenko wrote and directed the film.", "write", {("agent", "Kovalenko"), ("object", "film")}),
        ("Kovalenko wanted to direct the film.", "direct", {("agent", "Kovalenko"), ("object", "film")}),
        ("The film was shot and edited by Kovalenko.", "shoot", {("agent", "Kovalenko"), ("object", "film")}),
        (
            "Kovalenko gave Petrov a prize.",
            "give",
            {("agent", "Kovalenko"), ("indirect", "Petrov"), ("object", "prize")},
        ),
        ("Kovalenko moved from Riga to Paris.", "move", {("agent", "Kovalenko"), ("from", "Riga"), ("to", "Paris")}),
        ("Kovalenko set up a studio.", "set up", {("agent", "Kovalenko"), ("object", "studio")}),
    ],
)
def test_ways_of_saying_it_come_to_the_same_roles(sentence: str, lemma: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= roles(sentence, lemma)


@pytest.mark.parametrize(
    ("sentence", "lemma", "expected"),
    [
        ("Kovalenko is the director of the film.", "director", {("self", "Kovalenko"), ("of", "film")}),
        ("Kovalenko, the director of the film, left.", "director", {("self", "Kovalenko"), ("of", "film")}),
        ("The film's director is Kovalenko.", "director", {("self", "Kovalenko"), ("owner", "film")}),
        ("Kovalenko served as director of the film.", "director", {("self", "Kovalenko"), ("of", "film")}),
        ("Kovalenko was a writer and director.", "director", {("self", "Kovalenko")}),
        ("Kovalenko is the head and founder of the studio.", "head", {("self", "Kovalenko"), ("of", "studio")}),
        ("Her latest film was a success.", "film", {("owner", "Her"), ("modifier", "latest"), ("self", "success")}),
    ],
)
def test_nouns_say_what_they_denote(sentence: str, lemma: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= roles(sentence, lemma)


@pytest.mark.parametrize(
    ("sentence", "lemma", "absent"),
    [
        ("Kovalenko is an engineer and the founder of the studio.", "engineer", ("of", "studio")),
        ("Kovalenko was an actor, the son of Ivan Petrov and his wife Anna Weber.", "actor", ("self", "wife")),
    ],
)
def test_nouns_do_not_share_what_is_of_one_only(sentence: str, lemma: str, absent: tuple[str, str]) -> None:
    assert absent not in roles(sentence, lemma)


def test_a_second_place_behind_then_is_of_the_same_verb() -> None:
    found = roles("Kovalenko studied at the school and then at the academy.", "study")
    assert {("at", "school"), ("at", "academy")} <= found


def test_conjuncts_share_a_role() -> None:
    assert {("agent", "Weber"), ("agent", "Novak")} <= roles("Anna Weber and Paul Novak directed the film.", "direct")
    assert {("object", "film"), ("object", "play")} <= roles("Weber directed a film and a play.", "direct")


def test_what_the_parser_attached_itself_comes_first() -> None:
    found = clauses("Kovalenko made the film in Riga.")["make"]
    assert [argument.direct for argument in found.fillers("agent")] == [True]
    assert found.fillers("with") == []


@pytest.mark.parametrize(
    ("sentence", "lemma", "negated"),
    [
        ("Kovalenko did not direct the film.", "direct", True),
        ("Kovalenko never directed the film.", "direct", True),
        ("Kovalenko directed the film.", "direct", False),
        ("Kovalenko is not the director.", "director", True),
    ],
)
def test_negation_is_seen(sentence: str, lemma: str, negated: bool) -> None:
    assert clauses(sentence)[lemma].negated is negated


@pytest.mark.parametrize(
    ("sentence", "lemma", "passive"),
    [
        ("The film was made in Riga.", "make", True),
        ("The film made in Riga was long.", "make", True),
        ("Kovalenko made the film.", "make", False),
        ("Kovalenko had made the film.", "make", False),
    ],
)
def test_the_voice_is_told(sentence: str, lemma: str, passive: bool) -> None:
    assert clauses(sentence)[lemma].passive is passive


def test_a_copula_says_what_two_nouns_share() -> None:
    doc = annotate("Kovalenko became a director.").doc
    director = next(token for token in doc if token.text == "director")
    assert copula_of(director) is not None
    assert "Kovalenko" in {token.text for token in same_as(director)}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet=st.sampled_from("abc ,.'“”()?\n-–1A:;éИ⟦⟧"), max_size=60))
@example("1⟦::a;))1a.)“c;;c ⟧:1")
def test_arbitrary_words_give_clauses_inside_their_sentence(text: str) -> None:
    doc = annotate(text or "x").doc
    for sentence in doc.sents:
        for clause in clauses_of(sentence, lambda token: True):
            assert sentence.start <= clause.head < sentence.end
            head = doc[clause.head]
            assert (clause.kind == "verb") == (is_verb(head) or is_hidden_verb(head))
            assert all(0 <= argument.token < len(doc) for argument in clause.arguments)


def test_a_row_without_its_verb_that_a_noun_stands_outside_is_read() -> None:
    text = "Jan Holm, an old hand, directs; Erik Lund is the cook, Mirza, and Vera Lind the emir's mother."
    assert "mother" in clauses(text)


def test_a_long_row_of_verbs_takes_time_that_grows_with_it() -> None:
    row = ["Anna", *["sang"] * _ROW]
    heads = [1, 1, *range(1, _ROW)]
    doc = Doc(
        annotate("Anna sang.").doc.vocab,
        words=row,
        heads=heads,
        deps=["nsubj", "ROOT", *["conj"] * (_ROW - 1)],
        tags=["NNP", *["VBD"] * _ROW],
        pos=["PROPN", *["VERB"] * _ROW],
        lemmas=["Anna", *["sing"] * _ROW],
    )
    start = time.process_time()
    found = list(clauses_of(doc[:], is_verb))
    assert len(found) == _ROW
    assert time.process_time() - start < _SECONDS
