"""Types a name by what its sentence says it is: "X is a 1994 drama film", "X was directed by Z"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from kgcine.classes import FILMS, WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, DASHES, OWNS, QUOTES, STOPS, Found, Text, numbered
from kgcine.titling.filmverbs import BODIES, DEFINED, FilmVerbs, Subject, begin
from kgcine.titling.headnouns import head_type, is_added, phrase_ends
from kgcine.titling.staging import speaks_of_film

TYPED = 39
_REACH = 40
_SMALL = 2
_NAMED = 3
_HELD = 7
_PAIR = 2
#: The table of ``extract/mentions.toml`` with the words around such names.
TABLE = "subjects"
_LED = frozenset({"The", "A", "An"})
_PLACED = frozenset({"GPE", "LOC", "FAC", "NORP"})
_YEAR = re.compile(r"(1[89]|20)\d\d$")


def defined(text: Text, lexicon: Lexicon, common: frozenset[str]) -> Iterator[Found]:
    """Find names that a sentence begins with and defines, or that it says was directed, filmed, released."""
    film = speaks_of_film(text.lower, lexicon)
    verbs = FilmVerbs(lexicon, common, film)
    joints = Joints(
        lexicon.words("titles", "joints"),
        common,
        lexicon.words(TABLE, "be"),
        lexicon.words("titles", "numbered"),
        lexicon.words(TABLE, "be") | lexicon.words(TABLE, "behind_asides"),
    )
    for at in range(len(text)):
        opens = text.opens(at)
        if opens or (text.words[at - 1] == "," and text.capital(at)):
            subject = _past_place(text, _subject(text, at, joints), lexicon)
            credit = opens and text.lower[at] in lexicon.words(TABLE, "leading_credits")
            if subject is not None and not credit and _namelike(text, subject, lexicon, joints):
                whole = _rejoined(text, subject, lexicon)
                found = _definition(text, subject, lexicon) or verbs.find(text, whole, opens=opens)
                if found is not None and (opens or _introduced(text, subject, lexicon)):
                    yield found


def _introduced(text: Text, subject: Subject, lexicon: Lexicon) -> bool:
    """Tell whether an adverbial stands before this comma: "Set in New York, Midnight Cowboy depicts".

    So does what calls a film one: "A sequel to Salt Road, Fog was directed by".
    """
    at = subject.first
    first = at - 1
    while first > 0 and not text.opens(first):
        first -= 1
    first += text.lower[first].endswith("ly") and text.lower[first + 1].endswith("ed")
    # "A film on Osh, Batken and Talas was shot": the last ones of a list begin no clause.
    listed = "and" in text.words[at : subject.last]
    led = not listed and text.lower[first] in lexicon.words(TABLE, "determiners")
    called = led and head_type(text, first + 1, lexicon) in FILMS
    called |= _is_noted(text, first, lexicon)
    if text.lower[first].endswith(("ed", "ing")) or text.lower[first] in lexicon.words(TABLE, "openers") or called:
        commas = [first, *(i for i in range(first, at) if text.words[i] == ",")]
        return all(_names_on(text, one + 1, other) for one, other in pairwise(commas[1:]))
    return False


def _names_on(text: Text, first: int, last: int) -> bool:
    """Tell whether between two commas only names or a year stand: "Set in Glasgow, Scotland, Salt Road tells"."""
    inside = range(first, last)
    return 0 < len(inside) <= _NAMED and all(text.capital(i) or _YEAR.match(text.words[i]) for i in inside)


class Joints(NamedTuple):
    """The small words that a title may hold: those of the list, and those that are no English; and those it ends at.

    ``numbered`` are those that stand before a number with a stop, ``goes_on`` the verbs of a title behind an aside.
    """

    listed: frozenset[str]
    common: frozenset[str]
    be: frozenset[str]
    numbered: frozenset[str]
    goes_on: frozenset[str]

    def holds(self, word: str) -> bool:
        """Tell whether a word that needs no capital may stand in a title."""
        strange = len(word) > _SMALL and word.isalpha() and word.islower() and word not in self.common
        # "Salt Road grossed": an English verb may be rare too.
        foreign = strange and not word.endswith("ed")
        return foreign or word.lower() in self.listed


def _subject(text: Text, at: int, joints: Joints) -> Subject | None:
    if not (text.capital(at) or text.words[at][0].isdigit()):
        return None
    end, depth, last = at, 0, None
    while end < min(len(text), at + _REACH):
        word = text.lower[end]
        if word == "(":
            depth += 1
            last = last or end
        elif word == ")":
            depth -= 1
        elif depth == 0:
            if _leaves(text, end, joints):
                break
            if word == "," and last is None:
                last = end
        end += 1
        if end in text.breaks:
            return None
    if last is not None and text.word(end) not in joints.be:
        end = _after_aside(text, end, joints)
    last = last if last is not None else end
    while last > at and text.words[last - 1].isspace():
        last -= 1
    return Subject(at, last, end) if end < len(text) and at < last else None


def _past_place(text: Text, subject: Subject | None, lexicon: Lexicon) -> Subject | None:
    """Step over where it happened: "At the Riga Film Festival Salt Road was nominated"."""
    if subject is None:
        return None
    if text.word(subject.first + 1) == "'s" and subject.last - subject.first > _PAIR:
        hit = lexicon.names.at(text.plain, text.starts[subject.first], {text.ends[subject.first]})
        # "Japan's Salt Road is the only film": its country is no part of the title.
        return replace(subject, first=subject.first + 2) if hit is not None and hit[1].type == "Country" else subject
    if text.lower[subject.first] in lexicon.words(TABLE, "connectives") and subject.last - subject.first > _PAIR:
        # "Although Salt Road won": the clause's subject stands behind it.
        return replace(subject, first=subject.first + 1) if text.capital(subject.first + 1) else subject
    if text.lower[subject.first] not in lexicon.words("contexts", "adverbial"):
        return subject
    dated = next((n.last for n in text.named if n.label == "DATE" and n.first == subject.first + 1), None)
    if dated is not None and dated < subject.last and text.words[dated] in _LED:
        # "On 1 October 1999 The Ninth Passenger was released"
        return replace(subject, first=dated)
    if _leads_in(text, subject) or dated is not None:
        return None
    ends = range(subject.first + 2, subject.last)
    bodies = [end for end in ends if any(_body(text, at, end, lexicon) for at in (end - 1, end - 2))]
    behind = [_past_date(text, end) for end in bodies[-1:]]
    return next((replace(subject, first=at) for at in behind if at < subject.last and text.capital(at)), subject)


def _past_date(text: Text, at: int) -> int:
    """Step over when it happened: "At the Riga Film Festival [in 1992] Salt Road was nominated"."""
    dates = (n.last for n in text.named if n.label == "DATE" and n.first in (at, at + 1))
    return next(dates, at) if text.word(at) in ("in", "of") else at


def _leads_in(text: Text, subject: Subject) -> bool:
    """Tell whether the clause's own subject stands behind an adverbial's comma: "In Riga, Salt Road also won"."""
    rest = text.words[subject.last + 1 : subject.verb]
    return text.word(subject.last) == "," and text.capital(subject.last + 1) and not {",", ")"}.intersection(rest)


def _body(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a festival, a prize or another body is named here, by its ending or in a list."""
    if lexicon.suffixes.get(text.words[first:last]) in BODIES:
        return True
    listed = lexicon.names.at(text.plain, text.starts[first], {text.ends[last - 1]})
    return listed is not None and listed[1].type in BODIES


