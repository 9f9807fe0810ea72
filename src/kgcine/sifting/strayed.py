"""The statements of one article in, the same out without those that a neighbour in the sentence strayed into.

"The prize went to A for X by B" gives B none, "X by A, which won" and "was given to A's X" give it to X, "the family
of A, the mother of B and the sister of C" tells of nobody's kin, "a section of X organised by A" not who organises X,
"X directed by A and Y directed by B" not that B made X, "the mayor of X, A, B, C" makes A alone a mayor, and "in A
region, B district" lies the district in the region.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.classes import WORKS
from kgcine.framing.learned import is_guess
from kgcine.model import Entity, Span, Statement
from kgcine.naming.lexicon import Lexicon
from kgcine.sifting.guesses import KIN
from kgcine.tables import one_of

_FEW = r"(?:(?!and )[\w’'-]+ ){0,4}"
_BEHIND = r"[\"”’»]?(?: \([^()]*\))?,? "
_OWNS = re.compile(r"['’]s (?:[a-z-]+ ){0,3}[\"“«‘]?")
_BRACKETS = re.compile(r"[^()]*\)[^()]*\([^()]*")
_CREDITS = frozenset({"director", "screenwriter", "cinematographer", "composer", "producer", "author"})
_DASHED = re.compile(r" ?[–—-]{1,2} ?[\"“«]?")
_BY = re.compile(r"\bby $")
_KILLED, _CAST = "killedBy", "castMember"
_NEAR = 60
_PRIZE, _NOMINATED, _ORGANISER, _IN, _OFFICE = "awardReceived", "nominatedFor", "organiser", "locatedIn", "positionHeld"
# One office is the next name's alone: "the president of Georgia, A, the singer B, C".
_MANY = re.compile(r"\b[a-z]+(?<!s)s\b")


@dataclass(frozen=True, slots=True)
class Strays:
    """The wordings between a film, its makers and a prize, compiled.

    ``player`` leads from who has a prize to the maker of his film, ``maker`` and ``crew`` from a film to one of those
    who made it, ``winning`` on to what the film won, ``following`` over a film to the maker of the next one.
    ``goes_on`` tells of a film what it won, ``his`` leads from a winner to his film, and ``another`` shows who stands
    behind "and" with a film of his own to be a player, and no second maker: "to A for X by B and [C] for Y". An office
    is ``borne`` by the name behind it, and ``listed`` leads from there to the next one of a list. ``within`` leads from
    a part to its whole. ``parts`` stand between a player and the film of the next one.
    """

    player: re.Pattern[str]
    maker: re.Pattern[str]
    crew: re.Pattern[str]
    winning: re.Pattern[str]
    behalf: re.Pattern[str]
    following: re.Pattern[str]
    goes_on: re.Pattern[str]
    his: re.Pattern[str]
    another: re.Pattern[str]
    borne: re.Pattern[str]
    listed: re.Pattern[str]
    within: str
    parts: re.Pattern[str]


def load_strays(
    prizes: Mapping[str, Sequence[str]], makers: Mapping[str, Sequence[str]], offices: Mapping[str, Sequence[str]]
) -> Strays:
    """Compile the wordings of three tables."""
    made = rf"(?:(?:{one_of(prizes['made'])}) )?by "
    crew = rf"(?:{one_of(prizes['crew'])}) by "
    no_verb = rf"(?!\b(?:{one_of(prizes['handed'])})\b)"
    own = rf"(?:(?:{one_of(makers['made'])}) )?by "
    joint = rf",?(?: (?:{one_of(makers['joints'])}))? "
    bare = rf"(?=[A-Z])[^,;.\"“«”»]{{1,60}}(?= (?:{one_of(makers['behind_title'])}) )"
    title = rf"(?:[\"“«][^\"”»]{{1,80}}[\"”»]|{bare})"
    his = rf",? (?:{one_of(prizes['for'])}) (?:[a-z]+ ){{0,6}}"
    unborne = "".join(rf"(?<!\b{re.escape(word)} )" for word in offices["unborne"])
    return Strays(
        re.compile(rf"{his}[\"“«]?(?=[A-Z0-9])(?:{no_verb}[^.;:]){{1,80}}?{_BEHIND}{made}{_FEW}"),
        re.compile(rf"{_BEHIND}{made}{_FEW}"),
        # "X, directed by A, produced by B securing a prize": X has it.
        re.compile(rf"{_BEHIND}(?:{crew}[^,.;]{{1,60}},? (?:and )?)*?{crew}{_FEW}"),
        re.compile(rf",? (?:also )?(?:{one_of(prizes['winning'])})\b"),
        re.compile(rf"[^,.;]{{0,40}} (?:{one_of(prizes['behalf'])})\b"),
        re.compile(rf"{_BEHIND}{own}[^\"“«;()]{{1,80}}?{joint}{title}{_BEHIND}{own}{_FEW}"),
        re.compile(rf"[\"”’»]?,? (?:{one_of(prizes['which'])})\b"),
        re.compile(rf"{his}[\"“«]?"),
        re.compile(rf"{his}[\"“«A-Z]"),
        re.compile(rf"{unborne}$"),
        re.compile(rf",? (?:(?:{one_of(offices['joints'])}) )?(?:the (?:[a-z]+ ){{1,2}})?"),
        one_of(makers["within"]),
        # "A for her role in X and B for his role in Y": A plays in X alone.
        re.compile(rf"\b(?:{one_of(prizes['parts'])}) [^.;]*\b(?:{one_of(prizes['parts'])}) "),
    )


def rightly_held(
    statements: Iterable[Statement], text: str, entities: Sequence[Entity], lexicon: Lexicon, strays: Strays
) -> Iterator[Statement]:
    """Yield the statements, those that strayed left out or given to what holds them."""
    names = {each.id: each for each in entities}
    people = sorted(span for each in entities if each.type == "Person" for span in each.spans)
    for each in statements:
        if not each.evidence:
            yield each
        elif each.property in (_PRIZE, _NOMINATED):
            if is_guess(each) and _DASHED.fullmatch(text, *_gap(each)) is not None:
                # "A special prize – Spirit of the Steppe": so the prize is called.
                continue
            yield from _prized(each, text, names, people, strays)
        elif each.property == _IN:
            yield _upright(each, names, lexicon)
        elif not (
            (each.property in KIN and _listed_kin(each, text, lexicon))
            or (each.property == _ORGANISER and _of_inner(each, text, lexicon, strays))
            or (each.property in _CREDITS and _of_another(each, text, strays))
            or (each.property == _OFFICE and _of_first(each, text, people, strays))
            # "Fog by A, shot by B": nobody was killed.
            or (each.property == _KILLED and _is_maker(each, text))
            or (each.property == _CAST and strays.parts.search(text, *_gap(each)) is not None)
        ):
            yield each


def _prized(
    statement: Statement, text: str, names: Mapping[str, Entity], people: Sequence[Span], strays: Strays
) -> Iterator[Statement]:
    """Yield a prize for whom it is: the player rather than the maker of his film, the film rather than its maker."""
    best = statement.evidence[0]
    start, held = best.sentence.start, best.subject
    before = [each for each in people if start <= each.start and each.end <= held.start]
    if names[statement.subject].type != "Person":
        guess = is_guess(statement) and before
        if not guess or strays.his.fullmatch(text, before[-1].end, held.start) is None:
            yield statement
        return
    if any(strays.player.fullmatch(text, each.end, held.start) is not None for each in before[-3:]):
        return
    if held.end <= best.object.start and strays.behalf.match(text, best.object.end) is not None:
        return
    works = [(span, each.id) for each in names.values() if each.type in WORKS for span in each.spans]
    meant = next((each for each in works if _OWNS.fullmatch(text, held.end, each[0].start) is not None), None)
    goes_on = strays.goes_on.match(text, held.end) is not None
    last = max((each for each in works if each[0].end <= held.start), default=None)
    made, path = goes_on, strays.maker
    if not goes_on and strays.winning.match(text, held.end) is not None:
        made, path = True, strays.crew
    stands = last is not None and made and path.fullmatch(text, last[0].end, held.start) is not None
    meant = last if meant is None and stands else meant
    if meant is None and not goes_on:
        yield statement
        return
    if meant is not None:
        yield replace(statement, subject=meant[1], evidence=(replace(best, subject=meant[0], chain=()),))


def _is_maker(statement: Statement, text: str) -> bool:
    start = statement.evidence[0].subject.start
    return _BY.search(text, max(0, start - _NEAR), start) is not None


def _gap(statement: Statement) -> tuple[int, int]:
    best = statement.evidence[0]
    first, last = sorted((best.subject, best.object))
    return first.end, max(first.end, last.start)


def _listed_kin(statement: Statement, text: str, lexicon: Lexicon) -> bool:
    """Tell whether both ends are members of a list: "the family of A, the mother of B and the sister of C"."""
    best = statement.evidence[0]
    first, last = sorted((best.subject, best.object))
    ahead = text[best.sentence.start : first.start]
    if " of " not in ahead:
        return False
    kin = _kin_words(lexicon)
    one = rf"the (?:{kin}) of "
    if re.search(rf"\b(?:{kin}) of [^.;:]{{0,60}}$", ahead) is None:
        return False
    led = re.compile(rf",? (?:and )?{one}(?:[^.;:]*?,? (?:and )?{one})?[^,.;:]{{0,40}}")
    ends = re.search(rf",? and {one}", text[first.end : best.sentence.end])
    return ends is not None and led.fullmatch(text, first.end, last.start) is not None


def _of_first(statement: Statement, text: str, people: Sequence[Span], strays: Strays) -> bool:
    """Tell whether the one holder of an office was named before, and others of a list stand between."""
    office, held = statement.evidence[0].object, statement.evidence[0].subject
    if _MANY.search(text, office.start, office.end) is not None:
        return False
    inner = [each for each in people if office.end <= each.start and each.end <= held.start]
    ends = [*inner[1:], held]
    return bool(inner and strays.borne.search(text[office.start : inner[0].start])) and all(
        strays.listed.fullmatch(text, one.end, other.start) is not None for one, other in zip(inner, ends, strict=True)
    )


def _of_another(statement: Statement, text: str, strays: Strays) -> bool:
    """Tell whether a work has its own maker behind it, and another one's maker was taken."""
    work, maker = statement.evidence[0].subject, statement.evidence[0].object
    if maker.start <= work.end:
        return False
    apart = strays.following.fullmatch(text, work.end, maker.start) is not None
    apart |= text[: maker.start].endswith(" and ") and strays.another.match(text, maker.end) is not None
    return apart or _BRACKETS.fullmatch(text, work.end, maker.start) is not None


