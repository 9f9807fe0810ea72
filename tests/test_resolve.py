import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import ONTOLOGY, film, ids, person, resolved, sample, told, year
from kgcine.assets import open_assets
from kgcine.identities.identity import Reason
from kgcine.model import Article, Entity, Extraction, Literal, Statement
from kgcine.resolve import Rules, identity_rules, resolve

RULES = identity_rules(open_assets())


def test_equal_names_in_two_articles_are_one_thing() -> None:
    found = resolved(told("a", ("Almaty", "Settlement")), told("b", ("ALMATY", "Settlement")))
    assert ids(found) == ["place/almaty"]
    (almaty,) = found
    assert almaty.members == (("a", "e1"), ("b", "e1"))
    assert almaty.reasons == (Reason("name", "almaty", 1.0),)


def test_a_name_in_one_article_only_needs_no_reason() -> None:
    (only,) = resolved(told("a", ("Almaty", "Settlement")))
    assert only.reasons == ()


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (("Igla", "Film"), ("Igla", "Documentary"), 1),
        (("Igla", "Documentary"), ("Igla", "ShortFilm"), 1),
        (("Igla", "Film"), ("Igla", "Person"), 2),
        (("Igla", "Film"), ("Igla", "Book"), 2),
        (("Igla", "CreativeWork"), ("Igla", "Book"), 1),
        (("Almaty", "Settlement"), ("Almaty", "Region"), 2),
        (("Almaty", "Settlement"), ("Almaty", "Place"), 1),
        (("KNB", "GovernmentBody"), ("KNB", "Organisation"), 1),
        (("Killer", "Film"), ("The Killer", "Film"), 2),
        (("Guardian", "MediaOutlet"), ("The Guardian", "MediaOutlet"), 1),
    ],
)
def test_equal_names_join_only_where_their_classes_do(one: tuple[str, str], other: tuple[str, str], count: int) -> None:
    assert len(ids(resolved(told("a", one), told("b", other)))) == count


def test_the_closest_class_wins() -> None:
    (found,) = resolved(told("a", ("Igla", "Film")), told("b", ("Igla", "Documentary")), told("c", ("Igla", "Film")))
    assert found.type == "Documentary"


def test_a_wide_class_that_fits_two_things_joins_neither() -> None:
    found = resolved(
        told("a", ("Almaty", "Settlement")), told("b", ("Almaty", "Region")), told("c", ("Almaty", "Place"))
    )
    assert ids(found) == ["place/almaty-place", "place/almaty-region", "place/almaty-settlement"]
    assert found.replaced == {"place/almaty": tuple(ids(found))}


def test_a_full_name_meets_an_alias() -> None:
    found = resolved(
        told("a", ("Gerasimov Institute of Cinematography", "EducationalInstitution", "VGIK")),
        told("b", ("VGIK", "EducationalInstitution")),
    )
    (vgik,) = found
    assert vgik.label == "Gerasimov Institute of Cinematography" and vgik.aliases == ("VGIK",)
    assert Reason("alias", "vgik", 0.9) in vgik.reasons


def test_a_bare_surname_joins_nobody() -> None:
    found = resolved(person("a", "Rashid Nugmanov", None, "Nugmanov"), person("b", "Nugmanov"))
    assert ids(found) == ["person/nugmanov", "person/rashid-nugmanov"]


def test_an_alias_of_two_things_joins_neither() -> None:
    found = resolved(
        told("a", ("National Guard of Kazakhstan", "GovernmentBody", "National Guard")),
        told("b", ("National Guard", "GovernmentBody")),
        told("c", ("National Guard of Ukraine", "GovernmentBody", "National Guard")),
    )
    assert len(ids(found)) == 3 and len(found.doubts) == 2
    both = resolved(
        film("a", "Revenge", 1989), film("b", "Revenge", 2010), told("c", ("Otmshchenie", "Film", "Revenge"))
    )
    assert ids(both) == ["film/otmshchenie", "film/revenge-1989", "film/revenge-2010"]


