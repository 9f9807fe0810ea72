"""Who made a film and which house, where a text says it in passing."""

import pytest
from tests.reading import Fact, facts

GREY, ANNA, PAUL, HOUSE = "Grey Harbour", "Anna Weber", "Paul Novak", "Barlyk studio"
OPENING = "The film “Grey Harbour” is being restored in Paris."

STATED: list[tuple[str, Fact]] = [
    ("It was Anna Weber who directed “Grey Harbour”.", (GREY, "director", ANNA)),
    ("It was the young Anna Weber who wrote and directed “Grey Harbour”.", (GREY, "director", ANNA)),
    ("“Grey Harbour” marked the directorial debut of Anna Weber.", (GREY, "director", ANNA)),
    ("Anna Weber’s directorial debut was in “Grey Harbour” (1978).", (GREY, "director", ANNA)),
    ("In “Grey Harbour”, director Anna Weber tells the story of a nurse.", (GREY, "director", ANNA)),
    ("Anna Weber’s latest picture is titled “Grey Harbour”.", (GREY, "director", ANNA)),
    ("The Barlyk studio’s “Grey Harbour” won a prize in Riga.", (GREY, "productionCompany", HOUSE)),
    ("“Grey Harbour” (1978, Barlyk studio, dir. Anna Weber) opened the festival.", (GREY, "productionCompany", HOUSE)),
    ("Behind “Grey Harbour” stands the company Barlyk Pictures.", (GREY, "productionCompany", "Barlyk Pictures")),
    ("Anna Weber made her screen debut in Paul Novak’s “Grey Harbour”.", (GREY, "castMember", ANNA)),
    ("“Grey Harbour” (director Paul Novak, script Anna Weber) was restored.", (GREY, "screenwriter", ANNA)),
    ("“Grey Harbour” (dir. Paul Novak; camera: Anna Weber) was restored.", (GREY, "cinematographer", ANNA)),
    ("“Grey Harbour” (1978, music by Anna Weber, 90 min) was restored.", (GREY, "composer", ANNA)),
    ("The film came out in 1978.", (GREY, "releaseDate", "1978")),
    ("“Grey Harbour” is a drama. It is also known as “The Ashen Port”.", (GREY, "alternativeTitle", "The Ashen Port")),
    ("The Olga Weber Museum in Riga opened in 1995.", ("Olga Weber Museum", "inception", "1995")),
]

SILENT: list[tuple[str, str]] = [
    ("It was not Anna Weber who directed “Grey Harbour”.", "director"),
    ("Was it Anna Weber who directed “Grey Harbour”?", "director"),
    ("It was Anna Weber who praised “Grey Harbour”.", "director"),
    ("“Grey Harbour” marked the acting debut of Anna Weber.", "director"),
    ("In “Grey Harbour”, novelist Anna Weber tells the story of a nurse.", "director"),
    ("In “Grey Harbour” the art director Anna Weber shows a city.", "director"),
    ("Anna Weber’s latest novel is titled “Grey Harbour”.", "director"),
    ("The Barlyk studio’s rival made “Grey Harbour”.", "productionCompany"),
    ("“Grey Harbour” (1978, lost with the archive of the Barlyk studio) is a drama.", "productionCompany"),
    ("Behind “Grey Harbour” stands a village called Riga.", "productionCompany"),
    ("Made for the fair by Barlyk studio’s rivals, “Grey Harbour” opened in Riga.", "productionCompany"),
    ("“Grey Harbour”, winner of the Silver Bridge in 2015, opens on Friday.", "releaseDate"),
    ("The Olga Weber Museum in Riga opened in 1995.", "releaseDate"),
    ("“Grey Harbour” (the script was burnt, says Anna Weber) was restored.", "screenwriter"),
    ("Paul Novak, whose wife was born in Riga, directed “Grey Harbour”.", "birthPlace"),
    ("Paul Novak, whose father was shot in 1938, directed “Grey Harbour”.", "deathDate"),
    ("The actress is also known as Anna Novak.", "alternativeTitle"),
    ("Paul Novak was proud that Anna Weber made her debut in business.", "castMember"),
]


@pytest.mark.parametrize(("text", "fact"), STATED)
def test_what_is_said_in_passing_is_read(text: str, fact: Fact) -> None:
    assert fact in facts(OPENING, text)


@pytest.mark.parametrize(("text", "name"), SILENT)
def test_what_tells_of_another_or_denies_is_not(text: str, name: str) -> None:
    assert not [fact for fact in facts(OPENING, text) if fact[1] == name]
