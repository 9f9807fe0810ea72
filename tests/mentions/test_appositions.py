import pytest
from tests.language import typed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Third was Kara Kempir, a horror film by a newcomer.", ("Kara Kempir", "Film")),
        ("The guests saw Mother of Pearl, his long-delayed drama about fishermen.", ("Mother of Pearl", "Film")),
        ("She plans to show it in Kyzyl-Tas, a village of 600 people.", ("Kyzyl-Tas", "Settlement")),
        ("It was praised by the newspaper Ekran, which found it slow.", ("Ekran", "MediaOutlet")),
        ("The news channel Dala Dauysy was first.", ("Dala Dauysy", "MediaOutlet")),
        ('"I still owe the driver," admitted Ergash, 22.', ("Ergash", "Person")),
        ("The building is owned by entrepreneur Nurbolat Seitzhan.", ("Nurbolat Seitzhan", "Person")),
        ("He co-founded Oak Arts, a production company making training films.", ("Oak Arts", "FilmStudio")),
        (
            "Prizes went to The Republic of Goats, Kyrgyz director Azamat Beishen's third feature.",
            ("The Republic of Goats", "Film"),
        ),
        ("Adam Toth (b. 1979, Szeged) is an editor.", ("Szeged", "Place")),
        ("Sinamo, founded in 2008 by two brothers, is small.", ("Sinamo", "Organisation")),
        ("They met at the Nomad Film Festival in Nyon on Friday.", ("Nyon", "Place")),
        ("His brother's wife, Rahila, was silent.", ("Rahila", "Person")),
        ("Eddie was born in Wayne, Nebraska.", ("Wayne", "Place")),
        ("Petrova (born 3 May 1960 in Makowiec Duzy) is an editor.", ("Makowiec Duzy", "Place")),
        ("Winkler died on 31 January 2007 at home.", ("Winkler", "Person")),
        ('The award was shared with Iran\'s Hamed Rostami ("Mute Taxi").', ("Hamed Rostami", "Person")),
        ("Altyn Bulut, the small studio which she runs, was searched.", ("Altyn Bulut", "FilmStudio")),
        ("Petrova left to set up her own outfit, Tamarind.", ("Tamarind", "Organisation")),
        ('Novaya Zarya ("New Dawn"), a film studio, was small.', ("Novaya Zarya", "FilmStudio")),
        ("The ministry kept its own film unit, Zhana Koz.", ("Zhana Koz", "FilmStudio")),
        ("It was produced by Kinodala of Bishkek.", ("Kinodala", "Organisation")),
    ],
)
def test_a_noun_beside_a_name_tells_its_class(text: str, expected: tuple[str, str]) -> None:
    assert expected in typed(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("In Kyzyl-Tas, a film about the harvest was shown.", ("Kyzyl-Tas", "Film")),
        ("With Serik Ospanov, his film found a friend.", ("Serik Ospanov", "Film")),
        ("The newspaper that Ospanov reads is old.", ("Ospanov", "MediaOutlet")),
        ("It lies in Almaty, 22 kilometres away.", ("Almaty", "Person")),
        ("The novelist Clemens Hartlieb, as adapted from Hartlieb's own novel, won.", ("Clemens Hartlieb", "Book")),
        ("The magazine (1979, Szeged) is old.", ("Szeged", "Settlement")),
        ("Villagers died in the fire.", ("Villagers", "Person")),
        ('He led the Beskid Holding ("Big Holding") for years.', ("Beskid Holding", "Person")),
    ],
)
def test_a_comma_that_ends_an_adverbial_joins_nothing(text: str, wrong: tuple[str, str]) -> None:
    assert wrong not in typed(text)
