"""An argument in, what it is a part of out: "most of the scenes", "on the outskirts of the town".

What is done to most of a film is done to the film, and what happens in the mountains of a country happens there.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kgcine.parsing.grammar import words_of

_OF = "of"
#: Roles that no preposition fills.
PLAIN = frozenset({"agent", "object", "indirect", "attribute", "when", "self", "owner", "modifier"})


def wholes(token: Token, role: str) -> Iterator[Token]:
    """Yield the nouns of which a word in a role names a share, or an area."""
    word = token.lower_
    share = role in ("agent", "object") and word in words_of(token, "shares")
    if not share and (role in PLAIN or word not in words_of(token, "areas")):
        return
    for child in token.rights:
        if child.lower_ == _OF and child.dep_ == "prep":
            yield from (noun for noun in child.children if noun.dep_ == "pobj")
