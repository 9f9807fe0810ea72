"""A clause and the dates of its text in, those that tell when it holds out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import takewhile

from spacy.tokens import Span, Token

from kgcine.clauses import Argument, Clause
from kgcine.framing.timing import bracketed
from kgcine.ontology import Ontology
from kgcine.parsing.denoting import copula_of
from kgcine.parsing.grammar import words_of
from kgcine.parsing.inverted import cleft
from kgcine.parsing.predicates import SUBJECTS, verb_lemma
from kgcine.scene import Filler, Scene

_PRENOMINAL = frozenset({"nummod", "compound", "nmod", "amod"})
_PREDICATES = ("NOUN", "PROPN", "VERB", "AUX")
_FREE = frozenset({"npadvmod", "advmod"})
_ASIDE = 6


@dataclass(frozen=True, slots=True)
class ClauseDates:
    """Tells which dates of a text are those of one clause."""

    clause: Clause
    scene: Scene
    ontology: Ontology
    dates: list[Filler]

    def when(self) -> list[Argument]:
        """Return the dates of the clause: better those beside its head than those that hang on its subject."""
        spans = [Argument("date", date.token, False) for date in self.dates if self._spans(date)]
        found = [Argument("date", date.token) for date in self.dates if self._governs(date)]
        return [date for date in found if not self._in_subject(date.token)] or found or spans

    def beside(self) -> list[Argument]:
        """Return the dates that hang on the verb without a preposition: "the same year", "two years later"."""
        if self.clause.kind != "verb":
            return []
        below = [date for date in self.dates if self._hangs_free(self.scene.doc[date.token])]
        return [Argument("in", date.token) for date in below if self._governs(date)]

    def _hangs_free(self, date: Token) -> bool:
        while date.dep_ in _FREE and date.head.i != self.clause.head:
            date = date.head
        return date.dep_ in _FREE and date.head.i == self.clause.head

    def begun(self) -> list[Argument]:
        """Return the date at which somebody became what a noun says."""
        verb = copula_of(self.scene.doc[self.clause.head]) if self.clause.kind == "noun" else None
        rises = verb is not None and verb.dep_ == "xcomp" and verb.head.lemma_ in words_of(verb, "rising")
        if verb is None or not (rises or {verb.lemma_, verb_lemma(verb)} & words_of(verb, "becoming")):
            return []
        dates = (f for f in self.dates if self._below(f, verb.i) and not bracketed(self.scene.doc[f.token], verb))
        return [Argument("begun", f.token) for f in dates]

    def during(self) -> list[Argument]:
        """Return the dates of the verb that a noun completes: "was a member of the jury in 1984"."""
        verb = copula_of(self.scene.doc[self.clause.head]) if self.clause.kind == "noun" else None
        if verb is None:
            return []
        dates = (f for f in self.dates if self._below(f, verb.i) and not bracketed(self.scene.doc[f.token], verb))
        return [Argument("dated", f.token) for f in dates]

    def onwards(self, token: int) -> Filler | None:
        """Return the date from which on something holds that has no other end: "from 2005 he was the rector"."""
        head = self.scene.doc[self.clause.head]
        above = {head.i} | {verb.i for verb in [copula_of(head)] if verb is not None}
        preposition = self.scene.doc[token].head
        dates = (f for f in self.scene.at(token) if f.type == "Date" and f.relation == "at")
        length = preposition.head
        if length.lemma_ in words_of(length, "stretches") and length.dep_ == "pobj":
            # "Taught there for ten years from 1950".
            preposition = length.head
        above |= {child.i for child in head.children if child.dep_ == "acomp"}
        return next(dates, None) if preposition.head.i in above else None

    def bound(self, token: int) -> Filler | None:
        """Return the one date of what bounds the clause: "until [his arrest on 3 October 1937]"."""
        inside = {each.i for each in self.scene.doc[token].subtree}
        dates = [date for date in self.dates if date.token in inside and date.relation == "at" and date.until is None]
        return dates[0] if len(dates) == 1 else None

    def then(self, token: int) -> Filler | None:
        """Return the moment at which the clause goes on behind a date: "until 1995, when he became ambassador"."""
        head = self.scene.doc[self.clause.head]
        verb = copula_of(head) if self.clause.kind == "noun" else head
        found = (date for date in self.dates if date.token == token and verb is not None and is_then(date, verb))
        date = next(found, None)
        return None if date is None else replace(date, literal=date.until or date.literal, until=None, relation="at")

    def _governs(self, date: Filler) -> bool:
        """Tell whether a date dates this clause: it stands in the noun's phrase or right below the verb."""
        token = self.scene.doc[date.token]
        head = self.scene.doc[self.clause.head]
        if self.clause.kind == "noun":
            return (
                head.is_ancestor(token)
                and not self._of_work(date)
                and self.scene.governor(date.token) in (None, self.scene.governor(head.i))
            )
        if bracketed(token, head) or self._before_work(token) or self._in_apposition(date.token):
            return False
        if date.token > head.i and self._leads_prize(date):
            return False
        return self._below(date, head.i) or _is_cleft(token, head)

    def _leads_prize(self, date: Filler) -> bool:
        """Tell whether a date begins the next member of a row of prizes: "won A in 1972, in 1974 [the B]"."""
        doc = self.scene.doc
        span = doc.char_span(date.start, date.end, alignment_mode="expand")
        if span is None or span.start < 2 or span.end + 1 >= len(doc) or doc[span.start - 2].lower_ not in (",", "and"):
            return False
        at, passed = span.end, self.scene.lexicon.words("award", "titled") | {"the", "of"}
        while at < span.end + _ASIDE and at + 1 < len(doc) and doc[at].lower_ in passed:
            at += 1
        prize = self.scene.entities.get(at)
        return prize is not None and prize.type == "Award" and prize.kind == "name"

    def _in_apposition(self, date: int) -> bool:
        """Tell whether a date stands in what commas set off behind a name: "A, winner of the prize in 2015, opens"."""
        doc = self.scene.doc
        noun = next((each for each in doc[date].ancestors if each.pos_ in _PREDICATES), None)
        if noun is None or noun.dep_ != "appos" or not noun.head.i < noun.i < date < self.clause.head:
            return False
        before = doc[noun.head.i : noun.i]
        return any(each.text == "," for each in before) and any(
            each.text == "," for each in doc[date : self.clause.head]
        )

    def _in_subject(self, date: int) -> bool:
        """Tell whether a date hangs on the subject rather than the verb: "the founder in 1971 sold it in 1988"."""
        above = self.scene.doc[date].ancestors
        first = next((each for each in above if each.pos_ in _PREDICATES), None)
        return first is not None and first.dep_ in SUBJECTS

    def _before_work(self, date: Token) -> bool:
        """Tell whether a year stands before a film or its noun, whose it is: "his 1993 debut feature Salt won"."""
        noun = date.head
        while noun.dep_ in _PRENOMINAL and noun.i < noun.head.i <= date.i + _ASIDE:
            noun = noun.head
        if date.dep_ not in _PRENOMINAL or not date.i < noun.i <= date.i + _ASIDE:
            return False
        if noun.lemma_ in words_of(noun, "film") or noun.lemma_ in words_of(noun, "versions"):
            return True
        work = self.scene.entities.get(noun.i)
        return work is not None and self.ontology.is_a(work.type, "CreativeWork")

    def _of_work(self, date: Filler) -> bool:
        """Tell whether a date stands in a bracket right behind a work or another event, whose year it is."""
        before = self.scene.text[max(0, date.start - _ASIDE) : date.start]
        if not before.endswith("("):
            return False
        at = date.start - len(before) + len(before[:-1].rstrip(' "”’»'))
        span = self.scene.doc.char_span(at - 1, at, alignment_mode="expand") if at else None
        work = None if span is None else self.scene.entities.get(span.start)
        if work is not None and work.type == "HistoricalEvent":
            return work.token != self.clause.head and self.scene.doc[work.token].dep_ == "conj"
        return work is not None and self.ontology.is_a(work.type, "CreativeWork")

    def _spans(self, date: Filler) -> bool:
        """Tell whether a range that opens a sentence is how long somebody was what a noun says: "In 1942-45 he was"."""
        verb = copula_of(self.scene.doc[self.clause.head]) if self.clause.kind == "noun" else None
        if verb is None or date.until is None or date.token > verb.i or bracketed(self.scene.doc[date.token], verb):
            return False
        return self._below(date, verb.i)

    def _below(self, date: Filler, verb: int) -> bool:
        """Tell whether a date stands right below a verb, as when and not as since when or until when."""
        above_all, told = self.scene.governor(date.token), self.scene.doc[verb]
        if above_all is None:
            # "On 8 December of the same year he was shot": the parser hangs the clause on the year.
            hung = date.start <= told.head.idx < date.end
            return told.dep_ == "relcl" and (hung or _fronted(self.scene.doc[date.token], told.head))
        if is_then(date, told):
            return True
        copula = cleft(told) if above_all != verb else None
        if above_all != verb and (copula is None or copula.i != above_all):
            return False
        upwards = [*takewhile(lambda t: t.i != verb, self.scene.doc[date.token].ancestors)]
        if any(t.lower_ == "of" and t.head.lemma_ in words_of(told, "aged") for t in upwards):
            return False
        above = [t.lower_ for t in upwards if t.dep_ == "prep"]
        return words_of(told, "bounding").isdisjoint(above[:1]) and words_of(told, "temporal").isdisjoint(above[1:])


