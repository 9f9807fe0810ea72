"""Whatever is cut out of a mapped text, the rest knows its place."""

from hypothesis import given
from hypothesis import strategies as st

from kgcine.texts.mapped import Mapped, concatenate, cut, join

texts = st.text(max_size=30)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, Mapped]:
    """Draw a source and what several rounds of cutting leave of it."""
    source = draw(texts)
    body = cut(source, 0, len(source))
    for _ in range(draw(st.integers(0, 4))):
        edges = sorted(draw(st.lists(st.integers(0, len(body.text)), max_size=6)))
        spans = [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False) if start < end]
        body = body.without(spans)
    return source, body.strip()


@given(edited())
def test_each_character_is_found_in_the_source(made: tuple[str, Mapped]) -> None:
    source, body = made
    places = [body.point(at) for at in range(len(body.text))]
    assert "".join(source[place] for place in places) == body.text
    assert places == sorted(set(places))


@given(edited(), st.data())
def test_a_slice_keeps_the_places_of_its_characters(made: tuple[str, Mapped], data: st.DataObject) -> None:
    _, body = made
    start = data.draw(st.integers(0, len(body.text)))
    end = data.draw(st.integers(start, len(body.text)))
    part = body.slice(start, end)
    assert part.text == body.text[start:end]
    assert [part.point(at) for at in range(len(part.text))] == [body.point(at) for at in range(start, end)]


@given(st.lists(st.tuples(st.integers(0, 20), texts), max_size=5))
def test_joined_parts_keep_their_places(drawn: list[tuple[int, str]]) -> None:
    parts = [Mapped(text, ((0, place),)) for place, text in drawn if text]
    together = concatenate(parts)
    assert together.text == "".join(part.text for part in parts)
    at = 0
    for part in parts:
        assert [together.point(at + here) for here in range(len(part.text))] == [
            part.point(here) for here in range(len(part.text))
        ]
        at += len(part.text)
    assert join(parts).text == " ".join(part.text for part in parts)


def test_an_exchanged_stretch_stands_where_it_began() -> None:
    body = cut("R&amp;D &ngE;x", 0, 14).exchange([(1, 6, "&"), (8, 13, "ab")])
    assert body.text == "R&D abx"
    assert [body.point(at) for at in range(len(body.text))] == [0, 1, 6, 7, 8, 8, 13]
