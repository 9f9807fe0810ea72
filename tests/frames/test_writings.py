"""Whose the works of a row are, when they came out and what they mean; how papers began and what they carry on."""

import pytest
from tests.reading import Fact, facts

POET = "Ivan Lindau is a poet. "
TUZ, WIND, PAPER = "Tuz Joli", "Bodi Kuh", "Ovozi Nav"

STATED: list[tuple[str, Fact]] = [
    (POET + "His works are Tuz Joli (Salt Road, 1971); and Bodi Kuh (Wind, 1983).", (TUZ, "author", "Ivan Lindau")),
    (POET + "His works are Tuz Joli (Salt Road, 1971); and Bodi Kuh (Wind, 1983).", (WIND, "author", "Ivan Lindau")),
    (POET + "His works are Tuz Joli (Salt Road, 1971); and Bodi Kuh (Wind, 1983).", (WIND, "publicationDate", "1983")),
    (POET + "His works are Tuz Joli (Salt Road, 1971); and Bodi Kuh (Wind, 1983).",
     (TUZ, "alternativeTitle", "Salt Road")),
    (POET + "He is known for his novel Tuz Joli (1930; Salt Road).", (TUZ, "publicationDate", "1930")),
    (POET + "The first book of verse, Tuz Joli (Salt Road), came out in 1964.", (TUZ, "author", "Ivan Lindau")),
    (POET + "The first book of verse, Tuz Joli (Salt Road), came out in 1964.", (TUZ, "publicationDate", "1964")),
    (POET + "His other plays, including Tuz Joli (Salt Road) and Bodi Kuh (Wind, 1965), were staged.",
     (WIND, "author", "Ivan Lindau")),
    (POET + "His Tuz Joli (Salt Road) and Bodi Kuh (Wind of the Hills) appeared on the stage.",
     (WIND, "author", "Ivan Lindau")),
    ("Known is Anna Lindau's Tuz Joli (1954; Salt Road), a poem.", (TUZ, "author", "Anna Lindau")),
    ("He staged the plays Tuz Joli (Salt Road), by Anna Lindau, and others.", (TUZ, "author", "Anna Lindau")),
    ("The first magazine of the region, Ovozi Nav, was published in Osh in 1919.", (PAPER, "inception", "1919")),
    ("The first magazine of the region, Ovozi Nav, was published in Osh in 1919.", (PAPER, "headquarters", "Osh")),
    ("A satirical magazine in Tajik, Ovozi Nav, followed in 1922.", (PAPER, "inception", "1922")),
    ("The newspaper Ovozi Nav came out in Osh in 1924.", (PAPER, "inception", "1924")),
    ("He read the newspapers Ovozi Nav (1925-28) and Bodi Kuh (1928-1955).", (PAPER, "dissolved", "1928")),
    ("He read the newspapers Ovozi Nav (1925-28) and Bodi Kuh (1928-1955).", (WIND, "inception", "1928")),
    (POET + "He published the collections Tuz Joli (1927) and Salt (1932) and the novella Bodi Kuh (1939).",
     (WIND, "author", "Ivan Lindau")),
    (POET + "Author of the novel Tuz Joli (1945), the plays Salt (1946), Bodi Kuh (1947) and others.",
     (WIND, "author", "Ivan Lindau")),
    ("The work of miners is described by Ivan Lindau in the poem Bodi Kuh (1921).", (WIND, "author", "Ivan Lindau")),
    ("Ivan Lindau, who worked at a school, wrote a novel about miners, Bodi Kuh.", (WIND, "author", "Ivan Lindau")),
    ("A Latvian director is Anna Weber, whose 2001 debut, Salt Road, is a journey.",
     ("Salt Road", "director", "Anna Weber")),
    (POET + "He is the author of novels, including Tuz (1993); verse collections, including Bodi Kuh (Wind) (1987).",
     (WIND, "author", "Ivan Lindau")),
    (POET + "He is the author of novels, including Tuz (1993); verse collections, including Bodi Kuh (Wind) (1987).",
     (WIND, "publicationDate", "1987")),
    (POET + "Among the works that he wrote during the war are the novella Tuz (1942) and the poem Bodi Kuh (1943).",
     (WIND, "author", "Ivan Lindau")),
    (POET + "His poems appeared in 1935, followed in 1936 by Bodi Kuh (Wind of Osh).",
     (WIND, "publicationDate", "1936")),
    (POET + "His verse collections Fires in the Hills, Bodi Kuh, and Thoughts about the Sun were published.",
     (WIND, "author", "Ivan Lindau")),
    (POET + "The poem Bodi Kuh (Wind of Osh) brought him the State Prize.", (WIND, "author", "Ivan Lindau")),
    ("Anna Weber is a director. Her motion pictures Salt (1948) and Fog (1957) portray doctors.",
     ("Fog", "director", "Anna Weber")),
    ("The first newspaper was Tuz. The second, Ovozi Nav (New Voice, 1888-1902), appeared in Osh.",
     (PAPER, "inception", "1888")),
    ("The first issue of the Kazakh newspaper Ovozi Nav was published in Osh on December 17, 1919.",
     (PAPER, "inception", "1919-12-17")),
    ("Ovozi Nav is a newspaper in Osh. It was first published on November 7, 1924.",
     (PAPER, "inception", "1924-11-07")),
    ("In “Salt Road” the Mongolian director Bayar Davaa, known for her work, goes home.",
     ("Salt Road", "director", "Bayar Davaa")),
    ("The Mongolian director Bayar Davaa, praised at festivals for her debut, The Grey Camel, is back.",
     ("The Grey Camel", "director", "Bayar Davaa")),
]  # fmt: skip

SILENT: list[tuple[str, str]] = [
    ("In “Salt Road” the Mongolian actress Bayar Davaa goes home.", "director"),
    ("He read the newspapers Ovozi Nav (1925-28) and Bodi Kuh (1928-1955).", "birthDate"),
    (POET + "The novel Tuz Joli (Salt Road, 1971) was translated by Anna Weber.", "author"),
    ("He read it in the magazines Time (1988) and Ovozi Nav (1990).", "inception"),
    ("Tuz (Russian: Туз), or Ovozi Tuz (Voice of the Salt), was a Latvian weekly newspaper.", "nationality"),
    (POET + "His book Tuz Joli came out, followed by Salt in 1967, Bodi Kuh in 1971.", "narrativePeriod"),
    ("The newspaper Ovozi Nav followed the trial in 1924.", "inception"),
]


@pytest.mark.parametrize(("text", "fact"), STATED)
def test_works_and_papers_are_told_of(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(("text", "name"), SILENT)
def test_nothing_is_made_of_what_only_looks_so(text: str, name: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == name]
