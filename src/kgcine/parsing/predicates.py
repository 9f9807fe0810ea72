"""A verb or noun of a parsed sentence in, what kind of predicate it is and whose it is out.

The labels read here are those of the ClearNLP scheme that spaCy's English pipelines use.
"""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.parsing.grammar import meant, words_of
from kgcine.parsing.inverted import (
    behind_aside,
    behind_semicolon,
    conjoined,
    counted_before,
    inverted_subjects,
    is_to_be_done,
    led_by_prior,
    past_semicolon,
)
from kgcine.parsing.quotedtitles import title_before

#: Subjects that are nouns, and those that may be clauses.
NOUN_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
SUBJECTS = NOUN_SUBJECTS | {"csubj"}
RELATIVES = frozenset({"WDT", "WP", "WP$"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_WHOSE, _PAST = "WP$", ("VBN", "VBD")
# Where a Doc keeps the words whose sentences leave their subject out.
OMITTED = "omitted"
# Where it keeps those of them that tell what was done to an institution: "Founded in 1946".
DONE_TO = "done to"
# Where it keeps the pronouns that may stand for somebody without a name, so that nobody is meant by them.
OPEN = "open"
MAX_DEPTH = 8
OWNED, YEAR, _LONGEST_PARTICLE = 4, 4, 4


def is_finite(token: Token) -> bool:
    """Tell whether a word is a verb or auxiliary that has a subject as a rule: "was", "plays"."""
    return token.pos_ in ("VERB", "AUX") and token.tag_ in _FINITE


def is_verb(token: Token) -> bool:
    """Tell whether a token is a predicate verb, no auxiliary."""
    return token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass")


def is_mistaken_verb(token: Token) -> bool:
    """Tell whether a verb with its subject is what the tagger took for a plural: "A hopes to shoot it"."""
    return token.tag_ == "NNS" and any(child.dep_ == "nsubj" for child in token.lefts)


def is_hidden_verb(token: Token) -> bool:
    """Tell whether a sentence without a verb hangs on a verb that the tagger took for a plural: "X deals with"."""
    if token.dep_ == "ROOT" and token.tag_ == "NN" and any(child.dep_ == "dobj" for child in token.rights):
        # "In the autumn of 2011 A shot “Salt Road”": no noun has an object.
        return meant(token, token.lower_) != token.lower_ and bool(_hidden_subject(token))
    if token.dep_ != "ROOT" or token.tag_ != "NNS":
        return False
    if is_without_subject(token):
        return True
    if token.lower_ in words_of(token, "credits") and _hidden_subject(token):
        # "A directs, and the script is by B".
        return True
    return (
        bool(_hidden_subject(token))
        and any(child.dep_ in ("prep", "appos", "dobj") for child in token.rights)
        and not any(child.pos_ in ("VERB", "AUX") for child in token.children)
    )


def _hidden_subject(token: Token) -> list[Token]:
    return [child for child in token.lefts if child.dep_ in ("nmod", "compound") and child.pos_ == "PROPN"][-1:]


def is_owned(token: Token) -> bool:
    """Tell whether "whose" leads a name in, which a sentence then names in passing: "A, whose Fog had won"."""
    return any(t.lower_ == "whose" for t in token.doc[max(token.sent.start, token.i - OWNED) : token.i])


def is_label(token: Token) -> bool:
    """Tell whether a noun is the label of a credit inside a line, and says nothing of whom it follows: "A, Editor: B".

    What opens a sentence may be read by its own frames.
    """
    if token.is_lower or not token.text[:1].isupper():
        return False
    followed = token.i + 1 < len(token.doc) and token.nbor().text == ":"
    return followed and token.i > token.sent.start and token.nbor(-1).text in ",;)"


def noun_lemma(token: Token) -> str:
    """Return a noun's lemma in lower case, also where the tagger took it for a name."""
    lemma: str = (token.lemma_ or token.text).lower()
    return lemma


def verb_lemma(verb: Token) -> str:
    """Return the verb's lemma with its particle ("set up")."""
    lemma = (verb.lemma_ or verb.text).lower()
    lemma = meant(verb, lemma) if verb.tag_ in ("NNS", "NN", "VB") else lemma
    # "Stepped down as rector": the tagger takes the particle for an adverb.
    resigns = words_of(verb, "resigning")
    adverbs = (c for c in verb.children if c.dep_ in ("prt", "advmod"))
    own = (c.lower_ for c in adverbs if c.dep_ == "prt" or c.tag_ == "RP" or f"{lemma} {c.lower_}" in resigns)
    particle = next(own, None)
    return f"{lemma} {particle}" if particle else lemma


def is_passive(verb: Token) -> bool:
    """Tell whether a verb is passive: by its auxiliary, as a bare participle, or as the conjunct of a passive."""
    if _is_marked_passive(verb) or verb.i in verb.doc.user_data.get(DONE_TO, ()) or _is_had_done(verb):
        return True
    if is_without_subject(verb):
        return verb.tag_ == "VBN" and _is_suffered(verb)
    if verb.dep_ == "acl" and verb.tag_ == "VBD":
        return any(child.dep_ == "conj" and _is_marked_passive(child) for child in verb.children)
    if verb.tag_ == "VBD" and verb.dep_ == "conj" and is_verb(verb.head) and verb.lemma_ in words_of(verb, "endured"):
        bare = not any(c.dep_ in ("dobj", *SUBJECTS) for c in verb.children)
        return bare and is_passive(verb.head)
    if opens_as_named(verb) or _is_renamed_too(verb):
        return True
    if verb.tag_ != "VBN" or any(child.dep_ == "aux" and child.lemma_ == "have" for child in verb.children):
        return False
    if _acts_behind_aside(verb):
        return False
    if verb.dep_ in ("acl", "relcl", "advcl", "amod") and not any(child.dep_ in SUBJECTS for child in verb.children):
        return not any(child.dep_ == "dobj" for child in verb.children) or verb.dep_ in ("acl", "amod")
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX") and not any(c.dep_ in SUBJECTS for c in verb.children):
        own_auxiliary = any(child.dep_ == "aux" for child in verb.children)
        return not own_auxiliary and is_passive(verb.head)
    return verb.dep_ == "ROOT" and not any(child.dep_ in ("nsubj", "dobj") for child in verb.children)


def _is_renamed_too(verb: Token) -> bool:
    """Tell whether a new name ends what has been done to a place: "was taken by A and [renamed] Leninsk"."""
    led = verb.dep_ == "conj" and verb.tag_ == "VBD" and verb.lemma_ in words_of(verb, "renaming")
    return led and not any(c.dep_ in SUBJECTS for c in verb.children) and is_passive(verb.head)


def _is_had_done(verb: Token) -> bool:
    """Tell whether somebody has it done to whom the parser takes for who does it: "had him shot"."""
    above = verb.head.lemma_ in words_of(verb, "having_done") and verb.dep_ == "ccomp" and verb.tag_ == "VBN"
    marks = ("aux", "auxpass", "mark", "dobj")
    return above and not any(c.dep_ in marks for c in verb.children) and not any(c.dep_ == "neg" for c in verb.children)


def _acts_behind_aside(verb: Token) -> bool:
    """Tell whether a verb is its sentence's own, set beside a name: "A, born in Osh, starred in the film"."""
    if verb.dep_ != "acl" or verb.head.dep_ != "ROOT" or verb.head.pos_ != "PROPN" or verb.nbor(-1).text != ",":
        return False
    aside = any(child.dep_ in ("acl", "relcl") and child.i < verb.i for child in verb.head.rights)
    return aside and verb.lemma_ in words_of(verb, "performed")


def opens_as_named(verb: Token) -> bool:
    """Tell whether a participle that opens a sentence says what its subject was made: "Named minister, A left"."""
    opens = verb.dep_ in ("advcl", "ccomp") and verb.i == verb.sent.start and verb.tag_ in _PAST
    return opens and verb.lemma_ in words_of(verb, "named_as")


def _is_suffered(verb: Token) -> bool:
    """Tell whether a bare participle says what was done to whom a note is about, and does not rule an object."""
    endured = verb.lemma_ in words_of(verb, "endured")
    acts = endured or verb.lemma_ in words_of(verb, "acted")
    suffered = endured or verb.lemma_ in words_of(verb, "suffered")
    return suffered and not (acts and any(child.dep_ == "dobj" for child in verb.children))


def _is_marked_passive(verb: Token) -> bool:
    if any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children):
        return True
    # "She directed from a script by A": a past tense with a subject of its own takes no agent.
    acts = verb.tag_ == "VBD" and any(child.dep_ == "nsubj" for child in verb.lefts)
    return not acts and any(child.dep_ == "agent" for child in verb.children)


def is_second_agent(by: Token) -> bool:
    """Tell whether "by" tells whose that is which another "by" names: "won by the film X by A"."""
    first = any(child.dep_ == "agent" and child.i < by.i for child in by.head.rights)
    return first and by.nbor(-1).lower_ not in words_of(by, "listing") and by.nbor(-1).text != ","


def leads_examples(preposition: Token) -> bool:
    """Tell whether a preposition leads to some of those it hangs on: "films such [as] A"."""
    return preposition.lower_ == "as" and preposition.i > 0 and preposition.nbor(-1).lower_ == "such"


def is_deed_told(noun: Token) -> bool:
    """Tell whether a noun has its thing and its doer: "the founding of the council by the party [in Omsk]"."""
    return {"of", "by"} <= {child.lower_ for child in noun.rights}


def is_of_noun(by: Token) -> bool:
    """Tell whether "by" tells of a noun joined to who did something: "with music composed by A and editing by B"."""
    noun = by.doc[max(0, by.i - 1)]
    joined = noun.dep_ == "conj" and noun.head.pos_ == "PROPN"
    return (
        noun.pos_ == "NOUN" and noun.tag_ == "NN" and (joined or (noun.dep_ == "pobj" and noun.head.lower_ == "with"))
    )


def is_name_mistaken(word: Token) -> bool:
    """Tell whether the tagger took a surname for a gerund: "written by Anna Denning"."""
    return word.dep_ == "pcomp" and word.text[0].isupper() and any(c.dep_ == "compound" for c in word.lefts)


def is_found_so(word: Token) -> bool:
    """Tell whether an adjective says what its verb finds somebody to be: "the court found her guilty"."""
    if word.dep_ not in ("ccomp", "xcomp", "amod") or word.lower_ not in words_of(word, "found_so") or is_not_so(word):
        return False
    return word.head.pos_ == "VERB" and not any(child.pos_ == "AUX" for child in word.children)


def is_not_so(word: Token) -> bool:
    """Tell whether an adjective says what somebody is not: "found not guilty"."""
    return word.pos_ == "ADJ" and any(child.dep_ == "neg" for child in word.children)


def is_without_subject(word: Token) -> bool:
    """Tell whether a word begins a note whose subject is left out, and stands for it: "Graduated from the school"."""
    return word.i in word.doc.user_data.get(OMITTED, ())


def subjects_of(verb: Token) -> tuple[list[Token], bool]:
    """Return who does a verb, or to whom it is done where it is passive; and whether the parser says so itself."""
    own = own_subjects(verb)
    if own:
        return [opened(token) for token in own], True
    if any(child.dep_ == "expl" for child in verb.children):
        # "She believes there are many directors" makes none of her.
        return [], True
    return _inherited(verb, 0), verb.dep_ in ("acl", "relcl", "amod")


def antecedents(verb: Token) -> list[Token]:
    """Return the nouns that a relative clause may hang on where the nearest is a name, the nearest first.

    The parser at times takes the last name before it: "A, born near the town of B, who was deported".
    """
    top = verb
    while top.dep_ == "conj" and is_verb(top.head):
        top = top.head
    relative = any(child.dep_ in SUBJECTS and child.tag_ in RELATIVES for child in verb.children)
    if top.dep_ != "relcl" or not relative or top.head.pos_ != "PROPN":
        return []
    return [top.head, *(token for token in top.head.ancestors if token.pos_ in ("NOUN", "PROPN"))]


def is_thing(verb: Token, noun: int) -> bool:
    """Tell whether a relative clause takes a noun up as a thing: "A starred Anna Weber, which was shot in Osh"."""
    if verb.dep_ != "relcl" or verb.head.i != noun or not is_passive(verb):
        return False
    return any(child.dep_ in SUBJECTS and child.lower_ == "which" for child in verb.children)


def own_subjects(verb: Token) -> list[Token]:
    """Return the subjects of a verb; of two, one behind the verb is what the parser made of its object."""
    own = [child for child in verb.children if child.dep_ in SUBJECTS] or counted_before(verb)
    if not own and is_hidden_verb(verb):
        return _hidden_subject(verb)
    if not own and verb.tag_ == "VBN":
        # "It is 65% owned by her": the parser hangs the subject on the auxiliary.
        own = [c for a in verb.children if a.dep_ == "auxpass" for c in a.children if c.dep_ in SUBJECTS]
    if not own:
        apart = inverted_subjects(verb) or behind_semicolon(verb) or _behind_year(verb) or behind_aside(verb)
        return apart or title_before(verb) or conjoined(verb)
    own = [child for child in own if child.i < verb.i] or own if len(own) > 1 else own
    return [past_semicolon(child, verb) for child in own]


def _behind_year(verb: Token) -> list[Token]:
    """Return the name that the parser joins to the year before it: "In 1925 A became", "At the gala in 1992 A won"."""
    names = [t for p in verb.lefts if p.dep_ == "prep" for t in p.subtree if t.dep_ == "pobj" and t.pos_ == "PROPN"]
    return [name for name in names[-1:] if any(c.dep_ == "nummod" and _is_year(c) for c in name.lefts)]


def _is_year(token: Token) -> bool:
    return token.text.isdecimal() and len(token.text) == YEAR and token.nbor(-1).lower_ in words_of(token, "dating")


def _inherited(verb: Token, depth: int) -> list[Token]:
    head = verb.head
    if verb.dep_ == "xcomp" and head.dep_ == "acomp" and head.lower_ in words_of(verb, "bound_to"):
        head = head.head  # "Is due to begin".
    if depth > MAX_DEPTH or head.i == verb.i:
        return [verb] if is_without_subject(verb) else []
    if verb.dep_ in ("acl", "amod"):
        opens = head.lower_ in words_of(verb, "origins") and head.head.i == verb.sent.start
        # "Of Uighur origin, born in Osh, A entered": it is A who was born.
        return own_subjects(head.head.head) if opens and verb.nbor(-1).text == "," else [head]
    if verb.dep_ == "relcl":
        return [] if has_object_gap(verb) else [head]
    # "X stars A and is directed by B": the tagger may take the first verb for a plural.
    plural = verb.dep_ == "conj" and head.tag_ == "NNS" and any(child.dep_ == "nsubj" for child in head.lefts)
    plural = plural or is_mistaken_verb(head)
    if verb.dep_ in ("conj", "xcomp", "advcl", "ccomp", "dep") and (plural or head.pos_ in ("VERB", "AUX")):
        if verb.dep_ == "xcomp":
            objects = [child for child in head.children if child.dep_ == "dobj"]
            if objects:
                return objects
        if verb.dep_ == "advcl" and is_to_be_done(verb):
            return []
        if verb.dep_ == "advcl" and head.lemma_ in words_of(verb, "sending") and verb.left_edge.lower_ == "to":
            sent = [opened(child) for child in head.children if child.dep_ == "dobj"]
            if sent:
                return sent
        own = [opened(child) for child in head.children if child.dep_ in SUBJECTS]
        own = own or behind_aside(head) or title_before(head)
        if verb.dep_ == "advcl" and verb.tag_ == "VBN" and verb.i > head.i:
            own += [child for child in head.children if child.dep_ == "dobj" and child.i < verb.i]
        return own or _inherited(head, depth + 1)
    if verb.dep_ == "pcomp" and (above := led_by_prior(head)) is not None:
        return [opened(child) for child in above.children if child.dep_ in SUBJECTS] or _inherited(above, depth + 1)
    if verb.dep_ == "pcomp" and verb.tag_ != "VBD" and head.head.pos_ in ("VERB", "AUX"):
        charged = [child for child in head.head.children if child.dep_ in ("dobj", "nsubjpass")]
        if charged and head.head.lemma_ in words_of(verb, "charging"):
            return [opened(child) for child in charged]
        own = [opened(child) for child in head.head.children if child.dep_ in SUBJECTS]
        return own or _inherited(head.head, depth + 1)
    return []


def has_object_gap(verb: Token) -> bool:
    """Tell whether a relative clause lacks its object, for which the noun above it stands: not "in which", "whose"."""
    preposed = (child for p in verb.lefts if p.dep_ == "prep" for child in p.children if child.dep_ == "pobj")
    own = [child for child in verb.children if child.dep_ in SUBJECTS and child.tag_ not in RELATIVES]
    owned = any(each.tag_ == _WHOSE for subject in own for each in subject.lefts)
    return bool(own) and not owned and not any(child.tag_ in RELATIVES for child in preposed)


def opened(token: Token) -> Token:
    """Put the noun in place of its relative pronoun."""
    if token.tag_ not in RELATIVES:
        return token
    for ancestor in token.ancestors:
        if ancestor.dep_ == "relcl":
            return ancestor.head
    return token


def is_made_by(noun: Token) -> bool:
    """Tell whether what follows says which film is meant: "the film directed by Anna Weber"."""
    behind = [each.lower_ for each in noun.doc[noun.i + 1 : noun.i + 3]]
    return len(behind) > 1 and behind[1] == "by" and behind[0] in words_of(noun, "made")


def names_another(noun: Token) -> bool:
    """Tell whether a film's noun leads in a title that nothing else has shown: "the black comedy Epic"."""
    following = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    titled = following.text[0].isupper() or following.is_digit
    leads = titled and noun.lower_ in words_of(noun, "leading")
    return leads and not following.is_sent_start and following.ent_type_ != "DATE"


def is_calling(word: Token) -> bool:
    """Tell whether a word before a name says what somebody is: "actress C", "Actor C"."""
    # The tagger takes a noun for a part of the name, or for a verb: "presenter Ada Weber"; but not "van" and "uulu".
    noun = word.pos_ == "NOUN" or (word.dep_ == "compound" and len(word) > _LONGEST_PARTICLE)
    return (noun and word.text.islower()) or word.text in words_of(word, "callings")


def _is_named(copula: Token) -> bool:
    return any(child.dep_ == "attr" and child.pos_ == "PROPN" for child in copula.children)


def finite_of(token: Token) -> Token | None:
    """Return the verb whose auxiliaries decide about a predicate: itself, or the copula of a predicate noun."""
    if token.pos_ in ("VERB", "AUX"):
        return token
    for ancestor in (token, *token.ancestors):
        if ancestor.dep_ in ("attr", "oprd", "acomp") and ancestor.head.pos_ in ("VERB", "AUX"):
            return ancestor.head
        if ancestor.dep_ == "nsubj" and ancestor.head.lemma_ == "be" and _is_named(ancestor.head):
            # "The director of the film will be A".
            return ancestor.head
        if ancestor.dep_ not in ("conj", "compound", "pobj", "prep", "amod", "nmod"):
            return None
    return None


def stands_apart(later: Token, noun: Token) -> bool:
    """Tell whether the later of two conjoined nouns has an article or owner of its own, so that what is behind is its.

    "He was the founder and the first head of the union" tells of both.
    """
    own = any(child.dep_ in ("det", "poss") for child in later.children)
    both = all(any(child.lower_ in words_of(noun, "definite") for child in each.lefts) for each in (later, noun))
    first = noun.head if noun.dep_ == "conj" else noun
    return own and not (both and first.dep_ in ("attr", "appos"))
