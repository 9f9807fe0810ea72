"""Both ends of a fact in, the qualifiers out that stand right behind one of them.

"With A as the doctor", "best actress went to A for B": whatever frame reads the fact, these words tell more of it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kgcine.assets import Assets
from kgcine.errors import AssetError
from kgcine.frames import VALUE_TYPES, Spec, spec_of
from kgcine.framing.expressions import with_parts
from kgcine.model import Literal
from kgcine.ontology import Ontology
from kgcine.scene import PHRASE_BEFORE, Filler, Scene, dated

ASSET = "extract/trails.toml"
#: The keys that hold expressions, and all keys.
LED = ("behind", "ahead", "closes")
KEYS = frozenset({"property", "qualifier", "type", "not_type", "not_word", "end", "frames", *LED})
#: The words that a rule finds ahead of an end.
AHEAD = "told"
#: Behind which end of a fact the qualifier stands: ``last`` is the later of the two, ``each`` either of them.
TRAILED = ("subject", "object", "last", "each")
_REACH, _PHRASE = 160, 6
_LEADING = PHRASE_BEFORE | {"det", "poss", "advmod"}
_PLURAL = frozenset({"NNS", "NNPS"})
_NAMING, _VERBAL = frozenset({"NOUN", "PROPN"}), frozenset({"VERB", "AUX"})


@dataclass(frozen=True, slots=True)
class Trail:
    """One qualifier of the facts of a property, and what leads to it ``behind`` the ``end``.

    Or ``ahead`` of it, where the words themselves are the group ``told``, or else stand between it and the nearest
    name or date of the type asked for; of certain ``frames`` alone, if it names any. ``closes`` is what must follow,
    before a name or date ahead what must stand in its sentence.
    """

    property: str
    qualifier: str
    spec: Spec
    behind: re.Pattern[str]
    end: str
    ahead: bool = False
    frames: frozenset[str] = frozenset()
    closes: re.Pattern[str] | None = None


class Trails:
    """The rules by the property whose facts they tell more of."""

    def __init__(self, rules: Iterable[Trail], ontology: Ontology) -> None:
        """Sort the rules out."""
        self._ontology = ontology
        self._rules: dict[str, list[Trail]] = {}
        for rule in rules:
            self._rules.setdefault(rule.property, []).append(rule)

    def of(self, name: str, frame: str, subject: Filler, value: Filler, scene: Scene) -> Iterator[tuple[str, Filler]]:
        """Yield the qualifiers of a fact of a property, by name; several rules may give the same one."""
        for rule in self._rules.get(name, ()):
            if rule.frames and frame not in rule.frames:
                continue
            found = self._found(rule, subject, value, scene)
            if found is not None and found.entity not in (subject.entity, value.entity or ""):
                yield rule.qualifier, found

    def _found(self, rule: Trail, subject: Filler, value: Filler, scene: Scene) -> Filler | None:
        later, sooner = sorted((subject, value), key=lambda each: -each.end)
        ends = {"subject": (subject,), "object": (value,), "last": (later,)}.get(rule.end, (later, sooner))
        return next((found for end in ends if (found := self._at(rule, end, scene)) is not None), None)

    def _at(self, rule: Trail, end: Filler, scene: Scene) -> Filler | None:
        if rule.ahead:
            return self._led_ahead(rule, end, scene) if rule.spec.types else _told_ahead(rule, end, scene)
        led = rule.behind.match(scene.text, end.end, end.end + _REACH)
        found = None if led is None else self._read(led.end(), rule, scene)
        closed = found is None or rule.closes is None or rule.closes.match(scene.text, found.end)
        return found if closed else None

    def _led_ahead(self, rule: Trail, end: Filler, scene: Scene) -> Filler | None:
        """Return the nearest name or date ahead of an end that a rule's words lead from: "until 1961 [the] Odeon"."""
        first, types = max(scene.doc[end.token].sent.start_char, end.start - _REACH), rule.spec.types
        for told in reversed([each for each in scene.between(first, end.start) if each.end <= end.start]):
            value = told.entity is None
            found = dated(told, types) if told.type == "Date" else None if value else told
            named = value or (told.kind == "name" and self._ontology.is_any(told.type, types))
            opened = rule.closes is None or rule.closes.search(scene.text, first, told.start)
            if found is not None and named and opened and rule.behind.fullmatch(scene.text, told.end, end.start):
                return found
        return None

    def _read(self, at: int, rule: Trail, scene: Scene) -> Filler | None:
        """Return what begins at a place of the text, as a rule asks for it: a name, a date or a noun's phrase."""
        span = scene.doc.char_span(at, at + 1, alignment_mode="expand") if at < len(scene.text) else None
        if span is None:
            return None
        types = rule.spec.types
        named = scene.entities.get(span.start)
        if named is not None and named.kind == "name" and named.start == at:
            if self._ontology.is_any(named.type, rule.spec.not_types):
                return None
            if "name" in types:
                return replace(named, entity=None, literal=Literal(scene.text[named.start : named.end]))
            return named if self._ontology.is_any(named.type, types) else None
        told = scene.values.get(span.start)
        if told is not None and told.type == "Date" and told.start == at:
            return dated(told, types)
        return _phrase(span.start, rule, scene) if "phrase" in types else None


