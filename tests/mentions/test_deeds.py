"""Events that only a verb tells of."""

import pytest
from tests.language import annotate

RULE = "event/deed"


def told(*blocks: str) -> list[str]:
    return [each.text for each in annotate(*blocks).mentions if each.rule == RULE]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Troops opened fire on the square in Omsk on 3 May 1911. Forty people died.",
         "troops opened fire on the square in Omsk"),
        ("On 3 May 1911 police fired on bakers near Omsk, and nine were killed.", "police fired on bakers near Omsk"),
        ("The rebels stormed Omsk on 5 May 1878 and 90 people were killed.", "rebels stormed Omsk"),
        ("Soldiers massacred 300 villagers in Osh in December 1919.", "soldiers massacred 300 villagers in Osh"),
        ("The lead smelter exploded on 14 May 1990, and 620 people were injured.", "lead smelter exploded"),
        ("At least 26 farmers were killed in May 1911 when guards blocked the road and fired into the column.",
         "guards blocked the road and fired into the column"),
        ("Omsk is a town that became known in 1911 when police fired into a crowd of bakers, killing six.",
         "police fired into a crowd of bakers"),
        ("In May 1911 the Danes were deported to Siberia.", "Danes were deported"),
        ("In 1911, almost 17,000 Danes who had settled in Omsk were deported to Siberia.",
         "Danes who had settled in Omsk were deported"),
    ],
)  # fmt: skip
def test_what_was_done_names_the_event(text: str, name: str) -> None:
    assert told(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Troops did not open fire on the square in Omsk on 3 May 1911. Forty people died.",
        "Troops would have fired on bakers in Omsk on 3 May 1911. Nine people died.",
        "In the film police fired on bakers in Omsk in 1911. Nine people died.",
        "The museum opened in Omsk in 1911. Nine people died.",
        "The studio fired Anna Weber in Omsk in 1911. Nine people died.",
        "He shot three films in Omsk in 1911.",
        "Anna Weber killed three people in Omsk in 1911.",
        "They stormed out in Omsk in 1911, and nine people died.",
        "Critics attacked the play in Omsk in 1911.",
        "Police fired on bakers. Nine people died.",
        "Three Danes were deported to Siberia in 1911.",
        "Danes were deported to Siberia.",
        "In 1938 some 214 people were shot in Omsk.",
        "During the Omsk riots of 1911 police fired on bakers in Omsk. Nine people died.",
    ],
)
def test_what_is_no_event(text: str) -> None:
    assert told(text) == []


def test_a_noun_close_behind_names_it_and_one_further_on_goes_on_about_it() -> None:
    assert told("A bus crashed near Omsk on 4 May 2003. Nine people died. The crash was investigated.") == []
    first, second = (
        "Police fired on bakers in Omsk on 4 May 1911. Nine people died.",
        "The shooting was never investigated.",
    )
    found = annotate(first, second).mentions
    assert [each.text for each in found if each.type == "HistoricalEvent"] == ["police fired on bakers in Omsk"]
