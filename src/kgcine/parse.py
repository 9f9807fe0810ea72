"""A parsed Doc in, what its tokens are as plain lists out, for loops that would ask spaCy for each token anew."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token


@dataclass(frozen=True, slots=True)
class Parse:
    """The tokens of a Doc: their lemmas in lower case, the word that each counts as, offsets, and the parse."""

    lemmas: tuple[str, ...]
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    heads: tuple[int, ...]
    deps: tuple[str, ...]

    def ancestors(self, token: int) -> list[int]:
        """Return what stands above a token in the parse, from below."""
        found = []
        while self.heads[token] != token:
            token = self.heads[token]
            found.append(token)
        return found


def parse_of(doc: Doc) -> Parse:
    """Read the tokens of a parsed Doc once."""
    tokens = list(doc)
    starts = tuple([token.idx for token in tokens])
    lemmas = tuple([token.lemma_.lower() for token in tokens])
    return Parse(
        lemmas=lemmas,
        words=tuple([_word(token, lemma) for token, lemma in zip(tokens, lemmas, strict=True)]),
        starts=starts,
        ends=tuple(start + len(token) for start, token in zip(starts, tokens, strict=True)),
        heads=tuple([token.head.i for token in tokens]),
        deps=tuple([token.dep_ for token in tokens]),
    )


def _word(token: Token, lemma: str) -> str:
    """Return a token's lemma, all numbers alike."""
    if token.like_num:
        return "#"
    return lemma or token.text.lower()
