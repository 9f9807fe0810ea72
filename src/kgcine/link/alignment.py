"""The ontology in, Wikidata's counterparts of its properties out."""

from __future__ import annotations

import re

import pyoxigraph as ox

from kgcine.assets import Assets
from kgcine.namespaces import ONTOLOGY, SKOS, WIKIDATA
from kgcine.ontology import ONTOLOGY as FILE

_PROPERTY = re.compile(re.escape(WIKIDATA) + r"(P[1-9]\d*)\Z")


def alignment(assets: Assets) -> dict[str, str]:
    """Return Wikidata's property for each of ours that has an exact counterpart."""
    found: dict[str, str] = {}
    for quad in ox.parse(assets.text(FILE), ox.RdfFormat.TURTLE):
        if quad.predicate.value != SKOS + "exactMatch" or not isinstance(quad.object, ox.NamedNode):
            continue
        theirs = _PROPERTY.match(quad.object.value)
        if theirs is not None and isinstance(quad.subject, ox.NamedNode) and quad.subject.value.startswith(ONTOLOGY):
            found[quad.subject.value.removeprefix(ONTOLOGY)] = theirs[1]
    return dict(sorted(found.items()))
