"""Cases of comparing: an entity, an item, and what each feature says of them."""

from collections.abc import Collection, Mapping
from dataclasses import replace

import pytest
from bench.linking.world import Described, entity

from builders import ontology
from kgcine.assets import open_assets
from kgcine.link.features import Context, Features
from kgcine.link.item import Item, read_item
from kgcine.link.kinds import Kinds
from kgcine.link.rules import load_rules
from kgcine.link.scoring import Scored, Scoring
from kgcine.link.subject import Subject, Value
from kgcine.model import Literal

RULES = load_rules(open_assets())


class Known:
    """A Wikidata of given items; nothing can be searched in it."""

    def __init__(self, *items: Item) -> None:
        self._items = {item.qid: item for item in items}

    def search(self, text: str, language: str, *, limit: int) -> list[str]:
        return []

    def search_statements(self, text: str, statement: str, *, limit: int) -> list[str]:
        return []

    def items(self, qids: Collection[str]) -> Mapping[str, Item]:
        return {qid: self._items[qid] for qid in sorted(qids) if qid in self._items}

    def retrieved(self, qid: str) -> str:
        return ""


def item(qid: str, label: str, *claims: str, sitelinks: int = 0, **names: str) -> Item:
    told = tuple((prop, value) for prop, _, value in (claim.partition("=") for claim in claims))
    return read_item(entity(Described(qid, (("en", label), *names.items()), (), told, sitelinks)))


WORLD = Known(
    item("Q101", "Rashid Nugmanov", "P31=Q5"),
    item("Q102", "Akan Satayev", "P31=Q5"),
    item("Q110", "film director", "P279=Q28640"),
    item("Q111", "volleyball player", "P279=Q28640"),
    item("Q120", "wall painting", "P279=Q121"),
    item("Q121", "picture", "P279=Q17537576"),
    item("Q122", "circle", "P279=Q123"),
    item("Q123", "turn", "P279=Q122"),
    item("Q124", "page", "P279=Q4167410"),
    item("Q201", "The Needle", "P31=Q11424", "P57=Q101"),
)
CONTEXT = Context(
    links={"place/kazakhstan": "Q232", "place/almaty": "Q35493", "person/linked": "Q101", "film/linked": "Q201"},
    names={
        "person/linked": ("Nugmanov",),
        "person/named": ("Рашид Нугманов",),
        "person/other": ("Someone Else",),
        "place/kazakhstan": ("Kazakhstan",),
        "place/france": ("France",),
    },
    types={"person/linked": "Person", "person/named": "Person", "person/other": "Person", "place/almaty": "Settlement"}
    | {"place/kazakhstan": "Country", "place/france": "Country", "film/linked": "Film"},
    countries={"kazakhstan": "Q232", "france": "Q142", "soviet union": "Q15180"},
)


def scoring() -> Scoring:
    kinds = Kinds(RULES.typing, WORLD, ontology())
    return Scoring(RULES, Features(RULES, WORLD, kinds))


def subject(name: str, cls: str, **facts: Value) -> Subject:
    folder = {"Film": "film", "Person": "person", "Book": "book"}.get(cls, "organisation")
    told = {prop.replace("of_", "^"): (value,) for prop, value in facts.items()}
    return Subject(f"{folder}/{name.lower()}", name, cls, (name,), told)


def score(one: Subject, other: Item) -> Scored:
    return scoring().score(one, other, CONTEXT)


YEAR, DAY = (lambda value: Literal(value, "gYear")), (lambda value: Literal(value, "date"))


@pytest.mark.parametrize(
    ("cls", "claims", "value"),
    [
        ("Film", ["P31=Q11424"], 1.0),
        ("ShortFilm", ["P31=Q11424"], 1.0),
        ("Documentary", ["P31=Q24862"], 1.0),
        ("CreativeWork", ["P31=Q11424"], 1.0),
        ("Film", ["P31=Q5"], None),
        ("Film", ["P31=Q34770"], None),
        ("Film", ["P31=Q7725634"], None),
        ("Film", ["P31=Q120"], None),
        ("Film", ["P279=Q28640"], None),
        ("Film", ["P31=Q120", "P31=Q11424"], 1.0),
        ("Film", ["P31=Q122"], 0.5),
        ("Film", [], 0.5),
        ("FilmStudio", ["P31=Q43229"], 1.0),
        ("FilmStudio", ["P31=Q4830453"], 1.0),
        ("FilmStudio", ["P31=Q3918"], 0.0),
        ("Settlement", ["P31=Q10864048"], 0.0),
        ("Person", ["P31=Q43229"], None),
        ("Agent", ["P31=Q5"], 1.0),
    ],
)
def test_class_is_compared(cls: str, claims: list[str], value: float | None) -> None:
    scored = score(subject("X", cls), item("Q1", "X", *claims))
    assert (None if scored.veto == "type" else scored.value("type")) == value


