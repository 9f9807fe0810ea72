"""Each state has its own ministry of culture; one state's is one thing, however it is called."""

from builders import ONTOLOGY
from kgcine.assets import open_assets
from kgcine.model import Article, Entity, Extraction, Span, Statement
from kgcine.resolve import identity_rules, resolve

RULES = identity_rules(open_assets())


def article(name: str, *bodies: str, country: str | None = None, times: int = 1, told: bool = False) -> Extraction:
    """An article that names bodies and, some times, a country, which it may say to be the first body's."""
    entities = [Entity(f"e{at}", each, "GovernmentBody") for at, each in enumerate(bodies, start=1)]
    if country:
        entities.append(Entity("c", country, "Country", spans=tuple(Span(at, at + 1) for at in range(times))))
    stated = (Statement("e1", "country", "c"),) if told else ()
    return Extraction(Article(name, "", "", (), ()), tuple(entities), stated)


def bodies(*articles: Extraction) -> list[tuple[str, list[str]]]:
    """The bodies of the graph: what each is called, and the articles that speak of it."""
    found = resolve(articles, ONTOLOGY, RULES)
    made = [each for each in found.identities if each.type == "GovernmentBody"]
    return sorted((each.label, sorted({where for where, _ in each.members})) for each in made)


MINISTRY = "Ministry of Culture"


def test_one_states_body_is_one_thing_whatever_tells_the_state() -> None:
    told = [
        article("a", f"{MINISTRY} of Kazakhstan"),
        article("b", f"Kazakh {MINISTRY}"),
        article("c", MINISTRY, country="Kazakhstan", told=True),
        article("d", MINISTRY, country="Kazakhstan", times=4),
    ]
    assert [where for _, where in bodies(*told)] == [["a", "b", "c", "d"]]


def test_those_of_two_states_are_two() -> None:
    told = [article("a", MINISTRY, country="Kazakhstan"), article("b", MINISTRY, country="France")]
    assert bodies(*told) == [(MINISTRY, ["a"]), (MINISTRY, ["b"])]
    assert len({each.id for each in resolve(told, ONTOLOGY, RULES).identities}) == 4


def test_the_name_with_the_state_stands_first() -> None:
    told = [article(each, MINISTRY, country="Kazakhstan") for each in "abc"]
    assert bodies(*told, article("d", f"{MINISTRY} of Kazakhstan"))[0][0] == f"{MINISTRY} of Kazakhstan"


def test_one_of_an_open_state_is_nobody_elses() -> None:
    told = [article("a", f"{MINISTRY} of Kazakhstan"), article("b", MINISTRY), article("c", MINISTRY)]
    assert bodies(*told) == [(MINISTRY, ["b"]), (MINISTRY, ["c"]), (f"{MINISTRY} of Kazakhstan", ["a"])]


def test_where_no_article_tells_a_state_there_is_but_one() -> None:
    assert bodies(article("a", MINISTRY), article("b", MINISTRY)) == [(MINISTRY, ["a", "b"])]


def test_a_country_named_as_often_as_another_is_no_home() -> None:
    both = article("a", MINISTRY, country="Kazakhstan", times=2)
    abroad = Entity("f", "France", "Country", spans=(Span(0, 1), Span(2, 3)))
    torn = Extraction(both.article, (*both.entities, abroad), ())
    assert (MINISTRY, ["a"]) in bodies(torn, article("b", f"{MINISTRY} of Kazakhstan"))
