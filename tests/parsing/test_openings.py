"""What an article defines in its first sentence is what it goes on about."""

import pytest
from tests.reading import Fact, facts

FILM = "Grey Harbour is a 1987 Soviet drama film directed by Anna Weber."

ABOUT = [
    (
        [f"{FILM} Its set designer had worked on Salt Water (1980).", "The music was composed by Ivan Petrov."],
        ("Grey Harbour", "composer", "Ivan Petrov"),
    ),
    (
        [FILM, "Written by Ivan Petrov and Olga Orlova, it was photographed by Yuri Demin."],
        ("Grey Harbour", "cinematographer", "Yuri Demin"),
    ),
    (
        [f"{FILM} Critics liked Salt Water (1980) better.", "The film was shot in Riga."],
        ("Grey Harbour", "filmingLocation", "Riga"),
    ),
    ([FILM, "Yuri Demin was the cameraman."], ("Grey Harbour", "cinematographer", "Yuri Demin")),
    ([f"{FILM} The camera was Yuri Demin's."], ("Grey Harbour", "cinematographer", "Yuri Demin")),
    ([f"{FILM} The producer, Olga Orlova, died in 1990."], ("Grey Harbour", "producer", "Olga Orlova")),
    (
        ["Grey Harbour is a 1926 silent film. Anna Weber directed from a script by the poet Ivan Petrov."],
        ("Grey Harbour", "director", "Anna Weber"),
    ),
    (
        ["Grey Harbour is a 1926 silent film. Yuri Demin photographed, and Olga Orlova scored the film."],
        ("Grey Harbour", "cinematographer", "Yuri Demin"),
    ),
    (
        ["Grey Harbour is a 1926 film about a fishing village in Latvia, directed by Anna Weber."],
        ("Grey Harbour", "director", "Anna Weber"),
    ),
    ([f"{FILM} Ivan Petrov, Olga Orlova and the Latvian actor Janis Ozols star."],
     ("Grey Harbour", "castMember", "Janis Ozols")),
    (
        [f"{FILM} It follows a lonely teacher (Olga Orlova) and her dog."],
        ("Grey Harbour", "castMember", "Olga Orlova"),
    ),
    (
        [f"{FILM} Ivan Petrov appears as the priest, and Olga Orlova as his widow."],
        ("Grey Harbour", "castMember", "Olga Orlova"),
    ),
    ([f"{FILM} The Finnish rights were bought by Tuli Films."], ("Grey Harbour", "distributor", "Tuli Films")),
    ([f"{FILM} Yuri Demin shot the film in three weeks."], ("Grey Harbour", "cinematographer", "Yuri Demin")),
    (
        ["Grey Harbour is a film by Anna Weber. Ivan Petrov plays a drover, and Olga Orlova the widow who hides him."],
        ("Grey Harbour", "castMember", "Olga Orlova"),
    ),
    ([f"{FILM} A co-production of Latvia and Finland, it runs 90 minutes."],
     ("Grey Harbour", "countryOfOrigin", "Finland")),
    ([f"{FILM} It received two nominations: Best Actor and Best Picture."],
     ("Grey Harbour", "nominatedFor", "Best Picture")),
    ([f"{FILM} The screenplay is credited to Ivan Petrov."], ("Grey Harbour", "screenwriter", "Ivan Petrov")),
    ([f"{FILM} A well digger, played by the Latvian star Janis Ozols, hides her."],
     ("Grey Harbour", "castMember", "Janis Ozols")),
    ([f"{FILM} Written and edited by Ivan Petrov, the drama opened in May."],
     ("Grey Harbour", "screenwriter", "Ivan Petrov")),
    (
        [f"{FILM} After a screening at the Tampere Film Festival it was forgotten."],
        ("Grey Harbour", "screenedAt", "Tampere Film Festival"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("blocks", "expected"), ABOUT)
def test_what_is_said_without_a_name_is_said_of_the_film_that_the_article_defines(
    blocks: list[str], expected: Fact
) -> None:
    assert expected in facts(*blocks)


@pytest.mark.parametrize(
    ("blocks", "wrong"),
    [
        # Another film that is spoken of keeps what is said of it.
        ([FILM, "Salt Water is her second film. The music was composed by Ivan Petrov."],
         ("Grey Harbour", "composer", "Ivan Petrov")),
        ([FILM, "Ivan Petrov was a cameraman."], ("Grey Harbour", "cinematographer", "Ivan Petrov")),
        ([f"{FILM} Ivan Petrov directed at the youth theatre."], ("Grey Harbour", "director", "Ivan Petrov")),
        ([f"{FILM} The director of the museum, Ivan Petrov, praised it."],
         ("Grey Harbour", "director", "Ivan Petrov")),
        ([f"{FILM} The studio bought the rights to the novel from Olga Orlova."],
         ("Grey Harbour", "distributor", "Olga Orlova")),
        (["Anna Weber is a Latvian actress.", "Filmography:", "Grey Harbour (1987)"],
         ("Grey Harbour", "director", "Anna Weber")),
    ],
)  # fmt: skip
def test_no_such_thing_is_said_of_it_otherwise(blocks: list[str], wrong: Fact) -> None:
    assert wrong not in facts(*blocks)


def test_a_past_tense_with_its_own_subject_has_no_agent_behind_by() -> None:
    assert ("Grey Harbour", "director", "Ivan Petrov") not in facts(
        "Grey Harbour is a 1926 silent film. Anna Weber directed from a script by the poet Ivan Petrov."
    )


@pytest.mark.parametrize(
    ("calling", "property_"), [("film director and teacher", "director"), ("actress", "castMember")]
)
def test_a_filmography_lists_the_films_of_the_person_whom_the_article_defines(calling: str, property_: str) -> None:
    found = facts(
        f"Anna Weber is a Latvian {calling}.", "Filmography:", "Grey Harbour (1987)", "Fog (1990; script only)"
    )
    assert ("Grey Harbour", property_, "Anna Weber") in found
    assert ("Fog", property_, "Anna Weber") not in found
