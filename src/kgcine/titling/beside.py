"""A possible title in, what its own words and those right before and behind it tell of its kind out."""

from __future__ import annotations

from kgcine.classes import WORKS
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Text
from kgcine.titling.brackets import behind_maker, end_of_bracket, is_of_film
from kgcine.titling.headnouns import head_type, phrase_ends
from kgcine.titling.staging import as_play, on_stage, speaks_of_film

# Words of a name with who bears it, between a work's noun and its title.
_LONGEST = 8
_CALLED = 10
_PHRASE = 12
# What it is of which only a pen or a camera may have been the tool.
WORK = "CreativeWork"


def kind_before(text: Text, at: int, lexicon: Lexicon) -> str | None:
    """Return the class that the words before a title tell: "the novel “A”", "the film called “B”"."""
    before = lexicon.rules["titles"]["before"]
    links = lexicon.words("titles", "links")
    look = at - 1
    while (
        look > 0
        and at - look < 5
        and (text.lower[look] in links or text.words[look] == "(" or _listing(text, look, lexicon))
    ):
        look -= 1
    type_ = before.get(text.word(look)) if look >= 0 else None
    if type_ == "Book" and text.word(look - 1) in lexicon.words("rows", "on_screen"):
        # "her video essay Salt Road"
        type_ = "Film"
    if text.word(at - 1) == "of" and text.word(at - 2) in lexicon.words("titles", "books_of"):
        filmed = text.word(at - 2) in lexicon.words("titles", "authors_of") and _knows_no_books(text, lexicon)
        filmed = filmed and lexicon.words("titles", "learned").isdisjoint(text.lower[max(0, at - _CALLED) : at])
        return ("Film" if _films(text, at, lexicon) else WORK) if filmed else "Book"
    if type_ is None and not lexicon.words("titles", "title_words").isdisjoint(text.lower[max(0, at - 5) : at]):
        return "Film"
    return type_


def kind_before_maker(text: Text, at: int, lexicon: Lexicon) -> str | None:
    """Return the class that a noun tells across who made the work: "a novella by the poet Anna Weber, “A”"."""
    if text.word(at - 1) != "," or at - 1 in text.breaks:
        return None
    first = at - 1
    while first > 0 and at - first < _LONGEST and text.capital(first - 1):
        first -= 1
    named = first < at - 1
    while (
        first > 0
        and at - first < _LONGEST
        and text.words[first - 1].islower()
        and text.word(first - 1) not in {"by", "of"}
    ):
        first -= 1
    rules, noun = lexicon.rules["titles"], text.word(first - 2)
    if named and text.word(first - 1) == "of" and rules["before"].get(noun) == "Book":
        return "Book"
    if not named or text.word(first - 1) != "by":
        return None
    told: str | None = rules["before"].get(noun) or rules["before_quoted"].get(noun)
    return told


def _knows_no_books(text: Text, lexicon: Lexicon) -> bool:
    """Tell whether a text tells who makes films and never what is written: "the author of “Fog”" filmed it there."""
    told, made = frozenset(text.words), frozenset(text.lower)
    makers = lexicon.words("titles", "filmed_by")
    written = lexicon.words("titles", "written")
    return told.isdisjoint(written) and not made.isdisjoint(makers) and speaks_of_film(made, lexicon)


def _films(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a maker of films stands by a title: "the director, author of “Fog”", "the author of “Fog” shot"."""
    makers, filmed = lexicon.words("titles", "authors_who_film"), lexicon.words("titles", "filmed_behind")
    before, behind = text.lower[max(0, at - _CALLED) : at], text.lower[at : at + _CALLED]
    return not makers.isdisjoint(before) or not filmed.isdisjoint(behind)


def _listing(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether examples follow: "novels such as “A”"."""
    return text.lower[at] == "as" and text.lower[at - 1] in lexicon.words("titles", "listing_as")


def kind_behind(text: Text, at: int, lexicon: Lexicon) -> str | None:
    """Return the class that the words behind a title tell: "“A” (2001, directed by B)", "“A” is a film"."""
    opening = behind_maker(text, at)
    if text.word(opening) == "(":
        closing = end_of_bracket(text, opening)
        if is_of_film(text, opening, closing, lexicon):
            return "Film"
        at = at if opening > at else closing + 1
    words = lexicon.types
    if text.word(at) in lexicon.words("titles", "behind"):
        return words.get(text.word(at), "Film")
    if text.word(at) == "," and text.word(at + 1) in lexicon.words("titles", "apposing"):
        return _told(text, at + 2, lexicon)
    at += text.word(at) == "," and text.word(at + 1) in {"is", "was"}
    if text.word(at) in {"is", "was"} and text.word(at + 1) in {"a", "an", "the"}:
        return _told(text, at + 2, lexicon)
    verbs = tuple(lexicon.rules["titles"]["verbs"])
    told = at < len(text) and text.plain.startswith(verbs, text.starts[at])
    return "Film" if told and not on_stage(text, at, lexicon) else None


def _told(text: Text, at: int, lexicon: Lexicon) -> str | None:
    """Return the work that a phrase tells: on the stage "a musical drama by A" is a play."""
    type_ = head_type(text, at, lexicon)
    if type_ == "Film":
        noun = next((i for i in range(at, min(len(text), at + _PHRASE)) if phrase_ends(text, i, lexicon)), at) - 1
        return as_play(type_, text, noun + 1, lexicon)
    return type_ if type_ in WORKS else None


def is_titlelike(text: Text, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether words are written like a title: most with a capital, or in another language behind its article."""
    joints = lexicon.words("titles", "joints")
    if not (text.capital(first) or text.words[first][0].isdigit()):
        return False
    body = [i for i in range(first, last) if text.words[i][0].isalpha() and text.lower[i] not in joints]
    body = [i for i in body if text.capital(i) or not is_abroad(text, i, lexicon)]
    if not body:
        return last - first > 1 and text.words[first] in lexicon.words("titles", "articles")
    return sum(text.capital(i) for i in body) >= 0.75 * len(body)


def is_abroad(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether an article of another language stands a few words before this one: "Le saline"."""
    articles, english = lexicon.words("titles", "articles"), lexicon.words("titles", "english")
    while text.words[at].isalpha() and text.words[at].islower() and text.lower[at] not in english:
        at -= 1
    return text.words[at] in articles
