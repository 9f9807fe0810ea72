"""The named things of an article in, the institution that it is about out: whose portrait its first sentence begins.

"It", "its" and "the company" go back to that one also behind sentences that speak of its people.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from spacy.tokens import Span, Token

from kgcine.annotate import Annotated
from kgcine.classes import ORGANISATIONS
from kgcine.coreference.clusters import Cluster
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, STOPS
from kgcine.parsing.grammar import TABLE
from kgcine.parsing.predicates import NOUN_SUBJECTS

_HOUSES = ORGANISATIONS | {"Site", "Festival", "Movement"}
_MOST_BEFORE = 4
# What begins a title, and what stands in it behind the name of its house.
# What sets apart what an entry says of the house that it begins with.
_ASIDE = frozenset({",", "(", "-", "–", "—"})
_ARTICLE, _MARKS = "The ", (" (", " – ", " - ", ":")
# Letters by which a theatre is a theater.
_SPELT = 5

Link = tuple[Mention, Cluster]


@dataclass(frozen=True, slots=True)
class Leading:
    """The institution that an article is about, and those that its headings name, each with where it stands."""

    whole: Cluster | None
    headed: tuple[tuple[int, Cluster], ...]

    def at(self, token: int) -> Cluster | None:
        """Return the institution that is spoken of at a token: that of the heading above, else that of the article."""
        return next((house for first, house in reversed(self.headed) if first <= token), self.whole)


NOWHERE = Leading(None, ())


def leading_house(annotated: Annotated, lexicon: Lexicon, links: Sequence[Link]) -> Leading:
    """Return the institution that an article is about, with those that are all that a heading below says."""
    lines = {(block.start, block.end) for block in annotated.article.blocks[1:] if block.kind == "headline"}
    headed = (link for link in links if link[1].type in _HOUSES and (link[0].start, link[0].end) in lines)
    houses = sorted(((mention.first, cluster) for mention, cluster in headed), key=lambda each: each[0])
    return Leading(_of_first_sentence(annotated, lexicon, links), tuple(houses))


def _of_first_sentence(annotated: Annotated, lexicon: Lexicon, links: Sequence[Link]) -> Cluster | None:
    """Return the house that is the subject of the first full sentence, None where that only says something.

    Where the subject is no house by name, as "it" or "the theatre", it is the one whose name is the article's first
    line.
    """
    says = lexicon.rules["coreference"]["says"]
    headlines = {block.start for block in annotated.article.blocks if block.kind == "headline"}
    for sentence in annotated.doc.sents:
        if sentence.start_char in headlines:
            continue
        root = sentence.root
        if root.pos_ not in ("VERB", "AUX"):
            if (entry := _of_entry(sentence, links)) is not None:
                return entry
            continue
        subjects = [child for child in root.children if child.dep_ in NOUN_SUBJECTS and child.i < root.i]
        if root.lemma_ in says or len(subjects) > 1:
            return None
        if not subjects:
            return _in_first_line(annotated, links, lexicon)
        at = _of_whom(subjects[0], lexicon)
        inside = [link for link in links if link[0].first <= at < link[0].last and link[0].kind == "name"]
        if not inside and lexicon.type_of(subjects[0].lower_) in _HOUSES:
            # "The studio Kazakhfilm opened": the noun leads the name in.
            behind = at + 1 + annotated.doc[at + 1].is_quote
            inside = [link for link in links if link[0].first == behind and link[0].kind == "name"]
        house = next((cluster for _, cluster in inside if cluster.type in _HOUSES), None)
        return house or _in_first_line(annotated, links, lexicon)
    return None


def _of_whom(subject: Token, lexicon: Lexicon) -> int:
    """Return where it is told what a sentence is about: behind "of" where its subject only tells of that one's past."""
    if subject.lower_ not in lexicon.words("coreference", "told_of"):
        return subject.i
    led = (child for child in subject.rights if child.lower_ == "of")
    return next((each.i for of in led for each in of.rights if each.dep_ == "pobj"), subject.i)


def _of_entry(sentence: Span, links: Sequence[Link]) -> Cluster | None:
    """Return the house whose entry begins without a verb: "The Osh Academy, the leading institution of the region."."""
    led = sentence.start + (sentence[0].lower_ in ARTICLES)
    first = next((link for link in links if link[0].first == led and link[0].kind == "name"), None)
    if first is None or first[1].type not in _HOUSES or first[0].last >= sentence.end:
        return None
    behind = sentence.doc[first[0].last]
    # A line that is no more than the name is a heading, and a full stop makes it the first note.
    return first[1] if behind.text in _ASIDE or (behind.i == sentence.end - 1 and behind.text in STOPS) else None


