"""Nouns of persons in, those that go on about whom a paragraph tells out: "The Kazakh singer was born", "The poet"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.classes import WORKS
from kgcine.coreference.callings import Callings
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.doers import akin, kinds
from kgcine.coreference.nationals import is_of_another_nation
from kgcine.coreference.protagonist import Link, Protagonist
from kgcine.coreference.sexes import gender, noun_sex
from kgcine.coreference.spoke import spoke_before
from kgcine.coreference.standing import is_main, leads
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.grammar import TABLE
from kgcine.parsing.predicates import NOUN_SUBJECTS

_KIN = 6
# Whoever is so called may be another one who worked with somebody.
_HIRED = "producing"
_MAKERS = frozenset({"directing", "producing"})
# In "had been married" the parser may hang the subject on "been".
_HEADS = frozenset({"ROOT", "aux", "auxpass"})


def about(heroes: Sequence[tuple[int, Protagonist | None]], token: int) -> Protagonist | None:
    """Return whom the paragraph around a token is about."""
    at = bisect_right(heroes, token, key=lambda hero: hero[0])
    return heroes[at - 1][1] if at else None


def opens_paragraph(heroes: Sequence[tuple[int, Protagonist | None]], token: Token) -> bool:
    """Tell whether a subject stands in the first sentence of a paragraph: there a life goes on."""
    at = bisect_right(heroes, token.i, key=lambda hero: hero[0])
    return token.dep_ in NOUN_SUBJECTS and at > 1 and heroes[at - 1][0] == token.sent.start


def hero_again(
    token: Token, hero: Protagonist | None, rows: Mapping[int, Sequence[Link]], known: Sequence[Link], wanted: str
) -> Link | None:
    """Return where the hero was last told of, if only others' works were since: "A shot “Fog”. In 1976 he went"."""
    if hero is None or hero.sex != wanted or not leads(token):
        return None
    if any(is_main(token, mention) for row in rows.values() for mention, _ in row):
        return None
    return next((link for link in reversed(known) if link[1] is hero.cluster), None)


def described(
    annotated: Annotated,
    heroes: Sequence[tuple[int, Protagonist | None]],
    links: Sequence[Link],
    lexicon: Lexicon,
    subjects: Iterable[Token],
) -> list[Link]:
    """Return the subjects that describe whom a paragraph is about: "The Kazakh singer was born", "The 39-year-old".

    Where somebody else is called the same, or the sentence has named the person already, the noun is left alone.
    """
    taken = {i for mention, _ in links for i in range(mention.first, mention.last)}
    nations = {i for m in annotated.mentions if m.type == "Nationality" for i in range(m.first, m.last)}
    named = [(m, c) for m, c in links if c.type == "Person" and m.kind == "name"]
    works = [m.first for m, c in links if c.type in WORKS]
    callings = Callings(annotated)
    found: list[Link] = []
    for token in subjects:
        hero = about(heroes, token.i)
        if token.i in taken:
            continue
        told = _told_otherwise(annotated, token, named, works, callings, lexicon)
        if told is None:
            spoke = spoke_before(annotated, token, [*named, *found], lexicon)
            told = spoke if spoke and _may_be_called(token, spoke, named, callings, lexicon) else None
        meant = told if told is not None or hero is None else hero.cluster
        if meant is not None and is_of_another_nation(annotated, token, meant, named, lexicon):
            continue
        if told is not None or hero is None:
            found += [] if told is None else [(_mention(token), told)]
            continue
        if _is_called_so(token, hero, nations, named, works, callings, lexicon):
            found.append((_mention(token), hero.cluster))
    return found


def _is_called_so(
    token: Token,
    hero: Protagonist,
    nations: set[int],
    named: Sequence[Link],
    works: Sequence[int],
    callings: Callings,
    lexicon: Lexicon,
) -> bool:
    """Tell whether a noun may describe whom the paragraph is about, and nobody else is called the same."""
    bare = not _describes(token, nations, lexicon)
    if bare and not (_is_bare(token, lexicon) and _goes_on(token, hero, named, works, lexicon)):
        return False
    calling = lexicon.occupations.get(token.lower_)
    called = [(cluster is hero.cluster, callings.of(mention)) for mention, cluster in named]
    if any(calling in told for own, told in called if not own):
        return False
    if bare and not _may_be(calling, set[str]().union(*(told for own, told in called if own)), lexicon):
        return False
    before = max((mention.first for mention in hero.cluster.mentions if mention.first < token.i), default=None)
    return before is not None and before < token.sent.start


def _told_otherwise(
    annotated: Annotated,
    token: Token,
    named: Sequence[Link],
    works: Sequence[int],
    callings: Callings,
    lexicon: Lexicon,
) -> Cluster | None:
    """Return who is just named, where a noun may tell of whom."""
    just = _just_named(annotated, token, named, works, lexicon)
    return just if just is not None and _may_be_called(token, just, named, callings, lexicon) else None


def _just_named(
    annotated: Annotated, token: Token, named: Sequence[Link], works: Sequence[int], lexicon: Lexicon
) -> Cluster | None:
    """Return the only person of the sentence before for a noun that adds to what is known: "The Osh-born director".

    So does one that tells two callings at once: "The actor and director was shot".
    """
    twice = _is_bare(token, lexicon) and any(child.dep_ == "conj" for child in token.rights)
    if not token.sent.start or not (twice or _adds(token, lexicon)):
        return None
    before = token.doc[token.sent.start - 1].sent
    people = [link for link in named if before.start <= link[0].first < token.i]
    if len({id(cluster) for _, cluster in people}) != 1:
        return None
    mention, cluster = people[0]
    sex = noun_sex(token.lower_, lexicon)
    if sex and gender(annotated, cluster, lexicon) not in (sex, ""):
        return None
    apart = any(before.start <= at < token.i for at in works)
    return cluster if is_main(token, mention) or not apart else None


