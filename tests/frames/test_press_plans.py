"""What the press says of a film still to come, of who is only met, and of one film through a whole article."""

import pytest
from tests.reading import Fact, facts, qualified, stances

SOME_NEWS = (
    "The festival has a market too. Nine countries sent their works. The jury meets on Friday. Guests come by train. "
    "Tickets are free. The halls are new. Students will help. The weather is mild. "
)


@pytest.mark.parametrize(
    ("text", "fact", "status"),
    [
        (
            "The director of the film “Grey Harbour” will be Anna Weber.",
            ("Grey Harbour", "director", "Anna Weber"),
            "planned",
        ),
        (
            "The premiere of the film “Grey Harbour” will take place in Riga.",
            ("Grey Harbour", "screenedAt", "Riga"),
            "planned",
        ),
        ("The next president of Mosfilm will be Erik Holm.", ("Mosfilm", "leader", "Erik Holm"), "planned"),
        (
            "The director of the film “Grey Harbour” is Anna Weber.",
            ("Grey Harbour", "director", "Anna Weber"),
            "asserted",
        ),
        (
            "The film “Grey Harbour” is ready. The premiere is scheduled for 5 May 2031.",
            ("Grey Harbour", "releaseDate", "2031-05-05"),
            "planned",
        ),
        (
            "The film “Grey Harbour” is ready. The premiere is set for 5 May 2031.",
            ("Grey Harbour", "releaseDate", "2031-05-05"),
            "planned",
        ),
        *[
            (f"The film “Grey Harbour” is {told}.", ("Grey Harbour", "releaseDate", "2031-05"), "planned")
            for told in ("scheduled for release in May 2031", "slated for a May 2031 release")
        ],
        (
            "The film “Grey Harbour” is ready. The premiere took place on 5 May 2011.",
            ("Grey Harbour", "releaseDate", "2011-05-05"),
            "asserted",
        ),
        (
            "The reporter wants to meet the president of Mosfilm, Erik Holm.",
            ("Erik Holm", "positionHeld", "president"),
            "asserted",
        ),
        (
            "Anna Weber seeks to meet the President of Latvia Erik Holm and to write his life.",
            ("Erik Holm", "positionHeld", "president"),
            "asserted",
        ),
        ("Erik Holm hopes to become president of Mosfilm.", ("Erik Holm", "positionHeld", "president"), "planned"),
        *[
            (f"{done} “Grey Harbour”, a film about a port.", ("Grey Harbour", property_, "Anna Weber"), "planned")
            for done, property_ in [
                ("Anna Weber has signed on to star in", "castMember"),
                ("Anna Weber has signed on to direct", "director"),
                ("Anna Weber has signed up to appear in", "castMember"),
                ("Anna Weber is attached to star in", "castMember"),
                ("Anna Weber has committed to star in", "castMember"),
            ]
        ],
        (
            "Anna Weber signed a contract and starred in “Grey Harbour”, a film about a port.",
            ("Grey Harbour", "castMember", "Anna Weber"),
            "asserted",
        ),
    ],
)
def test_the_status_of_news_to_come(text: str, fact: Fact, status: str) -> None:
    assert stances(text)[fact][0] == status


@pytest.mark.parametrize(
    "text",
    [
        "The director of the film “Grey Harbour” could be Anna Weber.",
        "The director of the film “Grey Harbour” was not Anna Weber.",
        "Is the director of the film “Grey Harbour” Anna Weber?",
    ],
)
def test_a_maker_who_is_only_possible_is_none(text: str) -> None:
    assert ("Grey Harbour", "director", "Anna Weber") not in stances(text)


def test_the_only_film_of_an_article_is_meant_far_below() -> None:
    text = "The film “Grey Harbour” opens the festival. " + SOME_NEWS + "The film stars Anna Weber."
    assert ("Grey Harbour", "castMember", "Anna Weber") in facts(text)


