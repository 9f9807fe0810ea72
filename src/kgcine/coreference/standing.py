"""A pronoun and a mention of a parsed text in, how they stand in their sentences out: subjects, clauses, empty "it"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Container, Sequence

from spacy.tokens import Doc, Span, Token

from kgcine.annotate import Annotated
from kgcine.classes import FILMS, ORGANISATIONS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.protagonist import Link
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.people import is_initial
from kgcine.naming.tokens import ARTICLES
from kgcine.parsing.grammar import words_of
from kgcine.parsing.predicates import NOUN_SUBJECTS, is_owned

_PAST = frozenset({"VBN", "VBD"})
_HEADLINE = "headline"
_YEAR = 4
_ASIDE = 10
_HOUSES = ORGANISATIONS | {"Site", "Festival"}
_CLAUSES = frozenset({"ccomp", "xcomp", "csubj", "csubjpass", "acl", "relcl"})


def bars(token: Token, mention: Mention) -> bool:
    """Tell whether the grammar keeps a pronoun from standing for this mention: "Tsoi saw him"."""
    if token.dep_ == "poss" and token.head.dep_ == "attr":
        # "Its producer is her husband": who is somebody's husband is somebody else.
        return any(t.dep_ in NOUN_SUBJECTS and t.head.i == token.head.head.i for t in _tokens(token, mention))
    if token.dep_ == "poss" and token.head.dep_ == "appos" and _stands_apart(token.head):
        # "Jan Weber, his father, was a cobbler": the father is somebody else's.
        return any(t.i == token.head.head.i for t in _tokens(token, mention))
    if token.dep_ in NOUN_SUBJECTS and _is_done_to(token.head, mention):
        return True
    if token.dep_ in NOUN_SUBJECTS and _is_caused(token.head):
        return any(_is_subject_of(t, {token.head.head.i}) for t in _tokens(token, mention))
    if token.dep_ in {"poss", "nsubj", "nsubjpass"} or token.lower_.endswith("self"):
        return False
    verbs = verbs_above(token)
    return any(_is_subject_of(t, verbs) for t in _tokens(token, mention))


def _stands_apart(noun: Token) -> bool:
    """Tell whether commas set a noun apart as what somebody is: no row goes on, "Jan, his mother and a friend"."""
    doc, single = noun.doc, not any(child.dep_ in {"conj", "cc"} for child in noun.children)
    return single and noun.i + 1 < len(doc) and doc[noun.i + 1].text == "," and noun.head.dep_ in NOUN_SUBJECTS


def _is_subject_of(noun: Token, verbs: set[int]) -> bool:
    """Tell whether a noun is the subject of one of these verbs: "the director A saw him", "B and A financed it"."""
    first = noun
    while first.dep_ in {"appos", "conj"} and first.head.pos_ in {"NOUN", "PROPN"}:
        first = first.head
    if first.dep_ == "attr" and any(child.lower_ == "it" for child in first.head.lefts):
        # "It was A who recommended him".
        return any(verb.i in verbs and _has_who(verb) for verb in first.head.subtree)
    return first.dep_ in NOUN_SUBJECTS and first.head.i in verbs


def _is_done_to(verb: Token, mention: Mention) -> bool:
    """Tell whether a relative clause says what somebody else did to its own noun: "A, whom she married"."""
    whom = any(child.lower_ == "whom" and child.dep_ in ("dobj", "pobj") for child in verb.lefts)
    return whom and verb.dep_ == "relcl" and mention.first <= verb.head.i < mention.last


def _has_who(verb: Token) -> bool:
    return any(child.tag_ == "WP" and child.dep_ in NOUN_SUBJECTS for child in verb.lefts)


def _is_caused(verb: Token) -> bool:
    """Tell whether somebody wants another to do what a verb says: "ordered it closed", "asked him to play".

    What stands right before such a verb is not who wants it.
    """
    if verb.dep_ not in {"ccomp", "xcomp"}:
        return False
    words = {child.lower_ for child in verb.lefts if child.dep_ in {"aux", "auxpass", "mark"}}
    if verb.tag_ == "VB":
        return words == {"to"}
    return not words and verb.tag_ in _PAST and verb.head.lemma_ in words_of(verb, "causing")


def _tokens(token: Token, mention: Mention) -> Span:
    return token.doc[mention.first : mention.last]


def verbs_above(token: Token) -> set[int]:
    """Return the verb that governs a token, with the verbs that it shares its subject with."""
    head = token.head
    while head.pos_ not in {"VERB", "AUX"} and head.head.i != head.i:
        head = head.head
    verbs = {head.i}
    while head.dep_ in {"conj", "xcomp"}:
        head = head.head
        verbs.add(head.i)
    return verbs


def deeds_of(token: Token) -> set[str]:
    """Return the verbs that say what somebody does, and what befell him then: "he was working when he was arrested"."""
    above = verbs_above(token)
    within = (each for at in above for each in (token.doc[at], *token.doc[at].rights))
    return {each.lemma_ for each in within if each.i in above or each.dep_ == "advcl"}


def oneself(token: Token, known: Sequence[Link]) -> Cluster | None:
    """Return who is the subject of the reflexive's own verb, and nobody where that has no name."""
    subjects = {child.i for child in token.head.children if child.dep_ in NOUN_SUBJECTS}
    held = (cluster for mention, cluster in known if subjects.intersection(range(mention.first, mention.last)))
    return next(held, None)


