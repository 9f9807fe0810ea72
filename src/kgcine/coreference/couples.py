"""Plurals in, for whom of those named before they stand out: "they", "their", "the couple", "both", "the brothers".

Meant are a person with the wife or husband told of just before, or the persons that are the subject before together.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span, Token

from kgcine.coreference.clusters import Cluster
from kgcine.coreference.kinpairs import kindred
from kgcine.coreference.protagonist import Link
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.predicates import NOUN_SUBJECTS

_TWO, _MOST = 2, 4


def is_pair(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a noun or "both" speaks of several who are known: "the couple", "both men", "the brothers"."""
    both, pairs, lower = lexicon.words("coreference", "both"), lexicon.words("coreference", "pairs"), token.lower_
    if lower not in both and lower not in pairs and token.tag_ != "NNS":
        return False
    left = [child.lower_ for child in token.lefts if not child.is_punct]
    if token.lower_ in both:
        return token.dep_ in NOUN_SUBJECTS and not left and not list(token.rights)
    if any(child.dep_ in ("prep", "appos", "relcl", "acl") for child in token.rights):
        return False
    if token.lower_ in pairs:
        return left == ["the"]
    counted = both | lexicon.words("coreference", "two")
    # "They had two children": those are told of for the first time.
    new = token.dep_ not in NOUN_SUBJECTS and lexicon.words("coreference", "two").issuperset(left)
    return (
        token.tag_ == "NNS"
        and not new
        and _is_human(token, lexicon)
        and bool(left)
        and not counted.isdisjoint(left)
        and (len(left) <= _TWO)
    )


def together(token: Token, known: Sequence[Link], lexicon: Lexicon) -> list[Cluster]:
    """Return for whom a plural stands, none where that is not sure."""
    sentence = token.sent
    before = token.doc[max(sentence.start - 1, 0)].sent
    own = [link for link in known if sentence.start <= link[0].first < token.i and link[1].type == "Person"]
    row = [link for link in known if before.start <= link[0].first < before.end and link[1].type == "Person"]
    if any(not cluster.mentions for _, cluster in [*own, *row]):
        return []
    if (taken := _taken_up(own) or _taken_up(row)) and token.lower_ not in lexicon.words("coreference", "unmarried"):
        return taken
    if token.lower_ not in lexicon.words("coreference", "unmarried"):
        for words, links in ((sentence, own), (before, row)) if sentence.start else ((sentence, own),):
            pair = _married(token, words, links, lexicon)
            if pair:
                return pair
    if not own and sentence.start and _weds(token, lexicon):
        named = {id(cluster): cluster for _, cluster in row}
        if len(named) == _TWO and not _others(token, before, lexicon):
            return list(named.values())
    if kin := kindred(token, known, lexicon):
        return kin
    if own or not sentence.start or _others(token, before, lexicon):
        return _both(token, row, lexicon) if sentence.start and not own else []
    found = _subjects(before, row) or _each_subject(before, row) or _joined(before, row)
    found = found or _both(token, row, lexicon)
    return found or _again(token, before, known, lexicon)


def _both(token: Token, row: Sequence[Link], lexicon: Lexicon) -> list[Cluster]:
    """Return the only two people of the sentence before where both do as people do: "Both studied"."""
    people = {id(cluster): cluster for _, cluster in row}
    if token.lower_ not in lexicon.words("coreference", "both") or len(people) != _TWO or token.i != token.sent.start:
        return []
    told = (child for child in token.head.rights if child.dep_ == "attr" and child.tag_ == "NNS")
    human = any(_is_human(each, lexicon) for each in told)
    return list(people.values()) if human or token.head.lemma_ in lexicon.words("coreference", "done_by_both") else []


def _joined(before: Span, row: Sequence[Link]) -> list[Cluster]:
    """Return the people of a sentence who are all joined by "and": "The film was shot by A and B. They"."""
    heads = [before.doc[mention.first : mention.last].root for mention, _ in row if mention.kind == "name"]
    if not heads or any(mention.kind != "name" for mention, _ in row):
        return []
    joined = {heads[0].i, *(each.i for each in heads[0].conjuncts)}
    people = {id(cluster): cluster for _, cluster in row}
    whole = len(joined) == len(people) == len(heads) and joined == {head.i for head in heads}
    return list(people.values()) if whole and _TWO <= len(people) <= _MOST else []


