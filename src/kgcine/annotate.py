"""An article in, its parse and its typed mentions out.

Names are found before the parse: titles that would break it go through the parser as one proper noun. Each block is
parsed by itself; the blocks are then joined into one Doc whose text is the article's view.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

import numpy
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.types import Ints2d
from threadpoolctl import ThreadpoolController

from kgcine.classes import WORKS
from kgcine.dates import DateGrammar, FoundDate, dates_of
from kgcine.errors import ModelError
from kgcine.mentions.bounds import Bounds
from kgcine.mentions.ceremonies import with_ceremonies
from kgcine.mentions.clausejoints import JOINTS, clause_joints
from kgcine.mentions.congresses import with_congresses
from kgcine.mentions.contexts import load_contexts
from kgcine.mentions.deeds import with_deeds
from kgcine.mentions.extents import extended
from kgcine.mentions.headings import with_first_line
from kgcine.mentions.headlines import confirmed
from kgcine.mentions.homonyms import as_countries, as_films
from kgcine.mentions.labels import without_labels
from kgcine.mentions.makers import without_dates, without_makers
from kgcine.mentions.numberededitions import with_editions
from kgcine.mentions.numbers import numbers
from kgcine.mentions.plurals import without_plurals
from kgcine.mentions.posts import without_posts
from kgcine.mentions.sections import with_sections
from kgcine.mentions.shortnames import shortened
from kgcine.mentions.surnames import with_single
from kgcine.mentions.titlebounds import with_whole_titles
from kgcine.mentions.turns import turns_of
from kgcine.model import DEFAULT_MODEL, Article, Mention
from kgcine.naming.callings import without_callings, without_honoured
from kgcine.naming.entries import ENTRY, entries, in_order
from kgcine.naming.filmwinners import film_winners
from kgcine.naming.happenings import happenings, with_years
from kgcine.naming.houses import houses
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.memorials import with_memorials
from kgcine.naming.names import Names
from kgcine.naming.occasions import RULE as NAMELESS
from kgcine.naming.occasions import occasions
from kgcine.naming.people import People
from kgcine.naming.runons import parted
from kgcine.naming.tokens import Found, Text, apart, choose, text_of
from kgcine.naming.winners import Winners
from kgcine.parsing.bracketed import hang_brackets
from kgcine.parsing.callings import name_callings
from kgcine.parsing.grammar import mark_words
from kgcine.parsing.longwords import with_initials_apart, with_long_words, with_ordinals_apart, without_emoticons
from kgcine.parsing.nameweights import unpack
from kgcine.parsing.offices import mark_holders
from kgcine.parsing.participles import turn_openings
from kgcine.parsing.products import with_numpy_products
from kgcine.parsing.recognise import Recogniser
from kgcine.parsing.rehung import rehang
from kgcine.parsing.wordwise import wordwise
from kgcine.titling.adapted import as_sources
from kgcine.titling.apposed import Apposed
from kgcine.titling.datedleads import dated_leads
from kgcine.titling.mistaken import without_mistaken
from kgcine.titling.namesakes import of_works
from kgcine.titling.notfilms import without_others
from kgcine.titling.rows import RULE as IN_ROW
from kgcine.titling.rows import Rows
from kgcine.titling.secondforms import second_forms
from kgcine.titling.staging import speaks_of_film
from kgcine.titling.subjects import defined
from kgcine.titling.titles import Titles, copies
from kgcine.titling.unquoted import Unquoted
from kgcine.titling.yearlists import listed_with_years

DATE = 40
# What the parser sees in place of "dir.".
_BY, _FOR, _AFTER, _SEMICOLON = "by", "for", "after", ";"
_HONOURED, _NAME = ("coreference", "named_after"), 7
_NAMING = ("ner", "senter")
_ATTRS: list[int | str] = ["TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE"]


@dataclass(frozen=True, slots=True, eq=False)
class Annotated:
    """An article with its parse, whose text is the article's view, and its mentions, sorted and not overlapping."""

    article: Article
    doc: Doc
    mentions: tuple[Mention, ...]
    dates: tuple[FoundDate, ...] = ()

    def date_at(self, start: int) -> FoundDate | None:
        """Return the date that begins at this offset of the view, with its range and relation."""
        return next((date for date in self.dates if date.start == start), None)


