"""A noun or verb in, the quoted titles that stand beside it out, whatever the parser makes of them.

A title is one word for the parser, which hangs a row of them anywhere: "shot two films, “Fog” and “Dew”", "in spring
the comedy “Dew” was finished".
"""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.parsing.grammar import words_of

_OPENING, _CLOSING = frozenset("\"“«„‘'"), frozenset("\"”»“’'")
_LEADING, _JOINING = frozenset({",", ":", "–", "—", "-"}), frozenset({",", "and", "&", ";"})
_FAR, _CALLING, _BRACKET = 5, 3, 12
_GROUP = frozenset({"aux", "auxpass", "neg", "advmod"})


def titles_behind(noun: Token) -> list[Token]:
    """Return the row of titles right behind a plural, or behind its comma or colon: "two films, “Fog” and “Dew”"."""
    if noun.tag_ != "NNS" or noun.lower_ not in words_of(noun, "titled_rows"):
        return []
    sentence = noun.sent
    at = noun.i + 1
    colon = next((t.i for t in noun.doc[at : min(at + _FAR, sentence.end)] if t.text == ":"), None)
    if colon is not None and not any(t.pos_ in ("VERB", "AUX") for t in noun.doc[at:colon]):
        at = colon
    if at < sentence.end and noun.doc[at].text in _LEADING:
        at += 1
    leads = words_of(noun, "row_leads")
    while at < sentence.end and noun.doc[at].lower_ in leads:
        at += 1
    return _row(noun, at, sentence.end)


def _row(noun: Token, at: int, end: int) -> list[Token]:
    found: list[Token] = []
    while (title := _title(noun, at, end)) is not None:
        found.append(title)
        at = _past(title, end)
        joined = at
        while joined < end and noun.doc[joined].lower_ in _JOINING:
            joined += 1
        if joined == at:
            break
        at = joined
        if _title(noun, at, end) is None:
            at = _past_calling(noun, at, end)
    return found if len(found) > 1 else []


def _title(noun: Token, at: int, end: int) -> Token | None:
    """Return the title whose quotation mark stands at a place."""
    if at + 2 >= end or noun.doc[at].text not in _OPENING or noun.doc[at + 1].pos_ != "PROPN":
        return None
    closing = noun.doc[at + 3 if noun.doc[at + 2].text == "," and at + 3 < end else at + 2]
    return noun.doc[at + 1] if closing.text in _CLOSING else None


def _past(title: Token, end: int) -> int:
    """Return where a sentence goes on behind a title and its bracket."""
    at = title.i + 2
    if at < end and title.doc[at].text == "(":
        closing = next((t.i for t in title.doc[at : min(at + _BRACKET, end)] if t.text == ")"), None)
        return at if closing is None else closing + 1
    return at


def _past_calling(noun: Token, at: int, end: int) -> int:
    """Return where a title stands behind what it is called: "and the comedy “Dew”"."""
    for token in noun.doc[at : min(at + _CALLING, end)]:
        if token.text in _OPENING:
            return int(token.i)
        if token.pos_ not in ("DET", "ADJ", "NOUN"):
            break
    return end


def title_before(verb: Token) -> list[Token]:
    """Return the title right before a finite verb that lacks a subject: "in spring the comedy “Dew” was finished"."""
    if verb.dep_ in ("conj", "relcl", "acl", "amod", "pcomp"):
        return []
    first = verb
    while first.i > verb.sent.start and first.nbor(-1).head == verb and first.nbor(-1).dep_ in _GROUP:
        first = first.nbor(-1)
    if first.tag_ not in ("VBD", "VBZ", "VBP", "MD") or first.i - verb.sent.start < len("“” "):
        return []
    closing, title, opening = first.nbor(-1), first.nbor(-2), first.nbor(-3)
    quoted = closing.text in _CLOSING and opening.text in _OPENING and title.pos_ == "PROPN"
    return [title] if quoted else []
