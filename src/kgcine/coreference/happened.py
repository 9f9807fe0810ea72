"""Nouns that go on about an event: "the disaster" behind "a fire at the Lindau mill"."""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.coreference.clusters import Cluster
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.occasions import ALIKE, TABLE, alike


def nouns_of_events(lexicon: Lexicon) -> frozenset[str]:
    """Return the nouns that may go on about an event."""
    groups = (lexicon.words(TABLE, key) for key in lexicon.rules[TABLE] if key.startswith(ALIKE))
    return lexicon.words(TABLE, "nouns").union(*groups)


def is_meant(token: Token, cluster: Cluster, lexicon: Lexicon) -> bool:
    """Tell whether a noun may stand for an event; "the Batken war" is no battle named before."""
    names = [name.replace("-", " ").split() for name in cluster.keys]
    known = {word for name in names for word in name}
    others = (child for child in token.lefts if child.text[:1].isupper() and child.dep_ != "det")
    return all(child.lower_ in known for child in others) and any(alike(token.lower_, name, lexicon) for name in names)
