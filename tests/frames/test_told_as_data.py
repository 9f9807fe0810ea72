"""What a film's card holds, told in plain sentences: crew behind "whose", language, length, players beside others."""

import pytest
from tests.language import typed
from tests.reading import Fact, facts

CREW: list[tuple[str, set[Fact]]] = [
    (
        "Salt Road, whose director is Anna Weber and writer Erik Holm, cost 400,000 pounds. The film ran in Riga.",
        {("Salt Road", "director", "Anna Weber"), ("Salt Road", "screenwriter", "Erik Holm")},
    ),
    (
        "The film Salt Road, whose editor was Anna Weber and composer Erik Holm, opened in Riga.",
        {("Salt Road", "editor", "Anna Weber"), ("Salt Road", "composer", "Erik Holm")},
    ),
    (
        "The film Salt Road, whose editor was Anna Weber and producer Erik Holm, opened in Riga.",
        {("Salt Road", "editor", "Anna Weber"), ("Salt Road", "producer", "Erik Holm")},
    ),
    (
        "The film Salt Road, whose editor was Anna Weber and cinematographer Erik Holm, opened in Riga.",
        {("Salt Road", "editor", "Anna Weber"), ("Salt Road", "cinematographer", "Erik Holm")},
    ),
    (
        "The film Salt Road, whose writer was Anna Weber and director Erik Holm, opened in Riga.",
        {("Salt Road", "screenwriter", "Anna Weber"), ("Salt Road", "director", "Erik Holm")},
    ),
    (
        "The film Salt Road, whose writer was Anna Weber and editor Erik Holm, opened in Riga.",
        {("Salt Road", "screenwriter", "Anna Weber"), ("Salt Road", "editor", "Erik Holm")},
    ),
    # whose director somebody is
    ("The Grey Harbour Theatre, whose director is Anna Weber, closed. The film was shown in Riga.", set()),
    (
        "Tajikfilm made the film Salt Road, and its director was Anna Weber.",
        {("Salt Road", "director", "Anna Weber")},
    ),
    ("Tajikfilm was founded in 1930, and its director was Anna Weber. It made the film Salt Road.", set()),
]
MADE = {"director", "screenwriter", "editor", "composer", "producer", "cinematographer"}


@pytest.mark.parametrize(("text", "told"), CREW)
def test_a_crew_is_told_behind_whose_and_its(text: str, told: set[Fact]) -> None:
    assert {fact for fact in facts(text) if fact[1] in MADE} == told


TONGUES: list[tuple[str, set[Fact]]] = [
    (
        "French is the language of the film Salt Road, which runs for 1 hour and 45 minutes.",
        {("Salt Road", "originalLanguage", "French"), ("Salt Road", "runtime", "105")},
    ),
    (
        "Jan Holm directed the film Salt Road. The language of the film is French.",
        {("Salt Road", "originalLanguage", "French")},
    ),
    ("Jan Holm directed the film Salt Road. French is its language.", {("Salt Road", "originalLanguage", "French")}),
    ("English is the official language of Cameroon, which was released from the mandate in 1960.", set()),
    ("English is the language spoken in Northern Ireland, which was divided in 1921.", set()),
    ("Jan Holm directed the film Salt Road. The language of the village is French.", set()),
]


@pytest.mark.parametrize(("text", "told"), TONGUES)
def test_a_language_is_told_of_a_film(text: str, told: set[Fact]) -> None:
    assert {fact for fact in facts(text) if fact[1] in ("originalLanguage", "runtime")} == told


CAST: list[tuple[str, set[str]]] = [
    ("Anna Weber, who was born in Riga in 1951, starred in the film Salt Road.", {"Anna Weber"}),
    ("Anna Weber, born in Riga in 1951, starred in the film Salt Road.", {"Anna Weber"}),
    (
        "Anna Weber starred in the film Salt Road alongside Erik Holm and Jan Ozols.",
        {"Anna Weber", "Erik Holm", "Jan Ozols"},
    ),
    ("Jan Berg made the film Salt Road, in which Anna Weber and Erik Holm star.", {"Anna Weber", "Erik Holm"}),
    ("Jan Berg made the film Salt Road alongside Anna Weber.", set()),
    (
        "Jan Berg is the director of Salt Road (1950 film), which has a run time of 93 minutes and starred Anna Weber.",
        {"Anna Weber"},
    ),
    ("The film Salt Road has a cast made up of Anna Weber and Erik Holm.", {"Anna Weber", "Erik Holm"}),
    ("The film Salt Road, with a screenplay by Anna Weber, was produced in Riga.", set()),
    ("Anna Weber appears in the film Three Days in Riga, alongside Erik Holm.", {"Anna Weber", "Erik Holm"}),
]


