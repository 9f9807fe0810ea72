"""Who says what stands in quotation marks before "he said"."""

import pytest
from tests.reading import facts

LED = [
    # nobody names himself in what he says
    (
        "The director Erik Lund came to Riga. “I was grateful to Otto Weber. My first film was “Salt Road”,” he said.",
        ("Salt Road", "director", "Otto Weber"),
        False,
    ),
    # who does something in the sentence before the quotation speaks, and not whom the article began with
    (
        "President Otto Weber signed a decree awarding the director Erik Lund. Lund thanked the president.\n\n"
        "“I shot one of the scenes of my first feature film ‘Salt Road’ in Riga,” he said.",
        ("Salt Road", "director", "Erik Lund"),
        True,
    ),
    (
        "President Otto Weber signed a decree awarding the director Erik Lund. Lund thanked the president.\n\n"
        "“I shot one of the scenes of my first feature film ‘Salt Road’ in Riga,” he said.",
        ("Salt Road", "director", "Otto Weber"),
        False,
    ),
]


@pytest.mark.parametrize(("text", "fact", "told"), LED)
def test_who_said_what_stands_before(text: str, fact: tuple[str, str, str], told: bool) -> None:
    assert (fact in facts(text)) is told
