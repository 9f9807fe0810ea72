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
    (OPENING + "It was co-written with Anna Weber, lensed by Jan Holm and edited by Ida Stone, with music by Eva Lind.",
     {("Grey Harbour", "screenwriter", "Anna Weber"), ("Grey Harbour", "cinematographer", "Jan Holm"),
      ("Grey Harbour", "editor", "Ida Stone"), ("Grey Harbour", "composer", "Eva Lind")}),
    (OPENING + "The mother is played by Ida Stone, the daughter by Eva Lind herself, and the judge by the "
     "writer Jan Holm.",
     {("Grey Harbour", "castMember", "Ida Stone"), ("Grey Harbour", "castMember", "Jan Holm")}),
    (OPENING + "Jan Holm and Ida Stone return as the old couple.", {("Grey Harbour", "castMember", "Jan Holm")}),
    (OPENING + "We are somewhere on the Daugava in 1921.", {("Grey Harbour", "narrativePeriod", "1921")}),
    ("Anna Weber has followed her short film “Dew” with a feature, “Grey Harbour”.",
     {("Grey Harbour", "director", "Anna Weber")}),
    ("Peter Holm has shot his third film, “Fog's Children”. It is a sequel to the film “Fog”, which took a prize.",
     {("Fog's Children", "follows", "Fog")}),
    ("Other films followed: “Nine Wells”, “Dew” and “Black Bread”, which Anna Weber shot in Riga.",
     {("Black Bread", "director", "Anna Weber")}),
    ("The director Anna Weber, whose film “Dew” was a hit, invited Holm to write for “Fog”, a drama set in Riga. Jan "
     "Holm wrote the script.", {("Fog", "screenwriter", "Jan Holm")}),
    ("For the film “Dew”, in which Peter Lind played a blind telegraphist, Jan Holm was given the Golden Reel.",
     {("Jan Holm", "awardReceived", "Golden Reel")}),
    (OPENING + "Jan Holm is her nephew Bolot, a policeman sent to fetch her.",
     {("Grey Harbour", "character", "Bolot")}),
    ("Grey Harbour (Latvia) dir. Anna Weber\n\nFollowing Salt Road (2015), the director returns with a drama about "
     "a family. Latvian actors Jan Holm and Ida Stone head the cast.", {("Grey Harbour", "castMember", "Ida Stone")}),
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
    (OPENING + "The mother is played by Ida Stone, and the judge by the writer Jan Holm.",
     ("Ida Stone", "occupation", "judge")),
    ("Peter Holm's film “Salt Road” opens. “Salt Road” won a prize.\n\nAnna Weber's way was longer. "
     "Her film has no name. The mother is played by Ida Stone.", ("Salt Road", "castMember", "Ida Stone")),
    ("Other films followed: “Nine Wells”, “Dew” and “Black Bread”, which Anna Weber shot in Riga.",
     ("Nine Wells", "director", "Anna Weber")),
    ("“Grey Harbour” is a drama set on the Daugava in 1942. Shooting ended in Riga in June.",
     ("Grey Harbour", "productionEnd", "1942-06")),
    ("“Salt Road” is Peter Holm's film. He won a prize here with the film “Dew”. That film ran to 84 minutes.",
     ("Salt Road", "runtime", "84")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_a_review_goes_on_about_its_film(text: str, expected: set[Fact]) -> None:
    assert expected <= (told(text) if "\n" in text else facts(text))


@pytest.mark.parametrize(("text", "wrong"), NOT_GIVEN)
def test_a_review_does_not_say_so(text: str, wrong: Fact) -> None:
    assert wrong not in (told(text) if "\n" in text else facts(text))
