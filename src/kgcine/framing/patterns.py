"""A stretch of text and the frames with a pattern in, the fillers of each match out.

A pattern sees the text with every mention as ``⟦number:Type⟧``. Most patterns read one sentence. Those of the scope
``block`` read a paragraph or list line below the line that leads to it: its heading, or the line before that ends with
a colon. So "Films directed by X" reaches each film of the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Span

from kgcine.frames import Frame, Spec
from kgcine.framing.pieces import Pieces, findable, numbers_of
from kgcine.model import Article, Block
from kgcine.model import Span as Stretch
from kgcine.scene import Filler, Scene, marked

#: Sets of types that are remembered; a text has some hundreds.
KEPT = 1000
# Behind these stands the work that another one is told from, and behind its comma that other one's own verb.
TOLD_FROM = re.compile(
    r"\b(?:sequel to|prequel to|follow-up to|(?:remake|adaptation) of|successor to|spin-off of)"
    r"(?: the)?(?: (?:[a-z]+|⟦\d+:(?:Nationality|Genre|Date)⟧)){0,3} [“\"‘«]?$"
)
GOES_ON = re.compile(
    ", (?:was|is|were|has|had|stars?|starred|runs|ran|features?|featured|tells|premiered|won|opened|grossed|earned"
    r"|costs?|follows|takes|took|received|lasts)\b"
)
DATED = re.compile(r" \([12]\d{3}\)")
# The line below a name that says where and when somebody was born and died.
_LIFE = re.compile(r"\(?\d[\w./ ]{2,20}, [^\n]{2,80}[–—-] ?\d[\w./ ]{2,20}(?:, [^\n]{2,60})?")
MARK = re.compile(r"⟦(\d+):")
# Whom somebody of a row plays: "A (Vera)".
PERSON, PART = "Person", re.compile(r"(?<=⟧) \((?:as )?⟦\d+:Person⟧\)")


class Match(NamedTuple):
    """A frame whose pattern fits, with the fillers of its ends and qualifiers by name."""

    frame: Frame
    groups: dict[str, list[Filler]]

    @property
    def anchor(self) -> Filler:
        """Return the filler whose surroundings decide about status: the last subject, else the first object."""
        return self.groups["subject"][-1] if self.groups.get("subject") else self.groups["object"][0]

    def between(self, doc: Doc) -> Span:
        """Return the tokens from the first of its ends to the last."""
        tokens = [filler.token for group in self.groups.values() for filler in group]
        return doc[min(tokens) : max(tokens) + 1]

    def holds(self, spec: Spec, text: str) -> bool:
        """Tell whether what was found in a role has the words and kind of a spec: a prize for a "director"."""
        found = [filler for role in spec.roles for filler in self.groups.get(role, ())]
        words = {word for each in found for word in text[each.start : each.end].lower().split()}
        kind = not spec.kinds or all(filler.kind in spec.kinds for filler in found)
        return kind and (not spec.words or bool(words & spec.words))


class Patterns:
    """The frames with a pattern, of which a text is shown only those that its types of mentions and its words allow."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        """Hold the frames that have a pattern."""
        self._frames = tuple(frame for frame in frames if frame.pattern is not None)
        self._pieces = Pieces([next(filter(findable, frame.pieces), ()) for frame in self._frames])
        # By the types that may fill an end: the frames, as bits, each of whose matches has that end.
        self._by_end: dict[frozenset[str], int] = {}
        for number, frame in enumerate(self._frames):
            for end in frame.wanted:
                self._by_end[end] = self._by_end.get(end, 0) | 1 << number
        self._known: dict[frozenset[str], int] = {}

    def _fitting(self, types: frozenset[str]) -> int:
        """Return as bits the frames whose every match can be filled by mentions of these types."""
        found = self._known.get(types)
        if found is None:
            if len(self._known) == KEPT:
                self._known.clear()
            found = (1 << len(self._frames)) - 1
            for end, bits in self._by_end.items():
                if types.isdisjoint(end):
                    found &= ~bits
            self._known[types] = found
        return found

    def matches(self, text: str, fillers: list[Filler]) -> Iterator[Match]:
        """Yield the matches of all patterns in a marked text that name a subject or an object."""
        fitting = self._fitting(frozenset([filler.type for filler in fillers]))
        for number in numbers_of(fitting & self._pieces.met(text)):
            frame = self._frames[number]
            if _holds(frame.pieces, text) and frame.order.is_kept(text):
                yield from _matches(frame, text, fillers)


def _holds(pieces: tuple[tuple[str, ...], ...], text: str) -> bool:
    """Tell whether a text holds one of each of some choices of pieces; asked some dozen times a sentence."""
    for choice in pieces:
        for piece in choice:
            if piece in text:
                break
        else:
            return False
    return True


def _matches(frame: Frame, text: str, fillers: list[Filler]) -> Iterator[Match]:
    for match in frame.pattern.compiled.finditer(text) if frame.pattern is not None else ():
        if "subject" in match.groupdict() and _is_told_from(text, match):
            continue
        groups: dict[str, list[Filler]] = {}
        for name, group in match.groupdict().items():
            # A pattern may name an end twice: {subject} and {subject2}.
            end = name.rstrip("0123456789")
            groups.setdefault(end, []).extend(_fillers(group or "", fillers, frame.members[end]))
        if groups.get("subject") or groups.get("object"):
            yield Match(frame, groups)


def _is_told_from(text: str, match: re.Match[str]) -> bool:
    """Tell whether the subject only says which film is meant: "Salt Road, the sequel to Fog, was directed by"."""
    start, end = match.span("subject")
    if not text.startswith(", ", end) or GOES_ON.match(text, end) is None:
        return False
    return TOLD_FROM.search(text, 0, start) is not None


def led_blocks(article: Article, labels: frozenset[str] = frozenset()) -> Iterator[tuple[Block | None, Block]]:
    """Yield each block that is no headline with the line that leads to it, None where there is none.

    A line that begins with one of the labels of a card ("Director: …") is no headline, however short it is. One that
    has a year in brackets may lead what follows and be itself a line of the list above: "Salt Road (1970)".
    """
    lead = section = None
    for block in article.blocks:
        text = article.view[block.start : block.end]
        dated = section is not None and lead is not section and DATED.search(text) is not None
        if (
            block.kind == "headline"
            and lead is not None
            and (("," in text and _announces(article, lead)) or _LIFE.fullmatch(text))
        ):
            # A short line in a row: "Jury:", "A, director, Latvia"; or a life below its name.
            yield lead, block
            continue
        if block.kind == "headline" and not (lead is not None and _is_labelled(text, labels)):
            if section is None or DATED.search(text) is None:
                section = block
            else:
                yield section, block
            lead = block
            continue
        yield (section if dated else lead), block
        if _announces(article, block):
            lead = section = block


def _announces(article: Article, block: Block) -> bool:
    return article.view[block.start : block.end].rstrip().endswith(":")


def _is_labelled(text: str, labels: frozenset[str]) -> bool:
    """Tell whether a line is one of a card: "Director: A", "Dir. A", "Directed by A", "(Latvia 2011)"."""
    label, colon, _ = text.partition(":")
    if text.startswith("(") and text.endswith(")") and text.count(")") == 1:
        return True
    if colon and label.rpartition(". ")[2].strip().lower() in labels:
        return True
    short, stop, _ = text.partition(". ")
    if stop and f"{short.lower()}." in labels:
        return True
    verb, by, _ = text.partition(" by ")
    return bool(by) and f"{verb.lower()} by" in labels


def block_text(scene: Scene, lead: Block | None, block: Block) -> tuple[str, list[Filler]]:
    """Write a block below its leading line, both with their mentions marked."""
    above, known = ("", []) if lead is None else marked(scene, Stretch(lead.start, lead.end), [])
    below, found = marked(scene, Stretch(block.start, block.end), known)
    return f"{above}\n{below}", found


def _fillers(group: str, fillers: list[Filler], types: frozenset[str]) -> list[Filler]:
    """Return the members of a list; a year in brackets behind one, or what it is called before it, is none of them."""
    if PERSON in types:
        group = PART.sub("", group)
    return [filler for number in MARK.findall(group) if (filler := fillers[int(number)]).type in types]
