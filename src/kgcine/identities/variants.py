"""A name in, the keys out under which its other spellings meet: sound, initials, father's name, acronym, main title.

The rules are data in ``extract/identity.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kgcine.assets import Assets
from kgcine.errors import AssetError
from kgcine.spelling import normalise, transliterate, without_article
from kgcine.tables import read_tables

RULES = "extract/identity.toml"
_WORD = re.compile(r"[^\W_]+")
_DOUBLE = re.compile(r"([^\W\d])\1+")
_SUBTITLE = re.compile(r"\s*(?::|\s[–—-]\s|\(|\.\s)")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_KAZAKH = re.compile("[әғқңөұүһі]", re.IGNORECASE)
_PART = re.compile(r"\b(?:part|chapter|volume|vol|book|episode|series|season|[ivx]+|\d+)\b")

Pairs = tuple[tuple[re.Pattern[str], str], ...]


@dataclass(frozen=True, slots=True)
class Spelling:
    """The rules by which spellings of one name meet; ``scores`` says how much each kind of meeting is worth."""

    sounds: Pairs
    loose: Pairs
    endings: Mapping[str, tuple[str, ...]]
    shortest: int
    fathers: tuple[str, ...]
    word: int
    script: int
    acronym: int
    small: frozenset[str]
    scores: Mapping[str, float]


def load_spelling(assets: Assets) -> Spelling:
    """Read the rules; raise AssetError where they are malformed."""
    try:
        return _rules(read_tables(assets, RULES))
    except (KeyError, TypeError, ValueError, re.error) as error:
        raise AssetError(f"{assets.path(RULES)}: {error!r}", hint="Compare it with the packaged one.") from error


def _rules(read: Mapping[str, Any]) -> Spelling:
    return Spelling(
        sounds=_pairs(read["sounds"]),
        loose=_pairs(read["loose"]),
        endings={kind: tuple(read["endings"][kind]) for kind in ("woman", "man")},
        shortest=int(read["endings"]["shortest"]),
        fathers=tuple(read["fathers"]["endings"]),
        word=int(read["limits"]["word"]),
        script=int(read["limits"]["script"]),
        acronym=int(read["limits"]["acronym"]),
        small=frozenset(read["limits"]["small"]),
        scores={name: float(value) for name, value in read["scores"].items()},
    )


def _pairs(read: Iterable[tuple[str, str]]) -> Pairs:
    return tuple((re.compile(old), new) for old, new in read)


def sound(name: str, rules: Spelling) -> str:
    """Reduce a name to how it sounds, whatever alphabet it came through."""
    return _reduced(without_article(normalise(name)), rules.sounds)


def loosely(sounding: str, rules: Spelling) -> str:
    """Reduce a sounding further, to what spellings mix up; what only then stands side by side stays two sounds."""
    return _replaced(sounding, rules.loose)


@lru_cache(maxsize=65_536)
def _reduced(text: str, pairs: Pairs) -> str:
    return _DOUBLE.sub(r"\1", _replaced(transliterate(text).casefold(), pairs))


def _replaced(text: str, pairs: Pairs) -> str:
    for pattern, new in pairs:
        text = pattern.sub(new, text)
    return text


def alphabet(name: str) -> str:
    """Tell which alphabet a name is written in; Kazakh Cyrillic has letters that Russian lacks.

    >>> [alphabet(name) for name in ("Igla", "Игла", "Қыз Жібек")]
    ['latin', 'cyrillic', 'kazakh']
    """
    if _KAZAKH.search(name):
        return "kazakh"
    return "cyrillic" if _CYRILLIC.search(name) else "latin"


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in parts: its full words by sound, sorted, its initials, and the father's name in it."""

    words: tuple[str, ...]
    initials: tuple[str, ...] = ()
    fathers: tuple[str, ...] = ()


def person_name(name: str, rules: Spelling) -> PersonName:
    """Take a person's name apart."""
    pieces = _WORD.findall(normalise(re.sub(r"(?<=\w)\.(?=\w)", ". ", name)))
    initials = tuple(piece for piece in pieces if len(piece) == 1)
    words = [_reduced(piece, rules.sounds) for piece in pieces if len(piece) > 1]
    fathers = [word for word in words if word.endswith(rules.fathers)] if len(words) > 2 else []
    kept = [_surname(word, rules) for word in words if word not in fathers]
    return PersonName(tuple(sorted(kept)), tuple(_reduced(each, rules.sounds) for each in initials), tuple(fathers))


def _surname(word: str, rules: Spelling) -> str:
    """Write a surname with the kind of its ending in place of the ending."""
    for kind, endings in rules.endings.items():
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= rules.shortest:
                return word[: -len(ending)].rstrip("i") + "+" + kind
    return word


def acronym(name: str, rules: Spelling) -> str | None:
    """Return the first letters of a name of several words, or None where they are too few to stand for it."""
    letters = "".join(word[0] for word in normalise(name).split() if word not in rules.small)
    return letters if len(letters) >= rules.acronym else None


def is_acronym(name: str, rules: Spelling) -> bool:
    """Tell whether a name is nothing but capitals."""
    return name.isupper() and name.isalpha() and rules.acronym <= len(name) <= 2 * rules.acronym


def divided_title(name: str) -> tuple[str, str]:
    """Return a title without its article and subtitle, and the subtitle; a numbered part is a work of its own.

    >>> divided_title("Nomad: The Warriors"), divided_title("Igla"), divided_title("Rocky: Part II")
    (('nomad', 'the warriors'), ('igla', ''), ('rocky part ii', ''))
    """
    main, *rest = _SUBTITLE.split(name, maxsplit=1)
    subtitle = normalise(rest[0]) if rest else ""
    if not subtitle or not normalise(main) or _PART.search(subtitle):
        return without_article(normalise(name)), ""
    return without_article(normalise(main)), subtitle
