"""What each frame file reads in plain sentences, and where it must keep silent."""

from pathlib import Path

import pytest
from tests.reading import Fact, facts, qualified

from kgcine.assets import open_assets
from kgcine.errors import AssetError
from kgcine.frames import load_frames, parse_frames
from kgcine.framing.expressions import load_shared
from kgcine.ontology import load_ontology

HARBOUR = "Grey Harbour"

FILM: list[tuple[str, set[Fact]]] = [
    (
        "“Grey Harbour” (1994) was directed by Marta Kovalenko and written by Ivan Petrov.",
        {
            (HARBOUR, "director", "Marta Kovalenko"),
            (HARBOUR, "screenwriter", "Ivan Petrov"),
            (HARBOUR, "releaseDate", "1994"),
        },
    ),
    (
        "“Grey Harbour”, directed by Marta Kovalenko, is a 1994 French drama film.",
        {
            (HARBOUR, "director", "Marta Kovalenko"),
            (HARBOUR, "countryOfOrigin", "French"),
            (HARBOUR, "genre", "drama"),
            (HARBOUR, "releaseDate", "1994"),
        },
    ),
    (
        "Marta Kovalenko's film “Grey Harbour” was shot in Lisbon.",
        {(HARBOUR, "director", "Marta Kovalenko"), (HARBOUR, "filmingLocation", "Lisbon")},
    ),
    ("The documentary “Iron Road” follows the life of Ivan Petrov.", {("Iron Road", "mainSubject", "Ivan Petrov")}),
    (
        "The film “Grey Harbour” was produced by Anna Weber and edited by Paul Novak.",
        {(HARBOUR, "producer", "Anna Weber"), (HARBOUR, "editor", "Paul Novak")},
    ),
    ("The score of “Grey Harbour” was composed by Paul Novak.", {(HARBOUR, "composer", "Paul Novak")}),
    ("The film “Grey Harbour” was photographed by Paul Novak.", {(HARBOUR, "cinematographer", "Paul Novak")}),
    (
        "The film “Grey Harbour” is based on the novel “Salt” by Ivan Petrov.",
        {(HARBOUR, "basedOn", "Salt"), ("Salt", "author", "Ivan Petrov")},
    ),
    (
        "The film “Grey Harbour” was distributed by Gaumont and financed by the Ministry of Culture.",
        {(HARBOUR, "distributor", "Gaumont"), (HARBOUR, "funder", "Ministry of Culture")},
    ),
    (
        "The film “Grey Harbour” is set in Lisbon in 1940.",
        {(HARBOUR, "narrativeLocation", "Lisbon"), (HARBOUR, "narrativePeriod", "1940")},
    ),
    (
        "The film “Grey Harbour” was screened at the Berlin International Film Festival.",
        {(HARBOUR, "screenedAt", "Berlin International Film Festival")},
    ),
    (
        "Shooting of the film “Grey Harbour” began in March 1993 and ended in June 1993.",
        {(HARBOUR, "productionStart", "1993-03"), (HARBOUR, "productionEnd", "1993-06")},
    ),
    ("The film “Grey Harbour” had a budget of $2 million.", {(HARBOUR, "budget", "$2 million")}),
    ("The film “Grey Harbour” grossed $5 million.", {(HARBOUR, "boxOffice", "$5 million")}),
    ("“Grey Harbour” (“Graue Bucht”) is a thriller.", {(HARBOUR, "alternativeTitle", "Graue Bucht")}),
    ("The film “Grey Harbour” is a sequel to “Red Harbour”.", {(HARBOUR, "follows", "Red Harbour")}),
]

