"""The named things of an article in, what the text calls each out: "Karasu is a town", "the Altyn Studio"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kgcine.annotate import Annotated
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.coreference.standing import is_first_subject
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.predicates import NOUN_SUBJECTS

_FIRM = "FilmStudio"
_NAMING = frozenset({"of", ","})


@dataclass(frozen=True, slots=True)
class Kinds:
    """The words of each thing's names, and the nouns that a text has beside them, by the identity of its group."""

    named: Mapping[int, frozenset[str]]
    beside: Mapping[int, frozenset[str]]


def kinds_told(annotated: Annotated, links: Sequence[Link]) -> Kinds:
    """Return what may be the kind of each named thing: in its name, before it, behind a comma or a copula."""
    named: dict[int, set[str]] = defaultdict(set)
    beside: dict[int, set[str]] = defaultdict(set)
    for mention, cluster in links:
        if mention.kind == "name":
            named[id(cluster)].update(token.lower_ for token in annotated.doc[mention.first : mention.last])
            beside[id(cluster)].update(_beside(annotated.doc, mention))
    return Kinds(_frozen(named), _frozen(beside))


def of_kind(token: Token, near: Sequence[Link], kinds: Kinds, lexicon: Lexicon) -> list[Link]:
    """Return those of the things before a noun that the text has called so, where the last one was named in passing.

    "Karasu is a town. It is near Shymkent. The town" is Karasu; "Altyn Studio … He joined Kazakhfilm. The studio" is
    Altyn. What was the subject last is still spoken of, and so is a firm brought in as one: "the film house Kentau".
    """
    near = [link for link in near if not _outgrows(token.lower_, link[1], kinds, lexicon)]
    told = [link for link in near if _is_called(token.lower_, link[1], kinds)]
    if not told or told[-1] is near[-1]:
        return near
    behind = [link for link in near if link[0].first > told[-1][0].first]
    firms = lexicon.words("houses", _FIRM)
    firms = firms if token.lower_ in firms else frozenset()
    still = any(
        is_first_subject(token, mention) or not firms.isdisjoint(kinds.beside.get(id(cluster), ()))
        for mention, cluster in behind
    )
    return near if still else told


def _is_called(noun: str, cluster: Cluster, kinds: Kinds) -> bool:
    return any(noun in words.get(id(cluster), ()) for words in (kinds.named, kinds.beside))


def _outgrows(noun: str, cluster: Cluster, kinds: Kinds, lexicon: Lexicon) -> bool:
    """Tell whether a noun for places with few people meets a town that reference books list: "the village", Moscow."""
    small = noun in lexicon.words("coreference", "hamlets") and not _is_called(noun, cluster, kinds)
    return small and lexicon.normal(cluster.name()) is not None


def _beside(doc: Doc, mention: Mention) -> Iterator[str]:
    before = mention.first - 1
    if before > 0 and doc[before].lower_ in _NAMING:
        before -= 1
    if before >= 0:
        yield doc[before].lower_
    root = doc[mention.first : mention.last].root
    yield from (child.lower_ for child in root.rights if child.dep_ == "appos")
    if root.dep_ in NOUN_SUBJECTS and root.head.lemma_ == "be":
        yield from (child.lower_ for child in root.head.rights if child.dep_ == "attr")
    if root.dep_ == "attr":
        yield from (child.lower_ for child in root.head.lefts if child.dep_ in NOUN_SUBJECTS)


def _frozen(words: Mapping[int, set[str]]) -> Mapping[int, frozenset[str]]:
    return {at: frozenset(told) for at, told in words.items()}
