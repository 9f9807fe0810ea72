"""A parsed text and the lexicon in, the word lists by which its clauses are read out.

The functions over tokens have no lexicon at hand: a Doc carries these lists along.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kgcine.naming.lexicon import Lexicon

#: The table of ``extract/mentions.toml``, and where a Doc keeps its lists.
TABLE = "grammar"
_NONE: frozenset[str] = frozenset()


def mark_words(doc: Doc, lexicon: Lexicon) -> None:
    """Keep the word lists of the grammar with a Doc."""
    doc.user_data[TABLE] = {key: lexicon.words(TABLE, key) for key in lexicon.rules[TABLE]}


def words_of(token: Token, key: str) -> frozenset[str]:
    """Return one word list of the grammar, an empty one where the token's Doc carries none."""
    found: frozenset[str] = token.doc.user_data.get(TABLE, {}).get(key, _NONE)
    return found
