"""The statements of one article in, the same out without those that reach over a member of a list.

"A (1971); B (1973), directed by C" says of B alone who made it, "A and B, the latter born in 1950" of B when,
"the prizes A (1972) and B (1967)" of each its own year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.classes import WORKS
from kgcine.model import Entity, Literal, Span, Statement
from kgcine.tables import one_of

_CREDITS = frozenset(
    {"director", "castMember", "producer", "screenwriter", "cinematographer", "composer", "editor", "author"}
    | {"productionCompany", "nominatedFor", "awardReceived", "basedOn"}
)
_AWARD, _PERSON = "Award", "Person"
_NEAR, _BESIDE = 80, 24
_BY = re.compile(r"\bby (?:the )?(?:[a-z-]+ ){0,3}[A-Z]")
_HELD = re.compile(r" (?:the )?[\"“‘]?")
_FOLLOWS, _VERB = "follows", "/follow"
_MEMBERS = re.compile(r"[^\w(]*(?:\([^()]*\)|in \d{4})?[^\w]*(?:and )?[^\w]*")
_PRIZE, _WHEN = "awardReceived", "pointInTime"
# A year with a dash opens what it dates: "in 1993 – People's Artist".
_OPENS = re.compile(r" ?[–—-] ?[^,;()]{0,50}")
# So does one that leads a member of a row in: ", in 1974 the State Prize", "and in 1980 the title of People's Artist".
_LEADING, _LED = (
    re.compile(r"(?:,|;|\band) (?:[a-z]+ )?in $"),
    re.compile(r",? (?:(?:he|she|it|they) (?:[a-z]+ ){1,3})?(?:the )?(?:[a-z]+ ){0,2}(?:of )?[\"“‘«]?"),
)
_BRACKET = re.compile(r"\([^()]*\)")
_OWNED = "owner-title"


@dataclass(frozen=True, slots=True)
class Rows:
    """The wordings in a list of works or prizes, compiled: ``latter`` and ``former`` are one of two, and go on.

    ``paired`` joins such two. ``credit`` leads from a work to its maker. A prize has its ``year`` behind it, and what
    is ``placed`` its place; a sentence with one of ``years`` may take up another prize's: "in the same year". What is
    the ``first`` of its kind continues nothing: "it was followed by the first feature, A".
    """

    all_of: re.Pattern[str]
    starring: re.Pattern[str]
    given: re.Pattern[str]
    latter: re.Pattern[str]
    former: re.Pattern[str]
    paired: re.Pattern[str]
    credit: re.Pattern[str]
    year: re.Pattern[str]
    placed: re.Pattern[str]
    years: re.Pattern[str]
    first: re.Pattern[str]


def load_rows(words: Mapping[str, Sequence[str]]) -> Rows:
    """Compile the wordings of their table."""
    goes_on = rf"\b(?=,| (?:\w+ed|{one_of(words['goes_on'])})\b)"
    latter, former, joints = (rf"(?:{one_of(words[name])})" for name in ("latter", "former", "joints"))
    word = rf"(?!(?:{one_of(words['parting'])}|by)\b)[\w-]+"
    named = rf"(?:,? (?:{one_of(words['named'])}) [\w. ]{{1,40}})?"
    return Rows(
        re.compile(rf"\b(?:{one_of(words['all'])})\b"),
        re.compile(rf"[\"”’]?(?: \([^()]*\))?,? (?:{one_of(words['starring'])}) (?:[\w-]+ ){{0,3}}"),
        re.compile(rf"[\"”’]?,? (?:(?:{one_of(words['given'])}) )?to (?:\w+ ){{0,3}}[\"“‘«]?"),
        re.compile(rf"{latter}{goes_on}"),
        re.compile(rf"{former}{goes_on}"),
        re.compile(rf"\b{joints} (?!(?:{latter}|{former})\b)"),
        re.compile(
            rf"[\"”’]?(?: \([^()]*\))?,? (\()?(?:(?:{one_of(words['which'])}) )?"
            rf"(?:{word},? ){{0,4}}by (?:{word} ){{0,4}}"
        ),
        re.compile(rf"{named} (?:\(([12]\d{{3}})\)|in ([12]\d{{3}})(?=[,.;]| (?:{one_of(words['next'])})))"),
        re.compile(rf" (?:{one_of(words['placed'])}) the |\("),
        re.compile(rf"\b(?:{one_of(words['years'])})\b"),
        re.compile(rf"\bby (?:the|its|his|her) (?:{one_of(words['first'])}) "),
    )


def undivided(statements: Iterable[Statement], text: str, entities: Sequence[Entity], rows: Rows) -> list[Statement]:
    """Drop what is told behind, or by the owner before, another member of a list.

    >>> from kgcine.model import Evidence
    >>> empty = ("goes_on", "latter", "former", "joints", "parting", "which", "named", "next", "placed", "years")
    >>> empty = (*empty, "first")
    >>> rows = load_rows(dict.fromkeys(empty, []) | {"all": ["both"], "starring": ["starring"], "given": ["went"]})
    >>> text = "Salt (1971); Rope (1973), directed by C."
    >>> films = [Entity(f"e{at}", text[at : at + 4], "Film", spans=(Span(at, at + 4),)) for at in (0, 13)]
    >>> def told(film: int) -> Statement:
    ...     evidence = Evidence(Span(0, 40), Span(film, film + 4), Span(38, 39))
    ...     return Statement(f"e{film}", "director", "e2", evidence=(evidence,))
    >>> [each.subject for each in undivided([told(0), told(13)], text, films, rows)]
    ['e13']
    """
    works = sorted((span, each.id) for each in entities if each.type in WORKS for span in each.spans)
    starts = [(span.start, work) for span, work in works]
    ends = frozenset(span.end for span, _ in works)
    honours = [span for each in entities if each.type == _AWARD for span in each.spans]
    prizes = sorted(span.end for span in honours)
    winners = [span for each in entities if each.type == _PERSON or each.type in WORKS for span in each.spans]
    kept = (
        each
        for each in statements
        if not _divided(each, text, starts, rows)
        and not _swapped(each, text, honours, winners, rows)
        and not _of_next(each, text, works, rows)
        and not _followed_before(each, text, works, rows.first)
    )
    return [_own_year(each, text, ends, prizes, rows) for each in kept]


def _of_next(statement: Statement, text: str, works: Sequence[tuple[Span, str]], rows: Rows) -> bool:
    """Tell whether a credit stands right behind another work: "A (directed by X), B (directed by Y)", with commas too.

    What a bracket says is of the work before it alone; without one, a maker must have been named between both works.
    """
    if statement.property not in _CREDITS or not statement.evidence:
        return False
    subject, other = statement.evidence[0].subject, statement.evidence[0].object
    for work, name in works:
        if name == statement.subject or work.end > other.start or other.start - work.end > _NEAR:
            continue
        behind = subject.end <= work.start
        stars = statement.property == "castMember" and rows.starring.fullmatch(text, work.end, other.start) is not None
        if stars and behind and _BY.search(text, subject.end, work.start) is not None:
            return True
        credit = rows.credit.fullmatch(text, work.end, other.start)
        if credit is None or rows.all_of.search(credit[0]) is not None:
            continue
        if credit[1] or (behind and _BY.search(text, subject.end, work.start) is not None):
            return True
    return False


def _followed_before(
    statement: Statement, text: str, works: Sequence[tuple[Span, str]], first: re.Pattern[str]
) -> bool:
    """Tell whether other works or nothing stand between one and what it follows: "A, followed by B, C and D"."""
    if statement.property != _FOLLOWS or not statement.evidence:
        return False
    low, high = sorted((statement.evidence[0].subject, statement.evidence[0].object))
    ends = {statement.subject, statement.object}
    told = statement.frame.endswith(_VERB)
    if told and first.search(text, low.end, high.start) is not None:
        return True
    return (told and _MEMBERS.fullmatch(text, low.end, high.start) is not None) or any(
        low.end <= span.start and span.end <= high.start and work not in ends for span, work in works
    )


def _swapped(statement: Statement, text: str, honours: Sequence[Span], winners: Sequence[Span], rows: Rows) -> bool:
    """Tell whether a prize and its winner stand in two pairs: "X went to A, Y to B", "A won X, B Y and C Z"."""
    if statement.property != _PRIZE or not statement.evidence:
        return False
    prize, winner = statement.evidence[0].object, statement.evidence[0].subject
    if prize.end <= winner.start:
        inner = [each for each in honours if prize.end <= each.start and each.end <= winner.start]
        return any(
            rows.given.fullmatch(text, each.end, winner.start) is not None
            and any(prize.end <= who.start and who.end <= each.start for who in winners)
            for each in inner
        )
    if any(rows.given.fullmatch(text, prize.end, who.start) for who in winners if prize.end <= who.start):
        return True
    met = [
        who for who in winners if winner.end <= who.start and _HELD.fullmatch(text, who.end, prize.start) is not None
    ]
    return any(winner.end <= each.start and each.end <= who.start for who in met for each in honours)


def _own_year(statement: Statement, text: str, works: frozenset[int], prizes: Sequence[int], rows: Rows) -> Statement:
    """Give a prize the year in the bracket behind it, where another's was taken: "the A (1972) and the B (1967)".

    The year in the bracket behind a work is none of its prize, and that behind one prize none of the next one's.
    """
    if statement.property != _PRIZE or not statement.evidence:
        return statement
    best = statement.evidence[0]
    others = [each for each in statement.qualifiers if each[0] != _WHEN]
    own = rows.year.match(text, best.object.end)
    if own is not None:
        year = own[1] or own[2]
        return replace(statement, qualifiers=tuple(sorted([*others, (_WHEN, Literal(year, "gYear", year))], key=_name)))
    told = next((v.value for name, v in statement.qualifiers if name == _WHEN and isinstance(v, Literal)), None)
    if told is None:
        return statement
    start, end = best.sentence.start, best.sentence.end
    places = [start + found.start() for found in re.finditer(re.escape(told), text[start:end])]
    # "The A in 1971 and the B that same year": the words may stand on either side.
    near = min(end, best.object.end + _BESIDE)
    before = [at for at in places if at < best.object.start and not rows.years.search(text, at, near)]
    if any(_opens(text, at, at + len(told), best.object.start) for at in before):
        return statement
    earlier = any(start < end <= at for end in prizes for at in before)
    earlier |= bool(places) and all(_of_later(text, best.object.end, at, prizes, rows) for at in places)
    if places and (earlier or all(_behind_work(text, at, works) for at in places)):
        return replace(statement, qualifiers=tuple(others))
    return statement


def _opens(text: str, start: int, end: int, prize: int) -> bool:
    """Tell whether a year opens what tells of a prize."""
    if _OPENS.fullmatch(text, end, prize):
        return True
    return (
        _LEADING.search(text[max(0, start - _NEAR) : start]) is not None
        and _LED.fullmatch(text, end, prize) is not None
    )


def _of_later(text: str, end: int, at: int, prizes: Sequence[int], rows: Rows) -> bool:
    """Tell whether a year stands behind another prize than one that has its place: "X at A, the Y at the 2014 B"."""
    between = next((each for each in prizes if end < each <= at), None)
    return between is not None and rows.placed.search(text, end, between) is not None


def _name(qualifier: tuple[str, str | Literal]) -> str:
    return qualifier[0]


def _behind_work(text: str, at: int, works: frozenset[int]) -> bool:
    """Tell whether what stands here begins the bracket behind a work: "“A” (1967"."""
    return text[at - 2 : at] == " (" and not works.isdisjoint((at - 2, at - 3))


def _divided(statement: Statement, text: str, works: Sequence[tuple[int, str]], rows: Rows) -> bool:
    if not statement.evidence:
        return False
    best = statement.evidence[0]
    sentence, subject, other = best.sentence, best.subject, best.object
    if not (sentence.start <= min(subject.start, other.start) and max(subject.end, other.end) <= sentence.end):
        return False
    behind = other.start >= subject.end
    start, end = (subject.end, other.start) if behind else (other.end, subject.start)
    between = text[start:end]
    for word, paired in ((rows.latter, True), (rows.former, False)) if behind else ():
        at = word.search(between)
        if at is not None and (rows.paired.search(between[: at.start()]) is not None) == paired:
            return True
    if ";" not in between or statement.property not in _CREDITS or rows.all_of.search(between):
        return False
    if not (behind or statement.frame.endswith(_OWNED)):
        return False
    mark = start + _BRACKET.sub(lambda found: " " * len(found[0]), between).rfind(";")
    return mark > start and any(
        (mark if behind else start) < at < (end if behind else mark) and work != statement.subject for at, work in works
    )
