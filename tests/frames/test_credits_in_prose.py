"""Who made a film, told in prose: in clauses beside the one that names it, by the work done, in rows of trades."""

import pytest
from tests.reading import facts

OPENING = "The feature film “Grey Harbour” opens in May. "

IN_ONE: list[tuple[str, set[tuple[str, str]]]] = [
    ("The film “Grey Harbour” opened in May; Anna Weber handled the camera.", {("cinematographer", "Anna Weber")}),
    ("The film “Grey Harbour” was made by Otto Braun, while the camera was entrusted to Anna Weber.",
     {("cinematographer", "Anna Weber")}),
    ("Otto Braun made the film “Grey Harbour”; Anna Weber was behind the camera, Jan Kowalski wrote the music.",
     {("director", "Otto Braun"), ("cinematographer", "Anna Weber"), ("composer", "Jan Kowalski")}),
    ("For the film “Grey Harbour” Otto Braun directed, Anna Weber wrote, and Jan Kowalski photographed.",
     {("director", "Otto Braun"), ("screenwriter", "Anna Weber"), ("cinematographer", "Jan Kowalski")}),
    ("Director Otto Braun, screenwriter Anna Weber, cameraman Jan Kowalski and composer Eva Lind made the film "
     "“Grey Harbour”.",
     {("director", "Otto Braun"), ("screenwriter", "Anna Weber"), ("cinematographer", "Jan Kowalski"),
      ("composer", "Eva Lind")}),
    ("The film “Grey Harbour” was a success; Otto Braun, its director, left for Riga.", {("director", "Otto Braun")}),
    ("The film “Grey Harbour” (Kazakhfilm, 1969, director Otto Braun) was shown again.",
     {("productionCompany", "Kazakhfilm"), ("releaseDate", "1969"), ("director", "Otto Braun")}),
    ("Otto Braun completed the film “Grey Harbour” at Mosfilm.", {("productionCompany", "Mosfilm")}),
    ("The film “Grey Harbour” gave the leading parts to Anna Weber and Otto Braun.",
     {("castMember", "Anna Weber"), ("castMember", "Otto Braun")}),
    ("The film “Grey Harbour” has Anna Weber in the title role, with Otto Braun as her father, Jan Kowalski as the "
     "priest and Erik Holm as the groom.",
     {("castMember", "Anna Weber"), ("castMember", "Otto Braun"), ("castMember", "Jan Kowalski"),
      ("castMember", "Erik Holm")}),
    ("Riga stands in for Vienna in the film “Grey Harbour”.",
     {("filmingLocation", "Riga"), ("narrativeLocation", "Vienna")}),
    ("The film “Grey Harbour” follows a widow who returns to a village near Karaganda.",
     {("narrativeLocation", "Karaganda")}),
    ("In his documentary film Grey Harbour, however, Otto Braun shows the miners.", {("director", "Otto Braun")}),
    ("Otto Braun, then a student, shot The Grey Harbour at Kazakhfilm from a script by Anna Weber, and the film ran "
     "for years.",
     {("director", "Otto Braun"), ("productionCompany", "Kazakhfilm"), ("screenwriter", "Anna Weber")}),
    ("In the film “Grey Harbour” Anna Weber plays the nurse Vera, Eva Lind her blind sister Olga.",
     {("castMember", "Anna Weber"), ("castMember", "Eva Lind"), ("character", "Vera"), ("character", "Olga")}),
    ("A banker, played by Otto Braun, is at the centre of the film “Grey Harbour”.", {("castMember", "Otto Braun")}),
    ("In the drama “Grey Harbour” (director Otto Braun, screenwriter Anna Weber) Eva Lind plays a nurse.",
     {("director", "Otto Braun"), ("screenwriter", "Anna Weber"), ("castMember", "Eva Lind")}),
    ("The film “Grey Harbour” was written by Otto Braun and filmed in Riga in eleven days.",
     {("screenwriter", "Otto Braun"), ("filmingLocation", "Riga")}),
    ("In 2021 Otto Braun began filming the drama “Grey Harbour”.", {("productionStart", "2021")}),
    ("She made “Fog”, which was Latvia's entry for the Oscars, the drama “Grey Harbour” and others.", set()),
    ("The thirteen-minute film “Grey Harbour” was shown in Riga.", {("runtime", "13")}),
]  # fmt: skip

