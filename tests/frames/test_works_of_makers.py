"""Works and careers in film journalism: headwords, what followed, whose novel, who stars behind a semicolon."""

import pytest
from tests.reading import facts

DIRECTOR = "The film director Murat Weber was born in 1944. "
FILM = "“Salt Road” is a film by Murat Weber. "
ACTRESS = "The actress Vera Holm was born in 1984. "
TOLD = [
    ("Murat Weber (1946, Riga) – director and screenwriter.", "birthDate", {("Murat Weber", "1946")}),
    ("Murat Weber (1946, Riga) – Latvian screenwriter.", "birthPlace", {("Murat Weber", "Riga")}),
    ("Murat Weber (1946, Riga), a director of documentaries, lives in Osh.", "birthDate", {("Murat Weber", "1946")}),
    ("The film “Salt Road” was directed by Murat Weber in Riga; Vera Holm, Jan Petrov and Anna Kurt star.",
     "director", {("Salt Road", "Murat Weber")}),
    ("The film “Salt Road” was written by Murat Weber; Vera Holm and Jan Petrov star.", "screenwriter",
     {("Salt Road", "Murat Weber")}),
    ("The film “Salt Road” was written by Murat Weber; Vera Holm and Jan Petrov star.", "castMember",
     {("Salt Road", "Vera Holm"), ("Salt Road", "Jan Petrov")}),
    ("The film “Salt Road” follows a Kyrgyz migrant played by Vera Holm.", "castMember", {("Salt Road", "Vera Holm")}),
    ("The film “Salt Road” is about a young teacher played by Vera Holm.", "castMember", {("Salt Road", "Vera Holm")}),
    ("Murat Weber headed the Union of Filmmakers of Latvia for two years; Jan Holm succeeded him.", "leader",
     {("Union of Filmmakers of Latvia", "Murat Weber"), ("Union of Filmmakers of Latvia", "Jan Holm")}),
    ("Murat Weber led the Union of Filmmakers of Latvia until 1990 and was succeeded by Jan Holm.", "leader",
     {("Union of Filmmakers of Latvia", "Murat Weber"), ("Union of Filmmakers of Latvia", "Jan Holm")}),
    (DIRECTOR + "He made “Salt Road” in 1970. It was followed by “The Well” and “Grey Fog”.", "director",
     {(each, "Murat Weber") for each in ("Salt Road", "The Well", "Grey Fog")}),
    (DIRECTOR + "In 1970 he made the film “Salt Road”. Then came the comedy “The Well”.", "director",
     {(each, "Murat Weber") for each in ("Salt Road", "The Well")}),
    (DIRECTOR + "He debuted with the film “Salt Road” (1970), followed by “The Well” and “Grey Fog”.", "director",
     {(each, "Murat Weber") for each in ("Salt Road", "The Well", "Grey Fog")}),
    ("Murat Weber, who made one of the best Latvian comedies of those years, “Salt Road”, died in Osh.", "director",
     {("Salt Road", "Murat Weber")}),
    (DIRECTOR + "His films, such as “Salt Road” about a pilot, “The Well” about a mine, are long.", "director",
     {(each, "Murat Weber") for each in ("Salt Road", "The Well")}),
    (DIRECTOR + "There are three films that he has made since 1998: “Salt Road” (1999); “The Well” and “Grey Fog”.",
     "director", {(each, "Murat Weber") for each in ("Salt Road", "The Well", "Grey Fog")}),
    ("Vera Holm helped on the films «Salt Road» of M. Weber and «The Well» of Jan Kurt.", "director",
     {("Salt Road", "M. Weber"), ("The Well", "Jan Kurt")}),
    (DIRECTOR + "We see Weber's early works, including the debut film “Salt Road” (1961) and comedy “Grey Fog” (1964).",
     "director", {("Salt Road", "Murat Weber"), ("Grey Fog", "Murat Weber")}),
    (ACTRESS + "Shown are Holm's early films, including “Salt Road” and “Grey Fog”.", "castMember",
     {("Salt Road", "Vera Holm"), ("Grey Fog", "Vera Holm")}),
    (ACTRESS + "Her films “Salt Road” (1961) and “Grey Fog” (1964) are shown.", "castMember",
     {("Salt Road", "Vera Holm"), ("Grey Fog", "Vera Holm")}),
    (ACTRESS + "She is also known for “Salt Road” (Tuz), which won a prize, and for tea.", "castMember",
     {("Salt Road", "Vera Holm")}),
    (DIRECTOR + "He is best known for the drama “Salt Road”.", "director", {("Salt Road", "Murat Weber")}),
    ("The films were shown in Riga. “Salt Road”, from Mongolia’s Byamba Sukhe, is a drama.", "nationality",
     {("Byamba Sukhe", "Mongolia")}),
    ("The films were shown in Riga. “Salt Road”, from Latvia’s Inese Kalna, is a drama.", "director",
     {("Salt Road", "Inese Kalna")}),
    ("The film Salt Road stars several veterans, including Vera Holm.", "castMember", {("Salt Road", "Vera Holm")}),
    ("The film Salt Road is new. Shot in the genre of a musical comedy, it won.", "genre",
     {("Salt Road", "musical comedy")}),
    ("The film “Salt Road” is Murat Weber's adaptation of Anna Orlova's “Dark Water”.", "author",
     {("Dark Water", "Anna Orlova")}),
    ("The short film “Salt Road” is a screen version of Anna Orlova's Dark Water.", "author",
     {("Dark Water", "Anna Orlova")}),
    (FILM + "Vera Holm plays the bride, opposite Jan Petrov and Paul Kurt.", "castMember",
     {("Salt Road", "Vera Holm"), ("Salt Road", "Jan Petrov"), ("Salt Road", "Paul Kurt")}),
    (FILM + "Vera Holm and Jan Petrov star as former lovers.", "castMember",
     {("Salt Road", "Vera Holm"), ("Salt Road", "Jan Petrov")}),
    (FILM + "Co-production of Kazakhstan and Poland.", "countryOfOrigin",
     {("Salt Road", "Kazakhstan"), ("Salt Road", "Poland")}),
    ("Murat Weber went on to direct the film “Fog”, a reworking of Anna Orlova's Dark Water, with Jan Holm in it.",
     "director", {("Fog", "Murat Weber")}),
    ("Salt Road (1988, Latvia) – director Murat Weber. The film is a drama.", "releaseDate", {("Salt Road", "1988")}),
    (FILM + "It is Weber's sixth film, after “The Well” and “Grey Fog”.", "director",
     {(each, "Murat Weber") for each in ("Salt Road", "The Well", "Grey Fog")}),
    ("The film “Salt Road”, a remake of the Korean “Grey Fog”, features Jan Holm and Vera Kurt.", "castMember",
     {("Salt Road", "Jan Holm"), ("Salt Road", "Vera Kurt")}),
    ("The film “Student” was shot in Riga with Jan Holm as executive producer.", "producer", {("Student", "Jan Holm")}),
]  # fmt: skip

