"""What a sentence tells of somebody or something else, of a part or of a charge, and not as a plain fact."""

import pytest
from tests.reading import facts, stances

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
