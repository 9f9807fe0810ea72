"""Names of bodies, people and works have all their words, and none of a neighbour's."""

import pytest
from tests.language import typed

FILM = "Films are spoken of here. The film won a prize. "

BODIES = [
    ("He taught at the Higher Courses for Actors and Film Directors in Riga.", "EducationalInstitution"),
    ("She led the Committee for Cultural Relations with Foreign Countries in Riga.", "GovernmentBody"),
    ("They joined the Society for Friendship with the Peoples of Asia and Africa in Riga.", "Organisation"),
    ("He founded the Tattimbet Kazakh State Orchestra of Folk Instruments in Riga.", "Organisation"),
    ("She sang in the Choir of the Latvian Radio in Riga.", "Organisation"),
    ("He is of the Baltic Academy of television and radio in Riga.", "EducationalInstitution"),
    ("It is told by the Presidium of the Supreme Soviet of the Latvian SSR in Riga.", "GovernmentBody"),
    ("He went to School No. 15 in Riga.", "EducationalInstitution"),
    ("He taught at the secondary school No. 4 in Riga.", "EducationalInstitution"),
    ("He was held in camp No. 7 in Riga.", "Site"),
    ("She finished Music Boarding School No. 2 in Riga.", "EducationalInstitution"),
    ("They paid Les Films de la Licorne in Riga.", "FilmStudio"),
]
NAMES = (
    "Higher Courses for Actors and Film Directors",
    "Committee for Cultural Relations with Foreign Countries",
    "Society for Friendship with the Peoples of Asia and Africa",
    "Tattimbet Kazakh State Orchestra of Folk Instruments",
    "Choir of the Latvian Radio",
    "Baltic Academy of television and radio",
    "Presidium of the Supreme Soviet of the Latvian SSR",
    "School No. 15",
    "secondary school No. 4",
    "camp No. 7",
    "Music Boarding School No. 2",
    "Les Films de la Licorne",
)


@pytest.mark.parametrize(("told", "name"), zip(BODIES, NAMES, strict=True))
def test_a_body_has_its_whole_name(told: tuple[str, str], name: str) -> None:
    found = typed(told[0])
    assert (name, told[1]) in found, found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bektash uulu Sadyr was born in Riga.", "Bektash uulu Sadyr"),
        ("Alymbek Osmon uulu starred with Aida Mirlan kyzy.", "Alymbek Osmon uulu"),
        ("Alymbek Osmon uulu starred with Mirlan kyzy Aida.", "Mirlan kyzy Aida"),
        ("He was of the Council of the Steppe Autonomy Mustafa Orynbai.", "Mustafa Orynbai"),
        (f"{FILM}Crowds came to screenings of Anna Mustafa's Zaman.", "Anna Mustafa"),
        (f"{FILM}A review was written by Anna Mustafa: A Hidden Winter.", "Anna Mustafa"),
        (f"{FILM}The Golden Leopard for Best First Feature went to Anna Baiganova Jr.", "Anna Baiganova Jr"),
    ],
)
def test_a_person_has_a_whole_name(text: str, name: str) -> None:
    found = typed(text)
    assert any(words.rstrip(".") == name and kind == "Person" for words, kind in found), found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Crowds came to screenings of Anna Mustafa's Zaman.", "Zaman"),
        ("She bought the rights to Shal.", "Shal"),
        ("She bought the rights to A Widow's Daughter.", "A Widow's Daughter"),
        ("She edited Botagul and Gulnaz in Riga.", "Botagul"),
        ("In Zhylan, Anna Weber plays a clerk.", "Zhylan"),
        ("She won a cup in Riga for The Silent Teacher.", "The Silent Teacher"),
    ],
)
def test_a_film_is_known_by_what_leads_to_it(text: str, name: str) -> None:
    found = typed(FILM + text)
    assert (name, "Film") in found, found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Weber was young. He directed Weber in 1990.", "Weber"),
        ("She edited Weber's novel.", "Weber"),
        ("He directed the Latvian-Kazakh co-production.", "Latvian-Kazakh"),
        ("In Riga, Anna Weber plays the piano.", "Riga"),
    ],
)
def test_whom_somebody_directs_is_no_film(text: str, name: str) -> None:
    assert (name, "Film") not in typed(FILM + text)
