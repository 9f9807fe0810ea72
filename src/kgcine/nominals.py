"""Nouns that stand for a named thing: "the film", "the movie 'Walnut Tree'", "this studio"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.clusters import Cluster, family
from kgcine.lexicon import Lexicon
from kgcine.model import Mention
from kgcine.tokens import QUOTES

_THE = frozenset({"the", "this", "that"})
_LINKS = frozenset({",", "titled", "entitled", "called", "named", "("}) | QUOTES | {"“", "‘", "«", "„"}
_BAR = frozenset(
    {"first", "second", "third", "other", "another", "next", "new", "latest", "last", "previous", "same", "best"}
)

Link = tuple[Mention, Cluster]


def nominals(annotated: Annotated, lexicon: Lexicon, links: Sequence[Link]) -> list[Link]:
    """Resolve definite nouns to the last thing of their class, and "film X" to X."""
    taken = {i for mention in annotated.mentions for i in range(mention.first, mention.last) if mention.value is None}
    return list(_resolve(annotated, lexicon, sorted(links, key=lambda link: link[0].start), taken))


def _resolve(annotated: Annotated, lexicon: Lexicon, links: Sequence[Link], taken: set[int]) -> Iterator[Link]:
    starts = {mention.first: (mention, cluster) for mention, cluster in links}
    for token in annotated.doc:
        if token.i in taken or token.pos_ not in {"NOUN", "PROPN"}:
            continue
        type_ = lexicon.type_of(token.lower_)
        if type_ is None or token.tag_ == "NNS":
            continue
        cluster = _title_after(token, starts, type_) or _last(token, type_, links)
        if cluster is not None:
            yield _mention(token, cluster.type), cluster


def _title_after(token: Token, starts: dict[int, Link], type_: str) -> Cluster | None:
    at = token.i + 1
    while at < len(token.doc) and at - token.i < 4 and token.doc[at].lower_ in _LINKS:
        at += 1
    link = starts.get(at)
    return link[1] if link is not None and link[1].type in family(type_) else None


def _last(token: Token, type_: str, links: Sequence[Link]) -> Cluster | None:
    left = [child.lower_ for child in token.lefts]
    if not _THE.intersection(left) or _BAR.intersection(left) or len(left) > 2:
        return None
    before = [link for link in links if link[0].start < token.idx and link[1].type in family(type_)]
    return before[-1][1] if before else None


def _mention(token: Token, type_: str) -> Mention:
    return Mention(token.idx, token.idx + len(token), token.i, token.i + 1, token.text, type_, "nominal", "coref/noun")