def is_subject(token: Token, mention: Mention) -> bool:
    """Tell whether a mention is the subject of a clause, alone or with others."""
    return any(_leading(t).dep_ in NOUN_SUBJECTS for t in token.doc[mention.first : mention.last])


def is_told_of(token: Token, mention: Mention, named: Collection[int]) -> bool:
    """Tell whether a mention is a subject, or what a subject without a name is: "The first picture was “Fog”".

    So is the noun that begins a sentence whose verb the tagger takes for a participle: "The drama premiered in".
    """
    return is_subject(token, mention) or any(_is_what(t, named) for t in token.doc[mention.first : mention.last])


def _is_what(noun: Token, named: Collection[int]) -> bool:
    if noun.dep_ == "appos":
        return noun.head.dep_ in NOUN_SUBJECTS and noun.head.tag_ == "NN" and noun.head.i not in named
    if noun.dep_ in ("attr", "oprd"):
        subjects = [child for child in noun.head.lefts if child.dep_ in NOUN_SUBJECTS]
        # "Its first play was “Fog”": the house that "its" stands for is still spoken of.
        held = any(child.tag_ == "PRP$" for each in subjects for child in each.lefts)
        # "The district lies in A; its centre is B": the first clause says what is spoken of.
        held |= any(child.dep_ == "ccomp" for child in noun.head.lefts)
        return bool(subjects) and not held and all(t.pos_ == "NOUN" and t.i not in named for t in subjects)
    participles = (child for child in noun.rights if child.dep_ == "acl" and child.tag_ in _PAST)
    return noun.dep_ == "ROOT" and noun.left_edge.i == noun.sent.start and any(participles)


def is_of_nameless(token: Token, known: Sequence[Link]) -> bool:
    """Tell whether "it" goes on about the object above that names nothing: "had led the body since it was created"."""
    clause = token.head
    if token.dep_ not in NOUN_SUBJECTS or clause.dep_ != "advcl":
        return False
    objects = (
        child for child in clause.head.rights if child.dep_ == "dobj" and child.tag_ == "NN" and child.i < token.i
    )
    taken = {i for mention, _ in known for i in range(mention.first, mention.last)}
    definite = (noun for noun in objects if any(child.lower_ == "the" for child in noun.lefts))
    return any(noun.i not in taken for noun in definite)


