"""Links by the verified table, where a name stands too: places named like people."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from builders import Told, ontology
from kgcine.assets import open_assets
from kgcine.errors import AssetError
from kgcine.link.verified import Verified, load_verified
from kgcine.model import Extraction, Span
from kgcine.resolve import resolve


@pytest.fixture(scope="module")
def verified() -> Verified:
    return load_verified(open_assets(), ontology())


def linked(verified: Verified, *told: Extraction) -> dict[str, str]:
    return {each.entity: each.qid for each in verified.links(told, resolve(told, ontology()))}


def article(text: str, *names: tuple[str, str], id: str = "a") -> Extraction:
    """Make an article whose entities have a span for each time that their names stand in the text."""
    told = Told(id, text)
    for name, cls in names:
        told.entity(name, cls)
    made = told.made()
    found = (
        replace(each, spans=tuple(Span(*hit.span()) for hit in re.finditer(each.name, text))) for each in made.entities
    )
    return replace(made, entities=tuple(found))


@pytest.mark.parametrize(
    "text",
    [
        "She was born in Jordan.",
        "He returned from Jordan to Syria.",
        "They filmed in Amman, Jordan.",
        "It was shown in Syria and Jordan.",
        "It was shown in Syria, and Jordan.",
        "Jordan and Syria sent films.",
        "Jordan spoke. The film was made in northern Jordan.",
    ],
)
def test_place_named_like_somebody_is_linked_where_it_stands_as_a_place(verified: Verified, text: str) -> None:
    places = [(name, "Country") for name in ("Jordan", "Syria") if name in text]
    places += [("Amman", "Settlement")] if "Amman" in text else []
    assert linked(verified, article(text, *places))["place/jordan"] == "Q810"


@pytest.mark.parametrize(
    "text",
    [
        "Jordan founded the studio in his last year at school.",
        "Then Jordan founded a studio with Smith, Jordan and Lee.",
        "The studio was founded by Jordan.",
        "The cast had Michael B. Jordan.",
    ],
)
def test_place_named_like_somebody_is_not_linked_elsewhere(verified: Verified, text: str) -> None:
    assert linked(verified, article(text, ("Jordan", "Country"))) == {}


def test_surname_of_a_person_in_the_article_is_no_country(verified: Verified) -> None:
    people = ("Joseph Israel", "Person"), ("Israel", "Country")
    assert linked(verified, article("Joseph Israel was an officer. Israel entered the navy.", *people)) == {}
    told = article("Joseph Israel was an officer. A stone stands in memory of Israel.", *people)
    assert linked(verified, told) == {}
    told = article("Joseph Israel was an officer. He served in Israel.", *people)
    assert linked(verified, told) == {"place/israel": "Q801"}
    king = article("Frederick of Denmark ruled Denmark.", ("Frederick of Denmark", "Person"), ("Denmark", "Country"))
    assert linked(verified, king) == {"place/denmark": "Q35"}
    alone = article("Israel sent a film.", ("Israel", "Country"), id="b")
    assert linked(verified, alone) == {"place/israel": "Q801"}
    assert linked(verified, article("Joseph Israel was an officer. Israel entered the navy.", *people), alone) == {
        "place/israel": "Q801"
    }


def test_part_that_an_actor_plays_is_no_place(verified: Verified) -> None:
    helen = article("Maria Corda plays Helen, and Ricardo Cortez appears as Paris.", ("Paris", "Settlement"))
    assert linked(verified, helen) == {}
    envoy = article("He was sent as Peru's envoy.", ("Peru", "Country"))
    assert linked(verified, envoy) == {"place/peru": "Q419"}
    asia = article("It ran in Europe as well as Africa.", ("Europe", "Region"), ("Africa", "Region"))
    assert linked(verified, asia) == {"place/africa": "Q15", "place/europe": "Q46"}
    both = article("Cortez appears as Paris. The film was shown in Paris.", ("Paris", "Settlement"))
    assert linked(verified, both) == {"place/paris": "Q90"}


def test_one_article_that_names_the_place_is_enough(verified: Verified) -> None:
    one = article("Jordan sent a film.", ("Jordan", "Country"))
    two = article("The film was made in Jordan.", ("Jordan", "Country"), id="b")
    assert linked(verified, one) == {}
    assert linked(verified, one, two) == {"place/jordan": "Q810"}


def test_section_of_a_festival_is_linked_beside_the_festival(verified: Verified) -> None:
    names = ("Critics' Week", "Festival"), ("Cannes Film Festival", "Festival")
    told = article("It was shown in Critics' Week at the Cannes Film Festival.", *names)
    assert linked(verified, told)["event/critics-week"] == "Q374895"
    venice = article("It was shown in Critics' Week in Venice.", names[0])
    assert linked(verified, venice) == {}


def test_prepositions_of_another_form_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "extract" / "linking.toml"
    file.parent.mkdir()
    file.write_text('[places]\nafter = "in"\n', "utf-8")
    with pytest.raises(AssetError, match=r"\[places\] after must be a list"):
        load_verified(open_assets(tmp_path), ontology())
