"""What somebody says is not so, in his own clause or of a claim told before: denied by him.

"The family insists that he was never a member"; "Her rival claims that she wrote it; the studio calls this nonsense".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Span, Token

from kgcine.claims.attribution import Stance
from kgcine.claims.quotations import speaker_of
from kgcine.claims.refuted import DESCRIBED
from kgcine.claims.wording import Wording
from kgcine.model import Statement
from kgcine.parsing.grammar import words_of
from kgcine.parsing.negation import is_negated, is_void
from kgcine.parsing.predicates import is_passive
from kgcine.scene import Scene

_CLAIMED = frozenset({"alleged", "reported"})
_POINTING = frozenset({"this", "that", "it", "which", "these"})
_DEFINITE = frozenset({"the", "this", "that", "these"})
_JOINED = frozenset({"conj", "relcl"})
_CLAUSES = frozenset({"acl", "relcl", "prep"})
_BESIDE = frozenset({"prep", "advcl", "npadvmod", "advmod", "conj"})
_CALLED = frozenset({"oprd", "attr", "acomp", "dobj", "ccomp", "xcomp"})


def contradicted(predicate: Token, stance: Stance) -> Stance:
    """Return the stance of a negated predicate: what somebody says is not so is denied by him, all else is nothing."""
    verb = predicate if predicate.pos_ in ("VERB", "AUX") else predicate.head
    if stance.status != "reported" or stance.speaker is None or not is_negated(verb) or not _is_plain(verb):
        return Stance(None)
    return Stance("denied", stance.speaker)


def _is_plain(verb: Token) -> bool:
    """Tell whether a clause denies all that it says, and not only how it was: "had not married him for love"."""
    if verb.lemma_ in words_of(verb, "unended"):
        return False
    beside = [child for child in verb.rights if child.dep_ in _BESIDE or child.lower_ in words_of(verb, "contrasting")]
    return len(beside) <= (not any(child.dep_ in ("dobj", "attr") for child in verb.rights))


def disputed(
    statements: Sequence[Statement], scene: Scene, wording: Wording, named: Callable[[Stance, Scene], str | None]
) -> list[Statement]:
    """Deny what somebody is said to have claimed where the same or the next sentence tells who disputes it."""
    claimed = [s for s in statements if s.status in _CLAIMED and s.property not in DESCRIBED]
    if not claimed:
        return list(statements)
    article, sentences = scene.article, list(scene.doc.sents)
    denied: dict[int, str | None] = {}
    for verb, claims in _disputes(sentences, wording):
        subjects = [child.i for child in verb.lefts if child.dep_ == "nsubj"]
        who = subjects[-1] if subjects else speaker_of(verb)
        speaker = named(Stance("denied", who), scene)
        where, ends = article.to_source(claims.start_char, claims.end_char), article.to_source(0, verb.idx).end
        for each in claimed:
            told = any(
                e.sentence.start == where.start and max(e.subject.end, e.object.end) < ends for e in each.evidence
            )
            if told and (speaker is None or speaker != each.speaker):
                denied[id(each)] = speaker
    return [replace(s, status="denied", speaker=denied[id(s)]) if id(s) in denied else s for s in statements]


def _disputes(sentences: Sequence[Span], wording: Wording) -> Iterator[tuple[Token, Span]]:
    """Yield the verbs by which something told before is disputed, each with the sentence that tells it."""
    for at, sentence in enumerate(sentences):
        for verb in sentence:
            if verb.pos_ != "VERB" or not _disputes_it(verb, wording):
                continue
            inside = verb.dep_ in _JOINED or any(token.text == ";" for token in sentence[: verb.i - sentence.start])
            yield verb, sentence if inside or not at else sentences[at - 1]


def _disputes_it(verb: Token, wording: Wording) -> bool:
    if is_void(verb) or is_passive(verb):
        return False
    object_ = next(
        (child for child in verb.children if child.dep_ in ("dobj", "nsubj") and _points(child, wording)), None
    )
    if verb.lemma_ in wording.labels:
        called = (child for child in verb.rights if child.dep_ in _CALLED and child.lemma_.lower() in wording.wrong)
        wrong = next(called, None)
        pointed = wrong is not None and any(child.lower_ in _POINTING for child in wrong.lefts)
        return wrong is not None and (pointed or object_ is not None)
    return verb.lemma_ in wording.refuting and object_ is not None and object_.dep_ == "dobj"


def _points(noun: Token, wording: Wording) -> bool:
    """Tell whether a word stands for a claim: "it", "the report", "these rumours"."""
    if noun.lower_ in _POINTING:
        return True
    lemma = noun.lemma_.lower()
    led = any(child.lower_ in _DEFINITE for child in noun.lefts) and not any(c.dep_ in _CLAUSES for c in noun.rights)
    return led and (lemma in wording.nouns or lemma in wording.tales)