def _each_subject(before: Span, row: Sequence[Link]) -> list[Cluster]:
    """Return the two people of a sentence who have a clause of it each: "A produces; B teaches. They"."""
    clauses: dict[int, Cluster] = {}
    for mention, cluster in row:
        head = before.doc[mention.first : mention.last].root
        if head.dep_ in NOUN_SUBJECTS:
            clauses[head.head.i] = cluster
    people = {id(cluster): cluster for _, cluster in row}
    joined = [
        before.doc[at]
        for at in clauses
        if before.doc[at].dep_ in ("ROOT", "conj", "parataxis") or _is_first_clause(before.doc[at])
    ]
    each = {id(clauses[verb.i]) for verb in joined}
    return list(people.values()) if len(each) == len(people) == len(joined) == _TWO else []


def _is_first_clause(verb: Token) -> bool:
    """Tell whether a semicolon ends a clause, which the parser hangs on the next one."""
    behind = verb.doc[verb.right_edge.i : verb.right_edge.i + 2]
    return verb.dep_ == "ccomp" and any(each.text == ";" for each in behind)


def _again(token: Token, before: Span, known: Sequence[Link], lexicon: Lexicon) -> list[Cluster]:
    """Return the two whom "both" takes up again behind a sentence that names one person at most: "He shot it. Both"."""
    if token.lower_ not in lexicon.words("coreference", "both") or not before.start:
        return []
    floor = token.doc[before.start - 1].sent.start
    taken = _taken_up([link for link in known if floor <= link[0].first < before.start and link[1].type == "Person"])
    return taken if len(taken) == _TWO else []


def _weds(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a plural marries, so that the two of the sentence before are meant: "They married in 1963"."""
    verb = token.head
    within = any(child.dep_ in ("dobj", "prep") and child.lower_ != "in" for child in verb.rights if child.i > verb.i)
    return token.dep_ in NOUN_SUBJECTS and verb.lemma_ in lexicon.words("coreference", "weds") and not within


def _taken_up(links: Sequence[Link]) -> list[Cluster]:
    """Return for whom a plural stands that a sentence has already: "The couple lived in Osh. They"."""
    groups: dict[int, list[Cluster]] = {}
    for mention, cluster in links:
        if mention.kind == "pronoun":
            groups.setdefault(mention.start, []).append(cluster)
    several = [group for group in groups.values() if len(group) > 1]
    return several[-1] if several else []


def _married(token: Token, words: Span, links: Sequence[Link], lexicon: Lexicon) -> list[Cluster]:
    """Return the only two people of a sentence that tells of a marriage."""
    married = lexicon.words("coreference", "married")
    told = any(t.lemma_.lower() in married for t in words if t.i < token.i)
    named = list({id(cluster): cluster for _, cluster in links}.values())
    return named if told and len(named) == _TWO and not _others(token, words, lexicon) else []


def _subjects(sentence: Span, row: Sequence[Link]) -> list[Cluster]:
    """Return the persons who are the subject of a sentence together, where it names nobody else."""
    heads = {link[0]: sentence.doc[link[0].first : link[0].last].root for link in row}
    first = next(
        (m for m, head in heads.items() if head.dep_ in NOUN_SUBJECTS and head.head.i == sentence.root.i), None
    )
    if first is None:
        return []
    joined = {each.i for each in heads[first].conjuncts} | {heads[first].i}
    group = {id(cluster): cluster for mention, cluster in row if heads[mention].i in joined}
    named = {id(cluster) for _, cluster in row}
    return list(group.values()) if _TWO <= len(group) <= _MOST and len(named) == len(group) == len(joined) else []


def _others(token: Token, words: Span, lexicon: Lexicon) -> bool:
    """Tell whether a plural of persons without a name could be meant: "A and B met pupils. They"."""
    return any(t.tag_ == "NNS" and t.i < token.i and _is_human(t, lexicon) for t in words)


def _is_human(noun: Token, lexicon: Lexicon) -> bool:
    word = noun.lemma_.lower()
    humans = lexicon.words("coreference", "humans")
    return word in humans or word == "parent" or noun.lower_ in lexicon.occupations or word in lexicon.occupations
