import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.language import annotate, discuss, lexicon
from tests.test_annotate import TEXTS

from kgcine.coref import Discourse, discourse


def names(found: Discourse) -> dict[str, str]:
    return {entity.id: entity.name for entity in found.entities}


def led(found: Discourse, *kinds: str) -> list[tuple[str, str]]:
    """Return what the nouns, pronouns or short names stand for, in the order of the text."""
    known = names(found)
    return [
        (reference.mention.text, known[reference.entity_id])
        for reference in found.references
        if reference.mention.kind in kinds
        or ("short" in kinds and reference.chain and reference.mention.kind == "name")
    ]


SAME = [
    (("Aigul Serikova directs.", "Serikova was born in Taraz."), "Aigul Serikova", ("Serikova",)),
    (("Robert James Smith left.", "Robert Smith came back."), "Robert James Smith", ("Robert Smith",)),
    (("The National Film Fund (NFF) paid.", "The NFF was founded in 1990."), "National Film Fund", ("NFF",)),
    (("Ivan Petrov, also known as Vanya Gray, acted."), "Ivan Petrov", ("Vanya Gray",)),
    (('The film "Aq qustar" ("White Birds") is long.', '"White Birds" won.'), "Aq qustar", ("White Birds",)),
    (
        ("Blue Apples: The Orchard is a film.", 'The film "Blue Apples" won.'),
        "Blue Apples: The Orchard",
        ("Blue Apples",),
    ),
    (
        ("The Kazakh Ministry of Culture paid.", "The Ministry of Culture agreed."),
        "Kazakh Ministry of Culture",
        ("Ministry of Culture",),
    ),
    (("He left the USSR.", "The Soviet Union fell."), "Soviet Union", ("USSR",)),
]


@pytest.mark.parametrize(("blocks", "name", "aliases"), SAME)
def test_names_of_one_thing_are_one_entity(blocks: tuple[str, ...] | str, name: str, aliases: tuple[str, ...]) -> None:
    found = discuss(*([blocks] if isinstance(blocks, str) else blocks))
    assert (name, aliases) in [(entity.name, entity.aliases) for entity in found.entities]


DISTINCT = [
    ("Anna Petrova met Olga Petrova.", {"Anna Petrova", "Olga Petrova"}),
    ('The film "Almaty" was shot in Almaty.', {"Almaty"}),
    ("Almaty lies in Almaty province.", {"Almaty", "Almaty province"}),
]


@pytest.mark.parametrize(("text", "expected"), DISTINCT)
def test_namesakes_stay_apart(text: str, expected: set[str]) -> None:
    found = discuss(text)
    assert {entity.name for entity in found.entities} >= expected
    assert len(found.entities) >= 2


NOUNS = [
    (
        ('The film "Aq qustar" opened in May.', "The film was shot in Taraz."),
        [("film", "Aq qustar"), ("film", "Aq qustar")],
    ),
    (('Petrov\'s movie, "Aq qustar", won.',), [("movie", "Aq qustar")]),
    (("Grey Horses is a 1999 film.", "Anna Petrova plays in the film."), [("film", "Grey Horses")]),
    (("World War II broke out.", "The war ended in 1945."), [("war", "World War II")]),
    (("Kazakhfilm was founded in 1934.", "The studio moved in 1960."), [("studio", "Kazakhfilm")]),
    (("Director Anna Petrova arrived.", "The director smiled."), [("director", "Anna Petrova")]),
    (
        ('The new film "Aq qustar" is old-fashioned.', 'Her first film, "Qar", was not.', "The new film costs more."),
        [("film", "Aq qustar"), ("film", "Qar"), ("film", "Aq qustar")],
    ),
]


