"""Files, folders and streams in, Articles out: one at a time, with metadata, cleaned view and the map to the source."""

from __future__ import annotations

import json
import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import BinaryIO

from kgcine.dates import find_dates
from kgcine.dating.periods import normalised
from kgcine.errors import SourceError
from kgcine.model import Article, Block, Span
from kgcine.texts.clean import Page, clean
from kgcine.texts.cleaning import Cleaning, load_cleaning
from kgcine.texts.languages import detect_language
from kgcine.texts.mapped import Mapped, join
from kgcine.texts.markdown import markdown_page
from kgcine.texts.plaintext import plain_page
from kgcine.texts.scripts import in_one_script
from kgcine.texts.sources import (
    Catalogue,
    SourceFile,
    decode,
    find_files,
    json_lines,
    known_fields,
    open_binary,
    read_bytes,
)
from kgcine.texts.urls import is_url, open_shards
from kgcine.texts.webpage import html_page

__all__ = ["Cleaning", "OtherLanguage", "load_cleaning", "make_article", "read_jsonl", "read_paths", "read_text"]

OnError = Callable[[SourceError], None]
_FORMATS: Mapping[str, str] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
_PAGES: Mapping[str, Callable[[str, Cleaning], Page]] = {
    "text": plain_page,
    "markdown": markdown_page,
    "html": html_page,
}
_SURROGATES = re.compile("[\ud800-\udfff]")
_MARKUP = re.compile(r"\s*<(?:!doctype html|html)\b", re.IGNORECASE)


class OtherLanguage(SourceError):
    """An article, called ``article``, is in a language that is not read; it is left out."""

    def __init__(self, article: str, message: str, *, hint: str | None = None) -> None:
        super().__init__(message, hint=hint)
        self.article = article


def read_paths(
    paths: Sequence[Path | str],
    cleaning: Cleaning,
    *,
    encoding: str | None = None,
    on_error: OnError | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Article]:
    """Read files, folders (all below them, sorted) and ``-`` (stdin), one article at a time.

    What cannot be read goes to ``on_error`` and the rest is read on; without it the first SourceError is raised.
    """
    seen: dict[str, str] = {}
    for article in _all(paths, cleaning, encoding, on_error or _raise, stdin):
        if article.id in seen:
            where = f"{article.path or 'stdin'}: there is an article {article.id} already, from {seen[article.id]}."
            (on_error or _raise)(SourceError(where, hint="Give it another id or name; it is left out."))
            continue
        seen[article.id] = article.path or "stdin"
        yield article


def read_jsonl(
    stream: BinaryIO,
    cleaning: Cleaning,
    *,
    path: str = "stdin",
    encoding: str | None = None,
    on_error: OnError | None = None,
) -> Iterator[Article]:
    """Read one article a line; a broken line goes to ``on_error`` with its number, and the others are read on."""
    report = on_error or _raise
    for number, line in json_lines(stream, path, encoding, report):
        try:
            article = _record(line, cleaning, path, number)
        except SourceError as error:
            report(error)
            continue
        yield article


def read_text(id: str, text: str, cleaning: Cleaning, *, path: str | None = None, **metadata: str | None) -> Article:
    """Make an article of a plain text; raise OtherLanguage where it is in a language that is not read."""
    return _readable(make_article(id, text, cleaning, format="text", path=path, **metadata), cleaning)


def make_article(
    id: str,
    text: str,
    cleaning: Cleaning,
    *,
    format: str = "text",
    path: str | None = None,
    **metadata: str | None,
) -> Article:
    """Clean a text and make an article of it; what ``metadata`` leaves open is taken from the page."""
    id, text = _whole(id), _whole(text)
    page = _PAGES[format](text, cleaning)
    cleaned = clean(page.pieces, cleaning)
    view = join([piece.body for piece in cleaned.blocks])
    blocks: list[Block] = []
    at = 0
    for piece in cleaned.blocks:
        blocks.append(Block(piece.kind or "paragraph", at, at + len(piece.body.text)))
        at += len(piece.body.text) + 1
    own = {"title": cleaned.title, "creator": cleaned.creator, "issued": cleaned.issued}
    known = {**_known(own), **_known(page.fields), **_known(metadata)}
    return Article(
        id=id,
        text=text,
        view=in_one_script(view.text),
        runs=view.runs,
        blocks=tuple(blocks),
        emphasis=tuple(_emphasis(page.emphasis, view, blocks)),
        title=known.get("title"),
        creator=known.get("creator"),
        issued=_issued(known.get("issued"), cleaning),
        source=known.get("source"),
        publisher=known.get("publisher"),
        language=known.get("language"),
        path=path,
    )


def _issued(text: str | None, cleaning: Cleaning) -> str | None:
    """Bring the date of an article, written in whatever form, to ISO."""
    if text is None or (iso := normalised(text)):
        return text and iso
    found = [date.literal for date in find_dates(text, cleaning.dates, None) if date.literal]
    return next((literal.value for literal in found if literal.datatype != "string"), None)


def _known(fields: Mapping[str, str | None]) -> dict[str, str]:
    return {name: " ".join(_whole(value).split()) for name, value in fields.items() if value and value.strip()}


def _whole(text: str) -> str:
    """Replace halves of characters, which JSON and names of files can hold and RDF cannot."""
    return _SURROGATES.sub("\ufffd", text)


