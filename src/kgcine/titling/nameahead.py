"""A place in a text in, whether somebody's name begins there out: a title ends before it, or begins behind it."""

from __future__ import annotations

import re

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, OWNS, Text

LONGEST_HEAD, _SHORT = 5, 4
_INITIAL = re.compile(r"[^\W\d_]h?\.")
_PRIZED = frozenset({"Award", "Festival"})
_OF = frozenset({"of", "in", "with"})
_MAKERS = frozenset({"FilmStudio", "Festival"})
# What the model sees as a work or a number: "Winter in Four Acts".
_NOBODY = frozenset({"WORK_OF_ART", "CARDINAL", "ORDINAL"})


def name_follows(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody, a maker or a festival is named from here on, as far as the model and the lists know."""
    if text.word(at - 1) in {"by", "is"} and text.word(at) in ARTICLES and text.capital(at + 1):
        return True
    if _is_listed(text, at + (text.word(at) == "the"), lexicon):
        return True
    known = at < len(text) and text.words[at] in lexicon.given_names and text.capital(at + 1)
    if (
        known
        and text.word(at - 1) in lexicon.words("titles", "beside")
        and text.word(at + 2).isalpha()
        and not text.capital(at + 2)
    ):
        return True
    last = at
    while text.capital(last) and last - at < LONGEST_HEAD:
        last += 1
    bodies = (lexicon.suffixes.get(text.words[i:last]) for i in range(at + 1, last))
    # "She Came by Night", but "shown at 9 p.m."
    nobody = _NOBODY | {"TIME"} if text.capital(at) else _NOBODY
    return (
        bool(_MAKERS.intersection(bodies))
        or _festival(text, at, lexicon)
        or any(n.first == at or (n.first == at - 1 and n.label == "DATE") for n in text.named if n.label not in nobody)
    )


def _is_listed(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a prize, festival or studio of the lists is named: "submitted Salt Road to the Oscars"."""
    if at >= len(text) or not text.capital(at):
        return False
    hit = lexicon.names.at(text.plain, text.starts[at], set(text.ends[at : at + LONGEST_HEAD]))
    return hit is not None and hit[1].type in _PRIZED | _MAKERS


def named_again(text: Text, at: int) -> bool:
    """Tell whether somebody's full name stands here that the text has elsewhere: "the film Fog Anna Weber plays"."""
    if not text.capital(at):
        return False
    full = (n for n in text.named if n.label == "PERSON" and n.last - n.first > 1 and n.first != at)
    return any(text.words[n.first : n.last] == text.words[at : at + n.last - n.first] for n in full)


def past_maker(text: Text, at: int) -> int:
    """Step over who made a work before its title: "the first film, [A. Weber's] Salt Road".

    A name without initials may be the title's own, unless the text has it elsewhere: "Anna Weber's Diary".
    """
    end = at
    while end - at < LONGEST_HEAD and (text.capital(end) or text.word(end) == "-"):
        end += 1
    owned = end - at > 1 and text.word(end) == "'s" and text.capital(end + 1) and text.breaks.isdisjoint(range(at, end))
    made = owned and (_INITIAL.fullmatch(text.words[at]) is not None or named_again(text, at))
    return end + 1 if made else at


def credited(text: Text, first: int, last: int | None, lexicon: Lexicon) -> int | None:
    """Return where a title ends that goes on in small letters up to its maker: "the film One [way] directed by A"."""
    start = end = first + 1 if last is None else last
    if not text.capital(first):
        return last
    directed = lexicon.words("titles", "directed")
    never = lexicon.words("titles", "before_directed") | directed
    while end - start < LONGEST_HEAD and text.word(end).isalpha() and text.lower[end] not in never:
        if text.breaks.intersection((end, end + 1)) or text.lower[end].endswith("ly"):
            return last
        end += 1
    led = end + (text.word(end) == "(")
    made = text.word(led) in directed and text.word(led + 1) in {"by", "."} and text.capital(led + 2)
    return end if made and end > start else last


def day_as_title(text: Text, at: int, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether what is called like a day does what films do, or a time is one of what: "the film Sunday won"."""
    rules = lexicon.rules["titles"]
    verbs = (*rules["verbs"], *rules["verbs_weak"])
    film = text.lower[at] in lexicon.words("titles", "days_after")
    made = text.word(last) == "," and text.word(last + 1) in lexicon.words("titles", "directed_behind")
    does = last < len(text) and (made or text.plain.startswith(verbs, text.starts[last]))
    return (film and does) or is_span_of(text, first, lexicon)


def is_span_of(text: Text, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a time opens a title by what it is of: "40 Days of Silence", but "40 Days" may be one."""
    spans = text.capital(first + 1) and text.lower[first + 1] in lexicon.words("titles", "spans")
    return spans and text.word(first + 2) in _OF and text.capital(first + 3)


def _festival(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a festival written small or its section stands here: "the Berlin film festival"."""
    first = last = at + (text.word(at) == "the")
    while text.capital(last) and last - first < LONGEST_HEAD:
        last += 1
    endings = (lexicon.suffixes.get(text.words[last : last + size]) for size in (1, 2))
    sections = lexicon.words("titles", "sections")
    return last > first and ("Festival" in endings or text.word(last) in sections)


def past_owner(text: Text, at: int, lexicon: Lexicon) -> int:
    """Step over "Enzo G. Castellari's" before a title, and over no series whose season is told of."""
    ends = [n.last for n in text.named if n.label in {"PERSON", "ORG"} and n.first == at]
    owned = [end + 1 for end in ends if text.word(end) in OWNS and end - at > 1]
    if owned and text.word(owned[0] + 1) in lexicon.words("titles", "seasons"):
        # "The second episode of Grey Harbour's third season"
        return at
    if not owned and text.capital(at) and text.word(at + 1) in OWNS and _surname(text, at, lexicon):
        # "Her debut in Weberov's Salt Road"
        return at + 2
    if not owned and at < len(text) and text.words[at] in lexicon.given_names:
        # "Screenings of Anna Weber's Salt Road"
        owns = next((i for i in range(at + 2, min(len(text) - 1, at + _SHORT)) if text.words[i] in OWNS), None)
        named = owns is not None and all(text.capital(i) for i in range(at, owns)) and text.capital(owns + 1)
        return owns + 1 if owns is not None and named else at
    return owned[0] if owned else at


def _surname(text: Text, at: int, lexicon: Lexicon) -> bool:
    return text.lower[at].endswith(tuple(lexicon.rules["persons"]["surname_endings"]))
