"""A noun of a parsed sentence in, the tokens that denote the same thing out: by apposition, title, copula.

The labels read here are those of the ClearNLP scheme that spaCy's English pipelines use.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kgcine.parsing.callingrows import plural_row, singular_row
from kgcine.parsing.copulas import appoints, is_copula, is_held, names_one, spending
from kgcine.parsing.gapping import gapped, has_noun, told_behind
from kgcine.parsing.grammar import words_of
from kgcine.parsing.inverted import called_first
from kgcine.parsing.kinship import kin_before, of_kin_between, ruled_by
from kgcine.parsing.leadins import in_office, opened_as
from kgcine.parsing.offices import holder
from kgcine.parsing.postrows import post_before
from kgcine.parsing.predicates import opens_as_named, subjects_of, verb_lemma
from kgcine.parsing.quotedtitles import titles_behind
from kgcine.parsing.titled import named_in_relative, titled_behind

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "PRON", "X"})
_QUOTES = frozenset('"“«„‘')
BESIDE = frozenset({"nmod", "dep"})


def _first(noun: Token) -> Token:
    """Return the first of the conjoined nouns that a noun belongs to."""
    while noun.dep_ == "conj" and noun.head.pos_ in NOMINAL and not _somebody_else(noun):
        noun = noun.head
    return noun


def _somebody_else(noun: Token) -> bool:
    """Tell whether a noun behind "and" brings somebody else in: "A and his wife B", "A and a film"."""
    led = (child.tag_ == "PRP$" or child.lower_ in ("a", "an") for child in noun.children)
    own = noun.head.pos_ == "PROPN" and any(led)
    return own or is_relation(noun) or _entitles(noun)


def _post_before(noun: Token) -> Token:
    """Return the post that another one goes on from where the parser hangs it on what the first is of.

    "The minister of culture of A, rector of B and editor of C": somebody is all three, A is no rector.
    """
    return _earliest(noun, {})


def _earliest(noun: Token, found: dict[int, Token]) -> Token:
    """Look for the first post of a row; each of its posts leads to others by two ways, so what is found is kept."""
    if noun.i not in found:
        found[noun.i] = _look_back(noun, found)
    return found[noun.i]


def _look_back(noun: Token, found: dict[int, Token]) -> Token:
    first, posts = _first(noun), words_of(noun, "posts")
    before = post_before(noun)
    if before is not None:
        earliest = _earliest(before, found)
        if _copula_of(before, _whole(earliest)) is not None:
            return earliest
    if noun.lower_ not in posts or noun.dep_ not in ("appos", "conj"):
        return first
    hung = first.head if first.dep_ == "appos" else first
    above = ruled_by(hung) if hung.lower_ not in posts else None
    while above is not None and above.lower_ not in posts:
        above = ruled_by(above)
    return first if above is None else _earliest(above, found)


def _entitles(noun: Token) -> bool:
    """Tell whether a noun behind "and" says what the name right behind it is: "the writer A and actress B"."""
    if noun.pos_ != "NOUN" or noun.head.pos_ != "PROPN" or noun.i + 2 >= len(noun.doc):
        return False
    return noun.nbor(1 + (noun.nbor().text in _QUOTES)).pos_ == "PROPN"


def _beside(noun: Token, said: Token) -> Token:
    """Return what a noun in apposition, or one beside it, is said of: in brackets the name right before them."""
    first = noun.left_edge
    before = first.nbor(-1) if first.i > 1 else None
    kin = words_of(noun, "kin")
    if (above := kin_before(noun)) is not None:
        return above
    if noun.head.lower_ in kin and said.lower_ not in kin:
        # "The son of A, the novelist": it is A who is one.
        of = (o for p in noun.head.children if p.lower_ == "of" for o in p.children if o.dep_ == "pobj")
        return next((name for name in of if name.pos_ == "PROPN" and name.i < noun.i), noun.head)
    return (
        before.nbor(-1) if before is not None and before.text == "(" and before.nbor(-1).pos_ == "PROPN" else noun.head
    )


def _set_off(noun: Token) -> bool:
    """Tell whether what the parser takes for an apposition is of somebody else: "son of A; the brother of B".

    So of a row of kin: "killed A, his brother, and the widow of C".
    """
    if noun.left_edge.i > 0 and noun.left_edge.nbor(-1).text == ";":
        return True
    kin = words_of(noun, "kin")
    joined = any(child.dep_ == "cc" and child.nbor(-1).text == "," for child in noun.rights)
    return joined and noun.lower_ in kin and any(c.dep_ == "conj" and c.lower_ in kin for c in noun.rights)


def is_relation(noun: Token) -> bool:
    """Tell whether a noun brings somebody else in by a possessive and a name: "… and his wife A"."""
    own = any(child.tag_ == "PRP$" for child in noun.children)
    return own and any(child.dep_ == "appos" and child.pos_ == "PROPN" and child.i > noun.i for child in noun.children)


def _whole(noun: Token) -> Token:
    """Return "one" of "one of the leaders", which has the place in the sentence that its noun has by meaning."""
    head = noun.head
    parted = noun.dep_ == "pobj" and head.lower_ == "of" and head.head.lower_ in words_of(noun, "partitives")
    return head.head if parted else noun


def copula_of(noun: Token) -> Token | None:
    """Return the copular or naming verb that a predicate noun completes."""
    return _copula_of(noun, _whole(_post_before(noun)))


def _copula_of(noun: Token, first: Token) -> Token | None:
    """Return the verb that a noun completes which stands where another one does: the first post of its row."""
    if first.dep_ in ("attr", "oprd", "acomp") and first.head.pos_ in ("VERB", "AUX"):
        return first.head
    if first.dep_ == "pobj" and first.head.lower_ == "as":
        preposition = first.head
        while preposition.dep_ == "conj" and preposition.head.pos_ == "ADP":
            preposition = preposition.head
        verb = spending(preposition.head) or preposition.head
        if not words_of(noun, "as_verbs").isdisjoint((verb.lemma_, verb_lemma(verb))):
            return verb
    if first.dep_ == "dobj" and (first.head.lemma_ == "become" or opens_as_named(first.head)):
        return first.head
    if (post := ruled_by(first) or first) is not noun and post.dep_ == "dobj" and is_held(post):
        # "Held the posts of director of A and secretary of B".
        return post.head
    if first.dep_ == "conj" and is_copula(first.head) and any(c.dep_ == "attr" for c in first.head.children):
        # "Was minister from 2001 to 2006 and ambassador thereafter": the second hangs on the verb.
        return first.head
    return None


def _plays(name: Token, noun: Token) -> bool:
    """Tell whether a name in brackets is of who plays a part: "the local imam (A)"."""
    opening = name.left_edge
    return noun.pos_ == "NOUN" and name.pos_ == "PROPN" and opening.i > 0 and opening.nbor(-1).text == "("


def owned_behind(noun: Token) -> Token:
    """Return what is owned where the parser sees the owner alone: "secretary of Kazakhstan's Communist Party"."""
    behind = noun.i + 2
    if noun.dep_ != "pobj" or behind >= len(noun.doc) or noun.doc[noun.i + 1].dep_ != "case":
        return noun
    while noun.doc[behind].dep_ == "compound" and behind + 1 < noun.sent.end:
        behind += 1
    return noun.doc[behind] if noun.doc[behind].pos_ in ("NOUN", "PROPN") else noun


def _named_late(noun: Token) -> list[Token]:
    """Return the name that the parser hangs on what stands behind "of": "the director of the studio, A".

    Who is named before the noun is meant by it: "A, director of the studio, B, head of the union, and C".
    """
    if noun.dep_ == "appos" and noun.head.pos_ == "PROPN":
        return []
    below = _below_of(noun)
    below += [deeper for inner in below for deeper in _below_of(inner)]
    # "The director of the film “Fog”, A": the title between is the film's.
    below += [child for inner in below for child in inner.rights if child.dep_ == "appos" and child.pos_ == "PROPN"]
    found = [child for inner in below for child in inner.children if child.dep_ == "appos" and child.pos_ == "PROPN"]
    return [name for name in found if name.left_edge.i > 0 and name.left_edge.nbor(-1).text == ","]


def _below_of(noun: Token) -> list[Token]:
    return [o for p in noun.children if p.dep_ == "prep" and p.lower_ == "of" for o in p.children if o.dep_ == "pobj"]


def set_apart(noun: Token) -> list[Token]:
    """Return the names that follow a noun between commas and so name the only one: "the director, A, had"."""
    beside = (child for child in noun.rights if child.dep_ == "appos" and child.pos_ == "PROPN")
    named = (child for child in beside if not has_noun(child))
    return [name for name in named if name.left_edge.nbor(-1).text == "," and name.left_edge.i <= noun.i + 2]


def is_title(noun: Token) -> bool:
    """Tell whether a noun stands before a name or in apposition, by which a text describes in its own voice."""
    if noun.dep_ == "appos" or named_behind(noun) is not None or _is_post_before_name(noun):
        return True
    return copula_of(noun) is None and bool(_named_late(noun) or (noun.pos_ == "NOUN" and set_apart(noun)))


def _is_post_before_name(noun: Token) -> bool:
    """Tell whether a post with a capital stands before its holder's name: "Culture Minister A"."""
    before = noun.dep_ in ("compound", "nmod") and noun.head.i > noun.i and noun.head.pos_ == "PROPN"
    return before and noun.lower_ in words_of(noun, "posts")


