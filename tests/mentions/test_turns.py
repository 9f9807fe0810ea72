"""The label of a turn is no part of what is said behind it."""

from tests.language import annotate
from tests.reading import stances

from kgcine.mentions.turns import turns_of
from kgcine.model import Article


def article(*lines: str) -> Article:
    return annotate(*lines).article


TALK = (
    "The comedy “Fog” opens on Friday. We met its producer, Jan Berg.",
    "KINO: Your brother shot the film?",
    "BERG: He is a great cameraman, I think.",
    "KINO: And the crew?",
    "BERG: My editor, Olga Lund, came from Riga. I paid her in apples.",
    "KINO: What was in the papers?",
    "BERG: I have read that Vera Holm will play in “Fog”. It is nonsense.",
)


def test_what_is_said_begins_behind_the_label() -> None:
    told = stances(*TALK)
    assert told["Fog", "editor", "Olga Lund"] == ("reported", "Jan Berg")
    assert told["Fog", "castMember", "Vera Holm"][0] == "denied"
    assert not any(":" in part for fact in told for part in fact)


def test_a_label_in_small_letters_stays_with_its_line() -> None:
    lines = ("Fog, a comedy", "Director: Anna Weber", "Music: Jan Berg", "Director: Erik Holm", "Music: Olga Lund")
    assert turns_of(article(*lines)) == []


def test_one_speaker_makes_no_interview() -> None:
    assert turns_of(article("NOTE: The film is new.", "NOTE: It is long.", "NOTE: It is good.")) == []
