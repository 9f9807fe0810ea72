"""Titles that a comma follows or that hold one, and their forms in another language."""

import pytest
from tests.language import annotate, typed
from tests.reading import facts

TITLES = [
    ("Salt Road, a three-hour epic about the railways, was finished in 1979.", "Salt Road"),
    ("In 2011 Petrov made Winter Pasture, a drama about two brothers.", "Winter Pasture"),
    ("His best films are Fog (1973), Bread, Salt (1979) and Who Are You, Rider? (1989).", "Bread, Salt"),
    ("His best films are Fog (1973), Bread, Salt (1979) and Who Are You, Rider? (1989).", "Who Are You, Rider?"),
    ("Her later films include Bread, a Fable (1983) and Snow (1986).", "Bread, a Fable"),
    ("He also shot the documentary Letters, Unsent (1990).", "Letters, Unsent"),
    ("Riga, City of Fog is an unfinished film by Anna Weber.", "Riga, City of Fog"),
    ("In the 1980s he directed the films Salt Road and The Last Crossing.", "The Last Crossing"),
    ("He wrote two plays, The Wedding Guest and Nobody's Horse.", "Nobody's Horse"),
    ("The comedies My Divorce (2011), Nobody Goes to Court (2013) and Mud (2015) were hits.", "Nobody Goes to Court"),
    ("Inside the Hill (French: Dans la colline) is a 1973 film.", "Dans la colline"),
    ("Goodbye, Riga, Hello, Moon is a Latvian youth film of 2021.", "Goodbye, Riga, Hello, Moon"),
    ("Le Dimanche des autres is a 1964 film by Anna Weber.", "Le Dimanche des autres"),
    ("Her melodrama Second Wife has sold half a million tickets.", "Second Wife"),
    ("With Sister Anna's Bicycle, completed in 1957, the director left the cinema.", "Sister Anna's Bicycle"),
    ("She adapted the novel The Glass Apiary for Tuli Pictures.", "The Glass Apiary"),
    ("She is the heroine of the Danish silent The Miller's Daughter (Tuli Film, 1912).", "The Miller's Daughter"),
    ("The premiere of Samarkand Blue by the British director Anna Weber ended the film week.", "Samarkand Blue"),
    ("He figures in the novel The Writers' Entrance, published in 1979.", "The Writers' Entrance"),
    ("The film was remade in Tamil as Kaatru Neram (2011).", "Kaatru Neram"),
    ("Her film Halt No. 9, made in Riga, won.", "Halt No. 9"),
    ("She loved Anna Weber's Le saline (1953), a film about salt.", "Le saline"),
    ("Olga in Fog (Arabic: Hasan fi; French: Hassan et les toits) is a 1994 coming-of-age film.", "Olga in Fog"),
    ("Olga in Fog (Arabic: Hasan fi; French: Hassan et les toits) is a film.", "Hassan et les toits"),
    ("The creator of Your Traces in the Sand made nine films.", "Your Traces in the Sand"),
    ("Her husband, the writer Marat Aubakirov, whose short story Nettles was filmed, died.", "Nettles"),
    ("She is the author of the novels Freight and Her Uncle.", "Freight"),
    ("The author of the dictionary Diwan al-Lugha lived here.", "Diwan al-Lugha"),
    ("Anna Weber made it into an animated film, Seven Lanterns, in 1976.", "Seven Lanterns"),
    ("The best films are Fog (1962) and Purple Paper, the début of Georgi Weber.", "Purple Paper"),
    ("In 2002 he made a film, Brood en Zand (2002).", "Brood en Zand"),
    ("Wednesday (Russian: Среда) is a 1989 film.", "Среда"),
]

NONE = [
    ("At Cannes, a film by Anna Weber won.", "Cannes"),
    ("Later, a documentary about the shoot was made.", "Later"),
    ("Anna Weber, a drama teacher, died in 1979. She loved films.", "Anna Weber"),
    ("After that, Salt (1991) was her only film.", "that, Salt"),
    ("In Latvia, The Needle (1988) was the film of the year.", "Latvia, The Needle"),
    ("Actors such as Olga Orlova, Ivan Petrov (1929) and others loved his films.", "Olga Orlova, Ivan Petrov"),
    ("For her part in the film Olga Orlova won a prize.", "Olga Orlova"),
    ("The film Salt Road (Tuzfilm, 1988) was lost.", "Tuzfilm"),
    ("Karlag, completed in 1931, is shown in the film.", "Karlag"),
    ("The novel was bought for Tuli Pictures.", "Tuli Pictures"),
    ('FIPRESCI Prize: "The Fourth Shore" (Marat Gusev, Latvia), a film.', "Marat Gusev"),
    ("Anna Reed-Weber made films. Reed-Weber was shot in Riga.", "Reed-Weber"),
    ("She is a film student who graduated from Riga University (1926).", "Riga University"),
    ("They play Ivan and Olga in the film.", "Ivan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_title_is_found_with_its_comma(text: str, title: str) -> None:
    assert title in {name for name, type_ in typed(text) if type_ in {"Film", "Documentary", "Book"}}


@pytest.mark.parametrize(("text", "words"), NONE)
def test_what_a_comma_sets_apart_is_no_title(text: str, words: str) -> None:
    assert words not in {name for name, type_ in typed(text) if type_ in {"Film", "Documentary", "Book"}}


def test_a_form_in_another_language_is_another_title() -> None:
    found = facts("Inside the Hill (French: Dans la colline) is a 1973 film.")
    assert ("Inside the Hill", "alternativeTitle", "Dans la colline") in found


@pytest.mark.parametrize(
    ("text", "genre"),
    [
        ("Anna Weber's melodrama Second Wife sold well.", "melodrama"),
        ("The war drama Harbour Street opened in May.", "war drama"),
        ("The comedies Fog (2011) and Mud (2013) were hits of the cinema.", "comedy"),
    ],
)
def test_a_title_keeps_its_genre_whatever_words_it_holds(text: str, genre: str) -> None:
    assert genre in {value for _, name, value in facts(text) if name == "genre"}


def test_a_short_history_is_no_short() -> None:
    found = annotate("Film in Latvia, a short history", "The studio made its first film in 1930.").mentions
    assert not {mention.text for mention in found if mention.type == "ShortFilm"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The first feature film produced in Latvia, Emigrant, was shown in 1934.", "Emigrant"),
        ("Her last film for the Riga studio, Salt Road, opened in May.", "Salt Road"),
        ("The first film shot in Riga, Latvia, was shown in 1934.", None),
        ("The first film, made by Anna Weber, was shown in Riga, and won.", None),
    ],
)
def test_the_first_film_of_somewhere_is_set_apart(text: str, title: str | None) -> None:
    assert {mention.text for mention in annotate(text).mentions if mention.type == "Film"} == (
        {title} if title else set()
    )
