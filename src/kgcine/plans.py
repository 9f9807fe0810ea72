"""The statements of one article in, the same with who would have made a work that is only planned as a plan out.

"A's project X won the pitching prize", "X was never shot": that A directs it is a plan, however plainly it is put.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kgcine.model import Span, Statement
from kgcine.scene import Scene, marked

#: What is told of a plan as if it were done, and what is told of films alone that were made.
CREDITS = frozenset({"director", "castMember", "composer", "cinematographer", "editor"})
DONE = frozenset({"releaseDate", "screenedAt", "runtime"})
_WORK = r"⟦(?P<work>\d+):(?:Film|Documentary|ShortFilm|CreativeWork)⟧"
_NAMED = re.compile(_WORK)
_OTHER = r"⟦\d+:(?!Film|Documentary|ShortFilm|CreativeWork)\w+⟧"
_KIND = rf"(?:(?!of |on |for |in |from )(?:[a-z-]+|{_OTHER}(?:[’']s)?)[ -]){{0,4}}?"
_ASIDE = rf"(?:,(?:[^.;⟦⟧]|{_OTHER}){{0,80}},)?"


@dataclass(frozen=True, slots=True)
class Plans:
    """The wordings by which a text calls a work a plan, and the words without one of which none of them fits."""

    wordings: tuple[re.Pattern[str], ...] = ()
    words: re.Pattern[str] | None = None
    rows: re.Pattern[str] | None = None

    def works(self, scene: Scene) -> Iterator[str]:
        """Yield the works that a text calls plans."""
        if self.words is None or self.words.search(scene.text) is None:
            return
        for sentence in scene.doc.sents:
            if self.words.search(sentence.text) is None:
                continue
            text, fillers = marked(scene, Span(sentence.start_char, sentence.end_char), [])
            for match in (m for wording in self.wordings for m in wording.finditer(text)):
                if (entity := fillers[int(match["work"])].entity) is not None:
                    yield entity
            if self.rows is not None and (row := self.rows.search(text)) is not None:
                named = (fillers[int(work["work"])].entity for work in _NAMED.finditer(text, row.end()))
                yield from (entity for entity in named if entity is not None)


NONE = Plans()


def load_plans(words: Mapping[str, Sequence[str]]) -> Plans:
    """Make the wordings of plans out of their words; without words there is none."""
    if not words:
        return NONE
    said = {name: "|".join(map(re.escape, each)) for name, each in words.items()}
    noun = rf"{_KIND}(?:{said['kinds']}|⟦\d+:Genre⟧),? (?:(?:called|titled|entitled),? )?"
    wordings = (
        rf"\b(?:{said['unmade']}) {noun}{_WORK}",
        rf"{_WORK}{_ASIDE} (?:was|were|has been|had been|is|got) never (?:been )?(?:{said['never']})\b",
        rf"{_WORK}{_ASIDE} (?:never (?:{said['fails']})|remain(?:s|ed) (?:{said['unmade']}))\b",
        rf"^(?=.*\b(?:{said['contests']})\b).*\bprojects? (?:called |titled |entitled )?{_WORK}",
        rf"^(?=.*\b(?:{said['contests']})\b).*{_WORK},? (?:(?:a|an|the) {_KIND})?project\b",
        rf"{_WORK} will be (?:a|an|the|his|her) {_KIND}(?:{said['kinds']})\b",
        rf"\b(?:is|are) (?:now |currently |already |also )?(?:{said['preparing']}) {noun}{_WORK}",
        rf"\b(?:{said['intending']}) (?:to )?(?:{said['making']}) {noun}{_WORK}",
    )
    telling = "|".join(said[name] for name in ("unmade", "contests", "preparing", "intending"))
    # "Among the projects that were pitched were A, by B, and C": all of a row.
    row = rf"\b[Pp]rojects\b[^.;⟦⟧]{{0,40}}\b(?:{said['contests']})\b"
    return Plans(tuple(map(re.compile, wordings)), re.compile(rf"\b(?:{telling}|never|will be)\b"), re.compile(row))


def as_plans(statements: Iterable[Statement], works: Iterable[str]) -> list[Statement]:
    """Turn who makes one of these works into a plan, but for those that are told to have been made."""
    stated = list(statements)
    planned = set(works) - {each.subject for each in stated if each.property in DONE and each.status == "asserted"}
    return [replace(s, status="planned") if _is_plan(s, planned) else s for s in stated]


def _is_plan(statement: Statement, planned: set[str]) -> bool:
    return statement.subject in planned and statement.property in CREDITS and statement.status == "asserted"
