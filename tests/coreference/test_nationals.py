"""Who is of one nation is not the one of another who was named before."""

import pytest
from tests.reading import facts

ANOTHER = [
    "The Armenian poet Emir Karimov wrote the script. The Persian poet was born in Osh.",
    "“Salt Road” is a film by the German director Anna Weber. The Kazakh director was born in Osh.",
]
SAME = [
    "The Armenian poet Emir Karimov wrote the script. The Armenian poet was born in Osh.",
    "The Kazakh director Emir Karimov made “Salt Road”. The Kazakhstani director was born in Osh.",
    "The Soviet director Emir Karimov made “Salt Road”. The Kazakh director was born in Osh.",
]


@pytest.mark.parametrize("text", ANOTHER)
def test_a_poet_of_another_nation_is_another(text: str) -> None:
    assert not {fact for fact in facts(text) if fact[1] == "birthPlace"}


@pytest.mark.parametrize("text", SAME)
def test_a_poet_of_the_same_nation_may_be_the_same(text: str) -> None:
    assert ("Emir Karimov", "birthPlace", "Osh") in facts(text)
