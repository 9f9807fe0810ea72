"""The works that follow another one are by the same person, where the sentence before is about that one."""

import pytest
from tests.reading import Fact, facts

BEGUN = "Jan Holm made his first film, “Salt Road”, in 1961. "

FOLLOW: list[tuple[str, Fact]] = [
    (BEGUN + "Then came “Winter Pasture” and, five years later, “The Judge”.",
     ("Winter Pasture", "director", "Jan Holm")),
    (BEGUN + "Then came “Winter Pasture” and, five years later, “The Judge”.", ("The Judge", "director", "Jan Holm")),
    (BEGUN + "“Winter Pasture” followed in 1965.", ("Winter Pasture", "director", "Jan Holm")),
    (BEGUN + "A second film, “Winter Pasture”, was banned.", ("Winter Pasture", "director", "Jan Holm")),
    (BEGUN + "“Winter Pasture” followed in 1965. His last was the comedy “The Judge”.",
     ("The Judge", "director", "Jan Holm")),
    ("Ida Stone played a nurse in the film “Salt Road”. Next was “Winter Pasture”.",
     ("Winter Pasture", "castMember", "Ida Stone")),
]  # fmt: skip

OTHERS: list[tuple[str, Fact]] = [
    # a report of prizes, another maker, a work that is no next one
    ("“Salt Road” by Jan Holm won the prize. Another film, “Winter Pasture”, got a diploma.",
     ("Winter Pasture", "director", "Jan Holm")),
    (BEGUN + "Then came “Winter Pasture” by Ida Stone.", ("Winter Pasture", "director", "Jan Holm")),
    (BEGUN + "“Winter Pasture” was shown in Riga.", ("Winter Pasture", "director", "Jan Holm")),
    ("Jan Holm and Ida Stone played in the film “Salt Road”. Next was “Winter Pasture”.",
     ("Winter Pasture", "castMember", "Ida Stone")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact"), FOLLOW)
def test_the_next_work_is_by_whom_the_text_tells_of(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(("text", "wrong"), OTHERS)
def test_a_work_of_somebody_else_follows_nothing(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)
