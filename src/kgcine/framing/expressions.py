"""The wording of a pattern in, a regular expression over marked text out.

In a pattern ``{subject}``, ``{object}`` and qualifiers stand for mentions; other names in braces for wordings that many
patterns need, whose words are data (``extract/expressions.toml``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from kgcine.assets import Assets
from kgcine.classes import PLACES, WORKS
from kgcine.tables import one_of, read_tables, refuse_blank

Lists = Mapping[str, Sequence[str]]

ASSET = "extract/expressions.toml"
#: Letters behind a name and before its bracket: "A, KCMG (1880-1950)".
LETTERS = r"(?:,? [A-Z]{2,5}\b)*(?:,(?= \())?"
#: What a person is called before the name: "the young Kazakh actress", "Poland's".
BEFORE = (
    r"(?:(?:(?:[a-z-]+|⟦\d+:(?:Nationality|Occupation|Country|Settlement|Place)⟧(?:['’]s)?),? ){0,3}?"
    r"(?:⟦\d+:(?:Nationality|Occupation|Country|Settlement|Place)⟧(?:['’]s)?|[a-z-]+) )?"
)
#: What closes the bracket in which a member of a row of pairs stands, and what stands before the next.
CLOSED = r"(?:[\"”’»]?(?:[,;] (?:[^()⟦⟧]|⟦\d+:\w+⟧){1,40})?\))?[\"”’»]?"
NEXT = r"(?:[,;] (?:and |as well as )?| and | as well as )"
_PLACEHOLDER = re.compile(r"\{([@!]?\w+)([+~*]?)\}")
_AS = re.compile(r"(?<![\w\\{])as(?![\w}]| well)")
_BRACKETED = re.compile(r"\{subject\}(?=(?:\(\?:)? \\\()")
_OWNED = re.compile(r"(?<=[|:])his(?= ?[|)])")


def with_parts(item: dict[str, Any], parts: Mapping[str, str], keys: Iterable[str] = ("pattern",)) -> dict[str, Any]:
    """Put the parts that patterns of a file share into the patterns of a frame or rule.

    >>> with_parts({"id": "seen", "pattern": "{subject} {was} seen"}, {"was": "(?:was|is)"})["pattern"]
    '{subject} (?:was|is) seen'
    """
    told = {key: item[key] for key in keys if key in item} if parts else {}
    return item | {k: re.sub(r"\{(\w+)\}", lambda name: parts.get(name[1], name[0]), v) for k, v in told.items()}


@dataclass(frozen=True, slots=True)
class Shared:
    """What placeholders stand for in any pattern.

    ``anything`` are those that name neither ends nor lists, ``joint`` stands between the members of a list, ``leads``
    between a word and the name behind it, and ``articles`` before a name.
    """

    anything: Mapping[str, str]
    joint: str
    leads: tuple[str, ...]
    articles: str


def load_shared(assets: Assets) -> Shared:
    """Load what placeholders stand for; raise AssetError where the file is malformed."""
    data = read_tables(assets, ASSET)
    refuse_blank(assets, ASSET, data)
    return Shared(
        _anything(data["placeholders"]),
        _joint(data["lists"]),
        (" ", *(f" {w}" for w in data["names"]["between"])),
        one_of(f"{word} " for word in data["placeholders"]["articles"]),
    )


def _anything(words: Mapping[str, list[str]]) -> dict[str, str]:
    said = {name: one_of(each) for name, each in words.items()}
    owners = one_of(form for owner in words["owners"] for form in (owner, owner.capitalize()))
    # As what is called before the name, with more words and a comma: "the former interior minister".
    called = (
        rf"(?:(?:{said['articles']}) )?(?:(?:(?!(?:{said['prepositions']}|{said['uncalled']})\b)[a-z-]+"
        r"|⟦\d+:(?:Nationality|Occupation|Country|Settlement|Place|Number|Genre)⟧)(?:['’]s)?,? ){0,5}?"
    )
    return {
        "gap": r"[^⟦⟧.;:!?\"“”]{0,40}?",
        "adj": rf"(?:(?!(?:{said['prepositions']})\b)[a-z-]+ ){{0,2}}",
        "titled": BEFORE,
        "called": called,
        # A possessive, led back to its owner or not.
        "his": rf"(?:{owners}|⟦\d+:Person⟧(?:['’]s?)?)",
        "credits": rf"(?:(?!\b(?:{said['astray']})\b)[^.;\n]){{0,240}}?",
    }


def _joint(words: Mapping[str, list[str]]) -> str:
    """Write what stands between two members of a list, with what the second may be called."""
    said = {name: one_of(each) for name, each in words.items()}
    # Behind ", and" a new clause begins where several follow: "written by A, and B, C and D starred". Behind a
    # semicolon one begins where a verb stands behind names: "directed by A; B has written the script".
    row = r"⟦\d+:\w+⟧(?:(?:, |,? and )⟦\d+:\w+⟧){0,5}"
    clause = rf"{row} (?:{said['verbs']}|[a-z]{{3,}}ed)\b"
    # "In “Fog”, directed by A, B plays a nurse": who stands alone before a verb is its subject.
    alone = rf"⟦\d+:\w+⟧ (?:{said['verbs']}|{said['singular']})\b"
    # "Directed by A, and B did the camera work", "directed by A and B wrote its script"
    does = rf"(?!⟦\d+:\w+⟧ (?:{said['does']}) (?:{said['done']})\b)"
    joint = (
        rf"(?:,? (?:{said['more']}) |, (?:{said['joints']}) (?!⟦\d+:\w+⟧, ⟦){does}|, (?:{said['others']}) "
        rf"|, (?!{alone})| (?:{said['joints']}) {does}| & "
        rf"|; (?:(?:{said['joints']}) )?(?!{clause})|/ ?| (?:{said['others']}) |-|–)"
    )
    titled = (
        rf"(?:(?:(?:{said['leads']}) )?"
        r"(?:(?:⟦\d+:(?:Nationality|Occupation|Country|Settlement|Place)⟧(?:['’]s|-based)?"
        rf"|[a-z]+ly|{said['callings']}) ){{1,3}})?"
    )
    return joint + titled


def led(types: Sequence[str]) -> str:
    """Write what may lead in the member of a row of pairs: "A in [X], [B in] Y", "A (X), [B (]Y)"."""
    other = rf"(?:[^.;:,()⟦⟧\n]|⟦\d+:(?!(?:{'|'.join(types)})⟧)\w+⟧)"
    return rf"{other}{{1,50}}?(?: in (?:[a-z]+ ){{0,3}}(?:⟦\d+:Person⟧['’]s )?| \()[\"“‘«]?"


def called(types: Sequence[str]) -> str:
    """Write what the member of a row may be called before its name, houses and all: "A, the head of the fund [B]"."""
    never = "(?:who|which|that|whose|was|were|is|are|has|have|had|will|by|while|but|it|they|he|she)"
    return rf"(?:(?!\b{never}\b)[^.;:()⟦⟧\n]|⟦\d+:(?!(?:{'|'.join(types)})⟧)\w+⟧){{0,90}}?"


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


def expression(text: str, ends: Lists, lists: Lists, shared: Shared) -> Expression:
    """Turn a prepared pattern into a regular expression.

    ``ends`` are the classes of each end and qualifier. Raise KeyError for a name that is none.
    """
    return Expression(_PLACEHOLDER.sub(lambda found: _put(found[1], found[2], ends, lists, shared), text))


def _put(name: str, many: str, ends: Lists, lists: Lists, shared: Shared) -> str:
    """Write what a placeholder stands for."""
    if name in shared.anything:
        return shared.anything[name]
    if name == "other":
        rivals = "|".join(ends["subject"])
        return rf"(?:[^⟦⟧\n]|⟦\d+:(?!(?:{rivals})⟧)\w+⟧){{0,120}}?"
    if name.startswith("@"):
        return "(?:" + "|".join(sorted(map(re.escape, lists[name[1:]]), key=len, reverse=True)) + ")"
    if name.startswith("!"):
        # Where no mention stands, nothing has to be looked back for.
        return r"(?=⟦)" + "".join(f"(?<!{re.escape(word + lead)})" for word in lists[name[1:]] for lead in shared.leads)
    end = name.rstrip("0123456789")
    if end not in ends:
        raise KeyError(f"{{{name}}} is no end or qualifier of the frame")
    one = rf"⟦\d+:(?:{'|'.join(ends[end])})⟧"
    if not many:
        return f"(?P<{name}>{one})"
    # Behind the members of a list their years may stand, or more in brackets, before them what they are.
    aside = rf"(?:[^()⟦⟧]|⟦\d+:(?!(?:{'|'.join(ends[end])})⟧)\w+⟧)*"
    # A work's meaning may stand there too; coreference leads it to the title: "Tuz Jol (Salt Road, 1971)".
    gloss = rf"(?:(?:⟦\d+:Date⟧[,;] )?[\"“]?{one}[,;]?[\"”]? ?)?" if WORKS.issuperset(ends[end]) else ""
    # The part that somebody plays may be a name, too: "with A (Vera), B (Olga)"; matching leaves it out.
    part = r"(?: \((?:as )?⟦\d+:Person⟧\))?" if "Person" in ends[end] else ""
    # In a row each work may stand behind its year: "1972 – A (Vera); 1974 – B".
    year = r"(?:⟦\d+:Date⟧(?:: | ?[–—-] ?)[\"“«‘]?)?" if WORKS.issuperset(ends[end]) else ""
    # More may be told of one member alone, by a word that joins what is of another class: "A in Riga, B of Osh's C".
    words = "from|of" if "Person" in ends[end] else "in|at|by|from|of"
    home = r"(?:⟦\d+:(?:Country|Settlement|Region)⟧(?:['’]s?|-based) )?"
    alone = rf" (?:{words}) (?:the )?{home}⟦\d+:(?!(?:{'|'.join(ends[end])})⟧)\w+⟧(?=,| and |;)"
    # What a work is about may stand behind it: "“Fog” about a pilot, “Rain”".
    rest = rf"(?:[^.;,()⟦⟧]|⟦\d+:(?!(?:{'|'.join(ends[end])})⟧)\w+⟧){{2,60}}"
    theme = rf"|[\"”’»]? about {rest}(?=, [\"“«]?⟦| and [\"“«]?⟦|, and [\"“«]?⟦)"
    theme = theme if WORKS.issuperset(ends[end]) else ""
    dated = r"[\"”’]? in ⟦\d+:Date⟧(?=,| and |;)"
    member = rf"{one}{part}(?:[\"”’]?,? \({gloss}{aside}\)|{dated}|[\"”’]?{alone}{theme})?"
    if many == "*":
        return f"(?P<{name}>{member}(?!['’]s)(?:{NEXT}{called(ends[end])}{member}(?!['’]s))*)"
    if many == "~":
        return f"(?P<{name}>{member}{CLOSED}(?:{NEXT}{led(ends[end])}{member}{CLOSED})*)"
    # Before a prize or a house an article may stand: "the Order of A, the Badge of B"; before a name it begins anew.
    article = "" if "Person" in ends[end] else f"(?:{shared.articles})?"
    # "Near Osh, in Talas and on Lake Kara"
    article = f"(?:(?:in|near|at|on|around|outside) )?{article}" if PLACES.issuperset(ends[end]) else article
    # "By A, B's regular partner" ends with A.
    return f"(?P<{name}>{member}(?:{shared.joint}{year}{article}{member}(?!['’]s ))*)"
