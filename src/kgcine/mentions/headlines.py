"""The mentions of an article in, the same without what a headline's capitals alone made a name out.

A headline in title case ("Standoff With Minister Ends in Arrest") writes every word like a name, so what is guessed
there must be written with capitals elsewhere in the article too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from kgcine.classes import WORKS
from kgcine.mentions.headings import first_line, goes_on
from kgcine.model import Article
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, DASHES, QUOTES, Found, Text

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
    "person/line",
    "person/entry",
    "award",
)
#: Rules that tell by a word in the name of which class it is, and what stands behind the name of a house in its title.
_TYPED = ("suffix", "head-of")
#: Rules that rest on what the model takes something for.
_GUESSED = ("context", "ner")
_MARKS = frozenset({"(", "-", "–", "—", ","})
_TITLED, _WHOLE = "title", 2
# How far below a heading the text goes on about what it names.
_NEAR = 25


def confirmed(text: Text, article: Article, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return the finds without those that only the capitals of a headline show."""
    finds = [find for find in finds if not _tells_of_somebody(text, article, find)]
    shouting = {
        at for first, last in _headlines(text, article) if _title_case(text, first, last) for at in range(first, last)
    }
    if not shouting or len(shouting) == len(text):
        return list(finds)
    told = {text.words[at] for at in range(len(text)) if at not in shouting and text.capital(at) and not text.opens(at)}
    opening = first_line(text, article)
    lines = frozenset(_headlines(text, article))
    titled = [find for find in finds if find.rule.startswith(_TITLED)]
    titles, ends = {find.first for find in titled}, {find.last for find in titled}
    return [
        find
        for find in finds
        if find.first not in shouting
        or _holds(text, find, told)
        or _is_subject(text, opening, find, lexicon)
        or _heads_section(text, lines, find)
        or _makes(text, find, titles, lexicon)
        or _has_made(text, find, ends)
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


def _has_made(text: Text, found: Found, ends: Collection[int]) -> bool:
    """Tell whether a maker stands behind the title of a line and before more: "“Fog” – Anna Weber, Latvia, 2013"."""
    if found.type != "Person" or text.word(found.first - 1) not in DASHES or text.word(found.last) != ",":
        return False
    at = found.first - 1
    while text.word(at - 1) in QUOTES | {")"} and at not in ends:
        at -= 1
    return at in ends


def _is_subject(text: Text, line: tuple[int, int] | None, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether the first line of an article begins with a house that the text goes on about: "the theatre".

    It names nothing else then, but for whom the house is called after: "The Osh Drama Theatre named after A".
    """
    if line is None or not found.rule.startswith(_TYPED) or found.last > line[1]:
        return False
    begins = found.first - line[0] == (text.word(line[0]) in ARTICLES)
    honoured = " ".join(text.lower[found.last : found.last + 2]) in lexicon.words("coreference", "named_after")
    ends = found.last == line[1] or honoured or text.word(found.last) in _MARKS
    nouns = {text.lower[found.last - 1], text.lower[found.first]}
    nouns |= {text.lower[at - 1] for at in range(found.first + 1, found.last) if text.word(at) == "of"}
    return begins and ends and any(goes_on(text, noun, line[1]) for noun in nouns)


def _heads_section(text: Text, lines: Collection[tuple[int, int]], found: Found) -> bool:
    """Tell whether a line is all a house's name and what stands below goes on about it: "Opened in 2005, it is"."""
    if not found.rule.startswith(_TYPED) or (found.first, found.last) not in lines:
        return False
    nouns = {text.lower[found.last - 1], text.lower[found.first]}
    below = range(found.last, min(found.last + _NEAR, len(text)))
    return any(text.lower[at] == "it" or (text.lower[at] in nouns and text.word(at - 1) == "the") for at in below)
