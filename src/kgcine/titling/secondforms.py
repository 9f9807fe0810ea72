"""Titles in, their second forms out, as a bracket gives them: "Salt Road (Kazakh: Тұзды жол)", "Songy ukim (Fog)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kgcine.classes import WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.people import is_initial
from kgcine.naming.tokens import ARTICLES, QUOTES, YEAR, Found, Text
from kgcine.titling.beside import is_titlelike
from kgcine.titling.brackets import nations

_DATED_LINE = "title/by-year"
RANK = 61
_HYPHENS = re.compile(r"[-–/,]")
_ENDS = frozenset({")", ",", ";", "/", "("})
_LONGEST, _FARTHEST, _PAIR = 10, 14, 2


def second_forms(text: Text, titles: Iterable[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield what a bracket right behind a title calls its form in a language."""
    for title in {found.last: found for found in titles if found.type in WORKS}.values():
        at = title.last
        while text.word(at) in QUOTES:
            at += 1
        if text.word(at) != "(" or at in text.breaks:
            continue
        yield from _labelled(text, title, at + 1, lexicon)


def _labelled(text: Text, title: Found, at: int, lexicon: Lexicon) -> Iterator[Found]:
    """Yield the forms in a bracket, one behind another: "(Arabic: …; French: …; working title: …)"."""
    ends = _ENDS - ({","} & set(text.words[title.first : title.last])) | QUOTES
    first, aliased = _behind_label(text, at, lexicon), _alias(text, at, lexicon)
    while at < first < len(text):
        first += text.words[first] in QUOTES
        last = first
        while last < len(text) and last - first < _LONGEST and text.words[last] not in ends:
            last += 1
        if not first < last < len(text) or text.breaks & set(range(at, last + 1)):
            return
        short = shortened_countries(text, first, last, lexicon)
        if text.words[first][0].isupper() and not short and not (aliased and _several(text, first, last, lexicon)):
            yield Found(first, last, title.type, "title/translation", RANK)
        at = last + 1 + (text.words[last] in QUOTES)
        first = _behind_label(text, at, lexicon) if text.words[at - 1] == ";" else at


def _behind_label(text: Text, at: int, lexicon: Lexicon) -> int:
    """Return where a form begins behind its language ("French: …") or behind what calls it one ("transl. …")."""
    word = text.word(at)
    if size := _alias(text, at, lexicon):
        return at + size
    if word.removesuffix(".") in lexicon.words("titles", "translated"):
        return at + 1 + (text.word(at + 1) in {".", ":", "as"})
    if text.word(at + 1) in lexicon.words("titles", "kind_nouns") and word.lower() in lexicon.words("titles", "kinds"):
        return at + 2 + (text.word(at + 2) == ":")
    named = lexicon.names.at(text.plain, text.starts[at], {text.ends[at]}) if at < len(text) else None
    language = text.words[at : at + 1] and (
        text.words[at] in lexicon.countries or (named is not None and named[1].type == "Language")
    )
    if language and text.word(at + 1) in lexicon.words("titles", "kind_nouns"):
        return at + 2 + (text.word(at + 2) == ":")
    return at + 2 if language and text.word(at + 1) == ":" else at


def alias_start(text: Text, at: int, lexicon: Lexicon) -> int:
    """Return where a title ends that a year follows behind its other name: "Salt Road [(aka Salt) (]1988)"."""
    opening = at - 1
    while text.word(at - 1) == ")" and opening > 0 and text.words[opening] != "(" and at - opening < _FARTHEST:
        opening -= 1
    aliased = text.word(opening) == "(" and opening < at - 1 and _alias(text, opening + 1, lexicon)
    return opening if aliased else at


def _alias(text: Text, at: int, lexicon: Lexicon) -> int:
    """Return how many words say here that another name follows: "aka", "also known as"."""
    words = lexicon.words("titles", "aliases")
    return next((size for size in (3, 2, 1) if " ".join(text.lower[at : at + size]) in words), 0)


