"""A pronoun and the subject of the sentence before it in, what that has become by its new name out."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.coreference.clusters import Cluster
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon

_NEW = frozenset({"oprd", "attr", "dobj", "dative", "obj"})


def renewed(
    token: Token, subject: Mention, things: Sequence[tuple[Mention, Cluster]], lexicon: Lexicon
) -> Cluster | None:
    """Return what goes by the name behind "renamed" from there on: "The A Studio was renamed B in 1960. It"."""
    verbs = {t.head.i for t in token.doc[subject.first : subject.last] if t.dep_ == "nsubjpass"}
    renames = lexicon.words("coreference", "renames")
    if not any(token.doc[at].lemma_ in renames for at in verbs):
        return None
    named = [link for link in things if link[0].kind == "name" and link[0].first > subject.last]
    new = [c for m, c in named if any(t.dep_ in _NEW and t.head.i in verbs for t in token.doc[m.first : m.last])]
    return new[-1] if len(new) == 1 else None


def named_anew(token: Token, row: Sequence[tuple[Mention, Cluster]], lexicon: Lexicon) -> Cluster | None:
    """Return the new name of what no name is known of: "The newsreel studio was renamed Lindenfilm. Later, it"."""
    renames = lexicon.words("coreference", "renames")
    verbs = {
        t.head.i for m, _ in row for t in token.doc[m.first : m.last] if t.dep_ in _NEW and t.head.lemma_ in renames
    }
    bare = {v for v in verbs if any(child.dep_ == "nsubjpass" for child in token.doc[v].children)}
    new = {id(c): c for m, c in row for t in token.doc[m.first : m.last] if t.dep_ in _NEW and t.head.i in bare}
    return next(iter(new.values())) if len(new) == 1 else None
