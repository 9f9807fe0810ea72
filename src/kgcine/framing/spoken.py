"""A scene and a class in, the one thing of that class that each sentence goes on speaking of out.

"Shooting took place in Lisbon" names no film: it is that of the sentences before, where these speak of one only. A
thing that a sentence names in passing does not change what is spoken of; where two could be meant, none is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from spacy.tokens import Span, Token

from kgcine.classes import FILMS, WORKS
from kgcine.coreference.announced import announced
from kgcine.framing.apart import is_apart
from kgcine.framing.otherworks import begins_with_another, by_somebody, is_introduced, makes_another
from kgcine.parsing.background import is_anothers, is_background, is_brought_in, is_earlier
from kgcine.parsing.denoting import NOMINAL
from kgcine.parsing.grammar import TABLE, words_of
from kgcine.parsing.predicates import SUBJECTS, is_made_by, is_owned, names_another
from kgcine.scene import Filler, Scene, Spoken

LEADING = 2
BESIDE = frozenset({"appos", "compound", "nmod"})
SPOKEN = frozenset({"nsubj", "nsubjpass", "attr", "dobj", "complement", "ROOT"})
BEHIND = frozenset({"dative", "prep"})
SUBJECT = frozenset({"nsubj", "nsubjpass", "ROOT"})
SUBJECT_ROLE, _FINITE, _QUOTES = "nsubj", frozenset({"VBZ", "VBD", "VBP", "MD"}), frozenset('"”’»')
MAX_DEPTH, _BROUGHT = 6, ("", "complement")
#: The roles that what is spoken of fills, the second also where the sentence names others of its class.
GOES_ON = frozenset({"spoken", "carried"})
_FROM, _MONEY = "from", "Money"
FILM, WORK, EVENT, FESTIVAL, PERSON = ("Film",), "CreativeWork", "HistoricalEvent", "Festival", "Person"
_RIGHT_BEHIND, _OPENING_SENTENCES, _NEWS, _GAP, _CAREER = 2, 3, 7, 4, 2


@dataclass(frozen=True, slots=True)
class Named:
    """What one sentence names of a class: all things, those it is about, those that are its subject."""

    all: frozenset[str]
    about: frozenset[str]
    subjects: frozenset[str]


def _start(filler: Filler) -> int:
    return filler.start


def spoken_of(scene: Scene, fits: Callable[[str], bool]) -> Spoken:
    """Return what each sentence goes on speaking of, by the sentence's first token: the last place that names it."""
    several = (f for others in scene.joined.values() for f in others)
    fillers = [f for f in (*scene.fillers, *several) if f.entity and fits(f.type) and not is_aside(scene, f)]
    if not fillers:
        return Spoken({}, {})
    fillers.sort(key=lambda f: f.start)
    opening = scene.defined
    leading = opening.entity if opening is not None and fits(opening.type) else _leading(scene, fillers)
    sentences = list(scene.doc.sents)
    course = _Course(scene, leading)
    at = 0
    for sentence in sentences:
        inside: list[Filler] = []
        while at < len(fillers) and fillers[at].start < sentence.end_char:
            inside.append(fillers[at])
            at += 1
        course.follow(sentence, inside)
    found = {**_ahead(scene, sentences, fillers), **course.found} if fits(FILM[0]) else course.found
    return Spoken(found, course.carried)


