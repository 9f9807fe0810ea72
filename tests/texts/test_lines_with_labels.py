"""Lines that begin with labels, which no width has broken."""

from kgcine.assets import open_assets
from kgcine.read import load_cleaning, make_article

LINES = """Best Film: Amber (Jan Holm, Latvia, 2022)
Best Director: Ida Berg for the film Lindens
Best Actress: Anna Weber (Mother)
Special mention of the jury: Salt Road"""
PROSE = """The jury of the festival in Riga, which had been
called together by Anna Weber, had seen forty
films in nine days and gave two prizes to the
Latvian ones, as it had done in the year before
that, when nobody had asked for its reasons."""


def blocks(text: str) -> list[str]:
    article = make_article("a", text, load_cleaning(open_assets()))
    return [article.view[each.start : each.end] for each in article.blocks]


def test_lines_that_begin_with_labels_are_a_list() -> None:
    assert blocks(LINES) == LINES.split("\n")


def test_lines_that_a_width_has_broken_are_a_paragraph() -> None:
    assert len(blocks(PROSE)) == 1
