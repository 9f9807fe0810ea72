"""Extractions and identities in, an index of names and sentences beside the graph out; words in, ranked finds out.

The index is one SQLite file in a generation of the store, so it fits that generation's graph and goes with it. It also
keeps the text of each article with its mentions, which the graph does not hold.
"""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kgcine.errors import StoreError
from kgcine.graph import catalogue
from kgcine.identities.identity import Identity, Resolution
from kgcine.model import Article, Extraction, Span
from kgcine.rdf import article_iri, entity_iri
from kgcine.spelling import normalise, transliterate

#: Name of the index in a generation's folder.
FILE = "search.sqlite"
#: Scripts that put no blanks between words: each of their letters is a word to the index.
_UNSPACED = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3040, 0x30FF),
    (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3134F),
)  # fmt: skip
_SCHEMA = """
CREATE TABLE article (id TEXT PRIMARY KEY, iri TEXT NOT NULL UNIQUE, title TEXT NOT NULL, text TEXT NOT NULL,
    mentions TEXT NOT NULL, kept TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entity (id INTEGER PRIMARY KEY, iri TEXT NOT NULL, label TEXT NOT NULL, type TEXT NOT NULL,
    aliases TEXT NOT NULL, weight INTEGER NOT NULL);
CREATE TABLE name (id INTEGER PRIMARY KEY, entity INTEGER NOT NULL, form TEXT NOT NULL, key TEXT NOT NULL);
CREATE TABLE sentence (id INTEGER PRIMARY KEY, article TEXT NOT NULL, begin INTEGER NOT NULL, finish INTEGER NOT NULL,
    text TEXT NOT NULL);
CREATE INDEX name_key ON name (key);
CREATE VIRTUAL TABLE names USING fts5(words, content='', prefix='1 2 3', tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE sentences USING fts5(words, content='', tokenize='unicode61 remove_diacritics 0');
"""
#: Rows of ``name`` are in the order of importance, so the first that match are the ones to rank.
_NAMED_WITH = """SELECT entity.iri, label, type, form, key, aliases, weight
    FROM names JOIN name ON name.id = names.rowid JOIN entity ON entity.id = name.entity
    WHERE names MATCH ? ORDER BY names.rowid LIMIT 300"""
_NAMED_LIKE = """SELECT entity.iri, label, type, form, key, aliases, weight
    FROM name JOIN entity ON entity.id = name.entity
    WHERE key >= ? AND key < ? ORDER BY key LIMIT 100"""
_SENTENCES = """SELECT sentence.id, article.iri, article.title, begin, finish, sentence.text FROM sentences
    JOIN sentence ON sentence.id = sentences.rowid JOIN article ON article.id = sentence.article
    WHERE sentences MATCH ? ORDER BY rank LIMIT ?"""


@dataclass(frozen=True, slots=True)
class FoundEntity:
    """An entity that a search has found, and the name it was found by."""

    iri: str
    label: str
    type: str
    form: str
    aliases: tuple[str, ...] = ()
    weight: int = 0


@dataclass(frozen=True, slots=True)
class FoundSentence:
    """A sentence that a search has found, with the article that it stands in."""

    article: str
    title: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a search has found, best first."""

    entities: tuple[FoundEntity, ...]
    sentences: tuple[FoundSentence, ...]


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """A place in an article's text that names an entity."""

    span: Span
    iri: str
    type: str


@dataclass(frozen=True, slots=True)
class Text:
    """An article as a page shows it; ``kept`` is what of it was read, without markup and page furniture."""

    id: str
    iri: str
    title: str
    text: str
    mentions: tuple[NamedSpan, ...]
    kept: tuple[Span, ...] = ()


def words(text: str) -> str:
    """Fold a text into the words that the index knows: plain letters, and each letter of an unspaced script by itself.

    >>> words("Nomad: The Warriors"), words("Кино-Театр"), words("黒澤明の映画")
    ('nomad the warriors', 'кино театр', '黒 澤 明 の 映 画')
    """
    folded = normalise(text)
    if folded.isascii():
        return folded
    return " ".join("".join(f" {c} " if _unspaced(c) else c for c in unicodedata.normalize("NFC", folded)).split())