def is_met(noun: Token) -> bool:
    """Tell whether a noun is only what something is done to: "hopes to meet the president"."""
    return noun.dep_ in ("dobj", "pobj") and copula_of(noun) is None


def named_behind(noun: Token) -> Token | None:
    """Return the head of the name that stands right behind a common noun: "actress A"."""
    if noun.pos_ != "NOUN" or noun.tag_ != "NN" or noun.i + 1 >= len(noun.doc) or noun.nbor().pos_ != "PROPN":
        return None
    if noun.dep_ in ("compound", "nmod", "amod") and noun.head.i > noun.i:
        return noun.head if noun.head.pos_ == "PROPN" else None
    if noun.dep_ == "dobj" and (name := next((c for c in noun.head.rights if c.i > noun.i), noun)).dep_ == "npadvmod":
        # "Killed the guard A": the parser takes the name for when or how far.
        return name if name.pos_ == "PROPN" and name.left_edge.i == noun.i + 1 else None
    # What the parser makes the object of a noun is its name: "Poet and screenwriter A wrote".
    named = (c for c in noun.rights if c.dep_ in ("appos", "dobj", "conj") and c.left_edge.i == noun.i + 1)
    return next((c for c in named if c.pos_ == "PROPN"), None)


def same_as(noun: Token) -> list[Token]:
    """Return the tokens that denote what a noun does by apposition, title position, or copula, itself included."""
    if own := _names_of_its_own(noun):
        return [noun, *own]
    first = _whole(_post_before(noun))
    found = (
        noun,
        *_described(noun, first),
        *_set_beside(noun),
        *_named_as_part(noun),
        *_predicated(noun),
        *_shared(noun, first),
        *_second_subject(noun),
        *_called(noun),
        *_named_late(noun),
        *titled_behind(noun),
        *named_in_relative(noun),
        *_of_place(noun),
        *_included(noun),
        *_completed(noun, first),
        *opened_as(first),
        *titles_behind(noun),
        *called_first(noun),
        *in_office(first),
    )
    return list({token.i: token for token in found}.values())


