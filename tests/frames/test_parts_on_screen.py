"""Who plays whom in films and series, where nouns tell it: roles, seasons, guest appearances, rows of parts."""

import pytest
from tests.reading import facts

TOLD: list[tuple[str, set[tuple[str, str, str]]]] = [
    ("Otto Braun is a Latvian actor best known for his role as Captain Emil Sand on The River Patrol.",
     {("The River Patrol", "castMember", "Otto Braun"), ("The River Patrol", "character", "Captain Emil Sand")}),
    ("Otto Braun is an actor known for his role as Emil Sand in the LTV television drama Friday Fog.",
     {("Friday Fog", "castMember", "Otto Braun"), ("Friday Fog", "character", "Emil Sand")}),
    ("Otto Braun is an actor. He had a recurring role on The Long Canal as Inspector Emil Sand.",
     {("The Long Canal", "castMember", "Otto Braun"), ("The Long Canal", "character", "Inspector Emil Sand")}),
    ("Otto Braun is an actor. Braun spent the 2012–13 season as Major Emil Sand in the Latvian series Cold Trail.",
     {("Cold Trail", "castMember", "Otto Braun"), ("Cold Trail", "character", "Major Emil Sand")}),
    ("Otto Braun, who rose to fame as the shepherd Emil in the film “Cold Trail”, has died.",
     {("Cold Trail", "castMember", "Otto Braun"), ("Cold Trail", "character", "Emil")}),
    ("Otto Braun made his name on the screen as the judge Emil in Anna Weber’s film “Cold Trail”.",
     {("Cold Trail", "castMember", "Otto Braun"), ("Cold Trail", "character", "Emil")}),
    ("Otto Braun is an actor. Viewers knew him as the grandfather Emil of the television series “Cold Trail”.",
     {("Cold Trail", "castMember", "Otto Braun"), ("Cold Trail", "character", "Emil")}),
    ("Eva Lind is an actress. She appeared in “Cold Trail” by her nephew Otto Braun.",
     {("Cold Trail", "castMember", "Eva Lind"), ("Cold Trail", "director", "Otto Braun")}),
    ("Otto Braun is a film actor. He played Emil Sand on The River Patrol.",
     {("The River Patrol", "castMember", "Otto Braun"), ("The River Patrol", "character", "Emil Sand")}),
    ("Anna Weber is an actress known for many roles, including Vera Holm in Long Silence and "
     "Olga Lind in Apple Summer.",
     {("Long Silence", "castMember", "Anna Weber"), ("Apple Summer", "castMember", "Anna Weber")}),
    ("Salt Road is a 2009 Latvian television series directed by Anna Weber. It ran for two seasons. "
     "With the special participation of Otto Braun and Eva Lind.",
     {("Salt Road", "castMember", "Otto Braun"), ("Salt Road", "castMember", "Eva Lind")}),
    ("Salt Road is a 2008 drama film directed by Anna Petrova. "
     "Petrova cast the then unknown actors Otto Braun, Eva Lind and herself in the main roles.",
     {("Salt Road", "castMember", "Otto Braun"), ("Salt Road", "castMember", "Eva Lind"),
      ("Salt Road", "castMember", "Anna Petrova")}),
    ("Salt Road is a 2014 film by Anna Weber. Guest stars include Otto Braun and Eva Lind.",
     {("Salt Road", "castMember", "Otto Braun"), ("Salt Road", "castMember", "Eva Lind")}),
    ("Salt Road is a 2014 Latvian film. It is starred and produced by Otto Braun.",
     {("Salt Road", "castMember", "Otto Braun"), ("Salt Road", "producer", "Otto Braun")}),
    ("It was preceded by the 1990 film Red Saddle and the 1992 film White Well, "
     "both featuring Eva Lind's character Emil Sand.",
     {("White Well", "character", "Emil Sand")}),
    ("Anna Weber is an actress best known for portraying the nurse Vera Holm on the medical drama Grey Ward and "
     "for her role as Queen Olga in the historical film Daughters of the River.",
     {("Grey Ward", "castMember", "Anna Weber"), ("Grey Ward", "character", "Vera Holm"),
      ("Daughters of the River", "castMember", "Anna Weber")}),
    ("Salt Road is a Latvian television series. Otto Braun joined the cast in the second season as Emil Sand.",
     {("Salt Road", "castMember", "Otto Braun"), ("Salt Road", "character", "Emil Sand")}),
    ("The film “Salt Road” is Anna Weber's. She hired Otto Braun as designer and actor, casting him as the old king.",
     {("Salt Road", "castMember", "Otto Braun")}),
    ("Salt Road is a film based on the novel of the same name by the writer Anna Weber, "
     "adapted for the screen by Eva Lind.",
     {("Salt Road", "screenwriter", "Eva Lind")}),
    ("Anna Weber is an actress known for her role as Vera on the soap opera Long Road Home.",
     {("Long Road Home", "castMember", "Anna Weber"), ("Long Road Home", "character", "Vera")}),
    ("“Salt Road”, adapted by Eva Lind from the novel by Jan Holm, is a film about a town.",
     {("Salt Road", "screenwriter", "Eva Lind")}),
]  # fmt: skip

NOT_TOLD = [
    ("Anna Weber is a singer known for her role as Vera at the opera in Riga.", "castMember"),
    ("Anna Weber is known for portraying the nurse Vera Holm in oil.", "castMember"),
    ("Salt Road is a series. Otto Braun joined the team of the festival as Emil Sand did.", "castMember"),
    ("Fog and its sequel, Rain, were both praised by Otto Braun.", "castMember"),
    ("The sequel, Rain, was shown with Fog.", "follows"),
    ("Salt Road is a film about the novel, and Eva Lind adapted to life in Riga.", "screenwriter"),
    ("Otto Braun is an actor. He rejected the role of Emil Sand on The River Patrol.", "castMember"),
    ("Otto Braun is an actor. He turned down the role of Emil Sand in The River Patrol.", "castMember"),
    ("Otto Braun is a film actor. In 1999 he played Hamlet in Riga.", "castMember"),
    ("Otto Braun is a film actor. At the Lermontov Theatre he played Horatio in The Prince.", "castMember"),
    ("Otto Braun spent the 2012 season as coach of Riga.", "castMember"),
    ("Eva Lind met women like Anna Weber in New York.", "castMember"),
    ("The festival was held with the participation of Otto Braun and Eva Lind.", "castMember"),
    ("Salt Road, a film of 1992, features Eva Lind's character Emil Sand.", "castMember"),
    ("Salt Road is a 2008 film. The critic cast doubt on Otto Braun and Eva Lind in the press.", "castMember"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_has_which_part(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert expected <= {(s, p, o) for s, p, o, *_ in facts(text)}


@pytest.mark.parametrize(("text", "property_"), NOT_TOLD)
def test_who_has_none(text: str, property_: str) -> None:
    assert property_ not in {p for _, p, *_ in facts(text)}


def test_who_is_meant_by_a_pronoun_is_no_part() -> None:
    told = (
        "Anna Weber shot the film Salt Road, starring Otto Braun as the outlaw Emil and Eva Lind as one who helps her."
    )
    assert {o for _, p, o, *_ in facts(told) if p == "character"} == {"Emil"}
