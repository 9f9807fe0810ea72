"""What somebody says is not so is denied by him, in his own clause or of a claim told before."""

import pytest
from tests.reading import Fact, stances

STUDIED: Fact = ("Anna Weber", "educatedAt", "VGIK")
WROTE: Fact = ("Fog", "screenwriter", "Anna Weber")
BERG = "Jan Berg"


@pytest.mark.parametrize(
    ("text", "fact", "speaker"),
    [
        ("Anna Weber says that she never studied at VGIK.", STUDIED, "Anna Weber"),
        ("“I never studied at VGIK,” Anna Weber said.", STUDIED, "Anna Weber"),
        ("Jan Berg insists that Anna Weber was not educated at VGIK.", STUDIED, "Jan Berg"),
        (
            "The family maintains that Jan Berg was never a member of the Communist Party.",
            ("Jan Berg", "memberOf", "Communist Party"),
            "family",
        ),
        ("Jan Berg wrote that Anna Weber had not written the script of the film “Fog”.", WROTE, "Jan Berg"),
    ],
)
def test_what_somebody_says_is_not_so_is_denied_by_him(text: str, fact: Fact, speaker: str) -> None:
    assert stances(text)[fact] == ("denied", speaker)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Weber never studied at VGIK.",
        "It is said that Anna Weber never studied at VGIK.",
        "Anna Weber says that she did not study at VGIK but at the Riga Academy.",
        "Anna Weber says that she did not study at VGIK for long.",
        "Anna Weber said that she would not study at VGIK.",
    ],
)
def test_other_negations_state_nothing(text: str) -> None:
    assert STUDIED not in stances(text)


def test_who_has_not_left_is_not_denied_his_place() -> None:
    assert ("Anna Weber", "employer", "Mosfilm") not in stances("Anna Weber said that she was not leaving Mosfilm.")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A rival claims that Anna Weber wrote the film “Fog”; its editor, Jan Berg, calls this nonsense.", BERG),
        ("A rival claimed that Anna Weber wrote the film “Fog”, but Jan Berg rejects this.", BERG),
        ("It was rumoured that Anna Weber had written the film “Fog”, which Jan Berg denied.", BERG),
        ("The press claimed that Anna Weber wrote the film “Fog”. Jan Berg dismisses the report.", BERG),
        ("A rival says that Anna Weber wrote the film “Fog”. Jan Berg calls it an invention.", BERG),
    ],
)
def test_a_claim_is_denied_by_who_disputes_it(text: str, speaker: str) -> None:
    assert stances(text)[WROTE] == ("denied", speaker)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Anna Weber wrote the film “Fog”. Jan Berg denies it.", ("asserted", None)),
        ("Jan Berg says that Anna Weber wrote the film “Fog”. He rejected the offer.", ("reported", BERG)),
        ("Jan Berg says that Anna Weber wrote the film “Fog”. Nobody denies it.", ("reported", BERG)),
        ("Jan Berg says that Anna Weber wrote the film “Fog”. Critics call it a success.", ("reported", BERG)),
    ],
)
def test_nothing_else_disputes_a_claim(text: str, stance: tuple[str, str | None]) -> None:
    assert stances(text)[WROTE] == stance