NOTHING = [
    ("Salt Road (1988, Kazakhfilm) – drama.", "birthDate"),
    ("Salt Road (1988, Riga) – a film by the director Murat Weber.", "birthDate"),
    ("Salt Road (1988, Latvia) – director Murat Weber, cameraman Jan Holm. The film is a drama.", "birthDate"),
    (ACTRESS + "After the film “Salt Road”, her first part, Vera Holm moved to Osh.", "director"),
    ("The film “Salt Road” is a remake of Anna Orlova's Dark Water.", "author"),
    ("Jan Holm won a prize for the camerawork of the film “Salt Road” by Otto Weber.", "director"),
    ("The film “Salt Road” is new. A remake of “Salt Road” by Anna Weber is in production.", "director"),
    ("The film “Salt Road” is new. Anna Weber gave the performance of Jan Holm in “Salt Road” a prize.", "castMember"),
    ("“Salt Road” did not make the shortlist for the Golden Globe.", "nominatedFor"),
    ("The film “Student”, with Jan Holm as the philosopher, opened on Friday.", "producer"),
    ("Among the guests of the Golden Globe are the makers of “Salt Road”.", "nominatedFor"),
    (ACTRESS + "It is her third film after “Salt Road”, in which she plays a nurse.", "director"),
    (FILM + "The narrator is the actor Jan Holm.", "character"),
    (FILM + "The old man plays the dombra. Vera is joined by Anna in the yurt.", "castMember"),
    (FILM + "The old man plays the dombra opposite the house of Anna Kurt.", "castMember"),
    (
        ACTRESS + "There are three films that she saw in Riga: “Salt Road” (1999); “The Well” and “Grey Fog”.",
        "director",
    ),
    ("The film actor Jan Holm graduated from the Riga Art Institute named A.N. Ostrov (1954).", "releaseDate"),
    ("The film actor Jan Holm is a Public Artist of Latvia (1966).", "releaseDate"),
    (ACTRESS + "She played one of the main parts of those years, “Salt Road”.", "director"),
    (ACTRESS + "She made her debut in the film “Salt Road”, followed by roles in “The Well”.", "director"),
    (DIRECTOR + "He made the film “Salt Road”, followed by “The Well”.", "follows"),
    (ACTRESS + "In 1970 she played in “Salt Road”. Then came “The Well”.", "director"),
    ("The actress and director Vera Holm is known for “Salt Road”, a film.", "director"),
    ("The film “Salt Road” was shown. The guests came from Kazakhstan’s Altyn Emel.", "nationality"),
    ("The composer Jan Holm is best known for the film “Salt Road”.", "director"),
    (FILM + "The stars of the festival, including Vera Holm, saw it in Riga.", "castMember"),
    ("Murat Weber left the Union of Filmmakers of Latvia; Jan Holm succeeded him as editor.", "leader"),
]


@pytest.mark.parametrize(("sentence", "prop", "expected"), TOLD)
def test_works_and_careers_are_told(sentence: str, prop: str, expected: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(sentence) if p == prop} == expected


@pytest.mark.parametrize(("sentence", "prop"), NOTHING)
def test_nothing_is_told(sentence: str, prop: str) -> None:
    assert not {fact for fact in facts(sentence) if fact[1] == prop}


@pytest.mark.parametrize("what", ["Music for", "Songs for", "Reviews of"])
def test_who_writes_something_about_films_has_not_written_their_scripts(what: str) -> None:
    found = facts(f"{what} the films “Fog” and “Salt Road” were written by Oleg Petrov.")
    assert "screenwriter" not in {name for _, name, _ in found}
