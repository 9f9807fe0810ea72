"""Nouns of films that open a sentence in, the film that stands behind their comma out: "A drama by Anna Weber, it"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from kgcine.annotate import Annotated
from kgcine.classes import FILMS
from kgcine.coreference.protagonist import Link
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, OPENING, QUOTES
from kgcine.parsing.predicates import NOUN_SUBJECTS

_LONGEST = 25
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BEFORE = frozenset({"ADJ", "NOUN", "NUM", "PUNCT", "VERB", "ADV", "PROPN"})


def fronted(annotated: Annotated, lexicon: Lexicon, links: Sequence[Link]) -> Iterator[Link]:
    """Yield each such noun with the film that is the subject behind it."""
    films = {mention.first: cluster for mention, cluster in links if cluster.type in FILMS}
    if not films:
        return
    taken = {i for mention, _ in links for i in range(mention.first, mention.last)}
    for sentence in annotated.doc.sents:
        noun = _noun(sentence, lexicon)
        subject = None if noun is None else _behind_comma(noun, sentence)
        if noun is not None and noun.i not in taken and subject is not None and subject.i in films:
            end = noun.idx + len(noun)
            film = films[subject.i]
            yield Mention(noun.idx, end, noun.i, noun.i + 1, noun.text, film.type, "nominal", "coref/noun"), film


def _noun(sentence: Span, lexicon: Lexicon) -> Token | None:
    """Return the noun of a film with which a sentence begins: "A two-hour war drama by"."""
    if sentence[0].lower_ not in ARTICLES - {"the"}:
        return None
    nouns = lexicon.words("coreference", "films")
    for token in sentence[1:]:
        following = token.i + 1 < sentence.end and token.nbor().pos_ == "NOUN"
        if token.lower_ in nouns and not following:
            return token
        if token.pos_ not in _BEFORE or token.text == ",":
            return None
    return None


def _behind_comma(noun: Token, sentence: Span) -> Token | None:
    """Return the subject right behind the comma that ends a noun's phrase, before any verb."""
    for token in noun.doc[noun.i + 1 : min(sentence.end - 1, noun.i + _LONGEST)]:
        if token.tag_ in _FINITE:
            return None
        if token.text == ",":
            at = token.i + 1
            at += noun.doc[at].lower_ in ("the", "this") or noun.doc[at].text in QUOTES | OPENING
            subject = noun.doc[min(at, sentence.end - 1)]
            if subject.dep_ in NOUN_SUBJECTS:
                return subject
    return None
