""" "It" and "its" beside what only bodies or prizes have in, the one told of in the last sentences out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from kgcine.classes import ORGANISATIONS, WORKS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.coreference.sexes import alike
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.predicates import NOUN_SUBJECTS

_NAMED = frozenset({"appos", "compound"})


def founded(token: Token, near: Iterable[Link], lexicon: Lexicon) -> Cluster | None:
    """Return the only body of some mentions for what somebody founds or leads: "They founded it in 2016"."""
    if token.dep_ != "dobj" or token.head.lemma_ not in lexicon.words("coreference", "founding"):
        return None
    near = list(near)
    bodies = {id(cluster): cluster for _, cluster in near if _is_house(cluster, lexicon)}
    return next(iter(bodies.values())) if len(bodies) == 1 and not _is_another_house(token, near, lexicon) else None


def _is_house(cluster: Cluster, lexicon: Lexicon) -> bool:
    """Tell whether a thing is a body, as a museum is by its name."""
    built = lexicon.words("institutions", "buildings")
    named = cluster.type == "Site" and any(not built.isdisjoint(name.split()) for name in cluster.keys)
    return named or cluster.type in ORGANISATIONS


def _is_another_house(token: Token, near: Iterable[Link], lexicon: Lexicon) -> bool:
    """Tell whether the sentence before tells of a house that nothing there names: "The museum owes much to A. He"."""
    start = token.sent.start
    if start == 0:
        return False
    covered = {i for mention, _ in near for i in range(mention.first, mention.last)}
    houses = ORGANISATIONS | {"Site"}
    return any(
        t.dep_ in NOUN_SUBJECTS and t.tag_ == "NN" and t.i not in covered and lexicon.type_of(t.lower_) in houses
        for t in token.doc[start - 1].sent
    )


def with_officers(token: Token, row: Sequence[Link], lexicon: Lexicon) -> dict[int, Cluster]:
    """Return the body that is the only thing of some mentions, where "its" has an office: "its rector since 1999"."""
    if token.dep_ != "poss" or token.head.lower_ not in lexicon.words("coreference", "officers"):
        return {}
    things = {id(cluster): cluster for _, cluster in row if cluster.type not in ("Person", "Award", "Settlement")}
    bodies = {at: cluster for at, cluster in things.items() if cluster.type in ORGANISATIONS}
    return bodies if len(things) == 1 else {}


def taken_up(token: Token, row: Sequence[Link], lexicon: Lexicon) -> dict[int, Cluster]:
    """Return the only body of some mentions where somebody joins or founds it: "he joined A and is its director"."""
    if token.dep_ != "poss" or token.head.lower_ not in lexicon.words("coreference", "officers"):
        return {}
    bodies = {id(cluster): (mention, cluster) for mention, cluster in row if cluster.type in ORGANISATIONS}
    if len(bodies) != 1:
        return {}
    (at, (mention, cluster)), *_ = bodies.items()
    root = token.doc[mention.first : mention.last].root
    begun = lexicon.words("coreference", "founding") | lexicon.words("coreference", "joining")
    return {at: cluster} if root.dep_ == "dobj" and root.head.lemma_ in begun else {}


def has_other_subject(token: Token, row: Sequence[Link], lexicon: Lexicon) -> bool:
    """Tell whether a noun that names nothing is the subject before it: "The new generation does not know its"."""
    covered = {i for mention, _ in row for i in range(mention.first, mention.last)}
    humans = lexicon.words("coreference", "humans")
    return any(
        t.dep_ in NOUN_SUBJECTS
        and not (token.dep_ in NOUN_SUBJECTS and t.head.i == token.head.i)
        and t.pos_ in {"NOUN", "PROPN"}
        and t.tag_ not in {"NNS", "NNPS"}
        and covered.isdisjoint([other.i for other in alike(t)])
        and t.lower_ not in humans
        and t.lower_ not in lexicon.occupations
        for t in token.doc[token.sent.start : token.i]
    )


def _is_begun(thing: Token, lexicon: Lexicon) -> bool:
    """Tell whether somebody is said to found what a word stands for."""
    return thing.dep_ == "dobj" and thing.head.lemma_ in lexicon.words("coreference", "bringing_in")


def brought_in(token: Token, row: Sequence[Link], lexicon: Lexicon) -> Cluster | None:
    """Return the only body of the sentence before, where it is founded: "A set up the fund. In 2009 it moved"."""
    if token.dep_ not in NOUN_SUBJECTS:
        return None
    things = {id(cluster): cluster for _, cluster in row if cluster.type in ORGANISATIONS | WORKS}
    new = {
        id(cluster): cluster
        for mention, cluster in row
        if mention.kind == "name" and cluster.type in ORGANISATIONS
        for at in token.doc[mention.first : mention.last]
        if _is_begun(at.head if at.dep_ in _NAMED else at, lexicon)
    }
    return next(iter(new.values())) if len(things) == len(new) == 1 else None
