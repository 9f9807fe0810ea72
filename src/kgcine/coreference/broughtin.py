"""Nouns of films that a sentence says somebody made in, the film that the next sentence begins with out.

"She has finished her second feature. “Fog” was shot near Riga."
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span, Token

from kgcine.annotate import Annotated
from kgcine.classes import FILMS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.predicates import NOUN_SUBJECTS

_TABLE = "coreference"


def brought_in(annotated: Annotated, links: Sequence[Link], lexicon: Lexicon) -> dict[int, Cluster]:
    """Return the films by the tokens of the nouns that bring them in right before they are first named."""
    named: set[int] = set()
    found: dict[int, Cluster] = {}
    starts = {block.start for block in annotated.article.blocks}
    for mention, film in links:
        if film.type not in FILMS or id(film) in named:
            continue
        named.add(id(film))
        sentence = annotated.doc[mention.first].sent
        begins = mention.kind == "name" and mention.first - sentence.start <= 1 and sentence.start > 0
        if not begins or sentence.start_char in starts or not _is_told(annotated.doc[mention.first], sentence, lexicon):
            continue
        before = annotated.doc[sentence.start - 1].sent
        if any(before.start <= m.first < before.end and other.type in FILMS for m, other in links):
            continue
        noun = _made(before, lexicon)
        if noun is not None:
            found[noun.i] = film
    return found


def _is_told(name: Token, sentence: Span, lexicon: Lexicon) -> bool:
    """Tell whether a sentence is about the film that it begins with, and does not count it among others."""
    counted = lexicon.words(_TABLE, "apart") | lexicon.words("grammar", "made_too")
    return name.dep_ in NOUN_SUBJECTS and counted.isdisjoint(t.lower_ for t in sentence)


def _made(sentence: Span, lexicon: Lexicon) -> Token | None:
    """Return the noun of the one film that somebody is said to have made, begun or shown."""
    verbs, nouns = lexicon.words(_TABLE, "bringing"), lexicon.words(_TABLE, "films")
    made = [t for t in sentence if t.lower_ in nouns and t.dep_ == "dobj" and t.head.lemma_ in verbs]
    if len(made) != 1 or sum(t.lower_ in nouns for t in sentence) > 1:
        return None
    left = {child.lower_ for child in made[0].lefts}
    new = bool(left & lexicon.words(_TABLE, "brought"))
    return made[0] if new and not left & lexicon.words(_TABLE, "the") else None
