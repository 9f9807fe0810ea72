"""One clause of a sentence with its scene and the dates that may be its own."""

from functools import cache

from tests.language import annotate, lexicon

from kgcine.assets import open_assets
from kgcine.clauses import clauses_of
from kgcine.coref import discourse
from kgcine.framing.clausedates import ClauseDates
from kgcine.ontology import Ontology, load_ontology
from kgcine.scene import Scene


@cache
def ontology() -> Ontology:
    return load_ontology(open_assets())


def clause_dates(sentence: str, lemma: str) -> ClauseDates:
    """Return the dates of the clause of a lemma, which hold the clause and the scene too."""
    annotated = annotate(sentence)
    scene = Scene(annotated, discourse(annotated, lexicon()), lexicon())
    found = {clause.lemma: clause for clause in clauses_of(next(scene.doc.sents), lambda token: True)}
    dates = [filler for filler in scene.fillers if filler.type == "Date"]
    return ClauseDates(found[lemma], scene, ontology(), dates)
