"""Names in, where other titles of works and their sequels begin out: "Salt Road, also known as Fog"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgcine.classes import FILMS, WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import QUOTES, Found, Text

_ASIDE, _LONGEST, _REACH = 3, 40, 8
_BETWEEN = QUOTES | {",", "(", ")"}


def renamed(text: Text, names: Iterable[Found], lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """Yield where a name begins that such a phrase leads in right behind a work, and the work's class."""
    rules = lexicon.rules["contexts"]
    both = (*rules["renaming"], *rules["succession"])
    for found in names:
        if found.type not in WORKS:
            continue
        at = found.last
        while at < len(text) and at - found.last < _ASIDE and text.words[at] in _BETWEEN:
            at += 1
        if at >= len(text) or at in text.breaks:
            continue
        words = text.plain[text.starts[at] : text.starts[at] + _LONGEST].lower()
        said = next((phrase for phrase in both if words.startswith(f"{phrase} ")), None)
        first = at + len((said or "").split(" "))
        if said is None or first >= len(text):
            continue
        # "The film was followed by Anna Weber": another work, unless somebody is named.
        if said in rules["renaming"] or text.words[first] not in lexicon.given_names:
            yield first, found.type


def is_retitled(text: Text, opening: int, lexicon: Lexicon) -> bool:
    """Tell whether a film that a sentence has named bears what is quoted here elsewhere: "released abroad as “Fog”"."""
    if text.word(opening - 1) not in lexicon.words("titles", "called_as"):
        return False
    first = text.sentence_start(opening - 1, _REACH - 1)
    words = text.lower[first:opening]
    verb = next((at for at, word in enumerate(words) if word in lexicon.words("titles", "retitled")), None)
    if verb is None:
        return False
    before = [*text.lower[max(0, first - _REACH) : first], *words[:verb]]
    return any(word in QUOTES or lexicon.type_of(word) in FILMS for word in before)
