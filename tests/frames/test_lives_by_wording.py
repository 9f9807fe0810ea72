"""Lives in the many wordings of biographies and obituaries: kin, guilt, schools, homes, posts and work."""

import pytest
from tests.reading import facts, qualified, stances

Fact = tuple[str, str, str]

KIN = [
    (
        "Anna Weber is survived by her husband, Paul Novak, and three grandchildren, Vera, Lena and Otto.",
        ("Anna Weber", "relative", "Lena"),
    ),
    ("Oleg Belov leaves a widow, the singer Vera Lind, and a son.", ("Oleg Belov", "spouse", "Vera Lind")),
    (
        "Oleg Belov is a nephew of the poet Otto Braun and the grandson of the painter Paul Novak.",
        ("Paul Novak", "relative", "Oleg Belov"),
    ),
    (
        "Oleg Belov is a nephew of the poet Otto Braun and the brother of the painter Paul Novak.",
        ("Oleg Belov", "sibling", "Paul Novak"),
    ),
    (
        "Oleg Belov, a grandson of the poet Otto Braun and son of the painter Paul Novak, sings.",
        ("Oleg Belov", "parent", "Paul Novak"),
    ),
    ("Oleg Belov sang. One of his uncles, Paul Novak, played.", ("Oleg Belov", "relative", "Paul Novak")),
    ("Like her elder sister Vera, Anna Lind went to sea.", ("Anna Lind", "sibling", "Vera")),
    (
        "Anna Lind grew up in Osh with three sisters, the eldest of whom, Vera, sings.",
        ("Anna Lind", "sibling", "Vera"),
    ),
    ("Brothers Rustam and Timur Belov opened a shop.", ("Rustam", "sibling", "Timur Belov")),
    ("The wedding of Oleg Belov and Anna Lind was held in Osh.", ("Oleg Belov", "spouse", "Anna Lind")),
    ("Together with his wife, the singer Anna Lind, Oleg Belov left.", ("Oleg Belov", "spouse", "Anna Lind")),
    ("Otto Braun and Paul Braun were brothers.", ("Otto Braun", "sibling", "Paul Braun")),
    ("Anna Lind and the painter Otto Braun tied the knot in Osh.", ("Anna Lind", "spouse", "Otto Braun")),
    ("Divorced from Otto Braun since 1987, Anna Lind lives alone.", ("Anna Lind", "spouse", "Otto Braun")),
    (
        "Born in Osh in 1949 to a miner, Otto Braun, and a nurse, Anna Lind, Vera Braun sings.",
        ("Vera Braun", "parent", "Anna Lind"),
    ),
    ("Otto Braun's parents, the baker Karl and his wife Olga, drowned.", ("Otto Braun", "parent", "Olga")),
    ("Otto Braun's ex-wife, the singer Anna Lind, left.", ("Otto Braun", "spouse", "Anna Lind")),
    ("Otto Braun had a son, Paul, and a daughter, Ella Braun.", ("Ella Braun", "parent", "Otto Braun")),
    ("Anna Lind had a sister, Rano, who drowned, and two brothers, Karl and Otto.", ("Anna Lind", "sibling", "Otto")),
    ("Otto Braun wed Anna Lind in Osh.", ("Otto Braun", "spouse", "Anna Lind")),
    ("Otto Braun was raised by an uncle, Karl Braun.", ("Otto Braun", "relative", "Karl Braun")),
    ("Anna Lind sings. Her brother Otto became a baker, her sister Aino a cook.", ("Anna Lind", "sibling", "Aino")),
    ("Otto Braun's nephews Karl and Paul came.", ("Otto Braun", "relative", "Paul")),
    ("The parents of the painter Otto Braun, Karl and Vera, kept sheep.", ("Otto Braun", "parent", "Vera")),
    ("Newly wed to the baker Karl Braun, Anna Lind left.", ("Anna Lind", "spouse", "Karl Braun")),
    ("Karl Belov and his wife had four children: Roza, Saule, Askar and Dina.", ("Saule", "parent", "Karl Belov")),
    ("Sister and brother Aino and Otto Braun inherited the farm.", ("Aino", "sibling", "Otto Braun")),
    ("Otto Braun's stepfather was Karl Lind.", ("Otto Braun", "relative", "Karl Lind")),
    ("Anna Lind is a sister of Otto Lind and has two nieces, Aino and Vera.", ("Anna Lind", "relative", "Aino")),
    (
        "Otto Braun, seventh of the nine children of Karl Braun and his wife Vera, sings.",
        ("Otto Braun", "parent", "Karl Braun"),
    ),
    ("Otto Braun, a grandnephew of the painter Karl Lind, sings.", ("Karl Lind", "relative", "Otto Braun")),
]

