"""An extraction in, the same bytes for it every time out, and back again."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from kgcine.errors import SourceError
from kgcine.model import Article, Block, Entity, Evidence, Extraction, Literal, Rejected, Span, Statement

#: Raised whenever the form changes, so that a store of an older form is read anew and never misread.
FORM = 1

_span = Span._make


def encode(extraction: Extraction) -> bytes:
    """Write an extraction as JSON, in one form only.

    >>> made = Extraction(Article("a", "Igla", "Igla", ((0, 0),), ()), (Entity("e1", "Igla", "Film"),), ())
    >>> decode(encode(made)) == made
    True
    """
    value = {
        "form": FORM,
        "article": _article(extraction.article),
        "entities": [[e.id, e.name, e.type, e.aliases, e.spans] for e in extraction.entities],
        "statements": [_statement(each) for each in extraction.statements],
        "rejected": [[_statement(each.statement), each.rule] for each in extraction.rejected],
        "key": extraction.key,
        "notes": extraction.notes,
    }
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.encode("utf-8", "surrogatepass")


def decode(data: bytes) -> Extraction:
    """Read an extraction back; raise SourceError where the bytes are not of this form."""
    try:
        value = json.loads(data.decode("utf-8", "surrogatepass"))
        if value["form"] != FORM:
            raise ValueError("another form")
        return _extraction(value)
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise SourceError("A kept extraction cannot be read.", hint="Build with --rebuild.") from error


def _extraction(value: dict[str, Any]) -> Extraction:
    return Extraction(
        article=_read_article(value["article"]),
        entities=tuple(Entity(i, n, t, tuple(a), _spans(s)) for i, n, t, a, s in value["entities"]),
        statements=tuple(_read_statement(each) for each in value["statements"]),
        rejected=tuple(Rejected(_read_statement(each), rule) for each, rule in value["rejected"]),
        key=value["key"],
        notes=tuple(value["notes"]),
    )


def _article(article: Article) -> dict[str, Any]:
    value = {each.name: getattr(article, each.name) for each in fields(article)}
    value["blocks"] = [[block.kind, block.start, block.end] for block in article.blocks]
    return {name: each for name, each in value.items() if each is not None}


def _read_article(value: dict[str, Any]) -> Article:
    read = dict(value)
    read["runs"] = tuple((view, source) for view, source in value["runs"])
    read["blocks"] = tuple(Block(*each) for each in value["blocks"])
    read["emphasis"] = _spans(value["emphasis"])
    return Article(**read)


def _statement(statement: Statement) -> list[Any]:
    return [
        statement.subject,
        statement.property,
        _term(statement.object),
        [[name, _term(value)] for name, value in statement.qualifiers],
        statement.status,
        statement.speaker,
        statement.confidence,
        statement.frame,
        [[e.sentence, e.subject, e.object, e.chain] for e in statement.evidence],
    ]


def _read_statement(value: list[Any]) -> Statement:
    subject, name, obj, qualifiers, status, speaker, confidence, frame, evidence = value
    return Statement(
        subject=subject,
        property=name,
        object=_read_term(obj),
        qualifiers=tuple((each, _read_term(term)) for each, term in qualifiers) if qualifiers else (),
        status=status,
        speaker=speaker,
        confidence=confidence,
        frame=frame,
        evidence=tuple(Evidence(_span(a), _span(b), _span(c), _spans(d)) for a, b, c, d in evidence),
    )


def _term(term: str | Literal) -> str | list[str | None]:
    return term if isinstance(term, str) else [term.value, term.datatype, term.edtf]


def _read_term(value: Any) -> str | Literal:
    return value if isinstance(value, str) else Literal(*value)


def _spans(value: list[Any]) -> tuple[Span, ...]:
    return tuple(map(_span, value)) if value else ()
