"""What people decided about identity in, as a table; the members that it joins and keeps apart out.

``graphs/judgements.tsv`` has a line for each decision. Either side names an identity by its id (``film/revenge``), or,
where one identity has to be taken apart, what one article means by it (``film/revenge@news/2010``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Literal as OneOf
from typing import get_args

from kgcine.errors import SourceError
from kgcine.identities.decisionrows import table_rows, table_text
from kgcine.identities.identity import Member, Reason, Resolution

Verdict = OneOf["same", "different", "unsure"]
COLUMNS = ("left", "right", "verdict", "author", "reason")


@dataclass(frozen=True, slots=True, order=True)
class Judgement:
    """One decision about two identities, with who made it and why."""

    left: str
    right: str
    verdict: Verdict
    author: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Applied:
    """Judgements as they bear on members; ``notes`` tells of those that meet nothing or contradict others."""

    same: tuple[tuple[tuple[Member, Member], Reason], ...] = ()
    apart: Mapping[Member, frozenset[Member]] = field(default_factory=dict)
    seen: frozenset[frozenset[Member]] = frozenset()
    notes: tuple[str, ...] = ()

    def settled(self, one: Sequence[Member], other: Sequence[Member]) -> bool:
        """Tell whether a person has decided about two identities already."""
        return any(frozenset((a, b)) in self.seen for a, b in product(one, other))


def read_judgements(path: Path) -> list[Judgement]:
    """Read a table of judgements, none where there is no file; raise SourceError where a line is malformed."""
    text = table_text(path)
    return [] if text is None else parse_judgements(text, str(path))


def parse_judgements(text: str, name: str = "judgements.tsv") -> list[Judgement]:
    """Read judgements out of a table; raise SourceError where a line is malformed.

    >>> table = write_judgements([Judgement("film/igla", "film/the-needle", "same", "A. Reader", "one film")])
    >>> parse_judgements(table)[0].verdict
    'same'
    """
    found = []
    for where, cells in table_rows(text, name, COLUMNS):
        if len(cells) != len(COLUMNS) or cells[2] not in get_args(Verdict):
            raise SourceError(f"{where}: a judgement is same, different or unsure, in five columns.", hint="Mend it.")
        found.append(Judgement(cells[0], cells[1], cells[2], cells[3], cells[4]))  # type: ignore[arg-type]
    return found


def write_judgements(judgements: Iterable[Judgement]) -> str:
    """Write judgements as a table, in the order given."""
    rows = [COLUMNS, *((j.left, j.right, j.verdict, j.author, j.reason) for j in judgements)]
    return "".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows)


def apply_judgements(judgements: Sequence[Judgement], resolution: Resolution) -> Applied:
    """Bring judgements to bear on the members of the identities that they name.

    The last of several about one pair counts. Where what is judged the same would join what is judged different, the
    difference holds, and the contradiction is noted.
    """
    notes: list[str] = []
    latest: dict[tuple[str, str], Judgement] = {}
    for each in judgements:
        latest[min(each.left, each.right), max(each.left, each.right)] = each
    joined: list[tuple[tuple[Member, Member], Reason]] = []
    apart: dict[Member, set[Member]] = defaultdict(set)
    seen: set[frozenset[Member]] = set()
    for each in sorted(latest.values(), key=lambda each: (each.verdict != "different", each)):
        left, right = _members(each.left, resolution), _members(each.right, resolution)
        if gone := [side for side, found in ((each.left, left), (each.right, right)) if not found]:
            notes.append(
                f"The judgement {each.left} {each.verdict} {each.right} meets nothing: no {' and no '.join(gone)}."
            )
            continue
        seen.update(frozenset(pair) for pair in product(left, right))
        if each.verdict == "different":
            for one, other in product(left, right):
                apart[one].add(other)
                apart[other].add(one)
        elif each.verdict == "same":
            if any(other in apart[one] for one, other in product(left, right)):
                notes.append(f"The judgement {each.left} same {each.right} contradicts one that keeps them apart.")
                continue
            detail = f"{each.author}: {each.reason}" if each.author else each.reason
            everyone = [*left, *right]
            joined += [((everyone[0], other), Reason("judgement", detail)) for other in everyone[1:]]
    kept = _without_contradictions(joined, apart, notes)
    return Applied(tuple(kept), {m: frozenset(o) for m, o in apart.items() if o}, frozenset(seen), tuple(notes))


def _without_contradictions(
    joined: Sequence[tuple[tuple[Member, Member], Reason]], apart: Mapping[Member, set[Member]], notes: list[str]
) -> list[tuple[tuple[Member, Member], Reason]]:
    """Leave out joins that would bring together, over others, what is judged different."""
    groups: dict[Member, set[Member]] = {}
    kept = []
    for (one, other), reason in joined:
        mine, theirs = groups.setdefault(one, {one}), groups.setdefault(other, {other})
        if any(apart.get(member, set()) & theirs for member in mine):
            notes.append(
                f"A judgement of sameness ({reason.detail}) contradicts one that keeps {one} and {other} apart."
            )
            continue
        mine |= theirs
        for member in mine:
            groups[member] = mine
        kept.append(((one, other), reason))
    return kept


def _members(handle: str, resolution: Resolution) -> list[Member]:
    """Return the members that a handle names; one that namesakes share by now needs an article to choose by."""
    name, _, article = handle.partition("@")
    found = [resolution.get(each) for each in (name, *resolution.replaced.get(name, ()))]
    known = [each for each in found if each is not None]
    if len(known) > 1 and not article:
        return []
    return [member for each in known for member in each.members if not article or member[0] == article]
