"""Train the model's recogniser of names further (``extract/names.msgpack.gz``), and report it on texts left out.

    KGCINE_BENCH=… python -m bench.train_names [--without-fold K]

Data: Re-DocRED film and other (MIT; text CC BY-SA; every mention annotated), KnowledgeNet folds 1-3 and Text2KGBench
movie train (CC BY-SA 4.0; the ends of facts annotated), and the invented articles beside this script (our own; the
names in facts annotated). Where nobody annotated, the model's own opinion stands where our rules share it, and the
token is left open where they do not. Copies with the persons renamed from ``extract/person_names.csv`` make names of
Central Asia as common as others. WebNLG is measured on and never learned from.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from thinc.api import fix_random_seed

from bench.scorer_examples import fold_of
from kgcine.annotate import Annotator, load_pipeline
from kgcine.assets import open_assets
from kgcine.dates import load_dates
from kgcine.evaluate import load_lines
from kgcine.naming.lexicon import Lexicon, load_lexicon
from kgcine.parsing.nameweights import ASSET, pack
from kgcine.read import load_cleaning, make_article

ROOT = Path(__file__).resolve().parents[1]
INVENTED = Path(__file__).parent / "invented"
KNOWLEDGENET, TEXT2KG = "knowledgenet/folds1-3.jsonl", "text2kgbench-movie/train.jsonl"
WHOLE = ("redocred/film.jsonl", "redocred/other.jsonl")
AWARD = "AWARD"
#: The labels that a data set's type of entity may be; the model's own choice among them, else the first.
LABELS = {
    "PER": ("PERSON",),
    "ORG": ("ORG",),
    "LOC": ("GPE", "LOC", "FAC", "NORP"),
    "MISC": ("WORK_OF_ART", "EVENT", "NORP", "LAW", "PRODUCT", "LANGUAGE", "FAC"),
}
#: The labels of the model for our classes, where our rules read them.
OURS = {
    "Person": "PERSON",
    "Organisation": "ORG",
    "FilmStudio": "ORG",
    "GovernmentBody": "ORG",
    "EducationalInstitution": "ORG",
    "MediaOutlet": "ORG",
    "Country": "GPE",
    "Region": "GPE",
    "Settlement": "GPE",
    "Place": "GPE",
    "Film": "WORK_OF_ART",
    "Documentary": "WORK_OF_ART",
    "ShortFilm": "WORK_OF_ART",
    "Series": "WORK_OF_ART",
    "Book": "WORK_OF_ART",
    "CreativeWork": "WORK_OF_ART",
    "Nationality": "NORP",
    "Site": "FAC",
    "Event": "EVENT",
    "Festival": "EVENT",
    "HistoricalEvent": "EVENT",
    "Award": AWARD,
}
#: What stands small inside a name.
JOINTS = frozenset({"of", "the", "for", "and", "in", "de", "du", "des", "la", "to", "a", "on", "at", "with", "von"})
FILM = frozenset({"director", "screenwriter", "cast member", "genre", "producer", "publication date", "characters"})
FILM_IDS = frozenset({"P57", "P58", "P161", "P577", "P50", "P175", "P86", "P136", "P162", "P674", "P495", "P449"})
TITLED = frozenset({"The", "A", "An", "This", "Her", "His", "Its", "Their"})
TIMES = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "QUANTITY", "PERCENT", "MONEY"})
OPEN = "-"
ENDINGS = ("ov", "ev", "bayev", "bekov", "uly", "khanov", "aliev", "zhanov", "imov", "ekov")
EPOCHS, BATCH, RATE, DROPOUT, RENAMED = 8, 24, 0.0005, 0.25, 0.35
Spans = list[tuple[int, int, str]]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with its annotated spans and the spans that are left open."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    open: tuple[tuple[int, int], ...]
    fold: int


class Teacher:
    """Says what stands where in a text that nobody annotated: the model's names as far as our rules agree."""

    def __init__(self) -> None:
        assets = open_assets()
        self.lexicon: Lexicon = load_lexicon(assets)
        self.nlp: Language = load_pipeline(None)
        self._cleaning = load_cleaning(assets)
        self._annotator = Annotator(self.nlp, self.lexicon, load_dates(assets))

    def model(self, text: str) -> Spans:
        """Return the names that the model sees."""
        with self.nlp.select_pipes(enable=["ner"]):
            return [(e.start_char, e.end_char, e.label_) for e in self.nlp(text).ents]

    def rules(self, text: str) -> Spans:
        """Return the names that our rules see, with the model's labels; nothing where the text was cleaned."""
        article = make_article("x", text, self._cleaning)
        if article.view != text:
            return []
        annotated = next(self._annotator.annotate([article]))
        return [(m.start, m.end, OURS[m.type]) for m in annotated.mentions if m.type in OURS and m.kind == "name"]


