"""A parsed text and the words of offices in, where an office's wording ends and who bears it out."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.spots import spots

TABLE = "offices"
# What an office is in, not of: "director of the festival".
HOUSES = frozenset(
    {"Festival", "FilmStudio", "MediaOutlet", "EducationalInstitution", "Country", "Region", "Settlement", "Film"}
    | {"Organisation"}
)
# Where a Doc keeps the names right behind offices with their portfolios.
HOLDERS = "holders"
_JOINING = frozenset({",", "and", "for"})
_NO_END = frozenset({*_JOINING, "the", "of"})
_LONGEST = 4


def end_of(doc: Doc, token: int, lexicon: Lexicon) -> int:
    """Return the last token of an office that goes on behind its noun: "editor-in-chief", "secretary-general"."""
    tails = lexicon.words(TABLE, "tails")
    behind = [word.lower_ for word in doc[token + 1 : token + 1 + _LONGEST]]
    lengths = range(1, len(behind) + 1)
    return next((token + length for length in lengths if " ".join(behind[:length]) in tails), token)


def portfolio(doc: Doc, token: int, lexicon: Lexicon) -> int:
    """Return the last token of what an office is of, the office itself where that is not told so: "of Culture"."""
    if doc[token].lower_ not in lexicon.words(TABLE, "with_portfolio"):
        return token
    if token + 2 >= len(doc) or doc[token + 1].lower_ not in ("of", "for"):
        return token
    words = lexicon.words(TABLE, "domains") | lexicon.words(TABLE, "portfolios") | _JOINING
    end = token + 2 if doc[token + 2].lower_ == "the" else token + 1
    while end + 1 < len(doc) and doc[end + 1].lower_ in words:
        end += 1
    while doc[end].lower_ in _NO_END and end > token:
        end -= 1
    return end


def mark_holders(doc: Doc, lexicon: Lexicon) -> None:
    """Keep with a Doc the names right behind offices with their portfolios: "Minister of Culture A"."""
    found = {}
    for noun in spots(doc, lexicon.words(TABLE, "with_portfolio")):
        end = portfolio(doc, noun, lexicon)
        last = end
        while end > noun and last + 1 < len(doc) and doc[last + 1].pos_ == "PROPN":
            last += 1
        if last > end:
            found[noun] = last
    doc.user_data[HOLDERS] = found


def holder(noun: Token) -> Token | None:
    """Return the name right behind an office with its portfolio."""
    found: int | None = noun.doc.user_data.get(HOLDERS, {}).get(noun.i)
    return None if found is None else noun.doc[found]