class _Course:
    """Follows what an article speaks of, sentence by sentence; ``leading`` is what the whole of it speaks of.

    ``entry`` is what the entry of a programme names that the lines below it are about, ``opened`` what the paragraph
    begins with, ``last`` where each thing was last named.
    """

    def __init__(self, scene: Scene, leading: str | None) -> None:
        self.found: dict[int, Filler] = {}
        self.carried: dict[int, Filler] = {}
        self._scene, self._leading = scene, leading
        self._kinds = {block.start: block.kind for block in scene.article.blocks}
        self._current: str | None = None
        self._entry: str | None = None
        self._opened: str | None = None
        self._headed = False
        self._before: frozenset[str] = frozenset()
        self._block = 0
        self._last: dict[str, Filler] = {}
        self._beside: dict[str, set[str | None]] = {}
        self._around = sorted((f for f in scene.fillers if f.type == PERSON or f.type in WORKS), key=_start)

    def follow(self, sentence: Span, inside: Sequence[Filler]) -> None:
        """Take the next sentence with what it names of the class; ``carried`` then has what was spoken of till then.

        ``found`` has the same where the sentence names no other.
        """
        scene, begins = self._scene, sentence.start_char in self._kinds
        if begins:
            self._block = sentence.start_char
            self._begin(sentence)
        self._headed = self._headed or (begins and is_entry(sentence, inside))
        passing = self._current is not None
        named = _named(scene, [f for f in inside if not (passing and is_background(scene.doc[f.token]))])
        if begins and not named.all and _is_this(sentence) and len(self._before) == 1:
            # "…, and his film “Fog”. / “This is a story about Vera,” he said": of the film that was named last.
            self._current = next(iter(self._before))
        self._before = named.all
        if begins and len(named.subjects) == 1:
            self._opened = next(iter(named.subjects))
        if self._current is not None and _is_of_another(scene, sentence):
            known = self._current in (self._leading, self._entry) and not self._is_strangers(sentence)
            self._current = self._current if known else None
        current = self._current
        # Where nothing was spoken of and nothing is named there is nothing to end.
        told = current is not None or bool(named.all)
        makes = told and makes_another(scene, sentence, told=bool(named.about))
        if current is not None and not (makes or is_apart(scene, sentence)):
            self.carried[sentence.start] = self._last[current]
            if named.all <= {current}:
                self.found[sentence.start] = self._last[current]
        for each in inside:
            # "A new film is shot. Anna Weber plays a nurse. It is called “Fog”": the noun comes before the title.
            if each.entity is not None and (each.kind == "name" or each.entity not in self._last):
                self._last[each.entity] = each
        self._keep_people(sentence, named)
        if told:
            self._pass_on(sentence, named, makes=makes, alone=not inside)

    def _keep_people(self, sentence: Span, named: Named) -> None:
        """Keep in mind whom a sentence names beside a thing, or in the paragraph that has named it and nothing else."""
        around, current = self._told_in(sentence.start_char, sentence.end_char), self._current
        other = current is None or any(each.type in WORKS for each in around)
        here = current is not None and not other and self._last[current].start >= self._block
        for thing in named.all | ({current} if here and current is not None else set()):
            self._beside.setdefault(thing, set()).update(each.entity for each in around if each.type == PERSON)

    def _told_in(self, start: int, end: int) -> list[Filler]:
        """Return the persons and works of a stretch of the view."""
        first, last = (bisect_left(self._around, at, key=_start) for at in (start, end))
        return self._around[first:last]

    def _is_strangers(self, sentence: Span) -> bool:
        """Tell whether a sentence is about the film of somebody never told of beside the one that is spoken of."""
        scene = self._scene
        owners = (child.i for film in _films_in(scene, sentence) for child in film.lefts if child.dep_ == "poss")
        meant = [each for at in owners if (each := scene.entities.get(at)) is not None and each.type == PERSON]
        around = meant or [f for f in self._told_in(self._block, sentence.end_char) if f.type == PERSON]
        known = self._beside.get(self._current or "", set())
        return bool(around) and known.isdisjoint(each.entity for each in around)

    def _begin(self, sentence: Span) -> None:
        """Begin a block: what is spoken of there is its entry's, or goes on where no other thing has come between."""
        kind = self._kinds[sentence.start_char]
        before = self._scene.text[max(0, sentence.start_char - _GAP) : sentence.start_char]
        if kind != "headline" and before.rstrip().endswith("?"):
            # An answer goes on about what the question speaks of.
            return
        self._entry = self._current if self._headed else None if kind == "headline" else self._entry
        if _is_label(self._scene, sentence):
            # "Director: Anna Weber" goes on about the film of the line above.
            self._entry = self._entry or self._current
        # Behind a paragraph that begins with another film nothing tells which of them is meant.
        stays = self._leading in self._last and self._opened in (None, self._leading)
        kept = self._entry if self._entry is not None else self._leading if stays else None
        self._opened = None
        self._current = self._current if self._headed or self._current == self._leading else kept
        self._headed = kind == "headline"

    def _pass_on(self, sentence: Span, named: Named, *, makes: bool, alone: bool) -> None:
        """Tell what the next sentence may go on about."""
        current = _next(self._current, named, (self._leading, self._entry))
        if named.all and self._kinds.get(sentence.start_char) == "headline":
            current = next(iter(named.all)) if len(named.all) == 1 else None
        if makes or (alone and begins_with_another(self._scene, sentence)):
            current = None
        self._current = current if current in self._last else None


