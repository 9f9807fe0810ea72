import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import sample
from kgcine.codec import decode, encode
from kgcine.errors import SourceError
from kgcine.model import Article, Block, Entity, Evidence, Extraction, Literal, Rejected, Span, Statement

words = st.text(max_size=12)
spans = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda pair: Span(*pair))
literals = st.builds(Literal, words, st.sampled_from(["date", "gYear", "string", "integer"]), st.none() | words)
evidence = st.builds(Evidence, spans, spans, spans, st.lists(spans, max_size=2).map(tuple))
statements = st.builds(
    Statement,
    subject=words,
    property=words,
    object=words | literals,
    qualifiers=st.lists(st.tuples(words, words | literals), max_size=2).map(tuple),
    status=st.sampled_from(["asserted", "denied"]),
    speaker=st.none() | words,
    confidence=st.floats(0, 1),
    frame=words,
    evidence=st.lists(evidence, max_size=2).map(tuple),
)
articles = st.builds(
    Article,
    id=words,
    text=words,
    view=words,
    runs=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=2).map(tuple),
    blocks=st.lists(st.builds(Block, st.just("caption"), st.integers(0, 9), st.integers(0, 9)), max_size=2).map(tuple),
    emphasis=st.lists(spans, max_size=2).map(tuple),
    title=st.none() | words,
    issued=st.none() | words,
)
extractions = st.builds(
    Extraction,
    articles,
    st.lists(
        st.builds(
            Entity, words, words, words, st.lists(words, max_size=2).map(tuple), st.lists(spans, max_size=2).map(tuple)
        ),
        max_size=2,
    ).map(tuple),
    st.lists(statements, max_size=2).map(tuple),
    st.lists(st.builds(Rejected, statements, words), max_size=2).map(tuple),
    words,
    st.lists(words, max_size=2).map(tuple),
)


@given(extractions)
def test_what_is_encoded_comes_back_as_it_was(extraction: Extraction) -> None:
    assert decode(encode(extraction)) == extraction


def test_the_same_extraction_gives_the_same_bytes() -> None:
    assert [encode(each) for each in sample()] == [encode(each) for each in sample()]


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'{"form": 1}', b'{"form": 0}', b"\xff", b'{"form": 1, "article": {"x": 1}}']
)
def test_other_bytes_are_refused_with_advice(data: bytes) -> None:
    with pytest.raises(SourceError, match="--rebuild"):
        decode(data)


def test_a_shortened_file_is_refused() -> None:
    data = encode(sample()[0])
    for end in range(0, len(data) - 1, 97):
        with pytest.raises(SourceError):
            decode(data[:end])
