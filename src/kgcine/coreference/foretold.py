"""Nouns of films before the first title in, that film out: "She has shot a film about Osh. It is called “Fog”."

News tells of a film before it names it. That it is the same one is told by how its title comes in: as what "the film"
or "it" is called, or beside "the film" right behind the sentence that brings one in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from spacy.tokens import Span, Token

from kgcine.annotate import Annotated
from kgcine.classes import FILMS, WORKS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, OPENING, QUOTES
from kgcine.parsing.predicates import NOUN_SUBJECTS, names_another

_IT, _ITS = "it", "its"
_NEAR = 8
_ASIDE = frozenset({"headline", "caption"})
_MARKS = QUOTES | OPENING
_VERBAL = ("VERB", "AUX")
_WHOLE = frozenset({"compound", "poss", "nmod"})


def foretold(annotated: Annotated, links: Sequence[Link], lexicon: Lexicon) -> dict[int, Cluster]:
    """Return for each noun before the first title, by its token, the film whose title is told to be that noun's."""
    told = (
        (mention, film) for mention, film in links if film.type in FILMS and not _is_aside(annotated, mention.start)
    )
    title, film = next(told, (None, None))
    if title is None or film is None or title.kind != "name":
        return {}
    named = annotated.doc[title.first].sent
    nouns = list(_nouns(annotated, named.start, lexicon))
    if not nouns:
        return {}
    following = annotated.doc[nouns[-1].i].sent.end == named.start
    if not (
        _is_called(named, title.first, lexicon, near=following)
        or (following and _is_beside(named, title.first, lexicon))
    ):
        return {}
    brought = [noun for noun in nouns if _is_brought_in(noun, lexicon)]
    first = brought[-1].i if brought else nouns[0].i
    return {noun.i: film for noun in nouns if noun.i >= first or _is_aside(annotated, noun.idx)}


def brought_in(annotated: Annotated, links: Sequence[Link], lexicon: Lexicon) -> dict[int, Cluster]:
    """Return for each noun that brings in a film the one whose title begins the next sentence.

    "She showed her new film in Osh. “Fog” tells of": nothing else is named as a film there.
    """
    taken = {i for m in annotated.mentions if m.value is None for i in range(m.first, m.last)}
    firsts: dict[int, tuple[int, Cluster]] = {}
    for mention, film in links:
        if film.type in FILMS and mention.kind == "name":
            firsts.setdefault(id(film), (mention.first, film))
    found = {}
    for first, film in firsts.values():
        sentence = annotated.doc[first].sent
        if not sentence.start:
            continue
        before = annotated.doc[sentence.start - 1].sent
        named = any(m.first in range(before.start, before.end) and c.type in WORKS for m, c in links)
        told = _opens(sentence, first) or _is_called(sentence, first, lexicon, near=True)
        nouns = [] if named or not told else [t for t in before if _brings_in(t, taken, lexicon)]
        if len(nouns) == 1:
            found[nouns[0].i] = film
    return found


def _opens(sentence: Span, first: int) -> bool:
    """Tell whether a title is the subject with which a sentence begins."""
    led, title = first - sentence.start, sentence.doc[first]
    if not (led == 0 or (led == 1 and sentence[0].text in _MARKS)):
        return False
    root = next(each for each in (title, *title.ancestors) if each.dep_ == "ROOT")
    told = (title.dep_ in NOUN_SUBJECTS and root.pos_ in _VERBAL) or _runs(title)
    return told and not any(each.lower_ == "by" for each in title.rights)


def _runs(title: Token) -> bool:
    """Tell whether the verb behind a title is taken for a plural: "“Fog” runs for 70 minutes"."""
    return title.dep_ in _WHOLE and title.head.dep_ == "ROOT" and title.head.tag_ == "NNS"


