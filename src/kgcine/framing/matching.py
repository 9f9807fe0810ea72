"""A clause and the specifications of a frame in, what fills them out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kgcine.classes import FILMS, ORGANISATIONS, WORKS
from kgcine.clauses import Argument, Clause
from kgcine.frames import Spec
from kgcine.framing.another import ELSEWHERE, is_left, is_told_later, tells_of_another
from kgcine.framing.arguments import Arguments
from kgcine.framing.clausedates import ClauseDates
from kgcine.framing.goingon import goes_on_about
from kgcine.framing.officenames import noun_of
from kgcine.framing.shareddates import shared_date
from kgcine.framing.siblings import listed_before, listed_behind
from kgcine.framing.sofar import told_so_far
from kgcine.framing.spoken import GOES_ON, is_aside
from kgcine.framing.standins import meant, stands_for
from kgcine.framing.timing import aside
from kgcine.framing.tollsbefore import COUNTED, counts_before
from kgcine.model import Literal
from kgcine.ontology import Ontology
from kgcine.parsing.predicates import antecedents, is_thing
from kgcine.scene import Filler, Scene, dated

INDIRECT = 0.92
BY_KIND = {"name": 1.0, "date": 1.0, "number": 1.0, "nominal": 0.95, "pronoun": 0.9}
EVENT, _AROUND = "HistoricalEvent", frozenset({"topic", "nearby"})
#: What a happening bounds that such a word leads: "since the founder's death in 2018", "until he was shot in 1937".
BOUNDS = {"since": "Since", "until": "Until", "till": "Until"}
#: Roles that are filled from outside the clause: what the article has told of before.
_TOLD, _MADE = frozenset({"topic", "main", "defined"}), frozenset({"film", "films"})
_PHRASES = {"by", "of", "for", "on", "with", "in", "at", "from", "object.of", "including"}
_LISTING = frozenset({"agent", "object", "indirect", "attribute", "apart", *_PHRASES})
#: Roles of dates that tell when a clause holds.
_DATING = frozenset({"date", "begun"})
_OWNING = frozenset({"'s", "’s", "'", "’"})


@dataclass(frozen=True, slots=True)
class Hit:
    """A filler found for a role; ``direct`` where the parser attached it itself."""

    filler: Filler
    direct: bool


class Matcher:
    """Fills the specifications of frames from one clause."""

    def __init__(self, clause: Clause, scene: Scene, ontology: Ontology, dates: list[Filler]) -> None:
        self._clause = clause
        self._scene = scene
        self._ontology = ontology
        self._dates = ClauseDates(clause, scene, ontology, dates)
        self._arguments = Arguments(clause, scene, self._dates)

    def holds(self, spec: Spec) -> bool:
        """Tell whether some argument meets a specification; without types its words alone decide."""
        if spec.types:
            return bool(self.fill(spec))
        return any(True for role in spec.roles for argument in self._arguments.of(role) if self._worded(argument, spec))

    def fill(self, spec: Spec) -> list[Hit]:
        """Return what fills a specification: all fillers of the first of its roles that has any."""
        if spec.literal is not None:
            return [self._given(Literal(spec.literal))]
        for role in spec.roles:
            if role in ELSEWHERE and self._is_of_another(spec):
                continue
            if role == COUNTED and not counts_before(self._scene, self._clause.start, self._clause.head):
                continue
            going = role in GOES_ON or role == COUNTED
            hits = self._spoken(spec, others=role == "carried") if going else self._in_role(role, spec)
            if hits:
                return hits if len(hits) == 1 else [hit for hit in hits if not self._owns_next(hit, hits)]
        return self._beyond(spec)

    def moment(self, spec: Spec) -> list[Hit]:
        """Return the date that a clause shares with the first one of its sentence, where a date of it is asked for."""
        if _DATING.isdisjoint(spec.roles):
            return []
        date = shared_date(self._clause, self._scene, self._dates.dates)
        found = None if date is None else dated(date, spec.types)
        return [] if found is None else [Hit(found, False)]

    def _owns_next(self, hit: Hit, hits: Sequence[Hit]) -> bool:
        """Tell whether somebody is only one of two whose work stands behind: "A and B's “Salt Road” won a prize"."""
        doc, own = self._scene.doc, self._scene.doc[hit.filler.token]
        works = (doc[other.filler.token] for other in hits if other.filler.type in WORKS)
        return hit.filler.type == "Person" and any(
            work.head == own and work.dep_ == "conj" and any(c.text in _OWNING for t in work.lefts for c in t.rights)
            for work in works
        )

    def _is_of_another(self, spec: Spec) -> bool:
        """Tell whether an event is asked for where the clause tells of one that nothing names."""
        return EVENT in spec.types and tells_of_another(self._clause, self._scene)

    def _given(self, literal: Literal) -> Hit:
        """Return what a frame itself names, as if the head of the clause said it."""
        token = self._scene.doc[self._clause.head]
        return Hit(Filler(token.i, "phrase", None, literal, token.idx, token.idx + len(token), "name"), True)

    def _spoken(self, spec: Spec, *, others: bool) -> list[Hit]:
        """Return what the sentences before speak of, or the sentence so far, unless it is an event only mentioned."""
        about = goes_on_about(self._clause.start, spec.types, self._scene, self._ontology, others=others)
        about = about or told_so_far(self._scene.doc[self._clause.head], spec.types, self._scene, self._ontology)
        if about is None or self._ontology.is_any(about.type, spec.not_types):
            return []
        if self._scene.doc[about.token].lower_ in spec.not_words:
            return []
        passed = about.type == EVENT and (aside(self._scene, about) or is_left(about, self._clause, self._scene))
        return [] if passed else [Hit(about, True)]

    def _in_role(self, role: str, spec: Spec) -> list[Hit]:
        """Return the arguments of a role that fill a specification, with what the sentence sets beside them."""
        arguments = self._arguments.of(role)
        if not arguments:
            return []
        hits: dict[str, Hit] = {}
        for argument in arguments:
            filler = self._filler(argument, spec)
            if filler is None or self._is_aside(filler, role):
                continue
            if role in _TOLD:
                chain = (self._scene.source(filler), *filler.chain)
                return [Hit(replace(filler, kind="nominal", chain=chain), False)]
            hits.setdefault(filler.entity or str(filler.literal), Hit(filler, argument.direct))
            for other in self._scene.joined.get(filler.token, ()) if filler.kind == "pronoun" else ():
                hits.setdefault(other.entity or "", Hit(other, argument.direct))
            for other in self._hung_on_name(filler, spec):
                hits.setdefault(other.entity or "", Hit(other, False))
        for own in [hit.filler for hit in hits.values()]:
            for other in self._listed(own, role, spec):
                hits.setdefault(other.entity or "", Hit(other, False))
        return list(hits.values())

    def _filler(self, argument: Argument, spec: Spec) -> Filler | None:
        if not self._worded(argument, spec):
            return None
        if argument.role in _DATING and (then := self._dates.then(argument.token)) is not None:
            return dated(then, spec.types)
        filler = self._accept(argument.token, spec)
        if filler is not None:
            # "Money from the Centre for Culture": the inner word of a name is behind no preposition of the clause.
            before = self._scene.doc[argument.token].head
            inner = argument.role.endswith(before.lower_) and filler.start < before.idx < filler.end
            return None if inner and filler.kind == "name" else filler
        if argument.role == "from" and "Since" in spec.types:
            return self._dates.onwards(argument.token)
        bound = BOUNDS.get(argument.role)
        return self._dates.bound(argument.token) if bound is not None and bound in spec.types else None

    def _is_aside(self, filler: Filler, role: str) -> bool:
        """Tell whether what only stands near the clause is an event that the text does not go on about.

        A film in a bracket behind a name is nothing that the clause tells of: "the director A (of “Fog”) filmed in".
        """
        if filler.type in FILMS and role.split(".")[0] in ("agent", "object"):
            between = self._scene.text[filler.end : max(filler.end, self._scene.doc[self._clause.head].idx)]
            return ")" in between and "(" not in between and is_aside(self._scene, filler)
        if role not in _AROUND or filler.type != EVENT:
            return False
        return is_told_later(self._clause.head, filler, self._scene) or aside(self._scene, filler, self._clause.start)

    def _hung_on_name(self, filler: Filler, spec: Spec) -> Iterable[Filler]:
        """Yield what the parser joins to the last word of a name: "the Film Fund of [Uzbekistan and Eurimages]"."""
        whole, at = self._scene.entities.get(filler.token), filler.token + 1
        while filler.kind == "name" and whole is not None and self._scene.entities.get(at) is whole:
            for child in self._scene.doc[at].children:
                other = self._accept(child.i, spec) if child.dep_ == "conj" and child.idx >= filler.end else None
                if other is not None and other.entity is not None:
                    yield other
            at += 1

    def _listed(self, filler: Filler, role: str, spec: Spec) -> Iterable[Filler]:
        """Yield what a list of names sets beside a filler, whatever the parser makes of it."""
        head = self._scene.doc[self._clause.head]
        # Of what several of different callings made, each made his part.
        called = role == "agent" and not self._clause.passive and not self._makes()
        found: Iterable[Filler] = ()
        if role.rpartition(".")[2] in _LISTING:
            found = listed_behind(self._scene, filler, head.i, self._ontology, called=called)
        if role == "self" and head.tag_ == "NNS" and head.dep_ == "appos" and head.head.i == filler.token:
            found = listed_before(self._scene, filler, self._ontology)
        return (each for each in found if each.entity is not None and self._is_of(each.type, spec))

    def _makes(self) -> bool:
        """Tell whether a work is done in the clause."""
        made = (each for a in self._clause.fillers("object") for each in self._scene.reach(a.token))
        return any(self._ontology.is_a(each.type, "CreativeWork") for each in made if each.entity is not None)

    def _beyond(self, spec: Spec) -> list[Hit]:
        """Return who a relative clause speaks of where the name right before it is of another type."""
        clause = self._clause
        far = antecedents(self._scene.doc[clause.head]) if clause.kind == "verb" else []
        near = [a.token for role in spec.roles if role in ("agent", "object") for a in clause.fillers(role)]
        if not far or far[0].i not in near:
            return []
        thing = is_thing(self._scene.doc[clause.head], far[0].i)
        found = [filler for token in far[1:] if (filler := self._accept(token.i, spec)) is not None]
        return [Hit(each, False) for each in found if not (thing and self._ontology.is_a(each.type, "Person"))][:1]

    def _worded(self, argument: Argument, spec: Spec) -> bool:
        token = self._scene.doc[argument.token]
        known = self._scene.entities.get(argument.token)
        if known is not None and known.kind == "name" and token.lower_ in _MADE and known.type in ORGANISATIONS:
            # "Director of Linden Film" is none of a film.
            return not spec.words
        words = {token.lemma_.lower(), token.lower_}
        return (not spec.words or bool(words & spec.words)) and not words & spec.not_words

    def _accept(self, token: int, spec: Spec) -> Filler | None:
        thing = is_thing(self._scene.doc[self._clause.head], token)
        for filler in self._scene.reach(token):
            if not spec.admits(filler.kind, self._scene.names.get(filler.entity or "", "")):
                continue
            if thing and self._ontology.is_a(filler.type, "Person"):
                continue
            if filler.entity is not None:
                named = filler.kind == "name" and {"name", "phrase"} <= set(spec.types)
                if named or self._is_of(filler.type, spec):
                    return as_name(filler, spec, self._scene)
            elif filler.type == "Date" and (date := dated(filler, spec.types)) is not None:
                return date
            elif filler.type in spec.types:
                return filler
            elif filler.type == "Number" and "wording" in spec.types:
                return hedged(filler, self._scene)
        if self._open(token):
            return meant(token, spec.types, self._scene, self._ontology)
        if "name" in spec.types and (bare := self._scene.bare_name(token)) is not None:
            return bare
        if "noun" in spec.types and self._scene.doc[token].pos_ in ("NOUN", "PROPN"):
            return noun_of(self._scene, token)
        if "phrase" in spec.types and self._scene.doc[token].pos_ in ("NOUN", "PROPN", "ADJ"):
            return self._scene.phrase(token)
        if "phrase" in spec.types and self._scene.doc[token].tag_ == "VBG":
            return self._scene.deed(token)
        return None

    def _open(self, token: int) -> bool:
        """Tell whether a word may stand for what is spoken of: one left open, or an "it" taken for another class."""
        known = self._scene.entities.get(token)
        return (known is None or known.kind == "pronoun") and stands_for(self._scene.doc[token])

    def _is_of(self, type_: str, spec: Spec) -> bool:
        if spec.not_types and self._ontology.is_any(type_, spec.not_types):
            return False
        town = "Town" in spec.types and (type_ == "Place" or self._ontology.is_a(type_, "Settlement"))
        return town or self._ontology.is_any(type_, spec.types)


def hedged(number: Filler, scene: Scene) -> Filler | None:
    """Return how a text hedges a number ("more than 4,000"), None where it gives it plainly."""
    text = scene.text[number.start : number.end]
    span = scene.lexicon.pattern("numbers", "span").match(scene.text, number.start)
    plain = text[:1].isdigit() or scene.lexicon.pattern("numbers", "spelled").fullmatch(text) is not None
    return None if plain and span is None else replace(number, literal=Literal(text))


def as_name(filler: Filler, spec: Spec, scene: Scene) -> Filler:
    """Turn an entity into its name where a string is asked for, an adjective into its country where a country is."""
    if filler.type == "Nationality" and "Country" in spec.types:
        return scene.countries.get(filler.token, filler)
    if filler.entity is None or "name" not in spec.types:
        return filler
    said = scene.text[filler.start : filler.end] if filler.kind == "name" else scene.names[filler.entity]
    return replace(filler, entity=None, literal=Literal(said))


def certainty(hit: Hit) -> float:
    """Tell how sure a filler is: names and direct attachments more than pronouns and what hangs on something else."""
    return BY_KIND.get(hit.filler.kind, 1.0) * (1.0 if hit.direct else INDIRECT)
