from pathlib import Path

import pytest
from tests.language import lexicon

from kgcine.assets import open_assets
from kgcine.errors import AssetError
from kgcine.naming.lexicon import load_lexicon, lowered, plain, plurals


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("Mosfilm", "FilmStudio"),
        ("Cannes Film Festival", "Festival"),
        ("Golden Bear", "Award"),
        ("Kyrgyzstan", "Country"),
        ("East Kazakhstan province", "Region"),
        ("Alma-Ata", "Settlement"),
        ("NKVD", "GovernmentBody"),
        ("Great Terror", "HistoricalEvent"),
        ("VGIK", "EducationalInstitution"),
        ("RFE/RL", "MediaOutlet"),
        ("French New Wave", "Movement"),
        ("Aral Sea", "Site"),
    ],
)
def test_the_gazetteer_types_a_name(name: str, type_: str) -> None:
    found = lexicon().names.at(name, 0, {len(name)})
    assert found is not None
    assert found[1].type == type_


def test_the_longest_listed_name_wins() -> None:
    text = "New York City Hall"
    found = lexicon().names.at(text, 0, {3, 8, 13, 18})
    assert found is not None
    assert text[: found[0]] == "New York City"


def test_a_listed_name_ends_where_a_token_ends() -> None:
    assert lexicon().names.at("Parisian", 0, {8}) is None


@pytest.mark.parametrize(
    ("wording", "occupation"),
    [
        ("filmmaker", "film director"),
        ("actresses", "actress"),
        ("public figure", "public figure"),
        ("cameramen", "cameraman"),
    ],
)
def test_an_occupation_has_a_normal_form(wording: str, occupation: str) -> None:
    found = lexicon().values.at(wording, 0, {len(wording)})
    assert found is not None
    assert found[1].normal == occupation


@pytest.mark.parametrize(
    ("adjective", "country"), [("Kazakh", "Kazakhstan"), ("Soviet", "Soviet Union"), ("Poles", "Poland")]
)
def test_a_nationality_has_a_country(adjective: str, country: str) -> None:
    assert lexicon().country_of(adjective) == country


@pytest.mark.parametrize("adjective", ["Yakut", "Tatars", "Chechen", "Karakalpak"])
def test_a_people_without_a_state_has_a_region_only(adjective: str) -> None:
    region = lexicon().country_of(adjective)
    assert region is not None and not lexicon().is_state(region)


def test_nouns_head_classes() -> None:
    assert [lexicon().type_of(noun) for noun in ("film", "novels", "museum", "teapot")] == [
        "Film",
        "Book",
        "Site",
        None,
    ]


def test_variants_of_a_name_have_one_normal_form() -> None:
    assert lexicon().normal("USSR") == lexicon().normal("Soviet Union") == "Soviet Union"
    assert lexicon().normal("Nowhere") is None


def test_a_users_list_wins(tmp_path: Path) -> None:
    folder = tmp_path / "extract" / "gazetteer"
    folder.mkdir(parents=True)
    (folder / "studios.csv").write_text("name,type,aliases\nTengri Lab,FilmStudio,Tengri\n", "utf-8")
    found = load_lexicon(open_assets(tmp_path)).names
    assert found.at("Tengri", 0, {6}) is not None
    assert found.at("Mosfilm", 0, {7}) is None


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("nationalities.csv", "adjective,land\n", "first line must be adjective,country,people"),
        ("genres.csv", "genre,wordings\nwar\n", "line 2: 1 columns, not 2"),
        ("mentions.toml", "[words", "mentions.toml"),
        ("mentions.toml", "words = []\n", r"\[words\] must be a table"),
    ],
)
def test_a_mistake_in_a_list_is_told_with_its_place(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / "extract").mkdir()
    (tmp_path / "extract" / name).write_text(text, "utf-8")
    with pytest.raises(AssetError, match=message):
        load_lexicon(open_assets(tmp_path))


def test_folding_keeps_offsets() -> None:
    text = "İmanov’s „Fire“ — ŞAKEN"
    assert len(plain(text)) == len(lowered(text)) == len(text)


def test_every_listed_class_is_in_the_vocabulary() -> None:
    classes = {
        "Film",
        "Documentary",
        "ShortFilm",
        "Series",
        "Book",
        "CreativeWork",
        "Person",
        "Organisation",
        "FilmStudio",
        "GovernmentBody",
        "EducationalInstitution",
        "MediaOutlet",
        "Place",
        "Country",
        "Region",
        "Settlement",
        "Site",
        "Event",
        "Festival",
        "HistoricalEvent",
        "Award",
        "Movement",
    }
    values = {"Nationality", "Occupation", "Genre", "Language"}
    listed = {
        term.type for table in (lexicon().names, lexicon().values) for rows in table.table.values() for _, term in rows
    }
    assert listed <= classes | values
    assert set(lexicon().types.values()) <= classes | {""}
    assert set(lexicon().suffixes.values()) | set(lexicon().heads_of.values()) <= classes


def test_plurals_are_regular_or_listed() -> None:
    assert [plurals(word)[1] for word in ("actor", "policeman", "cinephile critic", "secretary", "boss")] == [
        "actors",
        "policemen",
        "cinephile critics",
        "secretaries",
        "bosses",
    ]


def test_a_gazetteer_saved_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "extract" / "gazetteer").mkdir(parents=True)
    (tmp_path / "extract" / "gazetteer" / "own.csv").write_text(
        "name,type,aliases\nNo Such Prize,Award,\n", "utf-8-sig"
    )
    found = load_lexicon(open_assets(tmp_path)).names.at("No Such Prize", 0, {13})
    assert found is not None and found[1].type == "Award"
