"""Sentences of film texts that give what they say, and not what a hasty reader takes from them."""

import pytest
from tests.reading import facts, qualified, read, stances

FILM = "Films and film studios are spoken of here. "


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Her mother, Vera Holm, was a noted actress and her father, Ivo Holm, was a prominent director.",
            ("Ivo Holm", "occupation", "film director"),
            ("Vera Holm", "occupation", "film director"),
        ),
        (
            "Anna Weber’s husband was a miner and her brother, Otto Braun, was a painter.",
            ("Otto Braun", "occupation", "painter"),
            ("Anna Weber", "occupation", "painter"),
        ),
        (
            "“Salt Road” was awarded the Grand Prix in Osh and recognised as Best Short at the Minsk Festival.",
            ("Salt Road", "awardReceived", "Best Short"),
            ("Salt Road", "screenedAt", "Osh"),
        ),
        (
            "Anna Weber was a singer and was a painter.",
            ("Anna Weber", "occupation", "painter"),
            ("Anna Weber", "occupation", "film director"),
        ),
        (
            "She played in many Soviet films, including “Salt Road” and “Grey Wolf”.",
            ("Salt Road", "countryOfOrigin", "Soviet"),
            ("Salt", "countryOfOrigin", "Soviet"),
        ),
        (
            "The drama “Salt Road” stars Anna Weber. Rojin, a Kurdish woman (Anna Weber), lives in Riga with her "
            "husband Ferhat (Otto Braun).",
            ("Salt Road", "castMember", "Anna Weber"),
            ("Anna Weber", "residence", "Riga"),
        ),
        (
            "In the war one in 10 miners lost their lives.",
            None,
            ("war", "numberOfDeaths", "10"),
        ),
        (
            "In the earthquake of 1948 some 300 miners lost their lives.",
            ("earthquake of 1948", "numberOfDeaths", "300"),
            None,
        ),
        (
            "Two critics published a book on Anna Weber (Riga University Press) in May.",
            None,
            ("Anna Weber", "employer", "Riga University Press"),
        ),
        (
            "The drama “Grey Wolf” gave Anna Weber the Best Actress award so this is great news for Holm, best known "
            "for the film “Two Roofs”.",
            None,
            ("Two Roofs", "castMember", "Anna Weber"),
        ),
        (
            "Produced by Otto Braun and Holm for Sons of Light, “Earth Song” was shot in Riga.",
            ("Earth Song", "producer", "Otto Braun"),
            ("Holm for Sons of Light", "producer", "Otto Braun"),
        ),
    ],
)
def test_what_is_said_of_whom(
    text: str, right: tuple[str, str, str] | None, wrong: tuple[str, str, str] | None
) -> None:
    found = facts(FILM + text)
    assert right is None or right in found
    assert wrong not in found


def test_one_of_many_directors_leads_no_house() -> None:
    found = facts("Otto Braun, a director at Kazakhfilm, died. Anna Weber, the director of Kazakhfilm, spoke.")
    assert {o for _, p, o in found if p == "leader"} == {"Anna Weber"}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Anna Weber, a native of Latvia, died on Monday. President Otto Braun sent a telegram.", None),
        ("The studio was founded in Latvia in 1960. President Otto Braun opened it.", "Latvia"),
    ],
)
def test_where_somebody_comes_from_is_no_state_of_a_president(text: str, country: str | None) -> None:
    assert qualified(text)["Otto Braun", "positionHeld", "president"].get("of") == country


def test_a_prize_of_one_festival_is_not_given_at_another() -> None:
    text = (
        "Vera Lang, the producer of Otto Braun’s Palme d’Or winner “Winter Salt”, has joined “Two Roofs”, whose "
        "director showed “The Lamb” at the Berlin Film Festival in 2014."
    )
    assert not {(s, p) for s, p, o in facts(text) if o == "Berlin Film Festival" and s != "The Lamb"}


