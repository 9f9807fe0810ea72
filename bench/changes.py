"""Edit, remove and add one article of a big store, and measure what that costs: `python -m bench.changes`.

The articles are the samples with other names and years in each copy. Of every build the time until the last article is
read and the time of writing the graph are told apart; afterwards its whole export has to be that of a build of the
same articles from nothing, byte for byte.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from bench.kills import exported
from bench.samples import SUFFIX, article_path, facts
from kgcine.assets import open_assets
from kgcine.building.extraction import Settings, Stages, load_stages
from kgcine.pipeline import build
from kgcine.reviewing.ledger import check_store

SAMPLES = Path(__file__).resolve().parents[1] / "extract" / "articles"
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_RENAMED = {"Person": "person", "Film": "film", "ShortFilm": "film", "Documentary": "film"}
_GIVEN = (
    "Aidar",
    "Bolat",
    "Dinara",
    "Erlan",
    "Gulnar",
    "Ilyas",
    "Kairat",
    "Leila",
    "Marat",
    "Nurlan",
    "Olzhas",
    "Zarina",
)
_ROOTS = (
    "Abdul",
    "Baizak",
    "Doskal",
    "Esken",
    "Gabdul",
    "Ibrai",
    "Karim",
    "Lukpan",
    "Mukash",
    "Nurpeis",
    "Omar",
    "Seitkal",
)
_ENDINGS = ("ov", "bekov", "ulin", "bayev", "tayev", "zhanov", "shin", "galiev")
_KINDS = (
    "Silent",
    "Golden",
    "Distant",
    "Broken",
    "Northern",
    "Burning",
    "Hidden",
    "Seventh",
    "Empty",
    "Restless",
    "Frozen",
    "Early",
)
_THINGS = (
    "Orchard",
    "Caravan",
    "Harbour",
    "Letter",
    "Falcon",
    "Mirror",
    "Station",
    "Well",
    "Lantern",
    "Shepherd",
    "Bridge",
    "Garden",
)
_PLACES = ("the Steppe", "Turgai", "the Valley", "the Border", "Winter", "the Old Town", "Karatau", "the South")


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample article and the names in it that each copy changes, the longest first."""

    path: Path
    names: tuple[tuple[str, str], ...]

    def copy(self, number: int) -> str:
        """Write the article with other names and years; number 0 is the article itself."""
        text = self.path.read_text("utf-8")
        if not number:
            return text
        told = _renamed(self.names, number)
        if told:
            pattern = r"\b(?:" + "|".join(map(re.escape, sorted(told, key=len, reverse=True))) + r")\b"
            text = re.sub(pattern, lambda found: told[found[0]], text)
        return _YEAR.sub(lambda found: str(int(found[0]) - number % 40), text)


def samples(folder: Path = SAMPLES) -> list[Sample]:
    """Return the sample articles with the people and films that their expected facts name."""
    found = []
    for expected in sorted(folder.glob("*" + SUFFIX)):
        ends = ((fact[end], fact[f"{end}_type"]) for fact in facts(expected) for end in ("s", "o"))
        names = sorted({(name, _RENAMED[cls]) for name, cls in ends if cls in _RENAMED})
        found.append(Sample(article_path(expected), tuple(names)))
    return found


def _renamed(names: Sequence[tuple[str, str]], number: int) -> dict[str, str]:
    """Give each name another one; a person's surname by itself goes along."""
    told: dict[str, str] = {}
    for name, kind in names:
        if kind == "film":
            told[name] = _title(name, number)
            continue
        given, surname = _person(name, number)
        told[name] = f"{given} {surname}"
        if " " in name:
            told.setdefault(name.split()[-1], surname)
    return told