def _may_be_called(token: Token, cluster: Cluster, named: Sequence[Link], callings: Callings, lexicon: Lexicon) -> bool:
    """Tell whether nobody else is called as a noun says, nor somebody by callings that speak against it."""
    calling = lexicon.occupations.get(token.lower_)
    called = [(other is cluster, callings.of(mention)) for mention, other in named]
    if any(calling in told for own, told in called if not own):
        return False
    return _may_be(calling, set[str]().union(*(told for own, told in called if own)), lexicon)


def _adds(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a definite subject says from where somebody is, how old, or what he is yet to become."""
    left = list(token.lefts)
    if not left or left[0].lower_ != "the" or not _leads(token) or token.tag_ != "NN":
        return False
    told = any(child.lower_ in lexicon.words("coreference", "epithets") for child in left)
    right = [child for child in token.rights if child.dep_ not in ("punct", "relcl")]
    return told and not right and token.lower_ in lexicon.occupations


def _may_be(calling: str | None, told: set[str], lexicon: Lexicon) -> bool:
    """Tell whether a noun suits what somebody is called, which a text that has not said so leaves open.

    What is no calling of those whom such nouns take up speaks for nothing: an economist may produce films.
    """
    if calling in lexicon.words("callings", "generic"):
        return True
    known = {each for each in told if kinds(lexicon, each)}
    return not known or akin(lexicon, calling, known)


def _is_bare(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a subject is "the" with the calling of somebody whom such texts are about, and nothing else."""
    left = [child for child in token.lefts if not child.is_punct]
    right = [child for child in token.rights if child.dep_ not in ("punct", "cc")]
    right = [child for child in right if child.dep_ not in ("acl", "relcl") or child.left_edge.nbor(-1).text != ","]
    # "The poet, historian and philosopher was shot"
    right = [child for child in right if child.dep_ != "conj" or child.lower_ not in lexicon.occupations]
    plain = len(left) == 1 and left[0].lower_ == "the" and not right and token.tag_ == "NN"
    return plain and token.head.dep_ in _HEADS and bool(kinds(lexicon, lexicon.occupations.get(token.lower_)))


def _goes_on(token: Token, hero: Protagonist, named: Sequence[Link], works: Sequence[int], lexicon: Lexicon) -> bool:
    """Tell whether the sentence before is about the hero too, and neither a work nor anybody else could be meant.

    "The director" behind the name of a film may be who made it.
    """
    hired = _HIRED in kinds(lexicon, lexicon.occupations.get(token.lower_))
    lives = frozenset[str]().union(*(lexicon.words("coreference", key) for key in ("lived_there", "fates", "married")))
    if hired and token.sent.root.lemma_ not in lives:
        # "Anna Weber has sung. The producer praised the song."
        return False
    if not token.sent.start or noun_sex(token.lower_, lexicon) not in ("", hero.sex):
        return False
    before = token.doc[token.sent.start - 1].sent
    first = min(mention.first for mention in hero.cluster.mentions)
    # "The actress died" is no work's actress, as "the director" may be a work's.
    makers = _MAKERS.intersection(kinds(lexicon, lexicon.occupations.get(token.lower_)))
    generic = token.lower_ in lexicon.words("callings", "generic")
    fatal = token.sent.root.lemma_ in lives
    if not generic and (makers or not fatal) and any(first <= at < token.i for at in works):
        return False
    others = [m for m, cluster in named if cluster is not hero.cluster and before.start <= m.first < token.i]
    if not all(_is_of_kin(token, mention, lexicon) for mention in others):
        return False
    own = {i for m in hero.cluster.mentions for i in range(m.first, m.last)}
    spoken = lexicon.words(TABLE, hero.sex) if hero.sex else frozenset[str]()
    return any(t.dep_ in NOUN_SUBJECTS and (t.i in own or t.lower_ in spoken) for t in before)


def _is_of_kin(token: Token, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether somebody is but named as kin of whom a text is about: "the son of an officer, A"."""
    before = token.doc[max(token.doc[mention.first].sent.start, mention.first - _KIN) : mention.first]
    return any(each.lower_ in lexicon.words("coreference", "kin") for each in before)


def _describes(token: Token, nations: set[int], lexicon: Lexicon) -> bool:
    """Tell whether a definite noun says how old somebody is, or of which calling and from where."""
    left = list(token.lefts)
    if not left or left[0].lower_ != "the" or not _leads(token):
        return False
    if token.lower_ in lexicon.words("coreference", "aged"):
        return any(child.lower_ in lexicon.words("coreference", "years") and child.tag_ == "NN" for child in left)
    if token.tag_ != "NN" or token.lower_ not in lexicon.occupations:
        return False
    fame = lexicon.words("coreference", "fame") | lexicon.words("coreference", "epithets")
    right = [child for child in token.rights if child.dep_ not in ("punct", "relcl")]
    aged = [child for child in right if child.dep_ == "appos" and child.like_num]
    famed = any(child.lower_ in fame for child in left)
    return right == aged and bool(aged or famed or nations.intersection(range(left[0].i, token.i)))


def _leads(token: Token) -> bool:
    """Tell whether a noun is the subject of its sentence, or of the first of the clauses that a semicolon joins."""
    first = token.head.dep_ == "ccomp" and token.head.head.dep_ == "ROOT" and token.left_edge.i == token.sent.start
    return token.head.dep_ == "ROOT" or first


def _mention(token: Token) -> Mention:
    end = token.idx + len(token)
    return Mention(token.idx, end, token.i, token.i + 1, token.text, "Person", "nominal", "coref/described")
