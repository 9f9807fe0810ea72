"""Pronouns led back to the person or thing they stand for, by gender, nearness and grammatical role."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.clusters import Cluster
from kgcine.lexicon import Lexicon
from kgcine.model import Mention

MALE = frozenset({"he", "him", "his", "himself"})
FEMALE = frozenset({"she", "her", "hers", "herself"})
_WINDOW = 3

Link = tuple[Mention, Cluster]


def pronouns(annotated: Annotated, lexicon: Lexicon, links: Sequence[Link]) -> list[Link]:
    """Resolve he, she and their forms; abstain where two persons fit equally."""
    genders = {id(cluster): gender(cluster, lexicon) for _, cluster in links if cluster.type == "Person"}
    known = sorted(links, key=lambda link: link[0].start)
    sentence = [number for number, sent in enumerate(annotated.doc.sents) for _ in sent]
    found: list[Link] = []
    for token in annotated.doc:
        wanted = "male" if token.lower_ in MALE else "female" if token.lower_ in FEMALE else None
        if wanted is None:
            continue
        people = [link for link in known if id(link[1]) in genders and genders[id(link[1])] in (wanted, "")]
        cluster = _antecedent(token, people, sentence)
        if cluster is not None:
            genders[id(cluster)] = wanted
            link = (_mention(token), cluster)
            found.append(link)
            known = sorted([*known, link], key=lambda item: item[0].start)
    return found


def gender(cluster: Cluster, lexicon: Lexicon) -> str:
    """Return what the given name tells, else nothing."""
    return lexicon.given_names.get(cluster.name().split(" ")[0], "")


def _antecedent(token: Token, people: Sequence[Link], sentence: Sequence[int]) -> Cluster | None:
    here = sentence[token.i]
    for distance in range(_WINDOW + 1):
        near = [link for link in people if sentence[link[0].first] == here - distance and link[0].last <= token.i]
        subjects = [link for link in near if _is_subject(token, link[0])]
        for group in (subjects, near):
            owners = {id(link[1]): link[1] for link in group}
            if len(owners) == 1:
                return next(iter(owners.values()))
            if owners:
                return group[-1][1] if group is subjects else None
    return None


def _is_subject(token: Token, mention: Mention) -> bool:
    return any(t.dep_ in {"nsubj", "nsubjpass"} for t in token.doc[mention.first : mention.last])


def _mention(token: Token) -> Mention:
    return Mention(
        token.idx, token.idx + len(token), token.i, token.i + 1, token.text, "Person", "pronoun", "coref/pronoun"
    )
