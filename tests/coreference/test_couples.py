"""A plural stands for two or more whom the text has told of together, each of whom has the fact."""

import pytest
from tests.reading import facts

WED = "Jan Holm was born in Osh. In 1970 he married Ida Stone. "

BOTH: list[tuple[str, str, str, set[str]]] = [
    (WED + "Their daughter Malika is a sculptor.", "Malika", "parent", {"Jan Holm", "Ida Stone"}),
    (
        "Jan Holm died in Osh. His widow, Ida Stone, was ill. Their only daughter, Malika, is a sculptor.",
        "Malika",
        "parent",
        {"Jan Holm", "Ida Stone"},
    ),
    (WED + "The couple's daughter, Malika, is a sculptor.", "Malika", "parent", {"Jan Holm", "Ida Stone"}),
    (WED + "The couple had a daughter, Malika. They lived in Riga.", "Riga", "residence", {"Jan Holm", "Ida Stone"}),
    (
        "Ida Stone was married to the director Jan Holm. Their son, Marat Holm, became a cameraman.",
        "Marat Holm",
        "parent",
        {"Jan Holm", "Ida Stone"},
    ),
    (
        "Jan Holm and Ida Stone met in Riga. They founded the studio Ala in 1990.",
        "Ala",
        "founder",
        {"Jan Holm", "Ida Stone"},
    ),
    (
        "Jan Holm and Ida Stone directed the film “Fog”. Both were born in Osh.",
        "Osh",
        "birthPlace",
        {"Jan Holm", "Ida Stone"},
    ),
    (
        "Jan Holm and Paul Novak came to Riga. The two men were born in Osh.",
        "Osh",
        "birthPlace",
        {"Jan Holm", "Paul Novak"},
    ),
    (
        "Jan Holm and Paul Novak rode to Riga. Both were executed in Osh.",
        "Osh",
        "deathPlace",
        {"Jan Holm", "Paul Novak"},
    ),
    ("Jan Holm met Ida Stone in Riga. They were born in Osh.", "Osh", "birthPlace", set()),
    ("Jan Holm and Ida Stone met their pupils. They were born in Osh.", "Osh", "birthPlace", set()),
    ("Jan Holm and his wife Ida Stone came to Riga. Both men were born in Osh.", "Osh", "birthPlace", set()),
    ("Jan Holm and an actor met in Riga. They were born in Osh.", "Osh", "birthPlace", set()),
]


@pytest.mark.parametrize(("text", "end", "relation", "people"), BOTH)
def test_a_plural_stands_for_those_who_are_told_of_together(
    text: str, end: str, relation: str, people: set[str]
) -> None:
    found = {fact for fact in facts(text) if fact[1] == relation and end in fact}
    assert {other for fact in found for other in (fact[0], fact[2]) if other != end} == people


def test_a_child_with_a_parents_name_is_somebody_else() -> None:
    found = facts("Jan Holm is married to Ida Stone. They have four children: Jan, Paul, Anton and Vera.")
    assert ("Paul", "parent", "Ida Stone") in found
    assert ("Jan Holm", "parent", "Ida Stone") not in found