PERSON: list[tuple[str, set[Fact]]] = [
    (
        "Ivan Petrov was born on 4 May 1950 in Riga and died in 2001 in Vilnius.",
        {
            ("Ivan Petrov", "birthDate", "1950-05-04"),
            ("Ivan Petrov", "birthPlace", "Riga"),
            ("Ivan Petrov", "deathDate", "2001"),
            ("Ivan Petrov", "deathPlace", "Vilnius"),
        },
    ),
    (
        "Ivan Petrov, a Latvian historian, teaches at Vilnius University.",
        {
            ("Ivan Petrov", "nationality", "Latvian"),
            ("Ivan Petrov", "occupation", "historian"),
            ("Ivan Petrov", "employer", "Vilnius University"),
        },
    ),
    ("Ivan Petrov is married to Anna Weber.", {("Ivan Petrov", "spouse", "Anna Weber")}),
    ("Ivan Petrov is the son of Anna Weber.", {("Ivan Petrov", "parent", "Anna Weber")}),
    (
        "Anna Weber's brother, Ivan Petrov, lives in Riga.",
        {("Anna Weber", "sibling", "Ivan Petrov"), ("Ivan Petrov", "residence", "Riga")},
    ),
    ("Anna Weber's grandfather, Ivan Petrov, was a judge.", {("Anna Weber", "relative", "Ivan Petrov")}),
    (
        "Ivan Petrov was executed by the NKVD in 1937.",
        {("Ivan Petrov", "killedBy", "NKVD"), ("Ivan Petrov", "deathDate", "1937")},
    ),
    ("Ivan Petrov was convicted of treason in 1937.", {("Ivan Petrov", "convictedOf", "treason")}),
    ("Ivan Petrov studied at Moscow State University.", {("Ivan Petrov", "educatedAt", "Moscow State University")}),
    ("Ivan Petrov joined the Communist Party.", {("Ivan Petrov", "memberOf", "Communist Party")}),
    ("Ivan Petrov took part in the October Revolution.", {("Ivan Petrov", "participantIn", "October Revolution")}),
    ("The novel “Salt” was published in 1988.", {("Salt", "publicationDate", "1988")}),
]

ORGANISATION: list[tuple[str, set[Fact]]] = [
    (
        "Mosfilm was founded by Ivan Petrov in 1924.",
        {("Mosfilm", "founder", "Ivan Petrov"), ("Mosfilm", "inception", "1924")},
    ),
    (
        "Mosfilm, a studio in Moscow, is owned by Gazprom.",
        {("Mosfilm", "headquarters", "Moscow"), ("Mosfilm", "owner", "Gazprom")},
    ),
    ("Anna Weber is the director of Mosfilm.", {("Mosfilm", "leader", "Anna Weber")}),
    ("Mosfilm is a subsidiary of Gazprom.", {("Mosfilm", "parentOrganisation", "Gazprom")}),
    ("Mosfilm was dissolved in 1991.", {("Mosfilm", "dissolved", "1991")}),
    ("Mosfilm, formerly known as Goskino, is based in Moscow.", {("Mosfilm", "formerName", "Goskino")}),
    (
        "Mosfilm and Lenfilm were combined to form the Eastern Film Studio.",
        {("Eastern Film Studio", "predecessor", "Mosfilm"), ("Eastern Film Studio", "predecessor", "Lenfilm")},
    ),
]

PLACE: list[tuple[str, set[Fact]]] = [
    ("Riga, the capital of Latvia, is a port.", {("Riga", "locatedIn", "Latvia")}),
    ("Anna Weber was in the Russian city of Orenburg.", {("Orenburg", "country", "Russian")}),
    (
        "The Victory Monument is in Riga and was built in 1985.",
        {("Victory Monument", "locatedIn", "Riga"), ("Victory Monument", "inception", "1985")},
    ),
    ("The Victory Monument is dedicated to Ivan Petrov.", {("Victory Monument", "commemorates", "Ivan Petrov")}),
]

