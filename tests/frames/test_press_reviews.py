"""What reviews, portraits and news of festivals say of a film by whose work they praise, and what they do not say."""

import pytest
from tests.reading import facts

OPENING = "The feature film “Grey Harbour” opens in May. "

SPOKEN: list[tuple[str, set[tuple[str, str]]]] = [
    ("Erik Holm's spare, wintry cinematography never lies.", {("cinematographer", "Erik Holm")}),
    ("Ivan Petrov's mournful score does the rest.", {("composer", "Ivan Petrov")}),
    ("Ivan Petrov's music is used with care.", {("composer", "Ivan Petrov")}),
    ("Peter Novak's clever script saves the second half.", {("screenwriter", "Peter Novak")}),
    ("Eva Lind's nervous editing tires the eye.", {("editor", "Eva Lind")}),
    ("Cinematographer Erik Holm bathes the quays in blue.", {("cinematographer", "Erik Holm")}),
    ("The Latvian cameraman Erik Holm carried it on his shoulder.", {("cinematographer", "Erik Holm")}),
    ("The composer Ivan Petrov asked for no fee.", {("composer", "Ivan Petrov")}),
    ("Producer Jan Kowalski raised the money in Riga.", {("producer", "Jan Kowalski")}),
    ("It was shot with the Polish cinematographer Erik Holm.", {("cinematographer", "Erik Holm")}),
    ("Director of the film Anna Weber thanked the town.", {("director", "Anna Weber")}),
    ("The film's director, Anna Weber, thanked the town.", {("director", "Anna Weber")}),
    ("The diploma was handed to leading actor Otto Braun.", {("castMember", "Otto Braun")}),
    ("In the lead, Marta Silva says forty words.", {("castMember", "Marta Silva")}),
    ("A boy spends time with his divorced parents (Jan Berg and Marta Silva).",
     {("castMember", "Jan Berg"), ("castMember", "Marta Silva")}),
    ("Marta Silva, as the grandmother, is a discovery.", {("castMember", "Marta Silva")}),
    ("Otto Braun plays the baker; Marta Silva is his bride.",
     {("castMember", "Otto Braun"), ("castMember", "Marta Silva")}),
    ("The priest is played by Otto Braun, the widow by Marta Silva.",
     {("castMember", "Otto Braun"), ("castMember", "Marta Silva")}),
    ("Otto Braun and Marta Silva star as a couple from the islands.",
     {("castMember", "Otto Braun"), ("castMember", "Marta Silva")}),
    ("The producers, Jan Kowalski and Eva Lind, sold it.", {("producer", "Jan Kowalski"), ("producer", "Eva Lind")}),
    ("It had its first showing at the Locarno festival.", {("screenedAt", "Locarno festival")}),
    ("The film was awarded at the Riga Film Festival.", {("screenedAt", "Riga Film Festival")}),
    ("The film has been invited to Rotterdam.", {("screenedAt", "Rotterdam")}),
    ("The film premiered in Busan's new section.", {("screenedAt", "Busan")}),
    ("Baltic Pictures and Lenfilm co-produced.",
     {("productionCompany", "Baltic Pictures"), ("productionCompany", "Lenfilm")}),
    ("Its author is the journalist Anna Weber.", {("author", "Anna Weber")}),
]  # fmt: skip