def _unspaced(letter: str) -> bool:
    code = ord(letter)
    return code >= 0x0E00 and any(first <= code <= last for first, last in _UNSPACED)


def _both_scripts(text: str) -> str:
    """Add the Latin spelling of words in Cyrillic, so that either finds the other."""
    own = words(text)
    latin = words(transliterate(text))
    return own if own == latin else f"{own} {latin}"


def write_index(path: Path, extractions: Iterable[Extraction], resolution: Resolution) -> None:
    """Write the index of some articles; raise OSError where it cannot be written."""
    try:
        with closing(sqlite3.connect(path)) as base:
            base.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _SCHEMA + catalogue.SCHEMA)
            weights: Counter[str] = Counter()
            for extraction in extractions:
                _write_article(base, extraction, resolution, weights)
            _write_names(base, resolution, weights)
            base.executescript(catalogue.INDEXES)
            base.execute("INSERT INTO names(names) VALUES ('optimize')")
            base.execute("INSERT INTO sentences(sentences) VALUES ('optimize')")
            base.commit()
    except sqlite3.OperationalError as error:
        raise OSError(f"{path} cannot be written: {error}") from error


def _write_article(
    base: sqlite3.Connection, extraction: Extraction, resolution: Resolution, weights: Counter[str]
) -> None:
    article = extraction.article
    identities = {each.id: resolution.of(article.id, each.id) for each in extraction.entities}
    mentions = sorted(
        {
            (*span, identities[each.id].id, identities[each.id].type)
            for each in extraction.entities
            for span in each.spans
        }
    )
    values = (article.title or article.id, article.text, json.dumps(mentions), json.dumps(kept_spans(article)))
    row = (article.id, article_iri(article.id).value, *values)
    base.execute("INSERT INTO article VALUES (?, ?, ?, ?, ?, ?)", tuple(_storable(each) for each in row))
    catalogue.write_facts(base, extraction.statements, identities)
    for statement in extraction.statements:
        for end in (statement.subject, statement.object):
            if isinstance(end, str):
                weights[identities[end].id] += 1
    for span in sorted({each.sentence for statement in extraction.statements for each in statement.evidence}):
        text = _storable(article.text[span.start : span.end])
        row_id = base.execute(
            "INSERT INTO sentence (article, begin, finish, text) VALUES (?, ?, ?, ?)",
            (_storable(article.id), span.start, span.end, text),
        ).lastrowid
        base.execute("INSERT INTO sentences(rowid, words) VALUES (?, ?)", (row_id, _both_scripts(text)))


def kept_spans(article: Article) -> list[tuple[int, int]]:
    """Return the stretches of an article's text that its view consists of, without the blanks between blocks.

    >>> kept_spans(Article("a", "x[1] y", "x y", ((0, 0), (1, 4)), ()))
    [(0, 1), (4, 6)]
    """
    blocks = [(block.start, block.end) for block in article.blocks] or [(0, len(article.view))]
    ends = [view for view, _ in article.runs[1:]] + [len(article.view)]
    spans: list[tuple[int, int]] = []
    at = 0
    for (view, source), end in zip(article.runs, ends, strict=True):
        while at < len(blocks) and blocks[at][1] <= view:
            at += 1
        here = at
        while here < len(blocks) and blocks[here][0] < end:
            start, stop = max(view, blocks[here][0]), min(end, blocks[here][1])
            spans.append((source + start - view, source + stop - view))
            here += 1
    return _joined(sorted(spans))


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    made: list[tuple[int, int]] = []
    for start, end in spans:
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        else:
            made.append((start, end))
    return made


