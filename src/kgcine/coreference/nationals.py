"""A noun for somebody with a nation in, whether whoever was named before is told to be of another one out.

"The Armenian poet A wrote it. The Persian poet was born in Bukhara": the Persian one is not A.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import takewhile

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon

_NATION, _BEFORE, _STEM = "Nationality", 3, 4


def is_of_another_nation(
    annotated: Annotated, token: Token, cluster: Cluster, links: Iterable[Link], lexicon: Lexicon
) -> bool:
    """Tell whether a noun has a nation and somebody another: "the Persian poet" is not "the Armenian poet A"."""
    own = set(_nations(annotated, token.i - _BEFORE, token.i, lexicon))
    if not own:
        return False
    names = (m for m, each in links if each is cluster and m.kind == "name" and m.first < token.i)
    told = {nation for m in names for nation in _nations(annotated, m.first - _BEFORE, m.first, lexicon)}
    return bool(told) and not any(a[:_STEM] == b[:_STEM] for a in own for b in told)


def _nations(annotated: Annotated, first: int, last: int, lexicon: Lexicon) -> Iterator[str]:
    """Yield the nations told right before a token; whoever is Soviet may be of many nations."""
    wide = lexicon.words("coreference", "wide_nations")
    begun = bisect_left(annotated.mentions, first, key=lambda mention: mention.first)
    for mention in takewhile(lambda mention: mention.first < last, annotated.mentions[begun : begun + _BEFORE]):
        if mention.type == _NATION and mention.last <= last and _leads(annotated, mention, last):
            nation = annotated.doc[mention.first : mention.last].text.lower()
            if nation not in wide:
                yield nation


def _leads(annotated: Annotated, mention: Mention, last: int) -> bool:
    """Tell whether nothing but words stand between a nation and what it leads."""
    return all(token.is_alpha for token in annotated.doc[mention.last : last])
