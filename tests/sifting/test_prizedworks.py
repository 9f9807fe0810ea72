"""For which film somebody was given a prize where its sentence does not say so."""

import pytest
from tests.reading import Fact, facts, qualified

FILM = "“Grey Harbour” is a 1988 drama film directed by Jan Holm, with Anna Weber as the doctor."


@pytest.mark.parametrize(
    ("text", "fact", "work"),
    [
        (
            f"{FILM} Weber won the award for Best Actress in Riga.",
            ("Anna Weber", "awardReceived", "Best Actress"),
            "Grey Harbour",
        ),
        (
            f"{FILM} Weber won the Golden Bear for her performance.",
            ("Anna Weber", "awardReceived", "Golden Bear"),
            "Grey Harbour",
        ),
        (
            f"{FILM} Weber won the State Prize for her work in the theatre.",
            ("Anna Weber", "awardReceived", "State Prize"),
            None,
        ),
        (
            f"{FILM} Weber won the award for Best Latvian Actress.",
            ("Anna Weber", "awardReceived", "Best Latvian Actress"),
            "Grey Harbour",
        ),
        (
            f"{FILM} Its director, Jan Holm, received the Nika Award.",
            ("Jan Holm", "awardReceived", "Nika Award"),
            "Grey Harbour",
        ),
        # Whoever does not work on the film has it for another, and a title is for nothing in particular.
        (f"{FILM} Ida Berg won the award for Best Actress.", ("Ida Berg", "awardReceived", "Best Actress"), None),
        (
            f"{FILM} Weber is a People's Artist of Latvia.",
            ("Anna Weber", "awardReceived", "People's Artist of Latvia"),
            None,
        ),
    ],
)
def test_a_prize_for_work_is_for_the_film_that_a_text_is_about(text: str, fact: Fact, work: str | None) -> None:
    assert qualified(text)[fact].get("forWork") == work


def test_a_prize_for_films_is_not_its_makers() -> None:
    found = facts("“Grey Harbour” by Latvian director Jan Holm was picked as best film.")
    assert ("Grey Harbour", "awardReceived", "best film") in found
    assert ("Jan Holm", "awardReceived", "best film") not in found


def test_a_prize_with_a_film_is_for_it() -> None:
    found = qualified("Jan Holm won the best director award with the Latvian drama “Grey Harbour”.")
    assert found[("Jan Holm", "awardReceived", "best director award")]["forWork"] == "Grey Harbour"
    found = qualified("“Salt Road” shared the Grand Prix with the drama “Grey Harbour”.")
    assert not any("forWork" in each for each in found.values())
