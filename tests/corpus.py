"""A small corpus of extractions, made by hand as the extraction stage makes them, for tests of what comes after it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kgcine.assets import open_assets
from kgcine.building.describe import Made, dataset_quads, link_quads
from kgcine.graph.search import FILE, write_index
from kgcine.link.offline import Link
from kgcine.model import Article, Entity, Evidence, Extraction, Literal, Span, Statement
from kgcine.ontology import ONTOLOGY, load_ontology
from kgcine.rdf import article_quads, ontology_quads
from kgcine.resolve import resolve
from kgcine.store import Writer

YEAR = "gYear"


@dataclass
class Draft:
    """Collects what one article says; every end of a fact must stand in its text."""

    article: Article
    entities: dict[str, Entity] = field(default_factory=dict)
    statements: list[Statement] = field(default_factory=list)

    def entity(self, name: str, type_: str, *aliases: str) -> str:
        spans = tuple(
            Span(at, at + len(form))
            for form in (name, *aliases)
            for at in range(len(self.article.text))
            if self.article.text.startswith(form, at)
        )
        made = Entity(f"e{len(self.entities) + 1}", name, type_, aliases, spans)
        self.entities[made.id] = made
        return made.id

    def fact(self, subject: str, name: str, obj: str | Literal, sentence: str, ends: tuple[str, str], **more) -> None:
        start = self.article.text.index(sentence)
        first, second = (self._within(start, sentence, end) for end in ends)
        evidence = Evidence(Span(start, start + len(sentence)), first, second)
        self.statements.append(Statement(subject, name, obj, evidence=(evidence,), frame="test/hand", **more))

    def _within(self, start: int, sentence: str, end: str) -> Span:
        at = start + sentence.index(end)
        return Span(at, at + len(end))

    def extraction(self) -> Extraction:
        return Extraction(self.article, tuple(self.entities.values()), tuple(self.statements), key=self.article.id)


def article(name: str, text: str, **metadata: str) -> Article:
    return Article(name, text, text, ((0, 0),), (), **metadata)


NEEDLE = """The Needle returns

The Needle (Игла) was directed by Rashid Nugmanov in 1988. Viktor Tsoi played Moro in it.
Kazakhfilm made the film in Almaty.
Critics say that <b>The Needle</b> belongs to the Kazakh New Wave. Nugmanov was born in Almaty on 19 March 1954.
"""
WAVE = """A wave and its end

Ermek Shinarbaev's 1989 film Revenge was shot in Almaty for Kazakhfilm. Viktor Tsoi wrote no music for it.
According to Dana Orazova, The Needle cost 500,000 roubles.
The Wild East, which Rashid Nugmanov directed, came out in 1993.
黒澤明 was said to admire Revenge.
"""


def needle() -> Extraction:
    draft = Draft(article("needle", NEEDLE, title="The Needle returns", issued="2018-09-14", publisher="Cine Almaty"))
    film = draft.entity("The Needle", "Film", "Игла")
    director = draft.entity("Rashid Nugmanov", "Person", "Nugmanov")
    actor, studio = draft.entity("Viktor Tsoi", "Person"), draft.entity("Kazakhfilm", "FilmStudio")
    city, wave = draft.entity("Almaty", "Settlement"), draft.entity("Kazakh New Wave", "Movement")
    first = "The Needle (Игла) was directed by Rashid Nugmanov in 1988."
    draft.fact(film, "director", director, first, ("The Needle", "Rashid Nugmanov"))
    draft.fact(film, "releaseDate", Literal("1988", YEAR), first, ("The Needle", "1988"))
    role = (("role", Literal("Moro")),)
    draft.fact(film, "castMember", actor, "Viktor Tsoi played Moro in it.", ("it", "Viktor Tsoi"), qualifiers=role)
    made = "Kazakhfilm made the film in Almaty."
    draft.fact(film, "productionCompany", studio, made, ("the film", "Kazakhfilm"))
    draft.fact(film, "filmingLocation", city, made, ("the film", "Almaty"))
    said = "Critics say that <b>The Needle</b> belongs to the Kazakh New Wave."
    draft.fact(film, "movement", wave, said, ("The Needle", "Kazakh New Wave"), status="reported")
    born = "Nugmanov was born in Almaty on 19 March 1954."
    draft.fact(director, "birthPlace", city, born, ("Nugmanov", "Almaty"))
    draft.fact(director, "birthDate", Literal("1954-03-19", "date"), born, ("Nugmanov", "19 March 1954"))
    return draft.extraction()


def wave() -> Extraction:
    draft = Draft(article("waves/end", WAVE, title="A wave <and> its end", creator='D. "O" Orazova', issued="2020"))
    director, film = draft.entity("Ermek Shinarbaev", "Person"), draft.entity("Revenge", "Film")
    city, studio = draft.entity("Almaty", "Settlement"), draft.entity("Kazakhfilm", "FilmStudio")
    needle_, critic = draft.entity("The Needle", "Film"), draft.entity("Dana Orazova", "Person")
    east, other = draft.entity("The Wild East", "Film"), draft.entity("Rashid Nugmanov", "Person")
    admirer = draft.entity("黒澤明", "Person")
    first = "Ermek Shinarbaev's 1989 film Revenge was shot in Almaty for Kazakhfilm."
    draft.fact(film, "director", director, first, ("Revenge", "Ermek Shinarbaev"))
    draft.fact(film, "releaseDate", Literal("1989", YEAR), first, ("Revenge", "1989"))
    draft.fact(film, "filmingLocation", city, first, ("Revenge", "Almaty"))
    draft.fact(film, "productionCompany", studio, first, ("Revenge", "Kazakhfilm"))
    cost = "According to Dana Orazova, The Needle cost 500,000 roubles."
    money = Literal("500,000 roubles")
    draft.fact(needle_, "budget", money, cost, ("The Needle", money.value), status="reported", speaker=critic)
    last = "The Wild East, which Rashid Nugmanov directed, came out in 1993."
    draft.fact(east, "director", other, last, ("The Wild East", "Rashid Nugmanov"))
    draft.fact(east, "releaseDate", Literal("1993", YEAR), last, ("The Wild East", "1993"))
    draft.fact(
        film, "mainSubject", admirer, "黒澤明 was said to admire Revenge.", ("Revenge", "黒澤明"), status="alleged"
    )
    return draft.extraction()


def build_store(path: Path, extractions: Sequence[Extraction]) -> int:
    """Write a store of these extractions, by the same functions as a build."""
    assets = open_assets()
    ontology = load_ontology(assets)
    ordered = sorted(extractions, key=lambda each: each.article.id)
    resolution = resolve(ordered, ontology)
    quads = [quad for each in ordered for quad in article_quads(each, resolution, ontology)]
    quads += ontology_quads(assets.text(ONTOLOGY))
    links = [Link("film/the-needle", "Q4199871", "The Needle", match="The Needle")]
    quads += link_quads([link for link in links if resolution.get(link.entity)], resolution)
    quads += dataset_quads(Made({each.article.id: each.key for each in ordered}), resolution, ontology)
    with Writer(path) as writer:
        return writer.write_generation(quads, beside=lambda folder: write_index(folder / FILE, ordered, resolution))
