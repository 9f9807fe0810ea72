"""The mentions of an article in, the same without what a headline's capitals alone made a name out.

A headline in title case ("Standoff With Minister Ends in Arrest") writes every word like a name, so what is guessed
there must be written with capitals elsewhere in the article too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from kgcine.classes import WORKS
from kgcine.model import Article
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import DASHES, Found, Text

SHARE, LEAST, LONG = 0.75, 4, 4
#: Rules that rest on more than capitals.
_SURE = (
    "gazetteer",
    "title",
    "date",
    "number",
    "nationality",
    "occupation",
    "genre",
    "language",
    "person/label",
    "person/entry",
    "award",
)
#: Rules that rest on what the model takes something for.
_GUESSED = ("context", "ner")
_TITLED, _WHOLE = "title", 2


def confirmed(text: Text, article: Article, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return the finds without those that only the capitals of a headline show."""
    finds = [find for find in finds if not _tells_of_somebody(text, article, find)]
    shouting = {
        at for first, last in _headlines(text, article) if _title_case(text, first, last) for at in range(first, last)
    }
    if not shouting or len(shouting) == len(text):
        return list(finds)
    told = {text.words[at] for at in range(len(text)) if at not in shouting and text.capital(at) and not text.opens(at)}
    titled = [find for find in finds if find.rule.startswith(_TITLED)]
    titles = {find.first for find in titled}
    return [
        find
        for find in finds
        if find.first not in shouting or _holds(text, find, told) or _makes(text, find, titles, lexicon)
    ]


def _tells_of_somebody(text: Text, article: Article, find: Found) -> bool:
    """Tell whether a headline that the model takes for a work ends in a name of a person: "Meeting Anna"."""
    if find.type not in WORKS or not find.rule.startswith(_GUESSED) or find.last - find.first == 1:
        return False
    line = next((line for line in _headlines(text, article) if line[0] <= find.first < line[1]), None)
    if line is None:
        return False
    name = text.words[find.last - 1]
    people = (named for named in text.named if named.label == "PERSON" and named.first >= line[1])
    somebody = any(name in text.words[each.first : each.last] for each in people)
    again = text.words[find.first : find.last]
    size = len(again)
    return somebody and not any(text.words[at : at + size] == again for at in range(line[1], len(text) - size + 1))


def _headlines(text: Text, article: Article) -> Iterator[tuple[int, int]]:
    for block in article.blocks:
        tokens = text.covering(block.start, block.end) if block.kind == "headline" else None
        if tokens is not None:
            yield tokens


def _title_case(text: Text, first: int, last: int) -> bool:
    words = [at for at in range(first, last) if len(text.words[at]) >= LONG and text.words[at].isalpha()]
    return len(words) >= LEAST and sum(text.capital(at) for at in words) >= SHARE * len(words)


def _holds(text: Text, find: Found, told: Iterable[str]) -> bool:
    """Tell whether a find rests on more than capitals, or its words are names elsewhere."""
    capitals = [text.words[at] for at in range(find.first, find.last) if text.capital(at)]
    return find.rule.startswith(_SURE) or all(word in told for word in capitals)


def _makes(text: Text, found: Found, titles: Collection[int], lexicon: Lexicon) -> bool:
    """Tell whether a line of a list names the maker of its film: "Anna Weber – Fog", "directed by Anna Weber"."""
    if found.type != "Person" or found.last - found.first < _WHOLE:
        return False
    behind = found.last + 1
    before = text.word(behind - 1) in DASHES and (behind in titles or behind + 1 in titles)
    led = lexicon.words("titles", "directed_short") | lexicon.words("titles", "credited")
    directed = text.word(found.first - 2) in led
    return before or (directed and text.word(found.first - 1) == "by")
