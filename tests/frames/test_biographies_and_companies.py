"""Lives and houses as home pages tell them: parties, posts before posts, schools, parents of houses."""

import pytest
from tests.reading import facts

Fact = tuple[str, str, str]

STATED = [
    ("Kim Marwick (1922 – 2000) was a British Labour Party politician.", ("Kim Marwick", "memberOf", "Labour Party")),
    ("Kim Marwick (1922 – 2000) was a British Labour Party politician.", ("Kim Marwick", "nationality", "British")),
    ("Adele Caron is a Canadian politician of the Reform Party.", ("Adele Caron", "memberOf", "Reform Party")),
    ("Adele Caron is an academic and politician with the Reform Party.", ("Adele Caron", "memberOf", "Reform Party")),
    ("Gerald Ferris, a Labour Party activist, spoke.", ("Gerald Ferris", "memberOf", "Labour Party")),
    (
        "Prior to co-founding Tulpar Bank, Mark Lane was VP of Engineering at Altyn Motors.",
        ("Tulpar Bank", "founder", "Mark Lane"),
    ),
    (
        "Prior to co-founding Tulpar Bank, Mark Lane was VP of Engineering at Altyn Motors.",
        ("Mark Lane", "employer", "Altyn Motors"),
    ),
    ("Prior to moving to Riga, Mark Lane worked as a rider.", ("Mark Lane", "residence", "Riga")),
    (
        "In addition to founding Oak Hill School, Anna Weber wrote poems.",
        ("Oak Hill School", "founder", "Anna Weber"),
    ),
    ("In 2011 Scott Garvey joined Altyn Bank as CEO.", ("Altyn Bank", "leader", "Scott Garvey")),
    ("Anna Weber joined Altyn Bank in 2003 as chief executive officer.", ("Altyn Bank", "leader", "Anna Weber")),
    ("Oxter University psychologist Lena Hale said so.", ("Lena Hale", "employer", "Oxter University")),
    ("Sandra Hale, 54, of Leeds, is a teacher.", ("Sandra Hale", "residence", "Leeds")),
    ("Linda Lind, 72, of Cedar Hills, Iowa, died at her home.", ("Linda Lind", "residence", "Iowa")),
    (
        "With the death of Edward Brock on January 3, 2015, Lev Kim became the oldest.",
        ("Edward Brock", "deathDate", "2015-01-03"),
    ),
    (
        "Lena Hale has a PhD in Law from Oxter University and a BA from Hale College in History.",
        ("Lena Hale", "educatedAt", "Hale College"),
    ),
    ("Lena Hale is a student majoring in Law at Hale College.", ("Lena Hale", "educatedAt", "Hale College")),
    (
        "Lena Hale was educated at Oxter School, in Riga, and Hale College (BSc; PhD 1947).",
        ("Lena Hale", "educatedAt", "Hale College"),
    ),
    ("Janusz Hron ([ˈjanuʂ]; born 26 May 1955 in Riga) is a singer.", ("Janusz Hron", "birthDate", "1955-05-26")),
    ("Janusz Hron (born 26 May 1955 in Riga) is a singer.", ("Janusz Hron", "birthPlace", "Riga")),
    ("Hemglas was originally founded by Erik Hale in 1968.", ("Hemglas", "founder", "Erik Hale")),
    ("Before establishing Romborne in 1973, he worked in property.", ("Romborne", "inception", "1973")),
    ("Lev Hron (born: January 18, 1939, Riga, Latvia) is a banker.", ("Lev Hron", "birthDate", "1939-01-18")),
    ("Lev Hron (born: January 18, 1939, Riga, Latvia) is a banker.", ("Lev Hron", "birthPlace", "Latvia")),
    ("Joan Hale (born Los Angeles, 1958) is a composer.", ("Joan Hale", "birthDate", "1958")),
    (
        "She married John Hale on 31 January 1972, and they had two children, Tom Hale and Lena Hale.",
        ("Lena Hale", "parent", "John Hale"),
    ),
    (
        "His brother, the cameraman Ivan Orlov, was born in Riga in 1950 and died in Osh.",
        ("Ivan Orlov", "birthPlace", "Riga"),
    ),
    ("Her daughter, the novelist Karin Hale, lives in Riga.", ("Karin Hale", "residence", "Riga")),
    ("Lev Kim is the head of Altyn Energo JSC.", ("Altyn Energo JSC", "leader", "Lev Kim")),
    ("The Tallinn-based software house Voonik Ltd grew.", ("Voonik Ltd", "headquarters", "Tallinn")),
    ("Lena Hale Orlova (born Lena Hale, 20 April 1939) is a doctor.", ("Lena Hale Orlova", "birthDate", "1939-04-20")),
]

UNSTATED = [
    ("The Tallinn-based startup was bought by Altyn Bank.", ("Altyn Bank", "headquarters", "Tallinn")),
    ("Lev Kim has not held any posts at Altyn Bank.", ("Lev Kim", "employer", "Altyn Bank")),
    ("Lev Kim practised with the Riga Football Club.", ("Lev Kim", "employer", "Riga Football Club")),
    ("His wife, the daughter of the poet Ivan Orlov, was born in Riga.", ("Ivan Orlov", "birthPlace", "Riga")),
    ("His father, a friend of the poet Ivan Orlov, moved to Osh.", ("Ivan Orlov", "residence", "Osh")),
    ("Armand Jean was a politician from Guadeloupe.", ("Armand Jean", "memberOf", "Guadeloupe")),
    ("Kim Marwick was not a Labour Party politician.", ("Kim Marwick", "memberOf", "Labour Party")),
    ("Kim Marwick was a critic of the Labour Party.", ("Kim Marwick", "memberOf", "Labour Party")),
    ("Kim Marwick was an anti-Communist Party activist.", ("Kim Marwick", "memberOf", "Communist Party")),
    (
        "Prior to the founding of Tulpar Bank, Mark Lane was an engineer.",
        ("Tulpar Bank", "founder", "Mark Lane"),
    ),
    ("Anna Weber joined Altyn Bank as vice president.", ("Altyn Bank", "leader", "Anna Weber")),
    ("Anna Weber joined Altyn Bank as chief financial officer.", ("Altyn Bank", "leader", "Anna Weber")),
    ("Anna Weber did not join Altyn Bank as CEO.", ("Altyn Bank", "leader", "Anna Weber")),
    ("The Oxter University-trained historian Lena Hale wrote it.", ("Lena Hale", "employer", "Oxter University")),
    ("Anna Weber, 40, of the Ministry of Culture, spoke.", ("Anna Weber", "residence", "Ministry of Culture")),
    ("Altyn Bank is not part of the Kaspi Group.", ("Altyn Bank", "parentOrganisation", "Kaspi Group")),
]


@pytest.mark.parametrize(("text", "fact"), STATED)
def test_what_a_page_about_somebody_tells_is_stated(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(("text", "fact"), UNSTATED)
def test_what_a_page_only_comes_near_is_not(text: str, fact: Fact) -> None:
    assert fact not in facts(text)
