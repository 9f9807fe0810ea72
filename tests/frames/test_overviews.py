"""Lists and overviews of films: headings with a year and what stands below them, reviews, what represents a country."""

import pytest
from tests.language import annotate
from tests.reading import facts, told

LIST = "Ten films of the steppe\n\nThese are the best films.\n\n"
REVIEW = "“Salt Road” is the new film by Anna Weber. "

GIVES = [
    (LIST + "2. Salt Road (1972)\nDir. Anna Weber\nA boy follows a mare.", "director", "Anna Weber"),
    (LIST + "Salt Road (1972)\n\nAnna Weber's only drama is about smugglers.", "director", "Anna Weber"),
    (LIST + "3. Salt Road (Tuz Jol, 1972)\n\nAnna Weber's debut feature was shot in winter.", "director", "Anna Weber"),
    (LIST + "3. Salt Road (1972)\n\nAnna Weber's documentary about miners took four years.", "director", "Anna Weber"),
    (REVIEW + "It was the first Latvian-Estonian co-production.", "countryOfOrigin", "Estonian"),
    (REVIEW + "The screenplay was adapted by Jan Holm from a story.", "screenwriter", "Jan Holm"),
    ("“Salt Road” (1992) is a drama. Anna Weber wrote, directed and edited it.", "screenwriter", "Anna Weber"),
    ("“Salt Road” (1992) is a drama. Anna Weber herself wrote and directed the film.", "screenwriter", "Anna Weber"),
    (REVIEW + "It represented Latvia at the Berlin festival.", "countryOfOrigin", "Latvia"),
    (REVIEW + "The film opens in the Karakum Desert in the first week of the 1982 harvest.", "narrativeLocation",
     "Karakum Desert"),
    ("The film “Salt Road” (1979) concerned the Karakum Canal.", "mainSubject", "Karakum Canal"),
    (REVIEW + "Zulfia (Vera Lind, astonishing) learns of her father's death.", "castMember", "Vera Lind"),
    (REVIEW + "Zulfia (newcomer Vera Lind, luminous and stern) waits.", "castMember", "Vera Lind"),
    (REVIEW + "A secretary is played with oily charm by the veteran Erik Lund.", "castMember", "Erik Lund"),
    (REVIEW + "Her cinematographer is the Pole Jan Lipski.", "cinematographer", "Jan Lipski"),
    (REVIEW + "Her composer was the Austrian Jan Braun.", "composer", "Jan Braun"),
    (REVIEW + "Two engineers, Saken and Asan, wait for a colleague.", "character", "Saken"),
    (REVIEW + "Shot in just 19 days for 150,000 dollars, the film took ten times as much.", "budget",
     "150,000 dollars"),
    (REVIEW + "Cinematographer Erik Lund captures the sand.", "cinematographer", "Erik Lund"),
    (LIST + "2. Salt Road (1972)\nDirector Anna Weber follows a herder.", "director", "Anna Weber"),
    (REVIEW + "In Latvian, with English subtitles.", "originalLanguage", "Latvian"),
    (REVIEW + "Shot between May and November 1992, it was completed with a grant.", "productionStart", "1992-05"),
    (REVIEW + "Shot between May and November 1992, it was completed with a grant.", "productionEnd", "1992-11"),
    (REVIEW + "It was completed thanks to money from the Swiss fund Visions Sud Est.", "funder", "Visions Sud Est"),
    (REVIEW + "It was shot with a grant from the Goethe Institute.", "funder", "Goethe Institute"),
    (REVIEW + "It was set, and filmed, in Riga.", "filmingLocation", "Riga"),
    (REVIEW + "It was set, and filmed, in Riga.", "narrativeLocation", "Riga"),
    ("“Salt Road” is the first feature that Kazakhfilm ever produced in colour.", "productionCompany",
     "Kazakhfilm"),
    ("The film “Salt Road” tells of a princess, and it is voiced by a single actor, Erik Lund.", "castMember",
     "Erik Lund"),
]  # fmt: skip

NOTHING = [
    (LIST + "Salt Road (1972)\n\nAnna Weber's previous film had won in Osh.", "director"),
    (LIST + "Salt Road (1972)\n\nAnna Weber's father was a miner.", "director"),
    (LIST + "Salt Road (1972)\n\nAnna Weber's film “Fog” was better.", "genre"),
    (LIST + "Salt Road (1972)\n\nA boy walks for 40 minutes.", "runtime"),
    (REVIEW + "It was not a Latvian-Estonian co-production.", "countryOfOrigin"),
    (REVIEW + "She represented Latvia at the Berlin festival.", "countryOfOrigin"),
    (REVIEW + "It opens in the steppe in 1916.", "releaseDate"),
    (REVIEW + "Vera Lind (Osh, left) came.", "castMember"),
    (REVIEW + "Zulfia (Vera Lind, left) came.", "castMember"),
    (REVIEW + "Two directors, Saken and Asan, like it.", "character"),
    (REVIEW + "Two engineers, Saken and Asan, advised her.", "character"),
    (REVIEW + "It was not completed with money from the Swiss fund Visions Sud Est.", "funder"),
    ("Cinematographer Erik Lund won a prize. He was born in Osh.", "cinematographer"),
    (LIST + "2. Salt Road (1972)\nLike director Anna Weber, many love goats.", "director"),
    (REVIEW + "In Latvian eyes it is slow.", "originalLanguage"),
    (REVIEW + "In a village near Osh a man was shot in 1990.", "narrativeLocation"),
    (REVIEW + "It was completed with the help of friends from Riga.", "funder"),
    (REVIEW + "It is the last film that critics of Kazakhfilm saw.", "productionCompany"),
    (REVIEW + "It is praised by a single actor, Erik Lund.", "castMember"),

    ("Anna Weber moved the plot from Bukhara to Osh.", "residence"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "predicate", "value"), GIVES)