def _emphasis(spans: Iterable[Span], view: Mapped, blocks: Sequence[Block]) -> Iterator[Span]:
    """Lead what the source set in italics into the view; a byline or a whole paragraph in italics says nothing."""
    starts = [block.start for block in blocks]
    for start, end in spans:
        first, last = _forward(view, start), _forward(view, end)
        while first < last and view.text[first] == " ":
            first += 1
        while first < last and view.text[last - 1] == " ":
            last -= 1
        if first >= last:
            continue
        block = blocks[bisect_right(starts, first) - 1]
        whole = (block.start, block.end) == (first, last) and block.kind in ("paragraph", "caption")
        if not whole and block.kind not in ("byline", "dateline"):
            yield Span(first, last)


def _forward(view: Mapped, source: int) -> int:
    """Find the first character of the view that stands at this place of the source or after it."""
    at = bisect_right(view.runs, source, key=_there) - 1
    if at < 0:
        return 0
    here, there = view.runs[at]
    end = view.runs[at + 1][0] if at + 1 < len(view.runs) else len(view.text)
    return min(here + source - there, end)


def _there(run: tuple[int, int]) -> int:
    return run[1]


def _raise(error: SourceError) -> None:
    raise error


def _readable(article: Article, cleaning: Cleaning) -> Article:
    """Fill in the language; raise OtherLanguage where it is not the one that is read."""
    given = (article.language or "").split("-")[0].split("_")[0].lower()
    code = given or detect_language(article.view, cleaning)
    if code is not None and code != cleaning.accepted:
        names = {language.code: language.name for language in cleaning.languages}
        where = f"{article.path or article.id}: the article is in {names.get(code, code)}"
        message = f"{where}, and only {names[cleaning.accepted]} is read."
        raise OtherLanguage(article.id, message, hint="It is left out; translate it first.")
    return replace(article, language=given or code)


def _with_words(article: Article, cleaning: Cleaning) -> Article:
    """Hold that a page says something beside its furniture; raise SourceError where it does not."""
    if not article.view.strip():
        where = f"{article.path or article.id}: there is no sentence of an article in it"
        raise SourceError(f"{where}, only markup or page furniture.", hint="Leave it out, or put a text into it.")
    return _readable(article, cleaning)


def _all(
    paths: Sequence[Path | str],
    cleaning: Cleaning,
    encoding: str | None,
    report: OnError,
    stdin: BinaryIO | None,
) -> Iterator[Article]:
    catalogue = Catalogue(cleaning)
    for given in paths:
        if str(given) == "-":
            yield from _stream(stdin or sys.stdin.buffer, cleaning, encoding, report)
            continue
        if is_url(str(given)):
            yield from _shards(str(given), cleaning, encoding, report)
            continue
        try:
            files = find_files(Path(given), cleaning)
        except SourceError as error:
            report(error)
            continue
        for file in files:
            yield from _file(file, cleaning, catalogue, encoding, report)


def _shards(url: str, cleaning: Cleaning, encoding: str | None, report: OnError) -> Iterator[Article]:
    """Read JSON lines at a URL, one article each."""
    try:
        for path, stream in open_shards(url):
            yield from read_jsonl(stream, cleaning, path=path, encoding=encoding, on_error=report)
    except SourceError as error:
        report(error)


def _file(
    file: SourceFile, cleaning: Cleaning, catalogue: Catalogue, encoding: str | None, report: OnError
) -> Iterator[Article]:
    """Read one file: an article, or one a line."""
    path = str(file.path)
    form = _FORMATS.get(file.path.suffix.lower(), "text")
    try:
        if form == "jsonl":
            stream = open_binary(file.path)
        else:
            text = decode(read_bytes(file.path), path, encoding)
            metadata = catalogue.fields(file)
            article = _with_words(make_article(file.id, text, cleaning, format=form, path=path, **metadata), cleaning)
    except SourceError as error:
        report(error)
        return
    if form == "jsonl":
        with stream:
            yield from read_jsonl(stream, cleaning, path=path, encoding=encoding, on_error=report)
    else:
        yield article


def _stream(stream: BinaryIO, cleaning: Cleaning, encoding: str | None, report: OnError) -> Iterator[Article]:
    """Read stdin: JSONL where it begins with a brace, else one article."""
    buffered = stream if isinstance(stream, BufferedReader) else BufferedReader(BytesIO(stream.read()))
    head = buffered.peek(64)[:64]
    if head.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n").startswith(b"{"):
        yield from read_jsonl(buffered, cleaning, encoding=encoding, on_error=report)
        return
    try:
        text = decode(buffered.read(), "stdin", encoding)
        form = "html" if _MARKUP.match(text) else "text"
        article = _with_words(make_article("stdin", text, cleaning, format=form), cleaning)
    except SourceError as error:
        report(error)
        return
    yield article


def _record(line: str, cleaning: Cleaning, path: str, number: int) -> Article:
    """Make an article of one JSONL line; raise SourceError where it is broken."""
    where = f"{path}, line {number}"
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise SourceError(f"{where}: broken JSON ({error}).", hint="Mend the line; the others are read.") from error
    text = record.get("text") if isinstance(record, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise SourceError(f"{where}: the record has no text.", hint='A record is {"id": …, "text": …}.')
    fields = known_fields(record, cleaning)
    id = str(record.get("id") or f"{Path(path).stem}-{number}")
    return _readable(make_article(id, text, cleaning, path=path, **fields), cleaning)
