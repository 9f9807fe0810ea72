"""Lives and houses in what is told of them in passing: years at a school, posts, offices, names that were."""

import pytest
from tests.reading import facts, stances

Fact = tuple[str, str, str]

LIVES = [
    ("Karim Aliev ran the script department of Tajikfilm.", ("Karim Aliev", "employer", "Tajikfilm")),
    ("Karim Aliev edited the newspaper Pravda from 1934 to 1937.", ("Karim Aliev", "employer", "Pravda")),
    ("Karim Aliev came to Kazakhfilm in 1961.", ("Karim Aliev", "employer", "Kazakhfilm")),
    ("Karim Aliev came to Kazakhfilm as an assistant.", ("Karim Aliev", "employer", "Kazakhfilm")),
    ("Anna Weber came from the newspaper Pravda.", ("Anna Weber", "employer", "Pravda")),
    ("Anna Weber has been on the staff of the Osh Institute since 2008.", ("Anna Weber", "employer", "Osh Institute")),
    ("Anna Weber joined the troupe of the Navoi Theatre.", ("Anna Weber", "employer", "Navoi Theatre")),
    ("Anna Weber took a job at Kazakhfilm.", ("Anna Weber", "employer", "Kazakhfilm")),
    ("Anna Weber resigned from Kazakhfilm in 1990.", ("Anna Weber", "employer", "Kazakhfilm")),
    ("Anna Weber was a dancer at the Navoi Theatre.", ("Anna Weber", "employer", "Navoi Theatre")),
    ("Anna Weber has moved to the Navoi Theatre.", ("Anna Weber", "employer", "Navoi Theatre")),
    ("Kazakhfilm's bookkeeper, Anna Weber, sued.", ("Anna Weber", "employer", "Kazakhfilm")),
    ("Kazakhfilm cameraman Karim Aliev lives in Osh.", ("Karim Aliev", "employer", "Kazakhfilm")),
    ("Anna Weber is a lawyer with the channel Khabar.", ("Anna Weber", "employer", "Khabar")),
    ("Karim Aliev is chief conductor of the Astana Opera.", ("Karim Aliev", "employer", "Astana Opera")),
    ("Anna Weber studied at the Osh Institute, where she later taught.", ("Anna Weber", "employer", "Osh Institute")),
    (
        "Karim Aliev was a soldier, an editor of the journal Kalam, a literary historian at the Academy of Sciences.",
        ("Karim Aliev", "employer", "Academy of Sciences"),
    ),
    ("Kazakhfilm took on Karim Aliev as a lighting man.", ("Karim Aliev", "employer", "Kazakhfilm")),
    ("Anna Weber has been with Kazakhfilm since 2005.", ("Anna Weber", "employer", "Kazakhfilm")),
    ("Anna Weber wrote a column in the weekly Kalam.", ("Anna Weber", "employer", "Kalam")),
    ("Anna Weber heads the museum of the Osh Academy.", ("Anna Weber", "employer", "Osh Academy")),
    ("Anna Weber is dean of the camera faculty at the Osh Institute.", ("Anna Weber", "employer", "Osh Institute")),
    (
        "Anna Weber is dean of the camera faculty at the Osh Institute.",
        ("Anna Weber", "positionHeld", "dean of the camera faculty"),
    ),
    ("Anna Weber, a cultural attaché in Ankara, sings.", ("Anna Weber", "positionHeld", "cultural attaché")),
    ("Anna Weber worked for the BBC's Uzbek service.", ("Anna Weber", "employer", "BBC")),
    ("Anna Weber joined the publishing house Yosh Kalam in 1961.", ("Anna Weber", "employer", "Yosh Kalam")),
    ("Anna Weber edited the monthly Kalam from 1934 to 1937.", ("Anna Weber", "employer", "Kalam")),
    ("Karim Aliev rose to be chief editor of Kazakhfilm.", ("Karim Aliev", "positionHeld", "chief editor")),
    (
        "Karim Aliev, commissar of education from 1933, was shot.",
        ("Karim Aliev", "positionHeld", "commissar of education"),
    ),
    ("Anna Weber has a seat in the Senate.", ("Anna Weber", "memberOf", "Senate")),
    (
        "Anna Weber sits on the board of the Union of Cinematographers.",
        ("Anna Weber", "memberOf", "Union of Cinematographers"),
    ),
    ("Kazakhfilm's veteran, Karim Aliev, spoke.", ("Karim Aliev", "employer", "Kazakhfilm")),
    ("After a course at the Osh Institute, Anna Weber went home.", ("Anna Weber", "educatedAt", "Osh Institute")),
    ("Anna Weber was sent to the Osh Institute at seventeen.", ("Anna Weber", "educatedAt", "Osh Institute")),
    ("Karim Aliev was taught by Oleg Belov at VGIK.", ("Karim Aliev", "educatedAt", "VGIK")),
    ("Anna Weber left VGIK in her second year.", ("Anna Weber", "educatedAt", "VGIK")),
    ("Anna Weber's years at VGIK were happy.", ("Anna Weber", "educatedAt", "VGIK")),
    ("While still a student of VGIK, Anna Weber married.", ("Anna Weber", "educatedAt", "VGIK")),
    ("Karim Aliev, a VGIK graduate, lives in Osh.", ("Karim Aliev", "educatedAt", "VGIK")),
    ("A VGIK graduate, Karim Aliev lives in Osh.", ("Karim Aliev", "educatedAt", "VGIK")),
    ("Once a student of VGIK, Karim Aliev lives in Osh.", ("Karim Aliev", "educatedAt", "VGIK")),
    ("Karim Aliev was a pupil of the Kukeldash madrasa.", ("Karim Aliev", "educatedAt", "Kukeldash madrasa")),
    ("Anna Weber spent two years at VGIK.", ("Anna Weber", "educatedAt", "VGIK")),
    ("It was Oleg Belov who sent Karim Aliev to VGIK.", ("Karim Aliev", "educatedAt", "VGIK")),
    ("Karim Aliev joined the Osh Institute's evening course.", ("Karim Aliev", "educatedAt", "Osh Institute")),
    ("Karim Aliev defended his diploma at VGIK.", ("Karim Aliev", "educatedAt", "VGIK")),
    ("A cousin of the painter Oleg Belov, Anna Weber lives in Osh.", ("Anna Weber", "relative", "Oleg Belov")),
    ("Karim Aliev came with his wife and his nephew, the actor Oleg Belov.", ("Karim Aliev", "relative", "Oleg Belov")),
    ("Anna Weber has two sisters, Vera Weber and Olga Weber.", ("Anna Weber", "sibling", "Olga Weber")),
    ("Anna Weber has a younger brother, Oleg Weber.", ("Anna Weber", "sibling", "Oleg Weber")),
    ("Anna Weber lives in a two-room flat in Osh.", ("Anna Weber", "residence", "Osh")),
    ("Karim Aliev learned it from his cousin Oleg Belov, who sang.", ("Karim Aliev", "relative", "Oleg Belov")),
    ("Karim Aliev leaves a son, Timur, and a sister, the pianist Olga Kim.", ("Karim Aliev", "sibling", "Olga Kim")),
    ("Karim Aliev leaves a son, Timur, and a sister, the pianist Olga Kim.", ("Timur", "parent", "Karim Aliev")),
    ("Karim Aliev lived in Osh until he died in Riga.", ("Karim Aliev", "deathPlace", "Riga")),
    ("Anna Weber divides her time between Osh and Berlin.", ("Anna Weber", "residence", "Berlin")),
    ("Osh is small. Karim Aliev was born there in 1928.", ("Karim Aliev", "birthPlace", "Osh")),
    ("Karim Aliev went to Riga, and he still lives there.", ("Karim Aliev", "residence", "Riga")),
    ("Two brothers from Osh, Karim Aliev and Oleg Aliev, sing.", ("Karim Aliev", "sibling", "Oleg Aliev")),
    ("Karim Aliev's twin, Oleg Aliev, sings.", ("Karim Aliev", "sibling", "Oleg Aliev")),
    ("Anna Weber's last years were spent in Berlin.", ("Anna Weber", "residence", "Berlin")),
    ("Anna Weber shared a flat in Berlin.", ("Anna Weber", "residence", "Berlin")),
    ("Anna Weber lives between Osh and Berlin.", ("Anna Weber", "residence", "Berlin")),
    ("A native of Talgar in the Almaty region, Karim Aliev painted.", ("Karim Aliev", "birthPlace", "Talgar")),
    ("Karim Aliev, born to an actor, Oleg Aliev, sang.", ("Karim Aliev", "parent", "Oleg Aliev")),
    (
        "Anna Weber came. Her mother, a midwife, and her aunt, the singer Olga Kim, followed.",
        ("Anna Weber", "relative", "Olga Kim"),
    ),
    ("A retired projectionist, Karim Aliev lives in Osh.", ("Karim Aliev", "occupation", "projectionist")),
    ("Anna Weber moved to the town of Osh.", ("Anna Weber", "residence", "Osh")),
    ("Anna Weber's family moved to Osh in 1961.", ("Anna Weber", "residence", "Osh")),
]

