"""A named person in, the sex that the text tells out: by given name, title, noun beside the name, or surname."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.coreference.clusters import Cluster
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.denoting import same_as
from kgcine.parsing.grammar import TABLE

#: How often one pronoun must stand for each time that the other does, to show of whom a text speaks.
SHARE = 3


def gender(annotated: Annotated, cluster: Cluster, lexicon: Lexicon) -> str:
    """Return a person's sex as given name, title, noun or surname tell it, else nothing."""
    words = cluster.name().split(" ")
    if len(words) > 1 and (told := _ending(words[-1], "surely", lexicon)):
        # Many given names of the steppe are of both sexes, of which the list knows one.
        return told
    told = lexicon.given_names.get(words[0], "")
    if told:
        return told
    for mention in cluster.mentions:
        told = _titled(annotated, mention, lexicon) or _called(annotated, mention, lexicon)
        if told:
            return told
    return _ending(words[-1], "", lexicon)


def _ending(surname: str, sure: str, lexicon: Lexicon) -> str:
    """Return what the end of a surname tells, or one that no other sex has."""
    for sex in ("female", "male"):
        if surname.lower().endswith(tuple(lexicon.rules["coreference"][f"{sure}_{sex}".lstrip("_")])):
            return sex
    return ""


def _titled(annotated: Annotated, mention: Mention, lexicon: Lexicon) -> str:
    """Return what the word before a name tells, or its own first one: "Mrs X", "actress X", "his brother X"."""
    people = lexicon.rules["persons"]
    before = annotated.doc[mention.first - 1].text if mention.first else ""
    for word in (before, mention.text.split(" ")[0]):
        for sex in ("female", "male"):
            if word in people[sex]:
                return sex
    start = mention.first
    while start > 1 and annotated.doc[start - 2].text == "-":
        # "His daughter-in-law A": a hyphen parts the words of one noun.
        start -= 2
        before = f"{annotated.doc[start - 1].text}-{before}"
    return noun_sex(before, lexicon)


def _called(annotated: Annotated, mention: Mention, lexicon: Lexicon) -> str:
    """Return what a noun in apposition tells: "his mother, the pianist X", "X, the widow of"."""
    head = annotated.doc[mention.first : mention.last].root
    nouns = (token.lower_ for token in alike(head) if token.pos_ == "NOUN")
    return next((sex for noun in nouns if (sex := noun_sex(noun, lexicon))), "")


def alike(noun: Token) -> list[Token]:
    """Return what denotes the same as a noun, over one noun between: "his mother, the pianist X"."""
    return list({other.i: other for beside in same_as(noun) for other in same_as(beside)}.values())


def noun_sex(noun: str, lexicon: Lexicon) -> str:
    """Return the sex that a noun tells: "mother", "actress"."""
    word = noun.lower()
    for sex in ("female", "male"):
        if word in lexicon.words("coreference", f"{sex}_nouns"):
            return sex
    return lexicon.genders.get(word, "")


def spoken_sex(tokens: Iterable[Token], lexicon: Lexicon) -> str:
    """Return the sex of the pronouns that a text has far more of, nothing where it has both or none."""
    words = [token.lower_ for token in tokens]
    male, female = (sum(map(lexicon.words(TABLE, sex).__contains__, words)) for sex in ("male", "female"))
    if male > SHARE * female:
        return "male"
    return "female" if female > SHARE * male else ""