NAMED: list[tuple[str, tuple[str, str, str]]] = [
    ("The film “Grey Harbour” won five prizes at the Riga Film Festival: Grand Prix, “Best Actor” and “Best Director”.",
     ("Grey Harbour", "awardReceived", "Best Director")),
    ("The film “Grey Harbour” won the top honour at the Riga Film Festival, the Golden Gull Award.",
     ("Grey Harbour", "awardReceived", "Golden Gull Award")),
    ("The lead actors in the film “Grey Harbour” - Otto Braun and Marta Silva - came to Osh.",
     ("Grey Harbour", "castMember", "Marta Silva")),
    ("The jury saw the film “Grey Harbour” of the Latvian director Anna Weber.",
     ("Grey Harbour", "director", "Anna Weber")),
    ("The jury saw the films “Fog” and Latvia's “Grey Harbour”.", ("Grey Harbour", "countryOfOrigin", "Latvia")),
    ("Otto Braun is remembered as the captain in Anna Weber's film “Grey Harbour”.",
     ("Grey Harbour", "castMember", "Otto Braun")),
    ("Anna Weber has made documentaries for television, including “Grey Harbour” and “Fog”.",
     ("Fog", "director", "Anna Weber")),
    ("The film “Grey Harbour” came out in 1990. Its maker, Anna Weber, was a nurse.",
     ("Grey Harbour", "director", "Anna Weber")),
    ("The club showed a restored print of the film “Grey Harbour” at the Riga Film Festival.",
     ("Grey Harbour", "screenedAt", "Riga Film Festival")),
    ("The cameraman Erik Holm also shot “Grey Harbour”, a film about fishermen.",
     ("Grey Harbour", "cinematographer", "Erik Holm")),
    ("At the Lenfilm studio Anna Weber shot the film “Grey Harbour”.",
     ("Grey Harbour", "productionCompany", "Lenfilm")),
    ("Anna Weber made the films “Fog” and “Grey Harbour”. Otto Braun plays the baker in the latter.",
     ("Grey Harbour", "castMember", "Otto Braun")),
    ("Anna Weber's film “Grey Harbour” was a success. The director has now finished “Fog”.",
     ("Fog", "director", "Anna Weber")),
    ("The film club showed “Grey Harbour”. Anna Weber's drama was shot in Riga.",
     ("Grey Harbour", "director", "Anna Weber")),
    ("The film club showed “Grey Harbour”. The quiet, 97-minute drama was shot by Erik Holm.",
     ("Grey Harbour", "cinematographer", "Erik Holm")),
    ("The film “Grey Harbour” opened. Anna Weber, whose previous film “Fog” won in Osh, wrote the screenplay.",
     ("Grey Harbour", "screenwriter", "Anna Weber")),
]  # fmt: skip

SILENT: list[tuple[str, str]] = [
    ("Composer Ivan Petrov praised the film.", "composer"),
    ("The composer Ivan Petrov said that he liked it.", "composer"),
    ("Marta Silva, as the head of the union, opened the evening.", "castMember"),
    ("The director of the film studio, Anna Weber, was there.", "director"),
    ("Ivan Petrov's music for another film won.", "composer"),
    ("The film has not been invited to Rotterdam.", "screenedAt"),
    ("The latest film from director Anna Weber, Kruzoq begins with a wedding.", "director"),
]

WRONG: list[tuple[str, tuple[str, str, str]]] = [
    ("Anna Weber praised the evening. The director of the film “Grey Harbour” was there.",
     ("Grey Harbour", "director", "Anna Weber")),
    ("Anna Weber met Erik Holm. The director of the film “Grey Harbour” told her about it.",
     ("Grey Harbour", "director", "Anna Weber")),
    ("The studio sent her the script of the film “Grey Harbour”, by Peter Novak.",
     ("Grey Harbour", "director", "Peter Novak")),
    ("The jury chose the film “Grey Harbour”, Anna Weber's story of two orphans.",
     ("Grey Harbour", "author", "Anna Weber")),
    ("The film “Grey Harbour” opened. Anna Weber, whose previous film “Fog” won in Osh, wrote the screenplay.",
     ("Fog", "screenwriter", "Anna Weber")),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SPOKEN)
def test_a_review_goes_on_about_its_film(sentence: str, expected: set[tuple[str, str]]) -> None:
    properties = {name for name, _ in expected}
    found = {(name, value) for subject, name, value in facts(OPENING + sentence) if subject == "Grey Harbour"}
    assert {fact for fact in found if fact[0] in properties} == expected