@pytest.mark.parametrize(
    ("ours", "claims", "value", "evidence"),
    [
        ("1988", ["P577=1988"], 1.0, 1.0),
        ("1988", ["P577=1988-09-26"], 1.0, 1.0),
        ("1988", ["P577=1989"], 1.0, 1.0),
        ("1988", ["P577=1990"], 0.5, 0.25),
        ("1988", ["P577=1991"], 0.0, 0.0),
        ("1988", ["P577=1992"], None, 0.0),
        ("1988", ["P577=2010", "P577=1988"], 1.0, 1.0),
        ("1988", ["P577=198X"], 0.5, 0.0),
        ("1978", ["P577=198X"], 0.5, 0.25),
        ("1958", ["P577=198X"], None, 0.0),
        ("1988", ["P577=?"], "silent", 0.0),
        ("1988", [], "silent", 0.0),
    ],
)
def test_years_are_compared(ours: str, claims: list[str], value: float | str | None, evidence: float) -> None:
    scored = score(subject("X", "Film", releaseDate=YEAR(ours)), item("Q1", "X", "P31=Q11424", *claims))
    said = "silent" if scored.value("year") is None else None if scored.veto == "year" else scored.value("year")
    assert (said, scored.evidence) == (value, evidence)


def test_one_year_that_cannot_be_vetoes_another_that_fits() -> None:
    person = subject("X", "Person", birthDate=YEAR("1872"), deathDate=YEAR("1937"))
    assert score(person, item("Q1", "X", "P31=Q5", "P569=1872", "P570=1999")).veto == "year"
    assert score(person, item("Q1", "X", "P31=Q5", "P569=1872-09-05", "P570=1937")).evidence == 1.0


@pytest.mark.parametrize(
    ("director", "claims", "value", "evidence"),
    [
        ("person/linked", ["P57=Q101"], 1.0, 1.0),
        ("person/linked", ["P57=Q102"], -1.0, 0.0),
        ("person/named", ["P57=Q101"], 0.7, 1.0),
        ("person/named", ["P57=Q102", "P57=Q101"], 0.7, 1.0),
        ("person/other", ["P57=Q101"], -1.0, 0.0),
        ("person/linked", [], None, 0.0),
    ],
)
def test_directors_are_compared(director: str, claims: list[str], value: float | None, evidence: float) -> None:
    scored = score(subject("X", "Film", director=director), item("Q1", "X", "P31=Q11424", *claims))
    assert (scored.value("director"), scored.evidence) == (value, evidence)


@pytest.mark.parametrize(
    ("cls", "facts", "claims", "value"),
    [
        ("Film", {"countryOfOrigin": "place/kazakhstan"}, ["P495=Q232"], 1.0),
        ("Film", {"countryOfOrigin": "place/france"}, ["P495=Q232"], -0.5),
        ("Film", {"countryOfOrigin": "place/kazakhstan"}, ["P495=Q15180"], 0.5),
        ("Film", {"countryOfOrigin": "place/kazakhstan", "releaseDate": YEAR("1988")}, ["P495=Q15180"], 1.0),
        ("Film", {"countryOfOrigin": "place/kazakhstan", "releaseDate": YEAR("2010")}, ["P495=Q15180"], -0.5),
        ("Person", {"nationality": Literal("Kazakh")}, ["P27=Q232"], 1.0),
        ("Person", {"nationality": Literal("French")}, ["P27=Q232"], -0.5),
        ("Person", {"nationality": Literal("Ruritanian")}, ["P27=Q232"], None),
        ("Organisation", {"locatedIn": "place/kazakhstan"}, ["P17=Q232"], 1.0),
        ("Film", {"countryOfOrigin": "place/kazakhstan"}, [], None),
    ],
)
def test_countries_are_compared(cls: str, facts: dict[str, Value], claims: list[str], value: float | None) -> None:
    kind = {"Film": "P31=Q11424", "Person": "P31=Q5", "Organisation": "P31=Q43229"}[cls]
    assert score(subject("X", cls, **facts), item("Q1", "X", kind, *claims)).value("country") == value


def test_country_is_no_place_within_it() -> None:
    studio = subject("X", "FilmStudio", locatedIn="place/kazakhstan")
    assert score(studio, item("Q1", "X", "P31=Q375336", "P131=Q35493")).value("place") is None


@pytest.mark.parametrize(
    ("facts", "claims", "value"),
    [
        ({"occupation": Literal("film director")}, ["P106=Q110"], 1.0),
        ({"of_director": "film/linked"}, ["P106=Q110"], 1.0),
        ({"occupation": Literal("historian")}, ["P106=Q111"], 0.0),
        ({"occupation": Literal("historian")}, [], None),
    ],
)
def test_occupations_are_compared(facts: dict[str, Value], claims: list[str], value: float | None) -> None:
    assert score(subject("X Y", "Person", **facts), item("Q1", "X Y", "P31=Q5", *claims)).value("occupation") == value


def test_film_that_names_a_person_speaks_for_them() -> None:
    person = subject("Rashid Nugmanov", "Person", of_director="film/linked")
    assert score(person, item("Q101", "Rashid Nugmanov", "P31=Q5")).value("neighbours") == 1.0
    assert score(person, item("Q102", "Rashid Nugmanov", "P31=Q5")).value("neighbours") is None


