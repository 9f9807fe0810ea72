"""Juries, programmes, towns that stand for their festivals, and prizes told from behind."""

import pytest
from tests.reading import Fact, facts, qualified

RIGA, BERGEN = "Riga Film Festival", "Bergen Film Festival"
OPENS = f"The {RIGA} opened on Sunday."

STATED: list[tuple[tuple[str, ...], set[Fact]]] = [
    ((OPENS, "Anna Weber sits on the jury."), {("Anna Weber", "participantIn", RIGA)}),
    ((f"Peter Holm was on the jury of the {RIGA} in 2011.",), {("Peter Holm", "participantIn", RIGA)}),
    ((f"{OPENS} Peter Holm has been invited to the jury.",), {("Peter Holm", "participantIn", RIGA)}),
    ((f"Leading the jury of the {RIGA} is Anna Weber.",), {("Anna Weber", "participantIn", RIGA)}),
    ((f"In 2003 Peter Holm was president of the jury at the {RIGA}.",), {("Peter Holm", "participantIn", RIGA)}),
    ((f"The jury of the {RIGA} under Anna Weber met in May.",), {("Anna Weber", "participantIn", RIGA)}),
    (
        (f"The {RIGA} opens today. Its jury is made up of Anna Weber, Jan Kowal and Maria Novak.",),
        {(name, "participantIn", RIGA) for name in ("Anna Weber", "Jan Kowal", "Maria Novak")},
    ),
    (
        (f"{OPENS} Other jurors include the Polish critic Jan Kowal.",),
        {("Jan Kowal", "participantIn", RIGA)},
    ),
    ((f"The programme of the {RIGA} includes the film “Night Bus”.",), {("Night Bus", "screenedAt", RIGA)}),
    (("The film “Night Bus” was selected for Cannes in 2014.",), {("Night Bus", "screenedAt", "Cannes")}),
    (
        ("The film “Night Bus” travelled to Rotterdam and to Vesoul.",),
        {("Night Bus", "screenedAt", "Rotterdam"), ("Night Bus", "screenedAt", "Vesoul")},
    ),
    (("Also in the running for best film is Anna Weber's “Night Bus”.",), {("Night Bus", "nominatedFor", "best film")}),
    (
        ("In the running for best actor are Peter Holm (“Night Bus”), the Pole Jan Kowal and Anna Weber.",),
        {("Peter Holm", "nominatedFor", "best actor")},
    ),
    (
        ("The film “Night Bus”, directed by Anna Weber, is also up for best cinematography and best score.",),
        {("Night Bus", "nominatedFor", "best cinematography"), ("Night Bus", "nominatedFor", "best score")},
    ),
    (("Taking home the prize for best actress was Maria Novak.",), {("Maria Novak", "awardReceived", "best actress")}),
    (("Named best actor was Peter Holm.",), {("Peter Holm", "awardReceived", "best actor")}),
    (
        ("Sharing the award for best script were Anna Weber and Jan Kowal.",),
        {("Anna Weber", "awardReceived", "best script"), ("Jan Kowal", "awardReceived", "best script")},
    ),
    ((f"Peter Holm left the {RIGA} with the Grand Prix.",), {("Peter Holm", "awardReceived", "Grand Prix")}),
    (
        (f"The {RIGA} gave Anna Weber the award for best director.",),
        {("Anna Weber", "awardReceived", "best director")},
    ),
    (
        (f"The Golden Heron, the top award of the {RIGA}, was won by Anna Weber.",),
        {("Golden Heron", "conferredBy", RIGA), ("Anna Weber", "awardReceived", "Golden Heron")},
    ),
    (
        (f"The {RIGA} closed today. Best script: Anna Weber. Best film went to Emir Karimov's Sunday.",),
        {("Anna Weber", "awardReceived", "Best script"), ("Sunday", "awardReceived", "Best film")},
    ),
    (("Emir Karimov's Bopem received a special mention.",), {("Bopem", "awardReceived", "special mention")}),
]