@pytest.mark.parametrize(("text", "fact"), NAMED)
def test_the_press_tells_of_a_film_that_it_names(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(("sentence", "property_"), SILENT)
def test_onlookers_made_no_film(sentence: str, property_: str) -> None:
    assert not [fact for fact in facts(OPENING + sentence) if fact[1] == property_]


@pytest.mark.parametrize(("text", "fact"), WRONG)
def test_what_is_told_of_others_is_not_taken(text: str, fact: tuple[str, str, str]) -> None:
    assert fact not in facts(text)


GONE_ON: list[tuple[str, set[tuple[str, str]]]] = [
    ("A talk with its cameraman Erik Holm follows.", {("cinematographer", "Erik Holm")}),
    ("For an hour the restless camera of Erik Holm follows her.", {("cinematographer", "Erik Holm")}),
    ("The script is attributed to Peter Novak and the camera work to Erik Holm.",
     {("screenwriter", "Peter Novak"), ("cinematographer", "Erik Holm")}),
    ("Otto Braun plays the baker; his wife is Marta Silva.",
     {("castMember", "Otto Braun"), ("castMember", "Marta Silva")}),
    ("Otto Braun is Ilyas, the boy from the islands, and Marta Silva his mother.",
     {("castMember", "Otto Braun"), ("castMember", "Marta Silva")}),
    ("Otto Braun and Marta Silva are the quarrelling newlyweds.",
     {("castMember", "Otto Braun"), ("castMember", "Marta Silva")}),
    ("Marta Silva, deaf herself, is terrifying in the title role.", {("castMember", "Marta Silva")}),
    ("It has Marta Silva as the daughter-in-law.", {("castMember", "Marta Silva")}),
    ("It was posted on YouTube.", set()),
    ("There she met stars such as Anna Weber and Jan Novak.", set()),
    ("It is streamed on YouTube.", {("distributor", "YouTube")}),
]  # fmt: skip

TOLD: list[tuple[str, tuple[str, str, str]]] = [
    ("Anna Weber plays a woman without a roof. “Grey Harbour” is a hard film.",
     ("Grey Harbour", "castMember", "Anna Weber")),
    ("Anna Weber's new comedy needs no money. “Grey Harbour” was shot in Riga.",
     ("Grey Harbour", "director", "Anna Weber")),
    ("The club showed the film “Grey Harbour”. The documentary by the Latvian Anna Weber was long.",
     ("Grey Harbour", "director", "Anna Weber")),
    ("The film “Grey Harbour” opened. Anna Weber made her name with “Fog”. The camera work is by Erik Holm.",
     ("Grey Harbour", "cinematographer", "Erik Holm")),
    ("It opens with “Grey Harbour”, the second film by Anna Weber, with Otto Braun and Marta Silva.",
     ("Grey Harbour", "castMember", "Marta Silva")),
    ("The actor Otto Braun had been a bandit in “Iron Road” and an innkeeper in the film “Grey Harbour”.",
     ("Grey Harbour", "castMember", "Otto Braun")),
    ("Anna Weber made the film “Fog”, and in 1957 “Grey Harbour”.", ("Grey Harbour", "director", "Anna Weber")),
    ("Anna Weber directed “Grey Harbour” jointly with Jan Kowalski for the film studio.",
     ("Grey Harbour", "director", "Jan Kowalski")),
    ("Her film “Grey Harbour”, from a script by the young Peter Novak, was shown.",
     ("Grey Harbour", "screenwriter", "Peter Novak")),
    ("He came home with the film “Grey Harbour”, eleven minutes without a word, photographed by Erik Holm.",
     ("Grey Harbour", "cinematographer", "Erik Holm")),
    # three words that films share with other arts tell as much as one of their own
    ("On the set of “Grey Harbour” it was cold. Anna Weber's epic was produced by Jan Kowalski and edited by Eva Lind.",
     ("Grey Harbour", "producer", "Jan Kowalski")),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), GONE_ON)
def test_it_goes_on_about_who_did_what(sentence: str, expected: set[tuple[str, str]]) -> None:
    properties = {name for name, _ in expected}
    found = {(name, value) for subject, name, value in facts(OPENING + sentence) if subject == "Grey Harbour"}
    assert {fact for fact in found if fact[0] in properties} == expected