def _names_of_its_own(noun: Token) -> list[Token]:
    """Return the names right behind a noun, which then denotes nothing else."""
    named = named_behind(noun) or gapped(noun)
    if named is None:
        named = holder(noun)
    row = noun.dep_ == "conj" and noun.head.pos_ == "PROPN" and noun.lower_ not in words_of(noun, "kin")
    if named is None and row:
        # "The guests were A and the minister, B": the noun is in a row with A and has a name of its own.
        named = next((c for c in _behind_row(noun) if c.dep_ == "appos" and c.pos_ == "PROPN"), None)
    # "The actress A, the writer B and the critic C": each noun belongs to the name right behind it.
    return [named] if named is not None else told_behind(noun) or plural_row(noun) or singular_row(noun)


def _behind_row(noun: Token) -> list[Token]:
    """Return what hangs on a noun in a row with a name, or on that name behind the noun and its comma."""
    end = noun.right_edge.i + 1
    comma = end < len(noun.doc) and noun.doc[end].text == ","
    behind = [child for child in noun.head.rights if comma and child.left_edge.i == end + 1]
    return [*noun.rights, *behind]


def _described(noun: Token, first: Token) -> list[Token]:
    """Return what a noun is said of as an apposition or as a title before a name."""
    found = [_beside(first, noun)] if first.dep_ == "appos" and not _set_off(first) else []
    if first.dep_ in ("compound", "nmod", "amod") and first.head.i > first.i:
        found.append(first.head)
    return found


