"""The wording of a pattern in, a regular expression over marked text out.

In a pattern ``{subject}``, ``{object}`` and qualifiers stand for mentions; other names in braces for wordings that many
patterns need.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from kgcine.classes import WORKS

PREPOSITIONS = "by|from|in|of|about|on|with|for|to|at|as|and|or|who|which|that"
# Behind ", and" a new clause begins where several follow: "written by A, and B, C and D starred". Behind a semicolon
# one begins where a verb stands behind the name: "directed by A; B has written the script".
CLAUSE = r"⟦\d+:\w+⟧ (?:is|was|are|were|has|had|have|will|plays?|wrote|shot|made|took|stars?|[a-z]{3,}ed)\b"
JOINTS = rf"(?:,? as well as |, and (?!⟦\d+:\w+⟧, ⟦)|, or |, | and | & |; (?:and )?(?!{CLAUSE})|/| or |-|–)"
# Words behind which "by" may name the maker of something else than the sentence's subject.
ASTRAY = (
    "about|novel|book|play|story|song|manga|comic|comics|poem|who|which|that|whose|where|while|but|remake|sequel"
    "|based|adapted"
)
TITLED = (
    r"(?:(?:the |an? |by |with )?(?:(?:⟦\d+:(?:Nationality|Occupation|Country|Settlement|Place)⟧(?:['’]s|-based)?"
    r"|[a-z]+ly|company|studio|outfit|singer|actor|actress|newcomer|producer) ){1,3})?"
)
# What a person is called before the name: "the young Kazakh actress", "Poland's".
BEFORE = (
    r"(?:(?:(?:[a-z-]+|⟦\d+:(?:Nationality|Occupation|Country|Settlement|Place)⟧(?:['’]s)?),? ){0,3}?"
    r"(?:⟦\d+:(?:Nationality|Occupation|Country|Settlement|Place)⟧(?:['’]s)?|[a-z-]+) )?"
)
# The same with more words and a comma: "a railwayman from Osh, ", "the former interior minister".
CALLED = (
    rf"(?:an? |the )?(?:(?:(?!(?:{PREPOSITIONS}|and|whose|who)\b)[a-z-]+"
    r"|⟦\d+:(?:Nationality|Occupation|Country|Settlement|Place|Number|Genre)⟧)(?:['’]s)?,? ){0,5}?"
)
LETTERS = r"(?:,? [A-Z]{2,5}\b)*(?:,(?= \())?"
# A possessive, led back to its owner or not.
HIS = r"(?:[Hh]is|[Hh]er|[Tt]heir|⟦\d+:Person⟧(?:['’]s?)?)"
# What may stand between a word and the name behind it: "music for the film “X”".
LEADS = (" ", " the ", " “", ' "', " the film ", " the film “", ' the film "', " the film «")
#: What placeholders stand for that name neither ends nor lists.
ANYTHING = {
    "gap": r"[^⟦⟧.;:!?\"“”]{0,40}?",
    "adj": rf"(?:(?!(?:{PREPOSITIONS})\b)[a-z-]+ ){{0,2}}",
    "titled": BEFORE,
    "called": CALLED,
    "his": HIS,
    "credits": rf"(?:(?!\b(?:{ASTRAY})\b)[^.;\n]){{0,240}}?",
}
_PLACEHOLDER = re.compile(r"\{([@!]?\w+)(\+?)\}")
_AS = re.compile(r"(?<![\w\\{])as(?![\w}]| well)")
_BRACKETED = re.compile(r"\{subject\}(?=(?:\(\?:)? \\\()")
_OWNED = re.compile(r"(?<=[|:])his(?= ?[|)])")


def with_parts(item: dict[str, Any], parts: Mapping[str, str]) -> dict[str, Any]:
    """Put the parts that patterns of a file share into the pattern of a frame."""
    if "pattern" not in item or not parts:
        return item
    return {**item, "pattern": re.sub(r"\{(\w+)\}", lambda name: parts.get(name[1], name[0]), item["pattern"])}


@dataclass(frozen=True)
class Expression:
    """A regular expression over marked text, where each mention reads ``⟦number:Type⟧``.

    It is compiled when it is first looked for: of a thousand patterns an article needs a third.
    """

    source: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Compile it; raise re.error for a mistake."""
        return re.compile(self.source)


def prepared(text: str) -> str:
    """Let a pattern take what any text may have in such a place: letters behind a name, whom a possessive means."""
    # Letters may stand behind a name and before its bracket: "A, KCMG (1880-1950)".
    text = _BRACKETED.sub(lambda _: f"{{subject}}{LETTERS}", text)
    # What "his" leads back to is marked like a name.
    text = _OWNED.sub(r"(?:his|⟦\\d+:Person⟧)", text)
    # "A as well as B" tells of no part.
    return _AS.sub("as(?! well as )", text)


def expression(text: str, ends: Mapping[str, Sequence[str]], lists: Mapping[str, Sequence[str]]) -> Expression:
    """Turn a prepared pattern into a regular expression.

    ``ends`` are the classes of each end and qualifier. Raise KeyError for a name that is none.
    """
    return Expression(_PLACEHOLDER.sub(lambda found: _put(found[1], bool(found[2]), ends, lists), text))


def _put(name: str, many: bool, ends: Mapping[str, Sequence[str]], lists: Mapping[str, Sequence[str]]) -> str:
    """Write what a placeholder stands for."""
    if name in ANYTHING:
        return ANYTHING[name]
    if name == "other":
        rivals = "|".join(ends["subject"])
        return rf"(?:[^⟦⟧\n]|⟦\d+:(?!(?:{rivals})⟧)\w+⟧){{0,120}}?"
    if name.startswith("@"):
        return "(?:" + "|".join(sorted(map(re.escape, lists[name[1:]]), key=len, reverse=True)) + ")"
    if name.startswith("!"):
        # Where no mention stands, nothing has to be looked back for.
        return r"(?=⟦)" + "".join(f"(?<!{re.escape(word + lead)})" for word in lists[name[1:]] for lead in LEADS)
    end = name.rstrip("0123456789")
    if end not in ends:
        raise KeyError(f"{{{name}}} is no end or qualifier of the frame")
    one = rf"⟦\d+:(?:{'|'.join(ends[end])})⟧"
    if not many:
        return f"(?P<{name}>{one})"
    # Behind the members of a list their years may stand, or more in brackets, before them what they are.
    aside = rf"(?:[^()⟦⟧]|⟦\d+:(?!(?:{'|'.join(ends[end])})⟧)\w+⟧)*"
    # A work's meaning may stand there too; coreference leads it to the title: "Tuz Jol (Salt Road, 1971)".
    gloss = rf"(?:[\"“]?{one}[,;]?[\"”]? ?)?" if WORKS.issuperset(ends[end]) else ""
    member = rf"{one}(?:[\"”’]?,? \({gloss}{aside}\)|[\"”’]? in ⟦\d+:Date⟧(?=,| and |;))?"
    # "By A, B's regular partner" ends with A.
    return f"(?P<{name}>{member}(?:{JOINTS}{TITLED}{member}(?!['’]s ))*)"
