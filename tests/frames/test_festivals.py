"""Reports from festivals and of takings: sections, lists of winners, titles with commas, works of the stage."""

import pytest
from tests.reading import Fact, facts, qualified, read

STATED: list[tuple[str, set[Fact]]] = [
    (
        "The drama “Grey Harbour” won the Grand Prix of the Northern Horizons section.",
        {("Grey Harbour", "awardReceived", "Grand Prix of the Northern Horizons section")},
    ),
    (
        "The main prize of the Baltic competition went to the film “Grey Harbour” by Anna Weber.",
        {
            ("Grey Harbour", "awardReceived", "main prize of the Baltic competition"),
            ("Grey Harbour", "director", "Anna Weber"),
        },
    ),
    (
        "It shows films made by Anna Weber (“Grey Harbour”), Peter Holm (“Night Bus”) and Ivan Petrov (“Winter"
        " Light”).",
        {
            ("Grey Harbour", "director", "Anna Weber"),
            ("Night Bus", "director", "Peter Holm"),
            ("Winter Light", "director", "Ivan Petrov"),
        },
    ),
    (
        "Anna Weber's film “Grey Harbour” had its first showing in the Forum section of the Riga Film Festival.",
        {("Grey Harbour", "screenedAt", "Riga Film Festival")},
    ),
    (
        "The Riga Festival, whose grand prize, the Brass Lamp, went last autumn to the film “Grey Harbour”, opened.",
        {("Grey Harbour", "awardReceived", "Brass Lamp"), ("Brass Lamp", "conferredBy", "Riga Festival")},
    ),
    (
        "The jury noted Maria Novak (Austria) for her role in the film “Grey Harbour” and Jan Kowal (Poland) for his"
        " performance in “Night Bus”.",
        {("Grey Harbour", "castMember", "Maria Novak"), ("Night Bus", "castMember", "Jan Kowal")},
    ),
    (
        "Peter Holm was crowned best actor for his role in the film “Night Bus”.",
        {("Peter Holm", "awardReceived", "best actor")},
    ),
    (
        "Peter Holm was named the best actor for the film “Night Bus”.",
        {("Peter Holm", "awardReceived", "best actor")},
    ),
    (
        "Anna Weber was selected as best director at the film festival.",
        {("Anna Weber", "awardReceived", "best director")},
    ),
    (
        "Peter Holm's film “Night Bus” is out. Among its honours is the Critics Prize at the Riga Festival.",
        {("Night Bus", "awardReceived", "Critics Prize")},
    ),
    (
        "The Riga Film Festival begins. The showcase film on opening night was the film “Grey Harbour”.",
        {("Grey Harbour", "screenedAt", "Riga Film Festival")},
    ),
    (
        "Anna Weber gave a master class at the Riga Festival. Peter Holm appeared at the Osh Festival as a guest.",
        {("Anna Weber", "participantIn", "Riga Festival"), ("Peter Holm", "participantIn", "Osh Festival")},
    ),
    (
        "It shows Anna Weber, whose debut film in 2004, Night Bus, won a prize.",
        {("Night Bus", "director", "Anna Weber")},
    ),
    (
        "There were the films “Fog” (1957) and “Night Bus” (1970), the lead actor of which, Jan Holm, was a guest.",
        {("Night Bus", "castMember", "Jan Holm")},
    ),
    ("The jury honoured the film “Night Bus” with the Grand Prix.", {("Night Bus", "awardReceived", "Grand Prix")}),
    (
        "Co-directed by Anna Weber and Peter Holm, “Night Bus” opened the film festival.",
        {("Night Bus", "director", "Anna Weber"), ("Night Bus", "director", "Peter Holm")},
    ),
    (
        "The film “Night Bus” grossed $3 million in its opening weekend and has earned $9 million worldwide.",
        {("Night Bus", "boxOffice", "$9 million")},
    ),
    ("The film “Night Bus” grossed $3 million in Latvia.", {("Night Bus", "boxOffice", "$3 million")}),
    ("The film “Night Bus” earned TL 5.5 million.", {("Night Bus", "boxOffice", "TL 5.5 million")}),
    ("The drama Grey Harbour grossed $12 million.", {("Grey Harbour", "boxOffice", "$12 million")}),
    (
        "The Latvian-Finnish drama “Night Bus” by Anna Weber opened the film week.",
        {("Night Bus", "countryOfOrigin", "Latvian"), ("Night Bus", "countryOfOrigin", "Finnish")},
    ),
    (
        "The film studio's best-known cartoons are Hedgehog in Paris (1975) and Fog (1983).",
        {("Hedgehog in Paris", "releaseDate", "1975")},
    ),
    (
        "Among such co-productions of film studios is “Nase pole Brod” by Anna Weber.",
        {("Nase pole Brod", "director", "Anna Weber")},
    ),
    (
        "The comedy “Night Bus” by the actor Peter Holm opens the film festival.",
        {("Night Bus", "director", "Peter Holm")},
    ),
]