def _after_aside(text: Text, at: int, joints: Joints) -> int:
    """Skip ", subtitled in English X," up to the verb that the subject has."""
    for end in range(at, min(len(text) - 1, at + _REACH)):
        if text.words[end] in STOPS or end in text.breaks:
            return at
        if text.words[end] in {",", ")"} and text.lower[end + 1] in joints.goes_on:
            return end + 1
    return at


def _leaves(text: Text, at: int, joints: Joints) -> bool:
    word = text.words[at]
    if numbered(text, at, joints.numbered):
        return False
    if word in {",", "(", ")"} or word in DASHES or word.isspace():
        return False
    return not (word[0].isupper() or word[0].isdigit() or joints.holds(text.words[at])) or text.words[at] in joints.be


def _definition(text: Text, subject: Subject, lexicon: Lexicon) -> Found | None:
    if text.word(subject.verb) not in lexicon.words(TABLE, "is"):
        return None
    verb = _held(text, subject.verb, lexicon)
    owned = _owned(text, verb + 1, lexicon)
    if text.word(verb + 1) not in lexicon.words(TABLE, "determiners") and not owned:
        return None
    if " ".join(text.lower[verb + 2 : verb + 4]) in lexicon.words(TABLE, "no_series"):
        return None
    type_ = owned or head_type(text, verb + 2, lexicon)
    if verb > subject.verb and type_ not in FILMS:
        return None
    several = text.word(subject.verb) in lexicon.words(TABLE, "many")
    if type_ is None or (type_ == "Person" and several):
        return None
    several = type_ == "Person" or text.words[subject.verb] in lexicon.words(TABLE, "many")
    if several and "and" in text.words[subject.first : subject.last]:
        return None
    work = type_ in WORKS
    last = _whole(text, subject) if work and _divided(text, subject, lexicon) else subject.last
    first = (_behind_calling if type_ == "Person" else begin)(text, subject, lexicon)
    return Found(first, last, type_, "definition", DEFINED if work else TYPED)


def _owned(text: Text, first: int, lexicon: Lexicon) -> str | None:
    """Return of which class the film is that its maker owns: "is Anna Weber's second feature", "is her debut film"."""
    last = first
    while last - first < _NAMED and text.capital(last) and last not in text.breaks:
        last += 1
    named = last > first and text.word(last) in OWNS
    if not named and text.word(first) not in lexicon.words(TABLE, "theirs"):
        return None
    behind = range(last + 1 if named else first + 1, min(len(text), last + _HELD))
    end = next((at for at in behind if lexicon.types.get(text.lower[at]) in FILMS), None)
    if end is None or text.words[end - 1] == ",":
        return None
    if any(is_added(text.words[at], lexicon) or phrase_ends(text, at, lexicon) for at in range(behind.start, end)):
        # "Is her country's first doctor of film": the film is not what she owns.
        return None
    while lexicon.types.get(text.word(end + 1)) in FILMS:
        end += 1
    done = end + 1 >= len(text) or is_added(text.words[end + 1], lexicon) or phrase_ends(text, end + 1, lexicon)
    return lexicon.types[text.lower[end]] if done else None