def labelled(bench: Path, teacher: Teacher) -> Iterator[Labelled]:
    """Yield all training texts."""
    for path in WHOLE:
        for record in load_lines(bench / path):
            yield _whole(record, teacher)
    for path in (KNOWLEDGENET, TEXT2KG):
        for record in load_lines(bench / path):
            yield _partly(record, teacher)
    for file in sorted(INVENTED.glob("*.jsonl")):
        for record in load_lines(file):
            yield from _invented(record, teacher)


def _whole(record: Mapping[str, Any], teacher: Teacher) -> Labelled:
    """Label a text whose every mention is annotated."""
    text, seen = record["text"], teacher.model(record["text"])
    own = {(start, end): label for start, end, label in seen}
    films = {triple["s"] for triple in record["triples"] if triple["p"] in FILM_IDS}
    spans, left = [], []
    for entity in record["entities"]:
        choices = LABELS.get(entity.get("type", ""), ())
        for start, end in entity.get("spans", ()):
            label = own.get((start, end), "")
            if label not in choices:
                certain = entity.get("type") != "MISC" or entity["text"] in films
                label = choices[0] if choices and certain else ""
            if label:
                spans.append((start, end, label))
            else:
                left.append((start, end))
    spans += [each for each in seen if each[2] in TIMES]
    return Labelled(text, tuple(spans), tuple(left), fold_of(record))


def _invented(record: Mapping[str, Any], teacher: Teacher) -> Iterator[Labelled]:
    """Label the paragraphs of an article of our own; what else is written with a capital is left open."""
    names = {form: entity["type"] for entity in record["entities"] for form in _forms(entity)}
    fold = fold_of(record)
    for text in record["text"].split("\n"):
        own = teacher.model(text)
        spans: Spans = []
        for form in sorted(names, key=len, reverse=True):
            spans += [(start, end, OURS[names[form]]) for start, end in _places(text, form) if names[form] in OURS]
        spans += [each for each in own if each[2] in TIMES or each[2] == "NORP"]
        if text.strip():
            yield Labelled(text, tuple(spans), tuple((s, e) for s, e, _ in own), fold)


def _forms(entity: Mapping[str, Any]) -> Iterator[str]:
    """Yield the forms of an entity that are names."""
    for form in (entity["text"], *entity.get("aliases", ())):
        words = form.split()
        if all(word[0].isupper() or word[0].isdigit() or word in JOINTS for word in words) and words[0] not in TITLED:
            yield form


def _places(text: str, form: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text))


def _partly(record: Mapping[str, Any], teacher: Teacher) -> Labelled:
    """Label a text of which the ends of some facts are annotated."""
    text = record["text"]
    seen, ruled = teacher.model(text), teacher.rules(text)
    spans = [each for each in _gold(record) if each[1] > each[0]]
    agreed = set(ruled) & set(seen)
    spans += [each for each in ruled if each[2] == AWARD]
    spans += [each for each in seen if each in agreed or each[2] in TIMES]
    left = [(start, end) for start, end, _ in {*seen, *ruled}]
    return Labelled(text, tuple(spans), tuple(left), fold_of(record))


def _gold(record: Mapping[str, Any]) -> Iterator[tuple[int, int, str]]:
    """Yield the places of the annotated ends, all places of the same words among them."""
    roles = _roles(record["triples"])
    for entity in record["entities"]:
        words = entity["text"]
        label = LABELS.get(entity.get("type") or roles.get(words, ""), ("",))[0]
        if not label or not any(c.isupper() for c in words) or len(words) < 3:
            continue
        yield from ((start, end, label) for start, end in _places(record["text"], words))


