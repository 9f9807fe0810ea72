"""Births, deaths, homes, kin, work, offices, schools and prizes, in many wordings."""

import pytest
from tests.reading import Fact, facts, stances

STATED: list[tuple[str, set[Fact]]] = [
    (
        "Ivan Petrov was born on 4 May 1950 in Riga.",
        {("Ivan Petrov", "birthDate", "1950-05-04"), ("Ivan Petrov", "birthPlace", "Riga")},
    ),
    (
        "Ivan Petrov was born in Riga in 1950.",
        {("Ivan Petrov", "birthDate", "1950"), ("Ivan Petrov", "birthPlace", "Riga")},
    ),
    (
        "Ivan Petrov (born 4 May 1950) is a Latvian actor.",
        {
            ("Ivan Petrov", "birthDate", "1950-05-04"),
            ("Ivan Petrov", "nationality", "Latvian"),
            ("Ivan Petrov", "occupation", "actor"),
        },
    ),
    (
        "Ivan Petrov (4 May 1950 – 3 June 2001) was a Latvian writer.",
        {
            ("Ivan Petrov", "birthDate", "1950-05-04"),
            ("Ivan Petrov", "deathDate", "2001-06-03"),
            ("Ivan Petrov", "occupation", "writer"),
        },
    ),
    (
        "Ivan Petrov (b. 1950 in Riga) is a painter.",
        {("Ivan Petrov", "birthDate", "1950"), ("Ivan Petrov", "birthPlace", "Riga")},
    ),
    (
        "Born in 1950 in Riga, Ivan Petrov studied at Moscow State University.",
        {
            ("Ivan Petrov", "birthDate", "1950"),
            ("Ivan Petrov", "birthPlace", "Riga"),
            ("Ivan Petrov", "educatedAt", "Moscow State University"),
        },
    ),
    (
        "Born in Riga on 4 May 1950, Ivan Petrov moved to Moscow.",
        {("Ivan Petrov", "birthDate", "1950-05-04"), ("Ivan Petrov", "birthPlace", "Riga")},
    ),
    (
        "The actor Ivan Petrov, born in 1950, lives in Riga.",
        {("Ivan Petrov", "birthDate", "1950"), ("Ivan Petrov", "residence", "Riga")},
    ),
    (
        "Riga-born director Ivan Petrov made the film.",
        {("Ivan Petrov", "birthPlace", "Riga"), ("Ivan Petrov", "occupation", "film director")},
    ),
    ("Ivan Petrov's birthplace is Riga.", {("Ivan Petrov", "birthPlace", "Riga")}),
    (
        "Ivan Petrov was born to Anna Weber in Riga, Latvia.",
        {
            ("Ivan Petrov", "birthPlace", "Latvia"),
            ("Ivan Petrov", "birthPlace", "Riga"),
            ("Ivan Petrov", "parent", "Anna Weber"),
        },
    ),
    ("A native of Riga, Ivan Petrov was a sailor.", {("Ivan Petrov", "birthPlace", "Riga")}),
    ("Ivan Petrov is a native of Riga.", {("Ivan Petrov", "birthPlace", "Riga")}),
    ("Ivan Petrov's date of birth is 4 May 1950.", {("Ivan Petrov", "birthDate", "1950-05-04")}),
    (
        "Ivan Petrov died on 3 June 2001 in Vilnius.",
        {("Ivan Petrov", "deathDate", "2001-06-03"), ("Ivan Petrov", "deathPlace", "Vilnius")},
    ),
    (
        "Ivan Petrov died in Vilnius in 2001.",
        {("Ivan Petrov", "deathDate", "2001"), ("Ivan Petrov", "deathPlace", "Vilnius")},
    ),
    (
        "Ivan Petrov died of cancer in Vilnius, Lithuania, in June 2001.",
        {
            ("Ivan Petrov", "deathDate", "2001-06"),
            ("Ivan Petrov", "deathPlace", "Lithuania"),
            ("Ivan Petrov", "deathPlace", "Vilnius"),
        },
    ),
    ("Ivan Petrov passed away in 2001.", {("Ivan Petrov", "deathDate", "2001")}),
    ("Ivan Petrov, who died in 2001, was a writer.", {("Ivan Petrov", "deathDate", "2001")}),
    ("The death of Ivan Petrov in 2001 shocked the country.", {("Ivan Petrov", "deathDate", "2001")}),
    (
        "Ivan Petrov was killed in Vilnius in 1943.",
        {("Ivan Petrov", "deathDate", "1943"), ("Ivan Petrov", "deathPlace", "Vilnius")},
    ),
    (
        "Ivan Petrov lived in Riga until his death in 2001.",
        {("Ivan Petrov", "deathDate", "2001"), ("Ivan Petrov", "residence", "Riga")},
    ),
    ("Ivan Petrov was murdered by Paul Novak.", {("Ivan Petrov", "killedBy", "Paul Novak")}),
    ("Ivan Petrov was executed in 1938.", {("Ivan Petrov", "deathDate", "1938")}),
    (
        "Paul Novak killed Ivan Petrov in 1990.",
        {("Ivan Petrov", "deathDate", "1990"), ("Ivan Petrov", "killedBy", "Paul Novak")},
    ),
    ("Ivan Petrov was arrested in 1937 and shot in 1938.", {("Ivan Petrov", "deathDate", "1938")}),
    ("Ivan Petrov committed suicide in 1938.", {("Ivan Petrov", "deathDate", "1938")}),
    ("Ivan Petrov lives in Riga.", {("Ivan Petrov", "residence", "Riga")}),
    (
        "Ivan Petrov, who lives in Riga, is a painter.",
        {("Ivan Petrov", "occupation", "painter"), ("Ivan Petrov", "residence", "Riga")},
    ),
    ("Ivan Petrov has lived in Riga since 1990.", {("Ivan Petrov", "residence", "Riga")}),
    ("Ivan Petrov settled in Riga.", {("Ivan Petrov", "residence", "Riga")}),
    ("Ivan Petrov is based in Riga.", {("Ivan Petrov", "residence", "Riga")}),
    (
        "The Riga-based director Ivan Petrov won an award.",
        {("Ivan Petrov", "occupation", "film director"), ("Ivan Petrov", "residence", "Riga")},
    ),
    ("Ivan Petrov resides in Riga with his family.", {("Ivan Petrov", "residence", "Riga")}),
    ("Ivan Petrov grew up in Riga.", {("Ivan Petrov", "residence", "Riga")}),
    ("Ivan Petrov moved to Riga in 1990.", {("Ivan Petrov", "residence", "Riga")}),
    ("Ivan Petrov emigrated to France.", {("Ivan Petrov", "residence", "France")}),
    ("Ivan Petrov spent his childhood in Riga.", {("Ivan Petrov", "residence", "Riga")}),
    (
        "Ivan Petrov is a Latvian historian.",
        {("Ivan Petrov", "nationality", "Latvian"), ("Ivan Petrov", "occupation", "historian")},
    ),
    (
        "Latvian historian Ivan Petrov disagreed.",
        {("Ivan Petrov", "nationality", "Latvian"), ("Ivan Petrov", "occupation", "historian")},
    ),
    (
        "Ivan Petrov, a Latvian historian and writer, disagreed.",
        {
            ("Ivan Petrov", "nationality", "Latvian"),
            ("Ivan Petrov", "occupation", "historian"),
            ("Ivan Petrov", "occupation", "writer"),
        },
    ),
    ("Ivan Petrov is a citizen of Latvia.", {("Ivan Petrov", "nationality", "Latvia")}),
    (
        "Ivan Petrov was a Soviet and Latvian film director, screenwriter and actor.",
        {
            ("Ivan Petrov", "nationality", "Latvian"),
            ("Ivan Petrov", "nationality", "Soviet"),
            ("Ivan Petrov", "occupation", "actor"),
            ("Ivan Petrov", "occupation", "film director"),
            ("Ivan Petrov", "occupation", "screenwriter"),
        },
    ),
    ("Ivan Petrov works as a lawyer.", {("Ivan Petrov", "occupation", "lawyer")}),
    ("Ivan Petrov worked as a teacher in Riga.", {("Ivan Petrov", "occupation", "teacher")}),
    ("Ivan Petrov became a journalist.", {("Ivan Petrov", "occupation", "journalist")}),
    (
        "The poet Ivan Petrov and the painter Anna Weber met.",
        {("Anna Weber", "occupation", "painter"), ("Ivan Petrov", "occupation", "poet")},
    ),
    ("Ivan Petrov, the poet, was silent.", {("Ivan Petrov", "occupation", "poet")}),
    ("The late cameraman Ivan Petrov shot it.", {("Ivan Petrov", "occupation", "cameraman")}),
    ("Ivan Petrov trained as an architect.", {("Ivan Petrov", "occupation", "architect")}),
    (
        "Ivan Petrov, one of the best-known Latvian actors, was there.",
        {("Ivan Petrov", "nationality", "Latvian"), ("Ivan Petrov", "occupation", "actor")},
    ),
    (
        "Ivan Petrov is the director of Mosfilm.",
        {("Ivan Petrov", "positionHeld", "director"), ("Mosfilm", "leader", "Ivan Petrov")},
    ),
    ("Ivan Petrov was the mayor of Riga.", {("Ivan Petrov", "positionHeld", "mayor")}),
    ("Ivan Petrov, the minister of culture, disagreed.", {("Ivan Petrov", "positionHeld", "minister of culture")}),
    ("Ivan Petrov served as ambassador to France.", {("Ivan Petrov", "positionHeld", "ambassador")}),
    (
        "Ivan Petrov was appointed chairman of Goskino in 1990.",
        {("Goskino", "leader", "Ivan Petrov"), ("Ivan Petrov", "positionHeld", "chairman")},
    ),
    ("Ivan Petrov was elected president of Latvia.", {("Ivan Petrov", "positionHeld", "president")}),
    (
        "Ivan Petrov is the rector of Moscow State University.",
        {("Ivan Petrov", "positionHeld", "rector"), ("Moscow State University", "leader", "Ivan Petrov")},
    ),
    (
        "Ivan Petrov, chairman of Goskino, died in 1990.",
        {("Ivan Petrov", "deathDate", "1990"), ("Ivan Petrov", "positionHeld", "chairman")},
    ),
    (
        "Mosfilm director Ivan Petrov disagreed.",
        {("Ivan Petrov", "positionHeld", "director"), ("Mosfilm", "leader", "Ivan Petrov")},
    ),
    ("Ivan Petrov, a former prime minister, disagreed.", {("Ivan Petrov", "positionHeld", "prime minister")}),
    ("Deputy minister Ivan Petrov disagreed.", {("Ivan Petrov", "positionHeld", "deputy minister")}),
    ("Ivan Petrov works for Mosfilm.", {("Ivan Petrov", "employer", "Mosfilm")}),
    (
        "Ivan Petrov works at Mosfilm as an editor.",
        {("Ivan Petrov", "employer", "Mosfilm"), ("Ivan Petrov", "occupation", "editor")},
    ),
    ("Ivan Petrov teaches at Moscow State University.", {("Ivan Petrov", "employer", "Moscow State University")}),
    (
        "Ivan Petrov is a professor at Moscow State University.",
        {("Ivan Petrov", "employer", "Moscow State University")},
    ),
    ("Ivan Petrov joined Mosfilm in 1970.", {("Ivan Petrov", "employer", "Mosfilm")}),
    ("Ivan Petrov left Mosfilm in 1980.", {("Ivan Petrov", "employer", "Mosfilm")}),
    ("Ivan Petrov was employed by Mosfilm.", {("Ivan Petrov", "employer", "Mosfilm")}),
    (
        "Ivan Petrov, a historian at Moscow State University, disagreed.",
        {("Ivan Petrov", "employer", "Moscow State University"), ("Ivan Petrov", "occupation", "historian")},
    ),
    ("Ivan Petrov of Moscow State University disagreed.", {("Ivan Petrov", "employer", "Moscow State University")}),
    ("From 1970 to 1980 Ivan Petrov worked at the Mosfilm studio.", {("Ivan Petrov", "employer", "Mosfilm")}),
    ("Ivan Petrov, a journalist with the BBC, disagreed.", {("Ivan Petrov", "employer", "BBC")}),
    ("Ivan Petrov is a member of the Communist Party.", {("Ivan Petrov", "memberOf", "Communist Party")}),
    ("Ivan Petrov joined the Communist Party in 1940.", {("Ivan Petrov", "memberOf", "Communist Party")}),
    (
        "Ivan Petrov was a member of the Union of Cinematographers.",
        {("Ivan Petrov", "memberOf", "Union of Cinematographers")},
    ),
    ("Communist Party member Ivan Petrov disagreed.", {("Ivan Petrov", "memberOf", "Communist Party")}),
    ("Ivan Petrov belonged to the Communist Party.", {("Ivan Petrov", "memberOf", "Communist Party")}),
    ("Ivan Petrov was expelled from the Communist Party in 1950.", {("Ivan Petrov", "memberOf", "Communist Party")}),
    ("Ivan Petrov left the Communist Party.", {("Ivan Petrov", "memberOf", "Communist Party")}),
    ("Ivan Petrov studied at Moscow State University.", {("Ivan Petrov", "educatedAt", "Moscow State University")}),
    (
        "Ivan Petrov graduated from Moscow State University in 1970.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "Ivan Petrov is a graduate of Moscow State University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "Ivan Petrov was educated at Moscow State University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    ("Ivan Petrov attended Moscow State University.", {("Ivan Petrov", "educatedAt", "Moscow State University")}),
    (
        "Ivan Petrov received a degree from Moscow State University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "A graduate of Moscow State University, Ivan Petrov was a lawyer.",
        {("Ivan Petrov", "educatedAt", "Moscow State University"), ("Ivan Petrov", "occupation", "lawyer")},
    ),
    (
        "Ivan Petrov entered Moscow State University in 1968.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "Ivan Petrov was admitted to Moscow State University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "Ivan Petrov studied law at Moscow State University and history at Vilnius University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University"), ("Ivan Petrov", "educatedAt", "Vilnius University")},
    ),
    (
        "Ivan Petrov holds a doctorate from Moscow State University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    (
        "Ivan Petrov's alma mater is Moscow State University.",
        {("Ivan Petrov", "educatedAt", "Moscow State University")},
    ),
    ("Ivan Petrov enrolled at Moscow State University.", {("Ivan Petrov", "educatedAt", "Moscow State University")}),
    ("Ivan Petrov is married to Anna Weber.", {("Ivan Petrov", "spouse", "Anna Weber")}),
    ("Ivan Petrov married Anna Weber in 1970.", {("Ivan Petrov", "spouse", "Anna Weber")}),
    ("Ivan Petrov's wife is Anna Weber.", {("Ivan Petrov", "spouse", "Anna Weber")}),
    (
        "Anna Weber, the wife of Ivan Petrov, is a painter.",
        {("Anna Weber", "occupation", "painter"), ("Ivan Petrov", "spouse", "Anna Weber")},
    ),
    ("Ivan Petrov and Anna Weber married in 1970.", {("Ivan Petrov", "spouse", "Anna Weber")}),
    ("Ivan Petrov was the husband of Anna Weber.", {("Anna Weber", "spouse", "Ivan Petrov")}),
    ("Ivan Petrov divorced Anna Weber in 1980.", {("Ivan Petrov", "spouse", "Anna Weber")}),
    (
        "Ivan Petrov's widow, Anna Weber, lives in Riga.",
        {("Anna Weber", "residence", "Riga"), ("Ivan Petrov", "spouse", "Anna Weber")},
    ),
    ("Ivan Petrov and his wife Anna Weber founded Mosfilm.", {("Ivan Petrov", "spouse", "Anna Weber")}),
    ("Ivan Petrov is the son of Paul Novak.", {("Ivan Petrov", "parent", "Paul Novak")}),
    (
        "Ivan Petrov's father, Paul Novak, was a teacher.",
        {("Ivan Petrov", "parent", "Paul Novak"), ("Paul Novak", "occupation", "teacher")},
    ),
    ("Paul Novak's son, Ivan Petrov, was a teacher.", {("Ivan Petrov", "parent", "Paul Novak")}),
    ("Ivan Petrov, son of Paul Novak, was a teacher.", {("Ivan Petrov", "parent", "Paul Novak")}),
    (
        "Ivan Petrov was born to Paul Novak and Anna Weber.",
        {("Ivan Petrov", "parent", "Anna Weber"), ("Ivan Petrov", "parent", "Paul Novak")},
    ),
    ("The father of Ivan Petrov was Paul Novak.", {("Ivan Petrov", "parent", "Paul Novak")}),
    ("Ivan Petrov's mother was Anna Weber.", {("Ivan Petrov", "parent", "Anna Weber")}),
    (
        "Ivan Petrov's parents were Paul Novak and Anna Weber.",
        {("Ivan Petrov", "parent", "Anna Weber"), ("Ivan Petrov", "parent", "Paul Novak")},
    ),
    ("Anna Weber had a son, Ivan Petrov.", {("Ivan Petrov", "parent", "Anna Weber")}),
    (
        "Ivan Petrov was the only child of Paul Novak and Anna Weber.",
        {("Ivan Petrov", "parent", "Anna Weber"), ("Ivan Petrov", "parent", "Paul Novak")},
    ),
    ("Ivan Petrov is survived by his daughter, Anna Weber.", {("Anna Weber", "parent", "Ivan Petrov")}),
    ("Ivan Petrov's brother, Paul Novak, is a doctor.", {("Ivan Petrov", "sibling", "Paul Novak")}),
    ("Ivan Petrov is the brother of Paul Novak.", {("Paul Novak", "sibling", "Ivan Petrov")}),
    ("Ivan Petrov's sister Anna Weber is a doctor.", {("Ivan Petrov", "sibling", "Anna Weber")}),
    ("Anna Weber is the sister of Ivan Petrov.", {("Ivan Petrov", "sibling", "Anna Weber")}),
    ("Ivan Petrov's younger brother Paul Novak is a doctor.", {("Ivan Petrov", "sibling", "Paul Novak")}),
    ("Ivan Petrov's grandfather, Paul Novak, was a priest.", {("Ivan Petrov", "relative", "Paul Novak")}),
    ("Ivan Petrov is the grandson of Paul Novak.", {("Paul Novak", "relative", "Ivan Petrov")}),
    ("Ivan Petrov's cousin, Anna Weber, is a doctor.", {("Ivan Petrov", "relative", "Anna Weber")}),
    ("Anna Weber, a niece of Ivan Petrov, is a doctor.", {("Ivan Petrov", "relative", "Anna Weber")}),
    ("Ivan Petrov was raised by his grandmother, Anna Weber.", {("Ivan Petrov", "relative", "Anna Weber")}),
    ("Ivan Petrov was convicted of murder in 1990.", {("Ivan Petrov", "convictedOf", "murder")}),
    ("Ivan Petrov was found guilty of fraud.", {("Ivan Petrov", "convictedOf", "fraud")}),
    ("Ivan Petrov was sentenced to five years for fraud.", {("Ivan Petrov", "convictedOf", "fraud")}),
    ("Ivan Petrov was jailed for fraud.", {("Ivan Petrov", "convictedOf", "fraud")}),
    ("A court convicted Ivan Petrov of treason.", {("Ivan Petrov", "convictedOf", "treason")}),
    ("Ivan Petrov took part in the October Revolution.", {("Ivan Petrov", "participantIn", "October Revolution")}),
    ("Ivan Petrov fought in World War II.", {("Ivan Petrov", "participantIn", "World War II")}),
    (
        "Ivan Petrov participated in the Battle of Stalingrad.",
        {("Ivan Petrov", "participantIn", "Battle of Stalingrad")},
    ),
    ("Ivan Petrov served in World War II.", {("Ivan Petrov", "participantIn", "World War II")}),
    ("Ivan Petrov, a veteran of World War II, died in 1990.", {("Ivan Petrov", "participantIn", "World War II")}),
    (
        "Ivan Petrov was a participant in the October Revolution.",
        {("Ivan Petrov", "participantIn", "October Revolution")},
    ),
    ("Ivan Petrov led the October Revolution.", {("Ivan Petrov", "participantIn", "October Revolution")}),
    ("Ivan Petrov won the Golden Bear in 1990.", {("Ivan Petrov", "awardReceived", "Golden Bear")}),
    ("Ivan Petrov received the Stalin Prize.", {("Ivan Petrov", "awardReceived", "Stalin Prize")}),
    ("Ivan Petrov was awarded the Stalin Prize in 1950.", {("Ivan Petrov", "awardReceived", "Stalin Prize")}),
    ("Ivan Petrov is the winner of the Golden Bear.", {("Ivan Petrov", "awardReceived", "Golden Bear")}),
    ("Ivan Petrov, the recipient of the Stalin Prize, was there.", {("Ivan Petrov", "awardReceived", "Stalin Prize")}),
    (
        "Ivan Petrov shared the Golden Bear with Anna Weber.",
        {("Anna Weber", "awardReceived", "Golden Bear"), ("Ivan Petrov", "awardReceived", "Golden Bear")},
    ),
    ("Ivan Petrov collected the Golden Bear.", {("Ivan Petrov", "awardReceived", "Golden Bear")}),
    ("The jury awarded the Golden Bear to Ivan Petrov.", {("Ivan Petrov", "awardReceived", "Golden Bear")}),
    ("Ivan Petrov was honoured with the Stalin Prize.", {("Ivan Petrov", "awardReceived", "Stalin Prize")}),
    (
        "Ivan Petrov took the Golden Bear for the film “Grey Harbour”.",
        {("Ivan Petrov", "awardReceived", "Golden Bear")},
    ),
    ("Golden Bear winner Ivan Petrov was there.", {("Ivan Petrov", "awardReceived", "Golden Bear")}),
    ("Ivan Petrov was nominated for the Golden Bear.", {("Ivan Petrov", "nominatedFor", "Golden Bear")}),
    ("Ivan Petrov received a nomination for the Golden Bear.", {("Ivan Petrov", "nominatedFor", "Golden Bear")}),
    ("Ivan Petrov was shortlisted for the Golden Bear.", {("Ivan Petrov", "nominatedFor", "Golden Bear")}),
    ("Ivan Petrov is a nominee for the Golden Bear.", {("Ivan Petrov", "nominatedFor", "Golden Bear")}),
    ("The film “Grey Harbour” competed for the Golden Bear.", {("Grey Harbour", "nominatedFor", "Golden Bear")}),
    ("Ivan Petrov earned a Golden Bear nomination.", {("Ivan Petrov", "nominatedFor", "Golden Bear")}),
    (
        "The film “Grey Harbour” was in the running for the Golden Bear.",
        {("Grey Harbour", "nominatedFor", "Golden Bear")},
    ),
]

