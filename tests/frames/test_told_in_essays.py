"""What essays and histories tell of films and of those who made them, in passing and in rows."""

import pytest
from tests.reading import Fact, facts, qualified

SALT, HERO, FAMINE = "Salt Road", "Emir Karimov", "Great Famine"
PROTESTS, REVOLT = "December 1986 protests", "uprising of 1916"
STATED: list[tuple[str, Fact]] = [
    # what a film tells of, by what came of it
    ("The film “Salt Road” is about the aftermath of the December 1986 protests.", (SALT, "mainSubject", PROTESTS)),
    # two makers before the bracket with their film
    ("The first films were made in Riga by Asan Orlov (“Black Fog”), Emir Karimov and Anna Weber (“Salt Road”).",
     (SALT, "director", HERO)),
    ("The first films were made in Riga by Asan Orlov (“Black Fog”), Emir Karimov and Anna Weber (“Salt Road”).",
     (SALT, "director", "Anna Weber")),
    ("Help came from Uzbek filmmakers led by Emir Karimov.", (HERO, "occupation", "film director")),
    # what is founded by decree
    ("By decree of the Ministry of Culture, the Altyn studio was opened in 1971.",
     ("Altyn studio", "founder", "Ministry of Culture")),
    # the first of its kind, and its year
    ("The first documentary was Anna Weber's “Salt Road” in 1929, on cotton.", (SALT, "releaseDate", "1929")),
    ("The first film to be made in Riga was “Salt Road” (Sāls ceļš) in 1925.", (SALT, "releaseDate", "1925")),
    ("1934 saw the first feature film made in Riga, “Salt Road”.", (SALT, "releaseDate", "1934")),
    # a bracket with the studio and the year
    ("The prize went to Anna Weber for the film “Salt Road” (produced by the Kazakhfilm studio, 2011, 20 min).",
     (SALT, "productionCompany", "Kazakhfilm")),
    # what somebody has made, and where and when it was made
    ("Emir Karimov is a director. One of his first directorial works was the film “Salt Road” (1968).",
     (SALT, "director", HERO)),
    ("Emir Karimov's second directorial effort was the drama “Salt Road”.", (SALT, "director", HERO)),
    ("The film “Salt Road” won. The film, produced at the Kazakhfilm studio in 1975, was banned.",
     (SALT, "releaseDate", "1975")),
    ("Emir Karimov was born in 1941 in the family of the Kyrgyz people's poet Talas Karimov.",
     (HERO, "parent", "Talas Karimov")),
]  # fmt: skip
QUALIFIED: list[tuple[str, Fact, dict[str, str]]] = [
    ("Following the election of Emir Karimov as chairman of the Union of Writers in 2008, many left.",
     (HERO, "positionHeld", "chairman"), {"of": "Union of Writers", "startDate": "2008"}),
    ("The Riga Museum of Memory is new. Under director Emir Karimov, the museum's researchers read letters.",
     (HERO, "positionHeld", "director"), {"of": "Riga Museum of Memory"}),
]  # fmt: skip
UNSTATED: list[tuple[str, str]] = [
    ("The film “Salt Road” is not about the consequences of the uprising of 1916.", "mainSubject"),
    ("The festival opened with “Salt Road”. A book about the heroes of the Great Famine was on sale.", "mainSubject"),
    ("The film “Salt Road” is the writer Anna Weber's favourite.", "director"),
    ("Kazakh soldiers led by Emir Karimov took the town.", "nationality"),
    ("Uzbek filmmakers led by Emir Karimov and Anna Weber came.", "nationality"),
    ("The appointment of Emir Karimov as director of the film in 2019 was a surprise.", "positionHeld"),
    ("He studied at VGIK with famous directors, including Emir Karimov and Anna Weber.", "educatedAt"),
    ("The first film about Riga was shown with “Salt Road” in 1929.", "genre"),
    ("A film was shot at the secret site, known as “Salt Road”, from 1949 to 1991.", "releaseDate"),
    ("Anna Weber shot “Salt Road”. Its heroes are an orphan boy and his grandfather Momun.", "relative"),
    ("One of his first roles was in the film “Salt Road”.", "director"),
    ("Karlag opened in 1931.", "releaseDate"),
    ("The studio was closed by decree of the Ministry of Culture.", "founder"),
]


@pytest.mark.parametrize(("text", "fact"), STATED)
def test_it_is_read(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(("text", "fact", "qualifiers"), QUALIFIED)
def test_a_beginning_goes_with_it(text: str, fact: Fact, qualifiers: dict[str, str]) -> None:
    assert qualified(text)[fact] == qualifiers


@pytest.mark.parametrize(("text", "name"), UNSTATED)
def test_what_only_looks_like_it_is_none(text: str, name: str) -> None:
    assert name not in {p for _, p, _ in facts(text)}


CARD = (
    "The film “Salt Road” ran in May. The film is based on two Kazakh epics, “Kozhash” and “Grey Horse”.",
    "A colour feature film, 35mm, 120 min.",
    "Produced by the Kazakhfilm studio, 1985.",
    "Script by Asan Orlov, Emir Karimov",
    "Produced and directed by Emir Karimov and Anna Weber",
    "Featuring: Vera Lindau, Oleg Manin et al.",
    "Distributed by Orlan Pictures.",
)
OF_THE_CARD = [
    ("runtime", "120"),
    ("productionCompany", "Kazakhfilm"),
    ("releaseDate", "1985"),
    ("screenwriter", "Asan Orlov"),
    ("director", "Anna Weber"),
    ("producer", HERO),
    ("castMember", "Oleg Manin"),
]


@pytest.mark.parametrize(("name", "value"), OF_THE_CARD)
def test_the_lines_of_a_card_go_on_about_the_film_and_not_about_its_epics(name: str, value: str) -> None:
    assert (SALT, name, value) in facts(*CARD)
    assert not {s for s, p, _ in facts(*CARD) if p == name} - {SALT}


def test_each_of_a_row_has_the_trade_that_stands_before_its_comma() -> None:
    found = facts(
        "In 1977 the director, Emir Karimov, screenwriter, Asan Orlov and cameraman, Oleg Manin, won a prize."
    )
    assert not {o for s, p, o in found if (s, p) == (HERO, "occupation")} & {"screenwriter", "cameraman"}


NOTES = [
    (
        ("Emir Karimov", "Kazakh filmmaker, winner of the Riga Film Festival. Born in 1958."),
        "occupation",
        "film director",
    ),
    (("Emir Karimov", "Kazakh filmmaker, winner of the Riga Film Festival. Born in 1958."), "nationality", "Kazakh"),
    (("Emir Karimov", "Director and screenwriter, born in 1958 in Almaty."), "occupation", "screenwriter"),
    (("Composers Anna Weber, Jan Holm, Emir Karimov; actors Vera Lindau and others came.",), "occupation", "composer"),
]


@pytest.mark.parametrize(("blocks", "name", "value"), NOTES)
def test_a_profile_says_below_its_name_what_somebody_is(blocks: tuple[str, ...], name: str, value: str) -> None:
    assert (HERO, name, value) in facts(*blocks)


def test_the_calling_of_others_is_not_of_whose_name_stands_above() -> None:
    assert not {
        fact
        for fact in facts("Emir Karimov", "Directors and actors, winners of prizes, came to Riga.")
        if fact[1] == "occupation"
    }