def _title(name: str, number: int) -> str:
    kind, thing, place = _draw(name, number // 2, len(_KINDS), len(_THINGS), len(_PLACES))
    return f"The {_KINDS[kind]} {_THINGS[thing]} of {_PLACES[place]}"


def _person(name: str, number: int) -> tuple[str, str]:
    """Choose a name; two copies have each, as people are spoken of in several articles."""
    given, root, ending = _draw(name, number // 2, len(_GIVEN), len(_ROOTS), len(_ENDINGS))
    return _GIVEN[given], _ROOTS[root] + _ENDINGS[ending]


def _draw(name: str, number: int, *sizes: int) -> list[int]:
    value = int(hashlib.sha256(f"{name}\0{number}".encode()).hexdigest(), 16)
    drawn = []
    for size in sizes:
        value, at = divmod(value, size)
        drawn.append(at)
    return drawn


def write_articles(folder: Path, count: int) -> None:
    """Write as many articles as asked for; names and years differ from copy to copy."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in islice(_articles(), count):
        (folder / name).write_text(text, "utf-8")


def _articles() -> Iterator[tuple[str, str]]:
    found, number = samples(), 0
    while True:
        for sample in found:
            yield f"{sample.path.stem}-{number:04}{sample.path.suffix}", sample.copy(number)
        number += 1


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of one build: wall and CPU, until the last article was read and from then on, and the articles read."""

    reading: tuple[float, float]
    writing: tuple[float, float]
    read: int

    @property
    def wall(self) -> float:
        """Return the seconds that passed."""
        return self.reading[0] + self.writing[0]

    @property
    def busy(self) -> float:
        """Return the seconds of CPU."""
        return self.reading[1] + self.writing[1]

    def __str__(self) -> str:
        """Tell the times in one line."""
        (wall, cpu), (writing, busy) = self.reading, self.writing
        return (
            f"{self.read:5} read, reading {wall:6.2f} s ({cpu:6.2f} s CPU), graph {writing:5.2f} s ({busy:5.2f} s CPU)"
        )


def timed(articles: Path, store: Path, stages: Stages) -> Cost:
    """Build a store and measure it."""
    start = last = _now()

    def progress(article: str, read: bool) -> None:
        nonlocal last
        last = _now()

    report = build([articles], store, Settings(), stages=stages, progress=progress)
    done = _now()
    return Cost(_between(start, last), _between(last, done), report.read)


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def _between(start: tuple[float, float], end: tuple[float, float]) -> tuple[float, float]:
    return end[0] - start[0], end[1] - start[1]


def edit(articles: Path) -> None:
    """Change a sentence of one article and add another."""
    path = sorted(articles.glob("kazakh-film-history-*"))[1]
    text = path.read_text("utf-8").replace("the years of perestroika", "the last Soviet years")
    path.write_text(text + "\nDinara Omarova directed The Seventh Orchard (2011), which was shot in Almaty.\n", "utf-8")


def remove(articles: Path) -> None:
    """Take one article away."""
    sorted(articles.glob("kazakh-prizes-abroad-*"))[1].unlink()


def add(articles: Path) -> None:
    """Add one article, a copy that is not among the others."""
    sample = samples()[-1]
    (articles / f"{sample.path.stem}-more{sample.path.suffix}").write_text(sample.copy(9999), "utf-8")


CHANGES = {"edit": edit, "remove": remove, "add": add}


@dataclass(frozen=True, slots=True)
class Change:
    """What a change cost, what building the same articles from nothing cost, and whether the graphs are the same."""

    name: str
    cost: Cost
    anew: Cost
    same: bool

    def __str__(self) -> str:
        """Tell the change, and its share of the CPU time of the whole build."""
        shares = f"{self.cost.busy / self.anew.busy:.1%} CPU, {self.cost.wall / self.anew.wall:.1%} wall"
        graph = "the same graph" if self.same else "ANOTHER GRAPH"
        return f"{self.name:7} {self.cost}\n   anew {self.anew}\n  share {shares}; {graph}"


def measure(folder: Path, count: int, stages: Stages) -> Iterator[Change]:
    """Build, then edit, remove and add one article; build the same from nothing each time."""
    articles, store = folder / "articles", folder / "store"
    write_articles(articles, count)
    timed(articles, store, stages)
    for name, change in CHANGES.items():
        change(articles)
        cost = timed(articles, store, stages)
        anew = timed(articles, folder / name, stages)
        yield Change(name, cost, anew, exported(store) == exported(folder / name))


def main() -> None:
    """Print what each change costs; exit with 1 where a graph came out different."""
    parser = argparse.ArgumentParser(prog="python -m bench.changes", description="Change one article of many.")
    parser.add_argument("--articles", type=int, default=1000, help="how many the store has (1000)")
    given = parser.parse_args()
    stages = load_stages(open_assets())
    same = True
    with tempfile.TemporaryDirectory() as folder:
        for each in measure(Path(folder), given.articles, stages):
            print(each, flush=True)
            same = same and each.same
        print(checked(Path(folder) / "store"))
    sys.exit(not same)


def checked(store: Path) -> str:
    """Check a whole store, and tell what that costs and how much is wrong by kind of rule."""
    start = _now()
    found = check_store(store, open_assets())
    wall, busy = _between(start, _now())
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(Counter(e.kind for e in found.violations).items()))
    return f"check of {found.statements} statements: {wall:.1f} s ({busy:.1f} s CPU); wrong: {kinds or 'none'}"


if __name__ == "__main__":
    main()