def _ahead(scene: Scene, sentences: Sequence[Span], fillers: Sequence[Filler]) -> dict[int, Filler]:
    """Return what the sentences before it speak of already, where a text names one thing of a class, and soon.

    A review may begin with who plays what: "Anna Weber plays a woman without a roof. “Fog” is her best film."
    """
    first = next((each for each in fillers if each.kind == "name"), None)
    if first is None or len({each.entity for each in fillers}) > 1:
        return {}
    before, title = [each for each in sentences if each.end_char <= fillers[0].start], scene.doc[first.token]
    others = any(each.type in WORKS for each in scene.between(0, fillers[0].start))
    if others or is_background(title) or is_earlier(title):
        return {}
    told = _role(scene, title) in SPOKEN and _brings_in_film(scene, before[:_CAREER])
    return {each.start: first for each in before} if len(before) < (_NEWS if told else _OPENING_SENTENCES) else {}


def _brings_in_film(scene: Scene, sentences: Sequence[Span]) -> bool:
    """Tell whether the first sentences bring in one film without its title: "A new film is being shot in Osh"."""
    films = [film for each in sentences for film in _films_in(scene, each)]
    new = words_of(films[0], "newest") if films else ()
    return any(child.lower_ in new for film in films for child in film.lefts)


def _is_this(sentence: Span) -> bool:
    """Tell whether a sentence says what "this" is: "This is a story about"."""
    first = next((token for token in sentence if token.is_alpha), None)
    return first is not None and first.lower_ == "this" and first.dep_ in SUBJECTS and first.head.lemma_ == "be"


def _is_label(scene: Scene, sentence: Span) -> bool:
    """Tell whether a line is a credit: its label, a colon and names."""
    label, colon, _ = scene.text[sentence.start_char : sentence.end_char].partition(":")
    return bool(colon) and label.strip().lower() in scene.labels


def _is_of_another(scene: Scene, sentence: Span) -> bool:
    """Tell whether a sentence turns to somebody's film that it does not name: "Her film was produced by"."""
    films = _films_in(scene, sentence)
    owned = any(is_the_film(film) and is_somebodys(film) for film in films)
    return owned or any(is_made_by(film) and film.dep_ in SUBJECTS for film in films)


def _films_in(scene: Scene, sentence: Span) -> list[Token]:
    """Return the nouns of films in a sentence that stand for no named one."""
    nouns = scene.lexicon.words(TABLE, "film")
    spoken = (i for i in range(sentence.start, sentence.end) if scene.parse.words[i] in nouns)
    return [scene.doc[i] for i in spoken if i not in scene.entities]


def is_somebodys(noun: Token) -> bool:
    """Tell whether somebody is said to own what a noun means: "her film"."""
    owners = words_of(noun, "theirs")
    return any(child.lower_ in owners for child in noun.lefts)


