"""What stands right behind a fact tells more of it, whatever frame reads the fact."""

from pathlib import Path

import pytest

from kgcine.assets import open_assets
from kgcine.errors import AssetError
from kgcine.framing.trails import ASSET, load_trails
from kgcine.ontology import load_ontology
from reading import Fact, qualified

STARS = "The drama “Salt Road” stars "
ANNA: Fact = ("Salt Road", "castMember", "Anna Weber")


@pytest.mark.parametrize(
    ("text", "fact", "told"),
    [
        (STARS + "Anna Weber as a nurse and Paul Novak.", ANNA, {"role": "nurse"}),
        (STARS + "Anna Weber in the title role.", ANNA, {"role": "title role"}),
        ("The film “Salt Road”, with Anna Weber in the role of a smuggler, won.", ANNA, {"role": "smuggler"}),
        (STARS + "Anna Weber as usual.", ANNA, {}),
        (STARS + "Anna Weber as well as Paul Novak.", ANNA, {}),
        ("The film “Salt Road”, with Paul Novak and Anna Weber in the roles of sisters, won.", ANNA, {}),
        ("Anna Weber won the prize for best actress in Cannes.",
         ("Anna Weber", "awardReceived", "best actress"), {"at": "Cannes"}),
        ("Anna Weber was named best actress (“Red Field”).",
         ("Anna Weber", "awardReceived", "best actress"), {"forWork": "Red Field"}),
        (STARS + "Anna Weber (Olga) and Paul Novak.", ANNA, {"role": "Olga"}),
        (STARS + "Anna Weber (Latvia) and Paul Novak.", ANNA, {}),
        ("Anna Weber played the miller's wife in “Salt Road”.", ANNA, {"role": "miller's wife"}),
        ("Anna Weber won the prize for best actress (2001).",
         ("Anna Weber", "awardReceived", "best actress"), {"pointInTime": "2001"}),
        ("The film “Salt Road” is set in Riga. Anna Weber plays the elder sister, Vera.", ANNA, {"role": "Vera"}),
        ("Anna Weber won the prize for best actress in Riga with her diploma film “Red Field”.",
         ("Anna Weber", "awardReceived", "best actress"), {"at": "Riga", "forWork": "Red Field"}),
        ("She is known for “Red Field” (2009), for which Anna Weber won the Nika Award.",
         ("Anna Weber", "awardReceived", "Nika Award"), {"forWork": "Red Field"}),
        ("From 1929 to 1961 Dushanbe was named Stalinabad.",
         ("Dushanbe", "formerName", "Stalinabad"), {"startDate": "1929", "endDate": "1961"}),
        ("Lindau (until 1961 Stalinsk) is a town in Latvia.",
         ("Lindau", "formerName", "Stalinsk"), {"endDate": "1961"}),
        ("Anna Weber attended the Riga Film School, graduating in 1956.",
         ("Anna Weber", "educatedAt", "Riga Film School"), {"endDate": "1956"}),
        ("Anna Weber was elected to the European Film Academy in 1999.",
         ("Anna Weber", "memberOf", "European Film Academy"), {"startDate": "1999"}),
        ("In 1951 Anna Weber married Paul Novak; they divorced in 1959.",
         ("Anna Weber", "spouse", "Paul Novak"), {"startDate": "1951", "endDate": "1959"}),
        ("In 1951 the actress Anna Weber married the composer Paul Novak.",
         ("Anna Weber", "spouse", "Paul Novak"), {"startDate": "1951"}),
        ("Anna Weber worked as an editor at Mosfilm from 1950 until her retirement in 1981.",
         ("Anna Weber", "employer", "Mosfilm"), {"startDate": "1950", "endDate": "1981"}),
        ("In 1971 Anna Weber joined Mosfilm as an editor and stayed there until 1983.",
         ("Anna Weber", "employer", "Mosfilm"), {"startDate": "1971", "endDate": "1983"}),
        ("Anna Weber joined the Communist Party in 1943 and left it in 1990.",
         ("Anna Weber", "memberOf", "Communist Party"), {"startDate": "1943", "endDate": "1990"}),
        ("Anna Weber was married to Paul Novak from 1946 to 1955.",
         ("Anna Weber", "spouse", "Paul Novak"), {"startDate": "1946", "endDate": "1955"}),
        ("Mosfilm's director was Anna Weber, dismissed in 1982.",
         ("Mosfilm", "leader", "Anna Weber"), {"endDate": "1982"}),
        # What is only said in passing dates nothing else.
        ("Anna Weber, rector of Tulpar University between 2005 and 2011, now heads the National Film Commission.",
         ("National Film Commission", "leader", "Anna Weber"), {}),
        ("Anna Weber is a graduate of the Riga Film School (1956).",
         ("Anna Weber", "educatedAt", "Riga Film School"), {"endDate": "1956"}),
    ],
)  # fmt: skip
def test_the_words_behind_an_end_qualify_its_fact(text: str, fact: Fact, told: dict[str, str]) -> None:
    assert qualified(text)[fact] == told


@pytest.mark.parametrize(
    ("rule", "mistake"),
    [
        ('property = "castmember"\nqualifier = "role"\ntype = "name"\nbehind = "x"', "unknown property 'castmember'"),
        ('property = "castMember"\nqualifier = "role"', "a rule needs 'behind'"),
        ('property = "castMember"\nqualifier = "role"\nahead = "x"', "'ahead' needs a group 'told' or a type"),
        ('property = "castMember"\nqualifier = "role"\nbehind = "x"', "a rule needs 'type'"),
        ('property = "castMember"\nqualifier = "role"\ntype = "Flim"\nbehind = "x"', "unknown type 'Flim'"),
        (
            'property = "castMember"\nqualifier = "role"\ntype = "name"\nbehind = "x"\nend = "objct"',
            "unknown end 'objct'",
        ),
        ('property = "castMember"\nqualifier = "role"\nbehnd = "x"', "unknown key 'behnd'"),
        ('property = "castMember"\nqualifier = "role"\ntype = "name"\nbehind = "("', "missing \\)"),
    ],
)
def test_a_mistake_in_the_rules_is_told_with_the_file(tmp_path: Path, rule: str, mistake: str) -> None:
    (tmp_path / "extract").mkdir()
    (tmp_path / ASSET).write_text(f"[[trail]]\n{rule}\n", "utf-8")
    assets = open_assets(tmp_path)
    with pytest.raises(AssetError, match=mistake):
        load_trails(assets, load_ontology(assets))
