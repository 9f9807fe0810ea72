"""The SPARQL editor: a page with a text, its result, and the words that its script completes."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kgcine.namespaces import ONTOLOGY as KGC
from kgcine.namespaces import PREFIXES
from kgcine.queries import declared
from kgcine.serve.data import read_result
from kgcine.serve.jobs import Refusal
from kgcine.serve.negotiate import JSON, TURTLE
from kgcine.serve.protocol import refuse_service
from kgcine.serve.saved import find, shown_result
from kgcine.serve.site import HEADERS, Site

_FIRST = """# Films and who directed them
SELECT ?title ?name ?date
WHERE {
  ?film a kgc:Film ;
        rdfs:label ?title ;
        kgc:director ?director .
  ?director rdfs:label ?name .
  OPTIONAL { ?film kgc:releaseDate ?date }
}
ORDER BY ?date ?title
LIMIT 50
"""


async def editor(site: Site, request: Request) -> Response:
    """Show the editor, with the result where there is a query; prefixes that are not declared are added."""
    text = request.query_params.get("query", "")
    example = request.query_params.get("example", "")
    if not text and example:
        text = declared(find(site, example).text, PREFIXES)
    result, problem = None, None
    async with site.reading() as reading:
        if request.query_params.get("query", "").strip():
            try:
                refuse_service(text)
                text = declared(text, PREFIXES)
                job = {"op": "query", "text": text, "rows": JSON, "triples": TURTLE}
                result = await read_result(await site.pool.ask(reading.crew, job))
            except Refusal as refusal:
                problem = refusal
        return site.page(
            request,
            "editor.html",
            status=200 if problem is None else problem.status,
            text=text or declared(_FIRST, PREFIXES),
            problem=problem,
            saved=list(site.saved.values()),
            **await shown_result(reading, result),
        )


async def words(site: Site, request: Request) -> Response:
    """List what the editor completes: prefixes, classes, properties, and whole saved queries by their names."""
    ontology = site.ontology
    classes = [{"name": f"kgc:{name}", "kind": "class", "says": ""} for name in sorted(ontology.parents)]
    properties = [
        {"name": f"kgc:{name}", "kind": "property", "says": _says(name, ontology.properties[name])}
        for name in sorted(ontology.properties)
    ]
    others = ["rdfs:label", "rdf:type", "rdf:subject", "rdf:predicate", "rdf:object", "skos:altLabel"]
    others += ["skos:exactMatch", "prov:wasDerivedFrom", "nif:anchorOf", "nif:beginIndex", "nif:referenceContext"]
    more = [{"name": name, "kind": "property", "says": ""} for name in [*others, "kgc:status", "kgc:attributedTo"]]
    states = [f"kgc:{name}" for name in ("asserted", "reported", "alleged", "denied", "planned")]
    listed = [*classes, *properties, *more, *({"name": name, "kind": "status", "says": ""} for name in states)]
    saved = [
        {"name": each.name, "says": each.summary, "text": declared(each.text, PREFIXES)} for each in site.saved.values()
    ]
    told = {"prefixes": dict(PREFIXES), "terms": listed, "saved": saved, "base": KGC}
    return JSONResponse(told, headers=HEADERS)


def _says(name: str, prop: object) -> str:
    """Show the ends of a property: ``CreativeWork → Person``."""
    domain, range_ = (sorted(getattr(prop, end)) for end in ("domain", "range"))
    return f"{' | '.join(domain) or 'anything'} → {' | '.join(range_) or 'anything'}"
