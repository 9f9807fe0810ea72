"""A line in, the lines of the card that it holds out: "Dir: Anna Weber | Cast: Jan Holm, Ida Berg | Latvia"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kgcine.texts.mapped import Mapped
from kgcine.texts.rows import TableRules

_BARS = re.compile(r" ?[|•·] ?")
_LABEL = re.compile(r"([A-Za-z][A-Za-z ]{1,24}): ?(?=\S)")
_SHORT = re.compile(r"(?:^|(?<=[;|•·.] )|(?<=[;|•·]))([A-Z][A-Za-z]{1,4})\.?(?=: ?[A-Z])")
_MARKS = re.compile(r" ?; ")
# What tells with a number where, when or how long, and nothing in words: "Latvia/France, 2019, 98 mins".
_DATA = re.compile(r"(?=.*\d)(?:[A-Z][\w’'-]*+|\d++(?: ?[a-z]{3,7}|[’'′])?|(?:and|of|the)\b|[ /,.–&-])++")
# A label and who made the film, before such data: "Dir. Anna Weber. Latvia, 98 mins".
_OPENED = re.compile(r"([A-Z][A-Za-z]{2,9})(?P<sign>\. |: ?)(?=[A-Z])[^.:;/\d]{4,80}(?P<end>[.;] | / )")
# The card that heads an obituary: "Anna Weber, actress: born Riga 3 May 1920; married 1950 Jan Holm; died 9 May 2001."
_LIFE = re.compile(r"[A-Z][^:;()\n]{4,60}, [a-z][^:;()\n]{2,80}(?P<end>: )born [^:\n]{4,600}; ?died [^;:\n]{4,60}")
_PARTS = re.compile(r"; ?(?![^()]*\))")
# The fewest labels of such a line, and of one with semicolons.
_FEWEST, _MARKED = 2, 3


def card_lines(line: Mapped, rules: TableRules) -> list[Mapped]:
    """Cut a line of labels with marks between into one line a label, all labels in full; any other line is one."""
    if (life := _LIFE.fullmatch(line.text)) is not None:
        cuts = [life.span("end"), *(found.span() for found in _PARTS.finditer(line.text))]
        return _cells(line, cuts)
    line = line.exchange(list(_in_full(line.text, rules)))
    opened = _OPENED.match(line.text)
    if opened is not None and _is_data(line.text[opened.end() :]) and (word := _label(opened[1], rules)):
        line = line.exchange([(0, opened.end("sign"), f"{word}: ")])
        end = line.text.index(opened["end"], len(word) + 2)
        return [line.slice(0, end), line.slice(end + len(opened["end"]), len(line.text))]
    bars = [found.span() for found in _BARS.finditer(line.text)]
    ends, fewest = (bars, _FEWEST) if bars else ([each.span() for each in _MARKS.finditer(line.text)], _MARKED)
    if len(ends) < fewest - 1:
        return [line]
    cells = _cells(line, ends)
    labelled = sum(_is_labelled(cell.text, rules) for cell in cells)
    labelled += labelled >= _FEWEST and _is_data(cells[-1].text)
    whole = all(cell.text.count("(") == cell.text.count(")") for cell in cells)
    return [cell for cell in cells if cell.text.strip()] if labelled >= fewest and whole else [line]


def _cells(line: Mapped, cuts: Sequence[tuple[int, int]]) -> list[Mapped]:
    """Cut a line at marks, which are left out."""
    starts, ends = [0, *(end for _, end in cuts)], [*(at for at, _ in cuts), len(line.text)]
    return [line.slice(at, end) for at, end in zip(starts, ends, strict=True)]


def _in_full(line: str, rules: TableRules) -> Iterator[tuple[int, int, str]]:
    """Yield where a label stands in short, and its whole word: "Dir", Director."""
    for found in _SHORT.finditer(line):
        if (word := rules.short.get(found[1].lower())) is not None:
            # The last letter of the word stands for the last one of the label, so that it is cited whole.
            last = found.end(1) - 1
            yield found.start(1), last, word[:-1]
            yield last, found.end(), word[-1]


def _label(word: str, rules: TableRules) -> str:
    """Return a label in full, nothing where the word is none."""
    return rules.short.get(word.lower()) or (word if word.lower() in rules.labels else "")


def _is_data(words: str) -> bool:
    """Tell whether nothing stands here but where and when a film was made and how long it is.

    >>> _is_data("Latvia/France, 2019, 98 mins"), _is_data("In 2019 she left."), _is_data("Latvia")
    (True, False, False)
    """
    return _DATA.fullmatch(words.strip()) is not None


def _is_labelled(cell: str, rules: TableRules) -> bool:
    found = _LABEL.match(cell)
    return found is not None and found[1].lower() in rules.labels
