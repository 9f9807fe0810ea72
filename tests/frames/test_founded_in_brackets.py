"""When bodies and houses began, told in a bracket or before their names, and who is of a party or band."""

import pytest
from tests.reading import facts

BEGUN = {"inception", "memberOf"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Formed in 1994, the band Ulytau plays folk metal.", ("Ulytau", "inception", "1994")),
        ("The Linden Union (est. 1958) is housed in Almaty.", ("Linden Union", "inception", "1958")),
        ("Tulpar Studio (founded 1994) made it.", ("Tulpar Studio", "inception", "1994")),
        ("The Linden Museum (opened in 1930) is shut.", ("Linden Museum", "inception", "1930")),
        ("After its founding in 1854, Verny was a fort.", ("Verny", "inception", "1854")),
        ("Since the creation of Kazakhfilm in 1941 many films were made.", ("Kazakhfilm", "inception", "1941")),
        ("The lake rose with the completion of the Linden Dam in 1936.", ("Linden Dam", "inception", "1936")),
        ("He was succeeded by Anna Weber of the Ak Zhol party.", ("Anna Weber", "memberOf", "Ak Zhol party")),
        ("Erlan Seitov of the Alash Party joined the jury.", ("Erlan Seitov", "memberOf", "Alash Party")),
    ],
)
def test_when_a_body_began_and_who_is_of_it(text: str, told: tuple[str, str, str]) -> None:
    assert told in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "On the fiftieth anniversary of the founding of Kazakhfilm in 1991 a film was shown.",
        "Formed in 1994 in the shadow of Tulpar Studio, it plays on.",
        "The Linden Museum (closed 1930) is gone.",
        "Opponents of the Alash Party met.",
        "The widow of Anna Weber, of the party newspaper, spoke.",
        "The prize went to Anna Weber of the Linden Theatre.",
    ],
)
def test_what_only_sounds_like_a_beginning_tells_nothing(text: str) -> None:
    assert not {fact for fact in facts(text) if fact[1] in BEGUN}
