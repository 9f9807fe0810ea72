"""Whether a fact is the text's own word, somebody's, a rumour, a denial or a plan."""

import pytest
from tests.language import annotate
from tests.reading import Fact, read, stances

from kgcine.assets import open_assets
from kgcine.claims.quotations import find_quotations
from kgcine.claims.wording import load_wording
from kgcine.errors import AssetError

SHOT = ("Grey Harbour", "filmingLocation", "Lisbon")
MADE = ("Grey Harbour", "funder", "Gaumont")
DIRECTED = ("Grey Harbour", "director", "Marta Kovalenko")


@pytest.mark.parametrize(
    ("sentence", "fact", "status", "speaker"),
    [
        ("The film “Grey Harbour” was shot in Lisbon.", SHOT, "asserted", None),
        ("Anna Weber said that the film “Grey Harbour” was shot in Lisbon.", SHOT, "reported", "Anna Weber"),
        ("According to Anna Weber, the film “Grey Harbour” was shot in Lisbon.", SHOT, "reported", "Anna Weber"),
        ("The film “Grey Harbour” was shot in Lisbon, Anna Weber said.", SHOT, "reported", "Anna Weber"),
        ("Anna Weber denied that the film “Grey Harbour” was financed by Gaumont.", MADE, "denied", "Anna Weber"),
        ("The film “Grey Harbour” was allegedly financed by Gaumont.", MADE, "alleged", None),
        ("Jan Weber was allegedly married to Anna Novak.", ("Jan Weber", "spouse", "Anna Novak"), "alleged", None),
        (
            "The papers had it that Jan Weber married Anna Novak.",
            ("Jan Weber", "spouse", "Anna Novak"),
            "reported",
            "papers",
        ),
        (
            "The critic Ada Weber is a niece of Jan Weber and, he jokes, “still my harshest judge”.",
            ("Jan Weber", "relative", "Ada Weber"),
            "asserted",
            None,
        ),
        ("Rumours say that Gaumont financed the film “Grey Harbour”.", MADE, "alleged", "rumours"),
        ("The film “Grey Harbour” will be shot in Lisbon.", SHOT, "planned", None),
        (
            "The Weber Club (Latvian: Vebera klubs, meaning the Club named after Jan Weber) is in Riga.",
            ("Weber Club", "namedAfter", "Jan Weber"),
            "asserted",
            None,
        ),
        ("Marta Kovalenko plans to direct the film “Grey Harbour”.", DIRECTED, "planned", "Marta Kovalenko"),
        ("Marta Kovalenko is tipped to direct the film “Grey Harbour”.", DIRECTED, "planned", None),
        ("Marta Kovalenko claims to have directed the film “Grey Harbour”.", DIRECTED, "reported", "Marta Kovalenko"),
        ("Marta Kovalenko, the alleged director of the film “Grey Harbour”, was ill.", DIRECTED, "alleged", None),
        ("Marta Kovalenko, the young director of the film “Grey Harbour”, was ill.", DIRECTED, "asserted", None),
        ("Jan Weber’s rumoured wife, Anna Novak, was ill.", ("Jan Weber", "spouse", "Anna Novak"), "alleged", None),
        (
            "Marta Kovalenko calls herself the director of “Grey Harbour”, a film.",
            DIRECTED,
            "reported",
            "Marta Kovalenko",
        ),
        (
            "Marta Kovalenko, the self-proclaimed director of the film “Grey Harbour”, was ill.",
            DIRECTED,
            "alleged",
            None,
        ),
        ("Marta Kovalenko, the director of the film “Grey Harbour”, hurt herself.", DIRECTED, "asserted", None),
        ("Marta Kovalenko hoped to direct the film “Grey Harbour”.", DIRECTED, "planned", "Marta Kovalenko"),
        ("Marta Kovalenko aspired to direct the film “Grey Harbour”.", DIRECTED, "planned", "Marta Kovalenko"),
        # The parser may join the source and what it says into one phrase.
        (
            "According to the critic Anna Weber, the drama Grey Harbour was shot in Lisbon.",
            SHOT,
            "reported",
            "Anna Weber",
        ),
        ("Marta Kovalenko recalls directing the film “Grey Harbour”.", DIRECTED, "reported", "Marta Kovalenko"),
        (
            "Ada Weber is supposed to have been born in 1929.",
            ("Ada Weber", "birthDate", "1929"),
            "alleged",
            None,
        ),
        (
            "In her memoirs Ada Weber claims that she was born in 1929.",
            ("Ada Weber", "birthDate", "1929"),
            "reported",
            "Ada Weber",
        ),
        (
            "Anna Weber intends to produce Marta Kovalenko’s next film, “Grey Harbour”.",
            DIRECTED,
            "planned",
            "Anna Weber",
        ),
        (
            "Anna Weber said that Marta Kovalenko’s next film, “Grey Harbour”, had won.",
            DIRECTED,
            "asserted",
            None,
        ),
        (
            "Ada Weber has been falsely reported as having died in Riga.",
            ("Ada Weber", "deathPlace", "Riga"),
            "denied",
            None,
        ),
        (
            "“It is a lie that I was born in Riga,” Ada Weber told us.",
            ("Ada Weber", "birthPlace", "Riga"),
            "denied",
            "Ada Weber",
        ),
        (
            "It is a common belief that Ada Weber was born in Riga.",
            ("Ada Weber", "birthPlace", "Riga"),
            "reported",
            None,
        ),
        (
            "Anna Weber produces the film “Grey Harbour”, to be directed by Marta Kovalenko.",
            DIRECTED,
            "planned",
            None,
        ),
        ("The office responded that the film “Grey Harbour” was shot in Lisbon.", SHOT, "reported", "office"),
        ("Anna Weber swears that the film “Grey Harbour” was shot in Lisbon.", SHOT, "reported", "Anna Weber"),
        # What describes in passing is the text's own word, whoever is quoted around it.
        (
            "According to Anna Weber, the film “Grey Harbour” was made by Mosfilm, a company that is owned by Gazprom.",
            ("Mosfilm", "owner", "Gazprom"),
            "asserted",
            None,
        ),
        (
            "Anna Weber said that Marta Kovalenko, a Latvian director, was ill.",
            ("Marta Kovalenko", "nationality", "Latvian"),
            "asserted",
            None,
        ),
    ],
)
def test_the_wording_around_a_fact_decides(sentence: str, fact: Fact, status: str, speaker: str | None) -> None:
    assert stances(sentence)[fact] == (status, speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        "Was the film “Grey Harbour” shot in Lisbon?",
        "If the film “Grey Harbour” was shot in Lisbon, nobody saw it.",
        "The film “Grey Harbour” might be shot in Lisbon.",
        "The film “Grey Harbour” was not shot in Lisbon.",
        "It is doubtful that the film “Grey Harbour” was shot in Lisbon.",
        "It remains unproven that the film “Grey Harbour” was shot in Lisbon.",
        "The studio has not confirmed reports that the film “Grey Harbour” was shot in Lisbon.",
        "Perhaps the film “Grey Harbour” was shot in Lisbon.",
    ],
)
def test_what_is_not_stated_is_no_fact(sentence: str) -> None:
    assert SHOT not in stances(sentence)


