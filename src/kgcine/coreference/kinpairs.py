"""A word for kin in, whom it may mean out: those whom the text has told to be such kin, nobody who is it himself.

"A and his brother B … The brothers"; "The linguist B is his elder brother".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.coreference.sexes import noun_sex
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.predicates import NOUN_SUBJECTS

_TWO, _MOST = 2, 4
_KINDS = ("siblings", "spouses")
_TABLE = "coreference"


def kindred(token: Token, known: Sequence[Link], lexicon: Lexicon) -> list[Cluster]:
    """Return the only people who are told before a plural to be what it says, none where two groups are."""
    kind = next((kind for kind in _KINDS if token.lower_ in lexicon.words(_TABLE, kind)), None)
    if token.dep_ == "poss" and token.head.lower_ in lexicon.words(_TABLE, "born_to_both"):
        # "Their daughter": whose child somebody is are husband and wife.
        kind = "spouses"
    if kind is None:
        return []
    people = [link for link in known if link[1].type == "Person" and link[1].mentions]
    whose = {i: cluster for mention, cluster in people for i in range(mention.first, mention.last)}
    groups: list[dict[int, Cluster]] = []
    for pair in _pairs(token, kind, people, whose, lexicon):
        own = {id(cluster): cluster for cluster in pair}
        met = [group for group in groups if not own.keys().isdisjoint(group)]
        for group in met:
            own |= group
            groups.remove(group)
        groups.append(own)
    if len(groups) != 1 or not _TWO <= len(groups[0]) <= _MOST:
        return []
    return list(groups[0].values())


def _pairs(
    token: Token, kind: str, people: Sequence[Link], whose: dict[int, Cluster], lexicon: Lexicon
) -> Iterator[list[Cluster]]:
    single, plural = lexicon.words(_TABLE, f"of_{kind}"), lexicon.words(_TABLE, kind)
    for mention, cluster in people:
        if mention.kind != "name":
            continue
        if (other := _of_one_surname(token, mention, whose)) is not None:
            yield [cluster, other]
        noun = _noun_before(token.doc[mention.first], mention.last)
        if noun is None:
            continue
        if noun.lower_ in single:
            owner = next((whose[child.i] for child in noun.lefts if child.dep_ == "poss" and child.i in whose), None)
            if owner is not None and owner is not cluster:
                yield [owner, cluster]
        elif noun.lower_ in plural:
            head = token.doc[mention.first : mention.last].root
            row = {id(whose[each.i]): whose[each.i] for each in (head, *head.conjuncts) if each.i in whose}
            if len(row) >= _TWO:
                yield list(row.values())
    if kind == "spouses":
        yield from _wed(token, whose, lexicon)


def _of_one_surname(token: Token, mention: Mention, whose: dict[int, Cluster]) -> Cluster | None:
    """Return who shares the surname behind "and": "Mikhail and Sergei Kalik"."""
    at = mention.last + 1
    joined = mention.last - mention.first == 1 and at + 1 < token.i and token.doc[mention.last].lower_ == "and"
    full = joined and at in whose and whose.get(at) is whose.get(at + 1)
    return whose[at] if full and whose[at] is not whose.get(mention.first) else None


def _noun_before(first: Token, last: int) -> Token | None:
    """Return the noun right before a name, also behind a comma: "his brother Marat", "his brother, Marat"."""
    at = first.i - 1
    while at > 0 and (first.doc[at].text == "," or first.doc[at].pos_ == "ADJ"):
        at -= 1
    return first.doc[at] if at >= 0 and last > first.i else None


def _wed(token: Token, whose: dict[int, Cluster], lexicon: Lexicon) -> Iterator[list[Cluster]]:
    """Yield who is told to have married whom: "he married Ida Stone"."""
    for verb in token.doc[: token.i]:
        if verb.lemma_ in lexicon.words(_TABLE, "weds"):
            ends = {child.dep_: whose[child.i] for child in verb.children if child.i in whose}
            one = next((cluster for dep, cluster in ends.items() if dep in NOUN_SUBJECTS), None)
            other = ends.get("dobj")
            if one is not None and other is not None and one is not other:
                yield [one, other]


def parent_of(token: Token, known: Sequence[Link], sexes: dict[int, str], lexicon: Lexicon) -> Cluster | None:
    """Return who "his father" is, where he is told to be that one's: "Holm's son, Jan, … Jan said that his father"."""
    if token.lower_ not in lexicon.words(_TABLE, "parents") or token.pos_ != "NOUN":
        return None
    sex = noun_sex(token.lower_, lexicon)
    whose = {i: cluster for mention, cluster in known for i in range(mention.first, mention.last)}
    child = next((whose[each.i] for each in token.lefts if each.dep_ == "poss" and each.i in whose), None)
    if child is None:
        return None
    found: dict[int, Cluster] = {}
    for mention, cluster in known:
        noun = _noun_before(token.doc[mention.first], mention.last) if cluster is child else None
        if noun is not None and mention.kind == "name" and noun.lower_ in lexicon.words(_TABLE, "born_to_both"):
            owners = (whose[each.i] for each in noun.lefts if each.dep_ == "poss" and each.i in whose)
            found |= {id(each): each for each in owners if sexes.get(id(each)) in (sex, "") and each is not child}
    return next(iter(found.values())) if len(found) == 1 else None


def besides_oneself(token: Token, known: Sequence[Link], lexicon: Lexicon) -> Sequence[Link]:
    """Leave out who is said to be somebody's kin, for nobody is his own: "The linguist A is his elder brother"."""
    said = token.head
    if token.dep_ != "poss" or said.dep_ != "attr" or said.lower_ not in lexicon.words(_TABLE, "kin"):
        return known
    within = {each.i for child in said.head.lefts if child.dep_ in NOUN_SUBJECTS for each in child.subtree}
    return [link for link in known if link[0].first not in within]
