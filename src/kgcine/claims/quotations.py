"""A parsed text in, its quotations and the sources that its sentences name out, with who speaks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from kgcine.claims.wording import Wording
from kgcine.parsing.spots import spots

OPENING = {"“": "”", "«": "»", "„": "“", '"': '"'}
STRAIGHT = ('"', "''")
QUOTE_REACH = 60
SHORT_QUOTE = 4
LONGEST_NAME = 4
_MARKS = frozenset({*OPENING, *OPENING.values(), *STRAIGHT})
_LONGEST = 4 * QUOTE_REACH + 1
_VIEWING = frozenset({"in", "by", "to", "on"})
# What may stand before a mark that closes.
_ENDS = frozenset({",", ".", "!", "?", "…"})


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted stretch of tokens with the head token of who says it, where the text names somebody."""

    start: int
    end: int
    speaker: int | None


@dataclass(frozen=True, slots=True)
class Source:
    """The head token of whom a sentence names as its source, and the verb of the clause that alone he speaks for."""

    speaker: int
    clause: int | None


def find_quotations(doc: Doc, wording: Wording) -> Iterable[Quotation]:
    """Yield the quoted stretches that hold a sentence, with who says them; words and titles in quotes are none."""
    opened: list[tuple[int, str]] = []
    before: Quotation | None = None
    for at in spots(doc, _MARKS, "ORTH"):
        token = doc[at]
        opened = [each for each in opened if at - each[0] <= _LONGEST]
        if not opened:
            if _opens(token):
                opened.append((at, OPENING[token.text]))
        elif _closes(token, opened[-1][1]):
            start, _ = opened.pop()
            if at - start > SHORT_QUOTE and any(t.pos_ in ("VERB", "AUX") for t in doc[start:at]):
                speaker = _quoter(doc, start, at, wording)
                if speaker is None and before is not None and _goes_on(doc, before, start):
                    speaker = before.speaker
                before = Quotation(start, at, speaker)
                yield before
        elif _opens(token) and token.text not in STRAIGHT:
            # A title in a quotation, or the quotation before was never closed.
            opened.append((at, OPENING[token.text]))


def _opens(token: Token) -> bool:
    """Tell whether a quotation may open here, and not only close right behind a word: "»Salt Road« is"."""
    if token.text not in OPENING:
        return False
    before = token.nbor(-1) if token.i else token
    behind = token.i > 0 and not before.whitespace_ and (before.text[-1].isalnum() or before.text in _ENDS)
    return not (behind and bool(token.whitespace_ or token.i + 1 == len(token.doc) or token.nbor().is_punct))


def _closes(token: Token, closing: str) -> bool:
    """Tell whether a quotation ends here, also where only one of its two marks is a curly one."""
    if token.text == closing or (closing == '"' and token.text == "”"):
        return True
    glued = token.i > 0 and not token.nbor(-1).whitespace_
    return token.text in STRAIGHT and (closing == '"' or glued)


def _goes_on(doc: Doc, before: Quotation, start: int) -> bool:
    """Tell whether a quotation begins the sentence behind another one: "…," said A. "And …"."""
    first = doc[start].sent.start
    return start == first and first > 0 and doc[first - 1].sent == doc[before.end].sent


