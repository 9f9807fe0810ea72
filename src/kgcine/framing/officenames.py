"""A noun of a scene in, the office or kind of thing that it names as a string value out: "deputy chairman"."""

from __future__ import annotations

from spacy.tokens import Doc

from kgcine.model import Literal
from kgcine.parsing.grammar import words_of
from kgcine.parsing.offices import HOUSES, TABLE, end_of, portfolio
from kgcine.scene import PHRASE_BEFORE, Filler, Scene

_REACH = 5
_TELLING = frozenset({"ADJ", "VERB"})


def noun_of(scene: Scene, token: int) -> Filler:
    """Return a noun with the nouns that stand before it as a string value ("deputy chairman"), without names."""
    doc = scene.doc
    first = token
    while first > 0 and _modifies(scene, first - 1, first, token):
        first -= 1
    while first < token and _passes(scene, first):
        first += 1
    last = end_of(doc, token, scene.lexicon)
    start, end = doc[first].idx, doc[last].idx + len(doc[last])
    apart = doc[token].whitespace_ if last > token else ""
    words = _singular(doc, first, token) + apart + doc[token + 1 : last + 1].text.lower()
    tail = _domain(scene, token)
    if tail is not None:
        words = f"{words} {doc[token + 1 : tail + 1].text.lower()}"
        end = doc[tail].idx + len(doc[tail])
    if (under := _under(scene, doc[token].left_edge.i, first)) is not None:
        words = f"{doc[under].lower_} {words}"
    return Filler(token, "noun", None, Literal(words), start, end, "name")


def _under(scene: Scene, left: int, first: int) -> int | None:
    """Return where a word stands that says under whom an office is: "the [deputy] Central Asia director"."""
    words = _words(scene, "under")
    beside = range(max(left, first - _REACH), first - 1)
    small = (i for i in beside if scene.doc[i].text in words and scene.doc[i].dep_ in PHRASE_BEFORE)
    return next(small, None)


def _words(scene: Scene, key: str) -> frozenset[str]:
    return scene.lexicon.words(TABLE, key)


def _passes(scene: Scene, at: int) -> bool:
    """Tell whether a word says which one held an office, and is no part of its name as in "first secretary"."""
    word, behind = scene.doc[at].lower_, scene.doc[at + 1].lower_
    part = word in _words(scene, "ranked") and behind in _words(scene, "first")
    return (word in _words(scene, "passing") and not part) or word[:1].isdigit()


def _domain(scene: Scene, token: int) -> int | None:
    """Return where the common nouns end that say of what an office is: "head of the film department"."""
    doc = scene.doc
    if doc[token].lemma_ in words_of(doc[token], "kin"):
        # "The granddaughter of the poet": whose, is no part of what she is called.
        return None
    if (end := portfolio(doc, token, scene.lexicon)) > token:
        return end
    of = next((child for child in doc[token].rights if child.lower_ == "of" and child.i == token + 1), None)
    below = None if of is None else next((child for child in of.children if child.dep_ == "pobj"), None)
    if below is None or below.i - token > _REACH or below.pos_ not in ("NOUN", "PROPN"):
        return None
    if below.tag_ == "NN" and below.lower_ in scene.lexicon.occupations:
        # "Secretary of the poet": whose, is no part of the office.
        return None
    if below.tag_ == "NNS" and below.lower_ not in _words(scene, "branches"):
        return None
    if below.lower_ in _words(scene, "teams") and doc[below.i + 1 : below.i + 2].text in ("of", "at"):
        return int(below.i)
    if scene.lexicon.type_of(below.lower_) in HOUSES:
        return int(below.i) if below.i == token + 2 and below.lower_ in _words(scene, "headed") else None
    inner = range(token + 2, below.i + 1)
    named = any(filler.type != "Occupation" for i in inner for filler in scene.at(i))
    # "Director of its office": of what, the words themselves do not tell.
    owned = any(doc[i].tag_ == "PRP$" for i in inner)
    small = all(doc[i].is_lower for i in inner) or doc[token].lower_ in _words(scene, "capital")
    return None if named or owned or not small else int(below.i)


def _modifies(scene: Scene, before: int, first: int, last: int) -> bool:
    """Tell whether a common noun or adjective stands before a noun as part of it."""
    doc, leading, hyphened = scene.doc, _words(scene, "leading"), _words(scene, "hyphened")
    word = doc[before]
    if before > 1 and doc[before - 1].text == "-" and doc[before - 2].lower_ in _words(scene, "sided"):
        # "The pro-Soviet mayor": on whose side he is, is no part of his office.
        return False
    if word.tag_ == "POS" or doc[before + 1].tag_ == "POS":
        # "People's commissar": what somebody else owns is no part of an office.
        return doc[before - (word.tag_ == "POS")].lower_ in _words(scene, "owners")
    if word.text == "-" and before > 0:
        return _modifies(scene, before - 1, first, last) or doc[before - 1].lower_ in leading | hyphened
    named = any(filler.type != "Occupation" for filler in scene.at(before))
    if doc[last].is_title and word.is_lower and word.pos_ in _TELLING and word.lower_ not in leading:
        # "The authoritarian President A": what he is like has no capital.
        return False
    general = _words(scene, "general")
    joined = hyphened if doc[before + 1].lower_ in general | {"-"} else frozenset()
    plain = not named and (word.pos_ != "PROPN" or word.lower_ in leading | _words(scene, "domains") | joined)
    whole = doc[first].lower_ in general and word.lower_ in hyphened
    if plain and (whole or word.lower_ in leading) and first == before + 1:
        return True
    return plain and word.dep_ in PHRASE_BEFORE - {"nummod"} and first <= word.head.i <= last


def _singular(doc: Doc, first: int, last: int) -> str:
    head = doc[last]
    word = head.lemma_ if head.tag_ in ("NNS", "NNPS") else head.text
    return (doc[first:last].text_with_ws + word).lower()
