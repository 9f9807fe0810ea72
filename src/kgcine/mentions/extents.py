"""Finds in, those with names that go on: "the Lutheran Church in Latvia", "the Turkestan–Siberia Railway".

A church in a country is its own body, and no church that sits there; a railway is none of the towns that it joins.
A board of directors is part of the body that it is of, and no body by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from kgcine.classes import COUNTRIES, PLACES
from kgcine.mentions.wholenames import whole
from kgcine.model import Literal
from kgcine.naming.dashes import parts
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import DASHES, Found, Text

_BODIES = frozenset({"Organisation", "GovernmentBody"})
_SCHOLARLY = _BODIES | {"EducationalInstitution"}
_SCHOOL = "EducationalInstitution"
_TOWNS = frozenset({"Settlement", "Place"})

_FESTIVAL, _REGION, _HEADED = "Festival", "Region", "head-of"
_NUMBERED = re.compile(r"[IVXL]+|\d{1,3}(?:st|nd|rd|th)?")
_ROMAN = re.compile(r"[IVXL]+")
_LINE, _RULE, _RANK = "Organisation", "line", 40


def extended(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Return the finds in order; what a longer name swallows goes."""
    without = (_is_original, _is_art, _is_part, _is_degree, _is_paper, _is_ruled, _is_calling, _is_office)
    finds = [each for each in finds if not any(is_none(text, each, lexicon) for is_none in without)]
    finds = _without_kinds(text, [_alone(text, each, lexicon) for each in finds], lexicon)
    finds = [_placed(text, _school(text, _nation(text, each, lexicon), lexicon), lexicon) for each in finds]
    longer = [*_seated(text, finds, lexicon), *_lines(text, finds, lexicon), *_towned(text, finds, lexicon)]
    longer += whole(text, finds, lexicon)
    if not longer:
        return list(finds)
    taken = {token for each in longer for token in range(each.first, each.last)}
    kept = [each for each in finds if taken.isdisjoint(range(each.first, each.last))]
    return sorted([*kept, *longer], key=lambda each: (each.first, -each.last))


def _alone(text: Text, found: Found, lexicon: Lexicon) -> Found:
    """Return a person's name without what stands beside it: printed twice, or "Anna Weber - Vera" in a cast."""
    if found.type != "Person":
        return found
    words = text.words[found.first : found.last]
    if len(words) > 2 and words[0] in lexicon.words("persons", "led_bodies") and text.word(found.first - 1) == "the":
        # "The chairman of the Jury Otto Braun"
        return found._replace(first=found.first + 1)
    if len(words) > 2 and words[-1] in lexicon.words("persons", "never_inside"):
        # "President Anna Weber Attends the opening", in the spelling of a headline
        return found._replace(last=found.last - 1)
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        return found._replace(first=found.first + half)
    dashes = (i for i in range(found.first + 2, found.last - 1) if parts(text, i, lexicon))
    return found._replace(last=next(dashes, found.last))


