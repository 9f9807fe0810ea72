"""What a text plans, hears, suspects, denies or only asks is never a plain fact."""

import pytest
from tests.reading import Fact, stances

TOLD: list[tuple[str, Fact, tuple[str, str | None]]] = [
    (
        "The film “Salt” is new. In May the crew will move to Tallinn, film director Anna Weber said.",
        ("Salt", "director", "Anna Weber"),
        ("asserted", None),
    ),
    (
        "“Ivan Petrov made the film “Salt” and never saw it,” Anna Weber said.",
        ("Salt", "director", "Ivan Petrov"),
        ("reported", "Anna Weber"),
    ),
    (
        "Anna Weber is alive and teaches at Tulpar University, as she told our correspondent.",
        ("Anna Weber", "employer", "Tulpar University"),
        ("reported", "Anna Weber"),
    ),
    (
        "Ivan Petrov confessed to having killed Boris Lem.",
        ("Boris Lem", "killedBy", "Ivan Petrov"),
        ("reported", "Ivan Petrov"),
    ),
    (
        "Anna Weber said on Friday that Ivan Petrov would sell the studio Mosfilm to the company Gaumont.",
        ("Mosfilm", "owner", "Gaumont"),
        ("planned", "Anna Weber"),
    ),
    (
        "The Ministry of Culture announced that it would finance the film “Grey Harbour”.",
        ("Grey Harbour", "funder", "Ministry of Culture"),
        ("planned", "Ministry of Culture"),
    ),
    (
        "Anna Weber told the paper that she would play a nurse in “Salt” and direct the film “Grey Harbour”.",
        ("Grey Harbour", "director", "Anna Weber"),
        ("planned", "Anna Weber"),
    ),
    (
        "Ivan Petrov denied reports that Gaumont had bought Mosfilm.",
        ("Mosfilm", "owner", "Gaumont"),
        ("denied", "Ivan Petrov"),
    ),
    (
        "Reports that Gaumont had bought Mosfilm were described by Ivan Petrov as fantasy.",
        ("Mosfilm", "owner", "Gaumont"),
        ("denied", "Ivan Petrov"),
    ),
    ("The rumour that Gaumont bought Mosfilm is false.", ("Mosfilm", "owner", "Gaumont"), ("denied", None)),
    (
        "Anna Weber plans to show the film “Grey Harbour”, which was directed by Jan Lind in 1999.",
        ("Grey Harbour", "director", "Jan Lind"),
        ("asserted", None),
    ),
    ("Mosfilm has agreed to buy Lenfilm.", ("Lenfilm", "owner", "Mosfilm"), ("planned", "Mosfilm")),
    ("The studio Goskino is to be renamed Mosfilm.", ("Mosfilm", "formerName", "Goskino"), ("planned", "Goskino")),
    (
        "By the official count, 103 people were killed in the riots in Dushanbe.",
        ("riots in Dushanbe", "numberOfDeaths", "103"),
        ("reported", "official count"),
    ),
    (
        "In the riots in Dushanbe, by some accounts, 103 people died.",
        ("riots in Dushanbe", "numberOfDeaths", "103"),
        ("reported", "some accounts"),
    ),
    (
        "Anna Weber said that Ivan Petrov directed the film “Grey Harbour”.",
        ("Grey Harbour", "director", "Ivan Petrov"),
        ("reported", "Anna Weber"),
    ),
    (
        "According to Anna Weber, Ivan Petrov directed the film “Grey Harbour”.",
        ("Grey Harbour", "director", "Ivan Petrov"),
        ("reported", "Anna Weber"),
    ),
    (
        "Ivan Petrov directed the film “Grey Harbour”, according to Anna Weber.",
        ("Grey Harbour", "director", "Ivan Petrov"),
        ("reported", "Anna Weber"),
    ),
    (
        "Ivan Petrov directed the film “Grey Harbour”, Anna Weber said.",
        ("Grey Harbour", "director", "Ivan Petrov"),
        ("reported", "Anna Weber"),
    ),
    (
        "Anna Weber told Mosfilm that Paul Novak owns Lenfilm.",
        ("Lenfilm", "owner", "Paul Novak"),
        ("reported", "Anna Weber"),
    ),
    (
        "Anna Weber claims that Ivan Petrov directed the film “Grey Harbour”.",
        ("Grey Harbour", "director", "Ivan Petrov"),
        ("reported", "Anna Weber"),
    ),
    (
        "Anna Weber believes that Paul Novak owns Mosfilm.",
        ("Mosfilm", "owner", "Paul Novak"),
        ("reported", "Anna Weber"),
    ),
    ("It is rumoured that Paul Novak owns Mosfilm.", ("Mosfilm", "owner", "Paul Novak"), ("alleged", None)),
    ("Paul Novak allegedly owns Mosfilm.", ("Mosfilm", "owner", "Paul Novak"), ("alleged", None)),
    ("Paul Novak reportedly owns Mosfilm.", ("Mosfilm", "owner", "Paul Novak"), ("alleged", None)),
    ("Rumours that Paul Novak owns Mosfilm are old.", ("Mosfilm", "owner", "Paul Novak"), ("alleged", None)),
    (
        "Gossip soon arose that the project – whose working title is “Grey Harbour” (Fog) – was stopped.",
        ("Grey Harbour", "alternativeTitle", "Fog"),
        ("asserted", None),
    ),
    ("Rumours soon spread that Paul Novak owned Mosfilm.", ("Mosfilm", "owner", "Paul Novak"), ("alleged", "rumours")),
    (
        "Allegations surfaced that Paul Novak owned Mosfilm.",
        ("Mosfilm", "owner", "Paul Novak"),
        ("alleged", "allegations"),
    ),
    (
        "In May reports emerged that Paul Novak owned Mosfilm.",
        ("Mosfilm", "owner", "Paul Novak"),
        ("reported", "reports"),
    ),
    ("Critics rejoiced that Paul Novak owned Mosfilm.", ("Mosfilm", "owner", "Paul Novak"), ("asserted", None)),
    (
        "Anna Weber accused Paul Novak of killing Ivan Petrov.",
        ("Ivan Petrov", "killedBy", "Paul Novak"),
        ("alleged", "Anna Weber"),
    ),
    (
        "Anna Weber alleges that Paul Novak killed Ivan Petrov.",
        ("Ivan Petrov", "killedBy", "Paul Novak"),
        ("alleged", "Anna Weber"),
    ),
    ("Paul Novak is suspected of killing Ivan Petrov.", ("Ivan Petrov", "killedBy", "Paul Novak"), ("alleged", None)),
    ("Paul Novak denied killing Ivan Petrov.", ("Ivan Petrov", "killedBy", "Paul Novak"), ("denied", "Paul Novak")),
    ("Paul Novak denies that he owns Mosfilm.", ("Mosfilm", "owner", "Paul Novak"), ("denied", "Paul Novak")),
    (
        "Ivan Petrov will direct the film “Grey Harbour”.",
        ("Grey Harbour", "director", "Ivan Petrov"),
        ("planned", None),
    ),
    (
        "Ivan Petrov plans to direct the film “Grey Harbour”.",
        ("Grey Harbour", "director", "Ivan Petrov"),
        ("planned", "Ivan Petrov"),
    ),
    (
        "Ivan Petrov is set to direct the film “Grey Harbour”.",
        ("Grey Harbour", "director", "Ivan Petrov"),
        ("planned", None),
    ),
    (
        "Anna Weber thinks Ivan Petrov was born in Riga.",
        ("Ivan Petrov", "birthPlace", "Riga"),
        ("reported", "Anna Weber"),
    ),
    ("Ivan Petrov was supposedly born in Riga.", ("Ivan Petrov", "birthPlace", "Riga"), ("alleged", None)),
    (
        "Ivan Petrov, who founded Mosfilm, said that he was tired.",
        ("Mosfilm", "founder", "Ivan Petrov"),
        ("asserted", None),
    ),
    (
        "Anna Weber wrote that Ivan Petrov founded Mosfilm.",
        ("Mosfilm", "founder", "Ivan Petrov"),
        ("reported", "Anna Weber"),
    ),
]