@pytest.mark.parametrize(("text", "cast"), CAST)
def test_players_are_told_beside_others(text: str, cast: set[str]) -> None:
    assert {who for _, name, who in facts(text) if name == "castMember"} == cast


def test_who_a_film_starred_did_not_direct_it() -> None:
    told = facts("Jan Berg is the director of Salt Road (1950 film), which runs 93 minutes and starred Anna Weber.")
    assert {who for _, name, who in told if name == "director"} == {"Jan Berg"}


def test_a_script_is_no_camera() -> None:
    told = facts("The film Salt Road ran. Anna Weber was responsible for the script and Erik Holm for the photography.")
    assert ("Salt Road", "screenwriter", "Anna Weber") in told
    assert ("Salt Road", "cinematographer", "Anna Weber") not in told


SUMS: list[tuple[str, set[Fact]]] = [
    ("The film Salt Road ran. Its budget came to 2 million dollars.", {("Salt Road", "budget", "2 million dollars")}),
    ("The film Salt Road ran. It has a budget of 800,000 dollars.", {("Salt Road", "budget", "800,000 dollars")}),
    (
        "The film Salt Road opened in 1990. Its box office came to 2.4 million dollars.",
        {("Salt Road", "boxOffice", "2.4 million dollars")},
    ),
    ("The film Salt Road ran. Its running time amounts to 96 minutes.", {("Salt Road", "runtime", "96")}),
    ("The film Salt Road ran. The ministry has a budget of 800,000 dollars.", set()),
    ("The film Salt Road ran. The fund's budget came to 2 million dollars.", set()),
]


@pytest.mark.parametrize(("text", "told"), SUMS)
def test_what_a_film_cost_and_brought_in(text: str, told: set[Fact]) -> None:
    assert {fact for fact in facts(text) if fact[1] in ("budget", "boxOffice", "runtime")} == told


MAKERS: list[tuple[str, Fact]] = [
    (
        "Jan Berg was the editor of Salt Road (1950 film), which Regent Media distributed.",
        ("Salt Road", "distributor", "Regent Media"),
    ),
    (
        "The film Salt Road stars Jan Berg; Regent Pictures distributed it and Anna Weber composed its music.",
        ("Salt Road", "composer", "Anna Weber"),
    ),
    (
        "The film Salt Road ran. Regent Pictures produced the film. Its language is English.",
        ("Salt Road", "originalLanguage", "English"),
    ),
]


@pytest.mark.parametrize(("text", "told"), MAKERS)
def test_a_film_is_told_of_by_its_makers(text: str, told: Fact) -> None:
    assert told in facts(text)


def test_a_title_ends_before_what_is_said_of_it() -> None:
    assert ("The Quiet Tenant", "Film") in typed("The 1999 film The Quiet Tenant is in the Danish language.")
    assert ("Turkmenfilm", "FilmStudio") in typed("Turkmenfilm's The Carpet Seller was shot by Anna Weber.")
    assert ("800,000", "Film") not in typed("The film was made by Anna Weber. It has a budget of 800,000 dollars.")


TITLES = [
    ("The Kyrgyz drama White Mountain, Black Water starred Anna Weber.", "White Mountain, Black Water"),
    ("The cinematographer for A Summer with Aunt Vera was Erik Holm.", "A Summer with Aunt Vera"),
    ("The film Three Days in Riga was directed by Anna Weber.", "Three Days in Riga"),
    # where the title ends
    ("The film White Mountain, the debut of Anna Weber, starred Erik Holm.", "White Mountain"),
    ("The film Salt Road by the Kazakh director Anna Weber was shown.", "Salt Road"),
    ("The film Salt Road with Anna Weber was shown.", "Salt Road"),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_title_goes_on_and_ends(text: str, title: str) -> None:
    assert {name for name, type_ in typed(text) if type_ == "Film"} - {"film"} == {title}
