"""Names that name the same thing, grouped: full names, surnames, acronyms, short forms, second titles."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from kgcine.annotate import Annotated
from kgcine.classes import FILMS, ORGANISATIONS, WORKS
from kgcine.coreference.aliases import family, initials, second_forms
from kgcine.coreference.persons import is_of_father, nearest, person, unique
from kgcine.mentions.shortnames import RULE as SHORT
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon, plain
from kgcine.naming.tokens import DASHES

_VALUES = frozenset({"Date", "Number", "Money", "Nationality", "Occupation", "Genre", "Language"})
_BROAD = ("Place", "Organisation", "CreativeWork", "Event", "Film")
_NORMALISED = frozenset({"Country", "Festival", "Award", "Movement", "HistoricalEvent", *ORGANISATIONS})
_BEFORE_NOUN = frozenset({"compound", "nmod", "amod"})
_INITIALS = 6
# Rules that see of which kind a work is, not only that something is one; of a quotation this holds where it is a book.
_TOLD = frozenset({"definition", "title/film-word", "film-verb", "title/quoted"})


@dataclass(slots=True, eq=False)
class Cluster:
    """The named mentions of one thing, while they are being gathered; ``keys`` are its names folded."""

    type: str
    mentions: list[Mention] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    second: set[Mention] = field(default_factory=set)

    def name(self) -> str:
        """Return the fullest name: of a work the first given title, else the longest."""
        if self.type in WORKS:
            return min(self.mentions, key=lambda m: (m.rule == "title/translation", _partial(m, self), m.start)).text
        first = [m for m in self.mentions if m not in self.second] or self.mentions
        return max(first, key=lambda m: (len(m.text.split()), not m.text.isupper(), len(m.text), -m.start)).text

    def add(self, mention: Mention, type_: str) -> None:
        """Take a mention in; of two compatible classes the narrower one stays."""
        self.mentions.append(mention)
        self.keys.add(key(mention.text))
        self.type = _narrower(self.type, type_)


_SITE, _PAPER = "Site", "MediaOutlet"
_BUILT = ORGANISATIONS | {_SITE}
_SUBTITLING = (":", *(f" {dash} " for dash in sorted(DASHES)))
_SURNAMES, _STEM = re.compile(r"[ -]"), 4
_SECOND = "title/translation"
_YEARED = re.compile(r"[\"”’»]? \((\d{4})\b")
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z]{2,}\b)")
_GLUED = re.compile(r"(?<=\b[A-Z])\.(?=[A-Z][a-z]{2})|(?<=\b[A-Z]h)\.(?=[A-Z][a-z]{2})")


def key(name: str) -> str:
    """Fold case, accents and a leading article; set initials and capitals at the end of a word apart.

    >>> key("The Étude"), key("I.Petrov"), key("OshTV")
    ('etude', 'i. petrov', 'osh tv')
    """
    folded = unicodedata.normalize("NFKD", _GLUED.sub(". ", _JOINED.sub(" ", plain(name)))).casefold()
    if not folded.isascii():
        folded = "".join(c for c in folded if not unicodedata.combining(c)).replace("ı", "i")
    return folded.removeprefix("the ").strip()


def named(annotated: Annotated) -> list[Mention]:
    """Return the mentions that name something, not values."""
    return [m for m in annotated.mentions if m.kind == "name" and m.type is not None and m.type not in _VALUES]


def clusters(annotated: Annotated, lexicon: Lexicon) -> list[Cluster]:
    """Group the names of an article, in the order of their first mention."""
    mentions = named(annotated)
    pairs = second_forms(annotated.article.view, mentions, lexicon)
    people = [m for m in mentions if m.type == "Person"]
    kin = frozenset(m for m in people if is_kin(annotated, m, lexicon))
    begun = [m for m in people if m not in kin and _begins_life(annotated, m, lexicon)]
    others, twice = _others(annotated, mentions), _twice(mentions)
    found: list[Cluster] = []
    homes: dict[Mention, Cluster] = {}
    for mention in sorted(mentions, key=lambda m: (_short(m), _brevity(m), m.start)):
        first = pairs.get(mention)
        home = homes.get(first) if first is not None else None
        apart = others.get(mention, ())
        near = [c for c in found if c.mentions[0] not in apart] if apart else found
        if _short(mention) and _is_of_two(annotated, mention, lexicon):
            near = []
        if _short(mention) and _is_among_kin(annotated, mention, lexicon):
            near = _of_the_family(near, mention)
        if key(mention.text) in twice:
            near = [c for c in near if (c.type == "Book") == (mention.type == "Book")]
        if mention.type in FILMS and (year := _year_behind(annotated.article.view, mention)) is not None:
            near = [c for c in near if not _dated_apart(annotated.article.view, mention, year, c)]
        home = (
            home
            or _of_entry(near, mention, begun)
            or _home(near, mention, lexicon, kin)
            or _house(near, mention, lexicon)
        )
        if home is None:
            home = Cluster(mention.type or "")
            found.append(home)
        housed = mention.type == _SITE and home.type in ORGANISATIONS
        home.add(mention, mention.type if first is None and mention.type and not housed else home.type)
        homes[mention] = home
        if (first is not None and not mention.text.isupper()) or is_of_father(mention, home, lexicon):
            home.second.add(mention)
    return sorted(found, key=lambda c: min(m.start for m in c.mentions))


def _twice(mentions: Sequence[Mention]) -> set[str]:
    """Return the titles that the text gives to a film and to a book: "the film X is based on the novel X"."""
    told = [m for m in mentions if m.type in WORKS and m.rule in _TOLD]
    books = {key(m.text) for m in told if m.type == "Book"}
    return books.intersection(key(m.text) for m in told if m.type in FILMS and m.rule != "title/quoted")


def _dated_apart(view: str, mention: Mention, own: str, cluster: Cluster) -> bool:
    """Tell whether brackets date a film and one with a subtitle to other years: "Fog (2012)", "Fog: Night (2019)"."""
    if cluster.type not in FILMS or key(mention.text) in cluster.keys:
        return False
    years = {year for each in cluster.mentions if (year := _year_behind(view, each)) is not None}
    return bool(years) and own not in years


def _year_behind(view: str, mention: Mention) -> str | None:
    found = _YEARED.match(view, mention.end)
    return found[1] if found else None


def _others(annotated: Annotated, mentions: Sequence[Mention]) -> dict[Mention, set[Mention]]:
    """Return for each surname alone who bears it later in its sentence first: "A was born to B A" names two.

    Before a noun it is the later one's: "the A museum is in the house of B A".
    """
    people = [m for m in mentions if m.type == "Person"]
    full: dict[str, dict[str, Mention]] = {}
    for mention in people:
        words = key(mention.text).split()
        if len(words) > 1:
            full.setdefault(words[-1], {}).setdefault(" ".join(words), mention)
    found: dict[Mention, set[Mention]] = {}
    for mention in people:
        alone = " " not in mention.text and annotated.doc[mention.first].dep_ not in _BEFORE_NOUN
        bearers = full.get(key(mention.text), {}) if alone else {}
        end = annotated.doc[mention.first].sent.end if bearers else 0
        found[mention] = {each for each in bearers.values() if mention.first < each.first < end}
    return found


def _brevity(mention: Mention) -> int:
    """Place fuller names of bodies before shorter ones, and behind these what only else they are called."""
    if mention.rule == _SECOND and mention.type == "MediaOutlet":
        return 1
    return -len(mention.text.split()) if mention.type in ORGANISATIONS else -99


def _short(mention: Mention) -> bool:
    """Tell whether a name is of the kind that a fuller one may explain: it is placed after all the full ones."""
    return mention.type == "Person" and " " not in mention.text


def _is_of_two(annotated: Annotated, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a surname is set apart from its other bearer: "the younger Weber"."""
    before = [token.lower_ for token in annotated.doc[max(0, mention.first - 2) : mention.first]]
    return before[:1] == ["the"] and not lexicon.words("coreference", "of_two_bearers").isdisjoint(before[1:])


