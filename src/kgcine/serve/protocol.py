"""An HTTP request in, what it asks of the store out, as the SPARQL 1.1 Protocol reads it (section 2.1).

Everything that is wrong with a request is a :class:`Refusal` with the status that the protocol or HTTP gives it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from kgcine.asking.sparql import tokens
from kgcine.serve.jobs import Refusal
from kgcine.serve.negotiate import HTML, ROWS, SHORT, TRIPLES, choose

FORM, QUERY, UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"
METHODS = ("GET", "HEAD", "POST", "OPTIONS")
_MOST_PAIRS = 1000
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*")
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_DATASET = ("default-graph-uri", "named-graph-uri")
_KNOWN = frozenset({"query", "format", *_DATASET})


@dataclass(frozen=True, slots=True)
class Asked:
    """A query, the dataset that the request names for it, and the formats that rows or triples may have."""

    text: str
    default: tuple[str, ...] | None
    named: tuple[str, ...] | None
    rows: str | None
    triples: str | None

    def job(self) -> dict[str, object]:
        """Make the job for a worker."""
        return {
            "op": "query",
            "text": self.text,
            "default": self.default,
            "named": self.named,
            "rows": self.rows,
            "triples": self.triples,
        }


Pairs = Sequence[tuple[str, str]]


def parse_pairs(data: bytes) -> Pairs:
    """Read form-encoded pairs; raise Refusal where they are not UTF-8.

    >>> parse_pairs(b"query=ASK+%7B%7D&x=")
    [('query', 'ASK {}'), ('x', '')]
    """
    parts = data.split(b"&", _MOST_PAIRS)
    if len(parts) > _MOST_PAIRS:
        raise Refusal(400, "The request has more than a thousand parameters.")
    try:
        split = (part.partition(b"=") for part in parts if part)
        return [(_decoded(name), _decoded(value)) for name, _, value in split]
    except UnicodeDecodeError as error:
        raise Refusal(400, "The parameters are not percent-encoded UTF-8.") from error


def _decoded(part: bytes) -> str:
    if not part.isascii():
        raise UnicodeDecodeError("ascii", part, 0, 1, "not percent-encoded")
    plain = part.replace(b"+", b" ")
    return (unquote_to_bytes(plain) if b"%" in plain else plain).decode("utf-8")


def media_type(header: str) -> tuple[str, str]:
    """Return a media type in lower case and its charset.

    >>> media_type('Application/SPARQL-query; charset="UTF-8"')
    ('application/sparql-query', 'utf-8')
    """
    media, *params = (part.strip().lower() for part in header.split(";"))
    charset = next((p.partition("=")[2].strip("\"' ") for p in params if p.startswith("charset=")), "utf-8")
    return media, charset


def read_query(method: str, search: bytes, headers: Mapping[str, str], body: bytes, limit: int) -> Asked:
    """Read a query operation; raise Refusal where the request breaks a rule of the protocol."""
    pairs = _posted(search, headers.get("content-type", ""), body) if method == "POST" else parse_pairs(search)
    text = _only_query(pairs, limit)
    refuse_service(text)
    default, named = (_graphs(pairs, name) for name in _DATASET)
    if default is not None or named is not None:
        default, named = default or (), named or ()
    rows, triples = formats(pairs, headers.get("accept"))
    return Asked(text, default, named, rows, triples)


def formats(pairs: Pairs, accept: str | None) -> tuple[str | None, str | None]:
    """Return the formats for rows and triples, ``format`` winning over the header; raise Refusal if none is there."""
    asked = next((value for name, value in pairs if name == "format" and value), None)
    if asked is not None:
        media = SHORT.get(asked, asked)
        accept = media if media != HTML else None
    rows, triples = _chosen(accept)
    if rows is None and triples is None:
        offered = ", ".join(dict.fromkeys([*ROWS.values(), *TRIPLES.values()]))
        raise Refusal(406, f"None of the accepted formats is offered. There are {offered}.")
    return rows, triples


@lru_cache(maxsize=256)
def _chosen(accept: str | None) -> tuple[str | None, str | None]:
    return choose(accept, ROWS), choose(accept, TRIPLES)


def _posted(search: bytes, header: str, body: bytes) -> Pairs:
    media, charset = media_type(header)
    if media == FORM:
        return [*parse_pairs(body.strip()), *((n, v) for n, v in parse_pairs(search) if n not in _DATASET)]
    if media == QUERY:
        if charset not in ("utf-8", "utf8"):
            raise Refusal(415, f"A query is UTF-8, not {charset}.")
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError as error:
            raise Refusal(400, f"Byte {error.start} of the query is not UTF-8.") from error
        return [("query", text), *parse_pairs(search)]
    if media == UPDATE:
        raise Refusal(403, "This endpoint is read-only.", "`kgcine build` changes the graph.")
    raise Refusal(415, f"A query is posted as {QUERY} or {FORM}.")


def _only_query(pairs: Pairs, limit: int) -> str:
    names = [name for name, _ in pairs]
    if "update" in names or "using-graph-uri" in names or "using-named-graph-uri" in names:
        raise Refusal(403, "This endpoint is read-only.", "`kgcine build` changes the graph.")
    if names.count("query") != 1:
        raise Refusal(400, f"The request has {names.count('query')} parameters named query, not one.")
    text = next(value for name, value in pairs if name == "query")
    if len(text) > limit:
        raise Refusal(413, f"The query is longer than {limit} characters.")
    if not text.strip():
        raise Refusal(400, "The query is empty.")
    return text


def _graphs(pairs: Pairs, name: str) -> tuple[str, ...] | None:
    if len(pairs) == 1:
        return None
    found = tuple(value for key, value in pairs if key == name)
    for value in found:
        if not _ABSOLUTE.fullmatch(value):
            raise Refusal(400, f"{name} is no absolute IRI.")
    return found or None


def refuse_service(text: str) -> None:
    """Refuse federated queries with a plain word; the workers could not open a connection anyhow."""
    if "service" not in text.lower() and "\\" not in text:
        return
    plain = _ESCAPE.sub(lambda found: chr(min(int(found[1] or found[2], 16), 0x10FFFF)), text)
    if any(token.kind == "word" and token.text.upper() == "SERVICE" for token in tokens(plain)):
        raise Refusal(400, "SERVICE is refused: this endpoint asks no other.", "Ask that endpoint itself.")
