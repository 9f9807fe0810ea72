"""Who is meant by a calling, by "the latter" or by a given name and patronymic: whom the text has told of just so."""

import pytest
from tests.reading import Fact, facts

MEANT: list[tuple[str, Fact]] = [
    (
        "Anna Weber was born in Riga in 1951. Her debut, “Salt Road”, was shot in 1979. The picture won a prize at the "
        "Riga Film Festival. The director died in Osh in 2011.",
        ("Anna Weber", "deathPlace", "Osh"),
    ),
    (
        "Jan Holm wrote the novel “Salt Road”. It was published in 1942. The author died in Moscow in 1961.",
        ("Jan Holm", "deathPlace", "Moscow"),
    ),
    (
        "Born in 1935, Ida Stone trained in Riga. The actress joined Lenfilm. Her husband was the actor Jan Holm.",
        ("Ida Stone", "spouse", "Jan Holm"),
    ),
    (
        "“Salt Road” was directed by Jan Holm. Holm had studied under the cameraman Paul Novak. The director was born "
        "in Osh.",
        ("Jan Holm", "birthPlace", "Osh"),
    ),
    (
        "Anna Weber and Ida Stone came to the theatre. The former was born in Riga; the latter died in Osh.",
        ("Anna Weber", "birthPlace", "Riga"),
    ),
    (
        "Anna Weber and Ida Stone came to the theatre. The former was born in Riga; the latter died in Osh.",
        ("Ida Stone", "deathPlace", "Osh"),
    ),
    ("Kazakhfilm and Lenfilm made it together. The former was founded in 1934.", ("Kazakhfilm", "inception", "1934")),
    ("S. M. Serov was a painter. Samuil Martynovich died in 1929.", ("S. M. Serov", "deathDate", "1929")),
    ("Ivan Petrovich Serov was a painter. Ivan Petrovich died in 1929.", ("Ivan Petrovich Serov", "deathDate", "1929")),
    (
        "Aldiyar Kokshetau is an actor. In 2018, Kokshetau played in the film “Salt Road”.",
        ("Salt Road", "castMember", "Aldiyar Kokshetau"),
    ),
    ("The Goethe-Institut showed films. The institute was founded in 1951.", ("Goethe-Institut", "inception", "1951")),
    ("The Film Support Centre (GTsPNK) was opened in Osh. The GTsPNK was founded in 2019.",
     ("Film Support Centre", "inception", "2019")),
    (
        "Two names stand above it: Jan Holm and Paul Novak. The first was born in Osh in 1941.",
        ("Jan Holm", "birthPlace", "Osh"),
    ),
    (
        "In May, the Riga Society and the BBC began work on a series. The former was founded in 2013.",
        ("Riga Society", "inception", "2013"),
    ),
    (
        "Ida Stone was born in Riga, the daughter of an officer, Jan Stone. The poet studied at Kazakh State "
        "University.",
        ("Ida Stone", "educatedAt", "Kazakh State University"),
    ),
    (
        "The actress Ida Stone was born in Riga. Stone played the mother in “Salt Road”. For the picture, its director "
        "Jan Holm received a diploma. The actress died in Osh in 2006.",
        ("Ida Stone", "deathPlace", "Osh"),
    ),
    (
        "“Salt Road” cost six million dollars. The epic was directed by Jan Holm.",
        ("Salt Road", "director", "Jan Holm"),
    ),
    (
        "Jan Holm made his first feature, Fire, in 2021. Shot in Riga, the drama is short. Its star, Ida Stone, was "
        "seen in Tulpan.",
        ("Fire", "castMember", "Ida Stone"),
    ),
    (
        "The film “The Grey Fog of the Steppe” was shot in Osh. “The Grey Fog” was directed by Jan Holm.",
        ("The Grey Fog of the Steppe", "director", "Jan Holm"),
    ),
    (
        "Jan Holm was a nephew of Paul Novak. The poet, historian and philosopher died in October 1931.",
        ("Jan Holm", "deathDate", "1931-10"),
    ),
    (
        "Jan Holm was a film-maker. His film “Fog” was co-directed by Paul Novak. The director was born in Osh.",
        ("Jan Holm", "birthPlace", "Osh"),
    ),
    (
        "Ida Stone was born in Osh. She trained as an economist. The producer died in Riga.",
        ("Ida Stone", "deathPlace", "Riga"),
    ),
    (
        "Jan Holm drew at forty. The artist, born in Osh in 1923, had fought in the war.",
        ("Jan Holm", "birthPlace", "Osh"),
    ),
    (
        "Jan Holm was a theatre director. In 1992 he became head of a theatre. The director died in Osh.",
        ("Jan Holm", "deathPlace", "Osh"),
    ),
    (
        "It was made at the Kazakh University of Arts, KazUI. KazUI was founded in 1998.",
        ("Kazakh University of Arts", "inception", "1998"),
    ),
    (
        "The Riga Museum of Arts (RIMA) was opened in 2025. RIMA was founded by Jan Holm.",
        ("Riga Museum of Arts", "founder", "Jan Holm"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact"), MEANT)
def test_a_noun_or_a_part_of_a_name_takes_up_whom_it_fits(text: str, fact: Fact) -> None:
    assert fact in facts(text)


NOBODY: list[tuple[str, str]] = [
    # Who made the film is not told.
    ("Jan Holm is an actor. He played in the film “Salt Road”. The director died in Osh in 1990.", "deathPlace"),
    # Two directors are named together.
    ("The director Jan Holm met the director Paul Novak. The director died in Osh in 1990.", "deathPlace"),
    ("In competition are the films Fog by Jan Holm and Salt by Paul Novak. The former was shot in Osh.", "deathPlace"),
    ("Anna Weber, Ida Stone and Jan Holm came to the theatre. The latter died in Osh.", "deathPlace"),
    ("Jan Holm lived in Riga. The actress died in Osh.", "deathPlace"),
    ("She met the singer Ida Stone and actor Jan Holm. The actress died in Osh.", "deathPlace"),
    ("Dmitri Kabalevsky met Dmitri Shostakovich. Shostakovich died in Moscow.", "sibling"),
]


@pytest.mark.parametrize(("text", "relation"), NOBODY)
def test_where_nobody_or_two_fit_no_fact_is_stated(text: str, relation: str) -> None:
    assert not {fact for fact in facts(text) if fact[1] == relation}


def test_a_town_stays_one_where_the_text_tells_of_it() -> None:
    found = facts("Anna Osh is an actress. She was born in Osh. Osh is a town in Kyrgyzstan.")
    assert ("Anna Osh", "birthPlace", "Osh") in found
    assert ("Osh", "country", "Kyrgyzstan") in found or ("Osh", "locatedIn", "Kyrgyzstan") in found


def test_surnames_that_end_as_patronymics_name_others() -> None:
    found = facts("Dmitri Kabalevsky was a composer. Dmitri Shostakovich died in 1975.")
    assert ("Dmitri Shostakovich", "deathDate", "1975") in found