def test_films_of_one_title_and_different_years_are_two() -> None:
    found = resolved(film("a", "Revenge", 1989), film("b", "Revenge", 2010), film("c", "Revenge", 1989))
    assert ids(found) == ["film/revenge-1989", "film/revenge-2010"]
    assert found.of("c", "e1").id == "film/revenge-1989"
    assert found.replaced == {"film/revenge": ("film/revenge-1989", "film/revenge-2010")}


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ((1988, None), (1989, None), 1),
        ((1988, None), (1990, None), 2),
        ((1988, "A B"), (1990, "A B"), 1),
        ((1988, "A B"), (1993, "A B"), 2),
        ((None, "A B"), (None, "C D"), 2),
        ((1988, "A B"), (1988, "C D"), 1),
        ((None, "A B"), (1988, None), 1),
        ((None, None), (1988, "A B"), 1),
    ],
)
def test_years_and_directors_tell_films_apart(
    one: tuple[int | None, str | None], other: tuple[int | None, str | None], count: int
) -> None:
    found = resolved(film("a", "Revenge", *one), film("b", "Revenge", *other))
    assert len([each for each in found if each.type == "Film"]) == count


def test_namesakes_of_different_birth_years_are_two() -> None:
    found = resolved(person("a", "Abai Karpykov", 1955), person("b", "Abai Karpykov", 1990))
    assert ids(found) == ["person/abai-karpykov-1955", "person/abai-karpykov-1990"]


def test_what_nothing_is_told_of_joins_only_where_there_is_one_thing() -> None:
    assert len(ids(resolved(film("a", "Revenge"), film("b", "Revenge", 1989)))) == 1
    found = resolved(film("a", "Revenge"), film("b", "Revenge", 1989), film("c", "Revenge", 2010))
    assert len(ids(found)) == 3 and found.of("a", "e1").id.startswith("film/revenge-")


def test_only_what_is_asserted_tells_things_apart() -> None:
    rumour = told("b", ("Revenge", "Film")).fact("Revenge", "releaseDate", year(2010), status="planned")
    assert len(ids(resolved(film("a", "Revenge", 1989), rumour))) == 1


def test_the_label_is_what_most_articles_say() -> None:
    found = resolved(
        told("a", ("The Needle", "Film", "Igla")),
        told("b", ("Igla", "Film")),
        told("c", ("Igla", "Film")),
        told("d", ("IGLA", "Film")),
    )
    (only,) = found
    assert (only.id, only.label, only.aliases) == ("film/igla", "Igla", ("IGLA", "The Needle"))


def test_another_title_is_no_label_where_a_first_title_is_told() -> None:
    first = told("a", ("Songy ukim", "Film", "Final Judgment")).fact(
        "Songy ukim", "alternativeTitle", Literal("Final Judgment")
    )
    others = [told(article, ("Final Judgment", "Film")) for article in ("b", "c")]
    (only,) = resolved(first, *others)
    assert (only.label, only.aliases) == ("Songy ukim", ("Final Judgment",))
    (alone,) = resolved(told("a", ("Igla", "Film")).fact("Igla", "alternativeTitle", Literal("Igla")))
    assert alone.label == "Igla"


def test_a_work_with_the_maker_in_place_of_a_year_is_told_apart_by_the_maker() -> None:
    found = resolved(film("a", "Revenge", None, "Ermek Shinarbaev"), film("b", "Revenge", None, "Tony Scott"))
    assert [each for each in ids(found) if "film/" in each] == [
        "film/revenge-ermek-shinarbaev",
        "film/revenge-tony-scott",
    ]


tellings = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "Revenge",
                "The Revenge",
                "REVENGE",
                "Revenge: The End",
                "Rashid Nugmanov",
                "R. Nugmanov",
                "Рашид Нугманов",
            ]
        ),
        st.sampled_from(["Film", "Documentary", "Person", "CreativeWork"]),
        st.none() | st.sampled_from([1954, 1989, 1990, 2010]),
        st.lists(st.sampled_from(["Revenge", "Mest", "Nugmanov"]), max_size=1),
    ),
    min_size=1,
    max_size=7,
)


def tell(number: int, telling: tuple[str, str, int | None, list[str]]) -> Extraction:
    name, cls, at, aliases = telling
    made = told(f"a{number}", (name, cls, *aliases))
    if at:
        made.fact(name, "birthDate" if cls == "Person" else "releaseDate", year(at))
    return made.made()


@settings(max_examples=150, deadline=None)
@given(tellings, st.randoms(use_true_random=False))
def test_no_order_of_articles_matters(found: list[tuple[str, str, int | None, list[str]]], rng: random.Random) -> None:
    made = [tell(number, each) for number, each in enumerate(found)]
    shuffled = list(made)
    rng.shuffle(shuffled)
    assert resolve(made, ONTOLOGY, RULES) == resolve(shuffled, ONTOLOGY, RULES)


