"""A web page in, its pieces, italics and metadata out; every character keeps its place in the page's source."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from kgcine.model import BlockKind, Span
from kgcine.texts.clean import Page, Piece
from kgcine.texts.cleaning import Cleaning
from kgcine.texts.mapped import Mapped, concatenate, cut
from kgcine.texts.rows import Rows

_HEADLINES = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADLINES | {
    *("address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl"),
    *("dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "legend", "li", "main"),
    *("nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "title", "tr", "ul"),
}
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
# An element of these ends the open one of the same name.
_CLOSES_ITSELF = frozenset(("p", "li", "dt", "dd", "tr", "td", "th", "option"))
_KINDS: Mapping[str, BlockKind] = {
    **dict.fromkeys(_HEADLINES, "headline"),
    "li": "list",
    "dt": "list",
    "dd": "list",
    "tr": "list",
    "figcaption": "caption",
    "p": "paragraph",
    "blockquote": "paragraph",
}
_LINKED = {"title": "headline", "creator": "author", "issued": "datePublished", "publisher": "publisher"}
# What these hold is kept for the metadata.
_HEARD = frozenset({"title", "h1", "script"})
_PAGE_TITLE_END = re.compile(r" (?:[|»—–-]|::) [^|»—–-]{1,60}$")
# What stands before each cell of a row until the row is written; no page has it.
_CELL = "\x1e"
_TAG_START = re.compile("<")
_LONGEST_TAG = 10_000
# An element that marks out the article counts if it holds so much of the page's text.
_SCOPE_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class _Element:
    """An open element: what its text is, and to what article of the page it belongs."""

    tag: str
    kind: BlockKind | None
    skipped: bool
    scope: int
    start: int


@dataclass(frozen=True, slots=True)
class _Scoped:
    piece: Piece
    scope: int


def html_page(text: str, cleaning: Cleaning) -> Page:
    """Cut a web page into headlines, paragraphs, captions and list lines; menus and scripts are left out."""
    reader = _Reader(text, cleaning)
    reader.feed(_without_broken_tags(text[: _closed(text)]))
    reader.close()
    reader.flush()
    scoped = [item for item in reader.found if item.piece.body.text.strip()]
    scope = _scope(scoped)
    pieces = tuple(item.piece for item in scoped if scope in (0, item.scope))
    return Page(pieces, tuple(sorted(reader.emphasis)), reader.fields())


def _scope(found: list[_Scoped]) -> int:
    """Choose the element that holds the article: the one with most text, if that is much of the page."""
    sizes: Counter[int] = Counter()
    for item in found:
        sizes[item.scope] += len(item.piece.body.text)
    best = max((scope for scope in sizes if scope), key=lambda scope: (sizes[scope], -scope), default=0)
    return best if sizes[best] >= _SCOPE_SHARE * sizes.total() else 0


class _Reader(HTMLParser):
    """Collects the pieces of a page while the parser of the standard library walks through it."""

    def __init__(self, source: str, cleaning: Cleaning) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[_Scoped] = []
        self.emphasis: list[Span] = []
        self._source = source
        self._rules = cleaning.html
        self._line_starts = _line_starts(source)
        self._open: list[_Element] = [_Element("", None, False, 0, 0)]
        self._counts: Counter[str] = Counter()
        self._parts: list[Mapped] = []
        self._scopes = 0
        self._gap = True
        self._meta: dict[str, str] = {}
        self._texts: dict[str, list[str]] = {}
        self._heard: list[str] = []
        self._rows = Rows(cleaning.tables)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element: it may begin a block, say what it holds, or give metadata."""
        values = {name: value or "" for name, value in attrs}
        self._note(tag, values)
        if tag in _CLOSES_ITSELF and self._open[-1].tag == tag:
            self.handle_endtag(tag)
        if tag in _BLOCKS:
            self.flush()
            self._gap = tag != "br"
            if tag == "table":
                self._rows.begin()
        elif tag in ("td", "th"):
            self._add(Mapped(_CELL, ((0, self._place()),)))
        if tag in _VOID:
            return
        if tag in _HEARD:
            self._heard = []
        self._counts[tag] += 1
        self._open.append(self._element(tag, values))

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Leave a marked section out; what only begins like one is a comment, as in browsers."""
        if self.rawdata.startswith("<![CDATA[", i) and "]]>" in self.rawdata[i:]:
            return super().parse_marked_section(i, report)
        return self.parse_bogus_comment(i)

    def handle_endtag(self, tag: str) -> None:
        """Close an element and those left open in it."""
        if tag in _BLOCKS:
            self.flush()
        if not self._counts[tag]:
            return
        while self._open[-1].tag != tag:
            self._counts[self._open.pop().tag] -= 1
        element = self._open.pop()
        self._counts[tag] -= 1
        if tag in self._rules.emphasis_tags and not element.skipped:
            self.emphasis.append(Span(element.start, self._place()))
        if tag in _HEARD:
            self._texts.setdefault(tag, []).append(" ".join("".join(self._heard).split()))

    def handle_data(self, data: str) -> None:
        """Take a stretch of text as it stands in the source."""
        place = self._place()
        self._add(cut(self._source, place, place + len(data)))

    def handle_entityref(self, name: str) -> None:
        """Take the character that a named entity stands for."""
        self._entity(f"&{name}")

    def handle_charref(self, name: str) -> None:
        """Take the character that a numbered entity stands for."""
        self._entity(f"&#{name}")

    def flush(self) -> None:
        """End the block that is being read."""
        element = self._open[-1]
        body = self._line(concatenate(self._parts)) if self._parts else None
        if body is not None:
            self.found.append(_Scoped(Piece(body, element.kind, self._gap), element.scope))
        self._parts = []
        self._gap = True

    def _line(self, body: Mapped) -> Mapped | None:
        """Write a row of cells as its table's columns tell, None where it only names them."""
        marks = [at for at, sign in enumerate(body.text) if sign == _CELL]
        if not marks:
            return body
        starts, ends = [at + 1 for at in marks], [*marks[1:], len(body.text)]
        cells = [body.slice(first, last) for first, last in zip(starts, ends, strict=True)]
        return self._rows.label(cells) or self._rows.line(cells)

    def fields(self) -> dict[str, str]:
        """Return the metadata of the page, each from the place that is trusted most."""
        linked = _linked_data(self._texts.get("script", []))
        named = {
            field: next((self._meta[name] for name in names if self._meta.get(name)), "")
            for field, names in self._rules.meta.items()
        }
        own = {
            "title": _PAGE_TITLE_END.sub("", next(iter(self._texts.get("title", [])), "")),
            "issued": self._meta.get("time", ""),
            "language": self._meta.get("html", ""),
            "source": self._meta.get("canonical", ""),
        }
        headline = {"title": next(filter(None, self._texts.get("h1", [])), "")}
        return {**own, **_filled(linked), **_filled(named), **_filled(headline)}

    def _element(self, tag: str, values: Mapping[str, str]) -> _Element:
        parent = self._open[-1]
        names = f"{values.get('class', '')} {values.get('id', '')}"
        skipped = tag in self._rules.skip_tags or (
            tag not in ("html", "body", *self._rules.scope_tags) and bool(self._rules.skip_classes.search(names))
        )
        scope = parent.scope
        if not scope and tag in self._rules.scope_tags:
            self._scopes += 1
            scope = self._scopes
        start = self._place() + len(self.get_starttag_text() or "")
        return _Element(tag, self._kind(tag, names, parent.kind), parent.skipped or skipped, scope, start)

    def _kind(self, tag: str, names: str, outer: BlockKind | None) -> BlockKind | None:
        """Tell what the text of an element is by its class, its name, or the element around it."""
        rules = self._rules
        if outer in ("infobox", "caption", "byline"):
            return outer
        if rules.infobox_classes.search(names):
            return "infobox"
        if rules.caption_classes.search(names):
            return "caption"
        if rules.byline_classes.search(names):
            return "byline"
        own = _KINDS.get(tag)
        return own if own == "headline" or outer != "list" else outer if own is None or outer else own

    def _note(self, tag: str, values: Mapping[str, str]) -> None:
        """Keep what an element's attributes say about the page."""
        name = (values.get("property") or values.get("name") or values.get("itemprop") or "").strip().lower()
        if tag == "meta":
            self._meta.setdefault(name, values.get("content", "").strip())
        elif tag == "time" and values.get("datetime"):
            self._meta.setdefault("time", values["datetime"])
        elif tag == "html" and values.get("lang"):
            self._meta.setdefault("html", values["lang"])
        elif tag == "link" and values.get("rel", "").lower() == "canonical":
            self._meta.setdefault("canonical", values.get("href", ""))

    def _add(self, part: Mapped) -> None:
        element = self._open[-1]
        self._heard.append(part.text)
        if not element.skipped and not self._counts["title"]:
            self._parts.append(part)

    def _entity(self, name: str) -> None:
        place = self._place()
        end = place + len(name)
        words = html.unescape(f"{name};" if self._source[end : end + 1] == ";" else name)
        self._add(Mapped(words, tuple((number, place) for number in range(len(words)))))

    def _place(self) -> int:
        line, column = self.getpos()
        return self._line_starts[line - 1] + column


