"""The one film that each sentence goes on speaking of, and none where two could be meant."""

import pytest
from tests.language import annotate, lexicon

from kgcine.coref import discourse
from kgcine.framing.spoken import spoken_of
from kgcine.scene import Scene


def spoken(*blocks: str) -> list[str | None]:
    """Return the film that each sentence goes on about, None where there is none."""
    annotated = annotate(*blocks)
    scene = Scene(annotated, discourse(annotated, lexicon()), lexicon())
    names = {entity.id: entity.name for entity in scene.discourse.entities}
    found = spoken_of(scene, lambda type_: type_ == "Film").found
    last = {sentence.start: found.get(sentence.start) for sentence in scene.doc.sents}
    return [None if filler is None or filler.entity is None else names[filler.entity] for filler in last.values()]


GONE_ON: list[tuple[str, str | None]] = [
    ("The film “Grey Harbour” opens in May. Rain fell.", "Grey Harbour"),
    ("Her next film was “Grey Harbour”. Rain fell.", "Grey Harbour"),
    ("Anna Weber made the film “Grey Harbour”. Rain fell.", "Grey Harbour"),
    ("The films “Grey Harbour” and “Iron Road” open in May. Rain fell.", None),
    ("The film “Grey Harbour” opens. The film “Iron Road” opens. Rain fell.", "Iron Road"),
    ("Anna Weber left. Rain fell.", None),
    ("The film “Grey Harbour” opens. The prize went to the film “Iron Road”. Rain fell.", "Iron Road"),
    ("The film “Grey Harbour” opens. Anna Weber starred in the film “Iron Road”. Rain fell.", "Iron Road"),
]


@pytest.mark.parametrize(("text", "film"), GONE_ON)
def test_a_sentence_goes_on_about_the_only_film_before_it(text: str, film: str | None) -> None:
    assert spoken(text)[-1] == film


def test_the_first_sentence_goes_on_about_nothing() -> None:
    assert spoken("The film “Grey Harbour” opens in May.") == [None]


def test_another_film_named_in_passing_leaves_it_open() -> None:
    told = "The film “Grey Harbour” opens. Anna Weber, who slept through the film “Iron Road”, is here. Rain fell."
    assert spoken(told)[-1] is None


def test_a_film_by_which_somebody_is_known_changes_nothing() -> None:
    told = "The film “Grey Harbour” opens. Anna Weber, known for the film “Iron Road”, is here. Rain fell."
    assert spoken(told)[-1] == "Grey Harbour"
    told = "The film “Grey Harbour” opens. Anna Weber made her name with the film “Iron Road”. Rain fell."
    assert spoken(told)[-1] == "Grey Harbour"


def test_a_review_speaks_of_its_only_film_before_it_names_it() -> None:
    told = "Anna Weber plays a woman without a roof. The film “Grey Harbour” opens."
    assert spoken(told) == ["Grey Harbour", None]
    assert spoken("Anna Weber reads. The films “Fog” and “Grey Harbour” open.") == [None, None]


def test_news_speaks_of_its_new_film_before_it_names_it() -> None:
    news = "A new film is shot in Osh. Anna Weber plays a nurse. Jan Holm wrote it. Rain fell. "
    assert spoken(f"{news}The premiere of “Grey Harbour” is planned for May.")[:4] == ["Grey Harbour"] * 4
    assert spoken(f"{news}The director has earlier made “Grey Harbour”.")[:4] == [None] * 4
    told = "The film “Fog” opens. Jan Holm earlier made “Salt Road”. Rain fell."
    assert spoken(told)[-1] == "Salt Road"
    assert spoken("A new film is shot. Rain fell. Jan Holm earlier made “Grey Harbour”.")[:2] == [None] * 2


def test_a_sequel_without_a_name_is_not_the_film_before() -> None:
    opens = "The film “Grey Harbour” opens. "
    assert spoken(f"{opens}It will get a sequel. Rain fell.")[-1] is None
    assert spoken(f"{opens}Details of the second part are secret. Rain fell.")[-1] is None
    assert spoken(f"{opens}It is a sequel to “Salt Road”. Rain fell.")[-1] == "Grey Harbour"
    assert spoken(f"{opens}The first part was shot in Osh. Rain fell.")[-1] == "Grey Harbour"


def test_what_this_is_was_named_last() -> None:
    told = "The film “Fog” opens. “Fog” is long. Jan Holm was helped by Anna Weber's film “Grey Harbour”."
    assert spoken(told, "“This is a story about a boy.”")[-1] == "Grey Harbour"


def test_a_new_paragraph_goes_on_about_what_the_article_speaks_of_most() -> None:
    first = "The film “Grey Harbour” opens. “Grey Harbour” is long."
    assert spoken(first, "Rain fell.")[-1] == "Grey Harbour"
    assert spoken("The film “Grey Harbour” opens. The film “Iron Road” opens.", "Rain fell.")[-1] is None


def test_somebodys_film_that_has_no_name_ends_it() -> None:
    told = "The film “Grey Harbour” opens. The prize went to the film “Iron Road”."
    assert spoken(told + " Rain fell. Rain fell.")[-1] == "Iron Road"
    assert spoken(told + " Her film was long. Rain fell.")[-1] is None


@pytest.mark.parametrize(
    "between",
    [
        "In 1990 she shot a comedy in Tbilisi.",
        "Then she acted in a series.",
        "The festival also shows the film “Iron Road”.",
    ],
)
def test_another_work_between_ends_it(between: str) -> None:
    assert spoken(f"Anna Weber made the film “Grey Harbour”. {between} Rain fell.")[-1] is None


def test_what_it_is_called_does_not_end_it() -> None:
    assert spoken("Anna Weber made the film “Grey Harbour”. It became a comedy. Rain fell.")[-1] == "Grey Harbour"


def test_a_film_named_once_in_passing_is_not_the_articles() -> None:
    told = "Erik Holm has criticised the way of life in Riga in his film “Grey Harbour”. This film is old."
    assert spoken(told, "Rain fell.")[-1] is None


@pytest.mark.parametrize(
    "told",
    [
        "Her debut was “Grey Harbour”. It won. It was sold. “Iron Road” came out. She left. “Fog” was long.",
        "“Grey Harbour” opened. The film was sold. It won. The film “Iron Road” came out. The film “Fog” followed.",
    ],
)
def test_a_career_is_about_no_one_of_its_films(told: str) -> None:
    assert spoken(told, "Rain fell.")[-1] is None
    assert spoken(told + " “Grey Harbour” is still seen.", "Rain fell.")[-1] == "Grey Harbour"


def test_somebodys_next_film_is_gone_on_about() -> None:
    told = (
        "Marat Holm worked for Tadjikfilm Studios. He directed his first feature film The Little Harbour (1991)."
        " He directed his second film Odds and Evens (1993). He benefited from a bigger budget for his next film, Iron "
        "Road (1999), another international co-production, starring Anna Weber. Rain fell."
    )
    assert spoken(told)[-1] == "Iron Road"
