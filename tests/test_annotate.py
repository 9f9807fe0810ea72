import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.language import annotate, annotator, article, typed

from kgcine.annotate import load_pipeline, segments
from kgcine.errors import ModelError
from kgcine.model import Article, Block, Span

TITLES = [
    ('The drama "The Quiet Steppe" won a prize in Berlin.', ("The Quiet Steppe", "Film")),
    ("His debut was Salt Road (1994), a road movie.", ("Salt Road", "Film")),
    ("Oral Serikov's Whirlwind (1998) is set in Almaty, and the film was shot there.", ("Whirlwind", "Film")),
    ("Critics liked the film Grey Horses for its colours.", ("Grey Horses", "Film")),
    ("Blue Apples: The Orchard is a 2003 Kazakh comedy film.", ("Blue Apples: The Orchard", "Film")),
    ("Iron Rain was directed by Anna Petrova.", ("Iron Rain", "Film")),
    ('The film "The Wells. A Winter Diary" was shown in Paris.', ("The Wells. A Winter Diary", "Film")),
    ("Released in 1988, The Lighthouse made her famous.", ("The Lighthouse", "Film")),
    ("She acted in films such as Dry River, The Last Tram and Dust.", ("The Last Tram", "Film")),
    ("The movie is loosely based on Leo Tolstoy's Resurrection.", ("Resurrection", "CreativeWork")),
    ("Grass is a novel by Anna Petrova.", ("Grass", "Book")),
    ('The documentary titled "Two Rivers" aired on Monday.', ("Two Rivers", "Documentary")),
    ("In 2001, Petrov directed The Copper Gate in Baku, his second film.", ("The Copper Gate", "Film")),
    ('"Night Bus" is a song by the band.', ("Night Bus", "CreativeWork")),
    ("Films: How the Swallow Left (1968), which she drew.", ("How the Swallow Left", "Film")),
    ("It won the Grand Prix of the Baikal Film Festival for Dry Riverbed (2018).", ("Dry Riverbed", "Film")),
    ("Three films by Marat Petrov: Slag (1972), Blast (1975).", ("Slag", "Film")),
    ("The screenplay for Grey Harbour was lost with the film.", ("Grey Harbour", "Film")),
    ("The film Ink and Yodgor Saidov's Mulberry Winter are lost.", ("Mulberry Winter", "Film")),
    ("Film: the leader was Ala Kachuu: The Last Bride, which he saw.", ("Ala Kachuu: The Last Bride", "Film")),
    ("She is completing a book, Names on the Wall, which is long.", ("Names on the Wall", "Book")),
    ('She is the author of "Dry Docks" and likes film.', ("Dry Docks", "Book")),
    ("Nomad: The Riders (2005) is the film of the year.", ("Nomad: The Riders", "Film")),
]


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_a_title_is_found_and_typed(text: str, expected: tuple[str, str]) -> None:
    assert expected in typed(text)


NO_TITLES = [
    'He called them "Enemies of the nation" and left.',
    '"We must work on this. It is late," she said about the film.',
    "The company (1995) moved to Oslo.",
    'Francis "Frank" Underhill plays the lead in the movie.',
    "Fire broke out in the film studio.",
    "The film club met (Hungarian: A Palyak).",
    "Ivan Petrov was shot by the police, and the film was lost.",
    "Film school: she left the Kharkov Art Institute (1946).",
]


@pytest.mark.parametrize("text", NO_TITLES)
def test_a_remark_a_nickname_and_a_common_word_are_no_titles(text: str) -> None:
    assert not {found for found in typed(text) if found[1] == "Film"}


NAMES = [
    ("The Kyrgyz Supreme Court ruled on Monday.", ("Kyrgyz Supreme Court", "GovernmentBody")),
    ("The KGB kept the cards.", ("KGB", "GovernmentBody")),
    ("The Ministry of Culture and Sports paid for it.", ("Ministry of Culture and Sports", "GovernmentBody")),
    ("It was shown at South Korea's Jeonju Film Festival.", ("Jeonju Film Festival", "Festival")),
    ("Amankeldı İmanov led them in 1916.", ("Amankeldı İmanov", "Person")),
    ("President Kassym-Jomart Tokayev spoke.", ("Kassym-Jomart Tokayev", "Person")),
    ("The picture was directed by J. Elder Wills in London.", ("J. Elder Wills", "Person")),
    (
        "She studied at the Gerasimov Institute of Cinematography.",
        ("Gerasimov Institute of Cinematography", "EducationalInstitution"),
    ),
    ("They filmed it in Almaty province.", ("Almaty province", "Region")),
    ("World War II ended.", ("World War II", "HistoricalEvent")),
    ("The film was nominated for the best foreign-language film Oscar.", ("best foreign-language film Oscar", "Award")),
    ("He won Best Supporting Actor.", ("Best Supporting Actor", "Award")),
    ("Aigul Serikova (born 3 May 1970 in Taraz) is an actress.", ("Aigul Serikova", "Person")),
    ("Kerimov was born in Zharkol in 1950.", ("Zharkol", "Place")),
    ("She is the founder of Tengri Lab.", ("Tengri Lab", "Organisation")),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_a_name_is_found_whole_and_typed(text: str, expected: tuple[str, str]) -> None:
    assert expected in typed(text)


def test_values_carry_their_normal_form() -> None:
    found = annotate(
        "The Kazakh filmmaker and public figure shot 1.5 million feet; more than 4,000 people came in 1994."
    )
    values = {m.text: (m.type, m.value.value if m.value else None) for m in found.mentions}
    assert values["Kazakh"] == ("Nationality", "Kazakh")
    assert values["filmmaker"] == ("Occupation", "film director")
    assert values["public figure"] == ("Occupation", "public figure")
    assert values["1.5 million"] == ("Number", "1500000")
    assert values["more than 4,000"] == ("Number", "4000")
    assert values["1994"] == ("Date", "1994")


def test_a_language_is_no_nationality() -> None:
    assert {("Kazakh", "Language"), ("Russian", "Nationality")} <= typed("The Russian film was dubbed in Kazakh.")


def test_a_title_is_found_again_where_nothing_shows_that_it_is_one() -> None:
    found = annotate('The film "Qarlygash" is slow.', "Nobody saw Qarlygash twice.")
    assert [m.rule for m in found.mentions if m.text == "Qarlygash"] == ["title/quoted", "title/again"]


def test_a_surname_is_found_again() -> None:
    found = annotate("Rustem Zhanybekov directs.", "Yesterday Zhanybekov went home.")
    assert ("Zhanybekov", "Person") in {(m.text, m.type) for m in found.mentions}


def test_italics_show_a_title() -> None:
    text = "Her film work began with Stone Bread, which nobody saw."
    start = text.index("Stone Bread")
    found = annotate(text, emphasis=(Span(start, start + len("Stone Bread")),))
    assert ("Stone Bread", "title/emphasis") in {(m.text, m.rule) for m in found.mentions}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("She played in the drama Stone bread of grey, which nobody saw.", "Stone bread of grey"),
        ("She played in Stone Bread (1988), which nobody saw.", "Stone Bread"),
    ],
)
def test_a_title_in_italics_may_go_on_in_small_letters_and_ends_before_its_year(text: str, title: str) -> None:
    start = text.index("Stone")
    found = annotate(text, emphasis=(Span(start, text.index(", which")),))
    assert (title, "title/emphasis") in {(m.text, m.rule) for m in found.mentions}


