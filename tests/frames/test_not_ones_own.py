"""What a sentence tells of somebody or something else, of a part or of a charge, and not as a plain fact."""

import pytest
from tests.reading import facts, qualified, stances

FILM = "Films and film studios are spoken of here. "


def test_a_charge_is_no_membership() -> None:
    found = stances("Anna Weber was a poet. On the false charge that she belonged to the Steppe Party she was shot.")
    assert found.get(("Anna Weber", "memberOf", "Steppe Party"), ("alleged", None))[0] == "alleged"


def test_who_is_in_charge_makes_it() -> None:
    found = stances("Anna Weber was in charge of directing the film “Salt Road”.")
    assert "alleged" not in {status for status, _ in found.values()}


@pytest.mark.parametrize("whose", ["her", "Dinara’s"])
def test_kin_in_parts_are_nobodys(whose: str) -> None:
    text = f"The film “Salt Road” stars Anna Weber as Dinara; Eva Lind as {whose} mother Sabina."
    assert not {p for _, p, _ in facts(text)} & {"parent", "relative", "spouse"}


def test_the_calling_of_a_part_is_nobodys() -> None:
    text = "The film “Salt Road” stars Anna Weber as gifted and merciless village doctor Vera Holm."
    assert ("Vera Holm", "occupation", "doctor") not in facts(text)


def test_an_embassy_is_of_no_country_that_it_is_in() -> None:
    assert ("Latvian Embassy in Germany", "country", "Germany") not in facts(
        "The Latvian Embassy in Germany said so. Germany answered."
    )


def test_what_he_shared_is_his_who_stands_before_it() -> None:
    text = (
        "The film “Salt Road” won the best director prize for Otto Braun, and the best actor award for Jan Wolf, "
        "which he shared with Ivo Lind."
    )
    assert ("Otto Braun", "awardReceived", "best actor award") not in facts(text)


def test_the_film_is_the_one_just_described() -> None:
    text = (
        "“Salt Road” won in Riga. “Salt Road” is a drama by Otto Braun. The jury also gave awards to “Two Roofs,” a "
        "drama about trust directed by Anna Weber. The film, a Latvian production, earned the grand jury prize."
    )
    assert ("Salt Road", "awardReceived", "grand jury prize") not in facts(FILM + text)


def test_a_credit_is_no_heading_of_the_next_film() -> None:
    found = facts(FILM, "Salt Road, 1957.", "Directed by A. Weber", "Two Roofs, 1958.", "Directed by O. Braun")
    assert ("Two Roofs", "director", "A. Weber") not in found


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("“Two Roofs” by Ivo Kaln, shot by Max Orr, won.", ("Ivo Kaln", "killedBy", "Max Orr")),
        ("Film director Anna Weber joined the Academy of Motion Picture Arts and Sciences in 2015.",
         ("Anna Weber", "employer", "Academy of Motion Picture Arts and Sciences")),
        ("Latvian TV presenter Anna Weber opened the evening.", ("Anna Weber", "employer", "Latvian TV")),
        ("Consul General Anna Weber opened the evening.", ("Anna Weber", "positionHeld", "general")),
        ("The Latvian Consul General in Osh Anna Weber came.", ("Anna Weber", "positionHeld", "consul")),
        ("Jan Holm became the Head of the People's Chancery for Salt.",
         ("Jan Holm", "awardReceived", "Head of the People's Chancery for Salt")),
        ("If Latvia has Rainis, Estonia has Tammsaare.", ("Rainis", "country", "Estonia")),
        ("If Latvia has Rainis, then Estonia has Tammsaare.", ("Rainis", "formerName", "Estonia")),
        ("Anna Weber is a senior research fellow of the Riga Institute of Folklore.",
         ("Anna Weber", "memberOf", "Riga Institute of Folklore")),
        ("“Dance of the Quince” (Courtesy Photo) opened in Osh. It is a play.",
         ("Dance of the Quince", "alternativeTitle", "Courtesy Photo")),
        ("The series “Blue Wind” ran in 2003. The protagonists are Ana Torres and Luis Vega.",
         ("Blue Wind", "character", "Ana Torres")),
        ("Anna Weber died in the Marine Hospital in South Riga.", ("Marine Hospital", "locatedIn", "South")),
        ("Anna Weber was born to Hindi-speaking Eva Holm.", ("Anna Weber", "parent", "Hindi")),
        ("She played Vera in “Salt Road” (1979). Her Salt Road role made Anna Weber known.",
         ("Salt Road", "director", "Anna Weber")),
        ("Her debut was in the year 2000 with Salt Road (2000).", ("2000 with Salt Road", "releaseDate", "2000")),
        ("Anna Weber, a cameraman, Otto Braun, a film actor, Jan Holm, a production designer and others came.",
         ("Anna Weber", "occupation", "production designer")),
        ("The film “Salt Road” stars Anna Weber. The main character of the film, Askar Aliev, lives alone. "
         "One day Askar learns that his friend, the writer Sapar, is ill.", ("Sapar", "occupation", "writer")),
        ("The film “Salt Road” tells a story of an old man Zarlyk, who returns. Zarlyk’s wife Umsun went away.",
         ("Zarlyk", "spouse", "Umsun")),
    ],
)  # fmt: skip
def test_what_only_looks_so_is_not_told(text: str, wrong: tuple[str, str, str]) -> None:
    assert wrong not in facts(FILM + text)


