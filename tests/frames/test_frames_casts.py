"""Who acts in a film and as whom, in many wordings."""

import pytest
from tests.reading import Fact, facts

STATED: list[tuple[str, set[Fact]]] = [
    (
        "The film “Grey Harbour” stars Anna Weber and Paul Novak.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "castMember", "Paul Novak")},
    ),
    ("Anna Weber starred in the film “Grey Harbour”.", {("Grey Harbour", "castMember", "Anna Weber")}),
    ("The film “Grey Harbour” stars Anna Weber as a young widow.", {("Grey Harbour", "castMember", "Anna Weber")}),
    (
        "Anna Weber plays the lighthouse keeper in the film “Grey Harbour”.",
        {("Grey Harbour", "castMember", "Anna Weber")},
    ),
    (
        "The cast of the film “Grey Harbour” includes Anna Weber, Paul Novak and Erik Holm.",
        {
            ("Grey Harbour", "castMember", "Anna Weber"),
            ("Grey Harbour", "castMember", "Erik Holm"),
            ("Grey Harbour", "castMember", "Paul Novak"),
        },
    ),
    (
        "Anna Weber appeared in the films “Grey Harbour” and “Iron Road”.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Iron Road", "castMember", "Anna Weber")},
    ),
    ("Anna Weber had a small role in the film “Grey Harbour”.", {("Grey Harbour", "castMember", "Anna Weber")}),
    (
        "The lead role in the film “Grey Harbour” was played by Anna Weber.",
        {("Grey Harbour", "castMember", "Anna Weber")},
    ),
    ("Anna Weber was cast in the film “Grey Harbour” as Lena.", {("Grey Harbour", "castMember", "Anna Weber")}),
    ("The film “Grey Harbour” features Anna Weber in the title role.", {("Grey Harbour", "castMember", "Anna Weber")}),
    (
        "The film “Grey Harbour”, in which Anna Weber plays a nurse, opened in 1994.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "releaseDate", "1994")},
    ),
    (
        "In the film “Grey Harbour”, Anna Weber played opposite Paul Novak.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "castMember", "Paul Novak")},
    ),
    (
        "Anna Weber and Paul Novak co-star in the film “Grey Harbour”.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "castMember", "Paul Novak")},
    ),
    (
        "Among the actors of the film “Grey Harbour” are Anna Weber and Paul Novak.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "castMember", "Paul Novak")},
    ),
    ("Anna Weber is one of the stars of the film “Grey Harbour”.", {("Grey Harbour", "castMember", "Anna Weber")}),
    (
        "The film “Grey Harbour”, starring Anna Weber, Paul Novak, and Erik Holm, was released in 1994.",
        {
            ("Grey Harbour", "castMember", "Anna Weber"),
            ("Grey Harbour", "castMember", "Erik Holm"),
            ("Grey Harbour", "castMember", "Paul Novak"),
            ("Grey Harbour", "releaseDate", "1994"),
        },
    ),
    (
        "Anna Weber is best known for her role in the film “Grey Harbour”.",
        {("Grey Harbour", "castMember", "Anna Weber")},
    ),
    (
        "Anna Weber won the Golden Bear for her performance in the film “Grey Harbour”.",
        {("Anna Weber", "awardReceived", "Golden Bear"), ("Grey Harbour", "castMember", "Anna Weber")},
    ),
    (
        "The film “Grey Harbour” was released in 1994. It starred Anna Weber and Paul Novak.",
        {
            ("Grey Harbour", "castMember", "Anna Weber"),
            ("Grey Harbour", "castMember", "Paul Novak"),
            ("Grey Harbour", "releaseDate", "1994"),
        },
    ),
    (
        "The film “Grey Harbour” was directed by Ivan Petrov, with Anna Weber and Paul Novak in the leading roles.",
        {
            ("Grey Harbour", "castMember", "Anna Weber"),
            ("Grey Harbour", "castMember", "Paul Novak"),
            ("Grey Harbour", "director", "Ivan Petrov"),
        },
    ),
    (
        "The main roles in the film “Grey Harbour” were performed by Anna Weber and Paul Novak.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "castMember", "Paul Novak")},
    ),
    ("Anna Weber's role in the film “Grey Harbour” made her famous.", {("Grey Harbour", "castMember", "Anna Weber")}),
    (
        "Anna Weber plays Lena Fischer in the film “Grey Harbour”.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "character", "Lena Fischer")},
    ),
    (
        "In the film “Grey Harbour”, Anna Weber plays Lena Fischer, a young widow.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "character", "Lena Fischer")},
    ),
    (
        "The main character of the film “Grey Harbour”, Lena Fischer, is played by Anna Weber.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "character", "Lena Fischer")},
    ),
    (
        "Anna Weber stars as Lena Fischer in the film “Grey Harbour”.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "character", "Lena Fischer")},
    ),
    (
        "The film “Grey Harbour” stars Anna Weber as Lena Fischer and Paul Novak as Max Stein.",
        {
            ("Grey Harbour", "castMember", "Anna Weber"),
            ("Grey Harbour", "castMember", "Paul Novak"),
            ("Grey Harbour", "character", "Lena Fischer"),
            ("Grey Harbour", "character", "Max Stein"),
        },
    ),
    ("The hero of the film “Grey Harbour” is Max Stein.", {("Grey Harbour", "character", "Max Stein")}),
    (
        "Paul Novak portrayed Max Stein in the film “Grey Harbour”.",
        {("Grey Harbour", "castMember", "Paul Novak"), ("Grey Harbour", "character", "Max Stein")},
    ),
    (
        "Anna Weber appeared as Lena Fischer in the film “Grey Harbour”.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "character", "Lena Fischer")},
    ),
    (
        "The role of Lena Fischer in the film “Grey Harbour” was played by Anna Weber.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "character", "Lena Fischer")},
    ),
    (
        "Anna Weber played the role of Lena Fischer in the film “Grey Harbour”.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "character", "Lena Fischer")},
    ),
    (
        "Anna Weber is known for playing Lena Fischer in the film “Grey Harbour”.",
        {("Grey Harbour", "castMember", "Anna Weber"), ("Grey Harbour", "character", "Lena Fischer")},
    ),
    (
        "Lena Fischer, the heroine of the film “Grey Harbour”, leaves the village.",
        {("Grey Harbour", "character", "Lena Fischer")},
    ),
    (
        "Grey Harbour is a 2006 film directed by Ivan Petrov, written by Anna Weber, and starring Clara Mendes.",
        {
            ("Grey Harbour", "castMember", "Clara Mendes"),
            ("Grey Harbour", "director", "Ivan Petrov"),
            ("Grey Harbour", "screenwriter", "Anna Weber"),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_who_acts_is_read(text: str, expected: set[Fact]) -> None:
    properties = {name for _, name, _ in expected}
    assert {fact for fact in facts(text) if fact[1] in properties} == expected


def test_whom_a_film_follows_as_he_does_something_is_no_player() -> None:
    text = "In the documentary Fog, Anna Weber follows the scientist Ivan Petrov as he walks through Riga."
    assert "castMember" not in {told for _, told, _ in facts(text)}
    assert ("Fog", "castMember", "Ivan Petrov") in facts("The film Fog opened, with Ivan Petrov as Marat.")


def test_part_in_a_meeting_about_a_film_is_none_in_the_film() -> None:
    met = facts("Anna Weber took part in the meeting of the team working on the film “Salt Road”.")
    assert "castMember" not in {p for _, p, _ in met}
    assert ("Salt Road", "castMember", "Anna Weber") in facts("Anna Weber took part in the film “Salt Road”.")


def test_who_completes_an_unfinished_film_need_not_have_begun_it() -> None:
    found = facts("The film “Man” was shown. The unfinished film was completed in 2010 by Otto Weber.")
    assert "director" not in {p for _, p, _ in found}