def _closed(source: str) -> int:
    """Return where the first comment begins that is never closed: it hides the rest, and the parser is slow on it."""
    start = source.find("<!--")
    while start >= 0:
        end = source.find("-->", start + 4)
        if end < 0:
            return start
        start = source.find("<!--", end + 3)
    return len(source)


def _without_broken_tags(source: str) -> str:
    """Blank the angle brackets that no other closes within reach: the parser would look for it to the page's end."""
    pieces: list[str] = []
    at = 0
    closing = -1
    for match in _TAG_START.finditer(source):
        start = match.start()
        if closing < start:
            closing = source.find(">", start)
            closing = len(source) + _LONGEST_TAG if closing < 0 else closing
        if closing - start > _LONGEST_TAG:
            pieces.append(source[at:start])
            at = start + 1
    return " ".join([*pieces, source[at:]])


def _line_starts(source: str) -> list[int]:
    """Return where each line begins, lines counted as the parser counts them."""
    return [0, *(match.end() for match in re.finditer("\n", source))]


def _filled(fields: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value}


def _linked_data(scripts: list[str]) -> dict[str, str]:
    """Read an article's metadata out of JSON-LD; scripts that are none are passed over."""
    fields: dict[str, str] = {}
    for script in scripts:
        try:
            data = json.loads(script)
        except (ValueError, RecursionError):
            continue
        for item in _items(data):
            for field, key in _LINKED.items():
                if value := _name(item.get(key)):
                    fields.setdefault(field, value)
    return fields


def _items(data: Any) -> Iterator[Mapping[str, Any]]:
    """Yield the objects of a JSON-LD document that are dated: the article among menus and organisations."""
    items = data if isinstance(data, list) else [data]
    for item in items:
        if isinstance(item, dict):
            graph = item.get("@graph")
            nested = graph if isinstance(graph, list) else []
            yield from (each for each in [item, *nested] if isinstance(each, dict) and "datePublished" in each)


def _name(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, (_name(item) for item in value[:10])))
    if isinstance(value, dict):
        return _name(value.get("name"))
    return value.strip() if isinstance(value, str) else ""