def _is_among_kin(annotated: Annotated, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a given name alone is one of several kin in a row: "two brothers, Ivan and Pavel"."""
    token = annotated.doc[mention.first]
    while token.dep_ in ("conj", "appos") and token.head.i < token.i:
        token = token.head
    return token.i < mention.first and token.lemma_.lower() in lexicon.words("coreference", "kin")


def _of_the_family(near: Sequence[Cluster], mention: Mention) -> list[Cluster]:
    """Leave out who is only told of later and bears a surname like nobody else's: he is no kin by his given name."""
    borne = [(id(c), part) for c in near for k in c.keys for part in _SURNAMES.split(k)[1:]]
    return [
        c
        for c in near
        if c.mentions[0].start < mention.start
        or any(i != id(c) and part.startswith(k.split()[-1][:_STEM]) for k in c.keys for i, part in borne)
    ]


def _begins_life(annotated: Annotated, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a paragraph begins here with the birth of one named in full: "Latvian composer A B was born"."""
    article = annotated.article
    born = lexicon.pattern("people", "born")
    if " " not in mention.text or born.match(article.view, mention.end) is None:
        return False
    opens = next((each.start for each in article.blocks if each.start <= mention.start < each.end), None)
    return opens is not None and "." not in article.view[opens : mention.start]


def _of_entry(near: Sequence[Cluster], mention: Mention, begun: Sequence[Mention]) -> Cluster | None:
    """Return whom a surname alone names where the text tells the lives of several who bear it, one after another."""
    if len(begun) < 2 or not _short(mention):
        return None
    lives = [m for m in begun if key(m.text).split()[-1] == key(mention.text)]
    if len({key(m.text) for m in lives}) < 2:
        return None
    last = max((m for m in lives if m.start < mention.start), key=lambda m: m.start, default=None)
    return next((c for c in near if last in c.mentions), None)


def is_kin(annotated: Annotated, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a person is named as somebody's kin only: "his brother A", "her mother, B", "C is his brother"."""
    at = mention.first - 1
    while at > 0 and (annotated.doc[at].text == "," or annotated.doc[at].pos_ == "ADJ"):
        at -= 1
    noun = annotated.doc[max(at, 0)]
    said = annotated.doc[mention.last - 1].head
    nouns = [
        noun,
        *(child for child in said.rights if child.dep_ == "attr" and said.lemma_ == "be" and child.i > mention.last),
    ]
    kin = lexicon.words("coreference", "kin")
    return any(each.lower_ in kin and any(child.dep_ == "poss" for child in each.lefts) for each in nouns)


def _home(found: Sequence[Cluster], mention: Mention, lexicon: Lexicon, kin: Collection[Mention]) -> Cluster | None:
    type_ = mention.type or ""
    wanted = key(mention.text)
    related = family(type_)
    near = [cluster for cluster in found if cluster.type in related]
    exact = [cluster for cluster in near if wanted in cluster.keys]
    if exact:
        return nearest(exact, mention)
    if mention.rule == SHORT:
        fits = [c for c in near if any(k.split()[0] == wanted and " " in k for k in c.keys)]
        return nearest(fits, mention) if fits else None
    if type_ == "Person":
        return person(near, mention, wanted.split(), kin, lexicon)
    if type_ in WORKS:
        cut = lexicon.words("coreference", "part_joints")
        return unique(
            [
                c
                for c in near
                if any(_subtitled(k, wanted) or _subtitled(wanted, k) or _clipped(k, wanted, cut) for k in c.keys)
            ]
        )
    if type_ in ORGANISATIONS:
        return _organisation(near, mention, wanted, lexicon)
    if type_ == "HistoricalEvent" and (dated := _dated(near, wanted, lexicon)) is not None:
        return dated
    return _by_initials(near, mention) or _normal(near, mention, lexicon)


def _by_initials(near: Sequence[Cluster], mention: Mention) -> Cluster | None:
    """Find what a name of capitals is short for: "the Riga International Film Festival", "RIFF"."""
    if not (mention.text.isupper() and 2 <= len(mention.text) <= _INITIALS):
        return None
    return unique([c for c in near if any(initials(m.text) == mention.text for m in c.mentions)])


def _dated(near: Sequence[Cluster], wanted: str, lexicon: Lexicon) -> Cluster | None:
    """Return the one event of this name with a year beside it, or without: "Osh riots", "1990 Osh riots"."""
    year = lexicon.pattern("dates", "of_event")
    bare = year.sub("", wanted)
    if " " not in bare:
        return None
    fits = [c for c in near if any(year.sub("", k) == bare and (k == bare) != (wanted == bare) for k in c.keys)]
    return unique(fits)


def _subtitled(full: str, short: str) -> bool:
    return full.startswith(tuple(short + mark for mark in _SUBTITLING))


def _clipped(full: str, short: str, joints: Collection[str]) -> bool:
    """Tell whether a title of two words or more is all of another one up to its "of": "The Gentle Indifference".

    >>> _clipped("grey fog of the war", "grey fog", {"of"}), _clipped("fog of war", "fog", {"of"})
    (True, False)
    """
    rest = full.removeprefix(short + " ")
    return rest != full and " " in short and rest.split(" ")[0] in joints


def _house(near: Sequence[Cluster], mention: Mention, lexicon: Lexicon) -> Cluster | None:
    """Find the house that a name tells by its noun and a part of it, a building or the body in it."""
    if mention.type not in _BUILT:
        return None
    wanted = key(mention.text)
    joints = lexicon.words("coreference", "part_joints")
    houses = (c for c in near if c.type in _BUILT and not _is_still_to_come(c, mention, lexicon))
    return unique(
        [c for c in houses if any(_owned(*ends, joints) for k in c.keys for ends in ((wanted, k), (k, wanted)))]
    )


def _owned(short: str, full: str, joints: Collection[str]) -> bool:
    """Tell whether a house is told by its noun and a part of its name: "Holm theatre", "Jan Holm Drama Theatre".

    >>> names = "jan holm drama theatre", "jan holm museum", "school of the holm theatre"
    >>> [_owned("holm theatre", name, {"of"}) for name in names]
    [True, False, False]
    """
    words, name = short.split(), full.split()
    part = 1 < len(words) < len(name) and name[-1] == words[-1] and set(words) <= set(name)
    return part and set(joints).isdisjoint(name)


def _organisation(near: Sequence[Cluster], mention: Mention, wanted: str, lexicon: Lexicon) -> Cluster | None:
    acronym = _by_initials(near, mention)
    if acronym is not None:
        return acronym
    words = wanted.split()
    if len(words) > 1:
        joints = lexicon.words("coreference", "part_joints")
        # The school of a theatre is another house than the theatre.
        schools = lexicon.words("coreference", "house_schools")
        joints |= schools if words[-1] in lexicon.words("coreference", "schooled_houses") else frozenset()
        fits = [
            c for c in near if any(_part(words, k.split(), joints) or _part(k.split(), words, joints) for k in c.keys)
        ]
        # What a paper hands out is not the paper: "a New York Times Critics Pick".
        papers = mention.type == _PAPER and lexicon.normal(mention.text) is not None
        fits = [c for c in fits if not papers or c.type == _PAPER]
        fits = [c for c in fits if not _is_still_to_come(c, mention, lexicon)]
        if fits:
            return nearest(fits, mention)
    return _normal(near, mention, lexicon)


def _is_still_to_come(cluster: Cluster, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether common words name one body before another is named: "the Party Committee" of a plant."""
    common = all(word in lexicon.types for word in key(mention.text).split())
    return common and not any(each.start < mention.start for each in cluster.mentions)


def _part(short: Sequence[str], long: Sequence[str], joints: frozenset[str]) -> bool:
    """Tell whether a name of two words or more begins or ends the other, and is not what the other is of."""
    size = len(short)
    if not 1 < size < len(long):
        return False
    begins = list(short) == list(long[:size]) and long[size] not in joints
    return begins or (list(short) == list(long[-size:]) and joints.isdisjoint(long[:-size]))


def _normal(near: Sequence[Cluster], mention: Mention, lexicon: Lexicon) -> Cluster | None:
    """Find the thing that the gazetteer knows by another name, where such names are but variants."""
    if mention.type not in _NORMALISED:
        return None
    normal = lexicon.normal(mention.text)
    if normal is None:
        return None
    return unique([c for c in near if any(lexicon.normal(m.text) == normal for m in c.mentions)])


def _partial(mention: Mention, cluster: Cluster) -> bool:
    return any(other != key(mention.text) and other.startswith(key(mention.text) + ":") for other in cluster.keys)


def _narrower(one: str, other: str) -> str:
    """Return the narrower of two compatible classes.

    >>> _narrower("Organisation", "FilmStudio"), _narrower("Settlement", "Place")
    ('FilmStudio', 'Settlement')
    """
    if one not in _BROAD:
        return one
    if other not in _BROAD:
        return other
    return other if _BROAD.index(other) > _BROAD.index(one) else one
