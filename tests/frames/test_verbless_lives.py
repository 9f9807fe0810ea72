"""Lives below a headline, told in notes, labels and rows without verbs."""

import pytest
from tests.reading import Fact, facts, qualified, told

LIFE = (
    "Erik Holm",
    "Born 12 March 1934, Osh. Director, screenwriter. Graduate of VGIK (1961, workshop of I. Petrov). From 1961 "
    "director at Lenfilm. Member of the Union of Cinematographers since 1963. State Prize of Latvia, 1976, for "
    "“Grey Harbour”. Died 4 May 1999, Almaty.",
)


@pytest.mark.parametrize(
    "fact",
    [
        ("Erik Holm", "birthDate", "1934-03-12"),
        ("Erik Holm", "birthPlace", "Osh"),
        ("Erik Holm", "occupation", "film director"),
        ("Erik Holm", "occupation", "screenwriter"),
        ("Erik Holm", "educatedAt", "VGIK"),
        ("Erik Holm", "employer", "Lenfilm"),
        ("Erik Holm", "memberOf", "Union of Cinematographers"),
        ("Erik Holm", "awardReceived", "State Prize of Latvia"),
        ("Erik Holm", "deathDate", "1999-05-04"),
        ("Erik Holm", "deathPlace", "Almaty"),
    ],
)
def test_notes_below_a_name_tell_of_its_bearer(fact: Fact) -> None:
    assert fact in facts(*LIFE)


def test_notes_have_their_years() -> None:
    found = qualified(*LIFE)
    assert found["Erik Holm", "employer", "Lenfilm"] == {"startDate": "1961"}
    assert found["Erik Holm", "awardReceived", "State Prize of Latvia"]["pointInTime"] == "1976"
    found = qualified(
        "Erik Holm", "Film director. 1951–1956: studies at VGIK. 1957–1963: assistant director at Lenfilm."
    )
    assert found["Erik Holm", "educatedAt", "VGIK"] == {"startDate": "1951", "endDate": "1956"}
    assert found["Erik Holm", "employer", "Lenfilm"] == {"startDate": "1957", "endDate": "1963"}


def test_labels_below_a_name_tell_of_its_bearer() -> None:
    lines = ("Born: 2 April 1940, Osh", "Died: 9 June 2001, Riga", "Occupation: actor", "Spouse: Olga Petrova")
    found = facts("Erik Holm", *lines, "Education: VGIK", "Awards: Lenin Prize (1972)")
    assert {
        ("Erik Holm", "birthPlace", "Osh"),
        ("Erik Holm", "deathPlace", "Riga"),
        ("Erik Holm", "occupation", "actor"),
        ("Erik Holm", "educatedAt", "VGIK"),
        ("Erik Holm", "awardReceived", "Lenin Prize"),
    } <= found
    assert {fact for fact in found if fact[1] == "spouse"} in (
        {("Erik Holm", "spouse", "Olga Petrova")},
        {("Olga Petrova", "spouse", "Erik Holm")},
    )


def test_a_name_behind_the_day_of_birth_that_goes_on_is_no_place() -> None:
    found = facts("Born on 12 March 1934, Olga was the first film actress of the town.")
    assert not {fact for fact in found if fact[1] == "birthPlace"}


def test_notes_below_several_names_are_not_of_the_first() -> None:
    found = facts("Erik Holm, actor.", "Olga Petrova, actress. Spoke with Ivan Sarin. Member of the Union of Writers.")
    assert ("Erik Holm", "memberOf", "Union of Writers") not in found


ROWS = "Olga Petrova is a Latvian director."


@pytest.mark.parametrize(
    ("row", "property_", "films"),
    [
        ("Films as director: The Ferry (1988), Salt (1990), The Long Noon (1994).", "director", ("The Ferry", "Salt")),
        ("As an actress: Grey Days (1979), Border Street (1981).", "castMember", ("Grey Days", "Border Street")),
        ("As a screenwriter: The Watchman (1985), Red Well (1987).", "screenwriter", ("The Watchman", "Red Well")),
        ("As a cameraman: “The Watchman” (1985), “Red Well” (1987).", "cinematographer", ("The Watchman", "Red Well")),
        ("Music for the films “The Watchman” (1985), “Red Well” (1987).", "composer", ("The Watchman", "Red Well")),
    ],
)
def test_a_label_says_what_somebody_did_in_each_film_of_its_row(
    row: str, property_: str, films: tuple[str, ...]
) -> None:
    assert {(film, property_, "Olga Petrova") for film in films} <= facts(ROWS, row)


