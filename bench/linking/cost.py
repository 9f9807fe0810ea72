"""A thousand invented entities in, what linking them costs out: requests, time without the network, memory."""

from __future__ import annotations

import resource
import time
from dataclasses import dataclass
from pathlib import Path

from bench.linking.standin import Standin
from bench.linking.world import Described, invented, world
from kgcine.assets import open_assets
from kgcine.link.api import WikidataApi
from kgcine.link.client import Client
from kgcine.link.features import Context
from kgcine.link.rounds import Linker
from kgcine.link.rules import load_rules
from kgcine.link.settings import visit
from kgcine.link.subject import Subject
from kgcine.model import Literal
from kgcine.ontology import load_ontology

_SYLLABLES = ("ba", "da", "ge", "ka", "lu", "mir", "no", "ra", "se", "tan")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run cost."""

    entities: int
    linked: int
    requests: int
    seconds: float
    megabytes: float


def name_of(number: int) -> str:
    """Make a title of three words that no other number has.

    >>> name_of(0), name_of(123)
    ('Baba Baba Baba', 'Dada Gege Kaka')
    """
    digits = (_SYLLABLES[int(digit)] * 2 for digit in f"{number:03d}")
    return " ".join(word.capitalize() for word in digits)


def measure(count: int, folder: Path) -> Cost:
    """Link films from an empty cache: half have an item, and three in four a namesake of another year."""
    films = [Described(f"Q{8_000_000 + n}", (("en", name_of(n)),), (), _claims(n, 1990)) for n in range(0, count, 2)]
    namesakes = [
        Described(f"Q{8_500_000 + n}", (("en", name_of(n)),), (), _claims(n, 1950)) for n in range(count) if n % 4 != 3
    ]
    subjects = [_film(n) for n in range(count)]
    assets = open_assets()
    rules = load_rules(assets)
    with Standin(world([*invented(), *films, *namesakes])) as server:
        with Client(visit("bench@example.org", api=server.api), folder / "cost.sqlite") as client:
            linker = Linker(rules, WikidataApi(client, properties=rules.properties), load_ontology(assets))
            linker.propose(subjects, Context())
            sent = client.traffic.sent
        with Client(visit("bench@example.org", api=server.api), folder / "cost.sqlite", offline=True) as client:
            linker = Linker(rules, WikidataApi(client, properties=rules.properties), load_ontology(assets))
            started = time.process_time()
            found = linker.propose(subjects, Context())
            seconds = time.process_time() - started
    linked = sum(each.proposal.qid is not None for each in found)
    return Cost(count, linked, sent, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def _film(number: int) -> Subject:
    name, year = name_of(number), Literal(str(1990 + number % 30), "gYear")
    return Subject(f"film/x{number}", name, "Film", (name,), {"releaseDate": (year,)})


def _claims(number: int, since: int) -> tuple[tuple[str, str], ...]:
    return (("P31", "Q11424"), ("P577", str(since + number % 30)), ("P495", "Q232"))