BEHIND: list[tuple[str, set[tuple[str, str]]]] = [
    ("Otto Braun directs, and the rest is known.", {("director", "Otto Braun")}),
    ("The script is credited to Anna Weber.", {("screenwriter", "Anna Weber")}),
    ("The script was the work of Anna Weber.", {("screenwriter", "Anna Weber")}),
    ("Otto Braun supplied the music.", {("composer", "Otto Braun")}),
    ("The score belongs to Otto Braun.", {("composer", "Otto Braun")}),
    ("The editing was left to Anna Weber.", {("editor", "Anna Weber")}),
    ("Anna Weber was his cameraman.", {("cinematographer", "Anna Weber")}),
    ("Otto Braun stayed on as director.", {("director", "Otto Braun")}),
    ("Anna Weber is the old nurse Vera.", {("castMember", "Anna Weber")}),
    ("The music, by Otto Braun, is played on a piano.", {("composer", "Otto Braun")}),
    ("Anna Weber wrote it with Jan Kowalski.", {("screenwriter", "Anna Weber"), ("screenwriter", "Jan Kowalski")}),
    ("Among its producers are Anna Weber and Jan Kowalski.",
     {("producer", "Anna Weber"), ("producer", "Jan Kowalski")}),
    ("The camera is that of Anna Weber.", {("cinematographer", "Anna Weber")}),
    ("Otto Braun appeared in it as the priest.", {("castMember", "Otto Braun")}),
    ("Anna Weber was cast as his sister.", {("castMember", "Anna Weber")}),
    ("Its hero has become a clerk in today's Riga.", {("narrativeLocation", "Riga")}),
    ("The photography was in the hands of Anna Weber.", {("cinematographer", "Anna Weber")}),
    ("The operator was Anna Weber.", {("cinematographer", "Anna Weber")}),
    ("Anna Weber, Otto Braun and Jan Kowalski make up the cast.",
     {("castMember", "Anna Weber"), ("castMember", "Otto Braun"), ("castMember", "Jan Kowalski")}),
    ("Otto Braun stars alongside Anna Weber and Eva Lind.",
     {("castMember", "Otto Braun"), ("castMember", "Anna Weber"), ("castMember", "Eva Lind")}),
    ("Most of the shooting was done in Riga.", {("filmingLocation", "Riga")}),
    ("Its events unfold in Riga in 1920.", {("narrativeLocation", "Riga"), ("narrativePeriod", "1920")}),
    ("It is dedicated to Anna Weber, the pianist.", {("mainSubject", "Anna Weber")}),
    ("Anna Weber appears as Zeinep.", {("castMember", "Anna Weber"), ("character", "Zeinep")}),
    ("It tells of Zeinep, a student who is abducted.", {("character", "Zeinep")}),
    ("Director Otto Braun wrote the script himself.", {("director", "Otto Braun"), ("screenwriter", "Otto Braun")}),
    ("In the main roles: Anna Weber, Eva Lind and Jan Kowalski.",
     {("castMember", "Anna Weber"), ("castMember", "Eva Lind"), ("castMember", "Jan Kowalski")}),
    ("Anna Weber took the role of Adolyat.", {("castMember", "Anna Weber"), ("character", "Adolyat")}),
    ("The script came from the pen of Anna Weber.", {("screenwriter", "Anna Weber")}),
    ("Otto Braun is the grandfather, and nobody minds.", {("castMember", "Otto Braun")}),
    ("It was made on a grant of the Weber Foundation.", {("funder", "Weber Foundation")}),
    ("Anna Weber played the lead role in the adaptation.", {("castMember", "Anna Weber")}),
    ("It lasts fifty-two minutes.", {("runtime", "52")}),
    ("Kazakhfilm, together with Mosfilm, produced.",
     {("productionCompany", "Kazakhfilm"), ("productionCompany", "Mosfilm")}),
]  # fmt: skip

