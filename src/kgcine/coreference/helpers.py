"""A possessive before a further film in, whether somebody only wrote the music for the one before it out.

"A made her debut with Fog; B composed the score. Her second film": who helped to make a film makes no next one.
"""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import NOUN_SUBJECTS


def has_helped(token: Token, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a mention is who composed, photographed or played, where "his next film" asks for a maker."""
    if token.dep_ != "poss" or not _is_further(token, lexicon):
        return False
    subjects = [t for t in token.doc[mention.first : mention.last] if t.dep_ in NOUN_SUBJECTS]
    return any(t.head.lemma_ in lexicon.words("coreference", "helps") for t in subjects)


def _is_further(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a possessive leads in one more film: "his next picture", "her second feature"."""
    noun = token.head
    further = any(child.lower_ in lexicon.words("coreference", "further") for child in noun.lefts)
    return further and noun.lower_ in words_of(token, "film") | lexicon.words("coreference", "further_works")
