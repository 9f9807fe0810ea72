"""Posts in a row by the order of words, whatever the parser makes of them."""

import pytest
from tests.language import annotate
from tests.reading import facts

from kgcine.parsing.postrows import post_before

ROW = "He was head of A (1950-1955), in 1956 rector of the Osh Institute, and later ambassador to Turkey."


@pytest.mark.parametrize(
    ("text", "post", "before"),
    [
        (ROW, "rector", "head"),
        (ROW, "ambassador", "rector"),
        (ROW, "head", None),
        ("He was editor-in-chief of Alash, first secretary of the Union of Writers.", "secretary", "editor"),
        ("He met the rector of the institute, who was ill, and a minister of culture.", "minister", None),
        ("The rector of the institute came, and a minister of culture spoke.", "minister", None),
        ("She is the minister of culture, rector Anna Weber said.", "rector", None),
    ],
)
def test_a_post_follows_the_one_before_it_where_nothing_else_is_told(text: str, post: str, before: str | None) -> None:
    (noun,) = (token for token in annotate(text).doc if token.lower_ == post)
    found = post_before(noun)
    assert (found.lower_ if found is not None else None) == before


def test_a_row_of_forty_posts_is_read() -> None:
    row = ", ".join(("director", "chairman", "rector", "secretary") * 10)
    assert ("Anna Weber", "positionHeld", "rector") in facts(f"Anna Weber was {row} and editor of the Osh studio.")
