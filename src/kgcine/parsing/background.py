"""A name in its parse in, whether it only tells by which earlier film somebody is known out: "whose film B had won"."""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.parsing.grammar import words_of

BESIDE = frozenset({"appos", "compound", "nmod"})
_BELOW, _NOW = frozenset({"ccomp", "parataxis", "conj"}), frozenset({"VBZ", "VBP"})


def whose(name: Token) -> Token | None:
    """Return the verb of what is told of somebody's other work: "A, whose previous film B had won, wrote"."""
    noun = name.head if name.dep_ in BESIDE else name
    owned = any(child.lower_ == "whose" for each in (name, noun) for child in each.lefts)
    return next((each for each in noun.ancestors if each.dep_ == "relcl"), None) if owned else None


def is_background(name: Token) -> bool:
    """Tell whether a film is named only to say who its maker is."""
    told = (_in_the_past, _is_compared, _made_before)
    return whose(name) is not None or made_too(name) is not None or any(tells(name) for tells in told)


def is_brought_in(title: Token) -> bool:
    """Tell whether a sentence brings in a title by a gloss: "asked A to write for “Fog”, a drama set in 1942"."""
    noun = next((child for child in title.rights if child.dep_ == "appos" and child.pos_ == "NOUN"), None)
    new = noun is not None and any(child.lower_ in ("a", "an") for child in noun.lefts)
    return new and title.dep_ == "pobj" and not is_background(title)


def told_aside(name: Token) -> Token | None:
    """Return the verb of what is told of somebody's other work."""
    return whose(name) or made_too(name)


def made_too(name: Token) -> Token | None:
    """Return the verb of what else the maker of a film made: "the score is by A, who also composed for B"."""
    verb = next((each for each in name.ancestors if each.dep_ == "relcl" and each.head.pos_ == "PROPN"), None)
    if verb is None or not any(child.lower_ == "who" and child.dep_ == "nsubj" for child in verb.lefts):
        return None
    return verb if any(child.lower_ in words_of(name, "made_too") for child in verb.children) else None


def tells_apart(name: Token, head: Token) -> bool:
    """Tell whether a name stands in what is told of somebody's other work, and a clause with this head does not."""
    verb = whose(name)
    return verb is not None and verb.i != head.i and not verb.is_ancestor(head)


def is_former(name: Token) -> bool:
    """Tell whether a name only says where somebody was before: "A, formerly of [the studio], became director"."""
    led = name.head if name.dep_ == "pobj" else None
    if led is None or led.dep_ != "prep" or led.i < 2:
        return False
    before = led.doc[led.i - 1]
    return before.lower_ in words_of(name, "formerly") and before.nbor(-1).text == ","


def _is_compared(name: Token) -> bool:
    """Tell whether another film is only likened to this one, or follows it: "recalls A", "her first since A"."""
    noun = name.head if name.dep_ in BESIDE else name
    above, later = noun.head.head, noun.head.lower_ in words_of(noun, "later_than")
    if later and noun.head.i == noun.sent.start and noun.dep_ in ("pobj", "dobj"):
        # "Following A (2015), the director returns with a drama"
        return True
    if noun.dep_ == "dobj":
        return noun.head.lemma_ in words_of(noun, "likens")
    if noun.dep_ == "pobj" and later:
        return above.lower_ in words_of(noun, "film")
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("to", "of"):
        return False
    return bool({above.lemma_, above.head.lemma_} & words_of(noun, "likens_to"))


def is_anothers(noun: Token) -> bool:
    """Tell whether somebody owns what a noun means, and not as his newest or next work: "in my short film"."""
    left = {child.lower_ for child in noun.lefts}
    owned = not left.isdisjoint(words_of(noun, "theirs") | words_of(noun, "mine"))
    return owned and left.isdisjoint(words_of(noun, "newest") | words_of(noun, "turned_to"))


def _made_before(name: Token) -> bool:
    """Tell whether somebody made it before what is told beside it: "He knows it: two years ago he shot A there"."""
    noun = name.head if name.dep_ in BESIDE else name
    verb = noun.head
    now = verb.head if verb.dep_ in _BELOW else next((child for child in verb.lefts if child.dep_ == "ccomp"), verb)
    if noun.dep_ != "dobj" or verb.tag_ != "VBD" or _NOW.isdisjoint(each.tag_ for each in (now, *now.lefts)):
        return False
    dated = any(child.dep_ == "prep" and child.lower_ == "in" for child in verb.lefts)
    return dated or not _adverbs(verb).isdisjoint(words_of(noun, "before_now"))


def is_earlier(name: Token) -> bool:
    """Tell whether a film is told to be made before another one: "The studio has earlier made A"."""
    noun = name.head if name.dep_ in BESIDE else name
    return noun.dep_ == "dobj" and not _adverbs(noun.head).isdisjoint(words_of(noun, "before_that"))


def _adverbs(verb: Token) -> set[str]:
    return {child.lower_ for child in verb.lefts if child.dep_ == "advmod"}


def _in_the_past(name: Token) -> bool:
    """Tell whether a film only says who its maker is: "known for B", "made her name with B", "his earlier film B"."""
    noun = name.head if name.dep_ in BESIDE else name
    if any(child.lower_ in words_of(noun, "earlier") for each in (name, noun) for child in each.lefts):
        return True
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("with", "for", "by", "through"):
        return False
    verb = noun.head.head
    if verb.lemma_ in words_of(noun, "knows"):
        return True
    return any(child.dep_ == "dobj" and child.lemma_ in words_of(noun, "fame") for child in verb.rights)
