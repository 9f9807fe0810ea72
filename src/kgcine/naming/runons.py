"""The name of a body or honour in, where it ends before the name of the person behind it: "Ministry of Culture A B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgcine.classes import COUNTRIES, INHABITED, ORGANISATIONS
from kgcine.naming.dashes import parts
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, Named, Text

# A place or field and two names.
_NAME = 3
_PEOPLED = frozenset({"ORG", "GPE", "LOC", "FAC"})
_LONGEST = 4
_BEFORE_FIELD = frozenset({"of", "and", ","})


def behind_country(text: Text, first: int, last: int, lexicon: Lexicon) -> int:
    """Return where a name with a country in it ends, behind that; its own end where it has none."""
    if (branch := before_branch(text, last, lexicon)) is not None:
        return branch
    ends = frozenset(text.ends[first:last])
    for at in range(first, last):
        hit = lexicon.names.at(text.plain, text.starts[at], ends)
        if hit is not None and hit[1].type in COUNTRIES:
            return next(i for i in range(at, last) if text.ends[i] == hit[0]) + 1
    return last


def body_end(text: Text, first: int, last: int, lexicon: Lexicon) -> int:
    """Return where the name of a body ends before the person behind its country or its field: "of Arts A B"."""
    end = behind_country(text, first, last, lexicon)
    if end < last and before_branch(text, last, lexicon) == end:
        return end
    endings = tuple(lexicon.rules["persons"]["surname_endings"])
    fields = lexicon.words("institutions", "fields") | lexicon.words("institutions", "small_fields")
    told = text.word(last - _NAME - 1) in _BEFORE_FIELD and last - first >= _NAME
    if end == last and told and not fields.isdisjoint((text.words[last - _NAME], text.lower[last - _NAME])):
        end = last - 2
    given = end < last - 1 and text.words[end] in lexicon.given_names
    runs = given or (end == last - 2 and text.capital(end) and text.lower[last - 1].endswith(endings))
    return end if runs else _before_person(text, first, last, lexicon)


def before_branch(text: Text, last: int, lexicon: Lexicon) -> int | None:
    """Return where a name ends before a branch that bears a nation's: "Institute of Physics of the [Kazakh branch]"."""
    branch = last < len(text) and text.lower[last] in lexicon.words("institutions", "branches")
    return last - _NAME if branch and text.lower[last - _NAME : last - 1] == ("of", "the") else None


def _before_person(text: Text, first: int, last: int, lexicon: Lexicon) -> int:
    """Return where a name ends before a given name and a surname that close it: "Council of the Autonomy A B"."""
    given = last - 2
    led = given > first + 1 and text.words[given] in lexicon.given_names and text.capital(given - 1)
    known = lexicon.given_names.keys() | lexicon.words("persons", "honorifics")
    named = led and not known.intersection(text.words[given - 1 : given] + text.words[given + 1 : last])
    return given if named and text.capital(last - 1) and text.words[last - 1].isalpha() else last


def behind_place(text: Text, first: int, last: int, lexicon: Lexicon) -> int:
    """Return where a person's name begins behind the place or house of an office: "the mayor of Osh Aida Omarova"."""
    if first == 0 or last - first < _NAME or text.lower[first - 1] not in ("of", "in"):
        return first
    ruled = text.lower[first - 2] in lexicon.words("offices", "bearers") | lexicon.words("offices", "rulers")
    for at in range(first + 1, last - 1):
        hit = lexicon.names.at(text.plain, text.starts[first], frozenset({text.ends[at - 1]}))
        given = text.words[at] in lexicon.given_names
        if hit is not None and (given or ruled) and hit[1].type in (INHABITED | ORGANISATIONS if given else INHABITED):
            return at
    return first


def calmed(text: str) -> str | None:
    """Write a text in capitals as names are written, None where that would shift its offsets: "NUR-SULTAN".

    >>> calmed("NUR-SULTAN")
    'Nur-Sultan'
    """
    calm = text.title()
    return calm if len(calm) == len(text) else None


