"""Names of bodies, people and works have all their words, and none of a neighbour's."""

import pytest
from tests.language import typed

FILM = "Films are spoken of here. The film won a prize. "

BODIES = [
    ("She teaches at the Eurasian national university in Riga.", "EducationalInstitution"),
    ("He left the Tartu polytechnic institute in Riga.", "EducationalInstitution"),
    ("They studied at the Baltic-Finnish University “Lumen” in Riga.", "EducationalInstitution"),
    ("The Gigant All-Union State Political Administration was created in Riga.", "GovernmentBody"),
    ("He taught at the Higher Courses for Actors and Film Directors in Riga.", "EducationalInstitution"),
    ("She led the Committee for Cultural Relations with Foreign Countries in Riga.", "GovernmentBody"),
    ("They joined the Society for Friendship with the Peoples of Asia and Africa in Riga.", "Organisation"),
    ("He founded the Tattimbet Kazakh State Orchestra of Folk Instruments in Riga.", "Organisation"),
    ("She sang in the Choir of the Latvian Radio in Riga.", "Organisation"),
    ("He led the Committee of Human Rights, Constitutional Law and State System in Riga.", "GovernmentBody"),
    ("He is of the Baltic Academy of television and radio in Riga.", "EducationalInstitution"),
    ("It is told by the Presidium of the Supreme Soviet of the Latvian SSR in Riga.", "GovernmentBody"),
    ("He went to School No. 15 in Riga.", "EducationalInstitution"),
    ("He taught at the secondary school No. 4 in Riga.", "EducationalInstitution"),
    ("He was held in camp No. 7 in Riga.", "Site"),
    ("She finished Music Boarding School No. 2 in Riga.", "EducationalInstitution"),
    ("They paid Les Films de la Licorne in Riga.", "FilmStudio"),
]
NAMES = (
    "Eurasian national university",
    "Tartu polytechnic institute",
    "Baltic-Finnish University “Lumen”",
    "Gigant All-Union State Political Administration",
    "Higher Courses for Actors and Film Directors",
    "Committee for Cultural Relations with Foreign Countries",
    "Society for Friendship with the Peoples of Asia and Africa",
    "Tattimbet Kazakh State Orchestra of Folk Instruments",
    "Choir of the Latvian Radio",
    "Committee of Human Rights, Constitutional Law and State System",
    "Baltic Academy of television and radio",
    "Presidium of the Supreme Soviet of the Latvian SSR",
    "School No. 15",
    "secondary school No. 4",
    "camp No. 7",
    "Music Boarding School No. 2",
    "Les Films de la Licorne",
)


@pytest.mark.parametrize(("told", "name"), list(zip(BODIES, NAMES, strict=True)))
def test_a_body_has_its_whole_name(told: tuple[str, str], name: str) -> None:
    found = typed(told[0])
    assert (name, told[1]) in found, found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bektash uulu Sadyr was born in Riga.", "Bektash uulu Sadyr"),
        ("Minister of Culture and Sports Zhibesh Orazkulova came.", "Zhibesh Orazkulova"),
        ("Senate Speaker Zhibek Orazova came.", "Zhibek Orazova"),
        ("She acted at the Latvian Drama Theatre named after Shanin.", "Shanin"),
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
        ("She made her debut with Patrul.", "Patrul"),
        ("The union backed The Fall of Osh in 1990.", "The Fall of Osh"),
        ("Jan Holm was named best actor for Steppenwolf.", "Steppenwolf"),
        ("The two made three films together: Fog and Salt, Out of the Forest and Revenge.", "Revenge"),
        ("Eleven features are funded, among them Salt 2 by Jan Holm and Zhoqtau by Anna Weber.", "Zhoqtau"),
        ("He is shooting a film, and The Pied Piper of Osh is its title.", "The Pied Piper of Osh"),
        ("She bought the rights to A Widow's Daughter.", "A Widow's Daughter"),
        ("She edited Botagul and Gulnaz in Riga.", "Botagul"),
        ("The comic duo appear in Kelin Roza 2, a hit of last year.", "Kelin Roza 2"),
        ("Her films are two, and Granite and The Eighth Verst followed.", "The Eighth Verst"),
        ("Winter Bread, his diploma work, was lost.", "Winter Bread"),
        ("It was awarded for the film Mukan featuring the life of a writer.", "Mukan"),
        ("She won a cup in Riga for The Silent Teacher.", "The Silent Teacher"),
    ],
)
def test_a_film_is_known_by_what_leads_to_it(text: str, name: str) -> None:
    found = typed(FILM + text)
    assert (name, "Film") in found, found


