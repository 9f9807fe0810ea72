"""What frames read in a sentence in, the same with learned confidence and what the scorer reads besides out.

A fact of a frame keeps its frame; the scorer's opinion moves its confidence, and takes it back where it is near zero.
A fact that no frame reads is stated where the scorer is sure enough; its frame is ``learned/<property>``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from spacy.tokens import Span as Phrase
from spacy.tokens import Token

from kgcine.claims.attribution import Stance
from kgcine.claims.verdicts import is_done
from kgcine.classes import INHABITED
from kgcine.framing.owndates import is_term
from kgcine.framing.pairs import Pair, features, pairs_in
from kgcine.framing.scorer import Scored, Scorer
from kgcine.model import Literal, Statement
from kgcine.ontology import Ontology
from kgcine.parsing.negation import is_negated, is_none, is_void
from kgcine.scene import Filler, Scene

FRAME = "learned"
LIFE, FOUNDED, LIES, NATION = ("birthDate", "deathDate"), "inception", "locatedIn", "nationality"
_BEFORE = ("compound", "nmod", "amod")
# Hardly anything is read across so many words, and such pairs are the dearest to look at.
FARTHEST = 30
REFUSED = 0.004
SHARE = 0.5
Ends = tuple[str, str | Literal]
State = Callable[[Scored, Pair, Stance], Statement]


@dataclass(frozen=True, slots=True)
class Reading:
    """A pair with the probability of each property between its ends."""

    pair: Pair
    scored: tuple[Scored, ...]

    @property
    def ends(self) -> Ends:
        """Return what identifies the two ends in the article."""
        return self.pair.subject.entity or "", _value(self.pair.object)


def read_pairs(
    scene: Scene, sentence: Phrase, stated: Iterable[Statement], ontology: Ontology, scorer: Scorer
) -> list[Reading]:
    """Score each pair of a sentence that frames state something of, or that something may be stated of."""
    frames: dict[Ends, list[str]] = {}
    for statement in stated:
        frames.setdefault((statement.subject, statement.object), []).append(statement.frame)
    inside = scene.inside(sentence)
    words = lemmas_of(scene, sentence)
    fitting: dict[tuple[str, str, str], bool] = {}
    pairs: list[Pair] = []
    numbers: list[list[int]] = []
    for pair in pairs_in(scene, sentence, ontology, frozenset(scorer.signatures)):
        said = frames.get((pair.subject.entity or "", _value(pair.object)), ())
        classes = pair.subject.type, pair.object.type, _kind(pair.object)
        if not said and pair.apart <= FARTHEST and classes not in fitting:
            open_ = (name for name in scorer.between(pair.signature) if scorer.is_open(name, words))
            fitting[classes] = any(_fits(pair, name, ontology) for name in open_)
        if said or (pair.apart <= FARTHEST and fitting[classes]):
            pairs.append(pair)
            numbers.append(features(pair, scene, sentence, inside, said))
    scores = scorer.score(numbers, [pair.signature for pair in pairs])
    return [Reading(pair, own) for pair, own in zip(pairs, scores, strict=True)]


def lemmas_of(scene: Scene, sentence: Phrase) -> frozenset[str]:
    """Return the lemmas of a sentence in lower case."""
    return frozenset(scene.parse.lemmas[sentence.start : sentence.end])


def weigh(
    statements: Iterable[Statement], readings: Iterable[Reading], trusted: frozenset[str] = frozenset()
) -> Iterator[Statement]:
    """Yield the statements of frames with the scorer's opinion in their confidence, without those that it refuses.

    Of ``trusted`` properties it refuses none, for it has seen too few of them.
    """
    opinions: dict[tuple[Ends, str], float] = {}
    for reading in readings:
        for scored in reading.scored:
            key = (reading.ends, scored.property)
            opinions[key] = max(opinions.get(key, 0.0), scored.probability)
    for statement in statements:
        opinion = opinions.get(((statement.subject, statement.object), statement.property))
        if opinion is None:
            yield statement
        elif opinion > REFUSED or statement.property in trusted:
            yield replace(statement, confidence=round((1 - SHARE) * statement.confidence + SHARE * opinion, 3))


def proposals(
    scene: Scene,
    sentence: Phrase,
    readings: Iterable[Reading],
    known: Iterable[Statement],
    ontology: Ontology,
    scorer: Scorer,
    stance_of: Callable[[Token], Stance],
) -> Iterator[tuple[Scored, Pair, Stance]]:
    """Yield what the scorer reads and no frame does, with its stance; of rival functional values the best."""
    stated: set[tuple[str | Literal, str | Literal, str]] = {(s.subject, s.object, s.property) for s in known}
    stated |= {(s.object, s.subject, s.property) for s in known}
    taken = {(s.subject, s.property) for s in known if isinstance(s.object, Literal)}
    words = lemmas_of(scene, sentence)
    found = [(scored, r.pair) for r in readings for scored in r.scored if scorer.accepts(scored, words, r.pair.apart)]
    for scored, pair in sorted(found, key=lambda item: -item[0].probability):
        property_ = ontology.property(scored.property)
        subject, value = pair.subject.entity or "", _value(pair.object)
        if pair.object in scene.countries.values() and not ontology.is_a(pair.subject.type, "CreativeWork"):
            continue
        if (subject, value, scored.property) in stated or not _fits(pair, scored.property, ontology):
            continue
        if _is_amiss(pair, scored.property, scene, ontology):
            continue
        if property_.functional and property_.literal and (subject, scored.property) in taken:
            continue
        ends = scene.doc[pair.subject.token], scene.doc[pair.object.token]
        anchor = top(*ends)
        stance = _stance(ends, anchor, stance_of)
        if stance.speaker in (pair.subject.token, pair.object.token):
            # Who says so in passing does nothing there: "B, as A recalls, studied in Osh".
            continue
        if stance.status is None or is_void(anchor) or any(is_none(end) or _is_denied(end, anchor) for end in ends):
            continue
        stated |= {(subject, value, scored.property), (value, subject, scored.property)}
        taken.add((subject, scored.property))
        yield scored, pair, stance


def _stance(ends: Iterable[Token], anchor: Token, stance_of: Callable[[Token], Stance]) -> Stance:
    """Tell the stance of what two ends hang on, none where a verb between never came true: "was to have played"."""
    for end in ends:
        for verb in takewhile(lambda token: token.i != anchor.i, end.ancestors if end.i != anchor.i else ()):
            if verb.pos_ == "VERB" and is_done(verb) and (found := stance_of(verb)).status is None:
                return found
    return stance_of(anchor)


def _is_denied(end: Token, anchor: Token) -> bool:
    """Tell whether a verb between an end and what both hang on is negated: "A, who never made the film B"."""
    between = takewhile(lambda token: token.i != anchor.i, end.ancestors if end.i != anchor.i else ())
    return any(token.pos_ == "VERB" and is_negated(token) for token in between)


def _fits(pair: Pair, name: str, ontology: Ontology) -> bool:
    return ontology.fits_domain(name, pair.subject.type) and ontology.fits_range(name, _kind(pair.object))


def is_guess(statement: Statement) -> bool:
    """Tell whether only the scorer states a fact."""
    return statement.frame.startswith(f"{FRAME}/")


def _is_amiss(pair: Pair, name: str, scene: Scene, ontology: Ontology) -> bool:
    """Tell whether a bracket holds a reign or a spelling, or a house and not the town in its name was founded.

    So whether a country only says whose something else is: "Osh, a city that hosts [US] bases".
    """
    if name in LIFE:
        return is_term(pair.object)
    if scene.text[pair.object.end : pair.object.end + 1] == ":":
        # "A (Kazakh: B)" names a language.
        return name == NATION
    if name == LIES and pair.object.type == "Country":
        word = scene.doc[pair.object.token]
        apart = word.head.i, *(each.i for each in word.head.children if each.dep_ in ("appos", *_BEFORE))
        # "In the U.S. state of Utah" all lies there.
        place = scene.lexicon.type_of(word.head.lower_) in INHABITED
        return _is_before_noun(word) and not place and pair.subject.token not in apart
    return (
        name == FOUNDED and _is_before_noun(scene.doc[pair.subject.token]) and ontology.is_a(pair.subject.type, "Place")
    )


def _is_before_noun(word: Token) -> bool:
    return word.dep_ in _BEFORE and word.head.i > word.i and word.head.pos_ == "NOUN"


def _kind(filler: Filler) -> str:
    """Return the class of a thing or the datatype of a value."""
    return filler.type if filler.entity is not None else filler.literal.datatype if filler.literal is not None else ""


def _value(filler: Filler) -> str | Literal:
    return filler.entity or filler.literal or ""


def top(one: Token, other: Token) -> Token:
    """Return the lowest token of the parse above both."""
    above = {one.i, *(t.i for t in one.ancestors)}
    return next((t for t in (other, *other.ancestors) if t.i in above), other)