def _held(text: Text, verb: int, lexicon: Lexicon) -> int:
    """Return the word before what something is held to be: "is widely regarded by critics as a landmark film"."""
    at = verb + 1 + text.word(verb + 1).endswith("ly")
    if text.word(at) not in lexicon.words("titles", "held"):
        return verb
    behind = range(at + 1, min(len(text), at + _HELD))
    return next((i for i in behind if text.lower[i] == "as" and i not in text.breaks), verb)


def _behind_calling(text: Text, subject: Subject, lexicon: Lexicon) -> int:
    """Return where a full name begins behind a calling, a nation or "when", any behind kin: "Son Ivan is a"."""
    word = text.words[subject.first]
    when = word.lower() in lexicon.words("trim", "start") or word in lexicon.words("persons", "kin_leads")
    leads = (word.lower() in lexicon.occupations or word in lexicon.countries) and word not in lexicon.given_names
    return subject.first + ((when or leads) and subject.last - subject.first > (1 if when else _PAIR))


def _whole(text: Text, subject: Subject) -> int:
    """Return where a subject ends whatever commas it holds: at its verb, or at the bracket before that."""
    at = subject.verb
    while text.word(subject.verb - 1) == ")" and at > subject.last and text.words[at] != "(":
        at -= 1
    return at if at > subject.last else subject.verb


def _divided(text: Text, subject: Subject, lexicon: Lexicon) -> bool:
    """Tell whether the comma stands inside a title, as no other one closes an aside: "Salt, Bread is a film"."""
    if text.word(subject.last) != "," or text.lower[subject.first] in lexicon.words("contexts", "adverbial"):
        return False
    joints = lexicon.words("titles", "joints")
    behind = range(subject.last + 1, _whole(text, subject))
    if not behind or text.word(subject.verb - 1) == ",":
        return False
    return all(text.capital(i) or text.lower[i] in joints or text.words[i] == "," for i in behind)


def _rejoined(text: Text, subject: Subject, lexicon: Lexicon) -> Subject:
    """Return a subject with what its title has behind a comma: "Good Morning, Mr. Frost stars Anna Weber"."""
    whole, parts = _whole(text, subject), range(subject.first, subject.last)
    if len(parts) < _PAIR or not _divided(text, subject, lexicon) or "and" in text.words[subject.first : whole]:
        return subject
    # "Riga, Latvia"
    places = any(n.label in _PLACED and subject.first <= n.first < whole for n in text.named)
    listed = lexicon.names.at(text.plain, text.starts[subject.last + 1], {text.ends[whole - 1]}) is not None
    return subject if places or listed else replace(subject, last=whole)


def _namelike(text: Text, subject: Subject, lexicon: Lexicon, joints: Joints) -> bool:
    first = text.lower[subject.first]
    size = subject.last - subject.first
    pronoun = first in lexicon.words(TABLE, "pronouns")
    if (size == 1 and (pronoun or first in lexicon.types)) or text.words[subject.last - 1][-1] == "-":
        return False
    if _is_noted(text, subject.first, lexicon) and text.word(subject.last) == ",":
        return False
    if (size == _PAIR and first in lexicon.words(TABLE, "connectives")) or _is_set(text, subject, lexicon):
        return False
    if first in lexicon.words(TABLE, "openers") and _YEAR.match(text.word(subject.first + 1)):
        return False
    body = range(subject.first + (first in lexicon.words(TABLE, "leading")), subject.last)
    content = [i for i in body if text.words[i][0].isalpha() and not joints.holds(text.words[i])]
    owned = first in lexicon.words(TABLE, "owners") and text.capital(subject.first + 1)
    if not content or (first in lexicon.words(TABLE, "taking_up") and not owned):
        return any(text.words[i][0].isdigit() for i in body) and size <= 2 and bool(body)
    return all(text.capital(i) for i in content) and (
        text.words[subject.last - 1] not in QUOTES | STOPS or text.glued(subject.last - 1)
    )


def _is_noted(text: Text, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a sentence begins with what its subject has won or been: "Winner of the Golden Dove, Fog is"."""
    at = first + (text.lower[first] in ARTICLES)
    return text.word(at) in lexicon.words("coreference", "noted") and text.word(at + 1) == "of"


def _is_set(text: Text, subject: Subject, lexicon: Lexicon) -> bool:
    """Tell whether a participle with its preposition begins the sentence: "Set in Osh"."""
    first = text.lower[subject.first]
    participle = first.endswith(("ed", "ing", "en")) or first in lexicon.words(TABLE, "participles")
    return participle and text.word(subject.first + 1) in lexicon.words(TABLE, "participle_ends")
