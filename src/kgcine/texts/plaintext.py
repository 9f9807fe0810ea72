"""A plain text in, its lines and front matter out; lines that were broken at a fixed width are put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

import yaml

from kgcine.model import Span
from kgcine.texts.cards import card_lines
from kgcine.texts.clean import Page, Piece
from kgcine.texts.cleaning import Cleaning
from kgcine.texts.mapped import Mapped, concatenate, cut
from kgcine.texts.rows import Rows
from kgcine.texts.sources import known_fields

_FRONT = re.compile(r"\s*---[ \t]*\r?\n(?P<yaml>.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_FRONT_LIMIT = 20_000
# Lines that were broken at a width within these are put together again, if so many of them were.
_WIDTHS = (45, 110)
_WRAPPED = 0.6
# A line of so many letters that does not end with these goes on in one that begins in small letters.
_LEAST, _STOPS = 30, frozenset(".!?:;|")
# No line ends with these, and none begins with those.
_LEADING = re.compile(r"\b(?:to|of|the|an?|and|or|in|at|by|for|with|from|as|was|were|is|his|her|their|its)\s*$")
_JOINED = re.compile(r"(?:and|or) ")
# What stands between the cells of a copied table, and what may end its rows.
_BAR, _ENDS = "|", "| \t\r\n"
# A line of a copied card that says when somebody was born or died, and the line below it that says where.
_LIVED = re.compile(r"(?:Born|Died):?[ \t]+[^\n:]{0,40}\d{4}(?P<end>(?:[ \t]*\(aged? [^()\n]{1,12}\))?[ \t]*\r?\n)")
_WHERE = re.compile(r"(?!Died|Born)[^\W\d_a-z][^\n:;.\d]{1,40}, [^\n:;.\d]{2,60}\r?\n")
# Words that a text set in italics or bold where it keeps the marks: _Salt Road_, **Salt Road**.
_SET = re.compile(r"(?<!\S)(?P<mark>_{1,3}|\*{1,3})(?=\S)[^_*\n]{1,120}(?<=\S)(?P=mark)(?=\s|[.,;:]\s|$)")
# What a line of a list may begin with.
_LABEL = re.compile(r"[A-Z][^:.\n]{1,40}: ?\S")
_SMALL_LABEL = re.compile(r"[a-z][^:.\n]{1,24}: ?\S")


def plain_page(text: str, cleaning: Cleaning) -> Page:
    """Cut a plain text into its lines; those that were broken at a fixed width are put together again."""
    start, fields = front_matter(text, cleaning)
    whole = (_labelled(line, cleaning) for line in lines_of(cut(text, start, len(text))))
    lines = [each for line in whole for each in card_lines(line, cleaning.tables)]
    groups = _unwrapped(lines) if _is_wrapped(lines) else _put_together([*_placed(lines)])
    pieces: list[Piece] = []
    emphasis: list[Span] = []
    gap = True
    for group in groups:
        if group[0].text.strip():
            body, spans = _without_marks(concatenate(group))
            pieces.append(Piece(body, None, gap))
            emphasis.extend(spans)
            gap = False
        else:
            gap = True
    return Page(tuple(pieces), tuple(emphasis), fields)


def _without_marks(body: Mapped) -> tuple[Mapped, list[Span]]:
    """Take out the marks of italics and bold; return the rest and the source spans that were set in italics."""
    marks: list[tuple[int, int]] = []
    italic: list[Span] = []
    for match in _SET.finditer(body.text):
        start, end = match.end("mark"), match.end() - len(match["mark"])
        marks += [(match.start(), start), (end, match.end())]
        if len(match["mark"]) != 2:
            italic.append(Span(body.point(start), body.point(end - 1) + 1))
    return body.without(marks), italic


def _placed(lines: Sequence[Mapped]) -> Iterator[Mapped]:
    """Put the place of a birth or death beside its day: "Born 3 May 1931", "Riga, Latvia"."""
    at = 0
    while at < len(lines):
        lived = _LIVED.fullmatch(lines[at].text)
        if lived is not None and at + 1 < len(lines) and _WHERE.fullmatch(lines[at + 1].text):
            yield concatenate([lines[at].exchange([(*lived.span("end"), ", ")]), lines[at + 1]])
            at += 1
        else:
            yield lines[at]
        at += 1


def front_matter(text: str, cleaning: Cleaning) -> tuple[int, dict[str, str]]:
    """Return where the text begins behind a YAML front matter, and the metadata in it."""
    found = _FRONT.match(text, 0, _FRONT_LIMIT)
    if found is None:
        return 0, {}
    try:
        data = yaml.safe_load(found["yaml"])
    except (yaml.YAMLError, ValueError):
        return 0, {}
    return (found.end(), known_fields(data, cleaning)) if isinstance(data, dict) else (0, {})


def lines_of(body: Mapped) -> list[Mapped]:
    """Cut a text into its lines, with their ends.

    >>> [line.text for line in lines_of(cut("one\\r\\ntwo", 0, 8))]
    ['one\\r\\n', 'two']
    """
    lines: list[Mapped] = []
    at = 0
    for line in body.text.splitlines(keepends=True):
        lines.append(body.slice(at, at + len(line)))
        at += len(line)
    return lines


def _labelled(line: Mapped, cleaning: Cleaning) -> Mapped:
    """Write a line of a copied table as that of a card: "Director | Anna Weber" is "Director: Anna Weber"."""
    at, end = line.text.find(_BAR), len(line.text.rstrip(_ENDS))
    if not 0 < at < end:
        return line
    return Rows(cleaning.tables).label([line.slice(0, at), line.slice(at + 1, end)]) or line


def _is_wrapped(lines: Sequence[Mapped]) -> bool:
    """Tell whether lines were broken at a width: hardly a next word would have fitted on the line before."""
    width = _width(lines)
    if not _WIDTHS[0] <= width <= _WIDTHS[1]:
        return False
    pairs = [(line, after) for line, after in pairwise(lines) if _goes_on(line, after)]
    full = sum(_is_full(line, after, width) for line, after in pairs)
    return len(pairs) >= 3 and full >= len(pairs) * _WRAPPED


def _width(lines: Sequence[Mapped]) -> int:
    return max((len(line.text.rstrip()) for line in lines), default=0)


def _goes_on(line: Mapped, after: Mapped) -> bool:
    """Tell whether two lines may be of one paragraph; two that begin with labels are a list: "Best Film: Salt Road"."""
    labelled = _LABEL.match(line.text) is not None and _LABEL.match(after.text) is not None
    return bool(line.text.strip()) and bool(after.text.strip()) and not labelled


def _is_full(line: Mapped, after: Mapped, width: int) -> bool:
    return len(line.text.rstrip()) + 1 + len(after.text.split(None, 1)[0]) > width


def _put_together(lines: Sequence[Mapped]) -> Iterator[list[Mapped]]:
    """Put lines together where a text is broken at a width here and there, or a line goes on in small letters."""
    for long, run in groupby(lines, lambda line: not 0 < len(line.text.strip()) <= _WIDTHS[1]):
        row = list(run)
        small = sum(_goes_on_small(line, after) for line, after in pairwise(row))
        if not long and small * 2 >= len(row) - 1 and _is_wrapped(row):
            yield from _unwrapped(row)
        else:
            yield from _sentences(row)


def _sentences(lines: Sequence[Mapped]) -> Iterator[list[Mapped]]:
    """Put a line together with the one that goes on with it: "Anna Weber, head", "of the council"."""
    group: list[Mapped] = []
    for line in lines:
        if group and not _goes_on_small(group[-1], line):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _goes_on_small(line: Mapped, after: Mapped) -> bool:
    """Tell whether a long line has no end and the next begins in small letters, or any ends with a small word."""
    text, small = line.text.rstrip(), after.text[:1].islower() and _SMALL_LABEL.match(after.text) is None
    if (
        text
        and _BAR not in text
        and after.text.strip()
        and (_LEADING.search(text) or (_JOINED.match(after.text) and text[-1] not in _STOPS))
    ):
        return True
    return len(text) >= _LEAST and text[-1] not in _STOPS and small


def _unwrapped(lines: Sequence[Mapped]) -> Iterator[list[Mapped]]:
    """Put the lines of each paragraph together."""
    width = _width(lines)
    group: list[Mapped] = []
    for line in lines:
        full = bool(group) and _goes_on(group[-1], line) and _is_full(group[-1], line, width)
        if group and not full and not _goes_on_small(group[-1], line):
            yield group
            group = []
        group.append(line)
    if group:
        yield group