def is_said(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether one speaks or writes what stands here: "into Uzbek", "in Uzbek, Russian and Arabic"."""
    while text.word(at - 1) in {"and", ","} and at > 2 and text.words[at - 2] in lexicon.countries:
        at -= 2
    return text.word(at - 1) in lexicon.words("names", "before_languages")


def is_tongue(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is the name of a language: "Hindi cinema" is that of no house."""
    hit = lexicon.names.at(text.plain, text.starts[at], frozenset({text.ends[at]}))
    return hit is not None and hit[1].type == "Language"


def parted(text: Text, lexicon: Lexicon) -> Text:
    """Return the text, what the model sees as one name parted from the nation, and from the body, before a person.

    "To Kyrgyz Bakas Dooletov", "professor of the Academy of Arts Bakas Dooletov".
    """
    named: list[Named] = []
    families = lexicon.words("contexts", "families")
    for name in text.named:
        if name.label == "PERSON" and name.last - name.first == 1 and text.word(name.last) in families:
            # "The Kaurismäki brothers" are nobody by that name.
            continue
        if name.label == "PERSON":
            name = name._replace(last=_dashed(text, name, lexicon))
        if text.words[name.first] in lexicon.countries:
            name = _behind_nation(text, name, lexicon)
        joint = _between_works(text, name)
        if joint is not None:
            named += [Named(name.first, joint, name.label), Named(joint + 1, name.last, name.label)]
            continue
        name = _behind_office(text, name, lexicon)
        end = body_end(text, name.first, name.last, lexicon) if name.label == "ORG" else name.last
        if end == name.last - 2:
            named += [Named(name.first, end, name.label), Named(end, name.last, "PERSON")]
        else:
            named.append(name)
    return replace(text, named=tuple(named))


def _behind_office(text: Text, name: Named, lexicon: Lexicon) -> Named:
    """Return the holder of an office alone, taken for a body with its place: "the mayor of [Osh Bakas Dooletov]"."""
    start = behind_place(text, name.first, name.last, lexicon) if name.label in _PEOPLED else name.first
    words = text.words[start : name.last]
    holds = start > name.first and all(word[0].isupper() and word.isalpha() for word in words)
    return Named(start, name.last, "PERSON") if holds and _is_no_type(words, lexicon) else name


def _between_works(text: Text, name: Named) -> int | None:
    """Return where "and" joins two works whose second has a capital in its article: "Granite and The Long Winter"."""
    if name.label != "WORK_OF_ART":
        return None
    joints = (at for at in range(name.first + 1, name.last - 2) if text.words[at] == "and")
    return next((at for at in joints if text.words[at + 1] == "The"), None)


def _dashed(text: Text, name: Named, lexicon: Lexicon) -> int:
    """Return where a full name ends before a dash that stands free: "Anna Weber - Minister", but "Kim Won - yong"."""
    return next((at for at in range(name.first + 1, name.last - 1) if parts(text, at, lexicon)), name.last)


def _behind_nation(text: Text, name: Named, lexicon: Lexicon) -> Named:
    words = text.words[name.first + 1 : name.last]
    if not 1 < len(words) <= _LONGEST or not all(word[0].isupper() and word.isalpha() for word in words):
        return name
    if not _is_no_type(words, lexicon):
        return name
    endings = tuple(lexicon.rules["persons"]["surname_endings"])
    borne = words[0] in lexicon.given_names or words[-1].lower().endswith(endings)
    free = text.word(name.first - 1) not in ARTICLES
    if name.label == "PERSON" or (name.label in {"ORG", "GPE", "LOC"} and free and borne):
        return Named(name.first + 1, name.last, "PERSON")
    return name


def _is_no_type(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether none of some words says what kind of thing they name."""
    return not any(
        word.lower() in lexicon.types
        or word.lower() in lexicon.occupations
        or (word,) in lexicon.suffixes
        or (word,) in lexicon.heads_of
        for word in words
    )


def begins_none(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a word never begins a name."""
    if text.lower[at] in lexicon.words("trim", "start"):
        return True
    return text.words[at].islower() and text.lower[at] in lexicon.words("trim", "small")
