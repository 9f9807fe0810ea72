"""Nouns of films in, which of the named films they stand for out: "the quiet, 97-minute drama"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.classes import FILMS
from kgcine.coreference.protagonist import Link
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import NOUN_SUBJECTS, is_made_by, names_another

_THE = frozenset({"the", "this", "that"})
_DESCRIBING = frozenset({"amod", "compound", "nummod", "npadvmod", "nmod"})


def is_described(token: Token, links: Sequence[Link], lexicon: Lexicon) -> bool:
    """Tell whether a noun only describes the one film that the article names: "the quiet, 97-minute drama"."""
    films = {id(cluster) for _, cluster in links if cluster.type in FILMS}
    before = [each for each in token.lefts if not each.is_punct]
    owner = before[0] if before and before[0].dep_ == "poss" else None
    if owner is not None and (not _is_person(owner, links) or token.dep_ not in NOUN_SUBJECTS):
        return False
    barred = lexicon.words("coreference", "bars") | lexicon.countries.keys()
    if token.dep_ in NOUN_SUBJECTS and token.head.dep_ == "ROOT":
        # "The new Kazakh film is based on": a text that names one film has no other to say this of.
        barred -= words_of(token, "newest") | lexicon.countries.keys()
    told = (each.dep_ in _DESCRIBING and barred.isdisjoint((each.lower_, each.text)) for each in before[1:])
    leads = bool(before) and (owner is not None or before[0].lower_ in _THE)
    return len(films) == 1 and leads and all(told)


def is_the_new(token: Token) -> bool:
    """Tell whether a sentence goes back to the new film behind its maker's earlier ones: "The new film, shot in"."""
    left = [child.lower_ for child in token.lefts if not child.is_punct]
    the_new = len(left) == 2 and left[0] in _THE and left[1] in words_of(token, "newest")
    opens = the_new and token.left_edge.i == token.sent.start and token.dep_ in NOUN_SUBJECTS
    apart = token.i + 1 < len(token.doc) and token.nbor().text == ","
    return opens and (apart or not is_bound(token))


def just_meant(token: Token, mentions: Sequence[Mention]) -> bool:
    """Tell whether a sentence begins with "That film" behind one that names a film by its title."""
    start = token.sent.start
    that = [child.lower_ for child in token.lefts] == ["that"] and token.left_edge.i == start
    before = token.doc[start - 1].sent.start if start else 0
    return that and any(m.kind == "name" and before <= m.first < start for m in mentions)


def _is_person(owner: Token, links: Sequence[Link]) -> bool:
    return any(m.first <= owner.i < m.last for m, cluster in links if cluster.type == "Person")


def is_bound(token: Token, *, made: bool = True) -> bool:
    """Tell whether what is behind narrows the noun to something else: "the film industry", "the film directed by A"."""
    following = token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
    given = words_of(token, "given_for") if token.lower_ in words_of(token, "prizes") else frozenset[str]()
    makes = made and is_made_by(token)
    if token.dep_ == "compound" or following in given or makes or names_another(token):
        return True
    if token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.lower_ in words_of(token, "faces"):
        return True
    narrowing = words_of(token, "narrowing") | given
    if any(child.lower_ in words_of(token, "lengths") for child in token.lefts):
        # "The 42-minute film about a camp" only adds what the film that was named is about.
        narrowing &= {"of"}
    # "The film, about a war, won": what a comma sets off only adds to what is named.
    behind = (child for child in token.rights if child.dep_ in {"prep", "relcl", "acl"})
    return any(child.lower_ in narrowing and child.nbor(-1).text != "," for child in behind)
