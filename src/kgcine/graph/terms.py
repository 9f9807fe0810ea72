"""RDF terms in, their written forms in each syntax out; the same form for the same term every time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import pyoxigraph as ox

from kgcine.namespaces import RDF, RDFS, SKOS, XSD

Term = ox.NamedNode | ox.Literal
Triple = tuple[ox.NamedNode, ox.NamedNode, Term]

_STRING = XSD + "string"
_LANG = RDF + "langString"
_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_BARE = {XSD + "integer": re.compile(r"[+-]?[0-9]+"), XSD + "decimal": re.compile(r"[+-]?[0-9]*\.[0-9]+")}
_ESCAPED = re.compile(r'[\x00-\x1f"\\\x7f]')
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\"}
# What XML 1.0 has no form for: https://www.w3.org/TR/xml/#charsets
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FIRST = {RDF + "type": "0", RDFS + "label": "1", SKOS + "altLabel": "2"}


def predicate_order(predicate: str) -> str:
    """Sort class and names before the rest.

    >>> predicates = [SKOS + "altLabel", RDFS + "comment", RDF + "type"]
    >>> [name.rpartition("#")[2] for name in sorted(predicates, key=predicate_order)]
    ['type', 'altLabel', 'comment']
    """
    return _FIRST.get(predicate, "3") + predicate


def triple_order(triple: Triple) -> tuple[str, str, str]:
    """Sort triples by subject, then class and names first, then predicate and object."""
    subject, predicate, value = triple
    return subject.value, predicate_order(predicate.value), str(value)


class Prefixes:
    """Shortens IRIs by the longest of its namespaces that fits."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self.declared = dict(sorted(prefixes.items()))
        self._by_namespace = {namespace: prefix for prefix, namespace in self.declared.items()}
        self._cache: dict[str, str] = {}

    def split(self, iri: str) -> tuple[str, str] | None:
        """Return prefix and rest of an IRI whose namespace is declared, where the rest needs no escape."""
        at = max(iri.rfind("/"), iri.rfind("#")) + 1
        prefix = self._by_namespace.get(iri[:at])
        return (prefix, iri[at:]) if prefix is not None and _LOCAL.fullmatch(iri, at) else None

    def turtle(self, iri: str) -> str:
        """Write an IRI in Turtle."""
        found = self._cache.get(iri)
        if found is None:
            parts = self.split(iri)
            found = f"{parts[0]}:{parts[1]}" if parts else f"<{iri}>"
            if len(self._cache) < 100_000:
                self._cache[iri] = found
        return found

    def used(self, iris: Iterable[str]) -> Prefixes:
        """Keep only the prefixes that some of these IRIs are shortened by."""
        found: set[str] = set()
        for iri in iris:
            # Split only where a prefix may be new: an export comes here with every IRI of its graph.
            prefix = self._by_namespace.get(iri[: max(iri.rfind("/"), iri.rfind("#")) + 1])
            if prefix is not None and prefix not in found and self.split(iri):
                found.add(prefix)
        return Prefixes({prefix: base for prefix, base in self.declared.items() if prefix in found})


def turtle_term(term: Term, prefixes: Prefixes) -> str:
    """Write a term in Turtle.

    >>> turtle_term(ox.Literal("1988", datatype=ox.NamedNode(XSD + "gYear")), Prefixes({"xsd": XSD}))
    '"1988"^^xsd:gYear'
    """
    if isinstance(term, ox.NamedNode):
        return prefixes.turtle(term.value)
    datatype = term.datatype.value
    bare = _BARE.get(datatype)
    if bare is not None and bare.fullmatch(term.value):
        return term.value
    text = f'"{_ESCAPED.sub(_escape, term.value)}"'
    if term.language:
        return f"{text}@{term.language}"
    return text if datatype == _STRING else f"{text}^^{prefixes.turtle(datatype)}"


def _escape(found: re.Match[str]) -> str:
    return _ESCAPES.get(found[0]) or f"\\u{ord(found[0]):04X}"


def json_term(term: Term, prefixes: Prefixes) -> Any:
    """Write an object in JSON-LD; numbers stay strings, so that no reader rounds them."""
    if isinstance(term, ox.NamedNode):
        return {"@id": json_iri(term.value, prefixes)}
    if term.language:
        return {"@language": term.language, "@value": term.value}
    datatype = term.datatype.value
    return term.value if datatype == _STRING else {"@type": json_iri(datatype, prefixes), "@value": term.value}


def json_iri(iri: str, prefixes: Prefixes) -> str:
    """Write an IRI in JSON-LD."""
    parts = prefixes.split(iri)
    return f"{parts[0]}:{parts[1]}" if parts else iri


def xml_property(predicate: str, term: Term, prefixes: Prefixes) -> str:
    """Write a predicate and object as an element of RDF/XML; a character that XML cannot hold becomes U+FFFD."""
    tag, declaration = xml_name(predicate, prefixes)
    if isinstance(term, ox.NamedNode):
        return f"<{tag}{declaration} rdf:resource={quoteattr(term.value)}/>"
    about = f" xml:lang={quoteattr(term.language)}" if term.language else ""
    if term.datatype.value not in (_STRING, _LANG):
        about = f" rdf:datatype={quoteattr(term.datatype.value)}"
    text = escape(_NO_XML.sub("\ufffd", term.value), {"\r": "&#13;"})
    return f"<{tag}{declaration}{about}>{text}</{tag}>"


def xml_name(iri: str, prefixes: Prefixes) -> tuple[str, str]:
    """Return the qualified name of a predicate, with the declaration that it needs where no prefix fits."""
    parts = prefixes.split(iri)
    if parts and _NAME.fullmatch(parts[1]):
        return f"{parts[0]}:{parts[1]}", ""
    local = _local(iri)
    return f"own:{local}", f" xmlns:own={quoteattr(iri[: len(iri) - len(local)])}"


@lru_cache(maxsize=1024)
def _local(iri: str) -> str:
    """Return the longest end of an IRI that is a name in XML."""
    at = len(iri)
    found = at
    while at and (iri[at - 1].isalnum() or iri[at - 1] in "_-"):
        at -= 1
        if iri[at].isalpha() or iri[at] == "_":
            found = at
    return iri[found:]
