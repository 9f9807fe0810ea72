"""Related things stand together and within the frame, dots apart from each other, the same way every time."""

from itertools import combinations
from math import dist

from hypothesis import given
from hypothesis import strategies as st

from kgcine.serve.layout import arranged, groups

WIDTH = 1000
counts = st.integers(1, 24)


@st.composite
def graphs(draw: st.DrawFn) -> tuple[int, list[tuple[int, int]]]:
    count = draw(counts)
    ends = st.integers(0, count - 1)
    pairs = draw(st.lists(st.tuples(ends, ends).filter(lambda pair: pair[0] < pair[1]), max_size=30, unique=True))
    return count, pairs


@given(graphs())
def test_every_dot_stands_within_the_frame_and_by_itself(graph: tuple[int, list[tuple[int, int]]]) -> None:
    count, pairs = graph
    places, height = arranged([f"Name {number}" for number in range(count)], pairs, WIDTH)
    assert len(places) == count
    assert all(0 <= place.x <= WIDTH and 0 <= place.y <= height for place in places)
    assert all(dist((a.x, a.y), (b.x, b.y)) > 8 for a, b in combinations(places, 2))
    assert arranged([f"Name {number}" for number in range(count)], pairs, WIDTH) == (places, height)


@given(graphs())
def test_groups_hold_everything_once_and_no_pair_is_torn(graph: tuple[int, list[tuple[int, int]]]) -> None:
    count, pairs = graph
    found = groups(count, pairs)
    assert sorted(each for group in found for each in group) == list(range(count))
    group_of = {each: number for number, group in enumerate(found) for each in group}
    assert all(group_of[a] == group_of[b] for a, b in pairs)
    assert [len(group) for group in found] == sorted(map(len, found), reverse=True)


def test_labels_of_a_pair_stand_away_from_its_line() -> None:
    (film, person), _ = arranged(["The Needle", "Rashid Nugmanov"], [(0, 1)], WIDTH)
    assert (film.above, person.above) == (film.y < person.y, person.y < film.y)


def test_a_group_that_is_too_wide_is_drawn_in() -> None:
    chain = [(number, number + 1) for number in range(39)]
    places, _ = arranged(["x" * 30] * 40, chain, WIDTH)
    assert min(place.x for place in places) >= 0
    assert max(place.x for place in places) <= WIDTH