def test_what_lists_and_reviews_say(text: str, predicate: str, value: str) -> None:
    assert ("Salt Road", predicate, value) in (told(text) if "\n" in text else facts(text))


@pytest.mark.parametrize(("text", "predicate"), NOTHING)
def test_what_lists_and_reviews_do_not_say(text: str, predicate: str) -> None:
    assert predicate not in {each[1] for each in (told(text) if "\n" in text else facts(text))}


@pytest.mark.parametrize(
    "likening",
    ["Its mood owes something to Jan Holm's “Fog”.", "The images recall Jan Holm's “Fog”.",
     "It is a homage to Jan Holm's “Fog”.", "The ending is reminiscent of Jan Holm's “Fog”."],
)  # fmt: skip
def test_a_film_that_another_is_likened_to_is_not_spoken_of(likening: str) -> None:
    found = facts(REVIEW + likening + " Erik Lund's music is too loud.")
    assert ("Fog", "composer", "Erik Lund") not in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LIST + "3. Salt Road (1972)\n\nA ride through Osh. Its sequel, “Iron Road”, followed in 1975.",
         ("Iron Road", "follows", "Salt Road")),
        (LIST + "3. Salt Road (1972)\n\nA ride through Osh. Two years later came the sequel, “Iron Road”.",
         ("Iron Road", "follows", "Salt Road")),
        (LIST + "3. Salt Road (1972)\n\nMade for television, this chamber drama takes place in one night.",
         ("Salt Road", "genre", "chamber drama")),
        (LIST + "3. Salt Road (1972)\n\nThis bleak, 97-minute road movie about two brothers won in Osh.",
         ("Salt Road", "genre", "road movie")),
        (LIST + "3. Salt Road (1972)\n\nIt belongs to the so-called Kyrgyz Miracle of the sixties.",
         ("Salt Road", "movement", "Kyrgyz Miracle")),
    ],
)  # fmt: skip
def test_what_a_text_below_a_heading_goes_on_to_say(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        (LIST + "3. Salt Road (1972)\n\nThis kind of comedy is rare.", "genre"),
        (
            LIST + "3. Salt Road (1972)\n\nThe studio also made “Fog”. A sequel, “Iron Road”, was shot in 1975.",
            "follows",
        ),
        (LIST + "3. Salt Road (1972)\n\nA hit. The sequel to “Fog” was shot in 1975.", "follows"),
    ],
)
def test_what_it_does_not_say(text: str, predicate: str) -> None:
    assert predicate not in {each[1] for each in told(text)}


def test_a_plural_before_a_calling_is_another_s() -> None:
    found = facts("When the studio lent no animators, the painter Anna Weber made it herself.")
    assert ("Anna Weber", "occupation", "animator") not in found


def test_a_film_that_begins_its_sentence_is_spoken_of() -> None:
    text = "“Foal” won. “Foal” was long. “Rain” (2021) cost little, was shot fast, and won. The score is by Jan Holm."
    assert ("Foal", "composer", "Jan Holm") not in facts(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("In Anna Weber's Osh, the Lost Town (2010), a film of sand, ships rust.", "Osh, the Lost Town"),
        ("The best film is Till, Till We Meet (2019).", "Till, Till We Meet"),
        ("Anna Weber's video essay The Haunted (2017) is a short film.", "The Haunted"),
        ("They like films such as Asan and the Wolf (1970).", "Asan and the Wolf"),
    ],
)
def test_titles_are_read_to_their_ends(text: str, title: str) -> None:
    assert title in {mention.text for mention in annotate(text).mentions if mention.type == "Film"}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Director Jan Holm (of “Fog”) filmed in Osh with players.", ("Fog", "filmingLocation", "Osh")),
        ("Director Jan Holm (“Fog”) filmed in Osh.", ("Fog", "filmingLocation", "Osh")),
        ("Her 1984 Grand Prix, won in Osh, was a film prize.", ("Grand Prix", "director", "Anna Weber")),
        ("Erik Lund read letters. Jan Holm laughs; his film “Fog” is a comedy.", ("Fog", "director", "Erik Lund")),
        ("Erik Lund read letters. Jan Holm laughs: his film “Fog” is a comedy.", ("Fog", "director", "Erik Lund")),
    ],
)
def test_what_stands_beside_a_film_is_not_told_of_it(text: str, wrong: tuple[str, str, str]) -> None:
    assert wrong not in facts(text)


def test_what_comes_after_a_film_is_said_of_another() -> None:
    assert ("Fog", "genre", "western") not in facts("Anna Weber's second film after “Fog” is a western.")
