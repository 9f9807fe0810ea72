"""Two ends of what a text states in, the sentence that is cited for it and where the ends stand out."""

from __future__ import annotations

from kgcine.model import Evidence
from kgcine.scene import Filler, Scene


def evidence_of(scene: Scene, subject: Filler, value: Filler, cites: Filler | None = None) -> Evidence:
    """Take the sentence of both ends, else of the one that is cited; of a heading and a line below it the line."""
    article = scene.article
    together = scene.block(subject.start) == scene.block(value.start)
    sentence = scene.doc[(cites or value).token if together else max(subject.token, value.token)].sent
    text = scene.text[sentence.start_char : sentence.end_char]
    end = sentence.start_char + len(text.rstrip())
    told = article.to_source(sentence.start_char, end)
    ends = [article.to_source(each.start, each.end) for each in (subject, value)]
    outside = [each for each in ends if not told.start <= each.start < each.end <= told.end]
    return Evidence(told, ends[0], ends[1], tuple(sorted({*subject.chain, *value.chain, *outside})))