def brings_in_another(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether "it" may be a house that the sentence before brings in: "The firm opened a school. It is run by"."""
    if token.i != token.sent.start or token.dep_ not in NOUN_SUBJECTS or not token.i:
        return False
    root = token.doc[token.i - 1].sent.root
    if root.lemma_ not in lexicon.words("coreference", "brings_in"):
        return False
    new = (child for child in root.rights if child.dep_ == "dobj" and child.tag_ == "NN")
    houses = (child for child in new if any(left.lower_ in ARTICLES - {"the"} for left in child.lefts))
    return any(
        noun.lower_ in lexicon.words("institutions", "buildings") or lexicon.type_of(noun.lower_) in _HOUSES
        for noun in houses
    )


def film_with_crew(token: Token, row: Sequence[Link], lexicon: Lexicon) -> dict[int, Cluster]:
    """Return the film of some mentions that alone of them has such people: "won by “Fog”; its cameraman, A, was there".

    Bodies, places and events have directors too, but not where one has made the film: "The studio made “Fog”; its".
    """
    if token.dep_ != "poss" or token.head.lower_ not in lexicon.words("coreference", "crew"):
        return {}
    made = {verb for mention, cluster in row if cluster.type in FILMS for verb in _makes(token, mention, lexicon)}
    things = {
        id(cluster): cluster
        for mention, cluster in row
        if cluster.type not in ("Person", "Award")
        and not (cluster.type in ORGANISATIONS and any(_is_subject_of(t, made) for t in _tokens(token, mention)))
    }
    films = {at: cluster for at, cluster in things.items() if cluster.type in FILMS}
    return films if len(things) == 1 else {}


def _makes(token: Token, film: Mention, lexicon: Lexicon) -> list[int]:
    """Return the verb that says of a mention that it was made, as its object."""
    heads = (
        t.head.head if t.head.dep_ == "dobj" else t.head
        for t in _tokens(token, film)
        if "dobj" in (t.dep_, t.head.dep_)
    )
    return [verb.i for verb in heads if verb.lemma_ in lexicon.words("coreference", "producing")]


def is_made(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether what is done to "it" is done to works only: "who also directed it", "and starred in it"."""
    within = token.dep_ == "pobj" and token.head.lower_ in lexicon.words("coreference", "made_in")
    verb = token.head.head if within else token.head
    return token.dep_ in {"dobj", "pobj"} and verb.lemma_ in lexicon.words("coreference", "making")


def is_first_subject(token: Token, mention: Mention) -> bool:
    """Tell whether a mention is the subject of a clause, alone or as the first of several."""
    return any(t.dep_ in NOUN_SUBJECTS for t in token.doc[mention.first : mention.last])


def is_main(token: Token, mention: Mention) -> bool:
    """Tell whether a mention is the subject of its sentence, alone or with others, or who "one of them was"."""
    leading = [_leading(t) for t in token.doc[mention.first : mention.last]]
    return any(t.head.dep_ == "ROOT" and (t.dep_ in NOUN_SUBJECTS or _is_one(t)) for t in leading)


def _is_one(token: Token) -> bool:
    """Tell whether this is named as one of several: "One of these talents was A"."""
    return token.dep_ == "attr" and any(t.dep_ in NOUN_SUBJECTS and t.tag_ == "CD" for t in token.head.lefts)


def is_told_by_thing(token: Token, mention: Mention, people: Collection[int], says: Collection[str]) -> bool:
    """Tell whether somebody is the subject of what a book or film tells: "It tells how Anna Weber came to Riga"."""
    for subject in token.doc[mention.first : mention.last]:
        verb = subject.head
        if subject.dep_ in NOUN_SUBJECTS and verb.dep_ == "ccomp" and verb.head.lemma_ in says:
            above = [child for child in verb.head.lefts if child.dep_ in NOUN_SUBJECTS]
            return bool(above) and all(each.tag_ in ("NN", "PRP") and each.i not in people for each in above)
    return False


def speaks_of_one(doc: Doc, link: Link, row: Sequence[Link], says: Container[str]) -> bool:
    """Tell whether somebody says what another person of a row is or does: "Jan said that his father was ill"."""
    subjects = [t for t in doc[link[0].first : link[0].last] if t.dep_ in NOUN_SUBJECTS and t.head.lemma_ in says]
    clauses = [child for t in subjects for child in t.head.rights if child.dep_ == "ccomp"]
    told = {t.i for clause in clauses for t in clause.lefts if t.dep_ in NOUN_SUBJECTS}
    return any(told.intersection(range(m.first, m.last)) for m, cluster in row if cluster is not link[1])


def leads_in(token: Token, mention: Mention) -> bool:
    """Tell whether a name is the subject of its sentence or stands beside it: "his son, A, was"."""
    beside = (t.head for t in token.doc[mention.first : mention.last] if t.dep_ == "appos")
    return is_main(token, mention) or any(t.dep_ in NOUN_SUBJECTS and t.head.dep_ == "ROOT" for t in beside)


def leads(token: Token) -> bool:
    """Tell whether a pronoun is the subject of its sentence or owns it."""
    head = token.head if token.dep_ == "poss" else token
    return head.dep_ in NOUN_SUBJECTS and head.head.dep_ == "ROOT"


def of_clause(token: Token, row: Sequence[Link]) -> list[Link]:
    """Return those that are the subject of the narrowest clause around the token that has one of them."""
    verbs = {token.head.i: 0}
    verbs.update({ancestor.i: depth for depth, ancestor in reversed(list(enumerate(token.ancestors)))})
    found = []
    for mention, cluster in row:
        depths = [verbs[t.head.i] for t in token.doc[mention.first : mention.last] if _subject_in(t, verbs)]
        if depths:
            found.append((min(depths), (mention, cluster)))
    narrowest = min((depth for depth, _ in found), default=0)
    return [link for depth, link in found if depth == narrowest]


def _subject_in(token: Token, verbs: dict[int, int]) -> bool:
    return token.dep_ in NOUN_SUBJECTS and token.head.i in verbs


def _leading(token: Token) -> Token:
    """Return the first of coordinated nouns: in "A and B came" both are subjects."""
    while token.dep_ == "conj" and token.head.i < token.i:
        token = token.head
    return token


def is_empty(token: Token) -> bool:
    """Tell whether "it" stands for nothing: "it is necessary to", "it was said that"."""
    head = token.head
    if token.i and token.nbor(-1).tag_ == "POS":
        # What somebody owns is a title: "Anna Weber's It".
        return True
    if token.dep_ not in NOUN_SUBJECTS:
        return False
    predicate = [child for child in head.children if child.dep_ in {"acomp", "attr", "oprd"}]
    clause = any(child.dep_ in _CLAUSES for part in (head, *predicate) for child in part.children)
    adjective = bool(predicate)
    return clause and (adjective or token.dep_ == "nsubjpass" or head.lemma_ in words_of(head, "seeming"))


def is_glossed(title: Token) -> bool:
    """Tell whether a title has an apposition behind its comma that says what it is: "Fog, a drama about"."""
    return any(child.dep_ == "appos" and child.pos_ == "NOUN" for child in title.rights)


def in_passing(token: Token, mention: Mention, clauses: Collection[str] = ("relcl",)) -> bool:
    """Tell whether a relative clause or a bracket names it: "whose earlier Fog had won", "(known for Fog)"."""
    named = token.doc[mention.first]
    if is_glossed(named):
        return False
    return is_owned(named) or in_bracket(token, named) or any(t.dep_ in clauses for t in (named, *named.ancestors))


def in_bracket(token: Token, named: Token) -> bool:
    """Tell whether a bracket around a name is closed before a noun."""
    before = token.doc[named.sent.start : named.i] if named.i < token.i else ()
    depth = sum((t.text == "(") - (t.text == ")") for t in before)
    return depth > 0 and any(t.text == ")" for t in token.doc[named.i : token.i])


def is_of_other_field(school: Token, names: Collection[str], lexicon: Lexicon) -> bool:
    """Tell whether a school is of a field that no name has, nor every school: "the guitar art school"."""
    fields = {field.lower() for field in lexicon.words("institutions", "fields")}
    words = [t.lower_ for t in school.subtree if t.i < school.i and t.dep_ == "compound" and t.lower_ not in fields]
    return any(not any(word in name.split() for name in names) for word in words)


def is_headed_apart(annotated: Annotated, token: Token) -> bool:
    """Tell whether a paragraph begins here below a heading that names something of another class: "Osh. The film"."""
    blocks = annotated.article.blocks
    at = bisect_right([block.start for block in blocks], token.idx) - 1
    if at < 1 or blocks[at - 1].kind != _HEADLINE or token.sent.start_char != blocks[at].start:
        return False
    heading = blocks[at - 1]
    whole = (m for m in annotated.mentions if (m.start, m.end) == (heading.start, heading.end))
    return any(m.kind == "name" and m.type not in FILMS for m in whole)


def is_in_a_name(token: Token, mention: Mention, titled: Collection[int], lexicon: Lexicon) -> bool:
    """Tell whether "he" is nobody here who is but in a name: "Stalin's Great Terror", "the award of A"."""
    before = tuple([token.doc[i].lower_ for i in range(max(0, mention.first - 2), mention.first)])
    nouns = lexicon.words("award", "quoted") | lexicon.words("coreference", "schooling")
    if " ".join(before) in lexicon.words("coreference", "named_after") or (
        before[1:] == ("of",) and before[0] in nouns
    ):
        return True
    sentence = token.doc[mention.first].sent
    if (
        mention.first == sentence.start
        and len(sentence) <= mention.last - mention.first + 1
        and is_initial(sentence[0].text)
    ):
        # "The Opera Theatre. A. Weber.": what is left of a house's name stands alone.
        return True
    if mention.kind != "name":
        return False
    root = token.doc[mention.first : mention.last].root
    return root.dep_ == "poss" and root.head.pos_ == "PROPN" and root.head.i not in titled


def has_ended(doc: Doc, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether somebody dies as the subject of a sentence: who does something behind it is somebody else."""
    ends, lives = lexicon.words("coreference", "ends"), lexicon.words("coreference", "lives")
    for subject in doc[mention.first : mention.last]:
        fatal = ends if subject.dep_ == "nsubjpass" else ends & lives
        if subject.dep_ in NOUN_SUBJECTS and any(
            verb.lemma_ in fatal for verb in (subject.head, *(c for c in subject.head.children if c.dep_ == "conj"))
        ):
            return True
    return False


def turns_to(doc: Doc, mention: Mention, callings: Container[str]) -> bool:
    """Tell whether a sentence turns to somebody who is not its subject.

    It tells of what he has, "Director Anna Weber's style is", or has no verb: "The poet A (1840 — 1882) —".
    """
    if mention.kind != "name" or mention.last - mention.first < 2:
        return False
    root = doc[mention.first : mention.last].root
    called = mention.first > 0 and doc[mention.first - 1].lower_ in callings
    owns = root.dep_ == "poss" and root.head.dep_ in NOUN_SUBJECTS and root.head.head.dep_ == "ROOT"
    lived = doc[mention.last : mention.last + 1].text == "(" and any(
        token.like_num and len(token) == _YEAR for token in doc[mention.last + 1 : mention.last + 3]
    )
    return (called and owns) or (lived and root.sent.root.pos_ not in ("VERB", "AUX"))


def named_until(joint: Token) -> int:
    """Return where a name may end before "and", a comma and a bracket apart: "A (1801-1870) and his wife"."""
    at = joint.i - (joint.nbor(-1).text == ",")
    opened = next((t.i for t in reversed(joint.doc[max(0, at - _ASIDE) : at]) if t.text == "("), 0)
    return opened if joint.doc[at - 1].text == ")" and opened else at


def owns_works(mentions: Sequence[Mention], doc: Doc, titled: Collection[int]) -> bool:
    """Tell whether people are named but as whose the works are: "A's “Fog”, where he played a clerk"."""
    roots = [doc[mention.first : mention.last].root for mention in mentions]
    named = bool(mentions) and all(mention.kind == "name" for mention in mentions)
    return named and all(root.dep_ == "poss" and root.head.i in titled for root in roots)
