"""A date and a fact's end in, whether the date is another one's out: of the next conjunct, or behind a semicolon.

So for an event that stands near a number of dead: whether it only dates what is told.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import NOUN_SUBJECTS
from kgcine.scene import Filler, Scene

_VERBAL, _NAMING = frozenset({"VERB", "AUX"}), frozenset({"NOUN", "PROPN", "ADJ"})
_REACH, _YEAR = 7, 4
# Characters of a sentence within which the date that it opens with begins: "Back in 1987,".
_OPENING = 12


def bracketed(date: Token, head: Token) -> bool:
    """Tell whether a date stands in a bracket that what it shall date stands outside of: "the book (Ural, 2003)"."""
    first = date.sent.start
    for at in range(date.i - 1, first - 1, -1):
        text = date.doc[at].text
        if text in {")", "]"}:
            return False
        if text in {"(", "["}:
            return not at < head.i < date.i
    return False


def of_another(date: Token, end: Token) -> bool:
    """Tell whether a date belongs to another conjunct than an end: "for A and, from 1981 on, for B".

    Of "made A in 1981, B in 1983" each has the date behind it.
    """
    low, high = sorted((date.i, end.i))
    if date.i < end.i and any(t.lower_ in words_of(t, "afterwards") and t.dep_ == "advmod" for t in date.doc[low:high]):
        return True
    passed = words_of(date, "passing")
    if date.i < end.i and any(
        t.lower_ in passed and t.head.pos_ == "ADP" and t.head.i > t.i for t in date.doc[low:high]
    ):
        # "Belonged to the city until 1998, then to the bank A".
        return True
    if any(token.text == ";" for token in date.doc[low:high]) or (end.i < date.i and dated_before(date, end)):
        return True
    return end.i < _joint(date.doc, date.i)


def of_apposition(date: Filler, subject: Filler, value: Filler, scene: Scene) -> bool:
    """Tell whether a date is part of what is only said of a subject in passing.

    "A, head of B until 1950, led C" does not say until when A led C, nor does "Head of B in 1950, A led C".
    """
    if scene.text[date.end : date.end + 1] != "," or not max(date.end, subject.end) < value.start:
        return False
    start = scene.doc[date.token].sent.start_char
    inserted = subject.end < date.start and scene.text[subject.end : subject.end + 1] == ","
    first = scene.doc[date.token].sent[0]
    # "On the staff of A since 1950, C led B": the date of the opening phrase.
    led = first.pos_ == "ADP" and any(each.kind == "name" for each in scene.between(start, date.start))
    ahead = date.end < subject.start and (first.pos_ in _NAMING or led)
    told = scene.doc.char_span(subject.end if inserted else start, date.start, alignment_mode="contract")
    return (inserted or ahead) and told is not None and all(token.pos_ not in _VERBAL for token in told)


def dated_before(date: Token, end: Token) -> bool:
    """Tell whether an end has a year right behind it, and a date another member of its list: "A in 1981, B in 1983"."""
    doc, joints = date.doc, words_of(date, "listing")
    if doc[date.i - 1].lower_ != "in":
        return False
    for at in range(end.i + 2, date.i - 2):
        year = doc[at].text.isdecimal() and len(doc[at].text) == _YEAR and doc[at - 1].lower_ == "in"
        if year and (doc[at + 1].text == "," or doc[at + 1].lower_ in joints):
            between = doc[at + 2 : date.i - 1]
            return any(token.text[:1].isupper() for token in between) and all(t.pos_ not in _VERBAL for t in between)
    return False


def _joint(doc: Doc, at: int) -> int:
    """Return the "and" that a date's phrase stands right behind, and -1 where none does."""
    joints = words_of(doc[at], "joints")
    passed = words_of(doc[at], "dating") | words_of(doc[at], "passing")
    for before in range(at - 1, max(-1, at - _REACH), -1):
        word = doc[before].lower_
        if word == ";" or word in joints:
            return before
        if word != "," and word not in passed and not word.isdecimal():
            return -1
    return -1


def aside(scene: Scene, event: Filler, start: int | None = None) -> bool:
    """Tell whether an event only dates another one or stands deep in a sentence: "after the war", "fighting in it".

    Or whether the sentence from ``start`` on goes back to a time before it.
    """
    if start is not None and goes_back(event, start, scene):
        return True
    token = scene.doc[event.token]
    if token.dep_ in NOUN_SUBJECTS:
        return False
    if token.dep_ in ("compound", "nmod", "poss") and token.head.pos_ == "NOUN":
        return True
    above, led = list(token.ancestors), words_of(token, "only_dating")
    if any(each.lower_ in led and each.dep_ in ("prep", "mark", "pcomp", "advmod") for each in above):
        return True
    verbs = [each for each in above if each.pos_ in ("VERB", "AUX")]
    if verbs and verbs[0].dep_ == "acl" and verbs[0].head.lemma_.lower() in words_of(token, "suffering"):
        # "The number of those killed in the riots is put at 40".
        return False
    # "A draft to support an ally in the war"
    return bool(verbs) and (verbs[0].dep_ in ("acl", "xcomp", "pcomp") or any(c.tag_ == "TO" for c in verbs[0].lefts))


def beneath_reason(place: Token) -> bool:
    """Tell whether a place stands in what something is given for: "a prize for the restoration of the mill at A"."""
    for above in place.ancestors:
        if above.pos_ in ("VERB", "AUX"):
            return False
        if above.dep_ == "prep" and above.lower_ == "for":
            return True
    return False


def goes_back(event: Filler, start: int, scene: Scene) -> bool:
    """Tell whether a sentence opens with a year before all those that stand beside an event: "In 1987, Weber had".

    Where none stands beside it, those count that the text has told since.
    """
    told, sentence = scene.doc[event.token].sent, scene.doc[start].sent
    opening = _years(scene, sentence.start_char, sentence.start_char + _OPENING)
    own = _years(scene, told.start_char, told.end_char) or _years(scene, told.start_char, sentence.start_char)
    return bool(opening) and bool(own) and max(opening) < min(own)


def _years(scene: Scene, start: int, end: int) -> list[int]:
    dates = (date for date in scene.dates if start <= date.start < end and date.literal is not None)
    values = (date.literal.value[:4] for date in dates if date.literal is not None)
    return [int(value) for value in values if value.isdecimal()]