NOT_STATED: list[tuple[str, str]] = [
    # The weekend's takings are no film's.
    ("The film “Night Bus” earned $2.5 million in its opening weekend.", "boxOffice"),
    ("The film “Night Bus” took in 30 million tenge over the weekend.", "boxOffice"),
    ("The film “Night Bus” made $1.2 million on its first day.", "boxOffice"),
    ("The film “Night Bus” grossed $700,000 last weekend.", "boxOffice"),
    ("The comedy “Night Bus” topped the chart with a weekend gross of $3.4 million.", "boxOffice"),
    # Who is no director, whatever stands behind the title.
    ("The film “Night Bus” by the Latvian novelist Anna Weber became known.", "director"),
    ("“Night Bus” by cinematographer Peter Holm won a prize for camera work at the film festival.", "director"),
    ("The film “Night Bus” was shot by cinematographer Peter Holm.", "director"),
    ("It shows Anna Weber, whose debut role in 2004, Night Bus, won a prize for the film.", "director"),
    # Who teaches elsewhere, or is no guest of the festival.
    ("Anna Weber gave the festival's prize to the class. She is a guest of the town.", "participantIn"),
    # Works of the stage.
    ("The film actor Peter Holm made his debut on stage in “Night Bus” by Anna Weber.", "director"),
    (
        "At the drama theatre the film actor Peter Holm appeared in “Night Bus” by A. Weber, “The Cook” by P. Serov.",
        "director",
    ),
    ("At the drama theatre the film actor Peter Holm appeared in “Night Bus” by A. Weber.", "castMember"),
    # Two owners may be who plays in it.
    ("Maria Novak and Jan Kowal's Night Bus: Part One opened.", "director"),
    # One whose prize is another's.
    ("Peter Holm acts in films. Anna Weber's film “Night Bus” won him over, and she a prize.", "awardReceived"),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_what_festivals_and_takings_tell_is_read(text: str, expected: set[Fact]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize(("text", "name"), NOT_STATED)
def test_what_they_do_not_tell_is_not_stated(text: str, name: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == name]


def test_a_prize_of_a_section_is_still_won_at_its_festival() -> None:
    told = qualified("The film “Night Bus” won the Grand Prix of the Panorama section at the Riga Film Festival.")
    assert told["Night Bus", "awardReceived", "Grand Prix of the Panorama section"]["at"] == "Riga Film Festival"


def test_a_prize_in_a_category_of_prizes_keeps_its_name() -> None:
    found = facts("The Grand Prix in the Best Film category went to the film “Night Bus”.")
    assert ("Night Bus", "awardReceived", "Grand Prix") in found


def test_a_film_that_its_director_tells_apart_is_another_one() -> None:
    found = facts(
        "The film “Fog” by Anna Weber won a prize. The film directed by Peter Holm received the jury prize at the"
        " Riga Film Festival."
    )
    assert {fact for fact in found if fact[1] == "director"} == {("Fog", "director", "Anna Weber")}
    assert not [fact for fact in found if fact[1] == "screenedAt"]


def test_a_title_that_nothing_shows_is_no_film_before() -> None:
    found = facts("The film “Fog” was shown. The black comedy Kruzoq starring Peter Holm opened the week.")
    assert ("Fog", "castMember", "Peter Holm") not in found


def test_a_line_with_a_year_and_a_dash_has_its_directors() -> None:
    found = facts(
        "Films of the programme", "Salt of the Sea (2022) — Anna Weber & Peter Holm", "The film tells of a town."
    )
    assert {("Salt of the Sea", "director", "Anna Weber"), ("Salt of the Sea", "director", "Peter Holm")} <= found


def test_the_film_that_is_spoken_of_has_its_row_of_stars() -> None:
    found = facts("The drama “Fog” premiered in May. The more than three-hour film stars Anna Weber and Peter Holm.")
    assert {("Fog", "castMember", "Anna Weber"), ("Fog", "castMember", "Peter Holm")} <= found


def test_credits_below_a_film_are_that_films() -> None:
    found = facts(
        "Grey Harbour is a 1922 film directed by Ivan Petrov. Grey Harbour was shown.",
        "Fog is a 1928 drama film directed by Anna Weber.",
        "Director: Anna Weber",
        "Music: Peter Holm",
    )
    assert ("Fog", "composer", "Peter Holm") in found
    assert not [fact for fact in found if fact[0] == "Grey Harbour" and fact[2] in {"Anna Weber", "Peter Holm"}]


def test_the_line_above_a_director_is_a_title() -> None:
    found = facts(
        "The film week has ended with its winners. As We Walk by Ivan Petrov won.",
        "SPECIAL JURY PRIZE",
        "Every Single Minute",
        "Directed by: Anna Weber",
    )
    assert ("Every Single Minute", "director", "Anna Weber") in found
    assert ("As We Walk", "director", "Anna Weber") not in found


def test_stars_of_a_kind_are_its_cast() -> None:
    found = facts("The film “Fog” opened. The film stars such legends as Anna Weber, Ivan Petrov and Peter Holm.")
    assert {("Fog", "castMember", name) for name in ("Anna Weber", "Ivan Petrov", "Peter Holm")} <= found


def test_the_part_that_somebody_stars_as_is_nobody_of_the_cast() -> None:
    found = facts("“Fog” is a film. Peter Holm, the frontman of a group, stars in it as Moro, who comes back to Riga.")
    assert ("Fog", "castMember", "Moro") not in found


def test_where_it_is_shot_is_not_where_it_is_set() -> None:
    found = facts("“Fog” is a film. The current shooting of the film is taking place in Latvia near the town of Cesis.")
    assert not [fact for fact in found if fact[1] == "narrativeLocation"]


def test_a_quotation_with_its_year_is_a_title_in_any_letters() -> None:
    found = facts("The best films of the director: “Weber's stepmother” (1926), “Fog in the harbour” (1927).")
    assert ("Weber's stepmother", "releaseDate", "1926") in found


def test_a_calling_in_a_prize_leads_nobody() -> None:
    found = facts("Anna Weber was named Best Director for Bahat Hoorain, a film about the sea.")
    assert not [fact for fact in found if fact[1] in {"leader", "employer"}]


def test_a_studio_is_named_after_one_person_and_no_foundation() -> None:
    found = facts(
        "The film is a joint production of the Balt Film Studio named after Ivan Petrov and Weber Foundation."
    )
    assert not [fact for fact in found if fact[1] == "namedAfter" and fact[2] == "Weber Foundation"]


def test_the_director_stands_in_the_bracket() -> None:
    found = facts("He worked as cinematographer on the film The Contest (director Peter Holm) in 1963.")
    assert ("The Contest", "director", "Peter Holm") in found


def test_makers_behind_a_colon_have_their_films() -> None:
    found = facts(
        "Prizes were given to the following filmmakers: Anna Weber (movie “Earrings of gold”), Peter Holm (movie “Night"
        " camp”)."
    )
    assert {("Earrings of gold", "director", "Anna Weber"), ("Night camp", "director", "Peter Holm")} <= found


def test_who_made_a_co_production_is_no_company() -> None:
    found = facts("The film week opened with “Fog”, a Latvian-Finnish co-production by Marios Piperidis.")
    assert not [fact for fact in found if fact[1] == "productionCompany"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The drama “Fog” was directed by Kim Min-jae in 2014.", ("Fog", "director", "Kim Min-jae")),
        ("The film “Fog” won. An Anna Weber-led jury chose it.", ("Anna Weber-led", "", "")),
        (
            "Weber Media has rights to This Is the Sea, the latest drama from Anna Weber.",
            ("This Is the Sea", "genre", "drama"),
        ),
        ("Japan's Harbour Thieves is the only film with three nominations.", ("Japan's Harbour Thieves", "", "")),
        ("A topic is Klein in Ivan Petrov's film “Fog” and Suntselov in “The Balcony”.", ("Suntselov", "", "")),
    ],
)
def test_names_have_their_whole_extent_and_kind(text: str, told: Fact) -> None:
    extraction = read(text)
    if told[1]:
        assert told in facts(text)
    else:
        films = {entity.name for entity in extraction.entities if entity.type == "Film"}
        assert told[0] not in films | {each.name for each in extraction.entities if each.type == "Person"} - {
            "Suntselov"
        }


def test_a_version_of_a_work_is_spoken_of() -> None:
    found = facts(
        "In 1915 Boris Svetlov directed the film In the Kingdom of Salt. The film was shown. The first version of the"
        " operetta “Arshin Gul” was filmed by Svetlov in 1916. Gulnora was played by Ahmad Agdam."
    )
    assert ("In the Kingdom of Salt", "castMember", "Ahmad Agdam") not in found


def test_who_wrote_a_film_does_not_play_in_it() -> None:
    found = facts("“Night Bus” is a film. The scriptwriters of “Night Bus” are Anna Weber and Peter Holm.")
    assert {("Night Bus", "screenwriter", "Anna Weber"), ("Night Bus", "screenwriter", "Peter Holm")} <= found
    assert not [fact for fact in found if fact[1] == "castMember"]


def test_a_participle_that_opens_the_sentence_is_no_title() -> None:
    found = facts("Directed by Kazakh filmmaker Ivan Petrov and Anna Weber, the film follows a family of shepherds.")
    assert not [fact for fact in found if fact[1] == "director" and fact[0] == "Directed"]


def test_a_work_that_follows_another_is_not_set_in_its_year() -> None:
    assert not [
        fact for fact in facts("The film “Fog” was followed by “Fog 2” in 1990.") if fact[1] == "narrativePeriod"
    ]


def test_the_latter_prize_is_none_told_before() -> None:
    found = facts(
        "“Fog” took the grand jury prize at the film week. “Night Bus” won the critics award, sharing the latter prize"
        " with “Salt Road”."
    )
    assert ("Night Bus", "awardReceived", "grand jury prize") not in found


def test_a_category_that_a_film_is_named_is_no_other_title() -> None:
    found = facts("Anna Weber directed the immigrant drama Grey Harbour, named Best Foreign Language Film in 1991.")
    assert not [fact for fact in found if fact[1] == "alternativeTitle"]


def test_who_is_named_between_commas_was_not_founded() -> None:
    found = facts("Launched in 1936 as a unit of the monopoly, Vostokkino, Baltfilm has made many films.")
    assert ("Vostokkino", "inception", "1936") not in found


def test_what_a_film_has_won_him_is_its_owners() -> None:
    found = facts("Peter Holm was there, while Anna Weber's film “Fog” won her the best screenplay prize.")
    assert ("Peter Holm", "awardReceived", "screenplay prize") not in found


def test_the_award_for_a_category_is_not_the_award_before() -> None:
    found = facts(
        "Peter Holm received the Best Director Award for his film “Fog”. “Night Bus”, directed by Anna Weber, won the"
        " award for best screenplay."
    )
    assert ("Night Bus", "awardReceived", "Best Director Award") not in found


def test_winners_stand_with_their_films_makers_and_countries() -> None:
    found = facts(
        "Winners of the film festival",
        "Grand Prix: Hello, Fog!, Anna Weber, Latvia, 2008",
        "Best Actor: Peter Holm for Little People, Ivan Petrov, Uzbekistan, 2007",
    )
    assert ("Hello, Fog!", "awardReceived", "Grand Prix") in found
    assert ("Hello, Fog!", "director", "Anna Weber") in found
    assert ("Peter Holm", "awardReceived", "Best Actor") in found
    assert not [fact for fact in found if fact[1] in {"country", "locatedIn"}]


def test_a_festival_that_honours_somebody_with_a_prize_does_not_commemorate_her() -> None:
    found = facts("The Riga Film Festival also honoured the producer Anna Weber as “Filmmaker of the Year,” for Salt.")
    assert "commemorates" not in {p for _, p, _ in found}