def is_entry(sentence: Span, inside: Sequence[Filler]) -> bool:
    """Tell whether a block begins with a name and no clause, as an entry of a programme: "SALT ROAD. USSR 1977."."""
    begins = bool(inside) and inside[0].start - sentence.start_char <= 1 and inside[0].kind == "name"
    return begins and not any(token.dep_ in SUBJECTS for token in sentence)


def is_aside(scene: Scene, filler: Filler) -> bool:
    """Tell whether somebody is named in a bracket only, or a work behind a name: "A (class of B)", "A (“Fog”)"."""
    start = scene.doc[filler.token].sent.start_char
    opening = scene.text.rfind("(", start, filler.start)
    if opening < 0 or scene.text.rfind(")", opening, filler.start) >= 0:
        return False
    return filler.type == "Person" or any(
        f.type == "Person" and opening - f.end < _RIGHT_BEHIND for f in scene.between(start, opening)
    )


def _leading(scene: Scene, fillers: Sequence[Filler]) -> str | None:
    """Return the thing that the article speaks of most often, more often than of any other of its class.

    One that is named only once counts unless that is in passing: "criticised it in her film Salt Road".
    """
    times = Counter(f.entity for f in fillers).most_common(2)
    entity, most = times[0]
    if (
        len(times) == 1
        and all(f.type == FESTIVAL for f in fillers)
        and not _is_post(scene, scene.doc[fillers[0].token])
    ):
        # A report names its festival once: what it goes on to tell happened there.
        return entity
    if most < LEADING or (len(times) > 1 and most == times[1][1]):
        return _announced(scene, fillers)
    names = [f for f in fillers if f.entity == entity and f.kind == "name"]
    others = [f for f in fillers if f.kind == "name" and f.type in FILMS and f.entity != entity]
    sentences = {scene.doc[f.token].sent.start for f in others}
    if len(sentences) >= _CAREER and len(names) <= max(Counter(f.entity for f in others).values()):
        # A career tells of many films, and no one of them is what the whole of it is about.
        return None
    told = len(names) >= LEADING or any(not _in_passing(scene.doc[f.token]) for f in names)
    return entity if told else None


def _announced(scene: Scene, fillers: Sequence[Filler]) -> str | None:
    """Return the film that news is about, however seldom it is named."""
    titles = [(scene.doc[f.token], f.entity) for f in fillers if f.kind == "name" and f.type in FILMS]
    return announced(scene.doc, titles) if titles else None


def _is_post(scene: Scene, token: Token) -> bool:
    """Tell whether a name only says where somebody holds a post: "A, director of the Riga Film Festival"."""
    held = token.dep_ == "pobj" and token.head.lower_ in ("of", "at", "for")
    above = token.head.head
    return held and (above.lower_ in scene.lexicon.occupations or above.i in scene.values)


def _in_passing(token: Token) -> bool:
    """Tell whether a name hangs on a preposition below the main clause."""
    while token.dep_ in BESIDE and token.head is not token:
        token = token.head
    return (
        token.dep_ == "pobj" and token.head.lower_ != "of" and (is_somebodys(token) or token.head.head.dep_ != "ROOT")
    )


def _named(scene: Scene, fillers: Iterable[Filler]) -> Named:
    fillers = list(fillers)
    told = [(f.entity or "", scene.doc[f.token]) for f in fillers]
    roles = [(thing, "" if is_owned(t) else _role(scene, t) or _BROUGHT[is_brought_in(t)]) for thing, t in told]
    if len({f.entity for f in fillers}) == 1 and _begins(scene, fillers[0]):
        roles[0] = (roles[0][0], SUBJECT_ROLE)
    return Named(
        frozenset(entity for entity, _ in roles),
        frozenset(entity for entity, role in roles if role in SPOKEN),
        frozenset(entity for entity, role in roles if role in SUBJECT),
    )


