"""The frame files in, checked frames out: which words evoke which property, and which arguments fill its ends.

A frame is data (``extract/frames/*.toml``). It is evoked by ``verbs`` or ``nouns`` (lemmas), or by a ``pattern`` over
the sentence's text in which ``{subject}``, ``{object}`` and qualifiers stand for mentions of the frame's types. One of
several patterns or properties is read as so many frames of one id.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kgcine.assets import Assets
from kgcine.errors import AssetError
from kgcine.framing.anchors import Order, anchors_of
from kgcine.framing.expressions import Expression, Lists, Shared, expression, load_shared, prepared, with_parts
from kgcine.ontology import Ontology

FOLDER = "extract/frames"
QUALIFIERS = "extract/qualifiers.toml"
NOTHING = "nothing"
#: The key of frames that any occupation evokes.
ANY_OCCUPATION = "*occupation"
VALUE_TYPES = frozenset(
    {
        "Date",
        "Moment",
        "Since",
        "Until",
        "Number",
        "Nationality",
        "Occupation",
        "Genre",
        "Language",
        "Money",
        "wording",
        "Duration",
        "phrase",
        "noun",
        "quote",
        "Thing",
        "name",
        "Title",
        "Town",
    }
)
# What a pattern calls a mention: "{job}", "{subject+}".
_NAMED = re.compile(r"\{(\w+)[+*~]?\}")
ENDS = ("subject", "object", "qualifiers", "requires", "excludes")
KEYS = frozenset(
    {
        "id",
        "property",
        "verbs",
        "nouns",
        "pattern",
        "scope",
        *ENDS,
        "confidence",
        "voice",
        "own_words",
        "speaker",
        "tells_kind",
        "otherwise",
        "nearest",
        "cites",
    }
)
SCOPES = ("sentence", "block")
SPEC_KEYS = frozenset(["role", "type", "not_type", "word", "not_word", "kind", "literal"])
DEFAULT_CONFIDENCE = 0.9


@dataclass(frozen=True, slots=True)
class Spec:
    """What may fill an end or a qualifier: roles tried in order, types allowed, words its head must or must not be."""

    roles: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    not_words: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    literal: str | None = None
    not_types: tuple[str, ...] = ()

    def admits(self, kind: str, name: str) -> bool:
        """Tell whether a mention is of a kind that may fill it; a name of one word is ``single`` too."""
        return not self.kinds or kind in self.kinds or ("single" in self.kinds and kind == "name" and " " not in name)


@dataclass(frozen=True, slots=True)
class Frame:
    """One way in which a text states a property.

    ``own_words`` holds for wordings that name or describe in passing, which a text says in its own voice even inside
    what it reports. ``speaker`` is the end that says it where the wording itself is a report ("X put the toll at …").
    ``tells_kind`` holds where a work of which it is said is a film, whatever else the text leaves open.
    ``otherwise`` is the property meant where the article has another object for this one, or ``nothing``
    (:mod:`kgcine.sifting.rereading`).
    ``nearest`` holds where nothing else of the subject's class may be named between both ends: "A, and B by X".
    ``scope`` tells how much text a pattern sees at once: a sentence, or a block below the line that leads to it.
    ``cites`` is the end whose sentence is the evidence where the two stand in several.
    ``members`` are the types of the mentions that fill each end of a pattern, ``wanted`` those of the ends that each of
    its matches has, and ``pieces`` texts of which it holds one, for each tuple of them, in the order of ``order``.
    """

    id: str
    property: str
    subject: Spec
    object: Spec
    verbs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    pattern: Expression | None = None
    qualifiers: tuple[tuple[str, Spec], ...] = ()
    requires: tuple[Spec, ...] = ()
    excludes: tuple[Spec, ...] = ()
    voice: str | None = None
    own_words: bool = False
    speaker: Spec | None = None
    confidence: float = DEFAULT_CONFIDENCE
    scope: str = "sentence"
    tells_kind: bool = False
    otherwise: str | None = None
    nearest: bool = False
    cites: str = "object"
    members: Mapping[str, frozenset[str]] = field(default_factory=dict)
    wanted: tuple[frozenset[str], ...] = ()
    pieces: tuple[tuple[str, ...], ...] = ()
    order: Order = field(default_factory=Order)


@dataclass(frozen=True, slots=True)
class Frames:
    """All frames, by the words that evoke them."""

    by_verb: Mapping[str, tuple[Frame, ...]]
    by_noun: Mapping[str, tuple[Frame, ...]]
    patterns: tuple[Frame, ...]
    block_patterns: tuple[Frame, ...]
    all: tuple[Frame, ...]

    @property
    def nouns(self) -> frozenset[str]:
        """Return the noun lemmas that evoke a frame."""
        return frozenset(self.by_noun)


def load_frames(assets: Assets, ontology: Ontology) -> Frames:
    """Load every frame file; raise AssetError that names file, frame and mistake."""
    frames: list[Frame] = []
    shared = load_shared(assets)
    for name in assets.names(FOLDER, ".toml"):
        # Of the packaged patterns a test holds that they compile, and half a second goes by until all have.
        frames += parse_frames(assets.text(name), assets.path(name), ontology, shared, checked=assets.is_own(name))
    usual = _usual(assets, ontology)
    frames = [_qualified(frame, usual.get(frame.property, {})) for frame in frames]
    return Frames(
        _index(frames, lambda f: f.verbs),
        _index(frames, lambda f: f.nouns),
        tuple(f for f in frames if f.pattern is not None and f.scope == "sentence"),
        tuple(f for f in frames if f.pattern is not None and f.scope == "block"),
        tuple(frames),
    )


def _usual(assets: Assets, ontology: Ontology) -> dict[str, dict[str, Spec]]:
    """Read the qualifiers that the facts of a property have by whatever frame."""
    path = assets.path(QUALIFIERS)
    try:
        data = tomllib.loads(assets.text(QUALIFIERS))
        found = {name: {key: spec_of(value, {}) for key, value in part.items()} for name, part in data.items()}
    except (tomllib.TOMLDecodeError, ValueError, AttributeError) as error:
        raise AssetError(f"{path}: {error}.", hint="Mend the file or remove your copy of it.") from error
    named = {*found, *(key.rstrip("0123456789") for part in found.values() for key in part)}
    unknown = sorted(named - set(ontology.properties))
    if unknown:
        raise AssetError(f"{path}: unknown property {unknown[0]!r}.", hint="See docs/ontology.md.")
    return found


def _qualified(frame: Frame, usual: Mapping[str, Spec]) -> Frame:
    """Give a frame that a word evokes the qualifiers that are usual for its property, beside its own."""
    if frame.pattern is not None:
        return frame
    own = dict(frame.qualifiers)
    fitting = {name: spec for name, spec in usual.items() if _fits(frame, own, name)}
    return replace(frame, qualifiers=tuple(sorted({**fitting, **own}.items())))


def _fits(frame: Frame, own: Mapping[str, Spec], name: str) -> bool:
    """Tell whether a frame may have a usual qualifier: a noun's place is that of anything, and one time enough."""
    if name == "location" and not frame.verbs:
        return False
    return "pointInTime" not in own or not name.startswith(("startDate", "endDate"))