def test_each_relative_is_what_the_noun_before_the_name_says() -> None:
    told = qualified("On her maternal side, Anna Weber’s grandfather, Otto Braun, and aunt, Eva Lind, were actors.")
    roles = {o: each.get("role") for (s, p, o), each in told.items() if p == "relative"}
    assert roles.get("Eva Lind", "aunt") == "aunt"


@pytest.mark.parametrize(
    "text",
    [
        "Timur Bahadur (1806–1825), son of the above. Allah Bahadur (1825–1842), son of the above.",
        "The older papers were Tojikon Surx (1928–1985) and others.",
        "Its rectors were Anna Weber (1950–1980) and Otto Braun (1981–1999).",
    ],
)
def test_terms_and_runs_are_no_lives(text: str) -> None:
    assert not {p for _, p, _ in facts(text)} & {"birthDate", "deathDate"}


def test_a_korean_name_goes_on_in_small_letters() -> None:
    found = facts(FILM + "Production designer Ryu Min-hie worked on “Salt Road”.")
    assert ("Ryu Min-hie", "occupation", "production designer") in found


@pytest.mark.parametrize(
    ("text", "told", "status"),
    [
        ("Otto Braun will work as a cameraman in Riga.", ("Otto Braun", "occupation", "cameraman"), "planned"),
        ("Otto Braun works as a cameraman in Riga.", ("Otto Braun", "occupation", "cameraman"), "asserted"),
        ("Anna Weber was supposed to direct the film “Salt Road”.", ("Salt Road", "director", "Anna Weber"), "planned"),
        (
            "According to rumours, Anna Weber married Otto Braun in 1990.",
            ("Anna Weber", "spouse", "Otto Braun"),
            "alleged",
        ),
        (
            "Anna Weber said that she would serve as a showrunner.",
            ("Anna Weber", "occupation", "showrunner"),
            "planned",
        ),
    ],
)
def test_what_is_to_come_or_rumoured_is_no_plain_fact(
    text: str, told: tuple[str, str, str], status: str | None
) -> None:
    assert stances(text).get(told, (None,))[0] == status


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "She made two shorts (“Salt” aka “Suola” in 1986, “Fog” aka “Sumu” in 1988).",
            ("Salt", "alternativeTitle", "Fog"),
        ),
        ("“Two Roofs” by Ivo Kaln (“Fog”) was written by Max Orr.", ("Fog", "screenwriter", "Max Orr")),
        ("It is an adaptation of a novel by Ivo Kaln’s “Two Roofs”.", ("Two Roofs", "director", "Ivo Kaln")),
        ("Otto Braun translated Anna Weber’s Two Roofs (1949).", ("Two Roofs", "director", "Anna Weber")),
        ("The Walt Weber Company CIS has made “Fog”.", ("The Walt Weber Company CIS", "productionCompany", "Fog")),
        (
            "Jan Holm, according to Minister of Culture Otto Braun, made the best film.",
            ("Jan Holm", "positionHeld", "minister"),
        ),
        ("The first is Askar, who meets Dina (played by Anna Weber) in “Fog”.", ("Fog", "castMember", "Askar")),
    ],
)
def test_what_stands_beside_is_not_told(text: str, wrong: tuple[str, str, str]) -> None:
    assert wrong not in facts(FILM + text)


def test_a_day_does_not_share_the_year_of_a_beginning() -> None:
    found = facts("Founded in 1993, the Riga Film Festival runs from June 9 to 18 in Riga.")
    assert "1993-06-09" not in {o for _, p, o in found if p == "startDate"}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Otto Braun worked at the Osh Opera Theatre. A. Weber. In 1942 he was a soloist of the Osh Philharmonic.",
            ("A. Weber", "memberOf", "Osh Philharmonic"),
        ),
        ("He staged plays such as “Two Roofs” (Anna).", ("Two Roofs", "alternativeTitle", "Anna")),
        ("He was the chief director and producer of the music festival.", ("He", "occupation", "film producer")),
        (
            "Temur is a hero. Playing Temur is the award winning actor Jan Holm, who appeared in Fog, for which he "
            "received the Golden Lion.",
            ("Temur", "awardReceived", "Golden Lion"),
        ),
        ("Anna Weber graduated from the Osh Drama Academy in Acting.", ("Osh Drama Academy", "locatedIn", "Acting")),
        ("Latvia-based Petrova wrote the screenplay.", ("Petrova", "headquarters", "Latvia")),
    ],
)
def test_what_is_left_or_studied_is_not_taken_for_another(text: str, wrong: tuple[str, str, str]) -> None:
    assert wrong not in facts(FILM + text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("With actors from ten lands as the cast, the film “Fog” features Jan Holm.", None),
        ("The film “Fog” stars Jan Holm as Askar.", "Askar"),
    ],
)
def test_a_cast_is_no_part(text: str, role: str | None) -> None:
    told = qualified(text).get(("Fog", "castMember", "Jan Holm"), {})
    assert told.get("role") == role


