"""A text in, its tokens out: initials apart, no emoticons, and a word of thousands of characters costs no more.

Articles have no emoticons, but titles with their year before a colon: the end of "Turksib (1929):" is no sad face.
spaCy's tokenizer takes marks off the ends of a word one by one and looks at all the rest each time, so that a line of
ten thousand brackets takes seconds and one of a million days.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from spacy.lang.tokenizer_exceptions import emoticons
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

#: No word or address of a real text is longer; what is, is cut into pieces.
LONGEST, PIECE = 500, 100
_MARKS = re.compile(r"[^\w\s]+")
# Of two or three letters only those that stand for one of the Cyrillic alphabet.
_INITIALS = re.compile(r"(?:(?:[A-Z]|[KZSCT]h|Ts|Y[aeou]|I[uao]|Dzh)\.)+(?=[A-Z][a-z]{2})")
_BRACKETED = re.compile(r"[”\"’»](?=\()|(?<=[”\"’»])\(|(?<=[^\W\d]{3})\((?=1\d\d\d|20\d\d|[A-Z][a-z]{3})")
# The stop behind a short form that ends in one capital: "the Government of RoK. Directed by A".
# So a slash behind a word: "Latvia/ France".
_BEHIND = re.compile(r"(?<=[a-z][A-Z])\.$|(?<=[^\W\d_]{3})/$")
# The number of a war or ruler at the end of a sentence, before what begins the next one.
_ORDINAL = re.compile(
    r"(?<=[a-z] )I\.(?= (?:The|This|These|In|On|At|By|After|Before|During|He|She|It|They|His|Her|Its|Their|From) )"
)
_LETTERS = ("Kh", "Zh", "Sh", "Ch", "Th", "Ts", "Ya", "Ye", "Yo", "Yu", "Iu", "Ia", "Io", "Dzh")
_LONG = re.compile(rf"\S{{{LONGEST},}}")

#: Words that the tokenizer takes for two whose apostrophe is missing.
_WHOLE = frozenset({"wed", "Wed"})


def without_emoticons(nlp: Language) -> Language:
    """Let a pipeline's tokenizer take emoticons apart like other marks, and "wed" not like "we'd"."""
    tokenizer: Any = nlp.tokenizer
    whole = emoticons | _WHOLE
    tokenizer.rules = {form: rule for form, rule in tokenizer.rules.items() if form not in whole}
    return nlp


def with_initials_apart(nlp: Language) -> Language:
    """Let a pipeline's tokenizer keep initials whole and take them off a surname: "Kh. Narliev", "B.A.Petrov".

    A bracket right behind a quotation mark is taken off too, and one with a year or a name right behind a word; so is a
    slash behind a word.
    """
    tokenizer: Any = nlp.tokenizer
    for each in _LETTERS:
        tokenizer.add_special_case(f"{each}.", [{"ORTH": f"{each}."}])
    search, within, behind = tokenizer.prefix_search, tokenizer.infix_finditer, tokenizer.suffix_search
    tokenizer.prefix_search = lambda text: _INITIALS.match(text) or search(text)
    tokenizer.suffix_search = lambda text: behind(text) or _BEHIND.search(text, max(len(text) - 1, 0))
    tokenizer.infix_finditer = lambda text: _infixes(text, within) if "(" in text else within(text)
    return nlp


def _infixes(text: str, within: Callable[[str], Iterator[re.Match[str]]]) -> list[re.Match[str]]:
    """Find where a word is cut, between its quotation mark and a bracket too: "“Yol”(Road)"."""
    found = {each.start(): each for each in (*within(text), *_BRACKETED.finditer(text))}
    return [found[at] for at in sorted(found)]


def with_ordinals_apart(nlp: Language) -> Language:
    """Let a pipeline's tokenizer take the stop off a number that ends a sentence: "in World War I. The town"."""
    nlp.tokenizer = _Numbering(nlp.tokenizer)
    return nlp


class _Numbering:
    """Tokenizes a text and parts the "I." that ends a sentence, which else is an initial of what follows."""

    def __init__(self, tokenizer: Callable[[str], Doc]) -> None:
        self._tokenizer = tokenizer

    def __call__(self, text: str) -> Doc:
        doc = self._tokenizer(text)
        ends = [doc.char_span(each.start(), each.end()) for each in _ORDINAL.finditer(text)]
        with doc.retokenize() as parting:
            for token in (span[0] for span in ends if span is not None and len(span) == 1):
                parting.split(token, [token.text[:-1], "."], heads=[token, token])
        return doc


def with_long_words(nlp: Language) -> Language:
    """Let a pipeline cut overlong words before it tokenizes; all other texts give the same tokens as before."""
    nlp.tokenizer = _Cutting(nlp.tokenizer, nlp.vocab)
    return nlp


class _Cutting:
    """Tokenizes a text with overlong words piece by piece; a piece of marks alone is one token and no hundred."""

    def __init__(self, tokenizer: Callable[[str], Doc], vocab: Vocab) -> None:
        self._tokenizer = tokenizer
        self._vocab = vocab

    def __call__(self, text: str) -> Doc:
        pieces = list(cut(text))
        if len(pieces) < 2:
            return self._tokenizer(text)
        doc = Doc.from_docs([self._piece(piece) for piece in pieces], ensure_whitespace=False)
        assert doc is not None  # noqa: S101 (there are pieces)
        return doc

    def _piece(self, text: str) -> Doc:
        if len(text) == PIECE and _MARKS.fullmatch(text):
            return Doc(self._vocab, words=[text], spaces=[False])
        return self._tokenizer(text)


def cut(text: str) -> Iterator[str]:
    """Cut a text within its overlong words only.

    >>> [len(piece) for piece in cut("A film " + "(" * 520)]
    [107, 100, 100, 100, 100, 20]
    """
    at = 0
    for found in _LONG.finditer(text):
        for end in range(found.start() + PIECE, found.end(), PIECE):
            yield text[at:end]
            at = end
    if at < len(text) or not text:
        yield text[at:]