LIVES = [
    ("The court found Oleg Belov guilty of fraud.", ("Oleg Belov", "convictedOf", "fraud")),
    ("The judge gave Oleg Belov two years for theft.", ("Oleg Belov", "convictedOf", "theft")),
    (
        "Anna Lind has a degree in law from Osh University and a master's in film from Riga University.",
        ("Anna Lind", "educatedAt", "Riga University"),
    ),
    ("Anna Lind left Osh for Riga in 1992.", ("Anna Lind", "residence", "Riga")),
    ("Oleg Belov was proclaimed Khan of Kokand.", ("Oleg Belov", "positionHeld", "khan")),
    ("Oleg Belov, emir of Bukhara, was ill.", ("Oleg Belov", "positionHeld", "emir")),
    ("Aktau is the capital of the Mangystau region.", ("Aktau", "locatedIn", "Mangystau region")),
    ("Ashgabat is the capital of the desert country of Turkmenistan.", ("Ashgabat", "country", "Turkmenistan")),
    ("An earthquake virtually destroyed Ashgabat.", ("earthquake", "location", "Ashgabat")),
    ("Oleg Belov came. Parliament appoints him prime minister.", ("Oleg Belov", "positionHeld", "prime minister")),
    ("Prime Minister of Armenia Narek Holm came.", ("Narek Holm", "positionHeld", "prime minister")),
    ("Anna Lind was elected a deputy of the Supreme Soviet.", ("Anna Lind", "memberOf", "Supreme Soviet")),
    (
        "A member of the Communist Party and an ardent gardener, Anna Lind lives in Osh.",
        ("Anna Lind", "memberOf", "Communist Party"),
    ),
    (
        "The Film Union counts among its members the director Oleg Belov and the actress Anna Lind.",
        ("Anna Lind", "memberOf", "Film Union"),
    ),
    ("Oleg Belov makes his living as a cameraman at Khabar.", ("Oleg Belov", "employer", "Khabar")),
    ("Oleg Belov earned his bread as a translator.", ("Oleg Belov", "occupation", "translator")),
    ("Oleg Belov began his career as a journalist.", ("Oleg Belov", "occupation", "journalist")),
    ("Oleg Belov's career as a translator began in Osh.", ("Oleg Belov", "occupation", "translator")),
    ("Oleg Belov was hired as an assistant director.", ("Oleg Belov", "occupation", "assistant director")),
    ("Oleg Belov rose to secretary of the Film Union.", ("Oleg Belov", "positionHeld", "secretary")),
    ("Declared an enemy of the people, Otto Braun was shot.", ("Otto Braun", "convictedOf", "enemy of the people")),
    ("Otto Braun took his family to Osh in 1950.", ("Otto Braun", "residence", "Osh")),
    ("Now based in Riga, the actress Anna Lind returns each summer.", ("Anna Lind", "residence", "Riga")),
    ("Otto Braun came back to his native Osh.", ("Otto Braun", "birthPlace", "Osh")),
    ("Otto Braun came into the world in Riga in December 1898.", ("Otto Braun", "birthDate", "1898-12")),
    ("A bomb killed Otto Braun in Riga.", ("Otto Braun", "deathPlace", "Riga")),
    ("Otto Braun lived until 2014.", ("Otto Braun", "deathDate", "2014")),
    ("Anna Lind (Osh, 1990) lives in Riga.", ("Anna Lind", "birthPlace", "Osh")),
    ("Otto Braun, jailed in 1973 for fraud, was released early.", ("Otto Braun", "convictedOf", "fraud")),
    ("As minister of culture, Otto Braun closed the opera.", ("Otto Braun", "positionHeld", "minister of culture")),
    ("Otto Braun was acting secretary of the Film Union.", ("Otto Braun", "positionHeld", "acting secretary")),
    ("Anna Lind lived in the suburb of Karasu.", ("Anna Lind", "residence", "Karasu")),
    ("Anna Lind learned her trade at the Osh Textile Institute.", ("Anna Lind", "educatedAt", "Osh Textile Institute")),
    ("Otto Braun broke off his studies at the Osh Institute.", ("Otto Braun", "educatedAt", "Osh Institute")),
    ("Anna Lind entered the Supreme Council in 1990.", ("Anna Lind", "memberOf", "Supreme Council")),
    ("Anna Lind sang at the Abai Opera for twenty years.", ("Anna Lind", "employer", "Abai Opera")),
    ("Anna Lind, then with the Weber Foundation, paid.", ("Anna Lind", "employer", "Weber Foundation")),
    ("Anna Lind has taught acting at the Osh Academy for a decade.", ("Anna Lind", "employer", "Osh Academy")),
    ("Otto Braun died in a Tashkent hospital.", ("Otto Braun", "deathPlace", "Tashkent")),
    ("Otto Braun succumbed to his wounds near Rzhev.", ("Otto Braun", "deathPlace", "Rzhev")),
    ("Otto Braun remained in Riga until 1944.", ("Otto Braun", "residence", "Riga")),
    ("A cameraman with Kyrgyzfilm for most of his life, Otto Braun sings.", ("Otto Braun", "employer", "Kyrgyzfilm")),
    ("A cameraman with Kyrgyzfilm for most of his life, Otto Braun sings.", ("Otto Braun", "occupation", "cameraman")),
    ("Otto Braun began on the sports desk of Kazakh Radio.", ("Otto Braun", "employer", "Kazakh Radio")),
    (
        "Honorary member of the Film Union and life member of the Writers' Union, Otto Braun sings.",
        ("Otto Braun", "memberOf", "Film Union"),
    ),
    ("The mayor of Riga, Otto Braun, was replaced by Karl Lind.", ("Karl Lind", "positionHeld", "mayor")),
    ("Bakhyt Belov is the son of Karl Belov. He studied at VGIK.", ("Bakhyt Belov", "educatedAt", "VGIK")),
    ("A long-time resident of Riga, the actress Anna Lind sings.", ("Anna Lind", "residence", "Riga")),
    ("Anna Lind took up residence in Riga.", ("Anna Lind", "residence", "Riga")),
    ("Otto Braun was among the founding members of the Film Union.", ("Otto Braun", "memberOf", "Film Union")),
    ("Otto Braun drew a suspended sentence for slander.", ("Otto Braun", "convictedOf", "slander")),
    (
        "Anna Lind is a lecturer in film in the Department of Arts, University of Riga.",
        ("Anna Lind", "employer", "University of Riga"),
    ),
    ("Otto Braun served as secretary of the poet Karl Lind.", ("Otto Braun", "positionHeld", "secretary")),
    ("Otto Braun moved from Osh to Riga in 1950.", ("Otto Braun", "residence", "Riga")),
    ("Otto Braun was exiled from Riga to Osh in 1935.", ("Otto Braun", "residence", "Riga")),
    (
        "Otto Braun was found guilty of seeking to overthrow the state.",
        ("Otto Braun", "convictedOf", "seeking to overthrow the state"),
    ),
    (
        "Otto Braun was sentenced to death for participation in a plot.",
        ("Otto Braun", "convictedOf", "participation in a plot"),
    ),
    ("Otto Braun, the long-serving rector of the Osh Academy, sings.", ("Otto Braun", "positionHeld", "rector")),
    ("Minister of culture from 1989 to 1991, Otto Braun sings.", ("Otto Braun", "positionHeld", "minister of culture")),
    ("The Osh Conservatory expelled Otto Braun in his third year.", ("Otto Braun", "educatedAt", "Osh Conservatory")),
    ("After three years at the Riga Film School, Anna Lind left.", ("Anna Lind", "educatedAt", "Riga Film School")),
    ("Otto Braun grew up in a dugout near Ekibastuz.", ("Otto Braun", "residence", "Ekibastuz")),
    ("Anna Lind was born in the Dungan village of Karasu.", ("Anna Lind", "birthPlace", "Karasu")),
]


