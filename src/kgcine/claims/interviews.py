"""The blocks of an article in, the answers of an interview out, each with who gives it.

An interview sets its turns apart in one of two ways: a label stands before each ("Q:", "WEBER:"), or a question is a
block of its own, and what follows up to the next one answers it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.tokens import Span

from kgcine.claims.quotations import Quotation
from kgcine.claims.wording import Turns
from kgcine.model import Block
from kgcine.scene import Filler, Scene

PERSON = "Person"
#: Turns that make a text an interview, and blocks between two questions that may answer the first.
TURNS, _ANSWER = 3, 4
_QUOTED = re.compile(r"[“\"«][^”\"»]*[”\"»]")
_LABEL = re.compile(r"([^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,3}):\s")


def answers(scene: Scene, turns: Turns) -> list[Quotation]:
    """Return the answers of an interview as quotations of who is asked; none where the article is no interview."""
    blocks = scene.article.blocks
    labelled = list(_labelled(scene, blocks))
    if sum(1 for _, label in labelled if label) >= TURNS and len({label for _, label in labelled if label}) > 1:
        return list(_by_label(scene, labelled, turns))
    asked = [
        at for at, block in enumerate(blocks) if scene.text[block.start : block.end].rstrip("\"'”’* ").endswith("?")
    ]
    return list(_by_question(scene, blocks, asked, turns)) if len(asked) >= TURNS else []


def questions(scene: Scene, turns: Turns) -> list[Quotation]:
    """Return what an interview asks, each with whom it asks; none where the article has no answers."""
    told = answers(scene, turns)
    who = {answer.speaker for answer in told if answer.speaker is not None}
    if len(who) != 1:
        return []
    taken = {scene.doc[answer.start + 1].idx for answer in told if answer.start + 1 < len(scene.doc)}
    first = min(scene.doc[answer.start + 1].idx for answer in told)
    asked = [block for block in scene.article.blocks if block.start not in taken]
    before = [block for block in asked if block.start < first][-1:]
    behind = [block for block in asked if block.start > first and _is_asking(scene, block, turns)]
    return [_quotation(scene, block, next(iter(who))) for block in (*before, *behind)]


def _is_asking(scene: Scene, block: Block, turns: Turns) -> bool:
    """Tell whether a block speaks to somebody and nobody in it of himself."""
    words = _pronouns(scene, block)
    return not turns.yours.isdisjoint(words) and turns.own.isdisjoint(words)


def _pronouns(scene: Scene, block: Block) -> list[str]:
    return [t.lower_ for t in _span(scene, block) if t.pos_ == "PRON"]


def _labelled(scene: Scene, blocks: Sequence[Block]) -> Iterator[tuple[Block, str]]:
    """Yield the blocks with the label before each that several bear, an empty one where none stands."""
    found = [_LABEL.match(scene.text, block.start, block.end) for block in blocks]
    times = Counter(match[1] for match in found if match)
    for block, match in zip(blocks, found, strict=True):
        yield block, match[1] if match and times[match[1]] > 1 else ""


def _by_label(scene: Scene, labelled: Sequence[tuple[Block, str]], turns: Turns) -> Iterator[Quotation]:
    first = next(block.start for block, label in labelled if label)
    asked, speaking = _asked(scene, first), False
    who: int | None = None
    for block, label in labelled:
        if label:
            named = _named(scene, label)
            speaking = label.lower() in turns.answer or (named is not None and label.lower() not in turns.ask)
            who = asked if label.lower() in turns.answer else named
        if speaking and (label or _is_own(scene, block, turns)):
            yield _quotation(scene, block, who)


def _by_question(scene: Scene, blocks: Sequence[Block], asked: Sequence[int], turns: Turns) -> Iterator[Quotation]:
    """Yield what stands between questions, where most of the answers speak in the first person."""
    who = _asked(scene, blocks[asked[0]].start)
    ends = [*asked[1:], min(asked[-1] + 1 + _ANSWER, len(blocks))]
    rows = [blocks[at + 1 : end] for at, end in zip(asked, ends, strict=True)]
    told = [row for row in rows if row and any(_is_own(scene, block, turns) for block in row)]
    if 2 * len(told) < len(rows) or len(told) < TURNS - 1:
        return
    singly = [row for row in rows if any(not turns.own.isdisjoint(_pronouns(scene, block)) for block in row)]
    if len(singly) < TURNS - 1 and not any(turns.yours & {*_pronouns(scene, blocks[at])} for at in asked):
        # "What do we know of her?": an article asks itself, and speaks to nobody.
        return
    for row in rows:
        yield from (_quotation(scene, b, who) for at, b in enumerate(row) if at == 0 or _is_own(scene, b, turns))


def _is_own(scene: Scene, block: Block, turns: Turns) -> bool:
    """Tell whether somebody speaks of himself in a block, outside what it quotes."""
    quoted = [match.span() for match in _QUOTED.finditer(scene.text, block.start, block.end)]
    own = (t.idx for t in _span(scene, block) if t.pos_ == "PRON" and t.lower_ in turns.own | turns.plural)
    return any(not any(start <= at < end for start, end in quoted) for at in own)


def _quotation(scene: Scene, block: Block, who: int | None) -> Quotation:
    span = _span(scene, block)
    return Quotation(span.start - 1, span.end, who)


def _span(scene: Scene, block: Block) -> Span:
    span = scene.doc.char_span(block.start, block.end, alignment_mode="expand")
    return scene.doc[0:0] if span is None else span


def _people(scene: Scene) -> Iterator[Filler]:
    return (f for f in scene.fillers if f.type == PERSON and f.entity is not None)


def _asked(scene: Scene, until: int) -> int | None:
    """Return where the one is named whom most of the words before the first question speak of."""
    before = [f for f in _people(scene) if f.start < until]
    times = Counter(f.entity for f in before)
    names = [f for f in before if f.kind == "name"]
    best = max(names, key=lambda f: (times[f.entity], -f.start), default=None)
    return None if best is None else best.token


def _named(scene: Scene, label: str) -> int | None:
    """Return where the person is named whose name, or a part of it, a label is."""
    wanted = set(label.lower().split())
    for filler in _people(scene):
        if filler.kind == "name" and wanted <= set(scene.names[filler.entity or ""].lower().split()):
            return filler.token
    return None