def parse_frames(text: str, path: str, ontology: Ontology, shared: Shared, *, checked: bool = True) -> list[Frame]:
    """Parse one frame file; raise AssetError with the file, the frame and what is wrong.

    Unless it is ``checked``, a mistake in a regular expression is found when that is first looked for.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise AssetError(f"{path}: {error}.", hint="Mend the TOML.") from error
    stem = path.rsplit("/", 1)[-1].removesuffix(".toml")
    word_lists: dict[str, list[str]] = data.get("words", {})
    parts: dict[str, str] = data.get("parts", {})
    if not all(isinstance(part, str) for part in parts.values()):
        raise AssetError(f"{path}: a part of [parts] is no text.", hint="See docs/frames-and-gazetteers.md.")
    frames: dict[str, list[Frame]] = {}
    for number, item in enumerate(data.get("frame", ()), 1):
        ref = f"{stem}/{item.get('id', number)}"
        if ref in frames:
            raise AssetError(f"{path}: two frames have the id {ref}.", hint="Rename one.")
        frames[ref] = []
        try:
            for way in _ways(item):
                whole = with_parts(way, parts)
                frame = _frame(whole, ref, ontology, word_lists)
                if "pattern" in whole:
                    frame = _with_pattern(frame, whole["pattern"], ontology, word_lists, shared)
                if checked:
                    _compiles(frame)
                frames[ref].append(frame)
        except ValueError as error:
            told = f"{path}{_line_of(path, item)}: frame {ref}: {error}."
            raise AssetError(told, hint="See docs/frames-and-gazetteers.md.") from error
    return [frame for ways in frames.values() for frame in ways]


def _ways(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a frame once for each of its properties, with the keys that are told of that one only, and its patterns.

    >>> list(_ways({"id": "x", "properties": {"editor": {"verbs": ["cut"]}, "producer": {"pattern": ["a", "b"]}}}))
    ... # doctest: +NORMALIZE_WHITESPACE
    [{'id': 'x', 'property': 'editor', 'verbs': ['cut']}, {'id': 'x', 'property': 'producer', 'pattern': 'a'},
     {'id': 'x', 'property': 'producer', 'pattern': 'b'}]
    """
    rest = {key: value for key, value in item.items() if key != "properties"}
    several = item.get("properties", {})
    if several and "property" in item:
        raise ValueError("has both a property and properties")
    if any("otherwise" in own for own in several.values()):
        raise ValueError("otherwise holds for all properties of a frame")
    for each in [rest | {"property": name} | own for name, own in several.items()] or [rest]:
        patterns = each.get("pattern")
        yield from [each | {"pattern": one} for one in patterns or [""]] if isinstance(patterns, list) else [each]


