"""Monuments and museums that no proper name names: "the monument to Weber", "the museum of local history"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import STOPS, Found, Text

TYPE, RULE, RANK = "Site", "memorial/noun", 35
_HONOURED = frozenset({"Person", "HistoricalEvent", "Event"})
_NEW, _LED, _FAR = frozenset({"a", "an"}), 5, 14
_CALLINGS, _CALLED_LONG, _LONGEST = frozenset({"Occupation", "Nationality"}), 6, 9


def with_memorials(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return the finds with the monuments that a noun names, without events that reach out of a monument's name."""
    found = [*memorials(text, finds, lexicon), *museums(text, finds, lexicon)]
    found += put_up(text, [*finds, *found], lexicon)
    return [*finds, *found]


def memorials(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the monuments that a noun names together with whom or what is honoured behind it."""
    nouns = lexicon.words("described", TYPE)
    taken = {token for find in finds for token in range(find.first, find.last)}
    honoured = {find.first: find for find in finds if find.type in _HONOURED}
    callings = {find.first: find for find in finds if find.type in _CALLINGS}
    passing = lexicon.words("offices", "passing") | lexicon.words("described", "lauded")
    to, calling = lexicon.words("described", "honouring"), lexicon.words("described", "called_a") | {","}
    for at, word in enumerate(text.words):
        called = text.word(at - 2) in calling and text.word(at - 3) != "there"
        if word not in nouns or at in taken or text.word(at + 1) not in to or called:
            continue
        last = _last(text, _past(text, at + 2, callings, passing), honoured, lexicon)
        if last is not None:
            yield Found(at, at + 1, TYPE, RULE, RANK, reach=(at, last))


def put_up(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return the only monument that an article brings in by its noun: "A memorial complex was opened in Osh"."""
    kinds = lexicon.words("described", "monumental")
    taken = {token for find in finds for token in range(find.first, find.last)}
    taken |= {token for find in finds if find.reach for token in range(*find.reach)}
    barred = lexicon.words("described", "no_monument")
    found = []
    for at, word in enumerate(text.lower):
        article = next((i for i in range(at - 1, max(-1, at - _LED), -1) if text.word(i) in _NEW), -1)
        called = text.word(at - 1) in kinds
        if word in kinds and text.word(at + 1) in lexicon.words("described", "in_memory"):
            continue
        if word not in lexicon.words("described", "in_memory" if called else "monuments") or at in taken or article < 0:
            continue
        first = at - called
        between = all(text.words[i].isalpha() and text.words[i].islower() for i in range(article + 1, at))
        told = _is_raised(text, at + 1, lexicon) or text.word(article - 1) in lexicon.words("described", "raises")
        if between and told and text.word(article - 1) not in barred:
            found.append(Found(at, at + 1, TYPE, RULE, RANK, reach=(first, at + 1)))
    return found if len(found) == 1 else []


def _is_raised(text: Text, start: int, lexicon: Lexicon) -> bool:
    """Tell whether it is said behind a noun, before the next stop, that something was put up."""
    raised, unraised = lexicon.words("described", "raised"), lexicon.words("described", "unraised")
    if text.word(start) == "of":
        return False
    for at in range(start, min(start + _FAR, len(text))):
        if at in text.breaks or text.word(at) in STOPS or text.word(at) in unraised:
            return False
        if text.word(at) in raised:
            return True
    return False


def museums(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the museums that a noun names together with what they show: "the museum of the victims of repression"."""
    taken = {token for find in finds for token in range(find.first, find.last)}
    topics, nouns = lexicon.words("described", "topics"), lexicon.words("described", "showing")
    passing = lexicon.words("described", "topical") | topics
    for at, word in enumerate(text.words):
        if word not in nouns or at in taken or text.word(at + 1) not in ("of", "for"):
            continue
        end = last = at + 2
        while end < len(text) and end - at < _LONGEST and end not in taken | text.breaks and text.words[end] in passing:
            end += 1
            last = end if text.words[end - 1] in topics else last
        if last > at + 2 and text.words[last - 1] in topics:
            yield Found(at, at + 1, TYPE, RULE, RANK, reach=(at, last))


def _past(text: Text, at: int, callings: dict[int, Found], passing: frozenset[str]) -> int:
    """Return where the name begins behind what somebody is called: "a monument to [the great Kazakh writer] Weber"."""
    end = at
    for start in range(at, at + _CALLED_LONG):
        if start in text.breaks or not (start < end or start in callings or text.word(start) in passing):
            break
        if start in callings:
            end = callings[start].last if callings[start].type == "Occupation" else end
    return end


def _last(text: Text, at: int, honoured: dict[int, Found], lexicon: Lexicon) -> int | None:
    """Return where the name of a monument ends: behind the person or event that it keeps in memory."""
    victims = " ".join(text.lower[at : at + 3]) in lexicon.words("described", "victims")
    start = at + 3 if victims else at
    start += text.word(start) == "the"
    found = honoured.get(start)
    if found is not None:
        return max(found.last, found.reach[1] if found.reach else 0)
    if not victims and text.word(at) == "the" and text.words[start] in lexicon.words("events", "nouns"):
        return start + 1
    events = lexicon.words("words", "HistoricalEvent") | lexicon.words("described", "losses")
    while victims and text.word(start + 1) in events:
        start += 1
    return start + 1 if victims and text.word(start) in events else None