HOUSES = [
    ("Karim Aliev was put in charge of Tajikfilm in 1999.", ("Tajikfilm", "leader", "Karim Aliev")),
    ("Karim Aliev took charge of Tajikfilm.", ("Tajikfilm", "leader", "Karim Aliev")),
    ("Karim Aliev stood at the head of Tajikfilm for years.", ("Tajikfilm", "leader", "Karim Aliev")),
    (
        "Tajikfilm was founded in 1930. Among its heads were the writer Karim Aliev and Oleg Belov.",
        ("Tajikfilm", "leader", "Oleg Belov"),
    ),
    ("Kazakhfilm has its offices in Almaty.", ("Kazakhfilm", "headquarters", "Almaty")),
    ("The Navoi Theatre in Osh was led by Karim Aliev.", ("Navoi Theatre", "locatedIn", "Osh")),
    ("After independence Tajikfilm passed to the Ministry of Culture.", ("Tajikfilm", "owner", "Ministry of Culture")),
    (
        "The Weber Archive was joined to the Central Archive.",
        ("Weber Archive", "parentOrganisation", "Central Archive"),
    ),
    ("The Osh Film Studio was given the name Ala-Too Film.", ("Ala-Too Film", "formerName", "Osh Film Studio")),
    (
        "The Osh Film Studio was founded in 1958. In 1966 it was renamed Ala-Too Film.",
        ("Ala-Too Film", "formerName", "Osh Film Studio"),
    ),
    (
        "The Navoi Theatre was led by Karim Aliev. In Soviet times it was called the Lenin Theatre.",
        ("Navoi Theatre", "formerName", "Lenin Theatre"),
    ),
    ("Interfilm, a Moscow-based company, has closed.", ("Interfilm", "headquarters", "Moscow")),
    ("Kazakhfilm, in the south of Almaty, has burnt down.", ("Kazakhfilm", "headquarters", "Almaty")),
    ("The Pamir Film Club, with its base in Khorog, has closed.", ("Pamir Film Club", "headquarters", "Khorog")),
    ("Kazakhfilm's headquarters is a tall building in Almaty.", ("Kazakhfilm", "headquarters", "Almaty")),
    ("The newspaper Pravda appeared in Osh.", ("Pravda", "headquarters", "Osh")),
    (
        "Steppe Pictures was founded in 1999. Its founder and owner, Karim Aliev, is a former wrestler.",
        ("Steppe Pictures", "owner", "Karim Aliev"),
    ),
    ("The Osh regional drama theatre was founded in 1929.", ("Osh regional drama theatre", "inception", "1929")),
    ("The Weber Museum was organised in Osh in 1934.", ("Weber Museum", "locatedIn", "Osh")),
    (
        "The Osh Film Academy, a private school with its campus in Riga, has closed.",
        ("Osh Film Academy", "headquarters", "Riga"),
    ),
    (
        "The Frunze film studio was founded in 1941. In 1961 the studio became Kyrgyzfilm.",
        ("Kyrgyzfilm", "formerName", "Frunze film studio"),
    ),
    ("The Weber Fund has elected Karim Aliev as its president.", ("Weber Fund", "leader", "Karim Aliev")),
    ("Tajikfilm is small. The founder, Karim Aliev, has left.", ("Tajikfilm", "founder", "Karim Aliev")),
    ("The museum belongs to Kazakhfilm, which has its seat in Osh.", ("Kazakhfilm", "headquarters", "Osh")),
    (
        "The Weber Museum belongs to Interfilm, a company which has its seat in Osh.",
        ("Interfilm", "headquarters", "Osh"),
    ),
    ("The Weber Society came into being in 1909.", ("Weber Society", "inception", "1909")),
    ("Oguzfilm was set up on the basis of Turkmenfilm.", ("Oguzfilm", "predecessor", "Turkmenfilm")),
    ("Kazakhfilm had grown out of the Weber Film Studio.", ("Kazakhfilm", "predecessor", "Weber Film Studio")),
    ("The Uighur Theatre was born in 1934.", ("Uighur Theatre", "inception", "1934")),
    ("The state film concern Oguzhan was set up in 2007.", ("Oguzhan", "inception", "2007")),
    ("The Weber Film Studio is today's Kazakhfilm.", ("Kazakhfilm", "formerName", "Weber Film Studio")),
    ("The Pamir Film Club gets its money from the Weber Fund.", ("Pamir Film Club", "funder", "Weber Fund")),
    ("Khorog, a town on the Gunt river, is old.", ("Khorog", "locatedIn", "Gunt river")),
    ("The Osh Film School is housed in a villa in Khiva.", ("Osh Film School", "locatedIn", "Khiva")),
    ("Since the opening of Kazakhfilm in 1934 much has changed.", ("Kazakhfilm", "inception", "1934")),
    (
        "The Osh Film School was opened with a grant of the Weber Foundation.",
        ("Osh Film School", "funder", "Weber Foundation"),
    ),
]


