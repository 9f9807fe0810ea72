import pytest
from tests.language import typed
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He chaired the Committee for Foreign Affairs, Defence and Security.",
            "Committee for Foreign Affairs, Defence and Security",
        ),
        (
            "The Ministry of Culture, Health Minister Jan Holm said, was late.",
            "Ministry of Culture",
        ),
        (
            "He trained at the Omsk Institute of Theatre, Music and Cinema.",
            "Omsk Institute of Theatre, Music and Cinema",
        ),
        (
            "They met at the Film Festival of Asia, Africa and Latin America.",
            "Film Festival of Asia, Africa and Latin America",
        ),
        (
            "It was shown at the International Festival of Asian and African Countries.",
            "International Festival of Asian and African Countries",
        ),
        ("The Film Festival of Turkic-speaking countries opened.", "Film Festival of Turkic-speaking countries"),
        (
            "The Society for the Study, Preservation and Promotion of the Heritage of Latvia met.",
            "Society for the Study, Preservation and Promotion of the Heritage of Latvia",
        ),
        ("It was shown at the Central Asian and Latvia Film Festival.", "Central Asian and Latvia Film Festival"),
        (
            "It was made at the Omsk Studio of Feature and Documentary Films.",
            "Omsk Studio of Feature and Documentary Films",
        ),
        (
            "It was paid for by the Indian Ministry of Information and Broadcasting.",
            "Indian Ministry of Information and Broadcasting",
        ),
        ("It was paid for by the TV and Radio Committee.", "TV and Radio Committee"),
        ("The Ministry of Culture, Information and Sports paid.", "Ministry of Culture, Information and Sports"),
        ("It lies in the National Library of Tajikistan.", "National Library of Tajikistan"),
        ("The Film Fund of Uzbekistan and Eurimages paid.", "Film Fund of Uzbekistan"),
        ("A gala in the Palace of International Forums on Friday ended.", "Palace of International Forums"),
        ("She was a member of the Academy of Arts and Officer of the Legion.", "Academy of Arts"),
        ("He went to St. Joseph's Seminary in Omsk.", "St. Joseph's Seminary"),
        ("The swiss money came from the Swiss Agency for Development.", "Swiss Agency for Development"),
        ("It was shown at the Rossiya cinema.", "Rossiya cinema"),
        ("The International Women's Film Festival opened.", "International Women's Film Festival"),
        ("He led the State Children’s and Youth Theatre in Osh.", "State Children’s and Youth Theatre"),
        ("A Festival of Archival and Restored Films began.", "Festival of Archival and Restored Films"),
        ("The People's Unity Front won.", "People's Unity Front"),
        ("The Art and Culture Support Fund paid.", "Art and Culture Support Fund"),
        ("The Producers' Guild of Kazakhstan met.", "Producers' Guild of Kazakhstan"),
        ("The Omsk Conservatoire of Music and Drama is old.", "Omsk Conservatoire of Music and Drama"),
        ("They stayed at the Hotel Almaz.", "Hotel Almaz"),
        ("They met at 14 Gogol Street.", "14 Gogol Street"),
        ("They stayed in the Firyuza gorge.", "Firyuza gorge"),
        ("A politician from the Ata-Jurt party left.", "Ata-Jurt party"),
        ("He worked in the Lenin House of Culture.", "Lenin House of Culture"),
        ("He was an electrician at the Osh drama theatre.", "Osh drama theatre"),
        ("It was banned by a Bishkek court.", "Bishkek court"),
        ("She came by way of the Omsk television centre.", "Omsk television centre"),
        ("It was made with Lindenfilm and shown.", "Lindenfilm"),
        ("It was made with the Netherlands’ Linden Films and shown.", "Linden Films"),
        ("It was made with the Workers’ Film Studio and shown.", "Workers’ Film Studio"),
        ("The Bosphorus trilogy is long.", "Bosphorus trilogy"),
        ("It was paid by the Visions du Nord fund.", "Visions du Nord fund"),
    ],
)
def test_an_institution_or_place_is_found_whole(text: str, expected: str) -> None:
    assert expected in {name for name, _ in typed(text)}


