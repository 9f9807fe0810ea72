"""A predicate in its sentence in, the status of what it states and who says so out.

A clause is ``asserted`` unless the wording around it says otherwise: a verb of saying above it or a quotation around it
(``reported``), of rumour or accusation (``alleged``), of denial (``denied``), of intention (``planned``).
Under negation, conditions, questions and possibility nothing is stated. The wordings are data: ``extract/status.toml``.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kgcine.claims.clausemarks import (
    COMMA,
    in_apposition,
    is_apart,
    is_participle,
    is_set_off,
    is_that_clause,
    joined,
    opens_behind,
)
from kgcine.claims.parentheses import is_parted, source_beside
from kgcine.claims.quotations import Quotation, Source, find_quotations, sources_of, speaker_of
from kgcine.claims.verdicts import (
    has_been,
    has_own_ends,
    is_announced,
    is_done,
    is_due,
    is_foretold,
    is_infinitive,
    is_inverted,
    is_misreported,
    is_past,
    is_slated,
    is_unconfirmed,
    is_without_truth,
    judged,
    refuted,
)
from kgcine.claims.wording import Wording
from kgcine.model import Status
from kgcine.parsing.denoting import copula_of
from kgcine.parsing.grammar import words_of
from kgcine.parsing.negation import is_none, is_void
from kgcine.parsing.predicates import (
    SUBJECTS,
    finite_of,
    is_hidden_verb,
    is_mistaken_verb,
    is_passive,
    verb_lemma,
)

COMPLEMENTS = frozenset({"ccomp", "xcomp", "parataxis", "pcomp", "acl", "advcl", "csubj", "csubjpass"})
_PRESENT = frozenset({"VBZ", "VBP"})


@dataclass(frozen=True, slots=True)
class Stance:
    """The status of a clause (None where nothing is stated) and the head token of its speaker."""

    status: Status | None
    speaker: int | None = None


class Attribution:
    """Answers the stance of predicates of one document; ``answers`` are those of an interview."""

    def __init__(self, doc: Doc, wording: Wording, answers: Sequence[Quotation] = ()) -> None:
        self._wording = wording
        self.quotations = (*find_quotations(doc, wording), *answers)
        self._sources = sources_of(doc, wording)
        self._asked = _asked(doc)
        # Many frames ask about the same predicate.
        self._stances: dict[int, Stance] = {}

    def stance(self, token: Token) -> Stance:
        """Tell the status of what a predicate states, and its speaker."""
        if token.i not in self._stances:
            self._stances[token.i] = self._stance(token)
        return self._stances[token.i]

    def _stance(self, token: Token) -> Stance:
        if (styled := self._styled(token)) is not None:
            return styled
        own = self._own(token)
        if own == "unreal" or token.i in self._asked:
            return Stance(None)
        above = self._above(token)
        if above.status is None:
            return above
        status: Status = above.status
        speaker = above.speaker
        if status == "asserted":
            quoted = self._quoted(token)
            if quoted is not None:
                status, speaker = "reported", quoted.speaker
            elif (source := self._source(token) or source_beside(token, self._wording)) is not None:
                alleged = self._noun(token.doc[source.speaker]) == "alleged"
                status, speaker = "alleged" if alleged else "reported", source.speaker
        if status == "denied" and speaker is None and (quoted := self._quoted(token)) is not None:
            speaker = quoted.speaker
        if own == "planned" and status in ("asserted", "reported"):
            return Stance("planned", speaker)
        if own == "alleged" and status == "asserted":
            return Stance("alleged", speaker)
        return Stance(status, speaker)

    def is_to_come(self, noun: Token) -> bool:
        """Tell whether there is no such thing yet: "a monument to A will be unveiled", "plans to build a monument"."""
        indefinite = words_of(noun, "indefinite")
        if not any(child.dep_ == "det" and child.lower_ in indefinite for child in noun.children):
            return False
        done = noun.dep_ in ("nsubj", "nsubjpass", "dobj") and noun.head.pos_ in ("VERB", "AUX")
        return done and self.stance(noun.head).status == "planned"

    def naming(self, token: Token, told: Collection[int] = ()) -> Stance:
        """Tell the stance of a description in passing: the text's own, unless it stands in a quotation.

        ``told`` are the verbs of the wording itself, of which "called" is no label: "A (later called B)".
        """
        if (styled := self._styled(token)) is not None:
            return styled
        calling = copula_of(token)
        if calling is not None and calling.i not in told and verb_lemma(calling) in self._wording.labels:
            return Stance(None)
        held = token if calling is None or token.dep_ != "pobj" else calling
        if calling is not None and (said := self.stance(held)).status in (None, "planned", "denied", "alleged"):
            # "Will work as a cameraman": the verb before "as" says so, and the noun hangs on it.
            return said
        quoted = self._quoted(token)
        if quoted is not None:
            return Stance("reported", quoted.speaker)
        if (planned := self._planned(token)) is not None:
            return planned
        return Stance("alleged" if self._called(token) == "alleged" else "asserted")

    def _planned(self, noun: Token) -> Stance | None:
        """Tell that what is planned is a work still to come: "intends to produce A's next film"."""
        if not any(child.dep_ == "amod" and child.lower_ in self._wording.coming for child in noun.lefts):
            return None
        verb = next((t for t in noun.ancestors if t.pos_ in ("VERB", "AUX")), None)
        above = None if verb is None else self.stance(verb)
        return above if above is not None and above.status == "planned" else None

    def _own(self, token: Token) -> str | None:
        """Read the auxiliaries, adverbs and markers of the predicate itself, or what a noun is called."""
        words = self._wording
        verb = finite_of(token)
        if self._called(token) is not None or verb is None:
            return self._called(token)
        if (verb.lemma_ in words.due and is_due(verb)) or (is_slated(verb, words.slated) and is_passive(verb)):
            return "planned"
        if is_announced(verb):
            return "planned"
        if is_inverted(verb):
            return "unreal"
        for child in verb.children:
            if child.dep_ == "mark" and (
                child.lower_ in words.markers or (child.lower_ in words.pending and not is_past(verb))
            ):
                return "unreal"
            if child.dep_ == "mark" and child.i and self._noun(child.nbor(-1)) == "alleged":
                # "On the false charge that he was one": the parser lets the clause hang on nothing.
                return "alleged"
            if child.dep_ == "aux" and f"{child.lower_} be {verb.lower_}" in words.witnessed:
                continue
            if child.dep_ == "aux" and child.lower_ in words.foretelling and is_foretold(verb, words):
                return "planned"
            if child.dep_ == "aux" and child.lower_ in words.auxiliaries:
                return words.auxiliaries[child.lower_]
            if child.dep_ == "advmod" and child.lower_ in words.adverbs:
                return words.adverbs[child.lower_]
            if child.dep_ == "acomp" and any(words.adverbs.get(each.lower_) == "alleged" for each in child.lefts):
                # "Was allegedly married to": the adverb stands with what somebody is.
                return "alleged"
        if (
            verb.dep_ == "conj"
            and verb.head.pos_ in ("VERB", "AUX")
            and not any(c.dep_ in SUBJECTS for c in verb.children)
        ):
            return self._own(verb.head)
        return None

    def _called(self, noun: Token) -> str | None:
        """Return the status that an adjective gives to what somebody is: "his alleged wife"."""
        words = self._wording.adjectives
        called = (joined(child) for child in noun.lefts if child.dep_ in ("amod", "compound"))
        return next((words[word] for word in called if word in words), None)

    def _styled(self, noun: Token) -> Stance | None:
        """Tell that somebody only calls himself so: "styles himself the founder", "describes herself as a pupil of"."""
        at = noun.left_edge.i
        before = noun.doc[at - 1].lower_ if at else ""
        if before not in self._wording.styled_as and before not in self._wording.reflexive:
            return None
        words = list(noun.doc[max(noun.sent.start, at - 4) : at])
        while words and words[-1].lower_ in self._wording.styled_as:
            words.pop()
        if len(words) < 2 or words[-1].lower_ not in self._wording.reflexive:
            return None
        verb = words[-2]
        return Stance("reported", speaker_of(verb)) if verb_lemma(verb) in self._wording.styling else None

    def _above(self, token: Token) -> Stance:
        """Walk up to the verbs and nouns that have the predicate in their complement."""
        child, status, speaker = token, "asserted", None
        words, straight, added, was = self._wording, True, False, has_been(token)
        for head in token.ancestors:
            added = added or is_set_off(child, COMMA)
            aside = child.dep_ == "appos" or is_participle(child, head) or is_set_off(child)
            if aside and status == "asserted":
                return Stance("asserted")
            straight = straight and child.dep_ in COMPLEMENTS | {"conj", "relcl", "attr"}
            verbal = _is_verbal(head)
            told = head.lemma_.lower() in words.nouns or head.lemma_ in words.wrong or head.lemma_ in words.tales
            if (child.dep_ in COMPLEMENTS or (child.dep_ == "relcl" and told)) and (straight or verbal):
                given = self._given(head, child)
                given = None if was and given == "planned" else given
                if given == "unreal":
                    return Stance(status if added else None)  # type: ignore[arg-type]
                if given is not None and status == "asserted":
                    status, speaker = self._said(given, head)
                    if not verbal and (denied := refuted(head, words)) is not None:
                        status, speaker = denied
                    elif not verbal and is_unconfirmed(head):
                        return Stance(None)
                elif given is not None and given in ("denied", "alleged") and status == "reported":
                    status = given
                own = self._own(head) if child.dep_ in ("ccomp", "xcomp", "pcomp", "advcl") else None
                if own == "unreal" and child.dep_ in ("ccomp", "xcomp"):
                    return Stance(None)
                if own == "planned" and child.dep_ == "xcomp" and status == "asserted" and not was:
                    status = "planned"
                if child.dep_ in ("xcomp", "ccomp", "csubj") and is_void(head):
                    return Stance(None)
            if not (head.pos_ == "ADP" and child.dep_ == "pcomp"):
                child = head
        return Stance(status, speaker)  # type: ignore[arg-type]

    def _said(self, given: str, head: Token) -> tuple[str, int | None]:
        """Tell what a verb of saying makes of its clause, and who says it: what rumours say is alleged."""
        speaker = speaker_of(head)
        noun = None if speaker is None else self._noun(head.doc[speaker])
        return (noun, speaker) if given == "reported" and noun == "alleged" else (given, speaker)

    def _given(self, head: Token, child: Token) -> str | None:
        words = self._wording
        if (verdict := judged(head, child, words)) is not None:
            return verdict
        if _is_verbal(head):
            lemma = verb_lemma(head)
            given = words.verbs.get(lemma) or words.verbs.get(lemma.split()[0])
            if child.dep_ == "ccomp" and is_apart(child, head):
                return None
            if given == "reported" and child.dep_ not in ("ccomp", "parataxis", "csubj", "csubjpass"):
                return self._told(head, child, lemma)
            if child.dep_ == "ccomp" and _has_it(head, child, words):
                return self._spread(head) or "reported"
            if lemma in words.infinitive_only and not is_infinitive(child):
                return None
            if given == "planned" and is_passive(head) and is_done(child):
                return "alleged"
            if (
                given in ("planned", "unreal")
                and child.dep_ not in ("xcomp", "ccomp", "pcomp")
                and not is_infinitive(child)
            ):
                return None
            if given == "alleged" and child.dep_ == "advcl":
                return None
            if given is None and is_that_clause(child) and (noun := self._spread(head)) is not None:
                return noun
            if given is None and head.tag_ in _PRESENT and head.lemma_ == "be" and self._is_urged(head, child):
                return "planned"
            return given if given is not None or not self._is_urged(head, child) else "unreal"
        if child.dep_ == "xcomp" and head.pos_ == "ADJ" and is_infinitive(child):
            # "Is about to shoot it", "was unable to".
            return self._wording.inclined.get(head.lower_)
        if child.dep_ in ("acl", "ccomp", "relcl", "pcomp"):
            return "unreal" if is_none(head) else self._tale(head, child) or self._noun(head)
        return None

    def _told(self, head: Token, child: Token, lemma: str) -> str | None:
        """Return what a verb of saying makes of what is no clause of its own: "recalls shooting it"."""
        if self._is_urged(head, child):
            return "unreal"
        claims = is_passive(head) or lemma in self._wording.claiming
        # "Recalls shooting it": what somebody says he did or saw.
        said = child.dep_ == "xcomp" and (claims or child.tag_ == "VBG")
        if said or (child.dep_ == "pcomp" and claims and child.head.lower_ in self._wording.styled_as):
            return "denied" if is_misreported(head, self._wording) else "reported"
        return None

    def _spread(self, verb: Token) -> str | None:
        """Return what a report or rumour makes of the clause behind the verb it does: "rumours arose that"."""
        subject = speaker_of(verb)
        noun = None if subject is None else verb.doc[subject]
        tale = noun is not None and noun.lemma_.lower() in self._wording.tales
        given = None if noun is None else "alleged" if tale else self._noun(noun)
        return given if given in ("reported", "alleged") else None

    def _noun(self, noun: Token) -> str | None:
        """Return the status that a noun gives, also at the head of a sentence where the tagger sees a name."""
        nouns, lemma = self._wording.nouns, noun.lemma_.lower()
        if noun.i and noun.nbor(-1).lower_ == "in":
            # "In charge of", "in suspicion of".
            return None
        return nouns.get(lemma) or nouns.get(lemma.removesuffix("s"))

    def _tale(self, noun: Token, clause: Token) -> str | None:
        """Tell what a story makes of a whole clause behind it: "the story that he wrote it", not "that he told"."""
        if noun.lemma_.lower() not in self._wording.tales or not has_own_ends(clause):
            return None
        return "denied" if is_without_truth(noun) else "alleged"

    def _is_urged(self, head: Token, child: Token) -> bool:
        """Tell whether somebody is only asked, going or due to do what an infinitive says."""
        if not is_infinitive(child) or any(c.dep_ == "prt" for c in head.children):
            return False
        if head.lemma_ == "be":
            return child.dep_ == "xcomp" and not any(c.dep_ in ("attr", "acomp") for c in head.children)
        return head.lemma_ in self._wording.urging or (child.dep_ == "xcomp" and head.lower_ in self._wording.going)

    def _quoted(self, token: Token) -> Quotation | None:
        return next((q for q in self.quotations if q.start < token.i < q.end), None)

    def _source(self, token: Token) -> Source | None:
        """Return the source of what a predicate states, where its sentence names one that speaks for it."""
        source = self._sources.get(token.sent.start) if self._sources else None
        if source is None:
            return None
        if source.clause is not None:
            clause = token.doc[source.clause]
            return source if clause == token or clause.is_ancestor(token) else None
        aside = self._is_aside(token) or in_apposition(token) or is_parted(token, source.speaker)
        return source if not aside or opens_behind(token, source.speaker) else None

    def _is_aside(self, token: Token) -> bool:
        """Tell whether a predicate belongs to the naming of the source itself."""
        return any(t.lower_ in self._wording.sources for t in token.ancestors)


def _is_verbal(head: Token) -> bool:
    """Tell whether something is a verb, also where the tagger took it for a plural."""
    return head.pos_ in ("VERB", "AUX") or is_mistaken_verb(head) or is_hidden_verb(head)


def _asked(doc: Doc) -> frozenset[int]:
    """Return the tokens of the sentences that are questions."""
    asked = (each for each in doc.sents if "?" in (each[-1].text, each[-min(2, len(each))].text))
    return frozenset(at for each in asked for at in range(each.start, each.end))


def _has_it(verb: Token, clause: Token, words: Wording) -> bool:
    """Tell whether a verb only passes on what its clause says: "tradition has it that", "the papers had it that"."""
    that = any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.lefts)
    return that and any(f"{verb.lemma_} {child.lower_}" in words.having for child in verb.rights)
