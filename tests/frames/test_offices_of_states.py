"""Of which country a minister or president is; what opens a sentence before its subject, and whose "her" is there."""

import pytest
from tests.reading import Fact, facts, qualified

ABOUT = "The cinema of Kazakhstan is young. Many films are shot in Kazakhstan. "
TOKAYEV = ("Kassym-Jomart Tokayev", "positionHeld", "president")


@pytest.mark.parametrize(
    ("text", "fact", "country"),
    [
        (ABOUT + "In 2019 President Kassym-Jomart Tokayev signed a law.", TOKAYEV, "Kazakhstan"),
        (ABOUT + "Culture Minister Anna Weber spoke.", ("Anna Weber", "positionHeld", "culture minister"),
         "Kazakhstan"),
        ("Minister of Culture of Uzbekistan Anna Weber spoke to the press.",
         ("Anna Weber", "positionHeld", "minister of culture"), "Uzbekistan"),
        ("The Minister of Culture of Uzbekistan, Anna Weber, spoke to the press.",
         ("Anna Weber", "positionHeld", "minister of culture"), "Uzbekistan"),
        ("“We are glad,” said Kazakh Ambassador to Germany Ivan Petrov.", ("Ivan Petrov", "positionHeld", "ambassador"),
         "Kazakh"),
        ("The studio was visited by President Ivan Petrov of Russia.", ("Ivan Petrov", "positionHeld", "president"),
         "Russia"),
    ],
)  # fmt: skip
def test_an_office_of_a_state_is_of_the_country_that_is_told(text: str, fact: Fact, country: str) -> None:
    assert qualified(text)[fact].get("of") == country


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        # Two countries, a company's president, a ministry of which nothing tells.
        ("Films from Kazakhstan and Kyrgyzstan won. President Ivan Petrov came.",
         ("Ivan Petrov", "positionHeld", "president")),
        (ABOUT + "President Anna Weber runs Tulpar Studios.", ("Anna Weber", "positionHeld", "president")),
        ("Minister of justice Ivan Petrov became ambassador to China.",
         ("Ivan Petrov", "positionHeld", "minister of justice")),
    ],
)  # fmt: skip
def test_an_office_is_of_no_country_that_only_stands_there(text: str, fact: Fact) -> None:
    assert "of" not in qualified(text).get(fact, {})


DRAMA = "The film “Fog” is a drama. "
WEBER = ("Anna Weber", "awardReceived", "State Prize")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (DRAMA + "In “Fog” Anna Weber plays a painter.", ("Fog", "castMember", "Anna Weber")),
        (DRAMA + "For “Fog” Anna Weber received the State Prize.", WEBER),
        (DRAMA + "For her part in “Fog”, Anna Weber was given the State Prize.", ("Fog", "castMember", "Anna Weber")),
        ("After her dismissal as rector of Tulpar University in 1990, Anna Weber moved to Omsk.",
         ("Anna Weber", "positionHeld", "rector")),
        ("Anna Weber is the daughter of the poet Ivan Weber, sister of the painter Olga Weber.",
         ("Olga Weber", "sibling", "Anna Weber")),
        ("Anna Weber died aged 88 in Riga.", ("Anna Weber", "deathPlace", "Riga")),
        ("Of Tatar origin, born in Osh, the dancer Anna Weber came by chance.", ("Anna Weber", "birthPlace", "Osh")),
        ("Ivan Petrov graduated from VGIK in 1963 with the film “Fog”.", ("Fog", "director", "Ivan Petrov")),
        ("The Minister of Finance of the Republic Ivan Petrov made a report.",
         ("Ivan Petrov", "positionHeld", "minister of finance")),
    ],
)  # fmt: skip
def test_what_opens_a_sentence_tells_of_its_subject(text: str, fact: Fact) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize(
    ("text", "fact", "expected"),
    [
        (DRAMA + "For her performance in “Fog”, Anna Weber was awarded the State Prize.", WEBER, {"forWork": "Fog"}),
        ("The film “Fog” won the Grand Prize at the Riga Film Festival (Latvia, 1966).",
         ("Fog", "awardReceived", "Grand Prize"), {"at": "Riga Film Festival", "pointInTime": "1966"}),
        ("Ivan Petrov rose to be the director of Mosfilm in 1947.", ("Mosfilm", "leader", "Ivan Petrov"),
         {"startDate": "1947"}),
        ("Anna Weber took over as chairman of the Union of Writers in 2006 and stepped down in 2010.",
         ("Union of Writers", "leader", "Anna Weber"), {"startDate": "2006", "endDate": "2010"}),
        ("Convicted in 1951 of treason, the poet Ivan Petrov was freed in 1954.",
         ("Ivan Petrov", "convictedOf", "treason"), {"pointInTime": "1951"}),
        ("Ivan Petrov took charge of Mosfilm in 1947.", ("Mosfilm", "leader", "Ivan Petrov"), {"startDate": "1947"}),
    ],
)  # fmt: skip
def test_a_fact_has_the_work_the_place_and_the_date_beside_it(text: str, fact: Fact, expected: dict[str, str]) -> None:
    assert expected.items() <= qualified(text)[fact].items()


def test_the_year_of_a_version_is_not_that_of_a_nomination() -> None:
    found = qualified(
        "Ivan Petrov earned an Academy Award nomination for Best Adapted Screenplay for the 1937 version."
    )
    assert all("pointInTime" not in told for (_, name, _), told in found.items() if name == "nominatedFor")


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Otto Weber, who was later affirmed as president of Latvia in an election, lives there.", "Latvia"),
        ("The deputies chose Otto Weber as speaker of the Senate.", "Senate"),
        ("The deputies elected Otto Weber of the green Salt Party as the new speaker in the second round.", None),
    ],
)
def test_who_is_chosen_or_confirmed_holds_an_office_but_none_of_his_party(text: str, of: str | None) -> None:
    found = {
        name: told for (who, p, name), told in qualified(text).items() if (who, p) == ("Otto Weber", "positionHeld")
    }
    assert [told.get("of") for told in found.values()] == [of]


def test_whose_daughter_is_elected_holds_the_office_alone() -> None:
    found = facts("Otto Weber was president of Latvia. The Senate elected Anna Weber, the president’s daughter.")
    assert ("Anna Weber", "positionHeld", "president") not in found
    assert ("Anna Weber", "positionHeld", "president") in facts("The union elected Anna Weber president of the union.")


def test_the_speaker_of_a_parliament_holds_an_office() -> None:
    assert ("Otto Weber", "positionHeld", "speaker") in facts("Parliament Speaker Otto Weber came to Riga.")
    assert "positionHeld" not in {p for _, p, _ in facts("The keynote speaker, Otto Weber, came to Riga.")}