@pytest.mark.parametrize("text", ["It was made by a Moscow studio.", "It was made with money from a Moscow fund."])
def test_any_house_of_a_town_has_no_name(text: str) -> None:
    assert typed(text) == {("Moscow", "Settlement")}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("He loved Soviet cinema and Kazakh cinema.", "Soviet cinema"),
        ("She met Leyla's school friends.", "Leyla's school"),
        ("A multi-party system and a Multi - party vote came.", "Multi - party"),
        (
            "The University of Technology and Saimaa University agreed.",
            "University of Technology and Saimaa University",
        ),
        ("After Oak Pass the road climbs.", "After Oak Pass"),
        ("The Tashkent weekly Samak wrote.", "Tashkent weekly"),
        ("It was made by the Kazakhfilm studio.", "Kazakhfilm studio"),
    ],
)
def test_a_noun_behind_an_adjective_or_another_name_makes_none(text: str, wrong: str) -> None:
    assert wrong not in {name for name, _ in typed(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The actors were Kh. Makhmudov and Ya. Weber.", ("Kh. Makhmudov", "Person")),
        ("The town is named after Mount Kokshe.", ("Mount Kokshe", "Site")),
        ("They held the Second All-Siberian Congress in Omsk.", ("Second All-Siberian Congress", "Event")),
        ("The Northern Film Festival (NFF) is old. In Omsk, the NFF was opened.", ("NFF", "Festival")),
        ("Omsk State Institute of Arts (OmSIA) is old.", ("OmSIA", "EducationalInstitution")),
        ("The founder was Ekrem Alican, a former Green Party deputy.", ("Ekrem Alican", "Person")),
        (
            "The Confederation of Cinematographers' Unions paid.",
            ("Confederation of Cinematographers' Unions", "Organisation"),
        ),
        ("Singer Alan Frew is a rock musician.", ("Alan Frew", "Person")),
        ("American Aaron Deer is a musician.", ("Aaron Deer", "Person")),
        ("He sang at the State Opera and Ballet Theatre.", ("State Opera and Ballet Theatre", "Organisation")),
        ("She is a People's Writer of Azerbaijan.", ("People's Writer of Azerbaijan", "Award")),
    ],
)
def test_initials_mountains_meetings_and_acronyms_are_known(text: str, expected: tuple[str, str]) -> None:
    assert expected in typed(text)


def test_a_date_that_opens_a_sentence_is_no_title() -> None:
    assert "Film" not in {
        type_ for _, type_ in typed("On August 28, 2007, Ivan Petrov became director of the film studio.")
    }


def test_the_kind_of_a_festival_is_none() -> None:
    assert "Festival" not in {kind for _, kind in typed("It won a prize at an International Film Festival in May.")}
    named = typed("The Omsk International Film Festival opened. The International Film Festival ended.")
    assert ("International Film Festival", "Festival") in named


def test_a_festival_has_the_name_behind_its_kind() -> None:
    named = typed("The IV International Film Festival Lumen opened in Omsk.")
    assert ("International Film Festival Lumen", "Festival") in named
    assert ("Lumen", "Festival") in typed("The VII “Lumen” International Film Festival was held in Omsk.")
    assert ("Omsk Film Festival", "Festival") in typed("Guests came to the II Omsk Film Festival.")
    named = typed(
        "The IX International Film Festival “Lumen” opened in Omsk. The Riga International Film Festival ended."
    )
    assert not [name for name, kind in named if kind == "Festival" and name.startswith(("IX", "International"))]


def test_newspapers_are_listed_behind_their_noun() -> None:
    found = typed("She worked for the newspapers Yeni Tan and Zarafran.")
    assert {("Yeni Tan", "MediaOutlet"), ("Zarafran", "MediaOutlet")} <= set(found)


def test_a_republic_by_its_long_name_is_a_country() -> None:
    assert ("Republic of Uzbekistan", "Country") in typed("She is the president of the Republic of Uzbekistan.")


def test_an_article_inside_begins_another_name() -> None:
    found = typed("As part of Stalin's Great Purge the NKVD executed people across the Soviet Union.")
    assert {("Great Purge", "HistoricalEvent"), ("NKVD", "GovernmentBody")} <= set(found)


def test_the_kind_of_another_festival_is_not_the_one_before() -> None:
    text = "Salt Road won a prize at the Omsk Film Festival in Omsk and one at the International Festival in Berlin."
    assert ("Omsk Film Festival", "location", "Berlin") not in facts(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She led the Culture, Youth and Sports Committee.", "Culture, Youth and Sports Committee"),
        (
            "He led the National Policy, Trade and Culture Committee of the Supreme Council.",
            "National Policy, Trade and Culture Committee of the Supreme Council",
        ),
        ("In Osh, Riga, and the Trade and Culture Ministry they agreed.", "Trade and Culture Ministry"),
    ],
)
def test_a_body_is_named_with_all_its_fields(text: str, name: str) -> None:
    assert (name, "GovernmentBody") in typed(text)
