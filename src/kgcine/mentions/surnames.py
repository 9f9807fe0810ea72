"""The names of a text in, its persons' double surnames out wherever they stand alone: "Serova-Kim"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from kgcine.classes import PLACES, WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import OWNS, Found, Text

# So long is no given name.
_INITIAL, _LEAST = 2, 4
_TOWNS = PLACES - {"Country"}


def with_double(text: Text, finds: Iterable[Found], guessed: frozenset[str], lexicon: Lexicon) -> list[Found]:
    """Return the finds with the double surnames that stand alone, as persons also where the model guesses otherwise."""
    known = persons(text, finds, guessed, lexicon)
    known = _namesakes_of_places(text, known, lexicon)
    return [*known, *doubled(text, known, lexicon.words("contexts", "families"))]


def doubled(text: Text, finds: Iterable[Found], families: frozenset[str]) -> Iterator[Found]:
    """Yield the double surnames that no find covers, but for those of a whole family."""
    finds = list(finds)
    taken = {at for found in finds for at in range(found.first, found.last)}
    surnames = {words for found in finds if found.type == "Person" and (words := _surname(text, found))}
    for words in sorted(surnames):
        for at in range(len(text) - len(words) + 1):
            end = at + len(words)
            if text.words[at] != words[0] or text.words[at:end] != words or text.word(end) in families:
                continue
            if taken.isdisjoint(range(at, end)):
                yield Found(at, end, "Person", "person/again", 0)


def persons(text: Text, finds: Iterable[Found], guessed: frozenset[str], lexicon: Lexicon) -> list[Found]:
    """Take what the model guesses at for a person where it is the surname of one: a double one, or one right here.

    Behind words that place something a name is that of a place or a thing. Who owns a title made it.
    """
    placing = lexicon.words("contexts", "placing")
    finds = list(finds)
    people = [found for found in finds if found.type == "Person"]
    double = {_surname(text, found) for found in people} - {()}
    plain = {text.words[found.last - 1 : found.last] for found in people if found.last - found.first > 1}
    plain -= {text.words[found.first : found.last] for found in finds if _placed(text, found.first, placing)}

    works = {found.first for found in finds if found.type in WORKS}
    endings = tuple(lexicon.rules["persons"]["surname_endings"])

    def borne(found: Found) -> bool:
        words = text.words[found.first : found.last]
        maker = text.word(found.last) in OWNS and found.last + 1 in works and words[-1].endswith(endings)
        return words in double or words in plain or (maker and len(words) == 1)

    return [
        found._replace(type="Person", rule="person/again")
        if found.rule in guessed and found.type != "Person" and borne(found)
        else found
        for found in finds
    ]


def with_single(text: Text, finds: Sequence[Found], lexicon: Lexicon, common: frozenset[str]) -> list[Found]:
    """Return the finds with the surnames that stand alone behind a full name and that the model has not seen."""
    named = [find for find in finds if find.value is None]
    taken = {at for find in finds for at in range(find.first, find.last)}
    others = {text.words[at] for find in named if find.type != "Person" for at in range(find.first, find.last)}
    first: dict[str, int] = {}
    for find in named:
        word = text.words[find.last - 1]
        plain = len(word) >= _LEAST and word.isalpha() and word.lower() not in common and word not in others
        if find.type == "Person" and find.last - find.first > 1 and plain:
            first.setdefault(word, find.last)
    families = lexicon.words("contexts", "families")
    again = [
        Found(at, at + 1, "Person", "person/again", 0)
        for at, word in enumerate(text.words)
        if at > first.get(word, len(text)) and at not in taken and _stands_alone(text, at, families)
    ]
    return sorted([*finds, *again], key=lambda find: find.first)


def _stands_alone(text: Text, at: int, families: frozenset[str]) -> bool:
    """Tell whether no other capital, hyphen or family stands beside a surname."""
    before = at not in text.breaks and text.capital(at - 1) and not text.opens(at - 1)
    behind = at + 1 not in text.breaks and text.capital(at + 1)
    return not before and not behind and not hyphened(text, at) and text.word(at + 1) not in families


def _namesakes_of_places(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Take a listed town for a person behind the first full name of one who is called so: "Aldiyar Osh … Osh made".

    In a text that also tells of the town, and in a row of names, it stays one.
    """
    placing, row = lexicon.words("contexts", "placing"), lexicon.words("contexts", "row")
    placed = {text.words[f.first : f.last] for f in finds if f.type in PLACES and _placed(text, f.first, placing)}
    borne: dict[tuple[str, ...], int] = {}
    starts, ends = ({f.first for f in finds if f.value is None}, {f.last for f in finds if f.value is None})
    for found in finds:
        words = text.words[found.first : found.last]
        sure = found.rule != "ner" or words[0] in lexicon.given_names
        if found.type == "Person" and len(words) > 1 and sure and words[-1:] not in placed:
            borne.setdefault(words[-1:], found.last)

    def named(found: Found) -> bool:
        first = borne.get(text.words[found.first : found.last])
        before = text.word(found.first - 1) in row and (found.first - 1 in ends or text.word(found.first - 1) != ",")
        behind = text.word(found.last) in row and (found.last + 1 in starts or text.word(found.last) != ",")
        return first is not None and first < found.first and not before and not behind

    return [
        found._replace(type="Person", rule="person/again") if found.type in _TOWNS and named(found) else found
        for found in finds
    ]


