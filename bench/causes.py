"""Count why facts of the benchmark sets were missed and why others were wrong.

    KGCINE_BENCH=… python -m bench.causes [--write docs/benchmarks.md] [SET ...]

A missed fact has the first cause that holds: an end that does not stand in the text, that is no mention, that is a
mention with other bounds or goes by another name, that has a class which the property does not take; ends that share no
sentence; else nothing reads what the sentence says. A wrong fact is compared with the gold facts of its text.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.page import write_between_markers
from bench.predict import ROOT, Predictor, code_key
from bench.sets import BenchmarkSet, load_sets, texts_of
from kgcine.assets import open_assets
from kgcine.evaluate.judge import judge
from kgcine.evaluate.records import GoldFact, Prediction, read_gold, read_prediction
from kgcine.evaluate.rules import Surface, Term, surface
from kgcine.ontology import Ontology, load_ontology

MOST = 10
SENTENCE = re.compile(r"[^.!?]+(?:[.!?](?!\s+[A-Z“\"])[^.!?]*)*[.!?]*")


@dataclass(frozen=True, slots=True)
class Seen:
    """An entity that was predicted: its class, its name, the words of its mentions and where they stand."""

    type: str
    name: Surface
    forms: tuple[Surface, ...]
    spans: tuple[tuple[int, int], ...]

    def goes_by(self, end: Term) -> bool:
        """Tell whether a mention of it bears a name of the gold's end."""
        return any(end.is_strictly(form) for form in (self.name, *self.forms))


def entities_of(prediction: Mapping[str, Any], text: str) -> list[Seen]:
    """Read the entities of a prediction line."""
    return [
        Seen(
            entity["type"],
            surface(entity["text"]),
            tuple(surface(text[start:end]) for start, end in entity["spans"]),
            tuple((start, end) for start, end in entity["spans"]),
        )
        for entity in prediction.get("entities", ())
    ]


@dataclass(frozen=True, slots=True)
class Missed:
    """Tells why facts of one text were missed."""

    text: str
    seen: Sequence[Seen]
    ontology: Ontology

    def cause(self, fact: GoldFact) -> str:
        """Return the first cause that holds."""
        known = self.ontology.properties.get(fact.triple.property)
        literal = known is not None and known.literal
        ends = [(fact.subject, fact.triple.subject), *([] if literal else [(fact.object, fact.triple.object)])]
        for end, words in ends:
            if not any(each.goes_by(end) for each in self.seen):
                return self._unseen(words)
            if not any(end.is_strictly(each.name) for each in self.seen):
                return "an end goes by another name of the text"
        subjects = [each for each in self.seen if each.goes_by(fact.subject)]
        objects = [] if literal else [each for each in self.seen if each.goes_by(fact.object)]
        if known is not None and not self._fits(fact.triple.property, subjects, objects, literal=literal):
            return "an end has a class that the property does not take"
        if not literal and not self._sentences(subjects) & self._sentences(objects):
            return "the ends share no sentence"
        return "nothing reads what the sentence says"

    def _unseen(self, words: str) -> str:
        at = self.text.lower().find(words.lower())
        if at < 0:
            return "an end does not stand in the text"
        end = at + len(words)
        cut = any(start < end and stop > at for each in self.seen for start, stop in each.spans)
        return "a mention has other bounds" if cut else "an end is no mention"

    def _fits(self, name: str, subjects: Iterable[Seen], objects: Iterable[Seen], *, literal: bool) -> bool:
        return any(self.ontology.fits_domain(name, each.type) for each in subjects) and (
            literal or any(self.ontology.fits_range(name, each.type) for each in objects)
        )

    def _sentences(self, entities: Iterable[Seen]) -> set[int]:
        starts = [start for each in entities for start, _ in each.spans]
        found = enumerate(match.span() for match in SENTENCE.finditer(self.text))
        return {number for number, (first, last) in found if any(first <= start < last for start in starts)}


def wrong_cause(wrong: Prediction, gold: Sequence[GoldFact]) -> str:
    """Return what a wrong fact has in common with the gold facts of its text."""
    same = [fact for fact in gold if fact.relation == wrong.relation]
    if "(wrong status)" in wrong.triple.property:
        return "the status is another"
    if any(fact.is_leniently(wrong) for fact in same):
        return "an end has other bounds"
    if any(fact.subject.is_strictly(wrong.subject) and fact.object.is_strictly(wrong.object) for fact in gold):
        return "the property is another"
    if any(fact.subject.is_strictly(wrong.subject) for fact in same):
        return "the object is another"
    if any(fact.object.is_strictly(wrong.object) for fact in same):
        return "the subject is another"
    return "there is no such fact"


def causes(each: BenchmarkSet, predictor: Predictor, ontology: Ontology) -> tuple[Counter[str], Counter[str]]:
    """Count the causes of the missed and of the wrong facts of one set."""
    options, records = each.options(), each.records(sample=False)
    golds = [read_gold(record, options.relations) for record in records]
    relations = frozenset(fact.relation for gold in golds for fact in gold.facts)
    given = predictor.predict(texts_of(records), empty_gazetteer=each.empty_gazetteer)
    lines = {line["id"]: line for line in given}
    missed: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for record, gold in zip(records, golds, strict=True):
        line = lines.get(record["id"], {})
        predictions = [read_prediction(triple, each.folds) for triple in line.get("triples", ())]
        judged = judge(gold, predictions, scope=options.scope, file_relations=relations, with_status=each.status)
        teller = Missed(record["text"], entities_of(line, record["text"]), ontology)
        missed.update(teller.cause(fact) for fact in judged.missed)
        wrong.update(wrong_cause(fact, gold.facts) for fact in judged.wrong)
    return missed, wrong


def rows(title: str, counted: Counter[str]) -> Iterator[str]:
    """Write a table of the largest causes."""
    total = sum(counted.values())
    yield f"| {title}: {total} | facts | share |"
    yield "|---|---|---|"
    for cause, count in counted.most_common(MOST):
        yield f"| {cause} | {count} | {count / total:.2f} |"
    yield ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Count and print, or write into a page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", metavar="SET", help="only these sets")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="write the tables into a page, between its markers")
    parser.add_argument("--jobs", type=int, default=2, help="processes (2)")
    asked = parser.parse_args(arguments)
    bench = os.environ.get("KGCINE_BENCH")
    if not bench:
        parser.error("KGCINE_BENCH names no benchmark folder")
    ontology = load_ontology(open_assets())
    predictor = Predictor(ROOT / ".bench", asked.jobs, code_key())
    told: list[str] = []
    for each in load_sets(Path(__file__).parent / "sets.toml", Path(bench), asked.sets):
        missed, wrong = causes(each, predictor, ontology)
        told += [f"**{each.title}**", "", *rows("missed", missed), *rows("wrong", wrong)]
    if asked.write:
        write_between_markers(asked.write, "\n".join(told), "causes")
    else:
        print("\n".join(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
