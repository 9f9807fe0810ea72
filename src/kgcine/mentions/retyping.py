"""A guessed name and the class that its context tells in, the name with that class and its whole extent out."""

from kgcine.classes import PLACES, WORKS
from kgcine.naming.tokens import Found, Text

#: The rule of names that only their context shows; the rules of names that it types begin with it.
GUESS = "context"
_ARTICLES = frozenset({"The", "A", "An"})


def retyped(text: Text, found: Found, told: str | None, *, person: bool) -> Found:
    """Give a guessed name the class that is told of it; ``person`` says that it begins with a given name.

    Without a class it stays, but for a person; a class says no more than the same one, and a place more than Place.
    """
    if told is None:
        return found._replace(type="Person") if person and found.type != "Person" else found
    if told == "Organisation" == found.type:
        return found._replace(rule=f"{GUESS}/{found.rule}")
    if told == found.type or (told == "Place" and found.type in PLACES):
        return found
    if person and told not in {"Person", "Organisation"} and found.last - found.first > 1:
        return found._replace(type="Person")
    before = found.first - 1
    led = told in WORKS and before >= 0 and text.words[before] in _ARTICLES and not text.opens(before)
    rule = f"{GUESS}/{found.rule}" if found.rule != GUESS else GUESS
    return found._replace(first=found.first - led, type=told, rule=rule)