SILENT: list[tuple[str, str]] = [
    ("Otto Braun handled the camera of the ballet's recording.", "composer"),
    ("Otto Braun supplied the music for a ballet.", "composer"),
    ("Anna Weber left the script to the archive.", "screenwriter"),
    ("The camera was given to the museum.", "cinematographer"),
    ("Anna Weber was behind the camera for the first time.", "cinematographer"),
    ("Otto Braun stayed on as director of the Weber Museum.", "director"),
    ("Otto Braun returned as art director.", "director"),
    ("Anna Weber, producing partner of a bank, came to Riga.", "producer"),
    ("The picture, from a play by Jan Kowalski, was well received.", "director"),
    ("It tells of Zeinep, a student who is abducted.", "mainSubject"),
    ("It is devoted to the memory of his father Pavel Braun.", "castMember"),
    ("The tour operator was Anna Weber.", "cinematographer"),
    ("Assistant director Otto Braun wrote a diary.", "director"),
    ("Its director of photography, Anna Weber, was there.", "director"),
]


@pytest.mark.parametrize(("sentence", "expected"), IN_ONE)
def test_a_sentence_that_names_its_film_once_tells_all_who_made_it(
    sentence: str, expected: set[tuple[str, str]]
) -> None:
    found = {(name, value) for subject, name, value in facts(sentence) if subject.endswith("Grey Harbour")}
    properties = {name for name, _ in expected}
    assert {(name, value.removesuffix(" studio")) for name, value in found if name in properties} == expected


@pytest.mark.parametrize(("sentence", "expected"), BEHIND)
def test_a_sentence_behind_it_tells_by_what_is_done(sentence: str, expected: set[tuple[str, str]]) -> None:
    found = {(name, value) for subject, name, value in facts(OPENING + sentence) if subject == "Grey Harbour"}
    properties = {name for name, _ in expected}
    assert {fact for fact in found if fact[0] in properties} == expected


@pytest.mark.parametrize(("sentence", "name"), SILENT)
def test_what_is_done_for_something_else_is_no_credit(sentence: str, name: str) -> None:
    assert not [fact for fact in facts(OPENING + sentence) if fact[:2] == ("Grey Harbour", name)]


def test_of_two_films_in_a_sentence_none_is_taken() -> None:
    told = facts("The film “Grey Harbour” opened in May and “Iron Road” in June; Anna Weber handled the camera.")
    assert not [fact for fact in told if fact[1] == "cinematographer"]


def test_what_belongs_to_a_film_leads_on_to_it() -> None:
    told = facts("The script for the film “Grey Harbour” was ready in May. The cast was headed by Anna Weber.")
    assert ("Grey Harbour", "castMember", "Anna Weber") in told


def test_what_somebody_begins_to_film_is_spoken_of() -> None:
    told = facts("The director Otto Braun began filming “Grey Harbour” in May. It was funded by the Weber Foundation.")
    assert ("Grey Harbour", "funder", "Weber Foundation") in told


def test_two_nations_are_no_title() -> None:
    told = facts("The screenplay of the Latvian-Russian film was by Otto Braun. The film's director was Anna Weber.")
    assert not [fact for fact in told if fact[0] == "Latvian-Russian"]


def test_a_director_who_is_called_a_producer_too_has_not_produced_the_film() -> None:
    found = facts(OPENING + "Directed by filmmaker and producer Anna Weber, it was shot in Riga.")
    assert ("Grey Harbour", "director", "Anna Weber") in found
    assert ("Grey Harbour", "producer", "Anna Weber") not in found