def _frame(item: dict[str, Any], ref: str, ontology: Ontology, lists: Lists) -> Frame:
    """Read one frame without its pattern; raise ValueError that says what is wrong with it."""
    name = _property_of(item, ontology)
    if not any(item.get(key) for key in ("verbs", "nouns", "pattern")):
        raise ValueError("needs verbs, nouns or a pattern")
    if item.get("scope", "sentence") not in SCOPES:
        raise ValueError(f"unknown scope {item['scope']!r}")
    if item.get("cites", "object") not in ENDS[:2]:
        raise ValueError(f"unknown end {item['cites']!r}")
    frame = Frame(
        ref,
        name,
        _of_screen(spec_of(item.get("subject", {}), lists), name, ontology),
        spec_of(item.get("object", {}), lists),
        _words(item.get("verbs", ()), lists),
        _words(item.get("nouns", ()), lists),
        qualifiers=tuple(sorted((key, spec_of(value, lists)) for key, value in item.get("qualifiers", {}).items())),
        requires=tuple(spec_of(value, lists) for value in item.get("requires", ())),
        excludes=tuple(spec_of(value, lists) for value in item.get("excludes", ())),
        voice=item.get("voice"),
        own_words=bool(item.get("own_words")),
        speaker=spec_of(item["speaker"], lists) if "speaker" in item else None,
        confidence=float(item.get("confidence", DEFAULT_CONFIDENCE)),
        scope=item.get("scope", "sentence"),
        tells_kind=bool(item.get("tells_kind")),
        otherwise=item.get("otherwise"),
        nearest=bool(item.get("nearest")),
        cites=item.get("cites", "object"),
    )
    for spec in (frame.subject, frame.object, *(spec for _, spec in frame.qualifiers)):
        for type_ in (*spec.types, *spec.not_types):
            if type_ not in VALUE_TYPES and not ontology.has_class(type_):
                raise ValueError(f"unknown type {type_!r}")
    return frame


def _property_of(item: dict[str, Any], ontology: Ontology) -> str:
    """Return the property of a frame whose keys and properties are all known; raise ValueError else."""
    unknown = set(item) - KEYS
    if unknown:
        raise ValueError(f"unknown key {', '.join(sorted(unknown))}")
    name = item.get("property")
    if not isinstance(name, str) or name not in ontology.properties:
        raise ValueError(f"unknown property {name!r}")
    if item.get("otherwise", name) not in (*ontology.properties, NOTHING):
        raise ValueError(f"unknown property {item['otherwise']!r}")
    return name


