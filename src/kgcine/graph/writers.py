"""Sorted triples in, bytes of one RDF syntax out, streamed; the same bytes for the same triples every time.

Libraries' writers were not taken because they write prefixes in the order of a hash table, or need the graph in memory.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from xml.sax.saxutils import quoteattr

from kgcine.graph.terms import Prefixes, Triple, json_iri, json_term, turtle_term, xml_property
from kgcine.namespaces import RDF

_TYPE = RDF + "type"

Writer = Callable[[Iterable[Triple], Prefixes], Iterator[str]]


def turtle(triples: Iterable[Triple], prefixes: Prefixes) -> Iterator[str]:
    """Write Turtle: one block a subject, its class and names first.

    >>> import pyoxigraph as ox
    >>> from kgcine.namespaces import PREFIXES, ID, ONTOLOGY
    >>> film, kind = ox.NamedNode(ID + "film/igla"), ox.NamedNode(RDF + "type")
    >>> triples = [(film, kind, ox.NamedNode(ONTOLOGY + "Film"))]
    >>> print("".join(turtle(triples, Prefixes({"film": ID + "film/", "kgc": ONTOLOGY}))))
    @prefix film: <https://w3id.org/kgcine/id/film/> .
    @prefix kgc: <https://w3id.org/kgcine/ontology#> .
    <BLANKLINE>
    film:igla a kgc:Film .
    <BLANKLINE>
    """
    yield _declarations(prefixes)
    for block in _blocks(triples, prefixes, ""):
        yield "\n" + block


def trig(graphs: Iterable[tuple[str, Iterable[Triple]]], prefixes: Prefixes) -> Iterator[str]:
    """Write TriG: one block a graph, in it as in Turtle."""
    yield _declarations(prefixes)
    for name, triples in graphs:
        yield f"\n{prefixes.turtle(name)} {{\n"
        yield "\n".join(_blocks(triples, prefixes, "  "))
        yield "}\n"


def ntriples(triples: Iterable[Triple], prefixes: Prefixes) -> Iterator[str]:
    """Write N-Triples; there are no prefixes in it."""
    for subject, predicate, value in triples:
        yield f"{subject} {predicate} {value} .\n"


def nquads(graphs: Iterable[tuple[str, Iterable[Triple]]], prefixes: Prefixes) -> Iterator[str]:
    """Write N-Quads; there are no prefixes in it."""
    for name, triples in graphs:
        for subject, predicate, value in triples:
            yield f"{subject} {predicate} {value} <{name}> .\n"


def jsonld(triples: Iterable[Triple], prefixes: Prefixes) -> Iterator[str]:
    """Write JSON-LD: one node a line, with prefixes in its context."""
    context = json.dumps(prefixes.declared, ensure_ascii=False)
    yield f'{{"@context": {context}, "@graph": ['
    between = "\n"
    for subject, group in groupby(triples, key=lambda each: each[0].value):
        node: dict[str, object] = {"@id": json_iri(subject, prefixes)}
        for predicate, pairs in groupby(group, key=lambda each: each[1].value):
            values = [value for _, _, value in pairs]
            if predicate == _TYPE:
                node["@type"] = [json_iri(value.value, prefixes) for value in values]
            else:
                written = [json_term(value, prefixes) for value in values]
                node[json_iri(predicate, prefixes)] = written[0] if len(written) == 1 else written
        yield between + json.dumps(node, ensure_ascii=False)
        between = ",\n"
    yield "\n]}\n"


def rdfxml(triples: Iterable[Triple], prefixes: Prefixes) -> Iterator[str]:
    """Write RDF/XML: one description a subject."""
    declared = {**prefixes.declared, "rdf": RDF}
    names = "".join(f"\n  xmlns:{prefix}={quoteattr(base)}" for prefix, base in sorted(declared.items()))
    known = Prefixes(declared)
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF{names}>\n'
    for subject, group in groupby(triples, key=lambda each: each[0].value):
        yield f"<rdf:Description rdf:about={quoteattr(subject)}>\n"
        for _, predicate, value in group:
            yield f"  {xml_property(predicate.value, value, known)}\n"
        yield "</rdf:Description>\n"
    yield "</rdf:RDF>\n"


#: Syntaxes for one graph, and those that keep graphs apart.
TRIPLE_WRITERS: Mapping[str, Writer] = {"turtle": turtle, "ntriples": ntriples, "jsonld": jsonld, "rdfxml": rdfxml}
QUAD_WRITERS = {"trig": trig, "nquads": nquads}


def _declarations(prefixes: Prefixes) -> str:
    return "".join(f"@prefix {prefix}: <{base}> .\n" for prefix, base in prefixes.declared.items())


def _blocks(triples: Iterable[Triple], prefixes: Prefixes, indent: str) -> Iterator[str]:
    for subject, group in groupby(triples, key=lambda each: each[0].value):
        lines = []
        for predicate, pairs in groupby(group, key=lambda each: each[1].value):
            verb = "a" if predicate == _TYPE else prefixes.turtle(predicate)
            values = [turtle_term(value, prefixes) for _, _, value in pairs]
            lines.append(f"{verb} {' , '.join(values)}")
        yield f"{indent}{prefixes.turtle(subject)} " + f" ;\n{indent}    ".join(lines) + " .\n"