def test_who_stands_with_a_film_of_a_directors_row_directed_it_too() -> None:
    row = "Films: “Salt” (1970), “Red Well” (1972, with I. Sarin), “Fog” (1974, jointly with E. Weber)."
    found = facts("Olga Petrova (1930–2001), Latvian film director.", row)
    assert {("Red Well", "director", "I. Sarin"), ("Fog", "director", "E. Weber")} <= found
    assert not {fact for fact in found if fact[1] == "castMember"}


def test_a_part_before_the_bracket_of_a_title_is_no_film() -> None:
    row = "Roles in films: Asel (“Bread and Salt”, 1985), Vera (“The Last Well”, 1988), the nurse (“Ward Six”, 1990)."
    found = qualified("Olga Petrova (born 1962, Riga) — film actress.", row)
    assert found["Bread and Salt", "castMember", "Olga Petrova"] == {"role": "Asel"}
    assert found["The Last Well", "castMember", "Olga Petrova"] == {"role": "Vera"}
    assert "nurse" in found["Ward Six", "castMember", "Olga Petrova"]["role"]
    assert not {fact for fact in found if fact[0] in {"Asel", "Vera"}}


def test_each_of_such_films_has_the_player() -> None:
    text = "Erik Holm starred in such films as Salt (1971), Red Well (1973), The Bridge (1975) and Grey Harbour (1978)."
    assert {(film, "castMember", "Erik Holm") for film in ("Salt", "Red Well", "Grey Harbour")} <= facts(text)


def test_a_cast_with_parts_in_brackets_is_read_to_its_end() -> None:
    card = "Quiet Harbour\n\nLatvia, 2014, 98 min.\nDirector: Ivan Sarin\nScreenplay: Ivan Sarin\n"
    found = told(card + "Cast: Olga Petrova (Vera), Erik Holm (Anton), Peter Weber")
    assert {fact[2] for fact in found if fact[1] == "castMember"} == {"Olga Petrova", "Erik Holm", "Peter Weber"}


def test_each_winner_of_a_row_has_a_prize() -> None:
    found = facts(
        "The prizes went to Olga Petrova for best actress, Erik Holm for best actor and I. Sarin for best director."
    )
    assert {("Olga Petrova", "awardReceived", "best actress"), ("Erik Holm", "awardReceived", "best actor")} <= found


def test_a_bracket_has_the_maker_and_the_country_of_each_film() -> None:
    found = facts("Films in competition: The Barn (Olga Petrova, Latvia), Horses of Dust (Erik Holm, Spain/France).")
    assert {
        ("The Barn", "director", "Olga Petrova"),
        ("The Barn", "countryOfOrigin", "Latvia"),
        ("Horses of Dust", "director", "Erik Holm"),
        ("Horses of Dust", "countryOfOrigin", "France"),
    } <= found


def test_a_calling_that_opens_a_note_is_no_name() -> None:
    found = facts("Erik Holm", "Cinematographer, film director. Born in 1931 in Osh.")
    assert {("Erik Holm", "occupation", "cinematographer"), ("Erik Holm", "occupation", "film director")} <= found
    assert ("Baker", "deathDate", "1990") in facts("Baker died in 1990.", "Baker was a poet.")


def test_what_stands_below_a_name_without_a_verb_tells_who_that_is() -> None:
    found = facts("Erik Holm:", "An outstanding Latvian composer, conductor and harpist, who wrote for the cinema.")
    assert {("Erik Holm", "occupation", "composer"), ("Erik Holm", "occupation", "conductor")} <= found
    assert ("Erik Holm", "nationality", "Latvian") in found
    assert not facts("Erik Holm:", "A Latvian composer is looking for a house.")