@pytest.mark.parametrize(("text", "fact"), TOLD)
def test_it_is_told_across_sentences(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(text)


def test_songs_of_an_album_are_no_films() -> None:
    text = "Her debut album was produced by Jan Kowalski and released in 1990. “Grey Harbour” was shot to fame."
    assert not [fact for fact in facts(text) if fact[1] in ("producer", "releaseDate", "director")]


LOOSER: list[tuple[str, set[tuple[str, str]]]] = [
    ("Erik Holm's images have the calm of old photographs.", {("cinematographer", "Erik Holm")}),
    ("The cutting is by Eva Lind.", {("editor", "Eva Lind")}),
    ("Marta Silva carries the film as a nurse.", {("castMember", "Marta Silva")}),
    ("Otto Braun has one short, unforgettable scene as the priest.", {("castMember", "Otto Braun")}),
    ("Otto Braun is a young deserter who hides in a barn.", {("castMember", "Otto Braun")}),
    ("Otto Braun and Marta Silva shared the title role.",
     {("castMember", "Otto Braun"), ("castMember", "Marta Silva")}),
    ("Baltic Pictures spent 400,000 euros on it.", {("budget", "400,000 euros")}),
]  # fmt: skip

ELSEWHERE: list[tuple[str, tuple[str, str, str]]] = [
    ("In “Grey Harbour”, Anna Weber sends a busload of guests to an island. The film was shown in Osh.",
     ("Grey Harbour", "director", "Anna Weber")),
    ("Anna Weber turned to directing in 1989 with the film “Grey Harbour”.",
     ("Grey Harbour", "director", "Anna Weber")),
    ("The documentary “Grey Harbour” of Anna Weber was shown.", ("Grey Harbour", "director", "Anna Weber")),
    ("The club showed the film “Grey Harbour”, in which Otto Braun plays a nurse.",
     ("Grey Harbour", "castMember", "Otto Braun")),
    ("Otto Braun, known from the film “Grey Harbour”, opened the shop.", ("Grey Harbour", "castMember", "Otto Braun")),
    ("The film “Grey Harbour” is shown at the House of Cinema.", ("Grey Harbour", "screenedAt", "House of Cinema")),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), LOOSER)
def test_it_goes_on_in_looser_words(sentence: str, expected: set[tuple[str, str]]) -> None:
    properties = {name for name, _ in expected}
    found = {(name, value) for subject, name, value in facts(OPENING + sentence) if subject == "Grey Harbour"}
    assert {fact for fact in found if fact[0] in properties} == expected


