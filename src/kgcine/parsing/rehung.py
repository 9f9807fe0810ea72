"""A parsed Doc in, the same with titles hung on the nouns that lead them in, and descriptions on the name before them.

A title is one word for the parser, which makes it the subject of what follows: "known for the drama “Fog”, she plays".
What stands behind the last of two names it takes for the first: "A and B, the firm that she runs".
"""

from __future__ import annotations

import numpy
from spacy.tokens import Doc, Token

from kgcine.parsing.grammar import meant, words_of
from kgcine.parsing.saidclauses import hang_said
from kgcine.parsing.spots import spots

_NAMES, _ADVERBIAL = frozenset({"PROPN", "NOUN"}), frozenset({"advcl", "acl", "csubj", "dep"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_IRREGULAR = {
    "shot": "shoot",
    "filmed": "film",
    "directed": "direct",
    "written": "write",
    "made": "make",
    "set": "set",
    "edited": "edit",
    "funded": "fund",
}
_OPENING, _CLOSING = ("“", '"', "«", "„"), frozenset('”"»“')
_ANY_OPENING, _VERBAL = frozenset({*_OPENING, "'", "‘"}), frozenset({"VERB", "AUX"})
_DIGITS, _ASIDE = 4, frozenset({",", "--", "—", "–"})
_RULED, _STRAYED = frozenset({"pobj", "dobj", "conj"}), frozenset({"nsubj", "nsubjpass", "npadvmod", "dep"})


def rehang(doc: Doc) -> None:
    """Hang titles and descriptions where they belong."""
    _tag_openings(doc)
    _tag_conjoined(doc)
    _free_verbs(doc)
    _free_subjects(doc)
    _free_behind_on(doc)
    _free_appointed(doc)
    hang_titles(doc)
    _hang_names(doc)
    _hang_led(doc)
    _hang_rows(doc)
    hang_descriptions(doc)
    hang_said(doc)
    _hang_relatives(doc)
    _hang_credits(doc)
    _free_credited(doc)
    _hang_named(doc)
    _hang_purposes(doc)
    _hang_callings(doc)


def _hung_as(doc: Doc, relation: str) -> list[Token]:
    """Return the tokens that hang on others by a relation."""
    return [doc[at] for at in numpy.flatnonzero(doc.to_array("DEP") == doc.vocab.strings[relation]).tolist()]


def _hang_callings(doc: Doc) -> None:
    """Hang what somebody was "by then" on him: "A, by then head of the museum, found"."""
    for then in _hung_as(doc, "pcomp"):
        led, noun = then.head, doc[min(then.i + 1, len(doc) - 1)]
        if (
            then.lower_ not in ("then", "now")
            or led.lower_ != "by"
            or led.i != then.i - 1
            or led.i < led.sent.start + 2
        ):
            continue
        called = next((child for child in led.rights if child.dep_ == "pobj" and child.left_edge.i == noun.i), None)
        if called is not None and doc[led.i - 1].text == "," and doc[led.i - 2].pos_ == "PROPN":
            called.head, called.dep_ = doc[led.i - 2], "appos"


def _hang_purposes(doc: Doc) -> None:
    """Hang what somebody does "in order to" on what he does for it, so that both have one subject."""
    for verb in _hung_as(doc, "acl"):
        noun, led = verb.head, verb.head.head
        if noun.lower_ == "order" and led.lower_ == "in" and led.i == noun.i - 1 and led.head.pos_ in _VERBAL:
            verb.head, verb.dep_ = led.head, "advcl"


def _hang_named(doc: Doc) -> None:
    """Hang what is "named after" somebody on the name right before it: "artist of A, winner of the prize B named"."""
    for verb in _hung_as(doc, "acl"):
        noun, name = verb.head, doc[max(0, verb.i - 1)]
        far = any(token.text == "," for token in doc[noun.i : verb.i])
        if verb.lower_ != "named" or not far or name.pos_ != "PROPN" or verb.left_edge != verb:
            continue
        above = name.head
        while above.i > noun.i and (above.pos_ == "PROPN" or above.lower_ == "of") and above.head != above:
            name, above = above if above.pos_ == "PROPN" else name, above.head
        verb.head = name


def _hang_relatives(doc: Doc) -> None:
    """Hang what "which" says on the last of the quoted titles in a row: "“A” and “B”, which she shot in secret"."""
    for verb in _hung_as(doc, "relcl"):
        comma = verb.left_edge.i - 1
        if comma <= verb.head.i or doc[comma].text not in _ASIDE or verb.left_edge.lower_ != "which":
            continue
        many = verb.left_edge.dep_ in _SUBJECTS and any(t.lower_ in words_of(t, "plural_verbs") for t in _finite(verb))
        near = doc[comma - 1]
        while near.dep_ == "compound" and near.head.i < comma:
            near = near.head
        listed = near.pos_ == "PROPN" and near.dep_ in ("appos", "conj") and doc[near.left_edge.i - 1].text == ","
        if not many and listed and near.head == verb.head:
            # "Backed by the Linden Fund, Tern Pictures -- which will release it": a row without "and" is no apposition.
            verb.head = near
            continue
        row = range(verb.head.i + 1, comma)
        last = next((i for i in reversed(row) if doc[i].pos_ == "PROPN" and doc[i - 1].text in _ANY_OPENING), None)
        joined = last is not None and any(doc[i].dep_ == "cc" for i in row if i < last)
        quoted = verb.head.i > 0 and doc[verb.head.i - 1].text in _ANY_OPENING
        if last is not None and joined and quoted and not many and all(doc[i].pos_ not in _VERBAL for i in row):
            verb.head = doc[last]


def _finite(verb: Token) -> list[Token]:
    return [verb, *(child for child in verb.lefts if child.dep_ in ("aux", "auxpass"))]


def _hang_credits(doc: Doc) -> None:
    """Join a credit behind somebody's name with the verb before it: "was written by A, lensed by B and edited by C"."""
    for verb in _hung_as(doc, "acl"):
        name, led = verb.head, verb.head.head
        above = led.head
        behind = verb.i > 0 and doc[verb.i - 1].text == "," and name.pos_ == "PROPN" and name.dep_ == "pobj"
        made = led.lower_ in ("by", "with") and above.tag_ == "VBN" and any(c.dep_ == "nsubjpass" for c in above.lefts)
        credited = verb.lower_ in words_of(verb, "credit_participles") and any(c.dep_ == "agent" for c in verb.rights)
        if behind and made and credited:
            verb.head, verb.dep_ = above, "conj"


def _free_credited(doc: Doc) -> None:
    """Take who is credited behind a comma out of the row before it: "a comedy about love and loss, director A"."""
    for name in _hung_as(doc, "conj"):
        first = name.left_edge
        alone = doc[first.i - 1].text == "," and first.i > name.head.i + 1 and first.i < name.i
        last = not any(child.dep_ in ("cc", "conj") for child in name.rights)
        if alone and last and name.pos_ == "PROPN" and first.lower_ in words_of(first, "credit_nouns"):
            row, name.dep_ = name.head, "dep"
            while row.dep_ in ("conj", "pobj", "prep", "appos") and row.head != row:
                row = row.head
            name.head = row


def _tag_openings(doc: Doc) -> None:
    """Let a participle that opens a sentence be one: the tagger takes "Shot in Osh, it" for a name."""
    for sentence in doc.sents:
        first = sentence[0]
        second = sentence[1] if len(sentence) > 1 else first
        if first.lower_ == "both" and second.lower_ in words_of(first, "opening_participles"):
            # "Both written and directed by Anna Weber, Salt Road won"
            _swap(first, second)
        if first.pos_ in _NAMES and first.dep_ in _ADVERBIAL and first.lower_ in words_of(first, "opening_participles"):
            first.tag_, first.pos_, first.lemma_ = "VBN", "VERB", _IRREGULAR.get(first.lower_, first.lower_[:-1])


def _tag_conjoined(doc: Doc) -> None:
    """Let a verb behind "and" be one that the tagger takes for a plural: "she moved to Riga and lives in Osh"."""
    for verb in _hung_as(doc, "conj"):
        at = verb.i
        joined = at > 0 and doc[at - 1].dep_ == "cc" and verb.head.tag_ in ("VBD", "VBZ") and verb.left_edge.i == at
        if joined and verb.tag_ == "NNS" and verb.lower_ in words_of(verb, "conjoined_verbs"):
            verb.tag_, verb.pos_, verb.lemma_ = "VBZ", "VERB", meant(verb, verb.lemma_)


def _free_verbs(doc: Doc) -> None:
    """Let a verb behind "and" be one that the parser joins to the name behind it: "written by A and stars B"."""
    for verb in _hung_as(doc, "compound"):
        at, name = verb.i, verb.head
        if verb.tag_ != "VBZ" or at == 0 or name.dep_ != "conj" or verb.lower_ not in words_of(verb, "of_films"):
            continue
        made = next((token for token in name.ancestors if token.pos_ == "VERB" and token.i < at), None)
        joint = verb.nbor(-1)
        if made is None or joint.dep_ != "cc" or made.sent.start > at:
            continue
        verb.head, verb.dep_, verb.pos_, verb.lemma_ = made, "conj", "VERB", verb.lower_.removesuffix("s")
        name.head, name.dep_, joint.head = verb, "dobj", made


def _free_subjects(doc: Doc) -> None:
    """Let a subject be one that the parser takes for what a year counts: "From 1973 to 1977 A was the director"."""
    for year in _hung_as(doc, "nummod"):
        subject, to = year.head, year.head.head
        led = len(year.text) == _DIGITS and year.text.isdecimal() and year.i == to.i + 1 == subject.left_edge.i
        if not led or subject.dep_ != "pobj" or to.dep_ != "prep" or to.i < to.sent.start + 2:
            continue
        verb = next((above for above in to.ancestors if above.pos_ in _VERBAL), None)
        opens = doc[to.sent.start].dep_ == "prep" and to.i == to.sent.start + 2
        if verb is None or not opens or verb.i <= subject.right_edge.i or any(c.dep_ in _SUBJECTS for c in verb.lefts):
            continue
        year.head, year.dep_ = to, "pobj"
        passive = any(child.dep_ == "auxpass" for child in verb.lefts)
        subject.head, subject.dep_ = verb, "nsubjpass" if passive else "nsubj"


def _free_behind_on(doc: Doc) -> None:
    """Let a subject be one that the parser hangs on "on": "From 1973 on Anna Weber ran the studio"."""
    for led in _hung_as(doc, "prep"):
        if led.lower_ != "on" or led.head.lower_ != "from" or led.head.i != led.i - 2:
            continue
        verb, name = led.head.head, next((child for child in led.rights if child.dep_ == "pobj"), None)
        if name is None or name.left_edge.i != led.i + 1 or verb.pos_ not in _VERBAL or verb.i <= name.i:
            continue
        if not any(child.dep_ in _SUBJECTS for child in verb.lefts):
            passive = any(child.dep_ == "auxpass" for child in verb.lefts)
            name.head, name.dep_ = verb, "nsubjpass" if passive else "nsubj"


def _free_appointed(doc: Doc) -> None:
    """Let who is given a post be the object, and not part of the post's name: "appointed Anna Weber director of"."""
    for name in _hung_as(doc, "compound"):
        post, verb = name.head, name.head.head
        given = post.i == name.i + 1 and post.dep_ in ("dobj", "oprd") and verb.lemma_ in words_of(verb, "becoming")
        if given and name.pos_ == "PROPN" and post.tag_ == "NN" and post.lower_ in words_of(post, "posts"):
            # The parser hangs each part of the name on the post.
            for part in [child for child in post.lefts if child.dep_ == "compound" and child.i < name.i]:
                part.head = name
            name.head, name.dep_ = verb, "dobj"
            post.head, post.dep_ = name, "appos"


def _swap(both: Token, participle: Token) -> None:
    """Hang "both" on the participle behind it, and that where "both" hung if it was below it."""
    if participle.head == both:
        participle.head = participle if both.head == both else both.head
        participle.dep_ = both.dep_
    both.head, both.dep_, participle.tag_ = participle, "preconj", "VBN"


def _hang_names(doc: Doc) -> None:
    """Hang the second of two subjects on the noun right before it: "A of the magazine B called it a bore"."""
    for name in _hung_as(doc, "nsubj"):
        at = name.left_edge.i - 1
        if name.pos_ != "PROPN" or at <= name.sent.start or name.i > name.head.i:
            continue
        noun = doc[at]
        twice = any(c.dep_ in _SUBJECTS and c.i < noun.i for c in name.head.lefts)
        if twice and noun.tag_ == "NN" and noun.dep_ in _RULED and noun.head != name.head and noun.i > noun.head.i:
            name.head, name.dep_ = noun, "appos"


def _hang_rows(doc: Doc) -> None:
    """Join nouns that lead in a title each: "in the 1981 drama “A”, the 1983 comedy “B” and the short “C”"."""
    leads = words_of(doc[0], "leads_in_title") if len(doc) else frozenset()
    for noun in (doc[at] for at in spots(doc, leads, "LEMMA")):
        title, before = noun.head, noun.head.head
        own = any(child.dep_ == "appos" and child.pos_ == "PROPN" for child in noun.rights)
        led = title.pos_ == "PROPN" and title.dep_ == "appos" and before.lemma_ in leads and before.i < title.i < noun.i
        if own and led and noun.dep_ in ("appos", "conj") and any(child.dep_ == "det" for child in noun.lefts):
            noun.head, noun.dep_ = before, "conj"


def _hang_led(doc: Doc) -> None:
    """Hang a name that the parser makes a clause of its own on "of": "the dead included A, father of the poet [B]"."""
    for noun in _hung_as(doc, "nsubj"):
        name, led, comma = noun.head, noun.right_edge, noun.left_edge.i - 1
        first = name.i - sum(child.dep_ == "compound" for child in name.lefts)
        behind = noun.tag_ == "NN" and name.pos_ == "PROPN" and led.i == first - 1 and led.head.head == noun
        if not behind or led.tag_ != "NN" or led.head.lower_ != "of" or comma <= noun.sent.start:
            continue
        before = doc[comma - 1]
        whole = any(c.pos_ in _VERBAL for c in name.children) or name == before or name.is_ancestor(before)
        if whole or doc[comma].text != "," or before.pos_ != "PROPN":
            continue
        noun.head, noun.dep_ = before, "appos"
        name.head, name.dep_, led.head, led.dep_ = led.head, "pobj", name, "compound"


def hang_descriptions(doc: Doc) -> None:
    """Hang a singular description on the last of the joined names before its comma."""
    for noun in _hung_as(doc, "appos"):
        name = _last_before(noun)
        if name is not None and name != noun.head:
            noun.head = name


def _last_before(noun: Token) -> Token | None:
    """Return the last of the names joined with the one that a description hangs on, where it ends at the comma."""
    comma = noun.left_edge.i - 1
    if noun.tag_ != "NN" or noun.head.pos_ != "PROPN" or comma <= noun.head.i or noun.doc[comma].text != ",":
        return None
    if not any(child.dep_ == "det" for child in noun.lefts) and not _is_office(noun):
        return None
    end = comma - (noun.doc[comma - 1].text in _CLOSING)
    name = noun.head
    while (other := next((c for c in name.rights if c.dep_ == "conj" and c.pos_ == "PROPN"), None)) is not None:
        name = other
    return name if name.i == end - 1 and noun.sent.start <= name.i else None


def _is_office(noun: Token) -> bool:
    """Tell whether a noun without an article says of what one alone is something: "A and B, director of the firm"."""
    behind = [*noun.rights]
    return any(c.lower_ == "of" for c in behind) and not any(c.dep_ in ("conj", "cc") for c in behind)


def hang_titles(doc: Doc) -> None:
    """Hang each quoted title on the noun right before it where the parser makes it a subject of its own."""
    for mark in spots(doc, _OPENING, "ORTH"):
        title = doc[mark + 1] if 0 < mark < len(doc) - 2 else None
        if title is not None and _is_led_in(title):
            title.head, title.dep_ = doc[mark - 1], "appos"


def _is_led_in(title: Token) -> bool:
    """Tell whether a title stands behind a noun for a work which has a place itself: "for the drama “A”"."""
    noun = title.nbor(-2)
    behind = title.nbor(2 if title.nbor().text == "," and title.i + 2 < len(title.doc) else 1)
    if title.pos_ != "PROPN" or title.dep_ not in _STRAYED or behind.text not in _CLOSING:
        return False
    own = noun.dep_ in _RULED and noun.sent.start == title.sent.start and title.head != noun
    return own and noun.lemma_ in words_of(noun, "leads_in_title")