def _brings_in(token: Token, taken: Collection[int], lexicon: Lexicon) -> bool:
    """Tell whether a noun is a film that somebody makes or shows: "made a film", "showed her new film"."""
    words = lexicon.words
    if token.lower_ not in words("coreference", "films") | words("coreference", "debuts") or token.tag_ != "NN":
        return False
    if token.i in taken or token.dep_ in _WHOLE or names_another(token) or token.nbor(1).pos_ == "NOUN":
        return False
    left = {child.lower_ for child in token.lefts}
    new = bool(words("coreference", "brought_in") & left) or token.lower_ in words("coreference", "debuts")
    begins = new and token.dep_ in NOUN_SUBJECTS
    if any(child.dep_ == "poss" for child in token.lefts):
        return begins or (new and _is_done(token, lexicon))
    indefinite = not left.isdisjoint(ARTICLES - {"the"}) and words("coreference", "apart").isdisjoint(left)
    return indefinite and (begins or _is_done(token, lexicon))


def _is_done(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a film is made or shown, or worked on."""
    if token.dep_ == "pobj" and token.head.lower_ == "on":
        return token.head.head.lemma_ in lexicon.words("coreference", "works_on")
    return token.dep_ == "dobj" and token.head.lemma_ in lexicon.words("coreference", "brings")


def _nouns(annotated: Annotated, end: int, lexicon: Lexicon) -> Iterator[Token]:
    """Yield the nouns before a sentence that tell of one film that is nobody's own and no other one."""
    films, apart = lexicon.words("coreference", "films"), lexicon.words("coreference", "apart")
    taken = {i for m in annotated.mentions if m.value is None for i in range(m.first, m.last)}
    for token in annotated.doc[:end]:
        if token.lower_ not in films or token.i in taken or token.dep_ in _WHOLE or names_another(token):
            continue
        if token.nbor(1).pos_ == "NOUN":
            # "A film shoot" brings in no film.
            continue
        left = {child.lower_ for child in token.lefts}
        if apart.isdisjoint(left) and not any(child.dep_ == "poss" for child in token.lefts):
            yield token


def _is_brought_in(noun: Token, lexicon: Lexicon) -> bool:
    """Tell whether a noun brings in a film: "a film about Osh"."""
    return not lexicon.words("coreference", "the").intersection(child.lower_ for child in noun.lefts)


def _is_aside(annotated: Annotated, at: int) -> bool:
    """Tell whether a headline or caption stands here, which may name what the text itself first tells of."""
    return any(each.kind in _ASIDE and each.start <= at < each.end for each in annotated.article.blocks)


def _is_called(sentence: Span, title: int, lexicon: Lexicon, *, near: bool) -> bool:
    """Tell whether a sentence says what "it" or "the film" is called: "It is titled “Fog”", "Titled “Fog”, it".

    What "its" title is tells of a film that is ``near``.
    """
    before = [t.lower_ for t in sentence.doc[max(sentence.start, title - _NEAR) : title] if t.text not in _MARKS]
    calling = lexicon.words("coreference", "titling").intersection(before[-1:]) or _entitles(before, lexicon)
    meant = (_IT, _ITS) if near else (_IT,)
    return bool(calling) and any(t.lower_ in meant or _is_the_film(t, lexicon) for t in sentence)


def _entitles(before: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words lead to a title: "whose working title is", "the title of the film is"."""
    told = lexicon.words("coreference", "entitling")
    if any(" ".join(before[-size:]) in told for size in range(2, _NEAR + 1)):
        return True
    return before[-1:] == ["is"] and "title" in before


def _is_the_film(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a noun speaks of a film that was told of: "the film", "this project"."""
    nouns = lexicon.words("coreference", "films") | lexicon.words("coreference", "projects")
    return token.lower_ in nouns and not _is_brought_in(token, lexicon)


def _is_beside(sentence: Span, title: int, lexicon: Lexicon) -> bool:
    """Tell whether a title stands right behind "the film": "The film “Fog” is"."""
    before = [t for t in sentence.doc[max(sentence.start, title - 3) : title] if t.text not in _MARKS and t.text != ","]
    if not before or not _is_the_film(before[-1], lexicon):
        return False
    # "He played a part in the film “Fog”" begins to speak of another one.
    return before[-1].head.dep_ != "prep" and before[-1].dep_ != "pobj"
