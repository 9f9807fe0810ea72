"""Rows go on to their end: honours, festivals, posts, juries, parts and winners, each member with what is its own."""

import pytest
from tests.reading import facts, qualified

ACTRESS = "Vera Lindau is an actress. "
FILM = "Salt Road is a film by Murat Weber. "
FESTIVAL = "The Riga Film Festival ended on 5 May. "
LIFE = "Murat Weber is a director. "
#: Where the prizes are given that the text goes on to tell of.
AT = {"at": "Riga Film Festival"}
AWARD, CAST, SHOWN, HELD, PART = "awardReceived", "castMember", "screenedAt", "positionHeld", "participantIn"
TOLD = [
    # Honours behind a plural without quotation marks, each with its year, with a noun or a place of its own.
    ("Olga Lee was awarded the orders “Star” (2000), “Dove” (2014) and “Oak” (2019).", AWARD,
     {("Olga Lee", "Star"): {"pointInTime": "2000"}, ("Olga Lee", "Dove"): {"pointInTime": "2014"},
      ("Olga Lee", "Oak"): {"pointInTime": "2019"}}),
    ("Olga Lee was awarded the orders Kurmet and Otan and the Dove Prize.", AWARD,
     {("Olga Lee", "Kurmet"): {}, ("Olga Lee", "Otan"): {}, ("Olga Lee", "Dove Prize"): {}}),
    ("Olga Lee is a holder of the orders of Kurmet, Parasat and Barys.", AWARD,
     {("Olga Lee", "Kurmet"): {}, ("Olga Lee", "Parasat"): {}, ("Olga Lee", "Barys"): {}}),
    ("Olga Lee was awarded the Order of Lenin (1950), the Order of Friendship (1960), two Orders of the Red Banner "
     "and the medal “For Labour” (1971).", AWARD,
     {("Olga Lee", "Orders of the Red Banner"): {}, ("Olga Lee", "For Labour"): {"pointInTime": "1971"}}),
    ("The film “Salt Road” won the Grand Prix in Cannes, the Golden Bear in Berlin, the FIPRESCI Prize in Venice and "
     "the audience award in Riga.", AWARD,
     {("Salt Road", "Golden Bear"): {"at": "Berlin"}, ("Salt Road", "FIPRESCI Prize"): {"at": "Venice"},
      ("Salt Road", "audience award"): {"at": "Riga"}}),
    ("The film “Salt Road” took part in film festivals in Rotterdam (2004), Riga (2005) and Busan.", SHOWN,
     {("Salt Road", "Rotterdam"): {"pointInTime": "2004"}, ("Salt Road", "Riga"): {"pointInTime": "2005"},
      ("Salt Road", "Busan"): {}}),
    # Posts one after another, with the house and the years of each.
    (LIFE + "He served as director of the Riga Theatre (1990-1995), rector of the Osh Institute (1996-1998) and "
     "ambassador to Turkey (2001).", HELD,
     {("Murat Weber", "rector"): {"of": "Osh Institute", "startDate": "1996", "endDate": "1998"},
      ("Murat Weber", "ambassador"): {"of": "Turkey", "pointInTime": "2001"}}),
    (LIFE + "In 1950-1955 he was director of the Institute of History, in 1956-1960 rector of the Osh Institute, and "
     "since 1965 president of the Academy of Sciences.", HELD,
     {("Murat Weber", "rector"): {"of": "Osh Institute", "startDate": "1956", "endDate": "1960"},
      ("Murat Weber", "president"): {"of": "Academy of Sciences", "startDate": "1965"}}),
    (LIFE + "He held the posts of editor at the Kazakhfilm studio, secretary of the Union of Writers and "
            "chairman of the Green party.", HELD,
     {("Murat Weber", "secretary"): {"of": "Union of Writers"},
      ("Murat Weber", "chairman"): {"of": "Green party"}}),
    (LIFE + "He served as minister of justice, ambassador to China, and mayor of Almaty.", HELD,
     {("Murat Weber", "minister of justice"): {}, ("Murat Weber", "ambassador"): {"of": "China"},
      ("Murat Weber", "mayor"): {"of": "Almaty"}}),
    # Parts ahead of their films and behind them, and behind their players.
    (ACTRESS + "She played Aigul in “Salt Road” (1960), Saule in “The Well” (1963) and the mother in “Fog” (1970).",
     CAST, {("Salt Road", "Vera Lindau"): {"role": "Aigul"}, ("The Well", "Vera Lindau"): {"role": "Saule"},
            ("Fog", "Vera Lindau"): {"role": "mother"}}),
    (ACTRESS + "She starred in the films “Salt Road” (Aigul), “The Well” (Saule), and “Fog” (the mother).", CAST,
     {("Salt Road", "Vera Lindau"): {"role": "Aigul"}, ("The Well", "Vera Lindau"): {"role": "Saule"},
      ("Fog", "Vera Lindau"): {"role": "mother"}}),
    (FILM + "The cast includes Vera Lindau (Aigul), Jan Holm (the old man) and Olga Lee (Saule).", CAST,
     {("Salt Road", "Vera Lindau"): {"role": "Aigul"}, ("Salt Road", "Jan Holm"): {"role": "old man"},
      ("Salt Road", "Olga Lee"): {"role": "Saule"}}),
    # Juries.
    ("The jury of the Riga Film Festival was headed by the director Murat Weber (Kazakhstan) and included Olga Lee "
     "(Russia), Jan Holm (Denmark) and Li Wei (China).", PART,
     {("Murat Weber", "Riga Film Festival"): {"role": "head of the jury"},
      ("Olga Lee", "Riga Film Festival"): {"role": "member of the jury"},
      ("Jan Holm", "Riga Film Festival"): {"role": "member of the jury"},
      ("Li Wei", "Riga Film Festival"): {"role": "member of the jury"}}),
    (FESTIVAL + "The jury consisted of the director Murat Weber, the critic Jan Holm and the producer Li Wei.", PART,
     {("Murat Weber", "Riga Film Festival"): {"role": "member of the jury"},
      ("Jan Holm", "Riga Film Festival"): {"role": "member of the jury"},
      ("Li Wei", "Riga Film Festival"): {"role": "member of the jury"}}),
    ("Murat Weber was a member of the jury of the Riga Film Festival in 2005. In 2006 he chaired the jury at the "
     "Cannes Film Festival.", PART,
     {("Murat Weber", "Riga Film Festival"): {"role": "member of the jury", "pointInTime": "2005"},
      ("Murat Weber", "Cannes Film Festival"): {"role": "head of the jury", "pointInTime": "2006"}}),
    (FESTIVAL + "The prizes went to Murat Weber (best director), Jan Holm (best actor) and Olga Lee (best actress).",
     AWARD, {("Murat Weber", "best director"): AT, ("Jan Holm", "best actor"): AT, ("Olga Lee", "best actress"): AT}),
    ("The winners are: best film – “Salt Road” (Kazakhstan), best director – Murat Weber (“Fog”), best actor – Jan "
     "Holm (“The Well”).", AWARD,
     {("Salt Road", "best film"): {}, ("Jan Holm", "best actor"): {"forWork": "The Well"}}),
    ("The prize for the best male role was awarded to the actor Jan Holm for his work in the film “Salt Road”, and for "
     "the best female role – Olga Lee and Vera Lindau for the film “The Well”.", AWARD,
     {("Jan Holm", "best male role"): {"forWork": "Salt Road"},
      ("Olga Lee", "best female role"): {"forWork": "The Well"},
      ("Vera Lindau", "best female role"): {"forWork": "The Well"}}),
    ("Murat Weber won the prize for best director, Jan Holm the prize for best actor, and Olga Lee that for best "
     "actress.", AWARD, {("Jan Holm", "best actor"): {}, ("Olga Lee", "best actress"): {}}),
]  # fmt: skip
APART = [
    # Orders that nobody is honoured with, a jury that gives, and parts that are none.
    ("The general gave orders to Murat Weber and Jan Holm.", AWARD, set()),
    ("Murat Weber has orders of Kurmet, and Jan Holm won the Dove Prize.", AWARD, {("Jan Holm", "Dove Prize")}),
    (FESTIVAL + "The jury awarded Murat Weber the Grand Prix. The jury were impressed by Olga Lee.", PART, set()),
    (ACTRESS + "She starred in “Salt Road” and had success in “The Well”.", "character", set()),
    ("The prize for the best male role was awarded to the actor Jan Holm for his work in the film “Salt Road”, and for "
     "the best female role – Olga Lee for the film “The Well”.", AWARD,
     {("Jan Holm", "best male role"), ("Olga Lee", "best female role")}),
    ("The winners are: best film – “Salt Road”, best director – Murat Weber, best actor – Jan Holm.", AWARD,
     {("Salt Road", "best film"), ("Murat Weber", "best director"), ("Jan Holm", "best actor")}),
    ("The director of the Riga Theatre met Jan Holm, rector of the Osh Institute.", HELD, {("Jan Holm", "rector")}),
    (ACTRESS + "She starred in the films “Salt Road” (Aigul) and “The Well” (Saule).", "director", set()),
]  # fmt: skip
BLOCKS = [
    (("Murat Weber is a film director.", "Awards and titles:", "State Prize of Latvia (1974)", "The Order of Honour"),
     {("Murat Weber", "State Prize of Latvia"): {"pointInTime": "1974"}, ("Murat Weber", "Order of Honour"): {}}),
    (("Winners of the film festival", "Best Director – Levan Sidze (Brighton IV)",
      "Best Female Performance – Shen Shi Yu (A Woman)"),
     {("Levan Sidze", "Best Director"): {"forWork": "Brighton IV"},
      ("Shen Shi Yu", "Best Female Performance"): {"forWork": "A Woman"}}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "expected"), TOLD)
def test_each_member_of_a_row_has_its_fact(
    text: str, name: str, expected: dict[tuple[str, str], dict[str, str]]
) -> None:
    found = {(s, o): told for (s, p, o), told in qualified(text).items() if p == name}
    assert expected == {ends: found.get(ends) for ends in expected}


@pytest.mark.parametrize(("text", "name", "expected"), APART)
def test_what_is_no_member_has_none(text: str, name: str, expected: set[tuple[str, str]]) -> None:
    assert {(s, o) for s, p, o in facts(text) if p == name} == expected


@pytest.mark.parametrize(("blocks", "expected"), BLOCKS)
def test_lines_below_their_heading_are_rows_too(
    blocks: tuple[str, ...], expected: dict[tuple[str, str], dict[str, str]]
) -> None:
    found = {(s, o): told for (s, p, o), told in qualified(*blocks).items() if p == AWARD}
    assert expected == {ends: found.get(ends) for ends in expected}
