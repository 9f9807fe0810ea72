"""Names that end before an office, hold a nickname in brackets or "Jr.", or are those of old states and buildings."""

import pytest
from tests.language import annotate


@pytest.mark.parametrize(
    ("text", "name", "type_"),
    [
        ("They appointed Erlan Seitov Attorney General of Kazakhstan.", "Erlan Seitov", "Person"),
        ("He appointed Anna Weber Minister of Culture in 1999.", "Anna Weber", "Person"),
        ("Parliament elected Murat Dosov Prime Minister of Kyrgyzstan.", "Murat Dosov", "Person"),
        ("They named Bolat Sarin Chairman of the Union.", "Bolat Sarin", "Person"),
        ("Murat Weber, Jr. (23 April 1937 – 17 November 2016) was a lawyer.", "Murat Weber, Jr.", "Person"),
        ("Alexander (Sasha) Petrov (born 10 August 1969 in Osh) sings.", "Alexander (Sasha) Petrov", "Person"),
        ("Murat Ibraim (Mura) Weber (20 May 1943 – 4 June 1999) sang.", "Murat Ibraim (Mura) Weber", "Person"),
        ("Vocalist Dana Weber (born 27 April 1952, Osh) sings.", "Dana Weber", "Person"),
        ("Elena Serova (Born Alma Seitova) was an actress.", "Alma Seitova", "Person"),
        ("Abu Ali ibn Sina wrote of it.", "Abu Ali ibn Sina", "Person"),
        ("Isabel Sarin (born 3 May 1966 in Talgar, Karasai-Lindau, Kazakhstan) sings.", "Karasai-Lindau", "Place"),
        ("The Kazakh Khanate was founded in 1465.", "Kazakh Khanate", "Country"),
        ("The Kokand Khanate and the Bukhara Emirate fell.", "Bukhara Emirate", "Country"),
        ("The city lay in the Golden Horde.", "Golden Horde", "Country"),
        ("It was a province of the Roman Empire.", "Roman Empire", "Country"),
        ("“Kazakh Khanate. The Golden Throne” is a film by Anna Weber.", "Kazakh Khanate. The Golden Throne", "Film"),
        ("He wrote the novel The Golden Horde.", "The Golden Horde", "Book"),
        ("Kazakh Khanate Street runs to the square.", "Kazakh Khanate Street", "Site"),
        ("The Alatau Sports Palace, completed in 1967, hosted the festival.", "Alatau Sports Palace", "Site"),
        ("Temirtau School No. 3 is old.", "Temirtau School No. 3", "EducationalInstitution"),
        ("Meanwhile School No. 7 closed.", "School No. 7", "EducationalInstitution"),
        ("The Linden Railway (opened 1930) runs to Osh.", "Linden Railway", "Site"),
    ],
)
def test_names_have_their_ends(text: str, name: str, type_: str) -> None:
    assert (name, type_) in [(mention.text, mention.type) for mention in annotate(text).mentions]


def test_an_album_is_no_state() -> None:
    assert "Country" not in {mention.type for mention in annotate("Evil Empire is an album by Anna Weber.").mentions}


@pytest.mark.parametrize(
    "text",
    [
        "After the October Revolution Seitov was released and moved to Osh.",
        "Following the February Revolution Anna Weber was released from prison.",
    ],
)
def test_who_was_released_behind_an_event_is_no_film(text: str) -> None:
    assert not {mention.text for mention in annotate(text).mentions if mention.type == "Film"}


def test_a_town_in_a_bracket_is_no_nickname() -> None:
    found = annotate("The prize went to Weber (Osh) and Petrov (Riga).").mentions
    assert {"Osh", "Riga"} <= {mention.text for mention in found if mention.type == "Settlement"}