@pytest.mark.parametrize(("text", "fact"), KIN + LIVES)
def test_a_life_is_read_however_it_is_worded(text: str, fact: Fact) -> None:
    assert fact in facts(text)


def test_an_appointment_tells_the_post_and_of_what_it_is() -> None:
    found = qualified("Anna Lind's appointment as ambassador to Turkey came in 2009.")
    assert found["Anna Lind", "positionHeld", "ambassador"]["of"] == "Turkey"


@pytest.mark.parametrize(
    ("text", "ends", "role"),
    [
        ("Anna Lind, a granddaughter of the poet Paul Novak, sings.", ("Paul Novak", "Anna Lind"), "granddaughter"),
        (
            "Oleg Belov is the son of the poet Otto Braun and a nephew of the painter Paul Novak.",
            ("Paul Novak", "Oleg Belov"),
            "nephew",
        ),
    ],
)
def test_kin_are_called_by_their_kinship_alone(text: str, ends: tuple[str, str], role: str) -> None:
    assert qualified(text)[ends[0], "relative", ends[1]]["role"] == role


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Oleg Belov leaves two granddaughters, Aya Lind and Mira Lind.", {"sibling"}),
        ("Anna Lind was born in the Dungan village of Karasu.", {"locatedIn"}),
        ("Anna Lind made the film as a student.", {"occupation"}),
        ("They made Oleg Belov a general.", {"occupation"}),
        ("Anna Lind left Osh for a week.", {"residence"}),
        ("In the film Oleg Belov acted as a young khan.", {"positionHeld"}),
        ("In 1841 Anna Lind left Osh for Riga in a vain bid to free Otto Braun.", {"residence"}),
        ("Otto Braun was arrested in 1940. Sergei Orlov was released in 1946.", {"releaseDate"}),
        ("Anna Lind lived in Riga until 1950.", {"deathDate"}),
        ("Anna Lind took her family to Osh for a week.", {"residence"}),
        ("As the minister of culture told the press, Otto Braun was ill.", {"positionHeld"}),
        ("Otto Braun entered the history faculty of Osh University.", {"employer"}),
        ("Anna Lind sang at the Abai Opera.", {"employer"}),
        ("Anna Lind's spiritual home was Riga.", {"residence"}),
        ("Otto Braun was jailed for fifteen days.", {"convictedOf"}),
        ("Otto Braun stayed in Paris after the premiere.", {"residence"}),
        ("The letter remained in Osh until 1950, said Otto Braun.", {"residence"}),
        ("Otto Braun's daughter-in-law Laura sings.", {"parent"}),
        ("Anna Lind was the mother of six children of Otto Braun.", {"parent"}),
        ("Laura Lind and his grandsons Karl and Paul came.", {"relative"}),
        ("Through her mother, a sister of the baker Karl Braun, Anna Lind was of the family.", {"sibling"}),
        ("Otto Braun was deputy editor of the newspaper Kalam (1936-1938).", {"inception", "dissolved"}),
        ("The film moved from Osh to Riga, said Otto Braun.", {"residence"}),
        ("The film kills Anna Lind in Osh.", {"deathPlace"}),
        ("Anna Lind and Otto Braun were brothers in arms.", {"sibling"}),
        ("Anna Lind has a BA and an MFA.", {"educatedAt"}),
        ("Anna Lind was found not guilty of fraud.", {"convictedOf"}),
        ("The court gave Oleg Belov two years.", {"convictedOf"}),
        ("The wedding of Oleg Belov and Anna Lind's daughter was held in Osh.", {"spouse"}),
        ("The film's first screening was at Kazakhfilm.", {"employer"}),
    ],
)
def test_what_only_sounds_like_a_life_states_nothing(text: str, names: set[str]) -> None:
    told = {fact[1] for fact, (status, _) in stances(text).items() if status == "asserted"}
    assert not told & names