NOT_PLAIN: list[tuple[str, Fact]] = [
    ("Mosfilm is rumoured to be owned by Paul Novak.", ("Mosfilm", "owner", "Paul Novak")),
    ("Ivan Petrov is said to have directed the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Paul Novak is believed to own Mosfilm.", ("Mosfilm", "owner", "Paul Novak")),
    ("Paul Novak denied rumours that he owns Mosfilm.", ("Mosfilm", "owner", "Paul Novak")),
    ("Ivan Petrov is to direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Ivan Petrov is going to direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Ivan Petrov hopes to direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Ivan Petrov intends to marry Anna Weber.", ("Ivan Petrov", "spouse", "Anna Weber")),
    ("Ivan Petrov was due to direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Ivan Petrov is expected to direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Ivan Petrov promised to marry Anna Weber.", ("Ivan Petrov", "spouse", "Anna Weber")),
    ("Ivan Petrov wanted to direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    (
        "The Ministry of Culture has promised to finance the film “Grey Harbour”.",
        ("Grey Harbour", "funder", "Ministry of Culture"),
    ),
    (
        "The Ministry of Culture agreed to finance the film “Grey Harbour”.",
        ("Grey Harbour", "funder", "Ministry of Culture"),
    ),
    (
        "A spokesman denied that the Ministry of Culture financed the film “Grey Harbour”.",
        ("Grey Harbour", "funder", "Ministry of Culture"),
    ),
    (
        "Critics say that the Ministry of Culture financed the film “Grey Harbour”.",
        ("Grey Harbour", "funder", "Ministry of Culture"),
    ),
    (
        "The newspaper reported that the Ministry of Culture financed the film “Grey Harbour”.",
        ("Grey Harbour", "funder", "Ministry of Culture"),
    ),
    ("Anna Weber confirmed that Ivan Petrov founded Mosfilm.", ("Mosfilm", "founder", "Ivan Petrov")),
]