def _storable(text: str) -> str:
    """Replace lone surrogates, which SQLite does not take."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _write_names(base: sqlite3.Connection, resolution: Resolution, weights: Counter[str]) -> None:
    """Write all names, those of the weightiest entities first: the order of rows is the order of importance."""
    ordered = sorted(resolution, key=lambda each: (-weights[each.id], each.id))
    for number, identity in enumerate(ordered, 1):
        aliases = json.dumps(identity.aliases, ensure_ascii=False)
        iri = entity_iri(identity.id).value
        row = (number, iri, identity.label, identity.type, aliases, weights[identity.id])
        base.execute("INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?)", row)
        _write_forms(base, number, identity)


def _write_forms(base: sqlite3.Connection, number: int, identity: Identity) -> None:
    for form in dict.fromkeys((identity.label, *identity.aliases)):
        row = (number, form, words(form))
        name = base.execute("INSERT INTO name (entity, form, key) VALUES (?, ?, ?)", row).lastrowid
        base.execute("INSERT INTO names(rowid, words) VALUES (?, ?)", (name, _both_scripts(form)))


class Index:
    """The index of one generation, open for reading by any thread that opens it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        if not self._path.exists():
            raise StoreError("The store has no search index.", hint="Build it anew.")

    def search(self, text: str, *, entities: int = 20, sentences: int = 20) -> Found:
        """Find names and sentences that hold all words of a text, else, in sentences, some of them; best first."""
        with self._open() as base:
            return Found(tuple(_entities(base, text, entities)), tuple(_sentences(base, text, sentences)))

    def suggest(self, text: str, *, limit: int = 10) -> list[FoundEntity]:
        """Find entities of which a name has words that begin as these do."""
        with self._open() as base:
            return list(_entities(base, text, limit))

    def article(self, iri: str) -> Text | None:
        """Return the text of an article with its mentions, None where there is none of this IRI."""
        with self._open() as base:
            row = base.execute("SELECT * FROM article WHERE iri = ?", (iri,)).fetchone()
        if row is None:
            return None
        identifier, own, title, text, mentions, kept = row
        spans = (NamedSpan(Span(a, b), entity_iri(name).value, type_) for a, b, name, type_ in json.loads(mentions))
        read = tuple(Span(*each) for each in json.loads(kept))
        return Text(identifier, own, title, text, tuple(spans), read)

    def _open(self) -> closing[sqlite3.Connection]:
        # A generation never changes, so SQLite needs neither locks nor a look at the file's date.
        return closing(sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro&immutable=1", uri=True))


def _queries(text: str, *, prefix: bool, joint: str = " ") -> list[str]:
    """Write a text as queries of FTS5: its words as they are, and in Latin letters."""
    found = []
    for each in dict.fromkeys((words(text), words(transliterate(text)))):
        quoted = [f'"{word}"' for word in _phrases(each)]
        if quoted and prefix:
            quoted[-1] += "*"
        if quoted:
            found.append(joint.join(quoted))
    return found


def _phrases(folded: str) -> Iterator[str]:
    """Join neighbouring letters of unspaced scripts into phrases."""
    phrase: list[str] = []
    for word in folded.split()[:32]:
        if len(word) == 1 and _unspaced(word):
            phrase.append(word)
            continue
        if phrase:
            yield " ".join(phrase)
            phrase = []
        yield word
    if phrase:
        yield " ".join(phrase)


def _entities(base: sqlite3.Connection, text: str, limit: int) -> Iterator[FoundEntity]:
    keys = {words(text), words(transliterate(text))} - {""}
    rows = {row for key in keys for row in base.execute(_NAMED_LIKE, (key, key + "\U0010ffff"))}
    for query in _queries(text, prefix=True):
        rows |= set(base.execute(_NAMED_WITH, (query,)))
    best: dict[str, tuple[tuple[int, ...], FoundEntity]] = {}
    for iri, label, type_, form, key, aliases, weight in rows:
        score = (key not in keys, not any(key.startswith(each) for each in keys), form != label, -weight, len(form))
        if iri not in best or score < best[iri][0]:
            best[iri] = (score, FoundEntity(iri, label, type_, form, tuple(json.loads(aliases)), weight))
    ordered = sorted(best.values(), key=lambda each: (each[0], each[1].iri))
    yield from (found for _, found in ordered[:limit])


def _sentences(base: sqlite3.Connection, text: str, limit: int) -> Iterator[FoundSentence]:
    seen: set[int] = set()
    for joint in (" ", " OR "):
        for query in _queries(text, prefix=False, joint=joint):
            for number, article, title, begin, finish, told in base.execute(_SENTENCES, (query, limit)):
                if number not in seen and len(seen) < limit:
                    seen.add(number)
                    yield FoundSentence(article, title, Span(begin, finish), told)
        if seen:
            return
