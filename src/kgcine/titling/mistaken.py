"""Titles without quotation marks in, the same without those that are labels of credits or persons out.

"Produced / Directed by Anna Weber"; "“Fog” by Anna Weber and P. Holm (1957)"; "Director of the film Anna Petrova".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.classes import WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import OWNS, PEOPLE, YEAR, Found, Text
from kgcine.titling.brackets import nations
from kgcine.titling.castrows import players_in_rows

_BARE = frozenset({"title/year", "title/year-list", "title/layout", "title/made-by", "title/film-word"})
_DATED = frozenset({"title/year", "title/year-list"})
_MARKED = frozenset({"title/quoted", "title/emphasis"})
_SHOWN = frozenset({"from", "for", "of"})
_PAIR, _SHORT, _CAPTION = 2, 4, 9


def without_mistaken(text: Text, titles: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the titles, without labels and persons that only their surroundings make look like titles."""
    titles = list(titles)
    players = players_in_rows(text, lexicon)
    for found in titles:
        if found.type in WORKS and _is_played(text, found, players):
            continue
        bare = found.type in WORKS and found.rule in _BARE
        marked = found.type not in WORKS or found.rule in _MARKED
        if not marked and any(told(text, found, lexicon) for told in _OTHERS):
            continue
        if bare and found.rule in _DATED and any(no_work(text, found, lexicon) for no_work in _NO_WORKS):
            continue
        found = found if marked else _behind_country(text, found, lexicon)
        yield _cut(text, found, lexicon) if bare else found


def _cut(text: Text, found: Found, lexicon: Lexicon) -> Found:
    """Cut off what stands before a title and belongs to its sentence or caption."""
    found = _behind_date(text, _behind_year(text, found, lexicon), lexicon)
    return _behind_caption(text, found, lexicon)


def _behind_caption(text: Text, found: Found, lexicon: Lexicon) -> Found:
    """Cut off what is shown, and whose it is: "Still from [Fog] (1975)", "Poster for Anna Weber's [Fog] (1980)"."""
    line = max((at for at in text.breaks | {0} if at <= found.first), default=0)
    whole = (
        found.first - line <= _CAPTION and text.slice(line, found.first).replace(" ", "").replace("'s", "").isalpha()
    )
    start = line if whole or line == found.first else found.first
    first, led = start + _PAIR, text.lower[start] in lexicon.words("titles", "pictured")
    led = led and text.word(start + 1) in _SHOWN and first < found.last
    if not led or found.rule not in _DATED or not text.capital(first):
        return found
    owns = next((at for at in range(first + _PAIR, found.last - 1) if text.words[at] in OWNS), None)
    owned = owns is not None and all(text.capital(at) for at in range(first, owns))
    return found._replace(first=owns + 1 if owned and owns is not None else first)