@settings(max_examples=150, deadline=None)
@given(tellings)
def test_every_entity_has_one_identity_and_every_identity_its_own_id(
    found: list[tuple[str, str, int | None, list[str]]],
) -> None:
    made = [tell(number, each) for number, each in enumerate(found)]
    resolution = resolve(made, ONTOLOGY, RULES)
    members = [member for each in resolution for member in each.members]
    assert sorted(members) == sorted((each.article.id, entity.id) for each in made for entity in each.entities)
    assert len(set(ids(resolution))) == len(ids(resolution))
    for old, new in resolution.replaced.items():
        assert len(new) > 1 and all(resolution.get(each) for each in new) and old not in new


def test_an_articles_ids_do_not_depend_on_articles_about_other_things() -> None:
    alone = resolve(sample()[:1], ONTOLOGY)
    together = resolve(sample(), ONTOLOGY)
    assert set(ids(alone)) <= set(ids(together))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Akhmet Baitursynov", "Ахмет Байтұрсынұлы"),
        ("Akhmet Baitursynuly", "Ахмет Байтурсынов"),
        ("Akhmet Baitursynov", "Ahmet Baıtursynuly"),
        ("Akhmet Baitursynov", "Ahmet Baitūrsynūly"),
        ("Rashid Nugmanov", "Rashid Nougmanov"),
        ("Rashid Nugmanov", "Рашид Нугманов"),
        ("Rashid Nugmanov", "R. Nugmanov"),
        ("Rashid Nugmanov", "Rashid Musaevich Nugmanov"),
        ("Rashid Nugmanov", "Nugmanov Rashid"),
        ("Yermek Shinarbayev", "Ermek Shinarbaev"),
        ("Darezhan Omirbaev", "Darejan Ömirbaev"),
        ("Fyodor Bondarchuk", "Фёдор Бондарчук"),
        ("Kassym-Jomart Tokayev", "Қасым-Жомарт Тоқаев"),
    ],
)
def test_spellings_of_one_persons_name_meet(one: str, other: str) -> None:
    assert len(ids(resolved(person("a", one), person("b", other), rules=RULES))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Shaken Aimanov", "Asanali Aimanov"),
        ("Shaken Aimanov", "Shaken Aimanova"),
        ("Rashid Nugmanov", "Rashid Nurmanov"),
        ("Rashid Nugmanov", "Murat Nugmanov"),
        ("Rashid Nugmanov", "M. Nugmanov"),
        ("Aisulu Karimova", "Aisulu Karimov"),
        ("Rustam Ibragimov", "Rustam Ibragimbekov"),
        ("Nikita Mikhalkov", "Sergei Mikhalkov"),
        ("Akan Satayev", "Akhan Satayev"),
    ],
)
def test_names_of_two_people_stay_two(one: str, other: str) -> None:
    assert len(ids(resolved(person("a", one), person("b", other), rules=RULES))) == 2


def test_initials_that_fit_two_people_join_neither() -> None:
    found = resolved(
        person("a", "Rashid Nugmanov"), person("b", "Rustam Nugmanov"), person("c", "R. Nugmanov"), rules=RULES
    )
    assert len(ids(found)) == 3
    assert {(each.left, each.right) for each in found.doubts} >= {("person/r-nugmanov", "person/rashid-nugmanov")}


def test_a_name_that_fits_two_fathers_joins_neither() -> None:
    names = ["Rashid Nugmanov", "Rashid Musaevich Nugmanov", "Rashid Timurovich Nugmanov"]
    assert len(ids(resolved(*(person(str(at), name) for at, name in enumerate(names)), rules=RULES))) == 3


def test_a_contradicting_birth_year_keeps_spellings_apart() -> None:
    found = resolved(person("a", "Rashid Nugmanov", 1954), person("b", "Рашид Нугманов", 1990), rules=RULES)
    assert len(ids(found)) == 2


