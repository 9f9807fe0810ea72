"""Names that name the same thing, grouped: full names, surnames, acronyms, short forms, second titles."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from kgcine.annotate import Annotated
from kgcine.lexicon import Lexicon, plain
from kgcine.model import Mention
from kgcine.titles import WORKS

PLACES = frozenset({"Place", "Country", "Region", "Settlement", "Site"})
ORGANISATIONS = frozenset({"Organisation", "FilmStudio", "GovernmentBody", "EducationalInstitution", "MediaOutlet"})
EVENTS = frozenset({"Event", "Festival", "HistoricalEvent"})
_VALUES = frozenset({"Date", "Number", "Money", "Nationality", "Occupation", "Genre", "Language"})
_FAMILIES = (WORKS, PLACES, ORGANISATIONS, EVENTS)


@dataclass(slots=True, eq=False)
class Cluster:
    """The named mentions of one thing, while they are being gathered."""

    type: str
    mentions: list[Mention] = field(default_factory=list)

    def name(self) -> str:
        """Return the fullest name: of a work the first given title, else the longest."""
        if self.type in WORKS:
            return min(self.mentions, key=lambda m: (m.rule == "title/translation", m.start)).text
        return max(self.mentions, key=lambda m: (len(m.text.split()), len(m.text), -m.start)).text


def key(name: str) -> str:
    """Fold case, accents and a leading article.

    >>> key("The Étude")
    'etude'
    """
    folded = unicodedata.normalize("NFKD", plain(name)).casefold()
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    return folded.removeprefix("the ").strip()


def family(type_: str) -> frozenset[str]:
    """Return the classes that one thing may be taken for at once."""
    return next((group for group in _FAMILIES if type_ in group), frozenset({type_}))


def named(annotated: Annotated) -> list[Mention]:
    """Return the mentions that name something, not values."""
    return [m for m in annotated.mentions if m.kind == "name" and m.type is not None and m.type not in _VALUES]


def clusters(annotated: Annotated, lexicon: Lexicon) -> list[Cluster]:
    """Group the names of an article, in the order of their first mention."""
    mentions = named(annotated)
    surnames = _surnames(mentions)
    found: list[Cluster] = []
    for mention in sorted(mentions, key=lambda m: (m.type == "Person" and " " not in m.text, m.start)):
        type_ = mention.type or ""
        if mention.rule == "ner" and key(mention.text) in surnames:
            type_ = "Person"
        home = _home(found, mention, type_)
        if home is None:
            home = Cluster(type_)
            found.append(home)
        home.mentions.append(mention)
        home.type = _better(home.type, type_)
    return sorted(found, key=lambda c: min(m.start for m in c.mentions))


def _surnames(mentions: Iterable[Mention]) -> set[str]:
    return {key(m.text).split()[-1] for m in mentions if m.type == "Person" and " " in m.text}


def _home(found: list[Cluster], mention: Mention, type_: str) -> Cluster | None:
    wanted = key(mention.text)
    for cluster in reversed(found):
        if type_ in family(cluster.type) and any(key(m.text) == wanted for m in cluster.mentions):
            return cluster
    if type_ == "Person" and " " not in mention.text:
        fits = [c for c in found if c.type == "Person" and wanted in (_words(c)[-1], _words(c)[0])]
        before = [c for c in fits if c.mentions[0].start < mention.start] or fits
        return before[-1] if before else None
    return None


def _words(cluster: Cluster) -> list[str]:
    return key(cluster.name()).split() or [""]


def _better(one: str, other: str) -> str:
    """Prefer the narrower of two compatible classes."""
    broad = ("Place", "Organisation", "CreativeWork", "Event", "Film")
    return other if one in broad and (other not in broad or broad.index(other) > broad.index(one)) else one