EVENT: list[tuple[str, set[Fact]]] = [
    (
        "Anna Weber won the Golden Bear at the Berlin International Film Festival.",
        {
            ("Anna Weber", "awardReceived", "Golden Bear"),
            ("Golden Bear", "conferredBy", "Berlin International Film Festival"),
        },
    ),
    ("Anna Weber was nominated for the Golden Bear.", {("Anna Weber", "nominatedFor", "Golden Bear")}),
    ("The Golden Bear went to “Grey Harbour”.", {(HARBOUR, "awardReceived", "Golden Bear")}),
    (
        "World War II lasted from 1939 to 1945.",
        {("World War II", "startDate", "1939"), ("World War II", "endDate", "1945")},
    ),
    (
        "The Riga Film Festival was held in Riga in May 2012.",
        {("Riga Film Festival", "location", "Riga"), ("Riga Film Festival", "pointInTime", "2012-05")},
    ),
    ("The Riga Film Festival was organised by Mosfilm.", {("Riga Film Festival", "organiser", "Mosfilm")}),
    ("The Battle of Moscow claimed about 25,000 lives.", {("Battle of Moscow", "numberOfDeaths", "25000")}),
    ("Forty people were injured in the Battle of Moscow.", {("Battle of Moscow", "numberOfInjured", "40")}),
]

CARD: list[tuple[tuple[str, ...], set[Fact]]] = [
    (
        ("The film club shows two films.", "Films directed by Marta Kovalenko:", "Grey Harbour (1994)"),
        {(HARBOUR, "director", "Marta Kovalenko")},
    ),
    (
        (
            "The film club opens.",
            "“Grey Harbour” (1994). Director: Marta Kovalenko. Cast: Anna Weber, Paul Novak. Music: Ivan Petrov.",
        ),
        {
            (HARBOUR, "director", "Marta Kovalenko"),
            (HARBOUR, "castMember", "Anna Weber"),
            (HARBOUR, "castMember", "Paul Novak"),
            (HARBOUR, "composer", "Ivan Petrov"),
            (HARBOUR, "releaseDate", "1994"),
        },
    ),
    (
        ("The film club opens.", "“Grey Harbour” (“Graue Bucht”, 1994), dir. Marta Kovalenko"),
        {
            (HARBOUR, "director", "Marta Kovalenko"),
            (HARBOUR, "alternativeTitle", "Graue Bucht"),
            (HARBOUR, "releaseDate", "1994"),
        },
    ),
    (
        ("Ivan Petrov (1872–1937) was a Latvian poet.",),
        {("Ivan Petrov", "birthDate", "1872"), ("Ivan Petrov", "deathDate", "1937")},
    ),
]

#: Negation, questions, conditions, possibility, other verbs, other agents, and places that stand for something else.
SILENT = [
    "The film “Grey Harbour” did not star Anna Weber.",
    "The film “Grey Harbour” was never shown at the Berlin International Film Festival.",
    "Did Marta Kovalenko direct the film “Grey Harbour”?",
    "If Marta Kovalenko directed the film “Grey Harbour”, nobody knew.",
    "Marta Kovalenko could direct the film “Grey Harbour”.",
    "The film “Grey Harbour” could be directed by Marta Kovalenko.",
    "Marta Kovalenko watched the film “Grey Harbour” in Lisbon.",
    "Marta Kovalenko refused to direct the film “Grey Harbour”.",
    "Ivan Petrov was not born in Riga.",
    "Was Ivan Petrov born in Riga?",
    "Ivan Petrov, who called Paul Novak a terrorist, left Riga.",
    "Ivan Petrov criticised the Communist Party.",
    "Would Anna Weber found Mosfilm?",
    "Anna Weber would have founded Mosfilm in 1924.",
    "Ivan Petrov sued Mosfilm in Moscow.",
    "The Victory Monument was not built in 1985.",
    "Moscow criticised Latvia.",
    "Anna Weber travelled from Riga to Moscow.",
    "Nobody won the Golden Bear.",
    "Anna Weber failed to win the Golden Bear.",
    "Would the Riga Film Festival be held in Riga?",
]


@pytest.mark.parametrize(("sentence", "expected"), [*FILM, *PERSON, *ORGANISATION, *PLACE, *EVENT])
def test_sentences_state_these_facts(sentence: str, expected: set[Fact]) -> None:
    found = facts(sentence)
    assert expected <= found


@pytest.mark.parametrize(("blocks", "expected"), CARD)
def test_cards_and_lists_state_these_facts(blocks: tuple[str, ...], expected: set[Fact]) -> None:
    assert expected <= facts(*blocks)


