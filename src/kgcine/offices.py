"""The words around an office that belong to its name or do not: "deputy", "present", "head of public relations"."""

from spacy.tokens import Doc, Token

# What says for how long or as which one somebody held an office, not which one.
PASSING = frozenset(
    {"first", "second", "third", "last", "current", "new", "then", "former", "woman", "female", "long-time", "retired"}
    | {"museum", "studio", "academy", "ministry", "village", "company", "outgoing", "founding"}
    | {"fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "next"}
    | {"dynamic", "energetic", "popular", "respected", "powerful", "controversial", "influential", "famous", "young"}
    | {"legendary", "charismatic", "veteran", "able", "well-known", "unpopular", "energetic", "long-serving"}
    | {"long", "-", "time", "future", "onetime", "eventual"}
    | {"present", "later", "late", "only", "sole", "incumbent", "longtime", "previous", "one-time", "newly"}
)
FIRST = frozenset({"secretary", "deputy", "vice", "lady", "mate", "officer"})
OFFICES = frozenset(
    {"deputy", "vice", "prime", "acting", "chief", "general", "executive", "managing", "artistic", "first"}
)
# What an office is for; the tagger takes it for a name where it begins with a capital: "Culture Minister".
DOMAINS = frozenset(
    {"culture", "foreign", "interior", "defence", "defense", "education", "health", "finance", "justice", "labour"}
    | {"labor", "economy", "trade", "transport", "energy", "agriculture", "information", "press", "environment"}
)
# What an office may be of, where other plurals are what it rules.
BRANCHES = frozenset(
    {"studies", "affairs", "operations", "services", "communications", "relations", "sciences", "sports", "arts"}
    | {"resources", "programmes", "programs", "finances", "acquisitions", "sales", "archives", "mines", "railways"}
)
# What a hyphen joins with "general".
HYPHENED = frozenset(
    {"secretary", "attorney", "prosecutor", "director", "governor", "inspector", "consul", "solicitor"}
)
# What an office is in, not of: "director of the festival".
HOUSES = frozenset(
    {"Festival", "FilmStudio", "MediaOutlet", "EducationalInstitution", "Country", "Region", "Settlement", "Film"}
    | {"Organisation"}
)
# What has a head who bears that in his title, although it is no house: "head of state".
HEADED = frozenset({"state", "government"})
# Of what these are the word may be written with a capital: "Minister of Information".
NAMED = frozenset({"minister", "secretary", "commissioner", "commissar", "president", "head", "chancellor", "deputy"})
_TAILS = (("-", "in", "-", "chief"), ("in", "chief"), ("-", "general"), ("-", "elect"), ("-", "designate"))


def end_of(doc: Doc, token: int) -> int:
    """Return the last token of an office that goes on behind its noun: "editor-in-chief", "secretary-general"."""
    behind = tuple(word.lower_ for word in doc[token + 1 : token + 5])
    return next((token + len(tail) for tail in _TAILS if behind[: len(tail)] == tail), token)


# Offices whose portfolio is written with capitals and has a name behind it: "Minister of Culture and Sports A".
_WITH_PORTFOLIO = frozenset({"minister", "secretary", "commissar", "commissioner"})
_PORTFOLIOS = DOMAINS | frozenset(
    {"communications", "communication", "sport", "sports", "tourism", "science", "sciences", "digital", "development"}
    | {"innovation", "innovations", "industry", "infrastructure", "ecology", "emergency", "situations", "affairs"}
    | {
        "social",
        "protection",
        "population",
        "internal",
        "external",
        "water",
        "resources",
        "budget",
        "planning",
        "youth",
        "policy",
    }
    | {"higher", "public", "national", "arts", "heritage", "war", "state", "media", "natural", "forestry", "mines"}
)


def portfolio(doc: Doc, token: int) -> int:
    """Return the last token of what an office is of, the office itself where that is not told so: "of Culture"."""
    if doc[token].lower_ not in _WITH_PORTFOLIO or token + 2 >= len(doc) or doc[token + 1].lower_ != "of":
        return token
    end = token + 2 if doc[token + 2].lower_ == "the" else token + 1
    while end + 1 < len(doc) and (doc[end + 1].lower_ in _PORTFOLIOS or doc[end + 1].lower_ in (",", "and", "for")):
        end += 1
    while doc[end].lower_ in (",", "and", "for", "the", "of") and end > token:
        end -= 1
    return end


def holder(noun: Token) -> Token | None:
    """Return the name right behind an office with its portfolio: "Minister of Culture A"."""
    end = portfolio(noun.doc, noun.i)
    last = end
    while end > noun.i and last + 1 < len(noun.doc) and noun.doc[last + 1].pos_ == "PROPN":
        last += 1
    return noun.doc[last] if last > end else None