def _upright(statement: Statement, names: Mapping[str, Entity], lexicon: Lexicon) -> Statement:
    """Turn an address that runs from the large to the small: "in A region, B district"."""
    # Countries known by their adjective alone are no entities yet.
    if not isinstance(statement.object, str) or not {statement.subject, statement.object} <= names.keys():
        return statement
    ranks = lexicon.rules["places"]["ranks"]
    inner, outer = (_rank(names[end].name, ranks) for end in (statement.subject, statement.object))
    if not 0 <= inner < outer:
        return statement
    best = statement.evidence[0]
    turned = replace(best, subject=best.object, object=best.subject)
    return replace(statement, subject=statement.object, object=statement.subject, evidence=(turned,))


def _rank(name: str, ranks: Sequence[str]) -> int:
    """Return how small a place is by the word that its name ends with, -1 where no word tells."""
    words = name.lower().split()
    return next((rank for rank, ends in enumerate(ranks) if words[-1] in ends.split() and len(words) == 2), -1)


def _kin_words(lexicon: Lexicon) -> str:
    words = lexicon.words("coreference", "kin") | lexicon.words("contexts", "families")
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def _of_inner(statement: Statement, text: str, lexicon: Lexicon, strays: Strays) -> bool:
    """Tell whether an organiser is that of a part: "a parallel section of the festival X organised by A"."""
    words = "|".join(sorted(lexicon.words("award", "inner")))
    start = max(0, statement.evidence[0].subject.start - _NEAR)
    ahead = text[start : statement.evidence[0].subject.start]
    return re.search(rf"\b(?:{words}) (?:{strays.within}) (?:the )?(?:[\w.-]+ )?$", ahead) is not None
