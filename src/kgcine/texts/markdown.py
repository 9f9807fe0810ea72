"""A Markdown source in, its pieces, italics and front matter out; the marks go, the words keep their places."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kgcine.model import BlockKind, Span
from kgcine.texts.clean import Page, Piece
from kgcine.texts.cleaning import Cleaning
from kgcine.texts.mapped import Mapped, concatenate, cut
from kgcine.texts.plaintext import front_matter, lines_of
from kgcine.texts.rows import Rows

_FENCE = re.compile(r" {0,3}(```|~~~)")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+|$)")
_HEADING_END = re.compile(r"(?:[ \t]#{1,6})?[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(?:={2,}|-{2,})[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+")
_QUOTE = re.compile(r" {0,3}(?:> ?){1,8}")
_DEFINITION = re.compile(r" {0,3}\[[^\[\]\n]{1,80}\]:[ \t]")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_CELL_MARK = re.compile(r"[ \t]*(?<!\\)\|[ \t]*")
_BOLD_LINE = re.compile(r"\s*(\*\*|__)(?=\S)[^*_\n]{1,120}(?<=\S)\1\s*")
_IMAGE = re.compile(r"\s*!\[")
_BREAK = re.compile(r"(?: {2,}|\\)\r?\n$")
_INLINE = re.compile(
    r"(?P<escape>\\(?:[!-/:-@\[-`{-~]|(?=\r?\n|\Z)))"
    r"|(?P<code>`{1,3})"
    r"|(?P<image>!\[[^\[\]\n]{0,300}\]\([^()\n]{0,1000}\))"
    r"|(?P<note>\[\^[^\[\]\s]{1,40}\])"
    r"|(?P<open>\[(?=[^\[\]]{1,500}\](?:\(|\[)))"
    r"|(?P<close>\](?:\((?:[^()\n]|\([^()\n]{0,100}\)){0,1000}\)|\[[^\[\]\n]{0,100}\]))"
    r"|(?P<auto><https?://[^<>\s]{1,1000}>)"
    r"|(?P<tag></?(?P<name>[A-Za-z][A-Za-z0-9]{0,20})(?:\s[^<>]{0,500})?/?>)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<mark>\*{1,3}|_{1,3}|~~)",
)


def markdown_page(text: str, cleaning: Cleaning) -> Page:
    """Cut a Markdown source into headlines, paragraphs and list lines, without its marks."""
    start, fields = front_matter(text, cleaning)
    body = cut(text, start, len(text))
    body = body.without(_comments(body.text))
    pieces: list[Piece] = []
    emphasis: list[Span] = []
    for piece in _pieces(lines_of(body), Rows(cleaning.tables)):
        bare, spans = _without_marks(piece.body, cleaning)
        pieces.append(replace(piece, body=bare))
        emphasis.extend(spans)
    if not any(piece.kind == "headline" for piece in pieces):
        pieces = [replace(piece, kind=None if piece.kind == "paragraph" else piece.kind) for piece in pieces]
    return Page(tuple(pieces), tuple(emphasis), fields)


def _comments(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of HTML comments; one that is never closed is none."""
    start = text.find("<!--")
    while start >= 0 and (end := text.find("-->", start + 4)) >= 0:
        yield start, end + 3
        start = text.find("<!--", end + 3)


@dataclass(slots=True)
class _Paragraph:
    """The lines of the block that is being read."""

    lines: list[Mapped]
    rows: Rows
    kind: BlockKind = "paragraph"
    gap: bool = True

    def flush(self) -> Iterator[Piece]:
        """Hand the block on, if there is one, and begin the next."""
        if self.lines:
            body = concatenate(self.lines)
            if self.kind == "paragraph" and _BOLD_LINE.fullmatch(body.text):
                self.kind = "headline"
            elif self.kind == "paragraph" and _IMAGE.match(body.text):
                self.kind = "caption"
            yield Piece(body, self.kind, self.gap)
            self.gap = False
        self.lines = []
        self.kind = "paragraph"


def _pieces(lines: list[Mapped], rows: Rows) -> Iterator[Piece]:
    """Put lines together to blocks."""
    block = _Paragraph([], rows)
    fenced = False
    for line in lines:
        if _FENCE.match(line.text):
            fenced = not fenced
            yield from block.flush()
        elif not fenced:
            yield from _line(line, block)
    yield from block.flush()


