"""An ``Accept`` header and what can be offered in; the media type to answer with out (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

JSON, XML = "application/sparql-results+json", "application/sparql-results+xml"
CSV, TSV, HTML = "text/csv", "text/tab-separated-values", "text/html"
TURTLE, NTRIPLES, RDFXML, JSONLD = "text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"
NQUADS, TRIG = "application/n-quads", "application/trig"

#: What rows and what graphs can be written as, the first being the default, with other names that clients use for it.
ROWS: Mapping[str, str] = {
    JSON: JSON, XML: XML, CSV: CSV, TSV: TSV, "application/json": JSON, "application/xml": XML, "text/xml": XML,
}  # fmt: skip
TRIPLES: Mapping[str, str] = {
    TURTLE: TURTLE, NTRIPLES: NTRIPLES, RDFXML: RDFXML, JSONLD: JSONLD, "application/x-turtle": TURTLE,
    "text/plain": NTRIPLES, "application/xml": RDFXML, "text/xml": RDFXML, "application/json": JSONLD,
    NQUADS: NQUADS, TRIG: TRIG,
}  # fmt: skip
QUADS: Mapping[str, str] = {NQUADS: NQUADS, TRIG: TRIG, JSONLD: JSONLD}
#: Short names for the parameter ``format``, which wins over the header.
SHORT = {
    "json": JSON, "xml": XML, "csv": CSV, "tsv": TSV, "html": HTML, "turtle": TURTLE, "ttl": TURTLE, "nt": NTRIPLES,
    "ntriples": NTRIPLES, "rdfxml": RDFXML, "jsonld": JSONLD, "nquads": NQUADS, "trig": TRIG,
}  # fmt: skip
#: Media types whose registration says that a charset belongs to them.
CHARSET = frozenset({CSV, TSV, HTML, TURTLE})


class Range(NamedTuple):
    """One media range of an ``Accept`` header, how much it is wanted, and how exact it is."""

    type: str
    subtype: str
    q: float
    exactness: int


@lru_cache(maxsize=256)
def parse_accept(header: str) -> tuple[Range, ...]:
    """Read the media ranges; malformed ones are left out, as are parameters other than ``q``.

    >>> parse_accept("text/html;level=1;q=0.4, */*")
    (Range(type='text', subtype='html', q=0.4, exactness=3), Range(type='*', subtype='*', q=1.0, exactness=0))
    """
    found = []
    for item in header.split(","):
        name, *params = (part.strip().lower() for part in item.split(";"))
        type_, slash, subtype = name.partition("/")
        if not slash or not type_ or not subtype or (type_ == "*" and subtype != "*"):
            continue
        q = _quality(params)
        if q is None:
            continue
        extra = sum(1 for param in params if param and not param.startswith("q="))
        found.append(Range(type_, subtype, q, (type_ != "*") + (subtype != "*") + (extra if type_ != "*" else 0)))
    return tuple(found)


def _quality(params: Sequence[str]) -> float | None:
    for param in params:
        if param.startswith("q="):
            try:
                value = float(param[2:])
            except ValueError:
                return None
            return value if 0 <= value <= 1 else None
    return 1.0


def quality(ranges: Sequence[Range], media: str) -> float:
    """Tell how much a media type is wanted: the most exact range that covers it decides.

    >>> quality(parse_accept("text/*;q=0.5, text/csv;q=0, */*;q=0.1"), "text/csv")
    0.0
    """
    type_, _, subtype = media.partition("/")
    best = max(
        (each for each in ranges if each.type in ("*", type_) and each.subtype in ("*", subtype)),
        key=lambda each: (each.exactness, each.q),
        default=None,
    )
    return 0.0 if best is None else best.q


def choose(header: str | None, offered: Mapping[str, str]) -> str | None:
    """Return the offered type that is wanted most, the first of equals; None where none is wanted.

    >>> choose("text/csv;q=0.5, application/sparql-results+xml", ROWS)
    'application/sparql-results+xml'
    >>> choose(None, ROWS) == JSON, choose("image/png", ROWS)
    (True, None)
    """
    if header is None or not header.strip():
        return next(iter(offered.values()))
    ranges = parse_accept(header)
    best, most = None, 0.0
    for media, answer in offered.items():
        wanted = quality(ranges, media)
        if wanted > most:
            best, most = answer, wanted
    return best


def content_type(media: str) -> str:
    """Add the charset to a media type that has one.

    >>> content_type("text/csv"), content_type("application/n-triples")
    ('text/csv; charset=utf-8', 'application/n-triples')
    """
    return f"{media}; charset=utf-8" if media in CHARSET else media