def _set_beside(noun: Token) -> list[Token]:
    """Return what stands in apposition to a noun, but for what is plainly somebody else."""
    beside = [child for child in noun.children if child.dep_ == "appos" or (child.dep_ in BESIDE and child.i > noun.i)]
    # "She was its editor, he its director": a pronoun is somebody else.
    beside = [child for child in beside if child.tag_ != "PRP" and not has_noun(child)]
    if noun.lower_ in words_of(noun, "kin"):  # "her daughter, the novelist A, lives"
        beside += [name for child in beside if (name := named_behind(child)) is not None]
    return [child for child in beside if not (_plays(child, noun) or of_kin_between(child, noun))]


def _named_as_part(noun: Token) -> list[Token]:
    """Return the name that the parser hangs on "one": "one of his uncles, A"."""
    whole = _whole(noun)
    names = [] if whole is noun else [c for c in whole.rights if c.dep_ == "appos" and c.pos_ == "PROPN"]
    return [name for name in names if name.left_edge.i > noun.i]


def _predicated(noun: Token) -> list[Token]:
    """Return what a copula says that its subject is."""
    if noun.dep_ == "nsubjpass" and noun.head.lemma_ in words_of(noun, "titling"):
        # "The thriller is called “Fog”".
        return [child for child in noun.head.children if child.dep_ in ("oprd", "attr") and child.pos_ == "PROPN"]
    return _attributes(noun.head) if noun.dep_ in ("nsubj", "nsubjpass") and is_copula(noun.head) else []


def _attributes(verb: Token) -> list[Token]:
    return [child for child in verb.children if child.dep_ == "attr"]


def _shared(noun: Token, first: Token) -> list[Token]:
    """Return who is both of two nouns that share an article, where the parser says it of the first alone."""
    if noun.dep_ != "conj" or any(child.dep_ in ("det", "poss") for child in noun.children):
        return []
    # "The writer and director of the film is A".
    one = first.dep_ == "nsubj" and first.head.lower_ in words_of(noun, "singular")
    found = _attributes(first.head) if one else []
    if noun.lower_ not in words_of(noun, "kin"):
        # "Its founder and owner, A".
        found += [c for c in first.children if c.dep_ == "appos" and c.pos_ == "PROPN" and c.i > noun.i]
    return found


def _second_subject(noun: Token) -> list[Token]:
    """Return the second of two subjects in a row, which names the first: "his widow, A, lives"."""
    if noun.dep_ not in ("nsubj", "nsubjpass") or noun.pos_ != "NOUN":
        return []
    return [c for c in noun.head.lefts if c.dep_ == noun.dep_ and c.pos_ == "PROPN" and c.i > noun.i]


def _called(noun: Token) -> list[Token]:
    """Return the name that a participle gives: "a teacher named A", but "the president named A minister"."""
    names = [name for verb in noun.rights if names_one(verb) for name in verb.children if name.pos_ == "PROPN"]
    return [name for name in names if not any(c.dep_ == "appos" and c.left_edge.i == name.i + 1 for c in name.rights)]


def _of_place(noun: Token) -> list[Token]:
    """Return the place that a word for its kind joins with "of": "the city of X" is X."""
    if noun.lower_ not in words_of(noun, "kinds_of_place"):
        return []
    return [o for p in noun.children if p.lower_ == "of" for o in p.children if o.dep_ == "pobj"]


def _included(noun: Token) -> list[Token]:
    """Return what a verb says to be among the things of a noun: "his films include A"."""
    includes = noun.dep_ == "nsubj" and noun.head.lemma_ in words_of(noun, "including")
    return [child for child in noun.head.children if child.dep_ == "dobj"] if includes else []


def _completed(noun: Token, first: Token) -> list[Token]:
    """Return what a noun is said of by the verb that it completes: the subject, or whom a verb makes it."""
    verb = copula_of(noun)
    if verb is None:
        return []
    if any(spending(child) is not None for child in verb.children):
        return subjects_of(verb)[0]
    made = [c for c in verb.children if c.dep_ == "dobj" and c.i != first.i and not is_held(c)]
    if made and not is_copula(verb):
        return made
    return [] if appoints(verb) else subjects_of(verb)[0]


def within(token: Token) -> Iterator[Token]:
    """Yield what "one of the …" stands for; a "film group of the academy" is a body itself."""
    if token.lower_ in words_of(token, "ordinals"):
        yield from (t for t in token.subtree if t.dep_ == "appos")
    transparent = words_of(token, "transparent")
    if any(child.dep_ == "compound" for child in token.lefts):
        return
    if token.lower_ in transparent or token.lemma_ in transparent:
        for child in token.children:
            if child.dep_ == "prep" and child.lower_ in ("of", "among"):
                yield from (t for t in child.children if t.dep_ == "pobj")