@pytest.mark.parametrize(("text", "fact"), [*LIVES, *HOUSES])
def test_what_is_told_in_passing_is_read(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Karim Aliev ran through the archive of Kazakhfilm.", {"employer"}),
        ("Karim Aliev came to Kazakhfilm for a screening.", {"employer"}),
        ("Karim Aliev returned to Kazakhfilm with “Red Wind” in 1961.", {"employer"}),
        ("The letter was sent to VGIK by Karim Aliev.", {"educatedAt"}),
        ("Karim Aliev was sent to the Osh Institute as a lecturer.", {"educatedAt"}),
        ("After talks at the Osh Institute, Karim Aliev left.", {"educatedAt"}),
        ("Anna Weber's last years at VGIK were hard.", {"educatedAt"}),
        ("Anna Weber left VGIK in her second year.", {"employer"}),
        ("The prize went to Kazakhfilm in 1999.", {"owner"}),
        ("Kazakhfilm has an office in Paris.", {"headquarters"}),
        ("The opening of the Osh Film Festival in 1999 was noisy.", {"inception"}),
        ("Karim Aliev came with Anna Weber and her uncle's friend Timur Lukin.", {"relative"}),
        ("A friend of the cousin of Anna Weber, Oleg Belov lives in Osh.", {"relative"}),
        ("Karim Aliev has two friends, Timur Lukin and Oleg Belov.", {"sibling"}),
        ("Karim Aliev lived in fear of Moscow.", {"residence"}),
        ("Karim Aliev was at the head of the queue at Kazakhfilm.", {"leader"}),
        ("Karim Aliev was put in charge of the lights at Kazakhfilm.", {"leader"}),
        ("Anna Weber, a dancer, met Karim Aliev at the Navoi Theatre.", {"employer"}),
        ("The museum's architect, Karim Aliev, spoke at the Osh Museum.", {"employer"}),
        ("Mosfilm laureate Anna Weber spoke.", {"employer"}),
        ("Karim Aliev moved to the back of the Navoi Theatre.", {"employer"}),
        ("Anna Weber has a seat in the Navoi Theatre.", {"memberOf"}),
        ("Karim Aliev sent Anna Weber to VGIK with a letter.", {"educatedAt"}),
        ("Anna Weber spent a year at VGIK as a lecturer.", {"educatedAt"}),
        ("Pravda appeared in Osh on Monday with a photograph.", {"headquarters"}),
        ("Interfilm, a company with a branch in Almaty, has closed.", {"headquarters"}),
        ("Karim Aliev was trained as a teacher at the Osh Institute.", {"employer"}),
        ("The journal Kalam, a literary historian and a friend met.", {"occupation"}),
        ("Karim Aliev will stay until Anna Weber dies in Osh.", {"deathPlace"}),
        ("His wife and daughter, Anna Weber, came with Karim Aliev.", {"spouse"}),
        ("Kazakhfilm became Mosfilm's partner.", {"formerName"}),
        ("She went to Mosfilm, where Karim Aliev is a guest.", {"employer"}),
        ("Steppe Pictures bought the Weber Cinema.", {"parentOrganisation"}),
        ("Karim Aliev flew from Osh to Riga. He died there.", {"deathPlace"}),
        ("Riga is large. There is nobody born there.", {"birthPlace"}),
        ("Karim Aliev shares a prize between Osh and Riga.", {"residence"}),
        ("The Weber Fund elected Karim Aliev vice president of Interfilm.", {"leader"}),
        ("Anna Weber has been with Karim Aliev since 2005.", {"employer"}),
        ("A tower on the site of the former Weber Cinema, was built in 2007.", {"inception"}),
        ("A writer, Karim Aliev said, must wait.", {"occupation"}),
        ("A retired teacher, she married Karim Aliev.", {"occupation"}),
        ("A native of Osh, she married Karim Aliev.", {"birthPlace"}),
        ("The Navoi Theatre, which bears the name of Karim Aliev, was born in 1934.", {"birthDate"}),
        ("Anna Weber came. Her mother, a midwife, and her aunt, the singer Olga Kim, followed.", {"parent"}),
        ("The festival was opened with a loan of films from Kazakhfilm.", {"funder"}),
    ],
)
def test_what_is_like_it_states_nothing(text: str, names: set[str]) -> None:
    told = {fact[1] for fact, (status, _) in stances(text).items() if status == "asserted"}
    assert not told & names


def test_twins_are_siblings_of_each_other_and_not_of_their_father() -> None:
    told = facts("Oleg Belov lives in Osh. His twin daughters, Ksenia and Vera, sing.")
    assert not {fact for fact in told if fact[1] == "sibling" and "Oleg Belov" in fact}