def test_parts_that_are_paired_out_are_not_shared() -> None:
    text = "In the film “Fog” Jan Holm and Ivo Kaln acted as Rustam and Askar, respectively."
    told = qualified(text).get(("Fog", "castMember", "Ivo Kaln"), {})
    assert told.get("role") != "Rustam"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The Opening Film, Virtual Hate, by Otto Braun won.", ("Virtual Hate", "productionCompany", "Opening Film")),
        (
            "Jan Weber’s most famous works are the ballets Kurak (1958) and Mother’s Meadow (1975).",
            ("Kurak", "director", "Jan Weber"),
        ),
        (
            "Otto Braun studied at the Riga Polytechnic Institute. Jan Holm founded the guitar art school in Latvia.",
            ("Riga Polytechnic Institute", "country", "Latvia"),
        ),
        (
            "They sang at the second Decade of Latvian Art in Moscow (1958).",
            ("Decade of Latvian Art in Moscow", "releaseDate", "1958"),
        ),
        (
            "The best actress award went to Anna Weber for her performance in “Fog”, and the best actor award was "
            "given to Otto Braun for his role in “Sky”.",
            ("Sky", "castMember", "Anna Weber"),
        ),
    ],
)
def test_what_a_programme_or_another_field_names_is_not_told(text: str, wrong: tuple[str, str, str]) -> None:
    assert wrong not in facts(FILM + text)


def test_a_prize_keeps_its_rank() -> None:
    found = facts("The best supporting actress award went to Anna Weber for her role in “Fog”.")
    assert ("Anna Weber", "awardReceived", "best supporting actress award") in found


def test_a_calling_ends_no_name() -> None:
    found = facts("Weber Anna Designer. Born on January 7, 1956, in Riga.")
    assert ("Weber Anna Designer", "birthDate", "1956-01-07") not in found


@pytest.mark.parametrize(
    ("blocks", "wrong"),
    [
        (
            ("Fog is the remake of the Estonian movie Udu.", "Fog was directed by Anna Weber."),
            ("Fog", "originalLanguage", "Estonian"),
        ),
        (
            (FILM, "Latvia, Germany, 2016, 88 min.", "Director: Anna Weber"),
            ("Latvia", "countryOfOrigin", "Germany"),
        ),
        (
            (FILM, "Latvia, Germany, 2016, 88 min.", "Scriptwriter: Anna Weber", "Director: Anna Weber"),
            ("Scriptwriter: Anna Weber", "director", "Anna Weber"),
        ),
        (
            ("“Fog” was shot in Osh. The film’s main characters are Jan Holm, Otto Braun and Eva Lind.",),
            ("Fog", "character", "Jan Holm"),
        ),
    ],
)
def test_a_line_of_a_card_and_a_list_of_players_are_not_taken_for_more(
    blocks: tuple[str, ...], wrong: tuple[str, str, str]
) -> None:
    assert wrong not in facts(*blocks)


def test_the_director_of_a_prized_film_directs_no_house() -> None:
    found = facts(
        "The Baltic Film Academy, BFA, opened in 1990.",
        "Anna Weber was the director of the BFA Best Feature Film winner, “Fog”.",
    )
    assert ("Anna Weber", "positionHeld", "director") not in found
    assert not {s for s, p, _ in found if p == "leader"}


def test_the_time_of_one_film_is_not_that_of_the_film_before() -> None:
    found = facts("She made “Fog” (1985), “Salt Road” (1987), which takes place on the eve of the Great Patriotic War.")
    assert ("Fog", "narrativePeriod", "Great Patriotic War") not in found


@pytest.mark.parametrize("name", ["Robert Lee King", "Gildo Weber Pastor", "Peter Alexander Singer", "E. D. Baker"])
def test_a_surname_may_be_the_word_for_a_trade(name: str) -> None:
    assert (name, "birthPlace", "Riga") in facts(f"{name} was born in Riga.")


def test_a_title_that_begins_like_an_owner_stays_whole() -> None:
    found = facts("She and Her Cat (Japanese: Kanojo, Hepburn: Neko) is a 1999 animated film directed by Anna Weber.")
    assert ("She and Her Cat", "director", "Anna Weber") in found
