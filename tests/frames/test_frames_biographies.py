"""Names in lives: behind nations and bodies, in brackets and other spellings, until one date and then another."""

import pytest
from tests.language import annotate
from tests.reading import Fact, facts, qualified, read

STATED: list[tuple[str, set[Fact]]] = [
    (
        "In 1970 she left for Kyrgyz Tashkul Meerimov and his film The Dry Well.",
        {("The Dry Well", "director", "Tashkul Meerimov"), ("Tashkul Meerimov", "nationality", "Kyrgyz")},
    ),
    ("The script is by Tajik Gulmurod Safoev.", {("Gulmurod Safoev", "nationality", "Tajik")}),
    ("Hungarian Laszlo Kerekes wrote to him.", {("Laszlo Kerekes", "nationality", "Hungarian")}),
    (
        "Bishkek was known as Pishpek until 1926 then Frunze until 1991.",
        {("Bishkek", "formerName", "Pishpek"), ("Bishkek", "formerName", "Frunze")},
    ),
    (
        "Uzbekfilm, called Tashkent Newsreel Studio until 1936 and later Tashkent Film Studio until 1958, is a studio.",
        {("Uzbekfilm", "formerName", "Tashkent Newsreel Studio"), ("Uzbekfilm", "formerName", "Tashkent Film Studio")},
    ),
    ("Khujand (known as Leninabad from 1936 to 1991) is a city.", {("Khujand", "formerName", "Leninabad")}),
    (
        "Director Levan Tabidze has died.\nBorn in the old town of Gori, Tabidze made the film The Vine in 1968.",
        {("Levan Tabidze", "birthPlace", "Gori"), ("The Vine", "director", "Levan Tabidze")},
    ),
    (
        "Belov Oleg Ivanovich\nFilm director. Born in Riga in 1935. In 1966 O. Belov made the film The Horse.",
        {("Belov Oleg Ivanovich", "birthDate", "1935"), ("The Horse", "director", "Belov Oleg Ivanovich")},
    ),
    (
        "Oraz Belov (Turkmen: Ораз Белов, Persian: Uraz Bilov) (29 May 1921 – 2 May 1980) was a film director.",
        {("Oraz Belov", "birthDate", "1921-05-29"), ("Oraz Belov", "deathDate", "1980-05-02")},
    ),
    (
        "The actor Oleg Kim made his name in “Nehir”(River), which was directed by Ivan Belov.",
        {("Nehir", "director", "Ivan Belov")},
    ),
    (
        "Rustam Belov graduated from the Azerbaijan Oil and Chemistry Institute.",
        {("Rustam Belov", "educatedAt", "Azerbaijan Oil and Chemistry Institute")},
    ),
    (
        "Oleg Kim is a composer. He was awarded the title of People's Artist of the USSR in 1984.",
        {("Oleg Kim", "awardReceived", "People's Artist of the USSR")},
    ),
    (
        "Oleg Kim was a recipient of many honors, including the Order of Lenin and the title of People's Artist "
        "of the USSR.",
        {("Oleg Kim", "awardReceived", "Order of Lenin"), ("Oleg Kim", "awardReceived", "People's Artist of the USSR")},
    ),
    (
        "Belov was born in Riga to Igor Belov and Vera Kim. Belov directed the film The Salt in 1964.",
        {("Belov", "birthPlace", "Riga"), ("Belov", "parent", "Igor Belov"), ("The Salt", "director", "Belov")},
    ),
    (
        "Sophia Belova (21 May 1937 – 2 March 2008), professionally known as Sofiko Orlova, was an actress.",
        {("Sophia Belova", "birthDate", "1937-05-21"), ("Sophia Belova", "occupation", "actress")},
    ),
    (
        "Chingiz Belov is a writer. His father, Torekul Belov, was a clerk. In 1937 Torekul was arrested and executed. "
        "He attended a school in Riga and won the Lenin Prize in 1968.",
        {("Chingiz Belov", "awardReceived", "Lenin Prize")},
    ),
    (
        "Anna Kim is an actress. Daughter of Igor Kim (Georgian film director) and Vera Belova (Georgian actress).",
        {("Igor Kim", "occupation", "film director"), ("Anna Kim", "parent", "Igor Kim")},
    ),
    ("Suimenkul Orlov sang. Suimonkul Orlov died in 1992.", {("Suimenkul Orlov", "deathDate", "1992")}),
    (
        "Oleg Kim is an actor. From 1936 he sang at the Drama Theatre named after Igor Belov. "
        "Since 1956 he has been an actor at Tajikfilm.",
        {("Oleg Kim", "employer", "Tajikfilm")},
    ),
    ("Eduard Artemyev was a composer. Artemiev was born in 1937.", {("Eduard Artemyev", "birthDate", "1937")}),
    ("Natalya Orlova sang. Natalia Orlova was born in 1946.", {("Natalya Orlova", "birthDate", "1946")}),
]
SILENT: list[tuple[str, Fact]] = [
    ("Dushanbe was called Dyushambe until 1929 and then Stalinabad until 1961.",
     ("Dushanbe", "formerName", "Dushanbe")),
    ("Dushanbe was called Dyushambe until 1929 and then Stalinabad until 1961.",
     ("Dushanbe", "namedAfter", "Stalinabad")),
    ("In 1970 she left for Kyrgyz Tashkul Meerimov and his film The Dry Well.",
     ("The Dry Well", "countryOfOrigin", "Kyrgyz")),
    ("He sang at the Kyrgyz Manas Theatre.", ("Manas", "nationality", "Kyrgyz")),
    ("Latvia's Prime Minister, Anna Ozola, spoke.", ("Anna Ozola", "positionHeld", "prime")),
    ("The son of Igor Belov, a smith, and Vera Kim, a nurse, Oleg Belov was small.",
     ("Vera Kim", "parent", "Igor Belov")),
    ("Oleg Belov was born in Kokand, then the Uzbek SSR.", ("Kokand", "formerName", "Uzbek SSR")),
    ("He was born in the Salty volost of Semirech Province (now Talgar District).",
     ("Talgar District", "formerName", "Semirech Province")),
    ("Igor Belov, a devout Muslim and trader, left.", ("Igor Belov", "nationality", "Muslim")),
    ("A series by Netflix starring Anna Weber began in 2020.", ("A series", "narrativePeriod", "2020")),
    ("“Salt” (1989) is a drama. The series ended in 2009.", ("Salt", "narrativePeriod", "2009")),
    ("“Salt” (1989) is a drama. The series ended in Riga.", ("Salt", "narrativeLocation", "Riga")),
    ("She staged many plays, including Oleg Kim's The Horse.", ("The Horse", "director", "Oleg Kim")),
    ("Anna Weber shot The Salt (1971); Oleg Kim's The Rope (1973); The Mill (1975), directed by Ivan Belov.",
     ("The Rope", "director", "Ivan Belov")),
    ("Ivan Belov and Oleg Kim, the latter born in 1950, met.", ("Ivan Belov", "birthDate", "1950")),
    ("Ivan Belov and Oleg Kim, the former born in 1950, met.", ("Oleg Kim", "birthDate", "1950")),
    ("The film East was written with Sergei Bodrov (1999).", ("Sergei Bodrov", "releaseDate", "1999")),
    ("He made films. He was twice named a Hero of Socialist Labor (1972, 1976).",
     ("Hero of Socialist Labor", "releaseDate", "1972")),
    ("Anna Weber, the mother of Igor Weber, was born in 1946.", ("Igor Weber", "birthDate", "1946")),
    ("Oleg Kim was never awarded the title of People's Artist of the USSR.",
     ("Oleg Kim", "awardReceived", "People's Artist of the USSR")),
    ("Oleg Kim was the son of clerk Igor Kim and theater actress Vera Belova.", ("Igor Kim", "occupation", "actress")),
    ("Anna Kim is an actress. Daughter of Igor Kim (Georgian film director) and Vera Belova (Georgian actress).",
     ("Anna Kim", "occupation", "film director")),
    ("Anna Kim is an actress. Daughter of Igor Kim (Georgian film director) and Vera Belova (Georgian actress).",
     ("Vera Belova", "parent", "Igor Kim")),
    ("After the USSR's collapse and Kyrgyzstan's independence, he left.", ("Kyrgyzstan", "country", "USSR")),
    ("He began with the film “Salt” (in collaboration with Yakov Belov).", ("Salt", "castMember", "Yakov Belov")),
    ("Belov was born in Riga to Igor Belov and Vera Kim.", ("Igor Belov", "birthPlace", "Riga")),
    ("The film The Salt Hills (after a 1950 novel by Igor Kim) won.", ("The Salt Hills", "releaseDate", "1950")),
    ("The film The Salt Hills by the Strugatsky brothers is long.", ("The Salt Hills", "director", "Strugatsky")),
    ("Belov is the son of Igor Belov and Vera Belov.", ("Igor Belov", "parent", "Vera Belov")),
    ("Igor Belov was a cameraman. His son, Oleg Belov, was a painter too. He died in 2001.",
     ("Igor Belov", "deathDate", "2001")),
    ("Anna Weber is an actress. She made The Steppe in 1971. Ivan Petrov wrote it with Oleg Belov. He died in 1980.",
     ("Ivan Petrov", "deathDate", "1980")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STATED)
def test_facts(text: str, wanted: set[Fact]) -> None:
    assert wanted <= facts(*text.split("\n"))


@pytest.mark.parametrize(("text", "wrong"), SILENT)
def test_silence(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)


def test_each_prize_has_the_year_in_its_own_bracket() -> None:
    found = qualified("Oleg Belov is a laureate of the Lenin Prize (1972) and the USSR State Prize (1967).")
    assert found["Oleg Belov", "awardReceived", "Lenin Prize"]["pointInTime"] == "1972"
    found = qualified("Oleg Belov won many awards, including the Salt Prize in 1972, the Rope Prize in 1988.")
    dates = {fact[2]: each.get("pointInTime") for fact, each in found.items()}
    assert dates.get("Rope Prize", "1988") == "1988"
    assert dates.get("Salt Prize", "1972") == "1972"


def test_the_year_of_a_film_is_none_of_its_prize() -> None:
    text = "Anna Kim made The Rope (1993), winner of a Silver Lion in Venice, The Salt (1999) and The Mill (2003)."
    assert all("pointInTime" not in each for fact, each in qualified(text).items() if fact[1] == "awardReceived")


def test_the_year_behind_one_prize_is_none_of_the_next_ones() -> None:
    found = qualified("Igor Belov received the Salt Award from the Rope Society in 2003 and the Mill Award.")
    assert "pointInTime" not in found.get(("Igor Belov", "awardReceived", "Mill Award"), {})
    found = qualified("In 2003 Igor Belov won the Salt Prize and the Rope Prize.")
    assert found["Igor Belov", "awardReceived", "Rope Prize"]["pointInTime"] == "2003"


def test_a_surname_before_a_noun_is_that_of_who_is_named_in_full_behind_it() -> None:
    text = "The Belov museum in Riga is in the house where Oleg Belov, the writer, lived."
    assert [each.name for each in read(text).entities if each.type == "Person"] == ["Oleg Belov"]


def test_the_same_year_is_that_of_the_prize_before() -> None:
    before = "The film “Salt” was nominated for the Rope Prize in 2008"
    found = qualified(f"{before}, and in the same year “Ash” received the Mill Award in Riga.")
    assert found["Ash", "awardReceived", "Mill Award"]["pointInTime"] == "2008"


def test_an_office_has_its_own_range() -> None:
    text = "Oleg Kim served as head of the Salt Academy until 1955 and as chairman of the Salt Fund from 1955 to 1960."
    assert qualified(text)["Oleg Kim", "positionHeld", "chairman"]["endDate"] == "1960"


@pytest.mark.parametrize(
    "text",
    [
        "Turar Belov (Тұрар Белов, Tūrar Bjelov; Russian: Турар Белов; 26 May 1894 – 10 May 1938) was a politician.",
        "Turar Belov (Uzbek: Турор Белов, romanized: Turor Bilov; 26 May 1894 – 10 May 1938) was an Uzbek actor.",
        "Turar Belov (Тұрар Ибрагим оглы Белов; 26 May 1894 – 10 May 1938) was an Uzbek actor.",
        "Turar Belov (né Orken; 26 May 1894 – 10 May 1938) was an Uzbek actor.",
        "Turar Belov (or Bjelov; Tūrar Oləg oğlu Byelov; 26 May 1894 – 10 May 1938) was an Uzbek actor.",
        "Turar Belov (sometimes spelled Turan Byelov) (Uzbek: Turor Belov) (born 26 May 1894) is an Uzbek actor.",
    ],
)
def test_another_spelling_in_a_bracket_is_nobody_else(text: str) -> None:
    assert {each.name for each in read(text).entities if each.type == "Person"} == {"Turar Belov"}


def test_who_stands_in_a_bracket_otherwise_is_somebody_else() -> None:
    found = facts("Turar Belov (father of Turan Belov; born 1894) is a politician.")
    assert ("Turan Belov", "parent", "Turar Belov") in found


@pytest.mark.parametrize(
    ("text", "name", "type_"),
    [
        ("The professor of the Academy of Arts Kenes Dusov spoke.", "Kenes Dusov", "Person"),
        ("The professor of the Academy of Arts Kenes Dusov spoke.", "Academy of Arts", "EducationalInstitution"),
        ("It went with his film Reed at the Berlin film festival.", "Reed", "Film"),
        ("He made the film Osmon ham (1960).", "Osmon ham", "Film"),
        ("Kinokub and Yondox bought the rights.", "Yondox", "Organisation"),
        ("She was editor-in-chief of Leninshil Jas.", "Leninshil Jas", "MediaOutlet"),
        ("Oleg Belov wrote it. Later Belov would leave.", "Belov", "Person"),
        ("The film After Salt (1979), he says, is long.", "After Salt", "Film"),
        ("It was made in Kazakh and Russian.", "Russian", "Language"),
    ],
)
def test_names(text: str, name: str, type_: str) -> None:
    assert (name, type_) in {(m.text, m.type) for m in annotate(text).mentions}


def test_the_year_of_an_election_dates_no_events() -> None:
    assert not [m for m in annotate("The events of the 2009 Iranian election followed.").mentions if "events" in m.text]