@pytest.mark.parametrize(("blocks", "expected"), NOUNS)
def test_a_definite_noun_stands_for_the_last_thing_of_its_class(
    blocks: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    found = [link for link in led(discuss(*blocks), "nominal") if (link[0], link[1]) in expected]
    assert found == expected


SILENT = [
    ('Both "Aq qustar" and "Kok kaska" are films.', "The film industry grew."),
    ('The film "Aq qustar" opened.', "A film opened elsewhere."),
    ('The film "Aq qustar" opened.', "The next film failed."),
    ("World War II broke out.", "The famine came."),
]


@pytest.mark.parametrize("blocks", SILENT)
def test_a_noun_that_means_something_else_stands_for_nothing(blocks: tuple[str, ...]) -> None:
    found = discuss(*blocks)
    last = len(blocks[0])
    assert not [r for r in found.references if r.mention.kind == "nominal" and r.mention.start > last]


PRONOUNS = [
    (("Anna Petrova lives in Riga.", "She was born in Minsk."), [("She", "Anna Petrova")]),
    (("Anna Petrova met Ivan Sidorov.", "He was born in Minsk."), [("He", "Ivan Sidorov")]),
    (("Viktor Tsoi played the part.", "His band wrote the songs."), [("His", "Viktor Tsoi")]),
    (("Kazakhfilm was founded in 1934.", "It produced ten films."), [("It", "Kazakhfilm")]),
    (
        ("Ivan Sidorov complained.", '"Yes," Pavel Orlov said.', "Stalin's purges went on, he added."),
        [("he", "Pavel Orlov")],
    ),
]


@pytest.mark.parametrize(("blocks", "expected"), PRONOUNS)
def test_a_pronoun_stands_for_the_nearest_that_fits(blocks: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    assert led(discuss(*blocks), "pronoun") == expected


ABSTAIN = [
    ("Oleg Orlov and Ivan Sidorov came home.", "He smiled."),
    ("Anna Petrova arrived.", "He was late."),
    ("Ivan Sidorov made the film.", "A young driver from Omsk loses his wife in it."),
    ("Kazakhfilm waited.", "It was necessary to pay."),
]


@pytest.mark.parametrize("blocks", ABSTAIN)
def test_a_pronoun_stands_for_nobody_where_two_fit_or_none(blocks: tuple[str, ...]) -> None:
    found = discuss(*blocks)
    assert not [link for link in led(found, "pronoun") if link[0].lower() in {"he", "his"} or link[1] == "Kazakhfilm"]


def test_the_chain_leads_to_the_full_name() -> None:
    found = discuss("Aigul Serikova directs.", "Serikova sings.", "She dances.")
    text = "Aigul Serikova directs. Serikova sings. She dances."
    chains = {reference.mention.text: [text[s:e] for s, e in reference.chain] for reference in found.references}
    assert chains == {"Aigul Serikova": [], "Serikova": ["Aigul Serikova"], "She": ["Aigul Serikova"]}


def test_a_token_tells_its_reference() -> None:
    found = discuss("Aigul Serikova directs.")
    reference = found.at(1)
    assert reference is not None
    assert names(found)[reference.entity_id] == "Aigul Serikova"
    assert found.at(2) is None


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(TEXTS | st.just(["Anna Petrova met Ivan Sidorov.", "She saw him.", "The film is hers."]))
def test_any_text_has_entities_whose_spans_slice_back(blocks: list[str]) -> None:
    annotated = annotate(*blocks)
    found = discourse(annotated, lexicon())
    for entity in found.entities:
        texts = {annotated.article.text[start:end] for start, end in entity.spans}
        assert texts == {entity.name, *entity.aliases}
    assert len({entity.id for entity in found.entities}) == len(found.entities)


def test_the_owner_inside_a_name_is_no_he() -> None:
    found = discuss("Ivan Petrov wrote poems. In 1937, during Joseph Stalin's Great Terror, he was arrested.")
    he = next(ref for ref in found.references if ref.mention.text == "he")
    assert next(e.name for e in found.entities if e.id == he.entity_id) == "Ivan Petrov"
