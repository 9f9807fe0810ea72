"""Lives in the many wordings of biographies and obituaries: kin, guilt, schools, homes, posts and work."""

import pytest
from tests.reading import facts, qualified, stances

Fact = tuple[str, str, str]

KIN = [
    (
        "Anna Weber is survived by her husband, Paul Novak, and three grandchildren, Vera, Lena and Otto.",
        ("Anna Weber", "relative", "Lena"),
    ),
    ("Oleg Belov leaves a widow, the singer Vera Lind, and a son.", ("Oleg Belov", "spouse", "Vera Lind")),
    ("Oleg Belov leaves a wife, a son, Timur, and a cat.", ("Timur", "parent", "Oleg Belov")),
    (
        "Oleg Belov is a nephew of the poet Otto Braun and the grandson of the painter Paul Novak.",
        ("Paul Novak", "relative", "Oleg Belov"),
    ),
    (
        "Oleg Belov is a nephew of the poet Otto Braun and the brother of the painter Paul Novak.",
        ("Oleg Belov", "sibling", "Paul Novak"),
    ),
    (
        "Oleg Belov, a grandson of the poet Otto Braun and son of the painter Paul Novak, sings.",
        ("Oleg Belov", "parent", "Paul Novak"),
    ),
    ("Oleg Belov sang. One of his uncles, Paul Novak, played.", ("Oleg Belov", "relative", "Paul Novak")),
    ("Like her elder sister Vera, Anna Lind went to sea.", ("Anna Lind", "sibling", "Vera")),
    (
        "Anna Lind grew up in Osh with three sisters, the eldest of whom, Vera, sings.",
        ("Anna Lind", "sibling", "Vera"),
    ),
    ("Brothers Rustam and Timur Belov opened a shop.", ("Rustam", "sibling", "Timur Belov")),
    ("The wedding of Oleg Belov and Anna Lind was held in Osh.", ("Oleg Belov", "spouse", "Anna Lind")),
    ("Anna Lind was fathered by a miner named Paul Novak.", ("Anna Lind", "parent", "Paul Novak")),
]

LIVES = [
    ("The court found Oleg Belov guilty of fraud.", ("Oleg Belov", "convictedOf", "fraud")),
    ("The court handed Oleg Belov a suspended sentence on charges of libel.", ("Oleg Belov", "convictedOf", "libel")),
    ("Oleg Belov got five years on espionage charges.", ("Oleg Belov", "convictedOf", "espionage")),
    ("The judge gave Oleg Belov two years for theft.", ("Oleg Belov", "convictedOf", "theft")),
    (
        "Anna Lind has a degree in law from Osh University and a master's in film from Riga University.",
        ("Anna Lind", "educatedAt", "Riga University"),
    ),
    ("Anna Lind came to Riga in 1961 as a student.", ("Anna Lind", "residence", "Riga")),
    ("Anna Lind left Osh for Riga in 1992.", ("Anna Lind", "residence", "Riga")),
    ("Anna Lind was elected a deputy of the Supreme Soviet.", ("Anna Lind", "memberOf", "Supreme Soviet")),
    (
        "A member of the Communist Party and an ardent gardener, Anna Lind lives in Osh.",
        ("Anna Lind", "memberOf", "Communist Party"),
    ),
    (
        "The Film Union counts among its members the director Oleg Belov and the actress Anna Lind.",
        ("Anna Lind", "memberOf", "Film Union"),
    ),
    ("Oleg Belov's first job was at Kazakhfilm.", ("Oleg Belov", "employer", "Kazakhfilm")),
    ("Oleg Belov makes his living as a cameraman at Khabar.", ("Oleg Belov", "employer", "Khabar")),
    ("Oleg Belov earned his bread as a translator.", ("Oleg Belov", "occupation", "translator")),
    ("Oleg Belov began his career as a journalist.", ("Oleg Belov", "occupation", "journalist")),
    ("Oleg Belov's career as a translator began in Osh.", ("Oleg Belov", "occupation", "translator")),
    ("Oleg Belov was hired as an assistant director.", ("Oleg Belov", "occupation", "assistant director")),
    ("Oleg Belov rose to secretary of the Film Union.", ("Oleg Belov", "positionHeld", "secretary")),
    ("Anna Lind was born in the Dungan village of Karasu.", ("Anna Lind", "birthPlace", "Karasu")),
]


@pytest.mark.parametrize(("text", "fact"), KIN + LIVES)
def test_a_life_is_read_however_it_is_worded(text: str, fact: Fact) -> None:
    assert fact in facts(text)


def test_an_appointment_tells_the_post_and_of_what_it_is() -> None:
    found = qualified("Anna Lind's appointment as ambassador to Turkey came in 2009.")
    assert found["Anna Lind", "positionHeld", "ambassador"]["of"] == "Turkey"


@pytest.mark.parametrize(
    ("text", "ends", "role"),
    [
        ("Anna Lind, a granddaughter of the poet Paul Novak, sings.", ("Paul Novak", "Anna Lind"), "granddaughter"),
        (
            "Oleg Belov is the son of the poet Otto Braun and a nephew of the painter Paul Novak.",
            ("Paul Novak", "Oleg Belov"),
            "nephew",
        ),
    ],
)
def test_kin_are_called_by_their_kinship_alone(text: str, ends: tuple[str, str], role: str) -> None:
    assert qualified(text)[ends[0], "relative", ends[1]]["role"] == role


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Oleg Belov leaves two granddaughters, Aya Lind and Mira Lind.", {"sibling"}),
        ("Anna Lind was born in the Dungan village of Karasu.", {"locatedIn"}),
        ("Anna Lind made the film as a student.", {"occupation"}),
        ("They made Oleg Belov a general.", {"occupation"}),
        ("Anna Lind left Osh for a week.", {"residence"}),
        ("Anna Lind has a BA and an MFA.", {"educatedAt"}),
        ("Anna Lind was found not guilty of fraud.", {"convictedOf"}),
        ("The court gave Oleg Belov two years.", {"convictedOf"}),
        ("The wedding of Oleg Belov and Anna Lind's daughter was held in Osh.", {"spouse"}),
        ("The film's first screening was at Kazakhfilm.", {"employer"}),
    ],
)
def test_what_only_sounds_like_a_life_states_nothing(text: str, names: set[str]) -> None:
    told = {fact[1] for fact, (status, _) in stances(text).items() if status == "asserted"}
    assert not told & names