def is_turn(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether an answer of an interview begins here behind who gives it: "Anna Weber: It [was shot]"."""
    colon = found.last - 2
    if colon <= found.first or text.words[colon] != ":" or found.first not in text.breaks | {0}:
        return False
    return text.lower[found.last - 1] in lexicon.words("titles", "answering")


def _is_credit(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a line of a card begins here: "Script by Anna Weber"."""
    credited = text.lower[found.first] in lexicon.words("titles", "credits_by")
    return credited and "by" in {text.word(found.first + 1), text.word(found.last)}


def _is_row_of_people(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether names of makers stand here, set apart by commas: "[Anna Weber, Jan Holm], Latvia 2004"."""
    commas = [at for at in range(found.first, found.last) if text.words[at] == ","]
    people = {n.first for n in text.named if n.label == "PERSON" and n.last - n.first > 1}
    begins = [found.first, *(at + 1 for at in commas)]
    sizes = [end - first for first, end in zip(begins, [*commas, found.last], strict=True)]
    named = all(_PAIR <= size <= _PAIR + 1 for size in sizes) and not people.isdisjoint(begins)
    return found.rule == "title/layout" and bool(commas) and named


def _is_honour(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a known honour stands before the year: "went the title of People's Artist of Lindau (1965)"."""
    hit = lexicon.names.at(text.plain, text.starts[found.first], frozenset(text.ends[found.first : found.last]))
    led = text.word(found.first - 1) == "of" and text.word(found.first - 2) in lexicon.words("award", "titled")
    return led and hit is not None and hit[1].type == "Award"


def _is_rank(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether an honour or a rank has its year here: "Honored Architect of Latvia (1978)"."""
    led = text.lower[found.first] in lexicon.words("persons", "honoured") or text.lower[found.first] == PEOPLE
    honour = led and "of" in text.words[found.first : found.last]
    rank = found.last - found.first > _PAIR and text.lower[found.last - 1] in lexicon.words(
        "titles", "ranks_with_years"
    )
    return honour or rank


def _behind_date(text: Text, found: Found, lexicon: Lexicon) -> Found:
    """Cut off the day of a programme: "Tuesday 17 August: [Salt Road] (1975)", "on March 29 and [Salt Road] (1975)"."""
    months = lexicon.words("described", "months")
    head = range(found.first, min(found.last - 1, found.first + _SHORT))
    if found.rule not in _DATED or months.isdisjoint(text.words[at] for at in head):
        return found
    end = next((at for at in head if text.words[at] == ":" or _joins(text, at, lexicon)), found.first)
    dated = all(
        text.words[at] in months or text.words[at].isdigit() for at in range(max(found.first, end - _PAIR), end)
    )
    return found._replace(first=end + 1) if dated and end - found.first >= _PAIR else found


def _behind_country(text: Text, found: Found, lexicon: Lexicon) -> Found:
    """Cut off the country that takes part with a film: "Then came Latvia with [Salt Road] (Sals) by Anna Weber"."""
    first = found.first + _PAIR
    led = text.words[found.first] in nations(lexicon) and text.word(found.first + 1) == "with"
    titled = first < found.last and (text.capital(first) or text.words[first].isdecimal())
    return found._replace(first=first) if led and titled else found


def _behind_year(text: Text, found: Found, lexicon: Lexicon) -> Found:
    """Cut off the year of the sentence: "Her debut was in the year 2000 with [Salt Road] (2000)"."""
    first = found.first
    led = YEAR.match(text.words[first]) and found.last - first > _PAIR and text.capital(first + _PAIR)
    return found._replace(first=first + _PAIR) if led and _joins(text, first + 1, lexicon) else found


def _joins(text: Text, at: int, lexicon: Lexicon) -> bool:
    return text.lower[at] in lexicon.words("titles", "risky")


def _is_entry(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a card's line stands here: countries alone before a year, or a credit's label with its name."""
    words = text.words[found.first : found.last]
    if ":" in words:
        label = " ".join(text.lower[found.first : found.first + words.index(":")])
        return label in lexicon.words("titles", "card")
    known = nations(lexicon)
    return found.rule in _BARE and all(word in known or not word[0].isalnum() for word in words)


def _is_counted(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether an event is counted: "at the second Decade of Latvian Art (1958)"."""
    return "of" in text.words[found.first : found.last] and text.word(found.first - 1) in lexicon.words(
        "titles", "counts"
    )


def _is_body(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a body stands before the year in which somebody became its member: "Academy of Sciences (1946)"."""
    words = f" {' '.join(text.lower[found.first : found.last])} "
    return any(f" {body} " in words for body in lexicon.words("titles", "joined_bodies"))


def _is_played(text: Text, found: Found, players: frozenset[tuple[str, ...]]) -> bool:
    """Tell whether a player stands here, or a part before one: "his wife [Olga] (Anna Petrova)"."""
    opening, closing = found.last, found.last + 1
    while text.word(opening) == "(" and closing < len(text) and text.words[closing] not in "()":
        closing += 1
    return text.words[found.first : found.last] in players or text.words[opening + 1 : closing] in players


_NO_WORKS = (_is_counted, _is_honour, _is_body, _is_rank)
_OTHERS = (_is_entry, _is_credit, _is_row_of_people, is_turn)
