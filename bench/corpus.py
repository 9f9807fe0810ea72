"""Invents articles whose facts are known, for runs at any size; article 17 is the same in every corpus.

    python -m bench.corpus 1000 FOLDER

writes ``articles.jsonl``, which `kgcine build` and `kgcine extract` read, and ``gold.jsonl`` for `kgcine evaluate`.
Each article is a portrait of a director with five films; actors, countries and genres are shared between articles.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

FILMS = 5
ACTORS = 997
FEMALE = ("Aigerim", "Anna", "Barbara", "Camille", "Elena", "Irina", "Julia", "Maria", "Natalia", "Saule", "Sofia")
MALE = ("Anton", "Boris", "Daniel", "Erlan", "Ivan", "Michael", "Nikolai", "Paul", "Robert", "Timur", "Viktor")
SYLLABLES = ("ba", "da", "ga", "ka", "la", "ma", "na", "ra", "sa", "ta", "be", "de", "ke", "le", "me", "ne", "re", "se")
ENDINGS = ("rov", "nski", "lin", "tova", "dze", "ner", "mann", "vich")
COUNTRIES = ("France", "Germany", "Italy", "Japan", "Kazakhstan", "Poland", "Spain", "Sweden", "Turkey", "Uzbekistan")
CITIES = ("Berlin", "Paris", "Rome", "Warsaw", "Madrid", "Stockholm", "Istanbul", "Tashkent", "Almaty", "Tokyo")
GENRES = ("drama", "comedy", "thriller", "western", "melodrama")
ADJECTIVES = ("Silent", "Golden", "Distant", "Broken", "Hidden", "Frozen", "Burning", "Empty", "Last", "Second")
NOUNS = ("River", "Garden", "Mountain", "Winter", "Letter", "Harvest", "Bridge", "Window", "Road", "Station")
IDLE = (
    "Nothing in these pictures hurries, and those who expect a plot are left to wait by the side of the road.",
    "The light is low, the rooms are small, and what people do not say to each other fills most of the running time.",
    "It is easy to laugh at so much patience; it is harder to forget a face that has been looked at for so long.",
    "Reviewers of the time were divided, as they often are when a work asks for more attention than praise.",
    "The sound of wind goes through every reel, and with it the feeling that somebody has only just gone out.",
    "What remains in the memory is less a story than a temperature, and the colour of a wall in the morning.",
    "One may prefer the earlier manner, with its long shots and its trust in the weather, and few would argue.",
    "Money was short and the days were long, which is perhaps why the last scenes have an air of farewell about them.",
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of an article, by the names of its ends."""

    subject: str
    property: str
    object: str


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with the facts that it states."""

    text: str
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Invented:
    """An article with all that it states."""

    id: str
    title: str
    text: str
    facts: tuple[Fact, ...]

    def record(self) -> dict[str, Any]:
        """Return what kgcine reads."""
        return {"id": self.id, "title": self.title, "text": self.text}

    def gold(self) -> dict[str, Any]:
        """Return what `kgcine evaluate` compares with."""
        triples = [{"s": fact.subject, "p": fact.property, "o": fact.object} for fact in self.facts]
        return {"id": self.id, "text": self.text, "triples": triples}


def articles(count: int) -> Iterator[Invented]:
    """Yield the first articles of the corpus that has no end."""
    return (article(number) for number in range(count))


def article(number: int) -> Invented:
    """Invent one article; the same number gives the same."""
    chance = Random(f"article {number}")  # noqa: S311 (no secret)
    director = f"{chance.choice(FEMALE + MALE)} {_surname(number, 'director')}"
    born = chance.randrange(1920, 1960)
    films = (_film(number * FILMS + at, director, born + chance.randrange(25, 60), chance) for at in range(FILMS))
    parts = [_portrait(director, born, chance), *films]
    text = "\n\n".join(" ".join(told.text for told in part) for part in parts)
    facts = tuple(dict.fromkeys(fact for part in parts for told in part for fact in told.facts))
    return Invented(f"invented-{number:06d}", f"A portrait of {director}", text, facts)


def _portrait(director: str, born: int, chance: Random) -> list[Told]:
    city = chance.choice(CITIES)
    begun = (Fact(director, "birthPlace", city), Fact(director, "birthDate", str(born)))
    return [
        Told(f"{director} was born in {city} in {born}.", begun),
        Told(f"{director} is a film director.", (Fact(director, "occupation", "film director"),)),
        *_idle(chance, 3),
    ]


def _film(number: int, director: str, year: int, chance: Random) -> list[Told]:
    title = f"The {chance.choice(ADJECTIVES)} {chance.choice(NOUNS)} of {_place(number)}"
    country, genre = chance.choice(COUNTRIES), chance.choice(GENRES)
    actor = chance.randrange(ACTORS)
    name = f"{(FEMALE + MALE)[actor % len(FEMALE + MALE)]} {_surname(actor, 'actor')}"
    released = Fact(title, "releaseDate", str(year))
    return [
        Told(f"{director} directed “{title}” ({year}).", (Fact(title, "director", director), released)),
        Told(f"{name} starred in “{title}”.", (Fact(title, "castMember", name),)),
        *_idle(chance, 2),
        Told(f"“{title}” is a {genre}.", (Fact(title, "genre", genre),)),
        Told(f"“{title}” was produced in {country}.", (Fact(title, "countryOfOrigin", country),)),
        *_idle(chance, 1),
    ]


def _idle(chance: Random, count: int) -> list[Told]:
    return [Told(text) for text in chance.sample(IDLE, count)]


def _surname(number: int, kind: str) -> str:
    """Return a name that no other number of its kind has."""
    word = _spelt(number + len(SYLLABLES) ** 2)
    return (word + ENDINGS[number % len(ENDINGS)]).capitalize() if kind == "director" else f"{word}shvili".capitalize()


def _place(number: int) -> str:
    return f"{_spelt(number + len(SYLLABLES) ** 2)}bad".capitalize()


def _spelt(number: int) -> str:
    """Write a number in syllables."""
    out = ""
    while number:
        number, last = divmod(number, len(SYLLABLES))
        out = SYLLABLES[last] + out
    return out


def write(count: int, folder: Path) -> None:
    """Write the first articles of the corpus and what they state."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "articles.jsonl").open("w", encoding="utf-8") as texts, (folder / "gold.jsonl").open("w") as gold:
        for each in articles(count):
            texts.write(json.dumps(each.record(), ensure_ascii=False) + "\n")
            gold.write(json.dumps(each.gold(), ensure_ascii=False) + "\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Write a corpus."""
    parser = argparse.ArgumentParser(prog="python -m bench.corpus", description=__doc__)
    parser.add_argument("count", type=int, help="how many articles")
    parser.add_argument("folder", type=Path)
    options = parser.parse_args(arguments)
    write(options.count, options.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