def _placed(text: Text, at: int, placing: frozenset[str]) -> bool:
    """Tell whether a name is that of a place or thing by the words before it: "in A", "the village of A"."""
    return text.word(at - (2 if text.word(at - 1) == "of" else 1)) in placing


def with_given(text: Text, finds: Iterable[Found], small: Callable[[int], bool]) -> list[Found]:
    """Return the finds, a surname widened by the given name before it that the model has not seen.

    ``small`` tells whether a word with a capital is none of a name: "Director". Only surnames that another person of
    the text bears with a given name are widened.
    """
    finds = list(finds)
    taken = {at for found in finds for at in range(found.first, found.last)}
    borne = {text.words[found.last - 1] for found in finds if found.type == "Person" and found.last - found.first > 1}
    alone = {found.first for found in finds if found.type == "Person" and found.last - found.first == 1}
    wide = []
    for at, word in enumerate(text.words):
        free = at in alone or at not in taken
        given = at and text.capital(at - 1) and at - 1 not in taken and len(text.words[at - 1]) > _INITIAL
        if word in borne and free and given and at not in text.breaks and not text.opens(at - 1) and not small(at - 1):
            wide.append(Found(at - 1, at + 1, "Person", "person/again", 0))
    starts = {found.last - 1 for found in wide}
    return [*(found for found in finds if not (found.first in starts and found.first in alone)), *wide]


def hyphened(text: Text, at: int) -> bool:
    """Tell whether a word is only a part of a word with a hyphen."""
    before = text.word(at - 1) == "-" and text.glued(at - 1)
    return before or (text.word(at + 1) == "-" and text.glued(at + 1))


def _surname(text: Text, found: Found) -> tuple[str, ...]:
    """Return the words of a surname with a hyphen, nothing where it has none or no name stands before it."""
    first = found.last - 1
    while first - 2 > found.first and text.words[first - 1] == "-" and text.glued(first - 1) and text.glued(first):
        first -= 2
    whole = first < found.last - 1 and first > found.first
    return text.words[first : found.last] if whole else ()


def kin_of(text: Text, names: Iterable[Found], lexicon: Lexicon) -> frozenset[str]:
    """Return the first and last words of the persons that are named in full."""
    full = [f for f in names if f.type == "Person" and f.last - f.first > 1 and _sure(text, f, lexicon)]
    words = {text.words[i] for f in full for i in (f.first, f.last - 1)}
    return frozenset(word for word in words if len(word) > 2 and word[0].isupper() and word[-1] != ".")


def _sure(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether more than the model's guess makes a person of a name."""
    words = text.words[found.first : found.last]
    endings = tuple(lexicon.rules["persons"]["surname_endings"])
    return found.rule != "ner" or words[0] in lexicon.given_names or words[-1].lower().endswith(endings)