def _told_ahead(rule: Trail, end: Filler, scene: Scene) -> Filler | None:
    """Return the words ahead of an end, where they are a name or noun and no verb: "played [the miller] in Fog"."""
    led = rule.behind.search(scene.text, max(0, end.start - _REACH), end.start)
    span = None if led is None else scene.doc.char_span(*led.span(AHEAD), alignment_mode="contract")
    if span is None or not span.text or span[-1].pos_ not in _NAMING or any(t.pos_ in _VERBAL for t in span):
        return None
    if not rule.spec.not_words.isdisjoint(token.lower_ for token in span):
        return None
    start, last = span.start_char, span.end_char
    return Filler(span.root.i, "phrase", None, Literal(scene.text[start:last]), start, last, "name")


def _phrase(at: int, rule: Trail, scene: Scene) -> Filler | None:
    """Return the phrase of one thing that begins at a token."""
    noun = scene.doc[at]
    while noun.dep_ in _LEADING and at <= noun.head.i <= at + _PHRASE and noun.head.i > noun.i:
        noun = noun.head
    if noun.pos_ not in ("NOUN", "PROPN") or noun.tag_ in _PLURAL or noun.lower_ in rule.spec.not_words:
        return None
    told = scene.phrase(noun.i)
    first = scene.doc[at].idx
    if told.start >= first:
        return told
    # What stands before the dash belongs to the other end: "Salt Road – Vera".
    return replace(told, start=first, literal=Literal(scene.text[first : told.end].strip("\"'“”‘’ ")))


def load_trails(assets: Assets, ontology: Ontology) -> Trails:
    """Load the rules; raise AssetError that names the file and the mistake."""
    path = assets.path(ASSET)
    try:
        data = tomllib.loads(assets.text(ASSET))
        items = (with_parts(item, data.get("parts", {}), LED) for item in data.get("trail", ()))
        rules = [rule for item in items for rule in _rules(item, ontology)]
    except (tomllib.TOMLDecodeError, ValueError, AttributeError, re.error) as error:
        raise AssetError(f"{path}: {error}.", hint="Mend the file or remove your copy of it.") from error
    return Trails(rules, ontology)


def _rules(item: Mapping[str, Any], ontology: Ontology) -> Iterator[Trail]:
    """Yield a rule for each of the properties that it names."""
    named = item.get("property")
    for name in named if isinstance(named, list) else [named]:
        yield _rule({**item, "property": name} if name is not None else item, ontology)


def _rule(item: Mapping[str, Any], ontology: Ontology) -> Trail:
    """Read one rule of one property; raise ValueError that says what is wrong with it."""
    if unknown := sorted(set(item) - KEYS):
        raise ValueError(f"unknown key {unknown[0]!r}")
    wanted = {"property", "qualifier"} | (set() if "ahead" in item else {"type", "behind"})
    if missing := sorted(wanted - set(item)):
        raise ValueError(f"a rule needs {missing[0]!r}")
    for name in (item["property"], item["qualifier"]):
        if name not in ontology.properties:
            raise ValueError(f"unknown property {name!r}")
    end = item.get("end", "last")
    if end not in TRAILED:
        raise ValueError(f"unknown end {end!r}")
    spec = spec_of({key: item[key] for key in ("type", "not_type", "not_word") if key in item}, {})
    for type_ in spec.types:
        if type_ not in VALUE_TYPES and not ontology.has_class(type_):
            raise ValueError(f"unknown type {type_!r}")
    before = item.get("ahead")
    pattern = re.compile(item["behind"] if before is None else before if spec.types else rf"(?:{before})\Z")
    if "ahead" in item and not spec.types and AHEAD not in pattern.groupindex:
        raise ValueError(f"'ahead' needs a group {AHEAD!r} or a type")
    frames = frozenset(item.get("frames", ()))
    closes = re.compile(item["closes"]) if "closes" in item else None
    return Trail(item["property"], item["qualifier"], spec, pattern, end, "ahead" in item, frames, closes)