def test_of_two_films_far_above_none_is_meant() -> None:
    text = "The films “Grey Harbour” and “Iron Road” open the festival. " + SOME_NEWS + "The film stars Anna Weber."
    assert not any(prop == "castMember" for _, prop, _ in facts(text))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The lead role in the film Grey Harbour was played by Anna Weber.", None),
        ("The role of Asel in the film Grey Harbour was played by Anna Weber.", "Asel"),
    ],
)
def test_the_film_itself_is_no_part_in_it(text: str, role: str | None) -> None:
    assert qualified(text)["Grey Harbour", "castMember", "Anna Weber"].get("role") == role


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Erik Holm was arrested on 3 October 1937. On 8 December of the same year he was shot.",
            ("Erik Holm", "deathDate", "1937-12-08"),
        ),
        (
            "The film “Grey Harbour” was ordered by the Government of RoK. Directed by Anna Weber.",
            ("Grey Harbour", "director", "Anna Weber"),
        ),
        ("Erik Holm died on a trip in Riga.", ("Erik Holm", "deathPlace", "Riga")),
        (
            "Erik Holm was an actor. Took part in the work of two theatres. Since 1956 he was an actor at the studio "
            "Mosfilm.",
            ("Erik Holm", "employer", "Mosfilm"),
        ),
        ("The premiere of the film “Grey Harbour” took place in Riga.", ("Grey Harbour", "screenedAt", "Riga")),
        (
            "The premiere of the film “Grey Harbour” took place in Riga at the Baltic Film Festival.",
            ("Grey Harbour", "screenedAt", "Baltic Film Festival"),
        ),
        ("The Baltic Film Festival kicked off in Riga.", ("Baltic Film Festival", "location", "Riga")),
        (
            "The Baltic Film Festival opened with Anna Weber's “Grey Harbour”.",
            ("Grey Harbour", "screenedAt", "Baltic Film Festival"),
        ),
        (
            "The Nordic section of the Baltic Film Festival showed the film “Grey Harbour”.",
            ("Grey Harbour", "screenedAt", "Baltic Film Festival"),
        ),
        (
            "Mosfilm shot a documentary about the poet Erik Holm, titled “Silent Truth”.",
            ("Silent Truth", "mainSubject", "Erik Holm"),
        ),
        (
            "The Baltic Film Festival took place in Riga. Anna Weber's film “Iron Road” was shown at this year's "
            "Locarno Film Festival. A play came next. The hall was full. Students sang. Erik Holm's “Grey Harbour” "
            "was shown at the festival.",
            ("Grey Harbour", "screenedAt", "Baltic Film Festival"),
        ),
        (
            "Erik Holm took part in the Baltic Film Festival. He worked in Riga. The Locarno Film Festival opened in "
            "August. It rained. The film “Grey Harbour” was shown at the festival.",
            ("Grey Harbour", "screenedAt", "Locarno Film Festival"),
        ),
        (
            "The jury is headed by Erik Holm. It is new. Paul Novak's film “Iron Road” won a prize in Riga in May. "
            "Later his film “Grey Harbour” was shown there.",
            ("Grey Harbour", "director", "Paul Novak"),
        ),
        (
            "Erik Holm saw Paul Novak's film “Iron Road” in Riga. His film “Grey Harbour” was shown too.",
            ("Grey Harbour", "director", "Erik Holm"),
        ),
        (
            "The first secretary of the Communist Party of Latvia, Erik Holm, came.",
            ("Erik Holm", "positionHeld", "first secretary"),
        ),
    ],
)
def test_it_is_read(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(
    ("text", "property_"),
    [
        ("The film “Grey Harbour” is new. Its hero Erik Holm lives in his Brezhnev-era flat.", "narrativeLocation"),
        ("The music for the film “Grey Harbour” was written by Erik Holm.", "screenwriter"),
        ("Mosfilm, the leading film company in Central Asia, made it.", "headquarters"),
        ("In 1938, the year Erik Holm died, the studio was closed.", "dissolved"),
        ("The premiere of the film “Grey Harbour” did not take place in Riga.", "screenedAt"),
        ("The premiere of the film “Grey Harbour” could take place in Riga.", "screenedAt"),
        ("The premiere of the play “Grey Harbour” took place in Riga.", "screenedAt"),
        ("The documentary “Grey Harbour” was filmed on Latvia's Independence Day.", "filmingLocation"),
        ("In 1990 the Baltic Foundation began publishing books.", "inception"),
        ("The Baltic Film Festival did not open with Anna Weber's “Grey Harbour”.", "screenedAt"),
        ("The Baltic Film Festival opened with the music of Erik Holm for “Grey Harbour”.", "screenedAt"),
    ],
)
def test_it_is_not_read(text: str, property_: str) -> None:
    assert not any(prop == property_ for _, prop, _ in facts(text))


def test_the_title_before_another_one_has_not_its_subject() -> None:
    text = "Among the films are “Grey Harbour”, “Silent Truth” about Erik Holm, and “Iron Road”."
    assert ("Grey Harbour", "mainSubject", "Erik Holm") not in facts(text)


def test_a_calling_before_the_name_of_whom_a_film_is_planned_on_is_no_plan() -> None:
    text = "Mosfilm is planning to make a film about the painter and wrestler Erik Holm."
    assert stances(text)["Erik Holm", "occupation", "wrestler"][0] == "asserted"


def test_a_post_is_held_in_what_is_owned() -> None:
    found = qualified("Erik Holm, the First Secretary of Kazakhstan's Communist Party, came to Riga.")
    assert found["Erik Holm", "positionHeld", "first secretary"]["of"] == "Communist Party"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Letters came from the Kazan, Semipalatinsk, Semirechye, and Bukhara regions.",
            ("Semipalatinsk", "locatedIn", "Semirechye"),
        ),
        (
            "The troupe played in Kazan, Semipalatinsk, Semirechye and Bukhara.",
            ("Semipalatinsk", "locatedIn", "Semirechye"),
        ),
        (
            "«Iron Road» became the top film of the year. The opening film was «Grey, Blue» by director Erik Holm.",
            ("Iron Road", "director", "Erik Holm"),
        ),
    ],
)
def test_what_stands_beside_it_in_a_list_or_before_it_is_not_meant(text: str, fact: Fact) -> None:
    assert fact not in facts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Anna Weber and Erik Holm were the founders of the studio Rigafilm.",
            ("Rigafilm", "founder", "Erik Holm"),
        ),
        (
            "Anna Weber and Erik Holm are the two screenwriters of the film “Grey Harbour”.",
            ("Grey Harbour", "screenwriter", "Anna Weber"),
        ),
        ("Romeo and Juliet is a film by Anna Weber.", ("Romeo and Juliet", "director", "Anna Weber")),
    ],
)
def test_two_people_are_two_and_a_title_with_an_and_is_one(text: str, fact: Fact) -> None:
    assert fact in facts(text)