def _fronted(date: Token, noun: Token) -> bool:
    """Tell whether a date leads a sentence that the parser hangs on a noun: "In 1951 the actress A married B"."""
    led = date.head
    return led.dep_ == "prep" and led.head.i == noun.i and led.i < noun.i and noun.dep_ == "ROOT"


def is_then(date: Filler, verb: Token) -> bool:
    """Tell whether a clause says what happened at a date before it: "until 1995, when he became ambassador"."""
    noun = verb.head
    led = verb.dep_ == "relcl" and any(c.dep_ == "advmod" and c.lower_ == "when" for c in verb.lefts)
    return led and date.start <= noun.idx < date.end


def dates_in(scene: Scene, sentence: Span) -> list[Filler]:
    """Return the dates of a sentence; what a name says, as in "the riots of 1989", dates nothing else."""
    inside = scene.inside(sentence)
    events = [f for f in inside if f.type == "HistoricalEvent" and f.kind == "name"]
    dates = [f for f in inside if f.type == "Date" and f.literal is not None]
    return [f for f in dates if not any(e.start <= f.start and f.end <= e.end for e in events)]


def _is_cleft(date: Token, verb: Token) -> bool:
    """Tell whether a date is set before its clause: "It was only in 1988 that the film was released"."""
    be = verb.head
    if verb.dep_ != "ccomp" or be.lemma_ != "be" or date.dep_ != "pobj" or date.head.head.i != be.i:
        return False
    led = any(child.lower_ == "that" and child.dep_ == "mark" for child in verb.lefts)
    return led and date.i < verb.i and any(child.lower_ == "it" and child.dep_ in SUBJECTS for child in be.lefts)