NOTHING: list[tuple[str, Fact]] = [
    ("Ivan Petrov would have directed the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Ivan Petrov might direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("If Ivan Petrov directs the film “Grey Harbour”, it will be good.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Did Ivan Petrov direct the film “Grey Harbour”?", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Who knows whether Ivan Petrov directed the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Ivan Petrov did not direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Ivan Petrov never directed the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    (
        "Neither Ivan Petrov nor Paul Novak directed the film “Grey Harbour”.",
        ("Grey Harbour", "director", "Ivan Petrov"),
    ),
    ("Ivan Petrov refused to direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Ivan Petrov failed to direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Ivan Petrov was asked to direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Mosfilm asked Ivan Petrov to direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Ivan Petrov was offered to direct the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    (
        "Instead of Ivan Petrov, Paul Novak directed the film “Grey Harbour”.",
        ("Grey Harbour", "director", "Ivan Petrov"),
    ),
    ("Ivan Petrov stopped directing the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    (
        "Mosfilm considered Ivan Petrov as director of the film “Grey Harbour”.",
        ("Grey Harbour", "director", "Ivan Petrov"),
    ),
    ("Ivan Petrov dreams of directing the film “Grey Harbour”.", ("Grey Harbour", "director", "Ivan Petrov")),
    ("Unless Ivan Petrov marries Anna Weber, she will leave.", ("Ivan Petrov", "spouse", "Anna Weber")),
    ("Imagine that Ivan Petrov married Anna Weber.", ("Ivan Petrov", "spouse", "Anna Weber")),
    ("It is not true that Ivan Petrov married Anna Weber.", ("Ivan Petrov", "spouse", "Anna Weber")),
    ("Ivan Petrov pretended to be married to Anna Weber.", ("Ivan Petrov", "spouse", "Anna Weber")),
    ("No evidence shows that Ivan Petrov married Anna Weber.", ("Ivan Petrov", "spouse", "Anna Weber")),
    ("Ivan Petrov could not marry Anna Weber.", ("Ivan Petrov", "spouse", "Anna Weber")),
    ("Ivan Petrov nearly married Anna Weber.", ("Ivan Petrov", "spouse", "Anna Weber")),
    ("Ivan Petrov probably married Anna Weber.", ("Ivan Petrov", "spouse", "Anna Weber")),
    ("Perhaps Ivan Petrov married Anna Weber.", ("Ivan Petrov", "spouse", "Anna Weber")),
    (
        "The Ministry of Culture is considering financing the film “Grey Harbour”.",
        ("Grey Harbour", "funder", "Ministry of Culture"),
    ),
    (
        "The Ministry of Culture rejected a request to finance the film “Grey Harbour”.",
        ("Grey Harbour", "funder", "Ministry of Culture"),
    ),
    ("Ivan Petrov was probably born in Riga.", ("Ivan Petrov", "birthPlace", "Riga")),
    ("Contrary to rumours, Ivan Petrov did not found Mosfilm.", ("Mosfilm", "founder", "Ivan Petrov")),
    ("There is no proof that Ivan Petrov founded Mosfilm.", ("Mosfilm", "founder", "Ivan Petrov")),
    ("Anna Weber doubts that Ivan Petrov founded Mosfilm.", ("Mosfilm", "founder", "Ivan Petrov")),
]


@pytest.mark.parametrize(("text", "stated", "stance"), TOLD)
def test_a_fact_has_the_status_and_the_speaker_of_its_wording(
    text: str, stated: Fact, stance: tuple[str, str | None]
) -> None:
    assert stances(text)[stated] == stance


@pytest.mark.parametrize(("text", "stated"), NOT_PLAIN)
def test_what_is_planned_or_only_told_is_no_plain_fact(text: str, stated: Fact) -> None:
    assert stances(text).get(stated, ("", None))[0] != "asserted"


@pytest.mark.parametrize(("text", "stated"), NOTHING)
def test_a_question_a_condition_or_a_denial_states_nothing(text: str, stated: Fact) -> None:
    assert stated not in stances(text)
