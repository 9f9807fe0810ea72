"""The statements of one article in, the same without those that take a character of a film for a person out.

A sentence that tells who plays whom ("she plays the pianist Vera", "a banker, Gao (Deng Yuming)") tells nothing of whom
they play.

Who bears a name that a film gives to a character lives in its story only: what happens to him there says where the
story is set, and nothing about the world.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from kgcine.classes import FILMS
from kgcine.framing.learned import is_guess
from kgcine.model import Entity, Evidence, Literal, Span, Statement
from kgcine.scene import Filler
from kgcine.tables import one_of

CHARACTER, CAST = "character", "castMember"
PARTS = frozenset({CHARACTER, CAST})
ROLE = "role"
TITLE, TITLED, LINES = "alternativeTitle", "film/translated-title", "card/filmography-of-actor"
SETTING = "narrativeLocation"
# Letters before a sentence in which a character was named whom it goes on about: "One day he learns".
_NEAR = 200
WHERE = frozenset({"residence", "birthPlace", "deathPlace"})
SUBJECTS = frozenset({"mainSubject"})
KIN = frozenset({"spouse", "parent", "sibling", "relative"})
OCCUPATION, NATION = "occupation", "nationality"
#: What may be told of a character too, other than what is told of those who make or play in films.
_OF_PERSONS = KIN | WHERE | {OCCUPATION, NATION, "birthDate", "deathDate", "positionHeld", "killedBy"}
#: What a story tells of its hero; the dates of a life are those of somebody whom history knows.
_OF_HEROES = KIN | {OCCUPATION, NATION, "residence", "positionHeld", "educatedAt", "employer", "memberOf"}
# Letters before a name that lead to it.
_LED = 60
_IN_BRACKETS = re.compile(r"⟦(\d+):Person⟧ \((?:⟦\d+:\w+⟧|[A-Z][\w’'-]+)\)")
# "In which A played a telegraphist, B was given": B is no part, but who the sentence is about.
_NO_SUBJECT = r"(?! (?:is|was|were|has|had|will)\b)"
_KIND = r"(?:⟦\d+:(?:Nationality|Occupation|Settlement|Place|Country)⟧,? ?){0,2}"


@dataclass(frozen=True, slots=True)
class Parts:
    """The wordings that tell who plays whom, compiled: what a sentence has that may tell it, and what leads to a part.

    >>> parts = load_parts({"casts": ["play"], "plays": ["plays"], "never_as": ["known"], "beside": ["with"]})
    >>> texts = "Anna Weber plays the widow.", "A banker, Gao (Deng Yuming), buys it.", "It rained."
    >>> [parts.are_told(text) for text in texts]
    [True, True, False]
    """

    casts: re.Pattern[str]
    played: re.Pattern[str]
    gapped: re.Pattern[str]
    played_first: re.Pattern[str]

    def are_told(self, text: str) -> bool:
        """Tell whether a sentence may tell who plays whom."""
        return self.casts.search(text) is not None


def load_parts(words: Mapping[str, Sequence[str]]) -> Parts:
    """Compile the wordings of their table."""
    beside = one_of(f"{word} " for word in words["beside"])
    owner = "(?:the |an? |his |her |⟦\\d+:Person⟧(?:[’']s)? )?"
    title, called = (rf"{owner}(?:(?!{beside})[a-z-]+ ){{0,{few}}}" for few in (2, 6))
    named, acted = words.get("named"), one_of(words.get("acted", ()))
    kind = rf"{_KIND}(?:(?:{one_of(named)}) )?" if named else _KIND
    as_part = "".join(f"(?<!{re.escape(word)})" for word in words["never_as"])
    return Parts(
        re.compile(rf"\b(?:{one_of(words['casts'])})|[a-z] \([A-Z]"),
        re.compile(
            rf"(?:\b(?:{one_of(words['plays'])}) (?:both )?{title}|⟧[^⟦⟧.;]{{0,40}}?{as_part} as {called}){kind}"
            rf"⟦(?P<role>\d+):Person⟧{_NO_SUBJECT}|⟦(?P<named>\d+):Person⟧ \(⟦(?P<actor>\d+):Person⟧\)"
            r"|⟦(?P<part>\d+):Person⟧(?:,(?:[^.;⟦⟧]|⟦\d+:(?!Person|Film)\w+⟧){1,60},)?(?:,| (?:is|was|are|were|as)) "
            rf"(?:[a-z]+ly )?(?:{acted}) by ⟦"
            r"|⟦\d+:Person⟧(?:, [^.;⟦⟧]{1,60},)? is ⟦(?P<who>\d+):Person⟧(?=[,.;])"
        ),
        re.compile(
            r"(?:, |\band )⟦(?P<player>\d+):Person⟧ (?:the|an?|his|her|their|⟦\d+:Person⟧(?:[’']s)?) "
            r"(?:[a-z-]+ )?(?:[a-z-]+|⟦\d+:Occupation⟧)(?=[,.;]| and )|⟦\d+:Occupation⟧ [–—-] ⟦(?P<dashed>\d+):Person⟧"
        ),
        re.compile(rf"\b(?:{one_of(words['plays'])})\b"),
    )


def without_roles(
    statements: Iterable[Statement], text: str, fillers: Sequence[Filler], parts: Parts
) -> list[Statement]:
    """Drop what a sentence says of those who are played in it; ``text`` is the sentence with its mentions marked."""
    stated = list(statements)
    found = list(parts.played.finditer(text))
    named = (match["role"] or match["named"] or match["part"] or match["who"] for match in found)
    played = {fillers[int(number)].entity for number in named} - {None}
    # Who is played is no player on a guess: only what a frame has read says so.
    played -= {s.object for s in stated if s.property == CAST and not is_guess(s)}
    stated = [s for s in stated if s.subject not in played and not (s.property in KIN | {CAST} and s.object in played)]
    # "Elena (Weber) and her husband Otto (Holm) live in Riga": so do the players not.
    actors = {fillers[int(match["actor"])].entity for match in found if match["actor"]} - {None}
    actors |= {fillers[int(at)].entity for at in (_IN_BRACKETS.findall(text) if actors else ())}
    stated = [s for s in stated if s.property not in _OF_PERSONS or actors.isdisjoint({s.subject, s.object})]
    # "A plays the thief, [B] his mother, [C] the policeman", "In the role of the thief – [A]": these are parts.
    plays = parts.played_first.search(text)
    rows = parts.gapped.finditer(text, plays.end()) if plays is not None else ()
    players = {fillers[int(match["player"] or match["dashed"])].entity for match in rows} - {None}
    return [s for s in stated if not _is_called(s, players)]


def _is_called(told: Statement, players: set[str | None]) -> bool:
    """Tell whether a fact says of a player what only his part is: kin of another, or of a trade."""
    if told.property == OCCUPATION:
        return told.subject in players
    return told.property in KIN and bool(
        players & {told.subject, told.object if isinstance(told.object, str) else None}
    )


def without_fiction(
    statements: Iterable[Statement],
    text: str,
    entities: Iterable[Entity],
    heroes: re.Pattern[str],
    story: Story,
) -> list[Statement]:
    """Drop what is told of characters, and read where they go as the place of the film's story."""
    known = list(entities)
    stated = _without_bracketed(_without_parts_for_titles(list(statements)), text)
    stated = _without_heroes(stated, text, known, heroes)
    stated = _without_story(stated, text, known, story)
    films = _characters(stated, known)
    names = {each.id: each.spans[:1] for each in known}
    stated += _kin_of_parts(stated, films, known)
    stated = _without_company(stated, films, known)
    return [told for statement in stated for told in _told(statement, films, names)]


