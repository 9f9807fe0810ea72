"""The page of the ontology's terms says what the ontology says."""

from docs.terms import PAGE, ROOT, ontology_page


def test_the_page_is_what_the_ontology_gives() -> None:
    assert PAGE.read_text("utf-8") == ontology_page(ROOT / "ontology" / "kgcine.ttl")


def test_a_property_names_its_ends() -> None:
    section = PAGE.read_text("utf-8").split("### castMember\n")[1].split("\n### ")[0]
    assert "- domain: Film, Series\n" in section
    assert "- range: Person\n" in section