def _line(line: Mapped, block: _Paragraph) -> Iterator[Piece]:
    """Add a line to the block it belongs to; yield the blocks that end before it or with it."""
    quote = _QUOTE.match(line.text)
    line = line.slice(quote.end(), len(line.text)) if quote else line
    bare = line.text.rstrip()
    if not _CELL_MARK.search(bare):
        block.rows.begin()
    if not bare:
        yield from block.flush()
        block.gap = True
    elif heading := _HEADING.match(bare):
        yield from block.flush()
        end = _HEADING_END.search(bare, heading.end())
        yield Piece(line.slice(heading.end(), end.start() if end else len(bare)), "headline", block.gap)
        block.gap = False
    elif _UNDERLINE.match(bare) and block.kind == "paragraph" and len(block.lines) == 1:
        block.kind = "headline"
        yield from block.flush()
    elif _RULE.match(bare) or _DEFINITION.match(bare) or ("|" in bare and _TABLE_RULE.match(bare)):
        yield from block.flush()
    elif bare.lstrip().startswith("|"):
        yield from block.flush()
        row = _row(line, block.rows)
        if row is not None:
            yield Piece(row, "list", block.gap)
    elif item := _ITEM.match(bare):
        yield from block.flush()
        block.kind = "list"
        block.lines.append(line.slice(item.end(), len(line.text)))
    else:
        block.lines.append(line)
        if _BREAK.search(line.text):
            yield from block.flush()


def _row(line: Mapped, rows: Rows) -> Mapped | None:
    """Write the cells of a table row as the table's columns tell, None where the row only names them."""
    ends = [(match.start(), match.end()) for match in _CELL_MARK.finditer(line.text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(line.text)]
    cells = [line.slice(start, stop) for start, stop in zip(starts, stops, strict=True)]
    inner = cells[not cells[0].text.strip() : len(cells) - (not cells[-1].text.strip())]
    return rows.label(inner) or rows.line(inner)


def _without_marks(body: Mapped, cleaning: Cleaning) -> tuple[Mapped, list[Span]]:
    """Take the marks out of a block; return the rest and the source spans that were set in italics."""
    matches = list(_INLINE.finditer(body.text))
    paired, italic = _pairs(body.text, matches, cleaning)
    edits: list[tuple[int, int, str]] = []
    opened = 0
    for match in matches:
        kind = match.lastgroup or ""
        if kind == "mark" and match.start() not in paired:
            continue
        if kind == "close" and not opened:
            continue
        opened += (kind == "open") - (kind == "close")
        # Of an escaped mark only the stroke goes.
        end = match.start() + 1 if kind == "escape" else match.end()
        edits.append((match.start(), end, html.unescape(match[0]) if kind == "entity" else ""))
    spans = [Span(body.point(start), body.point(end - 1) + 1) for start, end in italic if start < end]
    return body.exchange(edits), spans


def _pairs(text: str, matches: list[re.Match[str]], cleaning: Cleaning) -> tuple[set[int], list[tuple[int, int]]]:
    """Pair the marks that open and close; return where paired ones stand, and the spans between those of italics."""
    waiting: dict[str, list[re.Match[str]]] = {}
    paired: set[int] = set()
    italic: list[tuple[int, int]] = []
    for match in matches:
        if match.lastgroup == "tag" and match["name"].lower() in cleaning.html.emphasis_tags:
            opens, closes, mark = not match[0].startswith("</"), match[0].startswith("</"), match["name"].lower()
        elif match.lastgroup == "mark":
            opens, closes = _sides(text, match)
            mark = match[0]
        else:
            continue
        if closes and waiting.get(mark):
            first = waiting[mark].pop()
            paired.update((first.start(), match.start()))
            if mark in ("*", "_", "***", "___") or match.lastgroup == "tag":
                italic.append((first.end(), match.start()))
        elif opens:
            waiting.setdefault(mark, []).append(match)
    return paired, sorted(italic)


def _sides(text: str, match: re.Match[str]) -> tuple[bool, bool]:
    """Tell whether a mark can open and can close: it touches a word on its inner side."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    opens, closes = bool(after.strip()), bool(before.strip())
    if match[0].startswith("_"):
        return opens and not before.isalnum(), closes and not after.isalnum()
    return opens, closes
