"""Where the title stands behind a part that somebody plays: "her role as Vera in Salt Road"."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, OWNS, QUOTES, STOPS, Found, Text
from kgcine.titling.staging import on_stage

_REACH, _SENTENCE, _AHEAD, _PAIR = 5, 60, 10, 2
_TITLES = frozenset({"The", "A", "An"})
_PLACED = frozenset({"GPE", "LOC", "FAC", "ORG"})
_LABELLED = frozenset({":", "–", "—"})


def behind_parts(text: Text, lexicon: Lexicon) -> Iterator[int]:
    """Yield where a title may begin: behind a part, the name that it has, and "in"."""
    behind = lexicon.words("titles", "played_in")
    parts, links = lexicon.words("titles", "played"), lexicon.words("titles", "played_as")
    for at in range(len(text) - 4):
        if text.lower[at] not in parts or text.lower[at + 1] not in links:
            continue
        first = at + 2 + (text.word(at + 2) == "the")
        last = first
        while last - first < _REACH and last not in text.breaks and text.capital(last):
            last += 1
        if last > first and text.word(last) in behind and text.capital(last + 1) and last + 1 not in text.breaks:
            yield _past_maker(text, last + 1)
    yield from _behind_verbs(text, lexicon)
    yield from _behind_partners(text, lexicon)
    yield from _behind_rows(text, lexicon)


def _behind_verbs(text: Text, lexicon: Lexicon) -> Iterator[int]:
    """Yield where a title may begin behind a verb and the part: "played Vera in The Well"."""
    verbs = lexicon.words("titles", "playing")
    for at in range(len(text) - 4):
        if text.lower[at] in verbs and text.capital(at + 1):
            first = past_part(text, at + 1, min(len(text), at + _AHEAD), lexicon)
            placed = any(n.first <= first < n.last and n.label in _PLACED for n in text.named)
            on = text.word(first + 1) in lexicon.words("titles", "joints_sure") and text.capital(first + 2)
            told = text.words[first] in _TITLES or ((text.capital(first + 1) or on) and not placed)
            if (
                first > at + 1
                and told
                and not _by_an_author(text, first, lexicon)
                and not _staged(text, first, lexicon)
            ):
                yield first


def _behind_partners(text: Text, lexicon: Lexicon) -> Iterator[int]:
    """Yield where a title may begin behind who else stars: "starred opposite Anna Weber in The Well"."""
    verbs, beside = lexicon.words("titles", "starring"), lexicon.words("titles", "star_beside")
    behind = lexicon.words("titles", "played_in")
    for at in range(len(text) - 4):
        if text.lower[at] not in verbs or text.lower[at + 1] not in beside:
            continue
        last = at + 2
        while (
            last - at < _AHEAD and last not in text.breaks and (text.capital(last) or text.word(last) in {"and", ","})
        ):
            last += 1
        if last > at + 2 and text.word(last) in behind and text.capital(last + 1) and last + 1 not in text.breaks:
            yield _past_maker(text, last + 1)


def _by_an_author(text: Text, first: int, lexicon: Lexicon) -> bool:
    """Tell whether an author stands behind a title, which may be a play then: "Vera in The First Frost by A"."""
    last = first
    while text.capital(last):
        last += 1
    return text.word(last) in lexicon.words("titles", "authored_by")


def _behind_rows(text: Text, lexicon: Lexicon) -> Iterator[int]:
    """Yield where titles may begin behind the parts of a row: "roles including Vera in Salt Road and Olga in Fog"."""
    many, links = lexicon.words("titles", "played_many"), lexicon.words("titles", "such_as")
    for at in range(len(text) - 4):
        if text.lower[at] not in many:
            continue
        first = next((i for i in range(at + 1, min(len(text), at + _AHEAD)) if text.lower[i] in links), None)
        if first is not None:
            yield from _row_from(text, first, lexicon)


def _row_from(text: Text, first: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield where titles may begin in a row of parts; only the first needs a name before it: "the mother in Fog"."""
    behind, joints = lexicon.words("titles", "played_in"), lexicon.words("titles", "joints")
    told = False
    for i in range(first, min(len(text) - 2, first + _SENTENCE)):
        if i in text.breaks or text.words[i] in STOPS:
            return
        next_ = next((at for at in range(i + 2, min(len(text), i + _REACH)) if text.lower[at] not in joints), i)
        goes_on = next_ > i and text.capital(next_)
        named = text.capital(i - 1) or (told and text.words[i - 1].isalpha())
        if text.lower[i] in behind and named and text.capital(i + 1) and goes_on and not _staged(text, i + 1, lexicon):
            told = True
            yield _past_maker(text, i + 1)


