"""The most wanted of the offered media types is chosen, as RFC 9110 reads the header."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.serve.negotiate import ROWS, choose, parse_accept, quality

OFFERED = {"text/html": "text/html", "text/plain": "text/plain", "image/jpeg": "image/jpeg"}


@pytest.mark.parametrize(
    ("header", "media", "wanted"),
    [
        # The example of RFC 9110, section 12.5.1.
        ("text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5", m, q)
        for m, q in [("text/html", 0.3), ("image/jpeg", 0.5)]
    ],
)
def test_the_most_exact_range_says_how_much_a_type_is_wanted(header: str, media: str, wanted: float) -> None:
    assert quality(parse_accept(header), media) == wanted


@pytest.mark.parametrize(
    ("header", "chosen"),
    [
        (None, "text/html"),
        ("", "text/html"),
        ("*/*", "text/html"),
        ("text/plain", "text/plain"),
        ("TEXT/Plain", "text/plain"),
        ("text/plain;q=0.1, text/html;q=0.2", "text/html"),
        ("text/html;q=0, */*;q=0.1", "text/plain"),
        ("*/*;q=0", None),
        ("image/*", "image/jpeg"),
        ("video/mp4", None),
        ("text", None),
        ("text/plain;q=2", None),
        ("text/plain;q=x, image/jpeg", "image/jpeg"),
        ("*/html", None),
        (",,;, text/plain", "text/plain"),
    ],
)
def test_the_most_wanted_type_is_chosen(header: str | None, chosen: str | None) -> None:
    assert choose(header, OFFERED) == chosen


@given(st.text(st.characters(codec="latin-1"), max_size=80))
def test_no_header_breaks_the_choice(header: str) -> None:
    assert choose(header, ROWS) in {*ROWS.values(), None}


@given(st.permutations([("text/html", 0.9), ("text/plain", 0.5), ("image/jpeg", 0.1)]))
def test_the_order_of_a_header_does_not_matter(parts: list[tuple[str, float]]) -> None:
    assert choose(", ".join(f"{media};q={q}" for media, q in parts), OFFERED) == "text/html"