def _in_first_line(annotated: Annotated, links: Sequence[Link], lexicon: Lexicon) -> Cluster | None:
    """Return the house whose name is all that the first line of an article says, but for an honour and a note."""
    line = next(iter(annotated.article.blocks), None)
    if line is None or len(annotated.article.blocks) == 1:
        return None
    said = annotated.article.view[line.start : line.end]
    behind = (*_MARKS, *(f" {words} " for words in lexicon.words("coreference", "named_after")))
    first = line.start + len(_ARTICLE) * said.startswith(_ARTICLE)
    whole = (
        link
        for link in links
        if link[0].start == first
        and link[0].end <= line.end
        and (link[0].end == line.end or said[link[0].end - line.start :].lower().startswith(behind))
    )
    return next((cluster for _, cluster in whole if cluster.type in _HOUSES), None)


def stands_for_house(token: Token, house: Cluster, lexicon: Lexicon) -> bool:
    """Tell whether a definite noun calls a house by its kind: "the firm", "the electronics firm"."""
    if token.dep_ == "compound":
        return False
    if token.lower_ not in lexicon.words("houses", house.type):
        return False
    if lexicon.type_of(token.lower_) == "FilmStudio" and is_no_studio(house, lexicon):
        return False
    if _is_of_another_kind(token, house, lexicon) or is_called_otherwise(token, house, lexicon):
        return False
    left = [child.lower_ for child in token.lefts]
    definite = lexicon.words(TABLE, "definite").intersection(left)
    if definite and any({*name.split()} <= {*left, token.lower_} for name in house.keys if " " in name):
        # "The only Latvian theater of the region" calls the Latvian theater by its name.
        return True
    if not definite or lexicon.words("coreference", "bars").intersection(left):
        return False
    owned = any(child.dep_ in ("poss", "nummod") for child in token.lefts)
    narrowed = any(child.lower_ in lexicon.words("coreference", "housed_in") for child in token.rights)
    most = _MOST_BEFORE if token.dep_ in NOUN_SUBJECTS else 2
    return not owned and not narrowed and len(left) < most


def _is_of_another_kind(token: Token, house: Cluster, lexicon: Lexicon) -> bool:
    """Tell whether a noun of buildings calls what has another noun in its name: "the theatre", but "Weber Fund"."""
    buildings = lexicon.words("institutions", "buildings")
    sites = lexicon.words("houses", house.type) if house.type == "Site" else frozenset[str]()
    if token.lower_ not in buildings | sites:
        return False
    words = {word for name in house.keys for word in name.split()}
    spelt = any(word.startswith(token.lower_[:_SPELT]) for word in words)
    return not spelt and not words.isdisjoint(buildings | sites | lexicon.words("coreference", "no_studios"))


def is_called_otherwise(token: Token, house: Cluster, lexicon: Lexicon) -> bool:
    """Tell whether a body is called by its own noun alone: "the agency" is no ministry."""
    own = {word for name in house.keys for word in name.split()} & lexicon.words("coreference", "called_so_only")
    return bool(own) and token.lower_ not in own


def is_no_studio(house: Cluster, lexicon: Lexicon) -> bool:
    """Tell whether a body's name has a word for another kind, or reference books list it as another: "the studio"."""
    if house.type != "Organisation":
        return False
    bodies = lexicon.words("coreference", "no_studios")
    return any(not bodies.isdisjoint(name.split()) for name in house.keys) or lexicon.normal(house.name()) is not None


def tells_what(token: Token, named: Collection[int]) -> bool:
    """Tell whether a noun says what something named is, and stands for nothing else: "Aktau is a city".

    An encyclopedia says so without a verb: "The Osh Theatre. The largest theatre in the country." Behind "as" stands
    what it was for a time.
    """
    if token.dep_ == "ROOT" or (token.dep_ == "pobj" and token.head.lower_ == "as"):
        return True
    if token.dep_ == "attr":
        return any(child.dep_ == "nsubj" and child.i in named for child in token.head.lefts)
    return token.dep_ == "appos" and token.head.i in named


def same_block(annotated: Annotated, before: int, after: int) -> bool:
    """Tell whether no paragraph begins between two tokens."""
    start, end = annotated.doc[before].idx, annotated.doc[after].idx
    return not any(start < block.start <= end for block in annotated.article.blocks)
