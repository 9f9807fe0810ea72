"""Words as they stand in a Markdown or HTML source in, the words as a reader sees them out."""

from __future__ import annotations

import html
import re

#: Private-use characters set apart what is marked, so that markup around an end goes with that of its sentence.
_OPEN, _CLOSE = "\ue000", "\ue001"
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>", re.DOTALL)
# A sentence often begins or ends within a pair of marks, so that each mark is judged alone.
_IMAGE = re.compile(r"!\[([^\[\]]*)\]\([^()\s]*(?:\s\"[^\"]*\")?\)")
_LINK = re.compile(r"\[([^\[\]]*)\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s\"[^\"]*\")?\)|\[[^\[\]]*\])")
_STARS = re.compile(r"(?<![\\*])\*+(?=[^\s*])|(?<![\s\\*])\*+")
_UNDERSCORES = re.compile(rf"(?<![\w\\])_+(?=[\w{_OPEN}])|(?<=[^\s_\\])_+(?!\w)")
_CODE = re.compile(r"`+")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_MARKED = re.compile(f"[{_OPEN}{_CLOSE}]")


def readable(source: str) -> str:
    """Return the words of a source without tags, character references and emphasis marks, blanks drawn together.

    >>> readable("*The Needle*, or <em>Igla</em>, &ldquo;a  start&rdquo;")
    'The Needle, or Igla, “a start”'
    >>> readable("5 * 3 in the [list](https://example.org/a_b) of snake_case")
    '5 * 3 in the list of snake_case'
    """
    text = _TAG.sub("", _BREAK.sub(" ", source))
    for link in (_IMAGE, _LINK):
        text = link.sub(r"\1", text)
    for marks in (_STARS, _UNDERSCORES, _CODE):
        text = marks.sub("", text)
    return " ".join(html.unescape(_ESCAPED.sub(r"\1", text)).split())


def readable_pieces(pieces: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Make the pieces of one sentence readable, each with whether it is marked.

    >>> readable_pieces([("The *[", False), ("Needle", True), ("](needle.html)*", False), (" shone.", False)])
    [('The ', False), ('Needle', True), (' shone.', False)]
    """
    text = "".join(f"{_OPEN}{_MARKED.sub('', piece)}{_CLOSE}" if marked else piece for piece, marked in pieces)
    parts = re.split(f"({_OPEN}[^{_CLOSE}]*{_CLOSE})", readable(text))
    return [(_MARKED.sub("", part), part.startswith(_OPEN)) for part in parts if _MARKED.sub("", part)]