def _past_maker(text: Text, at: int) -> int:
    """Step over a maker's full name before a title: "Vera in Jan Holm's Fog"."""
    owned = text.capital(at) and text.capital(at + 1) and text.word(at + 2) in OWNS and text.capital(at + 3)
    return at + 3 if owned else at


def _staged(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether the sentence of a title speaks of the theatre."""
    first = text.sentence_start(at, _SENTENCE)
    return not lexicon.words("documents", "theatre").isdisjoint(text.lower[first:at]) or on_stage(text, at, lexicon)


def past_part(text: Text, first: int, last: int, lexicon: Lexicon) -> int:
    """Return where a title begins behind a part: "played [Vera in] Salt Road (1970), [Olga in] Fog (1971)"."""
    behind = lexicon.words("titles", "played_in")
    at = first
    while at < last and text.capital(at) and at - first < _REACH:
        at += 1
    parts = first < at < last - 1 and text.word(at) in behind and text.capital(at + 1)
    return _past_maker(text, at + 1) if parts and _plays(text, first, lexicon) else first


def _plays(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a sentence has said before that somebody plays a part, and not only in which film."""
    parts, links = lexicon.words("titles", "played"), lexicon.words("titles", "played_as")
    verbs, behind = lexicon.words("titles", "playing"), lexicon.words("titles", "played_in")
    if text.word(at - 1) == "as":
        # "Starred as the mother in Salt Road (1970), as [Vera in] Fog (1972)"
        return True
    for before in range(at - 1, max(-1, at - _SENTENCE), -1):
        if text.words[before] in STOPS and before + 1 < at and text.capital(before + 1) and not text.glued(before):
            return False
        if text.lower[before] in parts and text.lower[before + 1] in links:
            return True
        if text.lower[before] in verbs and text.lower[before + 1] not in behind:
            return True
        if before in text.breaks:
            return False
    return False


def names_part(text: Text, opening: int, lexicon: Lexicon) -> bool:
    """Tell whether a part stands before the bracket of a title: "Roles: Vera (Tuz, 1971)", "roles like Vera (Tuz)"."""
    if text.word(opening) != "(" or text.word(opening + 1)[:1].isdigit() or opening in text.breaks:
        return False
    for at in range(opening - 1, max(0, opening - _SENTENCE), -1):
        placed = lexicon.words("titles", "played_in").intersection(text.lower[at:opening])
        if text.words[at] in _LABELLED or (text.lower[at] in lexicon.words("titles", "such_as") and not placed):
            # The label itself, and no other word of a title: "In the main roles: Vera (Tuz Jol)".
            return not lexicon.words("rows", "parts").isdisjoint(text.lower[max(0, at - _REACH) : at])
        of = text.lower[at] == "of" and text.word(at - 1) in lexicon.words("rows", "parts")
        if (of or text.lower[at] in lexicon.words("titles", "playing")) and text.capital(at + 1):
            return text.words[opening + 1] in QUOTES and _is_row(text, at + 1, opening)
        if text.words[at] == "." or at in text.breaks:
            return False
    return False


def _is_row(text: Text, first: int, last: int) -> bool:
    """Tell whether names with brackets and nothing else stand here: "Vera (“Tuz”, 1971), Olga"."""
    depth = 0
    for at in range(first, last):
        depth += (text.words[at] == "(") - (text.words[at] == ")")
        if not depth and text.words[at] not in {")", ",", "and"} and not text.capital(at):
            return False
    return True


def is_played(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a name that somebody is called by has its player in a bracket: "a clumsy smith Kolt (Jan Holm)"."""
    player = next((n for n in text.named if n.first == found.last + 1 and n.label == "PERSON"), None)
    first, last = found.first, found.last
    whole = player is not None and player.last - player.first > 1 and text.word(player.last) == ")"
    if not whole or text.word(last) != "(" or last - first > _PAIR:
        return False
    start = next((at for at in range(first - 1, max(-1, first - _REACH), -1) if text.lower[at] in ARTICLES), first)
    called = text.words[start + 1 : first]
    # "The drama Fog (Jan Holm)", "the village Osh (Jan Holm)": what such a noun calls so is no part.
    things = {lexicon.type_of(word) for word in called} | {lexicon.rules["titles"]["before"].get(w) for w in called}
    return bool(called) and all(word.islower() for word in called) and things <= {None, "Person"}
