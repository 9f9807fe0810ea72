"""A possessive before a noun of kin in, whose it is out where one before it has the same: "His father … his mother"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.coreference.clusters import Cluster
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon

_REACH = 60


def of_same_kin(
    token: Token, known: Sequence[tuple[Mention, Cluster]], lexicon: Lexicon, sexes: frozenset[int]
) -> Cluster | None:
    """Return whose elders were told of just before, where more of them are: none of the elders is meant.

    ``sexes`` are the ids of those whose sex the possessive fits: "Ada's father … his mother" is of him.
    """
    elders = lexicon.words("coreference", "elders")
    if token.dep_ != "poss" or token.head.lower_ not in elders:
        return None
    for mention, cluster in reversed(known):
        if token.i - mention.first > _REACH:
            return None
        owner = token.doc[mention.first]
        if mention.kind == "pronoun" and owner.lower_ == token.lower_ and owner.head.lower_ in elders:
            return cluster
        # "A's father was a cobbler, his mother a nurse".
        last = token.doc[mention.last - 1]
        owns = mention.kind == "name" and last.dep_ == "poss" and last.head.lower_ in elders
        if owns and cluster.type == "Person":
            return cluster if id(cluster) in sexes else None
    return None