def _quoter(doc: Doc, start: int, end: int, wording: Wording) -> int | None:
    """Find the subject of the verb of saying nearest to a quotation, in its sentence or just after it."""
    around = [
        *range(end + 1, min(end + QUOTE_REACH // 3, len(doc))),
        *range(start - 1, max(start - QUOTE_REACH // 3, -1), -1),
    ]
    for i in around:
        token = doc[i]
        if token.pos_ == "VERB" and wording.verbs.get(token.lemma_) in ("reported", "denied", "alleged"):
            near = token.sent.start <= end + 2 and token.sent.end >= start - 2
            subject = speaker_of(token)
            if subject is None and i == end + 1:
                # "…," recalled the historian A: the parser takes him for what is recalled.
                subject = next((c.i for c in token.rights if c.dep_ == "dobj"), None)
            if near and subject is not None and not start < subject < end:
                return subject
    return _named_ahead(doc, start)


def _named_ahead(doc: Doc, start: int) -> int | None:
    """Return the name that alone stands before a quotation, with a colon between: "Anna Weber: “…”."""
    colon = start - 1
    if colon < 1 or doc[colon].text != ":":
        return None
    first = colon
    while first and doc[first - 1].pos_ == "PROPN" and colon - first < LONGEST_NAME:
        first -= 1
    opens = first < colon and (first == doc[first].sent.start or doc[first - 1].is_space)
    return colon - 1 if opens else None


def sources_of(doc: Doc, wording: Wording) -> dict[int, Source]:
    """Return the sources that sentences name ("according to X"), by where the sentence begins."""
    begun = {phrase[0] for phrase in (*wording.phrases, *wording.unnamed)}
    at = {(sentence := doc[each].sent).start: sentence for each in spots(doc, begun)}
    found = ((start, _according_to(sentence, wording)) for start, sentence in at.items())
    return {start: source for start, source in found if source is not None}


def _according_to(sentence: Span, wording: Wording) -> Source | None:
    lower = [token.lower_ for token in sentence]
    for phrase in (each for each in wording.phrases if each[0] in lower):
        for i in range(len(lower) - len(phrase)):
            if _stands(lower, i, phrase):
                for token in sentence[i + len(phrase) - 1 :]:
                    if token.dep_ == "pobj" and token.pos_ in ("NOUN", "PROPN", "PRON"):
                        deed = token.lemma_.lower() in wording.deeds
                        return None if deed else Source(token.i, _within(sentence[i], token))
    if (view := _in_view(sentence, lower, wording)) is not None:
        return view
    led = {phrase[0] for phrase in wording.unnamed}.intersection(lower)
    phrases = [phrase for phrase in wording.unnamed if phrase[0] in led]
    starts = [i for i, word in enumerate(lower) if word in led]
    ends = ((i, i + len(phrase) - 1) for i in starts for phrase in phrases if _stands(lower, i, phrase))
    return next((Source(sentence[last].i, _within(sentence[i], sentence[last])) for i, last in ends), None)


def _in_view(sentence: Span, lower: Sequence[str], wording: Wording) -> Source | None:
    """Return in whose view something is so, by a phrase set apart or at the sentence's head: "In A's telling, B"."""
    for noun in (sentence[at] for at, word in enumerate(lower) if word in wording.views):
        if noun.dep_ != "pobj" or noun.head.lower_ not in _VIEWING:
            continue
        first = noun.head
        apart = first.i == sentence.start or first.nbor(-1).text == ","
        owner = next((child for child in noun.lefts if child.dep_ == "poss"), None)
        if apart and owner is not None:
            return Source(owner.i, None)
    return None


def _within(phrase: Token, last: Token) -> int | None:
    """Return the relative clause that alone a source speaks for: "the unrest, in which 21 people died according to X".

    What a comma sets apart at the end of a sentence speaks for the sentence, whatever the parser hangs it on.
    """
    clause = next((each for each in phrase.ancestors if each.dep_ == "relcl"), None)
    if clause is None or not clause.left_edge.i < phrase.i:
        return None
    closes = phrase.doc[last.right_edge.i + 1 : phrase.sent.end].text.strip('.!"”» ') == ""
    return None if closes and phrase.nbor(-1).text == "," else clause.i


def _stands(words: Sequence[str], at: int, phrase: tuple[str, ...]) -> bool:
    return words[at] == phrase[0] and tuple(words[at : at + len(phrase)]) == phrase


def speaker_of(head: Token) -> int | None:
    """Return the head token of who does what a verb says, that of the verb above where it has none itself."""
    subjects = [child for child in head.children if child.dep_ in ("nsubj", "agent")]
    for subject in subjects:
        if subject.dep_ == "agent":
            return next((t.i for t in subject.children if t.dep_ == "pobj"), None)
        if subject.tag_ in ("WP", "WDT") and head.dep_ == "relcl":
            return int(head.head.i)
        return int(subject.i)
    if head.dep_ in ("xcomp", "conj", "advcl") and head.head is not head:
        return speaker_of(head.head)
    return None
