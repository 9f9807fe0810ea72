"""Cases for a person in, decisions out: one case at a time, one key each, the last ones can be taken back.

Keys: ``a`` accept, ``c`` close but not the same, ``r`` refuse this candidate, ``n`` not in Wikidata, ``s`` skip,
``u`` undo, ``1`` to ``9`` another candidate, ``q`` quit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from kgcine.link.decisions import Decision, Decisions
from kgcine.link.proposals import Row
from kgcine.link.settle import Settlement
from kgcine.link.subject import Subject

KEYS = "acrnsuq"


@dataclass(frozen=True, slots=True)
class Case:
    """One entity with the candidates that are left to decide."""

    subject: Subject
    rows: tuple[Row, ...]


def cases(
    subjects: Iterable[Subject], rows: Sequence[Row], settlement: Settlement, *, accepted: bool = False
) -> list[Case]:
    """Return what waits for a person, the best candidates first; ``accepted`` adds links that nobody looked at."""
    by_id = {each.id: each for each in subjects}
    decided = {(each.subject, each.qid) for each in settlement.decisions}
    done = settlement.settled.absent | {each.subject for each in settlement.decisions if each.accepted}
    asked = ("review", "accept") if accepted else ("review",)
    found = []
    for subject, group in groupby(sorted(rows, key=lambda row: (row.subject, row.rank)), key=lambda row: row.subject):
        left = tuple(row for row in group if row.qid and row.score > 0 and (subject, row.qid) not in decided)
        if subject in by_id and subject not in done and left and left[0].proposed in asked:
            found.append(Case(by_id[subject], left))
    return sorted(found, key=lambda case: (-case.rows[0].score, case.subject.id))


class Review:
    """Goes through cases and writes a decision for each key; nothing is kept in memory that is not in the file."""

    def __init__(self, found: Sequence[Case], decisions: Decisions, *, author: str, today: str) -> None:
        self._cases = list(found)
        self._decisions = decisions
        self._author = author
        self._today = today
        self._at = 0
        self._chosen = 0
        self._refused: set[tuple[str, str]] = set()
        self._undo: list[tuple[int, int, bool, frozenset[tuple[str, str]]]] = []
        self.written = 0

    @property
    def place(self) -> tuple[int, int]:
        """Return the number of the case and of all cases."""
        return self._at + 1, len(self._cases)

    @property
    def case(self) -> Case | None:
        """Return the case to show, or None at the end."""
        return self._cases[self._at] if self._at < len(self._cases) else None

    @property
    def row(self) -> Row | None:
        """Return the candidate to show."""
        case = self.case
        return case.rows[self._chosen] if case else None

    def press(self, key: str) -> bool:
        """Act on a key; return whether it meant anything here."""
        if key == "u":
            return self._back()
        case, row = self.case, self.row
        if case is None or row is None:
            return False
        if key.isdigit() and key != "0":
            return self._choose(int(key) - 1, case)
        actions: Mapping[str, Callable[[Case, Row], None]] = {
            "a": lambda case, row: self._decide(case, row, "exactMatch"),
            "c": lambda case, row: self._decide(case, row, "closeMatch"),
            "r": self._refuse,
            "n": self._absent,
            "s": lambda case, row: self._next(written=False),
        }
        if key not in actions:
            return False
        actions[key](case, row)
        return True

    def _choose(self, at: int, case: Case) -> bool:
        if at >= len(case.rows) or (case.subject.id, case.rows[at].qid) in self._refused:
            return False
        self._chosen = at
        return True

    def _decide(self, case: Case, row: Row, predicate: str) -> None:
        self._write(self._made(case, row, predicate))
        self._next(written=True)

    def _refuse(self, case: Case, row: Row) -> None:
        """Refuse one candidate and show the next of the same entity, or the next entity."""
        self._write(self._made(case, row, "exactMatch", refused=True))
        self._remember(written=True)
        self._refused.add((case.subject.id, row.qid))
        left = [at for at, each in enumerate(case.rows) if (case.subject.id, each.qid) not in self._refused]
        if left:
            self._chosen = left[0]
        else:
            self._at, self._chosen = self._at + 1, 0

    def _absent(self, case: Case, row: Row) -> None:
        self._write(self._made(case, None, "exactMatch"))
        self._next(written=True)

    def _made(self, case: Case, row: Row | None, predicate: str, *, refused: bool = False) -> Decision:
        return Decision(
            subject=case.subject.id,
            qid=row.qid if row else None,
            predicate=predicate,
            refused=refused,
            label=case.subject.label,
            type=case.subject.type,
            object_label=row.name if row else "",
            author=self._author,
            date=self._today,
            match=case.subject.label if row and not refused else "",
            articles=case.subject.articles,
        )

    def _write(self, decision: Decision) -> None:
        self._decisions.append(decision)
        self.written += 1

    def _remember(self, *, written: bool) -> None:
        self._undo.append((self._at, self._chosen, written, frozenset(self._refused)))

    def _next(self, *, written: bool) -> None:
        self._remember(written=written)
        self._at, self._chosen = self._at + 1, 0

    def _back(self) -> bool:
        """Return to the case before, and take its decision out of the file."""
        if not self._undo:
            return False
        self._at, self._chosen, written, refused = self._undo.pop()
        self._refused = set(refused)
        if written:
            self._decisions.undo()
            self.written -= 1
        return True
