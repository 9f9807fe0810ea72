"""What the name of a body or festival lists: fields, aims, parts of the world and their countries."""

from __future__ import annotations

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Text


def comma_joins(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a comma parts two members of one list: "Theatre, Music and Cinema", "Asia, Africa and Europe"."""
    words = lexicon.words("institutions", "fields") | lexicon.words("institutions", "listed")
    behind = at + 2 if text.word(at + 1) == "and" else at + 1
    # "The Ministry of Culture, Health Minister A": a field before an office is that of another sentence's part.
    office = text.word(behind + 1) in lexicon.words("offices", "heads") or text.word(behind + 1) in lexicon.occupations
    return text.words[at - 1] in words and not office and not words.isdisjoint(text.words[behind : behind + 1])


def and_joins(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether an "and" joins two fields or parts of the world: "Art and Culture Fund", "Asian and Baltic"."""
    words = lexicon.words("institutions", "listed")
    if text.lower[at] != "and" or at + 1 >= len(text):
        return False
    before, behind = text.words[at - 1], text.words[at + 1]
    fields = lexicon.words("institutions", "fields")
    land = before in lexicon.words("institutions", "worlds") and behind in lexicon.countries.values()
    parts = land or (before in words and behind in words)
    return parts or (before in fields and behind in fields)


def small_goes_on(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a word written small goes on with a name.

    "Institute of music and choreography", "Festival of Turkic-speaking countries".
    """
    fields = lexicon.words("institutions", "small_fields")
    if text.lower[at] in fields:
        return text.lower[at - 1] in {"of", ","} or (text.lower[at - 1] == "and" and text.lower[at - 2] in fields)
    before = text.words[at - 1]
    peopled = before in lexicon.countries or before in lexicon.words("institutions", "listed")
    peopled = peopled or text.lower[at - 1] in lexicon.words("institutions", "speaking")
    return peopled and text.words[at] in lexicon.words("institutions", "peopled")