def test_a_persons_name_in_italics_is_no_title() -> None:
    text = "Bruno Kolg made a film. Bruno Kolg died in 1990. Bruno Kolg, I tell you. Moscow, 2006."
    start = text.rindex("Bruno")
    found = annotate(text, emphasis=(Span(start, start + len("Bruno Kolg")),))
    assert "title/emphasis" not in {m.rule for m in found.mentions}


def test_a_title_of_several_sentences_is_one_token_of_one_sentence() -> None:
    found = annotate('His film "The Wells. They Ran Dry" was released in France.')
    title = next(m for m in found.mentions if m.type == "Film")
    assert title.last - title.first == 1
    assert len(list(found.doc.sents)) == 1


def test_a_block_begins_a_sentence() -> None:
    found = annotate("Lost in the steppe", "the film opens", "in May")
    starts = [sentence.start_char for sentence in found.doc.sents]
    assert {0, len("Lost in the steppe "), len("Lost in the steppe the film opens ")} <= set(starts)


def test_the_text_between_blocks_belongs_to_the_one_before() -> None:
    blocks = (Block("headline", 1, 3), Block("paragraph", 6, 8))
    assert segments(Article("a", " ab   cd", " ab   cd", (), blocks)) == [(0, " "), (1, "ab   "), (6, "cd")]


def test_what_an_article_yields_does_not_depend_on_its_neighbours() -> None:
    texts = [text for text, _ in TITLES]
    together = list(annotator().annotate(article(text, id=str(number)) for number, text in enumerate(texts)))
    assert [a.mentions for a in together] == [annotate(text).mentions for text in texts]


def test_an_article_without_text_has_no_mentions() -> None:
    assert annotate("").mentions == ()


def test_a_missing_model_is_told_with_the_way_to_it() -> None:
    with pytest.raises(ModelError, match="pip install no-such-model"):
        load_pipeline("no-such-model")


TEXTS = st.lists(
    st.text(max_size=60)
    | st.sampled_from(
        ['"', "“Fire”", "(1970)", "the film The X", "Anna's", "İ", "is a film", "—", "(b. 1970)", "A.", "\n\n"]
    ),
    max_size=8,
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(TEXTS)
def test_any_text_is_kept_and_every_mention_slices_back(blocks: list[str]) -> None:
    found = annotate(*blocks)
    assert found.doc.text == found.article.view
    last = 0
    for mention in found.mentions:
        assert found.article.view[mention.start : mention.end] == mention.text
        assert found.doc[mention.first : mention.last].text == mention.text
        assert mention.start >= last
        last = mention.end


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("The film is about the famine in Kazakhstan.", "famine in Kazakhstan"),
        ("He led the 1916 revolution.", "1916 revolution"),
        ("It tells of the 1898 Andijan uprising.", "1898 Andijan uprising"),
        ("The war in the Soviet Union was long.", "war in the Soviet Union"),
    ],
)
def test_an_event_is_called_by_its_place_or_year(sentence: str, event: str) -> None:
    found = annotate(sentence)
    assert event in [mention.text for mention in found.mentions if mention.type == "HistoricalEvent"]


@pytest.mark.parametrize("text", ["A film called", "His documentary, titled", "films such as", "the movie"])
def test_a_text_that_ends_before_its_title_names_none(text: str) -> None:
    assert not [m for m in annotate(text).mentions if m.kind == "name"]


def test_where_a_firm_is_based_is_a_place_everywhere() -> None:
    found = annotate("He lives in Karsh. The film was produced by the Karsh-based Salt Productions.").mentions
    assert {mention.type for mention in found if mention.text == "Karsh"} == {"Place"}
