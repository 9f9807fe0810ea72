"""A clause and the name of a role in, the arguments that have the role out.

Beside the roles that :mod:`kgcine.clauses` gives, frames may ask for words around the head ("article", "tail"), for
what the sentence or the article tells of ("nearby", "topic"), and for roles of roles: "of.owner".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from spacy.tokens import Token

from kgcine.clauses import Argument, Clause, noun_clause
from kgcine.framing.ahead import told_ahead
from kgcine.framing.bearers import bearers, of_group, of_others
from kgcine.framing.clausedates import ClauseDates
from kgcine.naming.happenings import TYPE
from kgcine.parsing.background import is_former, tells_apart
from kgcine.parsing.denoting import copula_of, named_behind, set_apart
from kgcine.parsing.grammar import TABLE
from kgcine.parsing.predicates import SUBJECTS
from kgcine.scene import Scene

_COMPLETING = frozenset({"attr", "oprd"})
_WINDOW = 2


#: The role of a year behind "in", which one beside the verb has too: "Two years later she made it".
_IN = "in"


class Arguments:
    """Finds the arguments of one clause by their roles, each role once for all frames."""

    def __init__(self, clause: Clause, scene: Scene, dates: ClauseDates) -> None:
        self._clause = clause
        self._scene = scene
        self._dates = dates
        self._head = scene.doc[clause.head]
        self._known: dict[str, list[Argument]] = {}

    def of(self, role: str) -> list[Argument]:
        """Return the arguments in a role."""
        found = self._known.get(role)
        if found is None:
            found = self._known[role] = self._find(role)
        return found

    def _find(self, role: str) -> list[Argument]:
        find = _FINDERS.get(role)
        if find is not None:
            return find(self)
        first, _, rest = role.partition(".")
        if not rest:
            found = self._clause.fillers(role)
            return [*found, *self._dates.beside()] if role == _IN else found
        return [
            Argument(role, inner.token, outer.direct and inner.direct)
            for outer in self.of(first)
            for inner in self._inside(outer.token, rest)
        ]

    def _inside(self, token: int, role: str) -> list[Argument]:
        """Return the arguments of the noun at a token, along several roles too: "of.of"."""
        first, _, rest = role.partition(".")
        found = noun_clause(self._scene.doc[token], self._scene.doc[token].sent).fillers(first)
        found = [each for each in found if not is_former(self._scene.doc[each.token])]
        return found if not rest else [inner for each in found for inner in self._inside(each.token, rest)]

    def _itself(self) -> list[Argument]:
        return [Argument("head", self._clause.head)]

    def _self(self) -> list[Argument]:
        """Return what a noun denotes, of which the sentence may say better than the parse who has it."""
        if self._clause.kind == "noun":
            if of_group(self._head) or of_others(self._scene, self._head):
                return []
            if named := bearers(self._scene, self._clause.head):
                return [Argument("self", each.token) for each in named]
        return self._clause.fillers("self")

    def _governor(self) -> list[Argument]:
        head = self._head
        # "A produced, B shot it": a clause before another one is not governed by it.
        below = head.dep_ == "xcomp" or (head.dep_ == "ccomp" and head.i > head.head.i)
        return [Argument("governor", head.head.i)] if below else []

    def _above(self) -> list[Argument]:
        """Return the nearest verb above a noun: "made" in "A made it with the cameraman B"."""
        verb = self._scene.governor(self._head.i)
        return [] if verb is None else [Argument("above", verb)]

    def _predicate(self) -> list[Argument]:
        return [Argument("predicate", self._head.head.i)] if self._head.dep_ in SUBJECTS else []

    def _copula(self) -> list[Argument]:
        """Return the verb that a noun completes: "was the director", "trained as a teacher"."""
        noun = self._head
        if noun.dep_ == "pobj":
            verb = copula_of(noun)
        else:
            verb = noun.head if noun.dep_ in _COMPLETING and named_behind(noun) is None else None
        return [] if verb is None else [Argument("copula", verb.i)]

    def _article(self) -> list[Argument]:
        return [Argument("article", child.i) for child in self._head.lefts if child.dep_ == "det"]

    def _adverb(self) -> list[Argument]:
        return [Argument("adverb", child.i) for child in self._head.children if child.dep_ == "advmod"]

    def _apart(self) -> list[Argument]:
        return [Argument("apart", name.i) for name in set_apart(self._head)]

    def _tail(self) -> list[Argument]:
        behind = self._clause.head + 1
        return [Argument("tail", token.i) for token in self._scene.doc[behind : behind + _WINDOW]]

    def _front(self) -> list[Argument]:
        head = self._clause.head
        return [Argument("front", token.i) for token in self._scene.doc[max(0, head - _WINDOW) : head]]

    def _joined(self) -> list[Argument]:
        return [Argument("joined", child.i) for child in self._head.rights if child.dep_ == "conj"]

    def _date(self) -> list[Argument]:
        return self._dates.when()

    def _begun(self) -> list[Argument]:
        return self._dates.begun()

    def _during(self) -> list[Argument]:
        return self._dates.during()

    def _theme(self) -> list[Argument]:
        """Return what the clause is about: what is done, else who does it."""
        if not self._clause.passive and any(child.dep_ == "xcomp" for child in self._head.children):
            # "The studio began producing films": what is begun is no studio.
            return []
        clause = self._clause
        return clause.fillers("object") or ([] if clause.fillers("attribute") else clause.fillers("agent"))

    def _place(self) -> list[Argument]:
        return [a for name in self._scene.lexicon.rules[TABLE]["placing"] for a in self._clause.fillers(name)]

    def _nearby(self) -> list[Argument]:
        """Return what the sentence speaks of once only: each entity that is the only one of its type."""
        start, end, doc = self._clause.start, self._clause.end, self._scene.doc
        inside = {f.entity: f for i in range(start, end) for f in self._scene.at(i) if f.entity is not None}
        head = doc[self._clause.head]
        inside = {
            e: f for e, f in inside.items() if not tells_apart(doc[f.token], head) and not is_former(doc[f.token])
        }
        kinds = [f.type for f in inside.values()]
        return [Argument("nearby", f.token, False) for f in inside.values() if kinds.count(f.type) == 1]

    def _within(self) -> list[Argument]:
        near = (argument for argument in self._nearby() if self._is_below(argument.token))
        return [argument for argument in near if not _is_in_bracket(self._head, self._scene.doc[argument.token])]

    def _is_below(self, token: int) -> bool:
        """Tell whether a name stands below the clause's own verb and no other, or is what the clause describes."""
        head = self._head
        verb = head.i if self._clause.kind == "verb" else self._scene.governor(head.i)
        above = self._scene.governor(token)
        back = any(child.lower_ == "there" for child in head.children) and above in {t.i for t in head.ancestors}
        return above == verb or back or self._scene.doc[token].is_ancestor(head)

    def _main(self) -> list[Argument]:
        main = self._scene.main_film
        return [] if main is None or main.token >= self._clause.end else [Argument("main", main.token, False)]

    def _defined(self) -> list[Argument]:
        """Return what the article begins with and says what it is: "Tulpar Studios is a company in Almaty"."""
        found = self._scene.defined
        before = found is not None and found.token < self._clause.start
        return [Argument("defined", found.token, False)] if found is not None and before else []

    def _ahead(self) -> list[Argument]:
        event = told_ahead(self._scene, self._clause.head)
        return [] if event is None else [Argument("ahead", event.token, False)]

    def _told(self) -> list[Argument]:
        """Return the event that a clause's own verb tells of, or one around it: "nine died when police fired"."""
        head, entities = self._head, self._scene.entities
        # "Five were shot and one died when police fired".
        joined = (child for other in head.conjuncts for child in other.children)
        verbs = (head, head.head, *head.children, *joined) if self._clause.kind == "verb" else ()
        near = (verb for verb in verbs if verb.i == head.i or "advcl" in (verb.dep_, head.dep_))
        told = [verb.i for verb in near if verb.pos_ == "VERB" and verb.i in entities and entities[verb.i].type == TYPE]
        return [Argument("told", verb) for verb in told[:1]]

    def _topic(self) -> list[Argument]:
        """Return what was named last before the clause in its block and the one before, the nearest first.

        Where the article is about one film, that film comes first, but for what the sentence before speaks of.
        """
        floor = self._scene.topic_floor(self._clause.start)
        found = [f for f in self._scene.fillers if f.entity is not None and f.kind != "pronoun"]
        # What only a verb tells of is no topic that a later sentence goes back to.
        found = [f for f in found if f.type != TYPE or self._scene.doc[f.token].pos_ != "VERB"]
        before = sorted((f for f in found if floor <= f.token < self._clause.start), key=lambda f: -f.token)
        main = self._scene.main_film
        if main is not None and main.token < self._clause.start:
            start = self._scene.doc[max(0, self._clause.start - 1)].sent.start
            near = [f for f in before if f.token >= start]
            before = [*near, main, *before[len(near) :]]
        return [Argument("topic", f.token, False) for f in before]


def _is_in_bracket(noun: Token, named: Token) -> bool:
    """Tell whether a bracket that opens behind a name holds a noun: "at A, B (winner of the Golden Globe)"."""
    between = [token.text for token in noun.doc[named.i : noun.i]]
    return between.count("(") > between.count(")")


_FINDERS: Mapping[str, Callable[[Arguments], list[Argument]]] = {
    "head": Arguments._itself,
    "self": Arguments._self,
    "governor": Arguments._governor,
    "above": Arguments._above,
    "predicate": Arguments._predicate,
    "copula": Arguments._copula,
    "article": Arguments._article,
    "adverb": Arguments._adverb,
    "apart": Arguments._apart,
    "tail": Arguments._tail,
    "front": Arguments._front,
    "joined": Arguments._joined,
    "date": Arguments._date,
    "begun": Arguments._begun,
    "dated": Arguments._during,
    "theme": Arguments._theme,
    "place": Arguments._place,
    "nearby": Arguments._nearby,
    "within": Arguments._within,
    "main": Arguments._main,
    "defined": Arguments._defined,
    "ahead": Arguments._ahead,
    "told": Arguments._told,
    "topic": Arguments._topic,
}
