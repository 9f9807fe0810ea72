"""A parse with its mentions in, those out that are no people but many: "Inspectors had warned him twice"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from kgcine.model import Mention

_BY_MODEL, _PERSON, _PLURALS = "ner", "Person", frozenset({"NNS", "NNPS"})


def without_plurals(doc: Doc, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Yield the mentions without plurals that only begin a sentence and that the recogniser takes for names."""
    for mention in mentions:
        token = doc[mention.first]
        alone = mention.last - mention.first == 1 and mention.rule == _BY_MODEL and mention.type == _PERSON
        begins = alone and token.tag_ in _PLURALS and token.is_sent_start
        if not begins or any(other.text == token.text for other in doc if other.i != token.i):
            yield mention