def _roles(triples: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Return the types that the ends of film facts have."""
    found: dict[str, str] = {}
    for triple in triples:
        if triple["p"] in FILM:
            found[triple["s"]] = "MISC"
        if triple["p"] in {"director", "screenwriter", "cast member", "producer"}:
            found[triple["o"]] = "PER"
    return found


def tags(doc: Doc, text: Labelled) -> list[str]:
    """Write BILUO tags: annotated spans first, open tokens where opinions differ or a capital stands unexplained."""
    found = ["O"] * len(doc)
    taken: set[int] = set()
    for start, end, label in text.spans:
        span = doc.char_span(start, end)
        if span is None:
            taken.update(_open(doc, start, end, found, taken))
        elif not taken & set(range(span.start, span.end)):
            taken.update(range(span.start, span.end))
            found[span.start : span.end] = _biluo(label, len(span))
    for start, end in text.open:
        taken.update(_open(doc, start, end, found, taken))
    return found


def _open(doc: Doc, start: int, end: int, found: list[str], taken: set[int]) -> list[int]:
    span = doc.char_span(start, end, alignment_mode="expand")
    free = [] if span is None else [token.i for token in span if token.i not in taken]
    for at in free:
        found[at] = OPEN
    return free


def _biluo(label: str, size: int) -> list[str]:
    if size == 1:
        return [f"U-{label}"]
    return [f"B-{label}", *[f"I-{label}"] * (size - 2), f"L-{label}"]


def renamed(text: Labelled, chance: random.Random, given: Sequence[str]) -> Labelled:
    """Give the persons of a text other names of the same length, drawn from our list and usual endings."""
    names: dict[str, str] = {}
    for start, end, label in text.spans:
        words = text.text[start:end].split()
        if label == "PERSON" and len(words) == 2 and all(word.isalpha() for word in words):
            names.setdefault(" ".join(words), f"{chance.choice(given)} {chance.choice(given)}{chance.choice(ENDINGS)}")
    surnames = {old.split()[1]: new.split()[1] for old, new in names.items()}
    pieces, spans, at, moved = [], [], 0, 0
    edges: dict[int, int] = {}
    for start, end, label in sorted(text.spans):
        if start < at:
            continue
        old = text.text[start:end]
        new = (names.get(old) or surnames.get(old) or old) if label == "PERSON" else old
        pieces += [text.text[at:start], new]
        spans.append((start + moved, start + moved + len(new), label))
        moved += len(new) - len(old)
        edges[end], at = moved, end
    pieces.append(text.text[at:])
    left = [(start + _shift(edges, start), end + _shift(edges, start)) for start, end in text.open]
    return Labelled("".join(pieces), tuple(spans), tuple(left), text.fold)


def _shift(edges: Mapping[int, int], at: int) -> int:
    return next((edges[end] for end in sorted(edges, reverse=True) if end <= at), 0)


def examples(nlp: Language, texts: Iterable[Labelled]) -> list[Example]:
    """Make spaCy's examples."""
    made = []
    for text in texts:
        doc = nlp.make_doc(text.text)
        made.append(Example.from_dict(doc, {"entities": tags(doc, text)}))
    return made


def train(nlp: Language, texts: Sequence[Labelled], given: Sequence[str], epochs: int) -> None:
    """Train the recogniser of a pipeline in place."""
    fix_random_seed(1)
    chance = random.Random(1)  # noqa: S311
    copies = [renamed(text, chance, given) for text in texts if chance.random() < RENAMED]
    recogniser: Any = nlp.get_pipe("ner")
    recogniser.add_label(AWARD)
    # A new label is held back until spaCy sees it, and here it never would.
    recogniser.model.attrs["unseen_classes"].clear()
    ready = examples(nlp, [*texts, *copies])
    with nlp.select_pipes(enable=["ner"]):
        optimizer = nlp.resume_training()
        optimizer.learn_rate = RATE
        for epoch in range(epochs):
            chance.shuffle(ready)
            losses: dict[str, float] = {}
            for begin in range(0, len(ready), BATCH):
                nlp.update(ready[begin : begin + BATCH], sgd=optimizer, drop=DROPOUT, losses=losses)
            optimizer.learn_rate = RATE * (1 - (epoch + 1) / epochs) + RATE / 20
            print(f"epoch {epoch + 1}: loss {losses['ner']:,.0f}", file=sys.stderr)


def found_of(nlp: Language, texts: Sequence[Labelled]) -> Counter[str]:
    """Count annotated names of texts, and how many of them are seen with their bounds, and with their label."""
    counted: Counter[str] = Counter()
    with nlp.select_pipes(enable=["ner"]):
        for text, doc in zip(texts, nlp.pipe(each.text for each in texts), strict=True):
            seen = {(e.start_char, e.end_char): e.label_ for e in doc.ents}
            gold = {(start, end): label for start, end, label in text.spans if label not in TIMES}
            counted["gold"] += len(gold)
            counted["seen"] += sum(label not in TIMES for label in seen.values())
            counted["bounds"] += len(gold.keys() & seen.keys())
            counted["right"] += sum(seen.get(span) == label for span, label in gold.items())
    return counted


def main() -> None:
    """Train, print figures on the texts left out, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / ASSET, help="where the weights go")
    parser.add_argument("--without-fold", type=int, help="leave this fold (0-2) out, and measure on it")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    asked = parser.parse_args()
    bench = os.environ.get("KGCINE_BENCH")
    if not bench:
        parser.error("KGCINE_BENCH names no benchmark folder")
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    teacher = Teacher()
    texts = list(labelled(Path(bench), teacher))
    kept = [text for text in texts if text.fold != asked.without_fold]
    held = [text for text in texts if text.fold == asked.without_fold]
    print(f"{len(kept):,} texts; before, on the {len(held):,} left out: {dict(found_of(teacher.nlp, held))}")
    train(teacher.nlp, kept, sorted(teacher.lexicon.given_names), asked.epochs)
    print(f"after: {dict(found_of(teacher.nlp, held))}")
    asked.out.write_bytes(pack(teacher.nlp))


if __name__ == "__main__":
    main()