def _begins(scene: Scene, filler: Filler) -> bool:
    """Tell whether a name begins its sentence and a verb follows, however that is parsed: "“Fog” (2021) cost"."""
    doc = scene.doc
    sentence = doc[filler.token].sent
    if filler.kind != "name" or filler.start - sentence.start_char > 1:
        return False
    behind = next((t for t in sentence if t.idx >= filler.end and t.text not in _QUOTES), None)
    if behind is not None and behind.text == "(":
        closing = next((t.i for t in doc[behind.i : sentence.end] if t.text == ")"), behind.i)
        behind = doc[closing + 1] if closing + 1 < sentence.end else None
    return behind is not None and behind.tag_ in _FINITE


def _role(scene: Scene, token: Token) -> str:
    """Return the role of a name in the main clause of its sentence, nothing where it stands deeper.

    What a festival shows is named in passing, what somebody makes is spoken of.
    """
    for _ in range(MAX_DEPTH):
        if token.dep_ == "pobj" and token.head.lower_ in ("of", "for") and _is_form(token.head.head):
            token = token.head
        elif token.dep_ not in BESIDE and not (token.dep_ == "conj" and token.head.pos_ in NOMINAL):
            break
        token = token.head
    if token.dep_ == "ROOT":
        return "ROOT"
    if token.dep_ == "pobj" and token.head.dep_ in BEHIND:
        # "The prize went to Salt Road", "She starred in Salt Road": the main clause's own complement is spoken of,
        # but "She was in my short film Dew" only tells who she is.
        spoken = token.head.head.dep_ == "ROOT" and not is_anothers(token) and not _gives_money(scene, token)
        return "complement" if spoken else ""
    above = token.head
    # "She began filming Salt Road": what somebody begins or means to do is the main clause's too.
    while above.dep_ in ("conj", "xcomp"):
        above = above.head
    main = above.dep_ == "ROOT"
    beside = (child for child in token.rights if child.dep_ == "appos")
    introduced = any(is_introduced(child) for child in beside)
    if token.dep_ == "dobj" and not introduced and not by_somebody(scene, _finite(token.head)):
        return ""
    return str(token.dep_) if main else ""


def _gives_money(scene: Scene, token: Token) -> bool:
    """Tell whether somebody is only named as whom a sum is from: "restored with 2 million euros from the fund"."""
    values = (scene.values.get(i) for i in range(token.sent.start, token.i))
    return token.head.lower_ == _FROM and any(each is not None and each.type == _MONEY for each in values)


def _finite(verb: Token) -> Token:
    """Return the verb whose subject does what a verb says: "began" of "filming" in "she began filming it"."""
    while verb.dep_ == "xcomp":
        verb = verb.head
    return verb


def _is_form(noun: Token) -> bool:
    """Tell whether a noun means a film by what belongs to it: "the script for A was finished"."""
    return noun.lower_ in words_of(noun, "forms")


def _next(current: str | None, named: Named, leading: tuple[str | None, str | None]) -> str | None:
    """Tell what is spoken of behind a sentence; ``leading`` are the things of the whole article and of its entry."""
    for chosen in (named.subjects, named.about):
        if len(chosen) == 1:
            return next(iter(chosen))
    if not named.all or current in named.all:
        return current
    if current is None:
        return next(iter(named.all)) if len(named.all) == 1 else None
    # Another one in passing: only what the whole article or its entry speaks of stays.
    return current if current in leading else None


def is_the_film(word: Token) -> bool:
    """Tell whether a noun speaks of the film that a text is about: "the film", "his melodrama"."""
    if word.dep_ not in SUBJECTS or word.lower_ not in words_of(word, "film"):
        return False
    if any(child.lower_ == "of" for child in word.rights):
        return False
    before = {child.lower_ for child in word.lefts}
    led = before & (words_of(word, "definite") | words_of(word, "theirs"))
    return bool(led) and len(before) == 1 and not (is_made_by(word) or names_another(word))
