"""A noun and a named thing in, whether the thing is of the noun's kind out: "the university" is no academy."""

from __future__ import annotations

from spacy.tokens import Token

from kgcine.classes import FILMS, ORGANISATIONS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.happened import is_meant
from kgcine.coreference.leading import is_called_otherwise, is_no_studio
from kgcine.coreference.standing import is_of_other_field
from kgcine.naming.happenings import TYPE as EVENT
from kgcine.naming.lexicon import Lexicon

_RULING = "GovernmentBody"
_HOUSED = frozenset({"Site", "Organisation"})


def fits(token: Token, type_: str, cluster: Cluster, lexicon: Lexicon) -> bool:
    """Tell whether a noun of a class may stand for a thing that was named."""
    nations = [child.lower_ for child in token.lefts if child.text in lexicon.countries]
    if token.lower_ in lexicon.words("institutions", "buildings"):
        # "The theatre" is a building or the body in it, whichever has the noun in its name.
        return cluster.type in _HOUSED and any(token.lower_ in name.split() for name in cluster.keys)
    called = type_ not in FILMS and _is_called(token, cluster)
    if not (suits(type_, cluster.type) or called) or not all(
        any(word in name for name in cluster.keys) for word in nations
    ):
        return False
    if type_ == "EducationalInstitution" and (
        _is_other_school(token, cluster, lexicon) or is_of_other_field(token, cluster.keys, lexicon)
    ):
        return False
    if type_ == "FilmStudio" and is_no_studio(cluster, lexicon):
        return False
    if type_ == "Organisation" and _is_other_body(token, cluster, lexicon):
        return False
    if type_ == "GovernmentBody" and is_called_otherwise(token, cluster, lexicon):
        return False
    if type_ == _RULING and _is_other_power(token, cluster, lexicon):
        return False
    if type_ == EVENT:
        return is_meant(token, cluster, lexicon)
    echoed = lexicon.words("coreference", "echoed")
    return type_ not in echoed or any(token.lower_ in name.split() for name in cluster.keys)


def suits(noun: str, type_: str) -> bool:
    """Tell whether a noun of one class may stand for a thing of another.

    >>> suits("Film", "Documentary"), suits("Film", "Book"), suits("Organisation", "FilmStudio")
    (True, False, True)
    """
    if noun in FILMS:
        return type_ in FILMS
    if noun == "Organisation":
        return type_ in {"Organisation", "FilmStudio"}
    if noun == "FilmStudio":
        return type_ in {"FilmStudio", "Organisation"}
    return noun == type_


def _is_called(token: Token, cluster: Cluster) -> bool:
    """Tell whether a body of whatever class has a noun in its name, in whichever language: "Goethe-Institut"."""
    if cluster.type not in ORGANISATIONS:
        return False
    words = {word for name in cluster.keys for word in name.replace("-", " ").split()}
    return token.lower_ in words or token.lower_.removesuffix("e") in words


def _is_other_body(token: Token, cluster: Cluster, lexicon: Lexicon) -> bool:
    """Tell whether a noun for bodies of one sort meets another sort: "the union" is no studio, "the firm" no party."""
    told = lexicon.words("coreference", "no_studios")
    words = {word for name in cluster.keys for word in name.split()} & told
    if token.lower_ in lexicon.words("coreference", "firms"):
        return bool(words - lexicon.words("coreference", "with_companies"))
    if token.lower_ not in told:
        return False
    return token.lower_ not in words and (bool(words) or cluster.type == "FilmStudio")


def _is_other_power(token: Token, cluster: Cluster, lexicon: Lexicon) -> bool:
    """Tell whether a name has another word for those who rule than the noun: "the council" is no government."""
    told = lexicon.words("coreference", "powers")
    words = {word for name in cluster.keys for word in name.split()} & told
    return token.lower_ in told and bool(words) and token.lower_ not in words


def _is_other_school(token: Token, cluster: Cluster, lexicon: Lexicon) -> bool:
    """Tell whether a name has another word for schools than the noun: "the university" is no academy."""
    told = lexicon.words("coreference", "schools")
    words = {word for name in cluster.keys for word in name.split()} & told
    return token.lower_ in told and bool(words) and token.lower_ not in words