def _without_bracketed(statements: list[Statement], text: str) -> list[Statement]:
    """Drop what is told of players in brackets behind their parts: "a nurse (Anna Weber) lives in Riga"."""
    cast = {each.object for each in statements if each.property == CAST}
    return [
        each
        for each in statements
        if each.property not in _OF_PERSONS
        or not (
            (each.subject in cast and all(_stands_alone(e.subject, text) for e in each.evidence))
            or (each.object in cast and all(_stands_alone(e.object, text) for e in each.evidence))
        )
    ]


def load_heroes(words: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """Compile what leads to the name of whom a story is about: "the main character, [Vera]", "its hero [Otto]".

    >>> heroes = load_heroes({"whose": ["main", "its"], "heroes": ["hero", "character"]})
    >>> [heroes.search(lead) is not None for lead in ("In it the main character, ", "Its brave hero ", "a war hero, ")]
    [True, True, False]
    """
    whose, heroes = one_of(words["whose"]), one_of(words["heroes"])
    return re.compile(rf"\b(?:{whose}) (?:[a-z-]+ )?(?:{heroes})(?:,| is)? $", re.IGNORECASE)


def _without_heroes(
    statements: list[Statement], text: str, entities: Iterable[Entity], heroes: re.Pattern[str]
) -> list[Statement]:
    """Drop what is told as a life of whom an article calls the hero of a story."""
    # Where a film is named, its characters tell where its story is set.
    named = {s.object.value for s in statements if s.property == CHARACTER and isinstance(s.object, Literal)}
    people = (each for each in entities if each.type == "Person" and each.name not in named)
    led = {e.id for e in people if any(heroes.search(text, max(0, s.start - _LED), s.start) for s in e.spans)}
    led -= {each.object for each in statements if each.property == CAST}
    return [
        each
        for each in statements
        if each.property not in _OF_HEROES or (each.subject not in led and each.object not in led)
    ]


class Story(NamedTuple):
    """The verbs of a story that is told in the present, "she persuades her husband Otto", and what speaks of film."""

    verbs: re.Pattern[str]
    film: re.Pattern[str]


def load_story(words: Mapping[str, Sequence[str]]) -> Story:
    """Compile the words of their table."""
    verbs, film = (re.compile(rf"\b(?:{one_of(words[key])})\b") for key in ("story", "screened"))
    return Story(verbs, film)


def _without_story(statements: list[Statement], text: str, entities: Iterable[Entity], story: Story) -> list[Statement]:
    """Drop kin of those of whom a film's story alone tells: both have one name, and somebody does something now."""
    known = list(entities)
    if not any(each.type in FILMS for each in known) and story.film.search(text) is None:
        return statements
    single = {each.id for each in known if each.type == "Person" and " " not in each.name}
    single -= {end for s in statements if s.property not in _OF_HEROES for end in (s.subject, s.object)}
    return [
        each
        for each in statements
        if each.property not in KIN
        or not single.issuperset({each.subject, each.object})
        or not all(story.verbs.search(text, *e.sentence) for e in each.evidence)
    ]


def _stands_alone(name: Span, text: str) -> bool:
    return text[max(0, name.start - 1) : name.start] == "(" and text[name.end : name.end + 1] == ")"


def _kin_of_parts(
    statements: Sequence[Statement], films: dict[str, str], entities: Sequence[Entity]
) -> list[Statement]:
    """Return the kin of characters as characters too, where a single name is all of them; ``films`` takes them in.

    "It is about a widow, Vera. Her brother Oleg drinks": he is in the story with her.
    """
    made = {end for s in statements if s.property not in _OF_PERSONS for end in (s.subject, s.object)}
    single = {e.id: e.name for e in entities if e.type == "Person" and " " not in e.name and e.id not in made}
    places = {each.id: each.spans[:1] for each in entities}
    found: list[Statement] = []
    for told in statements:
        if told.property in KIN and isinstance(told.object, str):
            part, other = (told.subject, told.object)[:: 1 if told.subject in films else -1]
            if part in films and other in single and other not in films:
                film = films[other] = films[part]
                evidence = tuple(_of_part(e, places.get(film, ()), turned=other == told.subject) for e in told.evidence)
                part_in = replace(told, subject=film, property=CHARACTER, object=Literal(single[other]))
                found.append(replace(part_in, qualifiers=(), evidence=evidence))
    return found


def _of_part(evidence: Evidence, film: tuple[Span, ...], *, turned: bool) -> Evidence:
    """Return the evidence of kin as that of a part in a film, to which a chain has to lead on."""
    part, kin = (evidence.object, evidence.subject) if turned else (evidence.subject, evidence.object)
    return Evidence(evidence.sentence, part, kin, tuple(sorted({*evidence.chain, *film})))


def _without_company(
    statements: list[Statement], films: Mapping[str, str], entities: Iterable[Entity]
) -> list[Statement]:
    """Drop what a sentence about a character tells of others with single names, who are in the story with it."""
    known = list(entities)
    places = sorted(span for each in known if each.id in films for span in each.spans)
    if not places:
        return statements
    single = {each.id for each in known if each.type == "Person" and " " not in each.name and each.id not in films}
    parts = {s.object for s in statements if s.property in PARTS | SUBJECTS} | {
        s.subject for s in statements if s.property not in KIN | {OCCUPATION, NATION}
    }
    company = single - parts
    return [
        s
        for s in statements
        if not (s.subject in company or (s.property in KIN and s.object in company)) or not _beside(s, places)
    ]


def _beside(statement: Statement, places: Sequence[Span]) -> bool:
    return any(e.sentence.start - _NEAR <= span.start < e.sentence.end for e in statement.evidence for span in places)


def _without_parts_for_titles(statements: list[Statement]) -> list[Statement]:
    """Drop other titles of films that are parts in them: a line of an actor's "Salt (Vera)" names whom she plays."""
    played = {each.subject for each in statements if each.frame == LINES}
    return [e for e in statements if e.property != TITLE or e.frame != TITLED or e.subject not in played]


def _characters(statements: list[Statement], entities: Iterable[Entity]) -> dict[str, str]:
    """Return the characters among the persons of an article, each with its film."""
    named: dict[str, str] = {}
    roles: dict[str, str] = {}
    cast = {e.sentence for s in statements if s.property in PARTS for e in s.evidence}
    for statement in statements:
        if statement.property == CHARACTER and isinstance(statement.object, Literal):
            named.setdefault(statement.object.value, statement.subject)
        for name, value in statement.qualifiers:
            if name == ROLE and statement.property == CAST and isinstance(value, Literal):
                roles.setdefault(value.value, statement.subject)
    subjects = [s for s in statements if s.property in SUBJECTS]
    # "It follows Asel (Anna Weber)" and "a hunter named Turar" are about nobody who has lived.
    apart = {s.object for s in subjects if not cast.issuperset(e.sentence for e in s.evidence)}
    full = {each.id for each in entities if " " in each.name}
    real = apart | {s.object for s in subjects if s.object in full}
    found: dict[str, str] = {}
    for entity in entities:
        # Somebody with a full name may be a historical figure; a single name that is a role is none.
        film = named.get(entity.name) or (None if " " in entity.name else roles.get(entity.name))
        if film is not None and entity.type == "Person" and entity.id not in real:
            found[entity.id] = film
    return found


def _told(statement: Statement, films: Mapping[str, str], names: Mapping[str, tuple[Span, ...]]) -> Iterator[Statement]:
    film = films.get(statement.subject)
    if film is None:
        if statement.object not in films:
            yield statement
    elif statement.property in WHERE and not isinstance(statement.object, Literal):
        # The evidence names the character: a chain has to lead on to the film.
        evidence = tuple(replace(e, chain=tuple(sorted({*e.chain, *names[film]}))) for e in statement.evidence)
        yield replace(statement, subject=film, property=SETTING, qualifiers=(), evidence=evidence)