def test_all_accounts_are_the_texts_own() -> None:
    found = stances(FILM + "By all accounts, Otto Braun directed the film “Salt Road” in 1970.")
    assert found["Salt Road", "director", "Otto Braun"] == ("asserted", None)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "In the drama “Salt Road” (1976) Anna Weber played the ex-wife of a clerk.",
            {"ex-wife", "ex-wife of a clerk"},
        ),
        ("In the drama “Salt Road” Anna Weber played the role of a clerk.", {"clerk"}),
    ],
)
def test_who_is_played_is_not_whose_kin_he_is(text: str, role: set[str]) -> None:
    assert qualified(FILM + text)["Salt Road", "castMember", "Anna Weber"].get("role") in role


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Salt Road was twice voted the best Latvian film ever made by critics.", {"awardReceived"}),
        ("Its positive hero, Otto Braun, is a Russian teacher.", {"occupation", "nationality"}),
        ("In it the main character, Otto, comes home. The song is one that his wife Vera sings.", {"spouse"}),
        ("Otto Holm was born in Riga, Russian Empire (now Riga, Latvia).", {"formerName"}),
        ("Otto Braun, the actor of the play “Two Roofs”, was honoured.", {"author"}),
        ("The studio’s films include Grey Bay (1937), Peter I (parts 1–2, 1937–39) and Salt (1939).", {"birthDate"}),
        ("Best actor and best actress awards went to Otto Braun and Anna Weber respectively.", {"awardReceived"}),
    ],
)
def test_nothing_is_said_of(text: str, wrong: set[str]) -> None:
    assert not wrong & {p for _, p, _ in facts(FILM + text)}


def test_heroes_of_history_have_their_dates() -> None:
    found = facts(FILM + "Its main character, Otto Braun, was born in 1815 in Riga.")
    assert ("Otto Braun", "birthDate", "1815") in found


def test_an_adjective_is_no_field_of_a_calling() -> None:
    found = facts("The tireless actor Otto Braun came, and the theatre actress Anna Weber.")
    assert {o for s, p, o in found if (s, p) == ("Otto Braun", "occupation")} == {"actor"}


def test_a_name_before_a_verb_without_another_is_its_subject() -> None:
    found = facts("The writer Otto Braun served as jury president and the actress Anna Weber served as secretary.")
    assert ("Anna Weber", "positionHeld", "secretary") in found
    assert ("Otto Braun", "positionHeld", "secretary") not in found


@pytest.mark.parametrize(
    ("text", "owned"),
    [
        (
            "He acted in such films as Ivo Kaln’s The Well, Otto Braun’s Shoes, Anna Weber’s Stony Lion and The Cow.",
            True,
        ),
    ],
)
def test_a_name_within_a_row_may_belong_to_a_title(text: str, owned: bool) -> None:
    assert ("Shoes", "director", "Otto Braun") in facts(FILM + text) or not owned
    assert owned or ("Shoes", "director", "Otto Braun") not in facts(FILM + text)


def test_the_year_in_a_bracket_is_no_part_of_what_a_title_means() -> None:
    found = facts(FILM + "She shot the film “Tuz Joly” (Salt Road 1922).")
    assert ("Tuz Joly", "alternativeTitle", "Salt Road 1922") not in found


@pytest.mark.parametrize(("office", "of"), [("prime minister", "Latvia"), ("chief minister", None)])
def test_a_chief_minister_is_of_no_country(office: str, of: str | None) -> None:
    text = f"The film was shot in Latvia. The {office} Otto Braun opened it."
    assert qualified(FILM + text)["Otto Braun", "positionHeld", office].get("of") == of


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("When Vera tells her husband that she is pregnant, Otto leaves.", "When Vera"),
        ("The producer of the movie is Anna Weber (“The Road to Riga”), who came.", "Anna Weber"),
        ("Winner of a prize at Cannes, Otto Braun’s superb third feature is a thriller.", "Cannes"),
        ("Her exhibitions include Qorgon (2019), What Was My Name? (2021) and Two Horizons (2022).", "Two Horizons"),
    ],
)
def test_what_is_no_film(text: str, wrong: str) -> None:
    films = {e.name for e in read(FILM + text).entities if e.type == "Film"}
    assert wrong not in films


def test_a_row_of_films_is_one() -> None:
    found = facts(FILM + "Her films include Qorgon (2019), What Was My Name? (2021) and Two Horizons (2022).")
    assert ("Two Horizons", "releaseDate", "2022") in found


def test_players_in_brackets_live_not_where_their_parts_do() -> None:
    found = facts(FILM + "Elena (Markina) and her husband Otto (Smirnov) live in a flat in Riga.")
    assert not {s for s, p, _ in found if p in {"residence", "spouse"}}