@pytest.mark.parametrize("sentence", SILENT)
def test_sentences_that_state_nothing_of_their_kind_give_nothing(sentence: str) -> None:
    assert facts(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "fact", "expected"),
    [
        ("“Grey Harbour” stars Anna Weber as Lena.", (HARBOUR, "castMember", "Anna Weber"), {"role": "Lena"}),
        # A part is called by its name, whatever it is.
        ("“Grey Harbour” stars Anna Weber as the spy Lena.", (HARBOUR, "castMember", "Anna Weber"), {"role": "Lena"}),
        ("“Grey Harbour” stars Anna Weber as the spy.", (HARBOUR, "castMember", "Anna Weber"), {"role": "spy"}),
        (
            "Anna Weber was the mayor of Riga from 1995 to 1999.",
            ("Anna Weber", "positionHeld", "mayor"),
            {"of": "Riga", "startDate": "1995", "endDate": "1999"},
        ),
        (
            "Anna Weber won the Golden Bear at the Berlin International Film Festival in 1999 for “Grey Harbour”.",
            ("Anna Weber", "awardReceived", "Golden Bear"),
            {"at": "Berlin International Film Festival", "pointInTime": "1999", "forWork": HARBOUR},
        ),
        (
            "More than 300 people died in the Battle of Moscow.",
            ("Battle of Moscow", "numberOfDeaths", "300"),
            {"amount": "More than 300"},
        ),
    ],
)
def test_qualifiers_stand_beside_their_fact(sentence: str, fact: Fact, expected: dict[str, str]) -> None:
    assert qualified(sentence)[fact] == expected


def test_the_parts_of_a_trilogy_follow_each_other() -> None:
    text = (
        "Three films were made. The first in the trilogy, “Red Harbour” (1990), was shot in Riga. "
        "The second, “Grey Harbour” (1994), was shot in Lisbon. The third, “Black Harbour” (1997), closed it."
    )
    assert {(HARBOUR, "follows", "Red Harbour"), ("Black Harbour", "follows", HARBOUR)} <= facts(text)


def test_every_property_that_statements_may_have_is_read_by_a_frame() -> None:
    assets = open_assets()
    ontology = load_ontology(assets)
    read = {frame.property for frame in load_frames(assets, ontology).all}
    # Those that only an inverse, the provenance of a statement or a qualifier carries.
    inverse = {"child", "leaderOf"}
    statement = {"amount", "at", "forWork", "of", "role"}
    provenance = {"attributedTo", "chain", "confidence", "earliest", "edtf", "frame", "latest", "objectMention"}
    provenance |= {"refusedBy", "status", "subjectMention"}
    assert set(ontology.properties) - read <= inverse | statement | provenance


FRAME = """
[[frame]]
id = "x"
property = "director"
verbs = ["direct"]
subject = { role = "object", type = "Film" }
object = { role = "agent", type = "Person" }
"""


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('property = "director"', 'property = "boss"', "unknown property 'boss'"),
        ('id = "x"', 'id = "x"\nverb = "direct"', "unknown key verb"),
        ('type = "Film"', 'type = "Movie"', "unknown type 'Movie'"),
        ('verbs = ["direct"]', "", "needs verbs, nouns or a pattern"),
        ('verbs = ["direct"]', 'verbs = ["direct"]\nscope = "page"', "unknown scope 'page'"),
        ('verbs = ["direct"]', 'verbs = ["direct"]\ncites = "date"', "unknown end 'date'"),
        ('verbs = ["direct"]', "pattern = '{subject} by {film}'", "{film} is no end or qualifier"),
        ('verbs = ["direct"]', "pattern = '{subject} (by {object}'", "pattern: "),
        ('role = "agent"', 'rule = "agent"', "unknown key rule"),
        (
            'verbs = ["direct"]',
            'pattern = \'{subject} by {object}\'\nexcludes = [{ role = "in", type = "Film" }]',
            "no mention of its pattern is in",
        ),
        ('role = "agent"', "role = ", "Mend the TOML"),
        ("[[frame]]", "[parts]\nfilm = 7\n[[frame]]", "a part of [parts] is no text"),
        ('verbs = ["direct"]', "pattern = []", "needs verbs, nouns or a pattern"),
        ('verbs = ["direct"]', "properties.editor = {}", "has both a property and properties"),
        ('property = "director"', "properties.boss = {}", "unknown property 'boss'"),
        ('property = "director"', 'properties.editor = { otherwise = "nothing" }', "otherwise holds for all"),
        ('property = "director"', 'properties.editor = { verb = "cut" }', "unknown key verb"),
    ],
)
def test_mistakes_in_a_frame_file_are_told_with_the_frame(old: str, new: str, message: str) -> None:
    with pytest.raises(AssetError) as told:
        parse_frames(FRAME.replace(old, new), "mine.toml", load_ontology(open_assets()), load_shared(open_assets()))
    assert message in str(told.value)
    assert "mine.toml" in str(told.value)


