"""Annotated articles in, statements with evidence out: clauses and sentence patterns meet frames.

For each clause the frames evoked by its predicate are tried: their roles are filled with entities and values of the
right types, and every pair of ends becomes a statement with status, speaker and qualifiers. Every statement is
checked against the ontology; what does not hold there is kept apart as rejected.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain

from spacy.tokens import Span as Phrase

from kgcine.annotate import Annotated
from kgcine.assets import Assets
from kgcine.claims.attribution import Attribution, Stance
from kgcine.claims.disputed import contradicted, disputed
from kgcine.claims.firstperson import first_person, somebody_else
from kgcine.claims.interviews import answers, questions
from kgcine.claims.plans import as_plans, as_still_to_come
from kgcine.claims.refuted import refuted_next
from kgcine.claims.settled import settled
from kgcine.claims.wording import Wording, load_wording
from kgcine.classes import ORGANISATIONS
from kgcine.clauses import Clause, clauses_of
from kgcine.coref import discourse
from kgcine.frames import Frame, Frames, Spec, load_frames
from kgcine.framing.addresses import larger_places
from kgcine.framing.bodies import as_bodies, shown_bodies
from kgcine.framing.citing import evidence_of
from kgcine.framing.clausedates import dates_in
from kgcine.framing.durations import lasting
from kgcine.framing.evoking import Evoking, held_in
from kgcine.framing.inner import FRAME as INNER
from kgcine.framing.inner import told_by_names
from kgcine.framing.learned import FRAME as LEARNED
from kgcine.framing.learned import proposals, read_pairs, top, weigh
from kgcine.framing.lengths import TERM, Lengths, load_lengths
from kgcine.framing.matched import ends_of, stance_of
from kgcine.framing.matching import Hit, Matcher, certainty, hedged
from kgcine.framing.months import dated_by_months
from kgcine.framing.pairs import Pair
from kgcine.framing.patterns import Match, Patterns, block_text, led_blocks
from kgcine.framing.qualifying import is_same_name, own_qualifiers, played
from kgcine.framing.rivals import has_rival
from kgcine.framing.scorer import Scored, Scorer, load_scorer
from kgcine.framing.sources import unnamed_source
from kgcine.framing.trails import Trails, load_trails
from kgcine.framing.unnamed import stand_ins
from kgcine.framing.works import as_films, shown_films
from kgcine.model import Article, Entity, Extraction, Literal, Rejected, Span, Statement
from kgcine.naming.commonprizes import common_prizes
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.statebodies import state_bodies
from kgcine.ontology import Ontology
from kgcine.parsing.denoting import is_met, is_title
from kgcine.scene import Filler, Scene, marked
from kgcine.sifting.editions import with_editions
from kgcine.sifting.editionyears import with_years_of_editions
from kgcine.sifting.fiction import ROLE, without_roles
from kgcine.sifting.givenat import with_what_prizes_tell
from kgcine.sifting.holders import LEADER, with_houses, without_terms
from kgcine.sifting.inbrackets import without_bracketed, without_originals
from kgcine.sifting.incountries import with_countries
from kgcine.sifting.merge import merge
from kgcine.sifting.ofwhat import with_what_offices_are_of
from kgcine.sifting.oneword import of_one_word
from kgcine.sifting.ownfestivals import with_own_festivals
from kgcine.sifting.prizedworks import rightly_won, with_prized_works
from kgcine.sifting.renamings import with_names_in_turn, without_later_names
from kgcine.sifting.rereading import reread
from kgcine.sifting.sharednames import SharedNames, apart_by_owner
from kgcine.sifting.sieve import sifted
from kgcine.sifting.successors import with_successors
from kgcine.sifting.tolls import TOLLS
from kgcine.sifting.venues import with_venues
from kgcine.sifting.wordings import Wordings, load_wordings

SURE = 0.95
#: What can say something: a country and a city stand for their rulers.
SPEAKERS = ("Agent", "Place")
#: What may bear the name of what it is told of: the film "Mariam" has a character Mariam.
_OF_ITS_NAME = frozenset({"character"})
#: Blocks beside the running text, which as a rule says in whole sentences what they say in short.
ASIDE = frozenset({"headline", "caption"})


class Extractor:
    """Reads the statements of articles with one set of frames, one ontology and one wording of status."""

    def __init__(
        self,
        frames: Frames,
        ontology: Ontology,
        wording: Wording,
        sifting: Wordings,
        lexicon: Lexicon,
        trails: Trails,
        scorer: Scorer | None = None,
        lengths: Lengths | None = None,
    ) -> None:
        self._lengths = lengths
        self._trails = trails
        self._sifting = sifting
        self._scorer = scorer
        self._lexicon = lexicon
        self._frames = frames
        self._patterns, self._block_patterns = Patterns(frames.patterns), Patterns(frames.block_patterns)
        self._ontology = ontology
        self.wording = wording
        self._functional = frozenset(name for name, p in ontology.properties.items() if p.functional)
        leaders = [frame for frame in frames.all if frame.property == LEADER]
        self._heads = frozenset(noun for frame in leaders for noun in frame.nouns)
        self._deeds = frozenset(frame.id for frame in leaders if frame.verbs)
        self._offices = {frame.id: frozenset(frame.nouns) for frame in leaders if frame.nouns}
        self._otherwise = {frame.id: frame.otherwise for frame in frames.all if frame.otherwise is not None}
        self._shared = (
            SharedNames(frozenset({"Award"}), "conferredBy", common_prizes(lexicon.words)),
            SharedNames(ORGANISATIONS, "country", state_bodies(lexicon.words)),
        )
        self._ends = {
            (frame.id, frame.property): (self._typed(frame.subject, frame.property, "domain"),
                                         self._typed(frame.object, frame.property, "range"))
            for frame in frames.all
        }  # fmt: skip
        self._evoking = Evoking(frames, self._ends, ontology)

    def extract(self, annotated: Annotated, key: str = "") -> Extraction:
        """Read all statements of one article; ``key`` is kept in the extraction."""
        scene = self._scene(annotated)
        attribution = Attribution(annotated.doc, self.wording, answers(scene, self.wording.turns))
        for filler in somebody_else(scene, attribution.quotations, self.wording.turns.others):
            scene.leave_out(filler)
        for filler in first_person(scene, attribution.quotations, self.wording.turns.own):
            scene.take_in(filler)
        for filler in first_person(scene, questions(scene, self.wording.turns), self.wording.turns.yours):
            scene.take_in(filler)
        found: list[Statement] = []
        rejected: list[Rejected] = []
        for statement in self._stated(scene, attribution):
            rule = self._refusal(statement, scene)
            if rule is None:
                found.append(statement)
            else:
                rejected.append(Rejected(statement, rule))
        told, known = apart_by_owner(self._completed(found, scene, annotated), scene.discourse.entities, self._shared)
        statements = merge(told, self._functional, _aside(annotated.article))
        entities = (*known, *_used(scene, [*statements, *(r.statement for r in rejected)]))
        return Extraction(annotated.article, entities, tuple(statements), tuple(rejected), key)

    def _completed(self, found: list[Statement], scene: Scene, annotated: Annotated) -> list[Statement]:
        """Sift what was read, and complete it by what the statements of the article tell each other."""
        told = reread(found, self._otherwise, self._sifting.trades)
        told = [*with_houses(told, self._heads, self._deeds, self._offices)]
        told = [*without_terms(told)]
        article, entities, sifting = annotated.article, scene.discourse.entities, self._sifting
        text, is_a = article.text, self._ontology.is_a
        told = sifted(told, text, entities, self._lexicon, sifting)
        told = without_later_names(with_names_in_turn(told, entities), entities, _aside(article))
        told = [*with_what_offices_are_of(told, text, entities, sifting.offices, self._lexicon.type_of, is_a)]
        told = [*with_successors(told, scene, sifting.successions)]
        whole = [article.to_source(each.start_char, each.end_char) for each in annotated.doc.sents]
        told = [*with_own_festivals(with_venues(told, text, entities, sifting.venues), text, entities)]
        told = [*with_prized_works(told, text, entities, sifting.prized)]
        told = [*rightly_won(told, entities, sifting.prized)]
        dating = (sifting.editions, sifting.venues.founded)
        told = [*with_years_of_editions(with_editions(told, text, article.issued, *dating, entities), entities)]
        told = [*with_what_prizes_tell(told, text, entities, sifting.venues, sifting.evenings)]
        told = without_bracketed(without_originals(told, text), text, entities, is_a)
        told = [*with_countries(told, entities, sifting.edges, is_a)]
        plans = () if self.wording.plans is None else self.wording.plans.works(scene)
        told = as_still_to_come(as_plans(told, plans), article.issued)
        told = disputed(told, scene, self.wording, self._speaker)
        return of_one_word(refuted_next(told, text, whole, self.wording.wrong, self.wording.untrue))

    def _scene(self, annotated: Annotated) -> Scene:
        """Set the scene; what the wording shows to be a film or an organisation is one from the start."""
        scene = Scene(annotated, discourse(annotated, self._lexicon), self._lexicon)
        films = shown_films(scene, self._frames, self._ontology, self._lexicon)
        bodies = shown_bodies(scene, self._frames, self._ontology, self._lexicon)
        if films or bodies:
            annotated = as_bodies(as_films(annotated, scene.discourse, films), scene.discourse, bodies)
            scene = Scene(annotated, discourse(annotated, self._lexicon), self._lexicon)
        for filler in stand_ins(scene, self._ontology):
            scene.take_in(filler)
        return scene

    def _stated(self, scene: Scene, attribution: Attribution) -> Iterator[Statement]:
        for sentence in scene.doc.sents:
            told = self._read(scene, attribution, sentence)
            span = Span(sentence.start_char, sentence.end_char)
            cast = self._sifting.parts.are_told(scene.text[slice(*span)])
            yield from without_roles(told, *marked(scene, span, []), self._sifting.parts) if cast else told
        yield from self._in_blocks(scene, attribution)
        inner = told_by_names(scene, self._ontology, self._lexicon)
        for subject, name, value in chain(inner, dated_by_months(scene, self._ontology, self._lexicon)):
            stated = _named(scene, subject, name, value)
            yield replace(stated, status="planned") if attribution.is_to_come(scene.doc[subject.token]) else stated

    def _read(self, scene: Scene, attribution: Attribution, sentence: Phrase) -> Iterator[Statement]:
        """Read a sentence by frames, then let the scorer weigh what they found and add what they missed."""
        stated = list(self.by_frames(scene, attribution, sentence))
        if self._scorer is None:
            yield from stated
            return
        readings = read_pairs(scene, sentence, stated, self._ontology, self._scorer)
        stated = list(weigh(stated, readings, self._scorer.trusted))
        yield from stated
        for scored, pair, stance in proposals(
            scene, sentence, readings, stated, self._ontology, self._scorer, attribution.stance
        ):
            yield self._learned(scored, pair, stance, scene)

    def _learned(self, scored: Scored, pair: Pair, stance: Stance, scene: Scene) -> Statement:
        """State what the scorer reads, with what stands behind its ends and how long it held."""
        subject, value, name, frame = pair.subject, pair.object, scored.property, f"{LEARNED}/{scored.property}"
        anchor = top(scene.doc[subject.token], scene.doc[value.token])
        times = {} if self._lengths is None else self._lengths.of(name, pair, anchor, scene, self._ontology)
        extra = times | dict(reversed([*self._trails.of(name, frame, subject, value, scene)]))
        stance = settled(stance, name, (subject.token, value.token), scene.doc, self.wording)
        return Statement(
            subject.entity or "",
            name,
            value.entity or value.literal or Literal(""),
            _pairs(extra, {subject.entity, value.entity}),
            stance.status or "asserted",
            self._speaker(stance, scene),
            round(scored.probability, 3),
            frame,
            (evidence_of(scene, subject, value),),
        )

    def by_frames(self, scene: Scene, attribution: Attribution, sentence: Phrase) -> Iterator[Statement]:
        """Yield what frames alone read in a sentence, unmerged."""
        dates = dates_in(scene, sentence)
        held = held_in(scene, sentence)
        evoked = {token.i: found for token in sentence if (found := self._evoking.evoked(token, scene, held))}
        for clause in clauses_of(sentence, lambda token: token.i in evoked):
            head = scene.doc[clause.head]
            if clause.negated and contradicted(head, attribution.stance(head)).status is None:
                continue
            matcher = Matcher(clause, scene, self._ontology, dates)
            plain, naming = attribution.stance(head), attribution.naming(head)
            if clause.negated:
                plain = naming = contradicted(head, plain)
            titled = clause.kind == "noun" and is_title(head)
            met = clause.kind == "noun" and is_met(head)
            for frame in evoked[clause.head]:
                if frame.voice and frame.voice != ("passive" if clause.passive else "active"):
                    continue
                described = titled or (met and frame.object.roles == ("head",))
                stance = naming if frame.own_words or described else plain
                if stance.status is not None:
                    yield from self._match(frame, clause, matcher, scene, stance)
        yield from self._in_sentence(scene, attribution, sentence)

    def _match(
        self, frame: Frame, clause: Clause, matcher: Matcher, scene: Scene, stance: Stance
    ) -> Iterator[Statement]:
        if not all(matcher.holds(spec) for spec in frame.requires):
            return
        subject, object_ = self._ends[frame.id, frame.property]
        subjects = matcher.fill(subject)
        objects = matcher.fill(object_) if subjects else []
        if not objects or any(matcher.holds(spec) for spec in frame.excludes):
            return
        objects += [hit for other in objects for hit in larger_places(other, scene, self._ontology)]
        qualifiers: dict[str, list[Hit]] = {}
        for name, spec in frame.qualifiers:
            if hits := matcher.fill(spec) or matcher.moment(spec):
                # A qualifier may be named twice: {startDate} and {startDate2}.
                qualifiers.setdefault(name.rstrip("0123456789"), hits)
        if self._lengths is not None and TERM.isdisjoint(qualifiers):
            qualifiers |= self._lengths.turn(frame.property, clause, matcher)
        if frame.speaker is not None:
            said = matcher.fill(frame.speaker)
            doers = [hit.filler.token for hit in said] or [each.token for each in clause.fillers("agent")]
            stance = Stance("reported", next(iter(doers), None))
        wanted = [name.rstrip("0123456789") for name, _ in frame.qualifiers]
        types = (subject.types, object_.types)
        for one in subjects:
            for other in objects:
                if not has_rival(frame.nearest, types, scene, self._ontology, one.filler, other.filler):
                    own = own_qualifiers(qualifiers, one, other, objects, scene, wanted)
                    yield from self._state(frame, scene, stance, one, other, own)

    def _typed(self, spec: Spec, name: str, side: str) -> Spec:
        if spec.types or spec.literal:
            return spec
        found = self._ontology.property(name)
        return replace(spec, types=tuple(sorted(found.domain if side == "domain" else found.range)))

    def _state(
        self, frame: Frame, scene: Scene, stance: Stance, one: Hit, other: Hit, qualifiers: dict[str, list[Hit]]
    ) -> Iterator[Statement]:
        subject, value = one.filler, other.filler
        if subject.entity is None or (value.entity is not None and value.entity == subject.entity):
            return
        fillers = {name: hits[0].filler for name, hits in qualifiers.items()}
        found = {name: each for name, each in fillers.items() if not is_same_name(each, subject, scene)}
        # What stands right behind an end is surely its own; of several rules the first counts. A part has one name.
        trailed = dict(reversed([*self._trails.of(frame.property, frame.id, subject, value, scene)]))
        extra = found | trailed | {name: each for name, each in found.items() if name == ROLE}
        if self._lengths is not None and frame.property in self._lengths.turning:
            extra |= lasting(extra, subject, value, scene)
        if value.type == "Number" and frame.property in TOLLS and (amount := hedged(value, scene)) is not None:
            extra.setdefault("amount", amount)
        if (role := extra.get(ROLE)) is not None and frame.property == "castMember":
            extra[ROLE] = played(role, scene)
        stance = settled(stance, frame.property, (subject.token, value.token), scene.doc, self.wording)
        yield Statement(
            subject.entity,
            frame.property,
            value.entity or value.literal or Literal(""),
            _pairs(extra, {subject.entity, value.entity}),
            stance.status or "asserted",
            self._speaker(stance, scene),
            round(frame.confidence * certainty(one) * certainty(other), 3),
            frame.id,
            (evidence_of(scene, subject, value, cites=subject if frame.cites == "subject" else value),),
        )

    def _speaker(self, stance: Stance, scene: Scene) -> str | None:
        if stance.speaker is None:
            return None
        found = [f.entity for f in scene.reach(stance.speaker) if f.entity is not None]
        if not found:
            return unnamed_source(scene.doc[stance.speaker], scene)
        return next((each for each in found if self._ontology.is_any(scene.types[each], SPEAKERS)), None)

    def _in_sentence(self, scene: Scene, attribution: Attribution, sentence: Phrase) -> Iterator[Statement]:
        text, fillers = marked(scene, Span(sentence.start_char, sentence.end_char), [])
        for match in self._patterns.matches(text, fillers):
            yield from self._matched(match, scene, attribution)

    def _in_blocks(self, scene: Scene, attribution: Attribution) -> Iterator[Statement]:
        """Read what lists and cards say: a block together with the line that leads to it."""
        for lead, block in led_blocks(scene.article, self._lexicon.words("titles", "card")):
            text, fillers = block_text(scene, lead, block)
            for match in self._block_patterns.matches(text, fillers):
                yield from self._matched(match, scene, attribution)

    def _matched(self, match: Match, scene: Scene, attribution: Attribution) -> Iterator[Statement]:
        stance = stance_of(match, scene, attribution)
        if any(match.holds(spec, scene.text) for spec in match.frame.excludes):
            return
        if stance.status is None or not all(match.holds(spec, scene.text) for spec in match.frame.requires):
            return
        ends = ends_of(match, self._ends[match.frame.id, match.frame.property], scene, self._ontology)
        for one in ends.subjects:
            for other in ends.objects:
                yield from self._state(match.frame, scene, stance, Hit(one, True), Hit(other, True), ends.qualifiers)

    def _refusal(self, statement: Statement, scene: Scene) -> str | None:
        """Return the axiom of the ontology that a statement breaks."""
        name, types = statement.property, scene.types
        if not self._ontology.fits_domain(name, types[statement.subject]):
            return f"domain of {name}: {types[statement.subject]}"
        value = statement.object
        own = isinstance(value, Literal) and value.value == scene.names.get(statement.subject)
        if own and name not in _OF_ITS_NAME:
            return f"{name}: its own name"
        kind = value.datatype if isinstance(value, Literal) else types[value]
        return None if self._ontology.fits_range(name, kind) else f"range of {name}: {kind}"


def _pairs(fillers: Mapping[str, Filler], ends: set[str | None]) -> tuple[tuple[str, str | Literal], ...]:
    """Return qualifiers by name with their values, sorted, without the ends of the fact."""
    pairs = [(n, v) for n, f in fillers.items() if (v := f.entity or f.literal) is not None and v not in ends]
    return tuple(sorted(pairs, key=lambda pair: (pair[0], str(pair[1]))))


def _aside(article: Article) -> list[Span]:
    """Return where headlines and captions stand in the text."""
    return [article.to_source(block.start, block.end) for block in article.blocks if block.kind in ASIDE]


def _named(scene: Scene, subject: Filler, name: str, value: Filler) -> Statement:
    """State what a name says of what it names."""
    told = value.entity or value.literal or Literal("")
    evidence = (evidence_of(scene, subject, value),)
    return Statement(subject.entity or "", name, told, confidence=SURE, frame=f"{INNER}/{name}", evidence=evidence)


def _used(scene: Scene, statements: Iterable[Statement]) -> list[Entity]:
    """Return the countries known by their adjective alone, and the unnamed sources, that some statement speaks of."""
    told = ((s.subject, s.object, s.speaker, *(value for _, value in s.qualifiers)) for s in statements)
    ends = {end for each in told for end in each}
    return [entity for entity in scene.noted.values() if entity.id in ends]


def load_extractor(assets: Assets, ontology: Ontology, lexicon: Lexicon) -> Extractor:
    """Load frames, wordings of status and the scorer; raise AssetError where a file has a mistake."""
    frames, wording, sifting = load_frames(assets, ontology), load_wording(assets), load_wordings(assets)
    trails = load_trails(assets, ontology)
    return Extractor(frames, ontology, wording, sifting, lexicon, trails, load_scorer(assets), load_lengths(assets))
