"""A clause and the specifications of a frame in, what fills them out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import takewhile

from spacy.tokens import Token

from kgcine.clauses import Argument, Clause, noun_clause
from kgcine.frames import Spec
from kgcine.framing.ahead import told_ahead
from kgcine.framing.background import tells_apart
from kgcine.framing.bearers import bearers, of_group
from kgcine.framing.officenames import noun_of
from kgcine.framing.siblings import listed_before, listed_behind
from kgcine.framing.spoken import goes_on_about, meant, stands_for
from kgcine.framing.timing import aside, bracketed
from kgcine.model import Literal
from kgcine.ontology import Ontology
from kgcine.parsing.denoting import copula_of, named_behind, set_apart
from kgcine.parsing.grammar import TABLE, words_of
from kgcine.parsing.predicates import SUBJECTS, antecedents
from kgcine.scene import Filler, Scene, dated

INDIRECT = 0.92
BY_KIND = {"name": 1.0, "date": 1.0, "number": 1.0, "nominal": 0.95, "pronoun": 0.9}
_PRENOMINAL = frozenset({"nummod", "compound", "nmod", "amod"})
_ASIDE, _COMPLETING = 6, frozenset({"attr", "oprd"})
EVENT, _AROUND = "HistoricalEvent", frozenset({"topic", "nearby"})
_PHRASES = {"by", "of", "for", "on", "with", "in", "at", "from", "object.of", "including"}
_LISTING = frozenset({"agent", "object", "indirect", "attribute", "apart", *_PHRASES})


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
        self._dates = dates
        self._known: dict[str, list[Argument]] = {}

    def holds(self, spec: Spec) -> bool:
        """Tell whether some argument meets a specification; without types its words alone decide."""
        if spec.types:
            return bool(self.fill(spec))
        return any(True for role in spec.roles for argument in self._arguments(role) if self._worded(argument, spec))

    def fill(self, spec: Spec) -> list[Hit]:
        """Return what fills a specification: all fillers of the first of its roles that has any."""
        if spec.literal is not None:
            head = self._clause.head
            token = self._scene.doc[head]
            start, end = token.idx, token.idx + len(token)
            return [Hit(Filler(head, "phrase", None, Literal(spec.literal), start, end, "name"), True)]
        for role in spec.roles:
            if role == "spoken":
                about = goes_on_about(self._clause.start, spec.types, self._scene, self._ontology)
                barred = about is not None and (
                    self._ontology.is_any(about.type, spec.not_types)
                    or self._scene.doc[about.token].lower_ in spec.not_words
                )
                if about is not None and not barred and not (about.type == EVENT and aside(self._scene, about)):
                    return [Hit(about, True)]
                continue
            hits: dict[str, Hit] = {}
            for argument in self._arguments(role):
                if not self._worded(argument, spec):
                    continue
                filler = self._accept(argument.token, spec) or self._onwards(argument, spec)
                event = filler if filler and filler.type == EVENT and role in _AROUND else None
                if event is not None and aside(self._scene, event, self._clause.start):
                    continue
                if filler is not None:
                    if role in ("topic", "main"):
                        chain = (self._scene.source(filler), *filler.chain)
                        return [Hit(replace(filler, kind="nominal", chain=chain), False)]
                    hits.setdefault(filler.entity or str(filler.literal), Hit(filler, argument.direct))
                    for other in self._hung_on_name(filler, spec):
                        hits.setdefault(other.entity or "", Hit(other, False))
            if hits:
                own = [hit.filler for hit in hits.values()]
                for other in (other for each in own for other in self._listed(each, role, spec)):
                    hits.setdefault(other.entity or "", Hit(other, False))
                return list(hits.values())
        return self._beyond(spec)

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
        if role in _LISTING:
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
        found = (self._accept(token.i, spec) for token in far[1:])
        return next(([Hit(filler, False)] for filler in found if filler is not None), [])

    def _arguments(self, role: str) -> list[Argument]:
        """Return the arguments in a role, found once for all frames."""
        found = self._known.get(role)
        if found is None:
            found = self._known[role] = self._find(role)
        return found

    def _find(self, role: str) -> list[Argument]:
        clause = self._clause
        if role == "head":
            return [Argument("head", clause.head)]
        if role == "self" and clause.kind == "noun" and of_group(self._scene.doc[clause.head]):
            return []
        if role == "self" and clause.kind == "noun" and (named := bearers(self._scene, clause.head)):
            return [Argument("self", each.token) for each in named]
        if role == "governor":
            verb = self._scene.doc[clause.head]
            return [Argument("governor", verb.head.i)] if verb.dep_ in ("xcomp", "ccomp") else []
        if role == "predicate":
            noun = self._scene.doc[clause.head]
            return [Argument(role, noun.head.i)] if noun.dep_ in SUBJECTS else []
        if role == "copula":
            return self._copula()
        if role == "article":
            return [Argument("article", child.i) for child in self._scene.doc[clause.head].lefts if child.dep_ == "det"]
        if role == "apart":
            return [Argument("apart", name.i) for name in set_apart(self._scene.doc[clause.head])]
        if role == "tail":
            return [Argument("tail", token.i) for token in self._scene.doc[clause.head + 1 : clause.head + 3]]
        if role == "front":
            return [Argument("front", token.i) for token in self._scene.doc[max(0, clause.head - 2) : clause.head]]
        if role == "adverb":
            beside = [child for child in self._scene.doc[clause.head].children if child.dep_ == "advmod"]
            return [Argument("adverb", child.i) for child in beside]
        if role == "date":
            spans = [Argument("date", f.token, False) for f in self._dates if self._spans(f)]
            found = [Argument("date", f.token) for f in self._dates if self._governs(f)]
            return [date for date in found if not self._in_subject(date.token)] or found or spans
        if role == "begun":
            return self._begun()
        if role == "theme":
            if any(child.dep_ == "xcomp" for child in self._scene.doc[clause.head].children):
                # "The studio began producing films": what is begun is no studio.
                return []
            return clause.fillers("object") or ([] if clause.fillers("attribute") else clause.fillers("agent"))
        if role == "main":
            main = self._scene.main_film
            return [] if main is None or main.token >= clause.end else [Argument("main", main.token, False)]
        if role in ("nearby", "within"):
            return [a for a in self._nearby() if role == "nearby" or self._within(a.token)]
        if role == "topic":
            return self._topic()
        if role == "ahead":
            event = told_ahead(self._scene, clause.head)
            return [] if event is None else [Argument("ahead", event.token, False)]
        if role == "place":
            return [a for name in self._scene.lexicon.rules[TABLE]["placing"] for a in clause.fillers(name)]
        if "." in role:
            first, rest = role.split(".", 1)
            return [
                Argument(role, inner.token, outer.direct and inner.direct)
                for outer in self._arguments(first)
                for inner in self._inside(outer.token, rest)
            ]
        return clause.fillers(role)

    def _inside(self, token: int, role: str) -> list[Argument]:
        """Return the arguments of the noun at a token, along several roles too: "of.of"."""
        first, _, rest = role.partition(".")
        found = noun_clause(self._scene.doc[token], self._scene.doc[token].sent).fillers(first)
        return found if not rest else [inner for each in found for inner in self._inside(each.token, rest)]

    def _copula(self) -> list[Argument]:
        """Return the verb that a noun completes: "was the director", "trained as a teacher"."""
        noun = self._scene.doc[self._clause.head]
        if noun.dep_ == "pobj":
            verb = copula_of(noun)
        else:
            verb = noun.head if noun.dep_ in _COMPLETING and named_behind(noun) is None else None
        return [] if verb is None else [Argument("copula", verb.i)]

    def _begun(self) -> list[Argument]:
        """Return the date at which somebody became what a noun says."""
        verb = copula_of(self._scene.doc[self._clause.head]) if self._clause.kind == "noun" else None
        if verb is None or verb.lemma_ not in words_of(verb, "becoming"):
            return []
        dates = (f for f in self._dates if self._below(f, verb.i) and not bracketed(self._scene.doc[f.token], verb))
        return [Argument("begun", f.token) for f in dates]

    def _nearby(self) -> list[Argument]:
        """Return what the sentence speaks of once only: each entity that is the only one of its type."""
        start, end, doc = self._clause.start, self._clause.end, self._scene.doc
        inside = {f.entity: f for i in range(start, end) for f in self._scene.at(i) if f.entity is not None}
        inside = {e: f for e, f in inside.items() if not tells_apart(doc[f.token], doc[self._clause.head])}
        kinds = [f.type for f in inside.values()]
        return [Argument("nearby", f.token, False) for f in inside.values() if kinds.count(f.type) == 1]

    def _within(self, token: int) -> bool:
        """Tell whether a name stands below the clause's own verb and no other, or is what the clause describes."""
        head = self._scene.doc[self._clause.head]
        verb = head.i if self._clause.kind == "verb" else self._scene.governor(head.i)
        above = self._scene.governor(token)
        back = any(child.lower_ == "there" for child in head.children) and above in {t.i for t in head.ancestors}
        return above == verb or back or self._scene.doc[token].is_ancestor(head)

    def _topic(self) -> list[Argument]:
        """Return what was named last before the clause in its block and the one before, the nearest first.

        Where the article is about one film, that film comes first, but for what the sentence before speaks of.
        """
        floor = self._scene.topic_floor(self._clause.start)
        found = [f for f in self._scene.fillers if f.entity is not None and f.kind != "pronoun"]
        before = sorted((f for f in found if floor <= f.token < self._clause.start), key=lambda f: -f.token)
        main = self._scene.main_film
        if main is not None and main.token < self._clause.start:
            start = self._scene.doc[max(0, self._clause.start - 1)].sent.start
            near = [f for f in before if f.token >= start]
            before = [*near, main, *before[len(near) :]]
        return [Argument("topic", f.token, False) for f in before]

    def _governs(self, date: Filler) -> bool:
        """Tell whether a date dates this clause: it stands in the noun's phrase or right below the verb."""
        token = self._scene.doc[date.token]
        head = self._scene.doc[self._clause.head]
        if self._clause.kind == "noun":
            return (
                head.is_ancestor(token)
                and not self._of_work(date)
                and self._scene.governor(date.token) in (None, self._scene.governor(head.i))
            )
        if bracketed(token, head) or self._before_work(token) or self._in_apposition(date.token):
            return False
        return self._below(date, head.i)

    def _in_apposition(self, date: int) -> bool:
        """Tell whether a date stands in what commas set off behind a name: "A, winner of the prize in 2015, opens"."""
        doc = self._scene.doc
        noun = next((each for each in doc[date].ancestors if each.pos_ in ("NOUN", "PROPN", "VERB", "AUX")), None)
        if noun is None or noun.dep_ != "appos" or not noun.head.i < noun.i < date < self._clause.head:
            return False
        before = doc[noun.head.i : noun.i]
        return any(each.text == "," for each in before) and any(
            each.text == "," for each in doc[date : self._clause.head]
        )

    def _in_subject(self, date: int) -> bool:
        """Tell whether a date hangs on the subject rather than the verb: "the founder in 1971 sold it in 1988"."""
        above = self._scene.doc[date].ancestors
        first = next((each for each in above if each.pos_ in ("NOUN", "PROPN", "VERB", "AUX")), None)
        return first is not None and first.dep_ in SUBJECTS

    def _before_work(self, date: Token) -> bool:
        """Tell whether a year stands before a film or its noun, whose it is: "his 1993 debut feature Salt won"."""
        noun = date.head
        while noun.dep_ in _PRENOMINAL and noun.i < noun.head.i <= date.i + _ASIDE:
            noun = noun.head
        if date.dep_ not in _PRENOMINAL or not date.i < noun.i <= date.i + _ASIDE:
            return False
        if noun.lemma_ in words_of(noun, "film"):
            return True
        work = self._scene.entities.get(noun.i)
        return work is not None and self._ontology.is_a(work.type, "CreativeWork")

    def _of_work(self, date: Filler) -> bool:
        """Tell whether a date stands in a bracket right behind a work, whose year it is."""
        before = self._scene.text[max(0, date.start - _ASIDE) : date.start]
        if not before.endswith("("):
            return False
        at = date.start - len(before) + len(before[:-1].rstrip(' "”’»'))
        span = self._scene.doc.char_span(at - 1, at, alignment_mode="expand") if at else None
        work = None if span is None else self._scene.entities.get(span.start)
        return work is not None and self._ontology.is_a(work.type, "CreativeWork")

    def _spans(self, date: Filler) -> bool:
        """Tell whether a range that opens a sentence is how long somebody was what a noun says: "In 1942-45 he was"."""
        verb = copula_of(self._scene.doc[self._clause.head]) if self._clause.kind == "noun" else None
        if verb is None or date.until is None or date.token > verb.i or self._scene.text[date.start - 1] == "(":
            return False
        return self._below(date, verb.i)

    def _onwards(self, argument: Argument, spec: Spec) -> Filler | None:
        """Return the date from which on something holds that has no other end: "from 2005 he was the rector"."""
        if argument.role != "from" or "Since" not in spec.types:
            return None
        head = self._scene.doc[self._clause.head]
        above = {head.i} | {verb.i for verb in [copula_of(head)] if verb is not None}
        preposition = self._scene.doc[argument.token].head
        dates = (f for f in self._scene.at(argument.token) if f.type == "Date" and f.relation == "at")
        return next(dates, None) if preposition.head.i in above else None

    def _below(self, date: Filler, verb: int) -> bool:
        """Tell whether a date stands right below a verb, as when and not as since when or until when."""
        above_all, told = self._scene.governor(date.token), self._scene.doc[verb]
        if above_all is None:
            # "On 8 December of the same year he was shot": the parser hangs the clause on the year.
            return told.dep_ == "relcl" and date.start <= told.head.idx < date.end
        if above_all != verb:
            return False
        upwards = takewhile(lambda t: t.i != verb, self._scene.doc[date.token].ancestors)
        above = [t.lower_ for t in upwards if t.dep_ == "prep"]
        return words_of(told, "bounding").isdisjoint(above[:1]) and words_of(told, "temporal").isdisjoint(above[1:])

    def _worded(self, argument: Argument, spec: Spec) -> bool:
        token = self._scene.doc[argument.token]
        words = {token.lemma_.lower(), token.lower_}
        return (not spec.words or bool(words & spec.words)) and not words & spec.not_words

    def _accept(self, token: int, spec: Spec) -> Filler | None:
        for filler in self._scene.reach(token):
            if not spec.admits(filler.kind, self._scene.names.get(filler.entity or "", "")):
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
                return self._wording(filler)
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

    def _wording(self, number: Filler) -> Filler | None:
        """Return how a text hedges a number ("more than 4,000"), None where it gives it plainly."""
        text = self._scene.text[number.start : number.end]
        return None if text[:1].isdigit() else replace(number, literal=Literal(text))


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
