"""Write a store of many made-up articles, as large as a measurement needs it: a number of articles in, a store out.

python -m bench.large_store STORE [--articles 9000]

The articles say things such as "Karlan Bostumov directed The Narrow Orchard in 1974." in a fixed order of chances, so
the same number gives the same store. Everything after the extraction is done by the code of a build.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kgcine.assets import open_assets
from kgcine.building.extraction import Settings
from kgcine.model import Article, Entity, Evidence, Extraction, Literal, Span, Statement
from kgcine.pipeline import assemble
from kgcine.store import Writer, open_store

_FIRST = ("Kar", "Bel", "Tos", "Mir", "Nur", "San", "Dor", "Zha", "Er", "Aly", "Vik", "Lu", "Oz", "Pe", "Ram", "Shol")
_NEXT = ("lan", "ina", "mek", "dos", "gul", "tan", "rid", "son", "zhan", "lev", "mar", "bek", "nia", "ro", "kas", "tay")
_LAST = ("ova", "ov", "in", "ina", "uly", "kyzy", "son", "ev", "eva", "sky", "adze", "yan")
_KIND = ("Narrow", "Last", "Silent", "Burning", "Seventh", "Hidden", "Slow", "Red", "Other", "Late", "Bitter", "Open")
_THING = ("Orchard", "River", "Letter", "Winter", "Bridge", "Garden", "Road", "Mirror", "House", "Season", "Harbour")
_ROLES = ("the doctor", "a driver", "the elder brother", "a singer", "the judge", "a stranger")


@dataclass
class _Told:
    """An article that is being written: its sentences, and what they state."""

    text: str = ""
    entities: dict[str, Entity] = field(default_factory=dict)
    statements: list[Statement] = field(default_factory=list)

    def entity(self, name: str, type_: str) -> str:
        return self.entities.setdefault(name, Entity(f"e{len(self.entities)}", name, type_)).id

    def say(self, parts: list[tuple[str, str]], sentence: str) -> None:
        """Add a sentence, and a statement for each pair of a property and the words that are its object."""
        start = len(self.text)
        self.text += f"{sentence}\n"
        whole = Span(start, start + len(sentence))
        subject = next(each for each in self.entities.values() if each.type == "Film")
        for name, words in parts:
            known = self.entities.get(words)
            value = known.id if known else Literal(words, "gYear" if words.isdigit() else "string")
            evidence = Evidence(whole, self._within(whole, subject.name), self._within(whole, words))
            stated = Statement(subject.id, name, value, frame=f"made/{name}", confidence=0.9, evidence=(evidence,))
            self.statements.append(stated)

    def _within(self, sentence: Span, words: str) -> Span:
        at = self.text.index(words, sentence.start)
        return Span(at, at + len(words))


def person(chance: random.Random) -> str:
    """Make up a person's name."""
    return f"{_word(chance)} {chance.choice(_FIRST)}{chance.choice(_NEXT)}{chance.choice(_LAST)}"


def place(chance: random.Random) -> str:
    """Make up a place's name: there are a few hundred."""
    return f"{_word(chance)}grad"


def film(chance: random.Random, number: int) -> str:
    """Make up a title that no other article has."""
    return f"The {chance.choice(_KIND)} {chance.choice(_THING)} of {_word(chance)} {number}"


def _word(chance: random.Random) -> str:
    return chance.choice(_FIRST) + chance.choice(_NEXT)


def made_up(number: int) -> Extraction:
    """Make up one article about a film: who made it, when, where, and who played in it."""
    chance = random.Random(number)  # noqa: S311 (no secret)
    told = _Told()
    title, year = film(chance, number), str(chance.randint(1920, 2024))
    director, writer, actor, other = (person(chance) for _ in range(4))
    town, studio = place(chance), f"{place(chance)} Studio"
    for name, type_ in ((title, "Film"), (town, "Settlement"), (studio, "FilmStudio")):
        told.entity(name, type_)
    for name in (director, writer, actor, other):
        told.entity(name, "Person")
    told.say([("director", director), ("releaseDate", year)], f"{director} directed {title} in {year}.")
    told.say([("screenwriter", writer)], f"{writer} wrote {title}.")
    told.say([("castMember", actor)], f"{actor} played {chance.choice(_ROLES)} in {title}.")
    told.say([("castMember", other)], f"{other} can be seen in {title}, too.")
    told.say([("productionCompany", studio), ("filmingLocation", town)], f"{studio} shot {title} in {town}.")
    text = told.text
    name = f"made-up/{number:06}"
    article = Article(name, text, text, ((0, 0),), (), title=f"On {title}", issued=f"{chance.randint(1990, 2025)}")
    named = (Entity(e.id, e.name, e.type, (), _spans(text, e.name)) for e in told.entities.values())
    return Extraction(article, tuple(named), tuple(told.statements), key=f"{number:06}")


def _spans(text: str, words: str) -> tuple[Span, ...]:
    return tuple(_found(text, words))


def _found(text: str, words: str) -> Iterator[Span]:
    at = text.find(words)
    while at >= 0:
        yield Span(at, at + len(words))
        at = text.find(words, at + 1)


def write(path: Path, count: int) -> int:
    """Write a store of so many made-up articles; return how many triples a query sees."""
    with Writer(path) as writer:
        keys = {}
        for number in range(count):
            made = made_up(number)
            writer.extractions.put(made)
            keys[made.article.id] = made.key
        assemble(writer, keys, open_assets(), Settings())
    with open_store(path) as store:
        rows = store.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
        return sum(int(row["n"].value) for row in rows)  # type: ignore[union-attr, misc]


def main() -> None:
    """Read the arguments and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", type=Path)
    parser.add_argument("--articles", type=int, default=9_000)
    given = parser.parse_args()
    print(f"{write(given.store, given.articles):,} triples in {given.store}")


if __name__ == "__main__":
    main()
