"""A fact in, from when and until when it held out: what its clause says of time, by the verb that begins or ends it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from spacy.tokens import Token

from kgcine.assets import Assets
from kgcine.clauses import Clause, noun_clause, verb_clause
from kgcine.errors import AssetError
from kgcine.frames import Spec
from kgcine.framing.clausedates import dates_in
from kgcine.framing.matching import Hit, Matcher
from kgcine.framing.pairs import Pair
from kgcine.framing.qualifying import own_qualifiers
from kgcine.framing.scorer import WORDS
from kgcine.ontology import Ontology
from kgcine.parsing.predicates import is_verb
from kgcine.scene import Filler, Scene

START, END = "startDate", "endDate"
TERM = frozenset({START, END, "pointInTime"})
_SINCE = Spec(("from", "since", "between"), ("Since",))
_UNTIL = Spec(("from", "until", "till", "between"), ("Until",))
#: Who leaves for a place begins to live there.
_TOWARDS = frozenset({"for", "to"})
_DATE, _MOMENT = Spec(("date",), ("Date",)), Spec(("date",), ("Moment",))


@dataclass(frozen=True, slots=True)
class Lengths:
    """The properties that hold for a time, and the verbs with whose date they begin or end: "joined", "sold".

    ``properties`` are those that the scorer reads, ``turning`` those that frames read.
    """

    properties: frozenset[str]
    turning: frozenset[str]
    begins: frozenset[str]
    ends: frozenset[str]

    def turn(self, name: str, clause: Clause, matcher: Matcher) -> dict[str, list[Hit]]:
        """Return the date of a verb by which what a property says begins or ends: "took a job there in 1950"."""
        if clause.kind != "verb" or name not in self.turning:
            return {}
        key = START if clause.lemma in self.begins else END if clause.lemma in self.ends else None
        hits = [] if key is None else matcher.fill(_MOMENT) or matcher.moment(_MOMENT)
        return {} if key is None or not hits else {key: hits}

    def of(self, name: str, pair: Pair, anchor: Token, scene: Scene, ontology: Ontology) -> dict[str, Filler]:
        """Return by qualifier the dates between which a fact held, of the clause that says it."""
        if name not in self.properties:
            return {}
        clause = _clause(pair, anchor, scene)
        if clause is None:
            return {}
        matcher = Matcher(clause, scene, ontology, dates_in(scene, anchor.sent))
        found = {START: matcher.fill(_SINCE), END: matcher.fill(_UNTIL)}
        if not any(found.values()):
            ends = clause.lemma in self.ends
            away = ends and scene.doc[pair.object.token].head.lower_ in _TOWARDS
            turns = clause.lemma in self.begins or away, ends and not away
            found = {key: matcher.fill(_DATE) for key, turn in zip((START, END), turns, strict=True) if turn}
        one, other = Hit(pair.subject, True), Hit(pair.object, True)
        own = own_qualifiers({key: hits for key, hits in found.items() if hits}, one, other, [other], scene, ())
        return {key: hits[0].filler for key, hits in own.items() if hits}


def _clause(pair: Pair, anchor: Token, scene: Scene) -> Clause | None:
    """Return the clause of the verb that both ends stand right below, else of the noun over both."""
    verb = next((each for each in (anchor, *anchor.ancestors) if is_verb(each)), None)
    if verb is None:
        return noun_clause(anchor, anchor.sent)
    below = {scene.governor(pair.subject.token), scene.governor(pair.object.token)}
    return verb_clause(verb, anchor.sent) if below == {verb.i} else None


def load_lengths(assets: Assets) -> Lengths:
    """Load the words; raise AssetError where the file is malformed."""
    try:
        data = tomllib.loads(assets.text(WORDS))["lengths"]
        return Lengths(*(frozenset(data[key]) for key in ("properties", "turning", "begins", "ends")))
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise AssetError(f"{assets.path(WORDS)}: {error}.", hint="It needs the table [lengths].") from error