ROW = 'He wrote the stories "Educated Citizen," "Pictures of the Steppe," and "The Mourning Beauty." It was filmed.'


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (ROW, "The Mourning Beauty", "Book"),
        ("It won at the Omsk Polar 2024 Film Festival.", "Omsk Polar 2024 Film Festival", "Festival"),
        ("The film by Igor' Ostrovol'skii was lost.", "Igor' Ostrovol'skii", "Person"),
        ("He was Ambassador of the Republic of Kazakhstan to Latvia.", "Republic of Kazakhstan", "Country"),
        ("He joined the Latvian Workers Party (Bolsheviks) in 1920.", "Latvian Workers Party (Bolsheviks)", ""),
        ("It was produced by Artdepart Almaty.", "Artdepart Almaty", "Organisation"),
        ("There he met the Latvian Inese Kalniņa.", "Inese Kalniņa", "Person"),
        ("She won the Grand Prix at FIPADOK.", "FIPADOK", "Festival"),
        ("She had the part of Valya.", "Valya", "Person"),
        ("KAZINFORM People's Artist of Latvia, actress Anna Weber died.", "People's Artist of Latvia", "Award"),
        ("The Budget Institution of Tatarstan “Volgakino” is big.", "Volgakino", "FilmStudio"),
        ("They went to the “Oyat” Turkic World Film Festival.", "Oyat", "Festival"),
        ("It was held at the “Palace of Latvian Screen Art”.", "Palace of Latvian Screen Art", "Site"),
        ("Such films as “Iskan”, “Issiq non” (Hot bread), “Parvoz dilbarim” were shown.", "Parvoz dilbarim", "Film"),
        ("She led the Centre for Baltic Film Support and Latvian Writers Union.", "Centre for Baltic Film Support", ""),
        ("She sang in Riga within the Days of Kazakh Culture.", "Days of Kazakh Culture", "Event"),
        ("In 1992 Kumush Ai (Silver Moon), a fine film festival, was held.", "Kumush Ai", "Festival"),
        ("They are part of “Expedition” — a community of young film-makers.", "Expedition", "Organisation"),
        ("Fog by Anna Weber (1925), an exotic film, was lost.", "Anna Weber", "Person"),
        ("It was Jean Holm of Cahiers du cinéma and Hong Yosuk of the Riga Film Festival.", "Hong Yosuk", "Person"),
        ("The documentary “Anna Weber” was shown. Anna Weber began her career in Riga.", "Anna Weber", "Person"),
        ("Anna Petrova (born December 10, 1955; Akkol) is a director.", "Akkol", "Place"),
    ],
)
def test_what_stands_behind_a_bracket_or_dash_tells_of_the_name(text: str, name: str, kind: str) -> None:
    found = typed(FILM + text)
    assert any(words == name and of_kind in (kind, kind or of_kind) for words, of_kind in found), found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Weber was young. He directed Weber in 1990.", "Weber"),
        ("She edited Weber's novel.", "Weber"),
        ("He directed the Latvian-Kazakh co-production.", "Latvian-Kazakh"),
        ("In Riga, Anna Weber plays the piano.", "Riga"),
        ("The firm had an office on Lenin Street in Riga.", "Lenin Street"),
        ("She wrote the film Night Road (IMDB).", "IMDB"),
        ("Like Salt Road as directed by Anna Weber, it is slow.", "Like Salt Road as"),
    ],
)
def test_whom_somebody_directs_is_no_film(text: str, name: str) -> None:
    assert (name, "Film") not in typed(FILM + text)
