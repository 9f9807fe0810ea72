"""A text is cut at its mentions and at a fact's evidence, and nothing of it is lost."""

from hypothesis import given
from hypothesis import strategies as st

from kgcine.graph.search import NamedSpan
from kgcine.model import Span
from kgcine.serve.text import Evidence, stretches

TEXT = "The Needle was directed by Rashid Nugmanov. It is short."
SENTENCE, FILM, PERSON, IT = Span(0, 43), Span(0, 10), Span(27, 42), Span(44, 46)


def spans(length: int) -> st.SearchStrategy[Span]:
    ends = st.tuples(st.integers(0, length), st.integers(0, length + 5))
    return ends.map(lambda pair: Span(min(pair), max(pair)))


def test_sentence_and_both_ends_are_marked_and_mentions_stay_links() -> None:
    mentions = [NamedSpan(FILM, "film", "Film"), NamedSpan(PERSON, "person", "Person")]
    parts = stretches(TEXT, mentions, Evidence((SENTENCE,), (FILM,), (PERSON,), (IT,)))
    assert [(part.text, part.role, part.sentence, part.mention and part.mention.iri) for part in parts] == [
        ("The Needle", "subject", True, "film"),
        (" was directed by ", "", True, None),
        ("Rashid Nugmanov", "object", True, "person"),
        (".", "", True, None),
        (" ", "", False, None),
        ("It", "chain", False, None),
        (" is short.", "", False, None),
    ]
    assert [part.first for part in parts] == [True] + [False] * 6


@given(st.text(max_size=60), st.data())
def test_the_stretches_make_up_the_text(text: str, data: st.DataObject) -> None:
    several = st.lists(spans(len(text)), max_size=5)
    mentions = [NamedSpan(span, "x", "Film") for span in data.draw(several)]
    evidence = Evidence(*(tuple(data.draw(several)) for _ in range(4)))
    parts = stretches(text, mentions, evidence)
    assert "".join(part.text for part in parts) == text
    assert sum(part.first for part in parts) <= 1