def _is_original(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether the model takes a word in another script for somebody: "Kazakh Literature (Қазақ …)"."""
    del lexicon
    word = text.words[found.first]
    guessed = found.type == "Person" and found.rule == "ner" and text.word(found.first - 1) == "("
    goes_on = found.last - found.first == 1 and text.word(found.last) not in (")", ";", ",")
    return guessed and goes_on and not word.isascii()


def _is_part(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a name is of a part only, whose body follows: "the Board of Directors of the Weber Fund"."""
    led = text.word(found.first - 1) in lexicon.words("institutions", "parts_led")
    if not led or found.type not in _BODIES or text.word(found.last) != "of":
        return False
    return text.slice(found.first, found.last) in lexicon.words("institutions", "parts")


def _is_degree(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a name is that of a degree: "Candidate of Philosophical Sciences"."""
    led = found.type in _SCHOLARLY and text.word(found.first + 1) == "of" and found.last - found.first > 1
    return led and text.words[found.first] in lexicon.words("institutions", "degrees")


def _is_art(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a nation's art is taken for a house: "the anniversary of the Tajik Cinema"."""
    words = text.words[found.first : found.last]
    art = words[-1].lower() in lexicon.words("institutions", "arts") and len(words) > 1
    return art and all(word in lexicon.countries for word in words[:-1])


def _is_paper(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether the model takes what a state issues for a body: "the Presidential Decree"."""
    papers = lexicon.words("institutions", "papers")
    return found.rule == "ner" and found.type in _BODIES and text.words[found.last - 1] in papers


def _is_ruled(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether what a law is about is taken for a body: "the Law on [Mass Media]"."""
    led = text.word(found.first - 1) == "on" and found.first > 1
    return led and found.type in _BODIES and text.words[found.first - 2] in lexicon.words("institutions", "papers")


def _is_calling(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a calling written with capitals is taken for somebody: "Associate Dean"; "role model" is none."""
    words = text.lower[found.first : found.last]
    if found.type == "Occupation":
        return " ".join(text.lower[max(0, found.first - 1) : found.last]) in lexicon.words("persons", "no_callings")
    if found.type == "Organisation" and found.rule.endswith("ner"):
        # "Mikael Weber, Film Critic and Programme Director"
        return " ".join(words) in lexicon.occupations
    if found.type != "Person" or words[-1] not in lexicon.occupations:
        return False
    if len(words) == 1 and text.word(found.first - 1) in DASHES and text.word(found.last) in {"and", ","}:
        return True
    ranks = lexicon.words("persons", "ranks")
    return all(word in ranks for word in words[:-1]) if len(words) > 1 else words[0] in lexicon.words("titles", "crew")


def _is_office(text: Text, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a region's name begins with the last word of an office: "the Secretary of State of Latvia"."""
    led = found.type == _REGION and found.rule == _HEADED and text.word(found.first - 1) == "of"
    return led and text.capital(found.first - 2) and text.lower[found.first - 2] in lexicon.words("offices", "heads")


def _without_kinds(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """Leave out what tells but the kind of a festival, unless it is short for one: "the Film Festival".

    A name that follows it is its own: "the Fourth International Film Festival Lumen".
    """
    kinds = lexicon.words("institutions", "kinds_of_festivals") | lexicon.words("institutions", "ordinals")
    taken = {token for each in finds for token in range(each.first, each.last)}
    finds = [_with_its_name(text, each, kinds, taken) for each in finds]
    named = {text.words[each.first : each.last] for each in finds if each.type == _FESTIVAL}
    bare = {words for words in named if _is_kind(words, kinds)}
    short = {words for words in bare if any(other[-len(words) :] == words for other in named - bare)}
    nobody = bare - short
    found = [_with_its_town(text, each, nobody, finds) for each in finds]
    towns = {each.last for each in found if each.type == _FESTIVAL and each not in finds}
    kept = [each for each in found if each.type != _FESTIVAL or text.words[each.first : each.last] not in nobody]
    return [_without_number(text, each) for each in kept if each.type == _FESTIVAL or each.last not in towns]


def _without_number(text: Text, found: Found) -> Found:
    """Leave out which edition of a festival it is: "the [XVI] Riga Film Festival"."""
    numbered = found.type == _FESTIVAL and found.last - found.first > 1 and _ROMAN.fullmatch(text.words[found.first])
    return found._replace(first=found.first + 1) if numbered else found


def _with_its_town(text: Text, found: Found, nobody: Set[tuple[str, ...]], finds: Sequence[Found]) -> Found:
    """Take in the town by which a festival is known that its kind alone names: "the Short Film Festival in Riga"."""
    if found.type != _FESTIVAL or text.words[found.first : found.last] not in nobody or text.word(found.last) != "in":
        return found
    town = next((each for each in finds if each.first == found.last + 1 and each.type in _TOWNS), None)
    long = found.last - found.first > 1
    return found if town is None or town.kind != "name" or not long else found._replace(last=town.last)


def _is_kind(words: Sequence[str], kinds: frozenset[str]) -> bool:
    return all(word in kinds or _NUMBERED.fullmatch(word) for word in words)


def _with_its_name(text: Text, found: Found, kinds: frozenset[str], taken: set[int]) -> Found:
    last = found.last
    if found.type != _FESTIVAL or not _is_kind(text.words[found.first : last], kinds):
        return found
    while last < len(text) and last not in text.breaks | taken and text.capital(last) and text.words[last].isalpha():
        last += 1
    return found._replace(last=last)


def _nation(text: Text, found: Found, lexicon: Lexicon) -> Found:
    """Leave of what stands before a minister his nation only: "the Kazakh Culture Minister"."""
    words = text.words[found.first : found.last]
    ministers = lexicon.words("persons", "ministers")
    led = found.type in _BODIES and len(words) > 1 and text.word(found.last) in ministers
    if not led or words[0] not in lexicon.countries or not lexicon.words("persons", "portfolios").issuperset(words[1:]):
        return found
    return Found(found.first, found.first + 1, "Nationality", "gazetteer", _RANK, "name", Literal(words[0]))


def _placed(text: Text, found: Found, lexicon: Lexicon) -> Found:
    """Leave of what a sentence says before somebody where he is the name only: "In Latvia Weber is known"."""
    first = found.first
    led = found.type == "Person" and found.last - first > 1 and text.word(first - 1) == "in" and text.opens(first - 1)
    hit = lexicon.names.at(text.plain, text.starts[first], {text.ends[first]}) if led else None
    known = hit is not None and hit[1].type == "Country" and text.words[first] not in lexicon.given_names
    return found._replace(first=first + 1) if known else found


def _school(text: Text, found: Found, lexicon: Lexicon) -> Found:
    """Leave of a department of a school the school: "the Acting Department of the Theatre Institute"."""
    parts = lexicon.words("institutions", "school_parts")
    if found.type not in _BODIES or parts.isdisjoint(text.words[found.first : found.last]):
        return found
    for at in range(found.last - 1, found.first, -1):
        first = at + 1 + (text.word(at + 1) == "the")
        if text.words[at] == "of" and parts.isdisjoint(text.words[first : found.last]):
            listed = lexicon.names.at(text.plain, text.starts[first], {text.ends[found.last - 1]})
            told = any(
                table.get(text.words[i : i + 1]) == _SCHOOL
                for i in range(first, found.last)
                for table in (lexicon.heads_of, lexicon.suffixes)
            )
            if told or (listed is not None and listed[1].type == _SCHOOL):
                return found._replace(first=first, type=_SCHOOL)
    return found


def _seated(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the bodies that a country behind "in" tells from others of the name."""
    seated = lexicon.words("institutions", "seated")
    countries = {each.first: each for each in finds if each.type in COUNTRIES and each.kind == "name"}
    for body in finds:
        if body.type not in _BODIES or text.word(body.last) != "in" or not text.capital(body.first):
            continue
        if seated.isdisjoint(text.words[body.first : body.last]):
            continue
        country = countries.get(body.last + 1) or countries.get(body.last + 2)
        if country is not None and (country.first == body.last + 1 or text.word(body.last + 1) == "the"):
            yield body._replace(last=country.last)


def _towned(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the schools whose name ends with their town: "Weber University Riga"."""
    named = {token: each for each in finds for token in range(each.first, each.last)}
    for school in finds:
        at = school.last
        if school.type != "EducationalInstitution" or at in text.breaks or not text.capital(at):
            continue
        town = named.get(at)
        last = at + 1 if town is None else town.last
        fits = text.lower[at] not in lexicon.occupations if town is None else town.type in _TOWNS
        if fits and text.words[at].isalpha() and not text.capital(last):
            yield school._replace(last=last)


def _lines(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the railways that are named by the places at their ends."""
    lines, wider = lexicon.words("institutions", "lines"), lexicon.words("institutions", "beside_lines")
    starts = {token: each for each in finds for token in range(each.first, each.last)}
    for at, word in enumerate(text.lower):
        if word not in lines or text.word(at + 1) in wider or text.capital(at + 1):
            continue
        first = _left(text, at, starts)
        if first < at - 1 and any(text.words[i] in DASHES for i in range(first, at)):
            yield Found(first, at + 1, _LINE, _RULE, _RANK)


def _left(text: Text, at: int, found: dict[int, Found]) -> int:
    """Return where the capitals and dashes before a word for a line begin."""
    first = at
    while first > 0 and first not in text.breaks:
        dash = text.words[first - 1] in DASHES and first > 1 and text.capital(first - 2)
        place = found.get(first - 1)
        name = text.capital(first - 1) and (place is None or place.type in PLACES or place.type == "Organisation")
        if not dash and not name:
            break
        first -= 1
    while first < at and (text.words[first] in DASHES or text.lower[first] == "the"):
        first += 1
    return first
