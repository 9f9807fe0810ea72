"""Events without names of their own: told by what was done, counted, ordered, voted, besieged."""

import pytest
from tests.reading import Fact, facts, qualified, stances

TOLD = [
    # no noun names it at all
    ("Troops opened fire on bakers in Omsk on 4 May 1911. Forty people died.",
     ("troops opened fire on bakers in Omsk", "pointInTime", "1911-05-04")),
    ("Troops opened fire on bakers in Omsk on 4 May 1911. Forty people died.",
     ("troops opened fire on bakers in Omsk", "location", "Omsk")),
    ("Troops opened fire on bakers in Omsk on 4 May 1911. Forty people died.",
     ("troops opened fire on bakers in Omsk", "numberOfDeaths", "40")),
    ("At least 26 bakers were killed on 4 May 1911 when guards fired on the crowd near Omsk.",
     ("guards fired on the crowd near Omsk", "pointInTime", "1911-05-04")),
    ("At least 26 bakers were killed on 4 May 1911 when guards fired on the crowd near Omsk.",
     ("guards fired on the crowd near Omsk", "numberOfDeaths", "26")),
    ("On 4 May 1911 five bakers were shot dead and one died later when police fired on a crowd near Omsk.",
     ("police fired on a crowd near Omsk", "pointInTime", "1911-05-04")),
    # the noun stands in the same sentence, behind the deed
    ("On 4 May 1911 police fired on bakers in Omsk; nine people died in the massacre.",
     ("massacre", "pointInTime", "1911-05-04")),
    ("On 4 May 1911 police fired on bakers in Omsk; nine people died in the massacre.",
     ("massacre", "location", "Omsk")),
    ("Troops invaded Latvia on 4 May 1911. The invasion cost 900 lives.", ("invasion", "location", "Latvia")),
    ("Troops invaded Latvia on 4 May 1911. The invasion cost 900 lives.",
     ("invasion", "pointInTime", "1911-05-04")),
    ("The weavers of Omsk rose in 1911. The uprising was crushed.", ("uprising", "location", "Omsk")),
    ("In May 1911 the Danes of Omsk were deported on the orders of Jan Holm. The deportation cost 900 lives.",
     ("deportation", "perpetrator", "Jan Holm")),
    # elections, sieges, hunger strikes, protests over something
    ("The presidential election of May 1911 was won by Anna Weber.",
     ("presidential election", "pointInTime", "1911-05")),
    ("The presidential election of May 1911 was won by Anna Weber.",
     ("presidential election", "participant", "Anna Weber")),
    ("The hunger strike began in Omsk on 4 May 1911.", ("hunger strike", "location", "Omsk")),
    ("The blockade of Omsk was lifted on 4 May 1911.", ("blockade of Omsk", "endDate", "1911-05-04")),
    ("The strike at the Omsk mines was organised by Jan Holm.", ("strike at the Omsk mines", "organiser", "Jan Holm")),
    ("The Civil War in Latvia (1911–1913) drove them out.", ("Civil War", "startDate", "1911")),
    ("The Congress of the Peoples of the North was held in Omsk.",
     ("Congress of the Peoples of the North", "location", "Omsk")),
    ("A strike of oil workers in Omsk ended with a march.", ("strike of oil workers", "location", "Omsk")),
    ("The trial of the Holm brothers opened in Omsk.", ("trial of the Holm brothers", "location", "Omsk")),
    ("More than two thousand colonists are said to have been killed during the revolt.",
     ("revolt", "numberOfDeaths", "2000")),
    ("The bakers of Omsk struck in May 1911. The strike was broken by the Red Army.",
     ("strike", "participant", "Red Army")),
    ("The government was formed after the April 1911 uprising.",
     ("April 1911 uprising", "pointInTime", "1911-04")),
    ("In the Omsk tragedy of May 1911 nine people died.", ("Omsk tragedy", "pointInTime", "1911-05")),
    ("In 1944 the NKVD deported almost all Chechens to Omsk. Nine people died.",
     ("NKVD deported almost all Chechens", "pointInTime", "1944")),
    ("Prisoners seized the camp on 26 May 1911. The mutiny was put down.", ("mutiny", "pointInTime", "1911-05-26")),
    ("The inter-ethnic riots in Omsk broke out on 4 May 1911.",
     ("inter-ethnic riots in Omsk", "startDate", "1911-05-04")),
    ("A mudslide from the Weber gorge hit Omsk on 4 May 1911.", ("mudslide", "location", "Omsk")),
    ("A cholera riot in Omsk on 24 June 1892 was put down by troops.",
     ("cholera riot in Omsk", "pointInTime", "1892-06-24")),
    ("An attack on the Omsk military base on 5 June 2016 left seven dead.",
     ("attack on the Omsk military base", "pointInTime", "2016-06-05")),
    ("The Omsk riots of 4 May 1911 killed nine people.", ("Omsk riots of 4 May 1911", "pointInTime", "1911-05-04")),
    # tolls
    ("The Omsk riots claimed between 100 and 270 lives.", ("Omsk riots", "numberOfDeaths", "100")),
    ("The Omsk riots ended in blood, with 300 dead.", ("Omsk riots", "numberOfDeaths", "300")),
    ("The Omsk riots left, by official count, 300 dead.", ("Omsk riots", "numberOfDeaths", "300")),
]  # fmt: skip
NOT_TOLD = [
    # whose film on a war it is has not waged it
    ("It ended with Jan Holm's World War I comedy Salt Road.", ("World War I", "perpetrator", "Jan Holm")),
    ("It ended with Jan Holm's World War I comedy Salt Road.", ("World War I", "director", "Jan Holm")),
    # who calls people out on strike commits no crime
    ("The strike at the Omsk mines was organised by Jan Holm.",
     ("strike at the Omsk mines", "perpetrator", "Jan Holm")),
    # a film that was shot is no shooting
    ("The film “Fog” was shot in Omsk in 1911. The massacre is its subject.", ("massacre", "location", "Omsk")),
    # an event that was only named before is not what people died in
    ("The Tsar announced a draft to support Latvia in the Omsk War. Some 3,000 people died trying to flee.",
     ("Omsk War", "numberOfDeaths", "3000")),
    # who directs a film on an event is not behind that
    ("The film on the Omsk killings (directed by Jan Holm) was shown.", ("Omsk killings", "perpetrator", "Jan Holm")),
    ("The bakers went on strike in May.", ("strike", "pointInTime", "May")),
    ("World premiere of Latvian film Grey Harbour takes place in Latvia.",
     ("Grey Harbour", "narrativeLocation", "Latvia")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_deeds_tell_of_events(text: str, expected: Fact) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(("text", "wrong"), NOT_TOLD)
def test_what_deeds_do_not_tell(text: str, wrong: Fact) -> None:
    assert wrong not in facts(text)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("The Omsk riots claimed between 100 and 270 lives.", "between 100 and 270"),
        ("No fewer than 100 people were slain in the Omsk riots.", "No fewer than 100"),
        ("The Omsk riots left between 100 and 270 people dead.", "between 100 and 270"),
    ],
)
def test_a_toll_keeps_its_hedge_whatever_rule_reads_it(text: str, amount: str) -> None:
    assert qualified(text)[("Omsk riots", "numberOfDeaths", "100")]["amount"] == amount


def test_whom_historians_hold_responsible_is_reported() -> None:
    told = stances("Jan Holm is held responsible by most historians for the famine that killed 900 people.")
    assert told[("famine", "perpetrator", "Jan Holm")][0] == "reported"


def test_the_noun_of_an_event_is_not_the_one_told_in_passing() -> None:
    told = facts(
        "The Omsk famine of 1911 was worse than all caused by the Latvian famine of 1909. The famine ended in 1912."
    )
    assert ("Omsk famine of 1911", "endDate", "1912") in told
