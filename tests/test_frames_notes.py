"""What press notes, programmes and reviews say of films, with and without the title."""

import pytest
from tests.reading import Fact, facts

FILM = "Grey Harbour is a 1987 Soviet drama film directed by Anna Weber."

SAID = [
    ("“Grey Harbour” (1993) deals with the deportation of 1937.",
     ("Grey Harbour", "mainSubject", "deportation of 1937")),
    ("“Grey Harbour” (1997), on the Crimean Tatars, was banned.", ("Grey Harbour", "mainSubject", "Crimean Tatars")),
    ("The film Grey Harbour traces the life of Ivan Petrov.", ("Grey Harbour", "mainSubject", "Ivan Petrov")),
    ("The film Grey Harbour tells of the Great Terror.", ("Grey Harbour", "mainSubject", "Great Terror")),
    ("In 2006 Erik Holm made the melodrama Bride Price for $7,000.", ("Bride Price", "budget", "$7,000")),
    ("The drama Bride Price cost 82 million soms.", ("Bride Price", "budget", "82 million soms")),
    ("The film Grey Harbour (2011, by Erik Holm) was banned.", ("Grey Harbour", "director", "Erik Holm")),
    ("Grey Harbour (1967), a short film without commentary, by Erik Holm, was banned.",
     ("Grey Harbour", "director", "Erik Holm")),
    ("Swedish director Erik Holm won the Silver Bear for Minus Forty. His film was loved.",
     ("Minus Forty", "director", "Erik Holm")),
    ("The actress Olga Orlova was named best actress for her part as a widow in “Salt Water”. The film was loved.",
     ("Salt Water", "castMember", "Olga Orlova")),
    ("The film Typhoon (directed by Anna Weber, with Ivan Petrov and Olga Orlova) was a hit.",
     ("Typhoon", "castMember", "Olga Orlova")),
    ("The film Typhoon, with Ivan Petrov and Olga Orlova, was a hit.", ("Typhoon", "castMember", "Olga Orlova")),
    ("The film “Fog” reaches German cinemas in May via Tuli Films.", ("Fog", "distributor", "Tuli Films")),
    ("Scarlet Paper, a 2010 film, was the début of Erik Holm.", ("Scarlet Paper", "director", "Erik Holm")),
]  # fmt: skip

SPOKEN = [
    ("Yuri Demin served as cinematographer.", ("cinematographer", "Yuri Demin")),
    ("Director of photography is Yuri Demin.", ("cinematographer", "Yuri Demin")),
    ("The script, by Anna Weber and the poet Ivan Petrov, took a year.", ("screenwriter", "Ivan Petrov")),
    ("Anna Weber wrote the script with Ivan Petrov.", ("screenwriter", "Ivan Petrov")),
    ("She shared the screenplay with Ivan Petrov.", ("screenwriter", "Ivan Petrov")),
    ("The music was by Ivan Petrov, the photography by Yuri Demin.", ("cinematographer", "Yuri Demin")),
    ("World sales: Tuli Films.", ("distributor", "Tuli Films")),
    ("Production: Tuli Films.", ("productionCompany", "Tuli Films")),
    ("It was seen in Leipzig and Riga.", ("screenedAt", "Leipzig")),
    ("It stars Olga Orlova as Vera, a midwife in Tartu.", ("narrativeLocation", "Tartu")),
]

NOT_SAID = [
    # Another agent, another work, or no film at all.
    (f"{FILM} Yuri Demin served as editor of the newspaper Fog.", ("Grey Harbour", "editor", "Yuri Demin")),
    (f"{FILM} The mayor bought the rights to the novel.", ("Grey Harbour", "distributor", "mayor")),
    ("Anna Weber's Salt (1999) and Fog (2006) by the Dane Erik Holm won. These films are loved.",
     ("Fog", "director", "Anna Weber")),
    ("The film Two Notebooks tells of the census of 1937.", ("Two Notebooks", "narrativePeriod", "1937")),
    ("The Golden Bear was won by Anna Weber's film Winter Herds.", ("Anna Weber", "awardReceived", "Golden Bear")),
    ("The Salt Road (Tuzfilm, 1988) is a film.", ("The Salt Road", "alternativeTitle", "Tuzfilm")),
    ("Grey Harbour is a novel of 1978 by the writer Anna Weber.", ("Grey Harbour", "releaseDate", "1978")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_it_is_read(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("sentence", "expected"), SPOKEN)
def test_it_is_read_of_the_film_that_is_spoken_of(sentence: str, expected: tuple[str, str]) -> None:
    assert ("Grey Harbour", *expected) in facts(f"{FILM} {sentence}")


@pytest.mark.parametrize(("text", "wrong"), NOT_SAID)
def test_it_is_not_read_where_it_is_not_said(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)