# A sentence and the property that it must not give as plain fact.
SILENT: list[tuple[str, str]] = [
    ("Ivan Petrov was not born in Riga.", "birthPlace"),
    ("It is not known whether Ivan Petrov was born in Riga.", "birthPlace"),
    ("Ivan Petrov claims that he was born in Riga.", "birthPlace"),
    ("Ivan Petrov almost died in 1990.", "deathDate"),
    ("Ivan Petrov's father died in 1990.", "deathDate"),
    ("Ivan Petrov was sentenced to death in 1938.", "deathDate"),
    ("Ivan Petrov was nearly killed by Paul Novak.", "killedBy"),
    ("Ivan Petrov does not live in Riga.", "residence"),
    ("Ivan Petrov visited Riga.", "residence"),
    ("Ivan Petrov returned to the topic of Riga.", "residence"),
    ("Ivan Petrov would like to live in Riga.", "residence"),
    ("Ivan Petrov is not a historian.", "occupation"),
    ("Ivan Petrov wanted to become a historian.", "occupation"),
    ("Ivan Petrov played a historian.", "occupation"),
    ("Ivan Petrov spoke with a historian.", "occupation"),
    ("Ivan Petrov will be the mayor of Riga.", "positionHeld"),
    ("Ivan Petrov was never the mayor of Riga.", "positionHeld"),
    ("Ivan Petrov met the mayor of Riga.", "positionHeld"),
    ("Ivan Petrov does not work for Mosfilm.", "employer"),
    ("Ivan Petrov praised Mosfilm.", "employer"),
    ("Ivan Petrov refused to work for Mosfilm.", "employer"),
    ("Ivan Petrov refused to join the Communist Party.", "memberOf"),
    ("Ivan Petrov was not a member of the Communist Party.", "memberOf"),
    ("Ivan Petrov lectured at Moscow State University.", "educatedAt"),
    ("Ivan Petrov was not admitted to Moscow State University.", "educatedAt"),
    ("Ivan Petrov hoped to study at Moscow State University.", "educatedAt"),
    ("Ivan Petrov is not married to Anna Weber.", "spouse"),
    ("Ivan Petrov wants to marry Anna Weber.", "spouse"),
    ("Ivan Petrov is not the son of Paul Novak.", "parent"),
    ("Ivan Petrov is not related to Paul Novak.", "relative"),
    ("Ivan Petrov was accused of fraud.", "convictedOf"),
    ("Ivan Petrov was charged with murder.", "convictedOf"),
    ("Ivan Petrov was acquitted of fraud.", "convictedOf"),
    ("Ivan Petrov was not convicted of fraud.", "convictedOf"),
    ("Ivan Petrov wrote about World War II.", "participantIn"),
    ("Ivan Petrov did not take part in the October Revolution.", "participantIn"),
    ("Ivan Petrov did not win the Golden Bear.", "awardReceived"),
    ("Ivan Petrov presented the Golden Bear.", "awardReceived"),
    ("Ivan Petrov hopes to win the Golden Bear.", "awardReceived"),
    ("Ivan Petrov missed the Golden Bear.", "awardReceived"),
    ("Ivan Petrov was nominated for the Golden Bear.", "awardReceived"),
    ("Ivan Petrov received a nomination for the Golden Bear.", "awardReceived"),
    ("Ivan Petrov earned a Golden Bear nomination.", "awardReceived"),
    ("Ivan Petrov was not nominated for the Golden Bear.", "nominatedFor"),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_a_life_is_read(text: str, expected: set[Fact]) -> None:
    properties = {name for _, name, _ in expected}
    assert {fact for fact in facts(text) if fact[1] in properties} == expected


@pytest.mark.parametrize(("text", "name"), SILENT)
def test_a_life_is_no_plain_fact_where_the_wording_does_not_say_so(text: str, name: str) -> None:
    assert not [fact for fact, (status, _) in stances(text).items() if fact[1] == name and status == "asserted"]
