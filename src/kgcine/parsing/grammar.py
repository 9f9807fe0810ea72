"""A parsed text and the lexicon in, the word lists by which its clauses are read out.

The functions over tokens have no lexicon at hand: a Doc carries these lists along.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kgcine.naming.lexicon import Lexicon

#: The tables of ``extract/mentions.toml``, and where a Doc keeps them.
TABLE, MISTAKEN = "grammar", "mistaken"
_NONE: frozenset[str] = frozenset()


def mark_words(doc: Doc, lexicon: Lexicon) -> None:
    """Keep the word lists of the grammar with a Doc."""
    doc.user_data[TABLE] = {key: lexicon.words(TABLE, key) for key in lexicon.rules[TABLE]}
    doc.user_data[MISTAKEN] = lexicon.rules[MISTAKEN]


def words_of(token: Token, key: str) -> frozenset[str]:
    """Return one word list of the grammar, an empty one where the token's Doc carries none."""
    lists: dict[str, frozenset[str]] | None = token.doc.user_data.get(TABLE)
    return _NONE if lists is None else lists[key]


def meant(token: Token, lemma: str) -> str:
    """Return the verb that the tagger takes for a plural of this noun, the noun itself where it takes none."""
    found: str = token.doc.user_data.get(MISTAKEN, {}).get(lemma, lemma)
    return found
