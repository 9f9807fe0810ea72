"""Nouns that go on about an event: "the disaster" behind "a fire at the Lindau mill"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.coreference.standing import is_first_subject
from kgcine.mentions.deeds import RULE as DEED
from kgcine.mentions.deeds import nouns_of
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.occasions import ALIKE, TABLE, alike

_NEAR, _OPENING = 2, 2


def nouns_of_events(lexicon: Lexicon) -> frozenset[str]:
    """Return the nouns that may go on about an event."""
    groups = (lexicon.words(TABLE, key) for key in lexicon.rules[TABLE] if key.startswith(ALIKE))
    return lexicon.words(TABLE, "nouns").union(*groups)


def is_meant(token: Token, cluster: Cluster, lexicon: Lexicon) -> bool:
    """Tell whether a noun may stand for an event; "the Batken war" is no battle named before."""
    names = [name.replace("-", " ").split() for name in cluster.keys]
    known = {word for name in names for word in name}
    others = [child for child in token.lefts if child.text[:1].isupper() and child.dep_ != "det"]
    deeds = (token.doc[each.first] for each in cluster.mentions if each.rule == DEED)
    if any(token.lower_ in nouns_of(verb, lexicon) for verb in deeds):
        return not others
    return all(child.lower_ in known for child in others) and any(alike(token.lower_, name, lexicon) for name in names)


def is_still_told(token: Token, link: Link, sentences: Sequence[int], links: Sequence[Link]) -> bool:
    """Tell whether a text is still about an event: it tells of it, or has named it just before a noun.

    What is named in passing, further above, is not meant: "His father had come through the famine of 1921. …".
    """
    if sentences[token.i] - sentences[link[0].first] <= _NEAR:
        return True
    named = [mention for mention, cluster in links if cluster is link[1] and mention.start < token.idx]
    return len(named) > 1 or any(
        is_first_subject(token, mention) or sentences[mention.first] < _OPENING for mention in named
    )


def only_told(token: Token, named: list[Link]) -> list[Link]:
    """Return what names the only event of a text that bears a noun, however far above: "The uprising"."""
    bearers = {id(cluster) for _, cluster in named}
    same = any(token.lower_ in name.replace("-", " ").split() for _, cluster in named[:1] for name in cluster.keys)
    return named if len(bearers) == 1 and same else []