@pytest.mark.parametrize(
    ("one", "other", "cls"),
    [
        ("Almaty", "Alma-Ata", "Settlement"),
        ("Astana", "Nur-Sultan", "Settlement"),
        ("Leningrad", "Saint Petersburg", "Settlement"),
        ("Great Purge", "Great Terror", "HistoricalEvent"),
        ("Oscar", "Oscars", "Award"),
        ("Stalin", "Joseph Stalin", "Person"),
        ("USSR", "Soviet Union", "Country"),
    ],
)
def test_known_names_of_one_thing_meet(one: str, other: str, cls: str) -> None:
    found = resolved(told("a", (one, cls)), told("b", (other, cls)), rules=RULES)
    assert len(ids(found)) == 1
    assert "known" in {reason.rule for each in found for reason in each.reasons}


def test_a_title_meets_itself_with_a_subtitle_where_the_years_agree() -> None:
    assert len(ids(resolved(film("a", "Nomad", 2005), film("b", "Nomad: The Warriors", 2005), rules=RULES))) == 1
    assert len(ids(resolved(film("a", "Killer", 1998), film("b", "The Killer", 1998), rules=RULES))) == 1
    unsure = resolved(film("a", "Nomad"), film("b", "Nomad: The Warriors"), rules=RULES)
    assert len(ids(unsure)) == 2 and [each.reasons[0].rule for each in unsure.doubts] == ["title"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Price of Peace. The North", "The Price of Peace. The South"),
        ("Ivan the Terrible", "Ivan the Terrible: Part II"),
        ("Rocky II", "Rocky III"),
        ("Killer", "Kiler"),
    ],
)
def test_parts_of_a_series_stay_films_of_their_own(one: str, other: str) -> None:
    assert len(ids(resolved(film("a", one, 1998), film("b", other, 1999), rules=RULES))) == 2


def test_an_acronym_is_for_a_person_to_decide() -> None:
    found = resolved(
        told("a", ("Busan International Film Festival", "Festival")), told("b", ("BIFF", "Festival")), rules=RULES
    )
    assert len(ids(found)) == 2 and found.doubts[0].reasons == (Reason("acronym", "biff", 0.6),)


def test_literals_do_not_tell_things_apart() -> None:
    one = told("a", ("Igla", "Film")).fact("Igla", "genre", Literal("drama"))
    assert len(ids(resolved(one, told("b", ("Igla", "Film")).fact("Igla", "genre", Literal("thriller"))))) == 1


def test_a_country_named_by_its_adjective_is_the_country() -> None:
    tellings = told("a", ("Russian", "Country")), told("b", ("Russia", "Country"))
    found = resolved(*tellings, rules=Rules(countries={"Russian": "Russia"}))
    assert [(each.label, each.aliases) for each in found] == [("Russia", ("Russian",))]


def test_sources_without_a_name_are_each_articles_own() -> None:
    found = resolved(told("a", ("Latvian officials", "Agent")), told("b", ("Latvian officials", "Agent")))
    assert len(set(ids(found))) == len(ids(found)) == 2


def prize_of(article: str, name: str, body: str | None) -> Extraction:
    """An article that speaks of a prize, and of who confers it where a body is named."""
    given = [Statement("e1", "conferredBy", "e2")] if body else []
    bodies = [Entity("e2", body, "Festival")] if body else []
    return Extraction(Article(article, "", "", (), ()), (Entity("e1", name, "Award"), *bodies), tuple(given))


@pytest.mark.parametrize(
    ("name", "one", "other", "count"),
    [
        ("Grand Prix", "Riga Film Festival", "Riga Film Festival", 1),
        ("Grand Prix", "Riga Film Festival", "Osh Film Festival", 2),
        # Nobody says that these are one.
        ("Grand Prix", "Riga Film Festival", None, 2),
        ("Best Actress", None, None, 2),
        ("Golden Lion", "Riga Film Festival", None, 1),
        ("Golden Lion", "Riga Film Festival", "Osh Film Festival", 1),
    ],
)
def test_prizes_of_a_common_name_are_one_where_one_body_confers_them(
    name: str, one: str | None, other: str | None, count: int
) -> None:
    found = resolve([prize_of("a", name, one), prize_of("b", name, other)], ONTOLOGY, RULES)
    assert len([each for each in found if each.type == "Award"]) == count


def test_prizes_of_one_name_go_by_who_confers_them() -> None:
    bodies = "Riga Film Festival", "Osh Film Festival"
    found = resolve([prize_of(body, "Grand Prix", body) for body in bodies], ONTOLOGY, RULES)
    named = ["award/grand-prix-osh-film-festival", "award/grand-prix-riga-film-festival"]
    assert [each.id for each in found if each.type == "Award"] == named