@pytest.mark.parametrize(
    ("sentence", "quoted"),
    [
        ("“We shot it in Riga in May,” said Weber.", ["“We shot it in Riga in May,”"]),
        ('Weber said: "We shot it in Riga in May."', ['"We shot it in Riga in May."']),
        ("«We shot it in Riga in May», said Weber.", ["«We shot it in Riga in May»"]),
        # A curly mark that a straight one closes ends there, and reaches no further.
        ('The “Best Actor" award went to Weber for a role that he played in “Fire” in Riga.', []),
        ("The film “Grey Harbour” was shot in Riga.", []),
    ],
)
def test_quotations_are_what_stands_between_the_marks(sentence: str, quoted: list[str]) -> None:
    doc = annotate(sentence).doc
    found = find_quotations(doc, load_wording(open_assets()))
    assert [doc[each.start : each.end + 1].text for each in found] == quoted


def test_a_quotation_leads_to_who_says_it() -> None:
    doc = annotate("“We shot it in Riga in May,” said Weber.").doc
    (found,) = find_quotations(doc, load_wording(open_assets()))
    assert found.speaker is not None
    assert doc[found.speaker].text == "Weber"


def test_a_mistake_in_the_words_of_status_is_told_with_the_file(tmp_path) -> None:
    (tmp_path / "extract").mkdir()
    (tmp_path / "extract" / "status.toml").write_text("[reported\n", "utf-8")
    with pytest.raises(AssetError, match=r"status\.toml"):
        load_wording(open_assets(tmp_path))


@pytest.mark.parametrize(
    ("sentence", "status", "source"),
    [
        ("Officials said that the film “Grey Harbour” was shot in Lisbon.", "reported", "officials"),
        ("Latvian officials said that the film “Grey Harbour” was shot in Lisbon.", "reported", "Latvian officials"),
        ("The film “Grey Harbour” was shot in Lisbon, according to official records.", "reported", "official records"),
        (
            "A source in the crew said that the film “Grey Harbour” was shot in Lisbon.",
            "reported",
            "source in the crew",
        ),
        ("Historians believe that the film “Grey Harbour” was shot in Lisbon.", "reported", "historians"),
        ("Online rumours say that the film “Grey Harbour” was shot in Lisbon.", "alleged", "online rumours"),
        # Whose words a document gives is said with it.
        (
            "According to figures published by the Baltic Film Fund, the film “Grey Harbour” was shot in Lisbon.",
            "reported",
            "Baltic Film Fund",
        ),
        ("It is said that the film “Grey Harbour” was shot in Lisbon.", "reported", None),
    ],
)
def test_a_source_without_a_name_is_called_what_the_text_calls_it(
    sentence: str, status: str, source: str | None
) -> None:
    assert stances(sentence)[SHOT] == (status, source)


def test_a_source_without_a_name_is_an_agent_with_its_places() -> None:
    extraction = read("Officials said that the film “Grey Harbour” was shot in Lisbon.")
    (source,) = (each for each in extraction.entities if each.type == "Agent")
    assert [extraction.article.text[slice(*span)] for span in source.spans] == ["Officials"]


def test_a_source_in_a_relative_clause_speaks_for_that_clause_alone() -> None:
    told = stances(
        "The Riga riots, in which 21 people were killed according to the Interior Ministry, "
        "are the subject of the film “Grey Harbour” by Marta Kovalenko."
    )
    assert told["Riga riots", "numberOfDeaths", "21"] == ("reported", "Interior Ministry")
    assert told["Grey Harbour", "director", "Marta Kovalenko"] == ("asserted", None)