def test_who_enters_a_faculty_is_no_member_of_its_staff() -> None:
    found = facts(
        "Otto Braun entered Riga University Faculty of Law in 1956. Ivo Kaln joined the faculty of Osh University."
    )
    assert {s for s, p, _ in found if p == "employer"} == {"Ivo Kaln"}


@pytest.mark.parametrize(
    "text",
    [
        "Otto Braun’s heroine Vera, a singer, is played by Anna Weber in “Salt Road”.",
        "“Salt Road” was shown. Vera, played by Anna Weber, is Rezvan’s sister and a nurse.",
        "“Salt Road” stars Otto Braun (his father), Eva Lind (his wife) and Anna Weber (their daughter Vera).",
    ],
)
def test_parts_have_neither_kin_nor_callings(text: str) -> None:
    found = facts(FILM + text)
    assert not {s for s, p, _ in found if p in {"occupation", "sibling", "parent", "child"} and s != "Otto Braun"}


def test_whose_kin_a_player_is_is_told() -> None:
    text = "In “Salt Road” Vera is played by Anna Weber, the daughter of the composer Ivo Kaln."
    assert ("Anna Weber", "parent", "Ivo Kaln") in facts(FILM + text)


@pytest.mark.parametrize(
    ("text", "title", "year"),
    [
        ("She shot the films People and Me (1970) and Only You (1971).", "Only You", "1971"),
    ],
)
def test_a_title_goes_on_before_a_pronoun(text: str, title: str, year: str) -> None:
    assert {s for s, p, o in facts(FILM + text) if p == "releaseDate" and o == year} == {title}


def test_a_jury_is_no_part_of_a_name() -> None:
    found = facts("The Chairman of the Jury Otto Braun is a German writer.")
    assert ("Otto Braun", "nationality", "German") in found


def test_each_part_has_its_own_player() -> None:
    text = "“Salt Road” was shown. Vera was played by Otto Braun and Aunt Olga was played by Ivo Kaln."
    found = qualified(FILM + text)
    roles = [found["Salt Road", "castMember", each].get("role") for each in ("Otto Braun", "Ivo Kaln")]
    assert roles == ["Vera", "Aunt Olga"]


def test_what_is_said_is_no_studio() -> None:
    found = qualified("“We like it,” said studio director Otto Braun. “It is great,” added section curator Anna Weber.")
    assert "of" not in found["Otto Braun", "positionHeld", "director"]
    assert ("Anna Weber", "positionHeld", "section curator") in found


def test_the_party_secretary_of_a_country_is_that_of_no_house_before() -> None:
    found = qualified("Anna Weber worked at the Osh Institute. Latvia's party secretary had been Otto Braun.")
    assert found["Otto Braun", "positionHeld", "party secretary"] == {"of": "Latvia"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Anna Weber worked at the Riga Institute of Arts. I.E. Holm, its rector, was a teacher.", "I.E. Holm"),
    ],
)
def test_whom_a_school_is_named_after_does_nothing(text: str, who: str) -> None:
    assert {s for s, p, o in facts(text) if (p, o) == ("occupation", "teacher")} == {who}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The film is set in Riga. Vera persuades her husband Otto to leave, and lives in Osh.", False),
        ("Anna Weber, in her best performance, is Vera, a nurse who marries Otto (Ivo Kaln) in the film.", False),
        ("The film is about Kenesary. Kenesary’s sister Bopai fought beside him.", True),
        ("Anna Weber returns to Riga, where her brother Otto Weber lives. The film won a prize.", True),
    ],
)
def test_those_of_a_story_have_no_kin(text: str, told: bool) -> None:
    kin = {p for _, p, _ in facts(text)} & {"sibling", "spouse"}
    assert bool(kin) == told


@pytest.mark.parametrize(
    ("text", "who", "told"),
    [
        ("At the Riga Film Festival in 1992 Anna Weber won the Best Actress award.", "Anna Weber", True),
        ("At the Riga Film Festival in 1992 the jury of Anna Weber won praise.", "Anna Weber", False),
    ],
)
def test_a_year_stands_between_a_festival_and_who_won(text: str, who: str, told: bool) -> None:
    found = {(s, p) for s, p, _ in facts(text)}
    assert ((who, "awardReceived") in found) == told
    assert not any("in 1992" in s for s, _ in found)
