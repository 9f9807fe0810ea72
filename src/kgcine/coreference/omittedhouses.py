"""The sentences of an entry on an institution in, whose subject is left out: "Founded in 1946. Located in Osh."

They are about the institution that the entry begins with, as long as no other subject has come between.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.omitted import RULE
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.grammar import TABLE
from kgcine.parsing.predicates import DONE_TO, OMITTED, SUBJECTS

_PAST = frozenset({"VBD", "VBN"})
_ACTIVE = frozenset({"dobj", "auxpass", "aux"})
_BEFORE = frozenset({"prep", "npadvmod", "advmod", "punct"})
# How far into its first sentence an entry names what it is about: behind an article.
_LED = 2

Link = tuple[Mention, Cluster]


def omitted_houses(annotated: Annotated, house: Cluster | None, links: Sequence[Link], lexicon: Lexicon) -> list[Link]:
    """Return the participles that begin such sentences, each with the institution that they tell of."""
    if house is None:
        return []
    done = lexicon.words(TABLE, "done_to_houses")
    whose = {i: cluster for mention, cluster in links for i in range(mention.first, mention.last)}
    found: list[Link] = []
    told = False
    for sentence in annotated.doc.sents:
        root = sentence.root
        if any(child.dep_ in SUBJECTS for child in root.children):
            subjects = [child for child in root.children if child.dep_ in SUBJECTS]
            told = any(whose.get(t.i) is house for child in subjects for t in _phrase(child))
        elif told and root.i not in whose and root.tag_ in _PAST and root.lemma_ in done and _opens(root):
            found.append((_mention(root, house.type), house))
        elif not told:
            told = any(whose.get(t.i) is house for t in sentence[:_LED])
    verbs = frozenset(mention.first for mention, _ in found)
    annotated.doc.user_data[DONE_TO] = verbs
    annotated.doc.user_data[OMITTED] = annotated.doc.user_data.get(OMITTED, frozenset()) | verbs
    return found


def _phrase(subject: Token) -> Sequence[Token]:
    return (subject, *(child for child in subject.lefts if child.dep_ == "compound"))


def _opens(root: Token) -> bool:
    """Tell whether nothing but when and where stands before the participle that a sentence hangs on."""
    led = all(child.dep_ in _BEFORE for child in root.lefts)
    return led and not any(child.dep_ in _ACTIVE for child in root.children)


def _mention(token: Token, type_: str) -> Mention:
    end = token.idx + len(token)
    return Mention(token.idx, end, token.i, token.i + 1, token.text, type_, "pronoun", RULE)
