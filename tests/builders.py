"""Extractions made by hand: an article is a text, entities and statements point at words of it."""

from dataclasses import dataclass, field, replace

from kgcine.assets import open_assets
from kgcine.identities.identity import Resolution
from kgcine.identities.judgements import Judgement
from kgcine.model import Article, Block, Entity, Evidence, Extraction, Literal, Rejected, Span, Statement, Status
from kgcine.ontology import Ontology, load_ontology
from kgcine.resolve import Rules, resolve


def ontology() -> Ontology:
    return load_ontology(open_assets())


ONTOLOGY = ontology()


def year(value: int) -> Literal:
    return Literal(str(value), "gYear", str(value))


@dataclass
class Told:
    """Collects what one article tells; entities are called by their names."""

    id: str
    text: str
    metadata: dict[str, str] = field(default_factory=dict)
    entities: list[Entity] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)

    def entity(self, name: str, cls: str, *aliases: str) -> "Told":
        spans = tuple(self.span(form) for form in (name, *aliases) if form in self.text)
        self.entities.append(Entity(f"e{len(self.entities) + 1}", name, cls, tuple(sorted(aliases)), spans))
        return self

    def fact(
        self,
        subject: str,
        prop: str,
        value: str | Literal,
        *,
        status: Status = "asserted",
        speaker: str | None = None,
        confidence: float = 0.9,
        frame: str = "test/frame",
        **qualifiers: str | Literal,
    ) -> "Told":
        self.statements.append(
            Statement(
                subject=self.ref(subject),
                property=prop,
                object=self.ref(value) if isinstance(value, str) else value,
                qualifiers=tuple(
                    sorted(
                        (name, self.ref(each) if isinstance(each, str) else each) for name, each in qualifiers.items()
                    )
                ),
                status=status,
                speaker=self.ref(speaker) if speaker else None,
                confidence=confidence,
                frame=frame,
                evidence=(self.evidence(subject, value if isinstance(value, str) else value.value),),
            )
        )
        return self

    def refuse(self, rule: str) -> "Told":
        """Move the last statement to the rejected ones."""
        self.rejected.append(Rejected(self.statements.pop(), rule))
        return self

    def ref(self, name: str) -> str:
        return next(each.id for each in self.entities if name == each.name or name in each.aliases)

    def span(self, words: str) -> Span:
        at = max(self.text.find(words), 0)
        return Span(at, at + len(words))

    def evidence(self, subject: str, value: str) -> Evidence:
        end = self.text.find(".", self.span(subject).end) + 1 or len(self.text)
        before = self.text.rfind(". ", 0, self.span(subject).start)
        start = before + 2 if before >= 0 else 0
        ends = (self.span(subject), self.span(value))
        outside = tuple(each for each in ends if not start <= each.start < each.end <= end)
        return Evidence(Span(start, end), *ends, outside)

    def made(self) -> Extraction:
        block = Block("paragraph", 0, len(self.text))
        article = replace(Article(self.id, self.text, self.text, ((0, 0),), (block,)), **self.metadata)
        return Extraction(
            article, tuple(self.entities), tuple(self.statements), tuple(self.rejected), key=f"k-{self.id}"
        )


NEEDLE = "The Needle is a 1988 film by Rashid Nugmanov. Viktor Tsoi plays Moro in The Needle, known as Igla."
JANUARY = "Bloody January left 238 people dead, the prosecutor said. Online rumours put Bloody January at 1,000 deaths."
PRIZE = "Akan Satayev won the Grand Prix in 2013 at the Eurasia Film Festival."


def told(article: str, *entities: tuple[str, ...]) -> Told:
    made = Told(article, " ".join(entity[0] for entity in entities))
    for name, cls, *aliases in entities:
        made.entity(name, cls, *aliases)
    return made


def film(article: str, title: str, at: int | None = None, director: str | None = None, cls: str = "Film") -> Told:
    made = told(article, (title, cls), *([(director, "Person")] if director else []))
    if at:
        made.fact(title, "releaseDate", year(at))
    if director:
        made.fact(title, "director", director)
    return made


def person(article: str, name: str, born: int | None = None, *aliases: str) -> Told:
    made = told(article, (name, "Person", *aliases))
    return made.fact(name, "birthDate", year(born)) if born else made


def resolved(*tellings: Told, rules: Rules | None = None, judgements: list[Judgement] | None = None) -> Resolution:
    return resolve([each.made() for each in tellings], ONTOLOGY, rules, judgements or ())


def ids(resolution: Resolution) -> list[str]:
    return [each.id for each in resolution]


def needle() -> Extraction:
    told = Told(
        "news/needle", NEEDLE, {"title": "An evening with Igla", "issued": "2020-11-05", "creator": "A. Writer"}
    )
    told.entity("The Needle", "Film", "Igla").entity("Rashid Nugmanov", "Person", "Nugmanov").entity(
        "Viktor Tsoi", "Person"
    )
    told.fact("The Needle", "director", "Rashid Nugmanov", confidence=0.97, frame="film/direct")
    told.fact("The Needle", "releaseDate", year(1988), frame="film/title-year")
    told.fact("The Needle", "castMember", "Viktor Tsoi", frame="film/cast-as", role=Literal("Moro"))
    return told.made()


def january() -> Extraction:
    told = Told("january", JANUARY, {"title": "January", "source": "https://news.example/january"})
    told.entity("Bloody January", "HistoricalEvent").entity("prosecutor", "Agent").entity("Online rumours", "Agent")
    told.fact("Bloody January", "numberOfDeaths", Literal("238", "integer"), status="reported", speaker="prosecutor")
    told.fact(
        "Bloody January", "numberOfDeaths", Literal("1000", "integer"), status="alleged", speaker="Online rumours"
    )
    return told.made()


def prize() -> Extraction:
    told = Told("prize", PRIZE)
    told.entity("Akan Satayev", "Person").entity("Grand Prix", "Award").entity("Eurasia Film Festival", "Festival")
    told.fact("Akan Satayev", "awardReceived", "Grand Prix", pointInTime=year(2013), at="Eurasia Film Festival")
    told.fact("Akan Satayev", "positionHeld", Literal("president"), endDate=year(2013))
    told.fact("Grand Prix", "director", "Akan Satayev").refuse("domain: director CreativeWork")
    return told.made()


def sample() -> list[Extraction]:
    return [needle(), january(), prize()]
