"""What a review says of its film across its sentences, and what it says of parts, of other films and of no film."""

import pytest
from tests.reading import Fact, facts, told

EARLIER = (
    "‘Salt Road’: a long walk\n\nAnna Weber’s ‘Salt Road’ is a film without mercy.\n\n"
    "Weber has made two features. ‘Dry Dock’ (2014) was a comedy. "
)
OPENING = "The feature film “Grey Harbour” opens in May. "

GIVEN: list[tuple[str, set[Fact]]] = [
    (EARLIER + "The new film, written with Jan Holm, is of another order. Erik Lind lensed it in Riga.",
     {("Salt Road", "cinematographer", "Erik Lind"), ("Salt Road", "filmingLocation", "Riga")}),
    ("In “Grey Harbour”, a Latvian comedy directed by Anna Weber, Jan Holm plays a sailor.",
     {("Grey Harbour", "director", "Anna Weber"), ("Grey Harbour", "castMember", "Jan Holm")}),
    (OPENING + "It was produced by Anna Weber for Baltic Pictures, with support and money from the Latvian Film Fund.",
     {("Grey Harbour", "funder", "Latvian Film Fund"), ("Grey Harbour", "productionCompany", "Baltic Pictures")}),
    (OPENING + "With Jan Holm, Ida Stone and, in his last role, the late Otto Braun.",
     {("Grey Harbour", "castMember", "Jan Holm"), ("Grey Harbour", "castMember", "Otto Braun")}),
    (OPENING + "Jan Holm is the investigator, Ida Stone the woman he suspects.",
     {("Grey Harbour", "castMember", "Jan Holm"), ("Grey Harbour", "castMember", "Ida Stone")}),
]  # fmt: skip
NOT_GIVEN: list[tuple[str, Fact]] = [
    (EARLIER + "The new film, written with Jan Holm, is of another order. Erik Lind lensed it in Riga.",
     ("Dry Dock", "cinematographer", "Erik Lind")),
    ("In “Grey Harbour”, directed by Anna Weber, Jan Holm plays a sailor.", ("Grey Harbour", "director", "Jan Holm")),
    (OPENING + "It was edited by Weber's wife, Ida Stone. Anna Weber directed.",
     ("Grey Harbour", "editor", "Anna Weber")),
    (OPENING + "Anna Weber's next project is a biopic of a singer; shooting will begin in Paris in May.",
     ("Grey Harbour", "filmingLocation", "Paris")),
    (OPENING + "It was made with money from the State Centre for Support of National Cinema.",
     ("Grey Harbour", "productionCompany", "State Centre for Support of National Cinema")),
    (OPENING + "Jan Holm is the investigator, Ida Stone the woman he suspects.",
     ("Jan Holm", "occupation", "investigator")),
    (OPENING + "Jan Holm is the father, Ida Stone his daughter.", ("Ida Stone", "parent", "Jan Holm")),
    (OPENING + "Jan Holm is the producer, Ida Stone the editor.", ("Grey Harbour", "producer", "Ida Stone")),
    ("“Grey Harbour” is a drama. An exile maps the steppe in 1864. "
     "The film's premiere takes place in Riga on 20 September.",
     ("Grey Harbour", "releaseDate", "1864-09-20")),
    ("“Grey Harbour” (12 September) is a drama, and “Salt Road” (May 3) another film.",
     ("Salt Road", "alternativeTitle", "May 3")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_a_review_goes_on_about_its_film(text: str, expected: set[Fact]) -> None:
    assert expected <= (told(text) if "\n" in text else facts(text))


@pytest.mark.parametrize(("text", "wrong"), NOT_GIVEN)
def test_a_review_does_not_say_so(text: str, wrong: Fact) -> None:
    assert wrong not in (told(text) if "\n" in text else facts(text))