def load_pipeline(model: str | None = None, names: bytes | None = None) -> Language:
    """Load an installed spaCy pipeline; raise ModelError where it is missing or lacks a parser or names.

    ``names`` are weights for the default model's recogniser of names (:mod:`kgcine.parsing.nameweights`).
    """
    name = model or DEFAULT_MODEL
    try:
        nlp = spacy.load(name)
    except (OSError, ValueError) as error:
        nlp = _load_module(name, error)
    missing = sorted({"parser", "ner"} - set(nlp.pipe_names))
    if missing:
        raise ModelError(f"The model {name} has no {missing[0]}.", hint="Take a full English pipeline.")
    nlp.max_length = 10**9
    if names is not None and name == DEFAULT_MODEL:
        nlp = unpack(nlp, names)
    nlp = with_initials_apart(without_emoticons(with_numpy_products(nlp)))
    return with_long_words(with_ordinals_apart(nlp))


def _load_module(name: str, error: Exception) -> Language:
    """Load a pipeline that tells where it lies by ``model_path`` instead of being a spaCy package."""
    try:
        return spacy.load(importlib.import_module(name.replace("-", "_")).model_path())
    except (ImportError, AttributeError, OSError, ValueError):
        raise ModelError(f"The model {name} is not installed.", hint=f"pip install {name}") from error


class Unit(NamedTuple):
    """One token of the joined Doc: its text, and the word that the parser sees in its place."""

    text: str
    standin: str
    space: bool
    named: bool = False


