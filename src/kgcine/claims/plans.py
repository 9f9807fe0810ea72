"""The statements of one article in, the same with who would have made a work that is only planned as a plan out.

"A's project X won the pitching prize", "X was never shot": that A directs it is a plan, however plainly it is put.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.model import Literal, Span, Statement
from kgcine.scene import Filler, Scene, marked
from kgcine.tables import one_of

#: What is told of a plan as if it were done, and what is told of films alone that were made.
CREDITS = frozenset({"director", "castMember", "composer", "cinematographer", "editor"})
DONE = frozenset({"releaseDate", "screenedAt", "runtime"})
_WORK = r"⟦(?P<work>\d+):(?:Film|Documentary|ShortFilm|Series|CreativeWork)⟧"
_NAMED = re.compile(_WORK)
_OTHER = r"⟦\d+:(?!Film|Documentary|ShortFilm|Series|CreativeWork)\w+⟧"
#: The wordings of which a sentence needs one.
_TELLING = ("unmade", "contests", "preparing", "intending", "future", "upcoming", "provisional", "not_done")
_HONOURS = "commemorates"
#: What dates a fact, and the properties whose dates may be of a story.
_DATING = ("pointInTime", "startDate")
_DATED = frozenset({"date", "gYearMonth", "gYear"})
_IN_STORIES = "narrativePeriod"
_SOON, _YEARS = 3, 4
_KIND = rf"(?:(?!of |on |for |in |from )(?:[a-z-]+|{_OTHER}(?:[’']s)?)[ -]){{0,4}}?"
_ASIDE = rf"(?:,(?:[^.;⟦⟧]|{_OTHER}){{0,80}},)?"


@dataclass(frozen=True, slots=True)
class Plans:
    """The wordings by which a text calls a work a plan.

    Those of projects count in sentences that speak of ``contests`` for them. None fits where none of the ``words`` is.
    """

    words: re.Pattern[str]
    contests: re.Pattern[str]
    wordings: tuple[re.Pattern[str], ...]
    projects: tuple[re.Pattern[str], ...]
    row: re.Pattern[str]

    def works(self, scene: Scene) -> Iterator[str]:
        """Yield the works that a text calls plans."""
        if self.words.search(scene.text) is None:
            return
        for sentence in scene.doc.sents:
            span = Span(sentence.start_char, sentence.end_char)
            if self.words.search(scene.text, span.start, span.end) is not None:
                text, fillers = marked(scene, span, [])
                contest = self.contests.search(scene.text, span.start, span.end) is not None
                found = (fillers[number].entity for number in self._numbers(text, scene, fillers, contest=contest))
                yield from (entity for entity in found if entity is not None)

    def _numbers(self, text: str, scene: Scene, fillers: Sequence[Filler], *, contest: bool) -> Iterator[int]:
        for match in (m for wording in self.wordings for m in wording.finditer(text)):
            yield int(match["work"])
        for match in (m for wording in self.projects if contest for m in wording.finditer(text)):
            prize = match.groupdict().get("prize")
            won = None if prize is None else fillers[int(prize)]
            if won is None or self.contests.search(scene.text, won.start, won.end) is not None:
                yield int(match["work"])
        if (row := self.row.search(text)) is not None:
            yield from (int(work["work"]) for work in _NAMED.finditer(text, row.end()))


def load_plans(words: Mapping[str, Sequence[str]]) -> Plans | None:
    """Make the wordings of plans out of their words; without words there is none."""
    if not words:
        return None
    said = {name: one_of(each) for name, each in words.items()}
    never = f"(?:{said['not_done']})"
    kind = rf"{_KIND}(?:{said['kinds']}|⟦\d+:Genre⟧)"
    noun = rf"{kind},? (?:(?:{said['named']}),? )?"
    wordings = (
        rf"\b(?:{said['unmade']}) {noun}{_WORK}",
        rf"{_WORK}{_ASIDE} (?:{said['done']}) {never} (?:been )?(?:{said['never']})\b",
        rf"{_WORK}{_ASIDE} (?:{never} (?:{said['fails']})|(?:{said['remains']}) (?:{said['unmade']}))\b",
        rf"{_WORK}{_ASIDE} (?:is|will be) (?:a|an|the|his|her) (?:{said['upcoming']}) {kind}",
        rf"\b(?:{said['provisional']}),? {_WORK}",
        rf"{_WORK} \((?:{said['provisional']})\)",
        rf"{_WORK} (?:{said['future']}) (?:a|an|the|his|her) {_KIND}(?:{said['kinds']})\b",
        rf"\b(?:is|are) (?:(?:{said['now']}) )?(?:{said['preparing']}) {noun}{_WORK}",
        rf"\b(?:{said['intending']}) (?:to )?(?:{said['making']}) {noun}{_WORK}",
    )
    projects = (
        rf"\b(?:{said['projects']}) (?:(?:{said['named']}) )?{_WORK}",
        rf"{_WORK},? (?:(?:a|an|the) {_KIND})?(?:{said['project']})\b",
        rf"{_WORK}[^.;]{{0,60}}? (?:{said['won']}) (?:the )?⟦(?P<prize>\d+):Award⟧",
    )
    # "Among the projects that were pitched were A, by B, and C": all of a row.
    row = rf"\b(?:{said['several']})\b[^.;⟦⟧]{{0,40}}\b(?:{said['contests']})\b"
    telling = "|".join(said[name] for name in _TELLING)
    return Plans(
        re.compile(rf"\b(?i:{telling})\b"),
        re.compile(rf"\b(?i:{said['contests']})\b"),
        tuple(map(re.compile, wordings)),
        tuple(map(re.compile, projects)),
        re.compile(row),
    )


def as_plans(statements: Iterable[Statement], works: Iterable[str]) -> list[Statement]:
    """Turn who makes one of these works into a plan, but for those that are told to have been made.

    Whom a monument honours is a plan where its sentence tells by another wording that it is still to come, and so is
    what somebody reports: "will have its premiere in Riga, its producers said".
    """
    stated = list(statements)
    to_come = {(_kept(s), s.speaker) for s in stated if s.status == "planned"}
    stated = [replace(s, status="planned") if _is_to_come(s, to_come) else s for s in stated]
    planned = set(works) - {each.subject for each in stated if each.property in DONE and each.status == "asserted"}
    return [replace(s, status="planned") if _is_plan(s, planned) else s for s in stated]


def as_still_to_come(statements: Iterable[Statement], issued: str | None) -> list[Statement]:
    """Turn what is dated behind the day of the article itself into a plan: "The festival opens on 20 August".

    Where anything lies years behind that day, the day is none of the article's.
    """
    told = list(statements)
    if issued is None:
        return told
    ahead = {id(each): value for each in told if (value := _date_ahead(each, issued)) is not None}
    if any(int(value[:_YEARS]) - int(issued[:_YEARS]) > _SOON for value in ahead.values()):
        return told
    return [replace(s, status="planned") if id(s) in ahead and s.status == "asserted" else s for s in told]


def _date_ahead(statement: Statement, issued: str) -> str | None:
    """Return the date of a fact if it lies behind the day of its article, both as precise as the less precise one."""
    if statement.property == _IN_STORIES:
        return None
    values = [statement.object, *(value for name, value in statement.qualifiers if name in _DATING)]
    dates = (v.value for v in values if isinstance(v, Literal) and v.datatype in _DATED and v.value[:1].isdigit())
    return next((date for date in dates if date[: len(issued)] > issued[: len(date)]), None)


def _kept(statement: Statement) -> tuple[object, ...]:
    """Return what tells two statements of one sentence about a monument to be the same."""
    sentence = statement.evidence[0].sentence if statement.evidence else None
    return statement.property, statement.subject, statement.object, sentence


def _is_to_come(statement: Statement, to_come: Collection[tuple[object, str | None]]) -> bool:
    """Tell whether the same is told by another wording of the sentence to be still to come."""
    if statement.status == "reported":
        return (_kept(statement), statement.speaker) in to_come
    honours = statement.status == "asserted" and statement.property == _HONOURS
    return honours and any(kept == _kept(statement) for kept, _ in to_come)


def _is_plan(statement: Statement, planned: set[str]) -> bool:
    return statement.subject in planned and statement.property in CREDITS and statement.status == "asserted"
