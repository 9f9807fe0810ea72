"""Nouns of films in, which of the named films they stand for out: "the quiet, 97-minute drama"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.classes import FILMS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import NOUN_SUBJECTS, is_made_by, names_another

_THE = frozenset({"the", "this", "that"})
# A title and its card are two lines, what is said of it begins with the third.
_CARD = 2
# What may stand behind a title at the end of a sentence: its quotation mark and a stop.
_MARKS = 2
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


def is_ahead(token: Token, links: Sequence[Link], lexicon: Lexicon) -> bool:
    """Tell whether a noun comes before the one title that a text names: "A's new comedy is funny. “B” was made in"."""
    named = [mention for mention, cluster in links if cluster.type in FILMS]
    before = [each for each in token.lefts if not each.is_punct]
    if not named or len({id(cluster) for _, cluster in links if cluster.type in FILMS}) > 1:
        return False
    sentence = token.sent
    if token.dep_ not in NOUN_SUBJECTS or token.head.i != sentence.root.i or sentence.end >= len(token.doc):
        return False
    following = token.doc[sentence.end].sent
    opens = following.start <= named[0].first < following.start + 2
    owned = bool(before) and before[0].dep_ == "poss" and _is_person(before[0], links)
    newest = any(each.lower_ in words_of(token, "newest") for each in before)
    return opens and owned and newest


def film_of_card(annotated: Annotated, links: Sequence[Link], lexicon: Lexicon) -> tuple[Cluster, set[int]] | None:
    """Return the film that an article's first line names above its card, with the tokens of who the card says made it.

    "Fog / Latvia 2011. Dir: Anna Weber": a review below speaks of it as "Weber's third feature".
    """
    lines = annotated.article.blocks[: _CARD + 1]
    if len(lines) <= _CARD or annotated.article.view.find(":", lines[1].start, lines[1].end) < 0:
        return None
    films = (c for m, c in links if c.type in FILMS and (m.start, m.end) == (lines[0].start, lines[0].end))
    film = next(films, None)
    labels = lexicon.words("titles", "card_makers")
    makers = [
        cluster
        for mention, cluster in links
        if cluster.type == "Person" and lines[1].start <= mention.start < lines[1].end and mention.first > 1
        and annotated.doc[mention.first - 1].text == ":" and annotated.doc[mention.first - 2].lower_ in labels
    ]  # fmt: skip
    if film is None or len(makers) != 1:
        return None
    return film, {i for mention, cluster in links if cluster is makers[0] for i in range(mention.first, mention.last)}


def is_reviewed(token: Token, makers: set[int]) -> bool:
    """Tell whether a sentence begins with what the maker of a card's film made: "Weber's third feature"."""
    if token.dep_ not in NOUN_SUBJECTS or token.left_edge.i != token.sent.start:
        return False
    owners = [child for child in token.lefts if child.dep_ == "poss"]
    earlier = words_of(token, "earlier") | words_of(token, "begun_with")
    return any(each.i in makers for each in owners) and not any(child.lower_ in earlier for child in token.lefts)


def is_announced(annotated: Annotated, token: Token, links: Sequence[Link]) -> bool:
    """Tell whether the first sentence of news goes on about the film of its headline: "Weber's fourth feature won".

    That sentence names no film itself.
    """
    lines = annotated.article.blocks
    if len(lines) < 2 or token.sent.start_char != lines[1].start or token.dep_ not in NOUN_SUBJECTS:
        return False
    owned = any(child.dep_ == "poss" and _is_person(child, links) for child in token.lefts)
    begins = token.left_edge.i == token.sent.start and token.head.dep_ == "ROOT"
    earlier = words_of(token, "earlier") | words_of(token, "begun_with")
    apart = any(child.lower_ in earlier for child in token.lefts)
    named = any(c.type in FILMS and token.sent.start <= m.first < token.sent.end for m, c in links)
    return owned and begins and not apart and not named


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


def just_named(token: Token, links: Sequence[Link]) -> Cluster | None:
    """Return the film that ends a sentence and whose maker begins the next: "It belonged to “Fog”. A's drama was".

    Neither sentence names another film, nor the first one who made it.
    """
    owner = next((child for child in token.lefts if child.dep_ == "poss"), None)
    start = token.sent.start
    if owner is None or not start or not _is_person(owner, links) or token.left_edge.i != start:
        return None
    if token.dep_ not in NOUN_SUBJECTS or token.head.dep_ != "ROOT":
        return None
    apart = words_of(token, "earlier") | words_of(token, "begun_with") | words_of(token, "newest")
    before = token.doc[start - 1].sent
    films = [(m, c) for m, c in links if c.type in FILMS and before.start <= m.first < token.sent.end]
    if len({id(c) for _, c in films}) != 1 or any(child.lower_ in apart for child in token.lefts):
        return None
    last = max(m.last for m, _ in films)
    ends = start - _MARKS <= last <= start
    made = any(c.type == "Person" and before.start <= m.first < before.end for m, c in links)
    return films[0][1] if ends and not made else None


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
