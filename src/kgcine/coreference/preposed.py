"""A pronoun that a sentence opens towards in, whether a name before it stands in the opening that describes it out.

"Adopted by A and B, he", "The son of A, he", "Like A, he", "In A's “B” he": whoever is named in such an opening is
somebody else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from spacy.tokens import Token

from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.predicates import NOUN_SUBJECTS, own_subjects

_PARTICIPLES = frozenset({"VBN", "VBG"})
_VERBAL, _FOR = frozenset({"VERB", "AUX"}), "for"


def outside(token: Token, lexicon: Lexicon) -> int:
    """Return from which token on a name may be what the pronoun stands for: behind an opening that describes it."""
    start = int(token.sent.start)
    if token.dep_ not in NOUN_SUBJECTS or token.head.dep_ not in ("ROOT", "conj", "ccomp") or token.i - start < 2:
        return start
    if token.doc[start].lower_ == "in" and any(_owns_work(t) for t in token.doc[start : token.i]):
        return int(token.i)
    if token.head.dep_ == "ccomp":
        return start
    return int(token.i) if token.nbor(-1).text == "," and _describes(token, start, lexicon) else start


def _owns_work(token: Token) -> bool:
    """Tell whether somebody's title stands behind a name: "In A's “B” he plays the baker"."""
    return token.dep_ == "poss" and token.pos_ == "PROPN" and token.head.pos_ == "PROPN" and token.head.i > token.i


def _describes(token: Token, start: int, lexicon: Lexicon) -> bool:
    """Tell whether a participle, a noun of a person or a word like "with" opens the sentence of a pronoun."""
    first = token.doc[start]
    if first.dep_ == "advmod" and first.tag_ == "RB":
        first = first.nbor()
    if first.tag_ in _PARTICIPLES and first.dep_ not in NOUN_SUBJECTS:
        return True
    if first.lower_ in lexicon.words("coreference", "besides"):
        return True
    head = next((t for t in token.doc[start : token.i] if t.pos_ == "NOUN"), None)
    if head is None or any(t.pos_ in ("ADP", "PROPN") for t in token.doc[start : head.i]):
        return False
    if head.dep_ in NOUN_SUBJECTS and head.head.i != token.head.i:
        return False
    return head.lower_ in lexicon.words("coreference", "humans") or head.lower_ in lexicon.occupations


def subject_behind(
    token: Token, links: Iterable[Link], fitting: Collection[int], lexicon: Lexicon, *, sure: bool
) -> Cluster | None:
    """Return the subject that a possessive points ahead to: "For [her] part in the film, A received the prize".

    Only such a deed, for which somebody is told to have got something, is ``sure`` to be the subject's.
    """
    if token.dep_ != "poss" or token.head.dep_ != "pobj":
        return None
    led = token.head.head
    verb, noun = led.head, token.head.lower_
    if led.i != token.sent.start or verb.pos_ not in _VERBAL or (sure and led.lower_ != _FOR):
        return None
    if noun not in lexicon.words("coreference", "done_parts" if sure else "own_deeds"):
        return None
    name = next((child for child in own_subjects(verb) if child.i > token.i and child.pos_ == "PROPN"), None)
    if name is None:
        return None
    named = (cluster for mention, cluster in links if mention.kind == "name" and mention.first <= name.i < mention.last)
    return next((cluster for cluster in named if id(cluster) in fitting), None)
