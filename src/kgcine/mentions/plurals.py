"""A parse with its mentions in, those out that are no people but many: "Inspectors had warned him twice"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from kgcine.model import Mention

_BY_MODEL, _PERSON, _PLURAL = "ner", "Person", "NNS"


def without_plurals(doc: Doc, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Yield the mentions without plurals that only begin a sentence and that the recogniser takes for names."""
    for mention in mentions:
        token = doc[mention.first]
        alone = mention.last - mention.first == 1 and mention.rule == _BY_MODEL and mention.type == _PERSON
        if not (alone and token.tag_ == _PLURAL and token.is_sent_start):
            yield mention