STATED_OF_PRIZES: list[tuple[tuple[str, ...], set[Fact]]] = [
    (
        ("The competition recognised the film “Night Bus” by Polish director Jan Kowal with the Grand Prix.",),
        {("Night Bus", "awardReceived", "Grand Prix")},
    ),
    (("The Grand Prix was awarded to the “Night Bus” film.",), {("Night Bus", "awardReceived", "Grand Prix")}),
    ((f"The film “Night Bus” won three awards of the {RIGA}.",), {("Night Bus", "screenedAt", RIGA)}),
    (
        ("The best actor honour in the main competition was given to Jan Kowal.",),
        {("Jan Kowal", "awardReceived", "best actor")},
    ),
    (
        (f"Two films go to the {RIGA}. The film “Night Bus” is in the main competition.",),
        {("Night Bus", "screenedAt", RIGA)},
    ),
    (("In Warsaw the film “Night Bus” got the audience award.",), {("Night Bus", "screenedAt", "Warsaw")}),
    (
        ("The award for best male role was divided between Jan Kowal and Peter Holm.",),
        {("Jan Kowal", "awardReceived", "best male role"), ("Peter Holm", "awardReceived", "best male role")},
    ),
    (
        ("Nominated in the best newcomer category is Peter Holm.",),
        {("Peter Holm", "nominatedFor", "best newcomer")},
    ),
    (
        ("The film “Night Bus” won the Grand Prix at the International Documentary Film Festival in Riga.",),
        {("Night Bus", "screenedAt", "International Documentary Film Festival in Riga")},
    ),
    (
        ("Peter Holm directed “Night Bus”; its lead, Jan Kowal, was named best actor.",),
        {("Jan Kowal", "awardReceived", "best actor")},
    ),
    (
        ("The audience award fell to Emir Karimov's film “Night Bus”.",),
        {("Night Bus", "awardReceived", "audience award")},
    ),
    (
        ("The special prize of the jury went to Anna Weber.",),
        {("Anna Weber", "awardReceived", "special prize of the jury")},
    ),
    (
        (OPENS, "Best director - Kanat Karimov", "Best actor - Jan Kowal"),
        {("Kanat Karimov", "awardReceived", "Best director"), ("Jan Kowal", "awardReceived", "Best actor")},
    ),
    (
        ("The jury of the student festival selected “Night Bus” as the best film.",),
        {("Night Bus", "awardReceived", "best film")},
    ),
    (
        ("The feature jury, under Peter Holm, voted Anna Weber best director.",),
        {("Anna Weber", "awardReceived", "best director")},
    ),
    (
        ("Nominees in the category of best supporting actor: Jan Kowal (Night Shift) and Peter Holm (Fog).",),
        {(name, "nominatedFor", "best supporting actor") for name in ("Jan Kowal", "Peter Holm")},
    ),
    (
        ("The film “Night Bus” won Jan Kowal the Nika for best actor.",),
        {("Jan Kowal", "awardReceived", "best actor")},
    ),
    (
        (f"The {RIGA} ended. Among the guests was Emir Karimov, whose Fire won the main prize.",),
        {("Fire", "awardReceived", "main prize"), ("Fire", "director", "Emir Karimov")},
    ),
    (
        (f"The film “Night Bus” secured four awards at the 30th edition of the {RIGA}.",),
        {("Night Bus", "screenedAt", RIGA)},
    ),
    (("The film “Night Bus” premiered in competition at Venice.",), {("Night Bus", "screenedAt", "Venice")}),
    (("Peter Holm was proclaimed best actor.",), {("Peter Holm", "awardReceived", "best actor")}),
    (("Maria Novak went home with the prize for best actress.",), {("Maria Novak", "awardReceived", "best actress")}),
    (
        ("Maria Novak, winner of the award for best actress, was glad.",),
        {("Maria Novak", "awardReceived", "best actress")},
    ),
    (("The jury named Anna Weber best director.",), {("Anna Weber", "awardReceived", "best director")}),
]
STATED += STATED_OF_PRIZES

NOT_STATED: list[tuple[str, str]] = [
    # The jury of a prize is no festival's.
    (f"{OPENS} Anna Weber joined the jury of the Booker Prize.", "participantIn"),
    # Somebody travels, and no film does; a town that is no festival's is a place of the plot.
    ("Anna Weber travelled to Rotterdam with the film.", "screenedAt"),
    ("Winning the main prize was Anna Weber's dream.", "awardReceived"),
    # Who has a prize behind a semicolon is not who made the film before it.
    ("Peter Holm made it; its lead, the best actor, was named in May.", "awardReceived"),
    # Two films of one programme are no parts of each other.
    ("The films “Fog” and “Song of the Tree” are part of the Silver Trace programme.", "partOfSeries"),
    # A festival of some days is no house of some years.
    (f"Organised by the Weber Institute, the {RIGA} runs from 4 to 8 October 2021 in Riga.", "dissolved"),
]


@pytest.mark.parametrize(("blocks", "expected"), STATED)
def test_what_is_told_of_juries_programmes_and_prizes_is_read(blocks: tuple[str, ...], expected: set[Fact]) -> None:
    assert expected <= facts(*blocks)


@pytest.mark.parametrize(("text", "name"), NOT_STATED)
def test_what_is_not_told_of_them_is_not_stated(text: str, name: str) -> None:
    assert not [fact for fact in facts(text) if fact[1] == name]


def test_who_is_on_a_jury_has_a_role() -> None:
    told = qualified(f"Leading the jury of the {BERGEN} is Anna Weber.")
    assert told["Anna Weber", "participantIn", BERGEN]["role"] == "head of the jury"


def test_the_award_is_not_one_before_the_last() -> None:
    told = facts("The Best Film Award went to “Night Bus”. Best actor went to two men, and Jan Kowal took the award.")
    assert ("Jan Kowal", "awardReceived", "Best Film Award") not in told


def test_a_festival_named_beside_a_post_is_not_what_a_text_goes_on_about() -> None:
    told = facts("Maria Novak, director of the Bergen Film Festival, came.", "Anna Weber sits on the jury.")
    assert ("Anna Weber", "participantIn", BERGEN) not in told


def test_what_somebody_is_nominated_for_has_its_film() -> None:
    told = qualified("Nominees for best actor: Jan Kowal (Night Shift) and Peter Holm (Salt Road).")
    assert told["Jan Kowal", "nominatedFor", "best actor"]["forWork"] == "Night Shift"
    assert told["Peter Holm", "nominatedFor", "best actor"]["forWork"] == "Salt Road"
