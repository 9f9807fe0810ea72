"""An article's persons in, the one whose life it tells out, to whom "he" or "she" leads back over many sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Span, Token

from kgcine.annotate import Annotated
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.sexes import spoken_sex
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.predicates import NOUN_SUBJECTS

Link = tuple[Mention, Cluster]

#: So many sentences at the start may bring whom the article is about.
OPENING = 3
_NAMING = NOUN_SUBJECTS | {"appos"}
_ASIDE = ("–", "—", "-", "(", ",")
_VERBAL = ("VERB", "AUX")
_LIVED = re.compile(r"\((?:\w+\.? )?\d{4}\b")
_CALLING = ("Occupation", "Nationality")


@dataclass(frozen=True, slots=True)
class Protagonist:
    """The person whom an article is about, with the sex that its pronouns or the name tell."""

    cluster: Cluster
    sex: str


def protagonists(
    annotated: Annotated, links: Sequence[Link], sexes: dict[int, str], lexicon: Lexicon
) -> list[tuple[int, Protagonist | None]]:
    """Return whom each paragraph is about, with its first token: the person of its opening, else the article's.

    The article is about the only person in the subject of the first sentence that names one, unless others are named
    more often. A line that is somebody's name tells whom the paragraph below it is about.
    """
    reader = _Openings(annotated, links, lexicon)
    cluster = reader.main()
    main = None
    if cluster is not None:
        main = Protagonist(cluster, sexes.get(id(cluster)) or spoken_sex(annotated.doc, lexicon))
    found: list[tuple[int, Protagonist | None]] = []
    above: Cluster | None = None
    for paragraph in _paragraphs(annotated):
        own = reader.of(paragraph) or above
        above = reader.heading(paragraph)
        if own is None or own is cluster:
            found.append((paragraph[0].start, main))
        else:
            whole = annotated.doc[paragraph[0].start : paragraph[-1].end]
            found.append((paragraph[0].start, Protagonist(own, sexes.get(id(own)) or spoken_sex(whole, lexicon))))
    return found


def _paragraphs(annotated: Annotated) -> list[list[Span]]:
    starts = {block.start for block in annotated.article.blocks}
    found: list[list[Span]] = []
    for sentence in annotated.doc.sents:
        if not found or sentence.start_char in starts:
            found.append([])
        found[-1].append(sentence)
    return found


class _Openings:
    """Reads whom the first sentences of an article or paragraph have for their subject."""

    def __init__(self, annotated: Annotated, links: Sequence[Link], lexicon: Lexicon) -> None:
        self._doc, self._view, self._blocks = annotated.doc, annotated.article.view, annotated.article.blocks
        self._people = [link for link in links if link[1].type == "Person" and link[0].kind == "name"]
        self._things = {i for m, c in links if c.type != "Person" for i in range(m.first, m.last)}
        self._lexicon = lexicon
        callings = (m for m in annotated.mentions if m.type in _CALLING)
        self._callings = {i for mention in callings for i in range(mention.first, mention.last)}

    def _calls(self, token: Token) -> bool:
        """Tell whether a word says what somebody is, as in an entry without a verb: "A – Soviet film director"."""
        return (
            token.i in self._callings
            or token.lower_ in self._lexicon.words("coreference", "entries")
            or token.dep_ in ("amod", "compound", "det")
        )

    def main(self) -> Cluster | None:
        """Return whom the article is about."""
        entry = self._entry(next(iter(self._doc.sents), None))
        if entry is not None:
            return entry
        headed = self._headed()
        if headed is not None:
            return headed
        told = [sentence for sentence in self._doc.sents if sentence.root.pos_ in _VERBAL][:OPENING]
        inside = next((found for sentence in told if (found := self._inside(sentence))), [])
        if not inside:
            return None
        cluster = self._subject(inside[0][0], inside)
        if cluster is None or self._defines(inside[0][0]):
            return cluster
        most = max(len(other.mentions) for _, other in self._people)
        return cluster if len(cluster.mentions) == most else None

    def _headed(self) -> Cluster | None:
        """Return the one person of a headline whose years follow, or whose name a colon sets off: "Music: A B"."""
        line = next((block for block in self._blocks if block.kind == "headline"), None)
        inside = [] if line is None else [link for link in self._people if line.start <= link[0].start < line.end]
        if line is None or len(inside) != 1 or " " not in inside[0][0].text:
            return None
        mention, cluster = inside[0]
        before = self._view[line.start : mention.start].strip()
        behind = self._view[mention.end : line.end].strip()
        years = _LIVED.match(behind) is not None
        apart = (before.endswith(":") and not behind) or (not before and behind.startswith(":"))
        others = [len(other.mentions) for _, other in self._people if other is not cluster]
        own, most = len(cluster.mentions), max(others, default=0)
        return cluster if years or (apart and own >= most) or (own > most and own >= OPENING) else None

    def _entry(self, sentence: Span | None) -> Cluster | None:
        """Return the person whose full name is all that a sentence says, as the title of an entry: "A (1901-1970)."."""
        inside = [] if sentence is None else self._inside(sentence)
        if sentence is None or not inside or " " not in inside[0][0].text:
            return None
        mention, cluster = inside[0]
        if mention.first == sentence.start and self._is_note(self._doc[mention.last : sentence.end].text):
            return cluster
        if len(inside) != 1:
            return None
        rest = [token for token in sentence if not mention.first <= token.i < mention.last]
        opens = mention.first == sentence.start
        bare = all(token.is_punct or token.like_num or (opens and self._calls(token)) for token in rest)
        return cluster if bare and len(sentence) < len(self._doc) else None

    def heading(self, paragraph: Sequence[Span]) -> Cluster | None:
        """Return the person whose full name is a line of its own, perhaps with a note in brackets: "A (president)"."""
        inside = self._inside(paragraph[0]) if len(paragraph) == 1 else []
        if len(inside) != 1 or " " not in inside[0][0].text or inside[0][0].first != paragraph[0].start:
            return None
        behind = self._doc[inside[0][0].last : paragraph[0].end].text
        return inside[0][1] if not behind or self._is_note(behind) else None

    def _is_note(self, behind: str) -> bool:
        """Tell whether what stands behind a name is a note in brackets and nothing more: "A (née Lim; born in Osh)"."""
        return behind[:1] == "(" and behind.find(")") == len(behind) - 1

    def _defines(self, first: Mention) -> bool:
        """Tell whether a sentence says what somebody is, or begins the story of a life: "A is a poet", "A was born"."""
        root = self._doc[first.first].sent.root
        if root.lemma_ in self._lexicon.words("coreference", "lives"):
            return True
        said = [child for child in root.children if child.dep_ == "attr"]
        return root.lemma_ == "be" and any(noun.lower_ in self._lexicon.occupations for noun in said)

    def of(self, paragraph: Sequence[Span]) -> Cluster | None:
        """Return the person whose full name is the subject of the first sentence of a paragraph."""
        entry = self._entry(paragraph[0])
        if entry is not None:
            return entry
        sentence = next((each for each in paragraph if each.root.pos_ in _VERBAL), None)
        subject = None if sentence is None else _subject_of(sentence)
        if sentence is None or subject is None or self._several(subject, self._inside(sentence)):
            return None
        tokens = _called_by(subject, subject.i in self._things)
        return next((c for m, c in self._people if " " in m.text and tokens & {*range(m.first, m.last)}), None)

    def _inside(self, sentence: Span) -> list[Link]:
        return [link for link in self._people if sentence.start <= link[0].first < sentence.end]

    def _subject(self, first: Mention, inside: Sequence[Link]) -> Cluster | None:
        """Return the one person whom the subject of a sentence names, unless that is a thing: "X", "the life of X"."""
        sentence = self._doc[first.first].sent
        subject = _subject_of(sentence)
        if subject is None or subject.lower_ == "it":
            behind = self._doc[first.last].text if first.last < len(self._doc) else ""
            opens = first.first == sentence.start and behind in _ASIDE
            alone = subject is not None and len({id(cluster) for _, cluster in inside}) == 1
            return inside[0][1] if alone or (opens and sentence.root.lemma_ == "be") else None
        named = self._named(subject, inside)
        if self._several(subject, inside):
            return None
        tokens = _called_by(subject, subject.i in self._things)
        own = [cluster for mention, cluster in inside if tokens & {*range(mention.first, mention.last)}]
        if own:
            return own[0]
        type_ = self._lexicon.type_of(subject.lower_)
        if subject.i in self._things or (type_ and type_ != "Person"):
            return None
        owned = any(token.tag_ == "PRP$" for token in subject.subtree)
        return named[0] if len(named) == 1 and not owned else None

    def _several(self, subject: Token, inside: Sequence[Link]) -> bool:
        conjoined = any(child.dep_ == "conj" for child in subject.children)
        return conjoined and len(self._named(subject, inside)) > 1

    def _named(self, subject: Token, inside: Sequence[Link]) -> list[Cluster]:
        """Return the persons whom the phrase of a subject names."""
        first, last = subject.left_edge.i, subject.right_edge.i
        found = {id(cluster): cluster for mention, cluster in inside if first <= mention.first <= last}
        return list(found.values())


def _subject_of(sentence: Span) -> Token | None:
    return next((child for child in sentence.root.children if child.dep_ in NOUN_SUBJECTS), None)


def _called_by(subject: Token, named: bool) -> set[int]:
    """Return a subject with the name behind it that nobody else owns: "the poet A", not "his father, A".

    Where the subject is part of a name, it is by itself that this owns: "People's Artist A".
    """
    if not named and any(child.dep_ == "poss" for child in subject.children):
        return {subject.i}
    # Of two subjects in a row the second names the first.
    beside = [*subject.rights, *(child for child in subject.head.lefts if child.dep_ in NOUN_SUBJECTS)]
    behind = (child.i for child in beside if child.i > subject.i and child.dep_ in _NAMING and child.pos_ == "PROPN")
    return {subject.i, *behind}
