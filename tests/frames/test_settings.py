"""Where films are shot, where and when stories play, of what they tell, their sources and other titles."""

import pytest
from tests.reading import Fact, facts

SALT, FOG, BLACK = "Salt Road", "Fog", "Black Fog"
STATED: list[tuple[str, Fact]] = [
    # a share of something is done what is done to the whole, and an area lies where it is an area of
    ("Most of the scenes of the film “Salt Road” were shot in Riga.", (SALT, "filmingLocation", "Riga")),
    ("Much of the film “Salt Road” was photographed around Riga.", (SALT, "filmingLocation", "Riga")),
    ("The film “Salt Road” was shot in the suburbs of Riga.", (SALT, "filmingLocation", "Riga")),
    ("“Salt Road”, made on location in Latvia, was a success.", (SALT, "filmingLocation", "Latvia")),
    ("Riga doubles as Moscow in “Salt Road”.", (SALT, "filmingLocation", "Riga")),
    ("Riga doubles as Moscow in “Salt Road”.", (SALT, "narrativeLocation", "Moscow")),
    ("For the film “Salt Road” the director took his crew to Riga.", (SALT, "filmingLocation", "Riga")),
    ("The artist Anna Weber has lived and worked in Riga.", ("Anna Weber", "residence", "Riga")),
    # where and when it plays
    ("Riga is the setting of the novel “Salt Road”.", (SALT, "narrativeLocation", "Riga")),
    ("The story of the film “Salt Road” unfolds in a village outside Riga.", (SALT, "narrativeLocation", "Riga")),
    ("The film “Salt Road” is set between Riga and Omsk.", (SALT, "narrativeLocation", "Omsk")),
    ("The film “Salt Road” is set in the late fifties.", (SALT, "narrativePeriod", "late fifties")),
    ("The film “Salt Road” evokes the atmosphere of the 1930s.", (SALT, "narrativePeriod", "1930s")),
    ("The novel “Salt Road” plays during the Great Famine.", (SALT, "narrativePeriod", "Great Famine")),
    ("The film “Salt Road” came out in May. The year is 1937.", (SALT, "narrativePeriod", "1937")),
    # of what it tells
    ("The film “Salt Road” pays tribute to the boxer Emir Karimov.", (SALT, "mainSubject", "Emir Karimov")),
    ("Devoted to the Great Famine, the film “Salt Road” was banned.", (SALT, "mainSubject", "Great Famine")),
    ("A portrait of the poet Emir Karimov, “Salt Road” was banned.", (SALT, "mainSubject", "Emir Karimov")),
    ("The film “Salt Road” reworks a story by Anna Weber, “Black Fog”.", (SALT, "basedOn", BLACK)),
    # what else it is called
    ("The film “Salt Road” goes by the name of “Fog” in Latvia.", (SALT, "alternativeTitle", FOG)),
    ("“Salt Road”, a drama, was released as “Fog” in Latvia.", (SALT, "alternativeTitle", FOG)),
    ("The film “Salt Road” is known in English as “Fog”.", (SALT, "alternativeTitle", FOG)),
    ("“Salt Road” (English title: “Black Fog”) is a film.", (SALT, "alternativeTitle", BLACK)),
    ("Originally called “Fog”, the film “Salt Road” was a success.", (SALT, "alternativeTitle", FOG)),
    ("“Salt Road”, whose working title was “Fog”, is a film.", (SALT, "alternativeTitle", FOG)),
    ("The film “Salt Road” closes the trilogy “Black Fog”.", (SALT, "partOfSeries", BLACK)),
    # who plays whom
    ("Anna Weber is Asel in the film “Salt Road”.", (SALT, "castMember", "Anna Weber")),
    ("Anna Weber is Asel in the film “Salt Road”.", (SALT, "character", "Asel")),
    ("Anna Weber lends her voice to Asel in the film “Salt Road”.", (SALT, "character", "Asel")),
    ("In the film “Salt Road” the role of Asel went to Anna Weber.", (SALT, "character", "Asel")),
    ("The film “Salt Road” came out in May. It has two heroes: Asan (Emir Karimov) and his wife Asel (Anna Weber).",
     (SALT, "character", "Asel")),
    ("The film “Salt Road” follows thirteen-year-old Asel to Riga.", (SALT, "character", "Asel")),
    ("The film “Salt Road” tells of two brothers, Asan and Emir.", (SALT, "character", "Emir")),
    ("The film “Salt Road” follows a student, Asan. His brother Emir drinks.", (SALT, "character", "Emir")),
    ("The heroes of the film “Salt Road”, Asan and Emir, meet in Riga.", (SALT, "character", "Emir")),
    ("The film “Asel” stars Anna Weber as Asel.", ("Asel", "character", "Asel")),
    # who sees it and who shows it
    ("The Riga Film Festival picked the film “Salt Road” for its opening.", (SALT, "screenedAt", "Riga Film Festival")),
    ("After screenings in Osh and Riga, the film “Salt Road” won a prize.", (SALT, "screenedAt", "Osh")),
    ("The film “Salt Road” is set on the eve of the Great Famine.", (SALT, "narrativePeriod", "Great Famine")),
    # whose kin
    ("Emir Karimov's father was a cobbler and his mother was Anna Weber.", ("Emir Karimov", "parent", "Anna Weber")),
    ("Anna Weber, whose brother Emir taught history, lives in Riga.", ("Anna Weber", "sibling", "Emir")),
]  # fmt: skip
UNSTATED: list[tuple[str, str]] = [
    ("A film about the life of Emir Karimov, “Karimov”, is being made.", "director"),
    ("He was known in the village as “Grey Wolf”.", "alternativeTitle"),
    ("The premiere of the film “Salt Road” happened during the Great Famine.", "narrativePeriod"),
    ("The film “Salt Road” was made by Anna Weber. Her brother Emir is a doctor.", "character"),
    ("The film “Salt Road” came out. Its heroes are Asan (Emir Karimov) and his wife Asel (Anna Weber).", "spouse"),
    ("The film “Salt Road” is dedicated to her father, Emir Karimov.", "mainSubject"),
    ("Anna Weber is a judge in the film “Salt Road”.", "character"),
    ("The director took the film “Salt Road” to Riga.", "filmingLocation"),
    ("Anna Weber's father was a cobbler and his mother was Vera Lindau.", "parent"),
    ("The film “Salt Road” ran in May. The director lives in Riga.", "narrativeLocation"),
    ("He is in his eighties in the film “Salt Road”.", "narrativePeriod"),
]


@pytest.mark.parametrize(("text", "fact"), STATED)
def test_a_setting_is_read(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(("text", "name"), UNSTATED)
def test_what_is_no_setting_is_none(text: str, name: str) -> None:
    assert name not in {p for _, p, _ in facts(text)}