def _with_pattern(frame: Frame, text: str, ontology: Ontology, lists: Lists, shared: Shared) -> Frame:
    """Give a frame its pattern with what each match of it holds; raise ValueError for a name that is none."""
    conditions = (*frame.requires, *frame.excludes)
    named = {"subject", "object", *_NAMED.findall(text)}
    if (idle := next((spec.roles for spec in conditions if named.isdisjoint(spec.roles)), None)) is not None:
        raise ValueError(f"no mention of its pattern is {' or '.join(idle)}")
    told = {role: spec for spec in conditions for role in spec.roles if f"{{{role}}}" in text}
    ends = {"subject": frame.subject, "object": frame.object, **dict(frame.qualifiers), **told}
    types = {end: mention_types(spec, ontology) for end, spec in ends.items()}
    members = {end: frozenset(names) for end, names in types.items()}
    text = prepared(text)
    try:
        pattern = expression(text, types, lists, shared)
    except KeyError as error:
        raise ValueError(f"pattern: {error}") from error
    anchors = anchors_of(text, types, lists)
    wanted = tuple(members[end] for end in anchors.ends if end in members)
    return replace(frame, pattern=pattern, members=members, wanted=wanted, pieces=anchors.pieces, order=anchors.order)


def _compiles(frame: Frame) -> None:
    """Raise ValueError where a frame's pattern is no regular expression."""
    try:
        _ = frame.pattern and frame.pattern.compiled
    except re.error as error:
        raise ValueError(f"pattern: {error}") from error


def spec_of(value: Mapping[str, Any], lists: Lists) -> Spec:
    """Read one specification; raise ValueError for a key that it has not."""
    unknown = set(value) - SPEC_KEYS
    if unknown:
        raise ValueError(f"unknown key {', '.join(sorted(unknown))}")
    return Spec(
        _many(value.get("role")),
        _many(value.get("type")),
        _words(_many(value.get("word")), lists),
        _words(_many(value.get("not_word")), lists),
        frozenset(_many(value.get("kind"))),
        value.get("literal"),
        _many(value.get("not_type")),
    )


def _of_screen(spec: Spec, name: str, ontology: Ontology) -> Spec:
    """Take series where a frame takes films, if the property may be said of them."""
    widened = "Film" in spec.types and ontology.has_class("Series") and ontology.fits_domain(name, "Series")
    return replace(spec, types=(*spec.types, "Series")) if widened else spec


def _many(value: str | list[str] | None) -> tuple[str, ...]:
    return () if value is None else (value,) if isinstance(value, str) else tuple(value)


def _words(values: Iterable[str], lists: Lists) -> frozenset[str]:
    found: set[str] = set()
    for value in values:
        found.update(lists[value[1:]] if value.startswith("@") else (value,))
    return frozenset(found)


def mention_types(spec: Spec, ontology: Ontology) -> list[str]:
    """Return the types of the mentions that may meet a specification, sorted."""
    barred = {below for type_ in spec.not_types for below in _below(type_, ontology)}
    return sorted({below for type_ in spec.types for below in _below(type_, ontology)} - barred)


def _below(type_: str, ontology: Ontology) -> Iterable[str]:
    if type_ in ("Moment", "Since", "Until"):
        return ("Date",)
    if type_ == "Town":
        return ontology.descendants("Settlement") | {"Place"}
    if type_ in VALUE_TYPES:
        return (type_,)
    # An adjective of nationality stands for its country.
    return ontology.descendants(type_) | ({"Nationality"} if type_ == "Country" else frozenset())


def _index(frames: list[Frame], words: Any) -> dict[str, tuple[Frame, ...]]:
    found: dict[str, list[Frame]] = {}
    for frame in frames:
        for word in sorted(words(frame)):
            found.setdefault(word, []).append(frame)
    return {word: tuple(items) for word, items in found.items()}


def _line_of(path: str, item: dict[str, Any]) -> str:
    """Return ``:line`` of a frame's id where the file can be read again, for the message."""
    try:
        with open(path, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if re.match(rf'\s*id\s*=\s*["\']{re.escape(str(item.get("id")))}["\']', line):
                    return f":{number}"
    except OSError:
        pass
    return ""
