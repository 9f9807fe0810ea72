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
    ("The prize for best director went to Erik Holm of Norway for “Two Notebooks”. The film was loved.",
     ("Two Notebooks", "director", "Erik Holm")),
    ("Best Actor was Norway's Erik Holm (“Melon Season”). The film was loved.",
     ("Melon Season", "castMember", "Erik Holm")),
    ("Best Screenplay: Erik Holm, “Two Notebooks”. The film won.", ("Two Notebooks", "screenwriter", "Erik Holm")),
    ("Salt Perfume is a 2012 melodrama directed by Anna Weber and written by Ivan Petrov and Olga Orlova.",
     ("Salt Perfume", "screenwriter", "Olga Orlova")),
    ("Salt, Bread (German: Salz, Brot) is a 2013 film written, directed and co-produced by Anna Weber.",
     ("Salt, Bread", "screenwriter", "Anna Weber")),
    ("The director Anna Weber cast him as the grandfather in Marea Baja (1983). The film was loved.",
     ("Marea Baja", "director", "Anna Weber")),
    ("It was told by Anna Weber in the documentary Debt Road (1977).", ("Debt Road", "director", "Anna Weber")),
    ("Salt Road was directed by Anna Weber for the Bright Company.",
     ("Salt Road", "productionCompany", "Bright Company")),
    ("In 2015 she made her debut with the documentary Forty Braids.", ("Forty Braids", "releaseDate", "2015")),
    ("The Netflix western “Steppe Law” was shot in Riga.", ("Steppe Law", "distributor", "Netflix")),
    ("“Apricot Stones” (2020) was Latvia's entry for the Academy Award for best film.",
     ("Apricot Stones", "countryOfOrigin", "Latvia")),
    ("This Is No Lullaby (1967), 20 minutes long, is a film.", ("This Is No Lullaby", "runtime", "20")),
    ("Her novel The Weight of Nets (2011) won a prize.", ("The Weight of Nets", "publicationDate", "2011")),
    ("Grey Harbour is a novel of 1978 by the writer Anna Weber.", ("Grey Harbour", "publicationDate", "1978")),
    ("Edith Horn described the journey in a memoir, Apollo Goes East.", ("Apollo Goes East", "author", "Edith Horn")),
    ("In 2013 she made the film Fog, a family comedy which took $4.1 million.",
     ("Fog", "boxOffice", "$4.1 million")),
    ("The king is played in the film Grey Harbour by a teacher, Ivan Petrov.",
     ("Grey Harbour", "castMember", "Ivan Petrov")),
    ("The film “Fog” reaches German cinemas in May via Tuli Films.", ("Fog", "distributor", "Tuli Films")),
    ("Scarlet Paper, a 2010 film, was the début of Erik Holm.", ("Scarlet Paper", "director", "Erik Holm")),
]  # fmt: skip

SPOKEN = [
    ("Yuri Demin was responsible for the editing, and Ivan Petrov for the music.", ("editor", "Yuri Demin")),
    ("Yuri Demin was responsible for the editing, and Ivan Petrov for the music.", ("composer", "Ivan Petrov")),
    ("Yuri Demin was responsible for the photography.", ("cinematographer", "Yuri Demin")),
    ("Ivan Petrov was responsible for the music.", ("composer", "Ivan Petrov")),
    ("Ivan Petrov served as producer, and Yuri Demin as cinematographer.", ("cinematographer", "Yuri Demin")),
    ("Ivan Petrov served as producer, and Olga Orlova as editor.", ("editor", "Olga Orlova")),
    ("Editor Olga Orlova has made a miracle out of 340 hours.", ("editor", "Olga Orlova")),
    ("Its piano score is the work of Ivan Petrov.", ("composer", "Ivan Petrov")),
    ("A soundtrack by Ivan Petrov was added last spring.", ("composer", "Ivan Petrov")),
    ("Weber wrote the script, drawing on Reed's memoir Second Chorus.", ("basedOn", "Second Chorus")),
    ("It was the most profitable film of the year at $640,000.", ("boxOffice", "$640,000")),
    ("$20,000 came from the Nadezhda Foundation.", ("funder", "Nadezhda Foundation")),
    ("Its real sponsors were the Nadezhda Foundation and the Bertha Fund.", ("funder", "Bertha Fund")),
    ("Yuri Demin served as cinematographer.", ("cinematographer", "Yuri Demin")),
    ("Director of photography is Yuri Demin.", ("cinematographer", "Yuri Demin")),
    ("The script, by Anna Weber and the poet Ivan Petrov, took a year.", ("screenwriter", "Ivan Petrov")),
    ("Anna Weber wrote the script with Ivan Petrov.", ("screenwriter", "Ivan Petrov")),
    ("She shared the screenplay with Ivan Petrov.", ("screenwriter", "Ivan Petrov")),
    ("The music was by Ivan Petrov, the photography by Yuri Demin.", ("cinematographer", "Yuri Demin")),
    ("World sales: Tuli Films.", ("distributor", "Tuli Films")),
    ("Production: Tuli Films.", ("productionCompany", "Tuli Films")),
    ("Columbia Pictures liked it. It grossed $37.4 million.", ("boxOffice", "$37.4 million")),
    ("Shot in Riga on a budget of $220,000, it follows a weaver.", ("budget", "$220,000")),
    ("It was first broadcast by FX in 1989.", ("distributor", "FX")),
    ("The film was made in both Hindi and Marathi versions.", ("originalLanguage", "Hindi")),
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
    # Who got a prize for something else did not direct the film that is named there.
    ("Best actress went to Anna Weber for “Two Notebooks”. The film was loved.",
     ("Two Notebooks", "director", "Anna Weber")),
    ("Salt Road was directed by Anna Weber for the Riga Film Festival.",
     ("Salt Road", "productionCompany", "Riga Film Festival")),
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
