"""Articles in, statements out: with evidence that holds, ends the ontology allows, and no trouble with any text."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.language import annotate
from tests.reading import extractor, fact, facts, read, said
from tests.test_annotate import TEXTS

from kgcine.model import Extraction, Literal, Span


def holds(extraction: Extraction) -> None:
    """Every span lies in the text, and every end outside its sentence is led to by the chain."""
    text, known = extraction.article.text, {entity.id for entity in extraction.entities}
    for entity in extraction.entities:
        for span in entity.spans:
            assert text[span.start : span.end].strip()
    for statement in (*extraction.statements, *(each.statement for each in extraction.rejected)):
        ends = (statement.subject, statement.object, statement.speaker, *(value for _, value in statement.qualifiers))
        assert all(end in known for end in ends if isinstance(end, str))
        assert 0 < statement.confidence <= 1
        assert statement.evidence
        for evidence in statement.evidence:
            spans = (evidence.sentence, evidence.subject, evidence.object, *evidence.chain)
            assert all(0 <= span.start < span.end <= len(text) for span in spans)
            for end in (evidence.subject, evidence.object):
                inside = evidence.sentence.start <= end.start and end.end <= evidence.sentence.end
                assert inside or end in evidence.chain


def words(extraction: Extraction, span: Span) -> str:
    return extraction.article.text[span.start : span.end]


def test_evidence_points_at_the_sentence_and_both_ends() -> None:
    found = read("Nothing here.", "The film “Grey Harbour” was directed by Marta Kovalenko. It rained.")
    (statement,) = found.statements
    evidence = statement.evidence[0]
    assert words(found, evidence.sentence) == "The film “Grey Harbour” was directed by Marta Kovalenko."
    assert words(found, evidence.subject) == "Grey Harbour"
    assert words(found, evidence.object) == "Marta Kovalenko"
    assert evidence.chain == ()


def test_the_chain_leads_from_a_pronoun_to_the_name() -> None:
    found = read("Marta Kovalenko was ill.", "She was born in Riga.")
    (statement,) = [each for each in found.statements if each.property == "birthPlace"]
    evidence = statement.evidence[0]
    assert words(found, evidence.subject) == "She"
    assert [words(found, span) for span in evidence.chain] == ["Marta Kovalenko"]
    assert statement.confidence < 0.95


def test_an_end_in_the_heading_is_part_of_the_chain() -> None:
    found = read("The film club shows a film.", "Films directed by Marta Kovalenko:", "Grey Harbour (1994)")
    (statement,) = [each for each in found.statements if each.property == "director"]
    evidence = statement.evidence[0]
    assert words(found, evidence.sentence) == "Grey Harbour (1994)"
    assert "Marta Kovalenko" in {words(found, span) for span in evidence.chain}
    holds(found)


def test_what_breaks_an_axiom_is_kept_apart_with_the_rule() -> None:
    found = read("Kino, a studio of the 1980s, was founded in the 1980s.")
    assert all(each.property != "inception" for each in found.statements)
    assert {each.rule for each in found.rejected} <= {"range of inception: string"}


def test_an_address_names_the_larger_places_too() -> None:
    assert {("Ivan Petrov", "birthPlace", "Lyon"), ("Ivan Petrov", "birthPlace", "France")} <= facts(
        "Ivan Petrov was born in Lyon, France."
    )


def test_an_adjective_of_nationality_stands_for_the_country_that_the_text_names() -> None:
    found = read("“Grey Harbour” is a French film.", "France is large.")
    (statement,) = [each for each in found.statements if each.property == "countryOfOrigin"]
    assert said(found, statement.object) == "France"


def test_a_country_known_by_its_adjective_alone_may_be_who_says_so() -> None:
    war = "The Great Terror lasted from 1936 to 1938."
    found = read(f"{war} The Kazakh says that about 25,000 people were shot in Almaty in 1937.")
    assert {each.speaker and said(found, each.speaker) for each in found.statements} == {None, "Kazakh"}
    holds(found)


def test_a_character_lives_in_the_story_only() -> None:
    film = "“Grey Harbour” is a film by Marta Kovalenko."
    blocks = (film, "Its hero Lena is played by Anna Weber.", "Lena lives in Riga.")
    found = facts(*blocks)
    assert ("Grey Harbour", "character", "Lena") in found
    assert ("Grey Harbour", "narrativeLocation", "Riga") in found
    assert not any(subject == "Lena" for subject, _, _ in found)


def test_somebody_whom_a_film_portrays_is_no_character() -> None:
    found = facts(
        "“Grey Harbour” is a film about the poet Ivan Petrov.", "Ivan Petrov is played by Paul Novak.",
        "Ivan Petrov lived in Riga.",
    )  # fmt: skip
    assert ("Ivan Petrov", "residence", "Riga") in found


def test_nothing_is_related_to_itself() -> None:
    found = read("Mosfilm owns Mosfilm.", "Riga is in Riga.")
    assert all(each.subject != each.object for each in found.statements)


def test_reading_twice_gives_the_same() -> None:
    text = "The film “Grey Harbour” (1994) was directed by Marta Kovalenko, a Latvian director, and shot in Riga."
    assert read(text) == read(text)


def test_the_key_is_kept() -> None:
    assert extractor().extract(annotate("Riga is in Latvia."), "k1").key == "k1"


def test_literals_keep_the_precision_of_the_text() -> None:
    found = read("Ivan Petrov was born on 4 May 1950 and died in June 2001.")
    values = {each.property: each.object for each in found.statements}
    assert isinstance(values["birthDate"], Literal)
    assert (values["birthDate"].value, values["birthDate"].datatype) == ("1950-05-04", "date")
    assert isinstance(values["deathDate"], Literal)
    assert (values["deathDate"].value, values["deathDate"].datatype) == ("2001-06", "gYearMonth")


WORDS = st.lists(
    st.one_of(
        st.sampled_from(["“Grey Harbour”", "Grey Harbour", "(1994)", "Marta Kovalenko", "Mosfilm", "Riga", "1937–38"]),
        st.sampled_from(["directed", "was", "by", "film", "the", "in", "born", "said", "that", "not", "Director:"]),
        st.sampled_from([",", ".", "\n", "it", "she", "who", "?", "'"]),
    ),
    max_size=24,
).map(" ".join)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(TEXTS, st.lists(WORDS, min_size=1, max_size=3)))
def test_any_text_is_read_without_trouble_and_every_offset_holds(blocks: list[str]) -> None:
    extraction = read(*(block or "x" for block in blocks))
    holds(extraction)
    assert len({fact(extraction, each) for each in extraction.statements}) <= len(extraction.statements)


def test_the_later_part_of_a_series_cites_the_sentence_that_tells_its_place() -> None:
    found = read(
        "The trilogy has three films. The first, “Grey Harbour”, was long. The second, “Iron Road”, was short."
    )
    told = next(each for each in found.statements if each.property == "follows")
    assert words(found, told.evidence[0].sentence) == "The second, “Iron Road”, was short."
    assert [words(found, each) for each in told.evidence[0].chain] == ["Grey Harbour"]


def test_a_house_that_only_its_noun_and_a_place_name_has_a_year_that_is_no_name() -> None:
    found = read("The radio station Kazakh was founded in Riga in 1913 by Anna Weber.")
    assert "1913" in {told[2] for told in (fact(found, each) for each in found.statements) if told[1] == "inception"}