def test_award_and_place_that_are_linked_speak_for_a_person() -> None:
    person = subject("X Y", "Person", birthPlace="place/almaty")
    assert score(person, item("Q1", "X Y", "P31=Q5", "P19=Q35493")).evidence == 1.0
    assert score(person, item("Q1", "X Y", "P31=Q5", "P19=Q649")).value("place") == 0.0


FILM = ["P31=Q11424", "P577=1988", "P57=Q101"]
NEEDLE = subject("The Needle", "Film", releaseDate=YEAR("1988"), director="person/linked")


def test_film_with_its_year_and_director_is_accepted() -> None:
    proposal = scoring().propose(NEEDLE, [item("Q1", "The Needle", *FILM)], CONTEXT)
    assert (proposal.verdict, proposal.qid, proposal.reason) == ("accept", "Q1", "")


@pytest.mark.parametrize(
    ("one", "items", "verdict", "reason"),
    [
        (NEEDLE, [], "nil", "no candidate"),
        (NEEDLE, [item("Q1", "The Needle", "P31=Q11424", "P577=2010")], "nil", "no candidate fits"),
        (NEEDLE, [item("Q1", "Sewing", *FILM)], "review", "score below"),
        (NEEDLE, [item("Q1", "The Needle", *FILM), item("Q2", "The Needle", *FILM)], "review", "nearly as good"),
        (NEEDLE, [item("Q1", "The Needle", *FILM[1:])], "review", "class is not known"),
        (subject("Revenge", "Film", releaseDate=YEAR("1988")), [item("Q1", "Revenge", *FILM)], "review", "1 of 1.5"),
        (subject("The End of the Ataman", "Film"), [item("Q1", "The End of the Ataman", *FILM)], "review", "0 of 1"),
        (subject("Akan Satayev", "Person"), [item("Q102", "Akan Satayev", "P31=Q5")], "review", "0 of 1"),
    ],
)
def test_doubt_is_left_to_a_person(one: Subject, items: list[Item], verdict: str, reason: str) -> None:
    proposal = scoring().propose(one, items, CONTEXT)
    assert (proposal.verdict, proposal.qid) == (verdict, None)
    assert reason in proposal.reason


def test_long_title_with_its_year_is_accepted_and_a_short_one_is_not() -> None:
    title = "Biography of a Young Accordion Player"
    long = subject(title, "Film", releaseDate=YEAR("1994"))
    assert scoring().propose(long, [item("Q1", title, "P31=Q11424", "P577=1994")], CONTEXT).verdict == "accept"
    short = subject("The Wild East", "Film", releaseDate=YEAR("1993"))
    found = item("Q1", "Wild East", "P31=Q11424", "P577=1993", "P495=Q668")
    assert scoring().propose(short, [found], CONTEXT).verdict == "review"


def test_name_that_another_bears_needs_more_to_speak_for_it() -> None:
    one = subject("Li Wei", "Person", occupation=Literal("film director"), nationality=Literal("France"))
    right = item("Q1", "Li Wei", "P31=Q5", "P106=Q110", "P27=Q142")
    other = item("Q2", "Li Wei", "P31=Q5", "P106=Q111", "P27=Q232")
    film = item("Q3", "Li Wei", "P31=Q11424")
    alone = scoring().propose(one, [right, film], CONTEXT)
    assert (alone.verdict, alone.qid) == ("accept", "Q1")
    two = scoring().propose(one, [right, other, film], CONTEXT)
    assert (two.verdict, two.reason) == ("review", "agreeing facts 1 of 1.5")


def test_fame_decides_only_which_of_equals_is_shown_first() -> None:
    known, unknown = item("Q9", "The Needle", *FILM, sitelinks=200), item("Q1", "The Needle", *FILM)
    proposal = scoring().propose(NEEDLE, [unknown, known], CONTEXT)
    assert ([each.item.qid for each in proposal.candidates], proposal.verdict) == (["Q9", "Q1"], "review")
    better = replace(unknown, labels={"en": "The Needle"})
    worse = item("Q9", "The Needle", "P31=Q11424", "P577=1990", "P57=Q101", sitelinks=300)
    assert scoring().propose(NEEDLE, [worse, better], CONTEXT).candidates[0].item.qid == "Q1"


def test_score_is_explained_feature_by_feature() -> None:
    scored = score(NEEDLE, item("Q1", "The Needle", *FILM))
    assert scored.explain() == "name=1.00;type=1.00;year=1.00;director=1.00"
    weights = sum(each.weight for each in scored.signals)
    assert scored.score == round(sum(each.weight * each.value for each in scored.signals) / weights, 6)
    assert "veto" in score(NEEDLE, item("Q1", "The Needle", "P31=Q5")).explain()


def test_classes_that_go_round_in_a_circle_end() -> None:
    kinds = Kinds(RULES.typing, WORLD, ontology())
    assert kinds.of(item("Q1", "X", "P31=Q122")) == frozenset()
    assert kinds.is_internal(item("Q1", "X", "P31=Q124"))