def _several(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether more than one name stands here, or more than a name: "also known as A and B outside of Europe"."""
    small = lexicon.words("titles", "joints") - {"and", "or"}
    return any(text.words[at].islower() and text.lower[at] not in small for at in range(first, last))


def shortened_countries(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether countries stand here as the trade press shortens them: "(Geo-Rus)", "(Fr/Ger)"."""
    short = lexicon.words("titles", "short_countries") | nations(lexicon)
    parts = [word for at in range(first, last) for word in _HYPHENS.split(text.words[at]) if word]
    return bool(parts) and all(part in short for part in parts)


def ends_pair(text: Text, at: int, known: frozenset[str] = frozenset()) -> bool:
    """Tell whether a title's second form ends here: at the bracket, or before the year or country that shares it."""
    behind = text.words[at + 1] if text.words[at] in {",", ";"} and at + 1 < len(text) else ""
    return text.words[at] == ")" or YEAR.match(behind) is not None or behind in known


def names_maker(text: Text, first: int, end: int, common: frozenset[str], lexicon: Lexicon) -> bool:
    """Tell whether a bracket names who made what stands before it, as lists do: "(Anna Petrova, Kazakhstan)"."""
    if not lexicon.words("titles", "foreign_words").isdisjoint(text.lower[first:end]):
        # "Salt Road (Tuz Zholy)"
        return False
    if end - first == 1 and text.words[first] in lexicon.given_names and text.words[first - 1] not in QUOTES:
        return True
    if end - first == _PAIR and is_initial(text.words[first]) and text.capital(first + 1):
        return True
    person = next((n for n in text.named if n.first == first and n.label == "PERSON"), None)
    if person is None or person.last - first == 1 or text.words[first - 1] in QUOTES:
        return False
    strange = [word not in common for word in text.lower[first : person.last]]
    if text.word(person.last) == ",":
        return any(strange) or text.words[first] in lexicon.given_names
    known = text.words[first] in lexicon.given_names and end - first == _PAIR
    return person.last >= end and (known or all(strange))


def paired(
    text: Text, found: Sequence[Found], common: frozenset[str], lexicon: Lexicon, *, quoted: bool = False
) -> list[Found]:
    """Find a title's second form: "Songy ukim" ("Final Judgment"), X (Let It Not Happen Again)."""
    ends = {f.last: f for f in found if f.type in WORKS}
    pairs, known, played = [], nations(lexicon), lexicon.words("titles", "players")
    for last, title in ends.items():
        at = last
        while at < len(text) and text.words[at] in QUOTES | {","}:
            at += 1
        if at + 1 < len(text) and text.words[at] == "(":
            stops = (i for i in range(at, min(len(text), at + 14)) if ends_pair(text, i, known))
            end = next(stops, at)
            if title.type == "Book" and text.words[end] != ")":
                continue
            first = at + 1
            marked = first < end and text.words[first] in QUOTES
            if marked:
                first, end = first + 1, end - 1
            if title.rule == _DATED_LINE and not marked and not played.isdisjoint(text.lower):
                # In a player's filmography the bracket behind a title has the part: "1970 – Salt Road (Vera)".
                continue
            if end > first and (marked or not quoted) and _is_second_form(text, first, end, common, lexicon):
                pairs.append(Found(first, end, title.type, "title/translation", RANK))
    return pairs


def _is_second_form(text: Text, first: int, end: int, common: frozenset[str], lexicon: Lexicon) -> bool:
    """Tell whether what stands in a bracket is another title, and no year or country."""
    quoted = text.words[first - 1] in QUOTES
    foreign = text.capital(first) and (quoted or all(_foreign(text, at, common) for at in range(first + 1, end)))
    if (
        text.words[first][0].isdigit()
        or (text.words[first] in lexicon.words("described", "months") and text.word(first + 1).isdecimal())
        or (text.word(end) == "," and text.words[first] in nations(lexicon))
        or shortened_countries(text, first, end, lexicon)
        or (not quoted and names_maker(text, first, end, common, lexicon))
        or not (foreign or is_titlelike(text, first, end, lexicon))
    ):
        return False
    if not quoted and end - first == 1 and text.words[first].isupper() and len(text.words[first]) > _PAIR:
        # "Salt Road (IMDB)"
        return text.slice(first - _PAIR, first - 1).isupper()
    # "English title: …" is a label, behind which the form stands.
    labelled = text.word(first + 1) == ":" or text.word(first + 1) in lexicon.words("titles", "kind_nouns")
    if labelled or not lexicon.words("titles", "editors").isdisjoint(text.lower[first:end]):
        return False
    if not quoted and _is_prize(text, first, end, lexicon):
        return False
    listed = lexicon.names.at(text.plain, text.starts[first], set(text.ends[first:end]))
    studios = tuple(lexicon.words("institutions", "studio_endings"))
    if end - first == 1 and text.words[first].endswith(studios):
        return False
    return listed is None or listed[1].type not in {"Country", "FilmStudio", "Festival", "Settlement", "Region"}


def _is_prize(text: Text, first: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a bracket has what a film won: "(Best Director)", "(Grand Prix Osh-83)", but "(The Prize)"."""
    named = lexicon.words("titles", "prizes_named")
    return end - first > 1 and text.lower[first] not in ARTICLES and not named.isdisjoint(text.lower[first:end])


def _foreign(text: Text, at: int, common: frozenset[str]) -> bool:
    return text.capital(at) or (text.words[at].isalpha() and text.lower[at] not in common)