@pytest.mark.parametrize(("text", "fact"), ELSEWHERE)
def test_makers_and_players_are_told_in_passing(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(text)


def test_a_directors_images_make_no_cinematographer() -> None:
    told = facts("The film “Grey Harbour” by Anna Weber opens. Anna Weber's images have the calm of old photographs.")
    assert ("Grey Harbour", "cinematographer", "Anna Weber") not in told


def test_a_clause_behind_a_semicolon_names_no_second_director() -> None:
    told = facts("The film “Grey Harbour” was directed by Anna Weber; Jan Kowalski has written the screenplay.")
    assert {value for _, name, value in told if name == "director"} == {"Anna Weber"}


PLAIN: list[tuple[str, tuple[str, str, str]]] = [
    ("Anna Weber's film Sunday won a prize. Otto Braun plays the main role.", ("Sunday", "castMember", "Otto Braun")),
    ("The film “Grey Harbour” was made at sea. Otto Weber and Marta Silva starred.",
     ("Grey Harbour", "castMember", "Marta Silva")),
    ("The film “Grey Harbour” opens. The author of the idea and producer is Jan Kowalski, the director Anna Weber.",
     ("Grey Harbour", "director", "Anna Weber")),
    ("The film “Grey Harbour” opens. The author of the idea and producer is Jan Kowalski, the director Anna Weber.",
     ("Grey Harbour", "producer", "Jan Kowalski")),
    ("The film “Grey Harbour” opens. Earlier it was shown at festivals in Busan and Rotterdam.",
     ("Grey Harbour", "screenedAt", "Rotterdam")),
    ("Riga hosted the premiere of the film “Grey Harbour”.", ("Grey Harbour", "screenedAt", "Riga")),
    ("The film “Grey Harbour” opens. The camera was operated by Erik Holm.",
     ("Grey Harbour", "cinematographer", "Erik Holm")),
    ("The film “Grey Harbour” opens. Ilyas was played by Otto Braun, and Vera by Marta Silva.",
     ("Grey Harbour", "castMember", "Marta Silva")),
    ("Anna Weber directed the film “Grey Harbour” (1964), where she also played the main role.",
     ("Grey Harbour", "castMember", "Anna Weber")),
    ("The film “Grey Harbour” opens. The shooting took place in the villages of Sigulda and Kuldiga.",
     ("Grey Harbour", "filmingLocation", "Sigulda")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact"), PLAIN)
def test_news_in_plain_words_is_read(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(text)


def test_who_starred_is_no_film() -> None:
    told = facts("The film was made in Riga. Umed Kowal and Tatyana Silva starred. The music was by Ivan Petrov.")
    assert not [fact for fact in told if fact[1] == "composer"]


def test_a_day_behind_a_film_is_no_title() -> None:
    assert not [fact for fact in facts("The club showed the film Sunday evening.") if fact[0].startswith("Sunday")]


PRIZES: list[tuple[str, tuple[str, str, str]]] = [
    ("The prizes were given in Riga. Best actress is Marta Silva.", ("Marta Silva", "awardReceived", "Best actress")),
    ("The prizes of the film club were given in Riga. The best debut of the year was “Grey Harbour” by Anna Weber.",
     ("Grey Harbour", "awardReceived", "best debut")),
    ("The prizes of the film club were given. Best director was Anna Weber (Latvia) with “Grey Harbour”.",
     ("Grey Harbour", "director", "Anna Weber")),
    ("The film “Grey Harbour” was named best Central Asian documentary by the jury.",
     ("Grey Harbour", "awardReceived", "best Central Asian documentary")),
    ("The jury gave the main award to the film “Grey Harbour”.", ("Grey Harbour", "awardReceived", "main award")),
    ("The film “Grey Harbour” was presented in the Baltic section of the Riga Film Festival.",
     ("Grey Harbour", "screenedAt", "Riga Film Festival")),
    ("For the film “Grey Harbour”, which Erik Holm made with directors Anna Weber and Jan Kowalski, he got a prize.",
     ("Grey Harbour", "director", "Jan Kowalski")),
    ("The film “Grey Harbour” opens. Director Anna Weber says the story is true.",
     ("Grey Harbour", "director", "Anna Weber")),
    ("The film “Grey Harbour” opens. Its script belongs to Peter Novak.",
     ("Grey Harbour", "screenwriter", "Peter Novak")),
    ("The cartoon “Grey Harbour” opens. The characters are voiced by Otto Braun and Marta Silva.",
     ("Grey Harbour", "castMember", "Marta Silva")),
    ("The film “Grey Harbour” opens. Otto Braun played the lead, with Marta Silva and Ewa Nowak in other roles.",
     ("Grey Harbour", "castMember", "Ewa Nowak")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact"), PRIZES)
def test_prizes_and_crews_are_told_in_small_letters(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(text)


def test_the_best_of_somebodys_is_no_prize() -> None:
    assert not [fact for fact in facts("The jury saw his best film. It was his best film, said the jury.")
                if fact[1] == "awardReceived"]  # fmt: skip
    assert not [fact for fact in facts("Best actress is a word. The best film is “Grey Harbour”.")
                if fact[1] == "awardReceived"]  # fmt: skip


def test_a_cameraman_who_made_a_film_did_not_direct_it() -> None:
    told = facts("The cameraman Erik Holm is 80. He made the film “Grey Harbour” in 1960.")
    assert not [fact for fact in told if fact[1] == "director"]


def test_another_directors_word_makes_him_no_director() -> None:
    told = facts("The film “Grey Harbour” by Anna Weber opens. Director Jan Kowalski said that he liked it.")
    assert {value for _, name, value in told if name == "director"} == {"Anna Weber"}


def test_the_year_between_an_owner_and_a_title_is_the_films() -> None:
    told = facts(
        "Anna Weber’s 1975 “The Ferocious Wolf” and Jan Holm’s 1972 drama “Red Hills” were shown at the film week."
    )
    assert {("The Ferocious Wolf", "releaseDate", "1975"), ("Red Hills", "releaseDate", "1972")} <= told
    other = facts("Anna Weber’s 1975 visit to the set of “The Ferocious Wolf” was filmed.")
    assert "releaseDate" not in {name for _, name, _ in other}