def test_the_line_of_a_mistake_is_told(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(FRAME.replace("director", "boss"), "utf-8")
    with pytest.raises(AssetError, match=r"mine\.toml:3: frame mine/x"):
        parse_frames(path.read_text("utf-8"), str(path), load_ontology(open_assets()), load_shared(open_assets()))


def test_a_second_frame_of_the_same_name_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "extract" / "frames"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text(FRAME + FRAME, "utf-8")
    assets = open_assets(tmp_path)
    with pytest.raises(AssetError, match="two frames have the id mine/x"):
        load_frames(assets, load_ontology(assets))


def test_a_frame_may_have_several_patterns_and_properties() -> None:
    text = """
[[frame]]
id = "in-a-row"
pattern = ['{object}, {job} of {subject}', '{subject}; {job}: {object}']
properties.editor = { requires = [{ role = "job", type = "Occupation", word = ["editor"] }] }
properties.director = { pattern = '{object} made {subject}', confidence = 0.8 }
"""
    frames = parse_frames(text, "mine.toml", load_ontology(open_assets()), load_shared(open_assets()))
    told = [(frame.id, frame.property, frame.confidence, len(frame.requires)) for frame in frames]
    assert told == [("mine/in-a-row", "editor", 0.9, 1)] * 2 + [("mine/in-a-row", "director", 0.8, 0)]
    assert len({frame.pattern for frame in frames}) == 3


def test_frames_are_found_by_what_evokes_them() -> None:
    frames = load_frames(open_assets(), load_ontology(open_assets()))
    assert "film/direct" in {frame.id for frame in frames.by_verb["direct"]}
    assert "director" in frames.nouns
    assert {frame.scope for frame in frames.patterns} == {"sentence"}
    assert {frame.scope for frame in frames.block_patterns} == {"block"}


def test_a_class_may_be_kept_out_of_an_end(tmp_path: Path) -> None:
    text = """
[[frame]]
id = "seat"
property = "headquarters"
pattern = '{subject} at {object}'
subject = { type = "Organisation", not_type = "EducationalInstitution" }
object = { type = "Settlement" }
"""
    (frame,) = parse_frames(text, "seat.toml", load_ontology(open_assets()), load_shared(open_assets()))
    assert "FilmStudio" in frame.members["subject"]
    assert "EducationalInstitution" not in frame.members["subject"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("music for ⟦1:Film⟧ by ⟦2:Person⟧", False),
        ("music for the film “⟦1:Film⟧ by ⟦2:Person⟧", False),
        ("score of the ⟦1:Film⟧ by ⟦2:Person⟧", False),
        ("cast of ⟦1:Film⟧ by ⟦2:Person⟧", True),
        ("⟦1:Film⟧ by ⟦2:Person⟧", True),
    ],
)
def test_words_before_a_name_may_forbid_a_pattern(text: str, found: bool) -> None:
    made = FRAME.replace('verbs = ["direct"]', "pattern = '{!scored}{subject} by {object}'")
    own = f'[words]\nscored = ["music for", "score of"]\n{made}'
    (frame,) = parse_frames(own, "mine.toml", load_ontology(open_assets()), load_shared(open_assets()))
    assert frame.pattern is not None
    assert (frame.pattern.compiled.search(text) is not None) is found
