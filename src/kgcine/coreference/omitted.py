"""The sentences of a life told in notes in, whose subject is left out: "Graduated from VGIK. Member of the Union".

They are about the person whom the sentences before are about, and only where no other subject has come between.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from kgcine.annotate import Annotated
from kgcine.coreference.heroes import about
from kgcine.coreference.protagonist import Link, Protagonist
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import OMITTED, SUBJECTS

RULE = "coref/omitted"
_PAST = frozenset({"VBD", "VBN"})
_BEFORE = frozenset(
    {"prep", "npadvmod", "advmod", "punct", "cc", "advcl", "amod", "compound", "nmod", "auxpass", "poss"}
)
_BY = "agent"
_SINGULAR = frozenset({"NN", "NNP"})


def omitted(
    annotated: Annotated, heroes: Sequence[tuple[int, Protagonist | None]], links: Sequence[Link], lexicon: Lexicon
) -> list[Link]:
    """Return the verbs and nouns that begin such sentences, each with the person who is its subject."""
    taken = {i for mention, _ in links for i in range(mention.first, mention.last)}
    offices = lexicon.words("coreference", "noted")
    verbs = lexicon.words("coreference", "noted_verbs")
    found = []
    for sentence, hero in _going_on(annotated.doc, heroes, links):
        root = sentence.root
        office = root.lower_ in offices and root.tag_ in _SINGULAR and not _is_label(root) and not _is_of_a_house(root)
        note = _is_deed(root) or office or root.lower_ in verbs
        if note and root.i not in taken and _has_no_subject(root):
            found.append((_mention(root), hero.cluster))
    annotated.doc.user_data[OMITTED] = frozenset(mention.first for mention, _ in found)
    return found


def _going_on(
    doc: Doc, heroes: Sequence[tuple[int, Protagonist | None]], links: Sequence[Link]
) -> Iterator[tuple[Span, Protagonist]]:
    """Yield the sentences without a subject that follow one about whom their paragraph is about."""
    whose = {i: cluster for mention, cluster in links for i in range(mention.first, mention.last)}
    told = False
    for sentence in doc.sents:
        hero = about(heroes, sentence.start)
        subjects = [child for child in sentence.root.children if child.dep_ in SUBJECTS]
        if hero is None:
            told = False
        elif subjects:
            told = any(whose.get(t.i) is hero.cluster for subject in subjects for t in (subject, *subject.subtree))
        elif told:
            yield sentence, hero
        else:
            # "A (1901–1970) – Kazakh poet" begins with whom it is about.
            told = any(whose.get(at) is hero.cluster for at in (sentence.root.i, sentence.start))


def _is_deed(root: Token) -> bool:
    by = any(child.dep_ == _BY for child in root.children)
    past = root.tag_ in _PAST and root.pos_ == "VERB" and not by
    return past or (root.i == root.sent.start and root.tag_ == "VBZ")


def _is_label(noun: Token) -> bool:
    """Tell whether a noun is the label of a line that names somebody else: "Director: A"."""
    return noun.i + 1 < len(noun.doc) and noun.nbor().text == ":"


def _is_of_a_house(noun: Token) -> bool:
    """Tell whether an office is of what the text has told of, and so somebody else's: "Its present rector, A, came"."""
    return any(child.dep_ == "poss" and child.lower_ in words_of(noun, "neuter") for child in noun.lefts)


def _has_no_subject(root: Token) -> bool:
    """Tell whether nothing but adverbials stands before the word that a sentence hangs on."""
    # "At the head of the club stood Anna Weber": the parser takes her for a time.
    turned = any(child.dep_ == "npadvmod" and child.pos_ == "PROPN" for child in root.rights)
    bare = all(child.dep_ in _BEFORE for child in root.lefts) and not any(c.dep_ in SUBJECTS for c in root.children)
    return bare and not turned


def _mention(token: Token) -> Mention:
    end = token.idx + len(token)
    return Mention(token.idx, end, token.i, token.i + 1, token.text, "Person", "pronoun", RULE)
