"""A match of a pattern in, its ends and qualifiers and the stance of its wording out.

What the pattern does not name is what the text goes on speaking of, or what the article defines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from kgcine.claims.attribution import Attribution, Stance
from kgcine.frames import Spec
from kgcine.framing.addresses import larger_places
from kgcine.framing.matching import Hit, as_name
from kgcine.framing.officenames import noun_of
from kgcine.framing.patterns import Match
from kgcine.framing.unnamed import unnamed
from kgcine.model import Literal
from kgcine.ontology import Ontology
from kgcine.parsing.negation import is_void
from kgcine.parsing.predicates import NOUN_SUBJECTS, is_verb
from kgcine.scene import WORDS, Filler, Scene, dated


class Ends(NamedTuple):
    """What fills both ends of a match, and its qualifiers."""

    subjects: list[Filler]
    objects: list[Filler]
    qualifiers: dict[str, list[Hit]]


def ends_of(match: Match, typed: tuple[Spec, Spec], scene: Scene, ontology: Ontology) -> Ends:
    """Return what fills the ends of a match; ``typed`` are the frame's subject and object with their types."""
    subject, value = typed
    objects = _objects(match, value, scene, ontology)
    qualifiers: dict[str, list[Hit]] = {}
    for name, spec in match.frame.qualifiers:
        if spec.literal is not None:
            told = replace(match.anchor, type=WORDS, entity=None, literal=Literal(spec.literal))
            qualifiers[name] = [Hit(told, True)]
        elif hits := [Hit(filler, True) for filler in _specified(match.groups.get(name, ()), spec, scene)]:
            qualifiers[name] = hits
        elif name not in match.groups and objects and (about := unnamed(objects[0].token, spec, scene, ontology)):
            qualifiers[name] = [Hit(about, True)]
    return Ends(_subjects(match, subject, objects, scene, ontology), objects, qualifiers)


def _objects(match: Match, typed: Spec, scene: Scene, ontology: Ontology) -> list[Filler]:
    groups, wanted = match.groups, match.frame.object
    if wanted.literal is not None and groups.get("object"):
        return [replace(groups["object"][0], entity=None, literal=Literal(wanted.literal))]
    if groups.get("object") or ("object" in groups and not wanted.roles):
        named = list(_specified(groups["object"], wanted, scene))
        around = (hit.filler for each in named for hit in larger_places(Hit(each, True), scene, ontology))
        # In "the cities of C, A and B" no place behind the comma is larger.
        return [*named, *(each for each in around if each not in groups.get("subject", ()))]
    if wanted.literal is not None:
        return [replace(groups["subject"][0], entity=None, literal=Literal(wanted.literal))]
    about = unnamed(groups["subject"][0].token, typed, scene, ontology) if wanted.roles else None
    return [] if about is None else [about]


def _subjects(match: Match, typed: Spec, objects: Sequence[Filler], scene: Scene, ontology: Ontology) -> list[Filler]:
    wanted = match.frame.subject
    if not match.groups.get("subject") and objects and wanted.roles:
        about = unnamed(objects[0].token, typed, scene, ontology)
        return [] if about is None else all_of(about, scene)
    named = [each for each in match.groups.get("subject", ()) if not wanted.kinds or each.kind in wanted.kinds]
    fit = (each for each in named if scene.doc[each.token].lower_ not in wanted.not_words)
    return [other for each in fit for other in all_of(each, scene)]


def all_of(filler: Filler, scene: Scene) -> list[Filler]:
    """Return all for whom a plural stands, of anything else itself."""
    return [filler, *(scene.joined.get(filler.token, ()) if filler.kind == "pronoun" else ())]


def _specified(fillers: Iterable[Filler], spec: Spec, scene: Scene) -> Iterator[Filler]:
    """Yield those fillers of a pattern that its specification allows, read as it asks for them."""
    for filler in fillers:
        # "Her" of "her sister" is no end of what a pattern says of the sister, unless it asks for an owner.
        if scene.doc[filler.token].tag_ == "PRP$" and "pronoun" not in spec.kinds:
            continue
        if filler.type == "Person" and _is_half(filler, scene):
            continue
        value = filler.literal.value.lower() if filler.literal is not None else None
        if filler.kind == "pronoun" and _is_barred(filler, spec, scene):
            continue
        if (value or scene.doc[filler.token].lower_) in spec.not_words or (spec.words and value not in spec.words):
            continue
        read = dated(filler, spec.types) if filler.type == "Date" else as_name(filler, spec, scene)
        if filler.type == "Occupation" and "noun" in spec.types:
            read = noun_of(scene, filler.token)
        if read is not None and spec.admits(read.kind, scene.names.get(filler.entity or "", " ")):
            yield from all_of(read, scene)


def _is_half(filler: Filler, scene: Scene) -> bool:
    """Tell whether a name is the first half of a word that describes somebody else: "a Weber-trained cellist"."""
    behind = scene.text[filler.end : filler.end + 2]
    return behind[:1] == "-" and behind[1:].islower()


def stance_of(match: Match, scene: Scene, attribution: Attribution) -> Stance:
    """Tell the stance of a match: of the verbs between its ends, none where one of them states nothing."""
    anchor = scene.doc[match.anchor.token]
    reach = match.between(scene.doc)
    if not match.groups.get("subject") and not match.frame.own_words:
        # "She did not write it; the script is by A": another clause tells of another thing.
        joints = [t.i + 1 for t in scene.doc[anchor.sent.start : anchor.i] if t.text == ";"]
        reach = scene.doc[max([anchor.sent.start, *joints]) : reach.end]
    verbs = [] if match.frame.scope == "block" else [t for t in reach if is_verb(t) and t.i not in scene.values]
    stances = [attribution.stance(verb) for verb in verbs]
    if any(is_void(verb) for verb in verbs) or any(stance.status is None for stance in stances):
        return Stance(None)
    if match.frame.own_words:
        # What is rumoured, planned or denied is not the text's own word even where it only names.
        # A verb with its subject between the ends says it in a clause: "claims that [she was born in 1920]".
        told = [v for v in verbs if any(c.dep_ in NOUN_SUBJECTS and c.i >= reach.start for c in v.lefts)]
        doubted = (stance for verb, stance in zip(verbs, stances, strict=True) if _is_doubted(stance, verb in told))
        return next(doubted, None) or attribution.naming(anchor, [verb.i for verb in verbs])
    return next((stance for stance in stances if stance.status != "asserted"), attribution.stance(anchor))


def _is_doubted(stance: Stance, told: bool) -> bool:
    return stance.status in ("alleged", "planned", "denied") or (told and stance.status == "reported")


def _is_barred(filler: Filler, spec: Spec, scene: Scene) -> bool:
    """Tell whether what a pronoun stands for has a name with one of the words that bar it: "its" of a union."""
    return not spec.not_words.isdisjoint(scene.names.get(filler.entity or "", "").lower().split())
