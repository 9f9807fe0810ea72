"""Pieces of a page in, the blocks of its running text out: furniture dropped, kinds recognised, places kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kgcine.dates import find_dates
from kgcine.model import BlockKind, Span
from kgcine.texts.cards import card_lines
from kgcine.texts.cleaning import Cleaning
from kgcine.texts.mapped import Mapped

# Longer lines are running text; the patterns of furniture are not tried on them.
LINE_LIMIT = 400
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]{0,4}$")
_OPEN_END = re.compile(r"[:;,][\"'”’»)\]]{0,4}$")
_LABELS = ("paragraph", "infobox", "list")
_ENTRY = re.compile(
    r"(?:No\. ?|#)?\d{1,2}(?:[.)]|:| [–—-]) ?[^.;:]{2,110}"
    r"(?:(?:\. ?\d{1,3})? \([^()]{0,60}\b(?:19|20)\d\d\)|(?:,| [–—-]) ?(?:19|20)\d\d)$"
)
# A line that begins with a name and a dash glued to it: "Anna Weber- Current head of the studio".
_GLUED = re.compile(r"(?!The |An? )[A-Z][\w’']+(?: [A-Z][\w.’']*){1,3}(?P<dash>-)(?= [A-Z][a-z])")
_BLANKS = re.compile(r" {2,}")
#: The first lines of a text, which may say when it came out, and the words of such a line.
OPENING, SIGNED = 7, 9
#: What stands before the day there.
_MARKS = frozenset(",|/–—")


@dataclass(frozen=True, slots=True)
class Piece:
    """A line, paragraph or cell of a page; ``kind`` is None where the format says nothing about it.

    ``gap`` tells whether a blank line or the page's begin stands before it.
    """

    body: Mapped
    kind: BlockKind | None = None
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A source as its format cuts it: pieces, what it sets in italics (source spans), and its metadata."""

    pieces: tuple[Piece, ...]
    emphasis: tuple[Span, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The blocks that are left of a page, and what it says about itself."""

    blocks: tuple[Piece, ...]
    title: str | None = None
    creator: str | None = None
    issued: str | None = None


def clean(pieces: Sequence[Piece], rules: Cleaning) -> Cleaned:
    """Recognise the blocks of a page and drop the rest; the pieces come as the format cut them."""
    polished = [piece for piece in (replace(p, body=polish(p.body, rules)) for p in pieces) if piece.body.text]
    bare = [part for piece in polished for part in _fields(piece, rules)]
    if len(bare) == 1:
        return Cleaned((replace(bare[0], kind=bare[0].kind or "paragraph"),))
    marked = any(piece.kind == "headline" for piece in bare)
    kept = list(_without_furniture(bare, rules, marked))
    kinds = _with_entries(_without_helpers([*_kinds(kept, rules)], rules))
    blocks = [block for piece in kinds for block in _split(piece, rules)]
    if not blocks:
        blocks = [replace(piece, kind=piece.kind or "paragraph") for piece in bare]
    return Cleaned(tuple(blocks), _title(blocks), _creator(blocks, rules), _issued(blocks, rules))


def polish(body: Mapped, rules: Cleaning) -> Mapped:
    """Exchange odd blanks, drop invisible characters and markers such as ``[12]``, and close the holes."""
    body = body.translate(rules.exchange)
    for pattern in (rules.drop, rules.inline):
        body = body.without(match.span() for match in pattern.finditer(body.text))
    body = body.without((match.start() + 1, match.end()) for match in _BLANKS.finditer(body.text)).strip()
    glued = _GLUED.match(body.text)
    return body if glued is None else body.exchange([(*glued.span("dash"), " –")])


def _fields(piece: Piece, rules: Cleaning) -> Iterator[Piece]:
    """Make a line of each field of a card that stands in one line, between bars or semicolons."""
    for number, line in enumerate(card_lines(piece.body, rules.tables)):
        if body := line.strip():
            yield replace(piece, body=body, gap=piece.gap and number == 0)


def is_running(text: str) -> bool:
    """Tell whether a line is running text: it ends like a sentence.

    >>> is_running("She said: “It is a film.”"), is_running("Film studios")
    (True, False)
    """
    return bool(_SENTENCE_END.search(text[-8:]))


def _without_furniture(pieces: Sequence[Piece], rules: Cleaning, marked: bool) -> Iterator[Piece]:
    """Leave out furniture lines, reference sections, and all that follows the article's end."""
    section = ""
    read = False
    for piece in pieces:
        line = piece.body.text if len(piece.body.text) <= LINE_LIMIT else ""
        section = _section(section, line, piece, rules, marked) if read else ""
        if section or (line and (rules.furniture.match(line) or rules.references.match(line))):
            continue
        read = read or is_running(piece.body.text)
        yield piece


def _section(section: str, line: str, piece: Piece, rules: Cleaning, marked: bool) -> str:
    """Return the kind of furniture section that this piece opens or stands in, or nothing.

    A "tail" never ends; the others end at the next marked headline, or, in a page without marked ones,
    a "list" at running text and "references" never.
    """
    if section == "tail" or (line and rules.tails.match(line)):
        return "tail"
    if line and piece.kind in (None, "headline", "paragraph"):
        if rules.sections.match(line):
            return "references"
        if rules.lists.match(line):
            return "list"
    if marked:
        return "" if piece.kind == "headline" else section
    running = is_running(piece.body.text) and not (line and rules.references.match(line))
    return "" if section == "list" and running else section


def _kinds(pieces: Sequence[Piece], rules: Cleaning) -> Iterator[Piece]:
    """Give every piece its kind; lines that stand together and are no sentences share theirs."""
    at = 0
    while at < len(pieces):
        end = at + 1
        if _is_short(pieces[at], rules, at == 0):
            while end < len(pieces) and not pieces[end].gap and _is_short(pieces[end], rules, False):
                end += 1
            yield from _short_kinds(pieces[at:end], rules, first=at == 0, last=end == len(pieces))
        else:
            yield replace(pieces[at], kind=_line_kind(pieces[at], rules))
        at = end


def _is_short(piece: Piece, rules: Cleaning, first: bool) -> bool:
    """Tell whether a line of a plain text is a label rather than text: short and without an end mark."""
    line = piece.body.text
    if piece.kind is not None or len(line) > LINE_LIMIT or _line_kind(piece, rules) not in _LABELS:
        return False
    words = rules.title_words if first else rules.headline_words
    return len(line.split()) <= words and not is_running(line) and not _OPEN_END.search(line[-8:])


def _short_kinds(pieces: Sequence[Piece], rules: Cleaning, *, first: bool, last: bool) -> Iterator[Piece]:
    """Tell headlines, lists and infobox lines apart by how many stand together, and where."""
    alone = len(pieces) == 1 or (first and len(pieces) == 2)
    for number, piece in enumerate(pieces):
        kind = _line_kind(piece, rules)
        if kind != "paragraph":
            kind = "infobox" if first and number else kind
        elif alone or (number == 0 and (first or not re.search(r"\d| [–—-] |: ", piece.body.text))):
            kind = "paragraph" if alone and last and not first else "headline"
        else:
            kind = "infobox" if first else "list"
        yield replace(piece, kind=kind)


def _line_kind(piece: Piece, rules: Cleaning) -> BlockKind:
    """Recognise a byline, a caption, a list line or a line of dates by its words."""
    line = piece.body.text
    if piece.kind not in (None, "paragraph") or len(line) > LINE_LIMIT:
        return piece.kind or ("caption" if _credit(line, rules) else "paragraph")
    if any(pattern.match(line) for pattern in rules.bylines):
        return "byline"
    if _is_date_line(line, rules):
        return "dateline"
    if rules.captions.match(line) or rules.caption_words.search(line) or _credit(line, rules):
        return "caption"
    if rules.only_credit.match(line):
        return "caption"
    if rules.bullets.match(line) or rules.years.match(line):
        return "list"
    return "infobox" if rules.infobox.match(line) and not is_running(line) else "paragraph"


def _without_helpers(blocks: list[Piece], rules: Cleaning) -> list[Piece]:
    """Leave out the lines right below a byline that name who else worked on the article: "Edited by: Anna Weber"."""
    found: list[Piece] = []
    for block in blocks:
        below = bool(found) and found[-1].kind == "byline" and not block.gap
        if not (below and rules.by_others.match(block.body.text[:LINE_LIMIT])):
            found.append(block)
    return found


def _with_entries(blocks: list[Piece]) -> list[Piece]:
    """Make a headline of each line of a list that names a film with its year and has text below: "3. Salt (1970)"."""
    return [
        replace(block, kind="headline") if _is_entry(block, before, behind) else block
        for before, block, behind in zip([None, *blocks], blocks, [*blocks[1:], None], strict=False)
    ]


def _is_entry(block: Piece, before: Piece | None, behind: Piece | None) -> bool:
    if block.kind != "list" or not block.gap or behind is None or before is None:
        return False
    text = block.body.text
    listed = _ENTRY.match(before.body.text[:LINE_LIMIT]) or _ENTRY.match(behind.body.text[:LINE_LIMIT])
    below = not behind.gap or (behind.kind == "paragraph" and is_running(behind.body.text))
    return below and not listed and len(text) <= LINE_LIMIT and _ENTRY.match(text) is not None


def _credit(line: str, rules: Cleaning) -> re.Match[str] | None:
    """Find a credit at the end of a line; only its last characters are looked at."""
    start = max(0, len(line) - 160)
    return next((found for pattern in rules.credits if (found := pattern.search(line, start))), None)


def _is_date_line(line: str, rules: Cleaning) -> bool:
    if len(line) > 80 or not any(char.isdigit() for char in line):
        return False
    found = find_dates(line, rules.dates, None)
    if not any(date.literal for date in found):
        return False
    rest = line
    for date in reversed(found):
        rest = rest[: date.start] + rest[date.end :]
    words = re.findall(r"[^\W\d_]+", rest)
    return all(word.lower() in rules.date_words for word in words)


def _split(piece: Piece, rules: Cleaning) -> Iterator[Piece]:
    """Take a caption's credit, a list line's bullet off, and a dateline apart from its paragraph."""
    line = piece.body.text
    if piece.kind == "caption":
        yield from _caption(piece, rules)
    elif (piece.kind in ("list", "infobox") or _ENTRY.match(line)) and (bullet := rules.bullets.match(line)):
        if len(line) > bullet.end():
            yield replace(piece, body=piece.body.slice(bullet.end(), len(line)))
    elif piece.kind == "paragraph" and (start := _dateline(line, rules)):
        yield Piece(piece.body.slice(*start.span("text")), "dateline", piece.gap)
        yield Piece(piece.body.slice(start.end(), len(line)), "paragraph")
    else:
        yield piece


def _dateline(line: str, rules: Cleaning) -> re.Match[str] | None:
    return next((found for pattern in rules.datelines if (found := pattern.match(line, 0, 160))), None)


def _caption(piece: Piece, rules: Cleaning) -> Iterator[Piece]:
    """Keep what a caption says, without its credit; a caption of fewer words than the rules ask for says nothing."""
    body = piece.body
    if rules.only_credit.match(body.text):
        return
    if found := _credit(body.text, rules):
        body = body.slice(0, found.start()).strip()
    if found := rules.caption_labels.match(body.text):
        body = body.slice(found.end(), len(body.text)).strip()
    if len(body.text.split()) >= rules.caption_min:
        yield replace(piece, body=body)


def _title(blocks: Sequence[Piece]) -> str | None:
    """Take the headline before the byline, else the first; a rubric may stand above it."""
    title = None
    for block in blocks:
        if block.kind == "headline":
            title = title or block.body.text
            candidate = block.body.text
        elif block.kind == "byline":
            return candidate if title else None
        elif block.kind == "paragraph":
            return title
    return title


def _creator(blocks: Sequence[Piece], rules: Cleaning) -> str | None:
    """Take the name out of the byline, else out of a closing line about the author."""
    for block in blocks:
        if block.kind == "byline":
            for pattern in rules.bylines:
                if found := pattern.match(block.body.text):
                    return _name(found["name"], rules)
    last = [block.body.text for block in blocks[-2:] if block.kind == "paragraph"]
    found_notes = (pattern.match(line) for line in reversed(last) for pattern in rules.notes)
    return next((_name(found["name"], rules) for found in found_notes if found), None)


def _name(text: str, rules: Cleaning) -> str:
    return (rules.name_ends.split(text)[0] or text).strip()


def _issued(blocks: Sequence[Piece], rules: Cleaning) -> str | None:
    """Take the day out of a dateline, or of a line of names that ends with it among the first lines of the text."""
    for number, block in enumerate(blocks):
        line = block.body.text
        signed = number < OPENING and len(line) <= LINE_LIMIT and not is_running(line)
        if block.kind != "dateline" and not signed:
            continue
        for date in find_dates(line, rules.dates, None):
            if date.literal is None or date.literal.datatype != "date":
                continue
            if block.kind == "dateline" or _is_signed(line[: date.start], line[date.end :], rules):
                return date.literal.value
    return None


def _is_signed(before: str, behind: str, rules: Cleaning) -> bool:
    """Tell whether a date ends a line of names, behind a mark: "By A | Ekran | 12 April 2024", "Osh, 3 June 2024"."""
    words = [w for w in re.findall(r"[^\W\d_][\w’'.-]*", before) if w.lower() not in rules.signing_words]
    named = all(word[0].isupper() for word in words) and len(words) <= SIGNED
    return named and before.rstrip()[-1:] in _MARKS and ":" not in before and not behind.strip(" .")
