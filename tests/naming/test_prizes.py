import pytest
from tests.language import typed
from tests.reading import facts


@pytest.mark.parametrize(
    ("text", "award"),
    [
        ("The jury gave the Golden Cheetah to a comedy.", "Golden Cheetah"),
        ("The Golden Eye was awarded; an honorary Eye was bestowed on Anna Weber.", "honorary Eye"),
        ("The main prize, the Brass Projector, was awarded to a comedy.", "Brass Projector"),
        ("Special mentions were handed to two comedies.", "Special mentions"),
        ("It received the Silver Eye at Jihlava.", "Silver Eye"),
        ("It won the Silver Eye for Best Short Film at Jihlava.", "Silver Eye for Best Short Film"),
        ("She was named best actress the same evening.", "best actress"),
        ("Best actor went to Anna Petrova's husband.", "Best actor"),
        ("The prize for best screenplay was shared.", "best screenplay"),
        ("It won the Prix Jean Vigo.", "Prix Jean Vigo"),
        ("They split the directing award.", "directing award"),
        ("The documentary prize was shared by two films.", "documentary prize"),
        ("It took the children's jury prize.", "children's jury prize"),
        ("She is a winner of the Daryn youth prize.", "Daryn youth prize"),
        ("It took the Cannes jury prize.", "jury prize"),
        ("It won the Critics' Week grand prize at Cannes in 2014.", "grand prize"),
        ("He is an Honoured Worker of Kazakhstan.", "Honoured Worker of Kazakhstan"),
        ("Honoured Worker of Kazakhstan Olga Petrova came.", "Honoured Worker of Kazakhstan"),
        (
            "She is an Honoured Artist of the Kazakh SSR and People's Artist of Uzbekistan.",
            "People's Artist of Uzbekistan",
        ),
    ],
)
def test_a_prize_is_found_whole(text: str, award: str) -> None:
    assert (award, "Award") in typed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Golden Horde won the battle.",
        "The Golden Autumn began early.",
        "She was made an honorary Consul.",
        "It was his best film and the best film of the year.",
        "He drove to Silver Lake and won at cards.",
        "It was praised for best foreign-language work.",
    ],
)
def test_a_metal_or_a_superlative_alone_is_no_prize(text: str) -> None:
    assert "Award" not in {type_ for _, type_ in typed(text)}


@pytest.mark.parametrize(
    ("text", "award"),
    [
        ("It won the Meridian Award for Best Feature Film in Hindi.", "Meridian Award for Best Feature Film in Hindi"),
        ("It was up for Best Makeup and Hairstyling.", "Best Makeup and Hairstyling"),
        ("It won the David di Donatello for Best Film.", "David di Donatello for Best Film"),
    ],
)
def test_a_category_goes_on_with_its_language_and_its_prize(text: str, award: str) -> None:
    assert (award, "Award") in typed(text)


def test_the_winner_of_the_second_prize_is_no_prize() -> None:
    found = typed("Ivan Petrov won the Nika Award for Best Actor and Keene won the Nika Award for Best Film.")
    assert ("Keene", "Award") not in found


def test_a_post_with_a_capital_is_nobody() -> None:
    found = typed("He became Art Director of Weber & Co. and was later named Dean of the Faculty of Arts.")
    assert not [name for name, type_ in found if type_ == "Person"]


def test_names_in_quotation_marks_before_their_noun_are_awards() -> None:
    text = 'Anna Weber is a laureate of the State Prize (1980) and holder of the "Glory" and "Steppe Star" orders.'
    found = facts(text)
    assert {("Anna Weber", "awardReceived", name) for name in ("State Prize", "Glory", "Steppe Star")} <= found


def test_an_honour_later_in_a_row_of_callings_is_the_persons() -> None:
    found = facts("Anna Weber — writer, teacher, Hero of Socialist Labour (1984), member of parliament.")
    assert ("Anna Weber", "awardReceived", "Hero of Socialist Labour") in found
    found = facts("Anna Weber — the daughter of Oleg Petrov, Hero of Socialist Labour.")
    assert ("Anna Weber", "awardReceived", "Hero of Socialist Labour") not in found
