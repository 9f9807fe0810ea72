"""A noun of persons in, who spoke in the sentence before out: "“…,” Anna Weber announced. The official said"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.coreference.sexes import gender, noun_sex
from kgcine.coreference.standing import is_main
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.denoting import set_apart
from kgcine.parsing.predicates import NOUN_SUBJECTS

_CLOSES = {"”": "“", "»": "«", "“": "„", '"': '"', "''": '"'}
_LONGEST = 240


def spoke_before(annotated: Annotated, token: Token, known: Sequence[Link], lexicon: Lexicon) -> Cluster | None:
    """Return the only person of the sentence before, who speaks or is pictured there, for a definite subject."""
    words = lexicon.words
    human = token.lower_ in lexicon.occupations or token.lower_ in words("coreference", "speakers")
    if not human or token.tag_ != "NN" or not token.sent.start or token.dep_ not in NOUN_SUBJECTS:
        return None
    left = [child.lower_ for child in token.lefts if not child.is_punct]
    definite = left[:1] == ["the"] and words("coreference", "bars").isdisjoint(left)
    if token.head.dep_ != "ROOT" or not definite or set_apart(token):
        return None
    before = token.doc[token.sent.start - 1].sent
    people = [link for link in known if link[1].type == "Person" and before.start <= link[0].first < token.i]
    said = before.root.lemma_ in words("coreference", "says") | words("coreference", "announces")
    # "Photo: Anna Weber on the set. The actress": a caption has no verb, and its only person has no rival yet.
    pictured = before.root.pos_ not in ("VERB", "AUX") and len({id(c) for m, c in known if m.first < token.i}) == 1
    if not (said or pictured) or len({id(cluster) for _, cluster in people}) != 1:
        return None
    spoken = [cluster for mention, cluster in people if pictured or is_main(token, mention)]
    sex = noun_sex(token.lower_, lexicon)
    if not spoken or (sex and gender(annotated, spoken[0], lexicon) not in (sex, "")):
        return None
    return spoken[0]


def unquoted(token: Token, known: Sequence[Link], lexicon: Lexicon) -> Sequence[Link]:
    """Return who "he" may be that is said to have said what stands before: nobody whom the quotation names itself.

    Where the sentence before the quotation has a name for its subject, that is who speaks.
    """
    doc, at = token.doc, token.i - 1
    if at < 1 or doc[at].text not in _CLOSES or token.head.lemma_ not in lexicon.words("coreference", "says"):
        return known
    marks = _CLOSES[doc[at].text]
    opening = next((i for i in range(at - 1, max(-1, at - _LONGEST), -1) if doc[i].text in marks), None)
    if opening is None:
        return known
    free = [link for link in known if not opening < link[0].first < at]
    before = doc[opening - 1].sent if opening else doc[0:0]
    people = [link for link in free if link[1].type == "Person" and before.start <= link[0].first < before.end]
    leads = [link for link in people if is_main(token, link[0])]
    return leads if len({id(cluster) for _, cluster in leads}) == 1 else free