class Annotator:
    """Annotates articles with one pipeline, one lexicon and one date grammar."""

    def __init__(self, nlp: Language, lexicon: Lexicon, dates: DateGrammar, *, merge: bool = True) -> None:
        """Hold the collaborators; ``merge`` sends titles through the parser as one token."""
        self._nlp = nlp
        self._lexicon = lexicon
        self._dates = dates
        self._merge = merge
        self._common = frozenset(word for word in nlp.vocab.strings if word.islower())
        self._titles = Titles(lexicon, self._common)
        self._rows = Rows(Unquoted(lexicon, self._common))
        self._apposed = Apposed(self._rows)
        self._names = Names(lexicon)
        self._people = People(lexicon)
        self._bounds = Bounds(lexicon)
        self._contexts = load_contexts(lexicon, self._common)
        self._threads = ThreadpoolController()
        self._recogniser = Recogniser(nlp)
        self._wordwise = wordwise(nlp, _NAMING)

    def annotate(self, articles: Iterable[Article]) -> Iterator[Annotated]:
        """Yield each article annotated, in order and by itself."""
        for article in articles:
            # More threads, or more articles at once, would give other bits; speed comes from more processes.
            with self._threads.limit(limits=1, user_api="blas"):
                annotated = self._annotate(article)
            yield annotated

    def _annotate(self, article: Article) -> Annotated:
        pieces = segments(article)
        raw = self._recogniser.pipe(piece for _, piece in pieces)
        text = parted(text_of(article.view, raw, [offset for offset, _ in pieces]), self._lexicon)
        dates = tuple(dates_of(article, self._dates))
        finds = self.find(text, article, dates)
        units = _units(text, finds if self._merge else [], self._lexicon)
        doc = self._join(units, list(self._parse([self._standin(block) for block in units])))
        mark_holders(doc, self._lexicon)
        mark_words(doc, self._lexicon)
        rehang(doc)
        name_callings(doc, self._lexicon)
        hang_brackets(doc)
        turn_openings(doc)
        mentions = _mentions(article, doc, text, finds, self._lexicon.words("described", "months"))
        known = [*without_plurals(doc, mentions)]
        return Annotated(article, doc, with_deeds(article, doc, known, self._lexicon), dates)

    def find(self, text: Text, article: Article, dates: Sequence[FoundDate]) -> list[Found]:
        """Return the mentions of one text, before it is parsed."""
        winners = [*Winners(self._lexicon).find(text)] if speaks_of_film(text.lower, self._lexicon) else []
        titles = self._titled(text, article, winners)
        names = [*self._names.find(text), *self._dated(text, dates), *self._people.find(text)]
        names += entries(text, self._lexicon)
        names += [each for each in winners if each.type == "Person"]
        names = [*without_callings(text, names, self._lexicon)]
        names = [
            *without_posts(text, without_dates(text, names, self._lexicon), self._lexicon),
            *numbers(text, self._lexicon),
        ]
        again = self._named_again(text, titles)
        chosen = self._bounds.widen(text, choose([*titles, *again, *names]))
        return self._settled(text, article, chosen)

    def _titled(self, text: Text, article: Article, winners: Sequence[Found]) -> list[Found]:
        """Return what the rules for titles find, with the people that stand beside titles."""
        titles = self._titles.find(text, article.emphasis) + [each for each in winners if each.type != "Person"]
        titles += [
            *defined(text, self._lexicon, self._common),
            *dated_leads(text, self._lexicon, self._common),
            *listed_with_years(text, titles, self._lexicon),
            *self._rows.find(text),
            *self._apposed.find(text),
        ]
        titles += film_winners(text, self._lexicon)
        titles = [*without_makers(text, titles, WORKS, self._lexicon)]
        titles += second_forms(text, choose(titles), self._lexicon)
        titles = [*without_mistaken(text, without_others(text, titles, self._lexicon), self._lexicon)]
        people = {text.words[t.first : t.last] for t in titles if t.type == "Person"}
        return [t for t in titles if t.type == "Person" or text.words[t.first : t.last] not in people]

    def _named_again(self, text: Text, titles: Sequence[Found]) -> list[Found]:
        """Return where a title that is sure stands once more, without what tells that it is one."""
        sure = [
            t
            for t in choose(titles)
            if (t.type in WORKS or t.rule == IN_ROW) and self._lexicon.normal(text.slice(t.first, t.last)) is None
        ]
        again = [*of_works(text, [*copies(text, sure, self._common)], self._lexicon)]
        return again + self._titles.paired(text, again, quoted=True)

    def _settled(self, text: Text, article: Article, chosen: Sequence[Found]) -> list[Found]:
        """Give mentions their classes and extents by what stands around them, and add those that others lead to."""
        finds = confirmed(text, article, self._bounds.bare(text, self._contexts.refine(text, chosen)), self._lexicon)
        finds = [*without_posts(text, [*without_honoured(text, finds)], self._lexicon)]
        finds = [*with_congresses(text, finds, self._lexicon)]
        finds = [*with_editions(text, [*with_ceremonies(text, finds, self._lexicon)], self._lexicon)]
        finds = [*as_countries(text, [*without_labels(text, finds, self._lexicon)], self._lexicon)]
        finds = extended(text, [*as_films(text, finds, self._lexicon)], self._lexicon)
        finds = with_sections(text, finds, self._lexicon)
        finds = with_first_line(text, article, finds, self._lexicon)
        finds = with_whole_titles(text, with_single(text, finds, self._lexicon, self._common), self._lexicon)
        finds = with_years(text, shortened(text, finds, self._lexicon, self._common), self._lexicon)
        finds = [*finds, *happenings(text, finds, self._lexicon), *houses(text, finds, self._lexicon)]
        finds = [*finds, *occasions(text, finds, self._lexicon)]
        return apart(with_memorials(text, [*as_sources(text, finds, self._lexicon)], self._lexicon), WORKS)

    def _dated(self, text: Text, dates: Sequence[FoundDate]) -> Iterator[Found]:
        for date in dates:
            tokens = text.covering(date.start, date.end)
            if tokens is not None:
                yield Found(*tokens, "Date", "date", DATE, "date", date.literal)

    def tokenize(self, text: str) -> Doc:
        """Cut a text into tokens, nothing more."""
        return self._nlp.make_doc(text)

    def _parse(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        disable = [name for name in (*_NAMING, *self._wordwise.names) if name in self._nlp.pipe_names]
        return self._wordwise.pipe(self._nlp.pipe(docs, disable=disable))

    def _standin(self, block: list[Unit]) -> Doc:
        words = [unit.standin for unit in block]
        return Doc(self._nlp.vocab, words=words, spaces=[unit.space for unit in block])

    def _join(self, units: list[list[Unit]], parses: list[Doc]) -> Doc:
        flat = [unit for block in units for unit in block]
        doc = Doc(self._nlp.vocab, words=[u.text for u in flat], spaces=[u.space for u in flat])
        if parses:
            doc.from_array(_ATTRS, cast("Ints2d", numpy.concatenate([parse.to_array(_ATTRS) for parse in parses])))
        doc.user_data[JOINTS] = frozenset(
            doc[at].idx for at, unit in enumerate(flat) if unit.standin == _SEMICOLON != unit.text
        )
        for index, unit in enumerate(flat):
            if unit.named and unit.text != unit.standin:
                doc[index].lemma_ = unit.text
        return doc


def segments(article: Article) -> list[tuple[int, str]]:
    """Cut the view where its blocks and the turns of an interview begin; each piece keeps the blank behind it.

    >>> from kgcine.model import Block
    >>> segments(Article("a", "A b", "A b", (), (Block("headline", 0, 1), Block("paragraph", 2, 3))))
    [(0, 'A '), (2, 'b')]
    """
    begun = (*(block.start for block in article.blocks), *turns_of(article))
    starts = sorted({0, *(start for start in begun if 0 < start < len(article.view))})
    ends = [*starts[1:], len(article.view)]
    return [(start, article.view[start:end]) for start, end in zip(starts, ends, strict=True) if start < end]


def _units(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> list[list[Unit]]:
    """Put the tokens of each block in a row, every title of several words as one."""
    whole = {f.first: f.last for f in finds if f.type in WORKS}
    edges = {f.first for f in finds} | {f.last for f in finds}
    joints = clause_joints(text, finds, lexicon)
    standin = lexicon.rules["titles"]["standin"]
    months = _verbal_months(text, finds, lexicon)
    blocks: list[list[Unit]] = []
    at = 0
    while at < len(text):
        if at in text.breaks:
            blocks.append([])
        joint = at not in whole and _is_joint(text, at, edges, lexicon)
        short = at not in whole and _is_short(text, at, edges, lexicon)
        last = at + 3 if joint else at + 2 if short else whole.get(at, at + 1)
        end = text.ends[last - 1]
        word = text.view[text.starts[at] : end]
        space = end < len(text.view) and text.view[end] == " " and (last >= len(text) or text.starts[last] == end + 1)
        apart = _SEMICOLON if at in joints else word
        seen = standin if at in whole else text.words[last - 1] if joint else _BY if short else apart
        honours = word == _AFTER and _honours(text, at, lexicon)
        seen = _FOR if honours else months.get(at, seen)
        blocks[-1].append(Unit(word, seen, space, at in whole or honours or at in months))
        at = last
    return blocks


def _verbal_months(text: Text, finds: Sequence[Found], lexicon: Lexicon) -> dict[int, str]:
    """Return what the parser sees for the months of dates that it may take for a verb: "born 26 May 1955 in Osh"."""
    verbal, (other,) = (lexicon.words("described", key) for key in ("verbal_months", "month_standin"))
    within = (at for find in finds if find.type == "Date" for at in range(find.first, find.last))
    return {at: other for at in within if text.words[at] in verbal}


def _honours(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether "after" leads to whom a subject is named after: the parser would begin a clause with it.

    "The theatre named after Anna Weber was founded" tells of no deed of hers.
    """
    if not text.capital(at + 1) or " ".join(text.lower[at - 1 : at + 1]) not in lexicon.words(*_HONOURED):
        return False
    end = next((i for i in range(at + 1, min(at + _NAME, len(text))) if not text.capital(i)), at)
    return text.word(end) in lexicon.words("coreference", "honoured_then")


def _is_joint(text: Text, at: int, edges: set[int], lexicon: Lexicon) -> bool:
    """Tell whether "co-" stands here, which the parser would take for a noun before "wrote" in "co-wrote"."""
    if text.lower[at] not in lexicon.words("grammar", "joined") or at + 2 >= len(text) or edges & {at + 1, at + 2}:
        return False
    return text.words[at + 1] == "-" and text.glued(at + 1) and text.glued(at + 2) and text.words[at + 2].islower()


def _is_short(text: Text, at: int, edges: set[int], lexicon: Lexicon) -> bool:
    """Tell whether "dir." stands before a name: the parser would end the sentence there."""
    stop = text.word(at + 1) == "." and text.glued(at + 1) and at + 1 not in edges
    return (
        text.lower[at] in lexicon.words("persons", "shortened")
        and stop
        and text.capital(at + 2)
        and at + 2 not in text.breaks
    )


def _mentions(
    article: Article, doc: Doc, text: Text, finds: Sequence[Found], months: frozenset[str]
) -> tuple[Mention, ...]:
    offsets, lengths = doc.to_array(["IDX", "LENGTH"]).T.astype(int)
    starts = {start: at for at, start in enumerate(offsets.tolist())}
    ends = {end: at for at, end in enumerate((offsets + lengths).tolist(), start=1)}
    mentions = []
    for f in finds:
        first, last = starts[text.starts[f.first]], ends[text.ends[f.last - 1]]
        reach = f.reach or (f.first, f.last)
        start, end = text.starts[reach[0]], text.ends[reach[1] - 1]
        words = article.view[start:end]
        if f.rule == NAMELESS and text.opens(reach[0]) and text.words[reach[0]] not in months:
            words = words[0].lower() + words[1:]
        if f.rule == ENTRY:
            words = in_order(words)
        mentions.append(Mention(start, end, first, last, words, f.type, f.kind, f.rule, f.value))
    return tuple(mentions)
